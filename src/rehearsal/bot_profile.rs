//! Holds what the bot says of itself: its name, its commands and its descriptions, for each
//! language and scope (Bot API, `setMyCommands`).

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{params::Params, refusal::Refusal};

/// Is the number of the bot of every rehearsal.
pub const BOT_ID: i64 = 1000;

/// Lists the texts of a profile, and how many characters each may have.
const TEXTS: [(&str, usize); 3] = [("description", 512), ("short_description", 120), ("name", 64)];

/// Holds the commands and texts that the bot has set.
#[derive(Debug, Default)]
pub struct BotProfile {
    /// Holds commands by scope and language.
    commands: BTreeMap<(String, String), Value>,
    /// Holds texts by their name and language.
    texts: BTreeMap<(&'static str, String), String>,
}

/// Returns the bot as Telegram's `User`. Its name is that of one rehearsal alone: by it the bot
/// sees that Telegram knows nothing of its commands yet, although a kept store does.
pub fn bot(run: &str) -> Value {
    let username = format!("guichet_{}_bot", run.get(..8).unwrap_or(run));
    json!({ "id": BOT_ID, "is_bot": true, "first_name": "Guichet", "username": username })
}

impl BotProfile {
    /// Runs a method that reads or sets a part of the profile; `None` where it is no such method.
    pub fn call(&mut self, method: &str, params: &Params) -> Option<Result<Value, Refusal>> {
        let language = params.text("language_code").unwrap_or_default().to_owned();
        let scope = scope(params.get("scope"));
        match method {
            "setmycommands" => Some(self.set_commands(scope, language, params)),
            "deletemycommands" => {
                self.commands.remove(&(scope, language));
                Some(Ok(true.into()))
            }
            "getmycommands" => Some(Ok(self.commands.get(&(scope, language)).cloned().unwrap_or_else(|| json!([])))),
            _ => {
                let plain = method.replace('_', "");
                let of = |begin: &str| {
                    let name = plain.strip_prefix(begin)?;
                    TEXTS.into_iter().find(|(text, _)| text.replace('_', "") == name)
                };
                if let Some((name, _)) = of("getmy") {
                    return Some(Ok(json!({ (name): self.text(name, &language) })));
                }
                of("setmy").map(|(name, most)| self.set_text(name, most, language, params))
            }
        }
    }

    fn set_commands(&mut self, scope: String, language: String, params: &Params) -> Result<Value, Refusal> {
        let Some(commands) = params.get("commands").filter(|commands| commands.is_array()) else {
            return Err(Refusal::bad("expected an Array of BotCommand"));
        };
        self.commands.insert((scope, language), commands.clone());
        Ok(true.into())
    }

    fn set_text(
        &mut self,
        name: &'static str,
        most: usize,
        language: String,
        params: &Params,
    ) -> Result<Value, Refusal> {
        let text = params.text(name).unwrap_or_default();
        if text.chars().count() > most {
            return Err(Refusal::bad(&format!("{name} is longer than {most} characters")));
        }
        self.texts.insert((name, language), text.to_owned());
        Ok(true.into())
    }

    /// Returns the commands that somebody sees: of their chat, of all private chats, of all.
    pub fn commands(&self, chat: i64, language: &str) -> Value {
        let scopes = [format!("chat:{chat}"), "all_private_chats".to_owned(), "default".to_owned()];
        let keys = scopes.iter().flat_map(|scope| [(scope, language), (scope, "")]);
        let mut found = keys.filter_map(|(scope, tag)| self.commands.get(&(scope.clone(), tag.to_owned())));
        found.next().cloned().unwrap_or_else(|| json!([]))
    }

    /// Returns what stands in an empty chat.
    pub fn description(&self, language: &str) -> &str {
        self.text("description", language)
    }

    fn text(&self, name: &'static str, language: &str) -> &str {
        let text = |tag: &str| self.texts.get(&(name, tag.to_owned())).filter(|text| !text.is_empty());
        text(language).or_else(|| text("")).map(String::as_str).unwrap_or_default()
    }
}

/// Returns the name of a scope (Bot API, `BotCommandScope`).
fn scope(scope: Option<&Value>) -> String {
    let kind = scope.and_then(|scope| scope.get("type")).and_then(Value::as_str).unwrap_or("default");
    match scope.and_then(|scope| scope.get("chat_id")) {
        Some(chat) => format!("{kind}:{}", chat.as_str().map_or_else(|| chat.to_string(), str::to_owned)),
        None => kind.to_owned(),
    }
}
