//! Reads lists of places of help.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{inputs, is_sentence, run, seeds};
use crate::{
    gazetteer::Point,
    places_of_help::{
        HelpMap, HelpPoint, List, read_directory, read_france_services, read_legal_help, read_places_of_help,
    },
};

const TODAY: Date = date(2026, 11, 28);

#[test]
fn any_list_is_read_or_refused_with_a_sentence() {
    let folder = "tests/it/places_of_help";
    let files = ["broken-rows", "coordinates", "fields", "good", "legal-help-mistakes", "open-quotes"]
        .map(|name| format!("{folder}/{name}.csv"));
    let mut names: Vec<&str> = files.iter().map(String::as_str).collect();
    names.push("lists/");
    let paris = Point::new(48.85, 2.35).unwrap();
    run("list of places of help", 8, &inputs(seeds(&names)), |input| {
        for (list, read) in [
            (List::FranceServices, read_france_services(&input)),
            (List::LegalHelp, read_legal_help(&input, TODAY, |_| None)),
        ] {
            let read = match read {
                Ok(read) => read,
                Err(refused) => {
                    prop_assert!(is_sentence(&refused.to_string()), "{refused:?}");
                    continue;
                }
            };
            for problem in &read.problems {
                prop_assert!(is_sentence(&problem.to_string()), "{problem:?}");
            }
            prop_assert!(read.points.len() <= read.rows);
            for point in &read.points {
                let stored = serde_json::to_string(point).unwrap();
                prop_assert_eq!(serde_json::from_str::<HelpPoint>(&stored).ok(), Some(point.clone()));
            }
            let map = HelpMap::new(read.points);
            prop_assert!(map.nearest(paris, list, 3).all(|(_, metres)| (0.0..2.1e7).contains(&metres)));
        }
        Ok(())
    });
}

/// A record of the directory, a place of médiation numérique and a service of data·inclusion.
const NATIONAL: [&str; 3] = [
    r#"{ "service" : [{"nom":"Préfecture - Essonne","id":"a","code_insee_commune":"91228","pivot":[{"type_service_local":"prefecture","code_insee_commune":["91228"]}],"adresse":"[{\"type_adresse\": \"Adresse\", \"numero_voie\": \"1 rue\", \"nom_commune\": \"Évry-Courcouronnes\", \"latitude\": \"48.6328\", \"longitude\": \"2.4405\"}]","plage_ouverture":[{"nom_jour_debut":"Lundi","nom_jour_fin":"Vendredi","valeur_heure_debut_1":"08:30:00","valeur_heure_fin_1":"12:00:00","commentaire":"Sur rendez-vous"}],"telephone":[{"valeur":"01 99 00 00 01","description":""}]}] }"#,
    r#"[{"id":"1","pivot":"x","nom":"Lieu","commune":"Massy","code_postal":"91300","adresse":{"numero_voie":"1","nom_voie":"rue"},"latitude":48.73,"longitude":2.27,"services":["Aide aux démarches administratives"],"horaires":"Mo-Fr 09:00-12:00 \"sur rendez-vous\"; PH,SH off","date_maj":1764547200000}]"#,
    r#"{"id":"dora--1","structure_id":"dora--2","source":"dora","nom":"Cours","thematiques":["lecture-ecriture-calcul--maitriser-le-francais"],"commune":"Massy","code_postal":"91300","adresse":"1 rue","zone_eligibilite":["91","x"],"date_maj":"2026-01-02"}
{"id":"dora--3","structure_id":"dora--2","source":"dora","nom":"Permanence","thematiques":"['difficultes-administratives-ou-juridiques--x']","commune":"Massy","frais":"payant"}"#,
];

#[test]
fn any_national_list_is_read_or_refused_with_a_sentence() {
    let seeds: Vec<Vec<u8>> = NATIONAL.iter().map(|text| text.as_bytes().to_vec()).collect();
    run("national list", 8, &inputs(seeds), |input| {
        let directory = read_directory(&*input).map(|directory| directory.read);
        let places = read_places_of_help(vec![&*input], TODAY).map(|national| national.read);
        for read in [directory, places.map_err(|(_, why)| why)] {
            let read = match read {
                Ok(read) => read,
                Err(refused) => {
                    prop_assert!(is_sentence(&refused.to_string()), "{refused:?}");
                    continue;
                }
            };
            for problem in &read.problems {
                prop_assert!(is_sentence(&problem.to_string()), "{problem:?}");
            }
            for point in &read.points {
                let stored = serde_json::to_string(point).unwrap();
                prop_assert_eq!(serde_json::from_str::<HelpPoint>(&stored).ok(), Some(point.clone()));
                prop_assert!(point.open_on(TODAY).is_none_or(|open| open.iter().all(|(from, to)| from < to)));
            }
        }
        Ok(())
    });
}
