//! What people and operators ask for counts when it arrives, whatever becomes of the
//! answer.

use std::time::{Duration, Instant};

use super::{
    campaigns::crowd::{Crowd, MARKER, OPERATOR},
    conversations::{say, tap},
    serving::{By, LONG, Serving},
};
use crate::stand_in::{Fault, FaultKind};

const AN_HOUR: u32 = 3600;

/// Everything sent to this chat is refused from now on.
fn refuses(serving: &Serving, chat: i64, kind: FaultKind) {
    for method in ["sendmessage", "editmessagetext"] {
        serving.telegram.fault(Fault { method: Some(method), chat: Some(chat), kind, times: u32::MAX });
    }
}

const REFUSALS: [FaultKind; 3] = [
    FaultKind::Status(429, "Too Many Requests: retry after 3600"),
    FaultKind::Status(502, "<html>Bad Gateway</html>"),
    FaultKind::BreakBefore,
];

/// One person with news of 91, a reminder, and rows of earlier campaigns.
fn subscribed(by: By) -> Serving {
    let serving = Serving::started(by);
    serving.telegram.person(7, "fr");
    say(&serving, 7, "/start 91_renew");
    serving.comes_to("SELECT count(*) FROM chat", 1);
    serving.sql(
        "INSERT INTO subscriber VALUES (7, '91', 'fr');
         INSERT INTO reminder (chat_id, due, language, departement, reminder) VALUES (7, 99999, 'fr', '91', '{}');
         INSERT INTO campaign (id, kind, state, name, draft, holder, created_at, cursor)
         VALUES (5, 'news', 'paused', '', '{}', 0, 0, 7);
         INSERT INTO delivery (campaign_id, chat_id, language, zone) VALUES (5, 7, 'fr', 0), (5, 6, 'fr', 0);
         INSERT INTO received VALUES (7, 4000000000);",
    );
    serving
}

const OF_7: &str = "SELECT (SELECT count(*) FROM chat WHERE chat_id = 7) + (SELECT count(*) FROM subscriber)
    + (SELECT count(*) FROM reminder) + (SELECT count(*) FROM received)
    + (SELECT count(*) FROM delivery WHERE chat_id = 7) + (SELECT count(*) FROM campaign WHERE cursor = 7)";

#[test]
fn what_is_taken_back_counts_though_its_answer_is_refused() {
    for by in [By::Polling, By::Webhook] {
        for refusal in REFUSALS {
            for (said, counted) in [
                ("/stop", "SELECT count(*) FROM subscriber"),
                ("arrête", "SELECT count(*) FROM subscriber"),
                ("nw:n", "SELECT count(*) FROM subscriber"),
                ("/forget", OF_7),
                ("/effacer_tout", OF_7),
                ("\u{200f}« /Forget », merci", OF_7),
                ("／stop!", "SELECT count(*) FROM subscriber"),
                ("f", OF_7),
            ] {
                let serving = subscribed(by);
                refuses(&serving, 7, refusal);
                let person = serving.telegram.person(7, None);
                // Something waits already, and is refused.
                person.say("/help");
                let message = person.last_message_id().unwrap();
                if said.len() > 4 {
                    person.say(said)
                } else {
                    person.tap_on(message, said)
                };
                serving.comes_to(counted, 0);
                println!("{by:?} {refusal:?}: {said} counts");
            }
        }
    }
}

#[test]
fn a_yes_that_waits_does_not_outlive_a_stop() {
    let mut serving = subscribed(By::Polling);
    serving.sql("DELETE FROM subscriber");
    let person = serving.telegram.person(7, None);
    serving.telegram.limit_chat(7, AN_HOUR);
    person.say("/news");
    person.tap_on(1, "nw:y:91");
    serving.hands_everything_on();
    person.say("/stop");
    person.say("/help");
    serving.hands_everything_on();
    assert_eq!(serving.number("SELECT count(*) FROM subscriber"), 0);
    for _ in 0..3 {
        serving.kill();
        serving.start();
        serving.hands_everything_on();
        assert_eq!(serving.number("SELECT count(*) FROM subscriber"), 0);
    }
    serving.kill();
    serving.telegram.limit_chat(7, 0);
    serving.sql("UPDATE inbox SET not_before = 0");
    serving.start();
    serving.shows(7, "/urgent : c’est urgent");
    let shown = serving.telegram.messages(7);
    assert!(shown[shown.len() - 2].text.contains("C’est noté"), "{}", serving.telegram.transcript(7));
    assert_eq!(serving.number("SELECT count(*) FROM subscriber"), 0);
    // Whoever says yes after that is asked no more.
    person.say("/news");
    serving.telegram.wait_for_screen(7, |shown| shown.offers("nw:y:91"));
    person.tap("nw:y:91");
    serving.comes_to("SELECT count(*) FROM subscriber", 1);
    serving.was_careful();
}

