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
    /// Counts those that gave no certain answer, by what they gave.
    pub unsure: BTreeMap<UnsureKind, usize>,
    /// Tells whether the network of this machine was there.
    pub network: Network,
}

/// Sorts the reasons why nothing certain is known of an address, for operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum UnsureKind {
    /// Nothing came, or nothing that could be read.
    Silent,
    /// The site lets no program in.
    Refuses,
    /// The site answered with an error of its own.
    Error,
    /// The address leads somewhere else.
    Elsewhere,
}

impl UnsureKind {
    fn of(reason: VerdictReason) -> Self {
        match reason {
            VerdictReason::Timeout
            | VerdictReason::Broken
            | VerdictReason::RefusedConnection
            | VerdictReason::Unreachable
            | VerdictReason::NamesUnanswered
            | VerdictReason::NoSuchHost
            | VerdictReason::Tls => Self::Silent,
            VerdictReason::RefusesRobots => Self::Refuses,
            VerdictReason::ServerError | VerdictReason::OtherStatus | VerdictReason::NotFound => Self::Error,
            VerdictReason::TooManyRedirects
            | VerdictReason::RedirectLoop
            | VerdictReason::BadRedirect
            | VerdictReason::PrivateRedirect
            | VerdictReason::FrontPage
            | VerdictReason::ErrorPage => Self::Elsewhere,
        }
    }

    /// Returns the word by which its sentence is chosen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Refuses => "refuses",
            Self::Error => "error",
            Self::Elsewhere => "elsewhere",
        }
    }
}

impl LinkCheckSummary {
    /// Counts the addresses of which nothing certain is known.
    pub fn unsure_count(&self) -> usize {
        self.unsure.values().sum()
    }
}

/// Holds the result for each address of the data, with an id that uses it.
#[derive(Debug)]
pub(crate) struct CheckedCatalogue {
    pub checked: Vec<CheckedLink>,
    ids: Vec<String>,
}

/// Asks every address of the data whether it still leads somewhere. This takes
/// minutes; `on_each` hears how many are known and how many there are.
///
/// # Errors
/// Fails when the system offers no TLS or no resolver; nothing was asked then.
pub(crate) async fn check_catalogue(
    catalogue: &Catalogue,
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
    let mut checked = check(addresses, &Limits::default(), HostNames::System, count).await?;
    for (one, url) in checked.iter_mut().zip(urls) {
        url.clone_into(&mut one.url);
    }
    Ok(CheckedCatalogue { checked, ids })
}

impl CheckedCatalogue {
    /// Returns the counts, and the dead addresses with their ids.
    pub fn summary(&self) -> LinkCheckSummary {
        let dead = self.checked.iter().zip(&self.ids).filter(|(one, _)| matches!(one.verdict, Verdict::Dead { .. }));
        let mut unsure = BTreeMap::new();
        for one in &self.checked {
            if let Verdict::Unsure { why } = one.verdict {
                *unsure.entry(UnsureKind::of(why)).or_default() += 1;
            }
        }
        LinkCheckSummary {
            addresses: self.checked.len(),
            dead: dead.map(|(one, id)| (id.clone(), one.url.clone())).collect(),
            unsure,
            network: network(&self.checked),
        }
    }
}

/// Stores what was found at addresses; where the network was down nothing was found.
///
/// # Errors
/// Fails when the transaction can't be committed; nothing is stored then.
pub(crate) async fn store_link_results(store: &Store, checked: &[CheckedLink]) -> Result<(), StoreError> {
    if network(checked) == Network::Down {
        return Ok(());
    }
    let row = |one: &CheckedLink| LinkRow {
        url: one.url.clone(),
        day: days::number(days::paris(one.at)),
        verdict: one.verdict.as_str().to_owned(),
        detail: match &one.verdict {
            Verdict::Alive => String::new(),
            Verdict::Moved { to } => to.clone(),
            Verdict::Unsure { why } | Verdict::Dead { why } => why.as_str().to_owned(),
        },
    };
    store.keep_links(&checked.iter().map(row).collect::<Vec<_>>()).await
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
        "alive" | "moved" => LinkState::Answers(day),
        "dead" => LinkState::Dead(day),
        _ => return None,
    };
    Some((row.url.clone(), state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain_is_told_to_people() {
        let state = |verdict: &str| {
            let (url, detail) = ("https://a.example/".to_owned(), String::new());
            certain(&LinkRow { url, day: 20_000, verdict: verdict.to_owned(), detail }).map(|(_, state)| state)
        };
        let day = jiff::civil::date(2024, 10, 4);
        assert_eq!(state("alive"), Some(LinkState::Answers(day)));
        assert_eq!(state("moved"), Some(LinkState::Answers(day)));
        assert_eq!(state("dead"), Some(LinkState::Dead(day)));
        assert_eq!(state("unsure"), None);
    }
}
