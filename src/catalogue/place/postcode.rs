//! Reads numbers: those of départements, and postcodes.

use super::{candidate::Candidate, parts::is_corsican, residence::Place};
use crate::{
    catalogue::{collection::Catalogue, index::DepartementIx},
    gazetteer::{self, Commune},
};

/// Weighs a postcode that no commune has: only how it begins says where
/// (CEDEX).
const BY_BEGINNING: f64 = 0.9;

/// Says what a number stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Number {
    /// It is a département's own number.
    Departement(DepartementIx),
    /// It is the postcode of these communes.
    Postcode(Vec<Commune>),
    /// It may be the postcode of these communes without its leading zero.
    Shortened(Vec<Commune>),
    /// It is a postcode that no commune has, but that begins as those of these
    /// départements.
    Beginning(Vec<DepartementIx>),
}

impl Number {
    /// Returns whether it is a whole postcode, which says more than the number
    /// of a département.
    pub(super) fn is_postcode(&self) -> bool {
        matches!(self, Self::Postcode(_))
    }
}

impl Catalogue {
    /// Returns what a number, or a code such as `2A`, stands for.
    pub(super) fn number(&self, word: &str) -> Option<Number> {
        let digits = word.bytes().all(|b| b.is_ascii_digit());
        let code = if digits && word.len() == 1 { format!("0{word}") } else { word.to_ascii_uppercase() };
        if let Some(departement) = self.departement(&code) {
            return Some(Number::Departement(departement));
        }
        if is_corsican(word) {
            let known = Commune::with_insee(&code).map(|commune| Number::Postcode(vec![commune]));
            return known.or_else(|| self.beginning(&[&code[..2]]));
        }
        match (digits, word.len()) {
            // Corsica had this number until 1976, and its postcodes still begin with it.
            _ if word == "20" => self.beginning(&["2A", "2B"]),
            (true, 5) => self.postcode(word),
            // Spreadsheets lose the zero at the beginning; a year is no postcode.
            (true, 4) => Self::exact_postcode(&format!("0{word}")).map(Number::Shortened),
            _ => None,
        }
    }

    fn exact_postcode(word: &str) -> Option<Vec<Commune>> {
        let communes: Vec<Commune> = gazetteer::with_postcode(word.parse().ok()?).collect();
        (!communes.is_empty()).then_some(communes)
    }

    fn postcode(&self, word: &str) -> Option<Number> {
        if let Some(communes) = Self::exact_postcode(word) {
            return Some(Number::Postcode(communes));
        }
        self.beginning(&gazetteer::departements_of_postcode(word))
    }

    fn beginning(&self, codes: &[&str]) -> Option<Number> {
        let departements: Vec<DepartementIx> = codes.iter().filter_map(|code| self.departement(code)).collect();
        (!departements.is_empty()).then_some(Number::Beginning(departements))
    }

    /// Returns the candidates for a number without a name. A postcode is
    /// certain where all its communes are one place for all that follows.
    pub(super) fn numbered(&self, number: &Number, exact: bool) -> Vec<Candidate> {
        match number {
            Number::Departement(departement) => vec![self.whole(*departement, 1.0, exact)],
            Number::Beginning(all) => all.iter().map(|at| self.whole(*at, BY_BEGINNING, false)).collect(),
            Number::Shortened(communes) => self.numbered(&Number::Postcode(communes.clone()), false),
            Number::Postcode(communes) => {
                let places: Vec<Candidate> =
                    communes.iter().filter_map(|commune| self.commune(*commune, 1.0, false)).collect();
                let Some(first) = places.first() else { return places };
                if places.iter().any(|place| !place.is_where(first)) {
                    return places;
                }
                let commune = first.place.commune.filter(|_| places.len() == 1);
                vec![Candidate { place: Place { commune, ..first.place }, certain: exact, ..*first }]
            }
        }
    }

    /// Returns whether a place is among those that a number stands for.
    pub(super) fn agrees(&self, number: &Number, place: Place) -> bool {
        match number {
            Number::Departement(departement) => *departement == place.departement,
            Number::Beginning(all) => all.contains(&place.departement),
            Number::Postcode(communes) | Number::Shortened(communes) => match place.commune {
                Some(commune) => communes.iter().any(|one| *one == commune || one.whole() == commune),
                None => {
                    communes.iter().any(|one| self.place_of(*one).is_some_and(|p| p.departement == place.departement))
                }
            },
        }
    }

    /// Returns a département as a candidate; Paris is its commune too.
    pub(super) fn whole(&self, departement: DepartementIx, score: f64, certain: bool) -> Candidate {
        let known = self.in_gazetteer[departement.at()];
        let place = known.and_then(|known| self.place_of(known.only_commune()?)).unwrap_or(Place::of(departement));
        let population = known.map_or(0, gazetteer::InseeDepartement::population);
        Candidate { place, known_as: None, score, certain, population }
    }

    /// Returns a commune as a candidate.
    pub(super) fn commune(&self, commune: Commune, score: f64, certain: bool) -> Option<Candidate> {
        let place = self.place_of(commune)?;
        Some(Candidate { place, known_as: None, score, certain, population: commune.population() })
    }
}
