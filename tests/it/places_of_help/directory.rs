//! The directory of the administration, in the form of its file and in that of its site's
//! exports: which offices are read, and what is said of whatever is wrong.

use std::io::BufReader;

use guichet::{
    gazetteer::Commune,
    places_of_help::{DirectoryRead, HelpMap, HelpPointKind, ListRefused, Opening, Visit, read_directory},
};
use jiff::civil::date;
use serde_json::{Value, json};

use super::said;

/// A record as the file has it: lists are lists, what is empty is empty.
fn record(name: &str, pivot: &str, insee: &str, postcode: &str, town: &str, at: (&str, &str)) -> Value {
    json!({
        "plage_ouverture": [
            {"nom_jour_debut": "Lundi", "nom_jour_fin": "Jeudi", "valeur_heure_debut_1": "08:30:00",
             "valeur_heure_fin_1": "12:00:00", "valeur_heure_debut_2": "13:30:00", "valeur_heure_fin_2": "16:00:00",
             "commentaire": ""},
            {"nom_jour_debut": "Vendredi", "nom_jour_fin": "Vendredi", "valeur_heure_debut_1": "08:30:00",
             "valeur_heure_fin_1": "12:00:00", "valeur_heure_debut_2": "", "valeur_heure_fin_2": "",
             "commentaire": "Sauf veilles de fête"},
        ],
        "site_internet": [
            {"libelle": "Prise de rendez-vous en ligne", "valeur": "https://rdv.example/prendre"},
            {"libelle": "", "valeur": "https://www.prefecture.example"},
        ],
        "nom": name, "id": name.replace(|c: char| !c.is_ascii_alphanumeric(), "-"), "ancien_code_pivot": "", "sigle": "",
        "date_modification": "09/08/2026 13:30:19", "adresse_courriel": ["accueil@prefecture.example", "b@prefecture.example"],
        "pivot": [{"type_service_local": pivot, "code_insee_commune": [insee]}],
        "commentaire_plage_ouverture": "Accueil du public uniquement sur rendez-vous.",
        "telephone": [{"valeur": "01 99 00 00 01", "description": "Standard"}, {"valeur": "01 99 00 00 02", "description": ""}],
        "code_insee_commune": insee, "statut_de_diffusion": "true",
        "adresse": [
            {"type_adresse": "Adresse postale", "complement1": "", "complement2": "", "numero_voie": "BP 1",
             "service_distribution": "", "code_postal": postcode, "nom_commune": format!("{town} Cedex 9"), "longitude": "", "latitude": ""},
            {"type_adresse": "Adresse", "complement1": "Bâtiment A", "complement2": "", "numero_voie": "1 rue du Puits",
             "service_distribution": "", "code_postal": postcode, "nom_commune": town, "longitude": at.1, "latitude": at.0},
        ],
        "information_complementaire": "",
    })
}

/// The same as the directory's site exports it: lists as text, nothing as null.
fn exported(record: &Value) -> Value {
    let mut exported = record.clone();
    for (key, value) in exported.as_object_mut().unwrap() {
        *value = match &*value {
            Value::Array(items) if key == "adresse_courriel" => {
                Value::String(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(";"))
            }
            Value::Array(_) => Value::String(value.to_string()),
            Value::String(text) if text.is_empty() => Value::Null,
            other => other.clone(),
        };
    }
    exported
}

fn essonne() -> Vec<Value> {
    vec![
        record("Mairie - Massy", "mairie", "91377", "91300", "Massy", ("48.7309", "2.2713")),
        record("Préfecture - Essonne", "prefecture", "91228", "91000", "Évry-Courcouronnes", ("48.6328", "2.4405")),
        record("Sous-préfecture - Palaiseau", "sous_pref", "91477", "91120", "Palaiseau", ("48.7145", "2.2457")),
        record("Sous-préfecture - Étampes", "sous_pref", "91223", "91150", "Étampes", ("48.4350", "2.1611")),
        record("Bureau des étrangers - Palaiseau", "sous_pref", "91477", "91120", "Palaiseau", ("48.7145", "2.2457")),
    ]
}

fn read(text: &str) -> Result<DirectoryRead, ListRefused> {
    read_directory(BufReader::new(text.as_bytes()))
}

fn file(records: &[Value]) -> String {
    json!({ "service": records }).to_string()
}

fn refused(text: &str) -> String {
    read(text).unwrap_err().to_string()
}

