//! Every test that uses more than one module, in one program.

mod catalogue;
mod command_line;
mod dialogue;
mod journeys;
mod locales;
mod mistakes;
mod official_list;
mod properties;
mod walk;
mod world;
