//! Fits text into a terminal's width, from left to right or from right to left. Where lines
//! may break follows Unicode Standard Annex 14; addresses are never broken, so that they
//! can be copied. It knows neither screens nor colours.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::visual_order::visual;

/// Is the least width that is written for: in a narrower window the terminal breaks lines.
const NARROWEST: usize = 20;
/// Is the mark before a line that is written from right to left, however it begins.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// Says where text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Lines are as long as they are: a pipe, a file.
    Unbroken,
    /// Lines fit this many columns.
    Columns(usize, LineOrder),
}

/// Says who puts right-to-left text in the order in which it is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineOrder {
    /// The terminal does it, as Unicode Standard Annex 9 has it: text is written as it is
    /// read.
    ByTerminal,
    /// This program does it, for terminals that draw every sign to the right of the last.
    ByProgram,
}

/// Holds one language's way to fill lines.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineFiller {
    layout: Layout,
    right_to_left: bool,
}

/// Holds a mark and the text behind it: `a) Étudiant`.
#[derive(Debug, Clone)]
pub(super) struct Marked {
    pub mark: String,
    pub text: String,
}

/// Holds a line that is ready: what stands before the mark, the mark, and the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReadyLine(pub Vec<LinePiece>);

/// Holds a piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LinePiece {
    Mark(String),
    Text(String),
}

impl LineFiller {
    pub fn new(layout: Layout, right_to_left: bool) -> Self {
        Self { layout, right_to_left }
    }

    fn columns(self) -> Option<(usize, LineOrder)> {
        match self.layout {
            Layout::Unbroken => None,
            Layout::Columns(columns, order) => {
                // Terminals differ in how wide a picture is, and here lines end at the edge.
                let edge = if self.right_to_left && order == LineOrder::ByProgram { 2 } else { 0 };
                Some((columns.max(NARROWEST) - edge, order))
            }
        }
    }

    /// Returns the lines of a paragraph, all of them `indent` columns in.
    pub fn paragraph(self, text: &str, indent: usize) -> Vec<ReadyLine> {
        let lines = text.lines().flat_map(|line| self.fill(line, indent));
        lines.map(|text| self.finish(indent, None, &text)).collect()
    }

    /// Returns the lines of a marked text; the text stands in a column of its own.
    pub fn marked(self, item: &Marked, indent: usize) -> Vec<ReadyLine> {
        let behind = indent + width(&item.mark) + 1;
        let mut lines = Vec::new();
        for text in item.text.lines().flat_map(|line| self.fill(line, behind)) {
            lines.push(if lines.is_empty() {
                self.finish(indent, Some(&item.mark), &text)
            } else {
                self.finish(behind, None, &text)
            });
        }
        lines
    }

    /// Returns the lines of short texts in a row, as many in a line as fit.
    pub fn row(self, items: &[Marked], indent: usize) -> Vec<ReadyLine> {
        const GAP: usize = 3;
        let Some((columns, _)) = self.columns() else { return self.join(&[items], indent, GAP) };
        let mut rows: Vec<Vec<Marked>> = Vec::new();
        let mut used = 0;
        for item in items {
            let needed = width(&item.mark) + 1 + width(&item.text);
            match rows.last_mut() {
                Some(row) if used + GAP + needed <= columns => {
                    used += GAP + needed;
                    row.push(item.clone());
                }
                _ => {
                    used = indent + needed;
                    rows.push(vec![item.clone()]);
                }
            }
        }
        rows.iter()
            .flat_map(|row| match row.as_slice() {
                [alone] => self.marked(alone, indent),
                several => self.join(&[several], indent, GAP),
            })
            .collect()
    }

