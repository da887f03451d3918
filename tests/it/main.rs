//! Every test that uses more than one module, in one program.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::panic, reason = "a test stops at the first fault")]

mod age;
mod alarms;
mod browser;
mod catalogue;
mod command_line;
mod dialogue;
mod frozen;
mod import;
mod journeys;
mod layers;
mod links;
mod locales;
mod mistakes;
mod nearby;
mod needs;
mod official_guide;
mod official_list;
mod pictures;
mod places;
mod places_of_help;
mod preview;
mod properties;
mod quotations;
mod rehearsal;
mod shared;
mod sites;
mod small_talk;
mod stand_in;
mod store;
mod strict;
mod taps;
mod telegram;
mod walk;
mod ways;
mod context;
mod written_to;
