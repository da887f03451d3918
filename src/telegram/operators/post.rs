//! Sends pages to operators.

use serde::Deserialize;
use serde_json::json;

use crate::{
    bot_api::Failure,
    telegram::{bot::Bot, render::Rendered},
};

#[derive(Deserialize)]
struct Posted {
    message_id: i32,
}

impl Bot {
    /// Sends a page or edits a message into it; returns the id of a new message.
    pub(in crate::telegram) async fn post(
        &self,
        chat: i64,
        page: &Rendered,
        edit: Option<i32>,
    ) -> Result<Option<i32>, Failure> {
        let permit = self.limiter.acquire_reply(chat).await;
        let request = page.request();
        let mut body = request.to(chat);
        let result = if let Some(message) = edit {
            body.insert("message_id".to_owned(), json!(message));
            body.entry("reply_markup").or_insert_with(|| json!({"inline_keyboard": []}));
            self.client.call_raw::<serde::de::IgnoredAny>("editMessageText", &body).await.map(|_| None)
        } else {
            let posted = self.client.call_raw::<Posted>(request.method, &body).await;
            posted.map(|posted| Some(posted.message_id))
        };
        drop(permit);
        result
    }
}