    fn join(self, rows: &[&[Marked]], indent: usize, gap: usize) -> Vec<ReadyLine> {
        let space = |count: usize| LinePiece::Text(" ".repeat(count));
        let line = |row: &&[Marked]| {
            let mut pieces = vec![space(indent)];
            for (at, item) in row.iter().enumerate() {
                if at > 0 {
                    pieces.push(space(gap));
                }
                pieces.extend([LinePiece::Mark(item.mark.clone()), space(1), LinePiece::Text(item.text.clone())]);
            }
            self.in_order(pieces)
        };
        rows.iter().map(line).collect()
    }

    /// Returns where the words of one line break, behind `indent` columns.
    fn fill(self, text: &str, indent: usize) -> Vec<Filled<'_>> {
        let Some((columns, _)) = self.columns() else { return vec![Filled { whole: text, range: 0..text.len() }] };
        let room = columns.saturating_sub(indent).max(1);
        let mut lines = Vec::new();
        let (mut from, mut fits) = (0, 0);
        for (at, kind) in linebreaks(text) {
            if width(text[from..at].trim_end()) > room && fits > from {
                lines.push(from..fits);
                from = fits;
            }
            fits = at;
            if kind == BreakOpportunity::Mandatory {
                lines.push(from..at);
                from = at;
            }
        }
        if lines.is_empty() {
            lines.push(0..text.len());
        }
        let filled = lines.into_iter().map(|range| {
            let end = range.start + text[range.clone()].trim_end().len();
            Filled { whole: text, range: range.start..end }
        });
        filled.collect()
    }

    fn finish(self, indent: usize, mark: Option<&str>, text: &Filled<'_>) -> ReadyLine {
        let mut pieces = vec![LinePiece::Text(" ".repeat(indent))];
        if let Some(mark) = mark {
            pieces.extend([LinePiece::Mark(mark.to_owned()), LinePiece::Text(" ".to_owned())]);
        }
        let said = &text.whole[text.range.clone()];
        let order = self.columns().map(|(_, order)| order).filter(|_| self.right_to_left);
        pieces.push(LinePiece::Text(match order {
            // Seen from the whole paragraph: a line may begin within a name.
            Some(LineOrder::ByProgram) => visual(text.whole, text.range.clone()),
            Some(LineOrder::ByTerminal) | None => said.to_owned(),
        }));
        self.in_place(pieces)
    }

    /// Puts texts that are not in order yet into the order in which they are seen.
    fn in_order(self, pieces: Vec<LinePiece>) -> ReadyLine {
        let by_program = matches!(self.columns(), Some((_, LineOrder::ByProgram)) if self.right_to_left);
        let ordered = pieces.into_iter().map(|piece| match piece {
            LinePiece::Text(text) if by_program && !text.trim().is_empty() => {
                LinePiece::Text(visual(&text, 0..text.len()))
            }
            other => other,
        });
        self.in_place(ordered.collect())
    }

    /// Puts pieces at the side at which the language begins.
    fn in_place(self, mut pieces: Vec<LinePiece>) -> ReadyLine {
        match self.columns() {
            Some((columns, LineOrder::ByProgram)) if self.right_to_left => {
                let used: usize = pieces.iter().map(LinePiece::width).sum();
                pieces.push(LinePiece::Text(" ".repeat(columns.saturating_sub(used))));
                pieces.reverse();
            }
            Some((_, LineOrder::ByTerminal)) if self.right_to_left => {
                for piece in &mut pieces {
                    // A mark is read as it is typed: `a)`, not `(a`.
                    if let LinePiece::Mark(mark) = piece {
                        *mark = format!("\u{2066}{mark}\u{2069}");
                    }
                }
                pieces.insert(0, LinePiece::Text(RIGHT_TO_LEFT_MARK.to_string()));
            }
            Some(_) | None => {}
        }
        ReadyLine(pieces)
    }

    /// Returns how a label and an address stand: in one line where both fit, else the
    /// address in a line of its own.
    pub fn has_room(self, indent: usize, label: &Marked, address: &str) -> bool {
        let needed = indent + width(&label.mark) + 1 + width(&label.text) + 2 + width(address);
        self.columns().is_none_or(|(columns, _)| needed <= columns && !self.right_to_left)
    }
}

