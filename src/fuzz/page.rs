//! Reads pages as if they were the official list, and writes what they change.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{TODAY, context, inputs, is_sentence, run, seeds};
use crate::{
    catalogue::{load, source::Files},
    official_list::{OfficialPage, Rules, changes, compare, report::ImportReport},
    source_text::decode,
};

static FILES: LazyLock<Files> = LazyLock::new(Files::repository_data);
static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::read(&FILES, context().catalogue).unwrap());

/// Returns pages of the corpus, and pages that other tests read.
fn pages() -> Vec<Vec<u8>> {
    let files = ["broken", "bullets", "groups", "slips", "html"].map(|name| format!("tests/it/import/pages/{name}.md"));
    let mut names: Vec<&str> = files.iter().map(String::as_str).collect();
    names.push("pages/");
    seeds(&names)
}

/// A page is refused with a sentence, or what it changes leaves data that is read again.
fn is_taken_in(page: &[u8]) -> Result<(), TestCaseError> {
    let text = match decode(page) {
        Ok(text) => text,
        Err(refused) => {
            prop_assert!(is_sentence(&refused.to_string()), "{refused:?}");
            return Ok(());
        }
    };
    let page = OfficialPage::read(text, &RULES);
    let catalogue = context().catalogue;
    let comparison = compare(&page, catalogue, &RULES, TODAY);
    prop_assert!(!ImportReport::new(&comparison, catalogue).table().is_empty());
    if let Ok(changes) = changes(&comparison, &FILES, catalogue, &RULES)
        && !page.found.is_empty()
    {
        let mut files = FILES.clone();
        for (path, text) in &changes.files {
            files.insert(path, text.clone());
        }
        let loaded = load(&files);
        prop_assert!(loaded.is_ok(), "{:?}", loaded.err());
    }
    Ok(())
}

#[test]
fn every_page_of_the_corpus_leaves_data_that_loads() {
    for page in pages() {
        is_taken_in(&page).unwrap();
    }
}

#[test]
fn any_page_leaves_data_that_loads_or_is_refused_with_a_sentence() {
    run("page", 1, &inputs(pages()), |page| is_taken_in(&page));
}
