//! Names the files of the data: what is in each of them, `data/README.md` says.

pub(crate) const HOSTS: &str = "hosts.toml";
pub(crate) const WORDS: &str = "words.toml";
pub(crate) const PLACES: &str = "places.toml";
pub(crate) const COMMON_WORDS: &str = "common-words.toml";
pub(crate) const QUESTIONS: &str = "questions.toml";
pub(crate) const NATIONAL: &str = "national.toml";
/// Only an import reads it.
pub(crate) const IMPORT_RULES: &str = "import-rules.toml";
/// The folder with one file for each département.
pub(crate) const DEPARTEMENTS: &str = "departements/";
