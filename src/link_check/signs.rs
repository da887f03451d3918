//! Finds in an address or a title the words with which sites say that a page is closed,
//! out of service or not there. A single word is not enough where a page tells of
//! something else: `/carte-de-sejour-expiree` is a page like others.

use url::{Url, form_urlencoded};

use super::{verdict::VerdictReason, word_list::is_in};
use crate::fold::fold;

/// Says what a page that is none tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// There is no such page, or something went wrong.
    Error,
    /// It is closed, over or taken away.
    Closed,
    /// It is out of service for a while.
    Unavailable,
    /// It shuts out programs.
    Wall,
}

const ERROR: &str = "\
    erreur erreurs error errors introuvable introuvables inexistant inexistante notfound nontrouve nontrouvee \
    nexistepas nexisteplus";
const CLOSED: &str = "\
    ferme fermee fermes fermees fermeture fermetures clos close closes closed closing cloture cloturee \
    clotures cloturees expire expiree expires expirees expired termine terminee termines terminees archive \
    archivee archived supprime supprimee deleted removed desactive desactivee disabled obsolete depublie \
    depubliee perime perimee discontinued";
const UNAVAILABLE: &str = "\
    maintenance indisponible indisponibles indisponibilite unavailable suspendu suspendue suspendus \
    suspendues suspension suspended interrompu interrompue interruption horsservice downtime outage \
    inaccessible";

/// Lists words that stand beside a sign and tell of nothing else.
const FILLERS: &str = "\
    a acces access actuellement and application applications attention au aux bad campagne campagnes cause ce \
    cet cette code cours currently d dans de delai demande demandes demarche demarches depot depots des \
    desole desolee du en est et etat exceptionnelle form formulaire formulaires found fr gateway guichet hors \
    htm html http https inscription inscriptions internal is l la le les lien ligne link momentanement n non \
    nos not notre oops ou oups page pages pas php plateforme plus portail pour procedure procedures \
    provisoirement server serveur service services session sessions site sites sont sorry statut status \
    technique techniques teleprocedure teleprocedures teleservice teleservices temporaire temporairement \
    temporarily temporary the this trouve trouvee un une url vos votre web website y contenu ressource \
    fichier";

/// Lists what several words say together, whatever stands around them.
const PHRASES: [(Sign, &str); 4] = [
    (
        Sign::Error,
        "not found, non trouve, non trouvee, pas ete trouvee, pas ete trouve, pas trouve, does not exist, \
         page introuvable, est introuvable, n existe pas, n existe plus, not be found, t be found, cannot be found, \
         cant be found, erreur est survenue, erreur s est produite, erreur inattendue, erreur interne, error occurred, \
         error has occurred, something went wrong",
    ),
    (
        Sign::Unavailable,
        "service unavailable, temporarily unavailable, temporairement indisponible, momentanement \
         indisponible, actuellement indisponible, temporairement suspendu, temporairement suspendue, en \
         maintenance, under maintenance, hors service, out of service",
    ),
    (Sign::Closed, "no longer available, no longer accepting, plus disponible, plus accessible, plus en ligne"),
    (
        Sign::Wall,
        "access denied, acces refuse, acces interdit, just a moment, un instant, attention required, checking \
         your browser, security check, verification de securite, are you a robot, are you human, etes vous un \
         robot, n etes pas un robot, request rejected, request blocked, pardon our interruption, captcha, \
         forbidden",
    ),
];

/// Lists the words for a page or a form of which [`ENDS`] are said.
const SUBJECTS: &str = "\
    application campagne campagnes contenu demarche demarches depot depots form formulaire formulaires \
    guichet inscriptions lien link page pages plateforme portail procedure procedures service services \
    session site sites teleprocedure teleservice teleservices";

