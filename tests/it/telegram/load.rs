//! People who write without end, and what they saw: each says where they live,
//! by a message or by a button, and the answer names the place. So every
//! answer tells which update it belongs to.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use super::serving::{LONG, Serving};
use crate::stand_in::{Person, Sent};

/// Places whose answer holds "(NN)" and nothing else of that form.
const PLACES: [&str; 10] = ["59", "75", "13", "69", "31", "06", "44", "67", "33", "35"];

/// One person's side of the conversation.
struct Side {
    person: Person,
    /// Said and not answered yet, in order.
    waiting: Vec<String>,
    asked: usize,
    answered: usize,
    /// The kills after which the last answer came once more.
    repeated: Vec<usize>,
    /// Anything else than the answer that was due.
    odd: Vec<String>,
    last: String,
    /// How many kills there had been when something was last heard.
    heard: usize,
    /// The message last answered with, to tap on.
    message: Option<i64>,
}

/// Every person's side.
pub struct Load {
    sides: Arc<Mutex<BTreeMap<i64, Side>>>,
    going: Arc<AtomicBool>,
    kills: Arc<AtomicUsize>,
    /// Updates under way for each person.
    at_once: usize,
}

/// What people saw, over all of them.
#[derive(Debug, Default)]
pub struct Seen {
    pub asked: usize,
    pub answered: usize,
    /// How many people saw an answer once more, for each kill after which anybody did.
    pub repeated: BTreeMap<usize, usize>,
    pub waiting: usize,
    pub odd: Vec<String>,
}

impl Load {
    /// So many people begin, each with so many updates under way.
    pub fn begin(serving: &Serving, people: i64, at_once: usize) -> Self {
        serving.telegram.record(false);
        let load =
            Self { sides: Arc::default(), going: Arc::new(AtomicBool::new(true)), kills: Arc::default(), at_once };
        let (sides, going, kills) = (Arc::clone(&load.sides), Arc::clone(&load.going), Arc::clone(&load.kills));
        serving.telegram.on_send(Box::new(move |sent| hear(&sides, &going, kills.load(Ordering::SeqCst), sent)));
        for chat in 1..=people {
            let person = serving.telegram.person(chat, "fr");
            let side = Side {
                person,
                waiting: Vec::new(),
                asked: 0,
                answered: 0,
                repeated: Vec::new(),
                odd: Vec::new(),
                last: String::new(),
                heard: 0,
                message: None,
            };
            load.sides.lock().unwrap().insert(chat, side);
        }
        for side in load.sides.lock().unwrap().values_mut() {
            for _ in 0..load.at_once {
                side.say();
            }
        }
        load
    }

    /// The program was killed, and everything that it had sent has arrived.
    pub fn killed(&self) {
        self.kills.fetch_add(1, Ordering::SeqCst);
    }

    /// Nobody says anything new, and everybody gets what is due.
    pub fn finish(&self, serving: &Serving) -> Seen {
        self.going.store(false, Ordering::SeqCst);
        let sides = Arc::clone(&self.sides);
        let all =
            serving.telegram.wait_until(|_| sides.lock().unwrap().values().all(|side| side.waiting.is_empty()), LONG);
        let seen = self.seen();
        assert!(all, "{} updates were never answered: {seen:?}\n{}", seen.waiting, serving.written());
        seen
    }

    pub fn seen(&self) -> Seen {
        let sides = self.sides.lock().unwrap();
        let mut seen = Seen::default();
        for side in sides.values() {
            seen.asked += side.asked;
            seen.answered += side.answered;
            for kill in &side.repeated {
                *seen.repeated.entry(*kill).or_default() += 1;
            }
            seen.waiting += side.waiting.len();
            seen.odd.extend(side.odd.iter().cloned());
        }
        seen
    }
}

impl Side {
    /// One in five is typed, the others are taps on the last message.
    fn say(&mut self) {
        let place = PLACES[self.asked % PLACES.len()];
        match self.message.filter(|_| !self.asked.is_multiple_of(5)) {
            Some(message) => self.person.tap_on(message, &format!("p:{place}")),
            None => self.person.say(&format!("/start {place}")),
        };
        self.waiting.push(format!("({place})"));
        self.asked += 1;
    }
}

fn hear(sides: &Mutex<BTreeMap<i64, Side>>, going: &AtomicBool, kills: usize, sent: &Sent) {
    let mut sides = sides.lock().unwrap();
    let Some(side) = sides.get_mut(&sent.chat) else { return };
    // One answer of a chat is under way at a time: the one that was out and not
    // yet stored is the first after the kill, and no other comes again.
    let may_repeat = std::mem::replace(&mut side.heard, kills) < kills;
    let due = side.waiting.first().is_some_and(|place| sent.text.contains(place.as_str()));
    if due {
        side.message = Some(sent.message_id);
        side.last = side.waiting.remove(0);
        side.answered += 1;
        if going.load(Ordering::SeqCst) {
            side.say();
        }
    } else if may_repeat && !side.last.is_empty() && sent.text.contains(&side.last) {
        side.repeated.push(kills);
    } else {
        let due = side.waiting.first();
        side.odd.push(format!("chat {} after kill {kills}: due {due:?}, seen {:?}", sent.chat, sent.text));
    }
}
