//! Runs statements on a PostgreSQL server. Each is one round trip without a prepared statement
//! that a pooler between could lose, and nothing is set for a session.

use std::{sync::Arc, time::Duration};

use futures_util::TryStreamExt as _;
use tokio::{
    sync::Mutex,
    time::{sleep, timeout},
};
use tokio_postgres::{
    Client, Config, NoTls,
    config::{Host, SslMode, TargetSessionAttrs},
    types::{ToSql, Type},
};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::{
    database_error::DatabaseError,
    query::{Executor, Query, Row, Rows, Value},
};

/// Getting into one host takes at most this long: it may take a connection and say nothing.
const CONNECT: Duration = Duration::from_secs(5);
/// A statement that is not answered within this time fails, and its connection is closed: the
/// server may be gone without a word.
const ANSWER: Duration = Duration::from_secs(30);
/// What was sent and is not acknowledged within this time ends its connection.
const UNACKNOWLEDGED: Duration = Duration::from_secs(10);
/// A transaction begins with the time after which the server ends it where its instance says
/// nothing more: a process that is stopped must not hold what others wait for.
const BEGIN: &str = "BEGIN; SET LOCAL idle_in_transaction_session_timeout = 3000";
/// After a connection that failed the next one waits this long.
const AGAIN: Duration = Duration::from_millis(200);

/// Says where a database is, and how to get in.
#[derive(Debug, Clone)]
pub(super) struct Server {
    /// Holds one way in for each host, in the order in which they are tried.
    hosts: Arc<[Config]>,
    /// Names hosts and database, for messages.
    pub shown: Arc<str>,
}

impl Server {
    /// Reads an address such as `postgres://user@host/database`, with several hosts between
    /// commas.
    ///
    /// # Errors
    /// Fails with a sentence that repeats nothing of the address.
    pub fn parse(url: &str) -> Result<Self, String> {
        let hosts: Vec<Config> = one_by_one(url).iter().map(|url| read(url)).collect::<Result<_, _>>()?;
        let named: Vec<String> = hosts.iter().flat_map(|config| config.get_hosts().iter().map(name)).collect();
        let database = hosts.first().and_then(|config| config.get_dbname().or(config.get_user())).unwrap_or_default();
        let shown = format!("{}/{database}", named.join(",")).into();
        Ok(Self { hosts: hosts.into(), shown })
    }

    pub fn host_count(&self) -> usize {
        self.hosts.iter().map(|config| config.get_hosts().len()).sum()
    }

    /// Connects to the first host that lets in and takes writes: after a failover that is
    /// another one.
    pub async fn connect(&self) -> Result<Client, DatabaseError> {
        let mut failure = DatabaseError::Away;
        for config in self.hosts.iter() {
            match timeout(CONNECT, enter(config)).await {
                Ok(Ok(client)) => return Ok(client),
                // What a host says is worth more than that another is silent.
                Ok(Err(told)) => failure = if told == DatabaseError::Away { failure } else { told },
                Err(_) => {}
            }
        }
        Err(failure)
    }
}

/// Returns the address once for each host that it names before its database.
fn one_by_one(url: &str) -> Vec<String> {
    let Some((scheme, rest)) = url.split_once("://") else { return vec![url.to_owned()] };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (user, hosts) = authority.rsplit_once('@').map_or(("", authority), |(user, hosts)| (user, hosts));
    let at = if user.is_empty() { "" } else { "@" };
    hosts.split(',').map(|host| format!("{scheme}://{user}{at}{host}{path}")).collect()
}

fn read(url: &str) -> Result<Config, String> {
    let wrong = "DATABASE_URL is no address of PostgreSQL: write for example `postgres://user@host/database`";
    let mut config: Config = always_verified(url).parse().map_err(|error: tokio_postgres::Error| {
        let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        match cause.split_once("unknown option") {
            Some(_) => "DATABASE_URL has an option that is not known: leave it out".to_owned(),
            None => wrong.to_owned(),
        }
    })?;
    if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
        return Err(wrong.to_owned());
    }
    // A host that only reads is passed by.
    config.target_session_attrs(TargetSessionAttrs::ReadWrite);
    config.tcp_user_timeout(UNACKNOWLEDGED).keepalives_idle(UNACKNOWLEDGED);
    if config.get_application_name().is_none() {
        config.application_name("guichet");
    }
    Ok(config)
}

/// Says `require` for what libpq has two more names for: a certificate is looked at always.
fn always_verified(url: &str) -> String {
    let Some((place, options)) = url.split_once('?') else { return url.to_owned() };
    let options = options.split('&').map(|option| match option {
        "sslmode=verify-ca" | "sslmode=verify-full" => "sslmode=require",
        option => option,
    });
    format!("{place}?{}", options.collect::<Vec<_>>().join("&"))
}

fn name(host: &Host) -> String {
    match host {
        Host::Tcp(host) => host.clone(),
        Host::Unix(path) => path.display().to_string(),
    }
}

async fn enter(config: &Config) -> Result<Client, DatabaseError> {
    let is_local = config.get_hosts().iter().all(|host| matches!(host, Host::Unix(_)));
    if is_local || config.get_ssl_mode() == SslMode::Disable {
        let (client, connection) = config.connect(NoTls).await?;
        tokio::spawn(connection);
        return Ok(client);
    }
    let (tls, _) = MakeRustlsConnect::with_native_certs().map_err(|_| DatabaseError::Tls)?;
    let (client, connection) = config.connect(tls).await?;
    tokio::spawn(connection);
    Ok(client)
}

