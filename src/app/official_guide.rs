//! Takes an archive of Service-Public's guide into the store, and tells of each fact of the data
//! whether its page still has it. Nothing here changes the data: a person does.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use jiff::{ToSpan, civil::Date};
use tracing::warn;

use crate::{
    catalogue::{
        Catalogue,
        citation::{Citation, FactId, FactUse, Standing},
    },
    days,
    official_guide::{Guide, GuidePage, PageChange, PageId, compare, holding, list, proposed, tie, was_read_as_it_is},
    store::{FactTieRow, OfficialEdition, OfficialImportRow, OfficialPageRow, Store, StoreError},
};

/// An archive that lacks more than one in this many of the known pages is no whole one.
const TENTH: usize = 10;
/// No guide is so long without a change of any page about foreigners.
const QUIET_WEEKS: i64 = 8;

/// Holds the editions of the guide that the store has, for commands that show them.
#[derive(Debug)]
pub(crate) struct StoredGuide {
    pub import: Option<OfficialImportRow>,
    pub pages: BTreeMap<PageId, StoredPage>,
    ties: BTreeMap<String, FactTieRow>,
}

/// Holds a page as it was last taken in, and the edition before.
#[derive(Debug)]
pub(crate) struct StoredPage {
    pub page: GuidePage,
    pub earlier: Option<GuidePage>,
    pub seen: Date,
    /// Is the day of the archive that last changed it.
    pub changed: Option<Date>,
    pub gone: Option<Date>,
}

/// Holds a fact of the data, and everything that rests on it.
#[derive(Debug)]
pub(crate) struct Fact<'a> {
    pub citation: &'a Citation,
    /// Pairs what rests on it with the id of a procedure or a paper.
    pub uses: BTreeSet<(FactUse, &'a str)>,
    pub standing: Standing,
}

/// Says why an archive was not taken in.
#[derive(Debug)]
pub(crate) enum NotTaken {
    /// Too many of the known pages are missing: so many, of so many.
    HalfAnArchive(usize, usize),
    /// Its newest page is older than what is known already, which is of this day.
    OlderThanKnown(Date, Date),
    Store(StoreError),
}

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HalfAnArchive(missing, known) => write!(
                f,
                "lacks {missing} of the {known} pages that were known: it is perhaps half an archive, and nothing was \
                 changed; say --force if they are gone indeed"
            ),
            Self::OlderThanKnown(newest, known) => write!(
                f,
                "is an old edition: its newest page is of {newest}, and what is known already goes to {known}; nothing \
                 was changed; say --force if you want it indeed"
            ),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for NotTaken {}

impl From<StoreError> for NotTaken {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Holds what an archive changed.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    /// Counts the pages that were not known before.
    pub new: usize,
    pub changes: Vec<PageChange>,
    /// Lists pages that are gone since this archive, with those that bear their title now.
    pub gone: Vec<(PageId, Vec<PageId>)>,
    /// Lists facts that no longer stand since this archive; pages as a whole are `changes`.
    pub review: Vec<FactId>,
}

impl Taken {
    /// Returns whether operators have something to look at.
    pub fn is_news(&self) -> bool {
        !self.review.is_empty() || !self.gone.is_empty()
    }
}

impl StoredGuide {
    /// Returns a guide of which nothing was taken in.
    pub fn empty() -> Self {
        Self { import: None, pages: BTreeMap::new(), ties: BTreeMap::new() }
    }

    /// Reads what the store has. A page that no longer decodes is logged and left out.
    ///
    /// # Errors
    /// Fails when the store can't be read.
    pub async fn read(store: &Store) -> Result<Self, StoreError> {
        let mut pages = BTreeMap::new();
        for row in store.official_pages().await? {
            if let Some(page) = decoded(&row) {
                pages.insert(page.page.id.clone(), page);
            } else {
                warn!(page = row.id, "a page of the guide no longer decodes: import the guide again");
            }
        }
        let ties = store.fact_ties().await?.into_iter().map(|tie| (tie.fact.clone(), tie)).collect();
        Ok(Self { import: store.official_import().await?, pages, ties })
    }

    /// Returns whether a page still has what the data took from it.
    pub fn standing(&self, citation: &Citation) -> Standing {
        let Some(stored) = PageId::parse(&citation.page).and_then(|id| self.pages.get(&id)) else {
            return Standing::Unseen;
        };
        if let Some(day) = stored.gone {
            return Standing::Gone(day);
        }
        match standing(&stored.page, stored.seen, citation, self.ties.get(citation.fact.as_str())) {
            // Words are sometimes changed and the day of the page is not.
            Standing::Changed(day) if day <= citation.read => Standing::Changed(stored.changed.unwrap_or(day)),
            standing => standing,
        }
    }

