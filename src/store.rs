//! What must survive: updates not yet answered, which ones were received,
//! conversations, campaigns and their ledger. One SQLite file, one process, one
//! writer.
//!
//! Knows nothing of Telegram's API nor of what a conversation means: payloads
//! and sessions are opaque here.

mod error;
mod inbox;
mod conversation;
mod notification_changes;
mod expiry;
mod location;
mod lock;
mod crash_marker;
mod job;
mod write;
mod handle;
mod json_rows;
mod people;
mod campaigns;
mod preparation;
mod ledger;
mod operators;
mod link_results;
mod help_places;
mod offered_pages;
mod counters;
mod statements;
mod writer;
mod updates;
mod guard;
mod open;

pub use campaigns::{ActResult, CampaignRow, RedraftResult};
pub use conversation::{Change, Conversation, Reachability};
pub use counters::CountedRow;
pub use crash_marker::CrashMarker;
pub use error::StoreError;
pub use expiry::{ExpireBefore, Expired};
pub use guard::{AttachedStore, StoreGuard};
pub use handle::Store;
pub use inbox::{Arrival, Arrivals, Waiting};
pub use ledger::{Claim, DeliveryResult, DueDelivery};
pub use link_results::LinkRow;
pub use location::Location;
pub use notification_changes::{KeptReminder, NotificationChanges};
pub use open::StoreHandles;
pub use operators::{AuditRow, PendingPrompt};
pub use people::StoredChat;
pub use preparation::{PreparedChunk, Recipients};
