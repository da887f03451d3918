//! Campaigns: who is written to, what is written, when it may be, and what
//! became of it. Rules alone: nothing here sends, stores, waits or asks the
//! time.

mod audience;
mod breaker;
mod announcement;
mod campaign;
mod content;
mod draft;
mod file;
mod operators;
pub(crate) mod messages;
mod schedule;
mod tally;
mod timing;

pub use announcement::{Announcement, Offered};
pub use audience::{Audience, Cell, Scope};
pub use breaker::Breaker;
pub use campaign::{Act, CampaignKind, CampaignState, Denied};
pub use content::{Content, Fault, LinkButton, Media, MediaKind, Text};
pub use draft::{Draft, Gap, Unready, WithoutVersion};
pub use file::{CampaignFile, KnownNames, read as read_file};
pub use operators::{OperatorId, Operators, Role};
pub use schedule::parse_time;
pub use tally::{DeliveryStatus, Tally, duration_seconds};
pub use timing::{Quiet, Timing, WEEK, Zone};
