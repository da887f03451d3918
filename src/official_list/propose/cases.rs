//! Parts the goals of a listing into cases: all goals under which the same is
//! asked make one case.

use crate::{
    catalogue::{Answer, Catalogue, QuestionIx, condition::ConditionKind},
    official_list::rules::{NamedAnswer, Rules},
};

/// Returns one case for all goals that end up with the same conditions.
pub(super) fn cases(
    goals: &[String],
    conditions: &[NamedAnswer],
    settled: &[QuestionIx],
    rules: &Rules,
    catalogue: &Catalogue,
) -> Vec<(Vec<String>, Vec<NamedAnswer>)> {
    let mut cases: Vec<(Vec<String>, Vec<NamedAnswer>)> = Vec::new();
    for goal in goals {
        let fits = |named: &&NamedAnswer| {
            named.question != catalogue.roles.goal
                && is_asked(catalogue, named.question, goal)
                && !contradicts(catalogue, named, goal)
        };
        let mut here: Vec<NamedAnswer> = conditions.iter().filter(fits).cloned().collect();
        let exclusions = rules.default_exclusions.iter().filter(|exclusion| exclusion.goals.contains(goal));
        for named in exclusions.flat_map(|exclusion| &exclusion.conditions) {
            let is_free = here.iter().all(|known| known.question != named.question);
            if is_free && !settled.contains(&named.question) {
                here.push(named.clone());
            }
        }
        here.sort_by_key(|named| named.question);
        match cases.iter_mut().find(|(_, known)| *known == here) {
            Some((goals, _)) => goals.push(goal.clone()),
            None => cases.push((vec![goal.clone()], here)),
        }
    }
    cases
}

/// Returns whether a question is asked under this goal.
pub(super) fn is_asked(catalogue: &Catalogue, question: QuestionIx, goal: &str) -> bool {
    let answer = catalogue.answer(catalogue.roles.goal, goal);
    let goals = catalogue[question].goals;
    goals.zip(answer).is_none_or(|(goals, answer): (_, Answer)| goals.contains(answer))
}

/// Returns whether this goal answers the question by itself, and otherwise than
/// the condition wants.
fn contradicts(catalogue: &Catalogue, named: &NamedAnswer, goal: &str) -> bool {
    let asked = &catalogue[catalogue.roles.goal];
    let Some(choice) = asked.choice(goal).map(|choice| &asked.choices[choice.at()]) else { return false };
    let set = choice.sets.iter().find(|(question, _)| *question == named.question);
    set.is_some_and(|(question, answer)| {
        let is_listed = named.answers.iter().any(|name| name == catalogue.answer_id(*question, *answer));
        *answer != Answer::Unknown && is_listed != (named.kind == ConditionKind::Only)
    })
}
