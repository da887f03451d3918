//! Writes procedures that the data does not have, as a person would write them.

use jiff::civil::Date;

use crate::{
    catalogue::{Catalogue, condition::ConditionKind, id::DepartementCode},
    official_list::{
        page::ListedPage,
        propose::{Proposal, ProposedCase},
        write::quoted::{push_line, quoted},
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
    format!("code = {}\nname = {}\n", quoted(code.as_str()), quoted(name))
}

/// Puts a procedure at the end of a file.
pub(super) fn append(into: &mut String, id: &str, url: &str, proposal: &Proposal, date: Date, cases: &[String]) {
    let mut written = String::new();
    let mut key = |name: &str, value: &str| push_line(&mut written, name, &quoted(value));
    key("id", id);
    key("url", url);
    key("channel", proposal.channel.as_str());
    key("kind", proposal.kind.as_str());
    key("first-listed", &date.to_string());
    key("last-listed", &date.to_string());
    if proposal.ended {
        push_line(&mut written, "ended", "true");
    }
    for case in cases {
        written.push_str("\n[[procedure.case]]\n");
        written.push_str(case);
    }
    let gap = if into.ends_with('\n') { "" } else { "\n" };
    let block = format!("{gap}\n[[procedure]]\n{written}");
    into.push_str(&if into.contains("\r\n") { block.replace('\n', "\r\n") } else { block });
}

/// Returns the keys of each case of a use.
pub(super) fn cases(
    found: &ListedPage,
    proposal: &Proposal,
    arrondissement: Option<&str>,
    date: Date,
    catalogue: &Catalogue,
) -> Vec<String> {
    proposal.cases.iter().map(|proposed| case(found, proposed, arrondissement, date, catalogue)).collect()
}

fn case(
    found: &ListedPage,
    proposed: &ProposedCase,
    arrondissement: Option<&str>,
    date: Date,
    catalogue: &Catalogue,
) -> String {
    let mut written = format!("# doubt: proposed from the words of the list of {date}; nobody has read it yet\n");
    push_line(&mut written, "title", &quoted(&found.title));
    for (key, value) in [("heading", &found.heading), ("remark", &found.remark)] {
        if let Some(value) = value {
            push_line(&mut written, key, &quoted(value));
        }
    }
    push_line(&mut written, "conditions.goal.only", &list(&proposed.goals));
    for named in &proposed.conditions {
        let word = match named.kind {
            ConditionKind::Only => "only",
            ConditionKind::Except => "except",
        };
        let key = format!("conditions.{}.{word}", catalogue[named.question].id);
        push_line(&mut written, &key, &list(&named.answers));
    }
    if let Some(arrondissement) = arrondissement {
        push_line(&mut written, "conditions.arrondissement.only", &list(&[arrondissement.to_owned()]));
    }
    for (key, is_so) in [("without-papers", proposed.without_papers), ("perhaps", proposed.perhaps), ("review", true)] {
        if is_so {
            push_line(&mut written, key, "true");
        }
    }
    if let Some(until) = proposed.until {
        push_line(&mut written, "until", &quoted(&until.to_string()));
    }
    written
}

fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|one| quoted(one)).collect();
    format!("[{}]", texts.join(", "))
}
