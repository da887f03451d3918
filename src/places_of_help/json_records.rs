//! Cuts a long JSON text into the objects of its list, one after the other, so that a file of
//! hundreds of megabytes needs the memory of one of them. It knows where objects begin and end,
//! and nothing of what they hold.

use std::{
    fmt,
    io::{self, BufRead, Read},
};

use memchr::{memchr_iter, memchr3};
use serde_json::{Map, Value};

use super::row_problem::shortened;

/// Limits an object, in bytes: a record of the administration has some thousand.
const LARGEST_RECORD: usize = 1 << 20;

/// Limits what is read behind a list, in bytes.
const LONGEST_REST: u64 = 64 * 1024;

/// Limits how many keys a message names.
const MOST_NAMED: usize = 12;

/// Lists the keys under which a file keeps its list, if it is no list itself.
const LISTS: [&str; 6] = ["service", "services", "results", "records", "structures", "data"];

/// Is one object of the list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct JsonRecord {
    /// Is where it begins, counted from 1.
    pub line: usize,
    /// Is where it stands in the list, counted from 1: a file may be a single line.
    pub number: usize,
    /// Holds its text; nothing where it is larger than anything of the list can be.
    pub text: Option<Vec<u8>>,
}

impl JsonRecord {
    /// Returns what the object holds.
    ///
    /// # Errors
    /// Says why it holds nothing.
    pub fn object(&self) -> Result<Map<String, Value>, String> {
        let Some(text) = &self.text else { return Err(format!("it has more than {LARGEST_RECORD} bytes")) };
        serde_json::from_slice(text).map_err(|error| format!("it is no JSON: {error}"))
    }
}

/// Says why a text is no list of objects; its text follows the name of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoJsonList {
    /// The system does not let it be read; holds what it says.
    Unreadable(String),
    Empty,
    /// The text begins with neither a list nor an object.
    NoJson,
    /// An object in this line is not ended: the file is cut.
    Cut(usize),
    /// Something other than an object stands in the list, in this line.
    NoObject(usize),
    /// It is a page of a longer list; holds how many objects it has, and how many there are.
    Page(usize, usize),
    /// It is one object without a list under a known key; holds the keys.
    NoList(Vec<String>),
}

/// Reads the objects of a JSON text: of a list, of the list under one key of an object, or
/// one below the other.
pub(super) struct JsonRecords<R> {
    input: R,
    line: usize,
    number: usize,
    place: Place,
    /// Says that the list stands under a key of an object.
    is_wrapped: bool,
    /// Is how many objects the text says that there are, in all its pages.
    total: Option<usize>,
}

/// Says where reading is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Before,
    /// It is between two objects of a list.
    InList,
    /// It is between two objects that stand one below the other.
    BetweenLines,
    Ended,
}

impl<R: BufRead> JsonRecords<R> {
    pub fn new(input: R) -> Self {
        Self { input, line: 1, number: 0, place: Place::Before, is_wrapped: false, total: None }
    }

    /// Returns the next object.
    ///
    /// # Errors
    /// Says why there is none, though the text has not ended as it should.
    pub fn next(&mut self) -> Result<Option<JsonRecord>, NoJsonList> {
        if self.place == Place::Before {
            return self.begin();
        }
        if self.place == Place::Ended {
            return Ok(None);
        }
        loop {
            match (self.peek()?, self.place) {
                (Some(b'{'), _) => return self.record().map(Some),
                (Some(b','), Place::InList) => self.skip(),
                (Some(b']'), Place::InList) | (None, Place::BetweenLines) => {
                    if self.place == Place::InList && self.is_wrapped {
                        self.total = self.total.or(self.rest()?);
                    }
                    self.place = Place::Ended;
                    if let Some(total) = self.total.filter(|total| *total > self.number) {
                        return Err(NoJsonList::Page(self.number, total));
                    }
                    return Ok(None);
                }
                (None, _) => return Err(NoJsonList::Cut(self.line)),
                (Some(_), _) => return Err(NoJsonList::NoObject(self.line)),
            }
        }
    }

    /// Finds the list, and returns its first object.
    fn begin(&mut self) -> Result<Option<JsonRecord>, NoJsonList> {
        if self.input.fill_buf()?.starts_with("\u{feff}".as_bytes()) {
            self.input.consume("\u{feff}".len());
        }
        match self.peek()? {
            None => Err(NoJsonList::Empty),
            Some(b'[') => {
                self.skip();
                self.place = Place::InList;
                self.next()
            }
            Some(b'{') => self.begin_object(),
            Some(_) => Err(NoJsonList::NoJson),
        }
    }