    /// Lists the facts of the data, each once, with what rests on it.
    pub fn facts<'a>(&self, catalogue: &'a Catalogue) -> BTreeMap<FactId, Fact<'a>> {
        let mut facts: BTreeMap<FactId, Fact<'a>> = BTreeMap::new();
        for (what, id, citation) in catalogue.citations() {
            let fact = facts.entry(citation.fact.clone()).or_insert_with(|| Fact {
                citation,
                uses: BTreeSet::new(),
                standing: self.standing(citation),
            });
            fact.uses.insert((what, id));
        }
        facts
    }

    /// Returns the pages that bear the title of a page that is gone.
    pub fn heirs(&self, gone: &str) -> Vec<&PageId> {
        let Some(title) = PageId::parse(gone).and_then(|id| self.pages.get(&id)).map(|page| &page.page.title) else {
            return Vec::new();
        };
        let same = self
            .pages
            .iter()
            .filter(|(id, other)| other.gone.is_none() && id.as_str() != gone && other.page.title == *title);
        same.map(|(id, _)| id).collect()
    }

    /// Returns the paragraphs that hold the words of a fact, or those that were accepted.
    pub fn around(&self, citation: &Citation, words: Option<&str>) -> Vec<String> {
        let stored = PageId::parse(&citation.page).and_then(|id| self.pages.get(&id));
        let words = words.or(citation.quote.as_deref());
        stored.zip(words).map_or_else(Vec::new, |(stored, words)| holding(&stored.page, citation, words))
    }

    /// Returns the sentences that stand on a page now in the place of those of a fact.
    pub fn proposed(&self, citation: &Citation) -> Option<String> {
        let stored = PageId::parse(&citation.page).and_then(|id| self.pages.get(&id))?;
        proposed(&stored.page, citation, citation.quote.as_deref()?)
    }

    /// Returns the row that ties a fact to its page as it is now, with these words where they
    /// are others than those of the data; `None` where the page does not have them.
    pub fn accepted(&self, citation: &Citation, words: Option<&str>, today: Date) -> Option<FactTieRow> {
        let stored = PageId::parse(&citation.page).and_then(|id| self.pages.get(&id))?;
        let quote = words.or(citation.quote.as_deref());
        Some(FactTieRow {
            fact: citation.fact.to_string(),
            tied: tie(&stored.page, citation, quote)?,
            words: words.map(str::to_owned),
            accepted: Some(days::number(today)),
        })
    }
}

fn decoded(row: &OfficialPageRow) -> Option<StoredPage> {
    Some(StoredPage {
        page: serde_json::from_str(&row.page).ok()?,
        earlier: row.earlier.as_deref().and_then(|earlier| serde_json::from_str(earlier).ok()),
        seen: days::of_number(row.seen)?,
        changed: row.changed.and_then(days::of_number),
        gone: row.gone.and_then(days::of_number),
    })
}

/// Returns whether a page has what a citation says, from what the citation was tied to before.
fn standing(page: &GuidePage, seen: Date, citation: &Citation, known: Option<&FactTieRow>) -> Standing {
    let words = known.and_then(|tie| tie.words.as_deref()).or(citation.quote.as_deref());
    let now = tie(page, citation, words);
    let stands = match (&now, known) {
        (None, _) => false,
        (Some(now), Some(known)) => *now == known.tied,
        (Some(_), None) => words.is_some() || was_read_as_it_is(page, citation.read),
    };
    if !stands {
        return Standing::Changed(page.modified.unwrap_or(seen));
    }
    let accepted = match known.and_then(|tie| tie.words.clone()) {
        None if citation.is_list() => list(page, citation),
        accepted => accepted,
    };
    Standing::Stands { modified: page.modified, seen, accepted }
}

