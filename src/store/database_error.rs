//! Says why a statement failed, without a word of what was stored: a message of an engine
//! could hold what somebody wrote.

use rusqlite::ffi;

/// Says why a statement failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DatabaseError {
    /// Is a result code of SQLite; of extended ones the low byte counts
    /// (sqlite.org/rescode.html).
    Sqlite(i32),
    /// A check of the whole file found damage.
    Damaged,
    /// The answer has another form than the statement asks for.
    Unexpected,
}

impl DatabaseError {
    /// Returns SQLite's result code without its extension, where it gave one.
    pub const fn sqlite_code(self) -> Option<i32> {
        match self {
            Self::Sqlite(code) => Some(code & 0xff),
            Self::Damaged | Self::Unexpected => None,
        }
    }

    /// Returns whether this statement was refused for its content, rather than every
    /// statement for the state of the database.
    pub fn is_of_one_statement(self) -> bool {
        matches!(
            self.sqlite_code(),
            Some(ffi::SQLITE_ERROR | ffi::SQLITE_TOOBIG | ffi::SQLITE_CONSTRAINT | ffi::SQLITE_MISMATCH)
        )
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
