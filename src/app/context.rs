//! What every answer is made from, owned and shared: data, locales, and what the
//! store has beside them. Whoever answers takes it once, so that no screen is
//! half of one and half of another.

use std::sync::Arc;

use super::{help_places::stored_help_places, link_check::stored_link_states};
use crate::{
    catalogue::{Catalogue, LinkStates},
    dialogue::{Context, Retention},
    locale::Locales,
    places_of_help::HelpMap,
    store::{Store, StoreError},
};

/// What every answer is made from; swapped whole, never changed.
#[derive(Debug, Clone)]
pub struct SharedContext {
    /// What is known.
    pub catalogue: Arc<Catalogue>,
    /// How it is said.
    pub locales: Arc<Locales>,
    /// What was last found at the addresses.
    pub links: Arc<LinkStates>,
    /// Places of help.
    pub help: Arc<HelpMap>,
    /// After how many days of silence everything is erased.
    pub keep_days: u16,
}

impl SharedContext {
    /// Data and locales alone.
    pub fn new(catalogue: Catalogue, locales: Locales, keep_days: u16) -> Self {
        Self {
            catalogue: Arc::new(catalogue),
            locales: Arc::new(locales),
            links: Arc::default(),
            help: Arc::default(),
            keep_days,
        }
    }

    /// Returns the same data and locales with what the store has beside them now:
    /// link states and places of help.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn with_stored(mut self, store: &Store) -> Result<Self, StoreError> {
        self.links = Arc::new(stored_link_states(store).await?);
        self.help = Arc::new(stored_help_places(store).await?);
        Ok(self)
    }

    /// Returns it as a step of the dialogue reads it.
    pub fn context(&self) -> Context<'_> {
        let retention = Retention::Days(self.keep_days);
        Context { links: &self.links, help: &self.help, ..Context::new(&self.catalogue, &self.locales, retention) }
    }
}
