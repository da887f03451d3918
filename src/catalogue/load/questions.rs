//! Reads `questions.toml`: first the ids, then what refers to them.

use super::{find_answer, find_question, id, notes};
use crate::catalogue::{
    Answer, AnswerSet, ChoiceIx, DepartementIx, QuestionIx,
    id::{ChoiceId, GroupId, QuestionId},
    problem::{Problems, Spot},
    question::{Choice, Group, GroupEntry, Question, Shortcut},
    reader::{File, Placed, TomlTable},
};

pub(super) const FILE: &str = "questions.toml";

/// The most that Telegram lets a button carry (Bot API, `callback_data`).
const BUTTON_BYTES: usize = 64;
/// What the codec puts around the ids of an answer.
const ANSWER_FRAME: usize = "a::".len();
/// What it puts around those of a group, with a language to come back in.
const GROUP_FRAME: usize = "l:xxx-Xxxx@g::".len();

#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file")]
pub(super) struct RawQuestion {
    id: QuestionId,
    spot: Spot,
    open: bool,
    unknown: bool,
    sensitive: bool,
    goals: Vec<Placed<String>>,
    from_arrondissements: bool,
    choices: Vec<RawChoice>,
    groups: Vec<RawGroup>,
}

struct RawGroup {
    id: GroupId,
    sensitive: bool,
    holds_other: bool,
    entries: Vec<RawEntry>,
}

enum RawEntry {
    Choice(ChoiceId),
    Also(Placed<String>),
    Shortcut(RawShortcut),
}

struct RawShortcut {
    id: ChoiceId,
    sensitive: bool,
    sets: Vec<(Placed<String>, Placed<String>)>,
    opens: Option<Placed<String>>,
}

pub(super) struct RawChoice {
    choice: Choice,
    spot: Spot,
    sets: Vec<(Placed<String>, Placed<String>)>,
}

impl RawChoice {
    /// An arrondissement.
    pub fn named(id: ChoiceId, spot: Spot, name: String) -> Self {
        let mut raw = Self::plain(id, spot);
        raw.choice.name = Some(name);
        raw
    }

    fn plain(id: ChoiceId, spot: Spot) -> Self {
        let choice = Choice {
            id,
            name: None,
            departement: None,
            sensitive: false,
            urgent: false,
            remind: false,
            without_papers: false,
            sets: Vec::new(),
            advice: Vec::new(),
        };
        Self { choice, spot, sets: Vec::new() }
    }
}

/// Reads the file without resolving any reference.
pub(super) fn read(text: &str, problems: &mut Problems) -> Vec<RawQuestion> {
    let Some(mut root) = File::new(FILE, text).parse(problems) else { return Vec::new() };
    let tables = root.tables("question", problems);
    root.finish(problems);
    let mut questions: Vec<RawQuestion> = Vec::new();
    for table in tables {
        let Some(question) = question(table, problems) else { continue };
        if questions.iter().any(|earlier| earlier.id == question.id) {
            problems.at(&question.spot, format!("the question `{}` stands twice: keep one", question.id));
        } else {
            questions.push(question);
        }
    }
    questions
}

fn question(mut table: TomlTable<'_>, problems: &mut Problems) -> Option<RawQuestion> {
    let spot = table.spot();
    let key = table.required("id", problems);
    let mut question = RawQuestion {
        id: id(&key?, QuestionId::parse, problems)?,
        spot,
        open: table.mark("open", problems),
        unknown: table.choice_of("unknown", true, problems),
        sensitive: table.mark("sensitive", problems),
        goals: table.texts("goals", problems),
        from_arrondissements: table.mark("from-arrondissements", problems),
        choices: Vec::new(),
        groups: Vec::new(),
    };
    for entry in table.tables_or_texts("choices", "id", problems) {
        if let Some(RawEntry::Shortcut(shortcut)) = entry_of(entry, &mut question.choices, problems) {
            problems.at(
                &question.spot,
                format!("the shortcut `{}` stands in no group: shortcuts belong to groups", shortcut.id),
            );
        }
    }
    for group in table.tables("group", problems) {
        let group = group_of(group, &mut question.choices, problems);
        question.groups.extend(group);
    }
    table.finish(problems);
    report_duplicates(&question, problems);
    Some(question)
}

