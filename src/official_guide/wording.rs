//! Compares words as people read them: spaces of the layout and the form of an apostrophe or
//! a quotation mark say nothing, everything else does.

/// A sentence ends with one of these, or with the paragraph.
const ENDS: [char; 5] = ['.', '!', '?', ':', ';'];

/// Returns a text with single spaces, straight apostrophes and straight quotation marks.
pub(super) fn comparable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in visible(text).split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().map(|c| match c {
            '’' | '‘' | 'ʼ' => '\'',
            '«' | '»' | '“' | '”' | '„' => '"',
            c => c,
        }));
    }
    out
}

/// Returns a text with single spaces, and without what nobody sees: signs that steer a terminal
/// or turn the direction of a line are no words.
pub(super) fn visible(text: &str) -> String {
    let words =
        text.split(char::is_whitespace).map(|word| word.chars().filter(|c| !is_invisible(*c)).collect::<String>());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns whether nobody sees a character: a control, or one that only sets the direction or a
/// place where a line may break.
fn is_invisible(c: char) -> bool {
    let directs = matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks = matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{ad}');
    c.is_control() || directs || breaks
}

/// Returns whether a passage has these words as whole sentences. Both are
/// [`comparable`]: words within a longer sentence may mean something else.
pub(super) fn says(passage: &str, words: &str) -> bool {
    let mut from = 0;
    // No words at all stand everywhere.
    while let Some(found) = passage.get(from..).filter(|_| !words.is_empty()).and_then(|rest| rest.find(words)) {
        let at = from + found;
        let before = passage.get(..at).unwrap_or_default().trim_end();
        let after = passage.get(at + words.len()..).unwrap_or_default();
        let begins = before.is_empty() || before.ends_with(ENDS);
        let ends = after.is_empty()
            || (words.ends_with(ENDS) && after.starts_with(' '))
            || after.trim_start().starts_with(ENDS);
        if begins && ends {
            return true;
        }
        from = at + words.chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// Splits a [`comparable`] text where a sentence ends and another begins.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(' ') {
        let sentence = text.get(from..at).unwrap_or_default();
        // French writes a space before a colon: what follows belongs to the sentence.
        let goes_on = text.get(at + 1..).is_some_and(|rest| rest.starts_with(ENDS));
        if sentence.ends_with(['.', '!', '?']) && !goes_on {
            found.push(sentence);
            from = at + 1;
        }
    }
    found.extend(text.get(from..).filter(|rest| !rest.is_empty()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_is_not_compared_and_words_are() {
        assert_eq!(comparable("  L’étranger\u{a0}:\n « oui »  "), "L'étranger : \" oui \"");
        assert_ne!(comparable("2 mois"), comparable("3 mois"));
        assert_ne!(comparable("Carte"), comparable("carte"));
    }

    #[test]
    fn whole_sentences_are_found_and_parts_of_one_are_not() {
        let passage = "Avant tout : vous devez demander la carte. Ce délai est de 2 mois. Voyez le site";
        assert!(says(passage, "Ce délai est de 2 mois."));
        assert!(says(passage, "Ce délai est de 2 mois"));
        assert!(says(passage, "Voyez le site"));
        assert!(says(passage, passage));
        assert!(!says(passage, "délai est de 2 mois."));
        assert!(!says(passage, "Ce délai est de 2"));
        assert!(!says("Ce délai est de 2 mois, sauf exception.", "Ce délai est de 2 mois"));
        assert!(!says("Ce délai est de 2 mois.5 ans", "Ce délai est de 3 mois."));
        assert!(says("Vous devez demander la carte (visa ou titre) :", "Vous devez demander la carte (visa ou titre)"));
        assert!(says("a a. a a.", "a a."));
        assert!(!says("Et ensuite... rien.", ""));
    }

    #[test]
    fn a_text_is_split_where_sentences_end() {
        assert_eq!(sentences("Un. Deux ? Trois : quatre."), ["Un.", "Deux ?", "Trois : quatre."]);
        assert_eq!(sentences(""), [""; 0]);
    }
}
