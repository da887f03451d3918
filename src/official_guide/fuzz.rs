//! Throws odd bytes at the reader of pages: nothing panics, a refusal is a sentence, and a page
//! that is read is the same once it was kept.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{archive::read_archive, compare::compare, page::GuidePage, reader::read_page, report::changed};
use crate::fuzz::{inputs, is_sentence, run, seeds};

const TODAY: Date = date(2026, 11, 30);
/// Pages with branches, tables, warnings, services and lists.
const PAGES: [&str; 5] = [
    "tests/it/fixtures/guide/F14872.xml",
    "tests/it/fixtures/guide/F15763.xml",
    "tests/it/fixtures/guide/F32952.xml",
    "tests/it/fixtures/guide/N105.xml",
    "tests/it/fixtures/guide/R52684.xml",
];

#[test]
fn any_page_is_read_or_refused_with_a_sentence() {
    run("page of the guide", 8, &inputs(seeds(&PAGES)), |input| {
        let mut unknown = BTreeMap::new();
        let head = match read_page(&*input, TODAY, |_, _| true, &mut unknown) {
            Ok(head) => head,
            Err(refused) => {
                prop_assert!(is_sentence(&format!("a page {refused}")), "{refused:?}");
                return Ok(());
            }
        };
        let page = head.page.unwrap();
        prop_assert!(page.modified.is_none_or(|day| day <= TODAY));
        prop_assert!(page.passages.iter().all(|passage| passage.branch < page.branches.len()));
        let kept = serde_json::to_string(&page).unwrap();
        prop_assert_eq!(serde_json::from_str::<GuidePage>(&kept).ok(), Some(page.clone()));
        let change = compare(&page, &page);
        prop_assert!(change.is_empty(), "{}", changed(&change));
        Ok(())
    });
}

#[test]
fn any_archive_is_read_or_refused_with_a_sentence() {
    run("archive of the guide", 2, &inputs(seeds(&PAGES)), |input| {
        // Odd bytes are no archive: what is told of them is a sentence as well.
        let read = read_archive(std::io::Cursor::new(&*input), &BTreeSet::new(), TODAY);
        let told = read.map(drop).map_err(|refused| format!("a file {refused}"));
        prop_assert!(told.is_ok() || told.as_ref().is_err_and(|told| is_sentence(told)), "{told:?}");
        Ok(())
    });
}
