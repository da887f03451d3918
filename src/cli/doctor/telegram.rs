//! Asks Telegram about the token, the webhook and the time.

use jiff::Timestamp;
use teloxide::{
    payloads::{GetMe, GetWebhookInfo},
    types::{Me, WebhookInfo},
};

use super::finding::Finding;
use crate::{
    bot_api::{Client, Failure, FailureKind, Request},
    config::{Config, Receiving, Settings},
    days,
};

/// Clocks that differ by more seconds than this are worth a look, and by the second number
/// nothing is done that time decides.
const CLOCK: (i64, i64) = (60, 300);
/// More updates than this wait where nobody takes them in.
const MANY_WAIT: u32 = 100;
/// An error of the webhook counts for this many seconds.
const RECENT: i64 = 24 * 3600;

pub(super) async fn examine(settings: &Settings, config: Option<&Config>) -> Vec<Finding> {
    let (api, token) = match settings.api() {
        Ok(known) => known,
        Err(sentence) => return vec![Finding::wrong("token", sentence, "nothing can be asked of Telegram without it")],
    };
    let host = api.host_str().unwrap_or_default().to_owned();
    let Ok(client) = Client::new(&api, &token) else {
        return vec![Finding::wrong("token", "TELOXIDE_API_URL is no address of HTTP", "leave it out")];
    };
    let me = match client.ask::<Me>(Request::new(&GetMe::new())).await {
        Ok(me) => me,
        Err(failure) => return vec![no_answer(&failure, &host)],
    };
    let mut findings = vec![Finding::ok("token", format!("the bot is @{}", me.username()))];
    findings.push(match client.ask::<WebhookInfo>(Request::new(&GetWebhookInfo::new())).await {
        Ok(info) => webhook(config.map(|config| &config.receiving), &info, days::now()),
        Err(failure) => no_answer(&failure, &host),
    });
    findings.push(clock(client.server_time(), days::now().as_second()));
    findings
}

fn no_answer(failure: &Failure, host: &str) -> Finding {
    if failure.kind() == FailureKind::TokenRefused {
        let advice = "put the one that @BotFather shows into TELOXIDE_TOKEN";
        return Finding::wrong("token", format!("{host} does not know the token"), advice);
    }
    Finding::wrong("token", format!("{host} gives no answer: {failure}"), "check the network, and TELOXIDE_API_URL")
}

fn webhook(receiving: Option<&Receiving>, info: &WebhookInfo, now: Timestamp) -> Finding {
    const CHECK: &str = "webhook";
    let set = info.url.as_ref().map(url::Url::as_str);
    // A path may hold a secret.
    let host = info.url.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
    let waits = info.pending_update_count;
    match (receiving, set) {
        (Some(Receiving::Polling), Some(_)) => {
            let advice = "set GUICHET_WEBHOOK_URL, or start once with `--take-over`, which removes it";
            return Finding::wrong(CHECK, format!("updates go to {host}, and this bot would ask for them"), advice);
        }
        (Some(Receiving::Webhook(wanted)), Some(set)) if wanted.url.as_str() != set => {
            let advice = "it is another bot's, or an old one: start once with `--take-over`, which replaces it";
            return Finding::wrong(CHECK, format!("updates go to {host}, and not to GUICHET_WEBHOOK_URL"), advice);
        }
        (Some(Receiving::Webhook(_)), None) => {
            return Finding::warning(CHECK, "none is set yet", "`guichet run` sets it when it starts");
        }
        (Some(_) | None, _) => {}
    }
    let failed = info.last_error_date.filter(|date| now.as_second() - date.timestamp() < RECENT);
    if let Some(date) = failed {
        let told = info.last_error_message.clone().unwrap_or_default();
        let says = format!("Telegram could not deliver on {}: {told}", days::paris_time(date.timestamp()));
        return Finding::warning(CHECK, says, "check the address, its certificate and what stands in front of the bot");
    }
    if waits > MANY_WAIT {
        return Finding::warning(CHECK, format!("updates waiting: {waits}"), "is `guichet run` at work?");
    }
    match set {
        Some(_) => Finding::ok(CHECK, format!("updates go to {host}, updates waiting: {waits}")),
        None => Finding::ok(CHECK, format!("updates are asked for, updates waiting: {waits}")),
    }
}

fn clock(there: Option<i64>, here: i64) -> Finding {
    const CHECK: &str = "clock";
    let Some(there) = there else {
        return Finding::warning(CHECK, "Telegram told no time", "compare it with another clock");
    };
    let off = here - there;
    let says = format!("it is {} s {} Telegram's", off.abs(), if off < 0 { "behind" } else { "ahead of" });
    let advice = "let the machine take its time from the network (timedatectl set-ntp true)";
    match off.abs() {
        ..=2 => Finding::ok(CHECK, "it is that of Telegram"),
        off if off <= CLOCK.0 => Finding::ok(CHECK, says),
        off if off <= CLOCK.1 => Finding::warning(CHECK, says, advice),
        _ => Finding::wrong(CHECK, says, advice),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::doctor::finding::Level;

    #[test]
    fn a_clock_is_wrong_from_five_minutes_on() {
        let level = |here| clock(Some(1000), here).level;
        assert_eq!([1000, 1060, 940].map(level), [Level::Ok; 3]);
        assert_eq!([1061, 700, 1300].map(level), [Level::Warning; 3]);
        assert_eq!([1301, 699].map(level), [Level::Wrong; 2]);
        assert_eq!(clock(None, 1000).level, Level::Warning);
    }
}
