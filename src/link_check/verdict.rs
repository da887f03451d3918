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
    /// It is certainly gone.
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
    /// It may help a little later, and HEAD may be to blame.
    ByGet,
}

/// Lists reasons, each with its word in JSON, its sentence, its verdict, and whether asking
/// again may help.
macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $sentence:literal, $verdict:ident, $retry:ident;)+) => {
        /// Says why an address is not simply alive.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum VerdictReason { $($(#[$doc])* $variant),+ }

        impl VerdictReason {
            /// Lists every reason.
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the word for it in JSON.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Returns the verdict: only what no bad night explains is dead.
            pub(super) fn verdict(self) -> Verdict {
                match self { $(Self::$variant => Verdict::$verdict { why: self }),+ }
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
    /// It answers 404 or 410, to GET too.
    NotFound = "not-found", "answers that the page does not exist", Dead, Never;
    /// The name of the host does not exist, while other names do.
    NoSuchHost = "no-such-host", "the name of the host does not exist", Dead, Later;
    /// It answers 401, 403, 405, 406, 429, 451 or 503, as walls against robots
    /// do.
    RefusesRobots = "refuses-robots", "refuses to answer a program; open it in a browser", Unsure, Never;
    /// It answers another 5xx, each time.
    ServerError = "server-error", "answers with an error of its own, each time", Unsure, Later;
    /// It answers with a status that no page has.
    OtherStatus = "other-status", "answers with a status that no page has", Unsure, Never;
    /// Nothing whole came in time, each time.
    Timeout = "timeout", "does not answer in time", Unsure, ByGet;
    /// The connection ended before the answer did, or the answer is no HTTP.
    Broken = "broken", "breaks the connection off", Unsure, ByGet;
    /// Nobody listens there.
    RefusedConnection = "refused-connection", "refuses the connection", Unsure, Later;
    /// The network leads nowhere near it.
    Unreachable = "unreachable", "cannot be reached from here", Unsure, Later;
    /// No name was found in the whole run, or the name servers do not answer.
    NamesUnanswered = "names-unanswered", "no name server answers; is there a network here?", Unsure, Later;
    /// The certificate is not valid, or the server speaks no TLS.
    Tls = "tls", "has no valid certificate, or speaks no TLS", Unsure, Never;
    /// It redirects more often than redirects are followed.
    TooManyRedirects = "too-many-redirects", "redirects too many times", Unsure, Never;
    /// It leads back to itself; with cookies it may not.
    RedirectLoop = "redirect-loop", "redirects in a circle", Unsure, Never;
    /// It redirects without an address, or to one that is neither http nor
    /// https.
    BadRedirect = "bad-redirect", "redirects to something that is no web address", Unsure, Never;
    /// It is public and leads into a private network.
    PrivateRedirect = "private-redirect", "redirects into a private network, which is not followed", Unsure, Never;
    /// It leads to the front page of a site: the page was probably taken away.
    FrontPage = "front-page", "redirects to a front page, as pages do that were taken away", Unsure, Never;
    /// It leads to a page whose address speaks of an error.
    ErrorPage = "error-page", "redirects to a page that tells of an error", Unsure, Never;
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

    /// Returns whether asking again a little later may help. A server that
    /// refuses robots is not asked again.
    pub(super) fn is_passing(self) -> bool {
        self.retry() != Retry::Never
    }

    /// Returns whether HEAD may be to blame, so that GET is tried.
    pub(super) fn may_be_of_head(self) -> bool {
        self.retry() == Retry::ByGet
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_absence_is_death() {
        let dead = |reason: &&VerdictReason| matches!(reason.verdict(), Verdict::Dead { .. });
        let dead: Vec<&str> = VerdictReason::ALL.iter().filter(dead).map(|reason| reason.as_str()).collect();
        assert_eq!(dead, ["not-found", "no-such-host"]);
        let statuses = (100..600).filter(|status| VerdictReason::of_status(*status) == Some(VerdictReason::NotFound));
        assert_eq!(statuses.collect::<Vec<u16>>(), [404, 410]);
    }

    #[test]
    fn words_are_those_of_json() {
        for reason in VerdictReason::ALL {
            let verdict = reason.verdict();
            let text = serde_json::to_string(&verdict).unwrap();
            assert_eq!(text, format!(r#"{{"verdict":"{}","why":"{}"}}"#, verdict.as_str(), reason.as_str()));
        }
        let moved = Verdict::Moved { to: "https://a.example/".to_owned() };
        assert_eq!(serde_json::to_string(&moved).unwrap(), r#"{"verdict":"moved","to":"https://a.example/"}"#);
        assert_eq!(serde_json::to_string(&Verdict::Alive).unwrap(), r#"{"verdict":"alive"}"#);
    }
}
