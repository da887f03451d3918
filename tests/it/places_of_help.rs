//! Lists of places that help: what is read of them, what is said of every
//! mistake, and what is found near.

mod cut;
mod directory;
mod legal;
mod lists;
mod national;
mod near;
mod nearest;
mod strange;

use std::fmt::Write;

use guichet::{
    gazetteer::{Commune, Point, PositionSource},
    places_of_help::{HelpList, HelpMap, HelpPoint, List, RowProblem, read_france_services},
};

/// The header of the official list.
const HEADER: &str = "id_fs,insee_dep,lib_fs,adresse,complement_adresse,insee_com,code_postal,lib_com,latitude,\
                      longitude,mail,telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,commentaire,\
                      format_fs\n";

/// As many invented rows as are asked for, in communes all over France.
fn many(rows: usize) -> String {
    let known: Vec<(Commune, Point)> = Commune::all()
        .step_by(13)
        .filter(|commune| commune.population() > 0)
        .filter_map(|commune| Some((commune, commune.whereabouts()?.point)))
        .take(rows)
        .collect();
    let mut text = HEADER.to_owned();
    for (at, (commune, point)) in known.iter().cycle().take(rows).enumerate() {
        let hours = "09:00-12:00 / 14:00-17:00,".repeat(5);
        writeln!(
            text,
            "{at},{},France services de {},{at} rue du Puits-Inventé,Hall A,{},,{},{:.6},{:.6},fs{at}@fs.example,\
             01 99 00 {:02} {:02},{hours},\"Le jeudi, sur rendez-vous seulement\",Site France services",
            commune.departement().code(),
            commune.name(),
            commune.insee(),
            commune.name(),
            point.latitude(),
            point.longitude(),
            at / 100 % 100,
            at % 100,
        )
        .unwrap();
    }
    text
}

fn read(text: &str) -> HelpList {
    read_france_services(text.as_bytes()).unwrap_or_else(|refused| panic!("the list {refused}"))
}

fn said(problems: &[RowProblem]) -> String {
    problems.iter().fold(String::new(), |said, problem| said + &problem.to_string() + "\n")
}
