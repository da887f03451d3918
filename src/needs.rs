//! Tells what a typed sentence asks for: goals, a ground and other answers, best first, and
//! how sure that is; or that it asks for no paper at all. What is done about it, `dialogue`
//! decides. Nothing of what is read is kept.

mod classes;
mod denied;
mod judge;
mod phrases;

pub use classes::{NoNeed, Talk};
pub use judge::{Certainty, Understood};
pub use phrases::read_phrases;

use guichet_understanding::{Model, Phrase, nearest, train};

use self::classes::Class;
use crate::catalogue::{
    Catalogue,
    problem::Problem,
    source::{EmbeddedFiles, Files},
};

/// Holds what was made when the program was built.
#[derive(Debug, Clone, Copy)]
pub struct Built {
    /// Holds what was learnt from the phrases and names inside the program, as bytes.
    pub learnt: &'static [u8],
    /// Holds the data and the locales whose labels and titles were learnt with the phrases.
    pub data: EmbeddedFiles,
    pub locales: EmbeddedFiles,
}

/// Holds what was learnt from phrases, and what its classes mean in a catalogue.
#[derive(Debug, Default)]
pub struct Needs {
    learnt: Option<Learnt>,
}

#[derive(Debug)]
struct Learnt {
    model: Model,
    /// Holds what each class of the model means; `None` for an id that the data no longer has.
    classes: Vec<Option<Class>>,
}

/// Returns the phrases of a folder of data that are nearest to a text, best first: each with the
/// share of it that both have, its class and its language.
///
/// # Errors
/// Returns every problem of the phrases.
pub fn nearest_phrases(
    files: &Files,
    catalogue: &Catalogue,
    text: &str,
    most: usize,
) -> Result<Vec<String>, Vec<Problem>> {
    let phrases = read_phrases(files, catalogue)?;
    let line =
        |(share, phrase): (f32, &Phrase)| format!("{share:.2} {} {}: {}", phrase.class, phrase.language, phrase.text);
    Ok(nearest(&phrases, text, most).into_iter().map(line).collect())
}

/// Returns whether a text is "yes", "ok" or less: two letters of an alphabet resemble much and
/// mean little. A sign that is a word or a syllable is as long as two letters.
fn is_too_short(text: &str) -> bool {
    const FEWEST: usize = 3;
    let length = |sign: char| if sign < '\u{2e80}' { 1 } else { 2 };
    text.chars().filter(|sign| sign.is_alphabetic()).map(length).sum::<usize>() < FEWEST
}

impl Needs {
    /// Understands nothing: where no phrases were learnt.
    pub const NONE: &Self = &Self { learnt: None };

    /// Returns what was learnt when the program was built, as bytes, for this catalogue; bytes
    /// that are no model understand nothing.
    pub fn learnt(bytes: &'static [u8], catalogue: &Catalogue) -> Self {
        Self::of(Model::read(bytes), catalogue)
    }

    /// Returns the same for a folder of data, if its phrases are those that were learnt; others
    /// are learnt now, with the labels and titles inside the program, which takes some seconds.
    ///
    /// # Errors
    /// Returns every problem of the folder's phrases.
    pub fn of_folder(files: &Files, built: &Built, catalogue: &Catalogue) -> Result<Self, Vec<Problem>> {
        let mut phrases = read_phrases(files, catalogue)?;
        phrases.add_names(built.data.iter().copied(), built.locales.iter().copied());
        let built = Model::read(built.learnt).filter(|built| built.digest() == phrases.digest());
        let model = match built {
            None if phrases.iter().next().is_some() => Model::read(train(&phrases)),
            built => built,
        };
        Ok(Self::of(model, catalogue))
    }

    fn of(model: Option<Model>, catalogue: &Catalogue) -> Self {
        let learnt = model.map(|model| {
            let classes = model.classes().map(|name| Class::named(catalogue, name)).collect();
            Learnt { model, classes }
        });
        Self { learnt }
    }

    /// Returns what a text asks for.
    pub fn read(&self, catalogue: &Catalogue, text: &str) -> Understood {
        let Some(learnt) = &self.learnt else { return Understood::default() };
        if is_too_short(text) {
            return Understood::default();
        }
        let scored = |text: &str| judge::judge(catalogue, &learnt.classes, &learnt.model.scores(text));
        let whole = scored(text);
        match denied::without(&catalogue.denials, text) {
            Some(parts) => whole.without(&parts.denied.iter().map(|part| scored(part)).collect::<Vec<_>>(), || {
                parts.said.as_deref().map(scored)
            }),
            None => whole,
        }
    }
}
