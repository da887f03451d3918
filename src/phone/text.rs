//! Turns formatted text of the Bot API into HTML of a page: its HTML style and its entities
//! (Bot API, "Formatting options"). Whatever is no formatting stays text.

use std::collections::BTreeMap;

use serde_json::Value;

/// Lists the tags that Telegram takes, with the one that a page has for it.
const TAGS: [(&str, &str); 15] = [
    ("b", "b"),
    ("strong", "b"),
    ("i", "i"),
    ("em", "i"),
    ("u", "u"),
    ("ins", "u"),
    ("s", "s"),
    ("strike", "s"),
    ("del", "s"),
    ("code", "code"),
    ("pre", "pre"),
    ("blockquote", "blockquote"),
    ("tg-spoiler", "span"),
    ("span", "span"),
    ("a", "a"),
];
/// Lists the types of entities that change how a text looks, with the tag for each.
const ENTITIES: [(&str, &str); 9] = [
    ("bold", "b"),
    ("italic", "i"),
    ("underline", "u"),
    ("strikethrough", "s"),
    ("code", "code"),
    ("pre", "pre"),
    ("blockquote", "blockquote"),
    ("spoiler", "span"),
    ("text_link", "a"),
];

/// Returns a text with the signs of HTML written so that they are read, also in an attribute.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// Returns whether an address is one that a link may open.
pub fn is_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme))
}

/// Returns a text as HTML of a page.
pub fn formatted(text: &str, is_html: bool, entities: &[Value]) -> String {
    if is_html { of_html(text) } else { of_entities(text, entities) }
}

/// Writes the tags that Telegram takes anew, and all else as text.
fn of_html(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        html.push_str(&escaped(&rest[..at]));
        rest = &rest[at..];
        let end = rest.find(if rest.starts_with('<') { '>' } else { ';' });
        let piece = end.map(|end| &rest[..=end]);
        let read = piece.and_then(|piece| tag(piece, &mut open).or_else(|| reference(piece)));
        if let (Some(read), Some(piece)) = (read, piece) {
            html.push_str(&read);
            rest = &rest[piece.len()..];
        } else {
            html.push_str(&escaped(&rest[..1]));
            rest = &rest[1..];
        }
    }
    html.push_str(&escaped(rest));
    for tag in open.iter().rev() {
        end(tag, &mut html);
    }
    html
}

fn end(tag: &str, html: &mut String) {
    html.push_str("</");
    html.push_str(tag);
    html.push('>');
}

/// Returns a tag that Telegram takes as a page has it.
fn tag(piece: &str, open: &mut Vec<&'static str>) -> Option<String> {
    let inner = piece.strip_prefix('<')?.strip_suffix('>')?;
    let of = |name: &str| TAGS.iter().find(|(telegram, _)| telegram.eq_ignore_ascii_case(name)).map(|(_, page)| *page);
    if let Some(name) = inner.strip_prefix('/') {
        let page = of(name.trim())?;
        return (open.last() == Some(&page)).then(|| {
            open.pop();
            format!("</{page}>")
        });
    }
    let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let page = of(name)?;
    open.push(page);
    Some(if page == "a" { link(quoted(attributes, "href").unwrap_or_default()) } else { format!("<{page}>") })
}

/// Returns the beginning of a link; an address that is none of the web opens nothing.
fn link(address: &str) -> String {
    if is_web(address) {
        let address = address.replace("&amp;", "&");
        format!("<a href=\"{}\" target=\"_blank\" rel=\"noreferrer\">", escaped(&address))
    } else {
        "<a>".to_owned()
    }
}

/// Returns the value of an attribute in quotation marks.
fn quoted<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let value = attributes.trim_start().strip_prefix(name)?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split(quote).next()
}

/// Returns a reference to a character as it is.
fn reference(piece: &str) -> Option<String> {
    let name = piece.strip_prefix('&')?.strip_suffix(';')?;
    let is_name = (1..=8).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#');
    is_name.then(|| piece.to_owned())
}

/// Puts the tags of entities around the UTF-16 units that each counts.
fn of_entities(text: &str, entities: &[Value]) -> String {
    let mut begins: BTreeMap<u64, Vec<(u64, String, &str)>> = BTreeMap::new();
    for entity in entities {
        let number = |name| entity.get(name).and_then(Value::as_u64);
        let field = |name| entity.get(name).and_then(Value::as_str);
        let tag = ENTITIES.iter().find(|(kind, _)| Some(*kind) == field("type")).map(|(_, tag)| *tag);
        let (Some(tag), Some(offset), Some(length)) = (tag, number("offset"), number("length")) else { continue };
        let begin = if tag == "a" { link(field("url").unwrap_or_default()) } else { format!("<{tag}>") };
        begins.entry(offset).or_default().push((offset.saturating_add(length), begin, tag));
    }
    let mut html = String::with_capacity(text.len());
    let mut open: Vec<(u64, &str)> = Vec::new();
    let mut at = 0;
    for c in text.chars() {
        close(&mut open, at, &mut html);
        if let Some(mut here) = begins.remove(&at) {
            // The longest is around the others.
            here.sort_by_key(|(end, _, _)| std::cmp::Reverse(*end));
            for (end, begin, tag) in here {
                html.push_str(&begin);
                open.push((end, tag));
            }
        }
        html.push_str(&escaped(c.encode_utf8(&mut [0; 4])));
        at += if c.len_utf16() == 2 { 2 } else { 1 };
    }
    close(&mut open, u64::MAX, &mut html);
    html
}

/// Ends what ends here, and what was begun inside it.
fn close(open: &mut Vec<(u64, &str)>, at: u64, html: &mut String) {
    while open.iter().any(|(end, _)| *end <= at) {
        let Some((_, tag)) = open.pop() else { return };
        end(tag, html);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_formatting_is_formatting() {
        for (text, drawn) in [
            ("a <b>b</b> &lt;c&gt; & d", "a <b>b</b> &lt;c&gt; &amp; d"),
            ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
            ("<b onclick=\"x\">y", "<b>y</b>"),
            (
                "<a href=\"https://a.fr/?b&amp;c\">d</a>",
                "<a href=\"https://a.fr/?b&amp;c\" target=\"_blank\" rel=\"noreferrer\">d</a>",
            ),
            ("<a href=\"data:x\">d</a>", "<a>d</a>"),
            ("1 < 2, a && b <", "1 &lt; 2, a &amp;&amp; b &lt;"),
            ("</b>x", "&lt;/b&gt;x"),
        ] {
            assert_eq!(formatted(text, true, &[]), drawn, "{text}");
        }
    }

    #[test]
    fn entities_count_in_utf_16() {
        let bold = json!({ "type": "bold", "offset": 3, "length": 2 });
        let all = json!({ "type": "italic", "offset": 0, "length": 50 });
        assert_eq!(formatted("🙂 ab<", false, std::slice::from_ref(&bold)), "🙂 <b>ab</b>&lt;");
        assert_eq!(formatted("🙂 ab<", false, &[bold, all]), "<i>🙂 <b>ab</b>&lt;</i>");
        let far = json!({ "type": "bold", "offset": 9, "length": u64::MAX });
        assert_eq!(formatted("ab", false, &[far]), "ab");
    }
}
