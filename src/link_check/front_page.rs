//! Tells the front page of a site from its other pages: a page that was taken away often
//! leads there.

use url::Url;

use super::{
    path::{is_language, segments},
    word_list::is_in,
};

/// Lists what the parts of a front page's path are called, beside languages.
const NAMES: &str = "index default accueil home homepage welcome bienvenue portail main spip";
/// Lists keys of a query with which a site shows a page at the address of its front page.
const KEYS_OF_PAGES: &str =
    "action article c cat demarche do fiche form module node option p page path procedure r route rubrique task view";

/// Returns whether an address is that of a whole site, in one of its languages or not.
pub(super) fn is_front_page(url: &Url) -> bool {
    let is_front = |part: &String| is_in(NAMES, part) || is_language(part);
    let mut queries = url.query_pairs().map(|(key, value)| (key.to_lowercase(), value));
    let names_page = queries.any(|(key, value)| {
        // SPIP names its pages by the key alone: `?article12`.
        let is_spip = value.is_empty() && key.ends_with(|c: char| c.is_ascii_digit());
        is_spip || (!value.is_empty() && (is_in(KEYS_OF_PAGES, &key) || key.ends_with("id")))
    });
    segments(url).iter().all(is_front) && !names_page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_front_page_is_told_from_others() {
        let check = |path: &str, expected: bool| {
            let url = Url::parse("https://a.fr/").unwrap().join(path).unwrap();
            assert_eq!(is_front_page(&url), expected, "{path}");
        };
        for path in [
            "/",
            "/fr",
            "/fr/",
            "/en/",
            "/fr-FR/",
            "/fr_fr",
            "/ar/",
            "/index.php",
            "/INDEX.html",
            "/fr/index.php",
            "/default.aspx",
            "/accueil",
            "/fr/accueil.html",
            "/home/",
            "/?lang=fr",
            "/?utm_source=x",
            "/index.php?redirected=1",
            "/#top",
        ] {
            check(path, true);
        }
        for path in
            ["/x", "/fr/x", "/index/x", "/?p=12", "/index.php?id=3", "/spip.php?article12", "/france", "/?page=plan"]
        {
            check(path, false);
        }
    }
}
