//! Every mistake that a list may hold, and the sentence that is said of it.

use std::{fs, process::Command};

use guichet::places_of_help::{
    Appointment, HelpList, HelpPoint, HelpPointKind, ListRefused, Opening, Precision, Week, read_france_services,
    read_legal_help,
};
use jiff::civil::date;
use serde_json::Value;

use super::{HEADER, many, read, said};
use crate::context::TODAY;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/places_of_help");

fn file(name: &str) -> Vec<u8> {
    fs::read(format!("{FOLDER}/{name}.csv")).unwrap()
}

fn list(name: &str) -> HelpList {
    read_france_services(&file(name)).unwrap_or_else(|refused| panic!("{name} {refused}"))
}

fn refused(bytes: &[u8]) -> String {
    read_france_services(bytes).unwrap_err().to_string()
}

fn ids(read: &HelpList) -> Vec<&str> {
    read.points.iter().map(|point| point.id.as_str()).collect()
}

#[test]
fn a_good_list_is_read_whole() {
    let read = list("good");
    assert_eq!(said(&read.problems), "");
    assert_eq!((read.rows, read.points.len(), read.unread.len()), (2, 2, 0));
    let massy = &read.points[0];
    assert_eq!(&*massy.name, "France services de Massy-Exemple");
    assert_eq!(massy.address_with_commune(), ["1 rue du Puits", "Hall A", "91300 Massy"]);
    assert_eq!(massy.phone.as_deref(), Some("01 99 00 00 01"));
    assert_eq!(massy.position.degrees(), (48.7309, 2.2713));
    assert_eq!(massy.precision, Precision::Address);
    assert_eq!(massy.remark.as_deref(), Some("Sur rendez-vous le mardi, sinon ouvert"));
    let hours = [Some("09:00-12:00 / 14:00-17:00"), Some("09:00-12:00"), None, None, None, Some("09:00-11:00"), None];
    assert_eq!(massy.opening, Opening::Week(Week::from(hours.map(|day| day.map(str::to_owned)))));
    let mende = &read.points[1];
    assert_eq!(&*mende.name, "France services \"La Poste\" de Mende-Exemple");
    assert_eq!(mende.kind, HelpPointKind::FranceServicesBus);
    assert_eq!(mende.opening, Opening::Unknown, "a week that was not filled in is not a closed one");
    assert_eq!(mende.position.degrees(), (44.5181, 3.5006));
}

#[test]
fn columns_stand_in_any_order_between_semicolons() {
    let read = list("semicolons-in-another-order");
    assert_eq!(said(&read.problems), "");
    assert_eq!(read.unread, ["nouvelle_colonne"]);
    assert_eq!(read.rows, 1, "a row of nothing is none");
    assert_eq!(read.points[0].phone.as_deref(), Some("0199000001"));
    assert_eq!(read.points[0].position.degrees(), (48.7309, 2.2713));
}

#[test]
fn broken_rows_are_left_out() {
    let read = list("broken-rows");
    assert_eq!(
        said(&read.problems),
        "line 3, left out: has 7 fields and not 8\n\
         line 5, left out: it has no `id_fs`\n\
         line 6, left out: it has no `lib_fs`\n\
         line 7, left out: it has no `lib_com`\n\
         line 8, left out: the id `9001` stands in line 2 already\n\
         line 9, left out: its id `90 07` is not of letters, digits, `-` and `_`\n"
    );
    assert_eq!(ids(&read), ["9001", "9008", "9009", "9010", "9011", "9012", "9013"]);
}

