//! The real revisions of the list, where a copy of them lies beside the
//! repository; says so when it does not.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use guichet::{
    catalogue::problem::Problem,
    check::check,
    official_list::{Status, compare},
};
use jiff::civil::{Date, date};
use serde_json::Value;

use super::Data;
use crate::context::{TODAY, repository_locales};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/sources");
const OLDER: Date = date(2025, 2, 26);
const NEWEST: Date = date(2026, 4, 29);

/// Both pages, the older first.
fn pages() -> Option<[String; 2]> {
    if !Path::new(FOLDER).is_dir() {
        println!("skipped: no copy of the official list beside the repository");
        return None;
    }
    Some([OLDER, NEWEST].map(|day| fs::read_to_string(format!("{FOLDER}/titres-de-sejour-{day}.md")).unwrap()))
}

/// Every address of a procedure that stands in a text, however it stands there.
fn addresses(text: &str) -> BTreeSet<&str> {
    let ends = |c: char| c.is_whitespace() || matches!(c, ')' | ']' | '<' | '"');
    let all = text.match_indices("https://").map(|(at, _)| text[at..].split(ends).next().unwrap());
    all.filter(|url| url.contains("/commencer/")).collect()
}

#[test]
fn every_address_is_found_once_in_its_departement_with_its_title() {
    let Some(pages) = pages() else { return };
    let data = Data::ours();
    for (text, day, count) in [(&pages[0], OLDER, 41), (&pages[1], NEWEST, 108)] {
        let page = data.page(text);
        assert_eq!(addresses(text).len(), count);
        let found: BTreeSet<&str> = page.found.iter().map(|found| found.url.as_str()).collect();
        let lost: Vec<&str> = addresses(text).difference(&found).copied().collect();
        assert_eq!(
            lost,
            ["https://www.demarches-simplifiees.fr/commencer/demande-de-document-de-circulation-enfants-mineurs"],
            "only the second link of `[…séjou](A)[r](B)` is no procedure"
        );
        let comparison = compare(&page, &data.catalogue, &data.rules, day);
        assert_eq!(comparison.doubts, []);
        for entry in &comparison.entries {
            let at = &entry.found;
            assert_eq!(entry.status, Status::Known, "{} {}", at.line, at.title);
            let departement = data.catalogue[entry.procedure.unwrap()].departement.unwrap();
            assert_eq!(data.catalogue[departement].code, at.departement, "{}", at.title);
            let first = at.title.chars().next().unwrap();
            assert!(
                first.is_uppercase() || ["ici", "formulaire", "1"].iter().any(|word| at.title.starts_with(word)),
                "{}",
                at.title
            );
        }
    }
}

#[test]
fn titles_headings_and_remarks_are_those_of_the_data() {
    let Some(pages) = pages() else { return };
    let data = Data::ours();
    let page = data.page(&pages[1]);
    assert_eq!(page.departements.len(), 15);
    let without_colon = |text: &Option<String>| text.as_ref().map(|text| text.trim_end_matches([' ', ':']).to_owned());
    let mut uses = 0;
    for found in &page.found {
        let procedure = data.catalogue.procedures.iter().find(|procedure| procedure.url == found.url).unwrap();
        let case = data.catalogue.cases[procedure.cases.clone()].iter().find(|case| case.title == found.title);
        let case = case.unwrap_or_else(|| panic!("no case is called {}", found.title));
        assert_eq!(without_colon(&found.heading), without_colon(&case.heading), "{}", found.title);
        assert_eq!(found.remark, case.remark, "{}", found.title);
        uses += 1;
    }
    assert_eq!(uses, 109, "two addresses have two titles each");
    let of = |code| page.found.iter().filter(|found| found.departement.as_str() == code).count();
    assert_eq!([of("06"), of("14"), of("57"), of("76"), of("91"), of("94")], [2, 12, 5, 17, 15, 21]);
    let l_hay = page.found.iter().filter(|found| found.sous_prefecture.as_deref() == Some("L’Haÿ-les-Roses"));
    assert_eq!(l_hay.count(), 11);
}

