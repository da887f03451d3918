//! Draws the outcome page by page, what its "⋯" opens, and the pages and places of help
//! under "Not my case".

use std::ops::Range;

use super::{
    cards::heading,
    copies,
    drawing::{Drawing, back_to_current, navigation},
    kept,
    paging::{MOST_BUTTONS, STANDING},
    side,
};
use crate::{
    catalogue::{
        Answer,
        id::ProcedureId,
        procedure::Channel,
        question::{HelpScreen, NearbyHelp},
    },
    dialogue::{
        button::{Action, View},
        messages,
        outcome::{Card, Outcome},
        path::Path,
        screen::{Block, Button, Link, Screen},
    },
    locale::{Arg, Message},
    places_of_help::List,
};

/// Lists the verdicts that send to the counter of the préfecture.
const AT_THE_DESK: [&str; 2] = [messages::VERDICT_PREFECTURE_DESK, messages::VERDICT_DESK_AFTER_ADVICE];

/// Page reports stand this many in a row.
const REPORTS_PER_ROW: usize = 3;
/// At most this many pages can be reported from one screen.
const MOST_REPORTS: usize = 12;

impl Drawing<'_> {
    /// Returns the outcome of a path, with dead pages below those that answer.
    pub(super) fn outcome_of(&self, path: &Path) -> Outcome {
        Outcome::new(self.catalogue(), path, self.today).with_links(self.catalogue(), self.context.links)
    }

    /// Draws a page of the outcome, counted from 1; past the end it is the last one.
    pub(super) fn outcome(&self, path: &Path, page: u8) -> Screen {
        let outcome = self.outcome_of(path);
        let ways = self.ways(path, &outcome);
        let (page, shown) = self.page_of(&outcome.cards, ways.must.len(), path, page);
        let left = outcome.cards.len() - shown.end;
        let mut screen = Screen { narrow_navigation: true, ..Screen::default() };
        screen.blocks.push(self.recap(path));
        if page == 1 {
            self.head(&mut screen, path, &outcome);
        }
        if self.urgent_goals(path).is_empty() {
            let read = outcome.cards[shown.clone()].iter().flat_map(|card| self.days_read(*card));
            screen.blocks.extend(self.if_old(read));
        }
        self.cards(&mut screen, &outcome.cards, shown.clone(), path);
        if left > 0 {
            let label = Message::new(messages::BUTTON_MORE).with("count", Arg::Number(left));
            screen.choices.push(Button::new(label, Self::outcome_page(page + 1)));
        }
        if page == 1 {
            let room = MOST_BUTTONS.saturating_sub(STANDING + shown.len() + screen.choices.len() + ways.must.len());
            for way in ways.must.into_iter().chain(ways.may.into_iter().take(room)) {
                match way {
                    Way::Link(link) => screen.links.push(link),
                    Way::Button(button) => screen.choices.push(button),
                }
            }
        }
        screen.choices.push(kept::show(messages::BUTTON_NOT_MY_CASE, View::NotMyCase(1)));
        screen.navigation = vec![
            Button::new(
                Message::new(messages::NAV_BACK),
                if page == 1 { Action::Back } else { Self::outcome_page(page - 1) },
            ),
            kept::show(messages::NAV_OPTIONS, View::Options),
            Button::new(Message::new(messages::NAV_URGENT).short(), Action::Show(View::Urgent)),
        ];
        screen
    }

    /// Draws what "⋯" opens below an outcome: everything that can be done with it.
    pub(super) fn options(&self, path: &Path) -> Screen {
        let outcome = self.outcome_of(path);
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(path));
        screen.blocks.push(Block::Question(Message::new(messages::OPTIONS_TITLE)));
        if !path.active.is_empty() {
            screen.choices.push(kept::show(messages::BUTTON_CHANGE, View::Recap));
        }
        for way in self.ways(path, &outcome).may {
            match way {
                Way::Link(link) => screen.links.push(link),
                Way::Button(button) => screen.choices.push(button),
            }
        }
        screen.choices.push(kept::show(messages::BUTTON_SHARE, View::Share));
        screen.choices.push(Button::new(Message::new(messages::BUTTON_ERASE), Action::Erase));
        screen.choices.push(kept::show(messages::BUTTON_SETTINGS, View::Settings));
        screen.aside.push(vec![kept::show(messages::BUTTON_REPORT, View::Report)]);
        screen.navigation = navigation(back_to_current());
        screen
    }

    /// Adds what must be read before any page: warnings, advice and the verdict.
    fn head(&self, screen: &mut Screen, path: &Path, outcome: &Outcome) {
        let urgent = self.urgent_goals(path);
        let hurt = self.says_violence(path);
        if hurt {
            screen.blocks.push(Block::Warning(Message::new(messages::VIOLENCE)));
        }
        for (choice, _) in urgent.iter().filter(|(_, violence)| !violence) {
            screen.blocks.push(Block::Warning(messages::urgent(choice)));
        }
        if outcome.association_first && urgent.is_empty() {
            screen.blocks.push(Block::Warning(Message::new(messages::ASSOCIATION_FIRST)));
        }
        if outcome.association_if_without_papers && urgent.is_empty() {
            screen.blocks.push(Block::Warning(Message::new(messages::ASSOCIATION_IF_WITHOUT_PAPERS)));
        }
        for (question, answer) in path.active.iter().chain(&path.implied) {
            if let Answer::Choice(choice) = answer {
                for advice in &self.catalogue()[*question].choices[choice.at()].advice {
                    let block = Block::Warning(messages::advice(advice));
                    if !screen.blocks.contains(&block) {
                        screen.blocks.push(block);
                    }
                }
            }
        }
        if let Some(day) = path.ended {
            screen.blocks.push(Block::Text(Message::new(messages::RULE_ENDED).with("date", Arg::Date(day))));
        }
        if !urgent.is_empty() || hurt {
            screen.blocks.extend(self.near(path).names_of(List::LegalHelp));
            screen.blocks.extend(self.help_with_rights().map(|place| Block::Text(messages::help(place))));
        }
        if let Some(verdict) = outcome.verdict(self.catalogue()).filter(|_| urgent.is_empty()) {
            screen.blocks.push(Block::Text(Message::new(verdict)));
        }
    }

    /// Returns whether an answer says that another person hurts this one.
    fn says_violence(&self, path: &Path) -> bool {
        let mut said = path.active.iter().chain(&path.implied);
        said.any(|(question, answer)| self.catalogue()[*question].says_violence(*answer))
    }

    /// Returns the ids of active choices that mean danger, and whether it is violence.
    fn urgent_goals(&self, path: &Path) -> Vec<(String, bool)> {
        path.active
            .iter()
            .filter_map(|(question, answer)| match answer {
                Answer::Choice(choice) => Some(&self.catalogue()[*question].choices[choice.at()]),
                Answer::Other | Answer::Unknown => None,
            })
            .filter(|choice| choice.urgent)
            .map(|choice| (choice.id.to_string(), choice.violence))
            .collect()
    }

    fn cards(&self, screen: &mut Screen, cards: &[Card], shown: Range<usize>, path: &Path) {
        let mut part = None;
        for (at, card) in cards.iter().enumerate().take(shown.end).skip(shown.start) {
            let heading = heading(card.part).filter(|_| part != Some(card.part));
            part = Some(card.part);
            screen.blocks.extend(heading.map(|id| Block::Heading(Message::new(id))));
            screen.blocks.push(Block::Card(self.card(at + 1, *card, Some(path))));
        }
    }

    /// Returns what can be done with an outcome besides opening its pages.
    fn ways(&self, path: &Path, outcome: &Outcome) -> Ways {
        let (mut must, mut may) = (Vec::new(), Vec::new());
        let anef = &self.catalogue()[self.catalogue().anef].url;
        let sends_there = outcome.main_cards().any(|card| card.channel(self.catalogue()) == Channel::Anef);
        let is_anef = |card: &Card| self.catalogue()[self.catalogue()[card.case].procedure].url == *anef;
        if sends_there && !outcome.cards.iter().any(is_anef) {
            must.push(Way::Link(Link { label: Message::new(messages::OPEN_ANEF), url: anef.clone() }));
        }
        // Who is sent to the préfecture finds its address, or its site where no directory was imported.
        let asks_there = [messages::VERDICT_ANEF_DOUBT, messages::VERDICT_UNKNOWN];
        let is_sent = outcome.verdict(self.catalogue()).is_some_and(|verdict| asks_there.contains(&verdict));
        let near = self.near(path);
        let office = || near.way_to(List::Directory).map(Way::Button);
        if self.urgent_goals(path).is_empty() && !self.says_violence(path) {
            let helps = self.nearby_help(path).find_map(|help| near.way_to_some(help));
            must.extend(helps.map(Way::Button));
            let is_told_desk = outcome.verdict(self.catalogue()).is_some_and(|verdict| AT_THE_DESK.contains(&verdict));
            must.extend(office().filter(|way| is_told_desk && !must.contains(way)));
            if is_sent {
                let there = office().or_else(|| self.prefecture(path).next().map(Way::Link));
                must.extend(there.filter(|way| !must.contains(way)));
            }
        }
        // The screen on violence has the links on rights and to the préfecture as well.
        if self.says_violence(path) {
            must.push(Way::Button(side::violence_button()));
        } else if !self.urgent_goals(path).is_empty() {
            must.extend(self.help_with_rights().next().map(|place| Way::Link(side::help_link(place))));
        }
        may.extend(self.helped_by(path));
        // The screen of one list has a button for the other ones.
        let legal_first = near.way_to(List::LegalHelp).filter(|_| !self.urgent_goals(path).is_empty());
        let nearest = legal_first.or_else(|| near.way_to_help()).map(Way::Button);
        may.extend(nearest.or_else(|| self.way_to_town(path).map(Way::Button)));
        if let Some(question) = outcome.reopen {
            let goal = path.answered(self.catalogue().roles.goal);
            let label = Message::new(messages::BUTTON_REOPEN)
                .message("question", messages::ask(self.catalogue(), question, goal).short());
            let view = View::Reopened { question: self.catalogue()[question].id.as_str().into() };
            may.push(Way::Button(Button::new(label, Action::Show(view))));
        }
        if self.says_something(outcome) {
            may.push(Way::Button(kept::show(messages::BUTTON_PAGE_SAYS, View::PageSays)));
        }
        if self.remindable(path, outcome).is_some() {
            may.push(Way::Button(kept::show(messages::BUTTON_REMIND, View::CardYear)));
        }
        may.extend(self.way_to_news(path, outcome).map(Way::Button));
        may.extend(office());
        may.extend(self.prefecture(path).map(Way::Link));
        may.retain(|way| !must.contains(way));
        Ways { must, may }
    }

    /// Returns the places near the person that help with what was chosen.
    fn nearby_help(&self, path: &Path) -> impl Iterator<Item = NearbyHelp> {
        path.active.iter().filter_map(|(question, answer)| match answer {
            Answer::Choice(choice) => self.catalogue()[*question].choices[choice.at()].near,
            Answer::Other | Answer::Unknown => None,
        })
    }

    /// Returns the ways to screens that help further with what was chosen.
    fn helped_by(&self, path: &Path) -> impl Iterator<Item = Way> {
        let helped = path.active.iter().filter_map(|(question, answer)| match answer {
            Answer::Choice(choice) => self.catalogue()[*question].choices[choice.at()].helped_by,
            Answer::Other | Answer::Unknown => None,
        });
        helped.map(|screen| {
            Way::Button(match screen {
                HelpScreen::Stuck => kept::show(messages::BUTTON_STUCK, View::Stuck),
                HelpScreen::Paper => kept::show(messages::BUTTON_PAPERS, View::Papers),
            })
        })
    }

    /// Returns links to the préfecture's site and its page on residence.
    pub(super) fn prefecture(&self, path: &Path) -> impl Iterator<Item = Link> {
        let departement = &self.catalogue()[path.departement()];
        let link =
            |id, url: &String| Link { label: Message::new(id).text("name", &departement.name), url: url.clone() };
        let site = departement.site.as_ref().map(|url| link(messages::OPEN_PREFECTURE, url));
        let page = departement.residence_page.as_ref().map(|url| link(messages::OPEN_RESIDENCE_PAGE, url));
        site.into_iter().chain(page)
    }

    /// Draws which page of an outcome is wrong: its pages by number, and a button for each.
    pub(super) fn report(&self, path: &Path) -> Screen {
        let cards = self.outcome_of(path).cards;
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(Message::new(messages::ASK_WRONG_PAGE)));
        let mut buttons = Vec::new();
        for (number, card) in (1..).zip(cards.iter().take(MOST_REPORTS)) {
            let case = &self.catalogue()[card.case];
            let numbered = Message::new(messages::NUMBERED_PAGE).with("number", Arg::Number(number));
            let label = numbered.message("label", card.label(self.catalogue(), Some(path)));
            screen.blocks.push(Block::Text(label.text("title", &case.title)));
            let procedure = self.catalogue()[case.procedure].id.as_str().into();
            let label = Message::new(messages::BUTTON_WRONG_PAGE).with("number", Arg::Number(number));
            buttons.push(Button::new(label, Action::WrongPage { procedure }));
        }
        screen.aside = buttons.chunks(REPORTS_PER_ROW).map(<[Button]>::to_vec).collect();
        screen.navigation = navigation(back_to_current());
        screen
    }

    /// Returns the view of the outcome that shows a procedure, if one does.
    pub(in crate::dialogue) fn view_showing(&self, procedure: &str) -> Option<(ProcedureId, View)> {
        let path = self.path().filter(|path| path.next.is_none())?;
        let outcome = self.outcome_of(path);
        let id = |card: &Card| &self.catalogue()[self.catalogue()[card.case].procedure].id;
        let at = outcome.cards.iter().position(|card| id(card).as_str() == procedure)?;
        let must = self.ways(path, &outcome).must.len();
        let page = self.pages_of(&outcome.cards, must, path).position(|shown| shown.contains(&at))?;
        let view = match u8::try_from(page + 1) {
            Ok(0 | 1) | Err(_) => View::Current,
            Ok(page) => View::More(page),
        };
        Some((id(&outcome.cards[at]).clone(), view))
    }

    fn outcome_page(page: usize) -> Action {
        Action::Show(match u8::try_from(page) {
            Ok(0 | 1) | Err(_) => View::Current,
            Ok(page) => View::More(page),
        })
    }

    /// Draws what narrower pages hide, page by page counted from 1, and at last the
    /// préfecture and places of help.
    pub(super) fn not_my_case(&self, path: &Path, page: u8) -> Screen {
        let outcome = self.outcome_of(path);
        let pages = self.pages_of(&outcome.outranked, 0, path).count();
        if usize::from(page) > pages {
            return self.help_places(path, pages);
        }
        let (page, shown) = self.page_of(&outcome.outranked, 0, path, page);
        let left = outcome.outranked.len() - shown.end;
        let mut screen = Screen { narrow_navigation: true, ..Screen::default() };
        screen.blocks.push(self.recap(path));
        screen.blocks.push(Block::Text(Message::new(messages::OTHER_PAGES)));
        if self.urgent_goals(path).is_empty() {
            let read = outcome.outranked[shown.clone()].iter().flat_map(|card| self.days_read(*card));
            screen.blocks.extend(self.if_old(read));
        }
        self.cards(&mut screen, &outcome.outranked, shown, path);
        let view = |page: usize| View::NotMyCase(u8::try_from(page).unwrap_or(u8::MAX));
        if left > 0 {
            let label = Message::new(messages::BUTTON_MORE).with("count", Arg::Number(left));
            screen.choices.push(Button::new(label, Action::Show(view(page + 1))));
        }
        screen.choices.push(kept::show(messages::BUTTON_HELP_PLACES, view(pages + 1)));
        screen.choices.push(kept::show(messages::BUTTON_CHANGE, View::Recap));
        let back = if page == 1 { View::Current } else { view(page - 1) };
        screen.navigation = vec![
            Button::new(Message::new(messages::NAV_BACK), Action::Show(back)),
            kept::show(messages::NAV_OPTIONS, View::Options),
            Button::new(Message::new(messages::NAV_URGENT).short(), Action::Show(View::Urgent)),
        ];
        screen
    }

    /// Draws the préfecture and places of help, after these pages of other procedures.
    fn help_places(&self, path: &Path, pages: usize) -> Screen {
        let departement = &self.catalogue()[path.departement()];
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(path));
        if pages == 0 {
            screen.blocks.push(Block::Text(Message::new(messages::NO_OTHER_PAGES)));
        }
        if let Some((remark, listed)) = &departement.remark {
            let message = Message::new(messages::DEPARTEMENT_REMARK).text("remark", remark);
            screen.blocks.push(Block::Text(message.with("date", Arg::Date(*listed))));
        }
        screen.blocks.push(Block::Heading(Message::new(messages::HELP_PLACES)));
        for contact in self.catalogue().contacts_in(path.departement()) {
            screen.links.push(Link {
                label: Message::new(messages::OPEN_CONTACT).text("name", &departement.name),
                url: contact.url.clone(),
            });
        }
        if departement.site.is_none() {
            screen.blocks.push(Block::Text(Message::new(messages::NO_PREFECTURE_SITE)));
        }
        screen.links.extend(self.prefecture(path));
        let near = self.near(path);
        screen.blocks.extend(near.names());
        for place in &self.catalogue().help {
            screen.blocks.push(Block::Text(messages::help(place)));
            screen.links.push(side::help_link(place));
        }
        if self.urgent_goals(path).is_empty() {
            screen.blocks.extend(self.if_old(self.catalogue().help.iter().map(|place| place.read)));
        }
        screen.choices.extend(near.ways());
        screen.choices.extend(self.way_to_town(path));
        screen.choices.push(kept::show(messages::BUTTON_CHANGE, View::Recap));
        screen.choices.push(Button::new(Message::new(messages::BUTTON_TO_OUTCOME), back_to_current()));
        screen.navigation = navigation(match u8::try_from(pages) {
            Ok(0) | Err(_) => back_to_current(),
            Ok(pages) => Action::Show(View::NotMyCase(pages)),
        });
        let phones = self.catalogue().help.iter().filter_map(|place| place.phone.as_deref());
        screen.offer_copies(phones.filter_map(copies::phone).collect());
        screen
    }
}

/// Holds what can be done with an outcome besides opening its pages, in the order in which
/// it is offered: what must stand below it, and what may if there is room.
struct Ways {
    must: Vec<Way>,
    may: Vec<Way>,
}

#[derive(PartialEq)]
enum Way {
    Link(Link),
    Button(Button),
}
