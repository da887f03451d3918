//! Checks which addresses still lead somewhere. It asks each one, politely, and
//! says what is certain and what is not.
//!
//! People are hurt by a dead page that is shown, and by a living one that is
//! hidden. So nothing is called dead here: whatever is not plainly the page that was asked
//! for is unsure, with its reason, and whoever keeps what was found on other days may call
//! it dead. Nothing is sent except to the
//! addresses themselves and to where they redirect. This module knows nothing
//! of the catalogue and must keep nothing.

mod limits;
mod address;
mod verdict;
mod private_address;
mod host_names;
mod throttle;
mod page;
mod ask;
mod word_list;
mod path;
mod signs;
mod front_page;
mod another_form;
mod landing;
mod walk;
mod checked;
mod network;
mod run;

pub use address::Address;
pub(crate) use ask::NoClient;
pub use checked::CheckedLink;
pub use host_names::HostNames;
pub use limits::Limits;
pub use network::{Network, network};
pub use run::check;
pub use verdict::{Verdict, VerdictReason};
