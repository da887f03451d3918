//! Holds what every answer is made from, owned and shared: data, locales, and what the
//! store has beside them. Whoever answers takes it once, so that no screen mixes old data
//! and new.

use std::sync::Arc;

use super::{help_places::stored_help_places, link_check::stored_link_states, official_guide::with_official_pages};
use crate::{
    catalogue::{Catalogue, LinkStates},
    dialogue::{Context, Paths, Retention, ServiceContact},
    locale::Locales,
    needs::Needs,
    places_of_help::HelpMap,
    store::{Store, StoreError},
};

/// Holds what every answer is made from; it is swapped whole, never changed.
#[derive(Debug, Clone)]
pub struct SharedContext {
    pub catalogue: Arc<Catalogue>,
    pub locales: Arc<Locales>,
    /// Understands what people type.
    pub needs: Arc<Needs>,
    /// Tells whether each address of the data answered when it was last asked.
    pub links: Arc<LinkStates>,
    pub help: Arc<HelpMap>,
    /// Counts the days of silence after which everything about a person is erased.
    pub keep_days: u16,
    /// Says who runs the service.
    pub contact: Arc<ServiceContact>,
    /// Keeps paths of this catalogue.
    paths: Arc<Paths>,
}

/// Holds what the store has beside the data.
#[derive(Debug, Default)]
pub(crate) struct BesideData {
    pub links: LinkStates,
    pub help: HelpMap,
    /// Holds the data with what is known of the pages that it cites; `None` where nothing is.
    pub catalogue: Option<Catalogue>,
}

impl BesideData {
    /// Reads what the store has beside these data now.
    ///
    /// # Errors
    /// Fails when the store can't be read.
    pub async fn stored(store: &Store, catalogue: &Catalogue) -> Result<Self, StoreError> {
        Ok(Self {
            links: stored_link_states(store).await?,
            help: stored_help_places(store).await?,
            catalogue: with_official_pages(catalogue, store).await?,
        })
    }
}

impl SharedContext {
    /// Returns a context of data and locales alone, with nothing from the store.
    pub fn new(catalogue: Catalogue, locales: Locales, needs: Needs, keep_days: u16) -> Self {
        Self {
            catalogue: Arc::new(catalogue),
            locales: Arc::new(locales),
            needs: Arc::new(needs),
            links: Arc::default(),
            help: Arc::default(),
            keep_days,
            contact: Arc::default(),
            paths: Arc::default(),
        }
    }

    /// Returns the same with who runs the service.
    #[must_use]
    pub fn run_by(mut self, contact: Arc<ServiceContact>) -> Self {
        self.contact = contact;
        self
    }

    /// Returns the same data and locales with what the store has beside them now:
    /// link states, places of help, and the pages of the guide.
    ///
    /// # Errors
    /// Fails when the store can't be read.
    pub async fn with_stored(mut self, store: &Store) -> Result<Self, StoreError> {
        let beside = BesideData::stored(store, &self.catalogue).await?;
        self.links = Arc::new(beside.links);
        self.help = Arc::new(beside.help);
        if let Some(catalogue) = beside.catalogue {
            self.catalogue = Arc::new(catalogue);
            self.paths = Arc::default();
        }
        Ok(self)
    }

    /// Borrows it in the form that a step of the dialogue reads.
    pub fn context(&self) -> Context<'_> {
        let retention = Retention::Days(self.keep_days);
        Context {
            needs: &self.needs,
            links: &self.links,
            help: &self.help,
            contact: &self.contact,
            paths: Some(&self.paths),
            ..Context::new(&self.catalogue, &self.locales, retention)
        }
    }
}
