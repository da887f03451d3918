//! Says why a statement failed, without a word of what was stored: a message of an engine
//! could hold what somebody wrote.

use std::io;

use rusqlite::ffi;

/// Says why a statement failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DatabaseError {
    /// Is a result code of SQLite; of extended ones the low byte counts
    /// (sqlite.org/rescode.html).
    Sqlite(i32),
    /// Is a code of PostgreSQL (postgresql.org/docs/current/errcodes-appendix.html).
    Postgres([u8; 5]),
    /// No server answers, or the connection was lost: what was asked may be done or not.
    Away,
    /// The server lets nobody write.
    ReadOnly,
    /// The server is not the one that its certificate names, or speaks no TLS.
    Tls,
    /// A check of the whole file found damage.
    Damaged,
    /// The answer has another form than the statement asks for.
    Unexpected,
}

impl DatabaseError {
    /// Reads a code of PostgreSQL: a server that ends or begins is as good as none.
    const fn of_postgres(code: [u8; 5]) -> Self {
        match &code {
            b"57P01" | b"57P02" | b"57P03" | [b'0', b'8', ..] => Self::Away,
            b"25006" => Self::ReadOnly,
            _ => Self::Postgres(code),
        }
    }

    /// Returns SQLite's result code without its extension, where it gave one.
    pub const fn sqlite_code(self) -> Option<i32> {
        match self {
            Self::Sqlite(code) => Some(code & 0xff),
            _ => None,
        }
    }

    /// Returns whether this statement was refused for its content, rather than every
    /// statement for the state of the database.
    pub fn is_of_one_statement(self) -> bool {
        let of_sqlite = matches!(
            self.sqlite_code(),
            Some(ffi::SQLITE_ERROR | ffi::SQLITE_TOOBIG | ffi::SQLITE_CONSTRAINT | ffi::SQLITE_MISMATCH)
        );
        // Data, a constraint, the statement itself, a limit.
        let of_postgres = matches!(self, Self::Postgres([b'2', b'2' | b'3', ..] | [b'4', b'2', ..] | [b'5', b'4', ..]));
        of_sqlite || of_postgres || self == Self::Unexpected
    }

    /// Returns whether another transaction was in the way, so that the same works in a moment.
    pub fn is_in_the_way(self) -> bool {
        matches!(self, Self::Postgres(code) if &code == b"40001" || &code == b"40P01")
    }

    /// Returns whether PostgreSQL does not know a table.
    pub fn is_missing_table(self) -> bool {
        matches!(self, Self::Postgres(code) if &code == b"42P01")
    }
}

impl From<rusqlite::Error> for DatabaseError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(error, _) | rusqlite::Error::SqlInputError { error, .. } => {
                Self::Sqlite(error.extended_code)
            }
            _ => Self::Unexpected,
        }
    }
}

impl From<tokio_postgres::Error> for DatabaseError {
    fn from(error: tokio_postgres::Error) -> Self {
        if let Some(code) = error.code() {
            let code = code.code().as_bytes().try_into();
            return code.map_or(Self::Unexpected, Self::of_postgres);
        }
        let cause = std::error::Error::source(&error);
        if let Some(cause) = cause.and_then(|cause| cause.downcast_ref::<io::Error>()) {
            return match cause.kind() {
                // The client says so of a server that is read-only.
                io::ErrorKind::PermissionDenied => Self::ReadOnly,
                // And rustls of a certificate that nobody it trusts has signed.
                io::ErrorKind::InvalidData => Self::Tls,
                _ => Self::Away,
            };
        }
        // The client gives its errors no kind that could be asked for.
        match error.to_string() {
            said if said.starts_with("error performing TLS handshake") => Self::Tls,
            said if said.starts_with("error serializing") || said.starts_with("error deserializing") => {
                Self::Unexpected
            }
            _ => Self::Away,
        }
    }
}
