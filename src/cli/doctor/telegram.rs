//! Tells how the token, the webhook and the clock are, as Telegram sees them.

use super::finding::Finding;
use crate::{
    config::{Config, Receiving, Settings},
    days,
    telegram::{NoAnswer, TelegramCondition},
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
    let condition = match TelegramCondition::ask(&api, &token).await {
        Ok(condition) => condition,
        Err(NoAnswer::TokenRefused) => {
            let advice = "put the one that @BotFather shows into TELOXIDE_TOKEN";
            return vec![Finding::wrong("token", format!("{host} does not know the token"), advice)];
        }
        Err(NoAnswer::Because(failure)) => {
            let advice = "check the network, and TELOXIDE_API_URL";
            return vec![Finding::wrong("token", format!("{host} gives no answer: {failure}"), advice)];
        }
    };
    let now = days::now().as_second();
    vec![
        Finding::ok("token", format!("the bot is @{}", condition.name)),
        webhook(config.map(|config| &config.receiving), &condition, now),
        clock(condition.time, now),
    ]
}

fn webhook(receiving: Option<&Receiving>, told: &TelegramCondition, now: i64) -> Finding {
    const CHECK: &str = "webhook";
    let set = told.webhook.as_ref().map(url::Url::as_str);
    // A path may hold a secret.
    let host = told.webhook.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
    let waits = told.waiting;
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
    if let Some((at, words)) = told.last_error.as_ref().filter(|(at, _)| now - at < RECENT) {
        let says = format!("Telegram could not deliver on {}: {words}", days::paris_time(*at));
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
