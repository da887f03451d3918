//! Tells in which direction a language is written. unic-langid takes Azerbaijani, Uzbek and
//! Hausa for languages from right to left, and Dari for one from left to right, unless a
//! script is named; so the script decides here, and each language has one.

use unic_langid::LanguageIdentifier;

/// Lists scripts that run from right to left (Unicode, `Bidi_Class` of their letters).
const SCRIPTS: &str = "Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Sogd Syrc Syre Syrj Syrn Thaa Yezi";
/// Lists languages whose usual script does (CLDR, `likelySubtags`), Arabic's by each name.
const LANGUAGES: &str = "ar acm acw acx adf aeb aec afb ajp apc apd ary arq ars arz ayl azb bal bcc bgn bqi brh ckb \
                         dv fa fia glk haz he hno iw ji khw ks lki lrc luz mzn nqo pbt pbu pes pnb prs ps pst rhg \
                         sd sdh skr syr ug ur yi";

/// Returns whether a language is written from right to left.
pub(super) fn is_right_to_left(tag: &LanguageIdentifier) -> bool {
    let is_in = |list: &str, wanted: &str| list.split_whitespace().any(|known| known == wanted);
    match &tag.script {
        Some(script) => is_in(SCRIPTS, script.as_str()),
        None => is_in(LANGUAGES, tag.language.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_decides() {
        for tag in
            ["ar", "ar-MA", "ary", "fa", "fa-AF", "prs", "ps", "ur", "he", "ckb", "az-Arab", "uz-Arab", "ku-Arab"]
        {
            assert!(is_right_to_left(&tag.parse().unwrap()), "{tag}");
        }
        for tag in ["fr", "az", "uz", "ha", "ku", "tr", "ar-Latn", "fa-Latn", "tg", "bn", "zh-Hant", "ms", "so", "ff"] {
            assert!(!is_right_to_left(&tag.parse().unwrap()), "{tag}");
        }
    }
}
