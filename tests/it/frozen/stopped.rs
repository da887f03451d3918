//! The database of an orderly stop: it opens, nothing that people said or asked
//! for is lost by that, and everybody goes on talking.

use std::collections::BTreeSet;

use super::{Serving, Talk, column, guichet_says, quiet_now, settle, stopped};

/// Columns that must be as they were after a start and a stop, and where they
/// stand. A migration may move them: then they are looked for elsewhere.
const KEPT: [(&str, &str); 13] = [
    // 1040 is answered at the start, which says when it was last heard of.
    ("chat_id, CAST(session AS TEXT), last_heard, unreachable, language, departement", "chat WHERE chat_id <> 1040"),
    // What waited was `/help`, a screen beside the conversation, which is noted.
    ("json_remove(CAST(session AS TEXT), '$.beside'), unreachable, language, departement", "chat WHERE chat_id = 1040"),
    ("chat_id, departement, language", "subscriber"),
    ("chat_id, due, language, departement, reminder, campaign", "reminder"),
    ("chat_id, at", "received"),
    ("update_id, parked_at", "parked"),
    ("operator, campaign, awaits", "desk"),
    ("at, operator, act, campaign, people", "audit"),
    ("day, kind, name, count", "counter"),
    ("url, day, verdict, detail", "link"),
    ("list, id, place", "help_place"),
    // What was being prepared is prepared; a newer program may have drafted one more.
    (
        "id, kind, replace(state, 'preparing', 'sending'), name, draft, holder, tried, starts_at, created_at,
         started_at, ended_at, reason, watcher",
        "campaign WHERE id <= 14",
    ),
    ("campaign_id, chat_id, language, zone, fate, at", "delivery"),
];

/// The rows of each of [`KEPT`], as JSON.
fn kept(serving: &Serving) -> Vec<BTreeSet<String>> {
    KEPT.map(|(columns, from)| column(serving, &format!("SELECT json_array({columns}) FROM {from}"))).into()
}

#[test]
fn opening_loses_nothing() {
    let mut serving = stopped();
    serving.variables.push(("GUICHET_QUIET_HOURS", quiet_now().to_owned()));
    let before = kept(&serving);
    serving.sql("CREATE TABLE seen_before AS SELECT update_id FROM seen");
    serving.start();
    settle(&serving);
    serving.comes_to("SELECT count(*) FROM campaign WHERE state = 'preparing'", 0);
    assert!(serving.stop().success());
    // Numbers of updates are ranges now.
    assert!(serving.number("SELECT count(*) FROM seen_before") > 0);
    let unknown = "SELECT count(*) FROM seen_before
                   WHERE NOT EXISTS (SELECT 1 FROM received_range WHERE update_id BETWEEN first AND last)";
    assert_eq!(serving.number(unknown), 0);
    for ((before, after), (_, from)) in before.iter().zip(&kept(&serving)).zip(KEPT) {
        let lost: Vec<&String> = before.difference(after).collect();
        assert!(!before.is_empty() && lost.is_empty(), "{from}: {lost:#?} of {after:#?}");
        // What is being prepared grows; nothing else does.
        assert!(from == "delivery" || before.len() == after.len(), "{from}: {after:#?}");
    }
    serving.was_careful();
}

#[test]
fn what_waited_is_answered_once_and_what_was_seen_is_not_answered_again() {
    let mut serving = stopped();
    let waited = serving.telegram.person(1040, "fr");
    serving.start();
    settle(&serving);
    assert_eq!(serving.telegram.messages(1040).len(), 1);
    // Telegram brings the last update of the old program once more: `/help` of 1040, and one of somebody else.
    let seen = serving.number("SELECT max(last) FROM received_range WHERE last < 100000");
    serving.telegram.set_next_update_id(seen - 1);
    waited.say("/help");
    waited.say("/help");
    settle(&serving);
    waited.say("/mydata");
    settle(&serving);
    assert_eq!(serving.telegram.messages(1040).len(), 2, "{}", serving.telegram.transcript(1040));
    serving.was_careful();
}

#[test]
fn everybody_goes_on_talking() {
    let mut serving = stopped();
    serving.variables.push(("GUICHET_QUIET_HOURS", quiet_now().to_owned()));
    serving.start();
    settle(&serving);
    let mut talk = Talk::new(&serving);
    talk.plays("people.txt");
    // A language that was chosen stands above that of the person's Telegram.
    let spoken = "SELECT count(*) FROM chat WHERE (chat_id, language) IN (VALUES (1011, 'en'), (1026, 'ar'))";
    assert_eq!(serving.number(spoken), 2);
    // Places of help, and what was found at links, stand on the screens of people of old.
    let help = talk.does(1017, "fr", "tap n:1").pop().unwrap();
    let near = talk.does(1017, "fr", "tap pl:france-services").pop().unwrap();
    let legal = talk.does(1017, "fr", "tap pl:legal-help").pop().unwrap();
    for (shown, part) in [
        (&help, "France services de Massy-Exemple"),
        (&help, "Association d'exemple pour l'accès au droit"),
        (&near, "1 rue du Puits"),
        (&near, "01 99 00 00 01"),
        (&legal, "Au fond de la cour"),
    ] {
        assert!(shown.text.contains(part), "{part}: {}", shown.text);
    }
    let pages = ["tap now", "tap m:2", "tap m:3"].map(|page| talk.does(1005, "fr", page).pop().unwrap().text);
    let dead = pages.concat();
    let place_of = |title: &str| dead.find(title).unwrap_or_else(|| panic!("no {title}: {dead}"));
    assert!(place_of("vie privée et familiale") < place_of("Jeunes majeurs"), "a dead page stands last: {dead}");
    serving.was_careful();
}

#[test]
fn what_somebody_has_kept_is_told_and_erased() {
    let mut serving = stopped();
    serving.variables.push(("GUICHET_QUIET_HOURS", quiet_now().to_owned()));
    serving.start();
    settle(&serving);
    let mut talk = Talk::new(&serving);
    for (chat, parts) in [(1008, ["(59)", "2034"]), (1004, ["91", "Essonne"]), (1006, ["(62)", "Pas-de-Calais"])] {
        let shown = talk.does(chat, "fr", "/mydata").pop().unwrap();
        for part in parts {
            assert!(shown.text.contains(part), "{chat}: {}", shown.text);
        }
        // An answer about papers is named only when that is asked for.
        let named = talk.does(chat, "fr", "tap dd").pop().unwrap();
        assert_ne!(named.text, shown.text, "{chat}");
        talk.does(chat, "fr", "/forget");
    }
    // 2010 has a row in every campaign.
    talk.does(2010, "fr", "/forget");
    assert!(serving.stop().success());
    let count = "SELECT (SELECT count(*) FROM chat WHERE chat_id IN (1008, 1004, 1006, 2010))
        + (SELECT count(*) FROM subscriber WHERE chat_id IN (1008, 2010))
        + (SELECT count(*) FROM reminder WHERE chat_id = 1008)
        + (SELECT count(*) FROM delivery WHERE chat_id IN (1008, 2010))
        + (SELECT count(*) FROM received WHERE chat_id IN (1008, 2010))";
    assert_eq!(serving.number(count), 0);
    let report = guichet_says(&serving, &["campaign", "report", "3", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(
        (&report["deliveries"]["sent"], &report["deliveries"]["total"]),
        (&14.into(), &19.into()),
        "counts stay"
    );
    serving.was_careful();
}