/// Stores an edition of the guide, all of it or nothing, and tells what it changed.
///
/// # Errors
/// Fails when more than a tenth of the known pages is missing or the edition is an old one, unless
/// `force` is said, and when the store fails.
pub(crate) async fn take_in(
    store: &Store,
    catalogue: &Catalogue,
    guide: &Guide,
    import: &OfficialImportRow,
    force: bool,
) -> Result<Taken, NotTaken> {
    let before = StoredGuide::read(store).await?;
    let known: Vec<&PageId> = before.pages.iter().filter(|(_, page)| page.gone.is_none()).map(|(id, _)| id).collect();
    let missing: Vec<&PageId> = known.iter().copied().filter(|id| !guide.has(id)).collect();
    if missing.len() * TENTH > known.len() && !force {
        return Err(NotTaken::HalfAnArchive(missing.len(), known.len()));
    }
    if let Some((newest, known)) = older(catalogue, guide, &before).filter(|_| !force) {
        return Err(NotTaken::OlderThanKnown(newest, known));
    }
    let seen = days::of_number(import.day).unwrap_or_default();
    let ties = new_ties(catalogue, guide, &before, seen);
    // A page of texts and numbers always serialises.
    let row = |page: &GuidePage| (page.id.to_string(), serde_json::to_string(page).unwrap_or_default());
    let pages: Vec<(String, String)> = guide.pages.values().map(row).collect();
    let present: Vec<String> =
        before.pages.keys().filter(|id| guide.has(id)).chain(guide.pages.keys()).map(PageId::to_string).collect();
    store.keep_official_edition(&OfficialEdition { import, pages: &pages, present: &present, ties: &ties }).await?;

    let after = StoredGuide::read(store).await?;
    let changes = guide.pages.values().filter_map(|page| {
        let change = compare(&before.pages.get(&page.id)?.page, page);
        (!change.is_empty() || change.modified.is_some()).then_some(change)
    });
    let heirs = |gone: &PageId| {
        let title = before.pages.get(gone).map(|page| &page.page.title);
        let same = guide.titles.iter().filter(|(_, other)| title.is_some_and(|title| title == *other));
        same.map(|(id, _)| id.clone()).collect()
    };
    let held = before.facts(catalogue);
    let holds = |standing: &Standing| !matches!(standing, Standing::Changed(_) | Standing::Gone(_));
    let review = after.facts(catalogue).into_iter().filter(|(id, fact)| {
        let is_a_whole_page = fact.citation.fact.as_str() == fact.citation.page;
        !is_a_whole_page && !holds(&fact.standing) && held.get(id).is_none_or(|before| holds(&before.standing))
    });
    Ok(Taken {
        new: guide.pages.keys().filter(|id| !before.pages.contains_key(id)).count(),
        changes: changes.collect(),
        gone: missing.into_iter().map(|id| (id.clone(), heirs(id))).collect(),
        review: review.map(|(id, _)| id).collect(),
    })
}

/// Returns the days of the newest page of an archive and of what is known, where the archive is
/// an old edition: more of the known pages are older in it than newer; or, at first, its newest
/// page is from long before the day on which pages were read.
fn older(catalogue: &Catalogue, guide: &Guide, before: &StoredGuide) -> Option<(Date, Date)> {
    let newest = guide.newest()?;
    if before.pages.is_empty() {
        let read = catalogue.citations().map(|(_, _, citation)| citation.read).max()?;
        let known = read.checked_sub(QUIET_WEEKS.weeks()).ok()?;
        return (newest < known).then_some((newest, known));
    }
    let known = before.pages.values().filter_map(|page| page.page.modified).max()?;
    let days = guide.pages.values().filter_map(|page| page.modified.zip(before.pages.get(&page.id)?.page.modified));
    let (mut older, mut newer) = (0_usize, 0_usize);
    for (now, then) in days {
        older += usize::from(now < then);
        newer += usize::from(now > then);
    }
    (older > newer).then_some((newest, known))
}

/// Ties facts to their pages that were never tied, where the page has them.
fn new_ties(catalogue: &Catalogue, guide: &Guide, before: &StoredGuide, seen: Date) -> Vec<FactTieRow> {
    let mut ties: BTreeMap<String, FactTieRow> = BTreeMap::new();
    for (_, _, citation) in catalogue.citations() {
        let fact = citation.fact.to_string();
        if before.ties.contains_key(&fact) || ties.contains_key(&fact) {
            continue;
        }
        let Some(page) = PageId::parse(&citation.page).and_then(|id| guide.pages.get(&id)) else { continue };
        if !matches!(standing(page, seen, citation, None), Standing::Stands { .. }) {
            continue;
        }
        if let Some(tied) = tie(page, citation, citation.quote.as_deref()) {
            ties.insert(fact.clone(), FactTieRow { fact, tied, words: None, accepted: None });
        }
    }
    ties.into_values().collect()
}

/// Returns the pages of the data's guide: those that procedures are, and those that are cited.
pub(crate) fn named_pages(catalogue: &Catalogue) -> BTreeSet<PageId> {
    let are = catalogue.procedures.iter().filter_map(|procedure| PageId::of_address(&procedure.url));
    are.chain(catalogue.citations().filter_map(|(_, _, citation)| PageId::parse(&citation.page))).collect()
}

/// Returns the data with what is known of the pages that it cites.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn with_official_pages(catalogue: &Catalogue, store: &Store) -> Result<Option<Catalogue>, StoreError> {
    let guide = StoredGuide::read(store).await?;
    if guide.pages.is_empty() {
        return Ok(None);
    }
    let standing: BTreeMap<FactId, Standing> =
        guide.facts(catalogue).into_iter().map(|(id, fact)| (id, fact.standing)).collect();
    Ok(Some(catalogue.clone().with_standing(|fact| standing.get(fact).cloned().unwrap_or_default())))
}
