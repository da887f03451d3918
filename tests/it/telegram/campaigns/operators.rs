//! Operators at work, as it looks in Telegram.

use std::{fs, sync::LazyLock};

use serde_json::json;

use super::crowd::{Crowd, EDITOR, MARKER, OPERATOR};
use crate::context::repository_locales;
use crate::telegram::{
    conversations::{say, tap},
    serving::{By, LONG, Serving},
};

const OTHER: i64 = 900_003;

/// A folder of three languages: a desk with one button for each of all is as long as
/// the list of languages.
fn three_languages() -> String {
    static FOLDER: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let wanted = ["fr/", "en/", "ar/"];
        for (path, text) in
            repository_locales().iter().filter(|(path, _)| wanted.iter().any(|tag| path.starts_with(tag)))
        {
            let to = folder.path().join(path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, text).unwrap();
        }
        folder
    });
    FOLDER.path().display().to_string()
}

/// Two publishers and an editor, and three people who said yes in their own words.
pub(super) fn office() -> Serving {
    let mut serving = Serving::prepared(By::Polling);
    serving.variables = vec![
        ("GUICHET_OPERATORS", format!("{OPERATOR},{OTHER},{EDITOR}:editor")),
        ("GUICHET_QUIET_HOURS", "none".to_owned()),
        ("GUICHET_CHAT_PAUSE", "0".to_owned()),
        ("GUICHET_LOCALES_DIR", three_languages()),
    ];
    serving.start();
    for (chat, language) in [(1, "fr"), (2, "fr"), (3, "ar")] {
        serving.telegram.person(chat, language);
        say(&serving, chat, "/start 91_renew");
        for data in ["g:ground:study", "a:ground:student", "a:nationality:other"] {
            let before = serving.telegram.person(chat, None).screen();
            serving.telegram.person(chat, None).tap(data);
            serving.telegram.wait_for_screen(chat, |shown| Some(shown) != before.as_ref());
        }
        serving.telegram.person(chat, None).tap("nw");
        serving.telegram.wait_for_screen(chat, |shown| shown.offers("nw:n"));
        serving.telegram.person(chat, None).tap("nw:y:91");
        serving.telegram.wait_for_screen(chat, |shown| !shown.offers("nw:n"));
    }
    serving.comes_to("SELECT count(*) FROM subscriber WHERE departement = '91'", 3);
    serving
}

/// Days and hours are those of the test.
fn without_times(text: &str) -> String {
    let is_time = |word: &str| {
        word.len() == 10 && word.bytes().filter(|b| *b == b'/').count() == 2
            || word.len() == 5 && word.as_bytes()[2] == b':'
    };
    let line =
        |line: &str| line.split(' ').map(|word| if is_time(word) { "…" } else { word }).collect::<Vec<_>>().join(" ");
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn get_with_marker(serving: &Serving, chat: i64) -> usize {
    serving.telegram.messages(chat).iter().filter(|message| message.text.contains(MARKER)).count()
}

/// What an operator writes is a text of ours, and people tap what they see.
#[test]
fn an_operator_sees_what_people_can_tap_and_accidents_are_kept_plain() {
    let serving = office();
    let operator = serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    tap(&serving, OPERATOR, "Choisir des départements");
    say(&serving, OPERATOR, "91");
    tap(&serving, OPERATOR, "Retour");
    tap(&serving, OPERATOR, "Message : Français");
    let text = format!(
        "{MARKER} Gardez la lettre.ne partez pas. /passeport /stop https://a.example/x aide@a.fr 13002526500013 fin"
    );
    let last = text.encode_utf16().count() - 3;
    let link = |at: usize| json!({"type": "text_link", "offset": at, "length": 3, "url": "http://c.example/x"});
    operator.say_with(&text, &json!([{"type": "bold", "offset": last, "length": 3}, link(last)]));
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("✅ Français"));
    tap(&serving, OPERATOR, "Aperçu");
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("Voilà ce que les gens verront"));
    let messages = serving.telegram.messages(OPERATOR);
    let told = messages.iter().find(|message| message.text.starts_with("👁 Français")).unwrap();
    for line in [
        "touchable de lui-même : la commande /stop, le lien https://a.example/x, l’adresse e-mail aide@a.fr",
        "« lettre.ne », « /passeport », « 13002526500013 »",
        "Des mots ouvrent : « fin » → http://c.example/x",
        "Écrivez https:// : « fin » → http://c.example/x",
    ] {
        assert!(told.text.contains(line), "{}", told.text);
    }
    let sent = text.replace("lettre.ne", "lettre.\u{2060}ne").replace("/passeport", "/\u{2060}passeport");
    let sent = sent.replace("13002526500013", "1300252\u{2060}6500013");
    let preview = messages.iter().find(|message| message.html == sent).unwrap();
    assert_eq!(
        preview.entities,
        [json!({"type": "bold", "offset": last + 3, "length": 3}), link(last + 3)],
        "bold moves with its word"
    );
    serving.was_careful();
}

