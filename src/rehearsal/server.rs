//! Serves a rehearsal over HTTP on this machine: the page, what it asks and does, and the
//! stand-in of the Bot API. Who is not on this machine, or was sent by another page, is
//! refused.

use std::{convert::Infallible, sync::Arc, time::Duration};

use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{CACHE_CONTROL, CONNECTION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName, HeaderValue, ORIGIN},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::{Value, json};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};

use super::{act::PhoneAct, changes::changes, methods, params::Params, polling, refusal::Refusal, shared::Rehearsal};
use crate::{days, phone};

/// At most this many connections are open.
const MOST: usize = 128;
/// Headers and a body must be there within this time.
const PATIENCE: Duration = Duration::from_secs(15);
/// A body may have this many bytes, with a picture in it.
const LARGEST: usize = 4 * 1024 * 1024;
/// After an error, such as too many open files, connections are taken again after this time.
const AGAIN: Duration = Duration::from_millis(50);
/// The page runs its own script and style, asks this server, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";

type Answer = Response<Full<Bytes>>;

/// Serves a rehearsal for as long as the program runs.
pub(crate) async fn serve(listener: TcpListener, rehearsal: Arc<Rehearsal>) {
    let places = Arc::new(Semaphore::new(MOST));
    loop {
        let place = Arc::clone(&places).acquire_owned().await;
        match listener.accept().await {
            Ok((stream, _)) => {
                let rehearsal = Arc::clone(&rehearsal);
                tokio::spawn(async move {
                    keep(stream, rehearsal).await;
                    drop(place);
                });
            }
            Err(_) => sleep(AGAIN).await,
        }
    }
}

async fn keep(stream: TcpStream, rehearsal: Arc<Rehearsal>) {
    // An answer of a few lines must not wait for more.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| async { Ok::<_, Infallible>(answer(request, &rehearsal).await) });
    let serving = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service);
    // A connection that breaks is its client's own matter.
    let _ = serving.await;
}

async fn answer(request: Request<Incoming>, rehearsal: &Arc<Rehearsal>) -> Answer {
    if !is_own(&request) {
        return plain(StatusCode::FORBIDDEN, "This rehearsal answers its own page at 127.0.0.1 alone.\n");
    }
    let path = request.uri().path().to_owned();
    if let Some(rest) = path.strip_prefix("/bot") {
        return call(request, rest, rehearsal).await;
    }
    match (request.method(), path.as_str()) {
        (&Method::GET, "/") => page("text/html; charset=utf-8", include_str!("page.html").to_owned()),
        (&Method::GET, "/page.js") => page("text/javascript; charset=utf-8", include_str!("page.js").to_owned()),
        (&Method::GET, "/page.css") => {
            page("text/css; charset=utf-8", format!("{}\n{}", phone::STYLE, include_str!("page.css")))
        }
        (&Method::GET, "/towns") => json_answer(StatusCode::OK, &json!(rehearsal.towns())),
        (&Method::GET, "/changes") => {
            let query = request.uri().query().unwrap_or_default();
            let asked = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
            let after = asked("after").and_then(|after| after.parse().ok()).unwrap_or_default();
            json_answer(StatusCode::OK, &changes(rehearsal, asked("run").unwrap_or_default(), after).await)
        }
        (&Method::POST, "/act") => act(request, rehearsal).await,
        (&Method::GET, path) if path.starts_with("/file/") => file(path, rehearsal),
        (_, "/" | "/page.js" | "/page.css" | "/towns" | "/changes" | "/act") => {
            plain(StatusCode::METHOD_NOT_ALLOWED, "This is not how it is asked for.\n")
        }
        _ => plain(StatusCode::NOT_FOUND, "There is nothing here.\n"),
    }
}

/// Returns whether a request is addressed to this machine and comes from no other page: a name
/// that somebody else gave to this machine is another page's.
fn is_own(request: &Request<Incoming>) -> bool {
    let header = |name: HeaderName| request.headers().get(name).map(|value| value.to_str().unwrap_or_default());
    let host = header(HOST).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let is_here = ["127.0.0.1", "localhost"].contains(&name);
    is_here && header(ORIGIN).is_none_or(|origin| origin.strip_prefix("http://") == Some(host))
}

