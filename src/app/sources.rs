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
    needs::{Built, Needs},
};

/// Tells where files are read from.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    Embedded(EmbeddedFiles),
    Folder(PathBuf),
}

impl Source {
    fn read(&self, extensions: &[&str]) -> Result<Files> {
        match self {
            Self::Embedded(files) => Ok(Files::embedded(files)),
            Self::Folder(folder) => Files::from_folder(folder, extensions),
        }
    }
}

/// Tells where data and locales are read from.
#[derive(Debug, Clone)]
pub(crate) struct Sources {
    pub data: Source,
    pub locales: Source,
    /// Holds what was made when the program was built.
    pub built: Built,
}

impl Sources {
    /// Returns the data files as they are now.
    ///
    /// # Errors
    /// Fails when the folder can't be read.
    pub fn data(&self) -> Result<Files> {
        self.data.read(&["toml"])
    }

    /// Returns the locales' files as they are now.
    ///
    /// # Errors
    /// Fails when the folder can't be read.
    pub fn locales(&self) -> Result<Files> {
        self.locales.read(&["ftl", "toml"])
    }

    /// Returns data and locales, if they pass every check for the day `today`.
    ///
    /// # Errors
    /// Fails with every problem, in the order of files and lines.
    pub fn read(&self, today: Date) -> Result<(Catalogue, Locales, Needs), Vec<String>> {
        let whole = |error: anyhow::Error| vec![format!("{error:#}")];
        let (data, locales) = (self.data().map_err(whole)?, self.locales().map_err(whole)?);
        let told = |problems: Vec<Problem>| problems.iter().map(Problem::to_string).collect::<Vec<_>>();
        let (catalogue, locales) = checked(&data, &locales, today).map_err(told)?;
        let needs = self.needs(&data, &catalogue).map_err(told)?;
        Ok((catalogue, locales, needs))
    }

    /// Returns what understands people: what was learnt when the program was built, or, from a
    /// folder with other phrases, what is learnt from them now, which takes some seconds.
    ///
    /// # Errors
    /// Returns every problem of the folder's phrases.
    pub fn needs(&self, data: &Files, catalogue: &Catalogue) -> Result<Needs, Vec<Problem>> {
        match &self.data {
            Source::Embedded(_) => Ok(Needs::learnt(self.built.learnt, catalogue)),
            Source::Folder(_) => Needs::of_folder(data, &self.built, catalogue),
        }
    }
}
