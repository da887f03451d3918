//! Writes letters in the place of their names in HTML, such as `&eacute;`. Telegram knows
//! four of these names (Bot API, "HTML style"), and shows any other as it is written.

use crate::source_text::entity;

/// Tells what a text is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    None,
    Html,
}

/// Returns the text with letters in the place of their names. In HTML the names of signs
/// that mean something there stay.
pub(super) fn with_letters(text: &str, markup: Markup) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, named) = rest.split_at(at);
        written.push_str(before);
        let means_something = |sign: char| markup == Markup::Html && matches!(sign, '<' | '>' | '&' | '"');
        let length = match entity(named) {
            Some((sign, length)) if !means_something(sign) => {
                written.push(sign);
                length
            }
            found => {
                let length = found.map_or(1, |(_, length)| length);
                written.push_str(&named[..length]);
                length
            }
        };
        rest = &named[length..];
    }
    written.push_str(rest);
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_letters_become_letters() {
        for (text, html, plain) in [
            ("Pr&eacute;fecture d&rsquo;&Eacute;vry", "Préfecture d’Évry", "Préfecture d’Évry"),
            ("12&nbsp;&euro; &#233;t&#xe9;", "12\u{a0}€ été", "12\u{a0}€ été"),
            ("a &amp; b &gt; &quot;d&quot;", "a &amp; b &gt; &quot;d&quot;", "a & b > \"d\""),
            ("&GT; &#62;", "&GT; &#62;", "> >"),
            (
                "&nosuchname; R&D; & ; &; &eacute",
                "&nosuchname; R&D; & ; &; &eacute",
                "&nosuchname; R&D; & ; &; &eacute",
            ),
            ("&amp;eacute;", "&amp;eacute;", "&eacute;"),
            ("&é; &", "&é; &", "&é; &"),
        ] {
            assert_eq!(with_letters(text, Markup::Html), html, "{text}");
            assert_eq!(with_letters(text, Markup::None), plain, "{text}");
        }
    }
}
