//! Holds how each French term of the administration is said in each language, and holds the
//! languages to it: where the French has a term, a translation has its rendering, or the
//! term itself.

use std::collections::BTreeMap;

use super::sentences::WordedMessage;
use crate::{
    catalogue::{
        problem::{Problem, Problems},
        reader::{File, Located, TomlTable},
    },
    fold::words,
};

/// Is the file of the glossary, beside the folders of the languages.
pub(crate) const GLOSSARY: &str = "glossary.toml";

/// Holds what a language says, by message.
pub(super) type WordedMessages = BTreeMap<String, WordedMessage>;

/// Holds the terms in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct Glossary {
    terms: Vec<Term>,
}

#[derive(Debug)]
struct Term {
    french: String,
    /// Holds its forms as folded words: "cartes de séjour".
    forms: Vec<Vec<String>>,
    /// Says that the word is common in other meanings too, so that nobody is held to it.
    loose: bool,
    /// Holds the renderings of each language as folded words.
    renderings: BTreeMap<String, Vec<String>>,
}

/// Counts how often a language keeps the glossary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    pub kept: usize,
    pub asked: usize,
}

impl Glossary {
    /// Reads the file of the glossary. A term without a language is told by `lint`.
    pub(super) fn read(text: &str, problems: &mut Problems) -> Self {
        let Some(mut root) = File::new(GLOSSARY, text).parse(problems) else { return Self::default() };
        let tables = root.tables("term", problems);
        root.finish(problems);
        Self { terms: tables.into_iter().filter_map(|table| term(table, problems)).collect() }
    }

    /// Returns every sentence that does not keep the glossary, every term without a language,
    /// and how often each language keeps it.
    pub(super) fn lint(
        &self,
        french: &WordedMessages,
        others: &[(&str, WordedMessages)],
    ) -> (Vec<Problem>, BTreeMap<String, Kept>) {
        let mut problems = Problems::default();
        let mut counts: BTreeMap<String, Kept> = BTreeMap::new();
        // A text is folded once, not for each term and language.
        let french: Vec<(&String, &WordedMessage, Vec<String>)> =
            french.iter().map(|(id, said)| (id, said, words(&said.text))).collect();
        for term in &self.terms {
            let having: Vec<_> = french.iter().filter(|(_, _, said)| term.stands_in(said)).collect();
            for (language, own) in others {
                let Some(renderings) = term.renderings.get(*language) else {
                    let told = format!("`{}` has no rendering in `{language}`: add it", term.french);
                    problems.in_file(GLOSSARY, told);
                    continue;
                };
                let count = counts.entry((*language).to_owned()).or_default();
                for (id, said, _) in having.iter().filter(|_| !term.loose) {
                    let Some(translated) = own.get(*id) else { continue };
                    count.asked += 1;
                    if term.is_kept(renderings, &translated.text) {
                        count.kept += 1;
                    } else {
                        let told = format!(
                            "`{id}` has no rendering of `{}`, which the French has ({}): use one of {GLOSSARY}, or the French term",
                            term.french,
                            said.text.lines().next().unwrap_or_default(),
                        );
                        problems.at(&translated.spot, told);
                    }
                }
            }
        }
        (problems.into_sorted(), counts)
    }
}

impl Term {
    /// Returns whether a text, folded into words, has the French term.
    fn stands_in(&self, said: &[String]) -> bool {
        self.forms.iter().any(|form| said.windows(form.len()).any(|part| part == form.as_slice()))
    }

    /// Returns whether a text has a rendering, or the French term itself.
    fn is_kept(&self, renderings: &[String], text: &str) -> bool {
        let said = words(text);
        let joined = said.join(" ");
        self.stands_in(&said) || renderings.iter().any(|rendering| joined.contains(rendering.as_str()))
    }
}

fn term(mut table: TomlTable<'_>, problems: &mut Problems) -> Option<Term> {
    let french = table.required("french", problems);
    let also = table.texts("also", problems);
    let loose = table.mark("loose", problems);
    let renderings = table.table("in", problems);
    table.finish(problems);
    let french = french?.value;
    let forms = std::iter::once(french.as_str()).chain(also.iter().map(|form| form.value.as_str()));
    let forms = forms.map(words).collect();
    let renderings = renderings.map(|table| table.all_tables(problems)).unwrap_or_default();
    let renderings = renderings.into_iter().filter_map(|(language, table)| rendering(&language, table, problems));
    Some(Term { forms, loose, renderings: renderings.collect(), french })
}

fn rendering(
    language: &Located<String>,
    mut table: TomlTable<'_>,
    problems: &mut Problems,
) -> Option<(String, Vec<String>)> {
    let text = table.required("text", problems);
    let also = table.texts("also", problems);
    // Only whoever translates needs to know where a rendering comes from; without it nobody does.
    table.required("from", problems);
    table.finish(problems);
    let text = text?.value;
    // The French in brackets stands where there is room for it.
    let alone = text.split(" (").next().unwrap_or_default().to_owned();
    let all = [text, alone].into_iter().chain(also.into_iter().map(|form| form.value));
    let folded = all.map(|form| words(&form).join(" ")).filter(|form| !form.is_empty());
    Some((language.value.clone(), folded.collect()))
}
