//! Describes what is passed over on the page, and why.

/// Describes something on the page that is no procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Counts from 1.
    pub line: usize,
    /// Holds what is read there.
    pub text: String,
    /// Holds where it leads, if anywhere.
    pub url: Option<String>,
    pub reason: SkipReason,
}

/// Says why something is no procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SkipReason {
    /// Its text goes on with the word of the link before it.
    Leftover,
    /// It has no text.
    Blank,
    /// It leads into the documentation.
    Documentation,
    /// It leads to a site, or to a page that is no procedure of the service.
    Site,
    /// It is on a host that `hosts.toml` does not list.
    UnlistedHost,
    /// It holds a sign that no address has.
    BadAddress,
    /// It stands above the first département.
    NoDepartement,
    /// It is a bullet without a link: announced, and not yet open.
    NoLink,
    /// It stands in a comment, where readers of the page do not see it.
    Hidden,
    /// It is struck out.
    Struck,
    /// It is the draft of a form, which takes no request.
    Test,
}

impl SkipReason {
    /// Returns the word for it in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Leftover => "leftover",
            Self::Blank => "blank",
            Self::Documentation => "documentation",
            Self::Site => "site",
            Self::UnlistedHost => "unlisted-host",
            Self::BadAddress => "bad-address",
            Self::NoDepartement => "no-departement",
            Self::NoLink => "no-link",
            Self::Hidden => "hidden",
            Self::Struck => "struck",
            Self::Test => "test",
        }
    }
}
