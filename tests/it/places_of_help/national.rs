//! The two national lists of places that help, in every form in which they are published.

use std::io::BufReader;

use guichet::{
    gazetteer::Commune,
    places_of_help::{
        AtDistance, HelpCost, HelpMap, HelpPoint, HelpPointKind, List, ListRefused, NationalLists, Opening, ServedArea,
        read_places_of_help,
    },
};
use jiff::civil::date;
use serde_json::{Value, json};

use super::{HEADER, read as france_services, said};
use crate::context::TODAY;

const MEDIATION: &str = "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,\
                         typologie,telephone,courriels,site_web,horaires,presentation_resume,source,itinerance,\
                         date_maj,services,frais_a_charge,dispositif_programmes_nationaux,modalites_acces,\
                         modalites_accompagnement,prise_rdv\n";

const ONLINE: &str = "Aide aux démarches administratives|Maîtrise des outils numériques du quotidien";

fn mediation(id: &str, name: &str, services: &str, more: &str) -> String {
    format!(
        "{id},00000000000000,{name},Massy,91300,91377,1 rue du Puits,,48.7309,2.2713,TIERS_LIEUX|ASSO,+33199000001,\
         a@lieu.example|b@lieu.example,https://lieu.example/|https://autre.example/,\
         \"Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00\",,Hubik,{more},{services}\n"
    )
}

fn read(files: &[&str]) -> Result<NationalLists, (usize, ListRefused)> {
    read_places_of_help(files.iter().map(|file| BufReader::new(file.as_bytes())).collect(), TODAY)
}

fn points(files: &[&str]) -> Vec<HelpPoint> {
    read(files).unwrap().read.points
}

fn refused(files: &[&str]) -> (usize, String) {
    let (at, why) = read(files).unwrap_err();
    (at, why.to_string())
}

/// The same list as JSON, lists as texts between `|` or as lists.
fn as_json(csv: &str, as_lists: bool) -> String {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let fields = header.iter().zip(row.iter()).filter(|(_, field)| !field.is_empty()).map(|(name, field)| {
            let value = match name {
                "latitude" | "longitude" => json!(field.parse::<f64>().unwrap()),
                _ if as_lists && field.contains('|') => json!(field.split('|').collect::<Vec<_>>()),
                _ => json!(field),
            };
            (name.to_owned(), value)
        });
        Value::Object(fields.collect())
    });
    Value::Array(rows.collect()).to_string()
}

fn three_places() -> String {
    let more = "Fixe,2026-04-02";
    let tail = |cost: &str, ways: &str| {
        format!(
            "\"{ONLINE}\",{cost},Aidants Connect|Conseillers numériques,{ways},En autonomie|Accompagnement individuel,https://rdv.example/"
        )
    };
    [
        MEDIATION.to_owned(),
        mediation("Coop-numérique_1", "Lieu A", &tail("Gratuit", "Se présenter|Téléphoner"), more),
        mediation("lieu-2", "Lieu B", &tail("Gratuit sous condition|Payant", "Téléphoner"), "Itinérant,2026-04-02"),
        mediation("lieu-3", "Lieu C", "Loisirs et créations numériques,,,,,", more),
    ]
    .concat()
}

