//! Reads one case of a procedure: its words, its conditions and its marks.

use super::references::{KnownIds, read_notes, read_word};
use crate::catalogue::{
    case::{Case, Deadline, Tier},
    condition::{ConditionKind, Territory},
    hosts::check_name,
    index::{DepartementIx, ProcedureIx},
    problem::Problems,
    procedure::Channel,
    reader::{Located, TomlTable},
};

/// Limits a title, in characters: three cards must fit one message.
pub(crate) const LONGEST_TITLE: usize = 500;

pub(super) fn read_case(
    known: &KnownIds<'_>,
    mut table: TomlTable<'_>,
    procedure: ProcedureIx,
    departement: Option<DepartementIx>,
    home: bool,
    problems: &mut Problems,
) -> Case {
    let spot = table.spot();
    let title = table.required("title", problems);
    let heading = table.text("heading", problems);
    let remark = table.text("remark", problems);
    for text in title.iter().chain(&heading).chain(&remark) {
        check_text(text, problems);
    }
    let (mut conditions, mut territory) = match table.table("conditions", problems) {
        Some(table) => known.conditions(table, problems),
        None => (Vec::new(), Territory::Everywhere),
    };
    conditions.sort_by_key(|condition| condition.question);
    if !conditions.iter().any(|c| c.question.at() == known.goal() && c.kind == ConditionKind::Only) {
        problems.at(&spot, "the case names no goal: add conditions.goal.only = […]");
    }
    if let Some(departement) = departement {
        if territory != Territory::Everywhere {
            problems.at(&spot, "the file already says which département: leave conditions.departement out");
        }
        territory = Territory::Only(vec![departement]);
    }
    let act = table.mark("act", problems);
    let more = table.mark("more", problems);
    let without_papers = table.mark("without-papers", problems);
    let case = Case {
        procedure,
        tier: if departement.is_some() { Tier::Local } else { Tier::National },
        title: title.map_or_else(String::new, |text| text.value),
        heading: heading.map(|text| text.value),
        remark: remark.map(|text| text.value),
        channel: table.text("channel", problems).and_then(|text| read_word(&text, "channel", Channel::ALL, problems)),
        channel_doubt: table.table("channel-doubt", problems).is_some_and(|table| is_sourced(table, problems)),
        about: known.about(&mut table, problems),
        mentioned: conditions.iter().fold(0, |set, c| set | 1 << c.question.0),
        territory,
        conditions,
        exclusive: table.table("exclusive", problems).is_some_and(|table| is_sourced(table, problems)),
        when: table.table("when", problems).and_then(|table| deadline(table, problems)),
        until: table.date("until", problems).map(|date| date.value),
        more: more || (home && !act),
        perhaps: table.mark("perhaps", problems),
        without_papers,
        strict: table.mark("strict", problems) || without_papers,
        review: table.mark("review", problems),
        notes: read_notes(&mut table, "notes", problems),
        unanswered: known.unanswered(&mut table, problems),
        spot,
    };
    table.finish(problems);
    case
}

/// Reads where and when a claim was read, such as that a page is the only way. Whoever
/// claims it must say so in the data; nobody else is told.
fn is_sourced(mut table: TomlTable<'_>, problems: &mut Problems) -> bool {
    let source = table.required("source", problems);
    let read = table.required_date("read", problems);
    table.finish(problems);
    source.is_some() && read.is_some()
}

fn deadline(mut table: TomlTable<'_>, problems: &mut Problems) -> Option<Deadline> {
    let spot = table.spot();
    let quote = table.text("quote", problems);
    // An editor's own note is for whoever translates; nobody is shown it.
    let note = table.text("note", problems);
    let page = table.required("page", problems).inspect(|page| check_name(page, problems));
    let read = table.required_date("read", problems);
    table.finish(problems);
    match (&quote, &note) {
        (Some(quote), None) => check_text(quote, problems),
        (None, Some(_)) => {}
        (_, _) => {
            problems
                .at(&spot, "a deadline has either `quote`, the page's own words letter by letter, or `note`, yours");
        }
    }
    Some(Deadline { quote: quote.map(|text| text.value), page: page?.value, read: read? })
}

pub(super) fn check_text(text: &Located<String>, problems: &mut Problems) {
    let trimmed = text.value.trim();
    if trimmed.is_empty() {
        problems.at(&text.spot, "the text is empty: write the official words");
    } else if trimmed.len() != text.value.len() || text.value.contains("  ") || text.value.contains('\u{a0}') {
        problems.at(
            &text.spot,
            format!("`{trimmed}` holds spaces at its ends, two in a row or non-breaking ones: write single spaces"),
        );
    }
    if text.value.chars().count() > LONGEST_TITLE {
        problems.at(
            &text.spot,
            format!("the text is longer than {LONGEST_TITLE} characters: three cards would not fit one message"),
        );
    }
}
