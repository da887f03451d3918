//! Tells the page what changed since it last asked; it waits until something did.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};

use super::{shared::Rehearsal, stage::Stage};

/// A request of the page is kept open this long.
const LONGEST: Duration = Duration::from_secs(25);

/// Returns what changed after the version `after` of the rehearsal `run`; of another one,
/// everything.
pub async fn changes(rehearsal: &Arc<Rehearsal>, run: &str, after: u64) -> Value {
    let end = Instant::now() + LONGEST;
    let mut changes = rehearsal.changes();
    loop {
        changes.mark_unchanged();
        let (told, is_new) = rehearsal.look(|stage| {
            let after = if stage.run == run { after } else { 0 };
            (told(stage, after), stage.version > after)
        });
        if is_new || !matches!(timeout_at(end, changes.changed()).await, Ok(Ok(()))) {
            return told;
        }
    }
}

fn told(stage: &Stage, after: u64) -> Value {
    let changed = || stage.shown().filter(|_| stage.is_served);
    let people = changed().filter(|person| person.changed > after);
    let people: Vec<Value> = people.map(|person| person.told(&stage.profile, &stage.languages)).collect();
    let bubbles: Vec<Value> = changed()
        .flat_map(|person| {
            let new = person.bubbles.iter().filter(|(_, bubble)| bubble.changed > after);
            new.map(|(id, bubble)| bubble.told(person.id, *id))
        })
        .collect();
    let languages = stage.languages.iter().map(|language| language.tag.as_str());
    json!({
        "run": stage.run,
        "version": stage.version,
        "whole": after == 0,
        "served": stage.is_served,
        "problems": stage.problems,
        "people": people,
        "bubbles": bubbles,
        "languages": languages.collect::<Vec<_>>(),
    })
}
