//! What an import writes into a file that people keep, and what it leaves.

use guichet::{
    catalogue::source::Files,
    official_list::{Status, compare, report::ImportReport},
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::Data;

const PATH: &str = "departements/01.toml";
const AIN: &str = r#"# The Ain, by hand.
code = "01"
name = "Ain"
site = "https://www.ain.gouv.fr"   # opened yesterday

# Two addresses.
[[procedure]]
id = "01-first"
url = "https://www.demarches-simplifiees.fr/commencer/ain-first"   # as printed
channel = "prefecture-online"
kind = "form"
first-listed = "2025-06-01"
last-listed = "2026-04-29"   # by the list

[[procedure.case]]
title = "Première demande de titre de séjour"   # whole
conditions.goal.only = ["first-permit"]
conditions.ground.except = [
  "student",   # ANEF
]

[[procedure.case]]
# doubt: also for renewals?
title = "Première demande de titre de séjour"
conditions.goal.only = ["renew"]
review = true

[[procedure]]
id = "01-visa"
url = "https://www.demarches-simplifiees.fr/commencer/ain-visa"
channel = "prefecture-online"
kind = "form"
first-listed = "2026-04-29"
last-listed = "2026-04-29"

[[procedure.case]]
title = "Prolongation de visa"
conditions.goal.only = ["extend-short-visa"]
"#;
const NEXT: Date = date(2026, 9, 1);

fn ain(text: &str) -> Data {
    let mut files = Data::ours().files;
    files.insert(PATH, text.to_owned());
    Data::new(files)
}

/// The file after a page with these lines for the Ain.
fn after(data: &Data, lines: &str, day: Date) -> String {
    let page = format!("### 01 - Ain\n\n{lines}\n");
    data.changes(&page, day).files.remove(PATH).unwrap_or_else(|| data.text(PATH).to_owned())
}

/// The lines that are in one text only, marked as by `diff`.
fn difference(before: &str, after: &str) -> String {
    let (mut old, mut told) = (before.lines().peekable(), String::new());
    for line in after.lines() {
        if old.peek() == Some(&line) {
            old.next();
        } else if let Some(gone) =
            old.next_if(|gone| gone.split(" = ").next() == line.split(" = ").next() && gone.contains(" = "))
        {
            told.extend(format!("-{gone}\n+{line}\n").chars());
        } else {
            told.extend(format!("+{line}\n").chars());
        }
    }
    told.extend(old.map(|gone| format!("-{gone}\n")));
    told
}

fn check(lines: &str, day: Date, expected: &str) {
    let data = ain(AIN);
    let after = after(&data, lines, day);
    assert_eq!(difference(AIN, &after), expected, "{after}");
    // And it still is data.
    ain(&after);
}

const FIRST: &str =
    "* [Première demande de titre de séjour](https://www.demarches-simplifiees.fr/commencer/ain-first)\n";
const VISA: &str = "* [Prolongation de visa](https://www.demarches-simplifiees.fr/commencer/ain-visa)\n";

#[test]
fn a_later_page_moves_the_last_day_and_nothing_else() {
    check(
        FIRST,
        NEXT,
        "-last-listed = \"2026-04-29\"   # by the list\n+last-listed = \"2026-09-01\"   # by the list\n",
    );
}

#[test]
fn an_older_page_moves_the_first_day_and_nothing_else() {
    let renamed = "* [Un autre titre](https://www.demarches-simplifiees.fr/commencer/ain-first) avec une remarque\n* [Nouveau](https://www.demarches-simplifiees.fr/commencer/ain-new)\n";
    check(renamed, date(2024, 1, 1), "-first-listed = \"2025-06-01\"\n+first-listed = \"2024-01-01\"\n");
    check(renamed, date(2025, 12, 1), "");
}

#[test]
fn another_word_in_a_title_asks_for_a_second_look_at_every_case_of_it() {
    check(
        "* [Première demande de carte](https://www.demarches-simplifiees.fr/commencer/ain-first)\n",
        NEXT,
        "-last-listed = \"2026-04-29\"   # by the list
+last-listed = \"2026-09-01\"   # by the list
-title = \"Première demande de titre de séjour\"   # whole
+title = \"Première demande de carte\"   # whole
+# doubt: on 2026-04-29 the title was «Première demande de titre de séjour»; read the conditions again
+review = true
-title = \"Première demande de titre de séjour\"
+title = \"Première demande de carte\"
+# doubt: on 2026-04-29 the title was «Première demande de titre de séjour»; read the conditions again
",
    );
}

#[test]
fn another_apostrophe_or_capital_asks_for_none() {
    check(
        "* [PROLONGATION de visa](https://www.demarches-simplifiees.fr/commencer/ain-visa)\n",
        NEXT,
        "-last-listed = \"2026-04-29\"\n+last-listed = \"2026-09-01\"\n-title = \"Prolongation de visa\"\n+title = \"PROLONGATION de visa\"\n",
    );
}

#[test]
fn an_address_on_another_host_is_the_same_procedure_and_is_to_be_read_again() {
    check(
        "* [Prolongation de visa](https://demarche.numerique.gouv.fr/commencer/ain-visa)\n",
        NEXT,
        "-url = \"https://www.demarches-simplifiees.fr/commencer/ain-visa\"
+url = \"https://demarche.numerique.gouv.fr/commencer/ain-visa\"
-last-listed = \"2026-04-29\"
+last-listed = \"2026-09-01\"
+# doubt: on 2026-04-29 the address was https://www.demarches-simplifiees.fr/commencer/ain-visa; open the new one and read the conditions again
+review = true
",
    );
}

#[test]
fn another_address_under_the_same_title_is_the_same_procedure_and_is_to_be_read_again() {
    check(
        "* [Prolongation de visa](https://www.demarches-simplifiees.fr/commencer/ain-visa-2)\n",
        NEXT,
        "-url = \"https://www.demarches-simplifiees.fr/commencer/ain-visa\"
+url = \"https://www.demarches-simplifiees.fr/commencer/ain-visa-2\"
-last-listed = \"2026-04-29\"
+last-listed = \"2026-09-01\"
+# doubt: on 2026-04-29 the address was https://www.demarches-simplifiees.fr/commencer/ain-visa; open the new one and read the conditions again
+review = true
",
    );
}

#[test]
fn another_address_asks_for_a_second_look_at_every_case_once() {
    let data = ain(AIN);
    let page = "* [Première demande de titre de séjour](https://demarche.numerique.gouv.fr/commencer/ain-first)\n";
    let once = after(&data, page, NEXT);
    assert_eq!(once.matches("the address was https://www.demarches-simplifiees.fr/commencer/ain-first;").count(), 2);
    assert_eq!(once.matches("review = true").count(), 2, "{once}");
    assert!(once.contains("# doubt: also for renewals?"), "{once}");
    assert_eq!(after(&ain(&once), page, NEXT), once);
}

/// Where somebody came from, and signs that nobody sees, are no part of an address.
#[test]
fn an_address_that_only_looks_otherwise_has_not_moved() {
    for written in [
        "https://www.demarches-simplifiees.fr/commencer/ain-visa?utm_source=site&amp;utm_medium=web",
        "http://www.demarches-simplifiees.fr/commencer/ain-visa/",
        "https://www.demarches-simplifiees.fr/commencer/ain-\u{200b}visa",
        "https://www.demarches-simplifiees.fr/commencer/ain-visa%20",
        "https://www.demarches-simplifiees.fr/commencer/ain\\-visa#debut",
        "https://www.demarches-simplifiees.fr/commencer/ain-visa\u{200f}",
        "HTTPS://WWW.demarches-simplifiees.fr/commencer/ain%2Dvisa",
    ] {
        check(
            &format!("* [Prolongation de visa]({written})\n"),
            NEXT,
            "-last-listed = \"2026-04-29\"\n+last-listed = \"2026-09-01\"\n",
        );
    }
    // And as little where the data has it that way.
    let tracked = AIN.replace("commencer/ain-visa", "commencer/ain-visa?utm_source=site");
    assert!(after(&ain(&tracked), VISA, NEXT).contains("commencer/ain-visa?utm_source=site\""));
}

#[test]
fn a_second_title_of_an_address_becomes_a_case_to_be_reviewed() {
    let lines =
        format!("{VISA}* [Renouvellement de récépissé](https://www.demarches-simplifiees.fr/commencer/ain-visa)\n");
    check(
        &lines,
        NEXT,
        "-last-listed = \"2026-04-29\"
+last-listed = \"2026-09-01\"
+
+[[procedure.case]]
+# doubt: proposed from the words of the list of 2026-09-01; nobody has read it yet
+title = \"Renouvellement de récépissé\"
+conditions.goal.only = [\"receipt\"]
+conditions.filed-where.only = [\"prefecture\"]
+review = true
",
    );
}

#[test]
fn a_remark_and_a_heading_are_taken_and_never_taken_out() {
    let lines =
        "**Visas**\n\n* [Prolongation de visa](https://www.demarches-simplifiees.fr/commencer/ain-visa) ou \"autre\"\n";
    let told = "-last-listed = \"2026-04-29\"
+last-listed = \"2026-09-01\"
+heading = \"Visas\"
+remark = 'ou \"autre\"'
";
    check(lines, NEXT, told);
    let with_both = ain(&after(&ain(AIN), lines, NEXT));
    assert_eq!(after(&with_both, VISA, NEXT), with_both.text(PATH));
}

#[test]
fn what_is_new_stands_at_the_end_with_the_arrondissements_that_it_needs() {
    let data = ain(AIN);
    let lines = "### Sous-préfecture de Belley\n\n* [Renouvellement de titre de séjour](https://demarche.numerique.gouv.fr/commencer/belley)\n* [Renouvellement de titre de séjour, salariés](https://demarche.numerique.gouv.fr/commencer/belley-2)\n";
    let text = after(&data, lines, NEXT);
    let (head, tail) = text.split_once("# Two addresses.\n").unwrap();
    assert_eq!(head.matches("[[arrondissement]]").count(), 4, "{head}");
    assert!(head.contains("id = \"belley\"\nname = \"Belley\"\n"), "{head}");
    assert!(tail.starts_with("[[procedure]]\nid = \"01-first\""));
    assert!(tail.contains("id = \"01-belley-renewal\""), "{tail}");
    assert!(tail.contains("id = \"01-belley-renewal-employee\""), "{tail}");
    assert_eq!(tail.matches("conditions.arrondissement.only = [\"belley\"]").count(), 2);
    assert!(text.contains("heading = \"Sous-préfecture de Belley\"\n"));
    // Everything that stood there stands there, and once more changes nothing.
    assert!(text.ends_with("review = true\n"));
    let again = ain(&text);
    assert_eq!(after(&again, lines, NEXT), text);
}

#[test]
fn a_new_procedure_is_written_as_a_person_would() {
    let page = "### 01 - Ain

**L'\"en-tête\" \\ nouveau**

* [COVID régularisation fermée](https://demarche.numerique.gouv.fr/commencer/c-1) ou \"autre\"
";
    let text = ain(AIN).changes(page, NEXT).files.remove(PATH).unwrap();
    let (_, added) = text.split_once("[\"extend-short-visa\"]\n").unwrap();
    assert_eq!(
        added,
        r#"
[[procedure]]
id = "01-covid-regularise"
url = "https://demarche.numerique.gouv.fr/commencer/c-1"
channel = "prefecture-online"
kind = "form"
first-listed = "2026-09-01"
last-listed = "2026-09-01"
ended = true

[[procedure.case]]
# doubt: proposed from the words of the list of 2026-09-01; nobody has read it yet
title = "COVID régularisation fermée"
heading = "L'\"en-tête\" \\ nouveau"
remark = 'ou "autre"'
conditions.goal.only = ["regularise"]
conditions.ground.except = ["spouse-of-french", "parent-of-french-child", "came-before-13", "child-welfare-before-16", "own-illness", "ill-child", "refugee", "subsidiary-protection", "stateless", "temporary-protection", "victim", "withdrawal-agreement"]
without-papers = true
review = true

[[procedure.case]]
# doubt: proposed from the words of the list of 2026-09-01; nobody has read it yet
title = "COVID régularisation fermée"
heading = "L'\"en-tête\" \\ nouveau"
remark = 'ou "autre"'
conditions.goal.only = ["extend-short-visa"]
without-papers = true
review = true
"#
    );
}

#[test]
fn a_departement_without_a_file_gets_one() {
    const MORBIHAN: &str = "departements/56.toml";
    let ours = Data::ours().files;
    let mut files = Files::default();
    for (path, text) in ours.iter().filter(|(path, _)| *path != MORBIHAN) {
        files.insert(path, text.to_owned());
    }
    let data = Data::new(files);
    let page =
        "### 56 - Morbihan\n\n* [Prolongation de visa](https://demarche.numerique.gouv.fr/commencer/morbihan-visa)\n";
    let text = data.changes(page, NEXT).files.remove(MORBIHAN).unwrap();
    assert!(
        text.starts_with("code = \"56\"\nname = \"Morbihan\"\n\n[[procedure]]\nid = \"56-extend-visa\"\n"),
        "{text}"
    );
    assert_eq!(data.after(page, NEXT).catalogue.departements.len(), 107);
}

#[test]
fn ends_of_lines_stay_as_they_are() {
    let data = ain(&AIN.replace('\n', "\r\n"));
    let text =
        after(&data, &format!("{VISA}* [Prolongation](https://demarche.numerique.gouv.fr/commencer/ain-3)\n"), NEXT);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.contains("ain-3"));
    let unchanged = after(&data, VISA, date(2026, 4, 29));
    assert_eq!(unchanged, data.text(PATH));
}

#[test]
fn what_is_gone_is_told_and_left() {
    let data = ain(AIN);
    let page = data.page(&format!("### 01 - Ain\n\n{FIRST}"));
    let comparison = compare(&page, &data.catalogue, &data.rules, NEXT);
    let gone: Vec<&str> = comparison.gone.iter().map(|at| data.catalogue[*at].id.as_str()).collect();
    assert!(gone.contains(&"01-visa") && !gone.contains(&"01-first"));
    assert!(!gone.contains(&"51-dcem"), "it was gone before");
    assert!(comparison.looks_cut_off());
    assert!(after(&data, FIRST, NEXT).contains("id = \"01-visa\""));
}

#[test]
fn a_slip_in_a_heading_is_told_and_moves_nothing() {
    let data = ain(AIN);
    let page = data.page(&format!("### 02 - Ain\n\n{VISA}"));
    let comparison = compare(&page, &data.catalogue, &data.rules, NEXT);
    assert_eq!(comparison.entries[0].status, Status::Known);
    let doubts: Vec<&str> = comparison.doubts.iter().map(|(_, doubt)| doubt.as_str()).collect();
    assert_eq!(doubts.len(), 2, "{doubts:?}");
    assert!(doubts[0].contains("`Ain` stands beside 02, which is Aisne"), "{doubts:?}");
    assert!(doubts[1].contains("02 lists") && doubts[1].contains("belongs to 01"), "{doubts:?}");
}

#[test]
fn what_another_departement_lists_stays_with_its_owner() {
    let link = "* [Renouvellement](https://demarche.numerique.gouv.fr/commencer/ain-new)\n";
    let other = "* [Première demande](https://demarche.numerique.gouv.fr/commencer/ain-new)\n";
    let page = format!("### 01 - Ain\n\n{link}\n### 974 - La Réunion\n\n{other}");
    let once = ain(AIN).after(&page, NEXT);
    assert!(!once.text(PATH).contains("title = \"Première demande\"\n"));
    assert!(once.changes(&page, NEXT).files.is_empty());
}

#[test]
fn what_another_departement_calls_it_stands_for_no_title() {
    let link = |title: &str| format!("* [{title}](https://www.demarches-simplifiees.fr/commencer/ain-visa)\n");
    let page = format!("### 02 - Aisne\n\n{}\n### 01 - Ain\n\n{}", link("Visas"), link("Prolongation de visas"));
    let text = after(&ain(AIN), &page, NEXT);
    assert!(text.contains("title = \"Prolongation de visas\"") && !text.contains("title = \"Prolongation de visa\""));
}

#[test]
fn one_title_under_two_sous_prefectures_is_taken_in_once() {
    let link = "* [Renouvellement](https://demarche.numerique.gouv.fr/commencer/ain-new)\n";
    let page = format!("### 01 - Ain\n\n{link}\n### Sous-préfecture de Belley\n\n{link}");
    let once = ain(AIN).after(&page, NEXT);
    assert_eq!(once.text(PATH).matches("title = \"Renouvellement\"").count(), 2);
    assert!(once.changes(&page, NEXT).files.is_empty());
}

/// What a person sees before anything is written.
#[test]
fn the_table_tells_what_differs() {
    let data = ain(AIN);
    let page = data.page(
        "### 01 - Ain

* [Première demande de carte](https://www.demarches-simplifiees.fr/commencer/ain-first)
* [Prolongation de visa](https://demarche.numerique.gouv.fr/commencer/ain-visa)
* [Renouvellement](https://demarche.numerique.gouv.fr/commencer/ain-renewal)[s](https://demarche.numerique.gouv.fr/commencer/left)
",
    );
    let comparison = compare(&page, &data.catalogue, &data.rules, NEXT);
    let table = ImportReport::new(&comparison, &data.catalogue).table();
    let here: Vec<&str> = table.lines().filter(|line| !line.starts_with("gone")).collect();
    assert_eq!(
        here.join("\n"),
        "renamed     01     3  01-first                                 «Première demande de titre de séjour» is now «Première demande de carte»
moved       01     4  01-visa                                  «Prolongation de visa»: https://www.demarches-simplifiees.fr/commencer/ain-visa is now https://demarche.numerique.gouv.fr/commencer/ain-visa
new         01     5  -                                        «Renouvellements» https://demarche.numerique.gouv.fr/commencer/ain-renewal
skipped            5  leftover                                 «s» https://demarche.numerique.gouv.fr/commencer/left
revision of 2026-09-01: 3 found (0 known, 1 new, 1 moved, 1 renamed), 107 gone, 1 skipped"
    );
    assert!(table.contains("gone        14        14-receipt"), "{table}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a page says, the data that follows from it loads, and the same
    /// page changes nothing any more.
    #[test]
    fn any_page_leaves_data_that_loads(pieces in prop::collection::vec(a_piece(), 1..25)) {
        let page = format!("### 01 - Ain\n\n{}", pieces.concat());
        let once = ain(AIN).after(&page, NEXT);
        let twice = once.changes(&page, NEXT);
        prop_assert!(twice.files.is_empty(), "{:?} after {}", twice.files, page);
    }
}

fn a_piece() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Première demande ",
        "renouvellement ",
        "changement de statut ",
        "salarié ",
        "étranger malade ",
        "Belley ",
        "rendez-vous ",
        "récépissé ",
        "\"a\" ",
        "l'été ",
        "\\ ",
        "\u{1}",
        "\u{202e}",
        "régularisation ",
        "covid ",
        "x ",
        "« » ",
        "métiers en tension ",
        "ressortissant algérien ",
        "Ukraine ",
        "visa court séjour ",
        "-",
    ]);
    let title = prop::collection::vec(words, 0..5).prop_map(|words| words.concat());
    let slug = prop::sample::select(vec![
        "ain-first",
        "ain-visa",
        "a",
        "b",
        "c-belley",
        "d?x=1",
        "e%20",
        "f/",
        "g'",
        "rdv-h",
        "é",
    ]);
    let host = prop::sample::select(vec![
        "www.demarches-simplifiees.fr",
        "demarche.numerique.gouv.fr",
        "demarches-simplifiees.fr",
    ]);
    let link = (title, slug, host, prop::sample::select(vec!["\n", " ou autre\n", "", "\n\n"]))
        .prop_map(|(title, slug, host, end)| format!("* [{title}](https://{host}/commencer/{slug}){end}"));
    let between = prop::sample::select(vec![
        "\n**Groupe**\n\n",
        "\n### Sous-préfecture de Belley\n\n",
        "\n### 974 - La Réunion\n\n",
        "\n### 93 - Seine-Saint-Denis\n\n",
        "\n### 02 - Ain\n\n",
        "Voir ",
        "\n\n",
        "\n\\-----\n",
    ]);
    prop_oneof![
        4 => link,
        1 => between.prop_map(str::to_owned),
        1 => Just(format!("* [{}](https://demarche.numerique.gouv.fr/commencer/long)\n", "très ".repeat(300))),
    ]
}
