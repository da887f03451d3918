//! Makes up what an operator adds: lists of places of help, a page that is gone, a name. No
//! screen of the data alone says the sentences that go with them.

use jiff::civil::Date;

use crate::{
    catalogue::{LinkState, LinkStates},
    dialogue::{Block, Context, Screen, ServiceContact},
    places_of_help::{HelpMap, read_france_services, read_legal_help},
};

const FRANCE_SERVICES: &str = include_str!("invented-france-services.csv");
const LEGAL_HELP: &str = include_str!("invented-legal-help.csv");

/// Holds what an operator may have added.
pub(super) struct Surroundings {
    help: HelpMap,
    links: LinkStates,
    contact: ServiceContact,
}

impl Surroundings {
    /// Makes up places around Massy, and that this screen's first page is gone.
    pub fn invented(outcome: &Screen, today: Date) -> Self {
        let mut points = read_france_services(FRANCE_SERVICES.as_bytes()).map(|list| list.points).unwrap_or_default();
        points.extend(
            read_legal_help(LEGAL_HELP.as_bytes(), today, |_| None).map(|list| list.points).unwrap_or_default(),
        );
        let first = outcome.blocks.iter().find_map(|block| match block {
            Block::Card(card) => Some((card.link.as_ref()?.url.clone(), LinkState::Dead(today))),
            _ => None,
        });
        let contact = ServiceContact {
            name: Some("Association".to_owned()),
            reached_by: Some("01 99 00 00 00".to_owned()),
            answers_for: Vec::new(),
        };
        Self { help: HelpMap::new(points), links: first.into_iter().collect(), contact }
    }

    /// Returns a context with all of it.
    pub fn around<'a>(&'a self, context: Context<'a>) -> Context<'a> {
        Context { help: &self.help, links: &self.links, contact: &self.contact, ..context }
    }
}
