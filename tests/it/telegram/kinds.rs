//! What people do besides typing and tapping in a private chat.

use serde_json::{Value, json};

use super::{
    conversations::say,
    serving::{By, Serving},
};
use crate::stand_in::{Fault, FaultKind, State};

/// What a person sees after sending something.
fn answer_to(serving: &Serving, chat: i64, fields: &Value) -> String {
    let person = serving.telegram.person(chat, "fr");
    let before = person.screen().map(|shown| shown.message_id);
    person.send(fields);
    serving.telegram.wait_for_screen(chat, |shown| Some(shown.message_id) > before).text
}

#[test]
fn what_is_not_read_is_answered_kindly() {
    let serving = Serving::started(By::Polling);
    let file = json!({"file_id": "F", "file_unique_id": "U"});
    let photo = json!({"photo": [{"file_id": "F", "file_unique_id": "U", "width": 1, "height": 1}], "caption": "mon passeport"});
    let said: Vec<(&str, String)> = [
        ("photo", photo),
        ("document", json!({"document": file})),
        ("voice", json!({"voice": {"file_id": "F", "file_unique_id": "U", "duration": 3}})),
        ("contact", json!({"contact": {"phone_number": "+33600000000", "first_name": "X"}})),
        ("sticker", json!({"sticker": file})),
    ]
    .iter()
    .map(|(name, fields)| (*name, answer_to(&serving, 7, fields).lines().next().unwrap_or_default().to_owned()))
    .collect();
    insta::assert_debug_snapshot!(said);
    let stored = String::from_utf8_lossy(&std::fs::read(serving.database()).unwrap()).into_owned();
    assert!(!stored.contains("passeport") && !stored.contains("+336"));
    serving.was_careful();
}

#[test]
fn a_caption_of_somebody_in_danger_is_answered_with_help_even_in_an_album() {
    let serving = Serving::started(By::Polling);
    let sizes = json!([{"file_id": "F", "file_unique_id": "U", "width": 1, "height": 1}]);
    let said = answer_to(&serving, 7, &json!({"photo": sizes, "caption": "mon mari me bat"}));
    assert!(said.contains("3919") && said.contains("Ne m’envoyez pas de photos"), "{said}");
    let first = answer_to(&serving, 8, &json!({"photo": sizes, "media_group_id": "album"}));
    assert!(!first.contains("OQTF"), "{first}");
    let second = answer_to(&serving, 8, &json!({"photo": sizes, "media_group_id": "album", "caption": "on m'expulse"}));
    assert!(second.contains("OQTF"), "{second}");
    let stored = String::from_utf8_lossy(&std::fs::read(serving.database()).unwrap()).into_owned();
    assert!(!stored.contains("me bat") && !stored.contains("expulse"));
}

#[test]
fn an_album_is_answered_once_and_a_notice_not_at_all() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    for _ in 0..4 {
        person.send(&json!({"media_group_id": "album", "photo": [{"file_id": "F", "file_unique_id": "U", "width": 1, "height": 1}]}));
    }
    person.send(&json!({"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}}}));
    person.say("91");
    serving.shows(7, "(91)");
    let messages = serving.telegram.messages(7);
    assert_eq!(messages.len(), 2, "{}", serving.telegram.transcript(7));
}

#[test]
fn only_the_last_thing_typed_is_read_again_when_it_is_edited() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("bonjour");
    serving.wait("an answer", |state| state.messages(7).len() == 1);
    let first = person.last_message_id().unwrap();
    person.say("nowhere");
    serving.wait("an answer", |state| state.messages(7).len() == 2);
    let second = person.last_message_id().unwrap();
    person.edit(first, "75");
    person.edit(second, "91");
    serving.shows(7, "(91)");
    assert_eq!(serving.telegram.messages(7).len(), 3);
}

#[test]
fn an_older_message_that_is_edited_to_words_of_danger_is_answered() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("bonjour");
    serving.wait("an answer", |state| state.messages(7).len() == 1);
    let first = person.last_message_id().unwrap();
    person.say("91");
    serving.shows(7, "(91)");
    person.edit(first, "bonsoir");
    person.edit(first, "mon mari me frappe");
    serving.shows(7, "3919");
    assert_eq!(serving.telegram.messages(7).len(), 3);
    person.say("75");
    serving.shows(7, "(75)");
}

