//! Reads a file that somebody names or puts into a folder. What is no file, such as a named
//! pipe or a device, is refused before it is opened: opening it may wait for ever, and
//! reading it may never end. It knows nothing of what the file holds.

use std::{
    fmt,
    fs::{self, File, FileType},
    io::{self, Read},
    os::unix::fs::FileTypeExt,
    path::Path,
};

/// Says why a file was not read.
#[derive(Debug)]
pub(crate) enum FileRefused {
    /// The system does not let it be read.
    Unreadable(io::Error),
    Folder,
    /// It is no file; holds what it is instead.
    NoFile(&'static str),
    /// It has more bytes than the second number; holds how many there are, as far as the
    /// system tells.
    TooLarge(u64, u64),
}

impl fmt::Display for FileRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => match error.kind() {
                io::ErrorKind::NotFound => f.write_str("it does not exist"),
                io::ErrorKind::IsADirectory => Self::Folder.fmt(f),
                io::ErrorKind::PermissionDenied => f.write_str("this program may not read it: change who may"),
                _ => error.fmt(f),
            },
            Self::Folder => f.write_str("it is a folder, so name a file in it"),
            Self::NoFile(kind) => write!(f, "it is {kind}: name a file"),
            Self::TooLarge(bytes, most) => write!(f, "it has {bytes} bytes, more than {most}: name a smaller file"),
        }
    }
}

impl std::error::Error for FileRefused {}

impl From<io::Error> for FileRefused {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

/// Reads a file of at most `largest` bytes. A link counts as what it leads to.
///
/// # Errors
/// Says why it was not read.
pub(crate) fn read(path: &Path, largest: u64) -> Result<Vec<u8>, FileRefused> {
    let file = open(path, largest)?;
    let mut bytes = Vec::new();
    // The size that the system tells is no promise: a file grows, and that of `/proc` is 0.
    let read = file.take(largest.saturating_add(1)).read_to_end(&mut bytes)?;
    match u64::try_from(read) {
        Ok(read) if read <= largest => Ok(bytes),
        Ok(read) => Err(FileRefused::TooLarge(read, largest)),
        Err(_) => Err(FileRefused::TooLarge(u64::MAX, largest)),
    }
}

/// Opens a file of at most `largest` bytes, as far as the system tells. A link counts as what
/// it leads to.
///
/// # Errors
/// Says why it was not opened.
pub(crate) fn open(path: &Path, largest: u64) -> Result<File, FileRefused> {
    judge(&fs::metadata(path)?, largest)?;
    let file = File::open(path)?;
    // Another may stand there by now.
    judge(&file.metadata()?, largest)?;
    Ok(file)
}

fn judge(known: &fs::Metadata, largest: u64) -> Result<(), FileRefused> {
    let kind = known.file_type();
    if kind.is_dir() {
        return Err(FileRefused::Folder);
    }
    if !kind.is_file() {
        return Err(FileRefused::NoFile(name(kind)));
    }
    if known.len() > largest {
        return Err(FileRefused::TooLarge(known.len(), largest));
    }
    Ok(())
}

fn name(kind: FileType) -> &'static str {
    if kind.is_fifo() {
        "a named pipe"
    } else if kind.is_socket() {
        "a socket"
    } else if kind.is_char_device() || kind.is_block_device() {
        "a device"
    } else {
        "no file"
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::{fs::symlink, net::UnixListener};

    use super::*;

    fn refused(path: &Path, largest: u64) -> String {
        read(path, largest).unwrap_err().to_string()
    }

    #[test]
    fn only_files_up_to_a_size_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("file"), "12345").unwrap();
        symlink(at("file"), at("link")).unwrap();
        assert_eq!(read(&at("link"), 5).unwrap(), b"12345");
        assert_eq!(refused(&at("link"), 4), "it has 5 bytes, more than 4: name a smaller file");
        assert_eq!(refused(&at("nothing"), 9), "it does not exist");
        assert_eq!(refused(folder.path(), 9), "it is a folder, so name a file in it");
        assert!(std::process::Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
        let _socket = UnixListener::bind(at("socket")).unwrap();
        for (name, kind) in [("pipe", "a named pipe"), ("socket", "a socket")] {
            symlink(at(name), at(&format!("link to {name}"))).unwrap();
            assert_eq!(refused(&at(name), 9), format!("it is {kind}: name a file"));
            assert_eq!(refused(&at(&format!("link to {name}")), 9), format!("it is {kind}: name a file"));
        }
        for device in ["/dev/zero", "/dev/null"] {
            assert_eq!(refused(Path::new(device), 9), "it is a device: name a file");
        }
        symlink("/dev/zero", at("endless")).unwrap();
        assert_eq!(refused(&at("endless"), 9), "it is a device: name a file");
    }

    #[test]
    fn a_file_whose_size_nobody_tells_is_read_up_to_the_limit() {
        let status = Path::new("/proc/self/status");
        if status.exists() {
            assert_eq!(refused(status, 10), "it has 11 bytes, more than 10: name a smaller file");
            assert!(!read(status, 1 << 20).unwrap().is_empty());
        }
    }
}
