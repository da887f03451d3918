//! Holds one message of a campaign in one language: its text as Telegram formats it, a
//! picture or a document, and buttons that open addresses.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Limits a text in UTF-16 units after entities (Bot API, `sendMessage`: 1-4096).
const MOST_TEXT: usize = 4096;
/// Limits a caption likewise (Bot API, `sendPhoto` and `sendDocument`: 0-1024).
const MOST_CAPTION: usize = 1024;
/// Limits the buttons of a message: a person reads no more.
const MOST_LINKS: usize = 4;
/// Limits the characters of a label: a longer one is cut on an old phone.
const MOST_LABEL: usize = 60;

/// Holds one language's message.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    pub text: Text,
    /// Is shown above the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    /// Lists the buttons below the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<LinkButton>,
}

/// Holds a text with its formatting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Text {
    /// Somebody typed or forwarded it; entities are passed on as they came (Bot API,
    /// `MessageEntity`).
    Entities { text: String, entities: Vec<Value> },
    /// A file holds it as HTML (Bot API, "HTML style").
    Html(String),
}

/// Names a picture or document that Telegram holds or fetches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Media {
    pub kind: MediaKind,
    /// Is Telegram's `file_id`, or an address that Telegram fetches.
    pub file: String,
}

/// Says how a file is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    Photo,
    Document,
}

/// Describes a button that opens an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkButton {
    pub label: String,
    /// Is an `http` or `https` address.
    pub url: String,
}

/// Says why a message cannot be sent as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It has neither text nor media.
    Empty,
    /// It has this many UTF-16 units, where Telegram takes only the second number.
    TooLong(usize, usize),
    /// It has more buttons than this.
    TooManyLinks(usize),
    /// This line is not a label and an address.
    BadLink(String),
}

impl Default for Text {
    fn default() -> Self {
        Self::Entities { text: String::new(), entities: Vec::new() }
    }
}

impl Text {
    /// Returns the text as it was written; HTML with its tags.
    pub fn source(&self) -> &str {
        match self {
            Self::Entities { text, .. } => text,
            Self::Html(html) => html,
        }
    }
}

impl Content {
    /// Returns what keeps it from being sent, if anything; the bot adds `room` UTF-16
    /// units. HTML is longer with its tags than Telegram counts it, so its length is left
    /// to Telegram.
    pub fn fault(&self, room: usize) -> Option<Fault> {
        let length = match &self.text {
            Text::Entities { text, .. } => text.encode_utf16().count(),
            Text::Html(_) => 0,
        };
        let most = if self.media.is_some() { MOST_CAPTION } else { MOST_TEXT } - room;
        if self.text.source().trim().is_empty() && self.media.is_none() {
            return Some(Fault::Empty);
        }
        if length > most {
            return Some(Fault::TooLong(length, most));
        }
        (self.links.len() > MOST_LINKS).then_some(Fault::TooManyLinks(MOST_LINKS))
    }
}

impl LinkButton {
    /// Reads lines such as `Open the form - https://…`, one button each.
    ///
    /// # Errors
    /// Fails with the first line that is none, or if there are too many.
    pub fn parse_lines(text: &str) -> Result<Vec<Self>, Fault> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let read: Result<Vec<Self>, Fault> = lines.map(Self::parse).collect();
        read.and_then(|links| if links.len() > MOST_LINKS { Err(Fault::TooManyLinks(MOST_LINKS)) } else { Ok(links) })
    }

    fn parse(line: &str) -> Result<Self, Fault> {
        let bad = || Fault::BadLink(line.to_owned());
        let at = line.rfind(char::is_whitespace).ok_or_else(bad)?;
        let label = line[..at].trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | ':' | '|'));
        Self::new(label, line[at..].trim()).ok_or_else(bad)
    }

    /// Returns a button; `None` unless the label has 1 to 60 characters and the address
    /// is `http` or `https` with a dot in its host.
    pub fn new(label: &str, address: &str) -> Option<Self> {
        let label = label.trim();
        let url = url::Url::parse(address).ok().filter(|url| {
            matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| host.contains('.'))
        })?;
        let fits = (1..=MOST_LABEL).contains(&label.chars().count());
        fits.then(|| Self { label: label.to_owned(), url: url.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Content {
        Content { text: Text::Entities { text: text.to_owned(), entities: Vec::new() }, ..Content::default() }
    }

    #[test]
    fn a_message_is_as_long_as_telegram_takes() {
        assert_eq!(typed("").fault(0), Some(Fault::Empty));
        assert_eq!(typed(&"é".repeat(4096)).fault(0), None);
        assert_eq!(typed(&"🙂".repeat(2049)).fault(0), Some(Fault::TooLong(4098, 4096)));
        let mut captioned = typed(&"é".repeat(1025));
        captioned.media = Some(Media { kind: MediaKind::Photo, file: "x".to_owned() });
        assert_eq!(captioned.fault(20), Some(Fault::TooLong(1025, 1004)));
        captioned.text = Text::default();
        assert_eq!(captioned.fault(0), None, "a picture may stand alone");
    }

    #[test]
    fn buttons_are_a_label_and_an_address() {
        let links =
            LinkButton::parse_lines("Ouvrir la page - https://www.essonne.gouv.fr\n\nANEF: https://a.example/x")
                .unwrap();
        assert_eq!(links[0].label, "Ouvrir la page");
        assert_eq!(links[0].url, "https://www.essonne.gouv.fr/");
        assert_eq!(links[1].label, "ANEF");
        for bad in [
            "https://a.example",
            "x javascript:alert(1)",
            "x https://",
            "x tg://resolve?domain=a",
            "x http://localhost",
        ] {
            assert!(matches!(LinkButton::parse_lines(bad), Err(Fault::BadLink(_))), "{bad}");
        }
    }
}
