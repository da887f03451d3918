//! Reads what the data takes from a page: its words or an editor's note, and where and when they
//! were read. Whoever claims something must say so in the data.

use super::text::check_text;
use crate::catalogue::{
    citation::Citation,
    hosts::check_name,
    problem::Problems,
    reader::{Located, TomlTable},
};

/// A page of the guide is named by a letter and digits, as in `F2231`.
fn is_page(name: &str) -> bool {
    let digits = name.strip_prefix(['F', 'N', 'R']).unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Returns the page of Service-Public that an address is.
pub(super) fn page_of(url: &str) -> Option<&str> {
    let (site, page) = url.split_once("/vosdroits/")?;
    (site.contains("://www.service-public.") && is_page(page)).then_some(page)
}

/// Reads what is taken from one page.
pub(super) fn citation(mut table: TomlTable<'_>, problems: &mut Problems) -> Option<Citation> {
    let spot = table.spot();
    let quote = table.text("quote", problems);
    // An editor's own note is for whoever translates; nobody is shown it.
    let note = table.text("note", problems);
    let chapters = table.texts("chapters", problems);
    let page = table.required("page", problems).inspect(|page| check_page(page, problems));
    let read = table.required_date("read", problems);
    table.finish(problems);
    match (&quote, &note) {
        (Some(quote), None) => check_text(quote, problems),
        (None, Some(_)) => {}
        // The list that stands under these headings.
        (None, None) if !chapters.is_empty() => {}
        (_, _) => {
            problems.at(
                &spot,
                "what a page says has either `quote`, the page's own words letter by letter, or `note`, yours; or \
                 `chapters` alone, for the list under these headings",
            );
        }
    }
    let chapters = chapters.into_iter().map(|chapter| chapter.value).collect();
    Some(Citation::new(quote.map(|text| text.value), note.map(|text| text.value), chapters, page?.value, read?))
}

/// Reads one citation, or a list of them where a claim rests on several pages.
pub(super) fn citations(table: &mut TomlTable<'_>, key: &'static str, problems: &mut Problems) -> Vec<Citation> {
    let tables = table.table_or_tables(key, problems);
    tables.into_iter().filter_map(|table| citation(table, problems)).collect()
}

fn check_page(page: &Located<String>, problems: &mut Problems) {
    check_name(page, problems);
    if !is_page(&page.value) {
        problems.at(
            &page.spot,
            format!("`{}` is no page of Service-Public: write its letter and number, such as F2231", page.value),
        );
    }
}
