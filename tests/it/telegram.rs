//! The bot as Telegram sees it: the real program, over real HTTP, with a real
//! file, against a strict stand-in of the Bot API.

pub mod serving;
pub mod load;
pub mod campaigns;
mod arrival;
mod clock;
mod conversations;
mod updating_facts;
mod errands;
mod doctor;
mod facts;
mod kinds;
mod order;
mod odd_input;
mod positions;
mod limits;
mod faults;
mod kill;
mod ahead;
mod starting;
mod traces;
mod soak;
