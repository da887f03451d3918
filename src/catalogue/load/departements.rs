//! Reads `departements/NN.toml`: the département itself. Its procedures stay
//! tables until the questions are known.

use super::{raw_question::RawChoice, references::read_id};
use crate::catalogue::{
    departement::Departement,
    file_names::DEPARTEMENTS,
    hosts::{Hosts, Owner},
    id::{ChoiceId, DepartementCode},
    index::DepartementIx,
    problem::Problems,
    reader::{File, Located, TomlTable},
    source::Files,
};
use crate::{fold::fold, gazetteer::Arrondissement};

pub(super) struct RawDepartement<'a> {
    pub departement: Departement,
    pub procedures: Vec<TomlTable<'a>>,
    arrondissements: Vec<RawChoice>,
}

/// Reads every file of the folder; returns the départements in the order of
/// their codes.
pub(super) fn read_all<'a>(files: &'a Files, hosts: &Hosts, problems: &mut Problems) -> Vec<RawDepartement<'a>> {
    let mut all: Vec<RawDepartement<'a>> = Vec::new();
    if !files.iter().any(|(path, _)| path.starts_with(DEPARTEMENTS)) {
        problems.in_file(DEPARTEMENTS, "there is no département: add departements/NN.toml");
    }
    for (path, text) in files.iter() {
        if let Some(name) = path.strip_prefix(DEPARTEMENTS) {
            let stem = name.strip_suffix(".toml").unwrap_or(name);
            all.extend(read(path, stem, text, hosts, problems));
        }
    }
    all.sort_by(|a, b| a.departement.code.cmp(&b.departement.code));
    all
}

fn read<'a>(
    path: &str,
    stem: &str,
    text: &'a str,
    hosts: &Hosts,
    problems: &mut Problems,
) -> Option<RawDepartement<'a>> {
    let mut root = File::new(path, text).parse(problems)?;
    let code_text = root.required("code", problems);
    let name = root.required("name", problems);
    let site = root.text("site", problems);
    let residence_page = root.text("residence-page", problems);
    for url in site.iter().chain(&residence_page) {
        hosts.check(url, Owner::Prefecture, problems);
    }
    let remark = root.text("remark", problems);
    // Words of a source stand beside their day.
    let remark_listed = match &remark {
        Some(_) => root.required_date("remark-listed", problems),
        None => None,
    };
    let aliases = root.texts("aliases", problems);
    // It only tells whoever reads the file: nothing depends on it.
    root.mark("collectivity", problems);
    let arrondissements = root.tables("arrondissement", problems);
    let (arrondissements, named): (Vec<_>, Vec<_>) =
        arrondissements.into_iter().filter_map(|table| arrondissement(table, problems)).unzip();
    let procedures = root.tables("procedure", problems);
    root.finish(problems);

    let code_text = code_text?;
    let code = read_id(&code_text, DepartementCode::parse, problems)?;
    if code.as_str() == stem {
        compare_with_gazetteer(&code, &named, problems);
    } else {
        problems.at(
            &code_text.spot,
            format!("the code is `{code}` but the file is `{path}`: name the file {DEPARTEMENTS}{code}.toml"),
        );
    }
    Some(RawDepartement {
        departement: Departement {
            code,
            name: name?.value,
            site: site.map(|text| text.value),
            residence_page: residence_page.map(|text| text.value),
            remark: remark.map(|text| text.value).zip(remark_listed),
            aliases: aliases.into_iter().map(|text| text.value).collect(),
            arrondissements: Vec::new(),
        },
        procedures,
        arrondissements,
    })
}

/// Reads an arrondissement as a choice, and returns its name too.
fn arrondissement(mut table: TomlTable<'_>, problems: &mut Problems) -> Option<(RawChoice, Located<String>)> {
    let key = table.required("id", problems);
    let name = table.required("name", problems);
    table.finish(problems);
    let Located { value, spot } = key?;
    let key = Located { value, spot };
    let name = name?;
    Some((RawChoice::named(read_id(&key, ChoiceId::parse, problems)?, key.spot, name.value.clone()), name))
}

/// Moves the arrondissements out of all départements.
pub(super) fn move_arrondissements(all: &mut [RawDepartement<'_>]) -> Vec<(DepartementIx, RawChoice)> {
    let taken = all.iter_mut().map(|raw| std::mem::take(&mut raw.arrondissements));
    let by_departement = (0u8..).map(DepartementIx).zip(taken);
    by_departement.flat_map(|(at, choices)| choices.into_iter().map(move |choice| (at, choice))).collect()
}

/// Reports arrondissements that the gazetteer does not have, or that only it
/// has: the commune of a person tells which one is theirs.
fn compare_with_gazetteer(code: &DepartementCode, named: &[Located<String>], problems: &mut Problems) {
    let Some(first) = named.first() else { return };
    let here = |one: &Arrondissement| one.departement().code() == code.as_str();
    let known: Vec<&str> = Arrondissement::all().filter(here).map(Arrondissement::name).collect();
    for name in named.iter().filter(|name| !known.iter().any(|known| fold(known) == fold(&name.value))) {
        let known = known.join(", ");
        problems.at(&name.spot, format!("no arrondissement of {code} is called `{}`: INSEE knows {known}", name.value));
    }
    let missing: Vec<&str> =
        known.into_iter().filter(|known| !named.iter().any(|name| fold(known) == fold(&name.value))).collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        problems.at(&first.spot, format!("arrondissements of {code} are missing: {missing}; name all of them or none"));
    }
}