/// Lists what a page says of itself, or of a form, behind its name.
const ENDS: &str = "\
    n existe, n est plus, n accepte plus, n accepte pas, ne prend plus, ne recoit plus, ne permet plus, n est pas disponible, n est pas accessible, n est pas ouvert, n est pas ouverte, n \
    est pas en ligne, ne sont plus, n est pas encore, a expire, no longer, is closed, has expired, has been \
    closed, est close, est clos, sont closes, sont clos, est fermee, est ferme, sont fermees, sont fermes, \
    est desormais ferme, est desormais fermee, est cloturee, est cloture, sont cloturees, sont clotures, est \
    terminee, est terminees, est expire, est expiree, est archivee, est desactivee, est desactive, est \
    suspendue, est suspendu, est indisponible, sont indisponibles, est interrompu, est interrompue, a ete \
    ferme, a ete fermee, a ete close, a ete cloturee, a ete cloture, a ete supprimee, a ete supprime, a ete \
    desactivee, a ete desactive, a ete archivee, a ete suspendue, a ete suspendu, a ete retiree, a ete \
    retire, a ete depubliee, a ete depublie";

/// Lists signs that behind a word for a form begin another thing: `service interruption de
/// grossesse`.
const NOUNS: &str = "archive erreur erreurs fermeture fermetures indisponibilite interruption maintenance suspension";

/// Lists words with which a heading names the site, and not the page.
const OF_SITES: &str = "\
    a accueil administration and anef au aux bienvenue d de demarche demarches departement departementale des du \
    en et etat francaise france gouv gouvernement home interieur l la le les ligne ministere nationale officiel \
    plateforme portail prefecture prefectures public publics region regionale republique service services \
    simplifiees site sous sur teleservices the usagers vos votre web welcome";

/// Lists the statuses that pages about errors show.
const NUMBERS: &str = "404 410 500 502 503 504";

/// Lists keys of a query that tell of an error whatever their value, unless it is a no.
const ERROR_KEYS: &str = "err errcode errorcode errormessage errormsg codeerreur messageerreur msgerreur";
/// Lists values that say no.
const NO: &str = "0 false no non none null off faux ok 200";

/// Returns what the address itself says that was asked for, where every word of its first
/// or of its last part says it.
pub(super) fn of_start(start: &Url) -> Option<VerdictReason> {
    let parts = parts(start);
    let (first, last) = (parts.first()?, parts.last()?);
    let first = whole(first).filter(|_| !is_number(first));
    first.or_else(|| whole(last)).map(Sign::of_address)
}

/// Returns what the address says to which another one leads. Parts that both have in
/// common say nothing, unless they speak of nothing else.
pub(super) fn of_target(start: &Url, to: &Url) -> Option<VerdictReason> {
    let known = parts(start);
    let is_new = |part: &&String| !known.contains(part);
    let path = parts(to);
    let path =
        path.iter().find_map(|part| whole(part)).or_else(|| path.iter().filter(is_new).find_map(|part| any(part)));
    let fragment =
        || to.fragment().into_iter().flat_map(|text| text.split(['/', '?', '&'])).find_map(|part| any(&folded(part)));
    let host = || {
        let labels = to.host_str().filter(|host| start.host_str() != Some(*host))?.split('.');
        labels.map(folded).find_map(|label| whole(&label))
    };
    path.or_else(|| of_query(to)).or_else(fragment).or_else(host).map(Sign::of_address)
}

/// Returns what a page says of itself by its title or a heading.
pub(super) fn of_title(title: &str) -> Option<VerdictReason> {
    let is_end =
        |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !matches!(c, '-' | '\'' | '’' | '_' | '`' | '°' | 'º');
    let parts = title.split(is_end).flat_map(|part| part.split(" - ")).map(folded).filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.collect();
    let all = folded(title);
    let said = parts.iter().find_map(|part| whole(part).or_else(|| of_sentence(part)));
    said.or_else(|| phrase(&all)).map(Sign::of_title)
}

/// Returns whether a heading names the site at this address, and nothing else.
pub(super) fn names_site(heading: &str, at: &Url) -> bool {
    let host = folded(at.host_str().unwrap_or_default());
    folded(heading).split(' ').all(|word| is_in(OF_SITES, word) || is_in(&host, word))
}

