//! Holds a Bot API request as data: a method and its parameters.

use serde_json::{Map, Value};

/// Holds a request without its chat, which [`Self::to`] adds.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    pub method: &'static str,
    pub body: Map<String, Value>,
}

impl Request {
    /// Returns the parameters with this chat as `chat_id`.
    pub fn to(&self, chat: i64) -> Map<String, Value> {
        let mut body = self.body.clone();
        body.insert("chat_id".to_owned(), chat.into());
        body
    }
}
