//! Reads procedures and their cases, local and national alike.

use std::collections::BTreeMap;

use super::{Names, id, notes};
use crate::catalogue::{
    Answer, Case, Condition, DepartementIx, Procedure, ProcedureIx, QuestionIx, Territory, Tier,
    condition::Wants,
    hosts::{Hosts, Owner},
    id::{NoteId, ProcedureId},
    problem::{Problems, Spot},
    procedure::{Channel, Deadline, Exclusive, HelpPlace, Listing, ProcedureKind},
    reader::{File, Placed, TomlTable},
};

pub(super) const NATIONAL_FILE: &str = "national.toml";

/// The longest title, in characters: three cards must fit one message.
pub(crate) const LONGEST_TITLE: usize = 500;

/// Procedures and cases read so far, with what must stay unique.
pub(super) struct ProcedureReader<'a> {
    pub names: Names<'a>,
    pub hosts: &'a Hosts,
    pub procedures: Vec<Procedure>,
    pub cases: Vec<Case>,
    pub urls: BTreeMap<String, String>,
    pub ids: BTreeMap<ProcedureId, Spot>,
}

/// What `national.toml` holds.
#[derive(Default)]
pub(super) struct National<'a> {
    pub procedures: Vec<TomlTable<'a>>,
    pub help: Vec<HelpPlace>,
    pub urgent_page: Option<Placed<String>>,
    pub anef: Option<Placed<String>>,
}

/// The procedures of `national.toml`, still tables, and the places of help.
pub(super) fn read_national<'a>(text: &'a str, hosts: &Hosts, problems: &mut Problems) -> National<'a> {
    let Some(mut root) = File::new(NATIONAL_FILE, text).parse(problems) else {
        return National::default();
    };
    let urgent_page = root.required("urgent-page", problems);
    let anef = root.required("anef", problems);
    let procedures = root.tables("procedure", problems);
    let help = root.tables("help", problems);
    let help = help.into_iter().filter_map(|table| help_place(table, hosts, problems)).collect();
    root.finish(problems);
    National { procedures, help, urgent_page, anef }
}

fn help_place(mut table: TomlTable<'_>, hosts: &Hosts, problems: &mut Problems) -> Option<HelpPlace> {
    let key = table.required("id", problems);
    let url = table.required("url", problems);
    let phone = table.text("phone", problems);
    let hours = table.text("hours", problems);
    table.required("source", problems);
    table.required_date("read", problems);
    table.finish(problems);
    let url = url?;
    hosts.check(&url, Owner::Service, problems);
    Some(HelpPlace {
        id: id(&key?, NoteId::parse, problems)?,
        url: url.value,
        phone: phone.map(|text| text.value),
        hours: hours.map(|text| text.value),
    })
}

