//! Brings the lines that somebody types: those of a pipe, or of a person who edits them.
//! What was typed is kept nowhere but in memory, and only where a person edits.

use std::io::{BufRead, Error, Read, Result, Write};

use rustyline::{Config, Editor, error::ReadlineError, history::MemHistory};

/// Limits the bytes of a line that are read; the rest of it is passed over.
const LONGEST_LINE: u64 = 64 * 1024;
/// Stands before what is typed.
const PROMPT: &str = "> ";

/// A source of lines is where what is said comes from.
pub trait LineSource {
    /// Returns the next line, without control characters; `None` at the end.
    ///
    /// # Errors
    /// Fails when the source can't be read or `output` can't be written.
    fn next_line(&mut self, output: &mut dyn Write) -> Result<Option<String>>;

    /// Forgets the lines that were typed, as far as they are kept.
    fn forget(&mut self) {}
}

/// Reads lines from a pipe or a file, and writes each again, so that the output reads as a
/// conversation.
#[derive(Debug)]
pub struct PipedLines<R>(pub R);

impl<R: BufRead> LineSource for PipedLines<R> {
    fn next_line(&mut self, output: &mut dyn Write) -> Result<Option<String>> {
        let line = read_line(&mut self.0)?;
        if let Some(line) = &line {
            writeln!(output, "{PROMPT}{line}\n")?;
        }
        Ok(line)
    }
}

/// Reads lines that a terminal has shown already, while what is answered goes elsewhere.
#[derive(Debug)]
pub struct ShownLines<R>(pub R);

impl<R: BufRead> LineSource for ShownLines<R> {
    fn next_line(&mut self, _: &mut dyn Write) -> Result<Option<String>> {
        read_line(&mut self.0)
    }
}

/// Reads lines that somebody edits: arrows, the lines before, the keys of Emacs. They are
/// in memory until the conversation ends, or until everything is erased.
pub struct EditedLines(Editor<(), MemHistory>);

impl EditedLines {
    /// Takes over the terminal that the program runs in.
    ///
    /// # Errors
    /// Fails when the terminal can't be set up.
    pub fn new() -> Result<Self> {
        let config = Config::builder().auto_add_history(true).build();
        let history = MemHistory::with_config(&config);
        Editor::with_history(config, history).map(Self).map_err(plain)
    }
}

impl LineSource for EditedLines {
    fn next_line(&mut self, output: &mut dyn Write) -> Result<Option<String>> {
        output.flush()?;
        match self.0.readline(PROMPT) {
            Ok(line) => {
                writeln!(output)?;
                Ok(Some(without_controls(&line)))
            }
            // Ctrl-D and Ctrl-C.
            Err(ReadlineError::Eof | ReadlineError::Interrupted) => Ok(None),
            Err(error) => Err(plain(error)),
        }
    }

    fn forget(&mut self) {
        // Memory is always cleared.
        let _ = self.0.clear_history();
    }
}

fn plain(error: ReadlineError) -> Error {
    match error {
        ReadlineError::Io(error) => error,
        other => Error::other(other),
    }
}

fn read_line(input: &mut impl BufRead) -> Result<Option<String>> {
    let mut bytes = Vec::new();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes)?;
    if read == 0 {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
    }
    Ok(Some(without_controls(&String::from_utf8_lossy(&bytes))))
}

/// Returns a text without control characters, which have no business on somebody's screen.
fn without_controls(line: &str) -> String {
    line.chars().filter(|c| !c.is_control()).collect()
}
