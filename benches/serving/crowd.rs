//! The people, and what they do next.

use std::{
    collections::HashMap,
    ops::RangeInclusive,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use crate::{
    bots::Bot,
    stand_in::{Person, Sent, StandIn},
};

/// People who write all the time, where nobody says otherwise.
const PEOPLE: i64 = 200;
/// The languages of this program, the first of them where nobody says otherwise.
const LANGUAGES: [&str; 14] = ["fr", "en", "ar", "es", "pt", "ro", "ht", "tr", "ru", "uk", "fa", "ps", "zh-hans", "bn"];
/// What is typed, one after the other: a link, a town, a sentence with one, a postcode.
const TYPED: [&str; 4] = ["/start 91", "Lille", "J'habite à Massy", "93200"];

/// How many people write all the time.
pub fn people() -> i64 {
    number_in("GUICHET_PEOPLE").filter(|people| *people > 0).unwrap_or(PEOPLE)
}

/// The language of somebody's telephone.
fn language(person: i64) -> &'static str {
    let languages = number_in("GUICHET_LANGUAGES").unwrap_or(1).clamp(1, 14);
    LANGUAGES[usize::try_from(person % languages).unwrap()]
}

fn number_in(variable: &str) -> Option<i64> {
    std::env::var(variable).ok()?.parse().ok()
}

pub struct Crowd {
    pub shared: Arc<Shared>,
}

pub struct Shared {
    pub bot: Bot,
    people: Mutex<HashMap<i64, Side>>,
    /// Whether an answer makes its person go on.
    pub closed: AtomicBool,
    pub answered: AtomicU64,
    /// Reply times, where they are wanted.
    pub times: Mutex<Option<Vec<Duration>>>,
}

/// One person's side of the conversation.
pub struct Side {
    person: Person,
    step: usize,
    message: Option<i64>,
    data: Vec<String>,
    since: Option<Instant>,
}

impl Crowd {
    pub fn new(bot: Bot, telegram: &StandIn) -> Self {
        let people = (1..=people()).map(|id| (id, Side::new(telegram.person(id, language(id))))).collect();
        let shared = Arc::new(Shared {
            bot,
            people: Mutex::new(people),
            closed: AtomicBool::new(false),
            answered: AtomicU64::new(0),
            times: Mutex::new(None),
        });
        let hook = Arc::clone(&shared);
        telegram.on_send(Box::new(move |sent| hook.hear(sent)));
        Self { shared }
    }

    /// These people write once each, all at once, and get their answers.
    pub fn everybody(&self, people: RangeInclusive<i64>, telegram: &StandIn) {
        for id in people {
            let mut all = self.shared.people();
            let side = all.entry(id).or_insert_with(|| Side::new(telegram.person(id, language(id))));
            side.act(self.shared.bot);
        }
        self.wait_until_quiet();
    }

    pub fn wait_until_quiet(&self) {
        let begun = Instant::now();
        while !self.shared.people().values().all(Side::is_idle) {
            assert!(begun.elapsed() < Duration::from_mins(1), "an update was never answered");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Shared {
    pub fn people(&self) -> MutexGuard<'_, HashMap<i64, Side>> {
        self.people.lock().unwrap()
    }

    fn hear(&self, sent: &Sent) {
        let mut people = self.people();
        let Some(side) = people.get_mut(&sent.chat) else { return };
        let Some(since) = side.since.take() else { return };
        side.message = Some(sent.message_id);
        side.data.clone_from(&sent.data);
        self.answered.fetch_add(1, Ordering::Relaxed);
        if let Some(times) = self.times.lock().unwrap().as_mut() {
            times.push(sent.at.saturating_duration_since(since));
        }
        if self.closed.load(Ordering::Relaxed) {
            side.act(self.bot);
        }
    }
}

impl Side {
    fn new(person: Person) -> Self {
        Self { person, step: 0, message: None, data: Vec::new(), since: None }
    }

    /// Whether nothing of this person waits for an answer.
    pub fn is_idle(&self) -> bool {
        self.since.is_none()
    }

    /// The same exchange with each: a place, a goal, the outcome.
    pub fn act(&mut self, bot: Bot) {
        self.since = Some(Instant::now());
        let (turn, step) = (self.step / 5, self.step % 5);
        self.step += 1;
        let Some(message) = self.message.filter(|_| step > 0) else {
            self.person.say(TYPED[turn % TYPED.len()]);
            return;
        };
        if bot.is_guichet() {
            let data = if step.is_multiple_of(2) { "x" } else { "a:goal:child-travel-document" };
            self.person.tap_on(message, data);
        } else {
            self.person.tap_on(message, &self.data[step % self.data.len()]);
        }
    }
}
