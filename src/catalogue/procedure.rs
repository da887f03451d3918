//! The official addresses, and the places of help beside them.

use std::{fmt, ops::Range};

use jiff::civil::Date;

use super::{
    id::{NoteId, ProcedureId},
    position::DepartementIx,
};

/// An official address where something is asked for or explained.
#[derive(Debug)]
pub struct Procedure {
    /// Its id, part of no address.
    pub id: ProcedureId,
    /// The official address, https, on a listed host.
    pub url: String,
    /// Where the request is made.
    pub channel: Channel,
    /// What the page is.
    pub kind: ProcedureKind,
    /// The préfecture's département; absent for a national page.
    pub departement: Option<DepartementIx>,
    /// Revisions of the official list that have it, for a local one.
    pub listed: Option<Listing>,
    /// When a national page's facts were read.
    pub read: Option<Date>,
    /// Tied to something long over: kept as data, never given.
    pub ended: bool,
    /// Its cases, as positions in `Catalogue::cases`.
    pub cases: Range<usize>,
}

/// First and last revision of the official list, among those read, with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    /// The older one.
    pub first: Date,
    /// The newer one.
    pub last: Date,
}

/// A place of help, on every outcome.
#[derive(Debug)]
pub struct HelpPlace {
    /// Its id, also its message.
    pub id: NoteId,
    /// Its official address.
    pub url: String,
    /// A number to call, as printed by the source.
    pub phone: Option<String>,
    /// Opening hours as printed by the source, Monday to Friday.
    pub hours: Option<String>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, as written in data.
            pub const ALL: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),+];

            /// How it is written in data.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// Reads it.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().find(|(name, _)| *name == text).map(|(_, value)| *value)
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
    /// Where the request is made.
    Channel {
        /// The national site administration-etrangers-en-france.
        Anef = "anef",
        /// An online page of the préfecture.
        PrefectureOnline = "prefecture-online",
        /// At the préfecture or sous-préfecture.
        PrefectureDesk = "prefecture-desk",
        /// The employer asks.
        Employer = "employer",
        /// Another office, or the source does not say.
        Other = "other",
    }
}

words! {
    /// What a page is.
    ProcedureKind {
        /// The request itself.
        Form = "form",
        /// A request that prepares the request.
        PreRequest = "pre-request",
        /// Only asks for an appointment.
        Appointment = "appointment",
        /// Writes to somebody.
        Contact = "contact",
        /// Where the card is handed over.
        Collection = "collection",
        /// Explains.
        Information = "information",
    }
}
