//! Checks every address of the data when an operator asks for it, and each night if the
//! settings say so; publishers are told of pages that are dead or doubtful.

use std::sync::Arc;

use jiff::{civil::Time, tz::TimeZone};
use tracing::{info, warn};

use super::{
    bot::Bot,
    errands::{Errand, Progress},
    nightly::Nightly,
    operators::{OperatorPage, number},
};
use crate::{
    app::{CheckedCatalogue, LinkCheckSummary, check_catalogue},
    campaigns::{OperatorId, messages},
    config::Addresses,
    link_check::Network,
    locale::{Arg, Message},
    store::{Duty, StoreError},
};

/// A message names at most this many pages, so that it fits.
const MOST_NAMED: usize = 15;

/// Tells what came of a check.
pub(super) enum LinksChecked {
    /// Every address was asked, and what is certain is stored.
    Asked(LinkCheckSummary),
    /// No address was asked, because the system offers no TLS or no resolver.
    NotAsked,
    /// What was found could not be stored.
    NotStored,
}

impl Bot {
    /// Asks every address of the data whether it still works and stores what was found;
    /// `None` where the program stops before.
    pub(super) async fn check_links(&self, progress: &Progress) -> Option<LinksChecked> {
        if self.addresses == Addresses::LeftAlone {
            warn!("a rehearsal asks no address: set GUICHET_LINK_CHECK to a time if it may");
            return Some(LinksChecked::NotAsked);
        }
        let (catalogue, run_by) = (Arc::clone(&self.context().catalogue), Arc::clone(&self.context().contact));
        let contact = run_by.reached_by.as_deref();
        let check = check_catalogue(&catalogue, contact, |done, total| progress.note(done, total));
        let mut found = match self.unless_closing(check).await? {
            Ok(found) => found,
            Err(error) => {
                warn!(%error, "addresses were not looked at");
                return Some(LinksChecked::NotAsked);
            }
        };
        if let Err(error) = self.unless_closing(self.keep_link_results(&mut found)).await? {
            warn!(%error, "what was found at the addresses is not stored");
            return Some(LinksChecked::NotStored);
        }
        let summary = found.summary();
        let (dead, unsure) = (summary.dead.len(), summary.unsure_count());
        match summary.network {
            Network::Up => info!(addresses = summary.addresses, dead, unsure, "addresses looked at"),
            Network::Failing => warn!(addresses = summary.addresses, dead, unsure, "most hosts were silent"),
            Network::Down => warn!(addresses = summary.addresses, "no host answered: the network seems down"),
        }
        Some(LinksChecked::Asked(summary))
    }

    async fn keep_link_results(&self, found: &mut CheckedCatalogue) -> Result<(), StoreError> {
        found.store(&self.store).await?;
        let _one_at_a_time = self.replacing_context.lock().await;
        self.replace_context((*self.context()).clone().with_stored(&self.store).await?);
        Ok(())
    }
}

/// Returns what came of a check as a page for operators.
pub(super) fn checked_page(checked: &LinksChecked) -> OperatorPage {
    let page = OperatorPage::default();
    let summary = match checked {
        LinksChecked::Asked(summary) => summary,
        LinksChecked::NotAsked => return page.line(Message::new(messages::LINKS_NOT_ASKED)),
        LinksChecked::NotStored => return page.line(Message::new(messages::LINKS_NOT_STORED)),
    };
    if summary.network == Network::Down {
        // Whatever else could be said of an address would be about our own network.
        return page.title(number(messages::NETWORK_DOWN, "count", summary.addresses as u64));
    }
    let counts = number(messages::LINKS, "count", summary.addresses as u64)
        .text("dead", &summary.dead.len().to_string())
        .text("unsure", &summary.unsure_count().to_string());
    let mut page = page.title(counts);
    if summary.network == Network::Failing {
        page = page.line(Message::new(messages::NETWORK_FAILING));
    }
    let mut left = MOST_NAMED;
    for (id, url) in summary.dead.iter().take(left) {
        page = page.line(Message::new(messages::LINK_DEAD).text("page", id).with("url", Arg::Address(url.clone())));
    }
    left = left.saturating_sub(summary.dead.len());
    let mut unnamed = summary.dead.len().saturating_sub(MOST_NAMED);
    for (kind, pages) in &summary.unsure {
        page = page.line(number(messages::LINKS_UNSURE, "count", pages.len() as u64).text("kind", kind.name()));
        if !kind.is_about_the_page() {
            continue;
        }
        for (id, url) in pages.iter().take(left) {
            page =
                page.line(Message::new(messages::LINK_UNSURE).text("page", id).with("url", Arg::Address(url.clone())));
        }
        unnamed += pages.len().saturating_sub(left);
        left = left.saturating_sub(pages.len());
    }
    if let more @ 1.. = unnamed {
        page = page.line(number(messages::LINKS_MORE, "count", more as u64));
    }
    page
}

/// Checks every address each night at this time, and tells publishers of dead ones, and
/// once of those that became doubtful.
pub(super) async fn check_links_nightly(bot: Arc<Bot>, at: Time, zone: TimeZone) {
    let mut nightly = Nightly::new(at, zone);
    while nightly.comes(&bot).await.is_some() {
        if !bot.store.has_now(Duty::Upkeep) {
            continue;
        }
        // Where an operator has just begun a check, that one counts for this night.
        let Ok(begun) = bot.errands.begin(Errand::Links, OperatorId::COMMAND_LINE) else { continue };
        let Some(checked) = bot.check_links(&begun.progress).await else { return };
        let mut told = begun.end();
        // A night without dead addresses and new doubts is no news, except for who asked
        // meanwhile.
        if matches!(&checked, LinksChecked::Asked(summary) if summary.is_news || !summary.dead.is_empty()) {
            told.extend(bot.operators.publishers());
        }
        bot.bring(&checked_page(&checked), told).await;
    }
}
