//! Holds what a step reads and never changes: the data, the wording, and what was found
//! out beside the data.

use super::path::Paths;
use crate::{
    catalogue::{Catalogue, LinkStates},
    locale::Locales,
    needs::Needs,
    places_of_help::HelpMap,
};

/// A context is what a step reads beside session and input; it is replaced as a
/// whole, never changed.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub catalogue: &'a Catalogue,
    pub locales: &'a Locales,
    /// Understands what people type; nothing, where no phrases were learnt.
    pub needs: &'a Needs,
    /// Holds what was last found at the addresses of the data.
    pub links: &'a LinkStates,
    /// Is empty where no list of places of help was imported.
    pub help: &'a HelpMap,
    pub retention: Retention,
    /// Says who runs the service, as far as the operator has said.
    pub contact: &'a ServiceContact,
    /// Keeps paths of this catalogue from one step to the next; `None` where steps are few.
    pub paths: Option<&'a Paths>,
}

impl<'a> Context<'a> {
    /// Returns a context without link states and without places of help.
    pub fn new(catalogue: &'a Catalogue, locales: &'a Locales, retention: Retention) -> Self {
        Self {
            catalogue,
            locales,
            needs: Needs::NONE,
            links: LinkStates::NONE,
            help: HelpMap::none(),
            retention,
            contact: ServiceContact::NONE,
            paths: None,
        }
    }
}

/// Tells how long what a person said is kept, as the bot words it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// The terminal keeps it until the conversation is closed.
    UntilClosed,
    /// It is kept until the person has been silent for this many days.
    Days(u16),
}

/// Holds who runs the service and how a person is reached there; nothing is said of what
/// an operator has not set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceContact {
    /// Names an association, a town, a person.
    pub name: Option<String>,
    /// Is a telephone number, an address of mail, a place and hours: one line.
    pub reached_by: Option<String>,
    /// Lists the languages whose texts the operator answers for, by their tags.
    pub answers_for: Vec<String>,
}

impl ServiceContact {
    /// Is what an operator leaves who sets neither.
    pub const NONE: &Self = &Self { name: None, reached_by: None, answers_for: Vec::new() };
}
