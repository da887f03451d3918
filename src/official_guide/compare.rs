//! Compares two editions of a page: what was added, taken out or worded anew, branch by
//! branch. What only stands elsewhere on the page is no change of words.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use jiff::civil::Date;

use super::{
    page::{GuidePage, GuidePassage, PageId},
    subject::Subject,
    wording::comparable,
};

/// Two passages are one worded anew from this likeness on (Sørensen-Dice over pairs of letters).
const ALIKE: f64 = 0.6;
/// Likeness is looked for among at most this many passages of a branch; more are told as taken
/// out and added.
const MOST_COMPARED: usize = 200;

/// Holds what changed on a page. Empty lists and `None` mean that nothing did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageChange {
    pub id: PageId,
    pub title: Option<(String, String)>,
    pub url: Option<(String, String)>,
    pub modified: Option<(Option<Date>, Option<Date>)>,
    pub reworded: Vec<Reworded>,
    pub added: Vec<Said>,
    pub removed: Vec<Said>,
    /// Holds headings under which the same words stood before and stand now.
    pub renamed_branches: BTreeSet<(String, String)>,
    /// Holds titles of online services and of offices.
    pub new_ways: Vec<String>,
    pub gone_ways: Vec<String>,
}

/// Holds a passage with the headings above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub branch: String,
    pub text: String,
    pub about: BTreeSet<Subject>,
}

/// Holds a passage before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reworded {
    pub before: Said,
    pub after: Said,
}

impl PageChange {
    /// Returns whether nothing changed, the day of the last change aside.
    pub fn is_empty(&self) -> bool {
        self.title.is_none()
            && self.url.is_none()
            && self.reworded.is_empty()
            && self.added.is_empty()
            && self.removed.is_empty()
            && self.renamed_branches.is_empty()
            && self.new_ways.is_empty()
            && self.gone_ways.is_empty()
    }
}

/// Returns what changed from one edition of a page to another.
pub fn compare(before: &GuidePage, after: &GuidePage) -> PageChange {
    let (mut gone, mut new) = (words_of(before), words_of(after));
    take_common(&mut gone, &mut new, |said| (comparable(&said.branch), comparable(&said.text)));
    let mut renamed_branches = BTreeSet::new();
    for (one, other) in take_common(&mut gone, &mut new, |said| comparable(&said.text)) {
        renamed_branches.insert((one.branch, other.branch));
    }
    let reworded = pair(&mut gone, &mut new, &renamed_branches);
    let (gone_ways, new_ways) = difference(&ways(before), &ways(after));
    PageChange {
        id: after.id.clone(),
        title: differing(&before.title, &after.title),
        url: match (&before.url, &after.url) {
            (Some(before), Some(after)) => differing(before, after),
            _ => None,
        },
        modified: (before.modified != after.modified).then_some((before.modified, after.modified)),
        reworded,
        added: new,
        removed: gone,
        renamed_branches,
        new_ways,
        gone_ways,
    }
}

fn words_of(page: &GuidePage) -> Vec<Said> {
    let said = |passage: &GuidePassage| Said {
        branch: page.branch(passage).to_owned(),
        text: passage.text.clone(),
        about: passage.about.clone(),
    };
    page.passages.iter().map(said).collect()
}

fn differing(before: &str, after: &str) -> Option<(String, String)> {
    (comparable(before) != comparable(after)).then(|| (before.to_owned(), after.to_owned()))
}

/// Takes out of both lists what has the same key, as often as both have it, and returns it in
/// pairs.
fn take_common<K: Ord>(gone: &mut Vec<Said>, new: &mut Vec<Said>, key: impl Fn(&Said) -> K) -> Vec<(Said, Said)> {
    let mut waiting: BTreeMap<K, VecDeque<Said>> = BTreeMap::new();
    for said in std::mem::take(new) {
        waiting.entry(key(&said)).or_default().push_back(said);
    }
    let mut common = Vec::new();
    for said in std::mem::take(gone) {
        match waiting.get_mut(&key(&said)).and_then(VecDeque::pop_front) {
            Some(other) => common.push((said, other)),
            None => gone.push(said),
        }
    }
    new.extend(waiting.into_values().flatten());
    common
}

/// Takes out of both lists passages of one branch that are alike, the most alike first.
fn pair(gone: &mut Vec<Said>, new: &mut Vec<Said>, renamed: &BTreeSet<(String, String)>) -> Vec<Reworded> {
    let same_branch = |before: &Said, after: &Said| {
        before.branch == after.branch || renamed.contains(&(before.branch.clone(), after.branch.clone()))
    };
    let mut alike: Vec<(f64, usize, usize)> = Vec::new();
    for (at, before) in gone.iter().enumerate().take(MOST_COMPARED) {
        for (other, after) in new.iter().enumerate().take(MOST_COMPARED) {
            if same_branch(before, after) {
                let likeness = strsim::sorensen_dice(&before.text, &after.text);
                if likeness >= ALIKE {
                    alike.push((likeness, at, other));
                }
            }
        }
    }
    alike.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)).then(one.2.cmp(&other.2)));
    let (mut used, mut taken) = (BTreeMap::new(), BTreeSet::new());
    for (_, at, other) in alike {
        if !used.contains_key(&at) && taken.insert(other) {
            used.insert(at, other);
        }
    }
    let reworded = used
        .iter()
        .filter_map(|(at, other)| Some(Reworded { before: gone.get(*at)?.clone(), after: new.get(*other)?.clone() }));
    let reworded = reworded.collect();
    let mut at = 0;
    gone.retain(|_| {
        at += 1;
        !used.contains_key(&(at - 1))
    });
    let mut at = 0;
    new.retain(|_| {
        at += 1;
        !taken.contains(&(at - 1))
    });
    reworded
}

/// Returns the titles of the services and offices that a page leads to.
fn ways(page: &GuidePage) -> BTreeSet<String> {
    let services = page.services.iter().map(|service| format!("{} ({})", service.title, service.id));
    services.chain(page.offices.iter().map(|office| format!("{} ({})", office.title, office.id))).collect()
}

fn difference(before: &BTreeSet<String>, after: &BTreeSet<String>) -> (Vec<String>, Vec<String>) {
    (before.difference(after).cloned().collect(), after.difference(before).cloned().collect())
}
