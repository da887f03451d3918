//! Screens as a phone of 360 pixels shows them: the real program answers a stand-in of
//! Telegram, and headless Chromium draws what arrived. It proves that what `guichet check`
//! measures is not less than what a person sees. `GUICHET_PICTURES=folder` keeps pictures.

use std::{fmt::Write as _, fs, path::Path, process::Command};

use guichet::check::measure::{
    FOOT_HEIGHT, GAP, LABEL_SIZE, LINE_HEIGHT, MESSAGE_WIDTH, MOST_HEIGHT, PADDING, ROW_HEIGHT, TEXT_SIZE, TEXT_WIDTH,
    lines,
};
use serde::Deserialize;

use crate::{
    stand_in::ShownMessage,
    telegram::serving::{By, Serving},
};

/// What is typed and tapped, screen after screen; the last one is drawn. A word with a
/// colon or of one or two letters after `>` is callback data.
const SCREENS: [&str; 30] = [
    "/start",
    "saint denis",
    "evry",
    "evry > g:goal:papers",
    "evry > g:goal:urgent",
    "evry > a:goal:first-permit > g:ground:family",
    "evry > a:goal:first-permit > a:ground:young-adult > a:nationality:other",
    "evry > a:goal:first-permit > a:ground:young-adult > a:nationality:other > n:1",
    "69 > a:goal:renew > a:ground:student > a:nationality:other",
    "69 > a:goal:renew > a:ground:student > a:nationality:other > m:2",
    "69 > a:goal:renew > a:ground:student > a:nationality:other > op",
    "69 > a:goal:renew > a:ground:student > a:nationality:other > er",
    "69 > a:goal:renew > a:ground:student > a:nationality:other > nw",
    "69 > a:goal:renew > a:ground:student > a:nationality:other > rm",
    "59 > a:goal:renew > a:ground:employee > a:nationality:algerian",
    "13 > a:goal:renew > a:ground:unknown > a:nationality:unknown",
    "75 > a:goal:change-status > a:from-status:student > a:ground:employee > a:nationality:other",
    "76 > a:goal:renew > a:ground:employee > a:nationality:other",
    "93 > a:goal:regularise",
    "33 > a:goal:oqtf",
    "33 > a:goal:victim",
    "31 > a:goal:citizenship > a:citizenship-route:file-in-progress",
    "62 > a:goal:asylum",
    "35 > a:goal:application-stuck",
    "44 > a:goal:bring-family",
    "06 > a:goal:lost-permit",
    "974 > a:goal:renew > a:ground:talent > a:nationality:other",
    "94 > a:goal:renew > a:ground:other-family-of-french > a:nationality:other > a:arrondissement:creteil",
    "evry > u",
    "evry > yy",
];
const LANGUAGES: [&str; 6] = ["fr", "en", "ar", "ru", "bn", "zh"];

/// What the browser measured of one screen.
#[derive(Debug, Deserialize)]
struct Seen {
    /// From the first page's first line to the end of its button, in pixels; 0 without a page.
    height: f64,
    /// Labels of which not all can be read.
    cut: Vec<String>,
    /// Pairs of labels that differ where nobody can read it.
    alike: Vec<(String, String)>,
}

