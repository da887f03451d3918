//! Turns scores into what is understood, and how sure that is. The limits were set on 691
//! sentences that the phrases had not seen (`tests/it/needs`), so that none of those is
//! certain and wrong; `benches/understand` measures them.

use guichet_understanding::Scores;

use super::classes::{Class, NoNeed, Talk};
use crate::catalogue::{Answer, Catalogue, QuestionIx};

/// A goal with such a score, so far before the next class, in a text of which so much is
/// known, is certain.
const CERTAIN: f32 = 0.0;
const CERTAIN_LEAD: f32 = 0.6;
const CERTAIN_KNOWN: f32 = 0.5;
/// So many of its pairs of words are known, too: words thrown together have none.
const CERTAIN_PAIRS: f32 = 0.15;
/// A ground or another answer is applied with such a score, so far before the next.
const SURE: f32 = -0.2;
const SURE_LEAD: f32 = 0.5;
/// It is offered with this one.
const HEARD: f32 = -0.8;
const HEARD_BESIDE: f32 = -0.5;
/// Of a text of which less is known nothing is understood.
const LEAST_KNOWN: f32 = 0.15;
/// A class scores at least this, or nothing is understood.
const LIKELY: f32 = -0.66;
/// A text of so few words scores at least this: what it is about can be chosen as fast.
const FEW_WORDS: usize = 2;
const LIKELY_OF_FEW: f32 = -0.45;
/// What is no need scores at least this, or nothing is understood.
const NO_NEED: f32 = -0.5;
/// A goal so far behind the best is no longer offered.
const OFFERED_LEAD: f32 = 0.6;
/// Limits the goals that are offered.
pub const MOST_OFFERED: usize = 5;
/// Limits the other grounds that may be meant.
const MOST_OTHER_GROUNDS: usize = 3;
/// Danger is heard with such a score, so far before the next class.
const DANGER: f32 = -0.4;
const DANGER_LEAD: f32 = 0.15;
/// What sounds like danger is none where a matter of daily life has such a score, and danger
/// less than that.
const HARMLESS: f32 = -0.2;
const NO_DANGER: f32 = -0.7;
/// A language with such a score, so far before the next, is the one of the text.
const SPOKEN: f32 = -0.2;
const SPOKEN_LEAD: f32 = 0.4;

/// Tells how sure an understanding is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    #[default]
    Unknown,
    /// Some goals are worth offering.
    Likely,
    /// The first goal is meant.
    Certain,
}

/// Holds what a text asks for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Understood {
    /// Holds goals with their scores, best first.
    pub goals: Vec<(Answer, f32)>,
    /// Holds the reason for a card, with its score.
    pub ground: Option<(Answer, f32)>,
    /// Holds other reasons that may be meant, best first.
    pub other_grounds: Vec<Answer>,
    /// Holds other answers with their scores.
    pub others: Vec<(QuestionIx, Answer, f32)>,
    /// Is what the text is, where no goal is before it.
    pub talk: Option<Talk>,
    pub no_need: Option<NoNeed>,
    pub certainty: Certainty,
    /// Says that the ground is so sure that it may be applied; the others are where they are
    /// `SURE`.
    pub sure_ground: bool,
    /// Says that the text tells of danger: to be made to leave, or violence.
    pub danger: Option<Answer>,
    /// Says that what sounds like danger is none.
    pub harmless: bool,
    /// Is the tag of the language of the text: `ar`, `ar-Latn`.
    pub language: Option<String>,
}

impl Understood {
    /// Returns whether another answer is so sure that it may be applied.
    pub fn is_sure(score: f32) -> bool {
        score >= SURE
    }

    /// Returns whether the text asks for nothing that the bot has pages for.
    pub fn is_no_need(&self) -> bool {
        self.talk.is_some() || self.no_need.is_some()
    }

    /// Returns this without what some parts of the text deny. Where the rest of the text says
    /// something of its own, that counts instead.
    #[must_use]
    pub(super) fn without(self, denied: &[Self], rest: impl FnOnce() -> Option<Self>) -> Self {
        let said = match rest() {
            Some(rest) if rest.certainty > Certainty::Unknown || rest.ground.is_some() => rest,
            // What is said is only what is not: none of it is certain.
            _ => Self { certainty: self.certainty.min(Certainty::Likely), sure_ground: false, ..self },
        };
        let is_denied = |answer: &Answer| denied.iter().any(|part| part.ground.is_some_and(|(one, _)| one == *answer));
        let ground = said.ground.filter(|(answer, _)| !is_denied(answer));
        Self { ground, ..said }
    }
}

/// Holds classes with their scores, best first.
type Ranked<'c> = Vec<(&'c Class, f32)>;

