//! Several instances on one PostgreSQL database, killed at any moment; and one store moved from
//! one engine to the other. Without a server these tests are left out, and the last lines of
//! `cargo test` say so.

pub mod database;
mod fleet;
mod kill;
mod campaigns;
mod server;
mod store;
mod transfer;
