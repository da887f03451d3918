//! Searches names by likeness. The trigrams of how names sound choose the few
//! hundred names worth comparing; the edit distance in spelling and in sound
//! ranks them.

use super::{arrays, name::Name, rows, sound::sound};

/// Holds a name that is like what was typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SimilarName {
    pub name: Name,
    /// Lies between 0 and 1.
    pub likeness: f64,
}

/// Gives the most that a name scores which sounds the same but is spelt
/// otherwise.
const BY_SOUND: f64 = 0.92;
/// Says how alike names must be spelt to be compared by sound.
const LEAST_SPELT: f64 = 0.45;
/// Gives the score of a name that begins with what was typed.
const BEGINS: f64 = 0.9;
/// Gives the score of a name that contains the typed words further inside.
const INSIDE: f64 = 0.84;
/// Says which part of the typed trigrams a name must share to be worth
/// comparing.
const SHARED_PART: (usize, usize) = (1, 3);
/// Limits how many names are compared: those that share most trigrams.
const MOST_COMPARED: usize = 400;
/// Says how many letters a beginning of a word must have to stand for the whole
/// word.
const SHORTEST_BEGINNING: usize = 4;

/// Returns the names whose likeness to these canonical words is at least this
/// much, in no order.
pub fn similar_names(words: &[String], least: f64) -> Vec<SimilarName> {
    let typed = Typed::new(words);
    let worth = typed.worth_comparing();
    let scored = worth.into_iter().map(|name| SimilarName { name, likeness: typed.likeness(name.key()) });
    scored.filter(|similar| similar.likeness >= least).collect()
}

struct Typed {
    spaced: String,
    glued: String,
    sound: String,
}

impl Typed {
    fn new(words: &[String]) -> Self {
        let spaced = words.join(" ");
        let sound = sound(&spaced);
        Self { glued: words.concat(), sound, spaced }
    }

    fn worth_comparing(&self) -> Vec<Name> {
        let (grams, postings) = (arrays::grams(), arrays::postings());
        let typed = rows::grams(&self.sound);
        let mut shared = vec![0u8; arrays::names().len()];
        for hash in &typed {
            let Ok(at) = grams.binary_search_by(|row| row.hash.get().cmp(hash)) else { continue };
            let end = grams.get(at + 1).map_or(postings.len(), |next| next.postings.get() as usize);
            for name in &postings[grams[at].postings.get() as usize..end] {
                let count = &mut shared[usize::from(name.get())];
                *count = count.saturating_add(1);
            }
        }
        let least = (typed.len() * SHARED_PART.0 / SHARED_PART.1).max(1);
        // By how many trigrams each name shares: the best first, until there are enough.
        let mut found: Vec<(u8, u16)> = shared
            .iter()
            .zip(0u16..)
            .filter(|(count, _)| usize::from(**count) >= least)
            .map(|(c, at)| (*c, at))
            .collect();
        if found.len() > MOST_COMPARED {
            found.select_nth_unstable_by(MOST_COMPARED, |a, b| {
                let length = |at: u16| arrays::names()[usize::from(at)].key.length;
                b.0.cmp(&a.0).then_with(|| length(a.1).cmp(&length(b.1)))
            });
            found.truncate(MOST_COMPARED);
        }
        found.into_iter().map(|(_, at)| Name(at)).collect()
    }

    fn likeness(&self, key: &str) -> f64 {
        let glued: String = key.chars().filter(|c| *c != ' ').collect();
        let spelt = normalized(&self.glued, &glued);
        let is_heard = key.is_ascii() && spelt >= LEAST_SPELT;
        let heard = if is_heard { BY_SOUND * normalized(&self.sound, &sound(key)) } else { 0.0 };
        let part = match find_words(key, &self.spaced) {
            Some(0) => BEGINS,
            Some(_) => INSIDE,
            None if self.glued.chars().count() >= SHORTEST_BEGINNING && glued.starts_with(&self.glued) => BEGINS,
            None => 0.0,
        };
        spelt.max(heard).max(part)
    }
}

/// Returns 1 for equal texts and 0 for texts with nothing in common, by the
/// optimal string alignment distance, which counts a letter added, left out or
/// changed, or two letters exchanged.
fn normalized(a: &str, b: &str) -> f64 {
    let longest = a.chars().count().max(b.chars().count());
    if longest == 0 {
        return 1.0;
    }
    // Names are far shorter than what a double counts exactly.
    #[allow(clippy::cast_precision_loss, reason = "lengths of names")]
    let distance = strsim::osa_distance(a, b) as f64 / longest as f64;
    1.0 - distance
}

/// Returns where these words stand in a longer name, in whole words.
fn find_words(name: &str, words: &str) -> Option<usize> {
    let bytes = name.as_bytes();
    let is_apart = |at: usize| {
        let begins = at == 0 || bytes[at - 1] == b' ';
        begins && bytes.get(at + words.len()).is_none_or(|byte| *byte == b' ')
    };
    let mut found = name.match_indices(words).map(|(at, _)| at).filter(|_| name.len() > words.len());
    found.find(|at| is_apart(*at))
}
