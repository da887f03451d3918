//! Compares names by ear across alphabets: a word of any script is written in Latin letters,
//! these as sounds, and two rows of sounds are compared with what each difference weighs. The
//! build script writes the sounds of the names of towns and départements with a part of it.

use std::sync::LazyLock;

use crate::fold::transliterated;

/// Lists spellings with the sounds that they stand for in any transliteration; the longest one
/// that fits wins. Vowels are `aeiou`, `N` is the end of singing, `S` and `J` the beginnings
/// of shop and of jour.
pub const SPELLINGS: [(&str, &str); 28] = [
    ("tch", "S"),
    ("sch", "S"),
    ("sh", "S"),
    ("ch", "S"),
    ("zh", "J"),
    ("jh", "J"),
    ("kh", "k"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("bh", "v"),
    ("ph", "f"),
    ("rh", "r"),
    ("ng", "N"),
    ("gn", "ni"),
    ("ny", "ni"),
    ("qu", "k"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("au", "o"),
    ("ei", "e"),
    ("ai", "e"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("w", "v"),
];
/// Lists what the beginnings of Chinese syllables stand for in foreign names, by the letters of
/// the transcription.
const CHINESE: [(&str, &str); 6] = [("er ", "r"), ("r", "J"), ("x", "s"), ("q", "S"), ("c", "ts"), ("h", "")];
const VOWELS: &[u8; 5] = b"aeiou";
/// Weighs a vowel that one of the names lacks, and one in place of another.
const VOWEL: u16 = 30;
const OTHER_VOWEL: u16 = 25;
/// Weighs a consonant that one of the names lacks, or that is quite another one.
const CONSONANT: u16 = 100;
/// Weighs what is lost most easily: `h`, and `r`, `l` and `n` at the end of a syllable.
const BREATH: u16 = 20;
const LIQUID: u16 = 55;
/// Lists consonants that are taken for one another, with what that weighs.
const TAKEN_FOR: [(&[u8; 2], u16); 30] = [
    (b"bp", 25),
    (b"td", 25),
    (b"kg", 25),
    (b"fv", 25),
    (b"bv", 35),
    (b"pf", 45),
    (b"sz", 15),
    (b"SJ", 25),
    (b"sS", 35),
    (b"zJ", 40),
    (b"sJ", 50),
    (b"zS", 50),
    (b"JD", 15),
    (b"SD", 35),
    (b"mn", 45),
    (b"nN", 10),
    (b"mN", 40),
    (b"rl", 45),
    (b"gJ", 50),
    (b"kS", 60),
    (b"Ji", 50),
    (b"vu", 25),
    (b"vo", 35),
    (b"hr", 40),
    (b"hk", 60),
    (b"rg", 60),
    (b"tS", 60),
    (b"ts", 60),
    (b"tz", 60),
    (b"fh", 45),
];

/// Is the least weight of sounds that are compared: with less, a text is like too many names.
pub const LEAST_WEIGHT: u16 = 170;

/// What each sound weighs in place of each other, by their letters.
static INSTEAD: LazyLock<[[u16; 128]; 128]> = LazyLock::new(|| {
    let mut table = [[CONSONANT; 128]; 128];
    for sound in 0..128u8 {
        table[usize::from(sound)][usize::from(sound)] = 0;
    }
    let vowels = || VOWELS.iter().flat_map(|a| VOWELS.iter().map(move |b| (*a, *b))).filter(|(a, b)| a != b);
    let alike = TAKEN_FOR.iter().map(|([a, b], weighs)| ((*a, *b), *weighs));
    for ((a, b), weighs) in vowels().map(|pair| (pair, OTHER_VOWEL)).chain(alike) {
        table[usize::from(a)][usize::from(b)] = weighs;
        table[usize::from(b)][usize::from(a)] = weighs;
    }
    table
});

/// Returns the sounds of a text in another script.
pub fn sounds_of_script(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    for c in text.chars() {
        let letters = transliterated(c);
        match c {
            '\u{3400}'..='\u{9fff}' => {
                let chinese = CHINESE.iter().find(|(spelling, _)| letters.starts_with(spelling));
                let (heard, rest) =
                    chinese.map_or(("", letters.as_str()), |(spelling, heard)| (*heard, &letters[spelling.len()..]));
                latin.push_str(heard);
                latin.push_str(rest);
            }
            // Khmer vowels stand on a letter that is no sound of its own.
            '\u{1780}'..='\u{17ff}' => latin.push_str(letters.trim_start_matches('q')),
            _ => latin.push_str(&letters),
        }
    }
    latin.retain(|c| c.is_ascii_alphabetic());
    heard(&latin, &|rest| longest(SPELLINGS.iter(), rest))
}

/// Returns the longest spelling at the beginning, with its sounds.
pub fn longest<'a>(all: impl Iterator<Item = &'a (&'a str, &'a str)>, rest: &str) -> Option<(&'a str, &'a str)> {
    all.filter(|(spelling, _)| rest.starts_with(spelling)).max_by_key(|(spelling, _)| spelling.len()).copied()
}

/// Returns letters as sounds, by the spelling that fits each time.
pub fn heard<'a>(letters: &str, spelling: &dyn Fn(&str) -> Option<(&'a str, &'a str)>) -> String {
    let mut sounds = String::with_capacity(letters.len());
    let mut rest = letters;
    while let Some(first) = rest.chars().next() {
        let letter = first.to_string();
        let (length, heard) = match spelling(rest) {
            Some((spelling, heard)) => (spelling.len(), heard),
            None => (
                1,
                match letter.as_str() {
                    "j" => "J",
                    "y" => "i",
                    other => other,
                },
            ),
        };
        for c in heard.chars() {
            // What is doubled sounds like one.
            if !sounds.ends_with(c) {
                sounds.push(c);
            }
        }
        rest = &rest[length..];
    }
    sounds
}

/// Returns how alike two rows of sounds are, from 0 to 1.
pub fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let longest = weight(a).max(weight(b));
    if longest == 0 {
        return 0.0;
    }
    let mut above: Vec<u16> = std::iter::once(0)
        .chain(b.iter().scan(0, |sum, sound| {
            *sum += left_out(*sound);
            Some(*sum)
        }))
        .collect();
    for sound in a {
        let mut diagonal = above[0];
        above[0] += left_out(*sound);
        for (at, other) in b.iter().enumerate() {
            let changed = diagonal + instead(*sound, *other);
            diagonal = above[at + 1];
            above[at + 1] = changed.min(diagonal + left_out(*sound)).min(above[at] + left_out(*other));
        }
    }
    let distance = above.last().copied().unwrap_or_default();
    1.0 - (f64::from(distance) / f64::from(longest)).min(1.0)
}

/// Returns how much there is to compare.
pub fn weight(sounds: &[u8]) -> u16 {
    sounds.iter().map(|sound| left_out(*sound)).sum()
}

fn left_out(sound: u8) -> u16 {
    match sound {
        b'h' => BREATH,
        b'r' | b'l' | b'n' | b'N' | b'm' => LIQUID,
        _ if VOWELS.contains(&sound) => VOWEL,
        _ => CONSONANT,
    }
}

fn instead(a: u8, b: u8) -> u16 {
    INSTEAD[usize::from(a & 127)][usize::from(b & 127)]
}