#[test]
fn what_is_measured_is_what_a_browser_draws() {
    let Some(chromium) = chromium() else {
        assert!(std::env::var_os("CI").is_none(), "Chromium is missing");
        println!("no Chromium here: nothing is drawn");
        return;
    };
    let serving = Serving::started(By::Polling);
    let mut shown = Vec::new();
    for (nth, screen) in SCREENS.iter().enumerate() {
        for (at, language) in LANGUAGES.iter().enumerate() {
            let chat = i64::try_from(1000 + nth * LANGUAGES.len() + at).unwrap();
            shown.push((*screen, *language, talk(&serving, chat, language, screen)));
        }
    }
    serving.was_careful();
    let messages: Vec<&ShownMessage> = shown.iter().map(|(_, _, message)| message).collect();
    let seen = draw(&chromium, &serving.folder.path().join("screens.html"), &messages);
    assert_eq!(seen.len(), shown.len());
    if let Some(folder) = std::env::var_os("GUICHET_PICTURES") {
        picture(&chromium, Path::new(&folder), &shown);
    }
    let mut table = String::new();
    let mut faults = Vec::new();
    for ((screen, language, message), seen) in shown.iter().zip(&seen) {
        let measured = measured(message);
        let buttons: usize = message.rows.iter().map(Vec::len).sum();
        writeln!(
            table,
            "{language} {:>4.0} px, measured {measured:>4}, {buttons:>2} buttons in {:>2} rows, {} cut: {screen}",
            seen.height,
            message.rows.len(),
            seen.cut.len()
        )
        .unwrap();
        let is_outcome = message.offers("op");
        if is_outcome && (seen.height > f64::from(MOST_HEIGHT) || buttons > 8 || message.rows.len() > 7) {
            faults.push(format!("{language}, {screen}: does not fit\n{}", message.text));
        }
        if f64::from(measured + LINE_HEIGHT) < seen.height {
            faults.push(format!("{language}, {screen}: {measured} pixels were measured, {} are drawn", seen.height));
        }
        if !seen.alike.is_empty() {
            faults.push(format!("{language}, {screen}: cut before they differ: {:?}", seen.alike));
        }
    }
    println!("{table}");
    assert!(faults.is_empty(), "{table}\n{}", faults.join("\n"));
}

/// Plays a conversation; returns its last message.
fn talk(serving: &Serving, chat: i64, language: &str, screen: &str) -> ShownMessage {
    let person = serving.telegram.person(chat, language);
    for (at, does) in screen.split(" > ").enumerate() {
        let before = person.screen();
        if at == 0 {
            person.say(does);
        } else {
            person.tap_on(person.last_message_id().unwrap(), does);
        }
        serving.telegram.wait_for_screen(chat, |shown| Some(shown) != before.as_ref());
    }
    person.screen().unwrap()
}

/// Returns the height that the check's own figures give a message.
fn measured(message: &ShownMessage) -> u32 {
    let mut text = message.html.clone();
    for (markup, sign) in [("<b>", ""), ("</b>", ""), ("<i>", ""), ("</i>", ""), ("&lt;", "<"), ("&gt;", ">")] {
        text = text.replace(markup, sign);
    }
    let text: Vec<&str> = text.lines().collect();
    let Some(first) = text.iter().position(|line| is_card(line)) else { return 0 };
    let height = |line: &&str| if line.is_empty() { 1 } else { lines(line, is_card(line)) };
    text[first..].iter().map(height).sum::<u32>() * LINE_HEIGHT + FOOT_HEIGHT + ROW_HEIGHT
}

fn is_card(line: &str) -> bool {
    let line = line.trim_start_matches(['\u{200f}', '\u{2068}']);
    line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok())
}

pub fn chromium() -> Option<String> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| Command::new(name).arg("--version").output().is_ok_and(|output| output.status.success()))
        .map(str::to_owned)
}

/// Draws messages one below the other, and returns what was measured of each.
fn draw(chromium: &str, file: &Path, messages: &[&ShownMessage]) -> Vec<Seen> {
    fs::write(file, page(messages)).unwrap();
    dom(chromium, &format!("file://{}", file.display()))
}

/// Returns what a page wrote about itself into its element `seen`.
pub fn dom<T: serde::de::DeserializeOwned>(chromium: &str, address: &str) -> T {
    let output = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=10000", "--dump-dom"])
        .arg(address)
        .output()
        .unwrap();
    let dom = String::from_utf8(output.stdout).unwrap();
    let json =
        dom.split_once("<script id=\"seen\" type=\"application/json\">").unwrap().1.split_once("</script>").unwrap().0;
    serde_json::from_str(json).unwrap()
}

