//! Describes what the data takes from a page of Service-Public: its words, where they stand, and
//! whether they still do.

use std::fmt;

use jiff::{ToSpan, civil::Date};

/// Facts that were read longer ago than this many months may have changed.
const MONTHS: i32 = 6;

/// Returns whether what was read on this day is more than six months old.
pub(crate) fn is_old(read: Date, today: Date) -> bool {
    read.checked_add(MONTHS.months()).is_ok_and(|end| end < today)
}

/// Identifies a fact by the page and the words that it rests on, such as `F2231-4c1f09`: who
/// writes other words makes another fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(String);

impl FactId {
    /// Makes the id of words under headings of a page.
    fn new(page: &str, words: &str, chapters: &[String]) -> Self {
        // FNV-1a (RFC 9923), the same on every machine.
        let mut hash: u32 = 0x811c_9dc5;
        for byte in words.bytes().chain(chapters.iter().flat_map(|chapter| chapter.bytes().chain([0]))) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        Self(format!("{page}-{:06x}", hash & 0x00ff_ffff))
    }

    /// Takes an id as somebody wrote it.
    pub fn written(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says what of the data rests on a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactUse {
    When,
    Exclusive,
    ChannelDoubt,
    Cost,
    Documents,
    Conditions,
    /// The page of a procedure as a whole.
    Page,
    Paper,
    Silence,
}

impl FactUse {
    /// Returns how it is written in data.
    pub fn name(self) -> &'static str {
        match self {
            Self::When => "when",
            Self::Exclusive => "exclusive",
            Self::ChannelDoubt => "channel-doubt",
            Self::Cost => "cost",
            Self::Documents => "documents",
            Self::Conditions => "rests-on",
            Self::Page => "page",
            Self::Paper => "paper",
            Self::Silence => "silence",
        }
    }
}

/// Says whether a page still has what was taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Standing {
    /// No edition of the page was taken in: only the day of reading is known.
    #[default]
    Unseen,
    /// The newest edition has it, and was last changed on this day.
    Stands {
        modified: Option<Date>,
        /// Is the day on which that edition was taken in.
        seen: Date,
        /// Holds the words that somebody accepted in the place of those of the data, or the
        /// list under its headings.
        accepted: Option<String>,
    },
    /// The newest edition, of this day, has other words there, and nobody has accepted them.
    Changed(Date),
    /// The guide had the page no longer on this day.
    Gone(Date),
}

/// Says how several headings of a citation are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    /// They lead to it, one below the other.
    All,
    /// It is said under each of them.
    Each,
}

/// Holds what the data takes from a page, letter by letter or as an editor noted it.
#[derive(Debug, Clone)]
pub struct Citation {
    pub fact: FactId,
    /// Holds the page's own words, letter by letter; nothing else ever stands in quotation
    /// marks. Without them plain words name the page.
    pub quote: Option<String>,
    /// Holds what an editor noted where the words were not copied; nobody is shown it.
    pub note: Option<String>,
    /// Holds headings of the page under which it stands, where it is not said of all.
    pub chapters: Vec<String>,
    /// Tells how several headings are meant.
    pub under: Under,
    /// Names the page, such as `F2231`.
    pub page: String,
    /// Is the day on which it was read.
    pub read: Date,
    pub standing: Standing,
}

impl Citation {
    /// Makes a citation of a page that was read on a day.
    pub(super) fn new(
        quote: Option<String>,
        note: Option<String>,
        chapters: Vec<String>,
        page: String,
        read: Date,
    ) -> Self {
        let words = quote.as_deref().or(note.as_deref()).unwrap_or_default();
        let fact = FactId::new(&page, words, &chapters);
        Self { fact, quote, note, chapters, under: Under::All, page, read, standing: Standing::Unseen }
    }

    /// Makes the citation of a page as a whole: its id is the page's.
    pub(super) fn of_page(page: String, read: Date) -> Self {
        let fact = FactId(page.clone());
        let (chapters, under) = (Vec::new(), Under::All);
        Self { fact, quote: None, note: None, chapters, under, page, read, standing: Standing::Unseen }
    }

    /// Returns the same, said under each of its headings.
    pub(super) fn under_each(self) -> Self {
        Self { under: Under::Each, ..self }
    }

    /// Returns the words to quote: those that were accepted, or those of the data; `None` where
    /// they were not copied, or where the page has others by now.
    pub fn words(&self) -> Option<&str> {
        match &self.standing {
            Standing::Unseen => self.quote.as_deref(),
            Standing::Stands { modified: Some(_), accepted, .. } => accepted.as_deref().or(self.quote.as_deref()),
            // A page that names no day is never quoted.
            Standing::Stands { modified: None, .. } | Standing::Changed(_) | Standing::Gone(_) => None,
        }
    }

    /// Returns whether it is the list that stands under its headings, whatever it says.
    pub fn is_list(&self) -> bool {
        self.quote.is_none() && self.note.is_none() && !self.chapters.is_empty()
    }

    /// Returns whether the bot may still say what rests on it.
    pub fn holds(&self) -> bool {
        matches!(self.standing, Standing::Unseen | Standing::Stands { .. })
    }

    /// Returns whether an edition of the page that was taken in has it.
    pub fn is_confirmed(&self) -> bool {
        matches!(self.standing, Standing::Stands { .. })
    }

    /// Returns the day on which somebody or something last saw it on the page.
    pub fn seen(&self) -> Date {
        match self.standing {
            Standing::Stands { seen, .. } => seen.max(self.read),
            Standing::Unseen | Standing::Changed(_) | Standing::Gone(_) => self.read,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn facts_are_old_after_six_months_to_the_day() {
        assert!(!is_old(date(2026, 1, 30), date(2026, 7, 30)));
        assert!(is_old(date(2026, 1, 30), date(2026, 7, 31)));
        // February has no 31st.
        assert!(!is_old(date(2025, 8, 31), date(2026, 2, 28)));
        assert!(is_old(date(2025, 8, 31), date(2026, 3, 1)));
        assert!(!is_old(date(2027, 1, 1), date(2026, 11, 28)));
        assert!(!is_old(Date::MAX, Date::MAX));
    }
}
