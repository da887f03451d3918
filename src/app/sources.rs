//! Reads data and locales from the copies inside the program, or from folders that an
//! operator keeps.

use std::path::PathBuf;

use anyhow::Result;
use jiff::civil::Date;

use crate::{
    catalogue::{
        Catalogue,
        problem::Problem,
        source::{EmbeddedFiles, Files},
    },
    check::checked,
    locale::Locales,
};

/// Tells where files are read from.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    Embedded(EmbeddedFiles),
    Folder(PathBuf),
}

impl Source {
    fn read(&self, extension: &str) -> Result<Files> {
        match self {
            Self::Embedded(files) => Ok(Files::embedded(files)),
            Self::Folder(folder) => Files::from_folder(folder, extension),
        }
    }
}

/// Tells where data and locales are read from.
#[derive(Debug, Clone)]
pub(crate) struct Sources {
    pub data: Source,
    pub locales: Source,
}

impl Sources {
    /// Returns the data files as they are now.
    ///
    /// # Errors
    /// Fails when the folder can't be read.
    pub fn data(&self) -> Result<Files> {
        self.data.read("toml")
    }

    /// Returns the locales' files as they are now.
    ///
    /// # Errors
    /// Fails when the folder can't be read.
    pub fn locales(&self) -> Result<Files> {
        self.locales.read("ftl")
    }

    /// Returns data and locales, if they pass every check for the day `today`.
    ///
    /// # Errors
    /// Fails with every problem, in the order of files and lines.
    pub fn read(&self, today: Date) -> Result<(Catalogue, Locales), Vec<String>> {
        let whole = |error: anyhow::Error| vec![format!("{error:#}")];
        let (data, locales) = (self.data().map_err(whole)?, self.locales().map_err(whole)?);
        checked(&data, &locales, today).map_err(|problems| problems.iter().map(Problem::to_string).collect())
    }
}
