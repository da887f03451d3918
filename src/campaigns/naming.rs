//! Finds the name by which operators know a campaign: the one that was given to it, or
//! how its message begins.

use super::{Draft, Text};
use crate::locale::REFERENCE;

/// Returns the name that was given to a campaign, or the beginning of its message, in at
/// most `longest` characters and a `…`; `None` while it has neither.
pub(crate) fn display_name(given: &str, draft: &Draft, longest: usize) -> Option<String> {
    let given = given.trim();
    if !given.is_empty() {
        return Some(shortened(given, longest));
    }
    let version = draft.versions.get(REFERENCE).or_else(|| draft.versions.values().next())?;
    let text = match &version.text {
        Text::Entities { text, .. } => text.clone(),
        Text::Html(html) => without_tags(html),
    };
    let first = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    Some(shortened(first, longest))
}

/// Returns a text of one line, cut between words where it is long.
fn shortened(text: &str, longest: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    if text.chars().count() <= longest {
        return text;
    }
    let cut: String = text.chars().take(longest).collect();
    let whole = cut.rfind(' ').filter(|at| *at > longest / 2).map_or(cut.as_str(), |at| &cut[..at]);
    format!("{}…", whole.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// Returns what Telegram shows of HTML, roughly: it is for a name alone.
fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for c in html.chars() {
        match c {
            '<' => is_tag = true,
            '>' if is_tag => is_tag = false,
            _ if !is_tag => text.push(c),
            _ => {}
        }
    }
    // What stands between `&` and `;` in HTML (Bot API, "HTML style"); the last makes a `&`.
    [("lt", "<"), ("gt", ">"), ("quot", "\""), ("amp", "&")]
        .into_iter()
        .fold(text, |text, (name, sign)| text.replace(&format!("&{name};"), sign))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::Content;

    fn draft(text: Text) -> Draft {
        let mut draft = Draft::default();
        draft.versions.insert("ar".to_owned(), Content { text, ..Content::default() });
        draft
    }

    #[test]
    fn a_campaign_is_known_by_its_name_or_by_how_its_message_begins() {
        let name = |given: &str, draft: &Draft| display_name(given, draft, 40);
        let typed = |text: &str| draft(Text::Entities { text: text.to_owned(), entities: Vec::new() });
        assert_eq!(name(" Essonne ", &Draft::default()).as_deref(), Some("Essonne"));
        assert_eq!(name("", &Draft::default()), None);
        assert_eq!(name("", &typed("\n Bonjour !\nSuite")).as_deref(), Some("Bonjour !"));
        let html = draft(Text::Html("<b>Essonne</b> &amp; <a href=\"https://a.fr\">Paris</a>".to_owned()));
        assert_eq!(name("", &html).as_deref(), Some("Essonne & Paris"));
        let long = name("", &typed("La préfecture de l’Essonne ouvre un nouveau formulaire, enfin")).unwrap();
        assert_eq!(long, "La préfecture de l’Essonne ouvre un…");
        assert!(name("", &typed(&"é".repeat(90))).unwrap().chars().count() <= 41);
    }
}
