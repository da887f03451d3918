//! Describes a place that helps, as it is kept: typed, checked and small. It
//! holds what a person needs to get there, and must hold no opinion on the
//! place.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    access::Access,
    code::{Insee, Postcode},
    help_id::HelpId,
    legal::Legal,
    lines::Lines,
    list::{HelpPointKind, List},
    opening::Opening,
    position::{Position, Precision},
};
use crate::gazetteer::{Commune, Point};

/// Describes a place that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpPoint {
    /// Is unique in its list.
    pub id: HelpId,
    pub list: List,
    pub kind: HelpPointKind,
    /// Is as printed.
    pub name: Box<str>,
    /// Holds the address line by line, without postcode and commune.
    pub address: Lines,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Postcode>,
    /// Is the name as printed.
    pub commune: Box<str>,
    /// Is the code of its commune, where the gazetteer knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insee: Option<Insee>,
    pub position: Position,
    /// Says what the position is that of.
    pub precision: Precision,
    /// Is as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<Box<str>>,
    /// Is an http or https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Box<str>>,
    pub opening: Opening,
    /// Is what else its list says of it, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Box<str>>,
    /// Says how one is received there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Box<Access>>,
    /// Is the day on which its list changed it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Date>,
    /// Holds what only legal help has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal: Option<Box<Legal>>,
}

impl HelpPoint {
    /// Returns its position as a point; there always is one, because the
    /// position came from a point.
    pub fn point(&self) -> Option<Point> {
        let (latitude, longitude) = self.position.degrees();
        Point::new(latitude, longitude)
    }

    /// Returns the code of its département, where its commune is known.
    pub(crate) fn departement(&self) -> Option<&'static str> {
        self.in_commune().map(|commune| commune.departement().code())
    }

    /// Returns its commune, where the gazetteer knows it.
    pub(super) fn in_commune(&self) -> Option<Commune> {
        Commune::with_insee(self.insee?.as_str())
    }

    /// Returns the lines of its address, with postcode and commune in the last.
    pub fn address_with_commune(&self) -> Vec<String> {
        let postcode = self.postcode.as_ref().map(|code| format!("{} ", code.as_str()));
        let commune = postcode.unwrap_or_default() + &self.commune;
        self.address.iter().map(str::to_owned).chain([commune]).collect()
    }
}
