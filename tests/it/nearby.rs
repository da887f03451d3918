//! What stands beside the data on an outcome: what was found at the addresses,
//! and places of help near the person.

use std::fmt::Write as _;

use guichet::{
    catalogue::{LinkState, LinkStates, Place, procedure::Channel},
    check::{Wording, screen_problems},
    dialogue::{Action, Context, Event, Input, Outcome, Part, Screen, Session, View, step, walk},
    gazetteer::Commune,
    places_of_help::{HelpMap, List, read_france_services, read_legal_help},
};
use jiff::civil::date;

use crate::context::{TODAY, catalogue, context, locales};

/// Lists with more to say than any place has, near these towns.
fn much_to_say(towns: &[Commune]) -> HelpMap {
    let long = "Très long, très utile, très précis. ".repeat(40);
    let mut services = String::from(
        "id_fs,lib_fs,adresse,complement_adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,telephone,\
         h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,commentaire,format_fs\n",
    );
    let mut legal = String::from(
        "id,name,kind,address,postcode,commune,insee,latitude,longitude,phone,mail,website,hours,languages,for_whom,\
         appointment,remark,source,read\n",
    );
    for commune in towns {
        let at = commune.whereabouts().unwrap().point;
        let (name, insee) = (commune.name(), commune.insee());
        for number in 0..4 {
            let hours: Vec<String> = (0..6).map(|day| format!("0{day}:{number}0-12:00 / 14:00-17:00")).collect();
            let (north, east) = (at.latitude() + f64::from(number) / 100.0, at.longitude());
            let days = hours.join(",");
            let place = format!("{insee},,{name},{north},{east}");
            let phone = format!("01 99 00 00 0{number}");
            let _ = writeln!(
                services,
                "{insee}-{number},\"Maison {number} {long}\",\"{long}\",\"{long}\",{place},a@fs.example,{phone},{days},\
                 \"{long}\",Bus France services",
            );
            let _ = writeln!(
                legal,
                "{insee}-{number},\"Permanence {long}\",permanence,\"{long}\",,{name},{insee},{north},{east},{phone},\
                 a@law.example,https://law.example/{},\"{long}\",fr en ar pt tr,\"{long}\",yes,\"{long}\",me,2026-11-02",
                "a".repeat(300),
            );
        }
    }
    let mut points = read_france_services(services.as_bytes()).unwrap().points;
    points.extend(read_legal_help(legal.as_bytes(), TODAY).unwrap().points);
    assert_eq!(points.len(), towns.len() * 8);
    HelpMap::new(points)
}

fn massy() -> Commune {
    Commune::with_insee("91377").unwrap()
}

fn shown(context: Context<'_>, codes: &[&str]) -> Screen {
    let mut session = Session::default();
    let mut screen = Screen::default();
    for code in codes {
        let next = step(context, &session, Input { event: Event::Tap(code), today: TODAY, language_hint: None });
        (session, screen) = (next.session, next.screen);
    }
    screen
}

fn offers(screen: &Screen, list: List) -> bool {
    screen.choices.iter().any(|button| button.action == Action::Show(View::Nearby(list)))
}

#[test]
fn places_are_offered_where_the_town_is_known_and_a_list_is_there() {
    let help = much_to_say(&[massy()]);
    let with_help = Context { help: &help, ..context() };
    let lost = "a:goal:lost-permit";
    // Where an outcome has no room for the button, "⋯" has it.
    assert!(offers(&shown(with_help, &["p:91377", lost, "op"]), List::FranceServices));
    assert!(offers(&shown(with_help, &["p:91377", "a:goal:address-change"]), List::FranceServices));
    assert!(!offers(&shown(with_help, &["p:91", lost, "op"]), List::FranceServices), "nobody knows where in Essonne");
    assert!(!offers(&shown(context(), &["p:91377", lost, "op"]), List::FranceServices), "no list, no button");
    // Where Évry lies is only known by its arrondissement: no distance is told.
    let text = |insee: &str| shown(with_help, &[insee, lost, "n:1"]).text(locales().negotiate(None));
    assert!(text("p:91377").contains(" km)") && !text("p:91228").contains(" km)"));
    assert!(text("p:91228").contains("Maison 0"));
    let not_mine = shown(with_help, &["p:91377", lost, "n:1"]);
    assert!(offers(&not_mine, List::FranceServices) && offers(&not_mine, List::LegalHelp));
    // Without the list, an old button shows where the person is.
    assert_eq!(shown(context(), &["p:91377", lost, "pl:legal-help"]).text(locales().negotiate(None)), {
        shown(context(), &["p:91377", lost, "now"]).text(locales().negotiate(None))
    });
}

/// Every outcome in every language, with as much below each page and beside it
/// as there can be.
#[test]
fn however_much_is_known_every_outcome_fits_a_message() {
    let catalogue = catalogue();
    let in_a_town = |(place, _): &(Place, _)| {
        let departement = catalogue[place.departement].code.as_str();
        let here = |commune: &Commune| commune.departement().code() == departement && commune.whereabouts().is_some();
        Commune::all().find(here).and_then(|commune| catalogue.place_of(commune))
    };
    let places: Vec<Place> = walk::place_classes(catalogue).iter().filter_map(in_a_town).collect();
    let help = much_to_say(&places.iter().filter_map(|place| place.commune).collect::<Vec<_>>());
    let known = |state: fn(jiff::civil::Date) -> LinkState| {
        let urls = catalogue.procedures.iter().map(|procedure| procedure.url.clone());
        urls.map(|url| (url, state(date(2026, 11, 24)))).collect::<LinkStates>()
    };
    let (mut drawn, mut longest, mut with_help) = (0, 0, 0);
    let mut wordings: Vec<Wording<'_>> = locales().iter().map(Wording::new).collect();
    for links in [known(LinkState::Answers), known(LinkState::Dead)] {
        let context = Context { help: &help, links: &links, ..context() };
        for place in &places {
            walk::walk(catalogue, *place, TODAY, &mut |state| {
                if !state.is_outcome() {
                    return;
                }
                let session = state.session(catalogue);
                let draw = |code| {
                    step(context, &session, Input { event: Event::Tap(code), today: TODAY, language_hint: None })
                };
                let first = draw("now").screen;
                with_help += usize::from(offers(&first, List::FranceServices));
                for screen in [first, draw("m:2").screen, draw("n:1").screen] {
                    for (wording, locale) in wordings.iter_mut().zip(locales().iter()) {
                        assert_eq!(wording.problems(&screen), Vec::<String>::new(), "{}", screen.text(locale));
                        longest = longest.max(wording.length(&screen));
                        drawn += 1;
                    }
                }
            });
        }
    }
    println!("{drawn} screens with all that can be known, {with_help} with help; the longest has {longest} units");
    assert!(with_help > 1000);
}

#[test]
fn however_much_a_list_says_it_fits_a_message() {
    let help = much_to_say(&[massy()]);
    let with_help = Context { help: &help, ..context() };
    for list in ["pl:france-services", "pl:legal-help"] {
        let screen = shown(with_help, &["p:91377", list]);
        for locale in locales().iter() {
            assert_eq!(screen_problems(&screen, locale), Vec::<String>::new(), "{list}");
            let text = screen.text(locale);
            assert!(!text.contains("nearby-") && text.contains("3. "), "{text}");
            println!("{list} {}: {} units", locale.name, text.encode_utf16().count());
        }
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
