//! Does the steps of what somebody typed in their own words: what is certain is applied and
//! said back, what is likely is offered, and what is private is never applied without a yes.

use super::Stepping;
use crate::{
    catalogue::{
        Answer, Place, QuestionIx,
        place::{AMONG_WORDS, PlaceMatches},
        site::SiteJudgement,
    },
    dialogue::{
        button::{Action, View},
        messages,
        screen::{Block, Button, ButtonRow, Screen},
    },
    locale::{Arg, Message},
    needs::{Certainty, NoNeed, Talk, Understood},
};

/// An outcome has at most so many buttons, in so many rows (D74).
const MOST_BUTTONS: usize = 8;
const MOST_ROWS: usize = 7;

/// A screen has at most so many rows of short buttons.
const MOST_ASIDE: usize = 4;

/// Returns whether one more button fits below a screen.
fn has_room(screen: &Screen) -> bool {
    let rows: Vec<usize> = screen
        .rows()
        .map(|row| match row {
            ButtonRow::Buttons(buttons) => buttons.len(),
            ButtonRow::Copies(_, copies) => copies.len(),
            ButtonRow::Card(..) | ButtonRow::CopyShare(_) | ButtonRow::Share(_) | ButtonRow::Link(_) => 1,
        })
        .collect();
    let is_outcome = screen.blocks.iter().any(|block| matches!(block, Block::Card(_)));
    let fits = !is_outcome || rows.len() < MOST_ROWS && rows.iter().sum::<usize>() < MOST_BUTTONS;
    fits && screen.aside.len() < MOST_ASIDE
}

/// Returns the only place that a sentence names as it is written. What is taken is said back
/// with a way to change it.
fn named_place(found: &PlaceMatches) -> Option<Place> {
    let named = found.candidates.first().filter(|named| named.score >= AMONG_WORDS)?;
    let is_only = found.candidates.iter().all(|other| other.place.departement == named.place.departement);
    (is_only && named.place.commune.is_some()).then_some(named.place)
}

