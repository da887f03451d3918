//! Finds what is asked for under a listing: the goals of its cases.

use crate::{
    catalogue::{Catalogue, QuestionIx, condition::ConditionKind},
    official_list::rules::{NamedAnswer, Rules},
};

/// Holds what is asked for, in the order of the catalogue.
pub(super) struct Goals {
    pub names: Vec<String>,
    /// Says that no rule names a goal.
    pub are_unclear: bool,
}

impl Goals {
    pub fn new(conditions: &[NamedAnswer], rules: &Rules, catalogue: &Catalogue) -> Self {
        let only = |question: Option<QuestionIx>| {
            let is_it = |named: &&NamedAnswer| Some(named.question) == question && named.kind == ConditionKind::Only;
            conditions.iter().find(is_it).map_or(&[][..], |named| named.answers.as_slice())
        };
        let grounds = only(catalogue.roles.ground);
        let mut names = only(Some(catalogue.roles.goal)).to_vec();
        let are_unclear = names.is_empty();
        if are_unclear {
            names.clone_from(if grounds.is_empty() { &rules.unclear } else { &rules.unclear_with_ground });
        }
        for implied in &rules.implied_goals {
            let fits = !grounds.is_empty() && grounds.iter().all(|ground| implied.grounds.contains(ground));
            if fits && names.contains(&implied.goal) {
                names.extend(implied.goals.iter().cloned());
            }
        }
        let asked = &catalogue[catalogue.roles.goal];
        names.sort_by_key(|name| asked.choice(name));
        names.dedup();
        Self { names, are_unclear: are_unclear && grounds.is_empty() }
    }
}
