//! Holds a place that a text may mean, and how likely that is.

use serde::Serialize;

use super::residence::Place;
use crate::{catalogue::collection::Catalogue, gazetteer::Commune};

/// Holds one place that a text may mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    pub place: Place,
    /// Is the name by which it was found, where that is not its own: a former
    /// name, or the name of a part of it.
    pub known_as: Option<&'static str>,
    /// Says how alike the text and the name are, from 0 to 1.
    pub score: f64,
    /// Says that nothing else is meant, so that it may be taken without asking
    /// back.
    pub certain: bool,
    /// Counts inhabitants, to order candidates that are equally alike.
    pub(super) population: u32,
}

/// Describes a candidate as the command line prints it.
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

impl Candidate {
    /// Returns whether both stand for one place in all that follows.
    pub(super) fn is_where(&self, other: &Self) -> bool {
        self.place.departement == other.place.departement && self.place.arrondissement == other.place.arrondissement
    }

    /// Returns the candidate as the command line prints it.
    pub(crate) fn line<'a>(&self, catalogue: &'a Catalogue) -> PlaceLine<'a> {
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

    /// Returns the name of its commune, or the empty text where it has none.
    pub(super) fn commune_name(&self) -> &'static str {
        self.known_as.or(self.place.commune.map(Commune::name)).unwrap_or_default()
    }
}
