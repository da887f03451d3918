//! Draws the outcome page by page, and the pages and places of help under "Not my case".

use super::{
    drawing::{Drawing, back_to_current, navigation},
    nearby::Nearby,
    side,
};
use crate::{
    catalogue::{Answer, id::ProcedureId, procedure::Channel},
    dialogue::{
        button::{Action, View},
        messages,
        outcome::{Card, Outcome, Part},
        path::Path,
        screen::{Block, Button, Link, Screen},
    },
    locale::{Arg, Message},
};

/// A screen shows at most this many cards: three long titles fit a message.
const CARDS_PER_PAGE: usize = 3;

impl Drawing<'_> {
    /// Returns the outcome of a path, with dead pages below those that answer.
    pub(super) fn outcome_of(&self, path: &Path) -> Outcome {
        Outcome::new(self.catalogue(), path, self.today).with_links(self.catalogue(), self.context.links)
    }

    /// Draws a page of the outcome, counted from 1; past the end it is the last one.
    pub(super) fn outcome(&self, path: &Path, page: u8) -> Screen {
        let outcome = self.outcome_of(path);
        let pages = outcome.cards.len().div_ceil(CARDS_PER_PAGE).max(1);
        let page = usize::from(page).min(pages);
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(path));
        if page == 1 {
            self.head(&mut screen, path, &outcome);
        }
        let from = (page - 1) * CARDS_PER_PAGE;
        self.cards(&mut screen, &outcome.cards, from, path);
        if self.urgent_goals(path).is_empty() {
            let shown = outcome.cards.iter().skip(from).take(CARDS_PER_PAGE);
            screen.blocks.extend(self.if_old(shown.flat_map(|card| self.days_read(*card))));
        }
        let near = (page == 1).then(|| self.near(path));
        if let Some(near) = &near {
            self.foot(&mut screen, path, &outcome);
            screen.blocks.extend(near.names());
            self.ask_about_news(&mut screen, path, &outcome);
        }
        let left = outcome.cards.len().saturating_sub(from + CARDS_PER_PAGE);
        self.ways_on(&mut screen, path, &outcome, page, left, near.as_ref());
        self.wrong_pages(&mut screen, &outcome.cards, from);
        screen.navigation = navigation(if page == 1 { Action::Back } else { Self::outcome_page(page - 1) });
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

    fn cards(&self, screen: &mut Screen, cards: &[Card], from: usize, path: &Path) {
        let mut part = None;
        for (at, card) in cards.iter().enumerate().skip(from).take(CARDS_PER_PAGE) {
            if part != Some(card.part) {
                part = Some(card.part);
                let heading = match card.part {
                    Part::Perhaps => Some(messages::PERHAPS),
                    Part::More => Some(messages::FURTHER_READING),
                    Part::Delisted => Some(messages::NO_LONGER_LISTED),
                    Part::Exclusive
                    | Part::Local
                    | Part::Anef
                    | Part::General
                    | Part::National
                    | Part::Dead
                    | Part::Outranked => None,
                };
                screen.blocks.extend(heading.map(|id| Block::Heading(Message::new(id))));
            }
            screen.blocks.push(Block::Card(self.card(at + 1, *card, Some(path))));
        }
    }

    /// Adds links to ANEF, if one of the pages sends there, and to the préfecture itself.
    fn foot(&self, screen: &mut Screen, path: &Path, outcome: &Outcome) {
        let anef = &self.catalogue()[self.catalogue().anef].url;
        let sends_there = outcome.main_cards().any(|card| card.channel(self.catalogue()) == Channel::Anef);
        if sends_there && !screen.all_links().any(|link| link.url == *anef) {
            screen.links.push(Link { label: Message::new(messages::OPEN_ANEF), url: anef.clone() });
        }
        self.prefecture(screen, path);
        if !self.urgent_goals(path).is_empty() || self.says_violence(path) {
            self.help_with_rights(screen);
        }
    }

    /// Adds links to the préfecture's site and its page on residence.
    pub(super) fn prefecture(&self, screen: &mut Screen, path: &Path) {
        let departement = &self.catalogue()[path.departement()];
        let link =
            |id, url: &String| Link { label: Message::new(id).text("name", &departement.name), url: url.clone() };
        match &departement.site {
            Some(site) => screen.links.push(link(messages::OPEN_PREFECTURE, site)),
            None => screen.blocks.push(Block::Text(Message::new(messages::NO_PREFECTURE_SITE))),
        }
        if let Some(page) = &departement.residence_page {
            screen.links.push(link(messages::OPEN_RESIDENCE_PAGE, page));
        }
    }

    fn ways_on(
        &self,
        screen: &mut Screen,
        path: &Path,
        outcome: &Outcome,
        page: usize,
        left: usize,
        near: Option<&Nearby<'_>>,
    ) {
        let button = |id: &'static str, action| Button::new(Message::new(id), action);
        if left > 0 {
            let label = Message::new(messages::BUTTON_MORE).with("count", Arg::Number(left));
            screen.choices.push(Button::new(label, Self::outcome_page(page + 1)));
        }
        if let Some(question) = outcome.reopen {
            let goal = path.answered(self.catalogue().roles.goal);
            let label = Message::new(messages::BUTTON_REOPEN)
                .message("question", messages::ask(self.catalogue(), question, goal));
            let view = View::Reopened { question: self.catalogue()[question].id.to_string() };
            screen.choices.push(Button::new(label, Action::Show(view)));
        }
        if page == 1 && self.says_violence(path) {
            screen.choices.push(side::violence_button());
        }
        if page == 1 && self.remindable(path, outcome).is_some() {
            screen.choices.push(button(messages::BUTTON_REMIND, Action::Show(View::CardYear)));
        }
        screen.choices.push(button(messages::BUTTON_NOT_MY_CASE, Action::Show(View::NotMyCase(1))));
        if !path.active.is_empty() {
            screen.choices.push(button(messages::BUTTON_CHANGE, Action::Show(View::Recap)));
        }
        if let Some(near) = near {
            // The screen of this list has a button for the other one.
            screen.choices.extend(near.ways().next());
            // The last one stands over the answers about news, so it is not the one that erases.
            screen.choices.push(button(messages::BUTTON_ERASE, Action::Erase));
            screen.choices.push(button(messages::BUTTON_SHARE, Action::Show(View::Share)));
        }
    }

    /// Adds a button for each card on screen that reports its page as wrong.
    fn wrong_pages(&self, screen: &mut Screen, cards: &[Card], from: usize) {
        let shown = cards.iter().enumerate().skip(from).take(CARDS_PER_PAGE);
        let button = |(at, card): (usize, &Card)| {
            let procedure = self.catalogue()[self.catalogue()[card.case].procedure].id.to_string();
            let label = match cards.len() {
                1 => Message::new(messages::BUTTON_WRONG_PAGE),
                _ => Message::new(messages::BUTTON_WRONG_PAGE_OF).with("number", Arg::Number(at + 1)),
            };
            Button::new(label, Action::WrongPage { procedure })
        };
        let buttons: Vec<Button> = shown.map(button).collect();
        match buttons.len() {
            0 => {}
            _ if cards.len() == 1 => screen.choices.extend(buttons),
            _ => screen.aside.push(buttons),
        }
    }

    /// Returns the view of the outcome that shows a procedure, if one does.
    pub(in crate::dialogue) fn view_showing(&self, procedure: &str) -> Option<(ProcedureId, View)> {
        let path = self.path().filter(|path| path.next.is_none())?;
        let outcome = self.outcome_of(&path);
        let id = |card: &Card| &self.catalogue()[self.catalogue()[card.case].procedure].id;
        let at = outcome.cards.iter().position(|card| id(card).as_str() == procedure)?;
        let view = match at / CARDS_PER_PAGE {
            0 => View::Current,
            before => View::More(u8::try_from(before + 1).unwrap_or(u8::MAX)),
        };
        Some((id(&outcome.cards[at]).clone(), view))
    }

    fn outcome_page(page: usize) -> Action {
        Action::Show(match u8::try_from(page) {
            Ok(0 | 1) | Err(_) => View::Current,
            Ok(page) => View::More(page),
        })
    }

    /// Draws what narrower pages hide, the préfecture's contact forms and places of
    /// help; its pages count from 1.
    pub(super) fn not_my_case(&self, path: &Path, page: u8) -> Screen {
        let outcome = self.outcome_of(path);
        let pages = outcome.outranked.len().div_ceil(CARDS_PER_PAGE).max(1);
        let page = usize::from(page).min(pages);
        let from = (page - 1) * CARDS_PER_PAGE;
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(path));
        let title = if outcome.outranked.is_empty() { messages::NO_OTHER_PAGES } else { messages::OTHER_PAGES };
        screen.blocks.push(Block::Text(Message::new(title)));
        self.cards(&mut screen, &outcome.outranked, from, path);
        if page == 1 {
            self.help_places(&mut screen, path);
        }
        if self.urgent_goals(path).is_empty() {
            let shown = outcome.outranked.iter().skip(from).take(CARDS_PER_PAGE);
            let help = self.catalogue().help.iter().filter(|_| page == 1).map(|place| place.read);
            screen.blocks.extend(self.if_old(shown.flat_map(|card| self.days_read(*card)).chain(help)));
        }
        screen.choices.extend(self.near(path).ways());
        let left = outcome.outranked.len().saturating_sub(from + CARDS_PER_PAGE);
        if left > 0 {
            let label = Message::new(messages::BUTTON_MORE).with("count", Arg::Number(left));
            let next = View::NotMyCase(u8::try_from(page + 1).unwrap_or(u8::MAX));
            screen.choices.push(Button::new(label, Action::Show(next)));
        }
        screen.choices.push(Button::new(Message::new(messages::BUTTON_CHANGE), Action::Show(View::Recap)));
        screen.choices.push(Button::new(Message::new(messages::BUTTON_TO_OUTCOME), back_to_current()));
        screen.navigation = navigation(back_to_current());
        screen
    }

    fn help_places(&self, screen: &mut Screen, path: &Path) {
        let departement = &self.catalogue()[path.departement()];
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
        for place in &self.catalogue().help {
            screen.blocks.push(Block::Text(messages::help(place)));
            screen.links.push(Link { label: Message::new(format!("help-{}-open", place.id)), url: place.url.clone() });
        }
    }
}
