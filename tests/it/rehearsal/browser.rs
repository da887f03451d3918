//! The page in headless Chromium, driven as a person would: typed, tapped, left open while the
//! program starts anew.

use std::{fmt::Write as _, process::Command};

use serde_json::{Value, json};

use super::{
    MARKER,
    program::{ARABIC, FRENCH, PUBLISHER, Rehearsing, SECOND},
    web_driver::Browser,
};

/// A browser, or a word that there is none.
fn browser() -> Option<Browser> {
    let browser = Browser::opened();
    if browser.is_none() {
        assert!(std::env::var_os("CI").is_none(), "chromedriver is missing");
        println!("no chromedriver here: the page is not opened");
    }
    browser
}

/// The field of somebody, as a selector.
fn field(person: i64) -> String {
    format!("[data-person='{person}'] .say textarea")
}

/// The bubbles of the bot in somebody's chat, as a selector.
fn bots(person: i64) -> String {
    format!("[data-person='{person}'] .bubble:not(.own)")
}

/// The heights of messages and rows of buttons inside an element, in pixels.
fn heights(browser: &Browser, selector: &str) -> Value {
    browser.run(&format!(
        "return [...document.querySelectorAll(\"{selector}\")].map(bubble =>
            [...bubble.querySelectorAll('.message, .row, .button')].map(part => part.getBoundingClientRect().height))"
    ))
}

/// Keeps a picture of the page in the folder that `GUICHET_PICTURES` names.
fn keep_picture(browser: &Browser, name: &str) {
    if let Some(folder) = std::env::var_os("GUICHET_PICTURES") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), browser.picture()).unwrap();
    }
}

