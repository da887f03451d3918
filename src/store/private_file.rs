//! Makes files that nobody but their owner can read.

use std::path::Path;

/// Creates a new file that only its owner can read, since it holds what people answered.
pub(in crate::store) fn create_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
