//! Sends teloxide's payloads as requests to the Bot API.

use serde::{Serialize, de::DeserializeOwned};
use teloxide::requests::Payload;

use crate::bot_api::{Client, Failure};

impl Client {
    /// Makes a request and ignores its result.
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
        self.call_within(P::NAME, payload, payload.timeout_hint()).await
    }
}
