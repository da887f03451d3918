//! The methods the stand-in knows and their parameters, copied by hand from the Bot API's reference.

use self::Kind::{Flag, Id, Int, Json, Text, Texts};

/// A method, by its name in lower case.
pub(super) struct Method {
    pub name: &'static str,
    pub params: &'static [Param],
}

/// A parameter of a method.
pub(super) struct Param {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
}

/// The type of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Int,
    Text,
    Flag,
    /// A chat: a number, or a text such as `@channel`.
    Id,
    Texts,
    /// An object, an array of objects or a file.
    Json,
}

const fn need(name: &'static str, kind: Kind) -> Param {
    Param { name, kind, required: true }
}

const fn may(name: &'static str, kind: Kind) -> Param {
    Param { name, kind, required: false }
}

const fn method(name: &'static str, params: &'static [Param]) -> Method {
    Method { name, params }
}

/// The method of this name, whatever its case, and its position in [`METHODS`].
pub(super) fn find(name: &str) -> Option<(usize, &'static Method)> {
    METHODS.iter().enumerate().find(|(_, method)| method.name.eq_ignore_ascii_case(name))
}

pub(super) static METHODS: [Method; 25] = [
    method(
        "sendmessage",
        &[
            need("chat_id", Id),
            need("text", Text),
            may("reply_markup", Json),
            may("parse_mode", Text),
            may("link_preview_options", Json),
            may("entities", Json),
            may("disable_notification", Flag),
            may("protect_content", Flag),
            may("reply_parameters", Json),
            may("message_thread_id", Int),
            may("business_connection_id", Text),
            may("direct_messages_topic_id", Int),
            may("allow_paid_broadcast", Flag),
            may("message_effect_id", Text),
            may("suggested_post_parameters", Json),
            may("receiver_user_id", Int),
            may("ephemeral_message_parameters", Json),
        ],
    ),
    method(
        "sendphoto",
        &[
            need("chat_id", Id),
            need("photo", Text),
            may("caption", Text),
            may("parse_mode", Text),
            may("caption_entities", Json),
            may("reply_markup", Json),
            may("disable_notification", Flag),
            may("protect_content", Flag),
            may("reply_parameters", Json),
            may("message_thread_id", Int),
            may("allow_paid_broadcast", Flag),
        ],
    ),
    method(
        "senddocument",
        &[
            need("chat_id", Id),
            need("document", Text),
            may("caption", Text),
            may("parse_mode", Text),
            may("caption_entities", Json),
            may("reply_markup", Json),
            may("disable_notification", Flag),
            may("protect_content", Flag),
            may("reply_parameters", Json),
            may("message_thread_id", Int),
            may("allow_paid_broadcast", Flag),
        ],
    ),
    method(
        "editmessagetext",
        &[
            may("chat_id", Id),
            may("message_id", Int),
            may("text", Text),
            may("reply_markup", Json),
            may("parse_mode", Text),
            may("link_preview_options", Json),
            may("entities", Json),
            may("inline_message_id", Text),
            may("business_connection_id", Text),
            may("rich_message", Json),
        ],
    ),
    method(
        "answercallbackquery",
        &[
            need("callback_query_id", Text),
            may("text", Text),
            may("show_alert", Flag),
            may("url", Text),
            may("cache_time", Int),
        ],
    ),
    method("getupdates", &[may("offset", Int), may("limit", Int), may("timeout", Int), may("allowed_updates", Texts)]),
    method(
        "editmessagereplymarkup",
        &[
            may("chat_id", Id),
            may("message_id", Int),
            may("reply_markup", Json),
            may("inline_message_id", Text),
            may("business_connection_id", Text),
        ],
    ),
    method("deletemessage", &[need("chat_id", Id), need("message_id", Int)]),
    method(
        "sendchataction",
        &[
            need("chat_id", Id),
            need("action", Text),
            may("message_thread_id", Int),
            may("business_connection_id", Text),
        ],
    ),
    method("getme", &[]),
    method(
        "setwebhook",
        &[
            need("url", Text),
            may("certificate", Json),
            may("ip_address", Text),
            may("max_connections", Int),
            may("allowed_updates", Texts),
            may("drop_pending_updates", Flag),
            may("secret_token", Text),
        ],
    ),
    method("deletewebhook", &[may("drop_pending_updates", Flag)]),
    method("getwebhookinfo", &[]),
    method("setmycommands", &[need("commands", Json), may("scope", Json), may("language_code", Text)]),
    method("getmycommands", &[may("scope", Json), may("language_code", Text)]),
    method("deletemycommands", &[may("scope", Json), may("language_code", Text)]),
    method("setmydescription", &[may("description", Text), may("language_code", Text)]),
    method("getmydescription", &[may("language_code", Text)]),
    method("setmyshortdescription", &[may("short_description", Text), may("language_code", Text)]),
    method("getmyshortdescription", &[may("language_code", Text)]),
    method("setmyname", &[may("name", Text), may("language_code", Text)]),
    method("getmyname", &[may("language_code", Text)]),
    method("setchatmenubutton", &[may("chat_id", Int), may("menu_button", Json)]),
    method("close", &[]),
    method("logout", &[]),
];
