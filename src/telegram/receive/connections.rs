//! Keeps the webhook's connections: how many there are, and how long each may take. A
//! connection that waits for its client holds up nobody: where there are too many, the one
//! that has waited longest is closed.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http_body_util::{BodyExt, Full};
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Notify, Semaphore},
    task::JoinSet,
    time::{sleep, timeout},
};
use tokio_util::sync::CancellationToken;

/// At most this many connections are open: Telegram uses at most 100 (Bot API,
/// `setWebhook`).
const MOST: usize = 256;
/// Headers must be there this long after a connection was made or last answered.
const HEADERS: Duration = Duration::from_secs(15);
/// A body must be there this long after its headers.
const BODY: Duration = Duration::from_secs(10);
/// Headers may have this many bytes, and what is read ahead.
const BUFFER: usize = 16 * 1024;
/// A body may have this many bytes, more than any update has.
const LARGEST: usize = 1024 * 1024;
/// A body that has more bytes than this, as few updates have, is large.
const SMALL: usize = 64 * 1024;
/// At most this many large bodies are read at once.
const MOST_LARGE: usize = 8;
/// After an error, such as too many open files, connections are taken again after this time.
const AGAIN: Duration = Duration::from_millis(50);

/// Answers what comes over the connections to the webhook.
pub(super) trait Answering: Clone + Send + Sync + 'static {
    /// Answers a request whose body was not read yet.
    fn answer(&self, request: Request<Incoming>, guest: &Guest) -> impl Future<Output = Response<Full<Bytes>>> + Send;
}

/// Holds the connections that wait for their clients, by who has waited longest, and the
/// places for large bodies.
#[derive(Debug)]
struct Hall {
    waiting: Mutex<Waiting>,
    /// Wakes the one who takes connections once one more waits.
    changed: Notify,
    large: Semaphore,
}

#[derive(Debug, Default)]
struct Waiting {
    next: u64,
    places: BTreeMap<u64, Arc<Notify>>,
}

/// Is one connection, as long as it is open.
#[derive(Debug)]
pub(super) struct Guest {
    hall: Arc<Hall>,
    place: Mutex<Option<u64>>,
    /// Tells the connection to close.
    away: Arc<Notify>,
}

impl Hall {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the connection that has waited longest; returns false where none waits.
    fn send_one_away(&self) -> bool {
        let longest = self.waiting().places.pop_first();
        longest.is_some_and(|(_, away)| {
            away.notify_one();
            true
        })
    }
}

impl Guest {
    fn of(hall: &Arc<Hall>) -> Self {
        Self { hall: Arc::clone(hall), place: Mutex::default(), away: Arc::default() }
    }

    /// Takes a place behind all who wait for their clients.
    fn waits(&self) {
        let mut waiting = self.hall.waiting();
        waiting.next += 1;
        let number = waiting.next;
        waiting.places.insert(number, Arc::clone(&self.away));
        *self.place() = Some(number);
        self.hall.changed.notify_one();
    }

    /// Leaves its place: from now on its client waits for us.
    fn is_served(&self) {
        let mut waiting = self.hall.waiting();
        if let Some(number) = self.place().take() {
            waiting.places.remove(&number);
        }
    }

    /// Reads a body in time, and within what may be read at once.
    ///
    /// # Errors
    /// Returns the status to answer with.
    pub async fn body(&self, mut body: Incoming) -> Result<Vec<u8>, StatusCode> {
        let reading = async {
            let (mut bytes, mut large) = (Vec::new(), None);
            while let Some(frame) = body.frame().await {
                let Ok(data) = frame.map_err(|_| StatusCode::BAD_REQUEST)?.into_data() else { continue };
                if bytes.len() + data.len() > LARGEST {
                    return Err(StatusCode::PAYLOAD_TOO_LARGE);
                }
                if bytes.len() + data.len() > SMALL && large.is_none() {
                    large = Some(self.hall.large.try_acquire().map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?);
                }
                bytes.extend_from_slice(&data);
            }
            Ok(bytes)
        };
        let bytes = timeout(BODY, reading).await.map_err(|_| StatusCode::REQUEST_TIMEOUT)??;
        self.is_served();
        Ok(bytes)
    }

    fn place(&self) -> MutexGuard<'_, Option<u64>> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.is_served();
    }
}

/// Takes connections until `stop`, then finishes the requests under way.
pub(super) async fn keep(listener: TcpListener, answering: impl Answering, stop: CancellationToken) {
    let hall = Arc::new(Hall { waiting: Mutex::default(), changed: Notify::new(), large: Semaphore::new(MOST_LARGE) });
    let mut open = JoinSet::new();
    let mut goes = false;
    loop {
        // There is one more than there may be: whoever has waited longest goes for it.
        if open.len() > MOST && !goes {
            goes = hall.send_one_away();
        }
        tokio::select! {
            biased;
            () = stop.cancelled() => break,
            Some(_) = open.join_next() => goes = false,
            () = hall.changed.notified(), if open.len() > MOST && !goes => {}
            accepted = listener.accept(), if open.len() <= MOST => match accepted {
                Ok((stream, _)) => {
                    _ = open.spawn(serve(stream, answering.clone(), Guest::of(&hall), stop.clone()));
                }
                Err(_) => sleep(AGAIN).await,
            },
        }
    }
    while open.join_next().await.is_some() {}
}

async fn serve(stream: TcpStream, answering: impl Answering, guest: Guest, stop: CancellationToken) {
    guest.waits();
    let service = service_fn(|request| async {
        let answer = answering.answer(request, &guest).await;
        // It may have been answered before its body was read.
        guest.is_served();
        guest.waits();
        Ok::<_, Infallible>(answer)
    });
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADERS)
            .max_buf_size(BUFFER)
            .serve_connection(TokioIo::new(stream), service)
    );
    let away = Arc::clone(&guest.away);
    // A connection that breaks is its client's own matter.
    tokio::select! {
        _ = connection.as_mut() => return,
        () = away.notified() => return,
        () = stop.cancelled() => connection.as_mut().graceful_shutdown(),
    }
    tokio::select! {
        _ = connection => {}
        () = away.notified() => {}
    }
}
