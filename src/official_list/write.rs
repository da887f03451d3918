//! Writes what the data files say once a revision has been taken in. Everything
//! that a person wrote stays. Only dates, titles, headings, remarks and
//! addresses change where the page says otherwise, and what is new is put at
//! the end. Nothing is ever taken out.

mod values;
mod difference;
mod edit;
mod arrondissements;
mod new_procedure;
mod changes;

pub use changes::{Changes, changes};
