//! Sends messages to operators: pages, previews, pictures.

use serde::Deserialize;

use crate::{
    bot_api::{Destination, Failure, OutgoingMessage},
    telegram::bot::Bot,
};

/// Holds what Telegram answers: the message, or `true` for an edit whose message it does
/// not show (Bot API, `editMessageText`).
#[derive(Deserialize)]
#[serde(untagged)]
enum Posted {
    Message { message_id: i32 },
    Done(serde::de::IgnoredAny),
}

impl Bot {
    /// Sends a message to an operator, or edits another into it, once; returns its id. To
    /// whoever is no operator any more nothing leaves, as if Telegram refused it.
    pub(in crate::telegram) async fn post(&self, message: &OutgoingMessage, to: Destination) -> Result<i32, Failure> {
        if self.operators.role(to.chat).is_none() {
            return Err(Failure::Refused { code: 403, description: "no operator".to_owned(), retry_after: None });
        }
        let leave = self.limiter.acquire_reply(to.chat).await;
        let posted = self.client.ask(message.to(to)).await;
        leave.ended(&posted);
        match (posted?, to.edit) {
            (Posted::Message { message_id }, _) | (Posted::Done(_), Some(message_id)) => Ok(message_id),
            // It is there, and nobody knows which one it is.
            (Posted::Done(_), None) => Err(Failure::Unanswered),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_may_be_answered_by_true() {
        let read = |text| serde_json::from_str::<Posted>(text).unwrap();
        assert!(matches!(read(r#"{"message_id":7,"date":0}"#), Posted::Message { message_id: 7 }));
        assert!(matches!(read("true"), Posted::Done(_)));
    }
}
