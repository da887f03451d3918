//! Copies all that a store holds into an empty one, whichever engine each has. A copy that was
//! interrupted goes on where it stopped.

mod tables;

use std::path::Path;

use super::{
    connection::Connection,
    database_error::DatabaseError,
    database_url::{DatabaseUrl, Location},
    error::StoreError,
    lock::Lock,
    migrations::{self, StoreVersion},
    moving_mark::MOVING,
    postgres,
    private_file::create_private,
    query::{Row, Value, query},
    sqlite::{self, PATIENCE},
};
use tables::{TABLES, Table, converted};

/// A page holds at most this many values: SQLite takes 32,766 for one statement
/// (sqlite.org/limits.html).
const VALUES: usize = 20_000;

/// Tells what was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Transferred {
    /// Names each table with its rows.
    pub tables: Vec<(&'static str, u64)>,
}

/// Holds one side of the copy.
struct Side {
    shown: String,
    at: Connection,
    /// Keeps a file to this process.
    _lock: Option<Lock>,
}

/// Copies `from` into `to`; `progress` hears how many rows of all are copied.
///
/// # Errors
/// Fails with one sentence where a bot runs on either, where `to` holds something else, and
/// where counts differ in the end.
pub(crate) async fn transfer(
    from: &DatabaseUrl,
    to: &DatabaseUrl,
    mut progress: impl FnMut(u64, u64),
) -> Result<Transferred, StoreError> {
    let mut source = Side::open(from, false).await?;
    let mut target = Side::open(to, true).await?;
    target.claim(&source.shown).await?;
    let mut total = 0;
    for table in TABLES {
        total += source.count(table).await?;
    }
    let mut done = 0;
    for table in TABLES {
        let before = done;
        copy(&mut source, &mut target, table, |rows| {
            done += rows;
            progress(done, total);
        })
        .await?;
        // What an earlier try has copied counts, too.
        done = before + source.count(table).await?;
        progress(done, total);
    }
    copy_numbers(&mut source, &mut target).await?;
    let mut tables = Vec::new();
    for table in TABLES {
        let (here, there) = (source.count(table).await?, target.count(table).await?);
        if here != there {
            return Err(StoreError::NotTheSame(table.name));
        }
        tables.push((table.name, there));
    }
    source.is_idle().await?;
    target.release().await?;
    Ok(Transferred { tables })
}

impl Side {
    async fn open(location: &DatabaseUrl, creates: bool) -> Result<Self, StoreError> {
        let shown = location.shown();
        let told = |error: DatabaseError| StoreError::at(error, &shown);
        let (mut at, lock) = match &location.0 {
            Location::File(path) => {
                let (connection, lock) = open_file(path, creates)?;
                (Connection::Sqlite(connection), Some(lock))
            }
            Location::Server(server) => (Connection::Postgres(postgres::ServerConnection::new(server.clone())), None),
        };
        let version = if creates { migrations::migrate(&mut at).await } else { migrations::version(&mut at).await };
        match version.map_err(told)? {
            StoreVersion::Same => {}
            StoreVersion::Older if creates => {}
            StoreVersion::Older => return Err(StoreError::Older(shown)),
            StoreVersion::Newer | StoreVersion::Compatible => return Err(StoreError::Newer(shown)),
            StoreVersion::Foreign => return Err(StoreError::OtherProgram(shown)),
        }
        let mut side = Self { shown, at, _lock: lock };
        side.is_idle().await?;
        Ok(side)
    }

    /// Proves that no bot works on it. A file is held by its lock.
    async fn is_idle(&mut self) -> Result<(), StoreError> {
        if matches!(self.at, Connection::Sqlite(_)) {
            return Ok(());
        }
        let alive = "SELECT count(*) FROM instance WHERE buried = 0 AND alive_until > clock_timestamp()";
        let alive = query(alive).fetch_scalar::<i64>(&mut self.at).await;
        let alive = self.tell(alive)?;
        if alive == 0 { Ok(()) } else { Err(StoreError::InUse(self.shown.clone())) }
    }

    /// Marks the target as that of this copy.
    async fn claim(&mut self, from: &str) -> Result<(), StoreError> {
        let mark = query("SELECT text FROM remembered WHERE name = $1").bind(MOVING).fetch_optional(&mut self.at).await;
        if let Some(mark) = self.tell(mark)? {
            return if mark.get::<&str>(0) == from { Ok(()) } else { Err(StoreError::NotEmpty(self.shown.clone())) };
        }
        for table in TABLES {
            if self.count(table).await? > 0 {
                return Err(StoreError::NotEmpty(self.shown.clone()));
            }
        }
        let mark = query("INSERT INTO remembered (name, text) VALUES ($1, $2)").bind(MOVING).bind(from);
        let marked = mark.execute(&mut self.at).await;
        self.tell(marked).map(drop)
    }

