//! Writes procedures that the data does not have, the way a person would.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::{
    catalogue::{
        AnswerSet, Catalogue,
        condition::Wants,
        id::{DepartementCode, LONGEST},
    },
    fold::fold,
    gazetteer::Arrondissement,
    official_list::{
        page::ListedPage,
        propose::{Proposal, ProposedCase},
        write::quoted::quoted,
    },
};

/// A new address and its uses; there is at least one.
pub(super) struct Fresh<'a> {
    pub uses: Vec<&'a ListedPage>,
}

impl Fresh<'_> {
    pub fn url(&self) -> &str {
        self.uses.first().map_or("", |found| &found.url)
    }

    pub fn departement(&self) -> Option<&DepartementCode> {
        self.uses.first().map(|found| &found.departement)
    }
}

/// The head of a file for a département that has none.
pub(super) fn head(code: &DepartementCode, name: &str) -> String {
    format!("code = {}\nname = {}\n", quoted(code.as_str()), quoted(name))
}

/// Puts a procedure at the end of a file.
pub(super) fn append(into: &mut String, id: &str, url: &str, proposal: &Proposal, date: Date, cases: &[String]) {
    let mut written = String::new();
    let mut key = |name: &str, value: &str| line(&mut written, name, &quoted(value));
    key("id", id);
    key("url", url);
    key("channel", proposal.channel.as_str());
    key("kind", proposal.kind.as_str());
    key("first-listed", &date.to_string());
    key("last-listed", &date.to_string());
    if proposal.ended {
        line(&mut written, "ended", "true");
    }
    for case in cases {
        written.push_str("\n[[procedure.case]]\n");
        written.push_str(case);
    }
    let gap = if into.ends_with('\n') { "" } else { "\n" };
    let block = format!("{gap}\n[[procedure]]\n{written}");
    into.push_str(&if into.contains("\r\n") { block.replace('\n', "\r\n") } else { block });
}

/// The keys of each case of a use.
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
    line(&mut written, "title", &quoted(&found.title));
    for (key, value) in [("heading", &found.heading), ("remark", &found.remark)] {
        if let Some(value) = value {
            line(&mut written, key, &quoted(value));
        }
    }
    line(&mut written, "conditions.goal.only", &list(&proposed.goals));
    for named in &proposed.conditions {
        let word = match named.wants {
            Wants::Only => "only",
            Wants::Except => "except",
        };
        let key = format!("conditions.{}.{word}", catalogue[named.question].id);
        line(&mut written, &key, &list(&named.answers));
    }
    if let Some(arrondissement) = arrondissement {
        line(&mut written, "conditions.arrondissement.only", &list(&[arrondissement.to_owned()]));
    }
    for (key, is_so) in [("without-papers", proposed.without_papers), ("perhaps", proposed.perhaps), ("review", true)] {
        if is_so {
            line(&mut written, key, "true");
        }
    }
    if let Some(until) = proposed.until {
        line(&mut written, "until", &quoted(&until.to_string()));
    }
    written
}

fn line(into: &mut String, key: &str, value: &str) {
    // Writing to a text cannot fail.
    let _ = writeln!(into, "{key} = {value}");
}

fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|one| quoted(one)).collect();
    format!("[{}]", texts.join(", "))
}

/// Which choice each arrondissement is; those of a département are added where
/// a procedure needs the first.
pub(super) struct Arrondissements<'a> {
    catalogue: &'a Catalogue,
    /// Code of the département, INSEE's name, id.
    added: Vec<(String, String, String)>,
}

impl<'a> Arrondissements<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        Self { catalogue, added: Vec::new() }
    }

    /// The file's text with the arrondissements that the proposal needs, and
    /// the id of the one it is for.
    pub fn with(&mut self, proposal: &Proposal, code: &DepartementCode, text: String) -> (String, Option<String>) {
        let Some(wanted) = proposal.arrondissement else { return (text, None) };
        if let Some(id) = self.id(wanted, code) {
            return (text, Some(id));
        }
        let Some(asked) = self.catalogue.roles.arrondissement else { return (text, None) };
        let here: Vec<Arrondissement> =
            Arrondissement::all().filter(|one| one.departement().code() == code.as_str()).collect();
        let choices = &self.catalogue[asked].choices;
        let count = choices.len() + self.added.len() + here.len();
        // A question holds so many and no more: the condition is left out then.
        if count > usize::from(AnswerSet::CAPACITY) {
            return (text, None);
        }
        let mut tables = String::new();
        for one in here {
            let mut id = fold(one.name()).replace(' ', "-");
            let is_taken = choices.iter().any(|choice| choice.id.as_str() == id)
                || self.added.iter().any(|(_, _, known)| *known == id);
            if is_taken {
                id = format!("{}-{id}", code.as_str().to_ascii_lowercase());
            }
            id.truncate(LONGEST);
            tables.push_str("\n[[arrondissement]]\n");
            line(&mut tables, "id", &quoted(&id));
            line(&mut tables, "name", &quoted(one.name()));
            self.added.push((code.to_string(), one.name().to_owned(), id));
        }
        let id = self.id(wanted, code);
        (insert(&text, &tables), id)
    }

    fn id(&self, wanted: Arrondissement, code: &DepartementCode) -> Option<String> {
        let departement = self.catalogue.departement(code.as_str());
        let known = departement.zip(self.catalogue.roles.arrondissement).and_then(|(departement, asked)| {
            let choices = &self.catalogue[asked].choices;
            let here = self.catalogue[departement].arrondissements.iter().map(|choice| &choices[choice.at()]);
            here.into_iter().find(|choice| choice.name.as_deref().is_some_and(|name| fold(name) == fold(wanted.name())))
        });
        let added = || self.added.iter().find(|(at, name, _)| at == code.as_str() && name == wanted.name());
        known.map(|choice| choice.id.to_string()).or_else(|| added().map(|(_, _, id)| id.clone()))
    }
}

/// Before the first procedure and the comment above it, or at the end.
fn insert(text: &str, tables: &str) -> String {
    let Some(first) = text.find("\n[[procedure]]") else {
        let gap = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        return format!("{text}{gap}{tables}");
    };
    let mut at = first + 1;
    while let Some(before) = text.get(..at.saturating_sub(1)) {
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        if !before.get(start..).is_some_and(|line| line.starts_with('#')) {
            break;
        }
        at = start;
    }
    let (before, after) = text.split_at(at);
    format!("{}{tables}\n{after}", before.strip_suffix('\n').filter(|b| b.ends_with('\n')).unwrap_or(before))
}
