//! Runs `guichet outcome`: prints what given answers lead to.

use std::process::ExitCode;

use anyhow::Result;
use serde::Serialize;

use super::{
    global::{GlobalOptions, Loaded},
    output::{print_json, usage},
    screen::Bidi,
    store::Database,
};
use crate::{
    catalogue::{Answer, Place, problem::did_you_mean},
    dialogue::{Answers, Fit, Outcome, Part, Path, Session, current_screen},
    locale::Message,
    terminal::paint,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Where the person lives, such as 91
    #[arg(long, value_name = "P")]
    place: String,
    /// An answer; may be given several times
    #[arg(long, value_name = "QUESTION=CHOICE")]
    set: Vec<String>,
    /// The language of labels and sentences
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    #[command(flatten)]
    database: Database,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Serialize)]
struct OutcomeLine<'a> {
    verdict: Option<String>,
    verdict_id: Option<&'static str>,
    cards: Vec<CardLine<'a>>,
    missing: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct CardLine<'a> {
    procedure: &'a str,
    url: &'a str,
    title: &'a str,
    label: String,
    fit: &'static str,
    part: &'static str,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let loaded = all.load()?.beside(&arguments.database)?;
    let place = loaded.place(&arguments.place)?;
    let answers = answers(&loaded, place, &arguments.set)?;
    let catalogue = &loaded.catalogue;
    let session = Session::at(catalogue, place, answers);
    let locale = loaded.language(arguments.lang.as_deref())?;
    if !arguments.json {
        let screen = current_screen(loaded.context(), &session, all.today());
        paint(&screen, locale, Bidi::Auto.layout(), &mut anstream::stdout().lock())?;
        return Ok(ExitCode::SUCCESS);
    }
    let path = Path::replay(catalogue, place, &session.answers, all.today());
    let outcome = Outcome::new(catalogue, &path, all.today());
    let verdict = outcome.verdict(catalogue);
    let cards = outcome.cards.iter().map(|card| {
        let case = &catalogue[card.case];
        let procedure = &catalogue[case.procedure];
        CardLine {
            procedure: procedure.id.as_str(),
            url: &procedure.url,
            title: &case.title,
            label: locale.text(&card.label(catalogue, Some(&path))),
            fit: match card.fit {
                Fit::Confirmed => "confirmed",
                Fit::Possible => "possible",
            },
            part: part(card.part),
        }
    });
    print_json(&OutcomeLine {
        verdict: verdict.map(|id| locale.text(&Message::new(id))),
        verdict_id: verdict,
        cards: cards.collect(),
        missing: path.next.map(|question| catalogue[question].id.as_str()),
    })?;
    Ok(ExitCode::SUCCESS)
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Exclusive => "exclusive",
        Part::Local => "local",
        Part::Anef => "anef",
        Part::General => "general",
        Part::National => "national",
        Part::Dead => "dead",
        Part::Perhaps => "perhaps",
        Part::More => "more",
        Part::Delisted => "delisted",
        Part::Outranked => "outranked",
    }
}

fn answers(loaded: &Loaded, place: Place, given: &[String]) -> Result<Answers> {
    let catalogue = &loaded.catalogue;
    let mut answers = Answers::default();
    for pair in given {
        let Some((question, choice)) = pair.split_once('=') else {
            return Err(usage(format!("`{pair}` is no answer: write --set question=choice")));
        };
        let Some(asked) = catalogue.question(question) else {
            let near = did_you_mean(question, catalogue.questions.iter().map(|q| q.id.as_str()));
            return Err(usage(format!("no question `{question}`{near}")));
        };
        let Some(answer) = catalogue.answer(asked, choice) else {
            let known = catalogue[asked].choices.iter().map(|c| c.id.as_str());
            let near = did_you_mean(choice, known.chain([Answer::OTHER, Answer::UNKNOWN]));
            return Err(usage(format!("the question `{question}` has no choice `{choice}`{near}")));
        };
        if answers.get(catalogue, asked).is_some() {
            return Err(usage(format!("`{question}` is set twice: keep one")));
        }
        if let Answer::Choice(at) = answer
            && catalogue[asked].choices[at.at()].departement.is_some_and(|at| at != place.departement)
        {
            let here = &catalogue[place.departement];
            return Err(usage(format!("`{choice}` is not in {} ({}): write one of its own", here.name, here.code)));
        }
        answers.set(catalogue, asked, answer);
    }
    Ok(answers)
}
