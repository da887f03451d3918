//! Conversations as people have them: plays every file of `tests/journeys` and
//! compares what the bot says. `UPDATE=1` writes what it says into the files.
//! How a file is written: `tests/journeys/README.md`.

mod file;
mod play;
mod compare;

use std::{
    env, fs,
    io::{self, Write},
    path::Path,
};

use file::Journey;

/// A journey on which the bot says something else than its file.
#[derive(Debug)]
struct Change {
    /// Which lines differ, for people.
    report: String,
    /// The file, as it is to be written.
    text: String,
}

/// Plays one file: none where it is as written, or what is wrong with the file.
fn played(name: &str, text: &str) -> Result<Option<Change>, Vec<String>> {
    let journey = Journey::parse(name, text)?;
    let screens = play::screens(&journey).map_err(|problem| vec![problem])?;
    let report = compare::difference(&journey, &screens);
    Ok(report.map(|report| Change { report, text: journey.with_screens(&screens) }))
}

/// The files of a folder and what is wrong with their names.
fn listed(folder: &Path) -> (Vec<String>, Vec<String>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name != "README.md");
    names.sort();
    let (names, odd): (Vec<String>, Vec<String>) = names.into_iter().partition(|name| file::is_name(name));
    let mut problems: Vec<String> = odd
        .iter()
        .map(|name| format!("{name}: give it a name of small letters a to z, digits and hyphens that ends in `.txt`"))
        .collect();
    if names.is_empty() {
        problems.push(format!("{}: no journey is here", folder.display()));
    }
    (names, problems)
}

/// What becomes of a file on which the bot says something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Compare,
    Update,
}

/// What playing a folder came to.
#[derive(Debug, Default)]
struct Outcome {
    /// Every problem and every difference.
    faults: Vec<String>,
    /// The names of the files that were written.
    written: Vec<String>,
}

fn play_all(folder: &Path, mode: Mode) -> Outcome {
    let (names, faults) = listed(folder);
    let mut outcome = Outcome { faults, written: Vec::new() };
    for name in names {
        let path = folder.join(&name);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                outcome.faults.push(format!("{name}: cannot be read, save it as plain text in UTF-8: {error}"));
                continue;
            }
        };
        match (played(&name, &text), mode) {
            (Ok(None), _) => {}
            (Ok(Some(change)), Mode::Compare) => outcome.faults.push(change.report),
            (Ok(Some(change)), Mode::Update) => {
                fs::write(&path, change.text).unwrap();
                outcome.written.push(name);
            }
            (Err(problems), _) => outcome.faults.extend(problems),
        }
    }
    outcome
}

