//! Changes single values of a procedure that the data has. It must leave every
//! other byte of the file as it is.

use anyhow::{Context, Result};
use jiff::civil::Date;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

use super::{
    difference::{is_new_use, new_texts},
    values,
};
use crate::{
    catalogue::{Case, Catalogue, Procedure},
    fold::fold,
    official_list::{
        compare::ListEntry,
        page::{ListedPage, comparable},
    },
};

/// Holds what changes of one procedure.
pub(super) struct Edits<'a> {
    url: Option<String>,
    /// Says which address it had, where it has another one.
    old_url: Option<String>,
    first: Date,
    last: Date,
    /// Holds the edits by the title that the data has.
    cases: Vec<(&'a str, CaseEdit)>,
    /// Holds uses that the data does not have.
    pub new_uses: Vec<&'a ListedPage>,
}

#[derive(Default)]
struct CaseEdit {
    title: Option<String>,
    heading: Option<String>,
    remark: Option<String>,
    /// Says why somebody should read the conditions again.
    doubt: Option<String>,
}

impl<'a> Edits<'a> {
    pub fn new(procedure: &Procedure, date: Date) -> Self {
        let listed = procedure.listed;
        Self {
            url: None,
            old_url: None,
            first: listed.map_or(date, |listed| listed.first.min(date)),
            last: listed.map_or(date, |listed| listed.last.max(date)),
            cases: Vec::new(),
            new_uses: Vec::new(),
        }
    }

    /// Notes what the page says otherwise than the data; of an older page only
    /// the dates count.
    pub fn note(&mut self, entry: &ListEntry<'a>, catalogue: &'a Catalogue, is_older: bool) {
        let own = entry.procedure.filter(|at| !is_older && entry.is_of(*at, catalogue));
        let Some(procedure) = own.map(|at| &catalogue[at]) else { return };
        if comparable(&procedure.url) != entry.found.url {
            self.url.get_or_insert_with(|| entry.found.url.clone());
            self.old_url = Some(procedure.url.clone());
        }
        if is_new_use(entry) {
            self.new_uses.push(entry.found);
            return;
        }
        let Some(title) = entry.title else { return };
        let has_title = |case: &&Case| case.title == title;
        if let Some(case) = catalogue.cases[procedure.cases.clone()].iter().find(has_title) {
            let found = entry.found;
            let (heading, remark) = new_texts(found, case.heading.as_deref(), case.remark.as_deref());
            // Another apostrophe changes nothing, another word may.
            let is_other = !found.is_pointer && fold(title) != fold(&found.title);
            let last = procedure.listed.map_or(self.first, |listed| listed.last);
            let doubt = is_other.then(|| format!("on {last} the title was «{title}»; read the conditions again"));
            let new_title = Some(found.title.clone()).filter(|new| !found.is_pointer && new != title);
            self.cases.push((title, CaseEdit { title: new_title, heading, remark, doubt }));
        }
    }
}

/// Returns the file's text with a procedure changed, and with cases added to
/// it.
///
/// # Errors
/// Fails when the file is no TOML, or is written in a way that cannot be
/// edited.
pub(super) fn apply(text: &str, procedure: &Procedure, edits: &Edits<'_>, new_cases: Vec<Table>) -> Result<String> {
    let is_crlf = text.contains("\r\n");
    let mut document: DocumentMut = text.replace("\r\n", "\n").parse().context("it is no valid TOML")?;
    let table = tables(document.get_mut("procedure"))?
        .iter_mut()
        .find(|table| table.get("id").and_then(Item::as_str) == Some(procedure.id.as_str()))
        .with_context(|| format!("the procedure `{}` stands there in no [[procedure]]", procedure.id))?;
    let mut is_changed = false;
    if let Some(url) = &edits.url {
        is_changed |= set(table, "url", url.as_str());
    }
    is_changed |= set(table, "first-listed", &edits.first.to_string());
    is_changed |= set(table, "last-listed", &edits.last.to_string());
    let cases = tables(table.get_mut("case"))?;
    let last = procedure.listed.map_or(edits.first, |listed| listed.last);
    for case in cases.iter_mut() {
        if let Some(old) = &edits.old_url {
            // The page at another address may ask for something else.
            doubt(case, &format!("on {last} the address was {old}; open the new one and read the conditions again"));
            is_changed = true;
        }
        let title = case.get("title").and_then(Item::as_str).unwrap_or_default().to_owned();
        if let Some((_, edit)) = edits.cases.iter().find(|(known, _)| *known == title) {
            is_changed |= edit_case(case, edit);
        }
    }
    for new in new_cases {
        cases.push(new);
        is_changed = true;
    }
    let edited = document.to_string();
    Ok(match (is_changed, is_crlf) {
        (false, _) => text.to_owned(),
        (true, true) => edited.replace('\n', "\r\n"),
        (true, false) => edited,
    })
}

fn tables(item: Option<&mut Item>) -> Result<&mut ArrayOfTables> {
    item.and_then(Item::as_array_of_tables_mut).context("its tables are written in one line: write them as [[…]]")
}

fn edit_case(case: &mut Table, edit: &CaseEdit) -> bool {
    let mut is_changed = false;
    for (key, text) in [("title", &edit.title), ("heading", &edit.heading), ("remark", &edit.remark)] {
        if let Some(text) = text {
            is_changed |= set(case, key, text);
        }
    }
    if let Some(why) = &edit.doubt {
        doubt(case, why);
        is_changed = true;
    }
    is_changed
}

/// Asks for a second look at a case, and says why.
fn doubt(case: &mut Table, why: &str) {
    if case.get("review").is_none() {
        case.insert("review", toml_edit::value(true));
    }
    if let Some(mut key) = case.key_mut("review") {
        let before = key.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
        key.leaf_decor_mut().set_prefix(format!("{before}# doubt: {why}\n"));
    }
}

/// Sets a text and keeps the comment behind it; returns whether anything
/// changed.
fn set(table: &mut Table, key: &str, text: &str) -> bool {
    let mut new = values::text(text);
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(value) if value.as_str() == Some(text) => false,
        Some(value) => {
            *new.decor_mut() = value.decor().clone();
            *value = new;
            true
        }
        None => {
            table.insert(key, toml_edit::value(new));
            true
        }
    }
}
