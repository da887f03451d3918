//! What the data must hold, whatever else changes in it.

use std::collections::BTreeSet;

use guichet::catalogue::procedure::ProcedureKind;

use crate::context::{TODAY, catalogue};

#[test]
fn every_departement_and_collectivity_has_a_file() {
    let catalogue = catalogue();
    assert_eq!(catalogue.departements.len(), 107);
    let without_site: Vec<&str> =
        catalogue.departements.iter().filter(|d| d.site.is_none()).map(|d| d.code.as_str()).collect();
    assert_eq!(without_site, ["986"]);
}

#[test]
fn all_110_local_addresses_are_there_once() {
    let local: Vec<_> = catalogue().procedures.iter().filter(|p| p.departement.is_some()).collect();
    let urls: BTreeSet<&str> = local.iter().map(|p| p.url.as_str()).collect();
    assert_eq!((local.len(), urls.len()), (110, 110));
    assert!(
        !urls.iter().any(|url| url.contains("document-de-circulation-enfants-mineurs")),
        "the leftover of 06 is no procedure"
    );
}

#[test]
fn what_ended_or_left_the_list_is_not_offered() {
    let catalogue = catalogue();
    let not_offered: Vec<&str> =
        catalogue.procedures.iter().filter(|p| !catalogue.is_offered(p, TODAY)).map(|p| p.id.as_str()).collect();
    assert_eq!(
        not_offered,
        ["51-dcem", "75-parent-of-french-child", "75-spouse-of-french", "87-covid-visa", "93-covid-visa"]
    );
}

#[test]
fn contact_forms_are_never_ranked_among_procedures() {
    let catalogue = catalogue();
    let goal = catalogue.question("goal").unwrap();
    let allowed = ["ask-prefecture", "application-stuck", "computer-help", "driving-licence"];
    for case in &catalogue.cases {
        if catalogue[case.procedure].kind == ProcedureKind::Contact {
            for answer in case.condition(goal).unwrap().listed.iter() {
                assert!(allowed.contains(&catalogue.answer_id(goal, answer)), "{}", case.title);
            }
        }
    }
}

#[test]
fn pages_that_exclude_algerians_are_not_for_them_or_say_so() {
    let catalogue = catalogue();
    let nationality = catalogue.question("nationality").unwrap();
    let algerian = catalogue.answer(nationality, "algerian").unwrap();
    for case in &catalogue.cases {
        let id = catalogue[case.procedure].id.as_str();
        if ["f2209", "f17319", "f302", "f11201"].contains(&id) {
            let says_so = case.notes.iter().any(|note| note.as_str() == "algerians-see-f2215");
            assert!(says_so || !case.allows(nationality, algerian), "{id} at {}", case.spot.line);
        }
    }
}

#[test]
fn the_page_that_no_longer_exists_is_given_nowhere() {
    assert!(catalogue().procedures.iter().all(|p| !p.url.ends_with("/F297")));
}
