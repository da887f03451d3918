//! Requests to the Bot API: teloxide's payloads over one HTTP client.
//!
//! Thin on purpose: no waiting, no retries, no limits here. The token stands
//! in every address and so in no error that leaves this file.

use std::{fmt, time::Duration};

use reqwest::{
    RequestBuilder,
    multipart::{Form, Part},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use teloxide::requests::Payload;

/// A token as @BotFather gives it; shown nowhere.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Reads a token such as `123456:ABC-DEF`.
    ///
    /// # Errors
    /// What is wrong with it, without repeating it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (bot, secret) = text.trim().split_once(':').unwrap_or_default();
        let digits = !bot.is_empty() && bot.len() <= 20 && bot.bytes().all(|b| b.is_ascii_digit());
        let rest = (8..=128).contains(&secret.len())
            && secret.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        if digits && rest {
            return Ok(Self(text.trim().to_owned()));
        }
        Err("TELOXIDE_TOKEN is not a token: copy it whole from @BotFather, as in `123456:ABC-DEF…`".to_owned())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Why a request had no effect that is known of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "fields are named after those of the Bot API")]
pub enum Failure {
    /// No connection was made: nothing left.
    NotConnected,
    /// The request left, and no whole answer came.
    Unanswered,
    /// The Bot API said no ("Making requests").
    Refused { code: u16, description: String, retry_after: Option<u64> },
}

impl Failure {
    /// Whether it may work later by itself.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::NotConnected | Self::Unanswered => true,
            Self::Refused { code, .. } => *code == 429 || *code >= 500,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConnected => f.write_str("no connection to the Bot API"),
            Self::Unanswered => f.write_str("no answer from the Bot API"),
            // A description may repeat what somebody wrote.
            Self::Refused { code, .. } => write!(f, "the Bot API answered {code}"),
        }
    }
}

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
        let base = format!("{}/bot{}/", api.as_str().trim_end_matches('/'), token.0);
        Ok(Self { http, base: Base(base) })
    }

    /// Makes a request whose result is of no interest.
    pub(super) async fn call<P>(&self, payload: &P) -> Result<(), Failure>
    where
        P: Payload + Serialize,
    {
        self.ask::<P, serde::de::IgnoredAny>(payload).await.map(|_| ())
    }

    /// Makes a request and reads its result as a `T`.
    pub(super) async fn ask<P, T>(&self, payload: &P) -> Result<T, Failure>
    where
        P: Payload + Serialize,
        T: DeserializeOwned,
    {
        let mut request = self.request(P::NAME, payload);
        if let Some(hint) = payload.timeout_hint() {
            request = request.timeout(hint + ANSWER);
        }
        answer(request).await
    }

    /// Calls a method by its name with parameters as they are.
    pub(super) async fn call_raw<T: DeserializeOwned>(
        &self,
        method: &str,
        parameters: &impl Serialize,
    ) -> Result<T, Failure> {
        answer(self.request(method, parameters)).await
    }

    /// Sends a file (Bot API, "Sending files").
    pub(super) async fn upload(&self, method: &str, upload: Upload) -> Result<(), Failure> {
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
pub(super) struct Upload {
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
    fn a_token_is_digits_colon_and_a_secret() {
        assert!(Token::parse("123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11").is_ok());
        assert!(Token::parse(" 123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11\n").is_ok());
        for wrong in
            ["", "hunter2", "123456:", "hunter2:defghijklmno", "123456:with hunter2 in it", "1:a/hunter2?c=defgh"]
        {
            assert!(!Token::parse(wrong).unwrap_err().contains("hunter2"));
        }
    }

    #[test]
    fn debugging_shows_no_token() {
        let token = Token::parse("123456:ABC-DEF1234ghIkl").unwrap();
        let client = Client::new(&url::Url::parse("http://localhost").unwrap(), &token).unwrap();
        assert!(!format!("{token:?} {client:?}").contains("ABC-DEF"));
    }
}
