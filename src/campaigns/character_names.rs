//! Writes letters in the place of their names in HTML, such as `&eacute;`. Telegram knows
//! four of these names (Bot API, "HTML style"), and shows any other as it is written.

/// Tells what a text is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    None,
    Html,
}

/// Names are at most this long, with `&` and `;`.
const LONGEST: usize = 40;

/// Returns the text with letters in the place of their names. In HTML those that Telegram
/// reads stay, and so do those of signs that mean something there.
pub(super) fn with_letters(text: &str, markup: Markup) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, named) = rest.split_at(at);
        written.push_str(before);
        let length = named.bytes().take(LONGEST).position(|byte| byte == b';').map_or(1, |end| end + 1);
        let (name, behind) = named.split_at(length);
        match letters(name) {
            Some(letters) if markup == Markup::None || !letters.contains(['<', '>', '&', '"']) => {
                written.push_str(&letters);
            }
            Some(_) | None => written.push_str(name),
        }
        rest = behind;
    }
    written.push_str(rest);
    written
}

/// Returns what a name such as `&eacute;` stands for.
fn letters(name: &str) -> Option<String> {
    let inner = name.strip_prefix('&')?.strip_suffix(';')?;
    let is_name = !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
    let read = is_name.then(|| html_escape::decode_html_entities(name))?;
    (read != name).then(|| read.into_owned())
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
            ("&gt; &GT; &#62;", "&gt; &GT; &#62;", "> > >"),
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
