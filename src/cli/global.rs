//! Holds the arguments that every command takes, and loads the data and locales that they
//! name.

use std::path::PathBuf;

use anyhow::{Result, bail};
use jiff::civil::Date;

use super::{
    output::{say, too_many, usage},
    store::{Database, is_missing},
};
use crate::{
    app::{BesideData, Source, Sources},
    catalogue::{Catalogue, LinkStates, Place, load, source::EmbeddedFiles},
    days,
    dialogue::{Context, Retention},
    gazetteer::Commune,
    locale::{Locale, Locales},
    needs::{Built, Needs},
    places_of_help::HelpMap,
};

/// Stands before an INSEE code in `--place`.
const INSEE: &str = "insee:";
/// Limits the places that one line names.
const MOST_NAMED: usize = 6;

/// Holds the data and locales inside the program, which its `main` hands over.
#[derive(Debug, Clone, Copy)]
pub struct EmbeddedTexts {
    pub data: EmbeddedFiles,
    pub locales: EmbeddedFiles,
    /// Holds what was learnt from the phrases of the data.
    pub learnt: &'static [u8],
}

#[derive(Debug, clap::Args)]
pub(super) struct GlobalArguments {
    /// A folder of data in the place of the one inside the program
    #[arg(long, global = true, value_name = "DIR", env = "GUICHET_DATA_DIR")]
    data_dir: Option<PathBuf>,
    /// A folder of locales in the place of the one inside the program
    #[arg(long, global = true, value_name = "DIR", env = "GUICHET_LOCALES_DIR")]
    locales_dir: Option<PathBuf>,
    /// The day to answer for, as YYYY-MM-DD; today in Paris by default
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
}

fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "write a day as YYYY-MM-DD")
}

impl GlobalArguments {
    pub fn resolve(self, texts: EmbeddedTexts) -> GlobalOptions {
        let source = |folder: Option<PathBuf>, files| folder.map_or(Source::Embedded(files), Source::Folder);
        GlobalOptions {
            sources: Sources {
                data: source(self.data_dir, texts.data),
                locales: source(self.locales_dir, texts.locales),
                built: Built { learnt: texts.learnt, data: texts.data, locales: texts.locales },
            },
            date: self.date,
        }
    }
}

/// Holds what every command needs to know.
pub(super) struct GlobalOptions {
    pub sources: Sources,
    pub date: Option<Date>,
}

pub(super) struct Loaded {
    pub catalogue: Catalogue,
    pub locales: Locales,
    pub needs: Needs,
    /// Holds what a bot's file has beside the data; nothing where none was named.
    pub links: LinkStates,
    pub help: HelpMap,
}

impl GlobalOptions {
    pub fn today(&self) -> Date {
        self.date.unwrap_or_else(days::today)
    }

    /// Returns the data alone, for commands that say nothing to people.
    pub fn catalogue(&self) -> Result<Catalogue> {
        load(&self.sources.data()?).map_err(|problems| too_many(&problems))
    }

    pub fn load(&self) -> Result<Loaded> {
        let data = self.sources.data()?;
        let catalogue = load(&data).map_err(|problems| too_many(&problems))?;
        let locales = Locales::new(&self.sources.locales()?).map_err(|problems| too_many(&problems))?;
        let needs = self.sources.needs(&data, &catalogue).map_err(|problems| too_many(&problems))?;
        Ok(Loaded { catalogue, locales, needs, links: LinkStates::default(), help: HelpMap::default() })
    }
}

impl Loaded {
    /// Returns the same with what a bot's file has beside the data, if one is named and there.
    pub fn beside(mut self, database: &Database) -> Result<Self> {
        if !database.is_named() {
            return Ok(self);
        }
        match database.with(async |store| Ok(BesideData::stored(store, &self.catalogue).await?)) {
            Ok(beside) => {
                self.links = beside.links;
                self.help = beside.help;
                self.catalogue = beside.catalogue.unwrap_or(self.catalogue);
                Ok(self)
            }
            // Whoever tries the data before the bot has run is told, and goes on.
            Err(error) if is_missing(&error) => {
                say(&format!("{error}; for now nothing is added to the data"));
                Ok(self)
            }
            Err(error) => Err(error),
        }
    }

    /// Returns the context of commands that keep nothing once they end.
    pub fn context(&self) -> Context<'_> {
        Context {
            needs: &self.needs,
            links: &self.links,
            help: &self.help,
            ..Context::new(&self.catalogue, &self.locales, Retention::UntilClosed)
        }
    }

    /// Returns the language that an argument names, or the reference without one.
    pub fn language(&self, wanted: Option<&str>) -> Result<&Locale> {
        let Some(tag) = wanted else { return Ok(self.locales.negotiate(None)) };
        self.locales.matching(tag).ok_or_else(|| {
            let known: Vec<&str> = self.locales.iter().map(|locale| locale.name.as_str()).collect();
            usage(format!("no language `{tag}`: write one of {}", known.join(", ")))
        })
    }

    /// Returns the place that a text certainly means.
    pub fn place(&self, text: &str) -> Result<Place> {
        // Without the prefix, a commune's code looks like a postcode.
        if let Some(code) = text.strip_prefix(INSEE) {
            let commune =
                Commune::with_insee(&code.to_ascii_uppercase()).and_then(|commune| self.catalogue.place_of(commune));
            return commune.ok_or_else(|| usage(format!("no commune has the INSEE code `{code}`")));
        }
        let found = self.catalogue.search_place(text);
        match found.candidates.as_slice() {
            [first, ..] if first.certain => Ok(first.place),
            [] => bail!(usage(format!("no place `{text}` in France: write a commune, a postcode or a département"))),
            several => {
                let names = several.iter().take(MOST_NAMED).map(|candidate| {
                    let departement = &self.catalogue[candidate.place.departement];
                    let name =
                        candidate.place.commune.map_or(departement.name.clone(), |commune| commune.name().to_owned());
                    match candidate.place.commune {
                        Some(commune) => format!("{name} ({INSEE}{})", commune.insee()),
                        None => format!("{name} ({})", departement.code),
                    }
                });
                let names: Vec<String> = names.collect();
                bail!(usage(format!("`{text}` may mean {}: write one of these codes", names.join(", "))))
            }
        }
    }
}
