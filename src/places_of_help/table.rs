//! Reads a list as a table: bytes become rows with their lines and named
//! columns. It knows CSV, and nothing of what the columns mean.

use std::{borrow::Cow, collections::HashMap};

use csv::{ReaderBuilder, StringRecord};

use super::{field, list_error::ListRefused, row_fields::RowFields};
use crate::source_text::decode_up_to;

/// Is how long a list may be that somebody writes by hand, who may end it without its last fields.
const LONGEST_BY_HAND: usize = 20_000;

/// Limits the quotes that are left open: with more, the file is cut or no CSV.
const MOST_OPEN_QUOTES: usize = 100;

/// Reads the bytes of a list, and hands on each row with its line, counted from 1: its fields,
/// or what keeps it from having one for each column. Returns the names of the columns as
/// printed, in their order.
///
/// # Errors
/// Says why the bytes are no list with the needed columns.
pub(super) fn read_csv(
    bytes: &[u8],
    needed: &[&'static str],
    largest: usize,
    mut row: impl FnMut(usize, Result<RowFields<'_>, String>),
) -> Result<Vec<String>, ListRefused> {
    let text = decode_up_to(bytes, largest).map_err(|reason| ListRefused::Unreadable(reason, largest))?;
    let text = with_plain_ends(text);
    let head = Head::find(&text, needed);
    let mut records = Records::new(&text, head);
    let header = records.next(None)?.and_then(|row| row.fields.ok()).unwrap_or_default();
    let columns = header.iter().enumerate().map(|(at, name)| {
        let name = field::plain(name).unwrap_or_default();
        // A header may be written as a note.
        if at == 0 { name.trim_start_matches('#').trim_start().to_owned() } else { name }
    });
    let columns: Vec<String> = columns.collect();
    let mut by_name = HashMap::new();
    for (at, name) in columns.iter().enumerate() {
        by_name.entry(name.to_lowercase()).or_insert(at);
    }
    let missing: Vec<&str> = needed.iter().copied().filter(|name| !by_name.contains_key(*name)).collect();
    if !missing.is_empty() {
        return Err(ListRefused::Columns { missing, found: columns });
    }
    let (mut is_empty, mut last) = (true, None);
    while let Some(Row { line, fields }) = records.next(Some(columns.len()))? {
        is_empty = false;
        last = fields.is_err().then_some(line);
        match fields {
            Ok(fields) => row(line, Ok(RowFields::Csv { by_name: &by_name, fields: &fields })),
            Err(why) => row(line, Err(why)),
        }
    }
    match last {
        _ if is_empty => Err(ListRefused::NoRows),
        // A download that broke off ends within a row.
        Some(line) if !text.ends_with('\n') && text.len() > LONGEST_BY_HAND => Err(ListRefused::CutRow(line)),
        _ => Ok(columns),
    }
}

/// Returns the names of the columns of a list, in small letters; none where it has none.
pub(super) fn columns(bytes: &[u8]) -> Vec<String> {
    let Ok(text) = decode_up_to(bytes, bytes.len()) else { return Vec::new() };
    let text = with_plain_ends(text);
    let header = Records::new(&text, Head::find(&text, &[])).next(None).ok().flatten().and_then(|row| row.fields.ok());
    header.iter().flatten().filter_map(field::plain).map(|name| name.to_lowercase()).collect()
}

struct Row {
    /// Is where the row begins, counted from 1.
    line: usize,
    /// Holds the fields, or what keeps the row from having one for each column.
    fields: Result<StringRecord, String>,
}

/// Returns a text whose lines end in the same way everywhere. Old programs end them with a
/// carriage return alone.
fn with_plain_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

/// Says where the header of a list begins, and what parts its fields.
#[derive(Clone, Copy)]
struct Head {
    start: usize,
    delimiter: u8,
    /// Says that the header begins with `#`, as a note does.
    is_note: bool,
}

impl Head {
    /// Finds the first line that is no note; the note above it that names every needed
    /// column, where that line does not.
    fn find(text: &str, needed: &[&'static str]) -> Self {
        let mut start = 0;
        let mut declared = None;
        let mut of_notes = None;
        for line in text.split_inclusive('\n') {
            let content = line.trim();
            let is_note = content.trim_start_matches('"').starts_with('#');
            let says_something = content.contains(|c: char| !is_delimiter(c) && c != '"' && c != ' ');
            if let Some(sign) = declared_sign(content) {
                declared = Some(sign);
            } else if says_something {
                let known = declared.filter(|sign| content.contains(char::from(*sign)));
                let delimiter = known.unwrap_or_else(|| delimiter(content));
                let is_header = names_all(content, delimiter, needed);
                let head = Self { start, delimiter, is_note };
                if is_header && is_note {
                    of_notes = of_notes.or(Some(head));
                } else if !is_note {
                    return of_notes.filter(|_| !is_header).unwrap_or(head);
                }
            }
            start += line.len();
        }
        of_notes.unwrap_or(Self { start: 0, delimiter: b',', is_note: false })
    }
}

/// Returns whether a line has a field for every needed column.
fn names_all(line: &str, delimiter: u8, needed: &[&'static str]) -> bool {
    let names = line.split(char::from(delimiter)).map(|name| name.trim_matches(['"', '#', ' ']).to_lowercase());
    let names: Vec<String> = names.collect();
    needed.iter().all(|name| names.iter().any(|known| known == name))
}

/// Lists what may part the fields of a list; where a header has as many of two, the first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

fn is_delimiter(c: char) -> bool {
    DELIMITERS.iter().any(|sign| char::from(*sign) == c)
}

/// Returns the sign of a first line such as `sep=;`, by which a spreadsheet is told what
/// parts the fields. One that saves the list again writes more signs behind it.
fn declared_sign(line: &str) -> Option<u8> {
    let line = line.trim_matches('"');
    line.get(..4).filter(|name| name.eq_ignore_ascii_case("sep="))?;
    let rest = line.get(4..)?;
    let is_declared = rest.len() <= 1 || rest.chars().all(|c| is_delimiter(c) || c == '"');
    // A tab at the end of a line is no more there.
    is_declared.then(|| rest.bytes().next().unwrap_or(b'\t'))
}

/// Returns the sign that parts the fields: the one that the header has most of.
fn delimiter(header: &str) -> u8 {
    let count = |sign: &u8| header.bytes().filter(|byte| byte == sign).count();
    DELIMITERS.into_iter().rev().max_by_key(count).unwrap_or(b',')
}

/// Reads the records of a text one after the other. A quote that is left open
/// swallows the rows below it, so reading then goes on in the next line.
struct Records<'a> {
    text: &'a str,
    delimiter: u8,
    /// Says that the header begins with `#`.
    header_is_note: bool,
    reader: csv::Reader<&'a [u8]>,
    /// Is where the reader began, in bytes.
    start: usize,
    /// Holds up to where lines were counted, and how many there were.
    counted: (usize, usize),
    open_quotes: usize,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, head: Head) -> Self {
        let notes = (!head.is_note).then_some(b'#');
        let reader = Self::reader(text.get(head.start..).unwrap_or_default(), head.delimiter, notes);
        let Head { start, delimiter, is_note: header_is_note } = head;
        Self { text, delimiter, header_is_note, reader, start, counted: (0, 1), open_quotes: 0 }
    }

    /// Reads the rows below the header, where what begins with `#` is a note.
    fn rows_from(&mut self, start: usize) {
        self.start = start;
        self.reader = Self::reader(self.text.get(start..).unwrap_or_default(), self.delimiter, Some(b'#'));
    }

    fn reader(text: &'a str, delimiter: u8, notes: Option<u8>) -> csv::Reader<&'a [u8]> {
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(delimiter).comment(notes);
        builder.from_reader(text.as_bytes())
    }

    /// Returns how far blank lines and comments go, in bytes.
    fn blank(text: &str) -> usize {
        let is_blank = |line: &&str| line.trim_end_matches('\n').is_empty() || line.starts_with('#');
        text.split_inclusive('\n').take_while(is_blank).map(str::len).sum()
    }

    fn line_at(&mut self, at: usize) -> usize {
        let (before, lines) = self.counted;
        let between = self.text.as_bytes().get(before..at).unwrap_or_default();
        self.counted = (at.max(before), lines + between.split(|byte| *byte == b'\n').count() - 1);
        self.counted.1
    }

    /// Returns the next row that says anything. With a width, a row must have
    /// so many fields.
    ///
    /// # Errors
    /// Says that too many quotes are left open.
    fn next(&mut self, width: Option<usize>) -> Result<Option<Row>, ListRefused> {
        let mut record = StringRecord::new();
        loop {
            let offset = |reader: &csv::Reader<&[u8]>| usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
            let from = self.start + offset(&self.reader);
            // The text is UTF-8 and in memory: nothing else can go wrong.
            if !self.reader.read_record(&mut record).unwrap_or(false) {
                return Ok(None);
            }
            let to = (self.start + offset(&self.reader)).min(self.text.len());
            let rest = self.text.get(from..to).unwrap_or_default();
            let blank = if width.is_none() { 0 } else { Self::blank(rest) };
            let line = self.line_at(from + blank);
            let says_nothing = record.iter().all(|field| field.trim().is_empty());
            // A spreadsheet writes a comment in quotes.
            let is_header = width.is_none() && self.header_is_note;
            let is_note = || record.get(0).is_some_and(|field| field.trim_start().starts_with('#'));
            if says_nothing || !is_header && is_note() {
                continue;
            }
            let Some(width) = width else {
                self.rows_from(to);
                return Ok(Some(Row { line, fields: Ok(record) }));
            };
            if record.len() >= width && record.iter().skip(width).all(|field| field.trim().is_empty()) {
                return Ok(Some(Row { line, fields: Ok(record) }));
            }
            let record_text = rest.get(blank..).unwrap_or_default();
            let first_line = record_text.find('\n').map_or(record_text.len(), |end| end + 1);
            let mut message = format!("has {} fields and not {width}", record.len());
            if first_line < record_text.trim_end().len() {
                "a quote is left open".clone_into(&mut message);
                self.open_quotes += 1;
                if self.open_quotes > MOST_OPEN_QUOTES {
                    return Err(ListRefused::OpenQuotes(line));
                }
                self.rows_from(from + blank + first_line);
            }
            return Ok(Some(Row { line, fields: Err(message) }));
        }
    }
}
