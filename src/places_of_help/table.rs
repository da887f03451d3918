//! Reads a list as a table: bytes become rows with their lines and named
//! columns. It knows CSV, and nothing of what the columns mean.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord};

use super::{
    field,
    list_error::{LARGEST, ListRefused},
};
use crate::source_text::decode_up_to;

/// Limits the quotes that are left open: with more, the file is cut or no CSV.
const MOST_OPEN_QUOTES: usize = 100;

pub(super) struct CsvTable {
    /// Holds the names as printed, in their order.
    pub columns: Vec<String>,
    by_name: HashMap<String, usize>,
    pub rows: Vec<Row>,
}

pub(super) struct Row {
    /// Is where the row begins, counted from 1.
    pub line: usize,
    /// Holds the fields, or what keeps the row from having one for each column.
    pub fields: Result<StringRecord, String>,
}

/// Gives the fields of a row by the names of their columns.
#[derive(Clone, Copy)]
pub(super) struct RowFields<'a> {
    table: &'a CsvTable,
    fields: &'a StringRecord,
}

impl CsvTable {
    /// Reads the bytes of a list.
    ///
    /// # Errors
    /// Says why they are no list with the needed columns.
    pub fn read(bytes: &[u8], needed: &[&'static str]) -> Result<Self, ListRefused> {
        let text = decode_up_to(bytes, LARGEST).map_err(ListRefused::Unreadable)?;
        let delimiter = delimiter(text);
        let mut records = Records::new(text, delimiter);
        let header = records.next(None)?.and_then(|row| row.fields.ok()).unwrap_or_default();
        let columns: Vec<String> = header.iter().map(|name| field::plain(name).unwrap_or_default()).collect();
        let mut by_name = HashMap::new();
        for (at, name) in columns.iter().enumerate() {
            by_name.entry(name.to_lowercase()).or_insert(at);
        }
        let missing: Vec<&str> = needed.iter().copied().filter(|name| !by_name.contains_key(*name)).collect();
        if !missing.is_empty() {
            return Err(ListRefused::Columns { missing, found: columns });
        }
        let mut rows = Vec::new();
        while let Some(row) = records.next(Some(columns.len()))? {
            rows.push(row);
        }
        if rows.is_empty() {
            return Err(ListRefused::NoRows);
        }
        Ok(Self { columns, by_name, rows })
    }

    pub fn name_fields<'a>(&'a self, fields: &'a StringRecord) -> RowFields<'a> {
        RowFields { table: self, fields }
    }
}

impl<'a> RowFields<'a> {
    /// Returns a field as plain text; nothing where it is empty or its column
    /// is missing.
    pub fn text(self, column: &str) -> Option<String> {
        field::plain(self.fields.get(*self.table.by_name.get(column)?)?)
    }

    pub fn iter(self) -> impl Iterator<Item = &'a str> {
        self.fields.iter()
    }
}

/// Returns the sign that parts the fields: the one that the first line has more
/// of.
fn delimiter(text: &str) -> u8 {
    let header = text.get(Records::blank(text).0..).unwrap_or_default().lines().next().unwrap_or_default();
    let count = |sign: char| header.matches(sign).count();
    if count(';') > count(',') { b';' } else { b',' }
}

/// Reads the records of a text one after the other. A quote that is left open
/// swallows the rows below it, so reading then goes on in the next line.
struct Records<'a> {
    text: &'a str,
    delimiter: u8,
    reader: csv::Reader<&'a [u8]>,
    /// Is where the reader began, in bytes.
    start: usize,
    /// Holds up to where lines were counted, and how many there were.
    counted: (usize, usize),
    open_quotes: usize,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, delimiter: u8) -> Self {
        let reader = Self::reader(text, delimiter);
        Self { text, delimiter, reader, start: 0, counted: (0, 1), open_quotes: 0 }
    }

    fn reader(text: &'a str, delimiter: u8) -> csv::Reader<&'a [u8]> {
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(delimiter).comment(Some(b'#'));
        builder.from_reader(text.as_bytes())
    }

    /// Returns how far blank lines and comments go, in bytes, and how many
    /// lines they are.
    fn blank(text: &str) -> (usize, usize) {
        let (mut length, mut lines) = (0, 0);
        for line in text.split_inclusive('\n') {
            if !line.trim_end_matches(['\r', '\n']).is_empty() && !line.starts_with('#') {
                break;
            }
            length += line.len();
            lines += usize::from(line.ends_with('\n'));
        }
        (length, lines)
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
            let (blank, _) = Self::blank(rest);
            let line = self.line_at(from + blank);
            let says_nothing = record.iter().all(|field| field.trim().is_empty());
            // A spreadsheet writes a comment in quotes.
            if says_nothing || record.get(0).is_some_and(|field| field.trim_start().starts_with('#')) {
                continue;
            }
            let Some(width) = width else { return Ok(Some(Row { line, fields: Ok(record) })) };
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
                self.start = from + blank + first_line;
                self.reader = Self::reader(self.text.get(self.start..).unwrap_or_default(), self.delimiter);
            }
            return Ok(Some(Row { line, fields: Err(message) }));
        }
    }
}