#[test]
fn a_group_is_told_once_called_and_only_where_to_talk() {
    let serving = Serving::started(By::Polling);
    let group = serving.telegram.group(-100, "Entraide");
    let person = serving.telegram.person(7, "fr");
    group.say(&person, "bonjour tout le monde");
    group.say(&person, "/start@other_bot");
    group.say(&person, "/start@guichet_bot");
    let shown = serving.telegram.wait_for_screen(-100, |shown| shown.text.contains("en privé"));
    assert_eq!(serving.telegram.messages(-100).len(), 1, "{}", serving.telegram.transcript(-100));
    assert_eq!(shown.rows.len(), 1, "one button");
    insta::assert_snapshot!(serving.telegram.transcript(-100));
    serving.was_careful();
}

/// How each message to this chat was sent: to whom alone, and in answer to which question.
fn receivers(state: &State, chat: i64) -> Vec<(Option<i64>, Option<i64>)> {
    let sent = state.calls.iter().filter(|call| call.method == "sendmessage" && call.chat == Some(chat));
    sent.map(|call| {
        let receiver = call.body["ephemeral_message_parameters"]["receiver_user_id"].as_i64();
        assert_eq!(receiver, call.body["receiver_user_id"].as_i64(), "for Bot API 10.2 and 10.3");
        (receiver, call.body["reply_parameters"]["ephemeral_message_id"].as_i64())
    })
    .collect()
}

#[test]
fn only_the_asker_sees_what_a_group_is_told() {
    let serving = Serving::started(By::Polling);
    let group = serving.telegram.group(-100, "Entraide");
    let person = serving.telegram.person(7, "fr");
    group.say(&person, "/start@guichet_bot");
    serving.telegram.wait_for_screen(-100, |shown| shown.text.contains("en privé"));
    serving.wait("for them alone", |state| receivers(state, -100) == [(Some(7), None)]);
    // A command that nobody else saw (Bot API 10.2).
    serving.telegram.set_next_update_id(6_002);
    let hidden = |id: i64| {
        json!({"update_id": id, "message": {"message_id": 0, "ephemeral_message_id": id, "date": 1_795_000_000,
            "from": {"id": 7, "is_bot": false, "first_name": "a", "language_code": "fr"},
            "receiver_user": {"id": 123_456, "is_bot": true, "first_name": "b"},
            "chat": {"id": -100, "type": "group", "title": "Entraide"}, "text": "/start",
            "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}})
    };
    serving.telegram.push_raw(&hidden(6_000));
    serving.wait("an answer", |state| state.messages(-100).len() == 2);
    serving.wait("for them alone", |state| receivers(state, -100)[1..] == [(Some(7), Some(6_000))]);
    // What cannot be said to them alone is not said to everybody.
    let kind = FaultKind::Status(400, "Bad Request: EPHEMERAL_MESSAGE_EXPIRED");
    serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(-100), kind, times: u32::MAX });
    serving.telegram.push_raw(&hidden(6_001));
    serving.comes_to("SELECT count(*) FROM inbox", 0);
    say(&serving, 7, "/help");
    serving.wait("refused to the end", |state| receivers(state, -100).len() > 4);
    serving.wait("nobody else", |state| receivers(state, -100).iter().all(|(receiver, _)| *receiver == Some(7)));
}

#[test]
fn what_is_for_one_person_stays_so_where_the_topic_is_refused() {
    let serving = Serving::started(By::Polling);
    serving.telegram.group(-100, "Entraide");
    let kind = FaultKind::Status(400, "Bad Request: TOPIC_CLOSED");
    serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(-100), kind, times: 1 });
    serving.telegram.set_next_update_id(6_001);
    serving.telegram.push_raw(&json!({"update_id": 6_000, "message": {"message_id": 5, "date": 1_795_000_000,
        "from": {"id": 7, "is_bot": false, "first_name": "a", "language_code": "fr"},
        "message_thread_id": 44, "is_topic_message": true,
        "chat": {"id": -100, "type": "supergroup", "title": "Entraide"}, "text": "/start@guichet_bot",
        "entities": [{"type": "bot_command", "offset": 0, "length": 18}]}}));
    serving.telegram.wait_for_screen(-100, |shown| shown.text.contains("en privé"));
    serving.wait("for them alone", |state| receivers(state, -100) == [(Some(7), None); 2]);
}

#[test]
fn a_group_is_told_as_ever_where_nobody_alone_can_be() {
    let serving = Serving::started(By::Polling);
    let group = serving.telegram.group(-100, "Entraide");
    let kind = FaultKind::Status(400, "Bad Request: EPHEMERAL_NOT_SUPPORTED");
    serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(-100), kind, times: 1 });
    group.say(&serving.telegram.person(7, "fr"), "/start@guichet_bot");
    serving.telegram.wait_for_screen(-100, |shown| shown.text.contains("en privé"));
    serving.wait("as ever", |state| receivers(state, -100) == [(Some(7), None), (None, None)]);
}

