//! Tells what a passage is about from its words and the heading above it: a deadline, a cost,
//! papers to bring. What it marks is counted and shown to whoever reads a change; nothing is
//! quoted to people because of it.

use serde::{Deserialize, Serialize};

use crate::fold::fold;

/// Names what a passage may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// It says within which time, or from when on.
    Deadline,
    /// It says what something costs.
    Cost,
    /// It names a paper to bring or to send.
    Documents,
}

impl Subject {
    pub const ALL: [Self; 3] = [Self::Deadline, Self::Cost, Self::Documents];

    pub fn name(self) -> &'static str {
        match self {
            Self::Deadline => "deadline",
            Self::Cost => "cost",
            Self::Documents => "documents",
        }
    }
}

const SPANS: [&str; 10] = ["jour", "jours", "semaine", "semaines", "mois", "an", "ans", "annee", "annees", "heures"];
const BOUNDS: [&str; 17] = [
    "avant",
    "apres",
    "delai",
    "delais",
    "plus tard",
    "plus tot",
    "precedant",
    "precedent",
    "suivant",
    "suivent",
    "partir",
    "compter",
    "jusqu au",
    "jusqu a",
    "dans les",
    "dans le mois",
    "dans l annee",
];
const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];
const COSTS: [&str; 9] = ["cout", "couts", "prix", "tarif", "tarifs", "frais", "taxe", "timbre fiscal", "montant"];
const FREE: [&str; 4] = ["gratuit", "gratuite", "gratuitement", "sans frais"];
const PAPERS: [&str; 8] =
    ["document", "documents", "justificatif", "justificatifs", "piece", "pieces", "dossier", "fournir"];

/// Returns whether a folded text has one of these as whole words.
fn has(folded: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        folded.match_indices(word).any(|(at, _)| {
            let before = folded.get(..at).unwrap_or_default();
            let after = folded.get(at + word.len()..).unwrap_or_default();
            let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            is_edge(before.chars().next_back()) && is_edge(after.chars().next())
        })
    })
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
}

/// Returns whether the words name an amount of money, or say that nothing is paid.
fn is_cost(text: &str, folded: &str, heading: &str) -> bool {
    let amount = has_digit(text) && (text.contains('€') || has(folded, &["euro", "euros"]));
    amount || (has(heading, &COSTS) && (has_digit(text) || has(folded, &FREE)))
}

/// Returns whether the words name a stretch of time with its beginning or end, or a day until
/// which or from which something holds.
fn is_deadline(text: &str, folded: &str) -> bool {
    let counted = has_digit(text) || has(folded, &["un mois", "dans le mois", "dans l annee", "un an"]);
    counted && has(folded, &BOUNDS) && (has(folded, &SPANS) || has(folded, &MONTHS))
}

/// Sorts the passages of a page one after another, since a list of papers follows the
/// sentence that announces it.
#[derive(Debug, Default)]
pub(super) struct Sorter {
    /// Tells whether the last paragraph that was no item announced papers.
    announced: bool,
}

impl Sorter {
    /// Returns what a passage is about, from its words, the heading above it, and whether it is
    /// an item of a list.
    pub fn sort(&mut self, text: &str, heading: &str, is_item: bool) -> impl Iterator<Item = Subject> + use<> {
        let (folded, heading) = (fold(text), fold(heading));
        if !is_item {
            self.announced = text.trim_end().ends_with(':') && has(&folded, &PAPERS);
        }
        let documents = is_item && (self.announced || has(&heading, &PAPERS));
        let found = [
            (Subject::Deadline, is_deadline(text, &folded)),
            (Subject::Cost, is_cost(text, &folded, &heading)),
            (Subject::Documents, documents),
        ];
        found.into_iter().filter_map(|(subject, is)| is.then_some(subject))
    }

    /// Forgets what was announced, at a new branch of the page.
    pub fn begin_branch(&mut self) {
        self.announced = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(text: &str, heading: &str) -> Vec<Subject> {
        Sorter::default().sort(text, heading, false).collect()
    }

    #[test]
    fn deadlines_and_costs_are_known_by_their_words() {
        assert_eq!(about("Vous devez la demander dans les 2 mois précédant la fin.", ""), [Subject::Deadline]);
        assert_eq!(about("Déposez-la au plus tard le 30 juin 2021.", ""), [Subject::Deadline]);
        assert_eq!(about("La carte coûte 225 €.", ""), [Subject::Cost]);
        assert_eq!(about("La démarche est gratuite.", "Coût"), [Subject::Cost]);
        assert_eq!(about("La carte est valable 1 an.", "Durée"), []);
        assert_eq!(about("Vous avez plus de 18 ans.", ""), []);
    }

    #[test]
    fn items_are_papers_after_a_sentence_that_announces_them() {
        let mut sorter = Sorter::default();
        assert_eq!(sorter.sort("Vous devez fournir :", "Demande", false).count(), 0);
        assert_eq!(sorter.sort("Passeport", "Demande", true).collect::<Vec<_>>(), [Subject::Documents]);
        assert_eq!(sorter.sort("Vous devez :", "Demande", false).count(), 0);
        assert_eq!(sorter.sort("Être majeur", "Demande", true).count(), 0);
        assert_eq!(sorter.sort("Passeport", "Documents à fournir", true).collect::<Vec<_>>(), [Subject::Documents]);
    }
}
