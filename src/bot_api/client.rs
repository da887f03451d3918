//! Makes requests to the Bot API over one HTTP client.
//!
//! It never waits, retries or limits the rate: its callers do. Every address contains the
//! token, so no error that leaves this file contains an address.

use std::{fmt, time::Duration};

use reqwest::{
    RequestBuilder,
    multipart::{Form, Part},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::failure::Failure;
use crate::config::Token;

/// Calls the Bot API for one bot. Clones are cheap and share the connections.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    base: Base,
}

/// Holds the address before a method's name, such as
/// `https://api.telegram.org/bot<token>/`; its `Debug` form hides the token.
#[derive(Clone)]
struct Base(String);

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Base(…)")
    }
}

/// A request fails when its answer takes longer than this.
const ANSWER: Duration = Duration::from_secs(15);
/// A request fails when connecting takes longer than this.
const CONNECT: Duration = Duration::from_secs(5);

impl Client {
    /// Returns a client for the bot that this token belongs to.
    ///
    /// # Errors
    /// Returns [`Failure::NotConnected`] when the system offers no TLS or no resolver.
    pub fn new(api: &url::Url, token: &Token) -> Result<Self, Failure> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .timeout(ANSWER)
            .tcp_nodelay(true)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|_| Failure::NotConnected)?;
        let base = format!("{}/bot{}/", api.as_str().trim_end_matches('/'), token.reveal());
        Ok(Self { http, base: Base(base) })
    }

    /// Calls a method and reads its result as a `T`. `held_open` is how long Telegram may
    /// keep the request open, as it does for `getUpdates`; it extends the time limit.
    ///
    /// # Errors
    /// Returns a [`Failure`] when the Bot API refuses or does not answer in time.
    pub async fn call_within<T: DeserializeOwned>(
        &self,
        method: &str,
        parameters: &impl Serialize,
        held_open: Option<Duration>,
    ) -> Result<T, Failure> {
        let mut request = self.request(method, parameters);
        if let Some(held_open) = held_open {
            request = request.timeout(held_open + ANSWER);
        }
        answer(request).await
    }

    /// Calls a method with parameters sent as they are, and reads its result as a `T`.
    ///
    /// # Errors
    /// Returns a [`Failure`] when the Bot API refuses or does not answer in time.
    pub async fn call_raw<T: DeserializeOwned>(&self, method: &str, parameters: &impl Serialize) -> Result<T, Failure> {
        answer(self.request(method, parameters)).await
    }

    /// Sends a file (Bot API, "Sending files") and ignores the result.
    ///
    /// # Errors
    /// Returns a [`Failure`] when the Bot API refuses or does not answer in time.
    pub(crate) async fn upload(&self, method: &str, upload: Upload) -> Result<(), Failure> {
        let mut form = Form::new().part(upload.field, Part::bytes(upload.bytes).file_name(upload.name));
        for (name, value) in upload.parameters {
            form = form.text(name, value);
        }
        let request = self.http.post(format!("{}{method}", self.base.0)).multipart(form);
        answer::<serde::de::IgnoredAny>(request).await.map(|_| ())
    }

    fn request(&self, method: &str, parameters: &impl Serialize) -> RequestBuilder {
        // Payloads hold strings, numbers and lists, which always become JSON.
        let body = serde_json::to_vec(parameters).unwrap_or_default();
        let post = self.http.post(format!("{}{method}", self.base.0));
        post.header(reqwest::header::CONTENT_TYPE, "application/json").body(body)
    }
}

/// Holds a file to send, and the parameters that go with it.
pub(crate) struct Upload {
    /// Names the parameter that takes the file, such as `photo` or `document`.
    pub field: &'static str,
    pub name: &'static str,
    pub bytes: Vec<u8>,
    pub parameters: Vec<(&'static str, String)>,
}

async fn answer<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, Failure> {
    let answer = request.send().await.map_err(|error| broken(&error))?;
    let status = answer.status().as_u16();
    let body = answer.bytes().await.map_err(|_| Failure::Unanswered)?;
    match serde_json::from_slice::<Envelope<T>>(&body) {
        Ok(Envelope { ok: true, result: Some(result), .. }) => Ok(result),
        Ok(Envelope { ok: false, error_code, description, parameters, .. }) => Err(Failure::Refused {
            code: error_code.unwrap_or(status),
            description: description.unwrap_or_default(),
            retry_after: parameters.and_then(|parameters| parameters.retry_after),
        }),
        // A proxy on the way may answer with an error page of its own.
        Ok(_) | Err(_) if status >= 300 => {
            Err(Failure::Refused { code: status, description: String::new(), retry_after: None })
        }
        Ok(_) | Err(_) => Err(Failure::Unanswered),
    }
}

fn broken(error: &reqwest::Error) -> Failure {
    if error.is_connect() { Failure::NotConnected } else { Failure::Unanswered }
}

#[derive(Deserialize)]
struct Envelope<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debugging_shows_no_token() {
        let token = Token::parse("123456:ABC-DEF1234ghIkl").unwrap();
        let client = Client::new(&url::Url::parse("http://localhost").unwrap(), &token).unwrap();
        assert!(!format!("{client:?}").contains("ABC-DEF"));
    }
}
