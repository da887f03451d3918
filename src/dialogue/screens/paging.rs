//! Sorts the cards of an outcome into pages, so that the first page's text and its button
//! fit a phone's screen together. `guichet check` measures every page in every language.

use std::ops::Range;

use super::{cards::heading, drawing::Drawing};
use crate::dialogue::{outcome::Card, path::Path, screen::CardText};

/// A page shows at most this many cards.
const MOST_CARDS: usize = 3;
/// It shows at most this many where others follow behind a button for the rest.
const MOST_BEFORE_MORE: usize = 2;
/// An outcome has at most this many buttons below its text, links to pages included.
pub(super) const MOST_BUTTONS: usize = 8;
/// Counts the navigation of an outcome, and the way to "Not my case".
pub(super) const STANDING: usize = 4;
/// A page has room for this many cards, ways that must stand there and the way to the rest.
const ROOM: usize = MOST_BUTTONS - STANDING;
/// The cards of a page have about this many lines together, the first one aside.
const MOST_LINES: usize = 20;
/// A line holds about this many letters of the reference language.
const LETTERS_PER_LINE: usize = 34;

impl Drawing<'_> {
    /// Returns the page with this number, counted from 1, or the last one; and its cards.
    pub(super) fn page_of(&self, cards: &[Card], must: usize, path: &Path, page: u8) -> (usize, Range<usize>) {
        let pages = (1..).zip(self.pages_of(cards, must, path)).take(usize::from(page));
        pages.last().unwrap_or((1, 0..0))
    }

    /// Returns which cards stand on which page, where the first page has so many ways that
    /// must stand below it.
    pub(super) fn pages_of(&self, cards: &[Card], must: usize, path: &Path) -> impl Iterator<Item = Range<usize>> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let start = from;
            let room = if start == 0 { ROOM.saturating_sub(must) } else { ROOM };
            let left = cards.len() - start;
            let fitting =
                if left <= room.min(MOST_CARDS) { left } else { MOST_BEFORE_MORE.min(room.saturating_sub(1)) };
            let mut lines = 0;
            while from < start + fitting.max(left.min(1)) {
                let part =
                    heading(cards[from].part).filter(|_| from == start || cards[from - 1].part != cards[from].part);
                lines += self.lines_of(&self.card(from + 1, cards[from], Some(path))) + 2 * part.iter().len();
                if from > start && lines > MOST_LINES {
                    break;
                }
                from += 1;
            }
            (from > start).then_some(start..from)
        })
    }

    /// Returns about how many lines a card has on a phone, the empty one below it included.
    fn lines_of(&self, card: &CardText) -> usize {
        let lines = [&card.label, &card.title].into_iter().chain(&card.lines);
        let letters = lines.map(|line| self.context.locales.reference().text(line).chars().count());
        1 + letters.map(|letters| letters.div_ceil(LETTERS_PER_LINE)).sum::<usize>()
    }
}