#[test]
fn places_of_mediation_are_read_from_csv_and_from_json() {
    let csv = three_places();
    let read = read(&[&csv]).unwrap();
    assert_eq!(read.lists, [List::DigitalHelp]);
    assert_eq!(said(&read.read.problems), "");
    assert_eq!((read.read.rows, read.read.passed_over), (3, 1), "games are no help with procedures");
    let points = read.read.points;
    let [fixed, on_tour] = points.as_slice() else { panic!("{points:?}") };
    assert_eq!((fixed.list, fixed.kind, &*fixed.name), (List::DigitalHelp, HelpPointKind::DigitalHelp, "Lieu A"));
    assert_eq!(fixed.id.as_str(), "Coop-num-rique_1-1");
    assert_eq!(fixed.phone.as_deref(), Some("01 99 00 00 01"));
    assert_eq!(fixed.mail.as_deref(), Some("a@lieu.example"));
    assert_eq!(fixed.website.as_deref(), Some("https://lieu.example/"));
    assert_eq!(fixed.updated, Some(date(2026, 4, 2)));
    let access = fixed.access.as_ref().unwrap();
    assert_eq!(access.booking.as_deref(), Some("https://rdv.example/"));
    assert_eq!((access.cost, access.distance), (Some(HelpCost::Free), None));
    let Opening::Week(week) = &fixed.opening else { panic!("{:?}", fixed.opening) };
    assert_eq!(week.days()[0], Some("09:00 - 12:00 / 14:00 - 18:30"));
    assert_eq!((week.days()[5], week.days()[6]), (Some("08:30 - 12:00"), None));
    assert_eq!(fixed.open_on(date(2026, 12, 5)), Some(vec![(510, 720)]));
    assert_eq!(fixed.open_on(date(2026, 12, 25)), None, "a public holiday");
    assert_eq!(on_tour.kind, HelpPointKind::DigitalHelpOnTour);
    let access = on_tour.access.as_ref().unwrap();
    assert_eq!((access.cost, access.distance), (Some(HelpCost::FreeOnCondition), None));
    for as_lists in [false, true] {
        assert_eq!(self::points(&[&as_json(&csv, as_lists)]), points);
    }
}

#[test]
fn the_older_schema_and_that_of_the_map_are_read_too() {
    let older = "id;pivot;nom;commune;code_postal;code_insee;adresse;latitude;longitude;courriel;horaires;services;conditions_acces;labels_nationaux\n\
                 1;x;Lieu A;Massy;91300;91377;1 rue du Puits;48.7309;2.2713;a@lieu.example;sur rendez-vous;\
                 \"Réaliser des démarches administratives avec un accompagnement;Accéder à du matériel\";\
                 \"Gratuit : Je peux accéder gratuitement au lieu\";\"CNFS;France Services\"\n";
    let places = points(&[older]);
    assert_eq!((places[0].kind, places[0].mail.as_deref()), (HelpPointKind::FranceServices, Some("a@lieu.example")));
    assert_eq!(places[0].opening, Opening::Text("sur rendez-vous".into()));
    assert_eq!(places[0].access.as_ref().unwrap().cost, Some(HelpCost::Free));
    let of_the_map = json!([{
        "id": "1", "pivot": "00000000000000", "nom": "Lieu A", "latitude": 48.7309, "longitude": 2.2713,
        "adresse": {"numero_voie": "1", "nom_voie": "rue du Puits", "code_postal": "91300", "commune": "Massy", "code_insee": "91377"},
        "services": ["Aide aux démarches administratives"], "date_maj": "2026-04-02T10:00:00.000Z",
    }]);
    let places = points(&[&of_the_map.to_string()]);
    assert_eq!(places[0].address_with_commune(), ["1 rue du Puits", "91300 Massy"]);
    assert_eq!(places[0].updated, Some(date(2026, 4, 2)));
}

#[test]
fn a_house_of_france_services_is_shown_once() {
    let labelled = three_places().replace("Aidants Connect", "France Services");
    let mut all = points(&[&labelled]);
    let alone = HelpMap::new(all.clone());
    let massy = Commune::with_insee("91377").unwrap();
    assert_eq!(
        alone.near(massy, List::DigitalHelp, 3, 1e5).len(),
        2,
        "without the official list it helps all the same"
    );
    all.extend(france_services(&format!("{HEADER}1,91,a,r,,91377,91300,Massy,48.7309,2.2713,,,,,,,,,,\n")).points);
    assert!(HelpMap::new(all).near(massy, List::DigitalHelp, 3, 1e5).is_empty());
}

