//! Does one step of the conversation: takes what happened and returns the screen that
//! it leads to. It reads no clock, store or network.

mod needs;
mod notifications;
mod small_talk;

use jiff::civil::Date;

use super::{
    button::{Action, View},
    context::{Context, Retention},
    deep_link,
    input::{Attachment, Event, Input},
    messages,
    path::{Path, Paths},
    screen::{Block, Button, Screen},
    screen_target::ScreenTarget,
    screens::Drawing,
    session::Session,
    typed::{self, Meaning},
    usage_event::UsageEvent,
};
use crate::{
    catalogue::{Answer, Catalogue, Place, QuestionIx},
    fold::words,
    gazetteer::Vicinity,
    locale::{Locale, Message, REFERENCE},
};

/// A text of fewer words says little of its language: « OQTF » is said in all.
const FEWEST_WORDS: usize = 3;

/// A step holds what an input leads to: a session to store, and a screen to show.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub session: Session,
    pub screen: Screen,
    pub placement: ScreenTarget,
    /// Names the locale of the conversation.
    pub language: String,
    /// Names the locale in which the screen is worded: that of the conversation, but for
    /// somebody in danger who wrote in another one.
    pub worded_in: String,
    /// The front end removes the position keyboard before it shows the screen.
    pub puts_position_away: bool,
    /// Tells that everything stored of the person is to be erased first.
    pub forgets: bool,
    /// Holds what happened, to be counted without saying of whom.
    pub counted: Vec<UsageEvent>,
}

/// Returns what an input leads to. It is total: any input on any session gives a screen.
pub fn step(context: Context<'_>, session: &Session, input: Input<'_>) -> Step {
    let mut stepping = Stepping {
        context,
        before: session,
        session: session.clone(),
        today: input.today,
        hint: input.language_hint,
        last_language: None,
        worded_in: None,
        forgets: false,
        counted: Vec::new(),
        paths: Paths::default(),
    };
    let asked_before = stepping.session.position_asked;
    let (mut screen, mut placement) = match input.event {
        Event::Text(text) => (stepping.typed(text), ScreenTarget::New),
        Event::Tap(code) => {
            let action = Action::parse(code);
            let placement = action.as_ref().map_or(ScreenTarget::Edit, Action::placement);
            (stepping.tapped(action.as_ref()), placement)
        }
        Event::Position(vicinity) => (stepping.situated(vicinity), ScreenTarget::New),
        Event::Attachment { kind, caption } => (stepping.attached(kind, caption), ScreenTarget::New),
    };
    // The position keyboard comes with a message of its own, and goes with the next one.
    let asks = screen.position_button.is_some();
    if asks {
        placement = ScreenTarget::New;
    }
    let puts_position_away = asked_before && !asks && placement == ScreenTarget::New;
    stepping.session.position_asked = asks || (asked_before && !puts_position_away);
    stepping.session.month_asked = screen.asks_for_month();
    stepping.session.news_asked = screen.asks_only_about_news();
    stepping.session.beside = stepping.session.place(context.catalogue).is_some() && !screen.leads_back();
    stepping.say_unread(&mut screen);
    stepping.settle_news(&screen);
    stepping.count_arrival();
    // Somebody who has everything erased still reads the answer in their own language.
    let language = stepping.last_language.take().unwrap_or_else(|| stepping.locale().name.clone());
    let Stepping { session, forgets, counted, worded_in, .. } = stepping;
    let worded_in = worded_in.unwrap_or_else(|| language.clone());
    Step { session, screen, placement, language, worded_in, puts_position_away, forgets, counted }
}

/// Returns the screen that a session stands at.
pub fn current_screen(context: Context<'_>, session: &Session, today: Date) -> Screen {
    Drawing::new(context, session, today, &Paths::default()).draw(&View::Current)
}

struct Stepping<'a> {
    context: Context<'a>,
    before: &'a Session,
    session: Session,
    today: Date,
    hint: Option<&'a str>,
    last_language: Option<String>,
    worded_in: Option<String>,
    forgets: bool,
    counted: Vec<UsageEvent>,
    paths: Paths,
}