/// Returns what a sentence says of a page or a form: "cette démarche n’est plus ouverte".
fn of_sentence(folded: &str) -> Option<Sign> {
    let padded = format!(" {folded} ");
    let subject = SUBJECTS.split(' ').filter_map(|word| padded.find(&format!(" {word} "))).min()?;
    let after = padded.get(subject..)?;
    let pairs = folded.split(' ').zip(folded.split(' ').skip(1));
    let beside = pairs.filter(|(word, next)| is_in(SUBJECTS, word) && !is_in(NOUNS, next));
    if let Some(sign) = beside.map(|(_, next)| next).find_map(of_word) {
        return Some(sign);
    }
    let end = ENDS.split(", ").find(|end| after.contains(&format!(" {end} ")))?;
    let is_absence = end.starts_with("n existe");
    let sign = if is_absence { Sign::Error } else { after.split(' ').find_map(of_word).unwrap_or(Sign::Closed) };
    Some(sign)
}

fn of_query(to: &Url) -> Option<Sign> {
    to.query_pairs().find_map(|(key, value)| {
        let (key, value) = (folded(&key), folded(&value));
        if is_in(NO, &value) {
            return None;
        }
        let is_error = is_in(ERROR_KEYS, &key.replace(' ', ""));
        // The number of a page may be any, that of a status may not.
        let tells_status = key.split(' ').any(|word| matches!(word, "code" | "status" | "statut" | "http" | "error"));
        let status = tells_status && is_in(NUMBERS, &value);
        let by_key = if is_error || status { Some(Sign::Error) } else { any(&key) };
        by_key.or_else(|| whole(&value).filter(|_| !is_number(&value)))
    })
}

impl Sign {
    fn of_address(self) -> VerdictReason {
        match self {
            Self::Error | Self::Wall => VerdictReason::ErrorPage,
            Self::Closed => VerdictReason::Closed,
            Self::Unavailable => VerdictReason::Unavailable,
        }
    }

    fn of_title(self) -> VerdictReason {
        match self {
            Self::Error => VerdictReason::SaysNotFound,
            Self::Wall => VerdictReason::RefusesRobots,
            Self::Closed | Self::Unavailable => self.of_address(),
        }
    }
}

/// Returns the parts of a path, folded to words; `/Page%20Expir%C3%A9e` is `page expiree`.
fn parts(url: &Url) -> Vec<String> {
    let parts = url.path_segments().into_iter().flatten().map(|part| {
        // A plus or a percent in a path is read as in a query: it parts words there, too.
        let pairs = form_urlencoded::parse(part.as_bytes()).flat_map(|(key, value)| [key, value]);
        folded(&pairs.collect::<Vec<_>>().join(" "))
    });
    parts.filter(|part| !part.is_empty()).collect()
}

/// Folds a text to words; `pageExpiree` has two.
fn folded(text: &str) -> String {
    let mut apart = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        if before.is_lowercase() && c.is_uppercase() {
            apart.push(' ');
        }
        apart.push(c);
        before = c;
    }
    fold(&apart)
}

/// Returns the sign of a text of which every word is a sign or stands beside one.
fn whole(folded: &str) -> Option<Sign> {
    let words = || folded.split(' ');
    let is_known = |word: &str| of_word(word).is_some() || is_in(FILLERS, word) || is_in(NUMBERS, word);
    if folded.is_empty() || !words().all(is_known) {
        return None;
    }
    let number = || tells_status(folded, NUMBERS).then_some(Sign::Error);
    phrase(folded).or_else(|| words().find_map(of_word)).or_else(number)
}

/// Returns the sign of any word of a text, or of several together.
fn any(folded: &str) -> Option<Sign> {
    let number = || tells_status(folded, "404").then_some(Sign::Error);
    phrase(folded).or_else(|| folded.split(' ').find_map(of_word)).or_else(number)
}

/// Returns whether one of these statuses stands in a text, and is not the number of something:
/// « formulaire Cerfa n° 404 ».
fn tells_status(folded: &str, statuses: &str) -> bool {
    let before = std::iter::once("").chain(folded.split(' '));
    let mut pairs = before.zip(folded.split(' '));
    pairs.any(|(before, word)| is_in(statuses, word) && !matches!(before, "n" | "no" | "numero" | "cerfa"))
}

