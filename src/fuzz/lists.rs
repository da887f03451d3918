//! Reads lists of places of help.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{inputs, is_sentence, run, seeds};
use crate::{
    gazetteer::Point,
    places_of_help::{HelpMap, HelpPoint, List, read_france_services, read_legal_help},
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
