//! Builds the page of a campaign under way: how many got it, how fast it goes, and the
//! buttons that its state allows.

use super::{
    action::{Tap, Verb},
    page::{OperatorPage, counted, duration, title},
};
use crate::{
    campaigns::{Act, CampaignState, DeliveryStatus, Tally, messages},
    locale::{Arg, Message},
    store::{CampaignRow, NETWORK},
    telegram::bot::Bot,
};

/// The progress bar has this many squares.
const SQUARES: u64 = 10;
/// The share of fewer deliveries than this is told in tenths.
const SMALL: u64 = 50;
/// Names the sentence for a network that is away again, after the campaign went on by itself.
const NETWORK_AGAIN: &str = "network-again";

/// Returns the page of a campaign as it is now, with the buttons its state allows.
pub(in crate::telegram) async fn progress(bot: &Bot, campaign: &CampaignRow) -> OperatorPage {
    let live = bot.deliveries.live.look(campaign.id);
    let (tally, rate) = match live {
        Some(live) => live,
        None => (bot.store.tally(campaign.id).await.unwrap_or_default(), 0.0),
    };
    let mut page = OperatorPage::default().title(title(campaign));
    if let Some(reason) = campaign.reason.as_deref().filter(|_| campaign.state == CampaignState::Paused) {
        let reason = if reason == NETWORK && campaign.resumed { NETWORK_AGAIN } else { reason };
        page = page.line(Message::new(messages::REASON).text("reason", reason));
    } else if campaign.resumed && campaign.state.is_under_way() {
        page = page.line(Message::new(messages::RESUMED));
    }
    let (done, total) = (tally.settled(), tally.total());
    let percent = (done * 100).checked_div(total).unwrap_or(0);
    // Of a few people the exact share would tell how many.
    let percent = if total < SMALL { percent - percent % SQUARES } else { percent };
    page = page.line(Message::verbatim(&bar(percent)));
    page = page.line(
        Message::new(messages::PROGRESS)
            .with("done", counted(done))
            .with("total", counted(total))
            .with("percent", Arg::Number(usize::try_from(percent).unwrap_or(100))),
    );
    page = page.line(delivery_counts(&tally));
    if tally.of(DeliveryStatus::Withdrawn) > 0 {
        page = page.line(Message::new(messages::WITHDRAWN).with("count", counted(tally.of(DeliveryStatus::Withdrawn))));
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
        page = page.line(Message::new(messages::UNKNOWN).with("count", counted(unknown)));
        page = page.button(
            Message::new(messages::BUTTON_SEND_UNKNOWN).with("count", counted(unknown)),
            tap(Verb::SendUnknown(unknown)),
        );
    }
    let gone = if tally.of(DeliveryStatus::Blocked) > 0 {
        bot.store.unsubscribed(campaign.id, bot.time()).await.unwrap_or_default()
    } else {
        0
    };
    if gone > 0 {
        page = page.line(Message::new(messages::UNSUBSCRIBED).with("count", counted(gone)));
        page = page.button(button(messages::BUTTON_UNDO), tap(Verb::AskUndo));
    }
    page.button(button(messages::BUTTON_REFRESH), tap(Verb::Show))
}

fn bar(percent: u64) -> String {
    let full = usize::try_from(percent * SQUARES / 100).unwrap_or(0);
    let all = usize::try_from(SQUARES).unwrap_or(0);
    format!("{}{}", "🟩".repeat(full.min(all)), "⬜".repeat(all.saturating_sub(full)))
}

fn delivery_counts(tally: &Tally) -> Message {
    let of = |status| counted(tally.of(status));
    Message::new(messages::FATES)
        .with("sent", of(DeliveryStatus::Sent))
        .with("blocked", of(DeliveryStatus::Blocked))
        .with("failed", of(DeliveryStatus::Failed))
        .with("unknown", of(DeliveryStatus::Unknown))
}

/// Tells the rate and the time left, or that all who are left wait for their hour.
fn left(bot: &Bot, tally: &Tally, rate: f64) -> Message {
    if rate < 0.05 {
        return Message::new(messages::WAITING).with("count", counted(tally.open()));
    }
    let whole = f64::from(bot.deliveries.pace.per_second).min(rate.max(1.0));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 1000")]
    let seconds = crate::campaigns::duration_seconds(tally.open(), whole as u32);
    Message::new(messages::RATE).text("rate", &format!("{rate:.1}")).message("left", duration(seconds))
}
