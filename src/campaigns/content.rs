//! Holds one message of a campaign in one language: its text as Telegram formats it, a
//! picture or a document, and buttons that open addresses.

use std::fmt;

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
    /// Is an `https` address.
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
    /// This line, or this address, is no button.
    BadLink(String, LinkFault),
}

/// Says why something is no button that opens a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkFault {
    /// Nothing stands before the address.
    NoLabel,
    /// The label has more characters than a phone shows.
    LongLabel,
    /// There is no address, or one that does not begin with `https://`.
    NotHttps,
    /// The address names no site.
    NoSite,
    /// The address holds a user name or a password before its site.
    Login,
}

impl LinkFault {
    /// Returns the word by which its sentence is chosen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoLabel => "no-label",
            Self::LongLabel => "long-label",
            Self::NotHttps => "not-https",
            Self::NoSite => "no-site",
            Self::Login => "login",
        }
    }
}

impl fmt::Display for LinkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLabel => f.write_str("it has no label: write what the button says before the address"),
            Self::LongLabel => write!(f, "its label is too long: write at most {MOST_LABEL} characters"),
            Self::NotHttps => f.write_str("its address must begin with `https://`"),
            Self::NoSite => f.write_str("its address names no site: copy it again from the browser"),
            Self::Login => f.write_str("its address has an `@` before the site, as for a password: take that out"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("it is empty: write a text, or add a picture"),
            Self::TooLong(length, most) => {
                write!(f, "it is too long: {length} characters, and Telegram takes {most}")
            }
            Self::TooManyLinks(most) => write!(f, "it has too many buttons: keep at most {most}"),
            Self::BadLink(line, why) => write!(f, "`{line}` is no button, because {why}"),
        }
    }
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
    /// Returns how many UTF-16 units its text may have; the bot adds `room`.
    pub fn most(&self, room: usize) -> usize {
        if self.media.is_some() { MOST_CAPTION } else { MOST_TEXT }.saturating_sub(room)
    }

    /// Returns what keeps it from being sent, if anything; the bot adds `room` UTF-16
    /// units. HTML is longer with its tags than Telegram counts it, so its length is left
    /// to Telegram.
    pub fn fault(&self, room: usize) -> Option<Fault> {
        let length = match &self.text {
            Text::Entities { text, .. } => text.encode_utf16().count(),
            Text::Html(_) => 0,
        };
        let most = self.most(room);
        if self.text.source().trim().is_empty() && self.media.is_none() {
            return Some(Fault::Empty);
        }
        if length > most {
            return Some(Fault::TooLong(length, most));
        }
        if self.links.len() > MOST_LINKS {
            return Some(Fault::TooManyLinks(MOST_LINKS));
        }
        // A draft of an earlier version may hold another kind of address.
        self.links.iter().find_map(|link| {
            site(&link.url).err().map(|why| Fault::BadLink(format!("{} - {}", link.label, link.url), why))
        })
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
        let bad = |why| Fault::BadLink(line.to_owned(), why);
        let Some(at) = line.rfind(char::is_whitespace) else {
            return Err(bad(site(line).err().unwrap_or(LinkFault::NoLabel)));
        };
        let label = line[..at].trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | ':' | '|'));
        Self::new(label, line[at..].trim()).map_err(bad)
    }

    /// Returns a button with a label of 1 to 60 characters and an `https` address.
    ///
    /// # Errors
    /// Fails with the reason why it would be none.
    pub fn new(label: &str, address: &str) -> Result<Self, LinkFault> {
        let url = site(address)?;
        let label = label.trim();
        match label.chars().count() {
            0 => Err(LinkFault::NoLabel),
            1..=MOST_LABEL => Ok(Self { label: label.to_owned(), url: url.into() }),
            _ => Err(LinkFault::LongLabel),
        }
    }
}

/// Returns the address of a page on a site with a name. It must be written with `https://`
/// in deed: a reader of addresses would also take `https:a.example`.
fn site(address: &str) -> Result<url::Url, LinkFault> {
    let is_https = address.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"));
    if !is_https {
        return Err(LinkFault::NotHttps);
    }
    // `https://service-public.fr@evil.example` opens another site than it seems to. It is
    // looked for in the text: a reader of addresses drops a user name that is empty.
    let site = address.get(8..).and_then(|rest| rest.split(['/', '\\', '?', '#']).next()).unwrap_or_default();
    if site.contains('@') {
        return Err(LinkFault::Login);
    }
    let url = url::Url::parse(address).map_err(|_| LinkFault::NoSite)?;
    let is_named = match url.host() {
        Some(url::Host::Domain(name)) => {
            let labels: Vec<&str> = name.split('.').collect();
            labels.len() > 1 && labels.iter().all(|label| !label.is_empty())
        }
        Some(url::Host::Ipv4(_) | url::Host::Ipv6(_)) | None => false,
    };
    if !url.username().is_empty() || url.password().is_some() {
        return Err(LinkFault::Login);
    }
    if is_named { Ok(url) } else { Err(LinkFault::NoSite) }
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
        let why = |line: &str| match LinkButton::parse_lines(line) {
            Err(Fault::BadLink(bad, why)) if bad == line => why,
            other => panic!("{line}: {other:?}"),
        };
        for bad in [
            "Ouvrir http://www.essonne.gouv.fr",
            "x javascript:alert(1)",
            "x tg://resolve?domain=a",
            "x https:www.essonne.gouv.fr",
            "x https:/www.essonne.gouv.fr",
            "x www.essonne.gouv.fr",
            "x mailto:a@b.fr",
            "x ftp://a.fr",
            "Ouvrir la page",
            "http://a.fr",
        ] {
            assert_eq!(why(bad), LinkFault::NotHttps, "{bad}");
        }
        for bad in ["x https://", "x https://localhost", "x https://10.0.0.1/", "x https://a."] {
            assert_eq!(why(bad), LinkFault::NoSite, "{bad}");
        }
        for bad in [
            "x https://a.fr@b.fr",
            "x https://user:pass@b.fr/",
            "x https://:pass@b.fr",
            "x https://@b.fr",
            "x https://:@b.fr",
            "x HTTPS://service-public.fr%2F@b.fr",
            "x https:///user@b.fr",
        ] {
            assert_eq!(why(bad), LinkFault::Login, "{bad}");
        }
        for good in ["https://a.fr/@b", "https://a.fr?to=a@b.fr", "https://a.fr#@"] {
            assert!(LinkButton::new("x", good).is_ok(), "{good}");
        }
        assert_eq!(why("https://a.example"), LinkFault::NoLabel);
        assert_eq!(why(&format!("{} https://a.example", "é".repeat(61))), LinkFault::LongLabel);
        assert!(LinkButton::new("x", "HTTPS://A.example").is_ok());
    }

    #[test]
    fn an_old_draft_with_another_kind_of_address_is_not_sent() {
        let link = LinkButton { label: "x".to_owned(), url: "http://a.example/".to_owned() };
        let content = Content { links: vec![link], ..typed("a") };
        let expected = Fault::BadLink("x - http://a.example/".to_owned(), LinkFault::NotHttps);
        assert_eq!(content.fault(0), Some(expected));
    }
}