fn phrase(folded: &str) -> Option<Sign> {
    let padded = format!(" {folded} ");
    let said = |phrases: &str| phrases.split(", ").any(|phrase| padded.contains(&format!(" {phrase} ")));
    PHRASES.into_iter().find(|(_, phrases)| said(phrases)).map(|(sign, _)| sign)
}

/// Returns the sign of one word, of which several may be written as one: `pageexpiree`.
fn of_word(word: &str) -> Option<Sign> {
    let listed = |word: &str| {
        let lists = [(ERROR, Sign::Error), (CLOSED, Sign::Closed), (UNAVAILABLE, Sign::Unavailable)];
        lists.into_iter().find(|(list, _)| is_in(list, word)).map(|(_, sign)| sign)
    };
    let bare = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = word.get(bare.len()..).unwrap_or_default();
    if !number.is_empty() && !bare.is_empty() {
        // `error404` and `page404`, and not `f2404`.
        if number == "404" && bare.len() >= 4 && is_in(FILLERS, bare) {
            return Some(Sign::Error);
        }
        return is_in(NUMBERS, number).then(|| listed(bare).or_else(|| glued(bare, &listed))).flatten();
    }
    listed(word).or_else(|| glued(word, &listed))
}

/// Returns the sign of a word that is made of a sign and words beside it, each of four
/// letters or more: a short one stands in too many others.
fn glued(word: &str, listed: &impl Fn(&str) -> Option<Sign>) -> Option<Sign> {
    FILLERS.split(' ').filter(|filler| filler.len() >= 4).find_map(|filler| {
        let rest = |rest: Option<&str>| {
            let rest = rest.filter(|rest| !rest.is_empty())?;
            let linked = rest.strip_prefix("en").or_else(|| rest.strip_prefix("est"));
            listed(rest).or_else(|| linked.and_then(listed)).or_else(|| glued(rest, listed))
        };
        rest(word.strip_prefix(filler)).or_else(|| rest(word.strip_suffix(filler)))
    })
}

