//! Folds typed text for comparison: without case, accents, punctuation or
//! emoji. The build script uses it too, so that names prepared at build time
//! and texts typed later are written the same way.

use unicode_normalization::UnicodeNormalization;

/// Returns a text without case, accents, punctuation or emoji, in ASCII
/// letters. For example, `L'Haÿ-les-Roses` becomes `l hay les roses`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in letters(text).chars() {
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
/// marks. A word ends where the script changes.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = Kind::Between;
    for c in letters(text).chars() {
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
            Kind::Other => word.push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Returns the first letter of the words of a text, without folding the rest.
pub(crate) fn first_letter(text: &str) -> Option<char> {
    text.chars().find_map(|c| match c {
        _ if c.is_ascii_alphanumeric() => Some(c.to_ascii_lowercase()),
        _ if c.is_ascii() => None,
        // Most signs and emoji are no letters, and are made of none.
        _ if Kind::of(c) == Kind::Between && std::iter::once(c).nfkd().eq([c]) => None,
        _ => words(c.encode_utf8(&mut [0; 4])).first()?.chars().next(),
    })
}

/// Returns the Latin letters that a character of another script is written with, in lower case.
pub fn transliterated(c: char) -> String {
    deunicode::deunicode_char(c).unwrap_or_default().to_ascii_lowercase()
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

/// Returns a text as it is seen: full-width letters, ligatures and presentation forms as the
/// letters that they stand for (Unicode Standard Annex 15), without signs that nobody sees.
pub(crate) fn seen(text: &str) -> String {
    text.chars().filter(|c| !is_unseen(*c)).nfkc().collect()
}

/// Returns the letters of a text as every comparison has them: in lower case and in
/// compatibility decomposition (Unicode Standard Annex 15), without marks. Letters that
/// people write for one another are the same, and abbreviations are words.
fn letters(text: &str) -> String {
    let lower = text.chars().flat_map(char::to_lowercase).nfkd();
    let letters: String = lower.filter(|c| !is_mark(*c)).flat_map(char::to_lowercase).map(same_letter).collect();
    let single = letters.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().nth(1).is_none());
    let has_abbreviation = letters.contains(is_stop) || single.filter(|word| !word.is_empty()).nth(2).is_some();
    if has_abbreviation { with_abbreviations(&letters) } else { letters }
}

/// Takes out what stands between the letters of abbreviations: `o.q.t.f.` and `o-q-t-f`
/// become `oqtf`.
fn with_abbreviations(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    let mut joined = String::with_capacity(letters.len());
    let mut rest = letters.as_slice();
    let mut before = None;
    while let [first, after @ ..] = rest {
        let is_begun = before.is_some_and(char::is_alphanumeric);
        let length = if is_begun { 0 } else { with_stops(rest).max(letters_apart(rest, before)) };
        if length == 0 {
            joined.push(*first);
            before = Some(*first);
            rest = after;
        } else {
            joined.extend(rest[..length].iter().filter(|c| c.is_alphabetic()));
            joined.push(' ');
            before = None;
            rest = &rest[length..];
        }
    }
    joined
}

/// Counts the signs of an abbreviation at the beginning: at least two single letters with a
/// full stop behind each but perhaps the last, or at least three with spaces between them.
fn with_stops(letters: &[char]) -> usize {
    let is = |at: usize, what: fn(char) -> bool| letters.get(at).copied().is_some_and(what);
    let (mut end, mut count, mut is_spaced) = (0, 0, false);
    while is(end, char::is_alphabetic) {
        let space = usize::from(is(end + 2, |c| c == ' ') && is(end + 3, char::is_alphabetic) && is(end + 4, is_stop));
        if is(end + 1, is_stop) {
            count += 1;
            end += 2 + space;
            is_spaced |= space > 0;
        } else {
            if !is(end + 1, char::is_alphanumeric) {
                count += 1;
                end += 1;
            }
            break;
        }
    }
    if count >= if is_spaced { 3 } else { 2 } { end } else { 0 }
}

/// Counts the signs of at least three single letters at the beginning, with the same sign or
/// a space between each two. `before` is the sign before them.
fn letters_apart(letters: &[char], before: Option<char>) -> usize {
    /// Lists letters that are words, or stand for one before an apostrophe.
    const WORDS: &str = "aeiouycdjlmnst";
    let is = |at: usize, what: fn(char) -> bool| letters.get(at).copied().is_some_and(what);
    let Some(sign) = letters.get(1).copied().filter(|sign| SIGNS_BETWEEN.contains(*sign)) else { return 0 };
    let goes_on = |end: usize, what: fn(char) -> bool| letters.get(end) == Some(&sign) && is(end + 1, what);
    let mut end = usize::from(is(0, char::is_alphabetic));
    while end > 0 && goes_on(end, char::is_alphabetic) && !is(end + 2, char::is_alphanumeric) {
        end += 2;
    }
    let is_word = |at: usize| letters.get(at).is_some_and(|c| WORDS.contains(*c));
    if sign == ' ' {
        // « a o q t f », « o q t f a massy », and « il y a à » are not one word.
        if end > 5 && is_word(end - 1) && goes_on(end, char::is_alphanumeric) {
            end -= 2;
        }
        let begins = end > 5 && is(0, |c| "aldy".contains(c));
        let is_meant = letters[..end].iter().any(|c| c.is_ascii_alphabetic() && !WORDS.contains(*c));
        return if end < 5 || begins || !is_meant { 0 } else { end };
    }
    // « y-a-t-il » has a word behind its letters.
    let is_whole = before != Some(sign) && !goes_on(end, char::is_alphanumeric);
    if end >= 5 && is_whole { end } else { 0 }
}

/// Lists what people write between the letters of an abbreviation, besides full stops.
const SIGNS_BETWEEN: &str = " -_/\\,;:*+|‐‑–—•";

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '·' | '۔')
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

