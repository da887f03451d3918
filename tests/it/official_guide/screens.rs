//! Every screen fits a phone in every language, whatever is known of the pages that it cites.

use guichet::{
    catalogue::citation::Standing,
    check::{check, problems_of_screens},
};

use crate::context::{TODAY, catalogue, locales, repository_data, repository_locales};

/// Pages that go in this test: of permits, of one question, of a driving licence.
const GONE: [&str; 5] = ["F2231", "F302", "F16922", "F1460", "F39"];

#[test]
fn screens_fit_whether_pages_stand_have_changed_or_are_gone() {
    let list = vec!["Justificatif de domicile datant de moins de 6 mois"; 28].join("\n• ");
    let stands = Standing::Stands { modified: Some(TODAY), seen: TODAY, accepted: None };
    for standing in [stands, Standing::Changed(TODAY), Standing::Gone(TODAY)] {
        let lists: Vec<_> = catalogue().citations().filter(|(_, _, citation)| citation.is_list()).collect();
        assert!(!lists.is_empty());
        let with_standing = catalogue().clone().with_standing(|fact| match &standing {
            Standing::Stands { modified, seen, .. } if lists.iter().any(|(_, _, list)| list.fact == *fact) => {
                Standing::Stands { modified: *modified, seen: *seen, accepted: Some(list.clone()) }
            }
            // Some pages at once: were all gone, an archive would be refused.
            Standing::Gone(_) if !GONE.iter().any(|page| fact.as_str().split('-').next() == Some(*page)) => {
                Standing::Unseen
            }
            standing => standing.clone(),
        });
        let problems = problems_of_screens(&with_standing, locales(), TODAY);
        assert!(
            problems.is_empty(),
            "{standing:?}: {} problems, {:#?}",
            problems.len(),
            &problems[..problems.len().min(5)]
        );
    }
}

#[test]
fn a_check_says_how_old_facts_are() {
    let told = check(&repository_data(), &repository_locales(), TODAY).facts.unwrap().to_string();
    assert!(told.contains("read between 2025-11-04 and 2026-"), "{told}");
    let count =
        catalogue().citations().map(|(_, _, citation)| &citation.fact).collect::<std::collections::BTreeSet<_>>().len();
    assert!(told.starts_with(&format!("{count} facts from ")), "{told}");
}
