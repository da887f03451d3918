//! Receives updates that Telegram posts (Bot API, `setWebhook`): it checks the secret,
//! stores the update, then answers 200. Any other answer makes Telegram post it again.

use std::sync::Arc;

use http_body_util::Full;
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{HeaderValue, RETRY_AFTER},
};
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing::error;

use super::{
    Acknowledge,
    connections::{Answering, Guest, keep},
    store,
};
use crate::{bot_api::RawUpdate, telegram::bot::Bot};

/// Names the header that holds the secret (Bot API, `setWebhook`).
const SECRET: &str = "x-telegram-bot-api-secret-token";

#[derive(Clone)]
struct Door {
    bot: Arc<Bot>,
    acknowledge: Acknowledge,
    path: Arc<str>,
    secret: Arc<str>,
}

/// Serves the webhook until `stop`, then finishes the requests under way.
pub(in crate::telegram) async fn serve(
    bot: &Arc<Bot>,
    acknowledge: &Acknowledge,
    listener: TcpListener,
    path: &str,
    secret: &str,
    stop: CancellationToken,
) {
    let door =
        Door { bot: Arc::clone(bot), acknowledge: acknowledge.clone(), path: path.into(), secret: secret.into() };
    keep(listener, door, stop).await;
}

impl Answering for Door {
    async fn answer(&self, request: Request<Incoming>, guest: &Guest) -> Response<Full<Bytes>> {
        let status = self.receive_update(request, guest).await;
        let mut answer = Response::new(Full::default());
        *answer.status_mut() = status;
        if status == StatusCode::SERVICE_UNAVAILABLE {
            answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
        }
        answer
    }
}

impl Door {
    async fn receive_update(&self, request: Request<Incoming>, guest: &Guest) -> StatusCode {
        // The path is compared as text, because a route would read some paths as a pattern.
        if *request.uri().path() != *self.path {
            return StatusCode::NOT_FOUND;
        }
        if request.method() != Method::POST {
            return StatusCode::METHOD_NOT_ALLOWED;
        }
        let given = request.headers().get(SECRET).map_or(&b""[..], HeaderValue::as_bytes);
        if !bool::from(given.ct_eq(self.secret.as_bytes())) {
            return StatusCode::UNAUTHORIZED;
        }
        if self.bot.queue.is_full() {
            return StatusCode::SERVICE_UNAVAILABLE;
        }
        let body = match guest.body(request.into_body()).await {
            Ok(body) => body,
            Err(status) => return status,
        };
        // One that cannot be read is taken, because it would come again for ever.
        let Some(update) = RawUpdate::posted(&body) else { return StatusCode::BAD_REQUEST };
        match store(&self.bot, &self.acknowledge, &[update]).await {
            Ok(_) => StatusCode::OK,
            Err(error) => {
                error!(%error, "an update was not stored: Telegram will bring it again");
                StatusCode::SERVICE_UNAVAILABLE
            }
        }
    }
}
