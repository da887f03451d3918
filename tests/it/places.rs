//! Where people live, however they say it: every commune and postcode there is,
//! and what must not lead anywhere.

mod languages;
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

/// Whether a commune's name is one word, its article aside.
fn has_short_name(commune: Commune) -> bool {
    let name = commune.name();
    let articles = ["Le ", "La ", "Les ", "L'", "L’"];
    let bare = articles.iter().find_map(|article| name.strip_prefix(article)).unwrap_or(name);
    bare.chars().all(char::is_alphabetic)
}

/// A sentence with a name in it, as French writes both together.
fn saying(pattern: &str, name: &str) -> String {
    let said = pattern.replace("{}", name);
    [("à Le ", "au "), ("à Les ", "aux "), ("de Le ", "du "), ("de Les ", "des ")]
        .iter()
        .fold(said, |said, (apart, together)| said.replace(apart, together))
}

#[test]
fn a_small_town_whose_name_is_a_word_is_offered_where_somebody_says_that_they_live_there() {
    let patterns = [
        "j'habite à {}",
        "je vis à {}",
        "j'suis de {}",
        "à {}",
        "J’habite {} depuis trois ans",
        "bonjour, j'habite à {} et je dois renouveler ma carte",
        "je vis avec mon mari à {}",
        "I live in {}",
        "near {}",
        "I am from {} and I need a card",
        "أسكن في {}",
        "12 rue Victor Hugo, {}",
        "Bâtiment B, 3e étage\n{}, France",
    ];
    let (mut count, mut missed) = (0, Vec::new());
    for (commune, alone) in by_name() {
        // A certain name is none that is a word as well.
        let is_word = !alone.first().is_some_and(|first| first.certain);
        if commune.population() < 1_500 || commune.whole() != *commune || !has_short_name(*commune) || !is_word {
            continue;
        }
        for pattern in patterns {
            count += 1;
            let text = saying(pattern, commune.name());
            let found = catalogue().search_place(&text).candidates;
            assert!(found.iter().all(|one| !one.certain), "{text}");
            if found.iter().all(|one| one.place.commune != Some(*commune)) {
                missed.push(text);
            }
        }
    }
    assert!(count > 4_000 && missed.is_empty(), "{} of {count}: {missed:#?}", missed.len());
}

#[test]
fn harmless_sentences_are_no_places() {
    let sentences = include_str!("places/harmless.txt").lines();
    let heard: Vec<_> = sentences.map(|text| (text, codes(text))).filter(|(_, codes)| !codes.is_empty()).collect();
    assert!(heard.is_empty(), "{heard:#?}");
}

/// Sentences as people write them in seventeen ways: most of them name a place, the others hold
/// numbers, words that are names, and cities abroad.
#[test]
fn the_place_in_a_sentence_about_something_else_is_found_and_never_guessed() {
    let lines = include_str!("needs/places.tsv").lines().filter(|line| !line.starts_with('#'));
    let (mut right, mut quiet, mut wrong, mut guessed) = ((0, 0), (0, 0), Vec::new(), Vec::new());
    for line in lines {
        let [language, text, stated] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let expected: Vec<&str> = stated.strip_prefix("place=").map_or(vec![], |all| all.split('|').collect());
        let found = catalogue().search_place(text).candidates;
        let is_right = match found.first() {
            Some(first) => expected.contains(&code(first)),
            None => expected.is_empty(),
        };
        let tally = if expected.is_empty() { &mut quiet } else { &mut right };
        *tally = (tally.0 + usize::from(is_right), tally.1 + 1);
        if !is_right {
            wrong.push(format!("{language} | {text} | {stated} | {:?}", codes(text)));
            guessed.extend(found.first().filter(|first| first.certain).map(|_| text));
        }
    }
    println!("place: {} of {}, none: {} of {}", right.0, right.1, quiet.0, quiet.1);
    assert!(guessed.is_empty(), "wrong and certain: {guessed:#?}");
    assert!(right.1 > 280 && right.0 * 100 >= right.1 * 96, "{} of {}: {wrong:#?}", right.0, right.1);
    assert!(quiet.1 > 80 && quiet.0 * 100 >= quiet.1 * 95, "{} of {}: {wrong:#?}", quiet.0, quiet.1);
}