impl ProcedureReader<'_> {
    /// Reads the procedures of one file.
    pub fn read(&mut self, tables: Vec<TomlTable<'_>>, departement: Option<DepartementIx>, problems: &mut Problems) {
        for table in tables {
            if let Some(procedure) = self.procedure(table, departement, problems) {
                self.procedures.push(procedure);
            }
        }
    }

    /// The procedure that a key of the file names.
    pub fn named(&self, name: Option<Placed<String>>, problems: &mut Problems) -> Option<ProcedureIx> {
        let name = name?;
        let found = (0u16..).map(ProcedureIx).zip(&self.procedures).find(|(_, p)| p.id.as_str() == name.value);
        if found.is_none() {
            problems.at(&name.spot, format!("no procedure `{}`: name one that stands below", name.value));
        }
        found.map(|(ix, _)| ix)
    }

    fn procedure(
        &mut self,
        mut table: TomlTable<'_>,
        departement: Option<DepartementIx>,
        problems: &mut Problems,
    ) -> Option<Procedure> {
        let spot = table.spot();
        let key = table.required("id", problems);
        let url = table.required("url", problems);
        let channel = required_word(&mut table, "channel", Channel::ALL, problems);
        let kind = required_word(&mut table, "kind", ProcedureKind::ALL, problems);
        let (listed, read) = match departement {
            Some(_) => (listed(&mut table, problems), None),
            None => (None, table.required_date("read", problems)),
        };
        let ended = table.mark("ended", problems);
        let raw_cases = table.tables("case", problems);
        table.finish(problems);
        if raw_cases.is_empty() {
            problems.at(&spot, "the procedure has no case: add [[procedure.case]] with a title and conditions");
        }

        let home = url.as_ref().is_some_and(|url| self.hosts.is_home_page(&url.value));
        let first = self.cases.len();
        let ix = ProcedureIx(u16::try_from(self.procedures.len()).unwrap_or(u16::MAX));
        for raw in raw_cases {
            let case = self.case(raw, ix, departement, home, problems);
            self.cases.push(case);
        }
        let url = url.inspect(|url| self.check_url(url, problems))?;
        let key = key?;
        let procedure = id(&key, ProcedureId::parse, problems)?;
        if let Some(earlier) = self.ids.insert(procedure.clone(), key.spot.clone()) {
            problems.at(
                &key.spot,
                format!(
                    "the procedure `{procedure}` stands twice, first at {}:{}: give one another id",
                    earlier.file, earlier.line
                ),
            );
        }
        Some(Procedure {
            id: procedure,
            url: url.value,
            channel: channel?,
            kind: kind?,
            departement,
            listed,
            read,
            ended,
            cases: first..self.cases.len(),
        })
    }

    fn check_url(&mut self, url: &Placed<String>, problems: &mut Problems) {
        self.hosts.check(url, Owner::Service, problems);
        let here = format!("{}:{}", url.spot.file, url.spot.line);
        if let Some(earlier) = self.urls.insert(url.value.clone(), here) {
            problems.at(
                &url.spot,
                format!(
                    "the address `{}` stands twice, first at {earlier}: make one procedure of it with two cases",
                    url.value
                ),
            );
        }
    }

    fn case(
        &self,
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
            Some(table) => self.conditions(table, problems),
            None => (Vec::new(), Territory::Everywhere),
        };
        conditions.sort_by_key(|condition| condition.question);
        if !conditions.iter().any(|c| c.question.at() == self.goal() && c.wants == Wants::Only) {
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
            channel: table.text("channel", problems).and_then(|text| word(&text, "channel", Channel::ALL, problems)),
            about: self.about(&mut table, problems),
            mentioned: conditions.iter().fold(0, |set, c| set | 1 << c.question.0),
            territory,
            conditions,
            exclusive: table.table("exclusive", problems).and_then(|table| exclusive(table, problems)),
            when: table.table("when", problems).and_then(|table| deadline(table, problems)),
            until: table.date("until", problems).map(|date| date.value),
            more: more || (home && !act),
            perhaps: table.mark("perhaps", problems),
            without_papers,
            strict: table.mark("strict", problems) || without_papers,
            review: table.mark("review", problems),
            notes: notes(&mut table, "notes", problems),
            unanswered: self.unanswered(&mut table, problems),
            spot,
        };
        table.finish(problems);
        case
    }

    fn goal(&self) -> usize {
        self.names.questions.iter().position(|q| q.id.as_str() == "goal").unwrap_or(usize::MAX)
    }

    fn conditions(&self, table: TomlTable<'_>, problems: &mut Problems) -> (Vec<Condition>, Territory) {
        let mut conditions = Vec::new();
        let mut territory = Territory::Everywhere;
        for (name, mut table) in table.all_tables(problems) {
            let listed = wanted(&name, &mut table, problems);
            table.finish(problems);
            let Some((wants, listed)) = listed else { continue };
            if name.value == "departement" {
                let found = self.names.departements(&listed, problems);
                territory = match wants {
                    Wants::Only => Territory::Only(found),
                    Wants::Except => Territory::Except(found),
                };
            } else if let Some(question) = self.names.question(&name, problems) {
                let listed = self.names.answers(question, &listed, problems);
                let all = self.names.questions[question.at()].choices.len();
                // A list of everything says nothing; of the goal it says "always".
                let exhausts = wants == Wants::Only
                    && question.at() != self.goal()
                    && !self.names.questions[question.at()].open
                    && listed.len() as usize == all;
                if !exhausts {
                    conditions.push(Condition { question, wants, listed });
                }
            }
        }
        (conditions, territory)
    }

    /// `about = { goal = "renew" }`: what the label adds.
    fn about(&self, table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<(QuestionIx, Answer)> {
        let Some(table) = table.table("about", problems) else { return Vec::new() };
        let mut found = Vec::new();
        for (name, choice) in table.all_texts(problems) {
            if let Some(question) = self.names.question(&name, problems) {
                found.extend(self.names.answers(question, &[choice], problems).iter().map(|answer| (question, answer)));
            }
        }
        found.sort_unstable();
        found
    }

    fn unanswered(&self, table: &mut TomlTable<'_>, problems: &mut Problems) -> Vec<(QuestionIx, NoteId)> {
        let Some(table) = table.table("unanswered", problems) else { return Vec::new() };
        let mut found = Vec::new();
        for (name, note) in table.all_texts(problems) {
            let question = self.names.question(&name, problems);
            found.extend(question.zip(id(&note, NoteId::parse, problems)));
        }
        found
    }
}

