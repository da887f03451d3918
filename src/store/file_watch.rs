//! Sees when the store's file is moved, replaced or deleted while it is in use. SQLite
//! would go on writing into a file that no later start finds.

use std::{
    fs::Metadata,
    io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

/// Tells one file from every other on the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileId {
    device: u64,
    inode: u64,
}

impl FileId {
    fn of(file: &Metadata) -> Self {
        Self { device: file.dev(), inode: file.ino() }
    }

    fn at(path: &Path) -> io::Result<Self> {
        Ok(Self::of(&path.metadata()?))
    }
}

/// Remembers which file and which log were opened.
#[derive(Debug)]
pub(super) struct FileWatch {
    path: PathBuf,
    file: FileId,
    log_path: PathBuf,
    /// Is `None` before the log was first seen.
    log: Option<FileId>,
}

impl FileWatch {
    pub fn new(path: &Path) -> io::Result<Self> {
        let mut log_path = path.as_os_str().to_owned();
        log_path.push("-wal");
        Ok(Self { path: path.to_owned(), file: FileId::at(path)?, log_path: log_path.into(), log: None })
    }

    /// Returns whether the file and its log still stand where they were opened.
    pub fn is_there(&mut self) -> bool {
        let log = FileId::at(&self.log_path).ok();
        let same_log = self.log.is_none() || self.log == log;
        self.log = self.log.or(log);
        same_log && FileId::at(&self.path).is_ok_and(|file| file == self.file)
    }

    /// Returns the file's path, for the message.
    pub fn shown(&self) -> String {
        self.path.display().to_string()
    }
}
