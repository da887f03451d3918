//! What is known beside the data: what was found at its addresses, and the
//! places of help that were imported. Read from the store, and looked for
//! every night where that is wanted.

use std::{sync::Arc, time::Duration};

use jiff::{Timestamp, civil::Time, tz::TimeZone};
use tokio::time::sleep;
use tracing::{info, warn};

use super::{
    answer::Knowledge,
    bot::Bot,
    operators::{OperatorPage, number},
};
use crate::{
    campaigns::say,
    faults, fresh,
    link_check::{Address, CheckedLink, HostNames, Limits, Verdict, check},
    locale::Message,
    store::{Store, StoreError},
};

/// The longest sleep: a clock that jumps is noticed after it.
const LONGEST_SLEEP: Duration = Duration::from_mins(30);
/// Dead pages that one message names.
const MOST_NAMED: usize = 15;

impl Knowledge {
    /// The same data with what the store has beside it now.
    pub(super) async fn with_found(mut self, store: &Store) -> Result<Self, StoreError> {
        self.links = Arc::new(fresh::links(store).await?);
        self.help = Arc::new(fresh::places(store).await?);
        Ok(self)
    }
}

/// What a look at every address came to.
pub(super) struct Looked {
    addresses: usize,
    /// Each with an id that uses it.
    dead: Vec<(String, String)>,
    unsure: usize,
}

impl Bot {
    /// Asks every address of the data whether it still leads somewhere, and
    /// keeps what was found. None where the program stops before.
    pub(super) async fn look_at_links(&self) -> Option<Result<Looked, StoreError>> {
        let _one_at_a_time = self.looking.lock().await;
        let catalogue = Arc::clone(&self.knowledge().catalogue);
        let mut uses: Vec<_> = catalogue.addresses();
        uses.sort_by_key(|one| one.url);
        uses.dedup_by_key(|one| one.url);
        let asked = uses.iter().filter_map(|one| Some((one, Address::parse(&faults::address(one.url)).ok()?)));
        let (uses, addresses): (Vec<_>, Vec<_>) = asked.unzip();
        let checked = self.unless_closing(check(addresses, &Limits::default(), HostNames::System, |_| {})).await?;
        let mut checked = match checked {
            Ok(checked) => checked,
            Err(error) => {
                warn!(%error, "addresses were not looked at");
                Vec::new()
            }
        };
        for (one, known) in checked.iter_mut().zip(&uses) {
            known.url.clone_into(&mut one.url);
        }
        Some(self.keep_links(&checked, |at| uses[at].id.clone()).await)
    }

    async fn keep_links(&self, checked: &[CheckedLink], id: impl Fn(usize) -> String) -> Result<Looked, StoreError> {
        fresh::keep_links(&self.store, checked).await?;
        let _one_at_a_time = self.changing.lock().await;
        self.know((*self.knowledge()).clone().with_found(&self.store).await?);
        let dead = checked.iter().enumerate().filter(|(_, one)| matches!(one.verdict, Verdict::Dead { .. }));
        let looked = Looked {
            addresses: checked.len(),
            dead: dead.map(|(at, one)| (id(at), one.url.clone())).collect(),
            unsure: checked.iter().filter(|one| matches!(one.verdict, Verdict::Unsure { .. })).count(),
        };
        info!(addresses = looked.addresses, dead = looked.dead.len(), unsure = looked.unsure, "addresses looked at");
        Ok(looked)
    }
}

impl Looked {
    /// As operators read it.
    pub fn page(&self) -> OperatorPage {
        let counted = number(say::LINKS, "count", self.addresses as u64)
            .text("dead", &self.dead.len().to_string())
            .text("unsure", &self.unsure.to_string());
        let page = OperatorPage::default().title(counted);
        self.dead
            .iter()
            .take(MOST_NAMED)
            .fold(page, |page, (id, url)| page.line(Message::new(say::LINK_DEAD).text("page", id).text("url", url)))
    }
}

/// Looks at every address each night at this time, and tells who publishes.
pub(super) async fn look_nightly(bot: Arc<Bot>, at: Time, zone: TimeZone) {
    let mut last = Timestamp::now();
    while bot.unless_closing(sleep(until_next(at, &zone, Timestamp::now()).min(LONGEST_SLEEP))).await.is_some() {
        let now = Timestamp::now();
        if !is_due(at, &zone, last, now) {
            last = last.max(now);
            continue;
        }
        last = now;
        match bot.look_at_links().await {
            None => return,
            Some(Err(error)) => warn!(%error, "what was found at the addresses is not stored"),
            // A quiet night is no news.
            Some(Ok(looked)) if looked.dead.is_empty() => {}
            Some(Ok(looked)) => bot.tell_publishers(&looked.page()).await,
        }
    }
}

/// How long until this time of the day comes next.
fn until_next(at: Time, zone: &TimeZone, now: Timestamp) -> Duration {
    let here = now.to_zoned(zone.clone());
    let days = [Some(here.date()), here.date().tomorrow().ok()];
    let coming =
        days.into_iter().flatten().filter_map(|day| zone.to_ambiguous_zoned(day.to_datetime(at)).compatible().ok());
    let next = coming.map(|time| time.timestamp()).find(|time| *time > now);
    next.and_then(|next| Duration::try_from(next.duration_since(now)).ok()).unwrap_or(LONGEST_SLEEP)
}

/// Whether this time of the day came between two moments.
fn is_due(at: Time, zone: &TimeZone, last: Timestamp, now: Timestamp) -> bool {
    let until = until_next(at, zone, last);
    Duration::try_from(now.duration_since(last)).is_ok_and(|passed| passed >= until)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_is_looked_at_once() {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let at = jiff::civil::time(3, 30, 0, 0);
        let moment = |text: &str| text.parse::<Timestamp>().unwrap();
        let evening = moment("2026-11-25T22:00:00Z");
        assert_eq!(until_next(at, &zone, evening), Duration::from_mins(270));
        assert!(!is_due(at, &zone, evening, moment("2026-11-26T02:29:59Z")));
        assert!(is_due(at, &zone, evening, moment("2026-11-26T02:30:00Z")));
        assert!(!is_due(at, &zone, moment("2026-11-26T02:30:00Z"), moment("2026-11-26T10:00:00Z")));
        // The hour that does not exist on that day, and a clock that went back.
        let spring = moment("2026-03-28T12:00:00Z");
        let at = jiff::civil::time(2, 30, 0, 0);
        assert!(is_due(at, &zone, spring, moment("2026-03-29T01:30:00Z")));
        assert!(!is_due(at, &zone, spring, moment("2026-03-28T11:00:00Z")));
    }
}
