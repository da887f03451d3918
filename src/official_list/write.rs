//! What the data files say once a revision has been taken in. Everything that
//! a person wrote stays: only dates, titles, headings, remarks and addresses
//! that the page says otherwise are changed, and what is new is put at the end.
//! Nothing is ever taken out.

mod quoted;
mod difference;
mod edit;
mod arrondissements;
mod new_procedure;
mod changes;

pub use changes::{Changes, changes};
