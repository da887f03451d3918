//! Puts a line of right-to-left text in the order in which it is seen, by the Unicode
//! Bidirectional Algorithm (Unicode Standard Annex 9), for terminals that do not.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use unicode_bidi_mirroring::get_mirrored;
use unicode_segmentation::UnicodeSegmentation;

/// Returns the signs of a part of a paragraph from left to right as they are seen.
pub(super) fn visual(paragraph: &str, line: Range<usize>) -> String {
    let bidi = BidiInfo::new(paragraph, Some(Level::rtl()));
    let Some(whole) = bidi.paragraphs.first() else { return String::new() };
    let (levels, runs) = bidi.visual_runs(whole, line);
    let mut seen = String::new();
    for run in runs {
        let text = &paragraph[run.clone()];
        if levels[run.start].is_rtl() {
            for sign in text.graphemes(true).rev() {
                let mut parts = sign.chars();
                // Brackets open towards what they hold, and marks stay behind their letter.
                match (parts.next().and_then(get_mirrored), parts.next()) {
                    (Some(mirrored), None) => seen.push(mirrored),
                    _ => seen.push_str(sign),
                }
            }
        } else {
            seen.push_str(text);
        }
    }
    seen.retain(|c| !is_control(c));
    seen
}

/// Returns whether a character only steers the order, which is settled now.
fn is_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> String {
        visual(text, 0..text.len())
    }

    #[test]
    fn letters_run_to_the_left_and_names_and_numbers_do_not() {
        assert_eq!(seen("أين تسكن؟"), "؟نكست نيأ");
        assert_eq!(seen("في \u{2068}Évry\u{2069} (91)"), "(91) Évry يف");
        assert_eq!(seen("اكتب (مثال)"), "(لاثم) بتكا");
    }

    #[test]
    fn vowel_signs_stay_on_their_letter() {
        assert_eq!(seen("حدَّد"), "ددَّح");
    }
}
