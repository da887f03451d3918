//! Gives the files of data and locales: the copy inside the program, or a
//! folder that an operator keeps. It reads names and texts and understands
//! neither. The copy is not in this library: who starts the program hands it
//! over, so that an edited sentence compiles `main.rs` alone.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};

/// Holds the path and the text of each file inside the program.
pub type EmbeddedFiles = &'static [(&'static str, &'static str)];

/// Limits the size of a file, in bytes: what is larger is not data of ours.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Holds files by their path from the root, with `/` between folders.
#[derive(Debug, Clone, Default)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Returns the files inside the program.
    pub fn embedded(files: EmbeddedFiles) -> Self {
        Self(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    }

    /// Reads every file with this extension in a folder and the folders in it.
    ///
    /// # Errors
    /// Fails when the folder or a file can't be read, or when there is no such
    /// file.
    pub fn from_folder(root: &Path, extension: &str) -> Result<Self> {
        fn walk(at: &Path, root: &Path, extension: &str, into: &mut BTreeMap<String, String>) -> Result<()> {
            let entries = fs::read_dir(at).with_context(|| format!("cannot read the folder `{}`", at.display()))?;
            for entry in entries {
                let path = entry.with_context(|| format!("cannot read the folder `{}`", at.display()))?.path();
                if path.is_dir() {
                    walk(&path, root, extension, into)?;
                } else if path.extension().is_some_and(|e| e == extension) {
                    let size = fs::metadata(&path).map_or(0, |m| m.len());
                    if size > LARGEST {
                        bail!("`{}` is larger than {} MiB: it is no file of this data", path.display(), LARGEST >> 20);
                    }
                    let bytes = fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
                    let text = String::from_utf8(bytes)
                        .map_err(|_| anyhow::anyhow!("`{}` is not UTF-8: save it as UTF-8", path.display()))?;
                    let name = path.strip_prefix(root).unwrap_or(&path);
                    into.insert(name.to_string_lossy().replace('\\', "/"), text);
                }
            }
            Ok(())
        }
        let mut files = BTreeMap::new();
        walk(root, root, extension, &mut files)?;
        if files.is_empty() {
            bail!("`{}` holds no .{extension} file: name the folder that holds them", root.display());
        }
        Ok(Self(files))
    }

    /// Puts one file in, in place of one of the same path.
    pub fn insert(&mut self, path: &str, text: String) {
        self.0.insert(path.to_owned(), text);
    }

    /// Returns the text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Returns paths and texts in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

#[cfg(test)]
impl Files {
    pub(crate) fn repository_data() -> Self {
        Self::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data")), "toml").unwrap()
    }

    pub(crate) fn repository_locales() -> Self {
        Self::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../locales")), "ftl").unwrap()
    }
}
