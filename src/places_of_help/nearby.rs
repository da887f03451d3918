//! Describes a place of help as a card needs it. It must word nothing: hours,
//! distances and labels become sentences in the locales.

use super::{
    help_id::HelpId,
    legal::Legal,
    list::{HelpPointKind, List},
    opening::Opening,
    point::HelpPoint,
    position::{Position, Precision},
};

/// Describes a place near a person.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpNearby<'a> {
    pub id: &'a HelpId,
    pub list: List,
    pub kind: HelpPointKind,
    /// Is printed in French.
    pub name: &'a str,
    /// Holds postcode and commune in the last line.
    pub address: Vec<String>,
    /// Is as printed.
    pub phone: Option<&'a str>,
    pub mail: Option<&'a str>,
    pub website: Option<&'a str>,
    pub hours: Hours<'a>,
    /// Is what else its list says, as printed.
    pub remark: Option<&'a str>,
    /// Holds what only legal help has.
    pub legal: Option<&'a Legal>,
    /// Is the distance in metres, as the crow flies.
    pub distance: f64,
    pub position: Position,
    /// Says whether position and distance are those of the address or only of
    /// the commune.
    pub precision: Precision,
}

/// Says when a place is open, for a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours<'a> {
    /// The list does not say, so the card advises to ask.
    Unknown,
    /// Holds the days from 1, Monday, to 7, each with its hours; none when
    /// closed.
    Days(Vec<(u8, Option<&'a str>)>),
    /// Holds the hours in words, as printed.
    Text(&'a str),
}

impl<'a> HelpNearby<'a> {
    /// Describes a place at a distance in metres.
    pub fn new(place: &'a HelpPoint, distance: f64) -> Self {
        let mut address: Vec<String> = place.address.iter().map(str::to_owned).collect();
        let postcode = place.postcode.as_ref().map(|code| format!("{} ", code.as_str()));
        address.push(postcode.unwrap_or_default() + &place.commune);
        let hours = match &place.opening {
            Opening::Unknown => Hours::Unknown,
            Opening::Week(week) => Hours::Days((1..).zip(week.days()).collect()),
            Opening::Text(text) => Hours::Text(text),
        };
        Self {
            id: &place.id,
            list: place.list,
            kind: place.kind,
            name: &place.name,
            address,
            phone: place.phone.as_deref(),
            mail: place.mail.as_deref(),
            website: place.website.as_deref(),
            hours,
            remark: place.remark.as_deref(),
            legal: place.legal.as_deref(),
            distance,
            position: place.position,
            precision: place.precision,
        }
    }
}
