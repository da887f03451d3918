//! Campaigns as operators watch them: one message, edited every few seconds,
//! and a report with a picture at the end.

use std::{collections::HashMap, sync::Arc, time::Duration};

use serde::Deserialize;
use serde_json::json;
use tokio::time::{Instant, sleep};
use tracing::{error, warn};

use crate::{
    campaigns::{Act, CampaignState, DeliveryStatus, Tally, messages},
    locale::{Arg, Locale, Message},
    picture,
    store::CampaignRow,
    telegram::{
        bot::{Bot, now},
        client::{Failure, Upload},
        operators::{OperatorPage, Tap, Verb, duration, number, title},
        render::Rendered,
    },
};

/// How often campaigns are looked at, and a message is edited.
const LOOK: Duration = Duration::from_millis(500);
const EDIT: Duration = Duration::from_secs(4);
/// A bar of the picture stands for one of so many stretches of time.
const STRETCHES: i64 = 120;
/// Squares of the bar.
const SQUARES: u64 = 10;

#[derive(Deserialize)]
struct Posted {
    message_id: i32,
}

/// Edits what operators watch until the program stops.
pub(super) async fn work(bot: Arc<Bot>) {
    let mut shown: HashMap<i64, (Instant, Rendered)> = HashMap::new();
    while bot.unless_closing(sleep(LOOK)).await.is_some() {
        let Ok(campaigns) = bot.store.under_way().await else { continue };
        shown.retain(|id, _| campaigns.iter().any(|campaign| campaign.id == *id));
        for campaign in campaigns.into_iter().filter(|campaign| campaign.state != CampaignState::Scheduled) {
            let is_due = shown.get(&campaign.id).is_none_or(|(at, _)| at.elapsed() >= EDIT);
            let Some(watcher) = campaign.watcher.filter(|_| is_due) else { continue };
            let page = progress(&bot, &campaign).await.render(bot.locale_of(watcher).await.locale());
            let same = shown.get(&campaign.id).is_some_and(|(_, before)| *before == page);
            if !same {
                show(&bot, &campaign, watcher, &page).await;
            }
            shown.insert(campaign.id, (Instant::now(), page));
        }
    }
}

/// Puts a page where a campaign is watched: in the place of the last one, or anew.
async fn show(bot: &Bot, campaign: &CampaignRow, watcher: i64, page: &Rendered) {
    if let Some(message) = campaign.watched {
        match bot.unless_closing(bot.post(watcher, page, Some(message))).await {
            Some(Err(Failure::Refused { code: 400, description, .. })) if !description.contains("not modified") => {}
            Some(_) | None => return,
        }
    }
    if let Some(Ok(Some(message))) = bot.unless_closing(bot.post(watcher, page, None)).await
        && let Err(error) = bot.store.watch(campaign.id, watcher, Some(message)).await
    {
        warn!(%error, campaign = campaign.id, "the message that watches a campaign was not noted");
    }
}

/// Pauses a campaign by itself, and tells why.
pub(super) async fn halt(bot: &Bot, id: i64, reason: &'static str) {
    bot.deliveries.live.stop(id);
    match bot.store.halt(id, reason, now()).await {
        Ok(true) => {
            warn!(campaign = id, reason, "a campaign was paused");
            tell_watchers(bot, id).await;
        }
        Ok(false) => {}
        Err(error) => error!(%error, campaign = id, "a campaign that must stop was not paused in the store"),
    }
}

/// Shows a campaign's state to whoever watches it, and to all who publish where nobody does.
async fn tell_watchers(bot: &Bot, id: i64) {
    let Ok(Some(campaign)) = bot.store.campaign(id).await else { return };
    let page = progress(bot, &campaign).await;
    let watchers: Vec<i64> = match campaign.watcher {
        Some(watcher) => vec![watcher],
        None => bot.operators.publishers().map(|operator| operator.0).collect(),
    };
    for watcher in watchers {
        let page = page.render(bot.locale_of(watcher).await.locale());
        if let Err(failure) = bot.post(watcher, &page, None).await {
            warn!(campaign = id, "an operator was not told that a campaign was paused ({failure})");
        }
    }
}

