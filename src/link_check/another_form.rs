//! Tells whether an address leads to another form than its own: a préfecture closes one,
//! and names another that takes its place for some of the people.

use std::collections::BTreeMap;

use url::Url;

use super::{
    path::{is_language, segments},
    word_list::is_in,
};

/// Lists what stands in a path before the name of a form or of a fact sheet.
const BEFORE_NAME: &str = "booking commencer create demande demandes demarche demarches dossier fiche fiches form \
    formulaire formulaires inscription inscriptions procedure procedures rdv rendez-vous reservation teleservice \
    teleservices vosdroits";
/// Lists words of a page to sign in, to which many forms lead first.
const SIGN_IN: &str =
    "auth authentification authentication cas compte connect connexion identification login oauth saml sign sso";
/// Lists keys of a query that name what is shown, beside those that end in `id`.
const NAMING: &str = "article c calendar cerfa code demarche doc dossier fiche form formulaire guichet node numero p \
    page planning procedure ref reference rubrique slug uuid view";

/// Returns whether an address leads to another form or fact sheet: to one of another name,
/// to the list of all of them, or to one that is named otherwise in the query.
pub(super) fn is_another_form(start: &Url, to: &Url) -> bool {
    let (here, there) = (segments(start), segments(to));
    if there.iter().any(|part| part.split(['-', '_']).any(|word| is_in(SIGN_IN, word))) {
        return false;
    }
    if here == there {
        let (asked, shown) = (named_by_query(start), named_by_query(to));
        return asked.iter().any(|(key, value)| shown.get(key) != Some(value));
    }
    let names = names(&here);
    let keeps_name = names.iter().any(|name| there.contains(name));
    let is_list = there.last().is_some_and(|last| is_in(BEFORE_NAME, last));
    !names.is_empty() && !keeps_name && (is_list || !self::names(&there).is_empty())
}

/// Returns the names of forms in a path.
fn names(parts: &[String]) -> Vec<String> {
    let is_name = |part: &&String| !is_in(BEFORE_NAME, part) && !is_language(part);
    let behind = parts.windows(2).filter(|pair| is_in(BEFORE_NAME, &pair[0])).map(|pair| &pair[1]);
    behind.filter(is_name).cloned().collect()
}

fn named_by_query(url: &Url) -> BTreeMap<String, String> {
    let pairs = url.query_pairs().map(|(key, value)| (key.to_lowercase(), value.into_owned()));
    let is_session = |key: &str| key.contains("session") || key == "sid";
    pairs.filter(|(key, _)| !is_session(key) && (is_in(NAMING, key) || key.ends_with("id"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_form_is_not_the_one_that_was_asked_for() {
        let check = |start: &str, to: &str, expected: bool| {
            let start = Url::parse("https://a.fr/").unwrap().join(start).unwrap();
            assert_eq!(is_another_form(&start, &start.join(to).unwrap()), expected, "{start} {to}");
        };
        for (start, to) in [
            ("/commencer/x", "/commencer/y"),
            ("/commencer/x", "/commencer/x-2/"),
            ("/commencer/x", "https://b.fr/commencer/y"),
            ("/commencer/x", "/demarches/y"),
            ("/commencer/x", "/commencer/"),
            ("/commencer/x", "/fr/demarches"),
            ("/rdv/demarche/12/", "/rdv/demarche/34/"),
            ("/booking/create/12/0", "/booking/create/34/0"),
            ("/particuliers/vosdroits/F1", "/particuliers/vosdroits/F2"),
            ("/form.php?id=1", "/form.php?id=2"),
            ("/form?id=1&lang=fr", "/form?lang=fr"),
            ("/?page_id=1", "/?page_id=2"),
        ] {
            check(start, to, true);
        }
        for (start, to) in [
            ("/commencer/x", "https://b.fr/commencer/x"),
            ("/commencer/x", "/commencer/X/"),
            ("/commencer/x", "/commencer/x/dossier_vide"),
            ("/commencer/x", "/users/sign_in"),
            ("/commencer/x", "https://compte.fr/login?service=y"),
            ("/rdv/demarche/12/", "/rdv/demarche/12/cgu"),
            ("/demarches/titre-de-sejour", "/demarches/etrangers/titre-de-sejour"),
            ("/form?id=1", "/form?id=1&PHPSESSID=z"),
            ("/form?lang=fr", "/form?lang=en"),
            ("/form", "/form?step=1"),
            ("/x", "/y"),
            ("/", "/demarches/x"),
        ] {
            check(start, to, false);
        }
    }
}
