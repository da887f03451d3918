//! Writes a place as a code for buttons and stored sessions, and reads it back.

use super::residence::Place;
use crate::{
    catalogue::{collection::Catalogue, index::ChoiceIx},
    gazetteer::Commune,
};

impl Place {
    /// Returns the code of the place: `91`, `91377`, or `91/palaiseau` where
    /// only the arrondissement is known.
    pub fn code(&self, catalogue: &Catalogue) -> String {
        let departement = catalogue[self.departement].code.as_str();
        match (self.commune, catalogue.arrondissement_id(*self)) {
            (Some(commune), _) => commune.insee().to_owned(),
            (None, Some(arrondissement)) => format!("{departement}/{arrondissement}"),
            (None, None) => departement.to_owned(),
        }
    }
}

impl Catalogue {
    /// Returns the place with this code (see [`Place::code`]), if there still
    /// is one.
    pub fn place_with_code(&self, code: &str) -> Option<Place> {
        if let Some(commune) = Commune::with_insee(code) {
            return self.place_of(commune);
        }
        let (departement, arrondissement) = code.split_once('/').unwrap_or((code, ""));
        let departement = self.departement(departement)?;
        let all = self[departement].arrondissements.iter().copied();
        let known = |choice: &ChoiceIx| {
            let place = Place { arrondissement: Some(*choice), ..Place::of(departement) };
            self.arrondissement_id(place) == Some(arrondissement)
        };
        Some(Place { arrondissement: all.filter(|_| !arrondissement.is_empty()).find(known), ..Place::of(departement) })
    }
}
