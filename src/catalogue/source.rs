//! Gives the files of data and locales: the copy inside the program, or a
//! folder that an operator keeps. It reads names and texts and understands
//! neither. The copy is not in this library: who starts the program hands it
//! over, so that an edited sentence compiles `main.rs` alone.

use std::{borrow::Cow, collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::input_file::{self, FileRefused};

/// Holds the path and the text of each file inside the program.
pub type EmbeddedFiles = &'static [(&'static str, &'static str)];

/// Limits the size of a file, in bytes: what is larger is not data of ours.
pub(crate) const LARGEST: u64 = 4 * 1024 * 1024;
/// Limits the size of all files of a folder together, in bytes.
const LARGEST_TOGETHER: usize = 64 * 1024 * 1024;
/// Limits how many folders may stand in each other.
const DEEPEST: u32 = 8;

/// Holds files by their path from the root, with `/` between folders.
#[derive(Debug, Clone, Default)]
pub struct Files(BTreeMap<String, Cow<'static, str>>);

impl Files {
    /// Returns the files inside the program.
    pub fn embedded(files: EmbeddedFiles) -> Self {
        Self(files.iter().map(|(path, text)| ((*path).to_owned(), Cow::Borrowed(*text))).collect())
    }

    /// Reads every file with one of these extensions in a folder and the folders in it.
    ///
    /// # Errors
    /// Fails when the folder or a file can't be read, or when there is no such
    /// file.
    pub fn from_folder(root: &Path, extensions: &[&str]) -> Result<Self> {
        let mut walk = Walk { root, extensions, files: BTreeMap::new(), bytes: 0 };
        walk.visit(root, 0)?;
        if walk.files.is_empty() {
            bail!("`{}` holds no .{} file: name the folder that holds them", root.display(), extensions[0]);
        }
        Ok(Self(walk.files))
    }

    /// Puts one file in, in place of one of the same path.
    pub fn insert(&mut self, path: &str, text: String) {
        self.0.insert(path.to_owned(), text.into());
    }

    /// Returns the text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// Returns paths and texts in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts().map(|(path, text)| (path, text.as_ref()))
    }

    /// Returns the same; what is inside the program need not be copied to be kept.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &Cow<'static, str>)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text))
    }
}

/// Reads the files of a folder.
struct Walk<'a> {
    root: &'a Path,
    extensions: &'a [&'a str],
    files: BTreeMap<String, Cow<'static, str>>,
    bytes: usize,
}

impl Walk<'_> {
    fn visit(&mut self, at: &Path, depth: u32) -> Result<()> {
        if depth > DEEPEST {
            bail!("`{}` is too deep in folders: a link may lead back to one of them", at.display());
        }
        let cannot = || format!("cannot read the folder `{}`", at.display());
        for entry in fs::read_dir(at).with_context(cannot)? {
            let path = entry.with_context(cannot)?.path();
            if path.is_dir() {
                self.visit(&path, depth + 1)?;
            } else if path
                .extension()
                .is_some_and(|extension| self.extensions.iter().any(|wanted| extension == *wanted))
            {
                self.take(&path)?;
            }
        }
        Ok(())
    }

    fn take(&mut self, path: &Path) -> Result<()> {
        let bytes = input_file::read(path, LARGEST).map_err(|refused| match refused {
            FileRefused::TooLarge(..) => {
                anyhow::anyhow!("`{}` is larger than {} MiB: it is no file of this data", path.display(), LARGEST >> 20)
            }
            refused => anyhow::anyhow!("cannot read `{}`: {refused}", path.display()),
        })?;
        self.bytes += bytes.len();
        if self.bytes > LARGEST_TOGETHER {
            let root = self.root.display();
            bail!("the files in `{root}` have more than {} MiB: they are not this data", LARGEST_TOGETHER >> 20);
        }
        let text = String::from_utf8(bytes)
            .map_err(|_| anyhow::anyhow!("`{}` is not UTF-8: save it as UTF-8", path.display()))?;
        let name = path.strip_prefix(self.root).unwrap_or(path);
        self.files.insert(name.to_string_lossy().replace('\\', "/"), text.into());
        Ok(())
    }
}

#[cfg(test)]
impl Files {
    pub(crate) fn repository_data() -> Self {
        Self::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data")), &["toml"]).unwrap()
    }

    pub(crate) fn repository_locales() -> Self {
        Self::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../locales")), &["ftl", "toml"]).unwrap()
    }
}
