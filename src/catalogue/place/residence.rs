//! Says where a person lives, as far as they told.

use crate::{
    catalogue::{
        collection::Catalogue,
        index::{ChoiceIx, DepartementIx},
    },
    gazetteer::{Arrondissement, Commune, InseeDepartement},
};

/// Says where a person lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    pub departement: DepartementIx,
    /// Is known where the commune tells it; its question is then not asked.
    pub arrondissement: Option<ChoiceIx>,
    /// Is the commune or municipal arrondissement, where it is known.
    pub commune: Option<Commune>,
}

impl Place {
    /// Makes a place of a whole département.
    pub fn of(departement: DepartementIx) -> Self {
        Self { departement, arrondissement: None, commune: None }
    }
}

impl Catalogue {
    /// Returns a commune as a place, with its arrondissement where procedures
    /// depend on it; none where no file describes its département.
    pub fn place_of(&self, commune: Commune) -> Option<Place> {
        let departement = self.departement_in(commune.departement())?;
        let arrondissement = commune.arrondissement().and_then(|at| self.arrondissement_choices[at.at()]);
        Some(Place { departement, arrondissement, commune: Some(commune) })
    }

    /// Returns the arrondissement that a choice names.
    pub(crate) fn arrondissement_named(&self, choice: ChoiceIx) -> Option<Arrondissement> {
        Arrondissement::all().find(|one| self.arrondissement_choices[one.at()] == Some(choice))
    }

    /// Returns the id of a place's arrondissement, as conditions write it.
    pub(crate) fn arrondissement_id(&self, place: Place) -> Option<&str> {
        let choice = place.arrondissement?;
        Some(self[self.roles.arrondissement?].choices[choice.at()].id.as_str())
    }

    pub(super) fn departement_in(&self, departement: InseeDepartement) -> Option<DepartementIx> {
        self.departement(departement.code())
    }
}
