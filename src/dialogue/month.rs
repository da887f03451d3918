//! Reads a month as people type it while it is asked for: `06/2027`, `juin
//! 2027`, `٠٦/٢٠٢٧`. Names are those of the locales, in any language; the day of
//! a whole date is passed over.

use super::{
    reminder::{CardMonth, parse_year},
    say,
};
use crate::{
    fold::fold,
    locale::{Locale, Locales},
};

/// More words than this are no date.
const MOST_WORDS: usize = 6;
/// The beginning of a name stands for it from this length on.
const SHORTEST_BEGINNING: usize = 3;

/// What was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    /// A month and its year.
    Month(CardMonth),
    /// A year alone.
    Year(i16),
}

pub(super) fn read(locales: &Locales, text: &str) -> Option<Typed> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let (numbers, names): (Vec<&str>, Vec<&str>) =
        words.iter().partition(|word| word.bytes().all(|b| b.is_ascii_digit()));
    let month = |year: &str, month: i8| Some(Typed::Month(CardMonth::new(parse_year(year)?, month)?));
    if !names.is_empty() {
        let wanted = the_only(names.iter().filter_map(|name| month_named(locales, name)))?;
        let ([year] | [_, year]) = numbers.as_slice() else { return None };
        return month(year, wanted);
    }
    match numbers.as_slice() {
        [year] => parse_year(year).map(Typed::Year),
        [a, b] if parse_year(a).is_some() => month(a, b.parse().ok()?),
        // On cards a year has four digits; in a hurry two are typed.
        [a, b] if b.len() == 2 => month(&format!("20{b}"), a.parse().ok()?),
        [a, b] => month(b, a.parse().ok()?),
        [a, b, _] if parse_year(a).is_some() => month(a, b.parse().ok()?),
        [_, b, c] => month(c, b.parse().ok()?),
        _ => None,
    }
}

/// The month with this name, or the only one whose name begins so.
fn month_named(locales: &Locales, wanted: &str) -> Option<i8> {
    let named = |fits: &dyn Fn(&str) -> bool| {
        let is_named = |month: &i8| locales.iter().any(|locale| names(locale, *month).iter().any(|name| fits(name)));
        the_only((1..=12).filter(is_named))
    };
    let begins = |name: &str| wanted.len() >= SHORTEST_BEGINNING && name.starts_with(wanted);
    named(&|name| name == wanted).or_else(|| named(&begins))
}

/// Every name of a month in a language, its short form included.
fn names(locale: &Locale, month: i8) -> Vec<String> {
    let long = say::month_name(month);
    let both = [locale.text(&long), locale.text(&long.short())];
    both.iter().flat_map(|text| fold(text).split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn the_only(mut months: impl Iterator<Item = i8>) -> Option<i8> {
    let first = months.next()?;
    months.all(|month| month == first).then_some(first)
}
