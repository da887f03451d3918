//! Reads the national lists of places that help, whichever of their schemas a file has, as CSV or
//! as JSON.

use std::{
    collections::HashMap,
    io::{BufRead, Read},
};

use jiff::civil::Date;
use memchr::memmem::Finder;
use serde_json::{Map, Value};

use super::{
    data_inclusion::{self, FRENCH, PAPERS_AND_RIGHTS, Structure},
    json_records::{JsonRecord, JsonRecords, NoJsonList},
    list::List,
    list_error::{LARGEST_NATIONAL, ListRefused},
    mediation,
    reading::{HelpList, ListReading},
    row_fields::RowFields,
    table::{columns, read_csv},
};
use crate::source_text::Unreadable;

/// Names what a file should be, where it is something else.
const WANTED: &str = "a list of médiation numérique, nor services or structures of data·inclusion";

/// Holds what was read of the national lists.
#[derive(Debug)]
pub struct NationalLists {
    /// Names the lists that are replaced by this.
    pub lists: &'static [List],
    /// Holds places of all of them.
    pub read: HelpList,
}

/// Says which schema a file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Schema {
    Mediation,
    Structures,
    Services,
}

/// Reads files of national lists: one of médiation numérique, or services of data·inclusion and
/// the structures that offer them, in any order.
///
/// # Errors
/// Says which file, counted from 0, is none of these, and why.
pub fn read_places_of_help<R: BufRead>(files: Vec<R>, today: Date) -> Result<NationalLists, (usize, ListRefused)> {
    let mut opened = Vec::with_capacity(files.len());
    for (at, file) in files.into_iter().enumerate() {
        opened.push((at, NationalFile::open(file).map_err(|why| (at, why))?));
    }
    let has = |wanted: Schema| opened.iter().any(|(_, file)| file.schema == wanted);
    if has(Schema::Mediation) && (has(Schema::Services) || has(Schema::Structures)) {
        let at = opened.iter().position(|(_, file)| file.schema != Schema::Mediation).unwrap_or_default();
        return Err((at, ListRefused::Apart));
    }
    if has(Schema::Structures) && !has(Schema::Services) {
        return Err((0, ListRefused::StructuresAlone));
    }
    // Structures first: services refer to them.
    opened.sort_by_key(|(_, file)| file.schema != Schema::Structures);
    let is_mediation = opened.iter().any(|(_, file)| file.schema == Schema::Mediation);
    let mut structures: HashMap<String, Structure> = HashMap::new();
    let (mut reading, mut last) = (ListReading::default(), 0);
    for (at, file) in opened {
        let schema = file.schema;
        last = at;
        let read = file.read(|number, line, object, fields| match schema {
            Schema::Structures => {
                // What a structure lacks, its services have; nothing is lost without it.
                if let Some((id, structure)) = fields.ok().and_then(|fields| data_inclusion::structure(fields).ok()) {
                    structures.insert(id, structure);
                }
            }
            Schema::Services => reading.row(line, object, fields, |fields, problems| {
                data_inclusion::places(fields, number, today, &structures, problems)
            }),
            Schema::Mediation => {
                reading.row(line, object, fields, |fields, problems| mediation::places(fields, number, problems));
            }
        });
        reading.pass_over(read.map_err(|why| (at, why))?);
    }
    let mut read = reading.finish(Vec::new()).map_err(|why| (last, why))?;
    if read.points.is_empty() {
        return Err((last, ListRefused::NothingTaken(read.rows)));
    }
    let lists: &[List] =
        if is_mediation { &[List::DigitalHelp] } else { &[List::AdministrativeHelp, List::FrenchLessons] };
    if !is_mediation {
        let count = read.points.len();
        read.points = data_inclusion::merged(read.points);
        read.merged = count - read.points.len();
    }
    Ok(NationalLists { lists, read })
}

/// Is a file whose schema is known.
struct NationalFile<R> {
    schema: Schema,
    content: Content<R>,
}

enum Content<R> {
    Csv(Vec<u8>),
    /// Holds the first object, which told the schema, and the rest.
    Json(JsonRecord, JsonRecords<R>),
}

