//! One message of a campaign, in one language: its text as Telegram formats
//! it, a picture or a document, and buttons that open addresses.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Bot API, `sendMessage`: 1-4096 UTF-16 units after entities.
const MOST_TEXT: usize = 4096;
/// Bot API, `sendPhoto` and `sendDocument`: a caption of 0-1024.
const MOST_CAPTION: usize = 1024;
/// A person reads no more.
const MOST_LINKS: usize = 4;
/// A label longer than this is cut on an old phone.
const MOST_LABEL: usize = 60;

/// One language's message.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// What is read.
    pub text: Text,
    /// What is shown above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    /// Below it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<LinkButton>,
}

/// Text with its formatting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Text {
    /// As somebody typed or forwarded it (Bot API, `MessageEntity`, passed on as it came).
    Entities { text: String, entities: Vec<Value> },
    /// As a file has it (Bot API, "HTML style").
    Html(String),
}

/// A file that Telegram holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// How it is shown.
    pub kind: MediaKind,
    /// Telegram's `file_id`, or an address that Telegram fetches.
    pub file: String,
}

/// How a file is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    /// A picture.
    Photo,
    /// A file to open.
    Document,
}

/// A button that opens an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkButton {
    /// What it says.
    pub label: String,
    /// What it opens: an `http` or `https` address.
    pub url: String,
}

/// Why a message cannot be sent as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is in it.
    Empty,
    /// More UTF-16 units than Telegram takes: how many, and how many it takes.
    TooLong(usize, usize),
    /// More buttons than this.
    TooManyLinks(usize),
    /// A line that is no label and address.
    BadLink(String),
}

impl Default for Text {
    fn default() -> Self {
        Self::Entities { text: String::new(), entities: Vec::new() }
    }
}

impl Text {
    /// As it was written; HTML with its tags.
    pub fn source(&self) -> &str {
        match self {
            Self::Entities { text, .. } => text,
            Self::Html(html) => html,
        }
    }
}

impl Content {
    /// What keeps it from being sent, where `room` UTF-16 units are taken by
    /// what the bot adds. HTML is longer with its tags than Telegram counts it:
    /// of that, Telegram judges.
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
    /// The first line that is none.
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

    /// A button, where label and address are ones that Telegram takes.
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
