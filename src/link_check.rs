//! Which addresses still lead somewhere. Asks each one, politely, and says
//! what is certain and what is not.
//!
//! What hurts people is a dead page that is shown and a living one that is
//! hidden. So only certain death is called death; whatever one bad night or a
//! wall against robots explains is called unsure. Nothing is sent except to
//! the addresses themselves and to where they redirect. This module knows
//! nothing of the catalogue and keeps nothing.

mod limits;
mod address;
mod verdict;
mod private_address;
mod host_names;
mod throttle;
mod ask;
mod landing;
mod walk;
mod checked;
mod run;

pub use address::{Address, BadAddress};
pub use ask::NoClient;
pub use checked::CheckedLink;
pub use host_names::HostNames;
pub use limits::Limits;
pub use run::check;
pub use verdict::{Verdict, VerdictReason};