impl<R: BufRead> NationalFile<R> {
    /// Finds out what a file holds, by its columns or by the keys of its first object.
    fn open(mut file: R) -> Result<Self, ListRefused> {
        let start = file.fill_buf().map_err(|error| ListRefused::NoList(error.into()))?;
        let start = start.strip_prefix("\u{feff}".as_bytes()).unwrap_or(start);
        let first = start.iter().find(|byte| !byte.is_ascii_whitespace());
        if matches!(first, Some(b'[' | b'{')) {
            let mut records = JsonRecords::new(file);
            let record = records.next().map_err(ListRefused::NoList)?.ok_or(ListRefused::NoRows)?;
            let object = object(&record).unwrap_or_default();
            let keys: Vec<String> = object.keys().cloned().collect();
            let schema = schema(&keys).ok_or(ListRefused::Other { wanted: WANTED, found: keys })?;
            return Ok(Self { schema, content: Content::Json(record, records) });
        }
        let mut bytes = Vec::new();
        let most = u64::try_from(LARGEST_NATIONAL).unwrap_or(u64::MAX);
        file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| ListRefused::NoList(error.into()))?;
        if bytes.len() > LARGEST_NATIONAL {
            return Err(ListRefused::Unreadable(Unreadable::TooLarge(bytes.len()), LARGEST_NATIONAL));
        }
        let columns = columns(&bytes);
        match schema(&columns) {
            Some(schema) => Ok(Self { schema, content: Content::Csv(bytes) }),
            // Whatever keeps it from being text says more than its columns.
            None => Err(read_csv(&bytes, &[], LARGEST_NATIONAL, |_, _| {})
                .err()
                .unwrap_or(ListRefused::Other { wanted: WANTED, found: columns })),
        }
    }

    /// Hands on every row with its number, its line and, in JSON, its number as an object. Returns
    /// how many services were passed over because they are of no theme that is taken.
    fn read(
        self,
        mut row: impl FnMut(usize, usize, Option<usize>, Result<RowFields<'_>, String>),
    ) -> Result<usize, ListRefused> {
        let (first, mut records) = match self.content {
            Content::Csv(bytes) => {
                let mut number = 0;
                read_csv(&bytes, &["id", "nom"], LARGEST_NATIONAL, |line, fields| {
                    number += 1;
                    row(number, line, None, fields);
                })?;
                return Ok(0);
            }
            Content::Json(first, records) => (first, records),
        };
        let themes: Vec<Finder<'_>> = PAPERS_AND_RIGHTS.iter().chain(&FRENCH).map(Finder::new).collect();
        let mut passed_over = 0;
        let mut next = Some(first);
        while let Some(record) = next {
            let text = record.text.as_deref().unwrap_or_default();
            let is_about_it = self.schema != Schema::Services
                || record.text.is_none()
                || themes.iter().any(|theme| theme.find(text).is_some());
            if is_about_it {
                let read = object(&record);
                let fields = read.as_ref().map(RowFields::Json).map_err(Clone::clone);
                row(record.number, record.line, Some(record.number), fields);
            } else {
                passed_over += 1;
            }
            next = records.next().map_err(ListRefused::NoList)?;
        }
        Ok(passed_over)
    }
}

/// Returns what an object holds; an address that is an object is laid open.
///
/// # Errors
/// Says why it holds nothing.
fn object(record: &JsonRecord) -> Result<Map<String, Value>, String> {
    let mut object = record.object()?;
    if let Some(Value::Object(address)) = object.get("adresse").cloned() {
        let street: Vec<&str> = ["numero_voie", "repetition", "nom_voie"]
            .into_iter()
            .filter_map(|part| address.get(part).and_then(Value::as_str).filter(|part| !part.is_empty()))
            .collect();
        object.insert("adresse".to_owned(), Value::String(street.join(" ")));
        for (key, value) in address {
            object.entry(key).or_insert(value);
        }
    }
    Ok(object)
}

fn schema(names: &[String]) -> Option<Schema> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if !has("id") || !has("nom") || has("plage_ouverture") {
        // The last one is the directory's.
        None
    } else if has("thematiques") && has("structure_id") {
        Some(Schema::Services)
    } else if has("services") || has("pivot") {
        Some(Schema::Mediation)
    } else if has("source") && has("date_maj") {
        Some(Schema::Structures)
    } else {
        None
    }
}

impl From<std::io::Error> for ListRefused {
    fn from(error: std::io::Error) -> Self {
        Self::NoList(NoJsonList::from(error))
    }
}
