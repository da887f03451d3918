//! What a new procedure is, as far as its words tell: channel, kind, id and
//! conditions. A proposal, for a person to check; follows `import-rules.toml`
//! and nothing else.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    page::{ListedPage, slug},
    rules::{ListingPart, NamedAnswer, Rule, Rules},
};
use crate::{
    catalogue::{
        Answer, Catalogue, QuestionIx,
        condition::ConditionKind,
        id::LONGEST,
        procedure::{Channel, ProcedureKind},
    },
    fold::fold,
    gazetteer,
};

/// A procedure as it is proposed.
#[derive(Debug)]
pub(super) struct Proposal {
    pub channel: Channel,
    pub kind: ProcedureKind,
    pub ended: bool,
    pub cases: Vec<ProposedCase>,
    /// The arrondissement of INSEE that it is for.
    pub arrondissement: Option<gazetteer::Arrondissement>,
    words: Vec<String>,
}

/// One use of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ProposedCase {
    pub goals: Vec<String>,
    pub conditions: Vec<NamedAnswer>,
    pub without_papers: bool,
    /// No rule knows what it is for.
    pub perhaps: bool,
    pub until: Option<Date>,
}

/// Proposes what a procedure is.
pub(super) fn propose(found: &ListedPage, rules: &Rules, catalogue: &Catalogue) -> Proposal {
    let (sure, by_heading) = Texts::new(found).rules(rules);
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
    let arrondissement = arrondissement(found, catalogue);
    Proposal {
        channel: heard.iter().find_map(|rule| rule.channel).unwrap_or(Channel::PrefectureOnline),
        kind: heard.iter().find_map(|rule| rule.kind).unwrap_or(ProcedureKind::Form),
        ended: heard.iter().any(|rule| rule.ended),
        cases: cases.collect(),
        words: words(found, arrondissement, rules, heard.iter().filter_map(|rule| rule.id.as_deref())),
        arrondissement,
    }
}

/// What is asked for, in the order of the catalogue.
struct Goals {
    names: Vec<String>,
    /// No rule names one.
    are_unclear: bool,
}

impl Goals {
    fn new(conditions: &[NamedAnswer], rules: &Rules, catalogue: &Catalogue) -> Self {
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

impl Proposal {
    /// An id that nothing else has, and that fits a button.
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

/// The texts in which words are looked for, folded, between spaces.
struct Texts {
    title: String,
    heading: String,
    remark: String,
    address: String,
}

impl Texts {
    fn new(found: &ListedPage) -> Self {
        let between = |text: &str| format!(" {} ", fold(text));
        Self {
            title: between(&found.title),
            heading: between(found.heading.as_deref().unwrap_or_default()),
            remark: between(found.remark.as_deref().unwrap_or_default()),
            address: between(slug(&found.url)),
        }
    }

    /// The rules that fit, and those that fit by the heading alone.
    fn rules<'a>(&self, rules: &'a Rules) -> (Vec<&'a Rule>, Vec<&'a Rule>) {
        let (mut sure, mut by_heading) = (Vec::new(), Vec::new());
        for rule in &rules.rules {
            let places = rule.places.iter().map(|place| match place {
                ListingPart::Title => &self.title,
                ListingPart::Heading => &self.heading,
                ListingPart::Remark => &self.remark,
                ListingPart::Address => &self.address,
            });
            let mut places: Vec<&String> = places.collect();
            if places.is_empty() {
                places.push(&self.title);
            }
            if fits(rule, &places) {
                sure.push(rule);
            } else if rule.places.is_empty() && fits(rule, &[&self.heading]) && !holds(&self.title, &rule.unless) {
                by_heading.push(rule);
            }
        }
        (sure, by_heading)
    }
}

fn fits(rule: &Rule, texts: &[&String]) -> bool {
    texts.iter().any(|text| holds(text, &rule.any)) && !texts.iter().any(|text| holds(text, &rule.unless))
}

fn holds(text: &str, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| text.contains(&format!(" {phrase} ")))
}

/// What several rules say of one question adds up; `only` speaks louder than
/// `except`.
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

/// One case for all goals that end up with the same conditions.
fn cases(
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

/// Whether a question is asked under this goal.
fn is_asked(catalogue: &Catalogue, question: QuestionIx, goal: &str) -> bool {
    let answer = catalogue.answer(catalogue.roles.goal, goal);
    let goals = catalogue[question].goals;
    goals.zip(answer).is_none_or(|(goals, answer): (_, Answer)| goals.contains(answer))
}

/// Whether this goal answers the question by itself, and otherwise.
fn contradicts(catalogue: &Catalogue, named: &NamedAnswer, goal: &str) -> bool {
    let asked = &catalogue[catalogue.roles.goal];
    let Some(choice) = asked.choice(goal).map(|choice| &asked.choices[choice.at()]) else { return false };
    let set = choice.sets.iter().find(|(question, _)| *question == named.question);
    set.is_some_and(|(question, answer)| {
        let is_listed = named.answers.iter().any(|name| name == catalogue.answer_id(*question, *answer));
        *answer != Answer::Unknown && is_listed != (named.kind == ConditionKind::Only)
    })
}

/// The arrondissement whose name stands in the sub-préfecture, the title or the
/// address; none where the département has only one.
fn arrondissement(found: &ListedPage, catalogue: &Catalogue) -> Option<gazetteer::Arrondissement> {
    let here: Vec<gazetteer::Arrondissement> =
        gazetteer::Arrondissement::all().filter(|one| one.departement().code() == found.departement.as_str()).collect();
    if here.len() < 2 {
        return None;
    }
    // Calais is no part of what Pas-de-Calais says.
    let departement = catalogue.departement(found.departement.as_str());
    let name = departement.map(|at| format!(" {} ", fold(&catalogue[at].name)));
    let texts = [found.sous_prefecture.as_deref().unwrap_or_default(), &found.title, slug(&found.url)];
    texts.iter().find_map(|text| {
        let mut text = format!(" {} ", fold(text));
        if let Some(name) = &name {
            text = text.replace(name.as_str(), " ");
        }
        // The longest name first: Saint-Denis is not Saint-Denis-en-Val.
        let named = here.iter().filter(|one| text.contains(&format!(" {} ", bare_name(**one))));
        named.max_by_key(|one| one.name().len()).copied()
    })
}

/// Folded and without its article: "sous-préfecture du Raincy".
fn bare_name(arrondissement: gazetteer::Arrondissement) -> String {
    let words = gazetteer::canonical(&crate::fold::words(arrondissement.name()));
    gazetteer::without_article(&words).join(" ")
}

/// `l-hay` of L'Haÿ-les-Roses.
fn short_name(arrondissement: gazetteer::Arrondissement, rules: &Rules) -> String {
    let folded = fold(arrondissement.name());
    let mut words: Vec<&str> = Vec::new();
    for word in folded.split(' ') {
        // "Le" of Le Raincy stays: something must follow it.
        if words.iter().any(|known| known.len() > 2) && rules.small_words.contains(word) {
            break;
        }
        words.push(word);
    }
    words.join("-")
}

fn words<'a>(
    found: &ListedPage,
    arrondissement: Option<gazetteer::Arrondissement>,
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
