//! A journey as its file has it: a head, then what is said and the screen that
//! follows, in turn. Knows nothing of the bot but its languages.

use guichet::dialogue::Retention;
use jiff::civil::Date;

use crate::context::{TODAY, locales};

/// The lines of a screen, without empty ones at its ends.
pub type Screen = Vec<String>;

#[derive(Debug)]
pub struct Journey {
    /// As messages name it.
    pub path: String,
    pub language: String,
    pub date: Date,
    pub retention: Retention,
    /// What the bot says first.
    pub first: Written,
    pub turns: Vec<Turn>,
    head: Vec<String>,
}

/// A screen, and the number of its first line in the file.
#[derive(Debug, Default)]
pub struct Written {
    pub line: usize,
    pub screen: Screen,
}

#[derive(Debug)]
pub struct Turn {
    pub line: usize,
    pub said: Said,
    pub answer: Written,
    /// The line after `>`, as it is written.
    pub text: String,
    comments: Vec<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Said {
    Typed(String),
    /// A button, by its label.
    Tapped(String),
}

/// Whether a file may be called so.
pub fn is_name(name: &str) -> bool {
    name.strip_suffix(".txt").is_some_and(|stem| {
        !stem.is_empty() && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    })
}

/// A line with its number.
type Line<'a> = (usize, &'a str);

impl Journey {
    /// Reads a file, or says everything that is wrong with it.
    pub fn parse(name: &str, text: &str) -> Result<Self, Vec<String>> {
        let path = format!("tests/journeys/{name}");
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines: Vec<Line<'_>> = (1..).zip(text.lines().map(str::trim_end)).collect();
        let ends = lines.iter().position(|(_, line)| line.is_empty() || line.starts_with('>')).unwrap_or(lines.len());
        let (head, rest) = lines.split_at(ends);
        let mut problems = Problems { path: path.clone(), told: Vec::new() };
        let Head { language, date, retention } = Head::parse(head, &mut problems);
        let mut pieces = rest.chunk_by(|_, (_, next)| !next.starts_with('>'));
        let opening = if rest.first().is_some_and(|(_, line)| line.starts_with('>')) { None } else { pieces.next() };
        let (first, mut above) = answer(opening.unwrap_or_default(), &mut problems);
        let mut turns: Vec<Turn> = Vec::new();
        for piece in pieces {
            let [(line, text), below @ ..] = piece else { continue };
            let text = text.trim_start_matches('>').trim();
            let said = Said::parse(text).unwrap_or_else(|problem| {
                problems.tell(*line, &problem);
                Said::Typed(String::new())
            });
            let (answer, comments) = answer(below, &mut problems);
            let comments = std::mem::replace(&mut above, comments);
            let comments = comments.iter().map(|(_, comment)| (*comment).to_owned()).collect();
            turns.push(Turn { line: *line, said, answer, text: text.to_owned(), comments });
        }
        for (line, _) in above {
            problems.tell(line, "a line that begins with `#` stands above one that begins with `>`: move it there");
        }
        if turns.is_empty() {
            problems.tell(lines.len().max(1), "nobody says anything: add a line such as `> 75` or `> [Recommencer]`");
        }
        problems.none()?;
        let head = head.iter().map(|(_, line)| (*line).to_owned()).collect();
        Ok(Self { path, language, date, retention, first, turns, head })
    }

    /// The file with other screens: the first one, then one for each turn.
    pub fn with_screens(&self, screens: &[Screen]) -> String {
        let mut parts = vec![self.head.join("\n")];
        let mut screens = screens.iter().map(|screen| screen.join("\n"));
        parts.extend(screens.next());
        for (turn, screen) in self.turns.iter().zip(screens) {
            let said = format!("> {}", turn.text);
            let lines = turn.comments.iter().map(String::as_str).chain([said.trim_end()]);
            parts.extend([lines.collect::<Vec<_>>().join("\n"), screen]);
        }
        parts.join("\n\n") + "\n"
    }
}

