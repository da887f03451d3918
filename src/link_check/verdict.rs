//! Says what is known of an address, and why, in words that stay the same.

use std::fmt;

use serde::Serialize;

/// Says what is known of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Verdict {
    /// It answers with a page.
    Alive,
    /// It leads to a page whose address should replace it: one on another host,
    /// or one that the server says is there for good.
    Moved { to: String },
    /// Nothing is certain: a person should look at it, and it is hidden from
    /// nobody.
    Unsure { why: VerdictReason },
    /// It is certainly gone: it was on an earlier day, too. One look alone never says so.
    Dead { why: VerdictReason },
}

impl Verdict {
    /// Returns the word for it in JSON.
    pub(crate) fn as_str(&self) -> &'static str {
        match self {
            Self::Alive => "alive",
            Self::Moved { .. } => "moved",
            Self::Unsure { .. } => "unsure",
            Self::Dead { .. } => "dead",
        }
    }

    /// Returns what was seen, where that is no page.
    pub(crate) fn reason(&self) -> Option<VerdictReason> {
        match self {
            Self::Alive | Self::Moved { .. } => None,
            Self::Unsure { why } | Self::Dead { why } => Some(*why),
        }
    }
}

/// Says whether asking again may help.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Retry {
    Never,
    /// It may help a little later.
    Later,
}

/// Lists reasons, each with its word in JSON, its sentence, and whether asking again may
/// help.
macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $sentence:literal, $retry:ident;)+) => {
        /// Says why an address is not simply alive.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum VerdictReason { $($(#[$doc])* $variant),+ }

        impl VerdictReason {
            /// Lists every reason.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the word for it in JSON.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            fn retry(self) -> Retry {
                match self { $(Self::$variant => Retry::$retry),+ }
            }
        }

        impl fmt::Display for VerdictReason {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $sentence),+ })
            }
        }
    };
}

reasons! {
    /// It answers 404 or 410.
    NotFound = "not-found", "answers that the page does not exist", Never;
    /// The name of the host does not exist, while other names do.
    NoSuchHost = "no-such-host", "the name of the host does not exist", Later;
    /// It answers 401, 403, 405, 406, 429, 451 or 503, as walls against robots
    /// do.
    RefusesRobots = "refuses-robots", "refuses to answer a program; open it in a browser", Never;
    /// It answers another 5xx, each time.
    ServerError = "server-error", "answers with an error of its own, each time", Later;
    /// It answers with a status that no page has.
    OtherStatus = "other-status", "answers with a status that no page has", Never;
    /// Nothing whole came in time, each time.
    Timeout = "timeout", "does not answer in time", Later;
    /// The connection ended before the answer did, or the answer is no HTTP.
    Broken = "broken", "breaks the connection off", Later;
    /// Nobody listens there.
    RefusedConnection = "refused-connection", "refuses the connection", Later;
    /// The network leads nowhere near it.
    Unreachable = "unreachable", "cannot be reached from here", Later;
    /// No name was found in the whole run, or the name servers do not answer.
    NamesUnanswered = "names-unanswered", "no name server answers; is there a network here?", Later;
    /// The certificate is not valid, or the server speaks no TLS.
    Tls = "tls", "has no valid certificate, or speaks no TLS", Never;
    /// It redirects more often than redirects are followed.
    TooManyRedirects = "too-many-redirects", "redirects too many times", Never;
    /// It leads back to itself; with cookies it may not.
    RedirectLoop = "redirect-loop", "redirects in a circle", Never;
    /// It redirects without an address, or to one that is neither http nor
    /// https.
    BadRedirect = "bad-redirect", "redirects to something that is no web address", Never;
    /// It is public and leads into a private network.
    PrivateRedirect = "private-redirect", "redirects into a private network, which is not followed", Never;
    /// It leads to the front page of a site: the page was probably taken away.
    FrontPage = "front-page", "redirects to a front page, as pages do that were taken away", Never;
    /// It leads to a page whose address speaks of an error.
    ErrorPage = "error-page", "leads to a page whose address tells of an error", Never;
    /// It answers with a page that says itself that there is none.
    SaysNotFound = "says-not-found", "answers with a page that says that it does not exist", Never;
    /// It answers with a page of nothing.
    NothingToRead = "nothing-to-read", "answers with nothing to read", Never;
    /// It leads to a page that says that it is closed, expired or taken away.
    Closed = "closed", "leads to a page that says that it is closed or over", Never;
    /// It leads to a page that says that it is out of service for a while.
    Unavailable = "unavailable", "leads to a page that says that it is out of service", Never;
    /// It leads to another form or page of the same kind than the one that was asked for.
    AnotherForm = "another-form", "leads to another form or page than this one", Never;
}

impl VerdictReason {
    /// Returns what a status says against a page, if anything.
    pub(super) fn of_status(status: u16) -> Option<Self> {
        match status {
            200..=299 => None,
            300..=399 => Some(Self::BadRedirect),
            404 | 410 => Some(Self::NotFound),
            401 | 403 | 405 | 406 | 429 | 451 | 503 => Some(Self::RefusesRobots),
            500..=599 => Some(Self::ServerError),
            _ => Some(Self::OtherStatus),
        }
    }

    /// Returns the reason of this word.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.as_str() == word)
    }

    /// Returns whether asking again a little later may help. A server that
    /// refuses robots is not asked again.
    pub(super) fn is_passing(self) -> bool {
        self.retry() != Retry::Never
    }

    /// Returns whether it says that there is no page: the same on another day is death.
    pub(crate) fn is_absence(self) -> bool {
        matches!(self, Self::NotFound | Self::NoSuchHost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_absence_may_become_death() {
        let absent = VerdictReason::ALL.iter().filter(|reason| reason.is_absence());
        assert_eq!(absent.map(|reason| reason.as_str()).collect::<Vec<_>>(), ["not-found", "no-such-host"]);
        let statuses = (100..600).filter(|status| VerdictReason::of_status(*status) == Some(VerdictReason::NotFound));
        assert_eq!(statuses.collect::<Vec<u16>>(), [404, 410]);
    }

    #[test]
    fn words_are_those_of_json() {
        for &why in VerdictReason::ALL {
            for verdict in [Verdict::Unsure { why }, Verdict::Dead { why }] {
                let text = serde_json::to_string(&verdict).unwrap();
                assert_eq!(text, format!(r#"{{"verdict":"{}","why":"{}"}}"#, verdict.as_str(), why.as_str()));
            }
        }
        let moved = Verdict::Moved { to: "https://a.example/".to_owned() };
        assert_eq!(serde_json::to_string(&moved).unwrap(), r#"{"verdict":"moved","to":"https://a.example/"}"#);
        assert_eq!(serde_json::to_string(&Verdict::Alive).unwrap(), r#"{"verdict":"alive"}"#);
    }
}
