//! HTTP: accepts connections, finds the method of a request, and answers it or breaks the connection.

use std::fmt;
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Request, Response, StatusCode, header};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::task::JoinSet;

use super::faults::FaultKind;
use super::methods::{self, Done};
use super::refusal::Refusal;
use super::request::{self, Params, Raw};
use super::spec::{self, Method};
use super::state::{Call, Sent, Shared, State};
use super::{TOKEN, state, webhook};

/// How long a replaced `getUpdates` waits for its client to hang up before that counts as two clients at once.
const HANG_UP: Duration = Duration::from_millis(20);

/// What [`super::StandIn::take_what_has_come`] asks for.
const LAST: &str = "/last";

/// Serves until `shared.stop` is notified; every connection ends with it.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    let mut tasks = JoinSet::new();
    tasks.spawn(webhook::deliver(Arc::clone(&shared)));
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(_) => continue,
            },
            Some(_) = tasks.join_next() => continue,
            () = shared.stop.notified() => return,
        };
        stream.set_nodelay(true).ok();
        let shared = Arc::clone(&shared);
        tasks.spawn(async move {
            let answer = service_fn(move |request| answer(Arc::clone(&shared), request));
            let mut http = http1::Builder::new();
            // A broken connection is what was asked for, and a client may hang up.
            http.header_read_timeout(None).serve_connection(TokioIo::new(stream), answer).await.ok();
        });
    }
}

/// Makes hyper close the connection without an answer.
#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was broken on demand")
    }
}

impl std::error::Error for Broken {}

async fn answer(shared: Arc<Shared>, request: Request<Incoming>) -> Result<Response<Body>, Broken> {
    let path = request.uri().path().to_owned();
    if path == LAST {
        return Ok(Response::new(Body::empty()));
    }
    let Some((token, name)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return Ok(refused(&shared, format!("no such path: {path}"), 404, "Not Found"));
    };
    if token.replace("%3A", ":") != TOKEN {
        return Ok(refused(&shared, "a wrong token".to_owned(), 401, "Unauthorized"));
    }
    let Some((at, method)) = spec::find(name) else {
        return Ok(refused(&shared, format!("no method `{name}`"), 404, "Not Found"));
    };
    match request::read(request.map(Body::new)).await {
        Ok(raw) => run(&shared, at, method, raw).await,
        Err(error) => Ok(refused(&shared, format!("{name}: {error}"), 400, "Bad Request: can't parse the body")),
    }
}

async fn run(shared: &Shared, at: usize, method: &'static Method, raw: Raw) -> Result<Response<Body>, Broken> {
    let mut violations = Vec::new();
    let params = request::typed(raw, method, &mut violations);
    let chat = params.chat().or_else(|| params.text("callback_query_id").and_then(state::user_of));
    let fault = {
        let mut state = shared.lock();
        state.violations.append(&mut violations);
        state.under_way += usize::from(method.name.starts_with("send"));
        state.faults.take(method.name, chat)
    };
    let (result, sent) = match fault {
        Some(FaultKind::BreakBefore) => (Err(Refusal::new(0, String::new())), None),
        Some(FaultKind::Status(code, text)) => (Err(Refusal::new(code, text.to_owned())), None),
        Some(FaultKind::DoneBut(..) | FaultKind::Held | FaultKind::BreakAfter | FaultKind::BreakHalf) | None => {
            let done = if method.name == "getupdates" {
                Done { result: poll(shared, &params).await, sent: None }
            } else {
                let wants_sent = shared.hook().is_some();
                shared.change(|state| handle(state, method, chat, &params, wants_sent))
            };
            (done.result, done.sent)
        }
    };
    // Before the change below wakes those who wait for what the hook notes.
    if let (Some(sent), Some(hook)) = (sent, shared.hook()) {
        hook(&sent);
    }
    let result = match fault {
        Some(FaultKind::DoneBut(code, text)) => Err(Refusal::new(code, text.to_owned())),
        _ => result,
    };
    let breaks = matches!(fault, Some(FaultKind::BreakBefore | FaultKind::BreakAfter | FaultKind::BreakHalf));
    let status = if breaks { 0 } else { result.as_ref().map_or_else(|refusal| refusal.code, |_| 200) };
    shared.change(|state| {
        state.under_way -= usize::from(method.name.starts_with("send"));
        record(state, at, method, chat, status, params, &result);
    });
    if method.name.ends_with("webhook") {
        shared.queue_changed.notify_waiters();
    }
    match fault {
        Some(FaultKind::BreakBefore | FaultKind::BreakAfter) => Err(Broken),
        Some(FaultKind::BreakHalf) => Ok(half(result)),
        Some(FaultKind::Held) => {
            hold(shared).await;
            Ok(whole(result))
        }
        Some(FaultKind::Status(..) | FaultKind::DoneBut(..)) | None => Ok(whole(result)),
    }
}

