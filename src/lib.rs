//! Leads a foreign resident of France to the right official page: what is
//! known (`catalogue`), the conversation that follows from it (`dialogue`),
//! the words (`locale`) and the front ends.
//!
//! Read the modules in this order. Nothing here talks to a network.

pub mod catalogue;
pub mod locale;
pub mod dialogue;
pub mod check;
pub mod terminal;
pub mod cli;
