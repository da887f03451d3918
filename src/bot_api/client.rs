//! Makes requests to the Bot API over one HTTP client.
//!
//! It never waits, retries or limits the rate: its callers do. Every address contains the
//! token, so no error that leaves this file contains an address.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures_util::TryStreamExt;
use http_body_util::BodyExt;
use hyper::{
    Request as HttpRequest, Uri,
    body::Bytes,
    header::{CONTENT_TYPE, DATE, HeaderValue},
};
use reqwest::multipart::{Form, Part};
use serde::{Deserialize, de::DeserializeOwned};
use tokio::{sync::Notify, time::timeout};
use url::Url;

use super::{
    connections::{Connections, PendingAnswer},
    failure::{Failure, FailureKind},
    json_pieces::{count, member, seconds, string},
    raw_update::RawUpdate,
    request::{Request, Upload},
    server_time::ServerTime,
};
use crate::config::Token;

/// Calls the Bot API for one bot. Clones are cheap and share the connections.
#[derive(Debug, Clone)]
pub struct Client {
    connections: Connections,
    base: Base,
    doubted: Arc<Notify>,
    time: Arc<ServerTime>,
}

/// Holds the path before a method's name, such as `/bot<token>/`, and those of the methods called
/// so far; its `Debug` form hides the token.
#[derive(Clone)]
struct Base {
    path: String,
    methods: Arc<Mutex<HashMap<&'static str, Uri>>>,
}

impl Base {
    fn new(path: String) -> Self {
        Self { path, methods: Arc::default() }
    }

    /// Returns the path of a method, which is read once. teloxide writes `SendMessage`, the
    /// Bot API `sendMessage`; it takes both, a server in its place may not.
    fn method(&self, name: &'static str) -> Result<Uri, Failure> {
        let mut methods = self.methods.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = methods.get(name) {
            return Ok(known.clone());
        }
        let (first, rest) = name.split_at(1);
        let path = format!("{}{}{rest}", self.path, first.to_ascii_lowercase());
        let path: Uri = path.parse().map_err(|_| Failure::NotConnected)?;
        Ok(methods.entry(name).or_insert(path).clone())
    }
}

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Base(…)")
    }
}

/// A request fails when its answer takes longer than this.
const ANSWER: Duration = Duration::from_secs(15);
impl Client {
    /// Returns a client for the bot that this token belongs to.
    ///
    /// # Errors
    /// Returns [`Failure::NotConnected`] when the address is none that HTTP knows.
    pub fn new(api: &Url, token: &Token) -> Result<Self, Failure> {
        let connections = Connections::new(api)?;
        let base = format!("{}/bot{}/", api.path().trim_end_matches('/'), token.reveal());
        Ok(Self { connections, base: Base::new(base), doubted: Arc::default(), time: Arc::default() })
    }

    /// Returns the time at the Bot API now, in Unix seconds, where it was told.
    pub fn server_time(&self) -> Option<i64> {
        self.time.now()
    }

    /// Makes a request and ignores its result.
    ///
    /// # Errors
    /// Returns a [`Failure`] when the Bot API refuses or does not answer in time.
    pub async fn call(&self, request: Request) -> Result<(), Failure> {
        self.ask::<serde::de::IgnoredAny>(request).await.map(|_| ())
    }

    /// Makes a request and reads its result as a `T`.
    ///
    /// # Errors
    /// Returns a [`Failure`] when the Bot API refuses or does not answer in time.
    pub async fn ask<T: DeserializeOwned>(&self, request: Request) -> Result<T, Failure> {
        let (status, body) = self.answer(request).await?;
        match serde_json::from_slice::<Envelope<T>>(&body) {
            Ok(Envelope { ok: true, result: Some(result) }) => Ok(result),
            Ok(_) | Err(_) => Err(self.refused(status, &body)),
        }
    }

    /// Makes a request for updates, and reads each alone.
    ///
    /// # Errors
    /// Returns a [`Failure`] when the Bot API refuses or does not answer in time.
    pub(crate) async fn updates(&self, request: Request) -> Result<Vec<RawUpdate>, Failure> {
        let (status, body) = self.answer(request).await?;
        RawUpdate::of_answer(&body).ok_or_else(|| self.refused(status, &body))
    }

    /// Waits until a request is answered as if the Bot API did not know the token.
    pub async fn token_doubted(&self) {
        self.doubted.notified().await;
    }

    fn refused(&self, status: u16, body: &[u8]) -> Failure {
        let failure = refused(status, body);
        if failure.kind() == FailureKind::TokenRefused {
            self.doubted.notify_one();
        }
        failure
    }

