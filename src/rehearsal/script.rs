//! Replays what people say from a file, in the form of `tests/journeys`: `> typed` for the
//! first person, `b> typed` for the second, `> [Label]` for a button. What the bot says in
//! such a file is passed over.

use std::{sync::Arc, time::Duration};

use tokio::time::{Instant, sleep, timeout_at};

use super::{act::PhoneAct, shared::Rehearsal, stage::Stage};
use crate::days;

/// An answer is waited for so long.
const PATIENCE: Duration = Duration::from_secs(10);
/// After an answer, another message may still follow.
const SETTLED: Duration = Duration::from_millis(80);

/// Holds what is said, line after line.
#[derive(Debug)]
pub(crate) struct Script {
    /// Is the language of the first person's phone, where the head names one.
    language: Option<String>,
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq, Eq)]
struct Line {
    number: usize,
    /// Is the place of the person among those in the page.
    person: usize,
    does: Does,
}

#[derive(Debug, PartialEq, Eq)]
enum Does {
    Says(String),
    /// The person taps a button with this label, whatever pictures it has.
    Taps(String),
}

impl Script {
    /// Reads a script from its text.
    ///
    /// # Errors
    /// Fails with a sentence where nobody says anything.
    pub fn read(text: &str) -> Result<Self, String> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines: Vec<Line> = (1..).zip(text.lines()).filter_map(|(number, text)| line(number, text)).collect();
        let mut head = text.lines().take_while(|text| !text.contains('>'));
        let language = head.find_map(|text| text.strip_prefix("language:"));
        if lines.is_empty() {
            return Err("nobody says anything in it: write a line such as `> 75`".to_owned());
        }
        Ok(Self { language: language.map(|tag| tag.trim().to_owned()), lines })
    }

    /// Replays the script, each line after the answer to the one before. What can't be replayed
    /// is told in the page; a button that is not there ends it.
    pub async fn play(self, rehearsal: Arc<Rehearsal>) {
        if let Some(language) = self.language {
            let set = rehearsal.change(|stage| {
                let person = nth_person(stage, 0)?;
                PhoneAct::Language { person, language }.perform(stage, 0)
            });
            tell(&rehearsal, 1, set.err());
        }
        for line in self.lines {
            let number = line.number;
            match play(line, &rehearsal).await {
                Ok(true) => {}
                Ok(false) => tell(&rehearsal, number, Some("the bot did not answer".to_owned())),
                Err(problem) => return tell(&rehearsal, number, Some(problem)),
            }
        }
    }
}

fn tell(rehearsal: &Rehearsal, number: usize, problem: Option<String>) {
    if let Some(problem) = problem {
        rehearsal.report(vec![format!("script, line {number}: {problem}")]);
    }
}

/// Reads a line such as `> 75`; `None` for one in which nobody does anything.
fn line(number: usize, text: &str) -> Option<Line> {
    let (who, does) = text.split_once('>')?;
    let person = match who.as_bytes() {
        [] => 0,
        [letter @ b'a'..=b'z'] => usize::from(letter - b'a'),
        _ => return None,
    };
    let does = does.trim();
    let label = does.strip_prefix('[').and_then(|label| label.strip_suffix(']'));
    let does = match label {
        Some(label) => Does::Taps(label.to_owned()),
        None => Does::Says(Some(unescaped(does)).filter(|words| !words.trim().is_empty())?),
    };
    Some(Line { number, person, does })
}

/// Returns a text with `\u{5b}` and the like as the characters that they stand for.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let read = part.split_once('}').and_then(|(digits, rest)| {
            let sign = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?;
            Some((sign, rest))
        });
        if let Some((sign, rest)) = read {
            whole.push(sign);
            whole.push_str(rest);
        } else {
            whole.push_str("\\u{");
            whole.push_str(part);
        }
    }
    whole
}

/// Does what a line says; returns whether the bot answered in time.
async fn play(line: Line, rehearsal: &Rehearsal) -> Result<bool, String> {
    let mut changes = rehearsal.changes();
    let (person, before) = rehearsal.change(|stage| {
        let person = nth_person(stage, line.person)?;
        let before = stage.version;
        let act = match line.does {
            Does::Says(text) => PhoneAct::Say { person, text },
            Does::Taps(label) => tap(stage, person, &label)?,
        };
        act.perform(stage, days::now().as_second())?;
        Ok::<_, String>((person, before))
    })?;
    let end = Instant::now() + PATIENCE;
    loop {
        changes.mark_unchanged();
        if rehearsal.look(|stage| stage.people.get(&person).is_some_and(|person| person.heard() > before)) {
            break;
        }
        if !matches!(timeout_at(end, changes.changed()).await, Ok(Ok(()))) {
            return Ok(false);
        }
    }
    sleep(SETTLED).await;
    Ok(true)
}

fn nth_person(stage: &Stage, nth: usize) -> Result<i64, String> {
    let person = stage.shown().nth(nth);
    person.map(|person| person.id).ok_or_else(|| "there are fewer people than that".to_owned())
}

/// Returns the tap of the newest button with this label, or else of one whose label holds it.
fn tap(stage: &Stage, person: i64, label: &str) -> Result<PhoneAct, String> {
    let wanted = letters(label);
    let bubbles = stage.people.get(&person).map(|person| &person.bubbles);
    let buttons = || {
        let newest = bubbles.into_iter().flatten().rev().filter(|(_, bubble)| !bubble.is_gone);
        newest.flat_map(|(message, bubble)| {
            bubble.buttons().filter_map(|button| {
                let data = button.get("callback_data")?.as_str()?;
                Some((*message, letters(button.get("text")?.as_str()?), data.to_owned()))
            })
        })
    };
    let exact = buttons().find(|(_, text, _)| *text == wanted);
    let found = exact.or_else(|| buttons().find(|(_, text, _)| !wanted.is_empty() && text.contains(&wanted)));
    let (message, _, data) = found.ok_or_else(|| format!("no button is called `{label}`"))?;
    Ok(PhoneAct::Tap { person, message, data })
}

/// Returns a label without pictures and signs.
fn letters(label: &str) -> String {
    label.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_people_do_is_read() {
        let script = Script::read(
            "# Somebody\nlanguage: ar\n\n> 75\n\nA -> B\n\n  a) Label\n\nb> [\u{1f4a1} Label > x]\n>\n> \\u{5b}a\\u{zz}",
        );
        let script = script.unwrap();
        assert_eq!(script.language.as_deref(), Some("ar"));
        let line = |number, person, does| Line { number, person, does };
        assert_eq!(
            script.lines,
            [
                line(4, 0, Does::Says("75".to_owned())),
                line(10, 1, Does::Taps("\u{1f4a1} Label > x".to_owned())),
                line(12, 0, Does::Says("[a\\u{zz}".to_owned())),
            ]
        );
        assert!(Script::read("language: fr\n").unwrap_err().contains("nobody says anything"));
    }
}
