//! Whatever is handed in, one line says what it is, and no file changes.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use crate::context::repository_data;
use tempfile::TempDir;

use crate::command_line::assert_refused;

/// The repository's data in a folder of its own, and a page beside it.
pub struct Folder {
    root: TempDir,
}

impl Folder {
    pub fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for (path, text) in repository_data().iter() {
            let path = root.path().join("data").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self { root }
    }

    pub fn data(&self) -> PathBuf {
        self.root.path().join("data")
    }

    pub fn page(&self, bytes: &[u8]) -> PathBuf {
        let path = self.root.path().join("page.md");
        fs::write(&path, bytes).unwrap();
        path
    }

    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn walk(at: &Path, into: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in fs::read_dir(at).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, into);
                } else {
                    drop(into.insert(path.clone(), fs::read(&path).unwrap()));
                }
            }
        }
        let mut files = BTreeMap::new();
        walk(&self.data(), &mut files);
        files
    }

    pub fn import(&self, page: &Path, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(["import", "titres-de-sejour"])
            .arg(page)
            .args(more)
            // A data folder that stands here by chance is not the one that is meant.
            .current_dir(self.root.path())
            .env_remove("GUICHET_DATA_DIR")
            .env_remove("GUICHET_LOCALES_DIR")
            .output()
            .unwrap()
    }
}

#[test]
fn what_is_no_page_is_refused_in_one_line_and_nothing_changes() {
    let folder = Folder::new();
    let before = folder.files();
    let date = ["--date", "2026-10-01", "--write"];
    let utf16: Vec<u8> = "### 91 - Essonne\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let pages: [(&[u8], &str); 8] = [
        (b"", "is empty"),
        (b"# A page\n\n[a](https://demarche.numerique.gouv.fr/commencer/a)\n", "no département was found"),
        (b"<!doctype html><h3>91 - Essonne</h3>", "is HTML"),
        (&utf16, "is UTF-16"),
        (b"### 91 - Essonne\n* Premi\xe8re demande\n", "is not UTF-8 in line 2"),
        ("### 91 - Essonne\n* PremiÃ¨re demande\n".as_bytes(), "garbled accents in line 2"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not UTF-8"),
        (&vec![b'a'; 10_000_000], "has 10000000 bytes"),
    ];
    for (bytes, part) in pages {
        assert_refused(folder.import(&folder.page(bytes), &date), 1, part);
    }
    assert_refused(folder.import(&folder.data(), &date), 1, "is a folder");
    assert_refused(folder.import(Path::new("no-such-page.md"), &date), 1, "no-such-page.md");
    assert_eq!(folder.files(), before);
}

#[test]
fn a_day_must_be_given_and_be_no_future_one() {
    let folder = Folder::new();
    let page = folder.page(b"### 91 - Essonne\n");
    assert_refused(folder.import(&page, &[]), 2, "--date YYYY-MM-DD");
    assert_refused(folder.import(&page, &["--date", "2999-01-01"]), 2, "in the future");
    assert_refused(folder.import(&page, &["--date", "spring"]), 2, "spring");
    assert_refused(folder.import(&page, &["--date", "2026-10-01", "--force"]), 2, "--write");
}

/// The same service keeps a page about driving licences, with the same headings.
#[test]
fn a_page_on_which_nothing_is_known_is_said_to_be_another_page() {
    let folder = Folder::new();
    let before = folder.files();
    let page = folder.page(
        "### 55 - Meuse\n\n* [Demande d'échange de permis](https://www.demarches-simplifiees.fr/commencer/permis_55)\n\n### 91 - Essonne\n\n* [Demande de permis](https://www.demarches-simplifiees.fr/commencer/permis-91)\n".as_bytes(),
    );
    let told = "is another page: the data knows none of its 2 procedures";
    let shown = folder.import(&page, &["--date", "2026-10-01"]);
    assert!(String::from_utf8(shown.stderr).unwrap().contains(told));
    assert!(String::from_utf8(shown.stdout).unwrap().contains("nothing on this page is known"));
    for day in ["2026-10-01", "2024-10-01"] {
        let refused = folder.import(&page, &["--date", day, "--write"]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(String::from_utf8(refused.stderr).unwrap().contains(told));
    }
    assert_eq!(folder.files(), before);
    let output = folder.import(
        &folder.page(
            "### 91 - Essonne\n\n* [Demande de permis](https://www.demarches-simplifiees.fr/commencer/permis-91)\n"
                .as_bytes(),
        ),
        &["--date", "2026-10-01", "--write", "--force"],
    );
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("1 new"), "{shown}");
}

#[test]
fn half_a_page_is_shown_and_not_written_unless_forced() {
    let folder = Folder::new();
    let before = folder.files();
    let page = folder.page(
        b"### 06 - Alpes-Maritimes\n* [Prolongation d'un visa de court s\xc3\xa9jour](https://www.demarches-simplifiees.fr/commencer/prolongation-d-un-visa-de-court-sejour)\n",
    );
    let output = folder.import(&page, &["--date", "2026-10-01", "--write"]);
    let (shown, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("lacks 106 of the 107 procedures"), "{said}");
    assert!(said.contains("--force"), "{said}");
    assert!(shown.contains("1 found (1 known"), "{shown}");
    assert_eq!(folder.files(), before);

    folder.import(&page, &["--date", "2026-10-01", "--write", "--force"]);
    let changed = folder.files();
    let changed: Vec<_> = changed.iter().filter(|(path, bytes)| before[*path] != **bytes).collect();
    assert_eq!(changed.len(), 1, "what is gone is left as it is");
    assert!(changed[0].0.ends_with("departements/06.toml"));
}

/// The folder is checked before anything is written, and what an import writes
/// is written at once.
#[test]
fn an_import_writes_what_changes_and_says_so() {
    let folder = Folder::new();
    let before = folder.files();
    let mut page = String::new();
    // Everything that is known, so that nothing is gone.
    for (path, bytes) in &before {
        let Some(code) = path.file_stem().filter(|_| path.parent().unwrap().ends_with("departements")) else {
            continue;
        };
        let _ = write!(page, "### {} - x\n\n", code.to_string_lossy());
        let text = String::from_utf8_lossy(bytes);
        for url in text.lines().filter_map(|line| line.strip_prefix("url = \"")) {
            let _ = writeln!(page, "* Voir [ici]({})", url.trim_end_matches('"'));
        }
    }
    page.push_str("### 01 - Ain\n\n* [Demande de prolongation de visa court séjour](https://demarche.numerique.gouv.fr/commencer/ain-visa)\n");
    let output = folder.import(&folder.page(page.as_bytes()), &["--date", "2026-10-01", "--write", "--json"]);
    assert!(output.status.success(), "{output:?}");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["added"], serde_json::json!(["01-extend-visa"]));
    assert_eq!(report["gone"], serde_json::json!([]));
    let ain = report["procedures"].as_array().unwrap().iter().find(|line| line["departement"] == "01").unwrap();
    assert_eq!((&ain["status"], &ain["id"]), (&"new".into(), &serde_json::Value::Null));
    let text = String::from_utf8(folder.files()[&folder.data().join("departements/01.toml")].clone()).unwrap();
    assert!(text.contains("id = \"01-extend-visa\"") && text.contains("review = true"), "{text}");
    assert!(report["written"].as_array().unwrap().iter().any(|path| path == "departements/01.toml"));
}