#[test]
fn every_form_of_the_directory_gives_the_same_offices() {
    let records = essonne();
    let as_exported: Vec<Value> = records.iter().map(exported).collect();
    let lines: Vec<String> = as_exported.iter().map(Value::to_string).collect();
    let first = read(&file(&records)).unwrap();
    assert_eq!(said(&first.read.problems), "");
    assert_eq!((first.read.rows, first.read.points.len(), first.read.passed_over), (5, 4, 1));
    for text in [
        json!(records).to_string(),
        json!(as_exported).to_string(),
        json!({"total_count": 5, "results": as_exported}).to_string(),
        lines.join("\n"),
    ] {
        assert_eq!(read(&text).unwrap().read.points, first.read.points, "{}", &text[..40]);
    }
    let office = &first.read.points[0];
    assert_eq!((office.kind, &*office.name), (HelpPointKind::Prefecture, "Préfecture - Essonne"));
    assert_eq!(office.address_with_commune(), ["Bâtiment A", "1 rue du Puits", "91000 Évry-Courcouronnes"]);
    assert_eq!(office.phone.as_deref(), Some("01 99 00 00 01 (Standard) / 01 99 00 00 02"));
    assert_eq!(office.mail.as_deref(), Some("accueil@prefecture.example"));
    assert_eq!(office.website.as_deref(), Some("https://www.prefecture.example/"));
    assert_eq!(office.updated, Some(date(2026, 8, 9)));
    let access = office.access.as_ref().unwrap();
    assert_eq!(access.visit, Some(Visit::ByAppointment));
    assert_eq!(access.booking.as_deref(), Some("https://rdv.example/prendre"));
    assert_eq!(access.more_mails.iter().collect::<Vec<_>>(), ["b@prefecture.example"]);
    let Opening::Week(week) = &office.opening else { panic!("{:?}", office.opening) };
    assert_eq!(week.days()[0], Some("08:30 - 12:00 / 13:30 - 16:00"));
    assert_eq!(week.days()[4], Some("08:30 - 12:00 (Sauf veilles de fête)"));
    assert_eq!(week.days()[5], None);
    assert_eq!(office.open_on(date(2026, 11, 30)), Some(vec![(510, 720), (810, 960)]));
    assert_eq!(office.open_on(date(2026, 11, 27)), None, "what is said beside Friday's hours leaves doubt");
}

#[test]
fn people_see_the_offices_of_their_own_arrondissement() {
    let map = HelpMap::new(read(&file(&essonne())).unwrap().read.points);
    let names = |insee: Option<&str>| -> Vec<String> {
        let commune = insee.map(|insee| Commune::with_insee(insee).unwrap());
        let here = Commune::with_insee("91377").unwrap().departement();
        map.offices(here, commune.and_then(Commune::arrondissement))
            .iter()
            .map(|office| office.name.to_string())
            .collect()
    };
    // Massy lies in the arrondissement of Palaiseau, Étampes in its own, Évry in that of the préfecture.
    let (desk, palaiseau) = ("Bureau des étrangers - Palaiseau", "Sous-préfecture - Palaiseau");
    assert_eq!(names(Some("91377")), [desk, palaiseau, "Préfecture - Essonne"]);
    assert_eq!(names(Some("91223")), ["Sous-préfecture - Étampes", "Préfecture - Essonne"]);
    assert_eq!(names(Some("91228")), ["Préfecture - Essonne"]);
    assert_eq!(names(None), ["Préfecture - Essonne"]);
    let elsewhere = Commune::with_insee("48095").unwrap();
    assert!(map.offices(elsewhere.departement(), elsewhere.arrondissement()).is_empty());
}

#[test]
fn in_paris_the_prefecture_of_police_receives() {
    let at = ("48.8554", "2.3470");
    let paris = [
        record("Préfecture de la région Île-de-France - Paris", "prefecture", "75115", "75015", "Paris 15e", at),
        record("Préfecture de police de Paris", "paris_ppp", "75104", "75004", "Paris", at),
        record(
            "Centre de réception des étrangers",
            "paris_ppp_titre_sejour",
            "75117",
            "75017",
            "Paris",
            ("48.8835", "2.3219"),
        ),
        record("Antenne - permis de conduire", "paris_ppp_permis_conduire", "75114", "75014", "Paris", at),
    ];
    let read = read(&file(&paris)).unwrap();
    let map = HelpMap::new(read.read.points);
    let commune = Commune::with_insee("75118").unwrap();
    let names: Vec<&str> =
        map.offices(commune.departement(), commune.arrondissement()).iter().map(|office| &*office.name).collect();
    assert_eq!(names, ["Centre de réception des étrangers", "Préfecture de police de Paris"]);
}

