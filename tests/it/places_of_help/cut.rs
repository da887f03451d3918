//! A cut file replaces nothing, for every list; and a bot's file that is not there yet is made.

use std::{fmt::Write, fs, path::Path, process::Command};

use super::HEADER;

/// Runs `guichet` beside a database in this folder; returns its code and what it said.
fn guichet(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(arguments)
        .env("DATABASE_URL", format!("sqlite:{}", folder.join("bot.db").display()))
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.code(), said.concat())
}

fn houses(departements: &[(&str, &str, &str, f64, f64)]) -> String {
    let mut text = HEADER.to_owned();
    for (insee, postcode, town, north, east) in departements {
        let departement = &insee[..2];
        writeln!(text, "{insee},{departement},Maison,1 rue,,{insee},{postcode},{town},{north},{east},,,,,,,,,,")
            .unwrap();
    }
    text
}

const MASSY: (&str, &str, &str, f64, f64) = ("91377", "91300", "Massy", 48.7309, 2.2713);
const MENDE: (&str, &str, &str, f64, f64) = ("48095", "48000", "Mende", 44.5181, 3.5006);
const PARIS: (&str, &str, &str, f64, f64) = ("75118", "75018", "Paris", 48.8925, 2.3444);

#[test]
fn a_list_below_half_of_what_is_kept_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let (whole, half) = (at("whole.csv", &houses(&[MASSY, MENDE, PARIS])), at("half.csv", &houses(&[MASSY])));
    let two = at("two.csv", &houses(&[MASSY, MENDE]));
    let run = |arguments: &[&str]| guichet(folder.path(), arguments);
    // A refused list makes no file; a good one does.
    let (code, _) = run(&["import", "france-services", &at("other.csv", "a,b\n1,2\n")]);
    assert_eq!((code, folder.path().join("bot.db").exists()), (Some(1), false));
    let (code, told) = run(&["import", "france-services", &whole]);
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("the file did not exist: it is made") && told.contains("the list is kept"), "{told}");
    let (code, told) = run(&["import", "france-services", &half]);
    assert_eq!(code, Some(1), "{told}");
    assert!(
        told.contains("has 1 place of france-services, where there are 3 now: nothing is changed. Départements that would vanish: 48, 75."),
        "{told}"
    );
    let near = |place: &str| run(&["outcome", "--place", place, "--set", "goal=address-change"]).1;
    assert!(near("insee:48095").contains("France services"), "{}", near("insee:48095"));
    let (code, told) = run(&["import", "france-services", &two]);
    assert!(code == Some(0) && told.contains("france-services: 1 place fewer than before"), "{told}");
    let (code, told) = run(&["import", "france-services", "--force", &half]);
    assert_eq!(code, Some(0), "{told}");
}

#[test]
fn every_list_is_held_against_what_is_kept_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| guichet(folder.path(), arguments);
    let at = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let office = |number: usize, insee: &str, town: &str| {
        format!(
            "{{\"nom\":\"Préfecture - {town}\",\"id\":\"{number}\",\"code_insee_commune\":\"{insee}\",\
             \"pivot\":[{{\"type_service_local\":\"prefecture\",\"code_insee_commune\":[\"{insee}\"]}}],\
             \"adresse\":[{{\"type_adresse\":\"Adresse\",\"numero_voie\":\"1 rue\",\"nom_commune\":\"{town}\"}}]}}"
        )
    };
    let all = [office(1, "48095", "Mende"), office(2, "93008", "Bobigny"), office(3, "59350", "Lille")];
    let (whole, cut) = (at("all.json", &format!("[{}]", all.join(","))), at("one.json", &format!("[{}]", all[0])));
    let place = |number: usize| {
        format!(
            "{number},x,Lieu {number},Massy,91300,91377,1 rue {number},48.73,2.27,Aide aux démarches administratives\n"
        )
    };
    let header = "id,pivot,nom,commune,code_postal,code_insee,adresse,latitude,longitude,services\n";
    let help = at("help.csv", &format!("{header}{}{}{}", place(1), place(2), place(3)));
    let little = at("little.csv", &format!("{header}{}", place(1)));
    for (list, whole, cut) in [("directory", &whole, &cut), ("places-of-help", &help, &little)] {
        assert_eq!(run(&["import", list, whole]).0, Some(0), "{list}");
        let (code, told) = run(&["import", list, cut]);
        assert!(code == Some(1) && told.contains("nothing is changed") && told.contains("say --force"), "{told}");
        assert_eq!(run(&["import", list, "--force", cut]).0, Some(0), "{list}");
    }
    let (_, told) = run(&["import", "directory", &cut]);
    assert!(told.contains("no préfecture was read for 01, 02,"), "{told}");
}

#[test]
fn a_list_that_ends_within_a_row_is_cut() {
    let rows: Vec<_> = std::iter::repeat_n(MASSY, 600).collect();
    let whole = houses(&rows);
    let cut = &whole[..whole.len() - 30];
    let refused = guichet::places_of_help::read_france_services(cut.as_bytes()).unwrap_err().to_string();
    assert_eq!(refused, "is cut in line 601, its last one: download it again");
}

#[test]
fn an_import_that_was_killed_at_its_beginning_is_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bot.db"), "").unwrap();
    let list = folder.path().join("list.csv");
    fs::write(&list, houses(&[MASSY])).unwrap();
    let (code, told) = guichet(folder.path(), &["import", "france-services", list.to_str().unwrap()]);
    assert!(code == Some(0) && told.contains("the list is kept"), "{told}");
}