#[test]
fn a_number_that_names_nothing_is_no_place_for_certain() {
    for text in ["le 30", "the 13", "13 svp", "el 5", "в 10", "f 12"] {
        assert!(codes(text).iter().all(|(_, certain)| !certain), "{text}: {:?}", codes(text));
    }
    for text in ["mon fils a 18", "turned 18", "bus 93", "sra9ouli war2a 7elt", "我等了93天", "am 35 de ani"] {
        assert_eq!(codes(text), [], "{text}");
    }
    for (text, code) in [
        ("le 93", "93"),
        ("dans le 30", "30"),
        ("93'te", "93"),
        ("f l93", "93"),
        ("j'habite le 13", "13"),
        ("на руках ничего, живу в 93", "93"),
        ("récépissé perdu, 77", "77"),
        ("préfecture du Var", "83"),
        ("je vis dans la Creuse depuis un an", "23"),
    ] {
        assert_eq!(codes(text).first().map(|(code, _)| code.as_str()), Some(code), "{text}");
    }
}

#[test]
fn of_two_places_the_one_of_today_is_offered_first_and_neither_is_certain() {
    for (text, codes_in_order) in [
        ("de Lyon à Lille", ["59350", "69123"]),
        ("j'ai quitté Lille pour Lyon", ["69123", "59350"]),
        ("avant à Lille, maintenant Lyon", ["69123", "59350"]),
        ("I moved from Nantes to Rennes", ["35238", "44109"]),
        ("переехал из Лиона в Лилль", ["59350", "69123"]),
        ("从里昂搬到里尔", ["59350", "69123"]),
        ("من ليون إلى تولوز", ["31555", "69123"]),
        ("Lyon'dan Toulouse'a taşındım", ["31555", "69123"]),
        ("Lyon ou Toulouse", ["69123", "31555"]),
    ] {
        let expected = codes_in_order.map(|code| (code.to_owned(), false));
        assert_eq!(codes(text).into_iter().take(2).collect::<Vec<_>>(), expected, "{text}");
    }
}