fn group_of(mut table: TomlTable<'_>, choices: &mut Vec<RawChoice>, problems: &mut Problems) -> Option<RawGroup> {
    let key = table.required("id", problems);
    let sensitive = table.mark("sensitive", problems);
    let holds_other = table.mark("holds-other", problems);
    let mut entries = Vec::new();
    for entry in table.tables_or_texts("choices", "id", problems) {
        entries.extend(entry_of(entry, choices, problems));
    }
    table.finish(problems);
    Some(RawGroup { id: id(&key?, GroupId::parse, problems)?, sensitive, holds_other, entries })
}

fn entry_of(mut table: TomlTable<'_>, choices: &mut Vec<RawChoice>, problems: &mut Problems) -> Option<RawEntry> {
    let entry = if table.has("shortcut") {
        shortcut_of(&mut table, problems).map(RawEntry::Shortcut)
    } else if table.has("also") {
        table.required("also", problems).map(RawEntry::Also)
    } else {
        choice_of(&mut table, problems).map(|raw| {
            let id = raw.choice.id.clone();
            choices.push(raw);
            RawEntry::Choice(id)
        })
    };
    table.finish(problems);
    entry
}

fn shortcut_of(table: &mut TomlTable<'_>, problems: &mut Problems) -> Option<RawShortcut> {
    let key = table.required("shortcut", problems)?;
    let sensitive = table.mark("sensitive", problems);
    let sets = sets_of(table, problems);
    let opens = table.text("opens", problems);
    if sets.is_empty() {
        problems.at(&key.spot, format!("the shortcut `{}` sets nothing: add `sets`", key.value));
    }
    Some(RawShortcut { id: id(&key, ChoiceId::parse, problems)?, sensitive, sets, opens })
}

fn choice_of(table: &mut TomlTable<'_>, problems: &mut Problems) -> Option<RawChoice> {
    let key = table.required("id", problems)?;
    let mut raw = RawChoice::plain(id(&key, ChoiceId::parse, problems)?, key.spot);
    raw.choice.sensitive = table.mark("sensitive", problems);
    raw.choice.urgent = table.mark("urgent", problems);
    raw.choice.remind = table.mark("remind", problems);
    raw.choice.without_papers = table.mark("without-papers", problems);
    raw.choice.advice = notes(table, "advice", problems);
    raw.sets = sets_of(table, problems);
    Some(raw)
}

