//! Reads the address of the store into what opens it.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

use super::postgres::Server;

/// Says where the store is.
#[derive(Debug, Clone)]
pub struct DatabaseUrl(pub(super) Location);

#[derive(Debug, Clone)]
pub(super) enum Location {
    File(PathBuf),
    Server(Server),
}

impl DatabaseUrl {
    /// Reads an address such as `sqlite:guichet.db` or `postgres://user@host/database`.
    ///
    /// # Errors
    /// Fails with a sentence that says what to write instead, and repeats nothing of it.
    pub fn parse(url: &str) -> Result<Self, String> {
        let location = match url.split_once(':') {
            Some(("sqlite", path)) => Location::File(file(path)?),
            Some(("postgres" | "postgresql", _)) => Location::Server(Server::parse(url)?),
            _ => {
                return Err("DATABASE_URL is no address that is known: write for example `sqlite:guichet.db` or \
                            `postgres://user@host/database`"
                    .to_owned());
            }
        };
        Ok(Self(location))
    }

    /// Returns whether several instances may work on it.
    pub const fn is_shared(&self) -> bool {
        matches!(self.0, Location::Server(_))
    }

    /// Returns the file, where it is one.
    pub(crate) fn file(&self) -> Option<&Path> {
        match &self.0 {
            Location::File(path) => Some(path),
            Location::Server(_) => None,
        }
    }

    /// Counts the hosts that are tried in turn.
    pub(crate) fn host_count(&self) -> usize {
        match &self.0 {
            Location::File(_) => 0,
            Location::Server(server) => server.host_count(),
        }
    }

    /// Names it in messages, without a password.
    pub(super) fn shown(&self) -> String {
        match &self.0 {
            Location::File(path) => path.display().to_string(),
            Location::Server(server) => server.shown.to_string(),
        }
    }
}

fn file(path: &str) -> Result<PathBuf, String> {
    if path.contains('?') {
        return Err("DATABASE_URL takes no options for a file: write `sqlite:` and a file".to_owned());
    }
    let path = percent_decode_str(path.strip_prefix("//").unwrap_or(path)).decode_utf8();
    let path = path.map_err(|_| "DATABASE_URL names no file: write for example `sqlite:guichet.db`".to_owned())?;
    if path.is_empty() || path.contains(":memory:") {
        return Err(
            "DATABASE_URL names no file: nothing would survive; write for example `sqlite:guichet.db`".to_owned()
        );
    }
    Ok(PathBuf::from(&*path))
}
