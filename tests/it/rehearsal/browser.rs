//! The page in headless Chromium, driven as a person would: typed, tapped, left open while the
//! program starts anew.

use std::fmt::Write as _;

use serde_json::Value;

use super::{
    program::{ARABIC, FRENCH, Rehearsing},
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
