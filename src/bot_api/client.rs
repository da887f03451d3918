//! Makes requests to the Bot API over one HTTP client.
//!
//! It never waits, retries or limits the rate: its callers do. Every address contains the
//! token, so no error that leaves this file contains an address.

use std::{fmt, time::Duration};

use reqwest::{
    RequestBuilder,
    header::CONTENT_TYPE,
    multipart::{Form, Part},
};
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    failure::Failure,
    request::{Request, Upload},
};
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

impl Base {
    /// Returns the address of a method. teloxide writes `SendMessage`, the Bot API
    /// `sendMessage`; it takes both, a server in its place may not.
    fn method(&self, name: &str) -> String {
        let (first, rest) = name.split_at(1);
        format!("{}{}{rest}", self.0, first.to_ascii_lowercase())
    }
}

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
        let mut post = self.http.post(self.base.method(request.method));
        if let Some(held_open) = request.held_open {
            post = post.timeout(held_open + ANSWER);
        }
        let fields = if request.upload.is_some() { request.form_fields() } else { Vec::new() };
        answer(match request.upload {
            None => post.header(CONTENT_TYPE, "application/json").body(request.body),
            Some(Upload { field, name, bytes }) => {
                let form = Form::new().part(field, Part::bytes(bytes).file_name(name));
                post.multipart(fields.into_iter().fold(form, |form, (name, value)| form.text(name, value)))
            }
        })
        .await
    }
}

async fn answer<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, Failure> {
    let answer = request.send().await.map_err(|error| broken(&error))?;
    let status = answer.status().as_u16();
    let body = answer.bytes().await.map_err(|_| Failure::Unanswered)?;
    match serde_json::from_slice::<Envelope<T>>(&body) {
        Ok(Envelope { ok: true, result: Some(result), .. }) => Ok(result),
        // The Bot API names the code and the reason of every refusal.
        Ok(Envelope { ok: false, error_code: Some(code), description: Some(description), parameters, .. }) => {
            let retry_after = parameters.and_then(|parameters| parameters.retry_after);
            Err(Failure::Refused { code, description, retry_after })
        }
        // A proxy on the way may answer with an error page of its own.
        Ok(_) | Err(_) if status >= 300 => Err(Failure::Intercepted { code: status }),
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
    fn methods_are_spelt_as_the_bot_api_spells_them() {
        assert_eq!(Base("https://a.example/bot1:a/".to_owned()).method("GetMe"), "https://a.example/bot1:a/getMe");
    }

    #[test]
    fn debugging_shows_no_token() {
        let token = Token::parse("123456:ABC-DEF1234ghIkl").unwrap();
        let client = Client::new(&url::Url::parse("http://localhost").unwrap(), &token).unwrap();
        assert!(!format!("{client:?}").contains("ABC-DEF"));
    }
}