impl<'a> Stepping<'a> {
    fn catalogue(&self) -> &'a Catalogue {
        self.context.catalogue
    }

    fn locale(&self) -> &'a Locale {
        let chosen = self.session.language.as_deref().and_then(|name| self.context.locales.named(name));
        chosen.unwrap_or_else(|| self.context.locales.negotiate(self.hint))
    }

    fn drawing(&self) -> Drawing<'_> {
        Drawing::new(self.context, &self.session, self.today, &self.paths)
    }

    /// Returns whether the place or the answers changed in this step.
    fn has_moved(&self) -> bool {
        !self.session.has_same_answers(self.before)
    }

    fn show(&mut self, view: &View) -> Screen {
        // A question about news that got no answer does not follow to the next outcome.
        if self.has_moved() {
            self.session.news.pass_by();
        }
        self.drawing().draw(view)
    }

    fn notice(&mut self, id: &'static str) -> Screen {
        self.notice_of(Message::new(id))
    }

    fn notice_of(&mut self, message: Message) -> Screen {
        // Without a place only the question follows: who gets an answer is not greeted again.
        let has_place = self.session.place(self.catalogue()).is_some();
        let mut screen = self.show(if has_place { &View::Current } else { &View::Where });
        screen.blocks.insert(0, Block::Notice(message));
        screen
    }

    /// Says once above the pages of an outcome, when the step newly came to it, that no person
    /// has read the language's texts.
    fn say_unread(&self, screen: &mut Screen) {
        let is_outcome = || self.drawing().path().is_some_and(|path| path.next.is_none());
        let of_a_page = |block: &Block| matches!(block, Block::Card(_) | Block::Heading(_));
        if let Some(at) = screen.blocks.iter().position(of_a_page).filter(|_| self.has_moved() && is_outcome()) {
            screen.blocks.insert(at, self.drawing().unread());
        }
    }

    /// Counts the question or the outcome that the step newly came to.
    fn count_arrival(&mut self) {
        if self.has_moved()
            && let Some(path) = self.drawing().path()
        {
            self.counted.extend(UsageEvent::arrival(self.catalogue(), path));
        }
    }

    fn typed(&mut self, text: &str) -> Screen {
        match typed::meaning(&self.drawing(), self.locale(), text) {
            Meaning::Start(payload) => self.start(&payload),
            Meaning::Language(None) => self.show(&View::Languages(Box::new(View::Current), 1)),
            Meaning::Language(Some(tag)) => self.named_language(&tag),
            Meaning::ForeignLanguage => self.foreign_language(),
            Meaning::Show(view) => {
                self.word_danger(&view, text);
                self.open(&view)
            }
            Meaning::StopNews => self.stop_news(),
            Meaning::CardMonth(month) => self.remind(month),
            Meaning::NoMonth => self.no_month(),
            Meaning::Forget => self.forget(),
            Meaning::UnknownCommand => self.notice(messages::NOTICE_UNKNOWN_COMMAND),
            Meaning::Tap(action) => self.act(&action),
            Meaning::WrittenOnMany => self.notice(messages::NOTICE_WRITTEN_ON_MANY),
            Meaning::Place(place) => self.live_in(place),
            Meaning::Places(found) => self.drawing().which_place(&found),
            Meaning::Position(point) => self.situated(&point.vicinity()),
            Meaning::Elsewhere(place) => self.elsewhere(place),
            Meaning::Thanks => self.thanked(),
            Meaning::Greeting => self.notice(messages::NOTICE_GREETING),
            Meaning::Back => self.typed_back(),
            Meaning::WrongPage(number) => self.report_page(number),
            Meaning::Fees => self.fees(),
            Meaning::NoAddress(place, found) => self.without_address(place, &found),
            Meaning::Need(understood, found) => self.need(&understood, &found),
            Meaning::Site(address) => self.site(&address),
            Meaning::Talk(talk) => self.talk(talk),
            Meaning::NoNeed(no_need) => self.no_need(no_need),
            Meaning::SmallTalk => self.notice(messages::NOTICE_PLACE_FIRST),
            Meaning::Abroad => self.unanswered(messages::NOTICE_ABROAD),
            Meaning::NoPlace => self.unanswered(messages::NOTICE_NO_PLACE),
            Meaning::Nothing => self.unanswered(messages::NOTICE_NOT_UNDERSTOOD),
        }
    }

    /// Words the screens for people in danger in the language of what was typed, where it has
    /// them.
    fn word_danger(&mut self, view: &View, text: &str) {
        // French is written by people who read another language better, as best they can.
        if view.is_for_danger()
            && words(text).len() >= FEWEST_WORDS
            && let Some(tag) = self.context.needs.read(self.catalogue(), text).language
            && tag != REFERENCE
        {
            self.worded_in = self.context.locales.matching(&tag).map(|locale| locale.name.clone());
        }
    }

    fn unanswered(&mut self, id: &'static str) -> Screen {
        self.counted.push(UsageEvent::UnansweredSearch);
        self.notice(id)
    }

    fn tapped(&mut self, action: Option<&Action>) -> Screen {
        match action {
            Some(action) => self.act(action),
            None => self.notice(messages::NOTICE_OLD_BUTTON),
        }
    }

    /// Says that nothing of the kind is looked at; what its caption tells is heard all the same.
    fn attached(&mut self, kind: Attachment, caption: Option<&str>) -> Screen {
        let notice = messages::attachment(kind);
        let danger = caption.and_then(|caption| Some((caption, typed::danger_in_caption(self.context, caption)?)));
        match danger {
            Some((caption, danger)) => {
                let view = danger.into();
                self.word_danger(&view, caption);
                let mut screen = self.open(&view);
                screen.blocks.push(Block::Text(Message::new(notice)));
                screen
            }
            None => self.notice(notice),
        }
    }

    /// Shows a view that somebody asked for, and counts those for people in danger.
    fn open(&mut self, view: &View) -> Screen {
        if view.is_for_danger() {
            // Who has chosen no language may read the telephone's better than the bot's.
            if self.session.language.is_none() && self.worded_in.is_none() {
                let of_telephone = self.hint.and_then(|hint| self.context.locales.matching(hint));
                self.worded_in = of_telephone.map(|locale| locale.name.clone());
            }
            self.counted.push(UsageEvent::Urgent);
        }
        self.show(view)
    }

    fn act(&mut self, action: &Action) -> Screen {
        match action {
            Action::Answer { question, answer } => self.answer(question, answer),
            Action::Shortcut { question, shortcut } => self.shortcut(question, shortcut),
            Action::Place { place } => match self.catalogue().place_with_code(place) {
                Some(place) => self.live_in(place),
                None => self.notice(messages::NOTICE_OLD_BUTTON),
            },
            Action::NotThere => self.not_there(),
            Action::Back => self.back(),
            Action::Restart => {
                self.session.answers.clear();
                self.show(&View::Current)
            }
            Action::Erase => self.erase(),
            Action::Forget => self.forget(),
            Action::News(wish) => self.news(wish),
            Action::StopNews => self.stop_news(),
            Action::Remind(month) => self.remind(*month),
            Action::EraseReminder => self.erase_reminder(),
            Action::WrongPage { procedure } => self.wrong_page(procedure),
            Action::Language { language, view } => self.choose_language(language, view),
            Action::Below(view) | Action::Show(view) => self.open(view),
        }
    }

    /// Counts the report if the outcome has the page; the answer promises nothing.
    fn wrong_page(&mut self, procedure: &str) -> Screen {
        match self.drawing().view_showing(procedure) {
            Some((id, view)) => {
                self.counted.push(UsageEvent::WrongPage { procedure: id });
                let mut screen = self.show(&view);
                screen.blocks.insert(0, Block::Notice(Message::new(messages::NOTICE_WRONG_PAGE)));
                screen
            }
            None => self.notice(messages::NOTICE_OLD_BUTTON),
        }
    }

    fn start(&mut self, payload: &str) -> Screen {
        self.session.answers.clear();
        self.session.set_place(self.catalogue(), None);
        let Some(link) = deep_link::parse(self.catalogue(), payload) else {
            // Whose telephone speaks a language that the bot does not speak is asked for one first.
            let is_unknown = self.hint.is_some_and(|hint| self.context.locales.matching(hint).is_none());
            let asks = is_unknown && self.session.language.is_none();
            return self.show(&if asks { View::Languages(Box::new(View::Current), 1) } else { View::Current });
        };
        self.session.set_place(self.catalogue(), Some(Place::of(link.departement)));
        if let Some(goal) = link.goal {
            self.session.answers.set(self.catalogue(), self.catalogue().roles.goal, goal);
        }
        // Whoever comes by a link that somebody sent has not read yet who is talking.
        let mut screen = self.show(&View::Current);
        screen.blocks.insert(0, Block::Text(Message::new(messages::GREETING)));
        screen
    }

    fn live_in(&mut self, place: Place) -> Screen {
        self.session.set_place(self.catalogue(), Some(place));
        self.show(&View::Current)
    }

    /// Drops the place, and offers others of the same name or asks again.
    fn not_there(&mut self) -> Screen {
        let namesakes = self.session.place(self.catalogue()).map(|place| self.catalogue().namesakes(place));
        self.session.set_place(self.catalogue(), None);
        match namesakes {
            Some(found) if !found.candidates.is_empty() => self.drawing().which_place(&found),
            _ => self.show(&View::Where),
        }
    }

    /// Asks which place around a position is meant: a position never sets the place by itself.
    fn situated(&mut self, vicinity: &Vicinity) -> Screen {
        let candidates = self.catalogue().places_near(vicinity);
        if candidates.is_empty() {
            return self.notice(messages::NOTICE_POSITION_ABROAD);
        }
        self.drawing().near_here(&candidates, vicinity.abroad)
    }

    fn elsewhere(&mut self, place: Place) -> Screen {
        let here = self.session.place(self.catalogue());
        let says_nothing_new =
            here.is_some_and(|here| here == place || here.departement == place.departement && place.commune.is_none());
        if says_nothing_new { self.show(&View::Current) } else { self.drawing().move_offer(place) }
    }

    fn answer(&mut self, question: &str, answer: &str) -> Screen {
        let catalogue = self.catalogue();
        let found = catalogue.question(question).and_then(|asked| Some((asked, catalogue.answer(asked, answer)?)));
        let drawing = self.drawing();
        let path = drawing.path();
        match (found, path) {
            (Some((asked, answer)), Some(path)) if path.is_askable(asked) => {
                self.session.answers.set(catalogue, asked, answer);
                self.count_answer(asked);
                self.show(&View::Current)
            }
            // What is wanted may be said before the place.
            (Some((asked, answer)), None) if asked == catalogue.roles.goal => self.keep_need(answer),
            (_, _) => self.notice(messages::NOTICE_OLD_BUTTON),
        }
    }

    fn shortcut(&mut self, question: &str, shortcut: &str) -> Screen {
        let catalogue = self.catalogue();
        let found = catalogue.question(question).and_then(|at| Some((at, catalogue[at].shortcut(shortcut)?)));
        let drawing = self.drawing();
        let path = drawing.path();
        let (Some((asked, shortcut)), Some(path)) = (found, path) else {
            return self.notice(messages::NOTICE_OLD_BUTTON);
        };
        if !path.is_askable(asked) {
            return self.notice(messages::NOTICE_OLD_BUTTON);
        }
        for (set, answer) in &shortcut.sets {
            self.session.answers.set(catalogue, *set, *answer);
        }
        self.count_answer(asked);
        match &shortcut.opens {
            Some((question, group)) => {
                let view =
                    View::Group { question: catalogue[*question].id.as_str().into(), group: group.as_str().into() };
                let mut screen = self.show(&view);
                let keeps = |button: &Button| self.keeps(&shortcut.sets, &button.action);
                if screen.choices.iter().any(keeps) {
                    screen.choices.retain(keeps);
                }
                screen
            }
            None => self.show(&View::Current),
        }
    }

    /// Returns whether a button leaves what a shortcut has set: a student's card is not
    /// asked for under a goal that asks for no reason, or where no student finds a page.
    fn keeps(&self, sets: &[(QuestionIx, Answer)], action: &Action) -> bool {
        let catalogue = self.catalogue();
        let Action::Answer { question, answer } = action else { return true };
        let found = catalogue.question(question).and_then(|asked| Some((asked, catalogue.answer(asked, answer)?)));
        let (Some((asked, answer)), Some(place)) = (found, self.session.place(catalogue)) else { return true };
        let mut answers = self.session.answers.clone();
        answers.set(catalogue, asked, answer);
        sets.iter().all(|(set, wanted)| {
            let path = Path::until(catalogue, place, &answers, self.today, Some(*set));
            path.next == Some(*set) && path.shown(catalogue).contains(wanted)
        })
    }

    /// Counts an answer, unless a second tap on the same one changed nothing.
    fn count_answer(&mut self, asked: QuestionIx) {
        if self.has_moved() {
            self.counted.push(UsageEvent::Answered { question: self.catalogue()[asked].id.clone() });
        }
    }

    fn back(&mut self) -> Screen {
        let last: Option<Option<QuestionIx>> =
            self.drawing().path().map(|path| path.active.last().map(|(question, _)| *question));
        match last {
            Some(Some(question)) => self.session.answers.remove(self.catalogue(), question),
            Some(None) => self.session.set_place(self.catalogue(), None),
            None => {}
        }
        self.show(&View::Current)
    }

    /// Forgets the place and the answers. The reminder and the language stay, and what
    /// was answered about news, which would only be asked again.
    fn erase(&mut self) -> Screen {
        let before = std::mem::take(&mut self.session);
        self.session.language = before.language;
        self.session.news = before.news;
        self.session.reminder = before.reminder;
        let mut screen = self.notice(messages::NOTICE_ERASED);
        let stays = self.drawing().what_stays();
        screen.blocks.splice(1..1, stays.into_iter().map(Block::Notice));
        screen
    }

    /// Forgets everything, even the language.
    fn forget(&mut self) -> Screen {
        self.last_language = Some(self.locale().name.clone());
        self.session = Session::default();
        self.forgets = true;
        let mut screen = self.notice(match self.context.retention {
            Retention::UntilClosed => messages::NOTICE_ERASED,
            Retention::Days(_) => messages::NOTICE_FORGOTTEN,
        });
        let stays = self.drawing().what_stays();
        screen.blocks.splice(1..1, stays.into_iter().map(Block::Notice));
        screen
    }

    fn choose_language(&mut self, tag: &str, view: &View) -> Screen {
        match self.context.locales.matching(tag) {
            Some(locale) => {
                self.session.language = Some(locale.name.clone());
                self.show(view)
            }
            None => self.show(&View::Languages(Box::new(view.clone()), 1)),
        }
    }
}
