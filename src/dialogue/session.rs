//! What is kept of a conversation: the language, the place and the answers, by
//! id, so that a changed catalogue keeps every answer that still exists. A yes
//! to news and a reminder outlive the conversation: they are no part of its
//! stored form, and are put back beside it.

use serde::{Deserialize, Serialize};

use super::{news::News, reminder::Reminder};
use crate::catalogue::{
    Answer, Catalogue, Place, QuestionIx,
    id::{ChoiceId, DepartementCode, QuestionId},
};

/// The version of the stored form.
const VERSION: u8 = 1;
/// More answers than any dialogue has are not ours.
const MOST_ANSWERS: usize = 32;
/// A longer code of a place is not ours.
const LONGEST_PLACE: usize = 64;

/// One person's conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// The chosen language; none until somebody chooses.
    pub language: Option<String>,
    place: Option<StoredPlace>,
    /// All answers given, active or not.
    pub answers: Answers,
    /// The button that sends a position lies open below the conversation.
    pub position_asked: bool,
    /// The month in which a card ends is asked for on screen, and may be typed.
    pub month_asked: bool,
    /// Whether news may be written.
    pub news: News,
    /// To be written once, before a card ends.
    pub reminder: Option<Reminder>,
}

/// A place by its codes: a département's, and what is known beyond it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct StoredPlace {
    departement: DepartementCode,
    /// A place's code: the commune's, or with an arrondissement.
    finer: Option<String>,
}

/// Answers in the order in which they were first given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(Vec<(QuestionId, String)>);

impl Answers {
    /// The stored answer, if the question still has that choice.
    pub fn get(&self, catalogue: &Catalogue, question: QuestionIx) -> Option<Answer> {
        let (_, text) = self.0.iter().find(|(id, _)| *id == catalogue[question].id)?;
        catalogue.answer(question, text)
    }

    /// Stores an answer in the place of an earlier one.
    pub fn set(&mut self, catalogue: &Catalogue, question: QuestionIx, answer: Answer) {
        let text = catalogue.answer_id(question, answer).to_owned();
        let id = &catalogue[question].id;
        match self.0.iter_mut().find(|(known, _)| known == id) {
            Some((_, stored)) => *stored = text,
            None => self.0.push((id.clone(), text)),
        }
    }

    /// Forgets an answer.
    pub fn remove(&mut self, catalogue: &Catalogue, question: QuestionIx) {
        self.0.retain(|(id, _)| *id != catalogue[question].id);
    }

    /// Every stored answer that still exists, active or not.
    pub fn known(&self, catalogue: &Catalogue) -> Vec<(QuestionIx, Answer)> {
        let known = |(id, text): &(QuestionId, String)| {
            let question = catalogue.question(id.as_str())?;
            Some((question, catalogue.answer(question, text)?))
        };
        self.0.iter().filter_map(known).collect()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl Session {
    /// A session that stands at a place with these answers.
    pub fn at(catalogue: &Catalogue, place: Place, answers: Answers) -> Self {
        let mut session = Self { answers, ..Self::default() };
        session.set_place(catalogue, Some(place));
        session
    }

    /// Where the person lives, if that place still exists; a commune that is no
    /// more leaves its département.
    pub fn place(&self, catalogue: &Catalogue) -> Option<Place> {
        let stored = self.place.as_ref()?;
        let departement = catalogue.departement(stored.departement.as_str())?;
        let finer = stored.finer.as_deref().and_then(|code| catalogue.place_with_code(code));
        Some(finer.filter(|place| place.departement == departement).unwrap_or(Place::of(departement)))
    }

    /// Stores where the person lives.
    pub fn set_place(&mut self, catalogue: &Catalogue, place: Option<Place>) {
        self.place = place.map(|place| {
            let departement = catalogue[place.departement].code.clone();
            let code = place.code(catalogue);
            StoredPlace { finer: Some(code).filter(|code| code != departement.as_str()), departement }
        });
    }

    /// Puts back what is kept apart from the conversation: the code of the
    /// département whose news are wanted, and [`Reminder::encode`]'s text. What
    /// does not decode is left out.
    #[must_use]
    pub fn with_kept(mut self, news_departement: Option<&str>, reminder: Option<&str>) -> Self {
        if let Some(code) = news_departement.and_then(|code| DepartementCode::parse(code).ok()) {
            self.news = News::Yes(code);
        }
        self.reminder = reminder.and_then(Reminder::decode);
        self
    }

    /// Whether the same place and answers are stored.
    pub(super) fn stands_with(&self, other: &Self) -> bool {
        self.place == other.place && self.answers == other.answers
    }

    /// The stored form of the conversation.
    pub fn encode(&self) -> String {
        let stored = Stored {
            v: VERSION,
            language: self.language.clone(),
            departement: self.place.as_ref().map(|place| place.departement.as_str().to_owned()),
            place: self.place.as_ref().and_then(|place| place.finer.clone()),
            arrondissement: None,
            position_asked: self.position_asked,
            month_asked: self.month_asked,
            news: self.news.encode(),
            answers: self.answers.0.iter().map(|(id, text)| (id.as_str().to_owned(), text.clone())).collect(),
        };
        // Plain strings and a number always become JSON.
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads the stored form; what does not decode is none.
    pub fn decode(bytes: impl AsRef<[u8]>) -> Option<Self> {
        let stored: Stored = serde_json::from_slice(bytes.as_ref()).ok()?;
        if stored.v != VERSION || stored.answers.len() > MOST_ANSWERS {
            return None;
        }
        let mut answers = Vec::with_capacity(stored.answers.len());
        for (id, text) in stored.answers {
            let is_answer = matches!(text.as_str(), Answer::OTHER | Answer::UNKNOWN) || ChoiceId::parse(&text).is_ok();
            let id = QuestionId::parse(&id).ok()?;
            if !is_answer || answers.iter().any(|(known, _)| *known == id) {
                return None;
            }
            answers.push((id, text));
        }
        let place = match stored.departement {
            None => None,
            Some(code) => Some(StoredPlace {
                departement: DepartementCode::parse(&code).ok()?,
                finer: stored
                    .place
                    .or(stored.arrondissement.map(|id| format!("{code}/{id}")))
                    .filter(|code| code.len() <= LONGEST_PLACE),
            }),
        };
        let language = stored.language.filter(|tag| tag.parse::<unic_langid::LanguageIdentifier>().is_ok());
        Some(Self {
            language,
            place,
            answers: Answers(answers),
            position_asked: stored.position_asked,
            month_asked: stored.month_asked,
            news: News::decode(stored.news.as_deref()),
            reminder: None,
        })
    }
}

/// Fields that are not known are read past: another version may have stored them.
#[derive(Serialize, Deserialize)]
struct Stored {
    v: u8,
    language: Option<String>,
    departement: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    /// How the first sessions stored what is finer.
    #[serde(default, skip_serializing)]
    arrondissement: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    position_asked: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    month_asked: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    news: Option<String>,
    answers: Vec<(String, String)>,
}
