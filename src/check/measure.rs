//! Measures how much of an old phone's screen a message takes: how high its text is, and
//! which words of a button can be read. The figures are those of Telegram for Android on a
//! screen of 360 × 640 pixels; `tests/it/browser.rs` compares them with what a browser draws.

use std::{collections::HashMap, sync::LazyLock};

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::fold::is_mark;

/// A message's text is this wide, in pixels: the screen without 80 at the sides.
pub const TEXT_WIDTH: f64 = 280.0;
/// The message itself, which its buttons are as wide as, has this width in pixels.
pub const MESSAGE_WIDTH: f64 = 311.0;
/// A letter of the text has this size in pixels.
pub const TEXT_SIZE: f64 = 16.0;
/// A line of text is this high, in pixels.
pub const LINE_HEIGHT: u32 = 21;
/// Below the text, the hour and the edge of the message take this height, in pixels.
pub const FOOT_HEIGHT: u32 = 26;
/// A row of buttons is this high, in pixels, the gap above it included.
pub const ROW_HEIGHT: u32 = 48;
/// A letter of a label has this size in pixels.
pub const LABEL_SIZE: f64 = 15.0;
/// Buttons in a row are this far from one another, in pixels.
pub const GAP: f64 = 4.0;
/// A label keeps this distance from both edges of its button together, in pixels.
pub const PADDING: f64 = 20.0;
/// A label that has a row alone can be this wide, in pixels.
pub const LABEL_WIDTH: f64 = MESSAGE_WIDTH - PADDING;
/// From the first page's first line to the end of its button, a screen of 640 pixels shows
/// this many, without its header and the field to write in.
pub const MOST_HEIGHT: u32 = 520;

/// Letters in bold, and those of labels, are wider by this factor (Roboto Medium: 1.01; Noto
/// Naskh Arabic Bold: 1.04).
const BOLD: f64 = 1.04;
/// An emoji is this wide, in thousandths of the size (Noto Color Emoji: 1,245).
const EMOJI: f64 = 1245.0;
/// A character of a writing that was not measured counts as square.
const SQUARE: f64 = 1000.0;
/// Stands at the end of a label that was cut.
const ELLIPSIS: char = '…';

/// The widths that were measured, see the file's own head.
static WIDTHS: LazyLock<HashMap<char, Width>> = LazyLock::new(|| read(include_str!("widths.txt")));

/// Holds the width of a character in thousandths of the size.
#[derive(Debug, Clone, Copy)]
enum Width {
    Fixed(f64),
    /// Is a letter that is joined to its neighbours: alone, at the end of a group, at its
    /// beginning, in its middle.
    Joining([f64; 4]),
}

/// Reads the table; a line that is none is left out, which the tests would find.
fn read(table: &str) -> HashMap<char, Width> {
    let mut widths = HashMap::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split(' ');
        let range = fields.next().unwrap_or_default();
        let found: Vec<f64> = fields.filter_map(|field| field.parse().ok()).collect();
        let width = match *found.as_slice() {
            [width] => Width::Fixed(width),
            [alone, end, begin, middle] => Width::Joining([alone, end, begin, middle]),
            _ => continue,
        };
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let code = |text| u32::from_str_radix(text, 16);
        let (Ok(first), Ok(last)) = (code(first), code(last)) else { continue };
        widths.extend((first..=last).filter_map(char::from_u32).map(|c| (c, width)));
    }
    widths
}

/// Returns how wide a text is in one line, in thousandths of the size.
fn width(text: &str) -> f64 {
    let letters: Vec<char> = text.chars().filter(|c| !is_mark(*c)).collect();
    let of = |at: usize| letters.get(at).and_then(|c| WIDTHS.get(c)).copied();
    // A letter that has a form of its own at the beginning is joined to the next one.
    let reaches =
        |at: usize| matches!(of(at), Some(Width::Joining([alone, _, begin, _])) if (alone - begin).abs() > 0.5);
    let joins = |at: usize| matches!(of(at), Some(Width::Joining(_)));
    let widths = letters.iter().enumerate().map(|(at, c)| match of(at) {
        Some(Width::Fixed(width)) => width,
        Some(Width::Joining([alone, end, begin, middle])) => {
            let before = at > 0 && reaches(at - 1);
            match (before, reaches(at) && joins(at + 1)) {
                (false, false) => alone,
                (true, false) => end,
                (false, true) => begin,
                (true, true) => middle,
            }
        }
        None => match *c {
            '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0.0,
            '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' => EMOJI,
            _ => SQUARE,
        },
    });
    widths.sum()
}