fn is_number(folded: &str) -> bool {
    folded.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(reason: Option<VerdictReason>) -> &'static str {
        reason.map_or("", VerdictReason::as_str)
    }

    #[test]
    fn an_address_that_is_led_to_says_that_it_is_no_page() {
        let start = Url::parse("https://a.fr/commencer/titre-expire?x=/fermeture").unwrap();
        let check = |to: &str, expected: &str| {
            assert_eq!(word(of_target(&start, &start.join(to).unwrap())), expected, "{to}");
        };
        for to in [
            "/fermeture/x",
            "/demarche-cloturee",
            "/page-expiree",
            "/page_expiree.html",
            "/PageExpiree",
            "/pageexpiree",
            "/page-expir%C3%A9e",
            "/fr/demarche/close",
            "/procedure-fermee",
            "/formulaire-ferme?id=3",
            "/closed",
            "/commencer/x/fermee",
            "/votre-demarche-est-close",
            "/form?etat=ferme",
            "/form?closed=1",
            "/lien-expire",
            "/session-expired",
            "/form#/fermeture",
            "/page-supprimee",
            "/x-n-est-plus-disponible",
            "/cloture-2026",
        ] {
            check(to, "closed");
        }
        for to in [
            "/maintenance",
            "/service-indisponible",
            "/serviceindisponible",
            "/siteenmaintenance",
            "/suspendu",
            "/service-suspendu.php",
            "/fr/hors-service",
            "/x?maintenance=on",
            "https://maintenance.a.fr/",
            "/unavailable",
            "/teleservice-temporairement-indisponible",
        ] {
            check(to, "unavailable");
        }
        for to in [
            "/404",
            "/page404",
            "/404.html",
            "/erreur",
            "/erreur-404",
            "/error404",
            "/errors/500",
            "/page-not-found",
            "/notfound",
            "/pagenotfound",
            "/page-introuvable",
            "/?erreur=1",
            "/?error=expired-token",
            "/x?code=404",
            "/x?err=nopage",
            "/page-non-trouvee",
            "/fr/Erreur.html",
            "/erreur%20404",
            "/x#/error",
        ] {
            check(to, "error-page");
        }
        for to in [
            "/vosdroits/F2404",
            "/form",
            "/commencer/titre-expire/2",
            "/login?return=/commencer/titre-expire",
            "/x?error=0",
            "/x?erreur=false",
            "/x?id=404",
            "/enclos",
            "/termes",
            "/page/2",
            "/x?page=404",
            "/services",
            "/closerie",
            "https://b.fr/commencer/titre-expire",
            "/x?maintenance=0",
        ] {
            check(to, "");
        }
    }

    #[test]
    fn an_address_that_was_asked_for_may_tell_of_such_things() {
        let check = |start: &str, expected: &str| assert_eq!(word(of_start(&Url::parse(start).unwrap())), expected);
        for start in ["carte-de-sejour-expiree", "signaler-une-erreur", "visa-expire", "x/404/y", "commencer/enclos"] {
            check(&format!("https://a.fr/{start}"), "");
        }
        check("https://a.fr/", "");
        check("https://a.fr/404", "error-page");
        check("https://a.fr/fermeture/x", "closed");
        check("https://a.fr/fr/service-indisponible", "unavailable");
    }

    #[test]
    fn a_title_says_that_there_is_no_page() {
        let check = |title: &str, expected: &str| assert_eq!(word(of_title(title)), expected, "{title}");
        for title in [
            "Page non trouvée",
            "Page non trouvée | service-public.fr",
            "Erreur 404 - Préfecture de l’Essonne",
            "404 Not Found",
            "Oups ! Cette page est introuvable",
            "Cette page n’existe plus",
            "Error",
            "Oops! That page can’t be found.",
            "Une erreur est survenue",
            "Erreur",
            "Error 404 (Not Found)!!1",
            "La page que vous cherchez n'existe pas",
            "Not found · demarches-simplifiees.fr",
            "404",
            "500 Internal Server Error",
            "La page demandée n’a pas été trouvée",
        ] {
            check(title, "says-not-found");
        }
        for title in [
            "Démarche close",
            "Démarche close · demarches-simplifiees.fr",
            "Démarche clôturée",
            "Démarche fermée depuis le 3 mars 2026",
            "Démarche close depuis le 3 mars 2026",
            "Cette procédure n’accepte plus de dossiers",
            "Formulaire fermé",
            "La démarche « Première demande de titre » est close",
            "Cette démarche n’est plus disponible",
            "Page expirée",
            "Session expirée",
            "Les dépôts sont clos",
            "Fermeture",
            "This form is closed",
            "Campagne terminée - Préfecture",
            "Procédure désactivée",
        ] {
            check(title, "closed");
        }
        for title in [
            "Site en maintenance",
            "Maintenance – demarches-simplifiees.fr",
            "Service temporairement indisponible",
            "503 Service Temporarily Unavailable",
            "Le téléservice est indisponible",
            "Service suspendu",
        ] {
            check(title, "unavailable");
        }
        for title in ["Just a moment...", "Attention Required! | Cloudflare", "Accès refusé", "403 Forbidden"] {
            check(title, "refuses-robots");
        }
        for title in [
            "Titre de séjour expiré : que faire ?",
            "Ma carte de séjour est expirée",
            "Signaler une erreur sur mon titre",
            "Renouvellement de titre de séjour - Évry",
            "Carte perdue ou volée",
            "Accueil",
            "Les services de l’État",
            "Que faire si le titre de séjour n’est plus valable ?",
            "Bienvenue",
            "Horaires d’ouverture et de fermeture du guichet",
            "Clôture d’un dossier de naturalisation",
            "Service interruption de grossesse",
            "Demande en ligne",
            "Agent de maintenance : carte « talent »",
            "Refus de séjour",
            "Prendre rendez-vous au guichet",
        ] {
            check(title, "");
        }
    }
}
