//! Keeps what must survive a restart: updates not yet answered, the numbers of those
//! received, conversations, campaigns and the ledger of their deliveries. There is one
//! SQLite file, one process that serves it, and one writer.
//!
//! This module must not know Telegram's API, nor what a conversation means: payloads and
//! sessions are opaque text here.

mod database_error;
mod error;
mod query;
mod inbox;
mod conversation;
mod notification_changes;
mod expiry;
mod database_url;
mod sqlite;
mod migrations;
mod lock;
mod file_watch;
mod crash_marker;
mod job;
mod received;
mod write;
mod handle;
mod json_rows;
mod unsubscribed;
mod people;
mod ledger;
mod operators;
mod campaigns;
mod untold;
mod preparation;
mod link_results;
mod help_places;
mod offered_pages;
mod official_pages;
mod counters;
mod change_detector;
mod statements;
mod writer;
mod updates;
mod guard;
mod open;
mod backup;

pub(crate) use campaigns::{ActResult, CampaignRow, RedraftResult, Seen};
pub use change_detector::ChangeDetector;
pub use conversation::{Change, Conversation, Reachability};
pub(crate) use counters::CountedRow;
pub(crate) use crash_marker::CrashMarker;
pub use database_url::DatabaseUrl;
pub use error::StoreError;
pub use expiry::ExpireBefore;
pub(crate) use guard::StoreGuard;
pub use handle::Store;
pub(crate) use inbox::Waiting;
pub use inbox::{Arrival, Erasure, TakenIn};
pub(crate) use ledger::{Claim, DeliveryResult, DueDelivery};
pub(crate) use link_results::LinkRow;
pub(crate) use notification_changes::KeptReminder;
pub use notification_changes::NotificationChanges;
pub(crate) use official_pages::{FactTieRow, OfficialEdition, OfficialImportRow, OfficialPageRow};
pub use open::StoreHandles;
pub(crate) use operators::{Actor, PendingPrompt};
pub(crate) use preparation::{PreparedChunk, Recipients};
pub(crate) use unsubscribed::UNDONE_FOR;
pub(crate) use untold::NETWORK;
