//! A request as the Bot API takes it: a method and its parameters.

use serde_json::{Map, Value};

/// A request, but for the chat.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    pub method: &'static str,
    pub body: Map<String, Value>,
}

impl Request {
    /// Returns the parameters with this chat as the one written to.
    pub fn to(&self, chat: i64) -> Map<String, Value> {
        let mut body = self.body.clone();
        body.insert("chat_id".to_owned(), chat.into());
        body
    }
}
