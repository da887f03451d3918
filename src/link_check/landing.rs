//! Judges where an address leads, and what stands there. It asks nobody: the redirects and
//! the page alone tell.

use url::Url;

use super::{
    another_form::is_another_form,
    front_page::is_front_page,
    page::Page,
    signs,
    verdict::{Verdict, VerdictReason},
};

/// Holds one redirect and where it leads.
#[derive(Debug, Clone)]
pub(super) struct Redirect {
    pub to: Url,
    /// Holds what a browser does not send: some sites show their errors by it.
    pub fragment: Option<String>,
    /// Says that the old address is over, by status 301 or 308.
    pub permanent: bool,
}

/// Returns what is known of an address whose redirects end at a page.
pub(super) fn judge(start: &Url, redirects: &[Redirect], page: &Page) -> Verdict {
    let here = redirects.last().map_or(start, |last| &last.to);
    let nothing = || page.is_empty.then_some(VerdictReason::NothingToRead);
    let why = led_astray(start, redirects).or_else(|| said_by(here, page)).or_else(nothing);
    why.map_or_else(|| judge_redirects(start, redirects), |why| Verdict::Unsure { why })
}

/// Returns why what was asked for is not what is shown, as far as addresses tell.
fn led_astray(start: &Url, redirects: &[Redirect]) -> Option<VerdictReason> {
    let of_redirect = |redirect: &Redirect| {
        let mut to = redirect.to.clone();
        to.set_fragment(redirect.fragment.as_deref());
        signs::of_target(start, &to)
    };
    let is_another = |redirect: &&Redirect| is_another_form(start, &redirect.to);
    let is_front = |redirect: &&Redirect| is_front_page(&redirect.to) && !is_front_page(start);
    let sign = redirects.iter().find_map(of_redirect).or_else(|| signs::of_start(start));
    let another = || redirects.iter().find(is_another).map(|_| VerdictReason::AnotherForm);
    let front = || redirects.iter().find(is_front).map(|_| VerdictReason::FrontPage);
    sign.or_else(another).or_else(front)
}

/// Returns why a page is none, as far as its title and its headings tell: those of the second
/// level where those of the first name the site alone.
fn said_by(here: &Url, page: &Page) -> Option<VerdictReason> {
    let is_of_site = |text: &String| signs::names_site(text, here);
    let below = page.subheadings.iter().filter(|_| page.headings.iter().all(is_of_site));
    page.title.iter().chain(&page.headings).chain(below).find_map(|text| signs::of_title(text))
}

