//! Judges where redirects lead. It asks nobody: the redirects alone tell.

use url::Url;

use super::verdict::{Verdict, VerdictReason};

/// Holds one redirect and where it leads.
#[derive(Debug, Clone)]
pub(super) struct Redirect {
    pub to: Url,
    /// Says that the old address is over, by status 301 or 308.
    pub permanent: bool,
}

/// Returns what is known of an address whose redirects end at a page.
pub(super) fn judge_redirects(start: &Url, redirects: &[Redirect]) -> Verdict {
    let Some(last) = redirects.last() else { return Verdict::Alive };
    if redirects.iter().any(|redirect| speaks_of_an_error(&redirect.to)) && !speaks_of_an_error(start) {
        return Verdict::Unsure { why: VerdictReason::ErrorPage };
    }
    if redirects.iter().any(|redirect| is_front_page(&redirect.to)) && !is_front_page(start) {
        return Verdict::Unsure { why: VerdictReason::FrontPage };
    }
    // A passing redirect, as to a form to sign in, is no new address.
    let settled = redirects.iter().take_while(|redirect| redirect.permanent).last();
    if let Some(redirect) = settled.filter(|redirect| !is_same_page(start, &redirect.to)) {
        return Verdict::Moved { to: redirect.to.to_string() };
    }
    if last.to.host_str() != start.host_str() {
        return Verdict::Moved { to: last.to.to_string() };
    }
    Verdict::Alive
}

fn is_front_page(url: &Url) -> bool {
    url.path() == "/" && url.query().is_none()
}

/// Returns whether two addresses are one page for a person: https for http and
/// a slash at the end change nothing.
fn is_same_page(one: &Url, other: &Url) -> bool {
    let page = |url: &Url| (url.host_str().map(str::to_owned), url.path().trim_end_matches('/').to_owned());
    page(one) == page(other) && one.query() == other.query()
}

/// Returns whether the path has a word that pages about errors have. It must be
/// a whole word: the page F2404 is no error.
fn speaks_of_an_error(url: &Url) -> bool {
    let path = url.path().to_lowercase();
    let words: Vec<&str> = path.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_error =
        |word: &&str| matches!(word.trim_end_matches("404"), "" | "erreur" | "error" | "notfound" | "introuvable");
    words.iter().any(is_error) || words.windows(2).any(|pair| pair == ["not", "found"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(start: &str, redirects: &[(u16, &str)], expected: &str) {
        let redirects: Vec<Redirect> = redirects
            .iter()
            .map(|(status, to)| Redirect { to: Url::parse(to).unwrap(), permanent: *status == 301 || *status == 308 })
            .collect();
        let said = match judge_redirects(&Url::parse(start).unwrap(), &redirects) {
            Verdict::Alive => "alive".to_owned(),
            Verdict::Moved { to } => to,
            Verdict::Unsure { why } | Verdict::Dead { why } => why.as_str().to_owned(),
        };
        assert_eq!(said, expected, "{start} {redirects:?}");
    }

    #[test]
    fn the_same_page_by_another_way_is_alive() {
        check("https://a.fr/x", &[], "alive");
        check("http://a.fr/x", &[(301, "https://a.fr/x")], "alive");
        check("https://a.fr/x", &[(301, "https://a.fr/x/")], "alive");
        check("https://a.fr", &[(302, "https://a.fr/accueil")], "alive");
        check("https://a.fr/x", &[(302, "https://a.fr/sign-in")], "alive");
        check("http://a.fr/", &[(301, "https://a.fr/")], "alive");
    }

    #[test]
    fn a_new_address_is_moved() {
        check("https://a.fr/x", &[(301, "https://a.fr/y")], "https://a.fr/y");
        check("https://a.fr/x", &[(302, "https://b.fr/x")], "https://b.fr/x");
        check("https://a.fr/x", &[(308, "https://b.fr/x"), (302, "https://b.fr/sign-in")], "https://b.fr/x");
        check("https://a.fr/x?id=1", &[(301, "https://a.fr/x?id=2")], "https://a.fr/x?id=2");
    }

    #[test]
    fn a_page_that_leads_to_the_front_is_unsure() {
        check("https://a.fr/x", &[(301, "https://a.fr/")], "front-page");
        check("https://a.fr/x", &[(301, "https://b.fr")], "front-page");
        check("https://a.fr/x", &[(302, "https://a.fr/"), (302, "https://a.fr/accueil")], "front-page");
        check("https://a.fr", &[(301, "https://www.a.fr/")], "https://www.a.fr/");
        check("https://a.fr/x", &[(302, "https://a.fr/?p=x")], "alive");
    }

    #[test]
    fn a_page_that_leads_to_an_error_is_unsure() {
        for path in ["404", "erreur/404", "page-not-found", "fr/Erreur.html", "notfound", "errors/error404"] {
            check("https://a.fr/x", &[(302, &format!("https://a.fr/{path}"))], "error-page");
        }
        check("https://a.fr/x", &[(302, "https://a.fr/vosdroits/F2404")], "alive");
        check("https://a.fr/404", &[(302, "https://a.fr/404/plan")], "alive");
    }
}
