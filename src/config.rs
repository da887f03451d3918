//! Reads how `guichet run` is set up, flags and environment, once into types. Secrets
//! come from the environment alone, where no list of processes shows them, and no message
//! repeats them.

mod contact;
mod secrets;

use std::{net::SocketAddr, ops::RangeInclusive, time::Duration};

use clap::ValueEnum;
use jiff::{civil::Time, tz::TimeZone};
use url::Url;

use crate::{
    campaigns::{Operators, QuietHours, Timing},
    dialogue::ServiceContact,
    store::DatabaseUrl,
};

pub(crate) use contact::Contact;
pub(crate) use secrets::{Secret, Token};

/// Is where conversations are kept unless somebody says otherwise.
pub const DATABASE: &str = "sqlite:guichet.db";

/// Is where DILA publishes the archive of the guide each day.
const FACTS_SOURCE: &str = "https://lecomarquage.service-public.gouv.fr/vdd/3.5/part/zip/vosdroits-latest.zip";

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
    #[arg(long, value_name = "URL", env = "DATABASE_URL", default_value = DATABASE, hide_env_values = true)]
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
    /// Who may broadcast: user ids, as in `123456,234567:editor`
    #[arg(long, value_name = "IDS", env = "GUICHET_OPERATORS", default_value = "", hide_env_values = true)]
    operators: String,
    /// Messages a second over all chats, replies included: 1-30
    #[arg(long, value_name = "NUMBER", env = "GUICHET_RATE", default_value = "27")]
    rate: String,
    /// Milliseconds between two messages of one chat
    #[arg(long, value_name = "MILLISECONDS", env = "GUICHET_CHAT_PAUSE", default_value = "1000")]
    chat_pause: String,
    /// Messages a second that are paid for in Stars: 31-1000; Telegram's `allow_paid_broadcast`
    #[arg(long, value_name = "NUMBER", env = "GUICHET_PAID_RATE")]
    paid_rate: Option<String>,
    /// Hours in which no campaign writes to anybody, where they live; `none` for none
    #[arg(long, value_name = "HH:MM-HH:MM", env = "GUICHET_QUIET_HOURS", default_value = "21:00-08:00")]
    quiet_hours: String,
    /// The time in metropolitan France
    #[arg(long, value_name = "ZONE", env = "GUICHET_TIME_ZONE", default_value = "Europe/Paris")]
    time_zone: String,
    /// The most news to one person in seven days; `none` for no limit
    #[arg(long, value_name = "NUMBER", env = "GUICHET_NEWS_A_WEEK", default_value = "3")]
    news_a_week: String,
    /// When every address is looked at each night, such as `03:30`; `off` for never
    #[arg(long, value_name = "HH:MM", env = "GUICHET_LINK_CHECK", default_value = "off")]
    link_check: String,
    /// When the guide of Service-Public is fetched each night, such as `04:00`; `off` for never
    #[arg(long, value_name = "HH:MM", env = "GUICHET_FACTS_CHECK", default_value = "off")]
    facts_check: String,
    /// Where the archive of that guide is
    #[arg(long, value_name = "URL", env = "GUICHET_FACTS_SOURCE", default_value = FACTS_SOURCE)]
    facts_source: String,
    #[command(flatten)]
    contact: Contact,
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

/// Holds what `guichet run` works with.
#[derive(Debug)]
pub struct Config {
    pub token: Token,
    /// Is the address of the Bot API.
    pub api: Url,
    pub database: DatabaseUrl,
    pub receiving: Receiving,
    /// Tells whether a webhook that somebody else set may be removed or replaced.
    pub take_over: bool,
    /// Counts the days of silence before erasure: 1-3650.
    pub keep_days: u16,
    pub operators: Operators,
    pub pace: Pace,
    pub timing: Timing,
    /// Is when addresses are asked each night, in the zone of `timing`; `None` is never.
    pub link_check: Option<Time>,
    /// Says when and where the guide of Service-Public is fetched; `None` is never.
    pub facts_check: Option<FactsCheck>,
    /// Tells whether addresses may be asked at all.
    pub addresses: Addresses,
    /// Says who runs the service, for the help.
    pub contact: ServiceContact,
}

/// Says when and where the guide of Service-Public is fetched.
#[derive(Debug, Clone)]
pub struct FactsCheck {
    /// Is the time of the day, in the zone of [`Timing`].
    pub at: Time,
    /// Is the address of the archive.
    pub source: Url,
}

/// Says how fast messages leave (Bots FAQ, "My bot is hitting limits").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Limits the messages a second, over all chats.
    pub per_second: u32,
    /// Is the pause between two messages of one chat.
    pub chat_pause: Duration,
    /// Tells whether more than the free rate is paid for (Bot API,
    /// `allow_paid_broadcast`).
    pub paid: bool,
}

/// Says whether addresses of the data may be asked, at night or for an operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addresses {
    Asked,
    /// Nothing leaves this machine, as in a rehearsal.
    LeftAlone,
}

/// Says how updates come in.
#[derive(Debug)]
pub enum Receiving {
    /// The bot asks for them (Bot API, `getUpdates`).
    Polling,
    /// Telegram brings them to an address of ours.
    Webhook(Webhook),
}

