//! Holds the rules of campaigns: who is written to, what is written, when it may be, and
//! what became of it. Nothing here sends, stores, waits or asks the time.

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

pub use announcement::{Announcement, OfferedPage};
pub use audience::{Audience, AudienceCell, Scope};
pub use breaker::CircuitBreaker;
pub use campaign::{Act, CampaignKind, CampaignState, Denied};
pub use content::{Content, Fault, LinkButton, Media, MediaKind, Text};
pub use draft::{Draft, Gap, NotReady, WithoutVersion};
pub use file::{CampaignFile, KnownNames, read as read_file};
pub use operators::{OperatorId, Operators, Role};
pub use schedule::parse_time;
pub use tally::{DeliveryStatus, Tally, duration_seconds};
pub use timing::{QuietHours, Timing, WEEK, Zone};
