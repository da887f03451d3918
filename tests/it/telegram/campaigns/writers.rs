//! Who has written a campaign, and who follows it: both must still be allowed to.

use super::crowd::{Crowd, MARKER, OPERATOR};
use crate::telegram::conversations::{say, tap};

const OTHER: i64 = 900_003;

fn crowd(operators: &str) -> Crowd {
    crowd_at("none", operators)
}

fn crowd_at(quiet: &str, operators: &str) -> Crowd {
    let crowd = Crowd::new(5, &[("GUICHET_OPERATORS", operators), ("GUICHET_QUIET_HOURS", quiet)]);
    crowd.serving.telegram.record(true);
    for operator in [OPERATOR, OTHER] {
        crowd.serving.telegram.person(operator, "fr");
    }
    crowd
}

fn notice() -> String {
    format!(
        "name = \"panne\"\nkind = \"notice\"\nwithout-version = \"fr\"\n[[version]]\nlanguage = \"fr\"\ntext = \"{MARKER}\"\n"
    )
}

/// Whether the page of a campaign offers somebody to agree; its code.
fn agree(crowd: &Crowd, operator: i64, id: i64) -> Option<String> {
    say(&crowd.serving, operator, &format!("/broadcast {id}"));
    let page = crowd.serving.telegram.person(operator, None).screen().unwrap();
    page.data().into_iter().find(|data| data.contains(":agree:")).map(str::to_owned)
}

/// The other one agrees, and the writer can't, whatever button they make up.
fn is_agreed_to(crowd: &Crowd, id: i64, writer: i64, other: i64) {
    let code = agree(crowd, other, id).unwrap();
    assert_eq!(agree(crowd, writer, id), None);
    let person = crowd.serving.telegram.person(writer, None);
    person.tap_on(person.screen().unwrap().message_id, &code);
    crowd.serving.shows(writer, "Une autre personne doit");
    assert_eq!((crowd.state(id).as_str(), crowd.seen().0), ("agreement", 0));
    let person = crowd.serving.telegram.person(other, None);
    person.tap_on(person.screen().unwrap().message_id, &code);
    crowd.until_done(id);
    assert_eq!(crowd.seen(), (5, 1));
}

#[test]
fn a_notice_of_the_command_line_is_agreed_to_by_another_publisher() {
    let crowd = crowd(&format!("{OPERATOR},{OTHER}"));
    let id = crowd.draft_of(&notice())["id"].as_i64().unwrap();
    crowd.campaign_json(&["start", &id.to_string()]);
    is_agreed_to(&crowd, id, OPERATOR, OTHER);
}

#[test]
fn the_command_line_speaks_for_whoever_is_named() {
    let crowd = crowd(&format!("{OPERATOR},{OTHER}"));
    let file = crowd.serving.folder.path().join("campaign.toml");
    std::fs::write(&file, notice()).unwrap();
    let other = OTHER.to_string();
    let id = crowd.campaign_json(&["new", "--file", file.to_str().unwrap(), "--as", &other])["id"].as_i64().unwrap();
    crowd.campaign_json(&["start", &id.to_string(), "--as", &other]);
    is_agreed_to(&crowd, id, OTHER, OPERATOR);
    let output = crowd.campaign(&["list", "--as", "77"]);
    assert!(
        !output.status.success() && String::from_utf8(output.stderr).unwrap().contains("`--as 77` names no publisher")
    );
}

#[test]
fn without_another_publisher_a_notice_does_not_start() {
    let mut crowd = crowd(&OPERATOR.to_string());
    let id = crowd.draft_of(&notice())["id"].as_i64().unwrap();
    let start = |crowd: &Crowd| {
        let output = crowd.campaign(&["start", &id.to_string()]);
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };
    let said = start(&crowd);
    assert!(said.contains("a publisher who has not written it"), "{said}");
    // Nor where the other one took the draft over and gave it back.
    crowd.serving.variables.push(("GUICHET_OPERATORS", format!("{OPERATOR},{OTHER}")));
    crowd.campaign_json(&["take-over", &id.to_string(), "--as", &OTHER.to_string()]);
    let said = start(&crowd);
    assert!(said.contains("a publisher who has not written it"), "{said}");
    assert_eq!(crowd.state(id), "draft");
}

/// Sends a campaign whose watcher was removed meanwhile, after these statements; what is sent to them then.
fn sent_to_the_removed(statements: &str) -> Vec<String> {
    let mut crowd = crowd_at("00:00-23:59", &format!("{OPERATOR},{OTHER}"));
    let id = crowd.begin();
    crowd.until(id, "sending");
    assert!(crowd.serving.stop().success());
    crowd.serving.variables.push(("GUICHET_QUIET_HOURS", "none".to_owned()));
    let before = crowd.serving.telegram.calls().len();
    crowd.serving.variables.push(("GUICHET_OPERATORS", OTHER.to_string()));
    // The watcher stays the one who was removed.
    crowd.serving.sql(statements);
    assert_eq!(crowd.serving.number("SELECT watcher FROM campaign"), OPERATOR);
    crowd.serving.start();
    crowd.until_done(id);
    crowd.serving.wait("the other one gets the report", |state| {
        state.messages(OTHER).iter().any(|message| message.text.contains("Bilan de la campagne"))
    });
    assert!(crowd.serving.stop().success());
    let calls = crowd.serving.telegram.calls();
    let to_the_removed = calls.iter().skip(before).filter(|call| call.chat == Some(OPERATOR));
    to_the_removed.map(|call| call.method.clone()).filter(|method| method != "setmycommands").collect()
}

