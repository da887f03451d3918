//! What the core must not know: no network, no store, no runtime, no clock.

use std::{fs, path::Path};

fn sources(at: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(at).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn the_core_imports_no_network_store_runtime_or_clock() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for module in
        ["gazetteer", "catalogue", "dialogue", "locale", "campaigns", "picture", "official_list", "places_of_help"]
    {
        sources(&root.join(module), &mut found);
        let head = root.join(module).with_extension("rs");
        found.push((head.display().to_string(), fs::read_to_string(&head).unwrap()));
    }
    assert!(found.len() > 30, "the modules have moved");
    for (path, text) in found {
        for name in ["teloxide", "tokio", "sqlx", "axum", "reqwest", "crate::telegram", "crate::store", "now()"] {
            assert!(!text.contains(name), "{path} speaks of {name}");
        }
    }
}

#[test]
fn the_gazetteer_knows_places_and_not_what_is_meant() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&root.join("gazetteer"), &mut found);
    found.push(("gazetteer.rs".to_owned(), fs::read_to_string(root.join("gazetteer.rs")).unwrap()));
    for (path, text) in found {
        for name in ["crate::catalogue", "crate::dialogue", "crate::locale"] {
            assert!(!text.contains(name), "{path} speaks of {name}");
        }
    }
}

#[test]
fn the_checker_of_links_asks_and_keeps_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&root.join("link_check"), &mut found);
    found.push(("link_check.rs".to_owned(), fs::read_to_string(root.join("link_check.rs")).unwrap()));
    assert!(found.len() > 5, "the module has moved");
    for (path, text) in found {
        for name in ["teloxide", "sqlx", "axum", "crate::catalogue", "crate::telegram", "crate::store", "std::fs"] {
            assert!(!text.contains(name), "{path} speaks of {name}");
        }
    }
}

#[test]
fn html_is_written_in_one_place() {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let writers: Vec<&str> =
        found.iter().filter(|(_, text)| text.contains("&lt;")).map(|(path, _)| path.as_str()).collect();
    assert_eq!(writers.len(), 1, "{writers:?}");
    assert!(writers[0].ends_with("bot_api/html.rs"));
}
