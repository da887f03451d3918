//! Writes several files or none: each is written beside the old one first, and
//! all take their places at the end.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    catalogue::source::LARGEST,
    input_file::{self, FileRefused},
};

/// Holds a file that waits to take its place.
struct Waiting {
    /// Is where it will be; a link is followed, so that it stays one.
    target: PathBuf,
    beside: PathBuf,
    /// Holds what stands there until then; `None` where the file is new.
    old: Option<Vec<u8>>,
}

/// Writes texts to their paths in a folder, all of them or none.
///
/// # Errors
/// Fails when one cannot be written; all files are then as they were, unless the error
/// names one that could not be put back.
pub(super) fn replace(root: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let mut waiting = Vec::new();
    for (path, text) in files {
        if let Err(error) = prepare(&root.join(path), text, &mut waiting) {
            remove(&waiting);
            return Err(error.context("nothing was changed"));
        }
    }
    for (at, file) in waiting.iter().enumerate() {
        if let Err(error) = fs::rename(&file.beside, &file.target) {
            let (done, undone) = waiting.split_at(at);
            remove(undone);
            restore(done)?;
            return Err(error)
                .with_context(|| format!("cannot replace `{}`: nothing was changed", file.target.display()));
        }
    }
    Ok(())
}

fn prepare(path: &Path, text: &str, waiting: &mut Vec<Waiting>) -> Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // The name does not end in `.toml`: nothing may read the file while it waits.
    let beside = target.with_file_name(format!(".{name}.{}.new", std::process::id()));
    let write = || -> std::io::Result<Option<Vec<u8>>> {
        let old = match input_file::read(&target, LARGEST) {
            Ok(old) => Some(old),
            Err(FileRefused::Unreadable(error)) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(FileRefused::Unreadable(error)) => return Err(error),
            Err(refused) => return Err(std::io::Error::other(refused)),
        };
        let mut file = File::create(&beside)?;
        file.write_all(text.as_bytes())?;
        if let Ok(known) = fs::metadata(&target) {
            // A file that may not be written is not replaced either.
            if known.permissions().readonly() {
                return Err(std::io::ErrorKind::PermissionDenied.into());
            }
            file.set_permissions(known.permissions())?;
        }
        file.sync_all()?;
        Ok(old)
    };
    let written = write().with_context(|| format!("cannot write `{}`", target.display()));
    // This is noted whether or not writing went well, so that the file is removed.
    let old = written.as_ref().ok().cloned().flatten();
    waiting.push(Waiting { target: target.clone(), beside: beside.clone(), old });
    written.map(|_| ())
}

/// Removes the files that wait; one that cannot be removed was never there.
fn remove(waiting: &[Waiting]) {
    for file in waiting {
        let _ = fs::remove_file(&file.beside);
    }
}

fn restore(done: &[Waiting]) -> Result<()> {
    for file in done {
        let restored = match &file.old {
            Some(old) => fs::write(&file.target, old),
            None => fs::remove_file(&file.target),
        };
        restored
            .with_context(|| format!("cannot put `{}` back as it was: take it from a copy", file.target.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_files_are_written_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("a.toml"), "old").unwrap();
        fs::create_dir(at("b.toml")).unwrap();
        let two = |second: &str| {
            BTreeMap::from([("a.toml".to_owned(), "new".to_owned()), (second.to_owned(), "new".to_owned())])
        };
        // The second is a folder: reading it fails, before anything is replaced.
        assert!(replace(folder.path(), &two("b.toml")).is_err());
        assert!(replace(folder.path(), &two("no-such-folder/c.toml")).is_err());
        assert_eq!(fs::read_to_string(at("a.toml")).unwrap(), "old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "something was left lying about");
        replace(folder.path(), &two("c.toml")).unwrap();
        assert_eq!(fs::read_to_string(at("a.toml")).unwrap(), "new");
        assert_eq!(fs::read_to_string(at("c.toml")).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }
}
