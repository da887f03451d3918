//! Writes procedures that the data does not have, as a person would write them.

use jiff::civil::Date;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, Value};

use super::values::{list, table, text, written};
use crate::{
    catalogue::{Catalogue, condition::ConditionKind, id::DepartementCode},
    official_list::{
        page::ListedPage,
        propose::{Proposal, ProposedCase},
    },
};

/// Holds a new address and its uses, of which there is at least one.
pub(super) struct NewProcedure<'a> {
    pub uses: Vec<&'a ListedPage>,
}

impl NewProcedure<'_> {
    pub fn url(&self) -> &str {
        self.uses.first().map_or("", |found| &found.url)
    }

    pub fn departement(&self) -> Option<&DepartementCode> {
        self.uses.first().map(|found| &found.departement)
    }
}

/// Returns the head of a file for a département that has none.
pub(super) fn head(code: &DepartementCode, name: &str) -> String {
    DocumentMut::from(table([("code", text(code.as_str())), ("name", text(name))])).to_string()
}

/// Puts a procedure at the end of a file.
pub(super) fn append(into: &mut String, id: &str, url: &str, proposal: &Proposal, date: Date, cases: Vec<Table>) {
    let mut procedure = table([
        ("id", text(id)),
        ("url", text(url)),
        ("channel", text(proposal.channel.as_str())),
        ("kind", text(proposal.kind.as_str())),
        ("first-listed", text(&date.to_string())),
        ("last-listed", text(&date.to_string())),
    ]);
    if proposal.ended {
        procedure.insert("ended", toml_edit::value(true));
    }
    procedure.insert("case", Item::ArrayOfTables(ArrayOfTables::from_iter(cases)));
    let gap = if into.ends_with('\n') { "" } else { "\n" };
    let block = format!("{gap}{}", written("procedure", [procedure]));
    into.push_str(&if into.contains("\r\n") { block.replace('\n', "\r\n") } else { block });
}

/// Returns each case of a use.
pub(super) fn cases(
    found: &ListedPage,
    proposal: &Proposal,
    arrondissement: Option<&str>,
    date: Date,
    catalogue: &Catalogue,
) -> Vec<Table> {
    proposal.cases.iter().map(|proposed| case(found, proposed, arrondissement, date, catalogue)).collect()
}

fn case(
    found: &ListedPage,
    proposed: &ProposedCase,
    arrondissement: Option<&str>,
    date: Date,
    catalogue: &Catalogue,
) -> Table {
    let mut case = table([("title", text(&found.title))]);
    if let Some(mut title) = case.key_mut("title") {
        let doubt = format!("# doubt: proposed from the words of the list of {date}; nobody has read it yet\n");
        title.leaf_decor_mut().set_prefix(doubt);
    }
    for (key, value) in [("heading", &found.heading), ("remark", &found.remark)] {
        if let Some(value) = value {
            case.insert(key, text(value).into());
        }
    }
    let mut conditions = dotted();
    condition(&mut conditions, "goal", "only", list(&proposed.goals));
    for named in &proposed.conditions {
        let word = match named.kind {
            ConditionKind::Only => "only",
            ConditionKind::Except => "except",
        };
        condition(&mut conditions, catalogue[named.question].id.as_str(), word, list(&named.answers));
    }
    if let Some(arrondissement) = arrondissement {
        condition(&mut conditions, "arrondissement", "only", list(&[arrondissement.to_owned()]));
    }
    case.insert("conditions", conditions.into());
    for (key, is_so) in [("without-papers", proposed.without_papers), ("perhaps", proposed.perhaps), ("review", true)] {
        if is_so {
            case.insert(key, toml_edit::value(true));
        }
    }
    if let Some(until) = proposed.until {
        case.insert("until", text(&until.to_string()).into());
    }
    case
}

/// Returns a table that is written as `conditions.goal = …`, without a heading.
fn dotted() -> Table {
    let mut table = Table::new();
    table.set_dotted(true);
    table
}

fn condition(conditions: &mut Table, question: &str, word: &str, answers: Value) {
    if let Some(table) = conditions.entry(question).or_insert_with(|| dotted().into()).as_table_mut() {
        table.insert(word, answers.into());
    }
}
