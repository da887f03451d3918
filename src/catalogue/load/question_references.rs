//! Turns the names by which questions refer to each other into positions.

use super::{
    raw_question::{RawEntry, RawGroup, RawQuestion},
    references::{find_answer, find_question},
};
use crate::catalogue::{
    condition::{Answer, AnswerSet},
    id::GroupId,
    index::{ChoiceIx, QuestionIx},
    problem::Problems,
    question::{Choice, Group, GroupEntry, Question, Shortcut},
    reader::Located,
};

/// Turns the names in all questions into positions.
pub(super) fn resolve(raw: Vec<RawQuestion>, problems: &mut Problems) -> Vec<Question> {
    let resolved: Vec<Resolved> = raw.iter().map(|question| Resolved::new(&raw, question, problems)).collect();
    raw.into_iter()
        .zip(resolved)
        .map(|(raw, resolved)| {
            let mut choices: Vec<Choice> = Vec::with_capacity(raw.choices.len());
            let answers = resolved.sets.into_iter().zip(resolved.afterwards);
            for (raw, (sets, afterwards)) in raw.choices.into_iter().zip(answers) {
                choices.push(Choice { sets, afterwards, ..raw.choice });
            }
            Question {
                id: raw.id,
                open: raw.open,
                allows_unknown: raw.unknown,
                sensitive: raw.sensitive,
                goals: resolved.goals,
                choices,
                groups: resolved.groups,
            }
        })
        .collect()
}

struct Resolved {
    goals: Option<AnswerSet>,
    sets: Vec<Vec<(QuestionIx, Answer)>>,
    afterwards: Vec<Option<Answer>>,
    groups: Vec<Group>,
}

impl Resolved {
    fn new(all: &[RawQuestion], question: &RawQuestion, problems: &mut Problems) -> Self {
        let goals = (!question.goals.is_empty()).then(|| goals_of(all, question, problems));
        let sets = question.choices.iter().map(|raw| answers(all, &raw.sets, problems)).collect();
        let afterwards = question.choices.iter().map(|raw| {
            let name = raw.afterwards.as_ref()?;
            answer_in(question, name, problems)
        });
        let afterwards = afterwards.collect();
        let groups = question.groups.iter().map(|group| resolve_group(all, question, group, problems)).collect();
        Self { goals, sets, afterwards, groups }
    }
}

fn goals_of(all: &[RawQuestion], question: &RawQuestion, problems: &mut Problems) -> AnswerSet {
    let mut set = AnswerSet::default();
    let Some(goal) = all.iter().find(|q| q.id.as_str() == "goal") else { return set };
    for name in &question.goals {
        if let Some(answer) = answer_in(goal, name, problems) {
            set.insert(answer);
        }
    }
    set
}

fn resolve_group(all: &[RawQuestion], question: &RawQuestion, group: &RawGroup, problems: &mut Problems) -> Group {
    let mut entries = Vec::new();
    for entry in &group.entries {
        match entry {
            RawEntry::Choice(id) => entries.extend(position(question, id.as_str()).map(GroupEntry::Choice)),
            RawEntry::Repeated(name) => match position(question, &name.value) {
                Some(choice) => entries.push(GroupEntry::Choice(choice)),
                None => {
                    problems.at(&name.spot, format!("`also` names no choice of `{}`: `{}`", question.id, name.value));
                }
            },
            RawEntry::Shortcut(raw) => entries.push(GroupEntry::Shortcut(Shortcut {
                id: raw.id.clone(),
                sets: answers(all, &raw.sets, problems),
                opens: raw.opens.as_ref().and_then(|opens| group_named(all, opens, problems)),
            })),
        }
    }
    Group { id: group.id.clone(), holds_other: group.holds_other, entries }
}

fn position(question: &RawQuestion, id: &str) -> Option<ChoiceIx> {
    let at = question.choices.iter().position(|raw| raw.choice.id.as_str() == id)?;
    u8::try_from(at).ok().map(ChoiceIx)
}

fn group_named(all: &[RawQuestion], path: &Located<String>, problems: &mut Problems) -> Option<(QuestionIx, GroupId)> {
    let found = path.value.split_once('/').and_then(|(question, group)| {
        let at = all.iter().position(|q| q.id.as_str() == question)?;
        let group = all[at].groups.iter().find(|g| g.id.as_str() == group)?;
        Some((QuestionIx(u8::try_from(at).ok()?), group.id.clone()))
    });
    if found.is_none() {
        problems.at(&path.spot, format!("`{}` names no group: write it as \"question/group\"", path.value));
    }
    found
}

fn answers(
    all: &[RawQuestion],
    sets: &[(Located<String>, Located<String>)],
    problems: &mut Problems,
) -> Vec<(QuestionIx, Answer)> {
    let mut found = Vec::new();
    for (question, choice) in sets {
        let ids = all.iter().map(|q| q.id.as_str());
        let Some(at) = find_question(ids, question, problems) else { continue };
        if let Some(answer) = answer_in(&all[at.at()], choice, problems) {
            found.push((at, answer));
        }
    }
    found
}

fn answer_in(question: &RawQuestion, name: &Located<String>, problems: &mut Problems) -> Option<Answer> {
    let ids = question.choices.iter().map(|raw| raw.choice.id.as_str());
    find_answer(question.id.as_str(), question.open, ids, name, problems)
}
