//! Sends a campaign's report: figures by language below a picture of its deliveries over
//! time.

use super::{
    names::campaign_named,
    page::{counted, time},
};
use crate::{
    bot_api::{MediaSource, OutgoingMedia, OutgoingMessage},
    campaigns::{DeliveryStatus, OperatorId, messages},
    locale::{ChatText, Locale, Message},
    picture,
    store::CampaignRow,
    telegram::bot::{Bot, now},
};

/// The picture shows a campaign in about this many stretches of time.
const STRETCHES: i64 = 120;

/// Sends a campaign's report to a chat; a failure is only logged.
pub(in crate::telegram) async fn report(bot: &Bot, campaign: &CampaignRow, to: i64) {
    let spoken = bot.locale_of(to).await;
    let locale = spoken.locale();
    let tally = bot.store.tally(campaign.id).await.unwrap_or_default();
    let heading = Message::new(messages::REPORT).message("campaign", campaign_named(campaign));
    let mut lines = vec![locale.chat_text(&heading)];
    let (begun, ended) = (campaign.started_at.unwrap_or(campaign.created_at), campaign.ended_at.unwrap_or_else(now));
    let times = Message::new(messages::REPORT_TIMES).message("begun", time(begun)).message("ended", time(ended));
    lines.push(locale.chat_text(&times));
    for (language, counts) in tally.by_language() {
        let of = |status: DeliveryStatus| counted(counts[status as usize]);
        let others = [DeliveryStatus::Pending, DeliveryStatus::Sending, DeliveryStatus::Withdrawn]
            .map(|status| counts[status as usize])
            .iter()
            .sum::<u64>();
        let name = bot.context().locales.named(language).map_or(language, Locale::own_name).to_owned();
        let line = Message::new(messages::REPORT_LANGUAGE)
            .text("language", &name)
            .with("sent", of(DeliveryStatus::Sent))
            .with("blocked", of(DeliveryStatus::Blocked))
            .with("failed", of(DeliveryStatus::Failed))
            .with("unknown", of(DeliveryStatus::Unknown))
            .with("other", counted(others));
        lines.push(locale.chat_text(&line));
    }
    let bytes = picture(bot, campaign).await;
    let photo = OutgoingMedia::Photo(MediaSource::Upload { name: "campaign.png", bytes });
    bot.insist_on(&OutgoingMessage::media(photo, ChatText::joined(&lines)), OperatorId(to)).await;
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
    for (at, status, deliveries) in pace {
        let at = usize::try_from((at - from) / stretch).unwrap_or(0).min(count - 1);
        let bucket = &mut buckets[at];
        match status {
            DeliveryStatus::Sent => bucket.sent += deliveries,
            DeliveryStatus::Blocked => bucket.blocked += deliveries,
            DeliveryStatus::Failed => bucket.failed += deliveries,
            DeliveryStatus::Unknown => bucket.unknown += deliveries,
            DeliveryStatus::Pending | DeliveryStatus::Sending | DeliveryStatus::Withdrawn => {}
        }
    }
    let time = |seconds| jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let chart = picture::DeliveryChart { begun: time(from), ended: time(ended), buckets };
    // Drawing keeps a thread busy, and the only one answers people.
    tokio::task::spawn_blocking(move || picture::deliveries(&chart)).await.unwrap_or_default()
}