#[test]
fn a_campaign_is_written_previewed_and_sent() {
    let serving = office();
    let operator = serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    tap(&serving, OPERATOR, "Choisir des départements");
    say(&serving, OPERATOR, "91 999");
    say(&serving, OPERATOR, "91");
    tap(&serving, OPERATOR, "Retour");
    tap(&serving, OPERATOR, "Message : Français");
    let text = format!("Bonjour, {MARKER} à Évry.");
    operator.say_with(&text, &json!([{"type": "bold", "offset": 0, "length": 7}]));
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("✅ Français"));
    tap(&serving, OPERATOR, "Boutons : Français");
    say(&serving, OPERATOR, "Ouvrir javascript:alert(1)");
    say(&serving, OPERATOR, "Ouvrir la page - https://www.essonne.gouv.fr");
    tap(&serving, OPERATOR, "Envoyer…");
    assert!(operator.screen().unwrap().text.contains("Décidez d’abord"), "nobody is left out silently");
    tap(&serving, OPERATOR, "Langues sans message");
    tap(&serving, OPERATOR, "Leur envoyer : Français");
    tap(&serving, OPERATOR, "Envoyer…");
    assert!(operator.screen().unwrap().text.contains("l’aperçu"));
    tap(&serving, OPERATOR, "Aperçu");
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("Voilà ce que les gens verront"));
    tap(&serving, OPERATOR, "M’envoyer un essai");
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("L’essai est parti"));
    tap(&serving, OPERATOR, "Envoyer…");
    tap(&serving, OPERATOR, "Oui, envoyer");
    serving.wait("everybody got it", |state| {
        (1..=3).all(|chat| state.screen(chat).is_some_and(|shown| shown.text.contains(MARKER)))
    });
    serving.wait("the operator sees the end", |state| {
        state.messages(OPERATOR).iter().any(|message| message.text.contains("Bilan de la campagne"))
    });
    let preview = serving.telegram.messages(OPERATOR).into_iter().find(|message| message.text == text).unwrap();
    for chat in 1..=3 {
        let got = serving.telegram.person(chat, None).screen().unwrap();
        assert_eq!(got.text, preview.text);
        assert_eq!(got.entities, preview.entities, "the formatting is kept");
        assert!(got.offers("ns") && got.rows[0][0].text == "Ouvrir la page");
        assert_eq!(get_with_marker(&serving, chat), 1);
    }
    let report = serving.telegram.uploads(OPERATOR);
    assert!(report[0].1.starts_with(b"\x89PNG"), "a picture");
    serving.was_careful();
    let conversation = serving.telegram.transcript(OPERATOR);
    // How far the message that watches came between two edits is not always the same.
    let until = conversation.find("[🚀 Oui, envoyer").unwrap();
    insta::assert_snapshot!("a_campaign_is_written_previewed_and_sent", without_times(&conversation[..until]));
}

#[test]
fn who_got_news_stops_them_from_the_message_itself() {
    let serving = office();
    let person = serving.telegram.person(1, None);
    say(&serving, 1, "/news");
    assert!(person.screen().unwrap().text.contains("Essonne"));
    say(&serving, 1, "/stop");
    serving.comes_to("SELECT count(*) FROM subscriber", 2);
    say(&serving, 2, "/forget");
    serving.comes_to("SELECT count(*) FROM subscriber", 1);
    serving.telegram.person(3, None).block();
    serving.wait("the block is stored", |state| state.pending_updates() == 0);
    say(&serving, 1, "/help");
    serving.comes_to("SELECT count(*) FROM subscriber", 0);
}

