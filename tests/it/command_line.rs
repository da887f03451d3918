//! The program as people call it.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

fn guichet(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(arguments)
        .env_remove("GUICHET_DATA_DIR")
        .env_remove("GUICHET_LOCALES_DIR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may close it first.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn json(arguments: &[&str]) -> Value {
    let output = guichet(arguments, "");
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn refused(arguments: &[&str], code: i32, part: &str) {
    assert_refused(guichet(arguments, ""), code, part);
}

/// It ended with this code and one line that holds this part.
pub fn assert_refused(output: Output, code: i32, part: &str) {
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains(part), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_pipe_is_a_conversation_that_ends_with_its_input() {
    let output = guichet(&["chat", "--lang", "fr"], "91\n\u{1b}[31m\n\u{0}\n");
    assert!(output.status.success());
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("Essonne (91)"));
    assert!(!said.contains('\u{1b}'), "no colour, and no control character, through a pipe");
}

#[test]
fn bytes_that_are_no_text_are_answered() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["chat"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = vec![0xff, 0xfe, b'\n'];
    input.extend(vec![b'a'; 200_000]);
    input.push(b'\n');
    child.stdin.take().unwrap().write_all(&input).unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
}

#[test]
fn the_catalogue_is_an_array_of_every_procedure() {
    let all = json(&["catalogue", "--json", "--date", "2026-11-23"]);
    let all = all.as_array().unwrap();
    assert_eq!(all.iter().filter(|p| !p["departement"].is_null()).count(), 110);
    let evry = all.iter().find(|p| p["id"] == "91-young-adult-evry").unwrap();
    assert_eq!(evry["departement"], "91");
    assert_eq!(evry["first_listed"], "2025-02-26");
    assert_eq!(evry["offered"], true);
    assert_eq!(evry["cases"][0]["conditions"]["arrondissement"]["only"][0], "evry");
    let shortage = all.iter().find(|p| p["id"] == "69-shortage-occupation").unwrap();
    assert_eq!(shortage["until"], "2026-12-31");
}

#[test]
fn an_outcome_tells_its_cards_and_what_is_missing() {
    let full = json(&[
        "outcome",
        "--place",
        "91",
        "--set",
        "goal=first-permit",
        "--set",
        "ground=young-adult",
        "--set",
        "nationality=other",
        "--set",
        "arrondissement=evry",
        "--json",
        "--date",
        "2026-11-23",
    ]);
    assert!(full["missing"].is_null());
    assert_eq!(full["cards"][0]["procedure"], "91-young-adult-evry");
    assert_eq!(full["cards"][0]["fit"], "confirmed");
    let half = json(&["outcome", "--place", "Essonne", "--set", "goal=first-permit", "--json"]);
    assert_eq!(half["missing"], "ground");
}

#[test]
fn a_place_tells_its_candidates() {
    let found = json(&["place", "corse", "--json"]);
    assert_eq!(found.as_array().unwrap().len(), 2);
    assert_eq!(found[1]["departement"], "2A");
    assert!(found[1]["commune"].is_null());
    let massy = json(&["place", "91300", "--json"]);
    assert_eq!(
        massy,
        serde_json::json!([{"departement": "91", "arrondissement": "palaiseau", "commune": "Massy", "insee": "91377",
            "name": "Massy", "score": 1.0, "certain": true}])
    );
    let near = json(&["place", "--at", "48.7309,2.2713", "--json"]);
    assert_eq!((&near[0]["insee"], &near[0]["certain"]), (&"91377".into(), &false.into()));
    assert_eq!(json(&["place", "--at", "-21.1,55.5", "--json"])[0]["departement"], "974");
    refused(&["place", "--at", "91,2", "--json"], 2, "48.73,2.27");
    refused(&["place", "Massy", "--at", "48.7,2.2"], 2, "cannot be used with");
}

#[test]
fn a_place_that_is_nowhere_is_said_to_be() {
    refused(&["place", "zzzz"], 1, "nothing found: no place in France is called `zzzz`");
    refused(&["place", ""], 1, "nothing found");
    refused(&["place", "Casablanca"], 1, "nothing found: `Casablanca` is outside France");
    refused(&["place", "--at", "50.85,4.35"], 1, "nothing found: no place in France is near there");
    for arguments in [["place", "zzzz", "--json"], ["place", "", "--json"], ["place", "--at=50.85,4.35", "--json"]] {
        let output = guichet(&arguments, "");
        assert_eq!(output.stdout.trim_ascii(), b"[]", "a program reads an empty list");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{said}");
    }
}

#[test]
fn help_is_a_command() {
    for (arguments, part) in
        [(&["help"][..], "Talk in the terminal"), (&["help", "outcome"], "Print what given answers lead to")]
    {
        let output = guichet(arguments, "");
        assert!(output.status.success());
        assert!(String::from_utf8(output.stdout).unwrap().contains(part), "{arguments:?}");
    }
    refused(&["help", "outcom"], 2, "outcom");
}

#[test]
fn somebody_leaves_by_a_word_and_moves_by_the_same_keys_on_every_screen() {
    let said = |input: &str| String::from_utf8(guichet(&["chat", "--lang", "fr"], input).stdout).unwrap();
    for leave in ["quit", "exit", "/quit", "/exit", "QUIT", "quitter", "خروج"] {
        let said = said(&format!("91\n{leave}\n75\n"));
        assert!(said.contains("Essonne") && !said.contains("Paris"), "{leave}");
    }
    let keys = said("91\n?\n!\n<\n*\n<\na\nb\n0\n<\n");
    let screens: Vec<&str> = keys.split("\n> ").skip(2).collect();
    assert!(screens[0].contains("quit : quitter"), "{}", screens[0]);
    assert!(screens[1].contains("voies et délais de recours"), "{}", screens[1]);
    assert!(screens[2].contains("Que voulez-vous faire"), "{}", screens[2]);
    assert!(screens[3].contains("Choisissez votre langue"), "{}", screens[3]);
    assert!(screens[4].contains("Que voulez-vous faire"), "{}", screens[4]);
    assert!(screens[7].contains("Que voulez-vous faire"), "{}", screens[7]);
    assert!(screens[8].contains("Où habitez-vous"), "{}", screens[8]);
}

#[test]
fn a_number_counts_choices_where_nothing_else_has_numbers() {
    let said = |input: &str| String::from_utf8(guichet(&["chat", "--lang", "fr"], input).stdout).unwrap();
    let chosen = |input: &str| said(input).rsplit("\n> ").next().unwrap().split_once('\n').unwrap().1.to_owned();
    assert_eq!(chosen("91\n1\n"), chosen("91\na\n"));
    assert_eq!(chosen("91\n2\n"), chosen("91\nb\n"));
    assert!(chosen("1\n").contains("Ain (01)"), "a place is asked for");
    assert!(chosen("91\n01\n").contains("Ain (01)"), "with a zero it is the département");
}

#[test]
fn errors_name_their_true_cause() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let missing = format!("sqlite:{}", at("guichet.db"));
    let no_file = "yet: start `guichet run` once, or name another one with --database-url or DATABASE_URL";
    refused(&["reports", "--database-url", &missing], 1, no_file);
    refused(&["campaign", "--database-url", &missing, "list"], 1, no_file);
    refused(&["links", "--database-url", &missing], 1, no_file);
    std::fs::write(at("list.csv"), "x").unwrap();
    // An import makes the file, once it has something to keep.
    refused(&["import", "france-services", &at("list.csv"), "--database-url", &missing], 1, "lacks the columns");
    assert!(!std::path::Path::new(&at("guichet.db")).exists());
    let elsewhere = format!("sqlite:{}", at("no/guichet.db"));
    refused(&["import", "legal-help", &at("list.csv"), "--database-url", &elsewhere], 1, "its folder does not exist");
    refused(&["reports", "--database-url", &elsewhere], 1, "its folder does not exist");
    refused(&["reports", "--database-url", &format!("sqlite:{}", at(""))], 1, "it is a folder");
    refused(
        &["campaign", "list", "--database-url", &missing],
        2,
        "belongs to `guichet campaign`: write it before `list`",
    );
    refused(&["campaign", "show", "x"], 2, "write a number");
    refused(&["reports", "--days", "many"], 2, "write a number");
    refused(&["outcome", "--place", "91", "--date", "2026-13-01"], 2, "write a day as YYYY-MM-DD");
    refused(&["links", "--addresses", &at("none")], 1, "it does not exist");
    refused(&["links", "--addresses", &at("")], 1, "it is a folder");
    std::fs::write(at("bad"), b"\xffx").unwrap();
    refused(&["links", "--addresses", &at("bad")], 1, "it is not UTF-8");
    refused(&["import", "legal-help", &at("none")], 1, "it does not exist");
}

/// Opening a named pipe waits for somebody who writes, and a device may never end.
#[test]
fn what_is_no_file_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    assert!(Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", at("zero")).unwrap();
    std::os::unix::fs::symlink(at("pipe"), at("link")).unwrap();
    for (name, kind) in
        [("pipe", "a named pipe"), ("link", "a named pipe"), ("zero", "a device"), ("socket", "a socket")]
    {
        let file = &at(name);
        for command in [
            &["links", "--addresses", file][..],
            &["import", "france-services", file],
            &["import", "legal-help", file],
            &["import", "titres-de-sejour", file, "--date", "2026-06-01", "--data-dir", "data"],
        ] {
            refused(command, 1, &format!("it is {kind}: name a file"));
        }
        for (option, extension) in [("--data-dir", "toml"), ("--locales-dir", "ftl")] {
            let inside = at(&format!("of-{name}-{extension}"));
            std::fs::create_dir(&inside).unwrap();
            std::os::unix::fs::symlink(file, format!("{inside}/a.{extension}")).unwrap();
            refused(&["check", option, &inside], 1, &format!("it is {kind}: name a file"));
        }
    }
}

#[test]
fn too_large_files_and_folders_without_end_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    // They have holes and take no room.
    std::fs::File::create(at("large")).unwrap().set_len(1 << 40).unwrap();
    refused(&["links", "--addresses", &at("large")], 1, "more than 1048576");
    std::fs::create_dir(at("data")).unwrap();
    std::fs::File::create(at("data/a.toml")).unwrap().set_len(1 << 40).unwrap();
    refused(&["check", "--data-dir", &at("data")], 1, "is larger than 4 MiB");
    std::fs::create_dir_all(at("loop/a")).unwrap();
    std::os::unix::fs::symlink(at("loop"), at("loop/a/b")).unwrap();
    std::os::unix::fs::symlink(at("loop"), at("loop/a/c")).unwrap();
    refused(&["check", "--data-dir", &at("loop")], 1, "a link may lead back");
}

