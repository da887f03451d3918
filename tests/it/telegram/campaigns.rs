//! Campaigns against the stand-in: everybody who asked is written to once,
//! whatever happens meanwhile.

mod crowd;
pub use crowd::Crowd;
mod operators;
mod desk;
mod kills;
mod pauses;
mod rates;
mod reminders;
