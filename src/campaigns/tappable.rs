//! Tells what Telegram makes of a campaign's text by itself, and keeps plain what was not
//! meant: `lettre.ne` would open a foreign site, `/passeport` would be sent to the bot.

use std::ops::Range;

use serde_json::Value;

use super::content::Text;
use crate::{
    autolink::{self, JOINER, TappableKind, TextAuthor},
    source_text::entity,
};

/// Lists the commands that people may be told of: no other is meant.
pub(crate) const COMMANDS: [&str; 10] =
    ["start", "urgent", "language", "settings", "news", "stop", "help", "privacy", "mydata", "forget"];

/// What stands in these is shown as it is, and Telegram makes nothing else of it.
const SHOWN_AS_IT_IS: [&str; 4] = ["code", "pre", "text_link", "text_mention"];
/// Names the same in HTML.
const TAGS_SHOWN_AS_THEY_ARE: [&str; 3] = ["code", "pre", "a"];

/// Tells what people can tap in a campaign's text besides its buttons and links.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tappable {
    /// Lists what Telegram makes something of by itself, as it is written.
    pub made: Vec<(TappableKind, String)>,
    /// Lists what it would make something of by accident, and is kept plain.
    pub kept_plain: Vec<String>,
    /// Lists addresses that open nothing, or another page, because of a sign beside them.
    pub broken: Vec<String>,
    /// Lists words that open an address which nobody sees, and that address.
    pub linked: Vec<LinkedWords>,
}

/// Holds words of a text that open an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LinkedWords {
    pub words: String,
    pub url: String,
}

impl LinkedWords {
    /// Returns whether others on the way can read and change what opens.
    pub fn is_unprotected(&self) -> bool {
        self.url.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http://"))
    }
}

/// Holds a text as people read it, and where each of its characters is written.
#[derive(Debug, Default)]
struct Read {
    plain: String,
    /// Holds for each character where it stands in `plain` and where it is written, in bytes.
    places: Vec<(usize, usize)>,
    /// Lists the parts of `plain` that are shown as they are.
    as_it_is: Vec<Range<usize>>,
    linked: Vec<LinkedWords>,
    written: usize,
}

impl Text {
    /// Returns the text with word joiners where Telegram would make something of it by
    /// accident, or as it is if it would then be longer than `most` UTF-16 units.
    pub(crate) fn kept_plain(&self, most: usize) -> Self {
        let read = self.read();
        let joiners = read.joiners();
        if joiners.is_empty() || read.plain.encode_utf16().count() + joiners.len() > most {
            return self.clone();
        }
        let written: Vec<usize> = joiners.iter().map(|at| read.written_at(*at)).collect();
        match self {
            Self::Html(html) => Self::Html(autolink::with_joiners(html, &written)),
            Self::Entities { text, entities } => Self::Entities {
                text: autolink::with_joiners(text, &written),
                entities: entities.iter().map(|entity| moved(entity, text, &written)).collect(),
            },
        }
    }

    /// Returns what people can tap in the text as it is sent.
    pub(crate) fn tappable(&self) -> Tappable {
        let read = self.read();
        let is_free = |part: &autolink::TappablePart| !read.is_as_it_is(part.range.start);
        let said = |part: &autolink::TappablePart| read.plain[part.range.clone()].replace(JOINER, "");
        let accidents = autolink::accidents(&read.plain, TextAuthor::Operator, &COMMANDS);
        let mut made = autolink::found(&read.plain);
        made.retain(|part| is_free(part) && !accidents.contains(part));
        Tappable {
            made: made.iter().map(|part| (part.kind, said(part))).collect(),
            kept_plain: accidents.iter().filter(|part| is_free(part)).map(said).collect(),
            broken: autolink::broken_addresses(&read.free()).into_iter().map(str::to_owned).collect(),
            linked: read.linked,
        }
    }

    fn read(&self) -> Read {
        match self {
            Self::Html(html) => read_html(html),
            Self::Entities { text, entities } => Read {
                plain: text.clone(),
                places: text.char_indices().map(|(at, _)| (at, at)).collect(),
                as_it_is: entities.iter().filter_map(|entity| as_it_is(entity, text)).collect(),
                linked: entities.iter().filter_map(|entity| linked(entity, text)).collect(),
                written: text.len(),
            },
        }
    }
}

impl Read {
    fn push(&mut self, sign: char, written: usize, is_as_it_is: bool) {
        let at = self.plain.len();
        self.places.push((at, written));
        self.plain.push(sign);
        match self.as_it_is.last_mut() {
            _ if !is_as_it_is => {}
            Some(last) if last.end == at => last.end = self.plain.len(),
            Some(_) | None => self.as_it_is.push(at..self.plain.len()),
        }
    }

