//! Sends deliveries that are due, one after the other, as fast as the send limiter
//! allows. Each is stored as `Sending` before its request leaves, and what became of it
//! after.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
    time::Duration,
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{sleep, sleep_until},
};
use tracing::{error, warn};

use super::{halt, live_counts::TooMany, prepare::recipients, watch};
use crate::{
    app::campaigns::messages_of_draft,
    app::render,
    bot_api::{Destination, Failure, FailureKind, OutgoingMessage},
    campaigns::{CampaignKind, CampaignState, DeliveryStatus, Draft},
    days,
    dialogue::{Reminder, reminder_screen},
    faults::{self, FaultPoint},
    store::{CampaignRow, Claim, DeliveryResult, DueDelivery, Duty, NETWORK, StoreError},
    telegram::{
        bot::{Bot, STORE_AGAIN, second_after},
        send_limiter::Leave,
    },
};

/// A round sends at most this many deliveries.
const READ: u32 = 64;
/// A third of the rate may be under way at once, within these bounds.
const UNDER_WAY: (usize, usize) = (16, 256);
/// Sending rests for this time when all who are next were written to a moment ago.
const A_MOMENT: Duration = Duration::from_millis(20);
/// A delivery refused with 429 is tried again after at most this time, in seconds.
const LONGEST_WAIT: u64 = 3600;

/// Holds a campaign that sends, with its messages by language.
struct Sending {
    row: CampaignRow,
    messages: BTreeMap<String, OutgoingMessage>,
    /// Maps each language to that of the version which its readers get.
    versions: Arc<BTreeMap<String, String>>,
}

pub(super) async fn work(bot: Arc<Bot>) {
    // What an earlier run left as `Sending` is settled before anything new.
    let Some(left) = bot.insist(|| bot.store.recover(bot.time())).await else { return };
    for (campaign, unknown) in left {
        warn!(campaign, unknown, "messages of which nobody knows whether they arrived: an operator decides");
    }
    let rate = usize::try_from(bot.deliveries.pace.per_second).unwrap_or(usize::MAX);
    let under_way = Arc::new(Semaphore::new((rate / 3).clamp(UNDER_WAY.0, UNDER_WAY.1)));
    let mut campaigns: Vec<Arc<Sending>> = Vec::new();
    let mut changes = bot.deliveries.changes();
    while !bot.closing.is_cancelled() {
        let round = async {
            campaigns = refresh(&bot, std::mem::take(&mut campaigns)).await?;
            for campaign in &campaigns {
                if send_some(&bot, campaign, &under_way).await? {
                    return Ok(true);
                }
            }
            Ok::<bool, StoreError>(false)
        };
        let rest = match bot.unless_closing(round).await {
            None => return,
            Some(Ok(true)) => continue,
            Some(Ok(false)) => None,
            Some(Err(error)) => {
                error!(%error, "campaigns wait for the store");
                Some(STORE_AGAIN)
            }
        };
        match rest {
            None => _ = bot.unless_closing(changes.changed()).await,
            Some(rest) => _ = bot.unless_closing(sleep(rest)).await,
        }
    }
}

/// Returns the campaigns that send now: notices, then reminders, then news.
async fn refresh(bot: &Bot, known: Vec<Arc<Sending>>) -> Result<Vec<Arc<Sending>>, StoreError> {
    let mut campaigns = Vec::new();
    // Hours of quiet and weeks cannot be kept by a clock that is wrong.
    let is_time_known = bot.clock_is_right();
    let sends = |row: &CampaignRow| is_time_known && row.state == CampaignState::Sending;
    for row in bot.store.under_way().await?.into_iter().filter(sends) {
        if !bot.deliveries.live.is_known(row.id) {
            bot.deliveries.live.know(row.id, bot.store.tally(row.id).await?);
        }
        let same = |campaign: &&Arc<Sending>| campaign.row.id == row.id && campaign.row.version == row.version;
        if let Some(campaign) = known.iter().find(same) {
            campaigns.push(Arc::clone(campaign));
            continue;
        }
        let draft = Draft::decode(&row.draft).unwrap_or_default();
        let messages = messages_of_draft(&draft, row.kind, &bot.context().locales, bot.deliveries.pace.paid);
        let versions = Arc::new(recipients(bot, &row).versions);
        campaigns.push(Arc::new(Sending { row, messages, versions }));
    }
    campaigns.sort_by_key(|campaign| (campaign.row.kind, campaign.row.id));
    bot.deliveries.live.send_only(&campaigns.iter().map(|campaign| campaign.row.id).collect::<Vec<_>>());
    Ok(campaigns)
}

