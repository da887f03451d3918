//! Sets what Telegram shows of the bot before anybody talks to it, in every language:
//! name, commands, description, short description. It does so at the start and after a reload,
//! and only when something changed.

use std::sync::Arc;

use serde::Serialize;
use teloxide::{
    payloads::{
        SetMyCommands, SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters, SetMyName, SetMyNameSetters,
        SetMyShortDescription, SetMyShortDescriptionSetters,
    },
    requests::Payload,
    types::{BotCommand, BotCommandScope, True},
};
use tokio::task::spawn_blocking;
use tracing::{info, warn};

use super::bot::Bot;
use crate::{
    bot_api::{Failure, Request},
    dialogue::messages,
    locale::{Locale, Locales, Message},
};

/// Lists the commands in the order of the menu, each with the message that describes it.
const COMMANDS: [(&str, &str); 10] = [
    ("start", messages::COMMAND_START),
    ("urgent", messages::COMMAND_URGENT),
    ("language", messages::COMMAND_LANGUAGE),
    ("settings", messages::COMMAND_SETTINGS),
    ("news", messages::COMMAND_NEWS),
    ("stop", messages::COMMAND_STOP),
    ("help", messages::COMMAND_HELP),
    ("privacy", messages::COMMAND_PRIVACY),
    ("mydata", messages::COMMAND_MY_DATA),
    ("forget", messages::COMMAND_FORGET),
];

/// Holds the commands of groups, which only the asker sees. teloxide's `BotCommand` does not
/// know `is_ephemeral` (Bot API 10.2).
#[derive(Debug, Serialize)]
struct SetGroupCommands {
    commands: [GroupCommand; 1],
    scope: BotCommandScope,
    #[serde(skip_serializing_if = "Option::is_none")]
    language_code: Option<String>,
}

#[derive(Debug, Serialize)]
struct GroupCommand {
    command: &'static str,
    description: String,
    is_ephemeral: bool,
}

impl Payload for SetGroupCommands {
    type Output = True;
    const NAME: &'static str = "SetMyCommands";
}

/// Is the one command that groups offer.
const IN_GROUPS: &str = "start";

/// Is the name under which the store remembers what was last set.
const REMEMBERED: &str = "profile";

/// Holds what Telegram shows to people of one language.
#[derive(Debug, Serialize)]
struct Profile {
    /// Has two letters; `None` is for everybody whose language has no profile.
    language: Option<String>,
    name: String,
    commands: Vec<(&'static str, String)>,
    description: String,
    short: String,
}

impl Profile {
    fn new(locale: &Locale, language: Option<String>) -> Self {
        let text = |id: &'static str| locale.text(&Message::new(id));
        Self {
            language,
            name: text(messages::BOT_NAME),
            commands: COMMANDS.iter().map(|(name, does)| (*name, text(does))).collect(),
            description: text(messages::BOT_DESCRIPTION),
            short: text(messages::BOT_SHORT_DESCRIPTION),
        }
    }

