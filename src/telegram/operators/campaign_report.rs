//! Sends a campaign's report: figures by language below a picture of its deliveries over
//! time.

use tracing::warn;

use crate::{
    bot_api::{Destination, MediaSource, OutgoingMedia, OutgoingMessage},
    campaigns::{DeliveryStatus, messages},
    locale::{Arg, Locale, Message},
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
    let mut lines = vec![locale.text(&Message::new(messages::REPORT).text("campaign", &campaign.id.to_string()))];
    for (language, counts) in tally.by_language() {
        let of = |status: DeliveryStatus| Arg::Number(usize::try_from(counts[status as usize]).unwrap_or(usize::MAX));
        let others = [DeliveryStatus::Pending, DeliveryStatus::Sending, DeliveryStatus::Withdrawn]
            .map(|status| counts[status as usize])
            .iter()
            .sum::<u64>();
        let name = bot.context().locales.named(language).map_or_else(|| language.to_owned(), Locale::own_name);
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
    let photo = OutgoingMedia::Photo(MediaSource::Upload { name: "campaign.png", bytes });
    let message = OutgoingMessage::media(photo, lines.join("\n"));
    if let Err(failure) = bot.post(&message, Destination::chat(to)).await {
        warn!(campaign = campaign.id, "a report did not arrive ({failure})");
    }
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
    picture::deliveries(&picture::DeliveryChart { begun: time(from), ended: time(ended), buckets })
}
