//! Looks into a bot's SQLite file, and fills it, from beside.

use std::path::Path;

use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};

/// Runs statements, one after the other.
pub fn run(file: &Path, statements: &str) {
    with(file, async |connection| {
        sqlx::raw_sql(sqlx::AssertSqlSafe(statements)).execute(connection).await.unwrap();
    });
}

/// The number that a statement gives.
pub fn number(file: &Path, statement: &str) -> i64 {
    with(file, async |connection| {
        sqlx::query_scalar(sqlx::AssertSqlSafe(statement)).fetch_one(connection).await.unwrap()
    })
}

fn with<T>(file: &Path, work: impl AsyncFnOnce(&mut SqliteConnection) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut connection = SqliteConnectOptions::new().filename(file).connect().await.unwrap();
        let result = work(&mut connection).await;
        connection.close().await.unwrap();
        result
    })
}
