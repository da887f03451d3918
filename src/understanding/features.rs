//! Turns a text into features: its words, what they sound like, pairs of neighbouring words,
//! and pieces of words, each as a number. Pieces make a word with a slip of the finger, another
//! ending or another spelling count nearly as the word itself; sounds make « récépissé » of
//! « resipisi » and of « рецеписсе ».

use crate::fold::words;

/// Limits the words of a text that are looked at.
pub(crate) const MOST_WORDS: usize = 80;
/// A text of at most so many words is known as a whole, if it is a phrase.
pub(crate) const FEW_WORDS: usize = 2;
/// Limits the letters of a word that make pieces.
const MOST_LETTERS: usize = 24;
/// Lists the lengths of pieces, in letters, the ends of the word included.
const PIECES: [usize; 3] = [3, 4, 5];
/// Lists the lengths of pieces where letters are words or syllables, as in Chinese.
const SHORT_PIECES: [usize; 3] = [1, 2, 3];

/// Returns a count as a number to reckon with; above 65,535 it counts as that.
pub(crate) fn counted(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// Tells kinds of features apart, which may have the same letters.
#[derive(Clone, Copy)]
enum Kind {
    Word = 1,
    Pair = 2,
    Piece = 3,
    Sound = 4,
    Whole = 5,
}

/// Returns the features of a text, each with how often it stands there, in the order of
/// their numbers.
pub(crate) fn features(text: &str) -> Vec<(u32, usize)> {
    let mut found = Vec::with_capacity(256);
    let words = words(text);
    let words = &words[..words.len().min(MOST_WORDS)];
    for word in words {
        found.push(number(Kind::Word, &[word]));
        if let Some(sound) = sound(word) {
            found.push(number(Kind::Sound, &[&sound]));
        }
        pieces(word, &mut found);
    }
    for pair in words.windows(2) {
        found.push(number(Kind::Pair, &[&pair[0], &pair[1]]));
    }
    found.sort_unstable();
    let mut counted: Vec<(u32, usize)> = Vec::with_capacity(found.len());
    for feature in found {
        match counted.last_mut() {
            Some((last, count)) if *last == feature => *count += 1,
            _ => counted.push((feature, 1)),
        }
    }
    counted
}

/// Returns the number of a short text as a whole.
pub(crate) fn whole(text: &str) -> Option<u32> {
    let words = words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    (1..=FEW_WORDS).contains(&words.len()).then(|| number(Kind::Whole, &words))
}

/// Returns the pairs of neighbouring words of a text, as features.
pub(crate) fn pairs(text: &str) -> Vec<u32> {
    let words = words(text);
    let words = &words[..words.len().min(MOST_WORDS)];
    words.windows(2).map(|pair| number(Kind::Pair, &[&pair[0], &pair[1]])).collect()
}

fn pieces(word: &str, found: &mut Vec<u32>) {
    let is_dense = word.chars().next().is_some_and(is_dense);
    let (edge, lengths) = if is_dense { ("", SHORT_PIECES) } else { ("_", PIECES) };
    let edged: String = [edge, word, edge].concat();
    let mut starts: Vec<usize> = edged.char_indices().map(|(at, _)| at).take(MOST_LETTERS).collect();
    starts.push(edged.char_indices().nth(MOST_LETTERS).map_or(edged.len(), |(at, _)| at));
    for length in lengths {
        for ends in starts.windows(length + 1) {
            found.push(number(Kind::Piece, &[&edged[ends[0]..ends[length]]]));
        }
    }
}

/// Returns what a word sounds like: its consonants in Latin letters, those that French writes
/// in several ways as one, none twice. Nothing is left of a word with fewer than two.
fn sound(word: &str) -> Option<String> {
    if word.chars().next().is_none_or(is_dense) {
        return None;
    }
    let latin: String = word.chars().take(MOST_LETTERS).filter_map(deunicode::deunicode_char).collect();
    let mut letters = latin.chars().map(|c| c.to_ascii_lowercase()).peekable();
    let mut sound = String::with_capacity(latin.len());
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let heard = match (letter, next) {
            ('c' | 's', Some('h')) => 'x',
            ('p', Some('h')) => 'f',
            ('c', Some('e' | 'i' | 'y')) | ('z', _) => 's',
            ('c' | 'q', _) => 'k',
            ('g', Some('e' | 'i')) => 'j',
            ('w', _) => 'v',
            ('t', Some('s')) | ('a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | '\'' | '`', _) => continue,
            _ => letter,
        };
        if !sound.ends_with(heard) {
            sound.push(heard);
        }
    }
    // Nobody hears the end of « renouvellement », and few write it.
    if sound.len() > 2 && sound.ends_with(['t', 's']) {
        sound.pop();
    }
    (sound.len() > 1).then_some(sound)
}

/// Returns whether a word is written without spaces from the next, so that one sign says much.
fn is_dense(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Returns the number of a feature (FNV-1a, mixed once more so that the upper bits are even).
fn number(kind: Kind, parts: &[&str]) -> u32 {
    let mut hash = 0x811c_9dc5_u32 ^ kind as u32;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    hash ^= hash >> 15;
    hash = hash.wrapping_mul(0x2c1b_3c6d);
    hash ^ (hash >> 13)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_have_the_same_features_however_they_are_written() {
        for (one, other) in [("Récépissé !", "recepisse"), ("КАРТА", "карта"), ("居留", "居留。"), ("كارت", "کارت")]
        {
            assert_eq!(features(one), features(other), "{one}");
        }
        assert!(features("🙂 … !").is_empty() && features("").is_empty());
    }

    #[test]
    fn words_pairs_and_pieces_are_counted() {
        // _ab_: two pieces of three letters, one of four.
        assert_eq!(features("ab").len(), 4);
        let twice = features("ab ab");
        assert_eq!(twice.iter().map(|(_, count)| count).sum::<usize>(), 9);
        assert_eq!(features("居留").len(), 4, "the word, two signs and the two together: the word is a piece, too");
    }

    #[test]
    fn a_word_sounds_the_same_however_it_is_spelt() {
        for (one, other) in [
            ("recepisse", "resipisi"),
            ("recepisse", "рецеписсе"),
            ("renouvellement", "renouvelman"),
            ("carte", "kart"),
        ] {
            assert_eq!(sound(one), sound(other), "{one}");
        }
        assert_eq!((sound("a"), sound("居留"), sound("")), (None, None, None));
    }

    #[test]
    fn a_long_text_has_an_end() {
        assert!(features(&"mot ".repeat(4000)).iter().map(|(_, count)| count).sum::<usize>() < 1_000);
        assert!(features(&"é".repeat(4000)).len() < 100);
    }
}