/// Is a connection that is made anew when it was lost.
#[derive(Debug)]
pub(super) struct ServerConnection {
    server: Server,
    client: Option<Client>,
    /// What is left of a transaction must not run outside of one.
    in_transaction: bool,
}

impl ServerConnection {
    pub fn new(server: Server) -> Self {
        Self { server, client: None, in_transaction: false }
    }

    /// Begins a transaction that writes.
    pub async fn begin(&mut self) -> Result<(), DatabaseError> {
        self.in_transaction = false;
        self.script(BEGIN).await?;
        self.in_transaction = true;
        Ok(())
    }

    /// Ends the transaction by what it did.
    pub async fn commit(&mut self) -> Result<(), DatabaseError> {
        let done = self.script("COMMIT").await;
        self.in_transaction = false;
        done
    }

    /// Ends the transaction as if nothing was done.
    pub async fn roll_back(&mut self) {
        if self.in_transaction && self.script("ROLLBACK").await.is_err() {
            // With its connection the transaction is over.
            self.client = None;
        }
        self.in_transaction = false;
    }

    /// Runs several statements that give nothing.
    pub async fn script(&mut self, script: &str) -> Result<(), DatabaseError> {
        let client = self.client().await?;
        let done = answer(client.batch_execute(script)).await;
        self.note(done)
    }

    async fn client(&mut self) -> Result<&Client, DatabaseError> {
        if self.client.as_ref().is_none_or(Client::is_closed) {
            if self.in_transaction {
                return Err(DatabaseError::Away);
            }
            if self.client.take().is_some() {
                sleep(AGAIN).await;
            }
            self.client = Some(self.server.connect().await?);
        }
        self.client.as_ref().ok_or(DatabaseError::Away)
    }

    fn note<T>(&mut self, result: Result<T, DatabaseError>) -> Result<T, DatabaseError> {
        if matches!(result, Err(DatabaseError::Away | DatabaseError::ReadOnly)) {
            self.client = None;
        }
        result
    }
}

impl Executor for &mut ServerConnection {
    async fn run(self, query: Query) -> Result<Rows, DatabaseError> {
        let client = self.client().await?;
        let rows = run(client, &query).await;
        self.note(rows)
    }
}

/// Holds the connection that reads, which takes any number of questions at once.
#[derive(Debug, Clone)]
pub(super) struct ServerReader {
    server: Server,
    client: Arc<Mutex<Option<Arc<Client>>>>,
}

impl ServerReader {
    pub fn new(server: Server) -> Self {
        Self { server, client: Arc::default() }
    }

    async fn client(&self) -> Result<Arc<Client>, DatabaseError> {
        let mut known = self.client.lock().await;
        if let Some(client) = known.as_ref().filter(|client| !client.is_closed()) {
            return Ok(Arc::clone(client));
        }
        if known.take().is_some() {
            sleep(AGAIN).await;
        }
        let client = Arc::new(self.server.connect().await?);
        *known = Some(Arc::clone(&client));
        Ok(client)
    }
}

impl Executor for &ServerReader {
    async fn run(self, query: Query) -> Result<Rows, DatabaseError> {
        let client = self.client().await?;
        let rows = run(&client, &query).await;
        if matches!(rows, Err(DatabaseError::Away | DatabaseError::ReadOnly)) {
            self.client.lock().await.take_if(|known| Arc::ptr_eq(known, &client));
        }
        rows
    }
}

async fn run(client: &Client, query: &Query) -> Result<Rows, DatabaseError> {
    let none = None::<&str>;
    let values = query.values.iter().map(|value| -> (&(dyn ToSql + Sync), Type) {
        match value {
            // Its place in the statement says which type it has.
            Value::Null => (&none, Type::UNKNOWN),
            Value::Integer(number) => (number, Type::INT8),
            Value::Text(text) => (text, Type::TEXT),
            Value::Bytes(bytes) => (bytes, Type::BYTEA),
            Value::Integers(numbers) => (numbers, Type::INT8_ARRAY),
            Value::Texts(texts) => (texts, Type::TEXT_ARRAY),
            Value::Blobs(blobs) => (blobs, Type::BYTEA_ARRAY),
        }
    });
    answer(async {
        let stream = client.query_typed_raw(&query.sql, values).await?;
        let mut stream = std::pin::pin!(stream);
        let mut rows = Vec::new();
        while let Some(row) = stream.try_next().await? {
            rows.push(row);
        }
        Ok((rows, stream.rows_affected().unwrap_or_default()))
    })
    .await
    .and_then(|(rows, changed)| {
        let rows = rows.iter().map(row).collect::<Result<_, _>>()?;
        Ok(Rows { rows, changed })
    })
}

async fn answer<T>(asked: impl Future<Output = Result<T, tokio_postgres::Error>>) -> Result<T, DatabaseError> {
    match timeout(ANSWER, asked).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(DatabaseError::Away),
    }
}

fn row(row: &tokio_postgres::Row) -> Result<Row, DatabaseError> {
    let value = |column: usize| {
        Ok(match *row.columns().get(column).ok_or(DatabaseError::Unexpected)?.type_() {
            Type::BOOL => row.try_get::<_, Option<bool>>(column)?.into(),
            Type::INT4 => row.try_get::<_, Option<i32>>(column)?.into(),
            Type::INT8 => row.try_get::<_, Option<i64>>(column)?.into(),
            Type::TEXT | Type::VARCHAR | Type::NAME => row.try_get::<_, Option<String>>(column)?.into(),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(column)?.into(),
            _ => return Err(DatabaseError::Unexpected),
        })
    };
    Ok(Row((0..row.len()).map(value).collect::<Result<_, _>>()?))
}