#[test]
fn an_operator_reads_from_right_to_left() {
    let serving = office();
    serving.telegram.person(OPERATOR, "ar");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "أخبار، لمن طلبوها");
    insta::assert_snapshot!("an_operator_reads_from_right_to_left", serving.telegram.transcript(OPERATOR));
    serving.was_careful();
}

#[test]
fn a_notice_needs_a_second_operator() {
    let serving = office();
    let first = serving.telegram.person(OPERATOR, "fr");
    let second = serving.telegram.person(OTHER, "en");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Message de service");
    tap(&serving, OPERATOR, "Retour");
    tap(&serving, OPERATOR, "Message : Français");
    first.send(&json!({"photo": [{"file_id": "small"}, {"file_id": "large"}], "caption": MARKER,
        "caption_entities": [{"type": "italic", "offset": 0, "length": 4}]}));
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("✅ Français"));
    tap(&serving, OPERATOR, "Langues sans message");
    tap(&serving, OPERATOR, "Ne rien leur envoyer");
    tap(&serving, OPERATOR, "Aperçu");
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("Voilà ce que les gens verront"));
    tap(&serving, OPERATOR, "Envoyer…");
    tap(&serving, OPERATOR, "Demander l’accord");
    second_sees(&serving);
    assert_eq!(get_with_marker(&serving, 1), 0, "nobody has agreed");
    // Whoever asked cannot agree, whatever button they make up.
    let agree = second.screen().unwrap().data().into_iter().find(|data| data.contains(":agree:")).unwrap().to_owned();
    first.tap_on(first.screen().unwrap().message_id, &agree);
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("Une autre personne doit"));
    assert_eq!(get_with_marker(&serving, 1), 0);
    second.tap(&agree);
    serving.wait("both got it", |state| {
        (1..=2).all(|chat| state.screen(chat).is_some_and(|shown| shown.text.contains(MARKER)))
    });
    let got = serving.telegram.person(1, None).screen().unwrap();
    assert_eq!(got.media, Some("photo"));
    assert!(got.text.starts_with("📢 Message de service"), "it is marked as one: {}", got.text);
    assert!(!got.offers("ns"));
    assert_eq!(get_with_marker(&serving, 3), 0, "left out, as was said");
    // What is tapped on a picture is answered below it.
    serving.was_careful();
}

fn second_sees(serving: &Serving) {
    serving.telegram.wait_for_screen(OTHER, |shown| shown.data().iter().any(|data| data.contains(":agree:")));
}

#[test]
fn whoever_is_no_operator_hears_nothing_and_is_counted() {
    let mut serving = office();
    let person = serving.telegram.person(1, None);
    let before = person.screen();
    for command in ["/broadcast", "/stats", "/campaigns@guichet_bot now"] {
        person.say(command);
    }
    serving.wait("all are handled", |state| state.pending_updates() == 0);
    // A made-up button is an old one.
    say(&serving, 1, "/help");
    assert!(serving.telegram.messages(1).iter().all(|message| !message.text.contains("📣")));
    assert_ne!(person.screen(), before);
    assert!(serving.stop().success());
    assert!(serving.written().contains("not_operators=3"), "{}", serving.written());
}

#[test]
fn an_editor_writes_and_does_not_send() {
    let serving = office();
    serving.telegram.person(EDITOR, "fr");
    say(&serving, EDITOR, "/broadcast");
    tap(&serving, EDITOR, "Nouvelles, à ceux");
    tap(&serving, EDITOR, "Retour");
    tap(&serving, EDITOR, "Message : Français");
    say(&serving, EDITOR, MARKER);
    let shown = serving.telegram.person(EDITOR, None).screen().unwrap();
    assert!(shown.text.contains("demandez à une personne qui publie"), "{}", shown.text);
    // Made up by hand, it is refused as well.
    let start = "o:1.2:start:5";
    serving.telegram.person(EDITOR, None).tap_on(shown.message_id, start);
    serving.wait("handled", |state| state.pending_updates() == 0);
    say(&serving, EDITOR, "/broadcast");
    serving.comes_to("SELECT count(*) FROM campaign WHERE state = 'draft'", 1);
    // Two do not step on each other: the publisher takes over, the editor is told.
    serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "n° 1");
    tap(&serving, OPERATOR, "Continuer à la place");
    tap(&serving, EDITOR, "n° 1");
    let shown = serving.telegram.person(EDITOR, None).screen().unwrap();
    assert!(shown.text.contains("écrit cette campagne"), "{}", shown.text);
}

