//! Two editions of twenty pages: every change by hand is told, and nothing else.

use std::collections::BTreeSet;

use guichet::official_guide::{PageChange, compare, report::changed};

use super::archives::Made;

/// A change by hand: the page, what stood there, what stands there now, and what must be told.
const EDITS: [(&str, &str, &str, &[&str]); 24] = [
    (
        "F34953",
        "dans les 2 mois qui suivent",
        "dans les 3 mois qui suivent",
        &[
            "[deadline]",
            "- Votre demande doit être déposée dans les 2 mois",
            "+ Votre demande doit être déposée dans les 3 mois",
        ],
    ),
    (
        "F34953",
        "Le dossier présenté doit être complet pour être recevable.",
        "Le dossier doit être complet.",
        &["- Le dossier présenté doit être complet pour être recevable."],
    ),
    ("F13519", "964 heures maximum", "900 heures maximum", &["+ Vous pouvez travailler 900 heures"]),
    ("F13519", "<Valeur>60\u{a0}%</Valeur>", "<Valeur>50\u{a0}%</Valeur>", &["50 %"]),
    ("F14872", "<Item><Paragraphe>Votre passeport + 1 copie</Paragraphe></Item>", "", &["- Votre passeport + 1 copie"]),
    (
        "F14872",
        "2 photos d'identité récentes et identiques",
        "3 photos d'identité récentes et identiques",
        &["[documents]", "+ 3 photos"],
    ),
    (
        "F33052",
        "datant de moins de 3 mois",
        "datant de moins de 6 mois",
        &[
            "+ Si vous demandez une carte de séjour, vous devez fournir un justificatif de domicile datant de moins de 6 mois.",
        ],
    ),
    (
        "F33052",
        "<Item><Paragraphe>Bail de location</Paragraphe></Item>",
        "<Item><Paragraphe>Bail de location</Paragraphe></Item><Item><Paragraphe>Avis d'imposition</Paragraphe></Item>",
        &["+ Avis d'imposition"],
    ),
    (
        "F32952",
        "La validité du timbre électronique est de 6 mois",
        "La validité du timbre électronique est de 12 mois",
        &["+ La validité du timbre électronique est de 12 mois"],
    ),
    ("F15371", "<dc:title>", "<dc:title>Nouveau : ", &["title", "+ Nouveau : "]),
    ("F17450", "vosdroits/F17450\"", "vosdroits/F99450\"", &["address", "F99450"]),
    ("F34479", "Croix-Rouge française", "Croix-Rouge", &["+ Croix-Rouge"]),
    ("F2672", "modified 2020-08-12", "modified 2026-08-12", &["modified: 2020-08-12 → 2026-08-12"]),
    (
        "F34840",
        "durée maximale de 12 mois",
        "durée maximale de 9 mois",
        &["+ Elle est délivrée pour une durée maximale de 9 mois."],
    ),
    (
        "F35032",
        "Vous devez réaliser la démarche en ligne",
        "Vous devez réaliser la démarche en préfecture",
        &["+ Vous devez réaliser la démarche en préfecture"],
    ),
    (
        "N105",
        "Les étudiants internationaux sont autorisés",
        "Les étudiants internationaux ne sont pas autorisés",
        &["+ Les étudiants internationaux ne sont pas autorisés"],
    ),
    ("F16189", "en préfecture", "sur internet", &["sur internet"]),
    ("F11167", "L'époux doit vivre en France", "L'époux doit résider en France", &["+ L'époux doit résider"]),
    (
        "F11168",
        "famille d'un étranger titulaire",
        "enfant d'un étranger titulaire",
        &["+ enfant d'un étranger titulaire"],
    ),
    (
        "F1358",
        "visa de court séjour pour la plupart",
        "visa de court séjour pour tous",
        &["+ Par contre, vous avez besoin d'un visa de court séjour pour tous"],
    ),
    (
        "F14876",
        "La demande se fait auprès du ministère",
        "La demande ne se fait plus auprès du ministère",
        &["+ La demande ne se fait plus"],
    ),
    ("F34745", "3 dernières quittances de loyer", "Dernière quittance de loyer", &["quittance de loyer"]),
    (
        "F15763",
        "Cette prolongation est automatique.",
        "Cette prolongation n'est pas automatique.",
        &["+ Cette prolongation n'est pas automatique."],
    ),
    ("R52684", "<dc:title>", "<dc:title>Nouveau : ", &["title", "+ Nouveau : "]),
];

/// What differs between two archives, by page; pages that are the same are left out.
fn differences(before: &Made, after: &Made) -> Vec<PageChange> {
    let (before, after) = (before.read().unwrap(), after.read().unwrap());
    let changes = after.pages.values().map(|page| compare(&before.pages[&page.id], page));
    changes.filter(|change| !change.is_empty() || change.modified.is_some()).collect()
}

#[test]
fn every_change_by_hand_is_told_and_nothing_else() {
    let twenty = Made::twenty();
    assert!(differences(&twenty, &twenty).is_empty(), "the same pages do not differ");
    for (page, from, to, told) in EDITS {
        let changes = differences(&twenty, &twenty.clone().edited(page, from, to));
        assert_eq!(changes.len(), 1, "{page}: {from}");
        assert_eq!(changes[0].id.as_str(), page);
        let said = changed(&changes[0]);
        for words in told {
            assert!(said.contains(words), "{page}: no `{words}` in\n{said}");
        }
        let count = said.lines().filter(|line| line.trim_start().starts_with(['-', '+'])).count();
        let most = if told[0].starts_with("modified") { 0 } else { 2 };
        // F11167 says everything twice, once for each nationality.
        assert!(count <= most, "{page}: more is told than was changed:\n{said}");
    }
}

#[test]
fn all_changes_at_once_are_told_of_their_pages() {
    let edited = EDITS.iter().fold(Made::twenty(), |made, (page, from, to, _)| made.edited(page, from, to));
    let changes = differences(&Made::twenty(), &edited);
    let pages: BTreeSet<&str> = EDITS.iter().map(|(page, ..)| *page).collect();
    assert_eq!(changes.iter().map(|change| change.id.as_str()).collect::<BTreeSet<_>>(), pages);
    for (page, _, _, told) in EDITS {
        let said = changed(changes.iter().find(|change| change.id.as_str() == page).unwrap());
        assert!(told.iter().all(|words| said.contains(words)), "{page}:\n{said}");
    }
}

/// Spaces, apostrophes, quotation marks, the order of passages and emphasis are no change of words.
#[test]
fn what_people_do_not_read_is_no_change() {
    let twenty = Made::twenty();
    for (page, from, to) in [
        ("F34953", "dans les 2 mois", "dans\u{a0}les\n 2  mois"),
        ("F34953", "l'enregistrement de votre", "l’enregistrement de votre"),
        ("F14872", "<MiseEnEvidence>visa</MiseEnEvidence>", "visa"),
        (
            "F14872",
            "<Item><Paragraphe>Votre passeport + 1 copie</Paragraphe></Item><Item><Paragraphe>2 photos d'identité récentes et identiques</Paragraphe></Item>",
            "<Item><Paragraphe>2 photos d'identité récentes et identiques</Paragraphe></Item><Item><Paragraphe>Votre passeport + 1 copie</Paragraphe></Item>",
        ),
    ] {
        let changes = differences(&twenty, &twenty.clone().edited(page, from, to));
        assert!(changes.is_empty(), "{page}: {from}\n{}", changed(&changes[0]));
    }
}
