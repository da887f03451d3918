//! Reads the HTML of a message as Telegram does (Bot API, "HTML style"), as far as it is
//! refused or counted.

use super::refusal::Refusal;

/// Lists the tags that Telegram takes.
const TAGS: [&str; 16] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// Returns how many UTF-16 units of a text are shown.
///
/// # Errors
/// Returns the refusal of tags that Telegram does not take.
pub fn shown_units(html: &str) -> Result<usize, Refusal> {
    let wrong = |what: String| Refusal::bad(&format!("can't parse entities: {what}"));
    let mut open: Vec<&str> = Vec::new();
    let mut units = 0;
    let mut rest = html;
    while let Some(first) = rest.chars().next() {
        let at = html.len() - rest.len();
        if first == '<' {
            let Some(end) = rest.find('>') else {
                return Err(wrong(format!("Unclosed start tag at byte offset {at}")));
            };
            let inner = &rest[1..end];
            rest = &rest[end + 1..];
            if let Some(name) = inner.strip_prefix('/') {
                let Some(last) = open.pop() else {
                    return Err(wrong(format!("Unexpected end tag at byte offset {at}")));
                };
                if !name.trim().is_empty() && !name.trim().eq_ignore_ascii_case(last) {
                    return Err(wrong(format!(
                        "Unmatched end tag at byte offset {at}, expected \"</{last}>\", found \"</{name}>\""
                    )));
                }
                continue;
            }
            let name = inner.split_whitespace().next().unwrap_or_default();
            if !TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name)) {
                return Err(wrong(format!("Unsupported start tag \"{name}\" at byte offset {at}")));
            }
            open.push(name);
            continue;
        }
        let reference = if first == '&' { reference(rest) } else { None };
        units += if reference.is_some() { 1 } else { first.len_utf16() };
        rest = &rest[reference.unwrap_or(first.len_utf8())..];
    }
    match open.last() {
        Some(last) => Err(wrong(format!("Can't find end tag corresponding to start tag \"{last}\""))),
        None => Ok(units),
    }
}

/// Returns the length of a reference to a character that a text begins with.
fn reference(text: &str) -> Option<usize> {
    let (name, _) = text.get(1..)?.split_once(';')?;
    let is_number = name.strip_prefix('#').is_some_and(|digits| !digits.is_empty());
    (is_number || ["amp", "lt", "gt", "quot"].contains(&name)).then_some(name.len() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_not_counted_and_must_fit() {
        assert_eq!(shown_units("<b>a &amp; <i>🙂</i></b> & é").unwrap(), 10);
        for wrong in ["<b>a", "a</b>", "<b>a</i>", "<script>a</script>", "<b"] {
            assert_eq!(shown_units(wrong).unwrap_err().code, 400, "{wrong}");
        }
    }
}
