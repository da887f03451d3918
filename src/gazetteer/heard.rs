//! Searches the names of towns and départements by ear, for words in another alphabet.

use super::{
    arrays,
    ear::{LEAST_WEIGHT, likeness, sounds_of_script, weight},
    name::Name,
    similar::SimilarName,
};

/// Returns the names that sound like words in another alphabet, from a likeness on, in no
/// order. It compares them with those of all towns, which takes a millisecond.
pub fn names_by_ear(words: &[String], least: f64) -> Vec<SimilarName> {
    let typed = sounds_of_script(&words.concat());
    if weight(typed.as_bytes()) < LEAST_WEIGHT {
        return Vec::new();
    }
    let heard = arrays::ears().iter().map(|row| {
        let readings = [row.french, row.letters].map(|sounds| likeness(&typed, arrays::sounds(sounds)));
        SimilarName { name: Name(row.name.get()), likeness: readings[0].max(readings[1]) }
    });
    heard.filter(|similar| similar.likeness >= least).collect()
}
