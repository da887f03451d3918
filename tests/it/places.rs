//! Where people live, however they say it: every commune and postcode there is,
//! and what must not lead anywhere.

mod table;

use std::sync::LazyLock;

use guichet::{
    catalogue::place::Candidate,
    check::screen_problems,
    dialogue::{Answers, Event, Input, Session, step},
    gazetteer::{self, Commune, Point},
};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::context::{TODAY, catalogue, context, locales};

/// Codes of the places that a text may mean, with certainty.
fn codes(text: &str) -> Vec<(String, bool)> {
    let found = context().catalogue.search_place(text).candidates;
    found.iter().map(|one| (one.place.code(catalogue()), one.certain)).collect()
}

/// A commune's département, where the catalogue knows it: nobody lives in the others.
fn departement(commune: Commune) -> Option<&'static str> {
    let code = commune.departement().code();
    catalogue().departement(code).map(|_| code)
}

/// What the name of every commune leads to, looked up once for all tests.
fn by_name() -> &'static [(Commune, Vec<Candidate>)] {
    static FOUND: LazyLock<Vec<(Commune, Vec<Candidate>)>> = LazyLock::new(|| {
        Commune::all().map(|commune| (commune, catalogue().search_place(commune.name()).candidates)).collect()
    });
    &FOUND
}

fn code(candidate: &Candidate) -> &'static str {
    catalogue()[candidate.place.departement].code.as_str()
}

fn lead_to(found: &[Candidate], commune: Commune) -> bool {
    departement(commune).is_none_or(|here| found.iter().any(|one| code(one) == here))
}

#[test]
fn every_commune_is_found_by_its_name() {
    let mut count = 0;
    for (commune, found) in by_name() {
        count += usize::from(commune.whole() == *commune);
        assert!(lead_to(found, *commune), "{} {}", commune.insee(), commune.name());
    }
    assert_eq!(count, 34_969);
}

#[test]
fn every_postcode_leads_to_the_departements_of_all_its_communes() {
    let all: Vec<u32> = gazetteer::postcodes().collect();
    assert_eq!(all.len(), 6_310);
    for code in all {
        let text = format!("{code:05}");
        let found = catalogue().search_place(&text).candidates;
        for commune in gazetteer::with_postcode(code) {
            assert!(lead_to(&found, commune), "{text} {}", commune.name());
        }
    }
}

#[test]
fn a_certain_commune_is_the_only_one_of_its_name() {
    for (commune, found) in by_name() {
        let Some(certain) = found.first().filter(|one| one.certain) else { continue };
        // Who bears the name of a certain one, and lives elsewhere, lives in a village.
        let is_here = departement(*commune).is_none_or(|here| code(certain) == here);
        assert!(is_here || commune.population() < 2_000, "{} {}", commune.insee(), commune.name());
    }
}

/// Words that stand around a place must not become part of its name: « à Blois »
/// is not Ablois.
#[test]
fn what_stands_around_a_name_leads_nowhere_else() {
    let around = [
        "à {}",
        "j'habite à {}",
        "c'est {}",
        "je vis à {}",
        "ma ville est {}",
        "{} ville",
        "bonjour, {} svp",
        "I live in {}",
        "hi {}",
        "vivo en {}",
        "d'{}",
        "{} (France)",
    ];
    for ((commune, alone), pattern) in by_name().iter().step_by(7).zip(around.iter().cycle()) {
        let text = pattern.replace("{}", commune.name());
        let within = catalogue().search_place(&text).candidates;
        if let Some(certain) = within.first().filter(|first| first.certain) {
            let own = alone.first().filter(|first| first.certain).map(code);
            assert_eq!(own, Some(code(certain)), "{text} is certain, {} is not", commune.name());
        }
    }
}

/// Somebody leaves out a letter, or exchanges two, in the name of a town: every third of
/// these slips, of every town.
#[test]
fn a_slip_in_the_name_of_a_town_leads_nowhere_else_for_certain() {
    let is_town = |commune: Commune| commune.population() >= 20_000 && commune.whole() == commune;
    for (nth, (town, found)) in by_name().iter().filter(|(commune, _)| is_town(*commune)).enumerate() {
        let letters: Vec<char> = town.name().chars().collect();
        let own: Vec<&str> = found.iter().map(code).collect();
        let left_out = (0..letters.len()).map(|at| [&letters[..at], &letters[at + 1..]].concat());
        let exchanged = (1..letters.len()).map(|at| {
            let mut slip = letters.clone();
            slip.swap(at - 1, at);
            slip
        });
        for slip in left_out.chain(exchanged).skip(nth % 3).step_by(3) {
            let text: String = slip.into_iter().collect();
            let found = catalogue().search_place(&text).candidates;
            let Some(certain) = found.first().filter(|first| first.certain && !own.contains(&code(first))) else {
                continue;
            };
            // Another town bears exactly this name.
            let commune = certain.place.commune.map_or(u32::MAX, Commune::population);
            assert!(commune >= 2_000, "{text}: {} for certain", code(certain));
        }
    }
}

