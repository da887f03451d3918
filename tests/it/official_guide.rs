//! The guide of Service-Public: what is read of its archive, what is refused, what changed, and
//! what the bot then says.

mod archives;
mod reading;
mod bad_input;
mod changes;
mod screens;

pub use archives::{Made, pages_of_data};
