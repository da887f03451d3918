//! Operators at their desk: what they write too early, in another form or without the
//! right is told plainly, and nothing of it reaches the dialogue with people.

use serde_json::json;

use super::{
    crowd::{Crowd, EDITOR, MARKER, OPERATOR},
    operators::office,
};
use crate::telegram::{
    conversations::{say, tap},
    serving::Serving,
};

fn seen(serving: &Serving, chat: i64) -> String {
    serving.telegram.person(chat, None).screen().map(|shown| shown.text).unwrap_or_default()
}

fn codes(serving: &Serving, chat: i64) -> Vec<String> {
    let shown = serving.telegram.person(chat, None).screen().unwrap();
    shown.data().into_iter().map(str::to_owned).collect()
}

/// Says something and sees that it is answered like this.
fn check(serving: &Serving, chat: i64, text: &str, expected: &[&str]) {
    say(serving, chat, text);
    let shown = seen(serving, chat);
    assert!(expected.iter().all(|part| shown.contains(part)), "{text}: expected {expected:?} in\n{shown}");
}

#[test]
fn the_way_on_is_to_write_the_message() {
    let serving = office();
    serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    tap(&serving, OPERATOR, "✍️ Écrire le message");
    assert!(seen(&serving, OPERATOR).contains("Écrivez le message en Français"));
    say(&serving, OPERATOR, MARKER);
    assert!(seen(&serving, OPERATOR).contains("✅ Français"));
    tap(&serving, OPERATOR, "👥 Public");
    assert!(!codes(&serving, OPERATOR).iter().any(|code| code.ends_with(":write")), "it is written");
    serving.was_careful();
}

#[test]
fn what_is_written_too_early_is_kept_for_the_draft() {
    let serving = office();
    serving.telegram.person(OPERATOR, "fr");
    let conversations = || serving.number("SELECT count(*) FROM chat WHERE chat_id = 900001");
    // Right after the kind was chosen, with its formatting.
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    let text = format!("Bonjour, {MARKER} à Évry.");
    serving.telegram.person(OPERATOR, None).say_with(&text, &json!([{"type": "bold", "offset": 0, "length": 7}]));
    serving.shows(OPERATOR, "J’ai gardé ce que vous venez d’écrire : c’est le message en Français");
    assert!(seen(&serving, OPERATOR).contains("✅ Français"), "{}", seen(&serving, OPERATOR));
    assert_eq!(serving.number("SELECT instr(draft, '\"type\":\"bold\"') > 0 FROM campaign"), 1);
    // Whether the next one is another language's, only its writer knows.
    check(&serving, OPERATOR, "Hello", &["C’est le message dans quelle langue ?"]);
    assert_eq!(serving.number("SELECT instr(draft, 'Hello') FROM campaign"), 0);
    tap(&serving, OPERATOR, "Message : English");
    assert!(seen(&serving, OPERATOR).contains("c’est le message en English"), "{}", seen(&serving, OPERATOR));
    assert!(seen(&serving, OPERATOR).contains("✅ English"));
    check(&serving, OPERATOR, "Une faute", &["dans quelle langue ?"]);
    tap(&serving, OPERATOR, "Ne pas le garder");
    assert_eq!(serving.number("SELECT instr(draft, 'Une faute') FROM campaign"), 0);
    // Numbers of départements alone are the audience.
    check(&serving, OPERATOR, "91 75", &["Départements : 75, 91"]);
    // Before any kind is chosen.
    say(&serving, OPERATOR, "/broadcast");
    check(&serving, OPERATOR, "Un message sans campagne", &["J’ai gardé votre message", "📣 Campagnes"]);
    tap(&serving, OPERATOR, "Message de service");
    assert!(seen(&serving, OPERATOR).contains("c’est le message en Français"), "{}", seen(&serving, OPERATOR));
    assert_eq!(serving.number("SELECT instr(draft, 'Un message sans campagne') > 0 FROM campaign WHERE id = 2"), 1);
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    check(&serving, OPERATOR, "مرحبا", &["c’est le message en العربية"]);
    assert_eq!(conversations(), 0, "none of it reached the dialogue");
    // Whoever gives a command, or taps a button of the dialogue, talks like everybody.
    say(&serving, OPERATOR, "/start");
    say(&serving, OPERATOR, "Massy");
    assert!(seen(&serving, OPERATOR).contains("Massy"), "{}", seen(&serving, OPERATOR));
    serving.was_careful();
}

