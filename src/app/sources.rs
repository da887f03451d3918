//! Reads data and locales from the copies inside the program, or from folders that an
//! operator keeps.

use std::path::PathBuf;

use anyhow::Result;
use jiff::civil::Date;

use crate::{
    catalogue::{Catalogue, problem::Problem, source::Files},
    check::checked,
    locale::Locales,
};

/// The folders in use; none of one is the copy inside the program.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Sources {
    /// A folder of data in the place of the one inside the program
    #[arg(long, global = true, value_name = "DIR", env = "GUICHET_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// A folder of locales in the place of the one inside the program
    #[arg(long, global = true, value_name = "DIR", env = "GUICHET_LOCALES_DIR")]
    pub locales_dir: Option<PathBuf>,
}

impl Sources {
    /// Returns the data files as they are now.
    ///
    /// # Errors
    /// Fails when the folder can't be read.
    pub fn data(&self) -> Result<Files> {
        match &self.data_dir {
            None => Ok(Files::embedded_data()),
            Some(folder) => Files::from_folder(folder, "toml"),
        }
    }

    /// Returns the locales' files as they are now.
    ///
    /// # Errors
    /// Fails when the folder can't be read.
    pub fn locales(&self) -> Result<Files> {
        match &self.locales_dir {
            None => Ok(Files::embedded_locales()),
            Some(folder) => Files::from_folder(folder, "ftl"),
        }
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
