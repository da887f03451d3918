//! What stands beside the data on an outcome: what was found at the addresses,
//! and places of help near the person.

use std::fmt::Write as _;

use guichet::{
    catalogue::{LinkState, LinkStates, procedure::Channel},
    dialogue::{Action, Event, Input, Outcome, Part, Screen, Session, View, World, step, walk},
    gazetteer::Commune,
    places_of_help::{HelpMap, List, read_france_services, read_legal_help},
};
use jiff::civil::date;

use crate::world::{TODAY, catalogue, locales, world};

/// A list of one town with more to say than any place has.
fn much_to_say() -> HelpMap {
    let long = "Très long, très utile, très précis. ".repeat(40);
    let commune = Commune::with_insee("91377").unwrap();
    let (name, at) = (commune.name(), commune.whereabouts().unwrap().point);
    let mut text = String::from(
        "id_fs,insee_dep,lib_fs,adresse,complement_adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,\
         telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,commentaire,format_fs\n",
    );
    for number in 0..5 {
        let hours: Vec<String> = (0..6).map(|day| format!("0{day}:{number}0-12:00 / 14:00-17:00")).collect();
        let _ = writeln!(
            text,
            "{number},91,France services {number},\"{long}\",\"{long}\",91377,91300,{name},{},{},a@fs.example,\
             01 99 00 00 0{number},{},\"{long}\",Site France services",
            at.latitude() + f64::from(number) / 100.0,
            at.longitude(),
            hours.join(","),
        );
    }
    let mut points = read_france_services(text.as_bytes()).unwrap().points;
    let legal = include_bytes!("../../data/legal-help-example.csv");
    points.extend(read_legal_help(legal).unwrap().points);
    HelpMap::new(points)
}

fn shown(world: World<'_>, codes: &[&str]) -> Screen {
    let mut session = Session::default();
    let mut screen = Screen::default();
    for code in codes {
        let next = step(world, &session, Input { event: Event::Tap(code), today: TODAY, language_hint: None });
        (session, screen) = (next.session, next.screen);
    }
    screen
}

fn offers(screen: &Screen, list: List) -> bool {
    screen.choices.iter().any(|button| button.action == Action::Show(View::Nearby(list)))
}

#[test]
fn places_are_offered_where_the_town_is_known_and_a_list_is_there() {
    let help = much_to_say();
    let with_help = World { help: &help, ..world() };
    let lost = "a:goal:lost-permit";
    assert!(offers(&shown(with_help, &["p:91377", lost]), List::FranceServices));
    assert!(!offers(&shown(with_help, &["p:91", lost]), List::FranceServices), "nobody knows where in Essonne");
    assert!(!offers(&shown(world(), &["p:91377", lost]), List::FranceServices), "no list, no button");
    // Where Évry lies is only known by its arrondissement: no distance is told.
    let text = |insee: &str| shown(with_help, &[insee, lost]).text(locales().negotiate(None));
    assert!(text("p:91377").contains(" km)") && !text("p:91228").contains(" km)"));
    assert!(text("p:91228").contains("France services 0"));
    let not_mine = shown(with_help, &["p:91377", lost, "n:1"]);
    assert!(offers(&not_mine, List::FranceServices) && offers(&not_mine, List::LegalHelp));
    // Without the list, an old button shows where the person is.
    assert_eq!(shown(world(), &["p:91377", lost, "pl:legal-help"]).text(locales().negotiate(None)), {
        shown(world(), &["p:91377", lost]).text(locales().negotiate(None))
    });
}

#[test]
fn however_much_a_list_says_it_fits_a_message() {
    let help = much_to_say();
    let with_help = World { help: &help, ..world() };
    for codes in
        [&["p:91377", "a:goal:lost-permit"][..], &["p:91377", "pl:france-services"], &["p:91377", "pl:legal-help"]]
    {
        let screen = shown(with_help, codes);
        for locale in locales().iter() {
            let text = screen.text(locale);
            assert!(text.encode_utf16().count() < 4096, "{}: {}", locale.name, text.encode_utf16().count());
            assert!(!text.contains("nearby-"), "{text}");
        }
        assert!(screen.choices.len() <= 8);
    }
}

/// On every outcome: nothing is lost, nothing is above what answers.
#[test]
fn what_is_dead_stands_below_what_answers() {
    let catalogue = catalogue();
    let dead: LinkStates = catalogue
        .procedures
        .iter()
        .filter(|procedure| procedure.channel == Channel::PrefectureOnline)
        .map(|procedure| (procedure.url.clone(), LinkState::Dead(date(2026, 11, 24))))
        .collect();
    let mut moved = 0;
    for (place, _) in walk::place_classes(catalogue) {
        walk::walk(catalogue, place, TODAY, &mut |state| {
            if state.path.next.is_some() {
                return;
            }
            let before = Outcome::new(catalogue, &state.path, TODAY);
            let after = before.clone().with_links(catalogue, &dead);
            assert_eq!(before.cards, before.clone().with_links(catalogue, LinkStates::NONE).cards);
            assert_eq!(before.cards.len(), after.cards.len());
            let is_dead = |card: &guichet::dialogue::Card| dead.is_dead(&catalogue[catalogue[card.case].procedure].url);
            let answers = after.cards.iter().rposition(|card| card.part == Part::National && !is_dead(card));
            let first_dead = after.cards.iter().position(is_dead);
            if let (Some(answers), Some(first_dead)) = (answers, first_dead) {
                assert!(answers < first_dead);
            }
            moved += usize::from(before.cards != after.cards);
        });
    }
    println!("{moved} outcomes change where every page of a préfecture is dead");
    assert!(moved > 100);
}