#[test]
fn two_people_type_and_tap_and_bubbles_are_as_high_as_when_drawn_alone() {
    let Some(browser) = browser() else { return };
    let rehearsing = Rehearsing::started(&[]);
    browser.go(&rehearsing.address);
    browser.until("document.querySelectorAll('.person').length === 3");
    browser.until("document.querySelector('.about p')?.textContent");
    browser.type_into(&field(FRENCH), "évry\u{e007}");
    browser.type_into(&field(ARABIC), "ليون\u{e007}");
    let (french, arabic) = (bots(FRENCH), bots(ARABIC));
    browser.until(&format!("document.querySelector(\"{french} [data-tap='g:goal:papers']\")"));
    browser.until(&format!("document.querySelector(\"{arabic} [data-tap]\")"));
    let directions = browser
        .run("return [...document.querySelectorAll('.phone')].map(chat => getComputedStyle(chat).direction).join()");
    assert_eq!(directions, "ltr,rtl,ltr");
    let before = browser.run(&format!("return document.querySelector(\"{french}\").innerText"));
    let count = format!("document.querySelectorAll(\"{french}\").length");
    let bubbles = browser.run(&format!("return {count}"));
    browser.click(&format!("{french} [data-tap='g:goal:papers']"));
    browser.until(&format!("document.querySelector(\"{french}\").innerText !== {before}"));
    assert_eq!(browser.run(&format!("return {count}")), bubbles, "it changed in place");
    assert_eq!(browser.run(&format!("return document.querySelector(\"{}\").value", field(FRENCH))), "");
    // By keyboard alone: the field has the focus, and the send button follows it.
    browser.type_into(&field(FRENCH), "/help\u{e004}\u{e007}");
    browser.until(&format!("{count} === {bubbles} + 1"));
    // A command in a text is a button.
    browser.run(&format!("document.querySelector(\"{french} .command\").click()"));
    browser.until(&format!("{count} === {bubbles} + 2"));

    let page: Vec<Value> = [french, arabic].iter().map(|bots| heights(&browser, bots)).collect();
    let mut html = String::new();
    for bubble in [FRENCH, ARABIC].into_iter().flat_map(|person| rehearsing.bubbles(person)) {
        if !bubble.own {
            write!(html, "<div class=alone>{}</div>", bubble.html).unwrap();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("alone.html");
    let style = guichet::phone::STYLE;
    std::fs::write(&file, format!("<!doctype html><meta charset=utf-8><style>{style}</style><div class=phone>{html}"))
        .unwrap();
    browser.go(&format!("file://{}", file.display()));
    let alone = heights(&browser, ".alone");
    let page: Vec<&Value> = page.iter().flat_map(|of| of.as_array().unwrap()).collect();
    let alone: Vec<&Value> = alone.as_array().unwrap().iter().collect();
    assert!(page.len() >= 3 && page.iter().all(|bubble| bubble[0].as_f64() > Some(26.0)), "{page:?}");
    assert_eq!(page, alone);
}

/// Taps the newest button of somebody's chat whose label has this text.
fn tap(browser: &Browser, person: i64, label: &str) {
    browser.click_on(&format!(
        "return [...document.querySelectorAll(\"[data-person='{person}'] .bubble [data-tap]\")]
            .findLast(button => button.textContent.replaceAll('\\u00a0', ' ').includes({label:?})) ?? null"
    ));
}

/// Waits until the bot's newest message to somebody has this text.
fn shows(browser: &Browser, person: i64, text: &str) {
    browser.until(&format!(
        "[...document.querySelectorAll(\"{}\")].at(-1)?.textContent.replaceAll('\\u00a0', ' ').includes({text:?})",
        bots(person)
    ));
}

fn type_and_send(browser: &Browser, person: i64, text: &str) {
    browser.type_into(&field(person), &format!("{text}\u{e007}"));
}

/// Opens a part below a chat and returns its selector.
fn opened(browser: &Browser, person: i64, part: &str) -> String {
    let part = format!("[data-person='{person}'] .{part}");
    browser.click(&format!("{part} summary"));
    part
}

#[test]
fn a_notice_a_photo_a_position_and_an_old_button_in_the_page() {
    let Some(browser) = browser() else { return };
    let rehearsing = Rehearsing::started(&[]);
    browser.go(&rehearsing.address);
    browser.until("document.querySelectorAll('.person').length === 3");
    // A position instead of a name; then papers, which nobody is to send.
    type_and_send(&browser, FRENCH, "/start");
    let position = opened(&browser, FRENCH, "position");
    // The middle of the map is in the Creuse; a town of the list is as good.
    browser.click_on(&format!("return document.querySelector(\"{position} canvas\")"));
    browser.until(&format!("document.querySelector(\"{position} [name=latitude]\").value.startsWith('46.')"));
    browser.click(&format!("{position} button"));
    shows(&browser, FRENCH, "Creuse (23)");
    browser.click_on(&format!("return document.querySelector(\"{position} option[value='3']\")"));
    browser.click(&format!("{position} button"));
    shows(&browser, FRENCH, "Essonne (91)");
    tap(&browser, FRENCH, "Évry-Courcouronnes, Essonne (91)");
    tap(&browser, FRENCH, "Carte de séjour");
    let photo = opened(&browser, FRENCH, "photo");
    browser.type_into(&format!("{photo} input"), "ma carte");
    browser.click(&format!("{photo} button"));
    shows(&browser, FRENCH, "Ne m’envoyez pas de photos");
    // A button of an older screen changes that screen.
    let before = browser.run(&format!("return document.querySelectorAll(\"{}\").length", bots(FRENCH)));
    browser.click_on(&format!("return document.querySelector(\"{} [data-tap]\")", bots(FRENCH)));
    browser.until(&format!("document.querySelector(\"{}.changed\")", bots(FRENCH)));
    assert_eq!(browser.run(&format!("return document.querySelectorAll(\"{}\").length", bots(FRENCH))), before);
    // Two people want news.
    for person in [FRENCH, ARABIC] {
        type_and_send(&browser, person, "/start 91_renew");
        for data in ["g:ground:study", "a:ground:student", "a:nationality:other", "nw", "nw:y:91"] {
            let button = format!(
                "return document.querySelector(\"[data-person='{person}'] .bubble:last-child [data-tap='{data}']\")"
            );
            browser.click_on(&button);
        }
    }
    // From the draft to the report, with two publishers.
    type_and_send(&browser, PUBLISHER, "/broadcast");
    for label in ["Message de service", "Retour", "Message : Français"] {
        tap(&browser, PUBLISHER, label);
    }
    let photo = opened(&browser, PUBLISHER, "photo");
    browser.type_into(&format!("{photo} input"), MARKER);
    browser.click(&format!("{photo} button"));
    shows(&browser, PUBLISHER, "✅ Français");
    for label in ["Langues sans message", "Leur envoyer : Français", "Aperçu"] {
        tap(&browser, PUBLISHER, label);
    }
    shows(&browser, PUBLISHER, "Voilà ce que les gens verront");
    tap(&browser, PUBLISHER, "Envoyer…");
    tap(&browser, PUBLISHER, "Demander l’accord");
    browser.type_into("#new-language", "\u{e003}\u{e003}en");
    browser.click("[data-role='publisher']");
    browser.click_on(&format!("return document.querySelector(\"{} [data-tap*=':agree:']\")", bots(SECOND)));
    for person in [FRENCH, ARABIC] {
        shows(&browser, person, MARKER);
        browser.until(&format!(
            "[...document.querySelectorAll(\"{}\")].at(-1).querySelector('.media.photo')",
            bots(person)
        ));
    }
    browser.until(&format!(
        "[...document.querySelectorAll(\"{}\")].some(bubble => bubble.textContent.includes('Report of campaign no. 1')
            && bubble.querySelector('img')?.naturalWidth > 100)",
        bots(SECOND)
    ));
    keep_picture(&browser, "rehearsal");
}

/// What somebody of Ain taps, whose place a preview draws most screens of.
const TAPS: [&str; 26] = [
    "g:goal:papers",
    "g:goal:in-progress",
    "g:goal:urgent",
    "g:goal:family",
    "g:goal:work-study",
    "g:goal:protection",
    "g:goal:daily-life",
    "pp",
    "pp:receipt",
    "pp:extension",
    "pp:online-deposit",
    "w",
    "i",
    "u",
    "v",
    "su",
    "h",
    "y",
    "yy",
    "o",
    "st",
    "st:where",
    "st:silence",
    "a:goal:first-permit",
    "g:ground:work",
    "g:ground:study",
];

/// Thirty screens are as high in the page of `guichet preview` as in the rehearsal.
#[test]
fn a_preview_shows_screens_as_high_as_a_rehearsal() {
    let Some(browser) = browser() else { return };
    let rehearsing = Rehearsing::started(&[]);
    browser.go(&rehearsing.address);
    browser.until("document.querySelectorAll('.person').length === 3");
    let parts =
        "[...phone.querySelectorAll('.message, .row, .button')].map(part => part.getBoundingClientRect().height)";
    let mut seen: Vec<(&str, String, Value)> = Vec::new();
    for (person, language) in [(FRENCH, "fr"), (ARABIC, "ar")] {
        rehearsing.say(person, "01");
        for data in TAPS {
            let message = rehearsing.screen(person).message;
            let tap = json!({ "act": "tap", "person": person, "message": message, "data": data });
            let html = json!(rehearsing.answered(person, &tap).html);
            let bubble = format!("[...document.querySelectorAll(\"{}\")].at(-1)", bots(person));
            browser.until(&format!(
                "(() => {{ const told = document.createElement('div'); told.innerHTML = {html};
                    return told.textContent === {bubble}?.textContent }})()"
            ));
            let text = browser.run(&format!("return {bubble}.textContent")).as_str().unwrap().to_owned();
            seen.push((language, text, browser.run(&format!("const phone = {bubble}; return {parts}"))));
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ar.html");
    let arguments = ["preview", "--lang", "ar", "--out", file.to_str().unwrap()];
    assert!(Command::new(env!("CARGO_BIN_EXE_guichet")).args(arguments).env_clear().status().unwrap().success());
    browser.go(&format!("file://{}", file.display()));
    let (mut same, mut missing) = (0, Vec::new());
    for (language, text, heights) in &seen {
        let found = browser.run(&format!(
            "const phone = [...document.querySelectorAll('.phone[lang={language}]')].find(phone => phone.textContent === {});
            return phone ? {parts} : null",
            json!(text)
        ));
        if found.is_null() {
            missing.push(text);
        } else {
            assert_eq!(&found, heights, "{text}");
            same += 1;
        }
    }
    println!("{same} screens are as high in both; {} are in the rehearsal alone", missing.len());
    assert!(same >= 30, "{same}: {missing:#?}");
}

