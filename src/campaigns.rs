//! Holds the rules of campaigns: who is written to, what is written, when it may be, and
//! what became of it. Nothing here sends, stores, waits or asks the time.

mod audience;
mod breaker;
mod announcement;
mod campaign;
mod character_names;
mod content;
mod counts;
mod draft;
mod file;
mod operators;
pub(crate) mod messages;
mod naming;
mod schedule;
mod tally;
mod tappable;
mod timing;

pub(crate) use announcement::{Announcement, OfferedPage};
pub(crate) use audience::{Audience, AudienceCell, Scope};
pub(crate) use breaker::CircuitBreaker;
pub(crate) use campaign::{Act, CampaignKind, CampaignState, Denied};
pub(crate) use content::{Content, Fault, LinkButton, Media, MediaKind, Text};
pub(crate) use counts::{FEWEST, ShownCount};
pub(crate) use draft::{Draft, NotReady, WithoutVersion};
pub(crate) use file::{KnownNames, read as read_file};
pub(crate) use naming::display_name;
pub(crate) use operators::{OperatorId, Operators, Role};
pub(crate) use schedule::{BadTime, parse_time};
pub(crate) use tally::{DeliveryStatus, Tally, duration_seconds};
pub(crate) use tappable::{LinkedWords, Tappable};
pub(crate) use timing::{QuietHours, Timing, WEEK, Zone};
