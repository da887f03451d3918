//! What the data must hold, whatever else changes in it.

use std::collections::BTreeSet;

use guichet::catalogue::procedure::Kind;

use crate::world::{TODAY, catalogue};

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
        if catalogue[case.procedure].kind == Kind::Contact {
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

#[test]
fn a_typed_place_is_found_and_never_guessed_with_certainty() {
    let found = |text: &str| -> Vec<(String, bool)> {
        catalogue()
            .search_place(text)
            .iter()
            .map(|c| (catalogue()[c.place.departement].code.to_string(), c.certain))
            .collect()
    };
    let certain = |code: &str| vec![(code.to_owned(), true)];
    for (text, code) in [
        ("91", "91"),
        ("1", "01"),
        ("2a", "2A"),
        ("971", "971"),
        ("Essonne", "91"),
        ("ESSONNE", "91"),
        ("val d'oise", "95"),
        ("Val-d’Oise", "95"),
        ("valdoise", "95"),
        ("la réunion", "974"),
        ("j'habite dans le 93", "93"),
        ("Seine Saint Denis (93)", "93"),
        ("cote d or", "21"),
        ("I live in Paris", "75"),
        ("٧٥", "75"),
        ("haute garonne", "31"),
        ("Territoire de Belfort", "90"),
    ] {
        assert_eq!(found(text), certain(code), "{text}");
    }
    for (text, first) in
        [("esonne", "91"), ("Mayence", "53"), ("91300", "91"), ("20090", "2A"), ("97411", "974"), ("haut rin", "68")]
    {
        let candidates = found(text);
        assert_eq!(candidates.first(), Some(&(first.to_owned(), false)), "{text}: {candidates:?}");
    }
    for (text, candidates) in [
        ("2 A", vec![("2A", true)]),
        ("94390", vec![("91", false)]),
        ("97150", vec![("978", false)]),
        ("Saint-Martin", vec![("978", false)]),
        ("Paris 13", vec![("75", false), ("13", false)]),
        ("2 rue de Paris", vec![("75", false)]),
    ] {
        let candidates: Vec<(String, bool)> =
            candidates.into_iter().map(|(code, sure)| (code.to_owned(), sure)).collect();
        assert_eq!(found(text), candidates, "{text}");
    }
    assert_eq!(found("corse").len(), 2);
    assert!(found("Savoie 93").iter().all(|(_, certain)| !certain));
    for text in ["", "   ", "🙂", "00", "20", "96", "99999", "000", "bonjour", "\u{202e}", "Tokyo", "xyz xyz"] {
        assert!(found(text).iter().all(|(_, certain)| !certain), "{text}: {:?}", found(text));
    }
    assert_eq!(found("bonjour"), []);
    assert_eq!(found(&"a".repeat(4096)), []);
}
