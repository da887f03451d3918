//! Learns what people say for what they need, and tells it of a sentence: a linear model
//! over words and pieces of words of every language at once. It knows phrases and the names
//! of classes; what a class means, and what may be done about it, others decide.
//!
//! The same phrases give the same model, byte for byte, on every machine: there is only
//! arithmetic that IEEE 754 defines exactly, in a fixed order, and no random seed.

#[path = "../fold.rs"]
#[allow(dead_code, reason = "a module of the library, of which the words alone are needed")]
mod fold;
mod phrases;
mod names;
mod features;
mod composed;
mod training;
mod encoding;
mod model;
mod nearest;

pub use model::{Model, Scores};
pub use nearest::nearest;
pub use phrases::{Phrase, PhraseMistake, Phrases};
pub use training::train;