#[test]
fn an_operator_who_was_removed_hears_nothing_more() {
    assert_eq!(sent_to_the_removed(""), Vec::<String>::new());
}

#[test]
fn what_an_operator_was_to_be_told_is_dropped_once_they_are_removed() {
    let untold = format!("INSERT INTO untold VALUES (1, {OPERATOR})");
    assert_eq!(sent_to_the_removed(&untold), Vec::<String>::new());
}

#[test]
fn what_a_watcher_cannot_be_told_is_told_to_those_who_publish() {
    let mut crowd = crowd_at("00:00-23:59", &format!("{OPERATOR},{OTHER}"));
    let id = crowd.begin();
    crowd.until(id, "sending");
    assert!(crowd.serving.stop().success());
    crowd.serving.sql(&format!(
        "UPDATE campaign SET state = 'paused', reason = 'errors'; INSERT INTO untold VALUES ({id}, {OPERATOR})"
    ));
    crowd.serving.telegram.person(OPERATOR, None).blocks_quietly();
    crowd.serving.start();
    crowd.serving.wait("the other one is told", |state| {
        state.messages(OTHER).iter().any(|message| message.text.contains("trop d’envois ont échoué"))
    });
    crowd.serving.comes_to("SELECT count(*) FROM untold", 0);
}

/// More people are there now than anybody read of.
fn more_people(crowd: &Crowd) {
    for chat in 901..=920 {
        crowd.serving.telegram.person(chat, "fr");
    }
    crowd.serving.sql(
        "WITH RECURSIVE more (i) AS (SELECT 901 UNION ALL SELECT i + 1 FROM more WHERE i < 920)
         INSERT INTO subscriber SELECT i, '91', 'fr' FROM more",
    );
}

#[test]
fn what_is_agreed_to_goes_to_as_many_people_as_was_read() {
    let crowd = crowd(&format!("{OPERATOR},{OTHER}"));
    let id = crowd.draft_of(&notice())["id"].as_i64().unwrap();
    crowd.campaign_json(&["start", &id.to_string()]);
    let read = agree(&crowd, OTHER, id).unwrap();
    more_people(&crowd);
    let other = crowd.serving.telegram.person(OTHER, None);
    other.tap_on(other.screen().unwrap().message_id, &read);
    crowd.serving.shows(OTHER, "Le nombre de personnes a changé");
    assert_eq!((crowd.state(id).as_str(), crowd.seen().0), ("agreement", 0));
    // Nor does a button that does not say how many.
    let uncounted = read.rsplit_once("agree:").unwrap().0.to_owned() + "do:agree";
    other.tap_on(other.screen().unwrap().message_id, &uncounted);
    crowd.serving.hands_everything_on();
    assert_eq!((crowd.state(id).as_str(), crowd.seen().0), ("agreement", 0));
    let now = agree(&crowd, OTHER, id).unwrap();
    assert_ne!(now, read);
    other.tap_on(other.screen().unwrap().message_id, &now);
    crowd.until_done(id);
}

#[test]
fn what_is_confirmed_goes_to_as_many_people_as_was_read() {
    let crowd = crowd(&OPERATOR.to_string());
    let id = crowd.draft_of(&notice().replace("\"notice\"", "\"news\""))["id"].as_i64().unwrap();
    let operator = crowd.serving.telegram.person(OPERATOR, "fr");
    say(&crowd.serving, OPERATOR, &format!("/broadcast {id}"));
    tap(&crowd.serving, OPERATOR, "Continuer à la place");
    tap(&crowd.serving, OPERATOR, "Aperçu");
    crowd.serving.shows(OPERATOR, "Voilà ce que les gens verront");
    tap(&crowd.serving, OPERATOR, "Envoyer…");
    more_people(&crowd);
    operator.tap_label("Oui, envoyer");
    crowd.serving.shows(OPERATOR, "Le nombre de personnes a changé");
    assert_eq!((crowd.state(id).as_str(), crowd.seen().0), ("draft", 0));
    let asked = operator.screen().unwrap();
    let code = asked.data().into_iter().find(|code| code.contains(":start:")).unwrap();
    operator.tap_on(asked.message_id, &(code.rsplit_once("start:").unwrap().0.to_owned() + "do:start"));
    crowd.serving.hands_everything_on();
    assert_eq!((crowd.state(id).as_str(), crowd.seen().0), ("draft", 0));
    operator.tap_label("Oui, envoyer");
    crowd.until_done(id);
}
