//! The only way in: files become a [`Catalogue`], or the list of everything
//! that is wrong in them. Each kind of file has its reader below.

mod questions;
mod departements;
mod procedures;

pub(crate) use procedures::{LONGEST_TITLE, word};

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Answer, AnswerSet, Case, CaseIx, Catalogue, ChoiceIx, Departement, DepartementIx, Procedure, QuestionIx, Roles,
    Tier,
    hosts::Hosts,
    id::DepartementCode,
    place,
    problem::{Problem, Problems, did_you_mean},
    question::Question,
    reader::{Placed, TomlTable},
    source::Files,
    words,
};
use crate::{fold::fold, gazetteer};

/// Reads and checks everything.
///
/// # Errors
/// Every problem of every file, in the order of files and lines.
pub fn load(files: &Files) -> Result<Catalogue, Vec<Problem>> {
    let mut problems = Problems::default();
    let text = |name: &str, problems: &mut Problems| {
        files.get(name).unwrap_or_else(|| {
            problems.in_file(name, "the file is missing: put it back");
            ""
        })
    };
    let hosts = Hosts::read(text(Hosts::FILE, &mut problems), &mut problems);
    let words = words::read(text(words::FILE, &mut problems), &mut problems);
    let mut raw_questions = questions::read(text(questions::FILE, &mut problems), &mut problems);
    let national_text = text(procedures::NATIONAL_FILE, &mut problems);

    let mut raw_departements = departements::read_all(files, &hosts, &mut problems);
    report_unknown_files(files, &mut problems);

    let departement_by_code: BTreeMap<DepartementCode, DepartementIx> =
        raw_departements.iter().zip(0u8..).map(|(raw, at)| (raw.departement.code.clone(), DepartementIx(at))).collect();

    let arrondissements = departements::move_arrondissements(&mut raw_departements);
    for (departement, choice) in questions::add_arrondissements(&mut raw_questions, arrondissements, &mut problems) {
        raw_departements[departement.at()].departement.arrondissements.push(choice);
    }
    let questions = questions::resolve(raw_questions, &mut problems);

    let mut reading = procedures::ProcedureReader {
        names: Names { questions: &questions, departements: &departement_by_code },
        hosts: &hosts,
        procedures: Vec::new(),
        cases: Vec::new(),
        urls: BTreeMap::new(),
        ids: BTreeMap::new(),
    };
    for (raw, at) in raw_departements.iter_mut().zip(0u8..) {
        let tables = std::mem::take(&mut raw.procedures);
        reading.read(tables, Some(DepartementIx(at)), &mut problems);
    }
    let national = procedures::read_national(national_text, &hosts, &mut problems);
    reading.read(national.procedures, None, &mut problems);
    let urgent_page = reading.named(national.urgent_page, &mut problems);
    let anef = reading.named(national.anef, &mut problems);
    let (procedures, cases) = (reading.procedures, reading.cases);

    let departements: Vec<Departement> = raw_departements.into_iter().map(|raw| raw.departement).collect();
    let roles = roles(&questions, &mut problems);
    let (aliases, common) = (text(place::ALIASES, &mut problems), text(place::COMMON_WORDS, &mut problems));
    let overrides = place::read(aliases, common, words.around, &departements, &mut problems);
    match (problems.is_empty(), roles, urgent_page.zip(anef)) {
        (true, Some(roles), Some((urgent_page, anef))) => Ok(Catalogue {
            cases_by_departement: sort_cases(&cases, departements.len()),
            arrondissement_choices: arrondissement_choices(&departements, &questions, roles.arrondissement),
            in_gazetteer: departements
                .iter()
                .map(|one| gazetteer::InseeDepartement::with_code(one.code.as_str()))
                .collect(),
            overrides,
            newest_revision: newest_revision(&procedures),
            urgent_words: words.urgent,
            questions,
            departements,
            procedures,
            cases,
            help: national.help,
            urgent_page,
            anef,
            roles,
            departement_by_code,
        }),
        (_, _, _) => Err(problems.into_sorted()),
    }
}

/// Read by `import`, and needed by it alone.
pub(crate) const IMPORT_RULES: &str = "import-rules.toml";

fn report_unknown_files(files: &Files, problems: &mut Problems) {
    const KNOWN: [&str; 7] = [
        Hosts::FILE,
        words::FILE,
        place::ALIASES,
        place::COMMON_WORDS,
        questions::FILE,
        procedures::NATIONAL_FILE,
        IMPORT_RULES,
    ];
    for (path, _) in files.iter() {
        if !KNOWN.contains(&path) && !path.starts_with(departements::FOLDER) {
            problems.in_file(path, format!("nothing reads this file{}", did_you_mean(path, KNOWN)));
        }
    }
}

/// Which choice each arrondissement of the gazetteer is: compared by name.
fn arrondissement_choices(
    departements: &[Departement],
    questions: &[Question],
    asked: Option<QuestionIx>,
) -> Vec<Option<ChoiceIx>> {
    let choice = |arrondissement: gazetteer::Arrondissement| {
        let code = arrondissement.departement().code();
        let departement = departements.iter().find(|known| known.code.as_str() == code)?;
        let choices = &questions[asked?.at()].choices;
        let is_it = |choice: &&ChoiceIx| {
            choices[choice.at()].name.as_deref().is_some_and(|name| fold(name) == fold(arrondissement.name()))
        };
        departement.arrondissements.iter().find(is_it).copied()
    };
    gazetteer::Arrondissement::all().map(choice).collect()
}