/// Sends the next deliveries of a campaign; returns whether there were any.
async fn send_some(bot: &Arc<Bot>, campaign: &Arc<Sending>, under_way: &Arc<Semaphore>) -> Result<bool, StoreError> {
    let id = campaign.row.id;
    let awake = bot.deliveries.timing.awake(bot.moment());
    // Deliveries under way are due until they are claimed, so more are read than sent.
    let most = READ + u32::try_from(UNDER_WAY.1).unwrap_or(READ);
    let due = bot.store.due(id, campaign.row.kind, &bot.deliveries.timing, &awake, bot.time(), most).await?;
    if due.is_empty() {
        if bot.store.end_if_done(id, bot.time()).await? {
            watch::ended(bot, id).await;
        }
        return Ok(false);
    }
    let mut some: VecDeque<DueDelivery> = due.into();
    let mut sent = 0;
    let mut all_rest = true;
    while let Some(due) = some.pop_front() {
        if let Some(until) = bot.deliveries.live.waits_until() {
            sleep_until(until).await;
        }
        if !bot.deliveries.live.is_sending(id) {
            return Ok(true);
        }
        if !bot.limiter.is_free(due.chat) || !bot.deliveries.live.start_delivery(id, due.chat) {
            continue;
        }
        all_rest = false;
        let turn = async {
            let permit = Arc::clone(under_way).acquire_owned().await.ok();
            if due.may_leave {
                bot.store.waits_for_rate(bot.deliveries.pace.per_second).await;
            }
            let leave = if due.may_leave { Some(bot.limiter.acquire_delivery(due.chat).await) } else { None };
            permit.map(|permit| (permit, leave))
        };
        let held = Held { bot: Arc::clone(bot), id, chat: due.chat };
        let Some(permit) = turn.await else { return Ok(false) };
        bot.tasks.spawn(deliver(held, Arc::clone(campaign), due, permit));
        sent += 1;
        if sent >= READ {
            break;
        }
    }
    if all_rest {
        sleep(A_MOMENT).await;
    }
    Ok(true)
}

/// Keeps a delivery marked as being worked on until this is dropped.
struct Held {
    bot: Arc<Bot>,
    id: i64,
    chat: i64,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.bot.deliveries.live.end_delivery(self.id, self.chat);
    }
}

/// Keeps a chat noted as one that a delivery is on its way to, until this is dropped.
struct Leaving {
    bot: Arc<Bot>,
    chat: i64,
}

impl Leaving {
    fn to(bot: &Arc<Bot>, chat: i64) -> Self {
        bot.deliveries.live.leaves(chat);
        Self { bot: Arc::clone(bot), chat }
    }
}

impl Drop for Leaving {
    fn drop(&mut self) {
        self.bot.deliveries.live.has_left(self.chat);
    }
}

/// Holds the place of a delivery among those under way, and what it tells the limiter.
type Turn = (OwnedSemaphorePermit, Option<Leave>);

async fn deliver(held: Held, campaign: Arc<Sending>, mut due: DueDelivery, turn: Turn) {
    let bot = &held.bot;
    let CampaignRow { id, kind, .. } = campaign.row;
    let live = &bot.deliveries.live;
    let (timing, versions) = (&bot.deliveries.timing, &campaign.versions);
    let leaving = Leaving::to(bot, due.chat);
    let begun = bot.insist(|| bot.store.claim(id, kind, due.chat, timing, versions, bot.time())).await;
    let reminder = match begun {
        Some(Claim::Go { language, reminder }) => {
            live.translate(id, &due.language, &language);
            due.language = language;
            reminder
        }
        Some(Claim::Withdrawn) => {
            live.pass(id, &due.language, DeliveryStatus::Pending, DeliveryStatus::Withdrawn);
            return;
        }
        Some(Claim::Later | Claim::NotNow) | None => return,
    };
    let (permit, leave) = turn;
    live.pass(id, &due.language, DeliveryStatus::Pending, DeliveryStatus::Sending);
    faults::pass(FaultPoint::DeliveryBegun);
    let may_leave = live.is_sending(id) && bot.store.has_now(Duty::Campaigns) && !bot.closing.is_cancelled();
    let (settled, stop) = if may_leave {
        let result = request(bot, &campaign, &due, reminder.as_deref()).await;
        if let (Some(leave), Some(result)) = (leave, &result) {
            leave.ended(result);
        }
        drop(leaving);
        faults::pass(FaultPoint::DeliverySent);
        after(bot, id, result)
    } else {
        (DeliveryResult::Pending(0), None)
    };
    drop(permit);
    // This runs even at the stop: what is not settled is unknown at the next start.
    let written = bot.stopping.run_until_cancelled(settle(bot, id, kind, &due, settled)).await;
    faults::pass(FaultPoint::DeliverySettled);
    if written.is_some() {
        let status = match settled {
            DeliveryResult::As(status) => status,
            DeliveryResult::Pending(_) => DeliveryStatus::Pending,
        };
        live.pass(id, &due.language, DeliveryStatus::Sending, status);
        if matches!(status, DeliveryStatus::Blocked) {
            bot.forget(&[due.chat]);
        }
        if status == DeliveryStatus::Sent {
            bot.health.delivered.add();
        }
    }
    // This comes last, because telling operators takes a request of its own.
    if let Some(reason) = stop.filter(|_| live.is_sending(id)) {
        halt::halt(bot, id, reason).await;
    }
}

