//! Where people live: a département or collectivity with its préfecture.

use super::{id::DepartementCode, position::ChoiceIx};

/// A département, or an overseas collectivity that gets the national answer.
#[derive(Debug)]
pub struct Departement {
    /// INSEE code.
    pub code: DepartementCode,
    /// Official French name.
    pub name: String,
    /// The préfecture's site; Wallis-et-Futuna has none.
    pub site: Option<String>,
    /// The préfecture's own page about residence permits, where the official list names it.
    pub residence_page: Option<String>,
    /// What the official list says about the whole département, in its words.
    pub remark: Option<String>,
    /// Other names people type.
    pub aliases: Vec<String>,
    /// A collectivity (975, 977, 978, 986, 987, 988).
    pub collectivity: bool,
    /// All its arrondissements, or none where no procedure depends on them.
    pub arrondissements: Vec<ChoiceIx>,
}