/// Returns what scores mean.
pub(super) fn judge(catalogue: &Catalogue, classes: &[Option<Class>], scores: &Scores) -> Understood {
    let mut ranked: Ranked<'_> =
        classes.iter().zip(&scores.of).filter_map(|(class, score)| Some((class.as_ref()?, *score))).collect();
    ranked.sort_by(|one, other| other.1.total_cmp(&one.1));
    let roles = &catalogue.roles;
    let of_head = |class: &Class| match class {
        Class::Answer(question, _) => *question == roles.goal,
        Class::Talk(_) | Class::NoNeed(_) => true,
        Class::Language(_) => false,
    };
    let head: Ranked<'_> = ranked.iter().filter(|(class, _)| of_head(class)).copied().collect();
    let Some(&(first, best)) = head.first().filter(|_| scores.known >= LEAST_KNOWN) else {
        return Understood::default();
    };
    let lead = best - head.get(1).map_or(-1.0, |(_, score)| *score);
    let mut understood = Understood {
        danger: danger(catalogue, first, best, lead),
        harmless: is_harmless(catalogue, &head),
        ..Understood::default()
    };
    let goals = head.iter().filter_map(|(class, score)| match class {
        Class::Answer(_, answer) => Some((*answer, *score)),
        Class::Talk(_) | Class::NoNeed(_) | Class::Language(_) => None,
    });
    let worth = (best - OFFERED_LEAD).max(LIKELY - 0.2);
    understood.goals = goals
        .take(MOST_OFFERED)
        .enumerate()
        .filter(|(at, (_, score))| *at == 0 || *score >= worth)
        .map(|(_, goal)| goal)
        .collect();
    let first_goal = understood.goals.first().map_or(-1.0, |(_, score)| *score);
    understood.certainty = match first {
        _ if best < likely_from(scores) => Certainty::Unknown,
        // « Merci, et mon récépissé ? » is more than thanks.
        Class::NoNeed(NoNeed::Thanks | NoNeed::Greeting) if first_goal >= LIKELY => Certainty::Likely,
        Class::Talk(_) | Class::NoNeed(_) if best < NO_NEED => Certainty::Unknown,
        Class::Talk(talk) => {
            understood.talk = Some(*talk);
            Certainty::Likely
        }
        Class::NoNeed(no_need) => {
            understood.no_need = Some(*no_need);
            Certainty::Likely
        }
        Class::Answer(..) if best >= CERTAIN && lead >= CERTAIN_LEAD && is_a_sentence(&ranked, scores) => {
            Certainty::Certain
        }
        Class::Answer(..) => Certainty::Likely,
        Class::Language(_) => Certainty::Unknown,
    };
    understood.language = language(&ranked);
    beside(catalogue, &ranked, &mut understood);
    understood
}

/// Returns the score from which something is understood at all.
fn likely_from(scores: &Scores) -> f32 {
    if scores.words <= FEW_WORDS { LIKELY_OF_FEW } else { LIKELY }
}

/// Returns whether a text is one of a language, whose words stand together as people say them.
fn is_a_sentence(ranked: &Ranked<'_>, scores: &Scores) -> bool {
    // One word, such as « récépissé », is of many languages.
    let is_spoken = scores.words == 1 || language(ranked).is_some();
    scores.known >= CERTAIN_KNOWN && scores.known_pairs >= CERTAIN_PAIRS && scores.is_whole && is_spoken
}

/// Adds the ground and the other answers that stand beside the goal.
fn beside(catalogue: &Catalogue, ranked: &Ranked<'_>, understood: &mut Understood) {
    let of = |wanted: QuestionIx| {
        ranked.iter().filter_map(move |(class, score)| match class {
            Class::Answer(question, answer) if *question == wanted => Some((*answer, *score)),
            _ => None,
        })
    };
    for question in (0u8..).map(QuestionIx).take(catalogue.questions.len()) {
        if question == catalogue.roles.goal {
            continue;
        }
        let mut ranked = of(question);
        let Some((answer, score)) = ranked.next() else { continue };
        let lead = score - ranked.next().map_or(-1.0, |(_, score)| score);
        if Some(question) == catalogue.roles.ground {
            if score >= HEARD {
                understood.ground = Some((answer, score));
                understood.sure_ground = score >= SURE && lead >= SURE_LEAD;
                let others = of(question).skip(1).filter(|(_, score)| *score >= HEARD);
                understood.other_grounds = others.map(|(answer, _)| answer).take(MOST_OTHER_GROUNDS).collect();
            }
        } else if score >= HEARD_BESIDE {
            understood.others.push((question, answer, score));
        }
    }
}

/// Returns the language of a text, where one is far before the others.
fn language(ranked: &Ranked<'_>) -> Option<String> {
    let mut languages = ranked.iter().filter_map(|(class, score)| match class {
        Class::Language(tag) => Some((tag, *score)),
        _ => None,
    });
    let (tag, score) = languages.next()?;
    let lead = score - languages.next().map_or(-1.0, |(_, score)| score);
    (score >= SPOKEN && lead >= SPOKEN_LEAD).then(|| tag.clone())
}

/// Returns the goal of somebody in danger, if the text is about that.
fn danger(catalogue: &Catalogue, first: &Class, best: f32, lead: f32) -> Option<Answer> {
    let Class::Answer(question, answer) = first else { return None };
    let opens = is_danger(catalogue, *question, *answer);
    (opens && best >= DANGER && lead >= DANGER_LEAD).then_some(*answer)
}

/// Returns whether a goal has a screen of its own for people in danger.
fn is_danger(catalogue: &Catalogue, question: QuestionIx, answer: Answer) -> bool {
    question == catalogue.roles.goal && catalogue[question].is_danger(answer)
}

fn is_harmless(catalogue: &Catalogue, head: &Ranked<'_>) -> bool {
    let is_danger = |class: &Class| match class {
        Class::Answer(question, answer) => is_danger(catalogue, *question, *answer),
        Class::Talk(_) | Class::NoNeed(_) | Class::Language(_) => false,
    };
    let worst = head.iter().find(|(class, _)| is_danger(class)).map_or(-1.0, |(_, score)| *score);
    let first = head.first().filter(|(class, score)| matches!(class, Class::NoNeed(_)) && *score >= HARMLESS);
    first.is_some() && worst < NO_DANGER
}
