//! Reads an address that can be asked. Whether it should be asked is not
//! decided here.

use std::fmt;

use url::Url;

/// Holds an http or https address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    written: String,
    sent: Url,
}

/// Says why a text cannot be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadAddress {
    /// The text is no address at all.
    Unreadable,
    /// The text has another scheme, or none.
    NotHttp,
    /// The address holds a name or a password, which are sent to nobody.
    Credentials,
}

impl fmt::Display for BadAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unreadable => "is no address: copy it again, from https:// on",
            Self::NotHttp => "does not begin with https:// or http://: write the whole address",
            Self::Credentials => "holds a user name or a password: take them out",
        })
    }
}

impl Address {
    /// Reads an address such as `https://www.ain.gouv.fr`.
    ///
    /// # Errors
    /// Says what keeps the text from being asked.
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        let written = text.trim();
        let mut sent = match Url::parse(written) {
            Ok(url) => url,
            Err(url::ParseError::RelativeUrlWithoutBase) => return Err(BadAddress::NotHttp),
            Err(_) => return Err(BadAddress::Unreadable),
        };
        if !is_http(&sent) {
            return Err(BadAddress::NotHttp);
        }
        if !sent.username().is_empty() || sent.password().is_some() {
            return Err(BadAddress::Credentials);
        }
        sent.set_fragment(None);
        Ok(Self { written: written.to_owned(), sent })
    }

    /// Returns the address as it was written.
    pub(crate) fn as_str(&self) -> &str {
        &self.written
    }

    /// Returns what is asked: without the fragment, which is the browser's own
    /// affair (RFC 9110, 7.1).
    pub(super) fn sent(&self) -> &Url {
        &self.sent
    }
}

/// Returns whether an address is http or https and names a host.
pub(super) fn is_http(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.host().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fragment_is_kept_and_not_sent() {
        let address = Address::parse(" https://a.example/particuliers/#/contact ").unwrap();
        assert_eq!(address.as_str(), "https://a.example/particuliers/#/contact");
        assert_eq!(address.sent().as_str(), "https://a.example/particuliers/");
    }

    #[test]
    fn what_cannot_be_asked_is_told() {
        let bad = |text| Address::parse(text).unwrap_err();
        assert_eq!(bad("www.ain.gouv.fr"), BadAddress::NotHttp);
        assert_eq!(bad("file:///etc/hosts"), BadAddress::NotHttp);
        assert_eq!(bad("mailto:a@b.example"), BadAddress::NotHttp);
        assert_eq!(bad("https://"), BadAddress::Unreadable);
        assert_eq!(bad("https://a b.example/"), BadAddress::Unreadable);
        assert_eq!(bad("https://me:secret@a.example/"), BadAddress::Credentials);
    }
}
