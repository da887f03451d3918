//! Starts and stops the bot. It stops in the order that an update takes: receiver,
//! handlers, writer; what is not answered by then stays in the inbox.

use std::{sync::Arc, time::Duration};

use serde::{
    Deserialize,
    de::{DeserializeOwned, IgnoredAny},
};
use teloxide::payloads::{DeleteWebhook, GetMe, GetWebhookInfo, SetWebhook, SetWebhookSetters};
use thiserror::Error;
use tokio::{
    net::TcpListener,
    sync::mpsc,
    time::{sleep, timeout},
};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::{
    bot::{Bot, BotParts, now},
    clock::{CLOCK_SEEN, ClockJudge},
    delivery, facts_check, link_check, profile,
    receive::{Acknowledge, kinds, polling, webhook},
    reload, token_check, upkeep,
};
use crate::{
    app::{OperatorNames, SharedContext, Sources},
    bot_api::{Client, Failure, FailureKind, Request},
    config::{Config, Receiving, Webhook},
    signals::{EndedBySignal, StopSignals},
    store::{Claimed, CrashMarker, Store, StoreError, StoreGuard, StoreHandles},
};

/// Names what remembers the bot's number.
const BOT: &str = "bot";
/// Handlers may take this long to end, and so may the store.
const HANDLERS: Duration = Duration::from_secs(10);
/// The webhook's server may take this long to end.
const RECEIVER: Duration = Duration::from_secs(3);
/// Lists the waits between tries of a request to the Bot API at the start.
const FIRST_TRIES: [Duration; 4] =
    [Duration::from_millis(100), Duration::from_millis(300), Duration::from_millis(900), Duration::from_millis(1500)];
/// A wait that Telegram asks for at the start is at most this long.
const LONGEST_FIRST_WAIT: Duration = Duration::from_mins(1);

/// Tells why the bot does not run; each message says what to do.
#[derive(Debug, Error)]
pub enum RunError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("this store belongs to the bot with the number {0}: name another one in DATABASE_URL, or use its token")]
    OtherBot(String),
    #[error("the Bot API at `{0}` cannot be reached: check the network and TELOXIDE_API_URL")]
    Unreachable(String),
    #[error("the Bot API does not know this token: check TELOXIDE_TOKEN with @BotFather")]
    TokenRefused,
    #[error("a webhook is set at `{0}`: stop what uses it, or start with --take-over")]
    WebhookElsewhere(String),
    #[error("the webhook was not set ({0}): check GUICHET_WEBHOOK_URL")]
    WebhookRefused(String),
    #[error("the webhook was not removed: try again, or remove it with the Bot API's `deleteWebhook`")]
    WebhookStays,
    #[error("cannot listen at `{0}`: choose a free address in GUICHET_LISTEN")]
    Listen(std::net::SocketAddr),
    #[error("no HTTP client: {0}")]
    Client(Failure),
    #[error("signals cannot be received: {0}")]
    Signals(std::io::Error),
    #[error(transparent)]
    Ended(#[from] EndedBySignal),
}

/// Serves Telegram until SIGTERM or SIGINT.
///
/// # Errors
/// Returns a [`RunError`] when the bot can't start, or can't receive updates any more.
pub async fn run(config: Config, context: SharedContext, sources: Sources) -> Result<(), RunError> {
    let client = Client::new(&config.api, &config.token).map_err(RunError::Client)?;
    let opened = Store::open(&config.database).await?;
    let StoreHandles { store, crash_marker, guard, claims } = opened;
    if let Err(error) = belongs_to(&store, config.token.bot()).await {
        close_store(guard).await;
        return Err(error);
    }
    let result = serve(config, client, store, crash_marker, claims, context, sources).await;
    close_store(guard).await;
    result
}

/// Notes which bot a store belongs to, and refuses another one: its updates have numbers of
/// their own, which would be taken for known ones.
async fn belongs_to(store: &Store, bot: &str) -> Result<(), RunError> {
    match store.remembered(BOT).await? {
        Some(known) if known == bot => Ok(()),
        Some(known) => Err(RunError::OtherBot(known)),
        None => Ok(store.remember(BOT, bot.to_owned()).await?),
    }
}

