//! Writes the page: every sentence in a table, and every screen in both languages side by side.

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use super::{distinct::ChosenScreen, sentences::Sentence};
use crate::{
    app::render,
    bot_api::Destination,
    check::Wording,
    locale::{Locale, Locales},
    phone,
};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");
/// Is the name of the bot in links that are passed on.
const BOT: &str = "guichet_bot";
/// Is the chat to which nothing is sent.
const NOBODY: Destination = Destination { chat: 0, thread: None, edit: None, asker: None };

/// Returns the whole page as HTML.
pub(super) fn page(
    locales: &Locales,
    locale: &Locale,
    folder: Option<&Path>,
    screens: &[ChosenScreen],
    sentences: &[Sentence],
) -> String {
    let reference = locales.reference();
    let shown = if locale.name == reference.name { vec![locale] } else { vec![locale, reference] };
    let name = phone::escaped(locale.own_name());
    let longer = sentences.iter().filter(|sentence| sentence.is_longer).count();
    let problems: usize = sentences.iter().map(|sentence| sentence.problems.len()).sum();
    let unread = sentences.iter().filter(|sentence| sentence.is_unread).count();
    let mut html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{name} ({})</title><style>{}{STYLE}</style></head><body><header><h1>{name} ({})</h1>\
         <p>{} screens, {} messages; {longer} longer than the French by more than half, {problems} with a problem, \
         {unread} read by nobody since they were written.</p>\
         <label>Message or words <input id=\"filter\" type=\"search\" autocomplete=\"off\"></label> \
         <label><input id=\"marked\" type=\"checkbox\"> only what is marked</label> \
         <output id=\"count\" for=\"filter marked\"></output></header><main>",
        locale.name,
        phone::STYLE,
        locale.name,
        screens.len(),
        sentences.len(),
    );
    table(&shown, folder, sentences, &mut html);
    html.push_str("<section id=\"screens\"><h2>Screens</h2>");
    let by_id: BTreeMap<&str, &Sentence> = sentences.iter().map(|sentence| (sentence.id.as_str(), sentence)).collect();
    let mut wordings: Vec<Wording<'_>> = shown.iter().map(|locale| Wording::new(locale)).collect();
    for screen in screens {
        self::screen(&shown, &mut wordings, folder, screen, &by_id, &mut html);
    }
    let _ = write!(html, "</section></main><script>{SCRIPT}</script></body></html>");
    html
}

/// Writes the table of all sentences.
fn table(shown: &[&Locale], folder: Option<&Path>, sentences: &[Sentence], html: &mut String) {
    html.push_str("<details id=\"messages\"><summary>All messages</summary><table><thead><tr><th>Message</th>");
    for locale in shown {
        let _ = write!(html, "<th>{}</th>", phone::escaped(locale.own_name()));
    }
    html.push_str("</tr></thead><tbody>");
    for sentence in sentences {
        let _ = write!(
            html,
            "<tr data-ids=\"{}\"{}><td>{}</td>",
            phone::escaped(&sentence.id),
            if is_marked(sentence) { " data-marked" } else { "" },
            chip(sentence, folder)
        );
        let words = [&sentence.words, &sentence.french];
        for (locale, words) in shown.iter().zip(words) {
            let words = phone::escaped(words).replace('\n', "<br>");
            let direction = if locale.is_right_to_left() { "rtl" } else { "ltr" };
            let _ = write!(html, "<td lang=\"{}\" dir=\"{direction}\">{words}</td>", locale.name);
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table></details>");
}

/// Writes one screen in both languages, with its sentences.
fn screen(
    shown: &[&Locale],
    wordings: &mut [Wording<'_>],
    folder: Option<&Path>,
    chosen: &ChosenScreen,
    by_id: &BTreeMap<&str, &Sentence>,
    html: &mut String,
) {
    let lines: Vec<u32> = wordings.iter_mut().map(|wording| wording.lines_of(&chosen.screen)).collect();
    let is_longer = lines.get(1).is_some_and(|french| crate::check::is_longer(lines[0], *french));
    let said: Vec<&&Sentence> = chosen.ids.iter().filter_map(|id| by_id.get(id.split('.').next()?)).collect();
    let is_marked = is_longer || said.iter().any(|sentence| is_marked(sentence));
    let ids: Vec<&str> = said.iter().map(|sentence| sentence.id.as_str()).collect();
    let _ = write!(
        html,
        "<article data-ids=\"{}\"{}><h3>{}</h3>{}<div class=\"pair\">",
        phone::escaped(&ids.join(" ")),
        if is_marked { " data-marked" } else { "" },
        phone::escaped(&chosen.name),
        if is_longer { "<p class=\"mark\">longer than the French by more than half</p>" } else { "" },
    );
    for locale in shown {
        let message = render::screen(&chosen.screen, locale, BOT).to(NOBODY);
        let _ = write!(
            html,
            "<div class=\"phone\" lang=\"{}\">{}</div>",
            locale.name,
            phone::message(&message.parameters())
        );
    }
    html.push_str("</div><p class=\"ids\">");
    for sentence in said {
        let _ = write!(html, "{} ", chip(sentence, folder));
    }
    html.push_str("</p></article>");
}

/// Returns a message's id with a link to its file and line, and what is to be looked at.
fn chip(sentence: &Sentence, folder: Option<&Path>) -> String {
    let id = phone::escaped(&sentence.id);
    let mut chip = match &sentence.spot {
        Some((file, line)) => {
            let address = folder.and_then(|folder| url::Url::from_file_path(folder.join(file)).ok());
            let place = format!("{}:{line}", phone::escaped(file));
            match address {
                Some(address) => format!(
                    "<a class=\"id\" href=\"{}#L{line}\" title=\"{place}\">{id}</a> <small>{place}</small>",
                    phone::escaped(address.as_str())
                ),
                None => format!("<span class=\"id\">{id}</span> <small>{place}</small>"),
            }
        }
        None => format!("<span class=\"id\">{id}</span> <span class=\"mark\">missing</span>"),
    };
    if sentence.is_longer {
        chip.push_str(" <span class=\"mark\">longer</span>");
    }
    for problem in &sentence.problems {
        let _ = write!(chip, " <span class=\"mark\">{}</span>", phone::escaped(problem));
    }
    chip
}

fn is_marked(sentence: &Sentence) -> bool {
    sentence.spot.is_none() || sentence.is_longer || !sentence.problems.is_empty()
}
