//! Asks Telegram how a bot is there: whom the token names, where updates go, what time it is.

use teloxide::{
    payloads::{GetMe, GetWebhookInfo},
    types::{Me, WebhookInfo},
};
use url::Url;

use crate::{
    bot_api::{Client, Failure, FailureKind, Request},
    config::Token,
};

/// Holds what Telegram says of a bot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TelegramCondition {
    /// Is its name, without `@`.
    pub name: String,
    /// Is where updates are posted to, where they are.
    pub webhook: Option<Url>,
    /// Counts updates that nobody took yet.
    pub waiting: u32,
    /// Says when an update could last not be posted, in Unix seconds, and why.
    pub last_error: Option<(i64, String)>,
    /// Is Telegram's time in Unix seconds, where it was told.
    pub time: Option<i64>,
}

/// Says why Telegram told nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoAnswer {
    TokenRefused,
    Because(String),
}

impl TelegramCondition {
    /// Asks for all of it; nothing is changed.
    ///
    /// # Errors
    /// Fails when Telegram does not know the token, or does not answer.
    pub async fn ask(api: &Url, token: &Token) -> Result<Self, NoAnswer> {
        let client = Client::new(api, token)?;
        let me: Me = client.ask(Request::new(&GetMe::new())).await?;
        let set: WebhookInfo = client.ask(Request::new(&GetWebhookInfo::new())).await?;
        let at = set.last_error_date.map(|date| date.timestamp());
        Ok(Self {
            name: me.username().to_owned(),
            webhook: set.url,
            waiting: set.pending_update_count,
            last_error: at.map(|at| (at, set.last_error_message.unwrap_or_default())),
            time: client.server_time(),
        })
    }
}

impl From<Failure> for NoAnswer {
    fn from(failure: Failure) -> Self {
        if failure.kind() == FailureKind::TokenRefused {
            Self::TokenRefused
        } else {
            Self::Because(failure.to_string())
        }
    }
}