    /// Returns the status and the body of the answer to a request.
    async fn answer(&self, request: Request) -> Result<(u16, Bytes), Failure> {
        let path = self.base.method(request.method)?;
        let longest = request.held_open.unwrap_or_default() + ANSWER;
        let (kind, body) = match request.upload {
            None => (HeaderValue::from_static("application/json"), request.body.into()),
            Some(_) => Box::pin(form(request)).await?,
        };
        let mut post = HttpRequest::post(path).body(body.into()).map_err(|_| Failure::NotConnected)?;
        post.headers_mut().insert(CONTENT_TYPE, kind);
        let answered = async {
            let PendingAnswer { head, connection } = self.connections.send(post).await?;
            let status = head.status().as_u16();
            if let Some(date) = head.headers().get(DATE) {
                self.time.note(date.as_bytes());
            }
            let body = head.into_body().collect().await.map_err(|_| {
                self.connections.forget();
                Failure::Unanswered
            })?;
            self.connections.keep(connection);
            Ok((status, body.to_bytes()))
        };
        timeout(longest, answered).await.unwrap_or_else(|_| {
            self.connections.forget();
            Err(Failure::Unanswered)
        })
    }
}

/// Writes a request and the file that goes with it as a form, and says of what kind that is.
async fn form(request: Request) -> Result<(HeaderValue, Bytes), Failure> {
    let fields = request.form_fields();
    let file = request.upload.map(|Upload { field, name, bytes }| (field, Part::bytes(bytes).file_name(name)));
    let form = file.into_iter().fold(Form::new(), |form, (field, file)| form.part(field, file));
    let form = fields.into_iter().fold(form, |form, (name, value)| form.text(name, value));
    let kind = format!("multipart/form-data; boundary={}", form.boundary());
    let pieces = form.into_stream().map_ok(|piece| piece.to_vec()).try_concat().await;
    match (kind.try_into(), pieces) {
        (Ok(kind), Ok(body)) => Ok((kind, body.into())),
        _ => Err(Failure::NotConnected),
    }
}

/// Reads a refusal piece by piece: one odd number in it must not cost its words.
pub(super) fn refused(status: u16, body: &[u8]) -> Failure {
    let code = || member(body, "error_code").and_then(count).and_then(|code| u16::try_from(code).ok());
    let description = || member(body, "description").map(string);
    // The Bot API names the reason of every refusal.
    if member(body, "ok") == Some(b"false")
        && let Some(description) = description()
    {
        let parameters = member(body, "parameters");
        return Failure::Refused {
            code: code().unwrap_or(status),
            description,
            retry_after: parameters.and_then(|parameters| member(parameters, "retry_after")).and_then(seconds),
        };
    }
    if status >= 300 {
        // A proxy on the way may answer with an error page of its own.
        return Failure::Intercepted { code: status };
    }
    Failure::Unanswered
}

#[derive(Deserialize)]
struct Envelope<T> {
    ok: bool,
    result: Option<T>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_spelt_as_the_bot_api_spells_them() {
        let base = Base::new("/bot1:a/".to_owned());
        for _ in 0..2 {
            assert_eq!(base.method("GetMe").unwrap().to_string(), "/bot1:a/getMe");
        }
    }

    #[test]
    fn debugging_shows_no_token() {
        let token = Token::parse("123456:ABC-DEF1234ghIkl").unwrap();
        let client = Client::new(&Url::parse("http://localhost").unwrap(), &token).unwrap();
        assert!(!format!("{client:?}").contains("ABC-DEF"));
    }

    #[test]
    fn a_refusal_with_an_odd_pause_keeps_its_words() {
        let wait = |retry_after: &str| {
            let body = format!(
                r#"{{"ok":false,"error_code":429,"description":"Too Many","parameters":{{"retry_after":{retry_after}}}}}"#
            );
            let failure = refused(429, body.as_bytes());
            assert!(matches!(&failure, Failure::Refused { description, .. } if description == "Too Many"));
            failure.asked_wait().unwrap().as_secs()
        };
        for (written, expected) in [
            ("5", 5),
            ("0", 1),
            ("-5", 1),
            ("2.5", 3),
            ("\"7\"", 7),
            ("null", 1),
            ("[]", 1),
            ("1e999", 3600),
            ("18446744073709551615", 3600),
            ("99999999999999999999999", 3600),
        ] {
            assert_eq!(wait(written), expected, "{written}");
        }
        let broken = refused(502, b"<html>Bad Gateway</html>");
        assert_eq!(broken, Failure::Intercepted { code: 502 });
        assert_eq!(refused(200, b"{\"ok\":tr"), Failure::Unanswered);
    }
}
