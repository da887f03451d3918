//! Defines what opening the store gives.

use tokio::sync::mpsc;

use super::{crash_marker::CrashMarker, guard::StoreGuard, handle::Store, shared::Claimed};

/// Holds what opening the store gives.
#[derive(Debug)]
pub struct StoreHandles {
    pub store: Store,
    pub crash_marker: CrashMarker,
    pub guard: StoreGuard,
    /// Brings what this instance has to answer, where several share the store; otherwise what
    /// waits is read once, and what comes in is handed on at once.
    pub(crate) claims: Option<mpsc::Receiver<Claimed>>,
}