/// Answers a request to the Bot API; `rest` is its path behind `/bot`.
async fn call(request: Request<Incoming>, rest: &str, rehearsal: &Arc<Rehearsal>) -> Answer {
    let method = rest.strip_prefix(rehearsal.token()).and_then(|rest| rest.strip_prefix('/'));
    let Some(method) = method.map(str::to_ascii_lowercase) else { return refused(&Refusal::unauthorized()) };
    let kind = content_type(&request);
    let result = async {
        let body = body(request).await.map_err(|_| Refusal::bad("the request is too long, or ends too soon"))?;
        let params = Params::read(&kind, &body)?;
        if method == "getupdates" {
            return polling::updates(rehearsal, &params).await;
        }
        rehearsal.change(|stage| methods::call(stage, &method, &params, days::now().as_second()))
    };
    match result.await {
        Ok(result) => json_answer(StatusCode::OK, &json!({ "ok": true, "result": result })),
        Err(refusal) => refused(&refusal),
    }
}

/// Answers with a file that the bot sent: a picture to be seen, all else to be kept.
fn file(path: &str, rehearsal: &Rehearsal) -> Answer {
    let wanted = path.strip_prefix("/file/").unwrap_or_default();
    let found = rehearsal.look(|stage| stage.uploads.iter().find(|(id, _)| id == wanted).map(|(_, file)| file.clone()));
    match found {
        Some(bytes) if bytes.starts_with(b"\x89PNG") => answered(StatusCode::OK, "image/png", bytes),
        Some(bytes) => answered(StatusCode::OK, "application/octet-stream", bytes),
        None => plain(StatusCode::NOT_FOUND, "This file is not kept any more.\n"),
    }
}

/// Does what somebody does in the page.
async fn act(request: Request<Incoming>, rehearsal: &Arc<Rehearsal>) -> Answer {
    let wrong = |code, problem: &str| json_answer(code, &json!({ "problem": problem }));
    // A form of another page cannot have this type without being asked about it first.
    if content_type(&request) != "application/json" {
        return wrong(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Send this as application/json.");
    }
    let body = match body(request).await {
        Ok(body) => body,
        Err(code) => return wrong(code, "This is too long, or ends too soon."),
    };
    let Ok(act) = serde_json::from_slice::<PhoneAct>(&body) else {
        return wrong(StatusCode::BAD_REQUEST, "Nobody can do this here.");
    };
    match rehearsal.change(|stage| act.perform(stage, days::now().as_second())) {
        Ok(person) => json_answer(StatusCode::OK, &json!({ "person": person })),
        Err(problem) => wrong(StatusCode::BAD_REQUEST, &problem),
    }
}

async fn body(request: Request<Incoming>) -> Result<Bytes, StatusCode> {
    let reading = Limited::new(request.into_body(), LARGEST).collect();
    let read = timeout(PATIENCE, reading).await.map_err(|_| StatusCode::REQUEST_TIMEOUT)?;
    Ok(read.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?.to_bytes())
}

fn content_type(request: &Request<Incoming>) -> String {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.unwrap_or_default().to_owned()
}

fn refused(refusal: &Refusal) -> Answer {
    json_answer(StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::BAD_REQUEST), &refusal.body())
}

fn json_answer(code: StatusCode, value: &Value) -> Answer {
    answered(code, "application/json", value.to_string())
}

fn plain(code: StatusCode, text: &str) -> Answer {
    answered(code, "text/plain; charset=utf-8", text.to_owned())
}

fn page(kind: &'static str, text: String) -> Answer {
    answered(StatusCode::OK, kind, text)
}

fn answered(code: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Full::from(body.into()));
    *answer.status_mut() = code;
    if code == StatusCode::PAYLOAD_TOO_LARGE {
        // What is left of the body is not read.
        answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    for (name, value) in [
        (CONTENT_TYPE, kind),
        (CONTENT_SECURITY_POLICY, POLICY),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("referrer-policy"), "no-referrer"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}
