//! Ties what the data says to the page it was taken from: while the paragraphs that hold the
//! words are the same, the words still stand; a word added beside them may change what they mean.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    page::{GuidePage, GuidePassage},
    wording::{comparable, says, sentences},
};
use crate::catalogue::citation::{Citation, Under};

/// Words of another edition are proposed in the place of old ones from this likeness on
/// (Sørensen-Dice over pairs of letters).
const ALIKE: f64 = 0.5;
/// A list of papers is quoted whole or not at all; a longer one is left to the page.
const LONGEST_LIST: usize = 1_500;

/// Returns what a citation is tied to on a page, as a number in any build of this program;
/// `None` where its words do not stand there, as whole sentences, under all of its headings.
/// Without words of its own, what stands under the headings is tied, or the whole page.
pub(crate) fn tie(page: &GuidePage, citation: &Citation, words: Option<&str>) -> Option<String> {
    if citation.under == Under::Each && citation.chapters.len() > 1 {
        let tied = citation.chapters.iter().map(|chapter| around(page, citation, std::slice::from_ref(chapter), words));
        return tied.collect::<Option<Vec<_>>>().map(|tied| number(&tied.concat()));
    }
    around(page, citation, &citation.chapters, words).map(|around| number(&around))
}

/// Returns the paragraphs under all of these headings that hold words, in order, each once;
/// `None` where there is none.
fn around(page: &GuidePage, citation: &Citation, chapters: &[String], words: Option<&str>) -> Option<Vec<String>> {
    let under = under(page, chapters).map(|passage| comparable(&passage.text));
    let around: BTreeSet<String> = match words {
        Some(words) => {
            let words = comparable(words);
            under.filter(|text| says(text, &words)).collect()
        }
        None if citation.chapters.is_empty() => under.chain(head(page)).collect(),
        None => under.collect(),
    };
    (!around.is_empty()).then(|| around.into_iter().collect())
}

/// Returns the paragraphs that hold these words, for whoever reads what is around them.
pub(crate) fn holding(page: &GuidePage, citation: &Citation, words: &str) -> Vec<String> {
    let chapters = match citation.under {
        Under::All => citation.chapters.as_slice(),
        Under::Each => &[],
    };
    around(page, citation, chapters, Some(words)).unwrap_or_default()
}

/// Returns whether a citation without words of its own stands by its day alone: a page that was
/// last changed before somebody read it is the page that was read.
pub(crate) fn was_read_as_it_is(page: &GuidePage, read: Date) -> bool {
    page.modified.is_some_and(|modified| modified <= read)
}

/// Returns the list that stands under the headings of a citation, where it is short enough to be
/// quoted whole.
pub(crate) fn list(page: &GuidePage, citation: &Citation) -> Option<String> {
    let items: Vec<&str> = under(page, &citation.chapters).map(|passage| passage.text.as_str()).collect();
    let list = items.join("\n• ");
    (!items.is_empty() && list.chars().count() <= LONGEST_LIST).then_some(list)
}

/// Returns the sentences of a page that are most like old words, as many of them, where some
/// are alike.
pub(crate) fn proposed(page: &GuidePage, citation: &Citation, words: &str) -> Option<String> {
    let words = comparable(words);
    let count = sentences(&words).len();
    let mut best: Option<(f64, String)> = None;
    let chapters = match citation.under {
        Under::All => citation.chapters.as_slice(),
        // The first that comes: the words must be the same under each.
        Under::Each => citation.chapters.get(..1).unwrap_or_default(),
    };
    for passage in under(page, chapters) {
        let text = comparable(&passage.text);
        let all = sentences(&text);
        for window in all.windows(count.min(all.len()).max(1)) {
            let window = window.join(" ");
            let likeness = strsim::sorensen_dice(&window, &words);
            if likeness >= ALIKE && best.as_ref().is_none_or(|(most, _)| likeness > *most) {
                best = Some((likeness, window));
            }
        }
    }
    best.map(|(_, window)| window)
}

/// Returns what a page says beside its passages: some pages are a title and an address.
fn head(page: &GuidePage) -> impl Iterator<Item = String> {
    let services =
        page.services.iter().map(|service| format!("{} {}", service.title, service.url.as_deref().unwrap_or_default()));
    std::iter::once(comparable(&page.title)).chain(services)
}

/// Returns the passages under all of these headings.
fn under<'a>(page: &'a GuidePage, chapters: &'a [String]) -> impl Iterator<Item = &'a GuidePassage> {
    page.passages.iter().filter(move |passage| {
        let branch = comparable(page.branch(passage));
        chapters.iter().all(|chapter| branch.contains(&comparable(chapter)))
    })
}

/// Returns a number for texts, by FNV-1a (RFC 9923).
fn number(texts: &[String]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for text in texts {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
