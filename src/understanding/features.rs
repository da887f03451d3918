//! Turns a text into features: its words, pairs of neighbouring words, and pieces of words,
//! each as a number. Pieces make a word with a slip of the finger, another ending or another
//! spelling count nearly as the word itself.

use crate::fold::words;

/// Limits the words of a text that are looked at.
pub(crate) const MOST_WORDS: usize = 80;
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
}

/// Returns the features of a text, each with how often it stands there, in the order of
/// their numbers.
pub(crate) fn features(text: &str) -> Vec<(u32, usize)> {
    let mut found = Vec::with_capacity(256);
    let words = words(text);
    let words = &words[..words.len().min(MOST_WORDS)];
    for word in words {
        found.push(number(Kind::Word, &[word]));
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
    fn a_long_text_has_an_end() {
        assert!(features(&"mot ".repeat(4000)).iter().map(|(_, count)| count).sum::<usize>() < 1_000);
        assert!(features(&"é".repeat(4000)).len() < 100);
    }
}