#[test]
fn a_draft_survives_a_restart_and_waits_for_its_text() {
    let mut serving = office();
    serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    tap(&serving, OPERATOR, "Retour");
    tap(&serving, OPERATOR, "Message : العربية");
    serving.kill();
    serving.start();
    say(&serving, OPERATOR, MARKER);
    let shown = serving.telegram.person(OPERATOR, None).screen().unwrap();
    assert!(shown.text.contains("✅ العربية"), "{}", shown.text);
    // A button of before the change shows how it stands, and changes nothing.
    serving.telegram.person(OPERATOR, None).tap_on(shown.message_id, "o:1.1:lang:fr");
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("a changé entre-temps"));
}

#[test]
fn figures_are_a_picture_and_a_table() {
    let serving = office();
    serving.telegram.person(OPERATOR, "fr");
    serving.telegram.person(OPERATOR, None).say("/stats");
    assert!(serving.telegram.wait_until(
        |state| state.screen(OPERATOR).is_some_and(|shown| shown.text.contains("30 derniers jours")),
        LONG
    ));
    serving.wait("a picture and a table follow", |state| state.count("senddocument") == 1);
    let files = serving.telegram.uploads(OPERATOR);
    assert!(files[0].1.starts_with(b"\x89PNG"));
    let table = String::from_utf8(files[1].1.clone()).unwrap();
    assert!(table.contains("departement,91,<5") && table.contains("outcome,renew,<5"), "{table}");
    assert!(
        table.lines().skip(1).all(|line| line
            .rsplit(',')
            .next()
            .unwrap()
            .parse::<u64>()
            .is_ok_and(|count| count == 0 || count >= 5)
            || line.ends_with("<5"))
    );
    serving.was_careful();
}

#[test]
fn what_a_file_gets_wrong_is_told_and_nothing_is_sent() {
    let crowd = Crowd::new(6, &[]);
    let check = |text: &str, expected: &str| {
        let file = crowd.serving.folder.path().join("bad.toml");
        std::fs::write(&file, text).unwrap();
        let output = crowd.campaign(&["new", "--file", file.to_str().unwrap()]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(expected), "expected `{expected}`: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    };
    let version = "[[version]]\nlanguage = \"fr\"\ntext = \"x\"\n[[version]]\nlanguage = \"ar\"\ntext = \"x\"\n";
    check(&format!("name = \"a\"\nlangage = \"fr\"\n{version}"), "langage");
    check(&format!("name = \"a\"\ndepartements = [\"99\"]\n{version}"), "`99` is no département");
    check(&format!("name = \"a\"\ndepartements = [\"2A\"]\n{version}"), "nobody would get this campaign");
    check("name = \"a\"\n[[version]]\nlanguage = \"fr\"\ntext = \"x\"\n", "no message in `ar`");
    check("name = \"a\"\n", "no message");
    check(&format!("name = \"a\"\nstarts-at = \"demain\"\n{version}"), "`demain` is no time");
    check(&format!("name = \"a\"\nstarts-at = \"2026-11-01 09:00\"\n{version}"), "`2026-11-01 09:00` has passed");
    check(&format!("name = \"a\"\n{version}[[version.link]]\nlabel = \"x\"\nurl = \"javascript:x\"\n"), "is no button");
    // HTML that Telegram does not take is refused in its own words, before anybody gets it.
    let id = crowd
        .draft_of("name = \"a\"\nwithout-version = \"fr\"\n[[version]]\nlanguage = \"fr\"\nhtml = \"<b>x\"\n")["id"]
        .to_string();
    let output = crowd.campaign(&["start", &id]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("can't parse entities"), "{said}");
    assert_eq!(crowd.state(id.parse().unwrap()), "draft");
    // A second start does nothing.
    let id = crowd.begin();
    let output = crowd.campaign(&["start", &id.to_string()]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("already"), "{said}");
    crowd.until_done(id);
    assert_eq!((crowd.ledger(id).sent, crowd.seen().1), (6, 1));
    let output = crowd.campaign(&["pause", "77"]);
    assert!(String::from_utf8(output.stderr).unwrap().contains("no campaign `77`"));
}