#[test]
fn coordinates_are_held_against_the_commune() {
    let read = list("coordinates");
    assert_eq!(
        said(&read.problems),
        "line 3, put right: latitude `2.2713` and longitude `48.7309` were swapped\n\
         line 4, kept: its coordinates 43.7, 7.26 are 677 km away from Massy: those of Massy are taken\n\
         line 5, kept: its coordinates 52.52, 13.4 are outside France: those of Massy are taken\n\
         line 6, kept: it has no coordinates: those of Massy are taken\n\
         line 7, kept: its coordinates `nord`, `2.2713` are no numbers: those of Massy are taken\n\
         line 8, kept: its coordinates 0, 0 are outside France: those of Massy are taken\n\
         line 9, kept: its coordinates 487309, 22713 are metres (Lambert 93) and not degrees (WGS 84): those of Massy are taken\n\
         line 10, left out: its coordinates 52.52, 13.4 are outside France, and its commune is not known\n\
         line 13, put right: latitude `55.4481` and longitude `-20.8789` were swapped\n"
    );
    let by_id = |id: &str| read.points.iter().find(|point| point.id.as_str() == id).unwrap();
    assert_eq!(by_id("9002").position, by_id("9001").position);
    assert_eq!(by_id("9012").position, by_id("9011").position);
    assert_eq!(by_id("9003").precision, Precision::Commune);
    let (massy, moved) = (by_id("9001").point().unwrap(), by_id("9003").point().unwrap());
    assert!(massy.metres_to(moved) < 5_000.0, "{moved:?}");
    assert_eq!(by_id("9010").precision, Precision::Address);
    assert_eq!(by_id("9010").insee, None);
}

#[test]
fn a_cedex_is_read_as_its_commune_and_la_reunion_has_those_of_977_and_978() {
    let rows = [
        "9001,Exemple un,1 rue du Puits,93008 CEDEX,BOBIGNY CEDEX,,48.9063,2.4451",
        "9002,Exemple deux,2 rue du Puits,13233,MARSEILLE CEDEX 20,,43.2965,5.3698",
        "9003,Exemple trois,3 rue du Puits,97743,SAINT-DENIS CEDEX 9,,-20.8789,55.4481",
        "9004,Exemple quatre,4 rue du Puits,97823,Le Port Cédex,,-20.9393,55.2873",
        "9005,Exemple cinq,5 rue du Puits,97899,Exemple,,-20.8789,55.4481",
        "9006,Exemple six,6 rue du Puits,97801,Exemple,,-20.8789,55.4481",
        "9007,Exemple sept,7 rue du Puits,97150,Saint-Martin,,18.0708,-63.0501",
        "9008,Exemple huit,8 rue du Puits,97133,Saint-Barthélemy,,17.8962,-62.8498",
        "9009,Exemple neuf,9 rue du Puits,20000,Ajaccio,2a004,41.9192,8.7386",
    ];
    let list = format!("id_fs,lib_fs,adresse,code_postal,lib_com,insee_com,latitude,longitude\n{}\n", rows.join("\n"));
    let read = read(&list);
    assert_eq!(said(&read.problems), "");
    let insee: Vec<_> = read.points.iter().map(|point| point.insee.map(|code| code.as_str().to_owned())).collect();
    let expected = ["93008", "13055", "97411", "97407", "", "", "97801", "97701", "2A004"];
    assert_eq!(insee, expected.map(|code| Some(code.to_owned()).filter(|code| !code.is_empty())));
    assert!(read.points.iter().all(|point| point.precision == Precision::Address));
}

#[test]
fn wrong_fields_are_dropped_and_said() {
    let read = list("fields");
    assert_eq!(
        said(&read.problems),
        "line 2, kept: the telephone number `voir le site` is dropped: it is none\n\
         line 2, kept: the mail address `massy(at)fs.example` is dropped: it is none\n\
         line 2, kept: the site `javascript:alert(1)` is dropped: it is none\n\
         line 3, kept: the postcode `X1300` is dropped: it is none\n\
         line 4, kept: it has no address\n\
         line 5, put right: the INSEE code `91999` is not known: `91228` (Évry-Courcouronnes) is taken\n\
         line 6, kept: some of its accents are garbled\n"
    );
    assert_eq!(read.points[1].remark.as_deref(), Some("Entrée au fond de la cour"));
    assert_eq!(read.points[2].postcode.unwrap().as_str(), "01000");
    assert_eq!(read.points[2].insee.unwrap().as_str(), "01053");
    assert_eq!(read.points[2].website.as_deref(), Some("https://www.fs.example/"));
    assert_eq!(read.points[3].postcode.unwrap().as_str(), "91000");
}