/// Returns when an earlier run saw the clock last, in Unix seconds.
async fn last_seen(store: &Store) -> Result<Option<i64>, StoreError> {
    Ok(store.remembered(CLOCK_SEEN).await?.and_then(|seen| seen.parse().ok()))
}

async fn close_store(guard: StoreGuard) {
    if timeout(HANDLERS, guard.close()).await.is_err() {
        warn!("the store was not closed in time: nothing is lost");
    }
}

async fn serve(
    config: Config,
    client: Client,
    store: Store,
    crash_marker: CrashMarker,
    claims: Option<mpsc::Receiver<Claimed>>,
    context: SharedContext,
    sources: Sources,
) -> Result<(), RunError> {
    let host = config.api.host_str().unwrap_or_default().to_owned();
    let (me, set) = tokio::try_join!(
        first::<Me>(&client, Request::new(&GetMe::new()), &host),
        first::<WebhookInfo>(&client, Request::new(&GetWebhookInfo::new()), &host)
    )?;
    let listener = prepare(&config, &client, &set.url).await?;
    let signals = StopSignals::listen().map_err(RunError::Signals)?;
    let hang_up = reload::hang_up().map_err(RunError::Signals)?;
    let bot = Bot::new(BotParts {
        client,
        crash_marker,
        context: context.with_stored(&store).await?,
        names: OperatorNames::remembered(&store).await?,
        clock: ClockJudge::new(last_seen(&store).await?, now()),
        store,
        sources,
        name: me.username,
        operators: config.operators.clone(),
        pace: config.pace,
        addresses: config.addresses,
        timing: config.timing.clone(),
    });
    let left_over = match claims {
        // Whoever has the place for it finds what another one left.
        Some(claims) => {
            bot.tasks.spawn(Arc::clone(&bot).take_claims(claims));
            bot.tasks.spawn(tell_buried(Arc::clone(&bot)));
            0
        }
        None => bot.enqueue_left_over().await?,
    };
    info!(left_over, webhook = listener.is_some(), "at work");
    bot.tasks.spawn(profile::set(Arc::clone(&bot)));
    bot.tasks.spawn(upkeep::keep_up(Arc::clone(&bot)));
    bot.tasks.spawn(upkeep::keep_usage(Arc::clone(&bot)));
    bot.tasks.spawn(upkeep::tell_forgotten(Arc::clone(&bot)));
    bot.tasks.spawn(reload::reload_on_signal(Arc::clone(&bot), hang_up));
    if let Some(at) = config.link_check {
        bot.tasks.spawn(link_check::check_links_nightly(Arc::clone(&bot), at, config.timing.default_zone.clone()));
    }
    if let Some(check) = config.facts_check.clone() {
        let zone = config.timing.default_zone.clone();
        bot.tasks.spawn(facts_check::check_facts_nightly(Arc::clone(&bot), check, zone));
    }
    delivery::start(&bot);
    let ended = receive(&bot, &config, listener, signals.stop.clone()).await;
    info!("stopping");
    bot.closing.cancel();
    bot.tasks.close();
    if timeout(HANDLERS, bot.tasks.wait()).await.is_err() {
        warn!("some answers are left for the next start");
    }
    bot.stopping.cancel();
    bot.tasks.wait().await;
    upkeep::report(&bot, "stopped");
    signals.reason().map_or(ended, |signal| Err(signal.into()))
}

/// Tells each time that another instance took this one for dead.
async fn tell_buried(bot: Arc<Bot>) {
    let mut buried = 0;
    while let Some(times) = bot.unless_closing(bot.store.buried(buried)).await {
        if times > buried {
            warn!("this instance was silent for too long, and another one took over what it had: it begins anew");
        }
        buried = times;
    }
}