/// Returns how many lines a text takes, its empty ones included.
pub fn lines(text: &str, bold: bool) -> u32 {
    let size = TEXT_SIZE * if bold { BOLD } else { 1.0 } / 1000.0;
    let (mut lines, mut used, mut from) = (0, 0.0, 0);
    for (to, opportunity) in linebreaks(text) {
        let piece = &text[from..to];
        from = to;
        // A space at the end of a line hangs over its edge.
        let word = piece.trim_end();
        let mut seen = width(word) * size;
        if used + seen > TEXT_WIDTH && used > 0.0 {
            lines += 1;
            used = 0.0;
        }
        // A word that is longer than a line is broken anywhere.
        while seen > TEXT_WIDTH {
            lines += 1;
            seen -= TEXT_WIDTH;
        }
        used += seen + width(piece[word.len()..].trim_end_matches('\n')) * size;
        if opportunity == BreakOpportunity::Mandatory {
            lines += 1;
            used = 0.0;
        }
    }
    lines
}

/// Returns how wide a label is, in pixels; a button that has its row alone shows
/// [`LABEL_WIDTH`] of them.
pub fn label_width(label: &str) -> f64 {
    width(label) * LABEL_SIZE * BOLD / 1000.0
}

/// Returns what can be read of a label where so many share a row.
pub fn readable(label: &str, in_row: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a handful of buttons")]
    let in_row = in_row.max(1) as f64;
    let room = (MESSAGE_WIDTH - GAP * (in_row - 1.0)) / in_row - PADDING;
    let fits = |text: &str| label_width(text) <= room;
    if fits(label) {
        return label.to_owned();
    }
    let ends = label.char_indices().map(|(at, _)| at).rev();
    let cut = ends.map(|end| format!("{}{ELLIPSIS}", label[..end].trim_end())).find(|cut| fits(cut));
    cut.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_width() {
        let entries = include_str!("widths.txt").lines().filter(|line| !line.starts_with('#')).count();
        assert!(entries > 2000 && WIDTHS.len() >= entries, "{entries} {}", WIDTHS.len());
        assert!(matches!(WIDTHS[&'a'], Width::Fixed(width) if width > 400.0 && width < 700.0));
    }

    #[test]
    fn joined_letters_are_narrower_than_separate_ones() {
        assert!(width("ببب") < width("ب ب ب") - 2.0 * width(" "));
        // Alif is not joined to what follows it.
        assert!((width("ابا") - width("ا") - width("با")).abs() < 0.5);
    }

    #[test]
    fn a_text_is_broken_between_words() {
        assert_eq!(lines("", false), 0);
        assert_eq!(lines("un mot", false), 1);
        assert_eq!(lines("un\n\nmot", false), 3);
        let word = "m".repeat(15);
        assert_eq!(lines(&word, false), 1);
        assert_eq!(lines(&format!("{word} {word}"), false), 2);
        assert_eq!(lines(&format!("{word}\u{a0}{word} a"), false), 2);
    }

    #[test]
    fn a_label_is_cut_at_the_edge_of_its_button() {
        assert_eq!(readable("⬅️ Retour", 3), "⬅️ Retour");
        let long = "📄 Demander un document de circulation pour mon enfant";
        let cut = readable(long, 1);
        assert!(cut.ends_with('…') && long.starts_with(cut.trim_end_matches('…')), "{cut}");
        assert!(readable(long, 2).len() < cut.len());
    }
}