#[test]
fn the_newest_page_changes_no_byte_and_neither_does_the_older() {
    let Some(pages) = pages() else { return };
    for data in [Data::ours(), Data::ours().after(&pages[0], OLDER)] {
        assert!(data.changes(&pages[1], NEWEST).files.is_empty());
        assert!(data.changes(&pages[0], OLDER).files.is_empty());
    }
}

/// What the list says of each address: the same département, titles and
/// remarks, the same channel, kind and conditions, the same last day. Left out:
/// ids, which depend on what was there first; the first day; and headings,
/// which stay when a page no longer prints one.
fn listed(data: &Data) -> BTreeMap<String, Value> {
    let lines = serde_json::to_value(data.catalogue.lines(TODAY)).unwrap();
    let local = lines.as_array().unwrap().iter().filter(|line| !line["departement"].is_null());
    local
        .map(|line| {
            let cases = line["cases"].as_array().unwrap().iter();
            let cases: Vec<Value> = cases
                .map(|case| serde_json::json!([case["title"], case["remark"], case["conditions"], case["review"]]))
                .collect();
            let said =
                serde_json::json!([line["departement"], line["channel"], line["kind"], line["last_listed"], cases]);
            (line["url"].as_str().unwrap().to_owned(), said)
        })
        .collect()
}

#[test]
fn the_older_page_and_then_the_newest_lead_where_the_newest_alone_leads() {
    let Some(pages) = pages() else { return };
    let older_page = addresses(&pages[0]);
    for start in [Data::ours, Data::without_procedures] {
        let alone = start().after(&pages[1], NEWEST);
        let both = start().after(&pages[0], OLDER).after(&pages[1], NEWEST);
        let (alone_lists, both_list) = (listed(&alone), listed(&both));
        for (url, said) in &alone_lists {
            assert_eq!(both_list.get(url), Some(said), "{url}");
        }
        for (url, said) in both_list.iter().filter(|(url, _)| !alone_lists.contains_key(*url)) {
            assert_eq!(said[3], OLDER.to_string(), "{url} is only on the older page");
        }
        // 107 of the newest page, and the three that left the list.
        assert_eq!(both_list.len(), 110);
        for procedure in both.catalogue.procedures.iter().filter(|procedure| procedure.departement.is_some()) {
            let first = if older_page.contains(procedure.url.as_str()) { OLDER } else { NEWEST };
            assert_eq!(procedure.listed.unwrap().first, first, "{}", procedure.url);
        }
        // Taken in the other order, the older page gives its day as the first.
        let other = alone.after(&pages[0], OLDER);
        assert_eq!(listed(&other), alone_lists);
    }
}

#[test]
fn what_is_proposed_for_the_whole_list_passes_the_check() {
    let Some(pages) = pages() else { return };
    let data = Data::without_procedures().after(&pages[1], NEWEST);
    let report = check(&data.files, &repository_locales(), TODAY);
    // What was written about pages by hand is about none of these.
    let by_hand = |problem: &&Problem| {
        problem.message.starts_with("nothing uses the message `note-") && problem.file.ends_with("pages.ftl")
    };
    assert_eq!(report.problems.iter().filter(|problem| !by_hand(problem)).collect::<Vec<_>>(), Vec::<&Problem>::new());
    let local = data.catalogue.cases.iter().filter(|case| data.catalogue[case.procedure].departement.is_some());
    let (reviewed, all) = local.fold((0, 0), |(reviewed, all), case| (reviewed + usize::from(case.review), all + 1));
    assert_eq!(reviewed, all, "whatever is proposed waits for review");
    println!("{all} cases are proposed for {} addresses", data.catalogue.procedures.len());
}