#[test]
fn a_diagram_is_mermaid() {
    let output = guichet(&["diagram", "91"], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with("flowchart LR\n"), "{said}");
    assert!(said.contains("91-young-adult-evry"));
}

#[test]
fn bad_usage_is_one_line_and_exit_2() {
    refused(&[], 2, "no command");
    refused(&["chta"], 2, "chta");
    refused(&["place"], 2, "required");
    refused(&["outcome", "--place", "nowhere-at-all", "--json"], 2, "nowhere-at-all");
    refused(&["outcome", "--place", "91", "--set", "goal"], 2, "question=choice");
    refused(&["outcome", "--place", "91", "--set", "gaol=renew"], 2, "did you mean `goal`?");
    refused(&["outcome", "--place", "91", "--set", "goal=renw"], 2, "did you mean `renew`?");
    refused(&["outcome", "--place", "91", "--set", "goal=renew", "--set", "goal=oqtf"], 2, "twice");
    refused(&["outcome", "--place", "91", "--set", "arrondissement=meaux"], 2, "not in Essonne");
    refused(&["outcome", "--place", "91", "--lang", "xx"], 2, "no language `xx`");
    refused(&["chat", "--lang", "xx"], 2, "no language `xx`");
    refused(&["check", "--date", "soon"], 2, "soon");
}

