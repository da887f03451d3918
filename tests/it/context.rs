//! The data and the locales of the repository, read once, and a fixed day.

use std::{path::Path, sync::LazyLock};

use guichet::{
    catalogue::{Catalogue, load, source::Files},
    dialogue::{Context, Retention},
    locale::Locales,
    needs::Needs,
};
use jiff::civil::{Date, date};

/// A day on which the rules that end in 2026 still run.
pub const TODAY: Date = date(2026, 11, 23);
/// The first day on which they have ended.
pub const NEXT_YEAR: Date = date(2027, 1, 1);

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    load(&repository_data()).unwrap_or_else(|problems| panic!("the data has problems: {problems:#?}"))
});
static NEEDS: LazyLock<Needs> = LazyLock::new(|| {
    // Learnt by the build script of the program, for the program and its tests.
    let learnt: &'static [u8] = include_bytes!(concat!(env!("OUT_DIR"), "/learnt.bin"));
    Needs::learnt(learnt, catalogue())
});
static LOCALES: LazyLock<Locales> = LazyLock::new(|| {
    Locales::new(&repository_locales()).unwrap_or_else(|problems| panic!("the locales have problems: {problems:#?}"))
});

/// The data files.
pub fn repository_data() -> Files {
    Files::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data")), &["toml"]).unwrap()
}

/// The locales' files.
pub fn repository_locales() -> Files {
    Files::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")), &["ftl", "toml"]).unwrap()
}

pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// What is understood of typed sentences.
pub fn needs() -> &'static Needs {
    &NEEDS
}

pub fn locales() -> &'static Locales {
    &LOCALES
}

pub fn context() -> Context<'static> {
    Context { needs: needs(), ..Context::new(catalogue(), locales(), Retention::Days(30)) }
}
