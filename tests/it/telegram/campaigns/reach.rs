//! Who counts as gone, on what evidence, and what operators can put back.

use super::crowd::{Crowd, OPERATOR};
use crate::{
    stand_in::{Fault, FaultKind},
    telegram::conversations::{say, tap},
};

/// The next message to each of these people is answered like this; the operator's chat works.
fn answers_once(crowd: &Crowd, chats: std::ops::RangeInclusive<i64>, code: u16, text: &'static str) {
    let kind = FaultKind::Status(code, text);
    for chat in chats {
        crowd.serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: 1 });
    }
}

fn subscribers(crowd: &Crowd) -> i64 {
    crowd.serving.number("SELECT count(*) FROM subscriber")
}

#[test]
fn a_page_of_a_proxy_unsubscribes_nobody_and_everybody_gets_the_message() {
    let crowd = Crowd::new(40, &[("GUICHET_PAID_RATE", "100")]);
    for chat in [5, 6, 20] {
        answers_once(&crowd, chat..=chat, 403, "<html><h1>403 Forbidden</h1></html>");
    }
    let id = crowd.begin();
    crowd.until_done(id);
    assert_eq!((crowd.ledger(id).sent, crowd.seen(), subscribers(&crowd)), (40, (40, 1), 40));
}

#[test]
fn words_that_are_not_about_the_person_unsubscribe_nobody() {
    for (code, text) in [
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: PEER_ID_INVALID"),
        (403, "Forbidden: something that nobody has read before"),
    ] {
        let crowd = Crowd::new(60, &[("GUICHET_PAID_RATE", "100")]);
        answers_once(&crowd, 1..=60, code, text);
        let id = crowd.begin();
        crowd.until(id, "paused");
        assert_eq!(crowd.campaign_json(&["show", &id.to_string()])["reason"], "errors", "{text}");
        assert_eq!((crowd.ledger(id).blocked, subscribers(&crowd)), (0, 60), "{text}");
    }
}

#[test]
fn a_reply_to_a_chat_that_is_not_found_unsubscribes_nobody() {
    let crowd = Crowd::new(3, &[]);
    let telegram = &crowd.serving.telegram;
    answers_once(&crowd, 1..=1, 400, "Bad Request: chat not found");
    telegram.person(1, None).say("/help");
    crowd.serving.wait("it is taken", |state| state.pending_updates() == 0);
    crowd.serving.comes_to("SELECT count(*) FROM inbox", 0);
    assert_eq!(subscribers(&crowd), 3);
    say(&crowd.serving, 1, "/help");
    answers_once(&crowd, 1..=1, 403, "Forbidden: bot was blocked by the user");
    telegram.person(1, None).say("/help");
    crowd.serving.comes_to("SELECT count(*) FROM subscriber", 2);
}

#[test]
fn too_many_out_of_reach_pause_the_campaign_and_can_be_put_back() {
    const PEOPLE: i64 = 200;
    let crowd = Crowd::new(PEOPLE, &[("GUICHET_PAID_RATE", "100")]);
    let telegram = &crowd.serving.telegram;
    telegram.record(true);
    answers_once(&crowd, 1..=PEOPLE, 403, "Forbidden: bot was blocked by the user");
    let id = crowd.begin();
    let number = id.to_string();
    crowd.until(id, "paused");
    assert_eq!(crowd.campaign_json(&["show", &number])["reason"], "blocked");
    crowd.serving.wait("the operator is told", |state| {
        state.messages(OPERATOR).iter().any(|message| message.text.contains("trop de personnes sont injoignables"))
    });
    let blocked = crowd.ledger(id).blocked;
    assert!((12..=60).contains(&blocked), "{blocked}");
    assert_eq!(subscribers(&crowd), PEOPLE - blocked, "nothing is undone by itself");
    assert_eq!(crowd.campaign_json(&["show", &number])["unsubscribed"], blocked);
    telegram.clear_faults();
    // What these three say since stands above what an operator undoes.
    say(&crowd.serving, 1, "/stop");
    say(&crowd.serving, 2, "/forget");
    telegram.person(3, None).block();
    crowd.serving.comes_to("SELECT count(*) FROM unsubscribed WHERE chat_id < 4", 0);
    crowd.campaign_json(&["undo-unsubscribed", &number]);
    let shown = crowd.campaign_json(&["show", &number]);
    assert_eq!(
        (&shown["state"], &shown["reason"], &shown["unsubscribed"]),
        (&"paused".into(), &"blocked".into(), &0.into())
    );
    assert_eq!(subscribers(&crowd), PEOPLE - 3);
    let again = crowd.campaign(&["undo-unsubscribed", &number]);
    assert!(again.status.success(), "nothing is left to do");
    crowd.campaign_json(&["resume", &number]);
    crowd.until_done(id);
    let ledger = crowd.ledger(id);
    assert_eq!((ledger.sent, ledger.total()), (PEOPLE - 3, PEOPLE), "{ledger:?}");
    assert_eq!(crowd.seen(), (PEOPLE - 3, 1));
}