    /// Reads the first object up to the list that it keeps, or to its end where it keeps none:
    /// then it is the first of many, each in a line.
    fn begin_object(&mut self) -> Result<Option<JsonRecord>, NoJsonList> {
        let line = self.line;
        self.skip();
        let mut kept = Kept::default();
        kept.push(b'{');
        let mut keys = Vec::new();
        loop {
            match self.peek()? {
                None => return Err(NoJsonList::Cut(line)),
                Some(b'}') => {
                    kept.push(b'}');
                    self.skip();
                    self.place = Place::BetweenLines;
                    // An object alone is a list of something else, or what a server says of a fault.
                    if self.peek()?.is_none() {
                        return Err(NoJsonList::NoList(keys));
                    }
                    self.number += 1;
                    return Ok(Some(JsonRecord { line, number: self.number, text: kept.text }));
                }
                Some(b'"') => {
                    let mut key = Kept::default();
                    self.value(&mut key)?;
                    let key = key.text.unwrap_or_default();
                    let name = String::from_utf8_lossy(key.get(1..key.len().saturating_sub(1)).unwrap_or_default());
                    let is_list = LISTS.contains(&&*name);
                    keys.push(name.into_owned());
                    kept.extend(&key);
                    if self.peek()? == Some(b':') {
                        kept.push(b':');
                        self.skip();
                    }
                    if is_list && self.peek()? == Some(b'[') {
                        self.skip();
                        if matches!(self.peek()?, Some(b'{' | b']')) {
                            (self.place, self.is_wrapped) = (Place::InList, true);
                            return self.next();
                        }
                        return Err(NoJsonList::NoObject(self.line));
                    }
                    if self.peek()?.is_some() {
                        let mut value = Kept::default();
                        self.value(&mut value)?;
                        let text = value.text.unwrap_or_default();
                        let value = serde_json::from_slice(&text).unwrap_or_default();
                        let name = keys.last().map(String::as_str).unwrap_or_default();
                        self.total = self.total.or(total(name, &value));
                        kept.extend(&text);
                    }
                }
                Some(other) => {
                    kept.push(other);
                    self.skip();
                }
            }
        }
    }

    fn record(&mut self) -> Result<JsonRecord, NoJsonList> {
        let line = self.line;
        let mut kept = Kept::default();
        self.value(&mut kept)?;
        self.number += 1;
        Ok(JsonRecord { line, number: self.number, text: kept.text })
    }

    /// Reads what stands behind the list, and returns how many objects it says that there are.
    fn rest(&mut self) -> Result<Option<usize>, NoJsonList> {
        self.skip();
        let mut rest = Vec::new();
        self.input.by_ref().take(LONGEST_REST).read_to_end(&mut rest)?;
        let text = String::from_utf8_lossy(&rest);
        let object = format!("{{{}", text.trim_start().trim_start_matches(','));
        let object: Map<String, Value> = serde_json::from_str(&object).unwrap_or_default();
        Ok(object.iter().find_map(|(key, value)| total(key, value)))
    }

    /// Reads one value, however deep, without recursion.
    fn value(&mut self, kept: &mut Kept) -> Result<(), NoJsonList> {
        let line = self.line;
        let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Err(NoJsonList::Cut(line));
            }
            let mut end = None;
            let mut at = 0;
            while let Some(rest) = buffer.get(at..).filter(|rest| !rest.is_empty()) {
                if is_escaped {
                    (is_escaped, at) = (false, at + 1);
                    continue;
                }
                if in_text {
                    let Some(next) = memchr3(b'"', b'\\', b'\n', rest) else { break };
                    at += next + 1;
                    match rest[next] {
                        b'\\' => is_escaped = true,
                        b'\n' => self.line += 1,
                        _ => in_text = false,
                    }
                    if !in_text && depth == 0 {
                        end = Some(at);
                        break;
                    }
                    continue;
                }
                match rest[0] {
                    b'"' => in_text = true,
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' | b',' if depth == 0 => {
                        end = Some(at);
                        break;
                    }
                    b'}' | b']' => depth -= 1,
                    b'\n' => self.line += 1,
                    _ => {}
                }
                at += 1;
                if depth == 0 && matches!(rest[0], b'}' | b']') {
                    end = Some(at);
                    break;
                }
            }
            let taken = end.unwrap_or(buffer.len());
            kept.extend(&buffer[..taken]);
            self.input.consume(taken);
            if end.is_some() {
                return Ok(());
            }
        }
    }

    /// Returns the next byte that is no white space, without taking it.
    fn peek(&mut self) -> Result<Option<u8>, NoJsonList> {
        loop {
            let buffer = self.input.fill_buf()?;
            let Some(first) = buffer.iter().position(|byte| !byte.is_ascii_whitespace()) else {
                if buffer.is_empty() {
                    return Ok(None);
                }
                let length = buffer.len();
                self.line += memchr_iter(b'\n', buffer).count();
                self.input.consume(length);
                continue;
            };
            let byte = buffer[first];
            self.line += memchr_iter(b'\n', &buffer[..first]).count();
            self.input.consume(first);
            return Ok(Some(byte));
        }
    }

    fn skip(&mut self) {
        self.input.consume(1);
    }
}

