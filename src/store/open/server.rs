//! Opens a PostgreSQL database, and takes a place among the instances that share it.

use std::sync::Arc;

use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::store::{
    connection::{Connection, Readers},
    crash_marker::CrashMarker,
    database_error::DatabaseError,
    error::StoreError,
    guard::{StoreGuard, StoreTasks},
    handle::Store,
    migrations::{self, StoreVersion},
    moving_mark,
    postgres::{Server, ServerConnection, ServerReader},
    shared::{self, Claims, Membership},
    store_handles::StoreHandles,
    write::MOST_WRITES,
};

/// Opens the database to serve from it, creating or upgrading its tables.
pub(super) async fn open(server: &Server) -> Result<StoreHandles, StoreError> {
    let told = |error: DatabaseError| StoreError::at(error, &server.shown);
    let mut connection = connect(server);
    match migrations::migrate(&mut connection).await.map_err(told)? {
        StoreVersion::Older | StoreVersion::Same | StoreVersion::Compatible => {}
        StoreVersion::Newer => return Err(StoreError::Newer(server.shown.to_string())),
        StoreVersion::Foreign => return Err(StoreError::OtherProgram(server.shown.to_string())),
    }
    if moving_mark::is_unfinished(&mut connection).await.map_err(told)? {
        return Err(StoreError::Unfinished(server.shown.to_string()));
    }
    let place = Membership::take(&mut connection).await.map_err(told)?;
    let (claims, found) = Claims::new();
    let (writes, queue) = mpsc::channel(MOST_WRITES);
    let stop = CancellationToken::new();
    let writing = tokio::spawn(shared::run(connection, queue, place.clone(), claims.clone()));
    let keeping = tokio::spawn(shared::keep(connect(server), place.clone(), claims, stop.clone()));
    let reads = Readers::Postgres(ServerReader::new(server.clone()));
    let store = Store { writes: writes.clone(), reads: reads.clone(), reception: Arc::default(), place: Some(place) };
    let guard = StoreGuard { tasks: StoreTasks::Server { writing, keeping: Some((keeping, stop)) }, writes, reads };
    Ok(StoreHandles { store, crash_marker: CrashMarker::none(), guard, claims: Some(found) })
}

/// Opens the database for a moment, beside the instances that serve from it.
pub(super) async fn attach(server: &Server) -> Result<(Store, StoreGuard), StoreError> {
    let told = |error: DatabaseError| StoreError::at(error, &server.shown);
    let mut connection = connect(server);
    match migrations::version(&mut connection).await.map_err(told)? {
        StoreVersion::Older => return Err(StoreError::Older(server.shown.to_string())),
        StoreVersion::Same | StoreVersion::Compatible => {}
        StoreVersion::Newer => return Err(StoreError::Newer(server.shown.to_string())),
        StoreVersion::Foreign => return Err(StoreError::OtherProgram(server.shown.to_string())),
    }
    let (writes, queue) = mpsc::channel(MOST_WRITES);
    let (claims, _) = Claims::new();
    // It answers nobody, and what it stores is under no lease.
    let writing = tokio::spawn(shared::run(connection, queue, Membership::none(), claims));
    let reads = Readers::Postgres(ServerReader::new(server.clone()));
    let store = Store { writes: writes.clone(), reads: reads.clone(), reception: Arc::default(), place: None };
    Ok((store, StoreGuard { tasks: StoreTasks::Server { writing, keeping: None }, writes, reads }))
}

fn connect(server: &Server) -> Connection {
    Connection::Postgres(ServerConnection::new(server.clone()))
}
