//! Opens the store, for the program that serves and for a command beside it.

mod file;
mod server;

use super::{
    database_url::{DatabaseUrl, Location},
    error::StoreError,
    guard::StoreGuard,
    handle::Store,
    store_handles::StoreHandles,
};

impl Store {
    /// Opens the store to serve from it, creating or upgrading it.
    ///
    /// # Errors
    /// Fails with one sentence that says what to do; nothing is half-written then.
    pub async fn open(location: &DatabaseUrl) -> Result<StoreHandles, StoreError> {
        match &location.0 {
            Location::File(path) => file::open(path).await,
            Location::Server(server) => server::open(server).await,
        }
    }

    /// Opens the store for a moment, beside the program that serves it: nothing is received
    /// here, and no lock is taken.
    ///
    /// # Errors
    /// Fails with one sentence that says what to do, also when it has another version.
    pub(crate) async fn attach(location: &DatabaseUrl) -> Result<(Self, StoreGuard), StoreError> {
        match &location.0 {
            Location::File(path) => file::attach(path).await,
            Location::Server(server) => server::attach(server).await,
        }
    }
}
