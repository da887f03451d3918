//! Chooses the screens of a walk that a reader has to see: those that say a sentence in a place
//! where no other screen says it, or whose sentences around the pages stand together nowhere
//! else.

use std::collections::{BTreeSet, HashSet};

use jiff::civil::Date;

use crate::{
    catalogue::{Answer, CaseIx, Catalogue, QuestionIx, problem::Problems},
    check::Viewer,
    dialogue::{Block, Screen, walk::WalkState},
    locale::{Arg, Message},
};

/// Holds a screen that is shown, and how one comes there.
#[derive(Debug)]
pub(super) struct ChosenScreen {
    pub name: String,
    pub screen: Screen,
    /// Holds the ids of everything that it says.
    pub ids: BTreeSet<String>,
}

/// Holds the screens that differ in more than names and titles.
pub(super) struct Distinct<'a> {
    catalogue: &'a Catalogue,
    today: Date,
    pub screens: Vec<ChosenScreen>,
    /// Holds what buttons say.
    pub labels: HashSet<Message>,
    /// Holds the sentences that were seen, by where on a screen they stand.
    said: HashSet<(Part, String)>,
    /// Holds what stood around the pages of each screen so far.
    frames: HashSet<Vec<String>>,
    /// Holds the answers whose screens were drawn in some place.
    answers: HashSet<Vec<(QuestionIx, Answer)>>,
    /// Holds the pages of préfectures that stood on an outcome.
    pages: HashSet<CaseIx>,
}

/// Names a part of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Text,
    Card,
    Button,
}

impl<'a> Distinct<'a> {
    pub fn new(catalogue: &'a Catalogue, today: Date) -> Self {
        Self {
            catalogue,
            today,
            screens: Vec::new(),
            labels: HashSet::new(),
            said: HashSet::new(),
            frames: HashSet::new(),
            answers: HashSet::new(),
            pages: HashSet::new(),
        }
    }
}

impl Viewer for Distinct<'_> {
    /// The same answers lead to the same sentences in most places, but for the pages of a
    /// préfecture: an outcome is drawn again where one of them is new.
    fn wants(&mut self, state: &WalkState) -> bool {
        let is_new = self.answers.insert(state.path.active.clone());
        if !state.is_outcome() {
            return is_new;
        }
        let outcome = state.outcome(self.catalogue, self.today);
        let own = outcome
            .cards
            .iter()
            .filter(|card| self.catalogue[self.catalogue[card.case].procedure].departement.is_some());
        let before = self.pages.len();
        self.pages.extend(own.map(|card| card.case));
        is_new || self.pages.len() > before
    }

    fn see(&mut self, screen: &Screen, _: &[String], name: &dyn Fn() -> String, _: &mut Problems) {
        let mut said: Vec<(Part, String)> = Vec::new();
        for block in &screen.blocks {
            match block {
                Block::Card(card) => {
                    let lines = [&card.label, &card.title].into_iter().chain(&card.lines);
                    lines.for_each(|line| add(line, Part::Card, &mut said));
                    let copies = card.copies.iter().map(|copy| &copy.label);
                    copies
                        .chain(card.link.as_ref().map(|link| &link.label))
                        .for_each(|label| add(label, Part::Button, &mut said));
                }
                _ => block.sentence().into_iter().for_each(|message| add(message, Part::Text, &mut said)),
            }
        }
        let labels: Vec<&Message> =
            screen.buttons().map(|button| &button.label).chain(screen.links.iter().map(|link| &link.label)).collect();
        for label in &labels {
            add(label, Part::Button, &mut said);
        }
        // What is filled in, such as the name of a town, is as long as it is.
        self.labels.extend(labels.into_iter().filter(|label| label.args.is_empty()).cloned());
        let is_new_frame = self.frames.insert(frame(screen));
        let before = self.said.len();
        self.said.extend(said.iter().cloned());
        if is_new_frame || self.said.len() > before {
            let ids = said.into_iter().map(|(_, id)| id).collect();
            self.screens.push(ChosenScreen { name: name(), screen: screen.clone(), ids });
        }
    }
}

/// Returns what stands around the pages of a screen, whatever is filled in.
fn frame(screen: &Screen) -> Vec<String> {
    let sentences = screen.blocks.iter().filter_map(Block::sentence);
    sentences.map(|message| message.id.to_string()).collect()
}

/// Adds the id of a message and of all within it.
fn add(message: &Message, part: Part, said: &mut Vec<(Part, String)>) {
    let attribute = message.attribute.map(|name| format!(".{name}")).unwrap_or_default();
    said.push((part, format!("{}{attribute}", message.id)));
    for (_, arg) in &message.args {
        match arg {
            Arg::Message(inner) => add(inner, part, said),
            Arg::List(all) => all.iter().for_each(|inner| add(inner, part, said)),
            Arg::Text(_) | Arg::Address(_) | Arg::Phone(_) | Arg::Number(_) | Arg::Date(_) => {}
        }
    }
}