/// Services and structures of data·inclusion, as JSON.
fn services() -> (Value, Value) {
    let service = |id: &str, name: &str, themes: Value, zone: Value, by: Value, mode: Value| {
        json!({
            "id": id, "structure_id": "dora--1", "source": "dora", "nom": name, "conditions_acces": null,
            "description": "Une\nligne", "type": "formation", "thematiques": themes, "frais": "gratuit", "publics": ["personnes-exilees"],
            "commune": "Massy", "code_postal": "91300", "code_insee": "91377", "adresse": "1 rue du Puits", "complement_adresse": null,
            "longitude": 2.2713, "latitude": 48.7309, "horaires_accueil": null, "telephone": "+33199000001", "courriel": null,
            "date_maj": 1_764_547_200_000_i64, "lien_mobilisation": "https://service.example/", "mobilisable_par": by,
            "modes_accueil": mode, "zone_eligibilite": zone, "score_qualite": 0.9,
        })
    };
    let papers = "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives";
    let rights = "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits";
    let french = "lecture-ecriture-calcul--maitriser-le-francais";
    let here = || json!(["en-presentiel"]);
    let services = json!([
        service(
            "dora--a",
            "Écrivain public",
            json!([papers, rights]),
            json!(["91", "78"]),
            json!(["usagers", "professionnels"]),
            here()
        ),
        service("dora--b", "Permanence", json!([rights]), json!(["91", "78"]), json!(["usagers"]), here()),
        service(
            "dora--c",
            "Atelier de français",
            json!([french]),
            json!(["france"]),
            json!(["professionnels"]),
            json!(["a-distance"])
        ),
        service(
            "dora--d",
            "Réparer son vélo",
            json!(["mobilite--entretenir-reparer-son-vehicule"]),
            json!(null),
            json!(null),
            here()
        ),
    ]);
    let structures = json!([{
        "id": "dora--1", "nom": "Association d'exemple", "source": "dora", "date_maj": "2026-01-02", "telephone": "+33199000009",
        "courriel": "contact@association.example", "horaires_accueil": "Mo-Fr 09:00-12:00", "reseaux_porteurs": null,
    }]);
    (services, structures)
}

#[test]
fn services_that_help_with_papers_or_teach_french_are_read() {
    let (services, structures) = services();
    // In whichever order the files are named.
    let read = read(&[&services.to_string(), &structures.to_string()]).unwrap();
    assert_eq!(read.lists, [List::AdministrativeHelp, List::FrenchLessons]);
    assert_eq!(said(&read.read.problems), "");
    assert_eq!((read.read.rows, read.read.passed_over), (4, 1));
    let points = read.read.points.clone();
    let [papers, french] = points.as_slice() else { panic!("{points:?}") };
    assert_eq!((papers.list, &*papers.name), (List::AdministrativeHelp, "Association d'exemple"));
    let access = papers.access.as_ref().unwrap();
    assert_eq!(
        access.services.iter().collect::<Vec<_>>(),
        ["Écrivain public", "Permanence"],
        "one place, two services"
    );
    assert_eq!((access.cost, access.distance, access.through_professional), (Some(HelpCost::Free), None, false));
    assert_eq!(access.area, Some(ServedArea::Codes(vec!["91".to_owned(), "78".to_owned()].into())));
    assert_eq!(papers.mail.as_deref(), Some("contact@association.example"), "what a service lacks its structure has");
    assert_eq!(papers.website.as_deref(), Some("https://service.example/"));
    assert_eq!(papers.updated, Some(date(2025, 12, 1)));
    assert_eq!(papers.open_on(date(2026, 11, 30)), Some(vec![(540, 720)]));
    assert_eq!((french.list, french.kind), (List::FrenchLessons, HelpPointKind::SocialService));
    let access = french.access.as_ref().unwrap();
    assert_eq!((access.distance, access.through_professional), (Some(AtDistance::Remote), true));
    assert_eq!(access.area, None, "all of France");
    // Who lives elsewhere is not sent to what is not for them.
    let map = HelpMap::new(points.clone());
    let near = |insee: &str| map.near(Commune::with_insee(insee).unwrap(), List::AdministrativeHelp, 3, 1e6).len();
    assert_eq!((near("91228"), near("75113")), (1, 0));
}