    /// Returns the text with spaces in the place of what is shown as it is.
    fn free(&self) -> String {
        let free = self.plain.char_indices().map(|(at, sign)| if self.is_as_it_is(at) { ' ' } else { sign });
        free.collect()
    }

    fn is_as_it_is(&self, at: usize) -> bool {
        self.as_it_is.iter().any(|range| range.contains(&at))
    }

    fn joiners(&self) -> Vec<usize> {
        let mut joiners = autolink::joiners(&self.plain, TextAuthor::Operator, &COMMANDS);
        joiners.retain(|at| !self.is_as_it_is(*at));
        joiners
    }

    /// Returns where a character is written that stands at a place of the plain text.
    fn written_at(&self, at: usize) -> usize {
        let found = self.places.binary_search_by_key(&at, |(plain, _)| *plain);
        found.map_or(self.written, |nth| self.places[nth].1)
    }
}

/// Reads HTML as Telegram does (Bot API, "HTML style").
fn read_html(html: &str) -> Read {
    let mut read = Read { written: html.len(), ..Read::default() };
    let mut depth = 0usize;
    let mut at = 0;
    let mut link: Option<(usize, String)> = None;
    while let Some(sign) = html[at..].chars().next() {
        let rest = &html[at..];
        if let Some(end) = rest.find('>').filter(|_| sign == '<') {
            let tag = &rest[1..end];
            let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next();
            let name = name.unwrap_or_default().to_ascii_lowercase();
            if name == "a" {
                if let Some((begin, url)) = link.take() {
                    read.linked.push(LinkedWords { words: read.plain[begin..].to_owned(), url });
                }
                link = href(tag).map(|url| (read.plain.len(), url));
            }
            if TAGS_SHOWN_AS_THEY_ARE.contains(&name.as_str()) {
                depth = if tag.starts_with('/') { depth.saturating_sub(1) } else { depth + 1 };
            }
            at += end + 1;
        } else if let Some((meant, length)) = (sign == '&').then(|| entity(rest)).flatten() {
            read.push(meant, at, depth > 0);
            at += length;
        } else {
            read.push(sign, at, depth > 0);
            at += sign.len_utf8();
        }
    }
    read
}

/// Returns the address that a tag opens.
fn href(tag: &str) -> Option<String> {
    let at = tag.to_ascii_lowercase().find("href")?;
    let value = tag[at + 4..].trim_start().strip_prefix('=')?.trim_start();
    let address = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next(),
        _ => value.split_whitespace().next(),
    };
    address.map(|address| read_html(address).plain)
}

/// Returns the bytes that an entity covers, if they are shown as they are.
fn as_it_is(entity: &Value, text: &str) -> Option<Range<usize>> {
    let kind = entity.get("type")?.as_str()?;
    covered(entity, text).filter(|_| SHOWN_AS_IT_IS.contains(&kind))
}

/// Returns the words that an entity makes a link, if it does (Bot API, `MessageEntity`:
/// `text_link`).
fn linked(entity: &Value, text: &str) -> Option<LinkedWords> {
    entity.get("type")?.as_str().filter(|kind| *kind == "text_link")?;
    let url = entity.get("url")?.as_str()?.to_owned();
    Some(LinkedWords { words: text[covered(entity, text)?].to_owned(), url })
}

/// Returns the bytes that an entity covers.
fn covered(entity: &Value, text: &str) -> Option<Range<usize>> {
    let units = |name| usize::try_from(entity.get(name)?.as_u64()?).ok();
    let (offset, length) = (units("offset")?, units("length")?);
    Some(byte_of(text, offset)..byte_of(text, offset.saturating_add(length)))
}

/// Returns the byte at which a number of UTF-16 units end.
fn byte_of(text: &str, units: usize) -> usize {
    let mut passed = 0;
    for (at, sign) in text.char_indices() {
        if passed >= units {
            return at;
        }
        passed += sign.len_utf16();
    }
    text.len()
}

