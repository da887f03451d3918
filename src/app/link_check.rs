//! Checks whether the addresses of the data still lead somewhere: what is asked, what is
//! stored of the answers, and what is certain enough for people to be told.

use std::collections::BTreeMap;

use crate::{
    catalogue::{Catalogue, LinkState, LinkStates},
    days, faults,
    link_check::{Address, CheckedLink, HostNames, Limits, Network, Verdict, VerdictReason, check, network},
    store::{LinkRow, Store, StoreError},
};

/// Counts what a check of every address found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LinkCheckSummary {
    /// Counts the addresses that were asked.
    pub addresses: usize,
    /// Lists the dead ones, each after an id that uses it.
    pub dead: Vec<(String, String)>,
    /// Lists those that gave no certain answer, each after an id that uses it, by what
    /// they gave.
    pub unsure: BTreeMap<UnsureKind, Vec<(String, String)>>,
    /// Says that a page is dead or doubtful since this look.
    pub is_news: bool,
    /// Tells whether the network of this machine was there.
    pub network: Network,
}

/// Sorts the reasons why nothing certain is known of an address, for operators: first what
/// a person should look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum UnsureKind {
    /// It answers that there is no page; it is dead if it still does on another day.
    Gone,
    /// The page says that it is closed or over.
    Closed,
    /// The address leads to another form or page than the one that was asked for.
    AnotherForm,
    /// The page says that it does not exist, or tells of an error.
    NoPage,
    /// The address leads to the front page of a site.
    FrontPage,
    /// The page says that it is out of service.
    Unavailable,
    /// The address leads somewhere else, or nowhere.
    Elsewhere,
    /// The site answered with an error of its own.
    Error,
    /// The site lets no program in.
    Refuses,
    /// Nothing came, or nothing that could be read.
    Silent,
}

impl UnsureKind {
    fn of(reason: VerdictReason) -> Self {
        match reason {
            VerdictReason::Timeout
            | VerdictReason::Broken
            | VerdictReason::RefusedConnection
            | VerdictReason::Unreachable
            | VerdictReason::NamesUnanswered
            | VerdictReason::Tls => Self::Silent,
            VerdictReason::RefusesRobots => Self::Refuses,
            VerdictReason::ServerError | VerdictReason::OtherStatus => Self::Error,
            VerdictReason::NotFound | VerdictReason::NoSuchHost => Self::Gone,
            VerdictReason::TooManyRedirects
            | VerdictReason::RedirectLoop
            | VerdictReason::BadRedirect
            | VerdictReason::PrivateRedirect => Self::Elsewhere,
            VerdictReason::FrontPage => Self::FrontPage,
            VerdictReason::ErrorPage | VerdictReason::SaysNotFound | VerdictReason::NothingToRead => Self::NoPage,
            VerdictReason::Closed => Self::Closed,
            VerdictReason::Unavailable => Self::Unavailable,
            VerdictReason::AnotherForm => Self::AnotherForm,
        }
    }

    /// Returns the word by which its sentence is chosen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Refuses => "refuses",
            Self::Error => "error",
            Self::Gone => "gone",
            Self::Elsewhere => "elsewhere",
            Self::FrontPage => "front-page",
            Self::NoPage => "no-page",
            Self::Closed => "closed",
            Self::Unavailable => "unavailable",
            Self::AnotherForm => "another-form",
        }
    }

    /// Returns whether something answered that is not the page: a person should look at
    /// it. Walls and silence tell nothing of a page.
    pub const fn is_about_the_page(self) -> bool {
        match self {
            Self::Silent | Self::Refuses | Self::Error => false,
            Self::Gone
            | Self::Elsewhere
            | Self::FrontPage
            | Self::NoPage
            | Self::Closed
            | Self::Unavailable
            | Self::AnotherForm => true,
        }
    }
}

impl LinkCheckSummary {
    /// Counts the addresses of which nothing certain is known.
    pub fn unsure_count(&self) -> usize {
        self.unsure.values().map(Vec::len).sum()
    }
}

/// Holds the result for each address of the data, with an id that uses it.
#[derive(Debug)]
pub(crate) struct CheckedCatalogue {
    pub checked: Vec<CheckedLink>,
    ids: Vec<String>,
    /// Says that storing it told something new, and bad.
    is_news: bool,
}

