//! Runs `guichet understand`: prints what a typed sentence asks for, and on which phrases
//! that rests.

use std::{collections::BTreeMap, process::ExitCode};

use anyhow::Result;
use serde::Serialize;

use super::{
    global::{GlobalOptions, Loaded},
    output::{print_line, too_many},
};
use crate::{
    catalogue::{Answer, Catalogue, QuestionIx},
    dialogue::{DangerScreen, danger_in, messages},
    locale::Locale,
    needs::{Certainty, Understood, nearest_phrases},
};

/// Limits the phrases that `--why` names.
const MOST_PHRASES: usize = 8;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// What somebody typed; without it each line of the standard input
    text: Option<String>,
    /// The language of the conversation: its labels stand behind the ids, and a text in
    /// another one is told
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Print the phrases that are nearest
    #[arg(long)]
    why: bool,
}

/// Is one reading of a text, best first.
#[derive(Serialize)]
struct Reading<'a> {
    goal: Option<&'a str>,
    ground: Option<&'a str>,
    place: Option<&'a str>,
    answers: BTreeMap<&'a str, &'a str>,
    urgent: bool,
    none: bool,
    certain: bool,
    margin: f32,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let loaded = all.load()?;
    let wording = arguments.lang.as_deref().map(|tag| loaded.language(Some(tag))).transpose()?;
    let texts: Vec<String> = match &arguments.text {
        Some(text) => vec![text.clone()],
        None => std::io::stdin().lines().collect::<std::io::Result<_>>()?,
    };
    for text in &texts {
        let understood = loaded.needs.read(&loaded.catalogue, text);
        let readings = readings(&loaded, text, &understood);
        if arguments.json {
            print_line(&serde_json::to_string(&readings)?)?;
        } else {
            for reading in &readings {
                let labels = wording.map(|locale| labels(&loaded.catalogue, locale, reading)).unwrap_or_default();
                print_line(&(line(reading) + &labels))?;
            }
            if let Some(other) = wording.and_then(|locale| other_language(locale, &understood)) {
                print_line(&other)?;
            }
        }
        if arguments.why {
            let data = all.sources.data()?;
            let phrases = nearest_phrases(&data, &loaded.catalogue, text, MOST_PHRASES);
            for phrase in phrases.map_err(|problems| too_many(&problems))? {
                print_line(&phrase)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns what a text may mean: a reading for each goal, or one that names none.
fn readings<'a>(loaded: &'a Loaded, text: &str, understood: &Understood) -> Vec<Reading<'a>> {
    let catalogue = &loaded.catalogue;
    let found = catalogue.search_place(text);
    let named = found.candidates.first();
    let place = named.map(|named| catalogue[named.place.departement].code.as_str());
    let urgent = danger_in(loaded.context(), text);
    let ground =
        catalogue.roles.ground.zip(understood.ground).map(|(asked, (answer, _))| catalogue.answer_id(asked, answer));
    let answers: BTreeMap<&str, &str> = understood
        .others
        .iter()
        .map(|(question, answer, _)| (catalogue[*question].id.as_str(), catalogue.answer_id(*question, *answer)))
        .collect();
    let none = urgent.is_none() && (understood.is_no_need() || understood.certainty == Certainty::Unknown);
    let reading = |goal: Option<Answer>, ground: Option<&'a str>, margin: f32, certain: bool| Reading {
        goal: goal.map(|goal| catalogue.answer_id(catalogue.roles.goal, goal)),
        ground: ground_of(catalogue, goal).or(ground),
        place,
        answers: answers.clone(),
        urgent: urgent.is_some(),
        none,
        certain,
        margin,
    };
    let certain = understood.certainty == Certainty::Certain;
    let mut goals = ordered(catalogue, understood, urgent);
    if none {
        goals.clear();
    }
    if goals.is_empty() {
        return vec![reading(None, ground, 0.0, false)];
    }
    let next = |at: usize| goals.get(at + 1).map_or(-1.0, |(_, score)| *score);
    let of_goal = |(at, (goal, score)): (usize, &(Answer, f32))| {
        reading(Some(*goal), ground, score - next(at), at == 0 && certain)
    };
    let mut readings: Vec<Reading<'a>> = goals.iter().enumerate().map(of_goal).collect();
    // The best goal may be meant for another reason, too.
    if let Some(asked) = catalogue.roles.ground {
        let others = understood.other_grounds.iter().map(|answer| catalogue.answer_id(asked, *answer));
        readings.extend(others.map(|ground| reading(Some(goals[0].0), Some(ground), 0.0, false)));
    }
    readings
}

/// Returns the goals with that of a screen for danger first, where one opens.
fn ordered(catalogue: &Catalogue, understood: &Understood, urgent: Option<DangerScreen>) -> Vec<(Answer, f32)> {
    let mut goals = understood.goals.clone();
    let goal = catalogue.roles.goal;
    let opens = |answer: Answer| match urgent {
        Some(DangerScreen::Violence) => catalogue[goal].says_violence(answer),
        Some(DangerScreen::Urgent) => catalogue[goal].is_danger(answer) && !catalogue[goal].says_violence(answer),
        Some(DangerScreen::Suicide) | None => false,
    };
    if urgent.is_some_and(|screen| screen != DangerScreen::Suicide) && !goals.iter().any(|(answer, _)| opens(*answer)) {
        let first = catalogue[goal].choice_indexes().map(Answer::Choice).find(|answer| opens(*answer));
        goals.insert(0, (first.unwrap_or(Answer::Other), 0.0));
    }
    goals.sort_by_key(|(answer, _)| !opens(*answer));
    goals
}

/// Returns the ground that a goal implies.
fn ground_of(catalogue: &Catalogue, goal: Option<Answer>) -> Option<&str> {
    let Some(Answer::Choice(choice)) = goal else { return None };
    let ground = catalogue.roles.ground?;
    let sets = &catalogue[catalogue.roles.goal].choices[choice.at()].sets;
    sets.iter()
        .find(|(question, _): &&(QuestionIx, Answer)| *question == ground)
        .map(|(_, answer)| catalogue.answer_id(ground, *answer))
}

/// Returns what the buttons of a reading say in a language: " · Renouveler ma carte".
fn labels(catalogue: &Catalogue, locale: &Locale, reading: &Reading<'_>) -> String {
    let ground = catalogue.roles.ground.zip(reading.ground);
    let said = [Some(catalogue.roles.goal).zip(reading.goal), ground];
    let label = |(question, id): (QuestionIx, &str)| {
        let answer = catalogue.answer(question, id)?;
        Some(format!(" · {}", locale.text(&messages::answer(catalogue, question, answer))))
    };
    said.into_iter().flatten().filter_map(label).collect()
}

/// Returns a line about the language of a text, where it is another than the conversation's.
fn other_language(locale: &Locale, understood: &Understood) -> Option<String> {
    let written = understood.language.as_ref().filter(|tag| **tag != locale.name)?;
    Some(format!("written in {written}, while the conversation is in {}", locale.name))
}

fn line(reading: &Reading<'_>) -> String {
    let mut parts = vec![reading.goal.unwrap_or(if reading.none { "no need" } else { "unknown" }).to_owned()];
    parts.extend(reading.ground.map(|ground| format!("ground={ground}")));
    parts.extend(reading.place.map(|place| format!("place={place}")));
    parts.extend(reading.answers.iter().map(|(question, answer)| format!("{question}={answer}")));
    parts.extend(reading.urgent.then(|| "urgent".to_owned()));
    let sure = if reading.certain { "certain" } else { "perhaps" };
    format!("{} ({sure}, {:.2})", parts.join(" "), reading.margin)
}