#[test]
fn numbers_that_say_how_much_or_when_are_no_places() {
    for text in [
        "06 12 34 56 78",
        "+33 6 12 34 56 78",
        "01.69.91.91.91",
        "12/03/91",
        "23.11.26",
        "24/7",
        "10%",
        "50/50",
        "75,5",
        "18+",
        "né le 12/05/1990",
        "né en 1984",
        "j'ai 35 ans",
        "le 15 mars",
        "2 enfants",
        "75 euros",
        "13 mois",
        "arrivée en 2019",
        "je gagne 1500 euros",
        "0612345678",
        "48.7309",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
    for (text, expected) in [("93 94", ["93", "94"]), ("59 ou 62", ["59", "62"]), ("75 ou 93", ["75056", "93"])] {
        assert_eq!(codes(text), expected.map(|code| (code.to_owned(), false)), "{text}");
    }
}

#[test]
fn every_choice_of_places_fits_a_screen() {
    let mut communes: Vec<Commune> = Commune::all().collect();
    communes.sort_by_key(|commune| std::cmp::Reverse(commune.name().len()));
    let longest = communes.iter().take(100);
    let some = communes.iter().skip(100).step_by(23);
    let told = longest.chain(some).map(|commune| commune.name().to_owned());
    let typed = table::inputs().map(str::to_owned);
    for text in told.chain(typed) {
        for place in [None, Some("75056")] {
            let place = place.and_then(|code| catalogue().place_with_code(code));
            let session = place.map_or(Session::default(), |place| Session::at(catalogue(), place, Answers::default()));
            let input = Input { event: Event::Text(&text), today: TODAY, language_hint: None };
            let screen = step(context(), &session, input).screen;
            for locale in locales().iter() {
                assert_eq!(screen_problems(&screen, locale), Vec::<String>::new(), "{text}");
            }
        }
    }
}

#[test]
fn a_position_is_said_back_with_what_is_near() {
    let near = |latitude, longitude| {
        let vicinity = Point::new(latitude, longitude).unwrap().vicinity();
        let found = catalogue().places_near(&vicinity);
        assert!(found.iter().all(|one| !one.certain));
        (found.iter().map(|one| one.place.code(catalogue())).collect::<Vec<_>>(), vicinity.abroad)
    };
    let (massy, abroad) = near(48.7309, 2.2713);
    assert_eq!((massy[0].as_str(), abroad), ("91377", false));
    for (latitude, longitude, code) in [
        (-20.8789, 55.4481, "97411"),
        (4.9372, -52.3260, "97302"),
        (14.6037, -61.0667, "97209"),
        (-22.2711, 166.4416, "98818"),
        (46.7811, -56.1764, "97502"),
    ] {
        let (found, abroad) = near(latitude, longitude);
        assert!(found[0].starts_with(&code[..3]) && !abroad, "{code}: {found:?}");
    }
    // Both sides of a border between départements are offered.
    let (border, _) = near(48.8450, 2.4380);
    assert!(border.iter().map(|code| &code[..2]).collect::<std::collections::BTreeSet<_>>().len() > 1, "{border:?}");
    // Geneva, Brussels, Algiers, the middle of the sea.
    assert!(near(46.2044, 6.1432).1);
    for (latitude, longitude) in [(50.8503, 4.3517), (36.7538, 3.0588), (0.0, 0.0), (90.0, 0.0), (-90.0, 180.0)] {
        assert_eq!(near(latitude, longitude), (vec![], true));
    }
    assert_eq!(Point::new(91.0, 0.0), None);
    assert_eq!(Point::new(f64::NAN, 0.0), None);
    assert_eq!(Point::parse("48.73, 2.27"), Point::new(48.73, 2.27));
    for text in ["91300, 2", "48,73 2,27", "12.5", "", "a.b, c.d", "48.7 2.2 1.1"] {
        assert_eq!(Point::parse(text), None, "{text}");
    }
}

/// Everything in the tables, and names of communes.
fn inputs() -> impl Strategy<Value = String> {
    let typed: Vec<String> = table::inputs().map(str::to_owned).collect();
    let names: Vec<String> = Commune::all().map(|commune| commune.name().to_owned()).collect();
    prop_oneof![prop::sample::select(typed), prop::sample::select(names)]
}

proptest! {
    #[test]
    fn how_a_text_is_written_changes_nothing(text in inputs()) {
        let bare: String = text.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).nfc().collect();
        let expected = codes(&text);
        prop_assert_eq!(&codes(&text.to_uppercase()), &expected);
        prop_assert_eq!(&codes(&text.to_lowercase()), &expected);
        prop_assert_eq!(&codes(&text.nfd().collect::<String>()), &expected);
        prop_assert_eq!(&codes(&text.nfkc().collect::<String>()), &expected);
        prop_assert_eq!(&codes(&bare), &expected);
        prop_assert_eq!(&codes(&text.replace('-', " ")), &expected);
        prop_assert_eq!(&codes(&format!("\u{200f}  {text}\u{202c} ")), &expected);
    }

    #[test]
    fn any_position_is_somewhere_or_abroad(latitude in -90.0f64..=90.0, longitude in -180.0f64..=180.0) {
        let vicinity = Point::new(latitude, longitude).unwrap().vicinity();
        prop_assert!(vicinity.abroad || !vicinity.places.is_empty());
        prop_assert!(vicinity.places.len() <= 5);
    }

    #[test]
    fn any_number_is_never_another_departement_for_certain(number in 0u32..100_000) {
        let text = format!("{number:05}");
        for (code, certain) in codes(&text) {
            let place = catalogue().place_with_code(&code).unwrap();
            let of: Vec<&str> = gazetteer::with_postcode(number).filter_map(departement).collect();
            prop_assert!(!certain || of.contains(&catalogue()[place.departement].code.as_str()), "{} {}", text, code);
        }
    }
}
