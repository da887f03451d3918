//! Reads `questions.toml`: the ids, and the names that refer to them.

use super::{
    question_limits::check_limits,
    raw_question::{RawChoice, RawEntry, RawGroup, RawQuestion, RawShortcut},
    references::{read_id, read_notes, read_word},
};
use crate::catalogue::{
    file_names::QUESTIONS,
    id::{ChoiceId, GroupId, QuestionId},
    index::{ChoiceIx, DepartementIx},
    problem::Problems,
    question::{HelpScreen, NearbyHelp},
    reader::{File, Located, TomlTable},
};

/// Reads the file without resolving any reference.
pub(super) fn read(text: &str, problems: &mut Problems) -> Vec<RawQuestion> {
    let Some(mut root) = File::new(QUESTIONS, text).parse(problems) else { return Vec::new() };
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
        id: read_id(&key?, QuestionId::parse, problems)?,
        spot,
        open: table.mark("open", problems),
        unknown: table.boolean("unknown", true, problems),
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
    check_limits(&question, problems);
    Some(question)
}

fn group_of(mut table: TomlTable<'_>, choices: &mut Vec<RawChoice>, problems: &mut Problems) -> Option<RawGroup> {
    let key = table.required("id", problems);
    // Its choices say it each for themselves; here it only tells whoever reads the file.
    table.mark("sensitive", problems);
    let holds_other = table.mark("holds-other", problems);
    let mut entries = Vec::new();
    for entry in table.tables_or_texts("choices", "id", problems) {
        entries.extend(entry_of(entry, choices, problems));
    }
    table.finish(problems);
    Some(RawGroup { id: read_id(&key?, GroupId::parse, problems)?, holds_other, entries })
}

fn entry_of(mut table: TomlTable<'_>, choices: &mut Vec<RawChoice>, problems: &mut Problems) -> Option<RawEntry> {
    let entry = if table.has("shortcut") {
        shortcut_of(&mut table, problems).map(RawEntry::Shortcut)
    } else if table.has("also") {
        table.required("also", problems).map(RawEntry::Repeated)
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
    // What it sets says it; here it only tells whoever reads the file.
    table.mark("sensitive", problems);
    let sets = sets_of(table, problems);
    let opens = table.text("opens", problems);
    if sets.is_empty() {
        problems.at(&key.spot, format!("the shortcut `{}` sets nothing: add `sets`", key.value));
    }
    Some(RawShortcut { id: read_id(&key, ChoiceId::parse, problems)?, sets, opens })
}

fn choice_of(table: &mut TomlTable<'_>, problems: &mut Problems) -> Option<RawChoice> {
    let key = table.required("id", problems)?;
    let mut raw = RawChoice::plain(read_id(&key, ChoiceId::parse, problems)?, key.spot);
    raw.choice.sensitive = table.mark("sensitive", problems);
    raw.choice.urgent = table.mark("urgent", problems);
    raw.choice.violence = table.mark("violence", problems);
    raw.choice.remind = table.mark("remind", problems);
    raw.choice.without_papers = table.mark("without-papers", problems);
    raw.choice.often_without_papers = table.mark("often-without-papers", problems);
    raw.choice.request = table.mark("request", problems);
    raw.choice.advice = read_notes(table, "advice", problems);
    let helped_by = table.text("helped-by", problems);
    raw.choice.helped_by = helped_by.and_then(|text| read_word(&text, "helped-by", HelpScreen::ALL, problems));
    let near = table.text("near", problems);
    raw.choice.near = near.and_then(|text| read_word(&text, "near", NearbyHelp::ALL, problems));
    raw.sets = sets_of(table, problems);
    raw.afterwards = table.text("afterwards", problems);
    Some(raw)
}

fn sets_of(table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<(Located<String>, Located<String>)> {
    table.table("sets", problems).map_or_else(Vec::new, |sets| sets.all_texts(problems))
}

/// Adds the arrondissements of all départements to the question that asks for
/// them, and returns which choice each has become.
pub(super) fn add_arrondissements(
    questions: &mut [RawQuestion],
    arrondissements: Vec<(DepartementIx, RawChoice)>,
    problems: &mut Problems,
) -> Vec<(DepartementIx, ChoiceIx)> {
    let Some(question) = questions.iter_mut().find(|q| q.from_arrondissements) else {
        if let Some((_, first)) = arrondissements.first() {
            let advice = format!(
                "no question asks for arrondissements: add one with from-arrondissements = true to {QUESTIONS}"
            );
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
    check_limits(question, problems);
    added
}
