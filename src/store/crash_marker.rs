//! Notes which update is being worked on, so that after a crash the next start knows
//! which one was to blame.
//!
//! The note is a file of eight bytes, written without waiting for the disk: it outlives
//! the process, and need not outlive the machine. Updates are worked on one at a time, so
//! no other is ever blamed.

use std::{
    fs::{File, OpenOptions},
    io,
    os::unix::fs::FileExt,
    path::Path,
};

/// Holds the open file, and what it held at the start.
#[derive(Debug)]
pub struct CrashMarker {
    file: File,
    left: Option<i64>,
}

/// Stands in the file while no update is being worked on.
const NOTHING: i64 = 0;

impl CrashMarker {
    pub(super) fn open(database: &Path) -> io::Result<Self> {
        let mut name = database.as_os_str().to_owned();
        name.push(".trying");
        let file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(Path::new(&name))?;
        let mut bytes = [0; 8];
        let left = file.read_exact_at(&mut bytes, 0).ok().map(|()| i64::from_le_bytes(bytes));
        let crash_marker = Self { file, left: left.filter(|seq| *seq != NOTHING) };
        crash_marker.end();
        Ok(crash_marker)
    }

    /// Returns the place in the inbox that the last run was working on when it ended.
    pub fn left(&self) -> Option<i64> {
        self.left
    }

    /// Notes that work on this place in the inbox begins.
    pub fn begin(&self, seq: i64) {
        // Without the note a crash is blamed on no update, which loses nothing.
        let _ = self.file.write_all_at(&seq.to_le_bytes(), 0);
    }

    /// Notes that no update is being worked on any more.
    pub fn end(&self) {
        self.begin(NOTHING);
    }
}
