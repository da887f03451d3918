//! Reads the one file that is imported. A file that is far too large is not taken into
//! memory.

use std::{fmt::Display, path::Path};

use anyhow::{Result, anyhow};

use crate::{
    cli::output::cannot_read,
    input_file::{self, FileRefused},
    source_text::Unreadable,
};

/// Reads a file of at most `largest` bytes; `content` names what it should hold, and
/// `too_large` says why a larger one is refused.
pub(super) fn read<R: Display>(
    path: &Path,
    content: &str,
    largest: usize,
    too_large: impl FnOnce(Unreadable) -> R,
) -> Result<Vec<u8>> {
    input_file::read(path, u64::try_from(largest).unwrap_or(u64::MAX)).map_err(|reason| match reason {
        FileRefused::Folder => {
            anyhow!("`{}` is a folder: name the file of the {content} in it", path.display())
        }
        FileRefused::TooLarge(size, _) => {
            refused(path, &too_large(Unreadable::TooLarge(usize::try_from(size).unwrap_or(usize::MAX))))
        }
        FileRefused::Unreadable(_) | FileRefused::NoFile(_) => cannot_read(&path.display().to_string(), &reason),
    })
}

/// Returns the error that a file is not what it should be; the reason follows its name.
pub(super) fn refused(path: &Path, reason: &impl Display) -> anyhow::Error {
    anyhow!("`{}` {reason}", path.display())
}
