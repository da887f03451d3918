//! Reads the address of the store into what opens it.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;

/// Says where the store is.
#[derive(Debug, Clone)]
pub struct DatabaseUrl {
    pub(super) path: PathBuf,
}

impl DatabaseUrl {
    /// Reads an address such as `sqlite:guichet.db`.
    ///
    /// # Errors
    /// Fails with a sentence that says what to write instead.
    pub fn parse(url: &str) -> Result<Self, String> {
        if url.starts_with("postgres") {
            return Err("PostgreSQL is not served yet: write `sqlite:` and a file in DATABASE_URL".to_owned());
        }
        let wrong = || "DATABASE_URL is no address of a file: write for example `sqlite:guichet.db`".to_owned();
        let path = url.strip_prefix("sqlite:").ok_or_else(wrong)?;
        if url.contains('?') {
            return Err("DATABASE_URL takes no options: write `sqlite:` and a file".to_owned());
        }
        let path = percent_decode_str(path.strip_prefix("//").unwrap_or(path));
        let path = path.decode_utf8().map_err(|_| wrong())?;
        if path.is_empty() || path.contains(":memory:") {
            return Err(
                "DATABASE_URL names no file: nothing would survive; write for example `sqlite:guichet.db`".to_owned()
            );
        }
        Ok(Self { path: PathBuf::from(&*path) })
    }
}