impl Stepping<'_> {
    /// Applies or offers what a text asks for, and takes or offers the place that it names.
    pub(super) fn need(&mut self, understood: &Understood, found: &PlaceMatches) -> Screen {
        let elsewhere = self.take_place(found);
        let goals: Vec<Answer> = understood.goals.iter().map(|(goal, _)| *goal).collect();
        let mut screen = match goals.first() {
            Some(goal) if understood.certainty == Certainty::Certain && self.may_apply(*goal) => {
                let parts = self.apply(*goal, understood);
                self.said_back(&parts, found)
            }
            _ => self.offer(&goals),
        };
        // The papers have a screen of their own, before pages about them.
        if understood.talk == Some(Talk::PaperReceived) {
            let papers = Button::new(Message::new(messages::BUTTON_PAPERS), Action::Show(View::Papers));
            screen.choices.insert(0, papers);
        }
        for button in elsewhere.into_iter().chain(self.other_language(understood)) {
            if has_room(&screen) {
                screen.aside.push(vec![button]);
            }
        }
        screen
    }

    /// Takes the place that a text names where none is known; returns a button for another
    /// one than the conversation's.
    fn take_place(&mut self, found: &PlaceMatches) -> Option<Button> {
        let place = found.certain_place().or_else(|| named_place(found))?;
        match self.session.place(self.catalogue()) {
            None => {
                self.session.set_place(self.catalogue(), Some(place));
                None
            }
            Some(here) if here == place || here.departement == place.departement => None,
            Some(_) => {
                let label = Message::new(messages::MOVE_YES).message("place", self.drawing().place_message(place));
                Some(Button::new(label, Action::Place { place: place.code(self.catalogue()).into() }))
            }
        }
    }

    /// Returns whether a goal may be applied without a yes: nothing private, and in place of
    /// no other goal.
    fn may_apply(&self, goal: Answer) -> bool {
        let catalogue = self.catalogue();
        let asked = catalogue.roles.goal;
        let known = self.session.answers.get(catalogue, asked);
        !self.is_private(asked, goal) && known.is_none_or(|known| known == goal)
    }

    fn is_private(&self, question: QuestionIx, answer: Answer) -> bool {
        let asked = &self.catalogue()[question];
        let Answer::Choice(choice) = answer else { return true };
        let choice = &asked.choices[choice.at()];
        asked.keeps_private(answer) || choice.urgent || choice.without_papers || choice.violence
    }

    /// Sets a goal and what is sure beside it; returns what was set.
    fn apply(&mut self, goal: Answer, understood: &Understood) -> Vec<(QuestionIx, Answer)> {
        let catalogue = self.catalogue();
        let ground = catalogue.roles.ground.zip(understood.ground.filter(|_| understood.sure_ground));
        let ground = ground.map(|(question, (answer, _))| (question, answer));
        let others = understood.others.iter().filter(|(_, _, score)| Understood::is_sure(*score));
        let beside = ground.into_iter().chain(others.map(|(question, answer, _)| (*question, *answer)));
        let mut parts = vec![(catalogue.roles.goal, goal)];
        parts.extend(beside.filter(|(question, answer)| !self.is_private(*question, *answer)));
        for (question, answer) in &parts {
            self.session.answers.set(catalogue, *question, *answer);
        }
        parts
    }

    /// Draws what comes next under what was understood, with a button to change each part.
    fn said_back(&mut self, parts: &[(QuestionIx, Answer)], found: &PlaceMatches) -> Screen {
        let catalogue = self.catalogue();
        let Some(path) = self.drawing().path().cloned() else {
            let said = parts.iter().map(|part| self.short(*part)).collect();
            let mut screen = self.where_with(found);
            let notice = Message::new(messages::NOTICE_NEED_KEPT).with("need", Arg::List(said));
            screen.blocks.insert(0, Block::Notice(notice));
            screen.choices.push(self.change(parts[0], Action::Restart));
            return screen;
        };
        let is_heard = |(question, answer): &&(QuestionIx, Answer)| path.known.get(*question) == Some(*answer);
        let heard: Vec<(QuestionIx, Answer)> = parts.iter().filter(is_heard).copied().collect();
        // What changes nothing here would only count later, unsaid.
        for (question, _) in parts.iter().filter(|part| !heard.contains(part)) {
            self.session.answers.remove(catalogue, *question);
        }
        let place = self.drawing().place_message(path.place);
        let said = std::iter::once(place).chain(heard.iter().map(|part| self.short(*part))).collect();
        let mut screen = self.show(&View::Current);
        let notice = Message::new(messages::NOTICE_UNDERSTOOD).with("parts", Arg::List(said));
        screen.blocks.insert(0, Block::Notice(notice));
        if path.next.is_none() {
            // An outcome has a way to change each answer behind "⋯".
            return screen;
        }
        let reopen = |question: QuestionIx| View::Reopened { question: catalogue[question].id.as_str().into() };
        let asked = heard.iter().filter(|(question, _)| path.answered(*question).is_some());
        let change = asked.map(|part| self.change(*part, Action::Show(reopen(part.0))));
        screen.aside.extend(change.map(|button| vec![button]));
        let place = self.drawing().place_message(path.place);
        let label = Message::new(messages::BUTTON_CHANGE_PLACE).message("place", place);
        screen.aside.push(vec![Button::new(label, Action::Show(View::Where))]);
        screen
    }

    fn short(&self, (question, answer): (QuestionIx, Answer)) -> Message {
        messages::answer(self.catalogue(), question, answer).short()
    }

    fn change(&self, part: (QuestionIx, Answer), action: Action) -> Button {
        Button::new(Message::new(messages::BUTTON_CHANGE_ANSWER).message("answer", self.short(part)), action)
    }

    /// Asks for the place, or which of those is meant that a text may name.
    fn where_with(&mut self, found: &PlaceMatches) -> Screen {
        if found.candidates.is_empty() { self.show(&View::Where) } else { self.drawing().which_place(found) }
    }

    /// Offers goals that may be meant.
    fn offer(&mut self, goals: &[Answer]) -> Screen {
        let catalogue = self.catalogue();
        let asked = catalogue.roles.goal;
        let has_place = self.session.place(catalogue).is_some();
        let mut screen = Screen::default();
        let back = if has_place { View::Current } else { View::Where };
        screen.navigation = vec![
            Button::new(Message::new(messages::NAV_BACK), Action::Show(back)),
            Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)),
        ];
        if let Some(path) = self.drawing().path() {
            screen.blocks.push(self.drawing().recap(path));
        }
        screen.blocks.push(Block::Question(Message::new(messages::ASK_WHICH_NEED)));
        screen.choices = goals
            .iter()
            .map(|goal| {
                let action = Action::Answer {
                    question: catalogue[asked].id.as_str().into(),
                    answer: catalogue.answer_id(asked, *goal).into(),
                };
                Button::new(messages::answer(catalogue, asked, *goal), action)
            })
            .collect();
        let view = if has_place { self.drawing().first_choice() } else { View::Where };
        screen.choices.push(Button::new(Message::new(messages::NONE_OF_THESE), Action::Show(view)));
        screen
    }

    /// Keeps what is wanted until the place is known, and asks for the place.
    pub(super) fn keep_need(&mut self, goal: Answer) -> Screen {
        let catalogue = self.catalogue();
        self.session.answers.set(catalogue, catalogue.roles.goal, goal);
        let mut screen = self.show(&View::Where);
        let need = if self.is_private(catalogue.roles.goal, goal) {
            Message::new(messages::KEPT_PRIVATE)
        } else {
            self.short((catalogue.roles.goal, goal))
        };
        screen.blocks.insert(0, Block::Notice(Message::new(messages::NOTICE_NEED_KEPT).message("need", need)));
        screen
    }

    /// Offers to go on in the language of the text, where the bot speaks it.
    fn other_language(&self, understood: &Understood) -> Option<Button> {
        let tag = understood.language.as_deref()?;
        let locale = self.context.locales.matching(tag)?;
        if locale.name == self.locale().name {
            return None;
        }
        let label = Message::new(messages::GO_ON_IN).message("language", Message::verbatim(locale.own_name()));
        Some(Button::new(label, Action::Language { language: locale.name.as_str().into(), view: View::Current }))
    }

    /// Answers what is no procedure.
    pub(super) fn talk(&mut self, talk: Talk) -> Screen {
        match talk {
            Talk::Human => self.drawing().people(),
            Talk::Stuck => self.show(&View::Stuck),
            Talk::PaperReceived => self.show(&View::Papers),
            Talk::OfficialSite => self.notice(messages::ASK_SITE),
        }
    }

    /// Says what is known of a site by its address alone. Nothing is asked of it.
    pub(super) fn site(&mut self, address: &str) -> Screen {
        let Some((site, judgement)) = self.catalogue().judge_site(address) else {
            return self.notice(messages::ASK_SITE);
        };
        let message = |id: &'static str| Message::new(id).text("site", &site);
        self.notice_of(match judgement {
            SiteJudgement::Listed => message(messages::SITE_LISTED),
            SiteJudgement::Renamed(name) => message(messages::SITE_RENAMED).text("name", &name),
            SiteJudgement::State => message(messages::SITE_OF_STATE),
            SiteJudgement::LookAlike(Some(name)) => message(messages::SITE_LOOK_ALIKE).text("name", &name),
            SiteJudgement::LookAlike(None) => message(messages::SITE_HIDES),
            SiteJudgement::Unknown => message(messages::SITE_UNKNOWN),
        })
    }

    /// Answers what is no need for papers with a kind sentence, and no page.
    pub(super) fn no_need(&mut self, no_need: NoNeed) -> Screen {
        if no_need.is_other_matter() {
            return self.drawing().other_matter();
        }
        self.notice(match no_need {
            NoNeed::Insult => messages::NOTICE_INSULT,
            NoNeed::Joke => messages::NOTICE_CHAT,
            _ => messages::NOTICE_NOT_MINE,
        })
    }
}