/// Returns an entity as it covers the same words among joiners set at these bytes (Bot API,
/// `MessageEntity`: offsets and lengths in UTF-16 units).
fn moved(entity: &Value, text: &str, joiners: &[usize]) -> Value {
    let mut entity = entity.clone();
    let units = |name| entity.get(name).and_then(Value::as_u64).and_then(|units| usize::try_from(units).ok());
    let (Some(offset), Some(length)) = (units("offset"), units("length")) else { return entity };
    let (begin, end) = (byte_of(text, offset), byte_of(text, offset + length));
    let before = joiners.iter().filter(|at| **at <= begin).count();
    let within = joiners.iter().filter(|at| (begin + 1..end).contains(*at)).count();
    entity["offset"] = (offset + before).into();
    entity["length"] = (length + within).into();
    entity
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn html(text: &str) -> Text {
        Text::Html(text.to_owned())
    }

    #[test]
    fn accidents_in_html_are_kept_plain_and_what_is_meant_stays() {
        for (text, sent) in [
            ("Gardez la lettre.ne partez pas", "Gardez la lettre.\u{2060}ne partez pas"),
            ("12 €/mois, /passeport, /stop", "12 €/\u{2060}mois, /\u{2060}passeport, /stop"),
            ("lettre.<b>ne</b> <b>dossier</b>.zip", "lettre.<b>\u{2060}ne</b> <b>dossier</b>.\u{2060}zip"),
            ("a &amp; lettre.&#110;e &gt;/b", "a &amp; lettre.\u{2060}&#110;e &gt;/b"),
            ("SIRET 130 025 265 00013", "SIRET 130 025 2\u{2060}65 00013"),
            ("13002561100005", "13002561100005"),
            (
                "<a href=\"https://a.ne/x\">lettre.ne</a> <code>/passeport</code>",
                "<a href=\"https://a.ne/x\">lettre.ne</a> <code>/passeport</code>",
            ),
            (
                "https://a.ne/x, aide@a.fr, www.a.ne, cimade.org, @prefecture93",
                "https://a.ne/x, aide@a.fr, www.a.ne, cimade.org, @prefecture93",
            ),
            ("SIRET 13002526500013", "SIRET 1300252\u{2060}6500013"),
        ] {
            let kept = html(text).kept_plain(4096);
            assert_eq!(kept.source().replace(JOINER, "+"), sent.replace(JOINER, "+"), "{text}");
        }
    }

    #[test]
    fn formatting_covers_the_same_words_among_joiners() {
        let bold = |offset: usize, length: usize| json!({"type": "bold", "offset": offset, "length": length});
        let text = "🙂 lettre.ne /passeport fin".to_owned();
        let entities = vec![bold(3, 9), bold(13, 10), bold(24, 3), json!({"type": "bold"})];
        let Text::Entities { text, entities } = (Text::Entities { text, entities }).kept_plain(4096) else { panic!() };
        assert_eq!(text, "🙂 lettre.\u{2060}ne /\u{2060}passeport fin");
        assert_eq!(entities, [bold(3, 10), bold(14, 11), bold(26, 3), json!({"type": "bold"})]);
    }

    #[test]
    fn a_text_stays_as_long_as_telegram_takes() {
        let text = "x".repeat(4086) + " lettre.ne";
        assert_eq!(html(&text).kept_plain(4096), html(&text));
        assert_eq!(html(&text).kept_plain(4097).source().chars().count(), 4097);
    }

    #[test]
    fn an_operator_is_told_what_people_can_tap() {
        let seen =
            html("Lettre.Le https://a.fr/x ou lettre.ne, /stop /passeport <code>/x</code> 13002526500013").tappable();
        assert_eq!(
            seen.made,
            [(TappableKind::Address, "https://a.fr/x".to_owned()), (TappableKind::Command, "/stop".to_owned())]
        );
        assert_eq!(seen.kept_plain, ["lettre.ne", "/passeport", "13002526500013"]);
        assert_eq!(seen.broken, [""; 0]);
        assert_eq!(seen.linked, []);
        assert_eq!(html("انظر https://a.fr/x، <code>b.fr،</code>").tappable().broken, ["https://a.fr/x"]);
    }

    #[test]
    fn an_operator_is_told_where_linked_words_lead() {
        let linked = |words: &str, url: &str| LinkedWords { words: words.to_owned(), url: url.to_owned() };
        let text = "🙂 ici et là, code".to_owned();
        let link = |offset: usize, length: usize, url: &str| json!({"type": "text_link", "offset": offset, "length": length, "url": url});
        let entities = vec![
            link(3, 3, "https://a.fr/x"),
            link(10, 2, "HTTP://b.fr/?a=1&b=2"),
            json!({"type": "code", "offset": 14, "length": 4}),
            json!({"type": "text_link", "offset": 3, "length": 3}),
        ];
        let expected = [linked("ici", "https://a.fr/x"), linked("là", "HTTP://b.fr/?a=1&b=2")];
        let seen = Text::Entities { text, entities }.tappable();
        assert_eq!(seen.linked, expected);
        assert_eq!(seen.linked.iter().map(LinkedWords::is_unprotected).collect::<Vec<_>>(), [false, true]);
        let seen = html(
            "<a href=\"https://a.fr/x\"><b>ici</b></a> et <A HREF='HTTP://b.fr/?a=1&amp;b=2'>l&agrave;</A>, <a>c</a>",
        );
        assert_eq!(seen.tappable().linked, expected);
    }
}
