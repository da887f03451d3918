//! Draws the questions of a département as a Mermaid flowchart: equal parts are drawn
//! once, and arrows to the same target are one, so that it stays within what Mermaid
//! draws by default (500 arrows, 50,000 characters).

use std::{collections::HashMap, fmt::Write};

use jiff::civil::Date;

use super::{outcome::Outcome, path::Path, session::Answers};
use crate::catalogue::{Answer, Catalogue, Place, Tier};

/// An arrow names at most this many answers and counts the rest.
const MOST_ON_ARROW: usize = 4;

/// Returns the flowchart as Mermaid text.
pub fn mermaid(catalogue: &Catalogue, place: Place, today: Date) -> String {
    let mut drawing = Diagram { catalogue, today, nodes: HashMap::new(), lines: Vec::new() };
    let root = drawing.node(place, &Answers::default());
    let departement = &catalogue[place.departement];
    let mut text = format!("flowchart LR\n  place([\"{} {}\"]) --> n{root}\n", departement.code, departement.name);
    for line in &drawing.lines {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "  {line}");
    }
    text
}

struct Diagram<'a> {
    catalogue: &'a Catalogue,
    today: Date,
    nodes: HashMap<String, usize>,
    lines: Vec<String>,
}

impl Diagram<'_> {
    fn node(&mut self, place: Place, answers: &Answers) -> usize {
        let path = Path::replay(self.catalogue, place, answers, self.today);
        let Some(question) = path.next else {
            let shape = format!("[\"{}\"]", self.pages(&path));
            return self.draw(&shape, &[]);
        };
        let asked = &self.catalogue[question];
        let unknown = asked.allows_unknown.then_some(Answer::Unknown);
        let mut arrows: Vec<(usize, Vec<String>)> = Vec::new();
        for answer in path.shown(self.catalogue).iter().copied().chain(unknown) {
            let mut next = answers.clone();
            next.set(self.catalogue, question, answer);
            let target = self.node(place, &next);
            let name = self.catalogue.answer_id(question, answer).to_owned();
            match arrows.iter_mut().find(|(known, _)| *known == target) {
                Some((_, names)) => names.push(name),
                None => arrows.push((target, vec![name])),
            }
        }
        self.draw(&format!("{{{{\"{} ?\"}}}}", asked.id), &arrows)
    }

    /// Returns the ids of the préfecture's own pages, by which départements differ.
    fn pages(&self, path: &Path) -> String {
        let outcome = Outcome::new(self.catalogue, path, self.today);
        let local = outcome.cards.iter().filter(|card| self.catalogue[card.case].tier == Tier::Local);
        let ids: Vec<&str> =
            local.map(|card| self.catalogue[self.catalogue[card.case].procedure].id.as_str()).collect();
        if ids.is_empty() { "national".to_owned() } else { ids.join("<br/>") }
    }

    fn draw(&mut self, shape: &str, arrows: &[(usize, Vec<String>)]) -> usize {
        let key = format!("{shape}{arrows:?}");
        if let Some(known) = self.nodes.get(&key) {
            return *known;
        }
        let at = self.nodes.len();
        self.nodes.insert(key, at);
        self.lines.push(format!("n{at}{shape}"));
        for (target, names) in arrows {
            let mut label = names.iter().take(MOST_ON_ARROW).cloned().collect::<Vec<_>>().join(", ");
            if names.len() > MOST_ON_ARROW {
                let _ = write!(label, " +{}", names.len() - MOST_ON_ARROW);
            }
            self.lines.push(format!("n{at} -- \"{label}\" --> n{target}"));
        }
        at
    }
}
