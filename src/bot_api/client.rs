//! Requests to the Bot API over one HTTP client.
//!
//! Thin on purpose: no waiting, no retries, no limits here. The token stands
//! in every address and so in no error that leaves this file.

use std::{fmt, time::Duration};

use reqwest::{
    RequestBuilder,
    multipart::{Form, Part},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::failure::Failure;
use crate::config::Token;

/// The HTTP client. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    base: Base,
}

/// `https://api.telegram.org/bot<token>/`.
#[derive(Clone)]
struct Base(String);

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Base(…)")
    }
}

/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(15);
/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);

impl Client {
    /// A client for one bot.
    ///
    /// # Errors
    /// When the system offers no TLS or no resolver.
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

    /// Calls a method and reads its result as a `T`. A method that keeps the
    /// connection open for some time, such as `getUpdates`, names that time.
    ///
    /// # Errors
    /// What the request came to.
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

    /// Calls a method by its name with parameters as they are.
    ///
    /// # Errors
    /// What the request came to.
    pub async fn call_raw<T: DeserializeOwned>(&self, method: &str, parameters: &impl Serialize) -> Result<T, Failure> {
        answer(self.request(method, parameters)).await
    }

    /// Sends a file (Bot API, "Sending files").
    ///
    /// # Errors
    /// What the request came to.
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

/// A file on its way to Telegram.
pub(crate) struct Upload {
    /// The parameter that takes the file: `photo`, `document`.
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
        // A proxy between us and the Bot API answers in its own words.
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
