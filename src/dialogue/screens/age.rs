//! Says that facts are old: once on a screen, in one short line, and never beside an
//! emergency number or something urgent.

use jiff::{ToSpan, civil::Date};

use super::drawing::Drawing;
use crate::{
    catalogue::citation::Citation,
    dialogue::{messages, outcome::Card, screen::Block},
    locale::Message,
};

/// Facts that were read longer ago than this many months may have changed.
const MONTHS: i32 = 6;

/// Returns whether what was read on this day is more than six months old.
fn is_old(read: Date, today: Date) -> bool {
    read.checked_add(MONTHS.months()).is_ok_and(|end| end < today)
}

impl Drawing<'_> {
    /// Returns the line for these days of reading, if one of them is long ago.
    pub(super) fn if_old(&self, mut read: impl Iterator<Item = Date>) -> Option<Block> {
        let is_old = read.any(|read| is_old(read, self.today));
        is_old.then(|| Block::Text(Message::new(messages::FACTS_ARE_OLD)))
    }

    /// Returns the days on which what a card says was read, on the page itself or on the
    /// official list.
    pub(super) fn days_read(&self, card: Card) -> impl Iterator<Item = Date> + use<> {
        let case = &self.catalogue()[card.case];
        let page = &self.catalogue()[case.procedure];
        let deadline = case.when.as_ref().map(Citation::seen);
        let read = page.page.as_ref().map(Citation::seen).or(page.read);
        read.into_iter().chain(page.listed.map(|listed| listed.last)).chain(deadline)
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
