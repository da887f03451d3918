//! What people do besides typing and tapping in a private chat.

use serde_json::{Value, json};

use super::serving::{By, Serving};

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