/// Says where Telegram brings updates.
#[derive(Debug)]
pub struct Webhook {
    /// Is the address that Telegram calls.
    pub url: Url,
    /// Must come with every call (Bot API, `setWebhook`: `secret_token`).
    pub secret: Secret,
    /// Is the local address to listen on.
    pub listen: SocketAddr,
}

impl Settings {
    pub fn log_format(&self) -> LogFormat {
        self.log_format
    }

    /// Reads the settings and the environment into what `guichet run` works with.
    ///
    /// # Errors
    /// Fails with one sentence that names the setting and says what to write.
    pub fn resolve(&self) -> Result<Config, String> {
        let (api, token) = self.api()?;
        let keep_days = self.keep_days.trim().parse().ok().filter(|days| (1..=3650).contains(days));
        Ok(Config {
            token,
            api,
            database: DatabaseUrl::parse(&self.database_url)?,
            receiving: self.receiving()?,
            take_over: self.take_over,
            keep_days: keep_days
                .ok_or_else(|| format!("`{}` in GUICHET_KEEP_DAYS is no number from 1 to 3650", self.keep_days))?,
            operators: Operators::parse(&self.operators)?,
            pace: self.pace()?,
            timing: self.timing()?,
            link_check: time_of_day("GUICHET_LINK_CHECK", &self.link_check)?,
            facts_check: self.facts_check()?,
            addresses: Addresses::Asked,
            contact: self.contact.read()?,
        })
    }

    /// Returns the address of the Bot API, and the bot's token.
    ///
    /// # Errors
    /// Fails with a sentence that says what is missing or wrong.
    pub fn api(&self) -> Result<(Url, Token), String> {
        let token = variable("TELOXIDE_TOKEN")?
            .ok_or("no token: put the one from @BotFather into the environment variable TELOXIDE_TOKEN")?;
        Ok((address("TELOXIDE_API_URL", &self.api_url)?, Token::parse(&token)?))
    }

    /// Returns where the store is.
    ///
    /// # Errors
    /// Fails with a sentence that says what is wrong with the address.
    pub fn location(&self) -> Result<DatabaseUrl, String> {
        DatabaseUrl::parse(&self.database_url)
    }

    fn pace(&self) -> Result<Pace, String> {
        let number = |name: &str, text: &str, range: RangeInclusive<u32>| {
            let read = text.trim().parse().ok().filter(|number| range.contains(number));
            read.ok_or_else(|| format!("`{text}` in {name} is no number from {} to {}", range.start(), range.end()))
        };
        let free = number("GUICHET_RATE", &self.rate, 1..=30)?;
        let paid = match self.paid_rate.as_deref().filter(|rate| !rate.is_empty()) {
            Some(rate) => Some(number("GUICHET_PAID_RATE", rate, 31..=1000)?),
            None => None,
        };
        let chat_pause = number("GUICHET_CHAT_PAUSE", &self.chat_pause, 0..=60_000)?;
        Ok(Pace {
            per_second: paid.unwrap_or(free),
            chat_pause: Duration::from_millis(chat_pause.into()),
            paid: paid.is_some(),
        })
    }

    /// Returns when campaigns may write to people.
    ///
    /// # Errors
    /// Fails with a sentence that names the setting that makes no sense.
    pub fn timing(&self) -> Result<Timing, String> {
        let quiet = QuietHours::parse(&self.quiet_hours).ok_or_else(|| {
            format!(
                "`{}` in GUICHET_QUIET_HOURS is no stretch of hours: write for example `21:00-08:00`, or `none`",
                self.quiet_hours
            )
        })?;
        let default_zone = TimeZone::get(&self.time_zone).map_err(|_| {
            format!("`{}` in GUICHET_TIME_ZONE is no time zone: write for example `Europe/Paris`", self.time_zone)
        })?;
        let a_week = match self.news_a_week.trim() {
            "none" => None,
            text => Some(text.parse().ok().filter(|number| (1..=100).contains(number)).ok_or_else(|| {
                format!("`{text}` in GUICHET_NEWS_A_WEEK is no number from 1 to 100: write one, or `none`")
            })?),
        };
        Ok(Timing { quiet, default_zone, a_week })
    }

    /// Returns who may broadcast, with their role.
    ///
    /// # Errors
    /// Fails with a sentence that names the entry that makes no sense.
    pub fn operators(&self) -> Result<Operators, String> {
        Operators::parse(&self.operators)
    }

    fn facts_check(&self) -> Result<Option<FactsCheck>, String> {
        let source = address("GUICHET_FACTS_SOURCE", &self.facts_source)?;
        Ok(time_of_day("GUICHET_FACTS_CHECK", &self.facts_check)?.map(|at| FactsCheck { at, source }))
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

/// Returns the time of the day that a setting gives; `None` is never.
///
/// # Errors
/// Fails with a sentence that says what to write.
pub fn time_of_day(name: &str, text: &str) -> Result<Option<Time>, String> {
    match text.trim() {
        "off" => Ok(None),
        text => Time::strptime("%H:%M", text)
            .map(Some)
            .map_err(|_| format!("`{text}` in {name} is no time of the day: write for example `03:30`, or `off`")),
    }
}

fn address(name: &str, text: &str) -> Result<Url, String> {
    let url = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or_else(|| format!("{name} is no address: write one that begins with `https://`"))
}

/// Returns a variable of the environment; an empty one counts as missing.
fn variable(name: &str) -> Result<Option<String>, String> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.trim().is_empty())),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(format!("{name} is not text: write it anew")),
    }
}
