//! Reads every file of the data and puts the catalogue together, or lists
//! everything that is wrong in the files.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{departements, national, procedures, question_references, questions, references::KnownIds};
use crate::catalogue::{
    case::{Case, Tier},
    collection::Catalogue,
    departement::Departement,
    file_names,
    hosts::Hosts,
    id::DepartementCode,
    index::{CaseIx, ChoiceIx, DepartementIx, QuestionIx},
    place,
    problem::{Problem, Problems, did_you_mean},
    procedure::Procedure,
    question::Question,
    rule_questions::RuleQuestions,
    source::Files,
    words,
};
use crate::{
    fold::fold,
    gazetteer::{Arrondissement, InseeDepartement},
};

/// Reads and checks all files of the data.
///
/// # Errors
/// Returns every problem of every file, in the order of files and lines.
pub fn load(files: &Files) -> Result<Catalogue, Vec<Problem>> {
    let mut problems = Problems::default();
    let text = |name: &str, problems: &mut Problems| {
        files.get(name).unwrap_or_else(|| {
            problems.in_file(name, "the file is missing: put it back");
            ""
        })
    };
    let hosts = Hosts::read(text(file_names::HOSTS, &mut problems), &mut problems);
    let words = words::read_words(text(file_names::WORDS, &mut problems), &mut problems);
    let mut raw_questions = questions::read(text(file_names::QUESTIONS, &mut problems), &mut problems);
    let national_text = text(file_names::NATIONAL, &mut problems);

    let mut raw_departements = departements::read_all(files, &hosts, &mut problems);
    report_unknown_files(files, &mut problems);

    let departement_by_code: BTreeMap<DepartementCode, DepartementIx> =
        raw_departements.iter().zip(0u8..).map(|(raw, at)| (raw.departement.code.clone(), DepartementIx(at))).collect();

    let arrondissements = departements::move_arrondissements(&mut raw_departements);
    for (departement, choice) in questions::add_arrondissements(&mut raw_questions, arrondissements, &mut problems) {
        raw_departements[departement.at()].departement.arrondissements.push(choice);
    }
    let questions = question_references::resolve(raw_questions, &mut problems);

    let mut reader = procedures::ProcedureReader {
        known: KnownIds { questions: &questions, departements: &departement_by_code },
        hosts: &hosts,
        procedures: Vec::new(),
        cases: Vec::new(),
        urls: BTreeMap::new(),
        ids: BTreeMap::new(),
    };
    for (raw, at) in raw_departements.iter_mut().zip(0u8..) {
        let tables = std::mem::take(&mut raw.procedures);
        reader.read(tables, Some(DepartementIx(at)), &mut problems);
    }
    let national = national::read_national(national_text, &hosts, &mut problems);
    reader.read(national.procedures, None, &mut problems);
    let urgent_page = reader.named(national.urgent_page, &mut problems);
    let anef = reader.named(national.anef, &mut problems);
    let papers = national::papers(national.papers, &reader, &mut problems);
    let silences = national::passages(national.silences, &reader, &mut problems);
    let (procedures, cases) = (reader.procedures, reader.cases);

    let departements: Vec<Departement> = raw_departements.into_iter().map(|raw| raw.departement).collect();
    let roles = RuleQuestions::find(&questions, &mut problems);
    let (aliases, common) = (text(file_names::PLACES, &mut problems), text(file_names::COMMON_WORDS, &mut problems));
    let overrides = place::read_overrides(aliases, common, words.surrounding, &departements, &mut problems);
    match (problems.is_empty(), roles, urgent_page.zip(anef)) {
        (true, Some(roles), Some((urgent_page, anef))) => Ok(Catalogue {
            cases_by_departement: sort_cases(&cases, departements.len()),
            arrondissement_choices: arrondissement_choices(&departements, &questions, roles.arrondissement),
            in_gazetteer: departements.iter().map(|one| InseeDepartement::with_code(one.code.as_str())).collect(),
            hosts,
            overrides,
            newest_revision: newest_revision(&procedures),
            alarms: words.alarms,
            small_talk: words.small_talk,
            denials: words.denials,
            questions,
            departements,
            procedures,
            cases,
            help: national.help,
            papers,
            silences,
            urgent_page,
            anef,
            roles,
            departement_by_code,
        }),
        (_, _, _) => Err(problems.without_follow_ups(&[file_names::HOSTS, file_names::QUESTIONS]).into_sorted()),
    }
}

fn report_unknown_files(files: &Files, problems: &mut Problems) {
    const KNOWN: [&str; 7] = [
        file_names::HOSTS,
        file_names::WORDS,
        file_names::PLACES,
        file_names::COMMON_WORDS,
        file_names::QUESTIONS,
        file_names::NATIONAL,
        file_names::IMPORT_RULES,
    ];
    for (path, _) in files.iter() {
        let is_in = |folder: &str| path.starts_with(folder);
        if !KNOWN.contains(&path) && !is_in(file_names::DEPARTEMENTS) && !is_in(file_names::PHRASES) {
            problems.in_file(path, format!("nothing reads this file{}", did_you_mean(path, KNOWN)));
        }
    }
}

/// Returns for each arrondissement of the gazetteer which choice has its name.
fn arrondissement_choices(
    departements: &[Departement],
    questions: &[Question],
    asked: Option<QuestionIx>,
) -> Vec<Option<ChoiceIx>> {
    let choice = |arrondissement: Arrondissement| {
        let code = arrondissement.departement().code();
        let departement = departements.iter().find(|known| known.code.as_str() == code)?;
        let choices = &questions[asked?.at()].choices;
        let is_it = |choice: &&ChoiceIx| {
            choices[choice.at()].name.as_deref().is_some_and(|name| fold(name) == fold(arrondissement.name()))
        };
        departement.arrondissements.iter().find(is_it).copied()
    };
    Arrondissement::all().map(choice).collect()
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