#[test]
fn an_editor_asks_a_publisher_by_name() {
    let mut serving = office();
    assert!(serving.stop().success());
    serving.variables[0].1 = format!("{OPERATOR}=Awa Diallo,900003=Paul,{EDITOR}:editor=Chloé");
    serving.start();
    serving.telegram.person(EDITOR, "fr");
    serving.telegram.person(OPERATOR, "en");
    serving.telegram.person(900_003, "fr");
    say(&serving, OPERATOR, "/broadcast");
    say(&serving, EDITOR, "/broadcast");
    tap(&serving, EDITOR, "Nouvelles, à ceux");
    tap(&serving, EDITOR, "Écrire le message");
    say(&serving, EDITOR, "Nouveau formulaire");
    assert!(seen(&serving, EDITOR).contains("demandez à une personne qui publie : Awa Diallo, Paul"));
    tap(&serving, EDITOR, "Demander l’envoi");
    assert!(seen(&serving, EDITOR).contains("Décidez d’abord"), "what is missing is told first");
    tap(&serving, EDITOR, "Langues sans message");
    tap(&serving, EDITOR, "Ne rien leur envoyer");
    tap(&serving, EDITOR, "Demander l’envoi");
    assert!(seen(&serving, EDITOR).contains("La demande est partie à : Awa Diallo, Paul"));
    serving.shows(OPERATOR, "Chloé asks you to send campaign no. 1 “Nouveau formulaire”");
    // Asking twice asks nobody twice.
    serving.telegram.person(EDITOR, None).tap_label("Demander l’envoi");
    serving.wait("handled", |state| state.pending_updates() == 0);
    tap(&serving, OPERATOR, "Open the campaign");
    assert!(seen(&serving, OPERATOR).contains("Chloé is writing this campaign"), "{}", seen(&serving, OPERATOR));
    assert_eq!(serving.telegram.messages(OPERATOR).len(), 2);
    // Acts that an editor may not do are not just refused.
    let shown = serving.telegram.person(EDITOR, None).screen().unwrap();
    serving.telegram.person(EDITOR, None).tap_on(shown.message_id, "o:1.4:start:5");
    serving.shows(EDITOR, "Pour cela, demandez à une personne qui publie : Awa Diallo, Paul");
    serving.was_careful();
}

#[test]
fn without_a_name_in_the_settings_an_operator_has_that_of_telegram() {
    let mut serving = office();
    serving.telegram.person(EDITOR, "fr");
    serving.telegram.person(OPERATOR, "fr");
    say(&serving, EDITOR, "/broadcast");
    tap(&serving, EDITOR, "Nouvelles, à ceux");
    assert!(serving.stop().success());
    serving.start();
    say(&serving, OPERATOR, "/broadcast 1");
    assert!(
        seen(&serving, OPERATOR).contains("Person900002 Test écrit cette campagne"),
        "{}",
        seen(&serving, OPERATOR)
    );
    assert!(!seen(&serving, OPERATOR).contains(" 900002"));
}

#[test]
fn wrong_arguments_are_told_with_the_right_form() {
    let serving = office();
    serving.telegram.person(OPERATOR, "fr");
    for (text, expected) in [
        ("/report abc", &["Je ne connais pas /report", "/reports 7"][..]),
        ("/reports abc", &["Écrivez /reports", "/reports 7"]),
        ("/stats hier", &["Écrivez /stats", "/stats 7"]),
        ("/stats 1000", &["de 1 à 365"]),
        ("/broadcast news", &["/broadcast 7"]),
        ("/campaigns tout", &["/campaigns 7"]),
        ("/reload data", &["Écrivez /reload, sans rien après"]),
        ("/links 91", &["Écrivez /links, sans rien après"]),
        ("/link", &["Je ne connais pas /link", "Écrivez /links"]),
        ("/broadcast 99", &["Cette campagne n’existe pas", "📣 Campagnes"]),
        ("/reports 7", &["7 derniers jours"]),
        ("/help", &["/urgent"]),
    ] {
        check(&serving, OPERATOR, text, expected);
    }
    assert_eq!(serving.number("SELECT count(*) FROM link"), 0, "nothing was begun");
    // From anybody else, a slip is a command that nobody knows.
    say(&serving, 1, "/report");
    assert!(!seen(&serving, 1).contains("/reports"));
    serving.was_careful();
}

#[test]
fn a_language_that_is_left_out_has_no_message_to_write() {
    let serving = office();
    serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    tap(&serving, OPERATOR, "✅ English");
    tap(&serving, OPERATOR, "✅ Français");
    tap(&serving, OPERATOR, "✅ العربية");
    let shown = seen(&serving, OPERATOR);
    assert!(shown.contains("pour toutes les langues") && shown.contains("Toutes les langues"), "{shown}");
    tap(&serving, OPERATOR, "✅ English");
    tap(&serving, OPERATOR, "✅ Français");
    tap(&serving, OPERATOR, "Écrire le message");
    assert!(seen(&serving, OPERATOR).contains("Écrivez le message en العربية"), "{}", seen(&serving, OPERATOR));
    say(&serving, OPERATOR, "مرحبا");
    let codes = codes(&serving, OPERATOR);
    assert!(codes.iter().any(|code| code.ends_with(":text:ar")), "{codes:?}");
    assert!(!codes.iter().any(|code| code.ends_with(":text:fr") || code.ends_with(":text:en")), "{codes:?}");
    assert!(!codes.iter().any(|code| code.ends_with(":gaps")), "nobody is left without a message: {codes:?}");
    // A message of a language that is taken out later is sent only as that of another one.
    tap(&serving, OPERATOR, "👥 Public");
    tap(&serving, OPERATOR, "⬜ Français");
    tap(&serving, OPERATOR, "✅ العربية");
    tap(&serving, OPERATOR, "Continuer");
    let shown = seen(&serving, OPERATOR);
    assert!(shown.contains("✅ العربية : personne") && shown.contains("❌ Français"), "{shown}");
    tap(&serving, OPERATOR, "Envoyer…");
    assert!(seen(&serving, OPERATOR).contains("Décidez d’abord"), "{}", seen(&serving, OPERATOR));
    serving.was_careful();
}