fn wanted(
    name: &Placed<String>,
    table: &mut TomlTable<'_>,
    problems: &mut Problems,
) -> Option<(Wants, Vec<Placed<String>>)> {
    let has = (table.has("only"), table.has("except"));
    let only = table.texts("only", problems);
    let except = table.texts("except", problems);
    match has {
        (true, false) if !only.is_empty() => Some((Wants::Only, only)),
        (false, true) if !except.is_empty() => Some((Wants::Except, except)),
        (true, true) => {
            problems
                .at(&name.spot, format!("the condition on `{}` has both `only` and `except`: keep one", name.value));
            None
        }
        (_, _) => {
            problems.at(
                &name.spot,
                format!(
                    "the condition on `{}` lists nothing: write only = […] or except = […], or leave it out",
                    name.value
                ),
            );
            None
        }
    }
}

fn required_word<T: Copy>(
    table: &mut TomlTable<'_>,
    key: &'static str,
    all: &[(&str, T)],
    problems: &mut Problems,
) -> Option<T> {
    let text = table.required(key, problems)?;
    word(&text, key, all, problems)
}

/// Reads one of the words that a key may have.
pub(crate) fn word<T: Copy>(text: &Placed<String>, key: &str, all: &[(&str, T)], problems: &mut Problems) -> Option<T> {
    let found = all.iter().find(|(name, _)| *name == text.value).map(|(_, value)| *value);
    if found.is_none() {
        let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        problems.at(&text.spot, format!("`{}` is no {key}: write one of {}", text.value, names.join(", ")));
    }
    found
}

fn listed(table: &mut TomlTable<'_>, problems: &mut Problems) -> Option<Listing> {
    let spot = table.spot();
    let first = table.required_date("first-listed", problems);
    let last = table.required_date("last-listed", problems);
    let listed = Listing { first: first?, last: last? };
    if listed.first > listed.last {
        problems.at(&spot, format!("first-listed {} is after last-listed {}: swap them", listed.first, listed.last));
    }
    Some(listed)
}

fn exclusive(mut table: TomlTable<'_>, problems: &mut Problems) -> Option<Exclusive> {
    let source = table.required("source", problems);
    let read = table.required_date("read", problems);
    table.finish(problems);
    Some(Exclusive { source: source?.value, read: read? })
}

fn deadline(mut table: TomlTable<'_>, problems: &mut Problems) -> Option<Deadline> {
    let quote = table.required("quote", problems);
    let page = table.required("page", problems);
    let read = table.required_date("read", problems);
    table.finish(problems);
    Some(Deadline { quote: quote?.value, page: page?.value, read: read? })
}

fn check_text(text: &Placed<String>, problems: &mut Problems) {
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