/// Makes letters the same that people write for one another, because their keyboard has
/// only one of them: Arabic, Persian, Urdu, Pashto, Kurdish and Maghrebi forms, and the Greek
/// sigma.
fn same_letter(c: char) -> char {
    match c {
        'ى' | 'ی' | 'ے' | 'ێ' | 'ۑ' | 'ؠ' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' | 'ۿ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        'ګ' => 'گ',
        'ڤ' | 'ڡ' => 'ف',
        'ڧ' => 'ق',
        'ټ' | 'ٹ' => 'ت',
        'ډ' | 'ڈ' => 'د',
        'ړ' | 'ڑ' => 'ر',
        'ڼ' | 'ں' => 'ن',
        'ٱ' => 'ا',
        'ς' => 'σ',
        _ => c,
    }
}

/// Returns whether a character belongs to the letter before it or only steers how text is
/// drawn: combining accents, Arabic and Hebrew vowel signs, and what nobody sees.
pub(crate) fn is_mark(c: char) -> bool {
    is_unseen(c)
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}'
            | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}'
            | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}'
            | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{711}' | '\u{730}'..='\u{74a}' | '\u{8d3}'..='\u{8ff}'
            | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Returns whether nobody sees a character: joiners, soft hyphens, marks of direction,
/// variation selectors, fillers and tags (Unicode, `Default_Ignorable_Code_Point`).
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
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
    fn an_abbreviation_with_full_stops_is_a_word() {
        for text in
            ["O.Q.T.F.", "o.q.t.f", "O. Q. T. F.", "Ｏ．Ｑ．Ｔ．Ｆ．", "O·Q·T·F", "O.\u{200f}Q.T.F.", "(O.Q.T.F.)"]
        {
            assert_eq!(fold(text), "oqtf", "{text}");
            assert_eq!(words(text), ["oqtf"], "{text}");
        }
        for text in ["O Q T F", "o q t f", "O-Q-T-F", "o/q/t/f", "o_q_t_f", "O\u{a0}Q\u{a0}T\u{a0}F", "(O-Q-T-F)"] {
            assert_eq!(fold(text), "oqtf", "{text}");
            assert_eq!(words(text), ["oqtf"], "{text}");
        }
        assert_eq!(fold("j'ai une O Q T F à Massy"), "j ai une oqtf a massy");
        assert_eq!(fold("il y a O Q T F"), "il y a oqtf");
        assert_eq!(fold("un C-R-A, un C R A"), "un cra un cra");
        assert_eq!(fold("une O.Q.T.F. hier"), "une oqtf hier");
        assert_eq!(fold("l'O.Q.T.F."), "l oqtf");
        assert_eq!(fold("ق.ت.ف"), fold("قتف"));
        for (text, folded) in [
            ("J.F.Kennedy", "jf kennedy"),
            ("M. Dupont", "m dupont"),
            ("rue A. Massy", "rue a massy"),
            ("t.me", "t me"),
            ("a. b", "a b"),
            ("1.2.3", "1 2 3"),
            ("fin.a.b", "fin ab"),
            ("il y a à Massy", "il y a a massy"),
            ("y-a-t-il", "y a t il"),
            ("y a t il", "y a t il"),
            ("il m a d abord", "il m a d abord"),
            ("а я в Париже", "a ia v parizhe"),
            ("Aulnay s/s Bois", "aulnay s s bois"),
            ("x-y", "x y"),
            ("1-2-3", "1 2 3"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn what_nobody_sees_is_no_part_of_a_word() {
        for sign in ['\u{ad}', '\u{61c}', '\u{200b}', '\u{2060}', '\u{feff}', '\u{3164}', '\u{e0001}', '\u{fe0f}'] {
            let text = format!("{sign}Mas{sign}sy{sign}");
            assert_eq!((fold(&text).as_str(), words(&text).join("|").as_str()), ("massy", "massy"), "{sign:?}");
            assert_eq!(seen(&text), "Massy", "{sign:?}");
        }
        assert_eq!(seen("／ｓｔｏｐ ＯＱＴＦ"), "/stop OQTF");
    }

    #[test]
    fn letters_of_every_arabic_keyboard_are_the_same() {
        for (typed, same) in [
            ("ترحیل", "ترحيل"),
            ("ترحے\u{644}", "ترحيل"),
            ("\u{fe97}\u{feae}\u{fea3}\u{fef4}\u{fede}", "ترحيل"),
            ("ہجرت", "هجرت"),
            ("کارت", "كارت"),
            ("ډيپورټ", "ديپورت"),
        ] {
            assert_eq!(words(typed), words(same), "{typed}");
            assert_eq!(fold(typed), fold(same), "{typed}");
        }
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