fn newest_revision(procedures: &[Procedure]) -> Date {
    procedures.iter().filter_map(|p| p.listed.map(|l| l.last)).max().unwrap_or(Date::MIN)
}

fn sort_cases(cases: &[Case], departements: usize) -> Vec<Vec<CaseIx>> {
    let indexed: Vec<(CaseIx, &Case)> = (0u16..).map(CaseIx).zip(cases).collect();
    (0u8..)
        .take(departements)
        .map(|at| {
            let here = indexed.iter().filter(|(_, case)| case.territory.includes(DepartementIx(at)));
            let mut sorted: Vec<(Tier, CaseIx)> = here.map(|(ix, case)| (case.tier, *ix)).collect();
            sorted.sort_unstable();
            sorted.into_iter().map(|(_, ix)| ix).collect()
        })
        .collect()
}

fn roles(questions: &[Question], problems: &mut Problems) -> Option<Roles> {
    let find = |id: &str| {
        let at = questions.iter().position(|q| q.id.as_str() == id)?;
        u8::try_from(at).ok().map(QuestionIx)
    };
    let Some(goal) = find("goal") else {
        problems.in_file(questions::FILE, "the question `goal` is missing: everything follows from it");
        return None;
    };
    Some(Roles {
        goal,
        ground: find("ground"),
        nationality: find("nationality"),
        arrondissement: find("arrondissement"),
    })
}

/// What ids in data can name.
struct Names<'a> {
    questions: &'a [Question],
    departements: &'a BTreeMap<DepartementCode, DepartementIx>,
}

impl Names<'_> {
    fn question(&self, name: &Placed<String>, problems: &mut Problems) -> Option<QuestionIx> {
        find_question(self.questions.iter().map(|q| q.id.as_str()), name, problems)
    }

    fn departements(&self, codes: &[Placed<String>], problems: &mut Problems) -> Vec<DepartementIx> {
        let mut found = Vec::new();
        for code in codes {
            match self.departements.get(code.value.as_str()) {
                Some(at) => found.push(*at),
                None => problems.at(&code.spot, format!("no département `{}`: there is no file for it", code.value)),
            }
        }
        found
    }

    fn answers(&self, question: QuestionIx, listed: &[Placed<String>], problems: &mut Problems) -> AnswerSet {
        let asked = &self.questions[question.at()];
        let mut set = AnswerSet::default();
        for name in listed {
            let ids = asked.choices.iter().map(|choice| choice.id.as_str());
            match find_answer(asked.id.as_str(), asked.open, ids, name, problems) {
                Some(Answer::Unknown) => {
                    problems.at(&name.spot, "`unknown` confirms and excludes nothing: leave it out");
                }
                Some(answer) => set.insert(answer),
                None => {}
            }
        }
        set
    }
}

pub(crate) fn find_question<'a>(
    known: impl Iterator<Item = &'a str> + Clone,
    name: &Placed<String>,
    problems: &mut Problems,
) -> Option<QuestionIx> {
    let found = known.clone().zip(0u8..).find(|(id, _)| *id == name.value).map(|(_, at)| QuestionIx(at));
    if found.is_none() {
        problems.at(
            &name.spot,
            format!(
                "no question `{}`{}; the questions stand in {}",
                name.value,
                did_you_mean(&name.value, known),
                questions::FILE
            ),
        );
    }
    found
}

pub(crate) fn find_answer<'a>(
    question: &str,
    open: bool,
    choices: impl Iterator<Item = &'a str> + Clone,
    name: &Placed<String>,
    problems: &mut Problems,
) -> Option<Answer> {
    match name.value.as_str() {
        Answer::UNKNOWN => return Some(Answer::Unknown),
        Answer::OTHER if open => return Some(Answer::Other),
        _ => {}
    }
    let found = choices.clone().zip(0u8..).find(|(id, _)| *id == name.value);
    if found.is_none() {
        let near = did_you_mean(&name.value, choices);
        problems.at(&name.spot, format!("the question `{question}` has no choice `{}`{near}", name.value));
    }
    found.map(|(_, at)| Answer::Choice(super::position::ChoiceIx(at)))
}

/// Reads an id, reporting what keeps the text from being one.
fn id<T>(
    text: &Placed<String>,
    parse: impl Fn(&str) -> Result<T, super::id::BadId>,
    problems: &mut Problems,
) -> Option<T> {
    match parse(&text.value) {
        Ok(id) => Some(id),
        Err(bad) => {
            problems.at(&text.spot, format!("`{}` {bad}", text.value));
            None
        }
    }
}

/// Ids of sentences in the locales.
fn notes(table: &mut TomlTable<'_>, key: &'static str, problems: &mut Problems) -> Vec<super::id::NoteId> {
    let texts = table.texts(key, problems);
    texts.iter().filter_map(|text| id(text, super::id::NoteId::parse, problems)).collect()
}