#[test]
fn a_button_needs_https_and_times_are_those_of_paris() {
    let serving = office();
    serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/broadcast");
    tap(&serving, OPERATOR, "Nouvelles, à ceux");
    say(&serving, OPERATOR, "Bonjour");
    tap(&serving, OPERATOR, "Boutons : Français");
    for bad in ["Ouvrir http://www.essonne.gouv.fr", "Ouvrir tg://resolve?domain=a", "Ouvrir https:www.essonne.gouv.fr"]
    {
        check(&serving, OPERATOR, bad, &["doit commencer par https://", bad]);
    }
    check(&serving, OPERATOR, "https://www.essonne.gouv.fr", &["Il manque le texte du bouton"]);
    check(&serving, OPERATOR, "Ouvrir https://localhost", &["ne mène à aucun site"]);
    check(&serving, OPERATOR, "Ouvrir https://www.essonne.gouv.fr", &["✅ Français"]);
    tap(&serving, OPERATOR, "🕐 Quand");
    assert!(seen(&serving, OPERATOR).contains("à l’heure de Paris"));
    check(&serving, OPERATOR, "demain", &["Je ne comprends pas ce jour", "01/12/2026 09:00"]);
    check(&serving, OPERATOR, "28/03/2100 02:30", &["Cette heure n’existe pas"]);
    check(&serving, OPERATOR, "31/10/2100 02:30", &["Cette heure existe deux fois"]);
    check(&serving, OPERATOR, "01/07/2099 à 9h", &["🕐 Envoi : 01/07/2099 09:00 (heure de Paris)"]);
    assert_eq!(serving.number("SELECT starts_at FROM campaign"), 4_086_572_400, "07:00 in UTC");
}

#[test]
fn one_to_four_people_are_told_apart_nowhere() {
    let crowd = Crowd::new(7, &[]);
    crowd.serving.telegram.record(true);
    // Two of the seven read Arabic.
    let id = crowd.begin();
    crowd.until_done(id);
    crowd.serving.wait("the report", |state| {
        state.messages(OPERATOR).iter().any(|message| message.text.contains("Bilan de la campagne n° 1 « test »"))
    });
    let report = crowd.serving.telegram.messages(OPERATOR).into_iter().map(|message| message.text);
    let report = report.into_iter().find(|text| text.contains("Bilan")).unwrap();
    assert!(report.contains("Français : ✅ 5") && report.contains("العربية : ✅ moins de 5"), "{report}");
    assert!(report.contains("(heure de Paris)"), "{report}");
    say(&crowd.serving, OPERATOR, "/broadcast 1");
    let shown = seen(&crowd.serving, OPERATOR);
    assert!(shown.contains("7 / 7") && shown.contains("guichet (sur le serveur) · a lancé · 7 personnes"), "{shown}");
    let output = crowd.campaign(&["report", "1"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("ar: fewer than 5 people: fewer than 5 sent") && said.contains("7 people: 7 sent"), "{said}");
    let output = crowd.campaign(&["show", "1"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("(Paris time): guichet, start (7 people)"), "{said}");
    // What scripts read is exact: they run on the machine that has the file.
    assert_eq!(crowd.campaign_json(&["report", "1"])["by_language"]["ar"]["sent"], 2);
}

#[test]
fn the_command_line_starts_a_campaign_by_the_same_rules() {
    let crowd = Crowd::new(6, &[]);
    crowd.serving.telegram.record(true);
    let refused = |arguments: &[&str], expected: &str| {
        let output = crowd.campaign(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(expected), "{arguments:?}: {said}");
    };
    say(&crowd.serving, OPERATOR, "/broadcast");
    tap(&crowd.serving, OPERATOR, "Nouvelles, à ceux");
    say(&crowd.serving, OPERATOR, MARKER);
    // Another one writes it.
    refused(&["start", "1"], "Person900001 Test writes campaign `1`: `guichet campaign take-over 1`");
    assert_eq!(crowd.state(1), "draft");
    crowd.campaign_json(&["take-over", "1"]);
    say(&crowd.serving, OPERATOR, "/broadcast 1");
    assert!(seen(&crowd.serving, OPERATOR).contains("guichet (sur le serveur) écrit cette campagne"));
    refused(&["start", "1"], "no message in `ar`");
    // A fault is told in words.
    crowd.serving.sql(
        "UPDATE campaign SET draft = json_set(draft, '$.versions.fr.links', json('[{\"label\":\"a\",\"url\":\"http://a.fr/\"}]'))",
    );
    refused(&["start", "1"], "cannot be sent: `a - http://a.fr/` is no button, because its address must begin with");
}
