//! `parse_mode: HTML`, read as Telegram reads it: the plain text and its entities, or the reason why not.
//!
//! Follows `do_parse_html` of tdlib; offsets of entities are in UTF-16 units, those of errors in bytes.

use serde_json::{Value, json};

/// The plain text of a message and Telegram's `MessageEntity`s.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Formatted {
    pub text: String,
    pub entities: Vec<Value>,
}

struct Open {
    tag: String,
    argument: Option<String>,
    expandable: bool,
    offset: usize,
    at: usize,
}

/// Parses HTML; the error goes after "can't parse entities: ".
pub(super) fn parse(html: &str) -> Result<Formatted, String> {
    let mut reader = Reader { html, at: 0 };
    let (mut text, mut units) = (String::with_capacity(html.len()), 0);
    let (mut open, mut entities): (Vec<Open>, Vec<Value>) = (Vec::new(), Vec::new());
    while let Some(c) = reader.peek() {
        if c != '<' {
            let c = reader.character();
            text.push(c);
            units += c.len_utf16();
            continue;
        }
        let begin = reader.at;
        reader.at += 1;
        if reader.peek() == Some('/') {
            let last = open.pop().ok_or_else(|| format!("Unexpected end tag at byte offset {begin}"))?;
            reader.end_tag(&last.tag, begin)?;
            if units > last.offset {
                entities.extend(entity(&last, units - last.offset, &text[last.at..]));
            }
        } else {
            let (tag, argument, expandable) = reader.start_tag(begin)?;
            open.push(Open { tag, argument, expandable, offset: units, at: text.len() });
        }
    }
    if let Some(last) = open.last() {
        return Err(format!("Can't find end tag corresponding to start tag \"{}\"", last.tag));
    }
    entities.sort_by_key(|entity| (entity["offset"].as_u64(), std::cmp::Reverse(entity["length"].as_u64())));
    Ok(Formatted { text, entities })
}

/// Cuts white space at both ends, as Telegram does before it counts.
pub(super) fn trim(formatted: Formatted) -> Formatted {
    let Formatted { text, entities } = formatted;
    let kept = text.trim();
    if kept.len() == text.len() {
        return Formatted { text, entities };
    }
    let start = text[..text.len() - text.trim_start().len()].encode_utf16().count();
    let length = kept.encode_utf16().count();
    let cut = |mut entity: Value| {
        let at = |name: &str| entity[name].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let from = at("offset").clamp(start, start + length) - start;
        let to = (at("offset") + at("length")).clamp(start, start + length) - start;
        entity["offset"] = from.into();
        entity["length"] = (to - from).into();
        (to > from).then_some(entity)
    };
    Formatted { entities: entities.into_iter().filter_map(cut).collect(), text: kept.to_owned() }
}

fn entity(open: &Open, length: usize, text: &str) -> Option<Value> {
    let kind = match open.tag.as_str() {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "span" | "tg-spoiler" => "spoiler",
        "blockquote" if open.expandable => "expandable_blockquote",
        "a" => "text_link",
        "tg-emoji" => "custom_emoji",
        other => other,
    };
    let mut entity = json!({"type": kind, "offset": open.offset, "length": length});
    match (kind, &open.argument) {
        ("text_link", argument) => {
            let url = argument.as_deref().unwrap_or(text);
            if !super::keyboard::is_link(url) {
                return None;
            }
            entity["url"] = url.into();
        }
        ("pre", Some(language)) => entity["language"] = language.as_str().into(),
        ("custom_emoji", Some(id)) => entity["custom_emoji_id"] = id.as_str().into(),
        _ => {}
    }
    Some(entity)
}

const TAGS: [&str; 17] = [
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
    "br",
];

struct Reader<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<char> {
        self.html[self.at..].chars().next()
    }

    /// The next character, a reference such as `&lt;` counting as one; an unknown reference is plain text.
    fn character(&mut self) -> char {
        let rest = &self.html[self.at..];
        let c = rest.chars().next().unwrap_or_default();
        if c == '&'
            && let Some((reference, after)) = rest[1..].split_once(';')
            && let Some(decoded) = decode(reference)
        {
            self.at = self.html.len() - after.len();
            return decoded;
        }
        self.at += c.len_utf8();
        c
    }

    fn take_while(&mut self, holds: impl Fn(char) -> bool) -> &'a str {
        let rest = &self.html[self.at..];
        let end = rest.find(|c| !holds(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn end_tag(&mut self, expected: &str, begin: usize) -> Result<(), String> {
        self.at += 1;
        let name = self.take_while(|c| !c.is_ascii_whitespace() && c != '>').to_ascii_lowercase();
        self.take_while(|c| c.is_ascii_whitespace());
        if self.peek() != Some('>') {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        if !name.is_empty() && name != expected {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{expected}>\", found \"</{name}>\""
            ));
        }
        Ok(())
    }

    fn start_tag(&mut self, begin: usize) -> Result<(String, Option<String>, bool), String> {
        let unclosed = || format!("Unclosed start tag at byte offset {begin}");
        let tag = self.take_while(|c| !c.is_ascii_whitespace() && c != '>').to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(unclosed());
        }
        if !TAGS.contains(&tag.as_str()) || tag == "br" {
            return Err(format!("Unsupported start tag \"{tag}\" at byte offset {begin}"));
        }
        let (mut argument, mut expandable) = (None, false);
        loop {
            self.take_while(|c| c.is_ascii_whitespace());
            if self.peek().ok_or_else(unclosed)? == '>' {
                self.at += 1;
                break;
            }
            let name = self.take_while(|c| !c.is_ascii_whitespace() && c != '=' && c != '>').to_ascii_lowercase();
            if name.is_empty() {
                return Err(format!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}"));
            }
            self.take_while(|c| c.is_ascii_whitespace());
            if self.peek() != Some('=') {
                if tag == "blockquote" && name == "expandable" {
                    expandable = true;
                    continue;
                }
                return Err(format!(
                    "Expected equal sign in declaration of an attribute of the tag \"{tag}\" at byte offset {begin}"
                ));
            }
            self.at += 1;
            let value = self.value().ok_or_else(unclosed)?;
            match (tag.as_str(), name.as_str()) {
                ("a", "href") | ("tg-emoji", "emoji-id") | ("span", "class") => argument = Some(value),
                ("code", "class") => argument = value.strip_prefix("language-").map(str::to_owned),
                ("blockquote", "expandable") => expandable = true,
                _ => {}
            }
        }
        if tag == "span" && argument.as_deref() != Some("tg-spoiler") {
            return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"));
        }
        Ok((tag, argument, expandable))
    }

    /// The value of an attribute, quoted or bare; none if the text ends inside it.
    fn value(&mut self) -> Option<String> {
        self.take_while(|c| c.is_ascii_whitespace());
        let quote = self.peek()?;
        if quote != '"' && quote != '\'' {
            return Some(self.take_while(|c| !c.is_ascii_whitespace() && c != '>').to_owned());
        }
        self.at += 1;
        let mut value = String::new();
        while self.peek()? != quote {
            value.push(self.character());
        }
        self.at += 1;
        Some(value)
    }
}

fn decode(reference: &str) -> Option<char> {
    match reference {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        _ => {
            let number = reference.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| *c != '\0')
        }
    }
}
