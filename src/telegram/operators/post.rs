//! Sends messages to operators: pages, previews, pictures.

use serde::Deserialize;

use crate::{
    bot_api::{Destination, Failure, OutgoingMessage},
    telegram::bot::Bot,
};

#[derive(Deserialize)]
struct Posted {
    message_id: i32,
}

impl Bot {
    /// Sends a message, or edits another into it, once; returns its id.
    pub(in crate::telegram) async fn post(&self, message: &OutgoingMessage, to: Destination) -> Result<i32, Failure> {
        let _permit = self.limiter.acquire_reply(to.chat).await;
        let posted: Posted = self.client.ask(message.to(to)).await?;
        Ok(posted.message_id)
    }
}