/// Writes one picture for each language.
fn picture(chromium: &str, folder: &Path, shown: &[(&str, &str, ShownMessage)]) {
    fs::create_dir_all(folder).unwrap();
    for language in LANGUAGES {
        let messages: Vec<&ShownMessage> =
            shown.iter().filter(|(_, own, _)| *own == language).map(|(_, _, message)| message).collect();
        let file = folder.join(format!("{language}.html"));
        fs::write(&file, page(&messages)).unwrap();
        let status = Command::new(chromium)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=2220,5200"])
            .arg(format!("--screenshot={}", folder.join(format!("{language}.png")).display()))
            .arg(format!("file://{}", file.display()))
            .output()
            .unwrap()
            .status;
        assert!(status.success());
    }
}

/// Returns a page with all messages, as wide and in the letters of Telegram for Android.
fn page(messages: &[&ShownMessage]) -> String {
    let mut html = format!(
        "<!doctype html><meta charset=utf-8><style>
        body {{ margin: 0; display: flex; flex-wrap: wrap; align-items: flex-start; background: #ccd; }}
        .screen {{ width: 360px; margin: 4px; font-family: Roboto, 'Noto Sans', 'Noto Naskh Arabic', 'Noto Color Emoji'; }}
        .message {{ width: {MESSAGE_WIDTH}px; background: #fff; border-radius: 8px; padding-bottom: {FOOT_HEIGHT}px; }}
        .text {{ width: {TEXT_WIDTH}px; margin: 0 auto; font-size: {TEXT_SIZE}px; line-height: {LINE_HEIGHT}px; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }}
        b {{ font-weight: 500; }}
        .row {{ display: flex; gap: {GAP}px; width: {MESSAGE_WIDTH}px; margin-top: 4px; }}
        .button {{ flex: 1 1 0; min-width: 0; height: {}px; line-height: {}px; background: #8899aa; color: #fff; border-radius: 6px; text-align: center; }}
        .label {{ display: block; margin: 0 {}px; font-size: {LABEL_SIZE}px; font-weight: 500; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }}
        </style>",
        ROW_HEIGHT - 4,
        ROW_HEIGHT - 4,
        PADDING / 2.0
    );
    for message in messages {
        write!(html, "<div class=screen><div class=message><div class=text>{}</div></div>", message.html).unwrap();
        for row in &message.rows {
            html.push_str("<div class=row>");
            for button in row {
                let label = button.text.replace('&', "&amp;").replace('<', "&lt;");
                write!(html, "<div class=button><span class=label>{label}</span></div>").unwrap();
            }
            html.push_str("</div>");
        }
        html.push_str("</div>");
    }
    html.push_str(
        "<script id=seen type=application/json></script><script>
        const bare = text => text.replace(/[\\u200f\\u2066-\\u2069]/g, '');
        const first = line => /^\\d+\\. /.test(bare(line));
        function readable(label) {
            const node = label.firstChild, range = document.createRange();
            if (label.scrollWidth <= label.clientWidth) return node.data;
            const edge = label.clientWidth - 15;
            range.setStart(node, 0);
            let end = node.length;
            while (end > 0) { range.setEnd(node, end); if (range.getBoundingClientRect().width <= edge) break; end--; }
            return node.data.slice(0, end);
        }
        const seen = [...document.querySelectorAll('.screen')].map(screen => {
            const card = [...screen.querySelectorAll('b')].find(bold => first(bold.textContent));
            const button = [...screen.querySelectorAll('.button')].find(button => first(button.textContent));
            const labels = [...screen.querySelectorAll('.label')];
            const shown = labels.map(label => [label.textContent, readable(label)]);
            const alike = [];
            shown.forEach(([a, x], i) => shown.slice(i + 1).forEach(([b, y]) => { if (a !== b && x === y) alike.push([a, b]); }));
            return {
                height: card && button ? button.getBoundingClientRect().bottom - card.getBoundingClientRect().top : 0,
                cut: shown.filter(([a, x]) => a !== x).map(([a]) => a),
                alike,
            };
        });
        document.getElementById('seen').textContent = JSON.stringify(seen);
        </script>",
    );
    html
}