#[test]
fn csv_of_data_inclusion_writes_lists_as_python_does() {
    let (services, _) = services();
    let mut csv = csv::Writer::from_writer(Vec::new());
    let names: Vec<&String> = services[0].as_object().unwrap().keys().collect();
    csv.write_record(&names).unwrap();
    for service in services.as_array().unwrap() {
        let cell = |name: &&String| match &service[*name] {
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(|item| format!("'{}'", item.as_str().unwrap())).collect();
                format!("[{}]", items.join(", "))
            }
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        csv.write_record(names.iter().map(cell)).unwrap();
    }
    let csv = String::from_utf8(csv.into_inner().unwrap()).unwrap();
    let of_csv = points(&[&csv]);
    assert_eq!(of_csv.len(), 3, "without its structure each service is a place of its own");
    assert_eq!(&*of_csv[0].name, "Écrivain public");
    assert_eq!(points(&[&services.to_string()]).iter().map(|point| &point.access).collect::<Vec<_>>(), {
        of_csv.iter().map(|point| &point.access).collect::<Vec<_>>()
    });
}

#[test]
fn other_files_are_told_for_what_they_are() {
    let (services, structures) = services();
    let (at, why) = refused(&[&format!("{HEADER}1,91,a,r,,91377,91300,Massy,48.7309,2.2713,,,,,,,,,,\n")]);
    assert_eq!((at, why.starts_with("is not a list of médiation numérique, nor services")), (0, true), "{why}");
    assert!(why.contains("it holds `id_fs`, `insee_dep`"), "{why}");
    let (_, why) = refused(&[&structures.to_string()]);
    assert_eq!(why, "holds structures alone: name the file of the services beside it");
    let (at, why) = refused(&[&three_places(), &services.to_string()]);
    assert_eq!((at, why.contains("is of another list than the files beside it")), (1, true), "{why}");
    let text = services.to_string();
    let (_, why) = refused(&[&text[..text.len() - 200]]);
    assert!(why.starts_with("is cut: "), "{why}");
    assert_eq!(refused(&[""]).1, "is empty: download the list again");
    assert_eq!(refused(&["[]"]).1, "has a header and no row: download the list again");
}

#[test]
fn what_is_wrong_with_a_place_is_told_with_its_line() {
    let csv = three_places().replace("lieu-2", "Coop-numérique_1-1").replace("https://rdv.example/", "néant");
    let swapped = csv.replace("48.7309,2.2713", "2.2713,48.7309");
    let told = said(&read(&[&swapped]).unwrap().read.problems);
    assert!(told.contains("line 2, put right: latitude `2.2713` and longitude `48.7309` were swapped\n"), "{told}");
    assert!(told.contains("line 2, kept: `prise_rdv` `néant` is dropped: it is none\n"), "{told}");
    let lambert = csv.replace("48.7309,2.2713", "6846230.5,644500.2");
    assert!(said(&read(&[&lambert]).unwrap().read.problems).contains("are metres (Lambert 93)"));
    let long = three_places().replacen("Lieu A", &"x".repeat(10 * 1024 * 1024), 1);
    let told = said(&read(&[&long]).unwrap().read.problems);
    assert_eq!(told, "line 2, left out: one of its fields has more than 100000 bytes\n");
}

#[test]
fn what_is_about_something_else_replaces_nothing() {
    let (services, _) = services();
    let bike = json!([services[3]]).to_string();
    assert_eq!(
        refused(&[&bike]).1,
        "holds no place that this list is for: of its rows (1) all are about something else"
    );
    let directory =
        json!({"service": [{"id": "1", "nom": "Préfecture", "pivot": [], "plage_ouverture": []}]}).to_string();
    assert!(refused(&[&directory]).1.starts_with("is not a list of médiation numérique"));
}

