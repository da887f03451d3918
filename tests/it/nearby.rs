//! What stands beside the data on an outcome: what was found at the addresses,
//! and places of help near the person.

use std::fmt::Write as _;

use guichet::{
    catalogue::{LinkState, LinkStates, Place, procedure::Channel},
    check::{Wording, screen_problems},
    dialogue::{Action, Block, Context, Event, Input, Outcome, Part, Screen, Session, View, step, walk},
    gazetteer::{Commune, PositionSource},
    places_of_help::{
        HelpMap, HelpPoint, List, read_directory, read_france_services, read_legal_help, read_places_of_help,
    },
};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

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
    points.extend(read_legal_help(legal.as_bytes(), TODAY, |_| None).unwrap().points);
    points.extend(national_places(towns, &long));
    points.extend(offices(towns, &long));
    assert_eq!(points.len(), towns.len() * (8 + 4 + 4 + 4 + 2));
    HelpMap::new(points)
}

/// Four places of médiation numérique, four services for papers and four that teach French for
/// each town, each with as much to say as a list can.
fn national_places(towns: &[Commune], long: &str) -> Vec<HelpPoint> {
    let (mut mediation, mut services, mut structures) = (Vec::new(), Vec::new(), Vec::new());
    for commune in towns {
        let at = commune.whereabouts().unwrap().point;
        for number in 0..4 {
            let id = format!("{}-{number}", commune.insee());
            let common = json!({
                "id": id, "nom": format!("Lieu {number} {long}"), "commune": commune.name(), "code_insee": commune.insee(),
                "adresse": long, "complement_adresse": long, "latitude": at.latitude() + f64::from(number) / 100.0,
                "longitude": at.longitude(), "telephone": "+33199000001 (accueil)", "date_maj": "2026-04-02",
                "courriel": "a@lieu.example;b@lieu.example;c@lieu.example",
            });
            let with = |more: Value| {
                let mut all = common.clone();
                all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
                all
            };
            mediation.push(with(json!({
                "pivot": "x", "services": "Aide aux démarches administratives", "horaires": long,
                "frais_a_charge": "Gratuit|Payant", "prise_rdv": format!("https://rdv.example/{}", "a".repeat(140)),
                "site_web": format!("https://lieu.example/{}", "a".repeat(140)), "modalites_acces": "Téléphoner",
            })));
            structures
                .push(with(json!({"source": "x", "horaires_accueil": "Mo,We 09:00-12:00; Tu,Th,Fr 10:00-12:00"})));
            let themes = [
                "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits",
                "lecture-ecriture-calcul--maitriser-le-francais",
            ];
            services.push(with(json!({
                "structure_id": id, "thematiques": themes, "frais": "payant", "modes_accueil": ["a-distance"],
                "mobilisable_par": ["professionnels"], "conditions_acces": long,
                "zone_eligibilite": [commune.departement().code()],
            })));
        }
    }
    let read = |files: &[&Vec<Value>]| {
        let texts: Vec<String> = files.iter().map(|file| json!(file).to_string()).collect();
        read_places_of_help(texts.iter().map(String::as_bytes).collect(), TODAY).unwrap().read.points
    };
    [read(&[&mediation]), read(&[&structures, &services])].concat()
}