/// Asks every address of the data whether it still leads somewhere. This takes
/// minutes; `on_each` hears how many are known and how many there are. Sites are told to
/// write to the contact.
///
/// # Errors
/// Fails when the system offers no TLS or no resolver; nothing was asked then.
pub(crate) async fn check_catalogue(
    catalogue: &Catalogue,
    contact: Option<&str>,
    on_each: impl Fn(usize, usize),
) -> Result<CheckedCatalogue, crate::link_check::NoClient> {
    let uses = catalogue.addresses();
    let asked = uses.sorted().filter_map(|(url, uses)| {
        let address = Address::parse(&faults::address(url)).ok()?;
        Some(((url, uses.first()?.id.clone()), address))
    });
    let ((urls, ids), addresses): ((Vec<_>, Vec<_>), Vec<_>) = asked.unzip();
    let (mut known, all) = (0, addresses.len());
    on_each(known, all);
    let count = |_: &CheckedLink| {
        known += 1;
        on_each(known, all);
    };
    let mut checked = check(addresses, &Limits::default(), HostNames::System, contact, count).await?;
    for (one, url) in checked.iter_mut().zip(urls) {
        url.clone_into(&mut one.url);
    }
    Ok(CheckedCatalogue { checked, ids, is_news: false })
}

impl CheckedCatalogue {
    /// Settles what was found with what was found before, and stores it.
    ///
    /// # Errors
    /// Fails when the store can't be read or written; nothing is stored then.
    pub async fn store(&mut self, store: &Store) -> Result<(), StoreError> {
        self.is_news = store_link_results(store, &mut self.checked).await?;
        Ok(())
    }

    /// Returns the counts, and the addresses that are dead or doubtful with their ids.
    pub fn summary(&self) -> LinkCheckSummary {
        let mut dead = Vec::new();
        let mut unsure: BTreeMap<UnsureKind, Vec<(String, String)>> = BTreeMap::new();
        for (one, id) in self.checked.iter().zip(&self.ids) {
            let page = || (id.clone(), one.url.clone());
            match one.verdict {
                Verdict::Alive | Verdict::Moved { .. } => {}
                Verdict::Unsure { why } => unsure.entry(UnsureKind::of(why)).or_default().push(page()),
                Verdict::Dead { .. } => dead.push(page()),
            }
        }
        let (addresses, is_news) = (self.checked.len(), self.is_news);
        LinkCheckSummary { addresses, dead, unsure, is_news, network: network(&self.checked) }
    }
}

/// Settles what was found with what was found at the same addresses before, and stores it;
/// where the network was down nothing was found. Returns whether a page is dead or doubtful
/// that was neither before.
///
/// # Errors
/// Fails when the store can't be read, or the transaction can't be committed; nothing is
/// stored then.
pub(crate) async fn store_link_results(store: &Store, checked: &mut [CheckedLink]) -> Result<bool, StoreError> {
    if network(checked) == Network::Down {
        return Ok(false);
    }
    let before: BTreeMap<String, LinkRow> =
        store.links().await?.into_iter().map(|row| (row.url.clone(), row)).collect();
    let mut is_news = false;
    let mut rows = Vec::with_capacity(checked.len());
    for one in checked {
        let earlier = before.get(&one.url);
        let row = settle(earlier, one);
        is_news |= is_bad(&row) && earlier.is_none_or(|earlier| !is_bad(earlier) || earlier.doubt != row.doubt);
        rows.push(row);
    }
    store.keep_links(&rows).await?;
    Ok(is_news)
}

/// Returns what is stored of an address after a look at it. What is gone is dead if it was
/// on an earlier day, too, with no page in between; nothing else that is unsure takes the
/// place of what was certain, or of what seemed gone.
fn settle(before: Option<&LinkRow>, one: &mut CheckedLink) -> LinkRow {
    let day = days::number(days::paris(faults::shifted(one.at)));
    let row = |verdict: &Verdict, detail: &str, doubt: &str| LinkRow {
        url: one.url.clone(),
        day,
        verdict: verdict.as_str().to_owned(),
        detail: detail.to_owned(),
        doubt: doubt.to_owned(),
    };
    let doubted = |before: &LinkRow, why: VerdictReason| LinkRow { doubt: why.as_str().to_owned(), ..before.clone() };
    let seemed_gone = before.filter(|before| {
        before.verdict == "unsure" && VerdictReason::parse(&before.detail).is_some_and(VerdictReason::is_absence)
    });
    let was_dead = before.filter(|before| before.verdict == "dead");
    match one.verdict.clone() {
        Verdict::Alive => row(&Verdict::Alive, "", ""),
        Verdict::Moved { to } => row(&one.verdict, &to, ""),
        Verdict::Unsure { why } | Verdict::Dead { why } if why.is_absence() => match seemed_gone {
            Some(before) if before.day >= day => doubted(before, why),
            None if was_dead.is_none() => row(&Verdict::Unsure { why }, why.as_str(), why.as_str()),
            Some(_) | None => {
                let dead = Verdict::Dead { why };
                let row = row(&dead, why.as_str(), "");
                one.verdict = dead;
                row
            }
        },
        Verdict::Unsure { why } | Verdict::Dead { why } => match before {
            Some(before) if before.verdict != "unsure" || seemed_gone.is_some() => doubted(before, why),
            Some(_) | None => row(&Verdict::Unsure { why }, why.as_str(), why.as_str()),
        },
    }
}

