//! How a French name sounds to whoever reads its letters.

use crate::ear::{SPELLINGS, heard, longest};

/// Spellings of the languages that write in Latin letters, besides those of transliterations.
const LATIN: [(&str, &str); 8] =
    [("ce", "se"), ("ci", "si"), ("cy", "si"), ("ge", "Je"), ("gi", "Ji"), ("gy", "Ji"), ("gue", "ge"), ("gui", "gi")];

/// The sounds of a name, whatever parts its words.
pub fn sounds(name: &str) -> String {
    let letters: String = name.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    heard(&letters, &|rest| longest(SPELLINGS.iter().chain(&LATIN), rest))
}