/// Waits until what is held is let go.
async fn hold(shared: &Shared) {
    let before = shared.change(|state| {
        state.faults.held += 1;
        state.faults.releases
    });
    let _held = Held(shared);
    loop {
        let changed = shared.changed_async.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        if shared.lock().faults.releases != before {
            return;
        }
        changed.await;
    }
}

/// Counts an answer that is held, also when its client hangs up.
struct Held<'a>(&'a Shared);

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.change(|state| state.faults.held -= 1);
    }
}

fn handle(state: &mut State, method: &Method, chat: Option<i64>, params: &Params, wants_sent: bool) -> Done {
    match state.limits.take(method.name, chat, Instant::now()) {
        Ok(()) => methods::call(state, method.name, params, wants_sent),
        Err(refusal) => Done { result: Err(refusal), sent: None::<Sent> },
    }
}

fn record(
    state: &mut State,
    at: usize,
    method: &Method,
    chat: Option<i64>,
    status: u16,
    params: Params,
    result: &Result<String, Refusal>,
) {
    state.count_call(at);
    if let Err(refusal) = result
        && refusal.careless
    {
        state.violation(format!("{}: {}", method.name, refusal.description));
    }
    if state.recording {
        let body = Value::Object(params.0);
        state.calls.push(Call { method: method.name.to_owned(), chat, at: Instant::now(), status, body });
    }
}

/// `getUpdates`: waits for updates, and gives way to a newer `getUpdates` or to a webhook.
async fn poll(shared: &Shared, params: &Params) -> Result<String, Refusal> {
    let seconds = params.int("timeout").unwrap_or(0).clamp(0, 50).unsigned_abs();
    let deadline = tokio::time::Instant::now() + Duration::from_secs(seconds);
    let (limit, mine) = shared.change(|state| methods::begin_poll(state, params))?;
    shared.queue_changed.notify_waiters();
    let _polling = Polling(shared);
    loop {
        let changed = shared.queue_changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        if shared.lock().queue.polls != mine {
            tokio::time::sleep(HANG_UP).await;
            return Err(Refusal::conflict(
                "terminated by other getUpdates request; make sure that only one bot instance is running",
            ));
        }
        let batch = {
            let mut state = shared.lock();
            if state.queue.webhook.is_some() {
                return Err(Refusal::conflict("terminated by setWebhook request"));
            }
            state.queue.batch(limit)
        };
        if let Some(batch) = batch {
            return Ok(batch);
        }
        if tokio::time::timeout_at(deadline, changed).await.is_err() {
            return Ok("[]".to_owned());
        }
    }
}

/// Counts a waiting `getUpdates`, also when its client hangs up.
struct Polling<'a>(&'a Shared);

impl Drop for Polling<'_> {
    fn drop(&mut self) {
        self.0.change(|state| state.queue.pollers -= 1);
    }
}

fn refused(shared: &Shared, violation: String, code: u16, text: &str) -> Response<Body> {
    shared.change(|state| state.violation(violation));
    whole(Err(Refusal::new(code, text.to_owned())))
}

fn whole(result: Result<String, Refusal>) -> Response<Body> {
    let (code, kind, text) = written(result);
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// An answer that promises all its bytes and breaks off after half of them.
fn half(result: Result<String, Refusal>) -> Response<Body> {
    let (code, kind, text) = written(result);
    let length = HeaderValue::from(text.len());
    let bytes = Bytes::copy_from_slice(&text.as_bytes()[..text.len() / 2]);
    let mut response = Response::new(Body::new(Half { bytes: Some(bytes), flushed: false }));
    *response.status_mut() = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(header::CONTENT_LENGTH, length);
    response
}

fn written(result: Result<String, Refusal>) -> (u16, &'static str, String) {
    match result {
        Ok(result) => (200, "application/json", format!("{{\"ok\":true,\"result\":{result}}}")),
        Err(refusal) if refusal.description.starts_with('<') => (refusal.code, "text/html", refusal.description),
        Err(refusal) if refusal.description.starts_with('{') => (refusal.code, "application/json", refusal.description),
        Err(refusal) => (refusal.code, "application/json", refusal.body()),
    }
}

struct Half {
    bytes: Option<Bytes>,
    flushed: bool,
}

impl hyper::body::Body for Half {
    type Data = Bytes;
    type Error = Broken;

    /// Pending once in between, so that hyper sends the first half before it learns of the error.
    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if let Some(bytes) = self.bytes.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if !self.flushed {
            self.flushed = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(Broken)))
    }
}
