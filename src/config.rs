//! How `guichet run` is set up: flags and environment, read once into types.
//! Secrets come from the environment alone, where no list of processes shows
//! them, and no sentence repeats them.

use std::net::SocketAddr;

use clap::ValueEnum;
use url::Url;

use crate::{store::Location, telegram::Token};

/// As written on the command line or in the environment.
#[derive(Debug, clap::Args)]
pub struct Settings {
    /// The Bot API, another one than Telegram's own
    #[arg(
        long,
        value_name = "URL",
        env = "TELOXIDE_API_URL",
        hide_env_values = true,
        default_value = "https://api.telegram.org"
    )]
    api_url: String,
    /// The file that holds conversations
    #[arg(long, value_name = "URL", env = "DATABASE_URL", default_value = "sqlite:guichet.db", hide_env_values = true)]
    database_url: String,
    /// Where Telegram brings updates; without it they are asked for
    #[arg(long, value_name = "URL", env = "GUICHET_WEBHOOK_URL", hide_env_values = true)]
    webhook_url: Option<String>,
    /// Where to listen for the webhook
    #[arg(long, value_name = "ADDRESS", env = "GUICHET_LISTEN", default_value = "127.0.0.1:8080")]
    listen: String,
    /// Remove or replace a webhook that somebody else set
    #[arg(long)]
    take_over: bool,
    /// Days of silence after which everything about a person is erased
    #[arg(long, value_name = "DAYS", env = "GUICHET_KEEP_DAYS", default_value = "30")]
    keep_days: String,
    /// How logs are written
    #[arg(long, value_name = "FORMAT", env = "GUICHET_LOG_FORMAT", default_value = "text")]
    log_format: LogFormat,
}

/// How logs are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One object a line.
    Json,
}

/// What `guichet run` works with.
#[derive(Debug)]
pub struct Config {
    /// Who the bot is.
    pub token: Token,
    /// Whom to ask.
    pub api: Url,
    /// What to keep it in.
    pub database: Location,
    /// How updates come in.
    pub receiving: Receiving,
    /// Whether a webhook of somebody else may go.
    pub take_over: bool,
    /// Days of silence before erasure: 1-3650.
    pub keep_days: u16,
}

/// How updates come in.
#[derive(Debug)]
pub enum Receiving {
    /// They are asked for.
    Polling,
    /// They are brought.
    Webhook(Webhook),
}

/// Where updates are brought.
#[derive(Debug)]
pub struct Webhook {
    /// The address that Telegram calls.
    pub url: Url,
    /// What it says to be let in (Bot API, `setWebhook`: `secret_token`).
    pub secret: Secret,
    /// Where to listen.
    pub listen: SocketAddr,
}

/// A secret; shown nowhere.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Settings {
    /// How logs are to be written.
    pub fn log_format(&self) -> LogFormat {
        self.log_format
    }

    /// Reads everything.
    ///
    /// # Errors
    /// One sentence that names the setting and says what to write.
    pub fn resolve(&self) -> Result<Config, String> {
        let token = variable("TELOXIDE_TOKEN")?
            .ok_or("no token: put the one from @BotFather into the environment variable TELOXIDE_TOKEN")?;
        let keep_days = self.keep_days.trim().parse().ok().filter(|days| (1..=3650).contains(days));
        Ok(Config {
            token: Token::parse(&token)?,
            api: address("TELOXIDE_API_URL", &self.api_url)?,
            database: Location::parse(&self.database_url)?,
            receiving: self.receiving()?,
            take_over: self.take_over,
            keep_days: keep_days
                .ok_or_else(|| format!("`{}` in GUICHET_KEEP_DAYS is no number from 1 to 3650", self.keep_days))?,
        })
    }

    fn receiving(&self) -> Result<Receiving, String> {
        let secret = variable("GUICHET_WEBHOOK_SECRET")?;
        let Some(url) = self.webhook_url.as_deref().filter(|url| !url.is_empty()) else {
            return match secret {
                None => Ok(Receiving::Polling),
                Some(_) => {
                    Err("GUICHET_WEBHOOK_SECRET is set without GUICHET_WEBHOOK_URL: set both or none".to_owned())
                }
            };
        };
        let secret = secret.ok_or(
            "GUICHET_WEBHOOK_URL is set without GUICHET_WEBHOOK_SECRET: set one of 1 to 256 letters, digits, `_` or `-`",
        )?;
        let fits = (1..=256).contains(&secret.len())
            && secret.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        if !fits {
            return Err(
                "GUICHET_WEBHOOK_SECRET is no secret that Telegram takes: use 1 to 256 letters, digits, `_` or `-`"
                    .to_owned(),
            );
        }
        let listen = self.listen.parse().map_err(|_| {
            format!("`{}` in GUICHET_LISTEN is no address: write for example `127.0.0.1:8080`", self.listen)
        })?;
        Ok(Receiving::Webhook(Webhook { url: address("GUICHET_WEBHOOK_URL", url)?, secret: Secret(secret), listen }))
    }
}

fn address(name: &str, text: &str) -> Result<Url, String> {
    let url = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or_else(|| format!("{name} is no address: write one that begins with `https://`"))
}

/// A variable of the environment; an empty one is none.
fn variable(name: &str) -> Result<Option<String>, String> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.trim().is_empty())),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(format!("{name} is not text: write it anew")),
    }
}