#[test]
fn what_has_left_arrives_before_it_is_said_that_nothing_comes() {
    let crowd = Crowd::new(3, &[]);
    let serving = &crowd.serving;
    serving.telegram.record(true);
    let kind = FaultKind::Held;
    serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(1), kind, times: 1 });
    crowd.begin();
    serving.wait("a delivery is on its way", |state| state.held() == 1);
    serving.telegram.person(1, None).say("/stop");
    serving.comes_to("SELECT count(*) FROM subscriber WHERE chat_id = 1", 0);
    serving.hands_everything_on();
    assert_eq!(serving.telegram.messages(1).len(), 1, "{}", serving.telegram.transcript(1));
    serving.telegram.release();
    serving.shows(1, "C’est noté");
}

#[test]
fn forget_is_not_undone_by_what_follows_it_in_a_backlog() {
    let mut serving = subscribed(By::Polling);
    serving.hold(7);
    let person = serving.telegram.person(7, None);
    for _ in 0..15 {
        person.say("bonjour");
    }
    person.say("/forget");
    for _ in 0..15 {
        person.say("Massy");
    }
    serving.hands_everything_on();
    serving.telegram.clear_faults();
    serving.telegram.release();
    serving.comes_to("SELECT count(*) FROM inbox", 0);
    assert_eq!(serving.number("SELECT count(*) FROM received WHERE chat_id = 7"), 0);
    assert_eq!(serving.number("SELECT count(*) FROM delivery WHERE chat_id = 7"), 0);
    assert_eq!(serving.number("SELECT cursor FROM campaign"), 6, "the place of somebody else");
    assert_eq!(serving.number("SELECT count FROM tally WHERE campaign_id = 5"), 1, "the count stays");
    assert!(serving.stop().success());
    assert!(!serving.kept().contains("91_renew"));
}

