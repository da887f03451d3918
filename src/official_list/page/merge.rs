//! Merges the links of the page to one address. The same title twice is one
//! use, two titles are two uses, and a word of a sentence is no use of its own.

use std::collections::BTreeMap;

use super::{address::bare, listed::ListedPage, remark::append};
use crate::fold::fold;

/// Returns each use once, in the order of the page.
pub(super) fn merge(found: Vec<ListedPage>) -> Vec<ListedPage> {
    let mut merged: Vec<ListedPage> = Vec::new();
    // The same address on two hosts is one: that which comes first.
    let mut urls: BTreeMap<String, String> = BTreeMap::new();
    // By département and address, then by title.
    let mut uses: BTreeMap<(String, String), Uses> = BTreeMap::new();
    for mut one in found {
        one.url.clone_from(urls.entry(bare(&one.url).to_owned()).or_insert_with(|| one.url.clone()));
        let key = (one.departement.as_str().to_owned(), one.url.clone());
        let known = uses.entry(key).or_default();
        let title = (fold(&one.title), one.sous_prefecture.clone());
        let same = known.titles.get(&title).copied();
        if let Some(pointer) = known.pointer.take_if(|_| !one.is_pointer) {
            // It was a word of a sentence; here is its title.
            if let Some(first) = merged.get_mut(pointer) {
                let said = std::mem::replace(first, one);
                append_once(first, said.remark);
            }
            known.titles.insert(title, pointer);
        } else if let Some(at) = same.or(known.first.filter(|_| one.is_pointer)) {
            if let Some(first) = merged.get_mut(at) {
                append_once(first, one.remark);
            }
        } else {
            known.pointer = Some(merged.len()).filter(|_| one.is_pointer);
            known.titles.insert(title, merged.len());
            known.first.get_or_insert(merged.len());
            merged.push(one);
        }
    }
    merged.sort_by_key(|one| one.line);
    merged
}

/// Holds where the uses of one address stand.
#[derive(Default)]
struct Uses {
    titles: BTreeMap<(String, Option<String>), usize>,
    /// Is the only use so far, if it is no more than a word of a sentence.
    pointer: Option<usize>,
    first: Option<usize>,
}

fn append_once(first: &mut ListedPage, remark: Option<String>) {
    if let Some(remark) = remark.filter(|remark| first.remark.as_ref() != Some(remark)) {
        append(&mut first.remark, &remark);
    }
}
