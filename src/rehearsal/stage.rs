//! Holds everything of a rehearsal: its people, what they did, and what the page must say.

use std::collections::{BTreeMap, BTreeSet};

use hyper::body::Bytes;

use super::{
    bot_profile::BotProfile,
    bubble::Bubble,
    person::{FIRST_RESIDENT, OPERATORS, Person, PersonRole, PhoneLanguage},
    refusal::Refusal,
    update_queue::UpdateQueue,
};

/// Limits the people of a rehearsal.
const MOST_PEOPLE: usize = 40;

/// Limits the files that are kept to be looked at.
const MOST_UPLOADS: usize = 20;

/// Holds a rehearsal as it is now.
#[derive(Debug)]
pub struct Stage {
    /// Tells this rehearsal from an earlier one at the same address.
    pub run: String,
    /// Counts the changes that the page is to see.
    pub version: u64,
    pub people: BTreeMap<i64, Person>,
    pub updates: UpdateQueue,
    pub profile: BotProfile,
    pub languages: Vec<PhoneLanguage>,
    /// Lists pictures and documents that Telegram knows.
    pub files: BTreeSet<String>,
    /// Holds the newest files that came with requests of the bot.
    pub uploads: Vec<(String, Bytes)>,
    /// Lists taps that the bot has not acknowledged.
    pub taps: BTreeSet<String>,
    /// Lists what is wrong with data, locales or the script.
    pub problems: Vec<String>,
    /// Tells whether somebody answers.
    pub is_served: bool,
}

impl Stage {
    /// Returns two residents and a publisher, who have said nothing yet; `first` is the number of
    /// the first update.
    pub fn new(run: String, languages: Vec<PhoneLanguage>, first: i64) -> Self {
        let operators = OPERATORS.iter().map(|(id, name, role)| Person::operator(*id, name, *role));
        let mut stage = Self {
            run,
            version: 1,
            people: operators.map(|operator| (operator.id, operator)).collect(),
            updates: UpdateQueue::from(first),
            profile: BotProfile::default(),
            languages,
            files: BTreeSet::new(),
            uploads: Vec::new(),
            taps: BTreeSet::new(),
            problems: Vec::new(),
            is_served: true,
        };
        for (role, language) in
            [(PersonRole::Resident, "fr"), (PersonRole::Resident, "ar"), (PersonRole::Publisher, "fr")]
        {
            // There is room for all of them.
            let _ = stage.admit(role, language, None);
        }
        stage
    }

    /// Returns the people whose phones are shown: residents first, then operators.
    pub fn shown(&self) -> impl Iterator<Item = &Person> {
        self.people.values().filter(|person| person.is_shown)
    }

    /// Adds a person, with this number where it is free; whoever is there with it already is
    /// that person, since several windows may ask for the same.
    ///
    /// # Errors
    /// Fails with a sentence that says why nobody was added.
    pub fn admit(&mut self, role: PersonRole, language: &str, wanted: Option<i64>) -> Result<i64, String> {
        if let Some(there) =
            wanted.filter(|id| self.people.get(id).is_some_and(|person| person.is_shown && person.role == role))
        {
            return Ok(there);
        }
        if role != PersonRole::Resident {
            let fits = |person: &&mut Person| !person.is_shown && person.role == role;
            let free = self.people.values_mut().filter(fits).min_by_key(|person| wanted != Some(person.id));
            let operator = free.ok_or_else(|| format!("There is no other {} to add.", role.word()))?;
            operator.is_shown = true;
            language.clone_into(&mut operator.language);
            let id = operator.id;
            self.show_all(id);
            return Ok(id);
        }
        let residents = || self.people.keys().copied().filter(|id| (FIRST_RESIDENT..OPERATORS[0].0).contains(id));
        if residents().count() >= MOST_PEOPLE {
            return Err(format!("There are {MOST_PEOPLE} people already."));
        }
        let wanted = wanted.filter(|id| (FIRST_RESIDENT..FIRST_RESIDENT + 1000).contains(id));
        let id = wanted.unwrap_or_else(|| residents().max().map_or(FIRST_RESIDENT, |last| last + 1));
        self.people.insert(id, Person::resident(id, language));
        self.show(id);
        Ok(id)
    }

    /// Returns somebody whom the bot may write to.
    ///
    /// # Errors
    /// Returns Telegram's refusal where there is nobody of this number.
    pub fn person(&mut self, id: Option<i64>) -> Result<&mut Person, Refusal> {
        id.and_then(|id| self.people.get_mut(&id)).ok_or_else(|| Refusal::bad("chat not found"))
    }

    /// Notes that something of a person changed.
    pub fn show(&mut self, id: i64) {
        self.version += 1;
        if let Some(person) = self.people.get_mut(&id) {
            person.changed = self.version;
        }
    }

    /// Notes that a message changed, and what is known of its person.
    pub fn show_message(&mut self, id: i64, message: i64) {
        self.show(id);
        let version = self.version;
        if let Some(bubble) = self.people.get_mut(&id).and_then(|person| person.bubbles.get_mut(&message)) {
            bubble.changed = version;
        }
    }

    /// Notes that everybody may see something else.
    pub fn show_everybody(&mut self) {
        let everybody: Vec<i64> = self.people.keys().copied().collect();
        for id in everybody {
            self.show(id);
        }
    }

    /// Notes that a person is seen for the first time, with the whole chat.
    fn show_all(&mut self, id: i64) {
        self.show(id);
        let version = self.version;
        let person = self.people.get_mut(&id);
        person.into_iter().flat_map(|person| person.bubbles.values_mut()).for_each(|bubble| bubble.changed = version);
    }

    /// Keeps a file of the bot, so that the page can show it.
    pub fn keep(&mut self, file: &str, bytes: Bytes) {
        if self.uploads.len() >= MOST_UPLOADS {
            self.uploads.remove(0);
        }
        self.uploads.push((file.to_owned(), bytes));
    }

    /// Adds a message to a chat, and returns its number.
    pub fn add(&mut self, id: i64, bubble: Bubble) -> i64 {
        let message = self.people.get_mut(&id).map_or(0, |person| person.add(bubble));
        self.show_message(id, message);
        message
    }
}
