//! What each method does to the state, and what it answers; `getUpdates` is half here and half in the server.

#[path = "methods/messages.rs"]
mod messages;
#[path = "methods/profile.rs"]
mod profile;
#[path = "methods/updates.rs"]
mod updates;

use serde_json::{Value, json};

pub(super) use self::{profile::Profile, updates::begin_poll};
use super::refusal::Refusal;
use super::request::Params;
use super::state::{Sent, State, bot};

/// The answer of a method, as JSON text, and what the hook is to learn.
pub(super) struct Done {
    pub result: Result<String, Refusal>,
    pub sent: Option<Sent>,
}

/// Runs a method of this lower-case name.
pub(super) fn call(state: &mut State, name: &str, params: &Params, wants_sent: bool) -> Done {
    let mut sent = None;
    let result = match name {
        "sendmessage" => messages::send(state, params, wants_sent.then_some(&mut sent)),
        "sendphoto" => messages::send_media(state, params, wants_sent.then_some(&mut sent), "photo"),
        "senddocument" => messages::send_media(state, params, wants_sent.then_some(&mut sent), "document"),
        "editmessagetext" => messages::edit_text(state, params, wants_sent.then_some(&mut sent)),
        "editmessagereplymarkup" => messages::edit_markup(state, params),
        "deletemessage" => messages::delete(state, params),
        "sendchataction" => messages::chat_action(state, params),
        "answercallbackquery" => updates::answer_callback(state, params),
        "setwebhook" => updates::set_webhook(state, params),
        "deletewebhook" => Ok(updates::delete_webhook(state, params)),
        "getwebhookinfo" => Ok(updates::webhook_info(state)),
        "getme" => Ok(me()),
        "close" | "logout" => Ok(yes()),
        _ => profile::call(&mut state.profile, name, params),
    };
    Done { result, sent }
}

fn me() -> String {
    let mut me = Value::clone(&bot());
    for (name, value) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_guest_queries", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
        ("has_topics_enabled", false),
        ("allows_users_to_create_topics", false),
        ("can_manage_bots", false),
        ("supports_join_request_queries", false),
    ] {
        me[name] = json!(value);
    }
    me.to_string()
}

fn yes() -> String {
    "true".to_owned()
}
