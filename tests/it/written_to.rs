//! What is written to a person later: news, asked for once, and the reminder
//! before a card ends: rules by ids. The conversations are in `tests/journeys`.

mod news;
mod reminders;

use guichet::{
    catalogue::id::{DepartementCode, ProcedureId},
    dialogue::{
        Action, Block, CardMonth, Context, Event, Input, News, Reminder, Retention, Screen, Session, Step, UsageEvent,
        View, step,
    },
};
use jiff::civil::Date;

use crate::context::{TODAY, catalogue, context};

/// A person with a phone, on a day.
struct Person {
    session: Session,
    today: Date,
    last: Option<Step>,
}

impl Person {
    fn new() -> Self {
        Self { session: Session::default(), today: TODAY, last: None }
    }

    fn at(codes: &[&str]) -> Self {
        let mut person = Self::new();
        for code in codes {
            person.tap(code);
        }
        person
    }

    /// A person who is asked about news.
    fn asked(codes: &[&str]) -> Self {
        let mut person = Self::at(codes);
        assert!(person.is_offered_news(), "{codes:?}");
        person.tap("nw");
        person
    }

    fn event(&mut self, event: Event<'_>) -> &Step {
        let input = Input { event, today: self.today, language_hint: Some("fr") };
        let step = step(context(), &self.session, input);
        self.session = step.session.clone();
        self.last.insert(step)
    }

    fn tap(&mut self, code: &str) -> &Step {
        self.event(Event::Tap(code))
    }

    fn say(&mut self, text: &str) -> &Step {
        self.event(Event::Text(text))
    }

    fn screen(&self) -> &Screen {
        &self.last.as_ref().unwrap().screen
    }

    fn is_asked(&self) -> bool {
        self.screen().aside.iter().flatten().any(|button| matches!(button.action, Action::News(_)))
    }

    /// Whether the screen offers news, or its "⋯" does.
    fn is_offered_news(&self) -> bool {
        let mut beside = Self { session: self.session.clone(), today: self.today, last: None };
        let here = self.shows_news();
        here || beside.tap("op").screen.choices.iter().any(|button| button.action == Action::Show(View::News))
    }

    /// Whether the screen itself offers news.
    fn shows_news(&self) -> bool {
        self.screen().choices.iter().any(|button| button.action == Action::Show(View::News))
    }

    fn is_offered_a_reminder(&self) -> bool {
        self.screen().choices.iter().any(|button| button.action == Action::Show(View::CardYear))
    }

    fn notices(&self) -> Vec<&str> {
        let blocks = self.screen().blocks.iter();
        blocks.filter(|block| matches!(block, Block::Notice(_))).filter_map(id).collect()
    }
}

/// An outcome after which anybody may be asked.
const LOST: [&str; 2] = ["p:91", "a:goal:lost-permit"];
/// An outcome with a reminder.
const STUDENT: [&str; 4] = ["p:91", "a:goal:renew", "a:ground:student", "a:nationality:other"];

fn code(text: &str) -> DepartementCode {
    DepartementCode::parse(text).unwrap()
}

fn reminder(ends: &str, page: &str) -> Reminder {
    Reminder {
        ends: CardMonth::parse(ends).unwrap(),
        procedure: ProcedureId::parse(page).unwrap(),
        departement: code("91"),
    }
}

fn ids(screen: &Screen) -> Vec<&str> {
    screen.blocks.iter().filter_map(id).collect()
}

/// Whether a short button does this.
fn offers(screen: &Screen, does: impl Fn(&Action) -> bool) -> bool {
    screen.aside.iter().flatten().any(|button| does(&button.action))
}

fn id(block: &Block) -> Option<&str> {
    match block {
        Block::Notice(message)
        | Block::Recap(message)
        | Block::Question(message)
        | Block::Text(message)
        | Block::Warning(message)
        | Block::NotIn(_, message)
        | Block::Heading(message) => Some(message.id.as_ref()),
        Block::Card(_) | Block::Share(_) => None,
    }
}

