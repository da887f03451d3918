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
mod postgres;
mod connection;
mod migrations;
mod moving_mark;
mod lock;
mod file_watch;
mod crash_marker;
mod job;
mod received;
mod write;
mod handle;
mod json_rows;
mod unsubscribed;
mod stored_chat;
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
mod instances;
mod condition;
mod shared;
mod guard;
mod store_handles;
mod private_file;
mod open;
mod backup;
mod transfer;

pub(crate) use campaigns::{ActResult, CampaignRow, RedraftResult, Seen};
pub use change_detector::ChangeDetector;
pub(crate) use condition::{ServerCondition, StoreCondition};
pub use conversation::{Change, Conversation, Reachability};
pub(crate) use counters::CountedRow;
pub(crate) use crash_marker::CrashMarker;
pub use database_url::DatabaseUrl;
pub use error::StoreError;
pub use expiry::ExpireBefore;
pub(crate) use guard::StoreGuard;
pub use handle::Store;
pub(crate) use inbox::Waiting;
pub use inbox::{Arrival, Erasure, Finished, TakenIn};
pub(crate) use ledger::{Claim, DeliveryResult, DueDelivery};
pub(crate) use link_results::LinkRow;
pub(crate) use notification_changes::KeptReminder;
pub use notification_changes::NotificationChanges;
pub(crate) use official_pages::{FactTieRow, OfficialEdition, OfficialImportRow, OfficialPageRow};
pub(crate) use operators::{Actor, PendingPrompt};
pub(crate) use preparation::{PreparedChunk, Recipients};
pub(crate) use shared::{Claimed, Duty};
pub use store_handles::StoreHandles;
pub(crate) use stored_chat::StoredChat;
pub(crate) use transfer::transfer;
pub(crate) use unsubscribed::UNDONE_FOR;
pub(crate) use untold::NETWORK;