#[test]
fn an_open_quote_costs_its_own_row_only() {
    let read = list("open-quotes");
    assert_eq!(
        said(&read.problems),
        "line 2, left out: a quote is left open\nline 6, left out: a quote is left open\n"
    );
    assert_eq!(ids(&read), ["9002", "9003", "9005"]);
    assert_eq!(read.points[1].address_with_commune()[0], "3 rue du Puits au fond de la cour");
}

#[test]
fn a_list_that_is_mostly_bad_is_refused_whole() {
    assert_eq!(
        refused(&file("mostly-bad")),
        "has 2 bad rows out of 3, so nothing of it is taken; line 3: it has no `id_fs`"
    );
}

#[test]
fn another_file_is_named_for_what_it_is() {
    assert_eq!(
        refused(&file("other-columns")),
        "lacks the columns `id_fs`, `lib_fs`, `lib_com`, `insee_com`: \
         its first line has `id`, `nom`, `adresse`, `code_postal`, `latitude`, `longitude`"
    );
    assert_eq!(refused(b""), "is empty: download the list again");
    assert_eq!(refused(HEADER.as_bytes()), "has a header and no row: download the list again");
    let latin: Vec<u8> = format!("{HEADER}1,91,\u{e9}").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert_eq!(refused(&latin), "is not UTF-8 in line 2, perhaps Latin-1: save it as CSV in UTF-8");
    let wide: Vec<u8> = HEADER.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refused(&wide), "is UTF-16: save it as CSV in UTF-8");
    assert_eq!(refused(b"<!DOCTYPE html><html></html>"), "is HTML: download the CSV file and not the page about it");
    assert_eq!(
        refused(b"PK\x03\x04\0\0\0"),
        "is no text, perhaps a spreadsheet or an archive: save it as CSV in UTF-8"
    );
    assert_eq!(refused(&vec![b'a'; 10_485_761]), "has 10485761 bytes, more than 10485760: it is not that list");
    let garbled = many(4).replace("Inventé", "InventÃ©");
    assert_eq!(
        refused(garbled.as_bytes()),
        "holds garbled accents in most rows from line 2 on: save it again as UTF-8"
    );
    let open = HEADER.to_owned() + &"1,\"a\n2,b\n3,c\n4,\"d\n".repeat(200);
    assert!(matches!(
        read_france_services(open.as_bytes()),
        Err(ListRefused::OpenQuotes(_) | ListRefused::MostlyBad { .. })
    ));
}

#[test]
fn legal_help_is_read_with_its_own_columns() {
    let read = read_legal_help(&file("legal-help-mistakes"), TODAY, |_| None).unwrap();
    assert_eq!(
        said(&read.problems),
        "line 5, left out: its kind `asociation` is none of point-justice, permanence, association, lawyers; \
         did you mean `association`?\n\
         line 6, kept: `français` in `languages` is dropped: write codes such as `fr ar`\n\
         line 6, kept: `appointment` `peut-être` is dropped: it is none\n\
         line 7, left out: it has no `source`\n\
         line 8, left out: `read` is `novembre`: write the day as 2026-11-25\n\
         line 9, left out: where it is cannot be told: its commune is not known\n"
    );
    assert_eq!(ids(&read), ["a-1", "a-3", "a-7", "a-8", "a-9"]);
    let first = &read.points[0];
    assert_eq!(first.precision, Precision::Commune);
    assert_eq!(first.kind, HelpPointKind::Permanence);
    let legal = first.legal.as_ref().unwrap();
    assert_eq!(legal.languages.iter().collect::<Vec<_>>(), ["fr", "ar"]);
    assert_eq!(legal.appointment, Some(Appointment::Needed));
    assert_eq!(legal.read, date(2026, 11, 2));
    assert_eq!(read.points[1].legal.as_ref().unwrap().read, date(2026, 11, 2));
}

