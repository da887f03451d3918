//! Answers the methods of the Bot API that the bot calls, but for `getUpdates`.

use serde_json::{Value, json};

use super::{bot_profile::bot, messages, params::Params, refusal::Refusal, stage::Stage};

/// Runs a method of this lower-case name at the time `now`, in Unix seconds.
///
/// # Errors
/// Returns Telegram's refusal.
pub fn call(stage: &mut Stage, method: &str, params: &Params, now: i64) -> Result<Value, Refusal> {
    match method {
        "getme" => Ok(bot(&stage.run)),
        "getwebhookinfo" => Ok(
            json!({ "url": "", "has_custom_certificate": false, "pending_update_count": stage.updates.first(100).len() }),
        ),
        "deletewebhook" => Ok(true.into()),
        "sendmessage" => messages::send(stage, params, now),
        "sendphoto" => messages::send_media(stage, params, "photo", now),
        "senddocument" => messages::send_media(stage, params, "document", now),
        "editmessagetext" => messages::edit_text(stage, params),
        "editmessagereplymarkup" => messages::edit_markup(stage, params),
        "deletemessage" => messages::delete(stage, params),
        "answercallbackquery" => {
            if stage.taps.remove(params.text("callback_query_id").unwrap_or_default()) {
                return Ok(true.into());
            }
            Err(Refusal::bad("query is too old and response timeout expired or query ID is invalid"))
        }
        _ => {
            let answer = stage.profile.call(method, params).unwrap_or_else(|| Err(Refusal::not_found()));
            if method.starts_with("setmy") && answer.is_ok() {
                stage.show_everybody();
            }
            answer
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call_with(stage: &mut Stage, method: &str, params: &Value) -> Result<Value, Refusal> {
        call(stage, method, &Params(params.as_object().unwrap().clone(), None), 7)
    }

    /// Returns the description of the refusal of an answer.
    fn words(answer: Result<Value, Refusal>) -> String {
        answer.unwrap_err().body()["description"].as_str().unwrap().to_owned()
    }

    fn stage() -> Stage {
        Stage::new("run".to_owned(), Vec::new(), 1)
    }

    #[test]
    fn messages_have_numbers_of_their_chat_and_change_in_place() {
        let mut stage = stage();
        let rows = json!([[{ "text": "a", "callback_data": "b" }]]);
        let mut hello = json!({ "chat_id": 1001, "text": "<b>a</b>", "parse_mode": "HTML",
            "reply_markup": { "inline_keyboard": rows } });
        for (chat, expected) in [(1001, 1), (1002, 1), (1001, 2)] {
            hello["chat_id"] = chat.into();
            assert_eq!(call_with(&mut stage, "sendmessage", &hello).unwrap()["message_id"], expected);
        }
        hello["message_id"] = 1.into();
        let same = call_with(&mut stage, "editmessagetext", &hello);
        assert!(words(same).contains("message is not modified"));
        hello["text"] = "c".into();
        hello["reply_markup"] = json!({ "inline_keyboard": [] });
        assert!(call_with(&mut stage, "editmessagetext", &hello).unwrap().get("reply_markup").is_none());
        assert!(stage.people[&1001].bubbles[&1].is_edited);
        call_with(&mut stage, "deletemessage", &hello).unwrap();
        assert!(words(call_with(&mut stage, "editmessagetext", &hello)).contains("message to edit not found"));
    }

    #[test]
    fn what_telegram_refuses_is_refused() {
        let mut stage = stage();
        let mut refused = |method: &str, params: Value| words(call_with(&mut stage, method, &params));
        let message = |text: &str| json!({ "chat_id": 1001, "text": text, "parse_mode": "HTML" });
        assert!(refused("sendmessage", json!({ "chat_id": 5, "text": "a" })).contains("chat not found"));
        assert!(refused("sendmessage", message(" ")).contains("message text is empty"));
        assert!(refused("sendmessage", message("<b>a")).contains("can't parse entities"));
        assert!(refused("sendmessage", message(&"é".repeat(4097))).contains("message is too long"));
        assert!(refused("sendphoto", json!({ "chat_id": 1001, "photo": "x" })).contains("wrong file identifier"));
        let long = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "x".repeat(65) }]] });
        let long = json!({ "chat_id": 1001, "text": "a", "reply_markup": long });
        assert!(refused("sendmessage", long).contains("BUTTON_DATA_INVALID"));
        assert!(refused("answercallbackquery", json!({ "callback_query_id": "1" })).contains("query is too old"));
        assert_eq!(refused("sendsticker", json!({})), "Not Found");
    }

    #[test]
    fn commands_are_those_of_the_chat_and_then_of_the_language() {
        let mut stage = stage();
        let mut set = |params: Value| call_with(&mut stage, "setmycommands", &params).unwrap();
        let commands = |name: &str| json!([{ "command": name, "description": "x" }]);
        set(json!({ "commands": commands("all") }));
        set(json!({ "commands": commands("french"), "language_code": "fr" }));
        set(json!({ "commands": commands("desk"), "scope": { "type": "chat", "chat_id": 9001 } }));
        assert_eq!(stage.profile.commands(1001, "fr"), commands("french"));
        assert_eq!(stage.profile.commands(1002, "ar"), commands("all"));
        assert_eq!(stage.profile.commands(9001, "fr"), commands("desk"));
        let text = json!({ "description": "d" });
        call_with(&mut stage, "setmydescription", &text).unwrap();
        assert_eq!(call_with(&mut stage, "getmydescription", &json!({ "language_code": "es" })).unwrap(), text);
    }

    #[test]
    fn a_keyboard_below_the_chat_comes_and_goes() {
        let mut stage = stage();
        let mut send = |markup: Value| {
            call_with(&mut stage, "sendmessage", &json!({ "chat_id": 1001, "text": "a", "reply_markup": markup }))
                .unwrap();
            stage.people[&1001].keyboard.is_some()
        };
        assert!(send(json!({ "keyboard": [[{ "text": "a" }]] })));
        assert!(send(json!({ "inline_keyboard": [] })));
        assert!(!send(json!({ "remove_keyboard": true })));
    }
}
