//! Campaigns against the stand-in: everybody who asked is written to once,
//! whatever happens meanwhile.

pub mod crowd;
mod operators;
mod desk;
mod kills;
mod pauses;
mod rates;
mod reach;
mod network;
mod languages;
mod writers;
mod reminders;
