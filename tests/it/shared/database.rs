//! A database of a test's own on the server that `GUICHET_TEST_POSTGRES` names by the folder of
//! its socket.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use postgres::{Client, NoTls};

use super::server::Server;
use crate::telegram::serving::LONG;

/// Names the server's folder.
pub const SERVER: &str = "GUICHET_TEST_POSTGRES";

pub struct Database {
    folder: String,
    port: u16,
    name: String,
}

/// The port that names a socket where nobody says otherwise.
const PORT: u16 = 5432;

impl Database {
    /// An empty database; `None` where there is no server.
    pub fn new() -> Option<Self> {
        let folder = std::env::var(SERVER).ok().filter(|folder| !folder.is_empty())?;
        Some(Self::on(folder, PORT))
    }

    /// An empty database on the server with this socket.
    pub fn on(folder: String, port: u16) -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let name = format!("guichet_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        let database = Self { folder, port, name };
        database.on_server(&format!("CREATE DATABASE {}", database.name));
        database
    }

    /// The server that followed the first has it now.
    pub fn is_now_on(&mut self, server: &Server) {
        (self.folder, self.port) = server.socket();
    }

    pub fn url(&self) -> String {
        self.url_of(&self.name)
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    fn url_of(&self, name: &str) -> String {
        format!("postgres:///{name}?host={}&port={}&user=postgres", self.folder, self.port)
    }

    /// Runs statements in it.
    pub fn sql(&self, statements: &str) {
        self.client().batch_execute(statements).unwrap();
    }

    /// A number from it, once the server answers.
    pub fn number(&self, statement: &str) -> i64 {
        let begun = Instant::now();
        loop {
            let number = Client::connect(&self.url(), NoTls).and_then(|mut client| client.query_one(statement, &[]));
            match number {
                Ok(row) => return row.get(0),
                Err(error) => assert!(begun.elapsed() < LONG, "{error}"),
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn client(&self) -> Client {
        Client::connect(&self.url(), NoTls).unwrap()
    }

    /// Ends every connection to it, and lets nobody in for this time.
    pub fn closes_for(&self, time: Duration) {
        self.on_server(&format!("ALTER DATABASE {} ALLOW_CONNECTIONS false", self.name));
        let end = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'", self.name);
        self.on_server(&end);
        std::thread::sleep(time);
        self.on_server(&format!("ALTER DATABASE {} ALLOW_CONNECTIONS true", self.name));
    }

    fn on_server(&self, statement: &str) {
        Client::connect(&self.url_of("postgres"), NoTls).unwrap().batch_execute(statement).unwrap();
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.on_server(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
        }
    }
}