#[test]
fn the_example_of_legal_help_is_right() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/legal-help-example.csv");
    let read = read_legal_help(&fs::read(path).unwrap(), TODAY, |_| None).unwrap();
    assert_eq!(said(&read.problems), "");
    assert_eq!(read.points.len(), 3);
    assert!(read.unread.is_empty());
    let columns = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/legal-help.md")).unwrap();
    let text = fs::read_to_string(path).unwrap();
    let header = text.lines().find(|line| !line.starts_with('#')).unwrap();
    for column in header.split(',') {
        assert!(columns.contains(&format!("| `{column}` |")), "docs/legal-help.md says nothing of {column}");
    }
}

#[test]
fn a_place_reads_back_from_its_json() {
    let mut points = list("good").points;
    points.extend(list("coordinates").points);
    points.extend(read_legal_help(&file("legal-help-mistakes"), TODAY, |_| None).unwrap().points);
    for point in points {
        let json = serde_json::to_string(&point).unwrap();
        assert_eq!(serde_json::from_str::<HelpPoint>(&json).unwrap(), point, "{json}");
    }
    let wrong = r#"{"latitude": 91.0, "longitude": 0.0}"#;
    assert!(serde_json::from_str::<guichet::places_of_help::Position>(wrong).is_err());
}

#[test]
fn a_list_of_full_length_is_read() {
    let text = many(2_800);
    let read = read(&text);
    assert_eq!(said(&read.problems), "");
    assert_eq!(read.points.len(), 2_800);
}

fn import(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_guichet")).arg("import").args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_tells_what_was_understood() {
    let path = |name: &str| format!("{FOLDER}/{name}.csv");
    let (code, said, _) = import(&["france-services", &path("broken-rows")]);
    assert_eq!(code, Some(0));
    assert!(said.contains("line 3, left out: has 7 fields and not 8\n"), "{said}");
    assert!(said.contains("by département: 91: 7\n"), "{said}");
    assert!(said.contains("france-services: 13 rows read, 7 places, 0 of them placed by their commune, 6 left out\n"));
    let (code, json, _) = import(&["legal-help", "--json", &path("legal-help-mistakes")]);
    assert_eq!(code, Some(0));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["accepted"], 5);
    assert_eq!(json["departements"]["48"], 1);
    assert_eq!(json["problems"][0]["fate"], "left-out");
    assert_eq!(json["points"][0]["legal"]["read"], "2026-11-02");
    let (code, said, error) = import(&["france-services", &path("other-columns")]);
    assert_eq!((code, said.as_str()), (Some(1), ""));
    assert_eq!(error.lines().count(), 1);
    assert!(error.contains("other-columns.csv` lacks the columns `id_fs`"), "{error}");
}

#[test]
fn of_many_problems_the_first_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.csv");
    fs::write(&path, many(30).replace("@fs.example", "")).unwrap();
    let (_, said, _) = import(&["france-services", path.to_str().unwrap()]);
    assert_eq!(said.matches(", kept: the mail address").count(), 20);
    assert!(said.contains("\nand 10 more\n"), "{said}");
}

