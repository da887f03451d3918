//! What is proposed for a title that nobody has read yet. Whatever it is, it
//! loads, and it waits for review.

use jiff::civil::date;

use super::Data;

const DAY: jiff::civil::Date = date(2026, 9, 1);

/// The keys that are proposed for a line of the page in a département.
fn proposed(heading: &str, lines: &str) -> String {
    let data = Data::without_procedures();
    let page = format!("### {heading}\n\n{lines}\n");
    let files = data.changes(&page, DAY).files;
    let (_, text) = files.into_iter().next().unwrap_or_else(|| panic!("nothing is proposed for {lines}"));
    let kept = text.lines().filter(|line| {
        ["id = ", "channel", "kind", "ended", "conditions", "without-papers", "perhaps", "until"]
            .iter()
            .any(|key| line.starts_with(key))
    });
    // `ground.except` is long and the same everywhere.
    let short = kept.filter(|line| !line.starts_with("conditions.ground.except"));
    let short: String = short.flat_map(|line| [line, "\n"]).collect();
    let mut files = data.files;
    files.insert(&format!("departements/{}.toml", &heading[..2]), text);
    Data::new(files);
    short
}

fn check(title: &str, expected: &str) {
    let line = format!("* [{title}](https://demarche.numerique.gouv.fr/commencer/z)");
    assert_eq!(proposed("01 - Ain", &line), expected, "{title}");
}

#[test]
fn a_title_says_what_for_and_why() {
    check(
        "Demande de rendez-vous - première demande, étranger malade",
        "id = \"01-first-own-illness\"
channel = \"prefecture-online\"
kind = \"appointment\"
conditions.goal.only = [\"first-permit\", \"regularise\"]
conditions.ground.only = [\"own-illness\"]
",
    );
    check(
        "Renouvellement de récépissé",
        "id = \"01-receipt\"
channel = \"prefecture-online\"
kind = \"form\"
conditions.goal.only = [\"receipt\"]
conditions.filed-where.only = [\"prefecture\"]
",
    );
    check(
        "Admission exceptionnelle au séjour",
        "id = \"01-regularise\"
channel = \"prefecture-online\"
kind = \"form\"
conditions.goal.only = [\"regularise\"]
without-papers = true
",
    );
    check(
        "Vérification avant embauche",
        "id = \"01-hiring-check\"\nchannel = \"employer\"\nkind = \"form\"\nconditions.goal.only = [\"hire-foreigner\"]\n",
    );
}

#[test]
fn goals_for_different_people_become_two_cases() {
    check(
        "Première demande et renouvellement de titre de séjour",
        "id = \"01-first-renewal\"
channel = \"prefecture-online\"
kind = \"form\"
conditions.goal.only = [\"first-permit\"]
conditions.nationality.except = [\"eu-eea-swiss\"]
conditions.goal.only = [\"renew\"]
conditions.nationality.except = [\"eu-eea-swiss\"]
",
    );
}

#[test]
fn a_rule_that_ends_says_when() {
    assert!(
        proposed(
            "01 - Ain",
            "* [Métiers en tension, admission exceptionnelle](https://demarche.numerique.gouv.fr/commencer/z)"
        )
        .ends_with(
            "conditions.ground.only = [\"shortage-occupation\"]\nwithout-papers = true\nuntil = \"2026-12-31\"\n"
        )
    );
}

#[test]
fn a_title_that_no_rule_understands_stands_under_perhaps() {
    check(
        "Formulaire bleu",
        "id = \"01-z\"
channel = \"prefecture-online\"
kind = \"form\"
conditions.goal.only = [\"ask-prefecture\"]
perhaps = true
",
    );
}

#[test]
fn a_heading_speaks_only_of_what_the_title_leaves_open() {
    let under = |heading: &str, title: &str| {
        proposed("01 - Ain", &format!("**{heading}**\n\n* [{title}](https://demarche.numerique.gouv.fr/commencer/z)"))
    };
    assert!(
        under("Première demande", "Salarié")
            .contains("goal.only = [\"first-permit\"]\nconditions.ground.only = [\"employee\"]")
    );
    assert!(under("Première demande", "Renouvellement").contains("goal.only = [\"renew\"]\n"));
    let check = under("Étranger malade", "Vérification avant embauche");
    assert!(!check.contains("ground") && check.starts_with("id = \"01-hiring-check\"\n"), "{check}");
}

#[test]
fn the_name_of_the_departement_is_no_arrondissement() {
    let line = "* [Préfecture du Pas-de-Calais : renouvellement de récépissé](https://demarche.numerique.gouv.fr/commencer/prefecture-du-pas-de-calais-z)";
    assert!(!proposed("62 - Pas-de-Calais", line).contains("arrondissement"));
    let line =
        "* [Sous-préfecture de Calais : renouvellement de récépissé](https://demarche.numerique.gouv.fr/commencer/z)";
    assert!(proposed("62 - Pas-de-Calais", line).contains("conditions.arrondissement.only = [\"calais\"]"));
}

#[test]
fn what_is_long_over_is_kept_and_marked() {
    let line =
        "Pour les prolongations liées au COVID19, rendez-vous [ici](https://demarche.numerique.gouv.fr/commencer/z).";
    assert!(proposed("01 - Ain", line).contains("ended = true\n"));
}

#[test]
fn ids_are_short_and_each_is_another() {
    let titles: Vec<String> = (0..12)
        .map(|number| format!("* [Demande de carte de séjour recherche d'emploi, mention chercheur, Belley {number}](https://demarche.numerique.gouv.fr/commencer/z{number})\n"))
        .collect();
    let ids: Vec<String> = proposed("01 - Ain", &titles.concat())
        .lines()
        .filter_map(|line| line.strip_prefix("id = "))
        .map(str::to_owned)
        .collect();
    let mut each = ids.clone();
    each.sort();
    each.dedup();
    assert_eq!(each.len(), ids.len());
    assert!(ids.iter().all(|id| id.trim_matches('"').len() <= 40), "{ids:?}");
}