/// A préfecture and a sous-préfecture in each town, with a remark behind every hour.
fn offices(towns: &[Commune], long: &str) -> Vec<HelpPoint> {
    let office = |commune: &Commune, kind: &str| {
        let at = commune.whereabouts().unwrap().point;
        let day = |day: &str, minute: u8| {
            json!({"nom_jour_debut": day, "nom_jour_fin": day, "valeur_heure_debut_1": format!("08:{minute}:00"),
                "valeur_heure_fin_1": "12:00:00", "commentaire": long})
        };
        json!({
            "nom": format!("{kind} de police {long}"), "id": format!("{kind}-{}", commune.insee()), "code_insee_commune": commune.insee(),
            "pivot": [{"type_service_local": kind}], "commentaire_plage_ouverture": "Uniquement sur rendez-vous",
            "information_complementaire": long, "telephone": [{"valeur": "01 99 00 00 01", "description": "standard"}],
            "plage_ouverture": [day("Lundi", 10), day("Mardi", 20), day("Mercredi", 30), day("Jeudi", 40), day("Vendredi", 50)],
            "site_internet": [{"libelle": "rendez-vous", "valeur": format!("https://rdv.example/{}", "a".repeat(140))}],
            "adresse": [{"type_adresse": "Adresse", "complement1": long, "numero_voie": long, "nom_commune": commune.name(),
                "latitude": at.latitude().to_string(), "longitude": at.longitude().to_string()}],
            "date_modification": "02/11/2026 09:00:00",
        })
    };
    let all: Vec<Value> =
        towns.iter().flat_map(|commune| [office(commune, "prefecture"), office(commune, "sous_pref")]).collect();
    read_directory(json!(all).to_string().as_bytes()).unwrap().read.points
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
    // Where some communes lie is only known by their neighbours: no distance is told.
    let text = |insee: &str| shown(with_help, &[insee, lost, "n:1"]).text(locales().negotiate(None));
    let placed_by_others = Commune::all()
        .filter(|commune| commune.departement().code() == "91" && commune.population() > 0)
        .find(|commune| commune.whereabouts().is_some_and(|known| known.source != PositionSource::Itself))
        .map(|commune| format!("p:{}", commune.insee()))
        .unwrap();
    assert!(text("p:91477").contains(" km)") && !text(&placed_by_others).contains(" km)"));
    assert!(text(&placed_by_others).contains("Maison 0"));
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
    for list in List::ALL.map(|list| View::Nearby(list).to_string()) {
        let list = list.as_str();
        let screen = shown(with_help, &["p:91377", list]);
        for locale in locales().iter() {
            assert_eq!(screen_problems(&screen, locale), Vec::<String>::new(), "{list}");
            let text = screen.text(locale);
            let number = if list == "pl:directory" { "2. " } else { "3. " };
            assert!(!text.contains("nearby-") && text.contains(number), "{text}");
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

/// One office and one house of each kind near Massy, as people see them.
#[test]
fn what_is_known_of_a_place_is_said_in_its_order() {
    let services = "id_fs,lib_fs,adresse,insee_com,code_postal,lib_com,latitude,longitude,h_lundi,h_mardi,prise_rdv,\
                    commentaire,format_fs\n\
                    1,Maison de Massy,1 rue du Puits,91377,91300,Massy,48.7309,2.2713,09:00 - 12:00 / 14:00 - 17:00,,Oui,,Fixe\n\
                    2,Maison fermée,2 rue du Puits,91377,91300,Massy,48.7309,2.2720,09:00 - 12:00,,Non,Fermé en août,Fixe\n\
                    3,Bus de Massy,3 rue du Puits,91377,91300,Massy,48.7309,2.2730,09:00 - 12:00,,Non,\"Lundi : Massy, place de France\",Bus_équivalent\n";
    let mut points = read_france_services(services.as_bytes()).unwrap().points;
    let legal = "id,name,kind,address,commune,postcode,phone,area,foreigners_law,foreigners_law_day,telephone_only,closed_until,source,read\n\
                 1,Permanence,permanence,1 rue,Massy,91300,01 99 00 00 01,91,yes,mardi matin,yes,2026-12-31,s,2026-11-02\n";
    points.extend(read_legal_help(legal.as_bytes(), TODAY, |_| None).unwrap().points);
    points.extend(offices(&[massy()], "Accès par la cour."));
    let help = HelpMap::new(points);
    let with_help = Context { help: &help, ..context() };
    let text = |list: &str, today: Date| {
        let mut session = Session::default();
        let mut screen = Screen::default();
        for code in ["p:91377", list] {
            let next = step(with_help, &session, Input { event: Event::Tap(code), today, language_hint: None });
            (session, screen) = (next.session, next.screen);
        }
        screen.text(locales().negotiate(None)).replace(['\u{2068}', '\u{2069}'], "")
    };
    let (monday, tuesday) = (date(2026, 11, 30), date(2026, 12, 1));
    let houses = text("pl:france-services", monday);
    assert!(houses.contains("Aujourd’hui, lundi 30/11/2026\u{a0}: 09:00 - 12:00 / 14:00 - 17:00"), "{houses}");
    assert!(
        houses.contains("lundi\u{a0}: 09:00 - 12:00 / 14:00 - 17:00"),
        "the written hours stand beside it: {houses}"
    );
    assert_eq!(houses.matches("Aujourd’hui").count(), 1, "not where a remark says closed, not for a bus: {houses}");
    assert_eq!(houses.matches("On peut prendre rendez-vous").count(), 1, "{houses}");
    let lines: Vec<&str> = houses.lines().collect();
    let after = |name: &str| lines.iter().position(|line| line.contains(name)).map(|at| lines[at + 2]).unwrap();
    assert_eq!(after("Maison fermée"), "⚠️ Fermé en août", "a remark that says closed stands on top");
    assert!(after("Bus de Massy").starts_with("🚌"), "{houses}");
    assert!(houses.contains("Lundi : Massy, place de France"));
    assert!(text("pl:france-services", tuesday).contains("Aujourd’hui, mardi 01/12/2026\u{a0}: fermé"));
    assert!(!text("pl:france-services", date(2026, 5, 25)).contains("Aujourd’hui"), "Whit Monday");
    let legal = text("pl:legal-help", monday);
    for said in [
        "⚠️ Fermé jusqu’au 31/12/2026 inclus",
        "Par téléphone seulement",
        "qui habitent ici\u{a0}: Essonne",
        "Conseil en droit des étrangers\u{a0}: mardi matin",
    ] {
        assert!(legal.contains(said), "{said} is missing: {legal}");
    }
    let offices = text("pl:directory", monday);
    for said in [
        "sous_pref",
        "prefecture",
        "Seulement sur rendez-vous",
        "Prendre rendez-vous\u{a0}: ",
        "Fiche mise à jour le 02/11/2026",
    ] {
        assert!(offices.contains(said), "{said} is missing: {offices}");
    }
    assert!(offices.find("sous_pref") < offices.find("1. prefecture").or(offices.find("2. prefecture")), "{offices}");
}

/// A bus and help by telephone are at no place on a map; an address whose position is not known is
/// looked for.
#[test]
fn a_map_shows_what_is_there() {
    let services = "id_fs,lib_fs,adresse,insee_com,code_postal,lib_com,latitude,longitude,format_fs\n\
                    1,Maison,1 rue du Puits,91377,91300,Massy,48.7309,2.2713,Fixe\n\
                    2,Sans position,2 rue du Puits,91377,91300,Massy,,,Fixe\n\
                    3,Bus,3 rue du Puits,91377,91300,Massy,48.7309,2.2730,Bus_équivalent\n";
    let help = HelpMap::new(read_france_services(services.as_bytes()).unwrap().points);
    let screen = shown(Context { help: &help, ..context() }, &["p:91377", "pl:france-services"]);
    let maps: Vec<Option<String>> = screen
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Card(card) => Some(card.link.as_ref().map(|link| link.url.clone())),
            _ => None,
        })
        .collect();
    let [house, unknown, bus] = maps.as_slice() else { panic!("{maps:?}") };
    assert!(house.as_ref().unwrap().contains("mlat=48.73090&mlon=2.27130"), "{house:?}");
    assert_eq!(unknown.as_deref(), Some("https://www.openstreetmap.org/search?query=2+rue+du+Puits%2C+91300+Massy"));
    assert_eq!(*bus, None);
}

/// Who asks for the préfecture, for help with a computer or for lessons finds them below the page.
#[test]
fn what_was_chosen_leads_to_the_places_that_help_with_it() {
    let help = much_to_say(&[massy()]);
    let with_help = Context { help: &help, ..context() };
    for (goal, list) in [
        ("ask-prefecture", List::Directory),
        ("collect-permit", List::Directory),
        ("computer-help", List::FranceServices),
        ("french-exams", List::FrenchLessons),
    ] {
        let outcome = shown(with_help, &["p:91377", &format!("a:goal:{goal}")]);
        assert!(offers(&outcome, list), "{goal}: {:?}", outcome.choices);
        assert!(!offers(&shown(context(), &["p:91377", &format!("a:goal:{goal}")]), list));
    }
    // Whoever is sent to the préfecture finds its address; without the directory the link to its site.
    let sent = ["p:91377", "a:goal:renew", "a:ground:visitor", "a:nationality:other"];
    assert!(offers(&shown(with_help, &[&sent[..], &["op"]].concat()), List::Directory));
    let site = |context| {
        shown(context, &[&sent[..], &["op"]].concat()).links.iter().any(|link| link.url.contains("essonne.gouv.fr"))
    };
    assert!(site(context()) && site(with_help));
}