#[test]
fn a_page_left_open_comes_back_with_what_was_typed_and_who_was_added() {
    let Some(browser) = browser() else { return };
    let rehearsing = Rehearsing::started(&[]);
    let port = rehearsing.address.trim_end_matches('/').rsplit_once(':').unwrap().1.to_owned();
    browser.go(&rehearsing.address);
    browser.until("document.querySelectorAll('.person').length === 3");
    browser.type_into("#new-language", "\u{e003}\u{e003}pt-br");
    browser.click("#add > button");
    browser.until("document.querySelectorAll('.person').length === 4");
    browser.type_into(&field(1003), "Moro em Lyon");
    browser.type_into(&field(FRENCH), "/start\u{e007}");
    browser.until(&format!("document.querySelector(\"{}\")", bots(FRENCH)));
    drop(rehearsing);
    browser.until("document.getElementById('state').textContent.includes('waiting for it')");
    let again = Rehearsing::of(super::program::command(&["--port", &port]).env("LANG", "C"));
    browser.until("document.getElementById('state').textContent.includes('started anew')");
    browser.until("document.querySelectorAll('.bubble').length === 0");
    again.until("who was added", |state| {
        state["people"].as_array().unwrap().iter().any(|person| person["person"] == 1003).then_some(())
    });
    assert_eq!(browser.run(&format!("return document.querySelector(\"{}\").value", field(1003))), "Moro em Lyon");
    browser.type_into(&field(1003), "\u{e007}");
    browser.until(&format!("document.querySelector(\"{}\")", bots(1003)));
    assert!(again.screen(1003).html.contains("Lyon"));
}

#[test]
fn mistakes_in_data_are_a_list_in_the_page() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("questions.toml"), "[[question]]\nid = \"<b>goal</b>\"\nchioces = []\n").unwrap();
    let rehearsing = Rehearsing::started(&["--data-dir", folder.path().to_str().unwrap()]);
    browser.go(&rehearsing.address);
    browser.until("document.querySelectorAll('#problems li').length > 1");
    let shown = browser.run("return document.body.innerText");
    let shown = shown.as_str().unwrap();
    assert!(shown.contains("`<b>goal</b>` is no id") && shown.contains("Nobody can answer"), "{shown}");
    assert!(!shown.contains("Add a person"), "{shown}");
}
