//! Describes where people live: a département or collectivity, and its
//! préfecture.

use jiff::civil::Date;

use super::{id::DepartementCode, index::ChoiceIx};

/// Describes a département, or an overseas collectivity, which gets the
/// national answer.
#[derive(Debug, Clone)]
pub struct Departement {
    pub code: DepartementCode,
    /// Holds the official name, in French.
    pub name: String,
    /// Is the préfecture's site; Wallis-et-Futuna has none.
    pub site: Option<String>,
    /// Is the préfecture's own page about residence permits, where the official
    /// list names it.
    pub residence_page: Option<String>,
    /// Holds what the official list says about the whole département, in its
    /// words, with the day of the list that says it.
    pub remark: Option<(String, Date)>,
    /// Holds other names that people type.
    pub aliases: Vec<String>,
    /// Holds all its arrondissements, or none where no procedure depends on
    /// them.
    pub arrondissements: Vec<ChoiceIx>,
}
