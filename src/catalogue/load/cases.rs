//! Reads one case of a procedure: its words, its conditions and its marks.

use super::{
    citations::{citation, citations},
    references::{KnownIds, read_notes, read_word},
    text::check_text,
};
use crate::catalogue::{
    case::{Case, Tier},
    condition::{ConditionKind, Territory},
    index::{DepartementIx, ProcedureIx},
    problem::Problems,
    procedure::Channel,
    reader::TomlTable,
};

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
    let exclusive_by = citations(&mut table, "exclusive", problems);
    let doubt_by = citations(&mut table, "channel-doubt", problems);
    let case = Case {
        procedure,
        tier: if departement.is_some() { Tier::Local } else { Tier::National },
        title: title.map_or_else(String::new, |text| text.value),
        heading: heading.map(|text| text.value),
        remark: remark.map(|text| text.value),
        channel: table.text("channel", problems).and_then(|text| read_word(&text, "channel", Channel::ALL, problems)),
        channel_doubt: !doubt_by.is_empty(),
        doubt_by,
        about: known.about(&mut table, problems),
        mentioned: conditions.iter().fold(0, |set, c| set | 1 << c.question.0),
        territory,
        conditions,
        exclusive: !exclusive_by.is_empty(),
        exclusive_by,
        when: table.table("when", problems).and_then(|table| citation(table, problems)),
        cost: table.table("cost", problems).and_then(|table| citation(table, problems)),
        documents: table.table("documents", problems).and_then(|table| citation(table, problems)),
        rests_on: citations(&mut table, "rests-on", problems),
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
