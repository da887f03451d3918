//! Lists the tables that are copied, and writes the SQL for each.

use crate::store::{
    moving_mark::MOVING,
    query::{Row, Value},
};

/// Describes a table; the first columns are its key.
#[derive(Debug)]
pub(super) struct Table {
    pub name: &'static str,
    key: usize,
    pub columns: &'static [&'static str],
}

/// Names what a store holds that nobody wrote to.
const OPENED: &str = "opened";
/// Names the columns that PostgreSQL keeps as bytes; of these a file keeps only `session` so.
const BYTES: [&str; 2] = ["payload", "session"];

/// Names the columns whose numbers PostgreSQL gives, by their tables.
pub(super) const NUMBERED: [(&str, &str); 3] = [("inbox", "seq"), ("campaign", "id"), ("audit", "rowid")];

const fn table(name: &'static str, key: usize, columns: &'static [&'static str]) -> Table {
    Table { name, key, columns }
}

pub(super) const TABLES: &[Table] = &[
    table("remembered", 1, &["name", "text"]),
    table("chat", 1, &["chat_id", "session", "last_heard", "unreachable", "language", "departement"]),
    table("subscriber", 1, &["chat_id", "departement", "language"]),
    table("reminder", 1, &["chat_id", "due", "language", "departement", "reminder", "campaign"]),
    table(
        "inbox",
        1,
        &["seq", "update_id", "chat_id", "received_at", "attempts", "not_before", "payload", "erases", "acted"],
    ),
    table("parked", 1, &["update_id", "parked_at"]),
    table("received", 2, &["chat_id", "at"]),
    table(
        "campaign",
        1,
        &[
            "id",
            "kind",
            "state",
            "version",
            "name",
            "draft",
            "holder",
            "tried",
            "starts_at",
            "cursor",
            "prepared",
            "created_at",
            "started_at",
            "ended_at",
            "reason",
            "watcher",
            "watched",
            "acted",
            "resumed",
            "writers",
        ],
    ),
    table("delivery", 2, &["campaign_id", "chat_id", "language", "zone", "fate", "not_before", "at"]),
    table("tally", 3, &["campaign_id", "language", "fate", "count"]),
    table("desk", 1, &["operator", "campaign", "awaits"]),
    table("audit", 1, &["rowid", "at", "operator", "act", "campaign", "people"]),
    table("counter", 3, &["day", "kind", "name", "count"]),
    table("link", 1, &["url", "day", "verdict", "detail", "doubt"]),
    table("help_place", 2, &["list", "id", "place"]),
    table("offered", 1, &["id", "departement", "title"]),
    table(
        "unsubscribed",
        2,
        &[
            "campaign_id",
            "chat_id",
            "at",
            "departement",
            "language",
            "due",
            "reminder_language",
            "reminder_departement",
            "reminder",
            "reminder_campaign",
            "reachable",
        ],
    ),
    table("untold", 2, &["campaign_id", "operator"]),
    table("official_page", 1, &["id", "page", "earlier", "seen", "changed", "gone"]),
    table("fact_tie", 1, &["fact", "tied", "words", "accepted"]),
    table("official_import", 1, &["\"only\"", "day", "source", "etag"]),
];

impl Table {
    /// Returns a condition that leaves out what belongs to the store itself.
    pub fn only(&self) -> String {
        if self.name == "remembered" { format!(" WHERE name NOT IN ('{MOVING}', '{OPENED}')") } else { String::new() }
    }

    fn keys(&self) -> &[&'static str] {
        self.columns.get(..self.key).unwrap_or_default()
    }

    /// Returns the statement that finds the key of the last row.
    pub fn last(&self) -> String {
        let keys = self.keys();
        let order: Vec<String> = keys.iter().map(|key| format!("{key} DESC")).collect();
        format!("SELECT {} FROM {}{} ORDER BY {} LIMIT 1", keys.join(", "), self.name, self.only(), order.join(", "))
    }

    /// Returns the statement that reads the next rows, after a key or from the first on. Texts
    /// are in the order of their bytes, which is that of a file.
    pub fn page(&self, is_after: bool, most: usize) -> String {
        let keys = self.keys().join(", ");
        let mut conditions = self.only();
        if is_after {
            let places: Vec<String> = (1..=self.key).map(|number| format!("${number}")).collect();
            conditions += if conditions.is_empty() { " WHERE " } else { " AND " };
            conditions = format!("{conditions}({keys}) > ({})", places.join(", "));
        }
        format!("SELECT {} FROM {}{conditions} ORDER BY {keys} LIMIT {most}", self.columns.join(", "), self.name)
    }

    /// Returns the statement that writes so many rows; one that is there stays.
    pub fn insert(&self, rows: usize) -> String {
        let width = self.columns.len();
        let values: Vec<String> = (0..rows)
            .map(|row| {
                let places: Vec<String> = (1..=width).map(|column| format!("${}", row * width + column)).collect();
                format!("({})", places.join(", "))
            })
            .collect();
        format!(
            "INSERT INTO {} ({}) VALUES {} ON CONFLICT DO NOTHING",
            self.name,
            self.columns.join(", "),
            values.join(", ")
        )
    }

    /// Returns the key of a row.
    pub fn key_of(&self, row: &Row) -> Vec<Value> {
        row.0.iter().take(self.key).cloned().collect()
    }
}

/// Returns the value of a column as the target keeps it.
pub(super) fn converted(column: &str, value: &Value, into_file: bool) -> Value {
    match value {
        Value::Text(text) if BYTES.contains(&column) && !into_file => Value::Bytes(text.clone().into_bytes()),
        Value::Bytes(bytes) if into_file && column == "payload" => {
            Value::Text(String::from_utf8_lossy(bytes).into_owned())
        }
        value => value.clone(),
    }
}
