//! Makes a proposal of what the rules say that fit a listing.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    arrondissement::{find_arrondissement, short_name},
    cases::{cases, is_asked},
    goals::Goals,
    texts::Texts,
};
use crate::{
    catalogue::{
        Catalogue, QuestionIx,
        condition::ConditionKind,
        id::LONGEST,
        procedure::{Channel, ProcedureKind},
    },
    fold::fold,
    gazetteer::Arrondissement,
    official_list::{
        page::{ListedPage, slug},
        rules::{NamedAnswer, Rule, Rules},
    },
};

/// Describes a procedure as it is proposed.
#[derive(Debug)]
pub(in crate::official_list) struct Proposal {
    pub channel: Channel,
    pub kind: ProcedureKind,
    pub ended: bool,
    pub cases: Vec<ProposedCase>,
    /// Is the arrondissement of INSEE that the procedure is for.
    pub arrondissement: Option<Arrondissement>,
    words: Vec<String>,
}

/// Describes one use of a proposed procedure.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::official_list) struct ProposedCase {
    pub goals: Vec<String>,
    pub conditions: Vec<NamedAnswer>,
    pub without_papers: bool,
    /// Says that no rule knows what it is for.
    pub perhaps: bool,
    pub until: Option<Date>,
}

impl Proposal {
    /// Returns an id that is not taken and that fits a button.
    pub fn id(&self, code: &str, taken: &BTreeSet<String>) -> String {
        let mut id = code.to_ascii_lowercase();
        for word in &self.words {
            // Room is left for a number at the end.
            if id.len() + 1 + word.len() + 3 <= LONGEST && !id.ends_with(&format!("-{word}")) {
                id = format!("{id}-{word}");
            }
        }
        let numbered = (2..).map(|number: u32| format!("{id}-{number}"));
        std::iter::once(id.clone()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or(id)
    }
}

/// Proposes what a listed procedure is.
pub(in crate::official_list) fn propose(found: &ListedPage, rules: &Rules, catalogue: &Catalogue) -> Proposal {
    let (sure, by_heading) = Texts::new(found).matching_rules(rules);
    let speaks_of = |rules: &[&Rule], question| {
        rules.iter().flat_map(|rule| &rule.conditions).any(|named: &NamedAnswer| named.question == question)
    };
    // The heading speaks only of what the title leaves open.
    let open = |named: &&NamedAnswer| !speaks_of(&sure, named.question);
    let more: Vec<NamedAnswer> = gather(&by_heading).iter().filter(open).cloned().collect();
    let conditions: Vec<NamedAnswer> = gather(&sure).into_iter().chain(more).collect();
    let goals = Goals::new(&conditions, rules, catalogue);
    let is_used = |rule: &&&Rule| {
        let used = |named: &&NamedAnswer| goals.names.iter().any(|goal| is_asked(catalogue, named.question, goal));
        rule.conditions.iter().filter(open).any(|named| used(&named))
    };
    let heard: Vec<&Rule> = sure.iter().chain(by_heading.iter().filter(is_used)).copied().collect();
    let settled: Vec<QuestionIx> = heard.iter().flat_map(|rule| &rule.settles).copied().collect();
    let cases = cases(&goals.names, &conditions, &settled, rules, catalogue).into_iter();
    let cases = cases.map(|(goals_here, conditions)| ProposedCase {
        goals: goals_here,
        conditions,
        without_papers: heard.iter().any(|rule| rule.without_papers),
        perhaps: goals.are_unclear,
        until: heard.iter().filter_map(|rule| rule.until).min(),
    });
    let arrondissement = find_arrondissement(found, catalogue);
    Proposal {
        channel: heard.iter().find_map(|rule| rule.channel).unwrap_or(Channel::PrefectureOnline),
        kind: heard.iter().find_map(|rule| rule.kind).unwrap_or(ProcedureKind::Form),
        ended: heard.iter().any(|rule| rule.ended),
        cases: cases.collect(),
        words: id_words(found, arrondissement, rules, heard.iter().filter_map(|rule| rule.id.as_deref())),
        arrondissement,
    }
}

/// Adds up what several rules say of one question; `only` outweighs `except`.
fn gather(rules: &[&Rule]) -> Vec<NamedAnswer> {
    let mut gathered: Vec<NamedAnswer> = Vec::new();
    for named in rules.iter().flat_map(|rule| &rule.conditions) {
        match gathered.iter_mut().find(|known| known.question == named.question) {
            None => gathered.push(named.clone()),
            Some(known) if known.kind == named.kind => {
                let more = named.answers.iter().filter(|answer| !known.answers.contains(answer));
                let more: Vec<String> = more.cloned().collect();
                known.answers.extend(more);
            }
            Some(known) if named.kind == ConditionKind::Only => *known = named.clone(),
            Some(_) => {}
        }
    }
    gathered
}

fn id_words<'a>(
    found: &ListedPage,
    arrondissement: Option<Arrondissement>,
    rules: &Rules,
    named: impl Iterator<Item = &'a str>,
) -> Vec<String> {
    let place = arrondissement.map(|one| short_name(one, rules));
    let mut words: Vec<String> = Vec::new();
    for word in named.map(str::to_owned) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    if words.is_empty() {
        words.extend(fold(slug(&found.url)).split(' ').map(str::to_owned));
    }
    place.into_iter().chain(words).filter(|word| !word.is_empty()).collect()
}