#[test]
fn the_terminal_asks_nobody_and_reminds_nobody() {
    let context = Context { retention: Retention::UntilClosed, ..context() };
    let mut session = Session::default();
    for code in STUDENT {
        let input = Input { event: Event::Tap(code), today: TODAY, language_hint: None };
        let step = step(context, &session, input);
        assert!(!step.screen.choices.iter().any(|button| button.action == Action::Show(View::News)));
        assert!(!step.screen.choices.iter().any(|button| button.action == Action::Show(View::CardYear)));
        session = step.session;
    }
    assert_eq!(session.news, News::Unasked);
}

#[test]
fn erasing_the_conversation_says_what_stays_and_forgetting_leaves_nothing() {
    let mut person = Person::at(&LOST);
    person.tap("nw:y:91");
    person.tap("e");
    assert_eq!(person.notices(), ["notice-erased", "erase-in-telegram", "news-stay"]);
    person.session.reminder = Some(reminder("2030-06", "f2231"));
    person.tap("e");
    assert_eq!(person.notices(), ["notice-erased", "erase-in-telegram", "news-stay", "reminder-stays"]);
    assert_eq!(person.session.news, News::Yes(code("91")));
    assert!(person.session.place(catalogue()).is_none() && person.session != Session::default());
    person.say("/start");
    assert!(person.session.reminder.is_some() && person.session.news == News::Yes(code("91")));
    person.say("/forget");
    assert_eq!(person.session, Session::default());
    assert_eq!(person.notices(), ["notice-forgotten", "erase-in-telegram"]);
    let mut person = Person::at(&LOST);
    person.tap("nw:n");
    person.tap("e");
    assert_eq!(person.notices(), ["notice-erased", "erase-in-telegram"]);
}

#[test]
fn the_conversations_own_form_holds_neither_a_yes_nor_a_reminder() {
    let mut person = Person::at(&STUDENT);
    person.tap("nw:y:91");
    person.tap("rm:2030-06");
    let session = person.session;
    let kept = session.reminder.as_ref().map(Reminder::encode);
    let stored = session.encode();
    assert!(!stored.contains("2030") && !stored.contains("yes"), "{stored}");
    let decoded = Session::decode(&stored).unwrap();
    assert_eq!((&decoded.news, &decoded.reminder), (&News::Asked, &None));
    assert_eq!(decoded.with_kept(Some("91"), kept.as_deref()), session);
    assert_ne!(Session::default().with_kept(Some("91"), None), Session::default());
    assert_ne!(Session::default().with_kept(None, kept.as_deref()), Session::default());
    assert_eq!(Session::default().with_kept(Some("00"), Some("{}")), Session::default());
}

#[test]
fn what_happened_is_counted_by_ids_and_redraws_are_not() {
    let mut person = Person::new();
    let mut keys = |code: &str| {
        let counted = if let Some(text) = code.strip_prefix('>') { person.say(text) } else { person.tap(code) };
        let key = |counted: &UsageEvent| match counted.key() {
            (kind, Some(id)) => format!("{kind} {id}"),
            (kind, None) => kind.to_owned(),
        };
        counted.counted.iter().map(key).collect::<Vec<_>>()
    };
    assert_eq!(keys(">zzqqxx"), ["unanswered-search"]);
    assert_eq!(keys(">Londres"), ["unanswered-search"]);
    assert_eq!(keys(">91"), ["asked goal"]);
    assert_eq!(keys("now"), Vec::<String>::new());
    assert_eq!(keys("a:goal:renew"), ["answered goal", "asked ground"]);
    assert_eq!(keys("a:goal:renew"), Vec::<String>::new());
    assert_eq!(keys("a:ground:student"), ["answered ground", "asked nationality"]);
    assert_eq!(keys(">Un autre pays"), ["answered nationality", "outcome renew"]);
    for code in ["now", "m:2", "nw:y:91", "rm:2030-06", "l:ar@now", "zz", "d"] {
        assert_eq!(keys(code), Vec::<String>::new(), "{code}");
    }
    assert_eq!(keys(">oqtf"), ["urgent"]);
    assert_eq!(keys("n@u"), ["urgent"]);
    assert_eq!(keys("b"), ["asked nationality"]);
    assert_eq!(keys("s:goal:student-card"), Vec::<String>::new(), "it says nothing new");
    assert_eq!(keys("f"), Vec::<String>::new());
}
