//! Holds what is kept of a conversation: language, place and answers, by id, so that a
//! changed catalogue keeps every answer that still exists. A yes to news and a reminder
//! outlive the conversation: they are not in its stored form, and are put back beside it.

use serde::{Deserialize, Serialize};

use super::{news::News, reminder::Reminder};
use crate::catalogue::{
    Answer, Catalogue, Place, QuestionIx,
    id::{ChoiceId, DepartementCode, QuestionId},
};

/// Marks the stored form; a text of another version is not decoded.
const VERSION: u8 = 1;
/// A stored form with more answers is refused: no dialogue has that many.
const MOST_ANSWERS: usize = 32;
/// A longer place code, in bytes, is dropped: none is that long.
const LONGEST_PLACE: usize = 64;

/// A session is what is kept of one person's conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each tells one thing of the last screen")]
pub struct Session {
    /// Is `None` until the person chooses a language.
    pub language: Option<String>,
    place: Option<StoredPlace>,
    /// Holds all answers given, those to questions off the path too.
    pub answers: Answers,
    /// Tells whether the position keyboard is open below the conversation.
    pub position_asked: bool,
    /// Tells whether the month in which a card ends is asked for, and may be typed.
    pub month_asked: bool,
    /// Tells whether the last screen asked about news and nothing else, so that a typed
    /// "yes" answers that.
    pub news_asked: bool,
    /// Tells whether the last screen stood beside the conversation, so that a typed "back"
    /// leads to the conversation.
    pub beside: bool,
    pub news: News,
    /// Is sent once, before the card ends.
    pub reminder: Option<Reminder>,
}

/// Holds a place as codes: the département's, and one for what is known beyond it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct StoredPlace {
    departement: DepartementCode,
    /// Holds the place code of the commune or arrondissement: `91377`, `91/palaiseau`.
    code: Option<String>,
}

/// Holds answers in the order in which they were first given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Answers(Vec<(QuestionId, String)>);

impl Answers {
    /// Returns the stored answer, if the question still has that choice.
    pub fn get(&self, catalogue: &Catalogue, question: QuestionIx) -> Option<Answer> {
        let (_, text) = self.0.iter().find(|(id, _)| *id == catalogue[question].id)?;
        catalogue.answer(question, text)
    }

    /// Stores an answer in the place of an earlier one to the same question.
    pub fn set(&mut self, catalogue: &Catalogue, question: QuestionIx, answer: Answer) {
        let text = catalogue.answer_id(question, answer).to_owned();
        let id = &catalogue[question].id;
        match self.0.iter_mut().find(|(known, _)| known == id) {
            Some((_, stored)) => *stored = text,
            None => self.0.push((id.clone(), text)),
        }
    }

    pub(crate) fn remove(&mut self, catalogue: &Catalogue, question: QuestionIx) {
        self.0.retain(|(id, _)| *id != catalogue[question].id);
    }

    /// Returns every stored answer that the catalogue still has, active or not.
    pub fn known(&self, catalogue: &Catalogue) -> Vec<(QuestionIx, Answer)> {
        let known = |(id, text): &(QuestionId, String)| {
            let question = catalogue.question(id.as_str())?;
            Some((question, catalogue.answer(question, text)?))
        };
        self.0.iter().filter_map(known).collect()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

impl Session {
    /// Returns a new session with this place and these answers.
    pub fn at(catalogue: &Catalogue, place: Place, answers: Answers) -> Self {
        let mut session = Self { answers, ..Self::default() };
        session.set_place(catalogue, Some(place));
        session
    }

    /// Returns where the person lives, if that was said and still exists; of a commune
    /// that no longer exists the département remains.
    pub fn place(&self, catalogue: &Catalogue) -> Option<Place> {
        let stored = self.place.as_ref()?;
        let departement = catalogue.departement(stored.departement.as_str())?;
        let code = stored.code.as_deref().and_then(|code| catalogue.place_with_code(code));
        Some(code.filter(|place| place.departement == departement).unwrap_or(Place::of(departement)))
    }

    /// Stores where the person lives; `None` forgets it.
    pub(crate) fn set_place(&mut self, catalogue: &Catalogue, place: Option<Place>) {
        self.place = place.map(|place| {
            let departement = catalogue[place.departement].code.clone();
            let code = place.code(catalogue);
            StoredPlace { code: Some(code).filter(|code| code != departement.as_str()), departement }
        });
    }

    /// Returns the session with what is kept apart from it: the code of the département whose
    /// news are wanted, and [`Reminder::encode`]'s text. What does not decode is left out.
    #[must_use]
    pub fn with_kept(mut self, news_departement: Option<&str>, reminder: Option<&str>) -> Self {
        if let Some(code) = news_departement.and_then(|code| DepartementCode::parse(code).ok()) {
            self.news = News::Yes(code);
        }
        self.reminder = reminder.and_then(Reminder::decode);
        self
    }

    /// Returns whether both sessions store the same place and answers.
    pub(super) fn has_same_answers(&self, other: &Self) -> bool {
        self.place == other.place && self.answers == other.answers
    }

    /// Returns the conversation as JSON, without reminder and département for news.
    pub fn encode(&self) -> String {
        let stored = Stored {
            v: VERSION,
            language: self.language.clone(),
            departement: self.place.as_ref().map(|place| place.departement.as_str().to_owned()),
            place: self.place.as_ref().and_then(|place| place.code.clone()),
            position_asked: self.position_asked,
            month_asked: self.month_asked,
            news_asked: self.news_asked,
            beside: self.beside,
            news: self.news.encode(),
            answers: self.answers.0.iter().map(|(id, text)| (id.as_str().to_owned(), text.clone())).collect(),
        };
        // Strings, numbers and flags always become JSON, so this does not fail.
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads the stored form; returns `None` for another version, too many answers, or
    /// an id that is malformed or answered twice.
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
                code: stored.place.filter(|code| code.len() <= LONGEST_PLACE),
            }),
        };
        let language = stored.language.filter(|tag| tag.parse::<unic_langid::LanguageIdentifier>().is_ok());
        Some(Self {
            language,
            place,
            answers: Answers(answers),
            position_asked: stored.position_asked,
            month_asked: stored.month_asked,
            news_asked: stored.news_asked,
            beside: stored.beside,
            news: News::decode(stored.news.as_deref()),
            reminder: None,
        })
    }
}

/// Holds the stored form. Unknown fields are ignored: another version may have stored them.
#[derive(Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "it has the flags of a session")]
struct Stored {
    v: u8,
    language: Option<String>,
    departement: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    position_asked: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    month_asked: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    news_asked: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    beside: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    news: Option<String>,
    answers: Vec<(String, String)>,
}
