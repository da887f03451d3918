//! Where a journey's file and the bot say different things, for people to read.

use super::file::{Journey, Screen, Written};

/// Lines that stay the same, shown above a difference.
const ABOVE: usize = 2;

/// The first screen that differs, and how many others do.
pub fn difference(journey: &Journey, screens: &[Screen]) -> Option<String> {
    let written = journey.turns.iter().map(|turn| (format!("after `> {}`", turn.text), &turn.answer, turn.line + 1));
    let written = std::iter::once(("at first".to_owned(), &journey.first, 1)).chain(written);
    let mut differ = written.zip(screens).filter(|((_, written, _), screen)| written.screen != **screen);
    let ((when, written, nowhere), screen) = differ.next()?;
    let (line, lines) = lines(written, screen);
    let line = if written.screen.is_empty() { nowhere } else { line };
    let more = match differ.count() {
        0 => String::new(),
        1 => "\n(and one later screen)".to_owned(),
        more => format!("\n(and {more} later screens)"),
    };
    Some(format!(
        "{}:{line}: {when} the bot does not say what is written (-), but (+):\n{}{more}",
        journey.path,
        lines.join("\n")
    ))
}

/// The line of the file where they part, and both sides from there to where they meet again.
fn lines(written: &Written, screen: &Screen) -> (usize, Vec<String>) {
    let old = &written.screen;
    let shorter = old.len().min(screen.len());
    let same = (0..shorter).take_while(|at| old[*at] == screen[*at]).count();
    let below = (1..=shorter - same).take_while(|at| old[old.len() - at] == screen[screen.len() - at]).count();
    let above = old[same.saturating_sub(ABOVE)..same].iter().map(|line| format!("  {line}"));
    let out = old[same..old.len() - below].iter().map(|line| format!("- {line}"));
    let new = screen[same..screen.len() - below].iter().map(|line| format!("+ {line}"));
    (written.line + same, above.chain(out).chain(new).collect())
}
