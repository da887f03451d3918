//! Where updates go: long polling or webhook; and the answers to callback queries.

use serde_json::json;

use super::super::queue::Webhook;
use super::super::refusal::Refusal;
use super::super::request::Params;
use super::super::state::State;
use super::yes;

/// The first half of `getUpdates`: the limit and the number of this poll; the older poll ends.
pub(in super::super) fn begin_poll(state: &mut State, params: &Params) -> Result<(usize, u64), Refusal> {
    if state.queue.webhook.is_some() {
        return Err(Refusal::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ));
    }
    let limit = params.int("limit").unwrap_or(100);
    if !(1..=100).contains(&limit) {
        state.violation(format!("getupdates: a limit of {limit}"));
    }
    if let Some(allowed) = params.texts("allowed_updates") {
        state.queue.allow(allowed);
    }
    match params.int("offset").unwrap_or(0) {
        offset @ ..0 => state.violation(format!("getupdates: the stand-in has no negative offsets ({offset})")),
        0 => {}
        offset => state.queue.confirm(offset),
    }
    state.queue.polls += 1;
    state.queue.pollers += 1;
    Ok((usize::try_from(limit.clamp(1, 100)).unwrap_or(100), state.queue.polls))
}

pub(super) fn set_webhook(state: &mut State, params: &Params) -> Result<String, Refusal> {
    let url = params.text("url").unwrap_or_default();
    if url.is_empty() {
        return Ok(delete_webhook(state, params));
    }
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    if !rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace)) {
        return Err(Refusal::careless("bad webhook: An HTTPS URL must be provided for webhook"));
    }
    let secret = params.text("secret_token");
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if let Some(secret) = secret
        && !((1..=256).contains(&secret.len()) && secret.chars().all(allowed))
    {
        return Err(Refusal::careless("secret token contains unallowed characters"));
    }
    let most = params.int("max_connections").unwrap_or(40);
    if !(1..=100).contains(&most) {
        state.violation(format!("setwebhook: max_connections of {most}"));
    }
    forget_pending(state, params);
    if let Some(allowed) = params.texts("allowed_updates") {
        state.queue.allow(allowed);
    }
    let max_connections = usize::try_from(most.clamp(1, 100)).unwrap_or(40);
    state.queue.webhook = Some(Webhook { url: url.to_owned(), secret: secret.map(str::to_owned), max_connections });
    state.queue.generation += 1;
    state.queue.last_error = None;
    Ok(yes())
}

pub(super) fn delete_webhook(state: &mut State, params: &Params) -> String {
    forget_pending(state, params);
    state.queue.webhook = None;
    state.queue.generation += 1;
    yes()
}

pub(super) fn webhook_info(state: &State) -> String {
    let queue = &state.queue;
    let mut info = json!({
        "url": queue.webhook.as_ref().map_or("", |webhook| &webhook.url),
        "has_custom_certificate": false,
        "pending_update_count": queue.len(),
    });
    if let Some(webhook) = &queue.webhook {
        info["max_connections"] = webhook.max_connections.into();
        info["ip_address"] = "127.0.0.1".into();
    }
    if !queue.allowed().is_empty() {
        info["allowed_updates"] = json!(queue.allowed());
    }
    if let Some((date, message)) = &queue.last_error {
        info["last_error_date"] = (*date).into();
        info["last_error_message"] = message.as_str().into();
    }
    info.to_string()
}

pub(super) fn answer_callback(state: &mut State, params: &Params) -> Result<String, Refusal> {
    if params.text("text").is_some_and(|text| text.chars().count() > 200) {
        return Err(Refusal::careless("MESSAGE_TOO_LONG"));
    }
    if !state.callbacks.answer(params.text("callback_query_id").unwrap_or_default()) {
        return Err(Refusal::bad("query is too old and response timeout expired or query ID is invalid"));
    }
    Ok(yes())
}

fn forget_pending(state: &mut State, params: &Params) {
    if params.flag("drop_pending_updates") {
        state.queue.clear();
    }
}
