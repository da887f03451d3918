//! The bot's own profile: commands, names and descriptions per language, and the menu button.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::super::refusal::Refusal;
use super::super::request::Params;
use super::yes;

/// What the bot has said of itself.
#[derive(Default)]
pub(in super::super) struct Profile {
    /// By scope and language.
    commands: HashMap<(String, String), Value>,
    /// By field and language.
    texts: HashMap<(&'static str, String), String>,
}

const SCOPES: [&str; 7] = [
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
];

/// Runs one of the methods that read or write the profile.
pub(super) fn call(profile: &mut Profile, name: &str, params: &Params) -> Result<String, Refusal> {
    if name == "setchatmenubutton" {
        return check_menu_button(params).map(|()| yes());
    }
    let language = language(params)?;
    match name {
        "setmycommands" => {
            let commands = params.get("commands").cloned().unwrap_or_else(|| json!([]));
            check_commands(&commands)?;
            profile.commands.insert((scope(params)?, language), commands);
            Ok(yes())
        }
        "getmycommands" => {
            let commands = profile.commands.get(&(scope(params)?, language));
            Ok(commands.map_or_else(|| "[]".to_owned(), Value::to_string))
        }
        "deletemycommands" => {
            profile.commands.remove(&(scope(params)?, language));
            Ok(yes())
        }
        "setmydescription" => profile.set("description", 512, language, params),
        "setmyshortdescription" => profile.set("short_description", 120, language, params),
        "setmyname" => profile.set("name", 64, language, params),
        "getmydescription" => Ok(profile.get("description", language)),
        "getmyshortdescription" => Ok(profile.get("short_description", language)),
        "getmyname" => Ok(profile.get("name", language)),
        other => panic!("`{other}` is in the table of methods, but nothing runs it"),
    }
}

impl Profile {
    fn set(
        &mut self,
        field: &'static str,
        longest: usize,
        language: String,
        params: &Params,
    ) -> Result<String, Refusal> {
        let text = params.text(field).unwrap_or_default();
        if text.chars().count() > longest {
            return Err(Refusal::careless(format!("{field} is longer than {longest} characters")));
        }
        self.texts.insert((field, language), text.to_owned());
        Ok(yes())
    }

    /// The text of a language, or that of all languages.
    fn get(&self, field: &'static str, language: String) -> String {
        let text = |language: String| self.texts.get(&(field, language)).filter(|text| !text.is_empty());
        let text = text(language).or_else(|| text(String::new()));
        let unset = if field == "name" { "Guichet" } else { "" };
        json!({ (field): text.map_or(unset, String::as_str) }).to_string()
    }
}

fn language(params: &Params) -> Result<String, Refusal> {
    let code = params.text("language_code").unwrap_or_default();
    if code.is_empty() || code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Ok(code.to_owned());
    }
    Err(Refusal::careless("invalid language code specified"))
}

fn scope(params: &Params) -> Result<String, Refusal> {
    let Some(scope) = params.get("scope") else { return Ok(json!({"type": "default"}).to_string()) };
    if scope["type"].as_str().is_some_and(|kind| SCOPES.contains(&kind)) {
        return Ok(scope.to_string());
    }
    Err(Refusal::careless("can't parse BotCommandScope: Unsupported type specified"))
}

fn check_commands(commands: &Value) -> Result<(), Refusal> {
    let commands = commands.as_array().ok_or_else(|| Refusal::careless("expected an Array of BotCommand"))?;
    if commands.len() > 100 {
        return Err(Refusal::careless("BOT_COMMANDS_TOO_MUCH"));
    }
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    for command in commands {
        let name = command["command"].as_str().unwrap_or_default();
        if !((1..=32).contains(&name.len()) && name.chars().all(allowed)) {
            return Err(Refusal::careless("BOT_COMMAND_INVALID"));
        }
        let length = command["description"].as_str().unwrap_or_default().chars().count();
        if !(1..=256).contains(&length) {
            return Err(Refusal::careless("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    Ok(())
}

fn check_menu_button(params: &Params) -> Result<(), Refusal> {
    let Some(button) = params.get("menu_button") else { return Ok(()) };
    match button["type"].as_str() {
        Some("commands" | "default" | "web_app") => Ok(()),
        _ => Err(Refusal::careless("can't parse menu button: MenuButton has unsupported type")),
    }
}
