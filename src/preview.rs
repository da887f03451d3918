//! Writes all that the bot shows in a language into one page, as a telephone shows it and
//! beside the French, so that whoever translates sees each sentence where people read it. The
//! page needs no network.

mod distinct;
mod sentences;
mod page;

use std::path::Path;

use jiff::civil::Date;

use crate::{
    catalogue::Catalogue,
    check::every_screen,
    locale::{Locale, Locales},
};

use distinct::Distinct;
use sentences::Sentence;

/// Returns the page of a language. `folder` is where its files are, so that each sentence has a
/// link to its own; without one the files are inside the program.
pub(crate) fn preview(
    catalogue: &Catalogue,
    locales: &Locales,
    locale: &Locale,
    folder: Option<&Path>,
    today: Date,
) -> String {
    let screens = every_screen(catalogue, locales, today, |_| true, Distinct::new(catalogue, today)).screens;
    let sentences = Sentence::all(catalogue, locales, locale);
    page::page(locales, locale, folder, &screens, &sentences)
}
