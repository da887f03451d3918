//! What is passed over on the page, and why.

/// Something on the page that is no procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Counted from 1.
    pub line: usize,
    /// What is read there.
    pub text: String,
    /// Where it leads, if anywhere.
    pub url: Option<String>,
    /// Why it is none.
    pub reason: SkipReason,
}

/// Why something is no procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SkipReason {
    /// Its text goes on with the word of the link before it.
    Leftover,
    /// It has no text.
    Blank,
    /// It leads into the documentation.
    Documentation,
    /// A site, or a page that is no procedure of the service.
    Site,
    /// On a host that `hosts.toml` does not list.
    UnlistedHost,
    /// With a sign that no address has.
    BadAddress,
    /// A procedure above the first département.
    NoDepartement,
    /// A bullet without a link: announced, not yet open.
    NoLink,
}

impl SkipReason {
    /// How it is written.
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
        }
    }
}
