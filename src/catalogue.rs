//! Holds what is known: places, questions, official addresses and the cases
//! they serve. [`load`] is the only way in; it checks everything, and nothing
//! changes afterwards. This module must not know how a conversation goes.

mod blemish;
pub mod id;
pub(crate) mod index;
pub mod problem;
pub mod source;
pub(crate) mod file_names;
pub(crate) mod reader;
pub(crate) mod hosts;
pub(crate) mod question;
pub(crate) mod departement;
pub(crate) mod condition;
pub mod procedure;
pub mod citation;
pub(crate) mod passage;
pub(crate) mod case;
pub mod alarms;
pub(crate) mod denials;
pub mod small_talk;
mod words;
mod rule_questions;
pub mod place;
pub mod site;
mod collection;
mod load;
pub(crate) mod export;
mod addresses;
mod link_states;

pub(crate) use addresses::{AddressUse, AddressUses};
pub(crate) use blemish::{coded, is_unseen};
pub(crate) use case::{Case, Tier};
pub use collection::Catalogue;
pub use condition::Answer;
pub(crate) use condition::AnswerSet;
pub(crate) use departement::Departement;
pub use index::{CaseIx, QuestionIx};
pub(crate) use index::{DepartementIx, ProcedureIx};
pub use link_states::{LinkState, LinkStates};
pub use load::load;
pub(crate) use load::{LONGEST_TITLE, find_answer, find_question, read_word};
pub use place::Place;
pub(crate) use procedure::Procedure;
pub(crate) use question::{Choice, Question};