/// A campaign is over: the last look, and the report.
pub(super) async fn ended(bot: &Arc<Bot>, id: i64) {
    bot.deliveries.live.forget(id);
    let Ok(Some(campaign)) = bot.store.campaign(id).await else { return };
    tracing::info!(campaign = id, "done");
    // Reminders are nobody's campaign.
    let Some(watcher) = campaign.watcher else { return };
    let bot = Arc::clone(bot);
    bot.tasks.clone().spawn(async move {
        let page = progress(&bot, &campaign).await.render(bot.locale_of(watcher).await.locale());
        show(&bot, &campaign, watcher, &page).await;
        report(&bot, &campaign, watcher).await;
    });
}

/// What a campaign looks like now, with the buttons that fit.
pub(in crate::telegram) async fn progress(bot: &Bot, campaign: &CampaignRow) -> OperatorPage {
    let live = bot.deliveries.live.look(campaign.id);
    let (tally, rate) = match live {
        Some(live) => live,
        None => (bot.store.tally(campaign.id).await.unwrap_or_default(), 0.0),
    };
    let mut page = OperatorPage::default().title(title(messages::TITLE, campaign.id, campaign.kind, campaign.state));
    if let Some(reason) = campaign.reason.as_deref().filter(|_| campaign.state == CampaignState::Paused) {
        page = page.line(Message::new(messages::REASON).text("reason", reason));
    }
    let (done, total) = (tally.settled(), tally.total());
    let percent = (done * 100).checked_div(total).unwrap_or(0);
    page = page.line(Message::verbatim(&bar(percent)));
    page = page.line(
        number(messages::PROGRESS, "done", done)
            .with("total", Arg::Number(usize::try_from(total).unwrap_or(usize::MAX)))
            .with("percent", Arg::Number(usize::try_from(percent).unwrap_or(100))),
    );
    page = page.line(fates(&tally));
    if tally.of(DeliveryStatus::Withdrawn) > 0 {
        page = page.line(number(messages::WITHDRAWN, "count", tally.of(DeliveryStatus::Withdrawn)));
    }
    if campaign.state == CampaignState::Sending && tally.open() > 0 {
        page = page.line(left(bot, &tally, rate));
    }
    let unknown = tally.of(DeliveryStatus::Unknown);
    let tap = |verb| Tap::Of { campaign: campaign.id, version: campaign.version, verb };
    let act = |act| tap(Verb::Do(act));
    let button = Message::new;
    page = match campaign.state {
        CampaignState::Preparing | CampaignState::Sending | CampaignState::Scheduled => page.buttons([
            (button(messages::BUTTON_PAUSE), act(Act::Pause)),
            (button(messages::BUTTON_CANCEL), tap(Verb::AskCancel)),
        ]),
        CampaignState::Paused => page.buttons([
            (button(messages::BUTTON_RESUME), act(Act::Resume)),
            (button(messages::BUTTON_CANCEL), tap(Verb::AskCancel)),
        ]),
        CampaignState::Done | CampaignState::Cancelled => {
            page.button(button(messages::BUTTON_REPORT), tap(Verb::Report))
        }
        CampaignState::Draft | CampaignState::Agreement => page,
    };
    if unknown > 0 && campaign.state != CampaignState::Cancelled {
        page = page.line(number(messages::UNKNOWN, "count", unknown));
        page = page.button(number(messages::BUTTON_SEND_UNKNOWN, "count", unknown), act(Act::SendUnknown));
    }
    page.button(button(messages::BUTTON_REFRESH), tap(Verb::Show))
}

fn bar(percent: u64) -> String {
    let full = usize::try_from(percent * SQUARES / 100).unwrap_or(0);
    let all = usize::try_from(SQUARES).unwrap_or(0);
    format!("{}{}", "🟩".repeat(full.min(all)), "⬜".repeat(all.saturating_sub(full)))
}

fn fates(tally: &Tally) -> Message {
    let of = |fate| Arg::Number(usize::try_from(tally.of(fate)).unwrap_or(usize::MAX));
    Message::new(messages::FATES)
        .with("sent", of(DeliveryStatus::Sent))
        .with("blocked", of(DeliveryStatus::Blocked))
        .with("failed", of(DeliveryStatus::Failed))
        .with("unknown", of(DeliveryStatus::Unknown))
}

/// How fast, and how long still; or that everybody left waits for their hour.
fn left(bot: &Bot, tally: &Tally, rate: f64) -> Message {
    if rate < 0.05 {
        return number(messages::WAITING, "count", tally.open());
    }
    let whole = f64::from(bot.deliveries.pace.per_second).min(rate.max(1.0));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 1000")]
    let seconds = crate::campaigns::duration_seconds(tally.open(), whole as u32);
    Message::new(messages::RATE).text("rate", &format!("{rate:.1}")).message("left", duration(seconds))
}

