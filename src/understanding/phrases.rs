//! Reads the files of phrases: what people say for each class, in each language.

use std::collections::BTreeMap;

/// Holds what somebody may say for one class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Names the table and the key: `goal.renew`.
    pub class: String,
    /// Is the file's name without its ending: a language, or `cross` for words that cross them.
    pub language: String,
    pub text: String,
}

/// Holds the phrases of all files, in the order of files, tables and keys.
#[derive(Debug, Clone, Default)]
pub struct Phrases(Vec<Phrase>);

/// Tells what is wrong in a file of phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseMistake {
    /// Is the file's path as it was given.
    pub file: String,
    pub what: String,
}

/// Is how a model is learnt: another way gives another model of the same phrases.
const HOW: [&str; 6] = [
    include_str!("training.rs"),
    include_str!("names.rs"),
    include_str!("composed.rs"),
    include_str!("features.rs"),
    include_str!("model.rs"),
    include_str!("../fold.rs"),
];

/// One table of a file: phrases by the id that they stand for.
type Table = BTreeMap<String, Vec<String>>;

impl Phrases {
    /// Reads files by their path and text; their order does not matter.
    ///
    /// # Errors
    /// Returns every file that is no table of tables of lists of texts.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Vec<PhraseMistake>> {
        let mut sorted: Vec<(&str, &str)> = files.into_iter().collect();
        sorted.sort_unstable();
        let (mut phrases, mut mistakes) = (Vec::new(), Vec::new());
        for (path, text) in sorted {
            match toml::from_str::<BTreeMap<String, Table>>(text) {
                Ok(tables) => {
                    let name = path.rsplit('/').next().unwrap_or(path);
                    let language = name.strip_suffix(".toml").unwrap_or(name);
                    add(&mut phrases, language, tables);
                }
                Err(error) => mistakes.push(PhraseMistake { file: path.to_owned(), what: error.to_string() }),
            }
        }
        if mistakes.is_empty() { Ok(Self(phrases)) } else { Err(mistakes) }
    }

    /// Adds what is said for a class elsewhere, such as the label of its button.
    pub fn add(&mut self, class: &str, language: &str, text: &str) {
        self.0.push(Phrase { class: class.to_owned(), language: language.to_owned(), text: text.to_owned() });
    }

    /// Returns all phrases.
    pub fn iter(&self) -> impl Iterator<Item = &Phrase> {
        self.0.iter()
    }

    /// Returns a number that tells these phrases, learnt in this way, from others (FNV-1a).
    pub fn digest(&self) -> u64 {
        let parts = self.0.iter().flat_map(|phrase| [&phrase.class, &phrase.language, &phrase.text]);
        let bytes = parts.map(String::as_str).chain(HOW).flat_map(|part| part.bytes().chain([0]));
        bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }
}

fn add(phrases: &mut Vec<Phrase>, language: &str, tables: BTreeMap<String, Table>) {
    for (table, keys) in tables {
        for (key, texts) in keys {
            let class = format!("{table}.{key}");
            phrases.extend(texts.into_iter().map(|text| Phrase {
                class: class.clone(),
                language: language.to_owned(),
                text,
            }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_its_language() {
        let read = Phrases::read([("phrases/fr.toml", "[goal]\nrenew = [\"renouveler\", \"prolonger\"]\n")]).unwrap();
        let said: Vec<String> = read.iter().map(|p| format!("{} {} {}", p.language, p.class, p.text)).collect();
        assert_eq!(said, ["fr goal.renew renouveler", "fr goal.renew prolonger"]);
    }

    #[test]
    fn the_order_of_files_does_not_matter_and_every_mistake_is_told() {
        let (fr, en) = (("fr.toml", "[goal]\na = [\"un\"]"), ("en.toml", "[goal]\na = [\"one\"]"));
        assert_eq!(Phrases::read([fr, en]).unwrap().digest(), Phrases::read([en, fr]).unwrap().digest());
        assert_ne!(Phrases::read([fr]).unwrap().digest(), Phrases::read([en]).unwrap().digest());
        let mistakes = Phrases::read([("a.toml", "goal = 1"), ("b.toml", "[")]).unwrap_err();
        assert_eq!(mistakes.iter().map(|m| m.file.as_str()).collect::<Vec<_>>(), ["a.toml", "b.toml"]);
    }
}
