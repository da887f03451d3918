//! Reads a month as people type it when asked when a card ends: `06/2027`,
//! `juin 2027`, `٠٦/٢٠٢٧`. Names are those of the locales, in any language; the day
//! of a whole date is ignored.

use super::{
    messages,
    reminder::{CardMonth, parse_year},
};
use crate::{fold::fold, locale::Locales};

/// A text of more words, numbers included, is no date.
const MOST_WORDS: usize = 6;
/// From this many letters on, the beginning of a month's name stands for it.
const SHORTEST_BEGINNING: usize = 3;

/// Tells what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TypedMonth {
    Month(CardMonth),
    Year(i16),
}

pub(super) fn read(locales: &Locales, text: &str) -> Option<TypedMonth> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let (numbers, words): (Vec<&str>, Vec<&str>) =
        words.iter().partition(|word| word.bytes().all(|b| b.is_ascii_digit()));
    let month = |year: &str, month: i8| Some(TypedMonth::Month(CardMonth::new(parse_year(year)?, month)?));
    if !words.is_empty() {
        let month_said = month_among(locales, &words)?;
        let ([year] | [_, year]) = numbers.as_slice() else { return None };
        return month(year, month_said);
    }
    match numbers.as_slice() {
        [year] => parse_year(year).map(TypedMonth::Year),
        [a, b] if parse_year(a).is_some() => month(a, b.parse().ok()?),
        // On cards a year has four digits, but people in a hurry type two.
        [a, b] if b.len() == 2 => month(&format!("20{b}"), a.parse().ok()?),
        [a, b] => month(b, a.parse().ok()?),
        [a, b, _] if parse_year(a).is_some() => month(a, b.parse().ok()?),
        [_, b, c] => month(c, b.parse().ok()?),
        _ => None,
    }
}

/// Returns the only month that the words name. Names of two words come first, because each
/// of the two may stand in the name of another month: `كانون الأول`, `كانون الثاني`.
fn month_among(locales: &Locales, words: &[&str]) -> Option<i8> {
    let of_two = the_only(words.windows(2).filter_map(|pair| month_named(locales, &pair.join(" "))));
    of_two.or_else(|| the_only(words.iter().filter_map(|name| month_named(locales, name))))
}

/// Returns the month with this name, or the only one with a name that begins so.
fn month_named(locales: &Locales, wanted: &str) -> Option<i8> {
    let named = |fits: &dyn Fn(&str) -> bool| {
        let is_named = |month: &i8| names(locales, *month).iter().any(|name| fits(name));
        the_only((1..=12).filter(is_named))
    };
    let begins = |name: &str| wanted.len() >= SHORTEST_BEGINNING && name.starts_with(wanted);
    named(&|name| name == wanted).or_else(|| named(&begins))
}

/// Returns every name of a month in any language: the long and the short forms, and those of
/// other countries.
fn names(locales: &Locales, month: i8) -> Vec<String> {
    let (lexicon, id) = (locales.lexicon(), messages::month_name(month).id);
    // A sign below a letter parts a folded word of Bengali: its beginning tells the month.
    let beginning = |word: &str| fold(word).split(' ').next().unwrap_or_default().to_owned();
    let shown = lexicon.shown(&id).flat_map(|text| text.split([' ', '(', ')'])).map(beginning);
    shown.chain(lexicon.others(&id).map(fold)).filter(|name| !name.is_empty()).collect()
}

fn the_only(mut months: impl Iterator<Item = i8>) -> Option<i8> {
    let first = months.next()?;
    months.all(|month| month == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::source::Files;

    fn typed(text: &str) -> Option<String> {
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        read(&locales, text).map(|typed| match typed {
            TypedMonth::Month(month) => month.to_string(),
            TypedMonth::Year(year) => year.to_string(),
        })
    }

    #[test]
    fn a_month_is_read_in_every_language_and_form() {
        for text in [
            "06/2027",
            "6/2027",
            "2027-06",
            "06.27",
            "12/06/2027",
            "2027-06-12",
            "٠٦/٢٠٢٧",
            "juin 2027",
            "Juin, 2027",
            "12 juin 2027",
            "ma carte finit en juin 2027",
            "June 2027",
            "jun 2027",
            "2027 june",
            "يونيو 2027",
            "جوان ٢٠٢٧",
            "يونيو (جوان) 2027",
            "يونيه 2027",
            "حزيران 2027",
        ] {
            assert_eq!(typed(text).as_deref(), Some("2027-06"), "{text}");
        }
        assert_eq!(typed("2027").as_deref(), Some("2027"));
    }

    #[test]
    fn the_months_of_every_arabic_country_are_understood() {
        for (text, month) in [
            ("كانون الثاني 2027", "2027-01"),
            ("كانون ثاني ٢٠٢٧", "2027-01"),
            ("شباط 2027", "2027-02"),
            ("آذار 2027", "2027-03"),
            ("اذار 2027", "2027-03"),
            ("نيسان 2027", "2027-04"),
            ("إبريل 2027", "2027-04"),
            ("أيار 2027", "2027-05"),
            ("تموز 2027", "2027-07"),
            ("يوليوز 2027", "2027-07"),
            ("يوليه 2027", "2027-07"),
            ("آب 2027", "2027-08"),
            ("غشت 2027", "2027-08"),
            ("أيلول 2027", "2027-09"),
            ("شتنبر 2027", "2027-09"),
            ("تشرين الأول 2027", "2027-10"),
            ("12 تشرين الثاني 2027", "2027-11"),
            ("نونبر 2027", "2027-11"),
            ("كانون الأول 2027", "2027-12"),
            ("بطاقتي تنتهي في دجنبر 2027", "2027-12"),
        ] {
            assert_eq!(typed(text).as_deref(), Some(month), "{text}");
        }
        // Half a name is no month.
        for text in ["كانون 2027", "تشرين 2027", "الثاني 2027"] {
            assert_eq!(typed(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_month_of_a_year_is_none() {
        for text in
            ["", "juin", "13/2027", "00/2027", "91300", "91", "jui 2027", "juin mars 2027", "2027 2028", "x 2027"]
        {
            assert_eq!(typed(text), None, "{text}");
        }
    }

    #[test]
    fn no_two_months_share_a_name_in_any_language() {
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        let mut shared = std::collections::BTreeSet::new();
        for month in 1..=12 {
            for name in names(&locales, month) {
                match month_named(&locales, &name) {
                    Some(found) => assert_eq!(found, month, "{name}"),
                    None => _ = shared.insert(name),
                }
            }
        }
        // "Out" is August in Haitian Creole and short for October in Portuguese: it is asked again.
        assert!(shared.len() <= 4 && shared.iter().all(|name| name.len() <= 4), "{shared:?}");
    }
}