/// Returns whether people or operators lose something by what was found.
fn is_bad(row: &LinkRow) -> bool {
    row.verdict == "dead" || VerdictReason::parse(&row.doubt).is_some_and(|why| UnsureKind::of(why).is_about_the_page())
}

/// Returns what was last found at each address, where that is certain.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn stored_link_states(store: &Store) -> Result<LinkStates, StoreError> {
    Ok(store.links().await?.iter().filter_map(certain).collect())
}

fn certain(row: &LinkRow) -> Option<(String, LinkState)> {
    let day = days::of_number(row.day)?;
    let state = match row.verdict.as_str() {
        // What the last look could not find again is not said to have been found.
        "alive" | "moved" if row.doubt.is_empty() => LinkState::Answers(day),
        "dead" => LinkState::Dead(day),
        _ => return None,
    };
    Some((row.url.clone(), state))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const URL: &str = "https://a.example/";

    fn state(verdict: &str, doubt: &str) -> Option<LinkState> {
        let (url, verdict, doubt) = (URL.to_owned(), verdict.to_owned(), doubt.to_owned());
        certain(&LinkRow { url, day: 20_000, verdict, detail: String::new(), doubt }).map(|(_, state)| state)
    }

    #[test]
    fn only_what_is_certain_is_told_to_people() {
        let day = jiff::civil::date(2024, 10, 4);
        assert_eq!(state("alive", ""), Some(LinkState::Answers(day)));
        assert_eq!(state("moved", ""), Some(LinkState::Answers(day)));
        assert_eq!(state("dead", ""), Some(LinkState::Dead(day)));
        assert_eq!(state("unsure", ""), None);
    }

    #[test]
    fn no_date_is_told_of_a_page_that_the_last_look_doubts() {
        for why in VerdictReason::ALL {
            assert_eq!(state("alive", why.as_str()), None, "{why}");
            assert_eq!(state("moved", why.as_str()), None, "{why}");
        }
        assert!(state("dead", "timeout").is_some(), "what is dead is not alive because it is silent");
    }

    /// Looks at one address on some days; returns the verdict of the last look, and the row.
    fn looks(found: &[(i64, Verdict)]) -> (&'static str, LinkRow) {
        let mut row = None;
        let mut said = "";
        for (day, verdict) in found {
            let at = jiff::Timestamp::from_second(day * 86_400 + 43_200).unwrap();
            let (url, verdict) = (URL.to_owned(), verdict.clone());
            let (redirects, title, took) = (Vec::new(), None, Duration::ZERO);
            let mut one = CheckedLink { url, verdict, status: None, redirects, title, took, at };
            row = Some(settle(row.as_ref(), &mut one));
            said = one.verdict.as_str();
        }
        (said, row.unwrap())
    }

    #[test]
    fn nothing_is_dead_before_a_second_look_on_another_day() {
        let gone = || Verdict::Unsure { why: VerdictReason::NotFound };
        let wall = || Verdict::Unsure { why: VerdictReason::RefusesRobots };
        let check = |found: &[(i64, Verdict)], expected: &str| assert_eq!(looks(found).0, expected, "{found:?}");
        check(&[(1, gone())], "unsure");
        check(&[(1, gone()), (1, gone())], "unsure");
        check(&[(1, gone()), (2, gone())], "dead");
        check(&[(1, Verdict::Alive), (2, gone())], "unsure");
        check(&[(1, Verdict::Alive), (2, gone()), (2, gone())], "unsure");
        check(&[(1, Verdict::Alive), (2, gone()), (3, gone())], "dead");
        check(&[(1, gone()), (2, Verdict::Alive), (3, gone())], "unsure");
        check(&[(1, gone()), (2, wall()), (3, gone())], "dead");
        check(&[(1, wall()), (2, gone())], "unsure");
        // A clock that was wrong, and is right again.
        check(&[(9, gone()), (1, gone())], "unsure");
        check(&[(1, gone()), (2, gone()), (2, gone())], "dead");
        check(&[(1, gone()), (2, Verdict::Unsure { why: VerdictReason::NoSuchHost })], "dead");
    }

    #[test]
    fn what_was_certain_outlives_a_wall_and_silence() {
        let gone = || Verdict::Unsure { why: VerdictReason::NotFound };
        let wall = || Verdict::Unsure { why: VerdictReason::RefusesRobots };
        let (_, row) = looks(&[(1, Verdict::Alive), (2, wall())]);
        assert_eq!((row.verdict.as_str(), row.day, row.doubt.as_str()), ("alive", 1, "refuses-robots"));
        let (_, row) = looks(&[(1, gone()), (2, gone()), (3, wall())]);
        assert_eq!((row.verdict.as_str(), row.day), ("dead", 2));
        let (_, row) = looks(&[(1, gone()), (2, gone()), (3, wall()), (4, Verdict::Alive)]);
        assert_eq!((row.verdict.as_str(), row.day, row.doubt.as_str()), ("alive", 4, ""));
    }
}
