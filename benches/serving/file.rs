//! Looks into a bot's SQLite file, and fills it, from beside.

use std::{path::Path, time::Duration};

use rusqlite::Connection;

/// Runs statements, one after the other.
pub fn run(file: &Path, statements: &str) {
    open(file).execute_batch(statements).unwrap();
}

/// The number that a statement gives.
pub fn number(file: &Path, statement: &str) -> i64 {
    open(file).query_row(statement, [], |row| row.get(0)).unwrap()
}

fn open(file: &Path) -> Connection {
    let connection = Connection::open(file).unwrap();
    connection.busy_timeout(Duration::from_secs(5)).unwrap();
    connection
}