fn sets_of(table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<(Placed<String>, Placed<String>)> {
    table.table("sets", problems).map_or_else(Vec::new, |sets| sets.all_texts(problems))
}

fn report_duplicates(question: &RawQuestion, problems: &mut Problems) {
    for (at, raw) in question.choices.iter().enumerate() {
        if question.choices[..at].iter().any(|earlier| earlier.choice.id == raw.choice.id) {
            problems.at(
                &raw.spot,
                format!(
                    "the choice `{}` stands twice in `{}`: write the second as {{ also = \"{}\" }}",
                    raw.choice.id, question.id, raw.choice.id
                ),
            );
        }
        let longest = ANSWER_FRAME + question.id.as_str().len() + raw.choice.id.as_str().len();
        if longest > BUTTON_BYTES {
            problems.at(
                &raw.spot,
                format!(
                    "`{}` and `{}` together are too long for a button of {BUTTON_BYTES} bytes: shorten one by {}",
                    question.id,
                    raw.choice.id,
                    longest - BUTTON_BYTES
                ),
            );
        }
    }
    for group in &question.groups {
        let longest = GROUP_FRAME + question.id.as_str().len() + group.id.as_str().len();
        if longest > BUTTON_BYTES {
            problems.at(&question.spot, format!("`{}` and its group `{}` together are too long for a button of {BUTTON_BYTES} bytes: shorten one by {}", question.id, group.id, longest - BUTTON_BYTES));
        }
    }
    if question.choices.len() > usize::from(AnswerSet::CAPACITY) {
        problems.at(
            &question.spot,
            format!(
                "`{}` has {} choices, more than {}: split the question",
                question.id,
                question.choices.len(),
                AnswerSet::CAPACITY
            ),
        );
    }
    if question.choices.is_empty() && !question.from_arrondissements {
        problems.at(&question.spot, format!("`{}` has no choice: add some", question.id));
    }
}

/// Gives the arrondissements of all départements to the question that asks for
/// them; says which choice each has become.
pub(super) fn add_arrondissements(
    questions: &mut [RawQuestion],
    arrondissements: Vec<(DepartementIx, RawChoice)>,
    problems: &mut Problems,
) -> Vec<(DepartementIx, ChoiceIx)> {
    let Some(question) = questions.iter_mut().find(|q| q.from_arrondissements) else {
        if let Some((_, first)) = arrondissements.first() {
            let advice =
                format!("no question asks for arrondissements: add one with from-arrondissements = true to {FILE}");
            problems.at(&first.spot, advice);
        }
        return Vec::new();
    };
    let mut added = Vec::new();
    for (departement, mut raw) in arrondissements {
        let at = u8::try_from(question.choices.len()).unwrap_or(u8::MAX);
        added.push((departement, ChoiceIx(at)));
        raw.choice.departement = Some(departement);
        question.choices.push(raw);
    }
    report_duplicates(question, problems);
    added
}

/// Turns names into positions.
pub(super) fn resolve(raw: Vec<RawQuestion>, problems: &mut Problems) -> Vec<Question> {
    let resolved: Vec<Resolved> = raw.iter().map(|question| Resolved::new(&raw, question, problems)).collect();
    raw.into_iter()
        .zip(resolved)
        .map(|(raw, resolved)| {
            let mut choices: Vec<Choice> = Vec::with_capacity(raw.choices.len());
            for (raw, sets) in raw.choices.into_iter().zip(resolved.sets) {
                choices.push(Choice { sets, ..raw.choice });
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
    groups: Vec<Group>,
}

impl Resolved {
    fn new(all: &[RawQuestion], question: &RawQuestion, problems: &mut Problems) -> Self {
        let goals = (!question.goals.is_empty()).then(|| goals_of(all, question, problems));
        let sets = question.choices.iter().map(|raw| answers(all, &raw.sets, problems)).collect();
        let groups = question.groups.iter().map(|group| resolve_group(all, question, group, problems)).collect();
        Self { goals, sets, groups }
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
            RawEntry::Also(name) => match position(question, &name.value) {
                Some(choice) => entries.push(GroupEntry::Choice(choice)),
                None => {
                    problems.at(&name.spot, format!("`also` names no choice of `{}`: `{}`", question.id, name.value));
                }
            },
            RawEntry::Shortcut(raw) => entries.push(GroupEntry::Shortcut(Shortcut {
                id: raw.id.clone(),
                sensitive: raw.sensitive,
                sets: answers(all, &raw.sets, problems),
                opens: raw.opens.as_ref().and_then(|opens| group_named(all, opens, problems)),
            })),
        }
    }
    Group { id: group.id.clone(), sensitive: group.sensitive, holds_other: group.holds_other, entries }
}

fn position(question: &RawQuestion, id: &str) -> Option<ChoiceIx> {
    let at = question.choices.iter().position(|raw| raw.choice.id.as_str() == id)?;
    u8::try_from(at).ok().map(ChoiceIx)
}

fn group_named(all: &[RawQuestion], path: &Placed<String>, problems: &mut Problems) -> Option<(QuestionIx, GroupId)> {
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
    sets: &[(Placed<String>, Placed<String>)],
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

fn answer_in(question: &RawQuestion, name: &Placed<String>, problems: &mut Problems) -> Option<Answer> {
    let ids = question.choices.iter().map(|raw| raw.choice.id.as_str());
    find_answer(question.id.as_str(), question.open, ids, name, problems)
}
