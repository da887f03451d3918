//! Names the files of the data. `data/README.md` says what is in each of them.

pub(crate) const HOSTS: &str = "hosts.toml";
pub(crate) const WORDS: &str = "words.toml";
pub(crate) const PLACES: &str = "places.toml";
pub(crate) const COMMON_WORDS: &str = "common-words.toml";
pub(crate) const QUESTIONS: &str = "questions.toml";
pub(crate) const NATIONAL: &str = "national.toml";
/// Names the file that only an import reads.
pub(crate) const IMPORT_RULES: &str = "import-rules.toml";
/// Names the folder that holds one file for each département.
/// Holds a file for each language: what people say for what they need.
pub(crate) const PHRASES: &str = "phrases/";
pub(crate) const DEPARTEMENTS: &str = "departements/";
