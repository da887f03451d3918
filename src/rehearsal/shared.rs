//! Shares a rehearsal between the page, the bot and the script, and wakes whoever waits for
//! a change.

use std::{
    hash::{BuildHasher, Hasher, RandomState},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

use super::{bot_profile::BOT_ID, person::PhoneLanguage, stage::Stage};
use crate::days;

/// Limits the problems in the page at once: one label on every screen may be thousands.
const MOST_PROBLEMS: usize = 100;

/// Is a rehearsal at work.
#[derive(Debug)]
pub(crate) struct Rehearsal {
    stage: Mutex<Stage>,
    changed: watch::Sender<()>,
    token: String,
    towns: Vec<TownPosition>,
}

/// Is where a town is, in degrees of latitude and longitude: a dot of the map.
pub type TownPosition = [f64; 2];

impl Rehearsal {
    /// Returns a rehearsal in which nothing was said yet, with these languages to choose from
    /// and a map of these towns.
    pub fn new(languages: Vec<PhoneLanguage>, towns: Vec<TownPosition>) -> Arc<Self> {
        // Later than any number of an earlier rehearsal with the same store.
        let stage = Stage::new(random(), languages, days::now().as_millisecond());
        let token = format!("{BOT_ID}:{}{}", random(), random());
        Arc::new(Self { stage: Mutex::new(stage), changed: watch::Sender::default(), token, towns })
    }

    /// Returns the token that the stand-in of the Bot API takes, and no other.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Returns the dots of the map on which a position is chosen.
    pub fn towns(&self) -> &[TownPosition] {
        &self.towns
    }

    /// Shows what is wrong with data and locales, above the phones.
    pub fn report(&self, problems: Vec<String>) {
        self.change(|stage| {
            stage.version += 1;
            let more = problems.len().saturating_sub(MOST_PROBLEMS);
            stage.problems.extend(problems.into_iter().take(MOST_PROBLEMS));
            if more > 0 {
                stage.problems.push(format!("{more} more: `guichet check` tells them all."));
            }
        });
    }

    /// Shows what is wrong with data and locales in the place of phones: nobody answers.
    pub fn report_instead(&self, problems: Vec<String>) {
        self.change(|stage| stage.is_served = false);
        self.report(problems);
    }

    /// Changes something and wakes everybody who waits.
    pub fn change<T>(&self, change: impl FnOnce(&mut Stage) -> T) -> T {
        let result = change(&mut self.stage());
        self.changed.send_replace(());
        result
    }

    /// Looks at how everything is now.
    pub fn look<T>(&self, look: impl FnOnce(&Stage) -> T) -> T {
        look(&self.stage())
    }

    /// Returns what wakes whoever waits for the next change.
    pub fn changes(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns sixteen digits that nobody can guess: the keys of the standard library's hashes
/// come from the system's own random numbers.
fn random() -> String {
    format!("{:016x}", RandomState::new().build_hasher().finish())
}
