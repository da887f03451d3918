//! Counts what a walk meets, for people who want to see how long conversations are.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use jiff::civil::Date;

use crate::{
    catalogue::{Answer, Catalogue},
    dialogue::{VERDICT_UNKNOWN, walk::WalkState},
    locale::Locales,
};

/// Holds counts over every conversation.
#[derive(Debug, Default)]
pub struct Figures {
    /// Counts procedures, cases, départements, national pages, questions and languages.
    pub sizes: [usize; 6],
    /// Counts the kinds of places in which every conversation goes the same way.
    pub place_classes: usize,
    /// Counts the lists of active answers.
    pub states: usize,
    /// Counts those lists that end at an outcome.
    pub outcomes: usize,
    /// Counts the screens drawn, each in every language.
    pub screens: usize,
    /// Is the length of the longest screen's text, in UTF-16 units.
    pub longest: usize,
    /// Holds for each language the height of the highest outcome, in pixels.
    pub heights: Vec<(String, u32)>,
    /// Is the greatest number of buttons below an outcome.
    pub most_buttons: usize,
    /// Counts the labels of buttons.
    pub labels: usize,
    /// Holds the labels of which only a part can be read on a phone.
    pub labels_cut: BTreeSet<String>,
    /// Holds for each language the screens that are longer than the French by more than half:
    /// how many lines each has, and its name.
    pub longer: BTreeMap<String, BTreeSet<(u32, String)>>,
    /// Holds the counts for each goal, by its id.
    pub goals: BTreeMap<String, GoalFigures>,
    /// Maps each verdict on a request to how many outcomes have it.
    pub ways: BTreeMap<&'static str, usize>,
    /// Holds the answers after which nobody knows where a request is made, each list once
    /// for all places.
    pub unknown_ways: BTreeSet<String>,
    /// Counts the cards on the biggest outcome.
    pub most_cards: usize,
    /// Maps a number of goals to how many départements offer so many.
    pub goals_offered: BTreeMap<usize, usize>,
    offered_here: usize,
}

/// Holds counts over every conversation with one goal.
#[derive(Debug, Default, Clone, Copy)]
pub struct GoalFigures {
    /// Counts the finished conversations.
    pub outcomes: usize,
    /// Counts the answers given in all of them.
    pub answers: usize,
    /// Counts the answers in the longest.
    pub worst: usize,
    /// Counts the screens in the longest, the outcome included.
    pub screens: usize,
}

impl GoalFigures {
    /// Returns how many answers a conversation takes after the place, on average.
    pub(crate) fn mean(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand conversations")]
        let mean = self.answers as f64 / self.outcomes.max(1) as f64;
        mean
    }
}

impl Figures {
    pub(super) fn see(&mut self, catalogue: &Catalogue, state: &WalkState, day: Date, departements: usize) {
        self.states += 1;
        if state.path.active.is_empty() {
            self.place_classes += 1;
            self.offered_here = state.path.shown(catalogue).len();
            *self.goals_offered.entry(self.offered_here).or_default() += departements;
        }
        if !state.is_outcome() {
            return;
        }
        self.outcomes += 1;
        let outcome = state.outcome(catalogue, day);
        self.most_cards = self.most_cards.max(outcome.cards.len());
        if let Some(way) = outcome.verdict(catalogue).filter(|_| outcome.is_request) {
            *self.ways.entry(way).or_default() += 1;
            if way == VERDICT_UNKNOWN {
                self.unknown_ways.insert(state.said(catalogue));
            }
        }
        let goal = state.path.answered(catalogue.roles.goal).unwrap_or(Answer::Unknown);
        let figures = self.goals.entry(catalogue.answer_id(catalogue.roles.goal, goal).to_owned()).or_default();
        figures.outcomes += 1;
        figures.answers += state.path.active.len();
        figures.worst = figures.worst.max(state.path.active.len());
        figures.screens = figures.screens.max(state.screens);
    }

    pub(super) fn finish(&mut self, catalogue: &Catalogue, locales: &Locales) {
        let national = catalogue.procedures.iter().filter(|p| p.departement.is_none()).count();
        self.sizes = [
            catalogue.procedures.len(),
            catalogue.cases.len(),
            catalogue.departements.len(),
            national,
            catalogue.questions.len(),
            locales.iter().count(),
        ];
    }

    /// Returns the mean over goals of their mean answers: what a person with any one goal
    /// goes through.
    pub fn mean_over_goals(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "some dozens of goals")]
        let goals = self.goals.len().max(1) as f64;
        self.goals.values().map(GoalFigures::mean).sum::<f64>() / goals
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [procedures, cases, departements, national, questions, languages] = self.sizes;
        writeln!(
            f,
            "{procedures} procedures ({national} national pages), {cases} cases, {departements} départements, {questions} questions, {languages} languages"
        )?;
        writeln!(
            f,
            "{} kinds of places, {} lists of answers, {} outcomes, {} screens checked",
            self.place_classes, self.states, self.outcomes, self.screens
        )?;
        writeln!(f, "biggest outcome: {} pages; longest screen: {} UTF-16 units", self.most_cards, self.longest)?;
        let heights: Vec<String> = self.heights.iter().map(|(name, height)| format!("{height} ({name})")).collect();
        writeln!(
            f,
            "highest outcome, first page and its button: {} pixels; at most {} buttons; {} of {} labels are cut:",
            heights.join(", "),
            self.most_buttons,
            self.labels_cut.len(),
            self.labels
        )?;
        for label in &self.labels_cut {
            writeln!(f, "  {label}")?;
        }
        for (language, screens) in &self.longer {
            let longest = screens.last().map_or("", |(_, name)| name);
            writeln!(
                f,
                "{language}: {} screens are longer than the French by more than half: {longest}",
                screens.len()
            )?;
        }
        let offered: Vec<String> =
            self.goals_offered.iter().map(|(goals, places)| format!("{goals} in {places}")).collect();
        writeln!(f, "goals offered: {} (départements)", offered.join(", "))?;
        writeln!(f, "answers after the place: {:.2} on average over goals", self.mean_over_goals())?;
        let ways: Vec<String> = self.ways.iter().map(|(way, outcomes)| format!("{way} {outcomes}")).collect();
        writeln!(f, "requests: {} (outcomes)", ways.join(", "))?;
        writeln!(f, "nobody knows where after {} lists of answers:", self.unknown_ways.len())?;
        for answers in &self.unknown_ways {
            writeln!(f, "  {answers}")?;
        }
        for (goal, figures) in &self.goals {
            writeln!(
                f,
                "  {goal:<24} {:>5} outcomes, answers {:.2} on average, {} at worst, {} screens at worst",
                figures.outcomes,
                figures.mean(),
                figures.worst,
                figures.screens
            )?;
        }
        Ok(())
    }
}
