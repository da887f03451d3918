//! A place of help as a card needs it. It words nothing: hours, distances and
//! labels become sentences in the locales.

use super::{
    help_id::HelpId,
    legal::Legal,
    list::{HelpPointKind, List},
    opening::Opening,
    point::HelpPoint,
    position::{Position, Precision},
};

/// A place near a person.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpNearby<'a> {
    /// Its id in its list.
    pub id: &'a HelpId,
    /// The list it stands in.
    pub list: List,
    /// What kind of place it is.
    pub kind: HelpPointKind,
    /// Its name, as printed: French.
    pub name: &'a str,
    /// Its address, postcode and commune in the last line.
    pub address: Vec<String>,
    /// Its telephone number, as printed.
    pub phone: Option<&'a str>,
    /// Its mail address.
    pub mail: Option<&'a str>,
    /// Its site.
    pub website: Option<&'a str>,
    /// When it is open.
    pub hours: Hours<'a>,
    /// What else its list says, as printed.
    pub remark: Option<&'a str>,
    /// What only legal help has.
    pub legal: Option<&'a Legal>,
    /// Metres as the crow flies.
    pub distance: f64,
    /// Where it is.
    pub position: Position,
    /// Whether position and distance are the address's or only the commune's.
    pub precision: Precision,
}

/// When a place is open, for a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours<'a> {
    /// Nobody says: the card advises to ask.
    Unknown,
    /// Days from 1, Monday, to 7, each with its hours; none when closed.
    Days(Vec<(u8, Option<&'a str>)>),
    /// In words, as printed.
    Text(&'a str),
}

impl<'a> HelpNearby<'a> {
    /// A place at a distance in metres.
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