#[test]
fn the_words_of_a_rich_message_are_read() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.send(
        &json!({"rich_message": {"blocks": [{"type": "paragraph", "text": [{"type": "bold", "text": "93200"}]}]}}),
    );
    serving.shows(7, "Saint-Denis");
    person.send(&json!({"rich_message": {"blocks": [{"type": "divider"}]}}));
    serving.shows(7, "texte");
}

#[test]
fn unknown_kinds_are_passed_over() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    serving.telegram.set_next_update_id(6_000);
    for (id, update) in [
        json!({"update_id": 5001, "message": {"a_kind_of_tomorrow": {}}}),
        json!({"update_id": 5002, "callback_query": {"id": "1", "from": {}, "inline_message_id": "x", "data": "b"}}),
        json!({"update_id": 5003, "message": null}),
        json!({"update_id": 5004, "edited_message": {"chat": {"id": 7, "type": "private"}}}),
        json!({"update_id": 5005, "my_chat_member": {"chat": {"id": -9, "type": "channel"}}}),
        json!({"update_id": 5006, "guest_message": {"message_id": 1, "guest_query_id": "q", "text": "91",
            "chat": {"id": -9, "type": "group"}, "from": {"id": 7, "is_bot": false}}}),
        json!({"update_id": 5007, "edited_message": {"message_id": 0, "ephemeral_message_id": 1, "text": "/start",
            "chat": {"id": -9, "type": "group"}, "from": {"id": 7, "is_bot": false}}}),
    ]
    .iter()
    .enumerate()
    {
        serving.telegram.push_raw(update);
        person.say("91");
        serving.wait("an answer all the same", |state| state.messages(7).len() == id + 1);
    }
}

#[test]
fn who_blocks_the_bot_is_left_alone_and_welcome_again() {
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    person.block();
    person.say("/help");
    serving.wait("a refusal", |state| state.calls.iter().any(|call| call.status == 403));
    person.unblock();
    person.say("/mydata");
    serving.shows(7, "Essonne (91)");
    assert!(serving.stop().success());
    let refusals = serving.telegram.calls().iter().filter(|call| call.status == 403).count();
    assert_eq!(refusals, 1, "a blocked chat is not written to again");
}

#[test]
fn a_screen_that_can_no_longer_be_edited_comes_below() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("/start 91");
    serving.shows(7, "(91)");
    let first = person.screen().unwrap().message_id;
    serving.telegram.make_uneditable(7, first);
    person.tap("g:goal:papers");
    let next = serving.telegram.wait_for_screen(7, |shown| shown.message_id != first);
    assert!(next.offers("a:goal:renew"), "{}", serving.telegram.transcript(7));
    // A message out of reach comes without its date.
    serving.telegram.push_raw(&json!({"update_id": 90_000, "callback_query": {"id": "77", "data": "h",
        "from": {"id": 7, "is_bot": false, "first_name": "P"}, "chat_instance": "1",
        "message": {"message_id": next.message_id, "date": 0, "chat": {"id": 7, "type": "private", "first_name": "P"}}}}));
    serving.telegram.wait_for_screen(7, |shown| shown.message_id > next.message_id);
}

#[test]
fn a_tap_on_an_older_screen_changes_that_one() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("/start 91");
    serving.shows(7, "(91)");
    let first = person.screen().unwrap().message_id;
    person.say("/help");
    serving.wait("two screens", |state| state.messages(7).len() == 2);
    person.tap_on(first, "g:goal:papers");
    serving.wait("the older one edited", |state| state.messages(7)[0].edited);
    assert_eq!(serving.telegram.messages(7).len(), 2);
}

#[test]
fn the_same_tap_twice_is_no_mistake() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("/start 91");
    serving.shows(7, "(91)");
    let screen = person.screen().unwrap().message_id;
    person.tap_on(screen, "g:goal:papers");
    person.tap_on(screen, "g:goal:papers");
    person.say("/help");
    serving.shows(7, "/urgent");
    assert_eq!(serving.telegram.messages(7).len(), 2, "{}", serving.telegram.transcript(7));
    serving.wait("every tap answered", |_| true);
    assert!(!serving.written().contains("refused"), "{}", serving.written());
}

#[test]
fn taps_are_answered_at_once_even_when_too_old() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("/start 91");
    serving.shows(7, "(91)");
    person.tap("g:goal:papers");
    serving.telegram.wait_for_screen(7, |shown| shown.offers("a:goal:renew"));
    assert!(serving.telegram.wait_until(|state| state.count("answercallbackquery") == 1, super::serving::LONG));
    assert_eq!(serving.telegram.unanswered_taps(), 0);
}