    /// Takes the mark away: the copy is whole.
    async fn release(&mut self) -> Result<(), StoreError> {
        let mark = query("DELETE FROM remembered WHERE name = $1").bind(MOVING).execute(&mut self.at).await;
        self.tell(mark).map(drop)
    }

    async fn count(&mut self, table: &Table) -> Result<u64, StoreError> {
        let count = format!("SELECT count(*) FROM {}{}", table.name, table.only());
        let count = query(count).fetch_scalar::<i64>(&mut self.at).await;
        Ok(self.tell(count)?.unsigned_abs())
    }

    fn tell<T>(&self, result: Result<T, DatabaseError>) -> Result<T, StoreError> {
        result.map_err(|error| StoreError::at(error, &self.shown))
    }
}

fn open_file(path: &Path, creates: bool) -> Result<(sqlite::FileConnection, Lock), StoreError> {
    let shown = path.display().to_string();
    if creates {
        // One that is there is opened as it is.
        let _ = create_private(path);
    } else if !path.exists() {
        return Err(StoreError::Missing(shown));
    }
    let path = path.canonicalize().map_err(|_| StoreError::unopened(&shown))?;
    let lock = Lock::acquire(&path)?;
    let connection =
        sqlite::FileConnection::open(&path, creates, PATIENCE).map_err(|error| StoreError::at(error, &shown))?;
    Ok((connection, lock))
}

/// Copies a table page by page, from the last row on that the target has.
async fn copy(
    source: &mut Side,
    target: &mut Side,
    table: &Table,
    mut copied: impl FnMut(u64),
) -> Result<(), StoreError> {
    let last = query(table.last()).fetch_optional(&mut target.at).await;
    let mut after: Option<Vec<Value>> = target.tell(last)?.map(|row| row.0);
    let most = VALUES / table.columns.len();
    loop {
        let mut page = query(table.page(after.is_some(), most));
        for value in after.iter().flatten() {
            page = page.bind(value.clone());
        }
        let rows = page.fetch_all(&mut source.at).await;
        let rows = source.tell(rows)?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = Some(table.key_of(last));
        let count = rows.len();
        let into_file = matches!(target.at, Connection::Sqlite(_));
        let mut insert = query(table.insert(count));
        for row in &rows {
            for (column, value) in table.columns.iter().zip(&row.0) {
                insert = insert.bind(converted(column, value, into_file));
            }
        }
        let written = insert.execute(&mut target.at).await;
        target.tell(written)?;
        copied(count as u64);
        if count < most {
            return Ok(());
        }
    }
}

/// Copies the numbers of updates that were received: a file has ranges of them, a database each.
async fn copy_numbers(source: &mut Side, target: &mut Side) -> Result<(), StoreError> {
    let ranges = source.at.choose(
        "SELECT first, last, hour FROM received_range ORDER BY first",
        "SELECT min(update_id), max(update_id), hour FROM (
             SELECT update_id, hour, update_id - row_number() OVER (PARTITION BY hour ORDER BY update_id) AS island
             FROM received_update) AS numbered
         GROUP BY hour, island ORDER BY 1",
    );
    let ranges = query(ranges).fetch_all(&mut source.at).await;
    let ranges: Vec<Row> = source.tell(ranges)?;
    for range in &ranges {
        let insert = query(target.at.choose(
            "INSERT INTO received_range (first, last, hour) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            "INSERT INTO received_update (update_id, hour) SELECT number, $3 FROM generate_series($1, $2) AS number
             ON CONFLICT DO NOTHING",
        ));
        let (first, last, hour): (i64, i64, i64) = (range.get(0), range.get(1), range.get(2));
        let inserted = insert.bind(first).bind(last).bind(hour).execute(&mut target.at).await;
        target.tell(inserted)?;
    }
    if matches!(target.at, Connection::Postgres(_)) {
        for (table, column) in tables::NUMBERED {
            let next = format!(
                "SELECT setval(pg_get_serial_sequence('{table}', '{column}'), coalesce(max({column}), 0) + 1, false)
                 FROM {table}"
            );
            let set = query(next).execute(&mut target.at).await;
            target.tell(set)?;
        }
    }
    Ok(())
}