#[test]
fn the_words_of_forget_are_not_in_the_log_after_a_kill() {
    for said in ["/forget", "/effacer_tout", "efface tout"] {
        let mut serving = subscribed(By::Polling);
        serving.telegram.limit_chat(7, AN_HOUR);
        serving.telegram.person(7, None).say(said);
        serving.comes_to(OF_7, 0);
        serving.kill();
        assert!(!serving.kept().contains(said), "{said} is in the log");
        serving.start();
        // What was erased goes from the log with the start.
        let begun = Instant::now();
        while serving.kept().contains("91_renew") || serving.kept().contains("\"renew\"") {
            assert!(begun.elapsed() < LONG, "the log still holds it");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

#[test]
fn nothing_but_forget_withdraws_a_notice() {
    let serving = Serving::started(By::Polling);
    for (chat, said) in [(1, "/start"), (2, "nt"), (3, "b"), (4, "x"), (5, "/stop"), (6, "e"), (7, "/forget")] {
        let person = serving.telegram.person(chat, "fr");
        say(&serving, chat, "/start");
        say(&serving, chat, "91");
        say(&serving, chat, "/start");
        serving.sql(&format!(
            "INSERT OR IGNORE INTO campaign (id, kind, state, name, draft, holder, created_at)
             VALUES (5, 'notice', 'paused', '', '{{}}', 0, 0);
             INSERT INTO delivery (campaign_id, chat_id, language, zone) VALUES (5, {chat}, 'fr', 0);"
        ));
        if said.starts_with('/') {
            say(&serving, chat, said);
        } else {
            let before = person.screen();
            person.tap_on(person.last_message_id().unwrap(), said);
            serving.telegram.wait_for_screen(chat, |shown| Some(shown) != before.as_ref());
        }
        serving.comes_to("SELECT count(*) FROM inbox", 0);
        let there = serving.number("SELECT count(*) FROM delivery WHERE chat_id = (SELECT max(chat_id) FROM delivery)");
        let left = serving.number("SELECT count(*) FROM delivery");
        assert_eq!(there, 1, "{said}");
        assert_eq!(left, if chat == 7 { 6 } else { chat }, "{said}");
        assert_eq!(serving.number("SELECT count(*) FROM chat"), if chat == 7 { 6 } else { chat }, "{said}");
    }
}

/// Lets the program die three times between an operator's act and its answer.
fn dies_thrice(serving: &mut Serving, act: impl Fn(&Serving)) {
    assert!(serving.stop().success());
    serving.variables.push(("GUICHET_FAULT", "abort:before-send:1".to_owned()));
    serving.start();
    act(serving);
    assert!(!serving.ended().success());
    // A third crash that is blamed on the update would give it up.
    serving.spawn();
    assert!(!serving.ended().success());
    serving.spawn();
    assert!(!serving.ended().success());
    serving.variables.pop();
    serving.start();
    serving.comes_to("SELECT count(*) FROM inbox", 0);
}

#[test]
fn an_act_happens_once_however_often_the_program_dies() {
    let mut crowd = Crowd::new(20, &[]);
    let id = crowd.begin();
    crowd.until_done(id);
    // Of all it is not known whether it arrived.
    crowd.serving.sql("UPDATE delivery SET fate = 5");
    assert!(crowd.serving.stop().success());
    crowd.serving.start();
    let serving = &mut crowd.serving;
    serving.telegram.person(OPERATOR, "fr");
    say(serving, OPERATOR, &format!("/broadcast {id}"));
    let shown = serving.telegram.person(OPERATOR, None).screen().unwrap();
    let again = shown.data().into_iter().find(|data| data.contains(":again:")).unwrap().to_owned();
    assert!(again.ends_with(":again:20"), "{again}");
    let before = serving.number("SELECT count(*) FROM audit WHERE act = 'send-unknown'");
    assert_eq!(before, 0);
    dies_thrice(serving, |serving| {
        serving.telegram.person(OPERATOR, None).tap_on(shown.message_id, &again);
    });
    crowd.until_done(id);
    let serving = &mut crowd.serving;
    serving.comes_to("SELECT count(*) FROM inbox", 0);
    assert_eq!(serving.number("SELECT count(*) FROM audit WHERE act = 'send-unknown'"), 1);
    assert_eq!(crowd.seen(), (20, 2), "the first time, and once more");
    // The old button changes nothing.
    let serving = &mut crowd.serving;
    serving.telegram.person(OPERATOR, None).tap_on(shown.message_id, &again);
    serving.shows(OPERATOR, "La campagne a changé entre-temps");
    assert_eq!(serving.number("SELECT count(*) FROM audit WHERE act = 'send-unknown'"), 1);
    crowd.serving.was_careful();
}

#[test]
fn one_tap_makes_one_draft_and_one_message_one_version() {
    let mut crowd = Crowd::new(1, &[]);
    let serving = &mut crowd.serving;
    serving.telegram.person(OPERATOR, "fr");
    say(serving, OPERATOR, "/broadcast");
    dies_thrice(serving, |serving| {
        serving.telegram.person(OPERATOR, None).tap_label("Nouvelles, à ceux");
    });
    assert_eq!(serving.number("SELECT count(*) FROM campaign"), 1);
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.data().iter().any(|code| code.starts_with("o:1.")));
    dies_thrice(serving, |serving| {
        serving.telegram.person(OPERATOR, None).say(MARKER);
    });
    assert_eq!(serving.number("SELECT version FROM campaign"), 2);
    serving.shows(OPERATOR, "✅ Français");
    crowd.serving.was_careful();
}

#[test]
fn a_pause_counts_when_it_arrives() {
    for refusal in REFUSALS {
        for (act, state) in [("pause", "paused"), ("cancel", "cancelled")] {
            let mut crowd = Crowd::new(2000, &[("GUICHET_RATE", "30")]);
            crowd.serving.telegram.record(true);
            let id = crowd.begin();
            crowd.until(id, "sending");
            crowd.serving.telegram.person(OPERATOR, "fr");
            say(&crowd.serving, OPERATOR, &format!("/broadcast {id}"));
            let shown = crowd.serving.telegram.person(OPERATOR, None).screen().unwrap();
            let code = shown.data().into_iter().find(|data| data.ends_with(":do:pause")).unwrap().to_owned();
            refuses(&crowd.serving, OPERATOR, refusal);
            let operator = crowd.serving.telegram.person(OPERATOR, None);
            operator.say("/stats");
            operator.say("/broadcast");
            crowd.serving.hands_everything_on();
            operator.tap_on(shown.message_id, &code.replace("pause", act));
            let begun = Instant::now();
            while crowd.serving.number("SELECT state = 'paused' OR state = 'cancelled' FROM campaign") == 0 {
                assert!(begun.elapsed() < LONG, "it goes on");
            }
            let took = begun.elapsed();
            let at_the_pause = crowd.seen().0;
            crowd.serving.hands_everything_on();
            std::thread::sleep(Duration::from_millis(500));
            println!("{refusal:?}: {act} took {took:?}, {} left after it", crowd.seen().0 - at_the_pause);
            assert_eq!(crowd.state(id), state);
            // What was under way at the pause may still have arrived.
            assert!(crowd.seen().0 - at_the_pause <= 16);
            // Before anything else that waits there.
            assert!(crowd.serving.number("SELECT count(*) FROM inbox") > 0);
            let _ = crowd.serving.stop();
        }
    }
}

#[test]
fn one_chat_fills_nobodys_place() {
    let serving = subscribed(By::Polling);
    serving.sql("UPDATE inbox SET not_before = 0");
    serving.telegram.limit_chat(7, 2);
    let person = serving.telegram.person(7, None);
    person.say("mon mari me frappe");
    person.say("/stop");
    for _ in 0..11_000 {
        person.say("bonjour");
    }
    serving.hands_everything_on();
    serving.comes_to("SELECT count(*) <= 101 FROM inbox", 1);
    serving.comes_to("SELECT count(*) FROM subscriber", 0);
    serving.comes_to("SELECT count(*) FROM inbox", 0);
    let texts: Vec<String> = serving.telegram.messages(7).into_iter().map(|shown| shown.text).collect();
    let told = texts.iter().filter(|text| text.contains("je n’ai lu que les derniers")).count();
    assert_eq!(told, 1, "{texts:?}");
    assert!(serving.written().contains("at work"));
}

#[test]
fn an_operators_update_that_ends_the_program_is_given_up_too() {
    let mut serving = Serving::prepared(By::Polling);
    serving.variables =
        vec![("GUICHET_OPERATORS", OPERATOR.to_string()), ("GUICHET_FAULT", format!("abort-on:{MARKER}"))];
    serving.start();
    serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    serving.telegram.person(OPERATOR, None).say(MARKER);
    assert!(!serving.ended().success());
    for _ in 0..2 {
        serving.spawn();
        assert!(!serving.ended().success());
    }
    serving.start();
    assert!(serving.written().contains("given up: the program ended each time"));
    say(&serving, OPERATOR, "/broadcast");
    assert_eq!(serving.number("SELECT count(*) FROM parked"), 1);
}

#[test]
fn what_an_operator_did_is_not_done_again_for_what_overtakes_it() {
    let crowd = Crowd::new(1, &[]);
    let serving = &crowd.serving;
    serving.telegram.record(true);
    let operator = serving.telegram.person(OPERATOR, "fr");
    say(serving, OPERATOR, "/broadcast");
    serving.hold(OPERATOR);
    operator.say("/stats");
    serving.wait("an answer is on its way", |state| state.held() == 1);
    // So many that they are handled together.
    operator.tap("o:new:news");
    for _ in 0..25 {
        operator.say("/stats");
    }
    serving.hands_everything_on();
    serving.telegram.clear_faults();
    let kind = FaultKind::Status(429, "Too Many Requests: retry after 3600");
    serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(OPERATOR), kind, times: u32::MAX });
    serving.telegram.release();
    serving.comes_to("SELECT count(*) FROM campaign", 1);
    serving.comes_to("SELECT max(not_before) > 0 FROM inbox", 1);
    operator.say("/forget");
    serving.comes_to("SELECT count(*) FROM inbox", 1);
    assert_eq!(serving.number("SELECT count(*) FROM campaign"), 1);
}

#[test]
fn what_waits_before_forget_is_not_answered_to_an_operator_either() {
    let crowd = Crowd::new(1, &[]);
    let serving = &crowd.serving;
    serving.telegram.record(true);
    let operator = serving.telegram.person(OPERATOR, "fr");
    say(serving, OPERATOR, "/start");
    serving.hold(OPERATOR);
    operator.say("/broadcast");
    serving.wait("an answer is on its way", |state| state.held() == 1);
    operator.say("91");
    operator.say("/forget");
    serving.hands_everything_on();
    serving.telegram.clear_faults();
    serving.telegram.release();
    serving.comes_to("SELECT count(*) FROM inbox", 0);
    let texts: Vec<String> = serving.telegram.messages(OPERATOR).into_iter().map(|shown| shown.text).collect();
    assert_eq!(texts.len(), 3, "the welcome, the campaigns, and that all is erased: {texts:?}");
}