#[test]
fn check_lists_what_waits_for_review() {
    let output = guichet(&["check"], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "what waits is no problem");
    let waiting: Vec<&str> = said.lines().filter(|line| line.starts_with("  departements/")).collect();
    assert!(said.starts_with(&format!("{} cases wait for review:\n", waiting.len())), "{said}");
    assert!(waiting.contains(&"  departements/35.toml:45 35-ill-child"), "{said}");
}

#[test]
fn a_folder_that_is_not_there_is_exit_1() {
    refused(&["check", "--data-dir", "/no/such/folder"], 1, "/no/such/folder");
}

#[test]
fn check_prints_every_problem_and_exits_1() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("questions.toml"), "[[question]]\nid = \"goal\"\nchioces = []\n").unwrap();
    let output = guichet(&["check", "--data-dir", folder.path().to_str().unwrap()], "");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("questions.toml:3: unknown key `chioces`; did you mean `choices`?"), "{said}");
    assert!(said.contains("hosts.toml: the file is missing"), "{said}");
}

#[test]
fn a_backup_is_whole_and_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("guichet.db");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let url = guichet::store::DatabaseUrl::parse(&format!("sqlite:{}", database.display())).unwrap();
        let _opened = guichet::store::Store::open(&url).await.unwrap();
    });
    let copy = folder.path().join("copy.db");
    let back_up = || {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_guichet"));
        command.args(["backup", "--database-url", &format!("sqlite:{}", database.display())]).arg(&copy);
        command.output().unwrap()
    };
    let made = back_up();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert_eq!(copy.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert!(std::fs::read(&copy).unwrap().starts_with(b"SQLite format 3"));
    let again = back_up();
    assert!(String::from_utf8_lossy(&again.stderr).contains("is there already: name a new file"));
    assert!(std::fs::read(&copy).unwrap().starts_with(b"SQLite format 3"), "what was there stays");
}
