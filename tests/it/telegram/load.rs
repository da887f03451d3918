//! People who write without end, and what they saw: each says where they live,
//! by a message or by a button, and the answer names the place. So every
//! answer tells which update it belongs to.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
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
    repeated: usize,
    /// Anything else than the answer that was due, or the last one once more.
    odd: Vec<String>,
    last: String,
    /// The message last answered with, to tap on.
    message: Option<i64>,
}

/// Every person's side.
pub struct Load {
    sides: Arc<Mutex<BTreeMap<i64, Side>>>,
    going: Arc<AtomicBool>,
    /// Updates under way for each person.
    at_once: usize,
}

/// What people saw, over all of them.
#[derive(Debug, Default)]
pub struct Seen {
    pub asked: usize,
    pub answered: usize,
    pub repeated: usize,
    /// Of one person at worst.
    pub most_repeated: usize,
    pub waiting: usize,
    pub odd: Vec<String>,
}

impl Load {
    /// So many people begin, each with so many updates under way.
    pub fn begin(serving: &Serving, people: i64, at_once: usize) -> Self {
        serving.telegram.record(false);
        let load = Self { sides: Arc::default(), going: Arc::new(AtomicBool::new(true)), at_once };
        let (sides, going) = (Arc::clone(&load.sides), Arc::clone(&load.going));
        serving.telegram.on_send(Box::new(move |sent| hear(&sides, &going, sent)));
        for chat in 1..=people {
            let person = serving.telegram.person(chat, "fr");
            let side = Side {
                person,
                waiting: Vec::new(),
                asked: 0,
                answered: 0,
                repeated: 0,
                odd: Vec::new(),
                last: String::new(),
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
            seen.repeated += side.repeated;
            seen.most_repeated = seen.most_repeated.max(side.repeated);
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

fn hear(sides: &Mutex<BTreeMap<i64, Side>>, going: &AtomicBool, sent: &Sent) {
    let mut sides = sides.lock().unwrap();
    let Some(side) = sides.get_mut(&sent.chat) else { return };
    let due = side.waiting.first().is_some_and(|place| sent.text.contains(place.as_str()));
    if due {
        side.message = Some(sent.message_id);
        side.last = side.waiting.remove(0);
        side.answered += 1;
        if going.load(Ordering::SeqCst) {
            side.say();
        }
    } else if !side.last.is_empty() && sent.text.contains(&side.last) {
        side.repeated += 1;
    } else {
        side.odd.push(format!("chat {}: due {:?}, seen {:?}", sent.chat, side.waiting.first(), sent.text));
    }
}
