//! Tells which language of the bot a language tag means, such as the one that Telegram gives
//! of a person's telephone. Negotiation compares tags letter by letter; people's languages
//! have several names, and some that look near are not read by each other's speakers.

use unic_langid::LanguageIdentifier;

/// Lists names of languages that are read as another one is: behind it, ISO 639-3 codes of its
/// own kinds, and older codes. Kurdish, Sorani, Azerbaijani and Urdu are languages of their
/// own, not Turkish, Arabic or Persian.
const READ_AS: &[(&str, &str)] = &[
    ("ar", "acm acq acw acx adf aeb aec afb ajp apc apd arb arq ars ary arz ayl ayn mey shu ssh"),
    ("bn", "ben ctg syl"),
    ("fa", "prs pes haz aiq"),
    ("ht", "hat"),
    ("ps", "pbt pbu pst"),
    ("ro", "mo mol"),
    ("zh", "cdo cjy cmn cpx czh czo gan hak hsn lzh mnp nan wuu yue"),
];

/// Returns the language that is read by whoever has this one.
fn read_as(language: &str) -> &str {
    let is_it = |(_, names): &&(&str, &str)| names.split(' ').any(|name| name == language);
    READ_AS.iter().find(is_it).map_or(language, |(read, _)| *read)
}

/// Returns the position of the language that a tag means, among those that there are: with
/// its script and region if possible, otherwise any of its language. Signs that are no tag
/// mean none.
pub(super) fn position(wanted: &str, there_are: &[&LanguageIdentifier]) -> Option<usize> {
    let wanted: LanguageIdentifier = wanted.replace('_', "-").parse().ok()?;
    let language = read_as(wanted.language.as_str());
    let likeness = |tag: &LanguageIdentifier| {
        let is_same = tag.language.as_str() == language;
        is_same.then(|| (tag.script == wanted.script, tag.region == wanted.region, tag.script.is_none()))
    };
    let found = there_are.iter().enumerate().filter_map(|(at, tag)| Some((likeness(tag)?, std::cmp::Reverse(at))));
    found.max().map(|(_, std::cmp::Reverse(at))| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephones_language_finds_the_one_that_its_owner_reads() {
        let tags: Vec<LanguageIdentifier> =
            "fr en ar bn es fa ht ps pt ro ru tr uk zh".split(' ').map(|tag| tag.parse().unwrap()).collect();
        let tags: Vec<&LanguageIdentifier> = tags.iter().collect();
        let meant = |wanted: &str| position(wanted, &tags).map(|at| tags[at].to_string());
        for (wanted, found) in [
            ("zh-hans", "zh"),
            ("zh-hant", "zh"),
            ("zh-TW", "zh"),
            ("yue", "zh"),
            ("pt-br", "pt"),
            ("pt_BR", "pt"),
            ("fa-AF", "fa"),
            ("prs", "fa"),
            ("arz", "ar"),
            ("ary", "ar"),
            ("ar-DZ", "ar"),
            ("mo", "ro"),
            ("en-US", "en"),
            ("fr-CA", "fr"),
            ("ru-UA", "ru"),
        ] {
            assert_eq!(meant(wanted).as_deref(), Some(found), "{wanted}");
        }
        for other in ["ku", "ckb", "kmr", "az", "ur", "hi", "ta", "so", "ti", "am", "sw", "x", "", "français", "und"] {
            assert_eq!(meant(other), None, "{other}");
        }
    }

    #[test]
    fn script_and_region_decide_between_two_of_one_language() {
        let tags: Vec<LanguageIdentifier> =
            "zh-Hans zh-Hant pt pt-BR".split(' ').map(|tag| tag.parse().unwrap()).collect();
        let tags: Vec<&LanguageIdentifier> = tags.iter().collect();
        for (wanted, found) in [("zh-hant", 1), ("zh-Hans-SG", 0), ("pt-br", 3), ("pt-PT", 2), ("pt", 2)] {
            assert_eq!(position(wanted, &tags), Some(found), "{wanted}");
        }
    }
}
