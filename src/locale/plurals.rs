//! Says which plural form of a language goes with a whole number (CLDR, "Language Plural
//! Rules"). Fluent's own choice loses the remainder of a number above a hundred, so that
//! messages ask for a form by the function `PLURAL`, which answers from here.

use std::{collections::BTreeSet, str::FromStr};

use fluent::{FluentArgs, FluentValue};
use icu_locale_core::LanguageIdentifier as IcuTag;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules, PluralRulesPreferences};
use unic_langid::LanguageIdentifier;

/// Names the function by which a message asks for a form: `{ PLURAL($count) -> … }`.
pub(super) const FUNCTION: &str = "PLURAL";
/// Is the form that every language has.
pub(super) const OTHER: &str = "other";
/// Lists what forms are called in messages, as CLDR calls them.
pub(super) const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];

/// A form that only larger numbers have is asked of no language: nothing that the bot counts
/// comes near a million, for which French, Spanish and Italian have one.
const MOST_COUNTED: u32 = 10_000;

/// Lists languages that ICU4X's own data does not know, behind one that it knows, whose rule
/// is the same on whole numbers: older and other names of a language, and languages that
/// CLDR knows.
const STAND_INS: &[(&str, &str)] = &[
    ("ar", "ars ary arz arq aeb apc acm ayl"),
    ("fa", "prs pes"),
    ("fil", "tl"),
    ("he", "iw"),
    ("no", "nb nn"),
    ("ro", "mo"),
    ("sr", "sh"),
    // One form for 0 and 1.
    ("pa", "ln mg guw wa"),
    ("hy", "ff fuf fuc kab"),
    // One form for 1 alone.
    (
        "en",
        "an asa bal bem bez ce cgg ckb dv fur gsw haw io jgo jmc kaj kcg kkj kl kmr ksb lg lld mas mgo nah nd nnh nr \
         ny nyn os pap rof rwk saq sdh seh sn ss ssy teo tig ts ve vo vun wae xog yi",
    ),
];
/// Lists the languages in which a number changes nothing, so that they have one form.
const ONE_FORM: &str = "bm bo dz hnj ht id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to \
                        tpi vi wo yo yue zh";

/// Holds the plural rule of one language.
#[derive(Debug, Clone)]
pub struct Plurals {
    /// Is the language whose rule holds, in ICU4X's data; `None` where there is one form.
    rule: Option<PluralRulesPreferences>,
    is_known: bool,
}

impl Plurals {
    /// Returns the rule of a language, or one form alone for a language of which no rule is
    /// known.
    pub fn of(tag: &LanguageIdentifier) -> Self {
        let language = tag.language.as_str();
        if ONE_FORM.split_whitespace().any(|known| known == language) {
            return Self { rule: None, is_known: true };
        }
        let stands_in = |(_, languages): &&(&str, &str)| languages.split_whitespace().any(|known| known == language);
        let name = match (STAND_INS.iter().find(stands_in), &tag.region) {
            (Some((rule, _)), _) => (*rule).to_owned(),
            // Portugal and Brazil count differently.
            (None, Some(region)) => format!("{language}-{region}"),
            (None, None) => language.to_owned(),
        };
        let rule = IcuTag::from_str(&name).ok().map(PluralRulesPreferences::from);
        // What ICU4X does not know has one form there, without an error.
        let is_known = rule.and_then(rules).is_some_and(|rules| rules.categories().count() > 1);
        Self { rule: rule.filter(|_| is_known), is_known }
    }

    /// Returns whether the rule is the language's own.
    pub fn is_known(&self) -> bool {
        self.is_known
    }