async fn settle(bot: &Bot, id: i64, kind: CampaignKind, due: &DueDelivery, settled: DeliveryResult) {
    let mut told = false;
    while let Err(error) = bot.store.settle(id, kind, due, settled, bot.time()).await {
        if !std::mem::replace(&mut told, true) {
            error!(%error, campaign = id, "what became of a delivery is not stored: trying until it works");
        }
        sleep(STORE_AGAIN).await;
    }
}

async fn request(
    bot: &Bot,
    campaign: &Sending,
    due: &DueDelivery,
    reminder: Option<&str>,
) -> Option<Result<(), Failure>> {
    let to = Destination::chat(due.chat);
    let request = match reminder {
        Some(reminder) => reminder_message(bot, due, reminder)?.to(to),
        None => campaign.messages.get(&due.language)?.to(to),
    };
    Some(bot.client.call(request).await)
}

fn reminder_message(bot: &Bot, due: &DueDelivery, reminder: &str) -> Option<OutgoingMessage> {
    let context = bot.context();
    let reminder = Reminder::decode(reminder)?;
    let locale = context.locales.named(&due.language).unwrap_or_else(|| context.locales.negotiate(None));
    let screen = reminder_screen(context.context(), &reminder, days::today());
    Some(render::screen(&screen, locale, &bot.name))
}

/// Returns what a result means for a delivery, and why its campaign must stop, if it
/// must. A result of `None` stands for a message that cannot be made.
fn after(bot: &Arc<Bot>, id: i64, result: Option<Result<(), Failure>>) -> (DeliveryResult, Option<&'static str>) {
    let live = &bot.deliveries.live;
    let result = result.map(|sent| sent.map_err(|failure| failure.kind()));
    let on_the_way = matches!(
        result,
        Some(Err(FailureKind::NotConnected
            | FailureKind::Intercepted
            | FailureKind::Unanswered
            | FailureKind::ServerError))
    );
    let (settled, bad) = match result {
        Some(Ok(())) => {
            live.works();
            (DeliveryResult::As(DeliveryStatus::Sent), false)
        }
        None => (DeliveryResult::As(DeliveryStatus::Failed), true),
        Some(Err(kind)) => match kind {
            // Nothing was sent. Requests that fail together count as one failure.
            FailureKind::NotConnected | FailureKind::Intercepted => (DeliveryResult::Pending(0), live.back_off()),
            // It may have arrived.
            FailureKind::Unanswered | FailureKind::ServerError => {
                live.back_off();
                (DeliveryResult::As(DeliveryStatus::Unknown), true)
            }
            FailureKind::TooManyRequests { wait } => {
                bot.health.limited.add();
                let wait = wait.min(Duration::from_secs(LONGEST_WAIT));
                (DeliveryResult::Pending(second_after(bot.time(), wait)), false)
            }
            FailureKind::OutOfReach => (DeliveryResult::As(DeliveryStatus::Blocked), false),
            // Whether it is withdrawn is found out where updates are received.
            FailureKind::TokenRefused => {
                live.back_off();
                (DeliveryResult::Pending(0), false)
            }
            FailureKind::ChatRefused
            | FailureKind::NotModified
            | FailureKind::NotEditable
            | FailureKind::ThreadRefused
            | FailureKind::FormattingRefused
            | FailureKind::KeyboardRefused
            | FailureKind::Rejected => (DeliveryResult::As(DeliveryStatus::Failed), true),
        },
    };
    // A result that says nothing about the way to Telegram, such as a failure counted
    // already, does not count.
    let counts = bad || !matches!(settled, DeliveryResult::Pending(_));
    let out_of_reach = settled == DeliveryResult::As(DeliveryStatus::Blocked);
    let too_many = if counts { live.note(id, bad, out_of_reach) } else { None };
    let reason = too_many.map(|too_many| match too_many {
        TooMany::OutOfReach => "blocked",
        TooMany::Bad if on_the_way => NETWORK,
        TooMany::Bad => "errors",
    });
    (settled, reason)
}