/// A screen, and the comments below it, which belong to the turn that follows.
fn answer<'a>(lines: &[Line<'a>], problems: &mut Problems) -> (Written, Vec<Line<'a>>) {
    let is_comment = |(_, line): &Line<'_>| line.starts_with('#');
    let is_empty = |(_, line): &Line<'_>| line.is_empty();
    let below = lines.iter().rposition(|line| !is_comment(line) && !is_empty(line)).map_or(0, |last| last + 1);
    let (screen, comments) = lines.split_at(below);
    let from = screen.iter().position(|line| !is_empty(line)).unwrap_or(0);
    for (line, _) in screen.iter().filter(|line| is_comment(line)) {
        problems.tell(*line, "a line that begins with `#` stands in no screen: move it above one that begins with `>`");
    }
    let line = lines.get(from).map_or(0, |(line, _)| *line);
    let screen = screen[from..].iter().map(|(_, line)| (*line).to_owned()).collect();
    (Written { line, screen }, comments.iter().copied().filter(is_comment).collect())
}

struct Head {
    language: String,
    date: Date,
    retention: Retention,
}

impl Head {
    fn parse(lines: &[Line<'_>], problems: &mut Problems) -> Self {
        let mut head = Self { language: String::new(), date: TODAY, retention: Retention::UntilClosed };
        if !lines.first().is_some_and(|(_, line)| line.starts_with("# ")) {
            problems.tell(1, "the first line says who this is: `# ` and a few words");
        }
        let mut keys = Vec::new();
        for (number, line) in lines.iter().filter(|(number, line)| *number > 1 && !line.starts_with('#')) {
            let (key, value) = line.split_once(':').map_or((*line, ""), |(key, value)| (key, value.trim()));
            if keys.contains(&key) {
                problems.tell(*number, &format!("`{key}` stands twice: take one out"));
            }
            keys.push(key);
            if let Err(problem) = head.set(key, value) {
                problems.tell(*number, &problem);
            }
        }
        if !keys.contains(&"language") {
            problems.tell(1, "no language: write `language: fr` below the title, without an empty line between");
        }
        head
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), String> {
        match key {
            "language" => {
                let ours: Vec<&str> = locales().iter().map(|locale| locale.name.as_str()).collect();
                if !ours.contains(&value) {
                    return Err(format!("the bot does not speak `{value}`: write one of {}", ours.join(", ")));
                }
                value.clone_into(&mut self.language);
            }
            "date" => {
                self.date =
                    value.parse().map_err(|_| format!("`{value}` is no day: write it as in `date: 2027-01-01`"))?;
            }
            "kept" => {
                let days = value.strip_suffix(" days").and_then(|days| days.parse().ok());
                let days = days.ok_or_else(|| format!("`{value}` is no time: write it as in `kept: 30 days`"))?;
                self.retention = Retention::Days(days);
            }
            _ => {
                return Err(format!(
                    "`{key}` is no line of the head, which has `language:`, `date:`, `kept:` and lines that begin \
                     with `#`: correct it, or put an empty line above it if the bot says it"
                ));
            }
        }
        Ok(())
    }
}

impl Said {
    fn parse(text: &str) -> Result<Self, String> {
        match text.strip_prefix('[') {
            None => written_by_numbers(text).map(Self::Typed),
            Some(label) => label.strip_suffix(']').map(|label| Self::Tapped(label.to_owned())).ok_or_else(|| {
                format!("`{text}` opens a button's label: put `]` at its end, or type a bracket as `\\u{{5b}}`")
            }),
        }
    }
}

/// A text in which `\u{…}` is the character of that number.
fn written_by_numbers(text: &str) -> Result<String, String> {
    let mut pieces = text.split("\\u{");
    let mut typed = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let wrong = || format!("`\\u{{{piece}` is no character: write its number as in `\\u{{202e}}`");
        let (number, after) = piece.split_once('}').ok_or_else(wrong)?;
        let character = u32::from_str_radix(number, 16).ok().and_then(char::from_u32).ok_or_else(wrong)?;
        if character == '\n' {
            return Err("a line cannot be broken: write one line for each that is typed".to_owned());
        }
        typed.push(character);
        typed.push_str(after);
    }
    Ok(typed)
}

struct Problems {
    path: String,
    told: Vec<(usize, String)>,
}

impl Problems {
    fn tell(&mut self, line: usize, problem: &str) {
        self.told.push((line, format!("{}:{line}: {problem}", self.path)));
    }

    /// All of them from top to bottom, if there are any.
    fn none(mut self) -> Result<(), Vec<String>> {
        self.told.sort_by_key(|(line, _)| *line);
        let told: Vec<String> = self.told.into_iter().map(|(_, problem)| problem).collect();
        if told.is_empty() { Ok(()) } else { Err(told) }
    }
}
