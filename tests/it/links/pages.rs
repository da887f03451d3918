//! Every kind of answer behind which there is no page, though a server answers with 200.

use guichet::link_check::{CheckedLink, Verdict, VerdictReason};

use super::{SHORT, Site, asked, names, one, unsure};

/// What stands behind an address, the address, and what is known of it.
const KINDS: &[(&str, &str, &str)] = &[
    ("a page", "/commencer/x", "alive"),
    ("a page with a title", "/titled/commencer/x?Première demande", "alive"),
    ("a title with such a word", "/titled/x?Titre de séjour expiré : que faire ?", "alive"),
    ("HEAD 405, GET 200", "/head-get/405/200", "alive"),
    ("HEAD 404, GET 200", "/head-get/404/200", "alive"),
    ("HEAD 200, GET 404", "/head-get/200/404", "not-found"),
    ("404", "/status/404", "not-found"),
    ("410", "/status/410", "not-found"),
    ("404 without the headers of a browser", "/browsers", "alive"),
    ("401", "/status/401", "refuses-robots"),
    ("403", "/status/403", "refuses-robots"),
    ("405", "/status/405", "refuses-robots"),
    ("429", "/status/429", "refuses-robots"),
    ("503", "/status/503", "refuses-robots"),
    ("500", "/status/500", "server-error"),
    ("a wall that answers 200", "/titled/x?Just a moment...", "refuses-robots"),
    ("closed form", "/to/302/commencer/x?/fermeture/x", "closed"),
    ("closed form, for good", "/to/301/commencer/x?/fermeture/x", "closed"),
    ("closed, /demarche-cloturee", "/to/302?/demarche-cloturee", "closed"),
    ("closed, /page-expiree", "/to/302?/page-expiree", "closed"),
    ("closed, /pageExpiree.html", "/to/302?/pageExpiree.html", "closed"),
    ("closed, /fr/procedure-fermee/12", "/to/302?/fr/procedure-fermee/12", "closed"),
    ("closed, by a word in the query", "/to/302?/form?etat=ferme", "closed"),
    ("closed, by its title", "/titled/commencer/x?Démarche close - demarches.example", "closed"),
    ("closed, by its heading", "/headed/commencer/x?Cette démarche n’est plus ouverte", "closed"),
    ("/maintenance", "/to/302?/maintenance", "unavailable"),
    ("/service-indisponible", "/to/307?/service-indisponible", "unavailable"),
    ("/service-suspendu", "/to/302?/service-suspendu", "unavailable"),
    ("maintenance by its title", "/titled/x?Site en maintenance", "unavailable"),
    ("/erreur-404 with 200", "/to/302?/erreur-404", "error-page"),
    ("/404 with 200", "/to/302?/404", "error-page"),
    ("/error", "/to/303?/error", "error-page"),
    ("?erreur=", "/to/302?/?erreur=introuvable", "error-page"),
    ("?erreur= on its own page", "/to/302/x?/to-x?erreur=12", "error-page"),
    ("#/erreur", "/to-fragment?/erreur", "error-page"),
    ("soft 404", "/titled/x?Page non trouvée | Préfecture", "says-not-found"),
    ("soft 404 in English", "/titled/x?404 Not Found", "says-not-found"),
    ("home page", "/to/302?/", "front-page"),
    ("home page, for good", "/to/301?/", "front-page"),
    ("language root", "/to/302?/fr", "front-page"),
    ("language root with a slash", "/to/302?/fr/", "front-page"),
    ("/index.php", "/to/302?/index.php", "front-page"),
    ("/fr/accueil", "/to/302?/fr/accueil", "front-page"),
    ("home page by a meta refresh", "/refresh/x?/", "front-page"),
    ("closed form by a meta refresh", "/refresh/commencer/x?/fermeture/x", "closed"),
    ("home page by a script", "/script/x?/", "front-page"),
    ("closed form by a script", "/script/commencer/x?/fermeture/x", "closed"),
    ("a page to sign in by a script", "/script/commencer/x?/users/sign_in", "alive"),
    ("200 with nothing", "/empty", "nothing-to-read"),
    ("204", "/status/204", "nothing-to-read"),
    ("another form", "/to/302/commencer/x?/commencer/y", "another-form"),
    ("another form, for good", "/to/301/commencer/x?/commencer/y", "another-form"),
    ("another fact sheet", "/to/302/vosdroits/F1?/vosdroits/F2", "another-form"),
    ("the same form elsewhere, for good", "/to/301/commencer/x?/fr/commencer/x", "moved"),
    ("a page to sign in", "/to/302/commencer/x?/users/sign_in", "alive"),
    ("a circle", "/loop/a", "redirect-loop"),
    ("breaks off", "/half-a-header", "broken"),
];

fn word(checked: &CheckedLink) -> String {
    let json = serde_json::to_value(checked).unwrap();
    json.get("why").unwrap_or(&json["verdict"]).as_str().unwrap().to_owned()
}

/// The table is printed with `--nocapture`.
#[tokio::test]
async fn every_kind_of_answer_has_its_reason() {
    let site = Site::new().await;
    let urls: Vec<String> = KINDS.iter().map(|(_, path, _)| site.url(path)).collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let checked = asked(&urls, &SHORT, names(&[], &[])).await;
    let mut wrong = Vec::new();
    for ((kind, path, expected), checked) in KINDS.iter().zip(&checked) {
        let verdict = serde_json::to_value(&checked.verdict).unwrap()["verdict"].as_str().unwrap().to_owned();
        println!("| {kind} | `{path}` | {verdict} | {} |", word(checked));
        assert_ne!(verdict, "dead", "{kind}: one look buries nothing");
        if word(checked) != *expected {
            wrong.push((kind, path, expected, checked));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn a_page_that_is_read_anew_now_and_then_is_alive() {
    let site = Site::new().await;
    assert_eq!(one(&site, "/again").await.verdict, Verdict::Alive);
    assert_eq!(site.asked(), ["GET /again"]);
}

#[tokio::test]
async fn the_title_is_told_to_operators() {
    let site = Site::new().await;
    let checked = one(&site, "/titled/x?Démarche  close").await;
    assert_eq!(checked.verdict, unsure(VerdictReason::Closed));
    assert_eq!(checked.title.as_deref(), Some("Démarche close"));
}

#[tokio::test]
async fn a_circle_of_pages_that_lead_on_ends() {
    let site = Site::new().await;
    assert_eq!(one(&site, "/pages/a").await.verdict, unsure(VerdictReason::RedirectLoop));
    assert_eq!(site.asked(), ["GET /pages/a", "GET /pages/b"]);
}
