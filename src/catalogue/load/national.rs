//! Reads the head of `national.toml`: the pages that the program itself gives,
//! and the places of help. Its procedures stay tables.

use super::{procedures::ProcedureReader, references::read_id, text::check_text};
use crate::catalogue::{
    citation::Citation,
    file_names::NATIONAL,
    hosts::{Hosts, Owner},
    id::NoteId,
    passage::{Passage, ProvisionalPaper},
    problem::Problems,
    procedure::HelpPlace,
    reader::{File, Located, TomlTable},
};

/// Holds what `national.toml` says.
#[derive(Default)]
pub(super) struct National<'a> {
    pub procedures: Vec<TomlTable<'a>>,
    pub help: Vec<HelpPlace>,
    pub papers: Vec<TomlTable<'a>>,
    pub silences: Vec<TomlTable<'a>>,
    pub urgent_page: Option<Located<String>>,
    pub anef: Option<Located<String>>,
}

/// Reads `national.toml`, and leaves its procedures as tables.
pub(super) fn read_national<'a>(text: &'a str, hosts: &Hosts, problems: &mut Problems) -> National<'a> {
    let Some(mut root) = File::new(NATIONAL, text).parse(problems) else {
        return National::default();
    };
    let urgent_page = root.required("urgent-page", problems);
    let anef = root.required("anef", problems);
    let procedures = root.tables("procedure", problems);
    let help = root.tables("help", problems);
    let help = help.into_iter().filter_map(|table| help_place(table, hosts, problems)).collect();
    let (papers, silences) = (root.tables("paper", problems), root.tables("silence", problems));
    root.finish(problems);
    National { procedures, help, papers, silences, urgent_page, anef }
}

fn help_place(mut table: TomlTable<'_>, hosts: &Hosts, problems: &mut Problems) -> Option<HelpPlace> {
    let key = table.required("id", problems);
    let url = table.required("url", problems);
    let phone = table.text("phone", problems);
    let overseas = table.text("overseas", problems);
    let hours = table.text("hours", problems);
    let legal = table.mark("legal", problems);
    let everyday = table.mark("everyday", problems);
    table.required("source", problems);
    let read = table.required_date("read", problems);
    table.finish(problems);
    let url = url?;
    hosts.check(&url, Owner::Service, problems);
    Some(HelpPlace {
        id: read_id(&key?, NoteId::parse, problems)?,
        url: url.value,
        phone: phone.map(|text| text.value),
        overseas: overseas.map(|text| text.value),
        hours: hours.map(|text| text.value),
        legal,
        everyday,
        read: read?,
    })
}

/// Reads the papers that people are given, once all procedures are known.
pub(super) fn papers(
    tables: Vec<TomlTable<'_>>,
    procedures: &ProcedureReader<'_>,
    problems: &mut Problems,
) -> Vec<ProvisionalPaper> {
    let mut paper = |mut table: TomlTable<'_>| {
        let key = table.required("id", problems);
        let says = table.tables("says", problems);
        let employer = table.mark("employer", problems);
        table.finish(problems);
        let passages = passages(says, procedures, problems);
        Some(ProvisionalPaper { id: read_id(&key?, NoteId::parse, problems)?, passages, employer })
    };
    tables.into_iter().filter_map(&mut paper).collect()
}

/// Reads passages, once all procedures are known.
pub(super) fn passages(
    tables: Vec<TomlTable<'_>>,
    procedures: &ProcedureReader<'_>,
    problems: &mut Problems,
) -> Vec<Passage> {
    let mut passage = |mut table: TomlTable<'_>| {
        let quote = table.required("quote", problems).inspect(|quote| check_text(quote, problems));
        let page = table.required("page", problems);
        let read = table.required_date("read", problems);
        let chapters = table.texts("chapters", problems);
        table.finish(problems);
        let named = page.as_ref().map(|page| page.value.to_ascii_uppercase());
        let page = procedures.named(page, problems);
        let chapters = chapters.into_iter().map(|chapter| chapter.value).collect();
        let citation = Citation::new(Some(quote?.value), None, chapters, named?, read?).under_each();
        Some(Passage { citation, page: page? })
    };
    tables.into_iter().filter_map(&mut passage).collect()
}
