//! Reads the one file that is imported. A file that is far too large is not taken into
//! memory.

use std::{fmt::Display, fs, path::Path};

use anyhow::{Result, anyhow, bail};

use crate::{cli::output::cannot_read, source_text::Unreadable};

/// Reads a file of at most `largest` bytes; `content` names what it should hold, and
/// `too_large` says why a larger one is refused.
pub(super) fn read<R: Display>(
    path: &Path,
    content: &str,
    largest: usize,
    too_large: impl FnOnce(Unreadable) -> R,
) -> Result<Vec<u8>> {
    let cannot = |error| cannot_read(&path.display().to_string(), &error);
    let known = fs::metadata(path).map_err(cannot)?;
    if known.is_dir() {
        bail!("`{}` is a folder: name the file of the {content} in it", path.display());
    }
    let size = usize::try_from(known.len()).unwrap_or(usize::MAX);
    if size > largest {
        return Err(refused(path, &too_large(Unreadable::TooLarge(size))));
    }
    fs::read(path).map_err(cannot)
}

/// Returns the error that a file is not what it should be; the reason follows its name.
pub(super) fn refused(path: &Path, reason: &impl Display) -> anyhow::Error {
    anyhow!("`{}` {reason}", path.display())
}
