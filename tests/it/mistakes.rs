//! Small data folders with one mistake each, named after it, laid over a
//! sound one: `expected.txt` holds exactly what is told.
//!
//! With `UPDATE_EXPECTED=1` the files are written anew; read the difference.

use std::{fs, path::Path};

use guichet::{
    catalogue::{load, problem::Problem, source::Files},
    check::check,
};

use crate::context::{TODAY, locales, repository_locales};

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/fixtures/base");
const MISTAKES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/fixtures/mistakes");

fn base() -> Files {
    Files::from_folder(Path::new(BASE), &["toml"]).unwrap()
}

/// Problems of the data alone: the small folder has no words for its labels.
fn told(files: &Files) -> Vec<Problem> {
    let report = check(files, &repository_locales(), TODAY);
    let is_locale = |problem: &Problem| {
        let folder = problem.file.split('/').next();
        locales().iter().any(|locale| Some(locale.name.as_str()) == folder)
    };
    report.problems.into_iter().filter(|problem| !is_locale(problem)).collect()
}

#[test]
fn the_folder_under_the_mistakes_is_sound() {
    assert!(load(&base()).is_ok());
    assert_eq!(told(&base()), []);
}

#[test]
fn each_mistake_is_told_with_file_line_and_what_to_do() {
    let mut names: Vec<_> = fs::read_dir(MISTAKES).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert!(names.len() >= 35, "only {} mistakes", names.len());
    for folder in names {
        let mut files = base();
        for (path, text) in Files::from_folder(&folder, &["toml"]).unwrap().iter() {
            files.insert(path, text.to_owned());
        }
        let lines: Vec<String> = told(&files).iter().map(ToString::to_string).collect();
        let told = lines.join("\n") + "\n";
        let expected = folder.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &told).unwrap();
        }
        assert!(!lines.is_empty(), "{} is told nowhere", folder.display());
        assert_eq!(told, fs::read_to_string(&expected).unwrap(), "{}", folder.display());
    }
}
