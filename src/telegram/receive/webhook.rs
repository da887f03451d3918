//! Receives updates that Telegram posts (Bot API, `setWebhook`): it checks the secret,
//! stores the update, then answers 200. Any other answer makes Telegram post it again.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;
use tracing::error;

use super::{Acknowledge, store};
use crate::{bot_api::RawUpdate, telegram::bot::Bot};

/// Names the header that holds the secret (Bot API, `setWebhook`).
const SECRET: &str = "x-telegram-bot-api-secret-token";
/// A body may have this many bytes, more than any update has.
const LARGEST: usize = 1024 * 1024;

#[derive(Clone)]
struct Door {
    bot: Arc<Bot>,
    acknowledge: Acknowledge,
    path: Arc<str>,
    secret: Arc<str>,
}

/// Serves the webhook until `stop` ends, then finishes the requests under way.
pub(in crate::telegram) async fn serve(
    bot: &Arc<Bot>,
    acknowledge: &Acknowledge,
    listener: TcpListener,
    path: &str,
    secret: &str,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let door =
        Door { bot: Arc::clone(bot), acknowledge: acknowledge.clone(), path: path.into(), secret: secret.into() };
    // The path is compared as text, because a route would read some paths as a pattern.
    let router = Router::new().fallback(receive_update).with_state(door);
    axum::serve(listener, router).with_graceful_shutdown(stop).await
}

async fn receive_update(State(door): State<Door>, request: Request<Body>) -> Response {
    if *request.uri().path() != *door.path {
        return StatusCode::NOT_FOUND.into_response();
    }
    if request.method() != Method::POST {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let given = request.headers().get(SECRET).map_or(&b""[..], HeaderValue::as_bytes);
    if !bool::from(given.ct_eq(door.secret.as_bytes())) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    if door.bot.queue.is_full() {
        return come_again();
    }
    let Ok(body) = to_bytes(request.into_body(), LARGEST).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    // One that cannot be read is taken, because it would come again for ever.
    let Some(update) = RawUpdate::posted(&body) else { return StatusCode::BAD_REQUEST.into_response() };
    match store(&door.bot, &door.acknowledge, &[update]).await {
        Ok(_) => StatusCode::OK.into_response(),
        Err(error) => {
            error!(%error, "an update was not stored: Telegram will bring it again");
            come_again()
        }
    }
}

fn come_again() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, HeaderValue::from_static("1"))]).into_response()
}