    async fn set(self, bot: &Bot) -> Result<(), Failure> {
        let start = self.commands.iter().find(|(name, _)| *name == IN_GROUPS);
        let (command, description) = start.cloned().unwrap_or_default();
        let in_groups = SetGroupCommands {
            commands: [GroupCommand { command, description, is_ephemeral: true }],
            scope: BotCommandScope::AllGroupChats,
            language_code: self.language.clone(),
        };
        let commands = self.commands.into_iter().map(|(name, does)| BotCommand::new(name, does));
        let mut commands = SetMyCommands::new(commands);
        let mut name = SetMyName::new().name(self.name);
        let mut description = SetMyDescription::new().description(self.description);
        let mut short = SetMyShortDescription::new().short_description(self.short);
        if let Some(language) = self.language {
            name = name.language_code(language.clone());
            commands = commands.language_code(language.clone());
            description = description.language_code(language.clone());
            short = short.language_code(language);
        }
        bot.client.call(Request::new(&name)).await?;
        bot.client.call(Request::new(&commands)).await?;
        bot.client.call(Request::new(&in_groups)).await?;
        bot.client.call(Request::new(&description)).await?;
        bot.client.call(Request::new(&short)).await
    }
}

/// Returns the reference for everybody, then each language that Telegram can name (Bot
/// API: "a two-letter ISO 639-1 language code").
fn profiles(locales: &Locales) -> Vec<Profile> {
    let mut all = vec![Profile::new(locales.negotiate(None), None)];
    for locale in locales.iter() {
        let code = locale.tag.language.as_str();
        // Of two scripts of one language, the first stands for both.
        if code.len() == 2 && all.iter().all(|profile| profile.language.as_deref() != Some(code)) {
            // Nobody may have asked for it yet: what is read of it for this is not kept.
            all.push(Profile::new(&locale.unread(), Some(code.to_owned())));
        }
    }
    all
}

/// Brings Telegram up to date. What fails is tried again at the next start.
pub(super) async fn set(bot: Arc<Bot>) {
    let locales = Arc::clone(&bot.context().locales);
    let Ok(profiles) = spawn_blocking(move || profiles(&locales)).await else { return };
    let Ok(wanted) = serde_json::to_string(&(&bot.name, &profiles, IN_GROUPS)) else { return };
    if bot.store.remembered(REMEMBERED).await.ok().flatten().as_ref() == Some(&wanted) {
        return;
    }
    let languages = profiles.len() - 1;
    for profile in profiles {
        match bot.unless_closing(profile.set(&bot)).await {
            Some(Ok(())) => {}
            Some(Err(failure)) => {
                warn!("commands and descriptions were not set ({failure}): trying again at the next start");
                return;
            }
            None => return,
        }
    }
    match bot.store.remember(REMEMBERED, wanted).await {
        Ok(()) => info!(languages, "commands and descriptions set"),
        Err(error) => warn!(%error, "setting commands was not remembered"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        campaigns::Text,
        catalogue::{load, source::Files},
        dialogue::{Block, Context, Event, Input, Retention, Session, step},
        telegram::operators::OPERATOR_COMMANDS,
    };

    /// A command in the menu that means nothing, that the help does not name, or that
    /// operators' commands would silence, hurts whoever taps it.
    #[test]
    fn every_command_of_the_menu_is_known_helped_with_and_no_operators_command() {
        let catalogue = load(&Files::repository_data()).unwrap();
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        let context = Context::new(&catalogue, &locales, Retention::Days(30));
        let today = jiff::civil::date(2026, 11, 23);
        let said = |text: &str| {
            let input = Input { event: Event::Text(text), today, language_hint: None };
            step(context, &Session::default(), input).screen
        };
        let unknown = Block::Notice(Message::new(messages::NOTICE_UNKNOWN_COMMAND));
        assert_eq!(said("/nothing").blocks.first(), Some(&unknown));
        let help = said("/help");
        for (name, _) in COMMANDS {
            assert_ne!(said(&format!("/{name}")).blocks.first(), Some(&unknown), "/{name}");
            assert!(OPERATOR_COMMANDS.iter().all(|(taken, _)| *taken != name), "/{name}");
            // An operator may tell people of it.
            assert_eq!(Text::Html(format!("/{name}")).tappable().kept_plain, [""; 0], "/{name}");
            for locale in locales.iter().filter(|_| name != "start" && name != "help") {
                assert!(help.text(locale).contains(&format!("/{name}")), "the help in {} lacks /{name}", locale.name);
            }
        }
    }

    /// Checks limits of `BotCommand`, `setMyDescription`, `setMyShortDescription` (Bot API).
    #[test]
    fn every_language_fits_what_telegram_takes() {
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        for profile in profiles(&locales) {
            assert!(profile.commands.iter().all(|(_, does)| (1..=256).contains(&does.chars().count())));
            assert!(profile.description.chars().count() <= 512, "{:?}", profile.language);
            assert!(profile.short.chars().count() <= 120, "{:?}", profile.language);
        }
    }
}