#[test]
fn a_missing_prefecture_is_named() {
    let read = read(&file(&essonne())).unwrap();
    assert_eq!(read.without_prefecture.len(), 100);
    assert!(!read.without_prefecture.contains(&"91") && read.without_prefecture.contains(&"2A"));
}

#[test]
fn what_is_no_directory_is_told() {
    let whole = file(&essonne());
    let cut = &whole[..whole.len() / 2];
    assert!(refused(cut).starts_with("is cut: what begins in line 1 does not end"), "{}", refused(cut));
    let by_lines = serde_json::to_string_pretty(&essonne()).unwrap();
    let half: String = by_lines.lines().take(by_lines.lines().count() / 2).collect::<Vec<_>>().join("\n");
    assert!(refused(&half).contains("is cut: what begins in line "), "{}", refused(&half));
    assert_eq!(refused("id;nom\n1;a\n"), "is no JSON in UTF-8: take the JSON file, and unpack it if it is an archive");
    assert_eq!(refused("PK\u{3}\u{4}"), "is no JSON in UTF-8: take the JSON file, and unpack it if it is an archive");
    assert_eq!(refused(""), "is empty: download it again");
    assert_eq!(
        refused(r#"{"error_code":"NotFound","message":"no"}"#),
        "is one object and no list: it holds `error_code`, `message`"
    );
    let other = json!([{"id": "1", "nom": "Lieu", "services": "x"}]).to_string();
    assert_eq!(
        refused(&other),
        "is not the directory of the administration, since no préfecture is in it: it holds `id`, `nom`, `services`"
    );
    let mairies = file(&essonne()[..1]);
    assert!(refused(&mairies).contains("no préfecture is in it"));
}

#[test]
fn what_is_wrong_with_an_office_is_told_with_its_line() {
    let mut records = essonne();
    // Swapped, in Lambert 93, elsewhere.
    records[1]["adresse"][1]["latitude"] = json!("2.4405");
    records[1]["adresse"][1]["longitude"] = json!("48.6328");
    records[2]["adresse"][1]["latitude"] = json!("6846230.5");
    records[2]["adresse"][1]["longitude"] = json!("644500.2");
    records[3]["adresse"][1]["latitude"] = json!("43.7");
    records[3]["adresse"][1]["longitude"] = json!("7.26");
    records[4]["adresse"] = json!([]);
    let text = records.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    let read = read(&text).unwrap();
    assert_eq!(
        said(&read.read.problems),
        "line 2, put right: object 2: latitude `2.4405` and longitude `48.6328` were swapped\n\
         line 3, kept: object 3: its coordinates 6846230.5, 644500.2 are metres (Lambert 93) and not degrees (WGS 84): those of Palaiseau are taken\n\
         line 4, kept: object 4: its coordinates 43.7, 7.26 are 657 km away from Étampes: those of Étampes are taken\n\
         line 5, left out: object 5: `Bureau des étrangers - Palaiseau` has no address\n"
    );
    assert_eq!(read.read.points[0].position.degrees(), (48.6328, 2.4405));
}

#[test]
fn a_cell_of_ten_megabytes_costs_its_own_record() {
    let mut records = essonne();
    records[2]["information_complementaire"] = json!("x".repeat(10 * 1024 * 1024));
    let read = read(&file(&records)).unwrap();
    assert_eq!(said(&read.read.problems), "line 1, left out: object 3: it has more than 1048576 bytes\n");
    assert_eq!(read.read.points.len(), 3);
}

#[test]
fn a_record_that_is_no_json_costs_itself() {
    let text = format!("[{},{{\"nom\": préfecture sous_pref}},{}]", essonne()[1], essonne()[2]);
    let read = read(&text).unwrap();
    assert!(
        said(&read.read.problems).starts_with("line 1, left out: object 2: it is no JSON: "),
        "{}",
        said(&read.read.problems)
    );
    assert_eq!(read.read.points.len(), 2);
}

/// Hours of one day that are said of different things.
#[test]
fn a_remark_on_some_hours_is_said_of_those_alone() {
    let entry = |first: &str, last: &str, from: &str, to: &str, comment: &str| {
        json!({"nom_jour_debut": first, "nom_jour_fin": last, "valeur_heure_debut_1": from, "valeur_heure_fin_1": to,
            "commentaire": comment})
    };
    let hours = |entries: Vec<Value>| {
        let mut records = essonne();
        records[1]["plage_ouverture"] = json!(entries);
        records[1]["commentaire_plage_ouverture"] = json!("");
        let read = read(&file(&records)).unwrap().read;
        (read.points[0].clone(), said(&read.problems))
    };
    let (office, _) = hours(vec![
        entry("Lundi", "Vendredi", "08:30:00", "11:30:00", ""),
        entry("Lundi", "Jeudi", "13:30:00", "16:00:00", "Uniquement sur rendez-vous."),
    ]);
    let Opening::Week(week) = &office.opening else { panic!("{:?}", office.opening) };
    assert_eq!(week.days()[0], Some("08:30 - 11:30 ; 13:30 - 16:00 (Uniquement sur rendez-vous.)"));
    assert_eq!(week.days()[4], Some("08:30 - 11:30"));
    assert!(office.access.is_none_or(|access| access.visit.is_none()), "the morning needs none");
    let monday = date(2026, 11, 30);
    // Entries about different things are not put together.
    let (office, _) = hours(vec![
        entry("Mardi", "Mardi", "08:30:00", "11:30:00", "Accueil téléphonique"),
        entry("Mardi", "Mardi", "09:00:00", "12:00:00", "Accueil du public"),
    ]);
    let Opening::Week(week) = &office.opening else { panic!("{:?}", office.opening) };
    assert_eq!(week.days()[1], Some("08:30 - 11:30 (Accueil téléphonique) ; 09:00 - 12:00 (Accueil du public)"));
    assert_eq!(office.open_on(date(2026, 12, 1)), None);
    // Where something could not be read, nothing is closed.
    for (entries, told) in [
        (
            vec![
                entry("Lundi", "Jours fériés", "08:30:00", "11:30:00", ""),
                entry("Mardi", "Mardi", "09:00", "10:00", ""),
            ],
            "hours of the days `Lundi - Jours fériés` are left out",
        ),
        (
            vec![entry("Mardi", "Mardi", "09:00", "10:00", ""), entry("Lundi", "Lundi", "08:30:00", "", "")],
            "the hours `08:30:00-` are left out",
        ),
        (
            vec![entry("Mardi", "Mardi", "09:00", "10:00", ""), entry("Lundi", "Lundi", "18:00", "08:00", "")],
            "the hours `18:00-08:00` are left out",
        ),
    ] {
        let (office, said) = hours(entries);
        assert!(said.contains(told), "{said}");
        assert_eq!(office.open_on(monday), None, "{:?}", office.opening);
        assert_eq!(office.opening, Opening::Text("mardi : 09:00 - 10:00".into()));
    }
}

#[test]
fn the_desk_for_foreigners_is_chosen_of_several_addresses() {
    let mut records = essonne();
    let mut second = records[1]["adresse"][1].clone();
    second["complement1"] = json!("Bureau des étrangers");
    second["numero_voie"] = json!("99 rue du Puits");
    records[1]["adresse"].as_array_mut().unwrap().push(second);
    records[2]["adresse"].as_array_mut().unwrap().pop();
    records[3]["statut_de_diffusion"] = json!(false);
    records[4]["telephone"] = json!([{"valeur": "01 99 00", "description": "Étrangers"}, {"valeur": "01 99 00 00 04", "description": "Standard"}]);
    let read = read(&file(&records)).unwrap().read;
    assert_eq!(
        read.points[0].address_with_commune(),
        ["Bureau des étrangers", "99 rue du Puits", "91000 Évry-Courcouronnes"]
    );
    assert!(!read.points.iter().any(|office| &*office.name == "Sous-préfecture - Étampes"), "it was withdrawn");
    assert_eq!(read.points[2].phone.as_deref(), Some("01 99 00 00 04 (Standard)"));
    let told = said(&read.problems);
    for part in [
        "object 2: `Préfecture - Essonne` has 2 addresses: `99 rue du Puits` is taken",
        "object 3: `Sous-préfecture - Palaiseau` has an address for letters alone",
        "object 5: the telephone number `01 99 00 (Étrangers)` is dropped: it is none",
    ] {
        assert!(told.contains(part), "{part} is missing: {told}");
    }
}

#[test]
fn a_page_of_an_export_is_no_directory() {
    let page = format!("{{\"total_count\": 94117, \"results\": {}}}", json!(essonne()));
    assert_eq!(refused(&page), "is a page with 5 of 94117 objects: export all of them");
    for page in [
        json!({"results": essonne(), "total_count": 400}),
        json!({"data": essonne(), "meta": {"page": 1, "total": 400}}),
        json!({"count": 400, "next": "https://example.org/2", "results": essonne()}),
    ] {
        assert_eq!(refused(&page.to_string()), "is a page with 5 of 400 objects: export all of them");
    }
}
