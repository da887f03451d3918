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
mod cases;
mod procedures;
mod assembly;

pub use assembly::load;
pub(crate) use cases::LONGEST_TITLE;
pub(crate) use references::{find_answer, find_question, read_word};