/// Holds a line within its paragraph.
struct Filled<'a> {
    whole: &'a str,
    range: Range<usize>,
}

impl LinePiece {
    fn width(&self) -> usize {
        match self {
            Self::Mark(text) | Self::Text(text) => width(text),
        }
    }
}

/// Returns the columns of a text, sign by sign: a terminal draws Arabic letters each in a
/// column of its own, those that are written as one too.
fn width(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lines: &[ReadyLine]) -> Vec<String> {
        let line = |line: &ReadyLine| {
            line.0
                .iter()
                .map(|piece| match piece {
                    LinePiece::Mark(text) | LinePiece::Text(text) => text.as_str(),
                })
                .collect::<String>()
        };
        lines.iter().map(line).collect()
    }

    fn marked(mark: &str, text: &str) -> Marked {
        Marked { mark: mark.to_owned(), text: text.to_owned() }
    }

    fn columns(columns: usize) -> LineFiller {
        LineFiller::new(Layout::Columns(columns, LineOrder::ByTerminal), false)
    }

    #[test]
    fn lines_fit_the_width_and_a_choice_keeps_its_column() {
        let lines = columns(24).marked(&marked("a)", "Demander une première carte de séjour"), 2);
        assert_eq!(said(&lines), ["  a) Demander une", "     première carte de", "     séjour"]);
        for width in [20, 24, 40, 80, 120] {
            let text =
                "Voies et délais de recours : « quinze jours ». 我住在巴黎十八区，需要更新我的居留证。".repeat(3);
            let lines = said(&columns(width).paragraph(&text, 3));
            assert!(lines.iter().all(|line| super::width(line) <= width), "{width}: {lines:#?}");
            let no_spaces = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            assert_eq!(no_spaces(&lines.concat()), no_spaces(&text), "nothing is lost");
        }
    }

    #[test]
    fn a_no_break_space_does_not_break_and_a_long_word_stays_whole() {
        let lines = columns(20).paragraph("Où habitez-vous exactement\u{a0}?", 0);
        assert_eq!(said(&lines), ["Où habitez-vous", "exactement\u{a0}?"]);
        let word = "x".repeat(50);
        assert_eq!(said(&columns(20).paragraph(&word, 0)), [word]);
    }

    #[test]
    fn a_pipe_gets_lines_as_they_are() {
        let lines = LineFiller::new(Layout::Unbroken, true);
        let long = "كلمة ".repeat(40).trim_end().to_owned();
        assert_eq!(said(&lines.paragraph(&long, 0)), [long]);
        assert_eq!(said(&lines.row(&[marked("<)", "رجوع"), marked("0)", "من جديد")], 2)), ["  <) رجوع   0) من جديد"]);
    }

    #[test]
    fn buttons_in_a_row_go_on_in_the_next_line() {
        let row = [marked("<)", "Retour"), marked("0)", "Recommencer"), marked("!)", "C’est urgent")];
        assert_eq!(said(&columns(40).row(&row, 2)), ["  <) Retour   0) Recommencer", "  !) C’est urgent"]);
        assert_eq!(said(&columns(80).row(&row, 2)).len(), 1);
    }

    #[test]
    fn right_to_left_begins_at_the_right() {
        let seen = LineFiller::new(Layout::Columns(20, LineOrder::ByProgram), true);
        assert_eq!(said(&seen.marked(&marked("a)", "أين تسكن"), 2)), ["     نكست نيأ a)  "]);
        assert_eq!(said(&seen.paragraph("في Massy هنا", 0)), ["      انه Massy يف"]);
        // Lam and alef are one sign in print, and two in a terminal.
        assert_eq!(width("لا أقول"), 7);
        let read = LineFiller::new(Layout::Columns(20, LineOrder::ByTerminal), true);
        assert_eq!(said(&read.marked(&marked("<)", "رجوع"), 2)), ["\u{200f}  \u{2066}<)\u{2069} رجوع"]);
    }
}