#[test]
fn a_row_that_contradicts_itself_is_left_out() {
    let rows = [
        ("91300", "Massy", "91228", false),
        ("91300", "Lyon", "69123", false),
        ("91300", "Paris", "", false),
        ("13001", "Lyon", "", false),
        ("69001", "Massy", "91377", false),
        ("", "Massy", "91228", false),
        ("91300", "Massy", "91377", true),
        ("91300", "Massy", "", true),
        ("69001", "Lyon 1er", "69381", true),
        ("69001", "Lyon", "69123", true),
        ("35031", "Rennes Cedex", "35238", true),
        ("97490", "Sainte-Clotilde", "97411", true),
        ("97417", "La Montagne", "97411", true),
        ("91000", "Évry", "91228", true),
        // One postcode of neighbours in two départements.
        ("01410", "Mijoux", "01247", true),
        ("01200", "Châtillon-en-Michaille", "01033", true),
    ];
    let header = "id,name,kind,address,postcode,commune,insee,source,read";
    let row = |(at, (postcode, commune, insee, _)): (usize, &(&str, &str, &str, bool))| {
        format!("a-{at},Exemple,permanence,1 rue du Puits,{postcode},{commune},{insee},une source,2026-11-02")
    };
    let text: Vec<String> = rows.iter().enumerate().map(row).collect();
    let read = read_legal_help(format!("{header}\n{}\n", text.join("\n")).as_bytes(), TODAY, |_| None).unwrap();
    let taken: Vec<bool> = (0..rows.len()).map(|at| ids(&read).contains(&format!("a-{at}").as_str())).collect();
    assert_eq!(taken, rows.map(|(.., is_taken)| is_taken), "{}", said(&read.problems));
    assert!(
        said(&read.problems).starts_with(
            "line 2, left out: its postcode `91300`, its commune `Massy`, its INSEE code `91228` contradict each other\n"
        ),
        "{}",
        said(&read.problems)
    );
}

#[test]
fn a_postcode_that_the_commune_its_code_and_the_coordinates_contradict_is_dropped() {
    let header = "id_fs,lib_fs,adresse,code_postal,lib_com,insee_com,latitude,longitude";
    let rows = [
        "9001,Exemple,1 rue du Puits,88230,Bormes-les-Mimosas,83019,43.1506,6.3419",
        "9002,Exemple,2 rue du Puits,88230,Bormes-les-Mimosas,83019,48.1785,6.4417",
        "9003,Exemple,3 rue du Puits,88230,Lyon,83019,43.1506,6.3419",
        "9004,Exemple,4 rue du Puits,83230,Bormes-les-Mimosas,83019,43.1506,6.3419",
    ];
    let read = read(&format!("{header}\n{}\n", rows.join("\n")));
    assert_eq!(ids(&read), ["9001", "9004"]);
    assert_eq!(read.points[0].postcode, None);
    assert_eq!(
        said(&read.problems),
        "line 2, kept: the postcode `88230` is dropped: nothing else of the row lies there\n\
         line 3, left out: its postcode `88230`, its commune `Bormes-les-Mimosas`, its INSEE code `83019` contradict \
         each other\n\
         line 4, left out: its postcode `88230`, its commune `Lyon`, its INSEE code `83019` contradict each other\n"
    );
}

#[test]
fn a_row_that_is_left_out_names_the_code_that_was_spoiled() {
    let header = "id,name,kind,address,postcode,commune,insee,source,read";
    let row = |id: &str, postcode: &str, insee: &str| {
        format!("{id},Exemple,permanence,1 rue du Puits,{postcode},Nulle-Part-Exemple,{insee},une source,2026-11-02\n")
    };
    let good = "a-9,Exemple,permanence,1 rue du Puits,91300,Massy,,une source,2026-11-02\n";
    let more = good.replace("a-9", "a-8");
    let text = format!("{header}\n{good}{more}{}{}", row("a-1", "\"9,13E+04\"", ""), row("a-2", "", "01/01/1000"));
    let read = read_legal_help(text.as_bytes(), TODAY, |_| None).unwrap();
    let column = "mark the column as text, write it again and save";
    assert_eq!(
        said(&read.problems),
        format!(
            "line 4, left out: where it is cannot be told: its commune is not known; the postcode `9,13E+04` is \
             dropped: a spreadsheet has shortened it, and digits are lost; {column}\n\
             line 5, left out: where it is cannot be told: its commune is not known; the INSEE code `01/01/1000` is \
             dropped: a spreadsheet has made a date of it; {column}\n"
        )
    );
}

