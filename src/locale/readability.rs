//! Measures how hard a text is to read, in one figure for every language that parts words by
//! spaces: LIX (Björnsson, "Readability of Newspapers in 11 Languages", 1983), which is the
//! words of a sentence plus the words of more than six letters in a hundred. Below 30 is very
//! easy, above 50 hard. It compares a language with itself, since some have longer words.

use unicode_segmentation::UnicodeSegmentation;

/// Counts the letters from which on a word is long.
const LONG: usize = 7;

/// Returns the figure of texts together; `None` where there is no word, or where words are
/// not parted by spaces.
pub(crate) fn lix<'a>(texts: impl Iterator<Item = &'a str>) -> Option<u32> {
    let (mut words, mut long, mut sentences) = (0usize, 0usize, 0usize);
    for text in texts {
        if text.chars().any(is_unparted) {
            return None;
        }
        sentences += text.unicode_sentences().count();
        for word in text.unicode_words().filter(|word| word.chars().any(char::is_alphabetic)) {
            words += 1;
            long += usize::from(word.graphemes(true).count() >= LONG);
        }
    }
    let figure = (words + sentences / 2).checked_div(sentences)? + (long * 100).checked_div(words)?;
    u32::try_from(figure).ok()
}

/// Returns whether a letter is one of a script without spaces between words.
fn is_unparted(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_and_sentences_are_hard() {
        let of = |text| lix(std::iter::once(text));
        assert_eq!(of("Le chat dort. Il a faim."), Some(3));
        assert_eq!(of("Une autorisation administrative."), Some(3 + 66));
        assert_eq!(of("我住在巴黎。"), None);
        assert_eq!(of("… 12"), None);
    }
}