/// Forms of links that pages of procedures have; see the page itself.
#[test]
fn every_link_of_other_real_pages_has_its_own_title() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/real/gitbook-excerpt.md");
    let Ok(text) = fs::read_to_string(path) else {
        println!("skipped: no excerpt of other pages beside the repository");
        return;
    };
    let page = Data::ours().page(&text);
    let found: Vec<_> = page
        .found
        .iter()
        .map(|found| (found.departement.as_str(), found.title.as_str(), &found.url[found.url.rfind('/').unwrap()..]))
        .collect();
    assert_eq!(
        found,
        [
            (
                "34",
                "34 - Demande initiale ou de renouvellement d'agrément d'un Établissement d’Enseignement de la Conduite Automobile et de la Sécurité Routière dans l'Hérault",
                "/34-dde-initiale-renouvellement-agrement-auto-ecole"
            ),
            (
                "55",
                "55 - Déclaration de formation post-permis - Département de la Meuse",
                "/declaration-formation-post-permis_55"
            ),
            (
                "55",
                "55 - Dénonciation de la convention \"Permis à un euro par jour\" - Département de la Meuse",
                "/denonciation-convention-permis-1-euro_55"
            ),
            (
                "84",
                "Demande d'autorisation d'enseigner, à titre onéreux, la conduite des véhicules à moteur et de la sécurité routière",
                "/autorisationdenseigner"
            ),
            ("88", "88 - Vosges (communication)", "/communication_neph_88"),
            ("88", "ou (réactivation)", "/reactivation_neph_88"),
        ]
    );
    assert_eq!(page.skipped, []);
}

/// What an editor does to a page, with its name.
type Edit = (&'static str, fn(&str) -> String);

/// What editors and editing programs do to a page without changing what it lists.
const EDITS: [Edit; 14] = [
    ("ends of lines", |page| page.replace('\n', "\r\n")),
    ("a mark of the encoding", |page| format!("\u{feff}{page}")),
    ("escapes in addresses", |page| edit_addresses(page, |url| url.replace('-', "\\-").replace('_', "\\_"))),
    ("angle brackets", |page| edit_addresses(page, |url| format!("<{url}>"))),
    ("titles of links", |page| edit_addresses(page, |url| format!("{url} \"Ouvrir (nouvelle fenêtre)\""))),
    ("tracking", |page| edit_addresses(page, |url| format!("{url}?utm_source=doc&amp;utm_medium=web"))),
    ("signs that nobody sees", |page| edit_addresses(page, |url| format!("{url}\u{200b}"))),
    ("spaces that do not break", |page| page.replace("* [", "*\u{a0}[").replace("### ", "###\u{a0}")),
    ("spaces between brackets", |page| page.replace("](", "] (")),
    ("forgotten brackets", |page| {
        page.lines().map(|line| line.strip_suffix(')').unwrap_or(line).to_owned() + "\n").collect()
    }),
    ("bold links", |page| page.replace("* [", "* ****[**").replace("](https", "**](https")),
    ("indents", |page| page.replace("\n* ", "\n      * ")),
    ("other headings", |page| {
        page.replace("### **77** - Seine-et-marne", "**Seine-et-Marne (77)**").replace("\n### 9", "\n##\u{a0}9")
    }),
    ("quotations", |page| page.lines().flat_map(|line| ["> ", line, "\n"]).collect()),
];

fn edit_addresses(page: &str, edit: impl Fn(&str) -> String) -> String {
    let mut parts = page.split("](https://");
    let mut edited = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(')').unwrap_or(part.len());
        let url = format!("https://{}", &part[..end]);
        let url = if url.contains("/commencer/") { edit(&url) } else { url };
        edited.extend(["](", url.as_str(), &part[end..]]);
    }
    edited
}

#[test]
fn however_the_real_pages_are_typed_each_address_stays_in_its_departement() {
    let Some(pages) = pages() else { return };
    let data = Data::ours();
    for text in &pages {
        let listed = |text: &str| -> BTreeSet<(String, String)> {
            let page = data.page(text);
            page.found.into_iter().map(|found| (found.departement.to_string(), found.url)).collect()
        };
        let expected = listed(text);
        for (name, edit) in EDITS {
            let edited = edit(text);
            assert_ne!(edited, *text, "{name} changes nothing");
            assert_eq!(listed(&edited), expected, "{name}");
        }
    }
}