/// Runs of words were taken for cities abroad: of the same short hash, or written as one.
#[test]
fn no_run_of_words_is_taken_for_a_city_abroad() {
    for town in ["Laval", "Callian", "Arsac"] {
        let text = format!("bonjour, j'habite à {town} et je dois renouveler ma carte");
        let found = catalogue().search_place(&text);
        assert!(!found.abroad && !found.candidates.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn what_stands_last_behind_a_street_and_a_comma_is_the_town() {
    for (text, code) in [
        ("3 place de la Mairie, Pau", "64445"),
        ("12 rue de Paris, Guise", "02361"),
        ("bâtiment B, Guise", "02361"),
        ("Bâtiment 12, Guise", "02361"),
        ("12 rue des Lilas\nappartement 4\n02120 Guise", "02361"),
        ("12 rue des Lilas, Ham, France", "80410"),
        ("résidence Les Lilas, 12 avenue de Lyon, Rue", "80688"),
        ("12 rue des Lilas, Cours", "69066"),
        ("12 Main Street, Ham", "80410"),
        ("12 rue des Lilas، Die", "26113"),
        ("3 place de la Mairie, Pau, Pyrénées-Atlantiques", "64445"),
        ("12 rue de Lyon, Massy, Essonne", "91377"),
    ] {
        assert_eq!(codes(text).first().map(|(code, _)| code.as_str()), Some(code), "{text}: {:?}", codes(text));
    }
    assert_eq!(codes("12 rue X, 64000 Pau"), [("64445".to_owned(), true)]);
    for text in ["j'ai cours demain, bonne journée", "je suis à la gare, merci", "pas de place, merci"] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn a_cedex_overseas_is_of_the_island_that_its_number_says() {
    for number in 97_100..97_900 {
        let text = number.to_string();
        if gazetteer::with_postcode(number).next().is_some() {
            continue;
        }
        let expected: &[&str] = match &text[..3] {
            // Its INSEE code looks like a postcode.
            "977" if text == "97701" => &["977", "974"],
            "978" if text == "97801" => &["978", "974"],
            "977" | "978" => &["974"],
            other if catalogue().departement(other).is_some() => &[other],
            _ => &[],
        };
        let expected: Vec<(String, bool)> = expected.iter().map(|code| ((*code).to_owned(), false)).collect();
        let found: Vec<(String, bool)> =
            catalogue().search_place(&text).candidates.iter().map(|one| (code(one).to_owned(), one.certain)).collect();
        assert_eq!(found, expected, "{text}");
    }
    assert_eq!(codes("97743 Saint-Denis cedex 9"), [("97411".to_owned(), true)]);
    assert_eq!(codes("97133")[0].0, "97701");
    assert_eq!(codes("97150")[0].0, "97801");
    assert_eq!(codes("Marseille cedex 20"), [("13055".to_owned(), true)]);
    assert_eq!(codes("BOBIGNY CEDEX"), [("93008".to_owned(), true)]);
    assert_eq!(codes("Paris cedex 08"), [("75108".to_owned(), true)]);
}

#[test]
fn a_postcode_comes_before_a_name_that_does_not_fit() {
    let names = ["Sainte-Anne", "La Montagne", "Saint-Gilles-les-Bains", "Lyon", "La Croix Bonnet", "Essonne"];
    let of_today = [
        ("97434", "Saint-Gilles-les-Bains"),
        ("97435", "Saint Gilles les Hauts"),
        ("94310", "Sainte-Anne"),
        ("97490", "Sainte-Clotilde"),
        ("97490", "Sainte-Clotilde cedex"),
        ("97417", "La Montagne"),
        ("94150", "La Montagne"),
        ("91120", "La Croix Bonnet"),
    ];
    let all: Vec<String> = gazetteer::postcodes().step_by(61).map(|code| format!("{code:05}")).collect();
    let crossed = all.iter().flat_map(|code| names.map(|name| (code.as_str(), name)));
    let mut count = 0;
    for (code, name) in of_today.into_iter().chain(crossed) {
        let by_code: Vec<(String, bool)> = codes(code).into_iter().map(|(place, _)| (place, false)).collect();
        for text in [format!("{code} {name}"), format!("{name} {code}")] {
            let found = codes(&text);
            if found.first().is_some_and(|(_, certain)| *certain) || found.len() < by_code.len() {
                // The name fits, or chooses among the communes of the postcode.
                let here = |(place, _): &(String, bool)| place[..2] == code[..2];
                assert!(found.iter().all(here) && !of_today.contains(&(code, name)), "{text}: {found:?}");
                continue;
            }
            count += 1;
            assert_eq!(found[..by_code.len()], by_code, "{text}: {found:?}");
        }
    }
    assert!(count > 1_000, "{count}");
}

#[test]
fn the_number_of_a_box_at_a_post_office_is_no_postcode() {
    for (text, code, certain) in [
        ("CS 50001 35031 Rennes Cedex", "35238", true),
        ("CS 70002, 35031 Rennes Cedex", "35238", true),
        ("CS50001 35031 Rennes Cedex", "35238", true),
        ("CS 50 001 35031 Rennes Cedex", "35238", true),
        ("TSA 91001 Paris cedex 15", "75115", true),
        ("TSA 91001, 75015 Paris cedex", "75115", true),
        ("BP 123 91025 Evry Cedex", "91228", true),
        ("BP 91300 Bobigny Cedex", "93008", true),
        ("12 rue de Lyon\nCS 50001\n35031 Rennes Cedex", "35238", false),
    ] {
        assert_eq!(codes(text), [(code.to_owned(), certain)], "{text}");
    }
}

#[test]
fn an_insee_code_of_corsica_is_its_commune() {
    for (text, code) in [("2A004", "2A004"), ("2a004", "2A004"), ("2B033", "2B033"), ("j'habite à 2b033", "2B033")] {
        assert_eq!(codes(text), [(code.to_owned(), true)], "{text}");
    }
    assert_eq!(codes("2A999"), [("2A".to_owned(), false)]);
}

#[test]
fn an_address_of_a_page_says_nothing_about_where_somebody_lives() {
    for text in ["https://maps.app.goo.gl/abcDEF123", "https://www.massy.fr/", "goo.gl/maps/abc", "nom@paris.fr"] {
        assert_eq!(codes(text), [], "{text}");
    }
    assert_eq!(codes("Mas\u{ad}sy 91"), codes("Massy 91"));
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
    for text in ["91300, 2", "12.5", "", "a.b, c.d", "48.7 2.2 1.1"] {
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
