//! Where a person lives, and what a typed text or a position on the map may
//! mean as a place. Never guesses with certainty. Names and positions come
//! from the gazetteer; what is judged by hand from `places.toml`,
//! `common-words.toml` and `words.toml`.

mod overrides;
mod parts;
mod names;
mod postcode;
mod search;
mod sentence;
mod judge;
mod likeness;
mod position;

use serde::Serialize;

pub(super) use overrides::{ALIASES, COMMON_WORDS, Overrides, read};
pub use search::{Asked, PlaceMatches};

use super::{Catalogue, ChoiceIx, DepartementIx};
use crate::gazetteer::{self, Commune};

/// Where a person lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// The département or collectivity.
    pub departement: DepartementIx,
    /// Known where the commune tells it; its question is then not asked.
    pub arrondissement: Option<ChoiceIx>,
    /// The commune, or municipal arrondissement, where it is known.
    pub commune: Option<Commune>,
}

/// One thing that a text may mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// The place.
    pub place: Place,
    /// The name by which it was found, where that is not its own: a former one,
    /// or that of a part.
    pub known_as: Option<&'static str>,
    /// Likeness, from 0 to 1.
    pub score: f64,
    /// Nothing else is meant: may be taken without asking back.
    pub certain: bool,
    /// Inhabitants, for the order of those that are equally like.
    population: u32,
}

/// A candidate as the command line prints it.
#[derive(Debug, Serialize)]
pub struct PlaceLine<'a> {
    departement: &'a str,
    arrondissement: Option<&'a str>,
    commune: Option<&'a str>,
    insee: Option<&'a str>,
    name: &'a str,
    score: f64,
    certain: bool,
}

impl Place {
    /// A département as a whole.
    pub fn of(departement: DepartementIx) -> Self {
        Self { departement, arrondissement: None, commune: None }
    }
}

impl Candidate {
    /// Of two that stand for one place for all that follows, the ids are the same.
    fn is_where(&self, other: &Self) -> bool {
        self.place.departement == other.place.departement && self.place.arrondissement == other.place.arrondissement
    }

    /// For printing.
    pub fn line<'a>(&self, catalogue: &'a Catalogue) -> PlaceLine<'a> {
        let departement = &catalogue[self.place.departement];
        let commune = self.place.commune;
        PlaceLine {
            departement: departement.code.as_str(),
            arrondissement: catalogue.arrondissement_id(self.place),
            commune: commune.map(Commune::name),
            insee: commune.map(Commune::insee),
            name: self.known_as.or(commune.map(Commune::name)).unwrap_or(&departement.name),
            score: (self.score * 1000.0).round() / 1000.0,
            certain: self.certain,
        }
    }
}

impl Catalogue {
    /// A commune as a place, with its arrondissement where procedures depend on
    /// it; none where no file is about its département.
    pub fn place_of(&self, commune: Commune) -> Option<Place> {
        let departement = self.departement_in(commune.departement())?;
        let arrondissement = commune.arrondissement().and_then(|at| self.arrondissement_choices[at.at()]);
        Some(Place { departement, arrondissement, commune: Some(commune) })
    }

    /// The place with this code, if there still is one: see [`Place::code`].
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

    /// The id of a place's arrondissement, as conditions write it.
    pub fn arrondissement_id(&self, place: Place) -> Option<&str> {
        let choice = place.arrondissement?;
        Some(self[self.roles.arrondissement?].choices[choice.at()].id.as_str())
    }

    fn departement_in(&self, departement: gazetteer::InseeDepartement) -> Option<DepartementIx> {
        self.departement(departement.code())
    }
}
