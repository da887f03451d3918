//! Is the only way in: files become a [`Catalogue`](super::Catalogue), or a
//! list of everything that is wrong in them. Each kind of file has its reader
//! below.

mod references;
mod raw_question;
mod question_limits;
mod questions;
mod question_references;
mod departements;
mod national;
mod conditions;
mod text;
mod citations;
mod cases;
mod procedures;
mod assembly;

pub use assembly::load;
pub(crate) use references::{find_answer, find_question, read_word};
pub(crate) use text::LONGEST_TITLE;