async fn receive(
    bot: &Arc<Bot>,
    config: &Config,
    listener: Option<TcpListener>,
    stop: CancellationToken,
) -> Result<(), RunError> {
    let acknowledge = Acknowledge::new(Arc::clone(bot));
    let mut lost = bot.store_lost.subscribe();
    let lost = async move {
        match lost.wait_for(Option::is_some).await.map(|lost| lost.clone()) {
            Ok(Some(error)) => error,
            Ok(None) | Err(_) => StoreError::Closed,
        }
    };
    match (&config.receiving, listener) {
        (Receiving::Webhook(Webhook { url, secret, .. }), Some(listener)) => {
            let serving = webhook::serve(bot, &acknowledge, listener, url.path(), secret.reveal(), stop.clone());
            let patience = async {
                stop.cancelled().await;
                sleep(RECEIVER).await;
            };
            tokio::select! {
                () = serving => Ok(()),
                () = patience => Ok(()),
                () = token_check::withdrawn(&bot.client) => Err(RunError::TokenRefused),
                error = lost => Err(error.into()),
            }
        }
        (Receiving::Webhook(_) | Receiving::Polling, _) => {
            tokio::select! {
                ended = polling::poll(bot, &acknowledge, stop.cancelled()) => match ended {
                    polling::End::Stopped => Ok(()),
                    polling::End::TokenRefused => Err(RunError::TokenRefused),
                },
                error = lost => Err(error.into()),
            }
        }
    }
}

/// Sets or removes the webhook as the settings say; returns a webhook's listener.
async fn prepare(config: &Config, client: &Client, set: &str) -> Result<Option<TcpListener>, RunError> {
    match &config.receiving {
        Receiving::Polling => {
            if !set.is_empty() {
                if !config.take_over {
                    return Err(RunError::WebhookElsewhere(shown(set)));
                }
                insist(client, Request::new(&DeleteWebhook::new())).await.map_err(|_| RunError::WebhookStays)?;
            }
            Ok(None)
        }
        Receiving::Webhook(Webhook { url, secret, listen }) => {
            if !set.is_empty() && set != url.as_str() && !config.take_over {
                return Err(RunError::WebhookElsewhere(shown(set)));
            }
            // Listening comes first, because Telegram may send updates at once.
            let listener = TcpListener::bind(listen).await.map_err(|_| RunError::Listen(*listen))?;
            let payload =
                SetWebhook::new(url.clone()).secret_token(secret.reveal().to_owned()).allowed_updates(kinds());
            insist(client, Request::new(&payload)).await.map_err(webhook_refused)?;
            Ok(Some(listener))
        }
    }
}

/// Returns Telegram's own words, which are about the address alone.
fn webhook_refused(failure: Failure) -> RunError {
    RunError::WebhookRefused(match failure {
        Failure::Refused { description, .. } => description,
        Failure::NotConnected | Failure::Unanswered | Failure::Intercepted { .. } => failure.to_string(),
    })
}

/// Returns the host alone, because a path may hold somebody's secret.
fn shown(address: &str) -> String {
    url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

/// Makes a first request, which shows whether the network and the token work.
async fn first<T: DeserializeOwned>(client: &Client, request: Request, host: &str) -> Result<T, RunError> {
    patiently(client, request).await.map_err(|failure| {
        if failure.kind() == FailureKind::TokenRefused {
            RunError::TokenRefused
        } else {
            RunError::Unreachable(host.to_owned())
        }
    })
}

/// Makes a request as [`patiently`] does and ignores its result.
async fn insist(client: &Client, request: Request) -> Result<(), Failure> {
    patiently::<IgnoredAny>(client, request).await.map(|_| ())
}

/// Repeats a request that may work later, four times at most; waits as Telegram asks.
async fn patiently<T: DeserializeOwned>(client: &Client, request: Request) -> Result<T, Failure> {
    for wait in FIRST_TRIES {
        match client.ask(request.clone()).await {
            Err(failure) if failure.is_passing() => {
                sleep(failure.asked_wait().unwrap_or_default().clamp(wait, LONGEST_FIRST_WAIT)).await;
            }
            answer => return answer,
        }
    }
    client.ask(request).await
}

#[derive(Deserialize)]
struct Me {
    username: String,
}

#[derive(Deserialize)]
struct WebhookInfo {
    #[serde(default)]
    url: String,
}