#[test]
fn services_with_other_hours_or_numbers_stay_apart() {
    let (services, structures) = services();
    let mut apart = services;
    apart[0]["horaires_accueil"] = json!("Mo 09:00-12:00");
    apart[1]["horaires_accueil"] = json!("Tu-Fr 14:00-18:00");
    let read = self::read(&[&apart.to_string(), &structures.to_string()]).unwrap().read;
    let helping = read.points.iter().filter(|point| point.list == List::AdministrativeHelp);
    assert_eq!((helping.count(), read.merged), (2, 0));
    // So do those of which one is for some people alone: a condition holds for its own service.
    for condition in
        [json!({"publics": ["femmes"]}), json!({"frais": "payant"}), json!({"conditions_acces": "Adhérents"})]
    {
        let (services, _) = self::services();
        let mut apart = services;
        apart[0].as_object_mut().unwrap().extend(condition.as_object().unwrap().clone());
        let read = self::read(&[&apart.to_string(), &structures.to_string()]).unwrap().read;
        assert_eq!((read.points.len(), read.merged), (3, 0), "{condition}");
    }
}

#[test]
fn for_whom_a_service_is_stays_said() {
    let of = |zone: Value, more: Value| {
        let (mut services, _) = services();
        services[0]["zone_eligibilite"] = zone;
        services[0].as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let read = read(&[&json!([services[0]]).to_string()]).unwrap().read;
        (read.points[0].clone(), said(&read.problems))
    };
    let (point, told) = of(json!(["13", "Grand Avignon"]), json!({"conditions_acces": "Aucun", "publics": ["femmes"]}));
    let access = point.access.unwrap();
    assert_eq!(access.area, Some(ServedArea::Words("Bouches-du-Rhône, Grand Avignon".into())));
    assert!(told.contains("the area `Grand Avignon` is not known"), "{told}");
    assert_eq!((access.for_whom.as_deref(), point.remark), (Some("femmes"), None));
    let (point, told) =
        of(json!(["200054807"]), json!({"publics": ["tous-publics"], "publics_precisions": "Réservé aux adhérents"}));
    let access = point.access.unwrap();
    assert_eq!((access.area, access.for_whom, point.remark.as_deref()), (None, None, Some("Réservé aux adhérents")));
    assert!(told.contains("the area `200054807` is not known"), "{told}");
    // Before version 1: areas, referral, suspension, themes and ids.
    let older = |id: &str, theme: &str, more: Value| {
        let mut service = json!({
            "id": id, "structure_id": "1", "source": id, "nom": "Cours", "thematiques": [theme], "commune": "Massy", "adresse": "1 rue",
            "code_postal": "91300", "date_maj": "2024-01-02", "zone_diffusion_type": "departement", "zone_diffusion_code": "91",
            "modes_orientation_beneficiaire": [], "modes_orientation_accompagnateur": ["telephoner"],
        });
        service.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        service
    };
    let all = json!([
        older("a", "apprendre-francais--suivre-formation", json!({"id": "1"})),
        older("b", "acces-aux-droits-et-citoyennete--accompagnement-juridique", json!({"id": "1"})),
        older("c", "apprendre-francais--suivre-formation", json!({"date_suspension": "2020-01-01"})),
        older(
            "d",
            "apprendre-francais--suivre-formation",
            json!({"zone_diffusion_type": "region", "zone_diffusion_code": "84"})
        ),
    ]);
    let read = read(&[&all.to_string()]).unwrap().read;
    assert_eq!((said(&read.problems).as_str(), read.points.len(), read.passed_over), ("", 3, 1));
    assert_eq!(read.points[2].access.as_ref().unwrap().area, None, "a region is no département");
    let access = read.points[0].access.as_ref().unwrap();
    assert_eq!(
        (access.through_professional, &access.area),
        (true, &Some(ServedArea::Codes(vec!["91".to_owned()].into())))
    );
}
