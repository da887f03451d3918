//! Describes the official addresses, and the places of help beside them.

use std::{fmt, ops::Range};

use jiff::civil::Date;

use super::{
    citation::{Citation, Standing},
    id::{NoteId, ProcedureId},
    index::DepartementIx,
};

/// Describes an official address where something is asked for or explained.
#[derive(Debug, Clone)]
pub struct Procedure {
    /// Identifies it; the id is no part of the address.
    pub id: ProcedureId,
    /// Holds the official address: https, on a listed host.
    pub url: String,
    pub channel: Channel,
    pub kind: ProcedureKind,
    /// Is the préfecture's département; a national page has none.
    pub departement: Option<DepartementIx>,
    /// Says which revisions of the official list have it, if it is a local one.
    pub listed: Option<Listing>,
    /// Is the day on which the facts of a national page were read.
    pub read: Option<Date>,
    /// Is the page of Service-Public that it is, as a whole.
    pub page: Option<Citation>,
    /// Marks what is tied to something long over: it stays in the data and is
    /// never given.
    pub ended: bool,
    /// Holds its cases, as positions in `Catalogue::cases`.
    pub cases: Range<usize>,
}

impl Procedure {
    /// Returns whether it is a page of Service-Public that the guide no longer has.
    pub(crate) fn is_gone(&self) -> bool {
        self.page.as_ref().is_some_and(|page| matches!(page.standing, Standing::Gone(_)))
    }
}

/// Holds the first and the last revision of the official list, among those
/// read, that have a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    pub first: Date,
    pub last: Date,
}

/// Describes a place of help that stands on every outcome.
#[derive(Debug, Clone)]
pub struct HelpPlace {
    /// Identifies it and its message.
    pub id: NoteId,
    pub url: String,
    /// Holds a number to call, as printed by the source.
    pub phone: Option<String>,
    /// Holds the number to call from overseas, where it is another one.
    pub overseas: Option<String>,
    /// Holds the opening hours from Monday to Friday, as printed by the source.
    pub hours: Option<String>,
    /// Says that it is about rights, so that the urgent screens give it too.
    pub legal: bool,
    /// Says that it helps with matters of daily life that are not papers: housing, a bank, tax.
    pub everyday: bool,
    /// Is the day on which its source was read.
    pub read: Date,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Lists every value with how it is written in data.
            pub const ALL: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),+];

            /// Returns how it is written in data.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// Says where a request is made.
    Channel {
        /// The request is made on the national site
        /// administration-etrangers-en-france.
        Anef = "anef",
        /// The request is made on an online page of the préfecture.
        PrefectureOnline = "prefecture-online",
        /// The request is made at the préfecture or sous-préfecture.
        PrefectureDesk = "prefecture-desk",
        /// The employer makes the request.
        Employer = "employer",
        /// The request is made at another office, or the page is about no request.
        Other = "other",
        /// No page that was read says for certain where the request is made.
        Unknown = "unknown",
    }
}

words! {
    /// Says what a page is for.
    ProcedureKind {
        /// The page is the request itself.
        Form = "form",
        /// The page is for a request that prepares the request.
        PreRequest = "pre-request",
        /// The page only gives an appointment.
        Appointment = "appointment",
        /// The page is for writing to somebody.
        Contact = "contact",
        /// The page says where the card is handed over.
        Collection = "collection",
        /// The page only explains.
        Information = "information",
    }
}