fn judge_redirects(start: &Url, redirects: &[Redirect]) -> Verdict {
    let Some(last) = redirects.last() else { return Verdict::Alive };
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

/// Returns whether two addresses are one page for a person: https for http and
/// a slash at the end change nothing.
fn is_same_page(one: &Url, other: &Url) -> bool {
    let page = |url: &Url| (url.host_str().map(str::to_owned), url.path().trim_end_matches('/').to_owned());
    page(one) == page(other) && one.query() == other.query()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(start: &str, redirects: &[(u16, &str)], expected: &str) {
        check_page(start, redirects, &Page::default(), expected);
    }

    fn check_page(start: &str, redirects: &[(u16, &str)], page: &Page, expected: &str) {
        let redirect = |(status, to): &(u16, &str)| {
            let to = Url::parse(to).unwrap();
            let fragment = to.fragment().map(str::to_owned);
            Redirect { to, fragment, permanent: *status == 301 || *status == 308 }
        };
        let redirects: Vec<Redirect> = redirects.iter().map(redirect).collect();
        let said = match judge(&Url::parse(start).unwrap(), &redirects, page) {
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
        check("https://a.fr/x?lang=fr", &[(301, "https://a.fr/x?lang=en")], "https://a.fr/x?lang=en");
    }

    #[test]
    fn a_page_that_leads_to_the_front_is_unsure() {
        for to in ["https://a.fr/", "https://b.fr", "https://a.fr/fr", "https://a.fr/en/", "https://a.fr/fr/index.php"]
        {
            check("https://a.fr/x", &[(301, to)], "front-page");
            check("https://a.fr/x", &[(302, to)], "front-page");
        }
        check("https://a.fr/x", &[(302, "https://a.fr/"), (302, "https://a.fr/plan")], "front-page");
        check("https://a.fr", &[(301, "https://www.a.fr/")], "https://www.a.fr/");
        check("https://a.fr", &[(302, "https://a.fr/fr/")], "alive");
        check("https://a.fr/fr/", &[(302, "https://a.fr/")], "alive");
        check("https://a.fr/x", &[(302, "https://a.fr/?p=x")], "alive");
    }

    #[test]
    fn a_page_that_leads_to_what_is_closed_or_broken_is_unsure() {
        for (path, expected) in [
            ("404", "error-page"),
            ("vosdroits/404", "error-page"),
            ("?erreur=1", "error-page"),
            ("x?erreur=expire", "error-page"),
            ("#/erreur", "error-page"),
            ("fermeture/x", "closed"),
            ("page-expiree", "closed"),
            ("maintenance", "unavailable"),
            ("service-indisponible", "unavailable"),
        ] {
            check("https://a.fr/x", &[(301, &format!("https://a.fr/{path}"))], expected);
            check("https://a.fr/x", &[(302, &format!("https://a.fr/{path}"))], expected);
        }
        check("https://a.fr/x", &[(302, "https://a.fr/erreur"), (302, "https://a.fr/")], "error-page");
        check("https://a.fr/x", &[(302, "https://a.fr/vosdroits/F2404")], "alive");
        check("https://a.fr/titre-expire", &[(302, "https://a.fr/titre-expire/conditions")], "alive");
    }

    #[test]
    fn a_page_that_leads_to_another_form_is_unsure() {
        let form = "https://a.fr/commencer/x";
        check(form, &[(301, "https://a.fr/commencer/y")], "another-form");
        check(form, &[(302, "https://b.fr/commencer/y")], "another-form");
        check(form, &[(301, "https://b.fr/commencer/x")], "https://b.fr/commencer/x");
        check("https://a.fr/x?id=1", &[(301, "https://a.fr/x?id=2")], "another-form");
    }

    #[test]
    fn what_a_page_says_of_itself_counts() {
        let titled = |title: &str| Page { title: Some(title.to_owned()), ..Page::default() };
        check_page("https://a.fr/x", &[], &titled("Page non trouvée"), "says-not-found");
        check_page("https://a.fr/x", &[(302, "https://a.fr/y")], &titled("Démarche close"), "closed");
        check_page("https://a.fr/x", &[(301, "https://b.fr/x")], &titled("Maintenance"), "unavailable");
        let headed = Page { headings: vec!["a.fr".to_owned(), "Démarche close".to_owned()], ..titled("a.fr") };
        check_page("https://a.fr/x", &[], &headed, "closed");
        check_page("https://a.fr/x", &[], &titled("Titre de séjour"), "alive");
        check_page("https://a.fr/x", &[], &titled("Formulaire Cerfa 404"), "alive");
    }

    #[test]
    fn a_heading_of_the_second_level_counts_where_the_first_names_the_site_alone() {
        let page = |html: &str| Page::read(html.as_bytes());
        let address = "https://www.essonne.gouv.fr/x";
        for (html, expected) in [
            ("<h1>Préfecture</h1><h2>Page non trouvée</h2>", "says-not-found"),
            ("<h1>Préfecture de l’Essonne</h1><h2>Démarche close</h2>", "closed"),
            ("<h2>Menu</h2><h2>Démarche close</h2>", "closed"),
            ("<h1></h1><h2>Page introuvable</h2>", "says-not-found"),
            ("<h1>Carte de séjour</h1><h2>Page non trouvée</h2>", "alive"),
            ("<h1>Formulaire Cerfa 404</h1>", "alive"),
            ("<h1>Formulaire Cerfa n° 404</h1>", "alive"),
            ("<h1>Formulaire n°404</h1>", "alive"),
            ("<h1>Erreur n° 404</h1>", "says-not-found"),
            ("<h1>404</h1>", "says-not-found"),
            ("", "nothing-to-read"),
        ] {
            check_page(address, &[], &page(html), expected);
        }
    }
}
