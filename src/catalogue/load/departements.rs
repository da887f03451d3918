//! Reads `departements/NN.toml`: the place itself; its procedures are left as
//! tables until the questions are known.

use super::{id, questions::RawChoice};
use crate::catalogue::{
    Departement, DepartementIx,
    hosts::{Hosts, Owner},
    id::{ChoiceId, DepartementCode},
    problem::Problems,
    reader::{File, Placed, Table},
    source::Files,
};

pub(super) const FOLDER: &str = "departements/";

pub(super) struct RawDepartement<'a> {
    pub departement: Departement,
    pub procedures: Vec<Table<'a>>,
    arrondissements: Vec<RawChoice>,
}

/// Every file of the folder, in the order of the codes.
pub(super) fn read_all<'a>(files: &'a Files, hosts: &Hosts, problems: &mut Problems) -> Vec<RawDepartement<'a>> {
    let mut all: Vec<RawDepartement<'a>> = Vec::new();
    if !files.iter().any(|(path, _)| path.starts_with(FOLDER)) {
        problems.in_file(FOLDER, "there is no département: add departements/NN.toml");
    }
    for (path, text) in files.iter() {
        if let Some(name) = path.strip_prefix(FOLDER) {
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
    let aliases = root.texts("aliases", problems);
    let collectivity = root.mark("collectivity", problems);
    let name_is_common = root.mark("name-is-common", problems);
    let postcodes = root.texts("postcodes", problems);
    let arrondissements = root.tables("arrondissement", problems);
    let arrondissements = arrondissements.into_iter().filter_map(|table| arrondissement(table, problems)).collect();
    let procedures = root.tables("procedure", problems);
    root.finish(problems);

    let code_text = code_text?;
    let code = id(&code_text, DepartementCode::parse, problems)?;
    if code.as_str() != stem {
        problems.at(
            &code_text.spot,
            format!("the code is `{code}` but the file is `{path}`: name the file {FOLDER}{code}.toml"),
        );
    }
    Some(RawDepartement {
        departement: Departement {
            code,
            name: name?.value,
            site: site.map(|text| text.value),
            residence_page: residence_page.map(|text| text.value),
            remark: remark.map(|text| text.value),
            aliases: aliases.into_iter().map(|text| text.value).collect(),
            collectivity,
            name_is_common,
            postcodes: postcodes.into_iter().map(|text| text.value).collect(),
            arrondissements: Vec::new(),
        },
        procedures,
        arrondissements,
    })
}

fn arrondissement(mut table: Table<'_>, problems: &mut Problems) -> Option<RawChoice> {
    let key = table.required("id", problems);
    let name = table.required("name", problems);
    table.finish(problems);
    let Placed { value, spot } = key?;
    let key = Placed { value, spot };
    Some(RawChoice::named(id(&key, ChoiceId::parse, problems)?, key.spot, name?.value))
}

/// The arrondissements of all départements.
pub(super) fn move_arrondissements(all: &mut [RawDepartement<'_>]) -> Vec<(DepartementIx, RawChoice)> {
    let taken = all.iter_mut().map(|raw| std::mem::take(&mut raw.arrondissements));
    let by_departement = (0u8..).map(DepartementIx).zip(taken);
    by_departement.flat_map(|(at, choices)| choices.into_iter().map(move |choice| (at, choice))).collect()
}