#[test]
fn a_publisher_puts_people_back_after_a_question() {
    let crowd = Crowd::new(20, &[("GUICHET_PAID_RATE", "100")]);
    crowd.serving.telegram.record(true);
    crowd.serving.sql(
        "INSERT INTO reminder (chat_id, due, language, departement, reminder) VALUES (4, 90000, 'fr', '91', 'kept')",
    );
    for chat in [4, 11, 17] {
        answers_once(&crowd, chat..=chat, 403, "Forbidden: user is deactivated");
    }
    let id = crowd.begin();
    crowd.until_done(id);
    assert_eq!((subscribers(&crowd), crowd.serving.number("SELECT count(*) FROM reminder")), (17, 0));
    crowd.serving.wait("the report is there", |state| {
        state.messages(OPERATOR).iter().any(|message| message.text.contains("Bilan de la campagne"))
    });
    let operator = crowd.serving.telegram.person(OPERATOR, "fr");
    say(&crowd.serving, OPERATOR, &format!("/broadcast {id}"));
    let page = operator.screen().unwrap();
    assert!(
        page.text.contains("Désinscrites par cette campagne") && !page.text.contains("injoignables : 3"),
        "{}",
        page.text
    );
    tap(&crowd.serving, OPERATOR, "Réinscrire ces personnes");
    let asked = operator.screen().unwrap();
    assert!(asked.text.contains("Cette campagne est finie") && !asked.text.contains('3'), "{}", asked.text);
    let yes = asked.data().into_iter().find(|data| data.contains(":back:")).unwrap().to_owned();
    // A button that says another number, or an older version, changes nothing.
    operator.tap_on(asked.message_id, &yes.replace(":back:3", ":back:2"));
    crowd.serving.shows(OPERATOR, "a changé entre-temps");
    assert_eq!(subscribers(&crowd), 17);
    operator.tap_on(asked.message_id, &yes);
    crowd.serving.shows(OPERATOR, "de nouveau inscrites");
    assert_eq!((subscribers(&crowd), crowd.serving.number("SELECT count(*) FROM reminder")), (20, 1));
    operator.tap_on(asked.message_id, &yes);
    crowd.serving.shows(OPERATOR, "a changé entre-temps");
    assert_eq!(crowd.state(id), "done");
    assert_eq!(crowd.ledger(id).blocked, 3, "it is over: its message is not sent any more");
    let acts = crowd.campaign_json(&["show", &id.to_string()])["audit"].clone();
    assert_eq!((&acts[0]["act"], &acts[0]["people"]), (&"undo-unsubscribed".into(), &3.into()));
}

#[test]
fn what_was_taken_is_erased_after_seven_days() {
    let mut crowd = Crowd::new(3, &[]);
    assert!(crowd.serving.stop().success());
    crowd.serving.sql(
        "INSERT INTO unsubscribed (campaign_id, chat_id, at, departement, language, reachable)
         VALUES (1, 50, unixepoch() - 7 * 86400 - 60, '91', 'fr', 1), (1, 51, unixepoch() - 7 * 86400 + 3600, '91', 'fr', 1)",
    );
    crowd.serving.start();
    crowd.serving.comes_to("SELECT count(*) FROM unsubscribed", 1);
    assert_eq!(crowd.serving.number("SELECT chat_id FROM unsubscribed"), 51);
}