    /// Returns the name of the form for a number, such as `few`.
    pub fn form(&self, number: impl Into<PluralOperands>) -> &'static str {
        let rules = self.rule.and_then(rules);
        rules.map_or(OTHER, |rules| name(rules.category_for(number)))
    }

    /// Returns the forms of everything that the bot may count.
    pub fn forms(&self) -> BTreeSet<&'static str> {
        let Some(rules) = self.rule.and_then(rules) else { return BTreeSet::from([OTHER]) };
        let counted = (0..=MOST_COUNTED).map(|number| name(rules.category_for(number)));
        counted.chain([OTHER]).collect()
    }

    /// Answers the function of the messages: the form for the one number that it is given.
    pub(super) fn answer(&self, positional: &[FluentValue<'_>]) -> FluentValue<'static> {
        let number = match positional {
            [FluentValue::Number(number)] => whole(number.value),
            _ => None,
        };
        number.map_or(OTHER, |number| self.form(number)).into()
    }

    /// Returns the function of the messages.
    pub(super) fn function(
        self,
    ) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static {
        move |positional, _| self.answer(positional)
    }
}

fn rules(of: PluralRulesPreferences) -> Option<PluralRules> {
    PluralRules::try_new_cardinal(of).ok()
}

/// Returns what is counted; parts of something are not.
fn whole(number: f64) -> Option<u64> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and small")]
    let whole = number as u64;
    (number >= 0.0 && number.fract() == 0.0 && number < 1e15).then_some(whole)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::locale::{
        bundle::Bundle,
        message::{Arg, Message},
    };

    /// Holds a language's forms, each with its rule and its samples.
    type Rules = BTreeMap<&'static str, Vec<(&'static str, &'static str, &'static str)>>;

    /// Lists languages that have rules of their own which nothing in ICU4X's data follows.
    const UNKNOWN: &[&str] =
        &["gv", "iu", "kw", "lag", "naq", "se", "sgs", "shi", "sma", "smi", "smj", "smn", "sms", "tzm"];

    fn rules_of_cldr() -> Rules {
        let mut rules = Rules::new();
        let lines = include_str!("../../tests/it/fixtures/cldr-plurals.tsv").lines();
        for line in lines.filter(|line| !line.starts_with('#')) {
            let mut fields = line.split('\t');
            let mut field = || fields.next().unwrap();
            rules.entry(field()).or_default().push((field(), field(), field()));
        }
        rules
    }

    /// Returns whether a rule of CLDR holds for a whole number, written without decimals.
    fn holds(rule: &str, number: u32) -> bool {
        let relation = |text: &str| {
            let (left, right, equal) = match text.split_once(" != ") {
                Some((left, right)) => (left, right, false),
                None => text.split_once(" = ").map(|(left, right)| (left, right, true)).unwrap(),
            };
            let (operand, modulus) = left.split_once(" % ").unwrap_or((left, ""));
            let value = match operand {
                "n" | "i" => number,
                "v" | "w" | "f" | "t" | "e" | "c" => 0,
                other => panic!("{other}"),
            };
            let value = modulus.parse::<u32>().map_or(value, |modulus| value % modulus);
            let is_among = right.split(',').any(|range| {
                let (from, to) = range.split_once("..").unwrap_or((range, range));
                (from.parse().unwrap()..=to.parse::<u32>().unwrap()).contains(&value)
            });
            is_among == equal
        };
        rule.split(" or ").any(|all| all.split(" and ").all(relation))
    }

    fn form_by_cldr(rules: &[(&'static str, &str, &str)], number: u32) -> &'static str {
        rules.iter().find(|(_, rule, _)| rule.is_empty() || holds(rule, number)).unwrap().0
    }

    /// Returns the whole numbers among CLDR's samples: `3~10, 103~110, 1003, …`.
    fn samples(text: &str) -> Vec<u32> {
        let ranges = text.split(", ").filter(|range| !range.contains('c') && !matches!(*range, "…" | ""));
        ranges
            .flat_map(|range| {
                let (from, to) = range.split_once('~').unwrap_or((range, range));
                from.parse::<u32>().unwrap()..=to.parse().unwrap()
            })
            .collect()
    }

    fn bundle(language: &str) -> Bundle {
        let forms = FORMS.iter().filter(|form| **form != OTHER).map(|form| format!("    [{form}] {form}\n"));
        let message = format!("n = {{ PLURAL($n) ->\n{}   *[other] other\n  }}\n", forms.collect::<String>());
        Bundle::new(&language.parse().unwrap(), false, std::iter::once(message.as_str()))
    }

    fn said(bundle: &Bundle, number: u32) -> String {
        bundle.format(&Message::new("n").with("n", Arg::Number(number as usize)))
    }

    #[test]
    fn every_form_up_to_ten_thousand_is_that_of_cldr() {
        let mut unknown = Vec::new();
        for (language, rules) in rules_of_cldr() {
            let plurals = Plurals::of(&language.parse().unwrap());
            if !plurals.is_known() {
                unknown.push(language);
                continue;
            }
            let wrong: Vec<u32> =
                (0..=MOST_COUNTED).filter(|number| plurals.form(*number) != form_by_cldr(&rules, *number)).collect();
            assert!(wrong.is_empty(), "{language}: {wrong:?}");
            let needed: BTreeSet<_> = (0..=MOST_COUNTED).map(|number| form_by_cldr(&rules, number)).collect();
            let forms: BTreeSet<_> = needed.into_iter().chain([OTHER]).collect();
            assert_eq!(plurals.forms(), forms, "{language}");
        }
        assert_eq!(unknown, UNKNOWN);
    }

    #[test]
    fn a_message_says_the_form_of_each_sample_of_cldr() {
        let mut count = 0;
        for (language, rules) in rules_of_cldr().into_iter().filter(|(language, _)| !UNKNOWN.contains(language)) {
            let bundle = bundle(language);
            for (form, _, listed) in &rules {
                for sample in samples(listed).into_iter().filter(|sample| *sample <= MOST_COUNTED) {
                    assert_eq!(said(&bundle, sample), *form, "{language} {sample}");
                    count += 1;
                }
            }
        }
        assert!(count > 3_000, "{count}");
    }

    #[test]
    fn beyond_a_hundred_the_remainder_counts() {
        for (language, number, form) in [
            ("ar", 103, "few"),
            ("ar", 111, "many"),
            ("ar", 365, "many"),
            ("ar", 1003, "few"),
            ("ar-DZ", 100, "other"),
            ("ro", 101, "few"),
            ("ro", 119, "few"),
            ("ro", 120, "other"),
            ("lt", 22, "few"),
            ("ru", 111, "many"),
            ("pl", 122, "few"),
        ] {
            assert_eq!(said(&bundle(language), number), form, "{language} {number}");
        }
    }

    #[test]
    fn a_language_by_another_name_counts_as_itself() {
        for (language, number, form) in [
            ("prs", 0, "one"),
            ("fa-AF", 0, "one"),
            ("tl", 4, "other"),
            ("tl", 5, "one"),
            ("ary", 103, "few"),
            ("pt-PT", 0, "other"),
            ("pt-BR", 0, "one"),
            ("ln", 0, "one"),
            ("ff", 1, "one"),
            ("ckb", 1, "one"),
            ("ht", 1, "other"),
            ("zh-Hans", 1, "other"),
            ("zh-Hant-TW", 1, "other"),
        ] {
            assert_eq!(said(&bundle(language), number), form, "{language} {number}");
            assert!(Plurals::of(&language.parse().unwrap()).is_known(), "{language}");
        }
    }

    #[test]
    fn a_language_without_a_rule_is_told() {
        assert!(!Plurals::of(&"tlh".parse().unwrap()).is_known());
        assert_eq!(said(&bundle("tlh"), 1), "other");
    }

    #[test]
    fn what_is_no_number_has_the_form_of_the_rest() {
        let bundle = bundle("fr");
        assert_eq!(bundle.format(&Message::new("n").text("n", "1")), "other");
        assert_eq!(bundle.format(&Message::new("n")), "other");
    }
}