/// Returns how many objects there are in all pages, where a key beside the list says it.
fn total(key: &str, value: &Value) -> Option<usize> {
    let number = match key {
        "total_count" | "count" | "total" => value.as_u64(),
        "meta" => value.get("total")?.as_u64(),
        _ => None,
    };
    number.and_then(|number| usize::try_from(number).ok())
}

/// Holds an object as long as it is not too large.
struct Kept {
    text: Option<Vec<u8>>,
}

impl Default for Kept {
    fn default() -> Self {
        Self { text: Some(Vec::new()) }
    }
}

impl Kept {
    fn push(&mut self, byte: u8) {
        self.extend(&[byte]);
    }

    fn extend(&mut self, bytes: &[u8]) {
        if let Some(text) = &mut self.text {
            if text.len() + bytes.len() > LARGEST_RECORD {
                self.text = None;
            } else {
                text.extend_from_slice(bytes);
            }
        }
    }
}

impl From<io::Error> for NoJsonList {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

impl fmt::Display for NoJsonList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "cannot be read to its end: {error}"),
            Self::Empty => f.write_str("is empty: download it again"),
            Self::NoJson => f.write_str("is no JSON in UTF-8: take the JSON file, and unpack it if it is an archive"),
            Self::Page(here, total) => write!(f, "is a page with {here} of {total} objects: export all of them"),
            Self::Cut(line) => {
                write!(f, "is cut: what begins in line {line} does not end, so download it again")
            }
            Self::NoObject(line) => write!(f, "holds something else than objects in its list, in line {line}"),
            Self::NoList(keys) => {
                let keys: Vec<String> =
                    keys.iter().take(MOST_NAMED).map(|key| format!("`{}`", shortened(key))).collect();
                write!(f, "is one object and no list: it holds {}", keys.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<(usize, usize, String)>, NoJsonList> {
        // Three bytes at a time: an object lies over many buffers.
        let mut records = JsonRecords::new(io::BufReader::with_capacity(3, text.as_bytes()));
        let mut found = Vec::new();
        while let Some(record) = records.next()? {
            let text = String::from_utf8(record.text.unwrap_or_default()).unwrap();
            found.push((record.line, record.number, text));
        }
        Ok(found)
    }

    fn texts(text: &str) -> Vec<String> {
        read(text).unwrap().into_iter().map(|(_, _, text)| text).collect()
    }

    #[test]
    fn objects_are_found_in_every_form_of_a_list() {
        let two = [r#"{"a":"}]\"{","b":[{}]}"#, r#"{"c":1}"#];
        let [one, other] = two;
        assert_eq!(texts(&format!("\u{feff}[{one},\n{other}]")), two);
        assert_eq!(texts(&format!("{{ \"service\" : [ {one} , {other} ] }}")), two);
        assert_eq!(texts(&format!("{{\"total_count\":{{\"x\":[1]}},\"results\":[{one},{other}]}}")), two);
        assert_eq!(texts(&format!("{one}\n{other}\n")), two);
        assert_eq!(texts("[]"), Vec::<String>::new());
        assert_eq!(
            read(&format!("[\n{one}\n,\n{other}]")).unwrap().iter().map(|one| (one.0, one.1)).collect::<Vec<_>>(),
            [(2, 1), (4, 2)]
        );
    }

    #[test]
    fn what_is_no_list_is_told() {
        assert!(matches!(read(""), Err(NoJsonList::Empty)));
        assert!(matches!(read("id,nom\n1,a\n"), Err(NoJsonList::NoJson)));
        assert!(matches!(read("[{\"a\":1},\n{\"b\":"), Err(NoJsonList::Cut(2))));
        assert!(matches!(read("[{\"a\":1}"), Err(NoJsonList::Cut(1))));
        assert!(matches!(read("[1,2]"), Err(NoJsonList::NoObject(1))));
        assert!(matches!(read("{\"error\":\"no\"}"), Err(NoJsonList::NoList(keys)) if keys == ["error"]));
    }

    #[test]
    fn an_object_that_is_too_large_is_passed_over() {
        let long = "x".repeat(LARGEST_RECORD);
        let found = read(&format!("[{{\"a\":\"{long}\"}},{{\"b\":1}}]")).unwrap();
        assert_eq!(found.iter().map(|one| one.2.len()).collect::<Vec<_>>(), [0, 7]);
    }
}
