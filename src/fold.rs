//! Folds typed text for comparison: without case, accents, punctuation or
//! emoji. The build script uses it too, so that names prepared at build time
//! and texts typed later are written the same way.

use unicode_normalization::UnicodeNormalization;

/// Returns a text without case, accents, punctuation or emoji, in ASCII
/// letters. For example, `L'Haÿ-les-Roses` becomes `l hay les roses`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in letters(text) {
        let plain = if c.is_alphanumeric() { deunicode::deunicode_char(c).unwrap_or_default() } else { " " };
        for c in plain.chars() {
            if c.is_ascii_alphanumeric() {
                folded.push(c.to_ascii_lowercase());
            } else if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Returns the words of a text, each in its own script. Latin letters and the
/// digits of every script are folded as by [`fold`]. Other letters lose their
/// marks, and letters that people write for one another become the same. A word
/// ends where the script changes.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = Kind::Between;
    for c in letters(text) {
        let kind = Kind::of(c);
        if kind != Kind::Between && kind != last {
            words.push(String::new());
        }
        last = kind;
        let Some(word) = words.last_mut() else { continue };
        match kind {
            Kind::Between => {}
            Kind::Plain => {
                let plain = deunicode::deunicode_char(c).unwrap_or_default();
                word.extend(plain.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
            }
            Kind::Other => word.push(same_letter(c)),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Returns the beginning of a text that folds to at most `most` letters, cut at the end of
/// a word where it has one. Some signs fold to many letters, up to eighteen.
pub(crate) fn beginning(text: &str, most: usize) -> &str {
    let mut left = most;
    let mut word_end = 0;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            word_end = at;
        }
        let folded = if c.is_ascii() { 1 } else { folded_length(c) };
        if folded > left {
            return &text[..if word_end > 0 { word_end } else { at }];
        }
        left -= folded;
    }
    text
}

/// Counts the letters that a character becomes in either way of folding.
fn folded_length(c: char) -> usize {
    let spelled = |c| deunicode::deunicode_char(c).map_or(1, str::len).max(1);
    let decomposed: usize = std::iter::once(c).nfkd().map(spelled).sum();
    decomposed.max(spelled(c))
}

/// Returns the characters in lower case and in compatibility decomposition
/// (Unicode Standard Annex 15), without marks.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase).nfkd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It is a space, punctuation or an emoji.
    Between,
    /// It is a Latin letter, or a digit of any script.
    Plain,
    /// It is a letter of another script, or a sign that makes up its syllables.
    Other,
}

impl Kind {
    fn of(c: char) -> Self {
        match c {
            _ if c.is_ascii_alphanumeric() || c.is_numeric() => Self::Plain,
            '\u{80}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' if c.is_alphabetic() => {
                Self::Plain
            }
            // Vowel signs and the like, which do not count as letters.
            '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3099}' | '\u{309a}' => Self::Other,
            _ if c.is_alphabetic() => Self::Other,
            _ => Self::Between,
        }
    }
}

/// Makes letters the same that people write for one another in other scripts.
fn same_letter(c: char) -> char {
    match c {
        'ى' | 'ی' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ک' => 'ك',
        'ڤ' => 'ف',
        'ς' => 'σ',
        _ => c,
    }
}

/// Returns whether a character belongs to the letter before it or only steers
/// how text is drawn: combining accents, Arabic vowel signs, joiners and
/// direction marks.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_only_what_is_said() {
        assert_eq!(fold("  L’Haÿ-les-Roses ! "), "l hay les roses");
        assert_eq!(fold("ÎLE-DE-FRANCE"), "ile de france");
        assert_eq!(fold("🙂\u{202e}\u{0}"), "");
        assert_eq!(fold("🪪 Carte de séjour"), "carte de sejour");
        assert_eq!(fold("Esso\u{301}nne\u{200f}"), "essonne");
        assert_eq!(fold("٩١"), "91");
    }

    #[test]
    fn a_beginning_ends_with_a_word_and_counts_what_signs_become() {
        assert_eq!(beginning("Massy, 91", 300), "Massy, 91");
        assert_eq!(beginning("je vis ici depuis", 8), "je vis");
        assert_eq!(beginning("anticonstitutionnellement", 4), "anti");
        assert_eq!(beginning("", 4), "");
        for sign in ['\u{fdfa}', '我', 'ﬃ', '㍿', 'é', '\u{301}'] {
            let text = String::from_iter([sign; 4000]);
            let cut = beginning(&text, 300);
            assert!(fold(cut).len() <= 300 && words(cut).concat().chars().count() <= 300, "{sign}");
        }
    }

    #[test]
    fn words_keep_their_script() {
        let read = |text| words(text).join("|");
        assert_eq!(read("Évry-Courcouronnes (91)"), "evry|courcouronnes|91");
        assert_eq!(read("أسكن في باريس"), "اسكن|في|باريس");
        assert_eq!(read("Йошкар-Ола"), "иошкар|ола");
        assert_eq!(read("প্যারিস"), "প্যারিস");
        assert_eq!(read("住在Paris 18区"), "住在|paris|18|区");
        assert_eq!(read("ΠΑΡΊΣΙ"), read("παρίσι"));
        assert_eq!(read("\u{202e}🙂 ٩١"), "91");
    }
}
