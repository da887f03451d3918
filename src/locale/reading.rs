//! Tells who has read the sentences of a language since they were written: nobody, a machine
//! a second time, or a person who speaks it. A sentence that changed since, or whose French
//! did, counts as unread by itself, since a reading holds a hash of both.

use std::{collections::BTreeMap, fmt::Write as _};

use jiff::civil::Date;
use toml_writer::{ToTomlValue as _, TomlStringBuilder};

use super::sentences::Sentences;
use crate::catalogue::{
    problem::Problems,
    reader::{File, TomlTable},
};

/// Is the file of a language's folder that says who has read what.
pub(crate) const READINGS: &str = "read.toml";
/// Is how a reading by a machine is signed.
pub(crate) const MACHINE: &str = "machine";

/// Tells who has read a sentence, the best reader last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// A machine has translated it, or it was changed after it was read.
    #[default]
    Nobody,
    /// A machine that did not write it has read it.
    Machine,
    /// Somebody who speaks the language has read it.
    Person,
}

/// Holds one reading of many sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Names the person, or is `machine`.
    pub by: String,
    pub on: Date,
    /// Maps each message to the hashes of its words and of its French.
    pub read: BTreeMap<String, [u64; 2]>,
}

impl Reading {
    /// Makes a reading of what a language says now in these messages.
    pub(super) fn of(
        by: &str,
        on: Date,
        own: &Sentences<'_>,
        french: &Sentences<'_>,
        wanted: impl Fn(&str) -> bool,
    ) -> Self {
        let hashes = |(id, words): (&&str, &u64)| Some(((*id).to_owned(), [*words, *french.0.get(id)?]));
        let read = own.0.iter().filter(|(id, _)| wanted(id)).filter_map(hashes).collect();
        Self { by: by.to_owned(), on, read }
    }

    /// Returns who that was.
    fn reader(&self) -> Reader {
        if self.by == MACHINE { Reader::Machine } else { Reader::Person }
    }
}

/// Reads the file of readings.
pub(super) fn readings(path: &str, text: &str, problems: &mut Problems) -> Vec<Reading> {
    let Some(mut root) = File::new(path, text).parse(problems) else { return Vec::new() };
    let tables = root.tables("reading", problems);
    root.finish(problems);
    tables.into_iter().filter_map(|table| reading(table, problems)).collect()
}

fn reading(mut table: TomlTable<'_>, problems: &mut Problems) -> Option<Reading> {
    let by = table.required("by", problems);
    let on = table.required_date("on", problems);
    let lines = table.texts("messages", problems);
    table.finish(problems);
    let mut read = BTreeMap::new();
    for line in lines {
        let parts: Vec<&str> = line.value.split(' ').collect();
        let hash = |text: &str| u64::from_str_radix(text, 16).ok();
        match *parts.as_slice() {
            [id, own, french] if hash(own).is_some() && hash(french).is_some() => {
                read.insert(id.to_owned(), [hash(own).unwrap_or_default(), hash(french).unwrap_or_default()]);
            }
            _ => problems.at(&line.spot, "this is no `message hash hash`: have `guichet locale read` write it"),
        }
    }
    Some(Reading { by: by?.value, on: on?, read })
}

/// Returns the text of a file of readings.
pub fn written(readings: &[Reading]) -> String {
    let mut text = String::from(
        "# Who has read which message, with hashes of its words and of its French: what changed since is unread by itself.\n\
         # Written by `guichet locale read`.\n",
    );
    for reading in readings {
        let by = TomlStringBuilder::new(&reading.by).as_basic().to_toml_value();
        // A string takes everything that is written.
        let _ = write!(text, "\n[[reading]]\nby = {by}\non = \"{}\"\nmessages = [\n", reading.on);
        for (id, [own, french]) in &reading.read {
            let _ = writeln!(text, "  \"{id} {own:016x} {french:016x}\",");
        }
        text.push_str("]\n");
    }
    text
}

/// Returns the best reader of each sentence as it is worded now.
pub(super) fn readers<'a>(
    readings: &[Reading],
    own: &Sentences<'a>,
    french: &Sentences<'_>,
) -> BTreeMap<&'a str, Reader> {
    let best = |id: &str, words: u64| {
        let now = french.0.get(id).map(|french| [words, *french]);
        let of_now = readings.iter().filter(|reading| now.is_some() && reading.read.get(id).copied() == now);
        of_now.map(Reading::reader).max().unwrap_or_default()
    };
    own.0.iter().map(|(id, words)| (*id, best(id, *words))).collect()
}