/// The figures by language, below a picture of deliveries over time.
pub(in crate::telegram) async fn report(bot: &Bot, campaign: &CampaignRow, to: i64) {
    let spoken = bot.locale_of(to).await;
    let locale = spoken.locale();
    let tally = bot.store.tally(campaign.id).await.unwrap_or_default();
    let mut lines = vec![locale.text(&Message::new(messages::REPORT).text("campaign", &campaign.id.to_string()))];
    for (language, counts) in tally.by_language() {
        let of = |fate: DeliveryStatus| Arg::Number(usize::try_from(counts[fate as usize]).unwrap_or(usize::MAX));
        let others = [DeliveryStatus::Pending, DeliveryStatus::Sending, DeliveryStatus::Withdrawn]
            .map(|fate| counts[fate as usize])
            .iter()
            .sum::<u64>();
        let name = bot.knowledge().locales.named(language).map_or_else(|| language.to_owned(), Locale::own_name);
        let line = Message::new(messages::REPORT_LANGUAGE)
            .text("language", &name)
            .with("sent", of(DeliveryStatus::Sent))
            .with("blocked", of(DeliveryStatus::Blocked))
            .with("failed", of(DeliveryStatus::Failed))
            .with("unknown", of(DeliveryStatus::Unknown))
            .with("other", Arg::Number(usize::try_from(others).unwrap_or(usize::MAX)));
        lines.push(locale.text(&line));
    }
    let bytes = picture(bot, campaign).await;
    let upload = Upload {
        field: "photo",
        name: "campaign.png",
        bytes,
        parameters: vec![("chat_id", to.to_string()), ("caption", lines.join("\n"))],
    };
    let Some(permit) = bot.limiter.acquire_reply(to).await else { return };
    if let Err(failure) = bot.client.upload("sendPhoto", upload).await {
        warn!(campaign = campaign.id, "a report did not arrive ({failure})");
    }
    drop(permit);
}

async fn picture(bot: &Bot, campaign: &CampaignRow) -> Vec<u8> {
    let begun = campaign.started_at.unwrap_or(campaign.created_at);
    let ended = campaign.ended_at.unwrap_or_else(now).max(begun + 1);
    let stretch = (ended - begun).div_euclid(STRETCHES).max(1);
    let pace = bot.store.pace(campaign.id, stretch).await.unwrap_or_default();
    let from = pace.first().map_or(begun, |(at, ..)| *at);
    let count =
        usize::try_from((ended - from) / stretch + 1).unwrap_or(1).min(4 * usize::try_from(STRETCHES).unwrap_or(1));
    let mut buckets = vec![picture::Bucket::default(); count];
    for (at, fate, deliveries) in pace {
        let at = usize::try_from((at - from) / stretch).unwrap_or(0).min(count - 1);
        let bucket = &mut buckets[at];
        match fate {
            DeliveryStatus::Sent => bucket.sent += deliveries,
            DeliveryStatus::Blocked => bucket.blocked += deliveries,
            DeliveryStatus::Failed => bucket.failed += deliveries,
            DeliveryStatus::Unknown => bucket.unknown += deliveries,
            DeliveryStatus::Pending | DeliveryStatus::Sending | DeliveryStatus::Withdrawn => {}
        }
    }
    let time = |seconds| jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    picture::deliveries(&picture::DeliveryChart { begun: time(from), ended: time(ended), buckets })
}

impl Bot {
    /// Posts a page, or puts it in the place of a message; its number, where it is new.
    pub(in crate::telegram) async fn post(
        &self,
        chat: i64,
        page: &Rendered,
        edit: Option<i32>,
    ) -> Result<Option<i32>, Failure> {
        let permit = self.limiter.acquire_reply(chat).await;
        let request = page.request();
        let mut body = request.to(chat);
        let result = if let Some(message) = edit {
            body.insert("message_id".to_owned(), json!(message));
            body.entry("reply_markup").or_insert_with(|| json!({"inline_keyboard": []}));
            self.client.call_raw::<serde::de::IgnoredAny>("editMessageText", &body).await.map(|_| None)
        } else {
            let posted = self.client.call_raw::<Posted>(request.method, &body).await;
            posted.map(|posted| Some(posted.message_id))
        };
        drop(permit);
        result
    }
}