#[test]
fn every_journey_is_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys");
    let is_update = env::var_os("UPDATE").is_some_and(|value| value == "1");
    let outcome = play_all(&folder, if is_update { Mode::Update } else { Mode::Compare });
    for name in outcome.written {
        // Past the test's own output, which is shown only when it fails.
        writeln!(io::stderr(), "written: tests/journeys/{name}").unwrap();
    }
    assert!(
        outcome.faults.is_empty(),
        "{}\n\nWhere the bot is right and the file is not: `UPDATE=1 cargo test journeys`, \
         then read the change with `git diff tests/journeys`.",
        outcome.faults.join("\n\n")
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOST: &str =
        "# Has lost a card\n# by a tap\nlanguage: fr\n\n> 91\n\n# Which button matters here.\n> [Carte de séjour]\n";

    fn updated(text: &str) -> String {
        played("x.txt", text).unwrap().unwrap().text
    }

    fn problems(text: &str) -> Vec<String> {
        played("x.txt", text).unwrap_err()
    }

    #[test]
    fn an_update_adds_screens_and_keeps_everything_else() {
        let text = updated(LOST);
        assert!(played("x.txt", &text).unwrap().is_none());
        assert!(text.starts_with("# Has lost a card\n# by a tap\nlanguage: fr\n\nBonjour"), "{text}");
        assert!(text.contains("\n\n# Which button matters here.\n> [Carte de séjour]\n\n📍 Essonne (91)\n"), "{text}");
        assert!(text.contains("\n  b) Renouveler ma carte\n"), "{text}");
        assert!(text.ends_with("C’est urgent\n"), "{text}");
    }

    #[test]
    fn line_endings_of_windows_are_no_difference() {
        let text = updated(LOST);
        assert!(played("x.txt", &text.replace('\n', "\r\n")).unwrap().is_none());
        assert!(played("x.txt", &format!("\u{feff}{text}")).unwrap().is_none());
        assert_eq!(updated(&LOST.replace('\n', "\r\n")), text);
    }

    #[test]
    fn a_wrong_screen_is_told_with_its_line() {
        let wrong = updated(LOST).replace("  b) Renouveler ma carte\n", "  b) Rendre ma carte\n");
        let line = 1 + wrong.lines().position(|line| line.contains("Rendre")).unwrap();
        let report = played("x.txt", &wrong).unwrap().unwrap().report;
        assert!(report.starts_with(&format!("tests/journeys/x.txt:{line}: after `> [Carte de séjour]`")), "{report}");
        assert!(report.contains("\n-   b) Rendre ma carte\n+   b) Renouveler ma carte"), "{report}");
        // A line that is missing, and one too many.
        let missing = updated(LOST).replace("  b) Renouveler ma carte\n", "");
        assert!(played("x.txt", &missing).unwrap().unwrap().report.ends_with("\n+   b) Renouveler ma carte"));
        let more = format!("{}  m) Autre\n", updated(LOST));
        assert!(played("x.txt", &more).unwrap().unwrap().report.ends_with("\n-   m) Autre"));
    }

    #[test]
    fn a_missing_button_is_told_with_those_on_screen() {
        let told = problems(&LOST.replace("[Carte de séjour]", "[Carte de pêche]")).join("\n");
        assert!(told.starts_with("tests/journeys/x.txt:8: no button is called `[Carte de pêche]`"), "{told}");
        assert!(told.contains("\n  [🪪 Carte de séjour]\n"), "{told}");
        assert!(told.contains("\n  [🔁 Recommencer]\n"), "{told}");
    }

    #[test]
    fn a_tap_is_the_buttons_letter() {
        let tapped = updated(LOST);
        let typed = updated(&LOST.replace("[Carte de séjour]", "a"));
        assert_eq!(tapped.replace("> [Carte de séjour]", "> a"), typed);
    }

    #[test]
    fn what_is_typed_may_be_written_by_numbers() {
        let text = updated("# Odd\nlanguage: fr\n\n>\n\n> \\u{20}\\u{1}\\u{202e}\n\n> \\u{5b}91]\n\n> \\u{39}1\n");
        assert!(text.contains("\n\n>\n\n"), "{text}");
        assert!(text.contains("\n\n> \\u{20}\\u{1}\\u{202e}\n\n"), "{text}");
        assert!(text.contains("\n\n> \\u{39}1\n\n📍 Essonne (91)\n"), "{text}");
    }

    #[test]
    fn language_day_and_what_is_kept_are_those_of_the_head() {
        let said = |head: &str| updated(&format!("# Head\n{head}\n\n> /privacy\n"));
        assert!(said("language: en").contains("Hello"));
        let until_closed = said("language: fr");
        assert!(!until_closed.contains("30 jours"), "{until_closed}");
        let month = said("language: fr\nkept: 30 days");
        assert!(month.contains("30 jours"), "{month}");
        let years = |date: &str| {
            let head = format!("# Head\nlanguage: fr\n{date}kept: 30 days");
            updated(&format!(
                "{head}\n\n> /start 48_renew\n\n> Étudiant\n\n> Un autre pays\n\n> [Rappel avant la fin de ma carte]\n"
            ))
        };
        assert_ne!(years("").replace("# ", ""), years("date: 2031-01-01\n").replace("date: 2031-01-01\n", ""));
    }

    #[test]
    fn every_mistake_of_a_file_is_told_with_its_line_and_what_to_do() {
        let wrong = "Title\nlangage: fr\ndate: 1/1/2027\nkept: long\nno key\n\nScreen\n# lost\nmore\n\n> [open\n\n> \\u{zz}\n\n> a\\u{a}b\n\n# after the end\n";
        insta::assert_snapshot!(problems(wrong).join("\n"));
        assert!(problems("").join("\n").contains("x.txt:1: "));
        assert!(problems("# T\nlanguage: fr\n").join("\n").contains("nobody says anything"));
        assert!(problems("# T\nlanguage: xx\n\n> 91\n").join("\n").contains("x.txt:2: "));
        assert!(problems("# T\nlanguage: fr\nlanguage: en\n\n> 91\n").join("\n").contains("x.txt:3: "));
        assert!(problems("# T\nlanguage: fr\n\n> /quit\n\n> 91\n").join("\n").contains("x.txt:4: "));
    }

    #[test]
    fn a_folder_without_journeys_and_a_file_that_is_none_are_faults() {
        let folder = tempfile::tempdir().unwrap();
        let faults = |mode| play_all(folder.path(), mode).faults;
        assert!(faults(Mode::Compare)[0].contains("no journey is here"));
        fs::write(folder.path().join("README.md"), "").unwrap();
        assert!(faults(Mode::Update)[0].contains("no journey is here"));
        fs::write(folder.path().join("lost-card.txt"), LOST).unwrap();
        fs::write(folder.path().join("Lost card.txt"), LOST).unwrap();
        fs::write(folder.path().join("latin.txt"), b"# \xe9\nlanguage: fr\n\n> 91\n").unwrap();
        let told = faults(Mode::Compare);
        assert_eq!(told.len(), 3, "{told:#?}");
        assert!(told[0].starts_with("Lost card.txt: "), "{told:#?}");
        // What can be updated is, whatever is wrong with another file.
        let updated = play_all(folder.path(), Mode::Update);
        assert_eq!((updated.faults.len(), updated.written), (2, vec!["lost-card.txt".to_owned()]));
        assert_eq!(faults(Mode::Compare).len(), 2);
    }

    #[test]
    fn the_example_of_the_readme_can_be_played() {
        let readme =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys/README.md")).unwrap();
        let example = readme.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
        let example: Vec<&str> = example.lines().map(str::trim_start).collect();
        assert!(updated(&example.join("\n")).contains("↗ "), "the example ends with pages");
    }
}