#[test]
fn nothing_was_read_on_a_day_that_is_still_to_come() {
    let row = |id: &str, day: &str| format!("{id},Exemple,permanence,1 rue du Puits,91300,Massy,une source,{day}\n");
    let header = "id,name,kind,address,postcode,commune,source,read\n";
    let text = [header, &row("a-1", "2026-11-23"), &row("a-2", "2026-11-24"), &row("a-3", "23/11/2026")].concat();
    let read = read_legal_help(text.as_bytes(), TODAY, |_| None).unwrap();
    assert_eq!(ids(&read), ["a-1", "a-3"]);
    assert_eq!(
        said(&read.problems),
        "line 3, left out: `read` is `2026-11-24`, a day that is still to come: write the day on which you read it\n"
    );
}

/// One row of the official list, with these codes, this telephone number and this id.
fn row(sign: char, id: &str, dep: &str, insee: &str, postcode: &str, phone: &str) -> String {
    let quoted = |field: &str| {
        if field.contains([sign, '"']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
    };
    let fields = [id, dep, "Exemple", "1 rue du Puits", postcode, "Bourg-en-Bresse", insee, "46.2056", "5.2256", phone];
    fields.map(quoted).join(&sign.to_string())
}

const FIELDS: &str = "id_fs,insee_dep,lib_fs,adresse,code_postal,lib_com,insee_com,latitude,longitude,telephone";

/// A list with a header and one good row, with these signs and these ends of lines.
fn with_signs(before: &str, sign: char, end: &str) -> String {
    let header = FIELDS.replace(',', &sign.to_string());
    format!("{before}{header}{end}{}{end}", row(sign, "9001", "01", "01053", "01000", "01 99 00 00 01"))
}

#[test]
fn codes_are_what_they_were_before_a_spreadsheet_had_them() {
    for [id, dep, insee, postcode] in [
        ["9001", "01", "01053", "01000"],
        ["9001.0", "1.0", "1053.0", "1000.0"],
        ["9001", "1", "1053", "1000"],
        ["=\"9001\"", "=\"01\"", "=\"01053\"", "=\"01000\""],
        ["'9001", "'01", "'01053", "'01000"],
        ["9001,0", "1,0", "1053,00", "1000,00"],
        ["9001", "01", "01 053", "01 000"],
        ["9001", "01", "01053", "01\u{a0}000 CEDEX 9"],
        ["9001", "01", "1,053", "1,000"],
        ["9001", "01", "01053", "F-01000"],
    ] {
        let read = read(&format!("{FIELDS}\n{}\n", row(',', id, dep, insee, postcode, "")));
        assert_eq!(said(&read.problems), "", "{postcode}");
        let place = &read.points[0];
        assert_eq!(place.id.as_str(), "9001", "{id}");
        assert_eq!(place.postcode.unwrap().as_str(), "01000", "{postcode}");
        assert_eq!(place.insee.unwrap().as_str(), "01053", "{insee}");
    }
}

#[test]
fn a_code_that_lost_digits_is_dropped_with_what_to_do() {
    let rows = [
        row(',', "9001", "1E+00", "1,05E+03", "9,13E+04", "1,99E+08"),
        row(',', "9,00E+03", "01", "01053", "01000", ""),
        row(',', "9003", "01", "01053", "#N/A", "#REF!"),
    ];
    let read = read(&format!("{FIELDS}\n{}\n", rows.join("\n")));
    let lost = "a spreadsheet has shortened it, and digits are lost; mark the column as text, write it again and save";
    assert_eq!(
        said(&read.problems),
        format!(
            "line 2, kept: the postcode `9,13E+04` is dropped: {lost}\n\
             line 2, kept: the INSEE code `1,05E+03` is dropped: {lost}\n\
             line 2, kept: the département `1E+00` is dropped: {lost}\n\
             line 2, kept: the telephone number `1,99E+08` is dropped: {lost}\n\
             line 3, left out: its id `9,00E+03` is none: {lost}\n"
        )
    );
    assert_eq!(ids(&read), ["9001", "9003"]);
    assert_eq!((read.points[1].postcode, read.points[1].phone.as_deref()), (None, None));
}

#[test]
fn telephones_have_words_beside_them() {
    for (text, expected, problem) in [
        ("01 99 00 00 01 (accueil)", Some("01 99 00 00 01 (accueil)"), ""),
        ("Tél : 01 99 00 00 01 poste 12", Some("01 99 00 00 01 poste 12"), ""),
        ("01 99 00 00 01 ou 06 39 98 00 00", Some("01 99 00 00 01 / 06 39 98 00 00"), ""),
        ("=\"0199000001\"", Some("0199000001"), ""),
        ("'+33 (0)1 99 00 00 01", Some("+33 (0)1 99 00 00 01"), ""),
        ("199000001.0", Some("0199000001"), ""),
        (
            "Tél : 01 99 00 00 01 - Fax : 01 99 00 00 02",
            Some("01 99 00 00 01"),
            "line 2, kept: of the telephone number `Tél : 01 99 00 00 01 - Fax : 01 99 00 00` only `01 99 00 00 01` is taken\n",
        ),
        (
            "Fax : 01 99 00 00 02",
            None,
            "line 2, kept: the telephone number `Fax : 01 99 00 00 02` is dropped: it is none\n",
        ),
        ("voir le site", None, "line 2, kept: the telephone number `voir le site` is dropped: it is none\n"),
    ] {
        let read = read(&format!("{FIELDS}\n{}\n", row(',', "9001", "01", "01053", "01000", text)));
        assert_eq!(said(&read.problems), problem, "{text}");
        assert_eq!(read.points[0].phone.as_deref(), expected, "{text}");
    }
}

#[test]
fn a_list_is_read_however_a_spreadsheet_saved_it() {
    for sign in [',', ';', '\t', '|'] {
        for end in ["\n", "\r\n", "\r"] {
            for before in [
                String::new(),
                "\u{feff}".to_owned(),
                format!("sep={sign}{end}"),
                format!("\u{feff}SEP={sign}{end}"),
                format!("\"sep={sign}\"{end}"),
                format!("sep={sign}{sign}{sign}{end}"),
                format!("# Une note, avec des virgules, et ; d'autres \"signes{end}"),
                format!("{end}# une{end}# autre{end}{end}"),
                format!("\"# en guillemets\"{sign}{sign}{end}"),
                "#".to_owned(),
                "# ".to_owned(),
                format!("# sep{end}#"),
            ] {
                let text = with_signs(&before, sign, end);
                let read = read(&text);
                assert_eq!(said(&read.problems), "", "{text:?}");
                assert_eq!((read.rows, read.points[0].postcode.unwrap().as_str()), (1, "01000"), "{text:?}");
                assert_eq!(read.points[0].phone.as_deref(), Some("01 99 00 00 01"), "{text:?}");
            }
        }
    }
}

#[test]
fn lines_are_counted_however_they_end() {
    for end in ["\n", "\r\n", "\r"] {
        let bad = row(',', "90 02", "01", "01053", "01000", "");
        let text =
            with_signs(&format!("sep=,{end}# note{end}"), ',', end) + &format!("# note, \"ouverte{end}{bad}{end}");
        let read = read(&text);
        assert_eq!(
            said(&read.problems),
            "line 6, left out: its id `90 02` is not of letters, digits, `-` and `_`\n",
            "{text:?}"
        );
    }
}
