//! A place that helps, as it is kept: typed, checked, small. It holds what a
//! person needs to get there and no opinion on it.

use serde::{Deserialize, Serialize};

use super::{
    code::{Insee, Postcode},
    help_id::HelpId,
    legal::Legal,
    lines::Lines,
    list::{HelpPointKind, List},
    opening::Opening,
    position::{Position, Precision},
};
use crate::gazetteer::Point;

/// A place that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpPoint {
    /// Its id, the only one in its list.
    pub id: HelpId,
    /// The list it stands in.
    pub list: List,
    /// What kind of place it is.
    pub kind: HelpPointKind,
    /// Its name, as printed.
    pub name: Box<str>,
    /// Its address without postcode and commune, line by line.
    pub address: Lines,
    /// Its postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Postcode>,
    /// The name of its commune, as printed.
    pub commune: Box<str>,
    /// The INSEE code of its commune, where the gazetteer knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insee: Option<Insee>,
    /// Where it is.
    pub position: Position,
    /// What its position is that of.
    pub precision: Precision,
    /// Its telephone number, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Box<str>>,
    /// Its mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<Box<str>>,
    /// Its site: an http or https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Box<str>>,
    /// When it is open.
    pub opening: Opening,
    /// What else its list says of it, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Box<str>>,
    /// What only legal help has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal: Option<Box<Legal>>,
}

impl HelpPoint {
    /// Where it is, as a point; its position came from one.
    pub fn point(&self) -> Option<Point> {
        let (latitude, longitude) = self.position.degrees();
        Point::new(latitude, longitude)
    }
}
