//! Writes all that the bot shows in a language into one page, as a telephone shows it and
//! beside the French, so that whoever translates sees each sentence where people read it. The
//! page needs no network.

mod distinct;
mod spoken;
mod surroundings;
mod sentences;
mod page;

use std::path::Path;

use jiff::civil::Date;

use crate::{
    check::{every_screen, measure},
    dialogue::Context,
    locale::Locale,
};

use distinct::Distinct;
use sentences::Sentence;

/// Returns the widest label of a language on any button of these conversations, with its width
/// in pixels.
pub(crate) fn widest_labels(context: Context<'_>, today: Date) -> impl Fn(&Locale) -> (String, f64) {
    let labels = distinct(context, today).labels;
    move |locale| {
        let all = labels.iter().map(|label| locale.text(label)).map(|label| (measure::label_width(&label), label));
        all.max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(width, label)| (label, width)).unwrap_or_default()
    }
}

/// Returns the page of a language. `folder` is where its files are, so that each sentence has a
/// link to its own; without one the files are inside the program.
pub(crate) fn preview(context: Context<'_>, locale: &Locale, folder: Option<&Path>, today: Date) -> String {
    let (catalogue, locales) = (context.catalogue, context.locales);
    let screens = distinct(context, today).screens;
    let sentences = Sentence::all(catalogue, locales, locale);
    page::page(locales, locale, folder, &screens, &sentences)
}

fn distinct(context: Context<'_>, today: Date) -> Distinct<'_> {
    let viewer = Distinct::new(context.catalogue, today);
    let mut distinct = every_screen(context.catalogue, context.locales, today, |_| true, viewer);
    spoken::speak(context, today, &mut distinct);
    distinct
}
