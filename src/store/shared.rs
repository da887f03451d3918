//! Lets several instances of the program work on one PostgreSQL database. Each chat is answered
//! by one at a time, by a lease; what one instance does for all is a duty. Both end when their
//! instance is silent for too long, and whoever comes back after that stores nothing more of it.

mod claims;
mod place;
mod group;
mod writer;

pub use claims::Claimed;
pub(super) use claims::Claims;
pub use place::Duty;
pub(super) use place::{Membership, keep};
pub(super) use writer::run;
