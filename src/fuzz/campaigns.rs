//! Reads files of campaigns, and what operators type.

use jiff::{Timestamp, tz::TimeZone};
use proptest::prelude::*;

use super::{inputs, is_sentence, run, seed_lines, seeds};
use crate::campaigns::{Draft, KnownNames, LinkButton, Operators, QuietHours, parse_time, read_file};

#[test]
fn any_campaign_file_is_a_draft_or_sentences() {
    let zone = TimeZone::UTC;
    let known = KnownNames { departements: &["91", "2A", "971"], languages: &["fr", "en", "ar"], zone: &zone, now: 0 };
    let files = seeds(&["campaigns/", "docs/campaign.example.toml"]);
    run("campaign file", 16, &inputs(files), |input| {
        match read_file("campaign.toml", &String::from_utf8_lossy(&input), &known) {
            Ok(file) => {
                for version in file.draft.versions.values() {
                    let fault = version.fault(20).map(|fault| fault.to_string());
                    prop_assert!(fault.as_deref().is_none_or(is_sentence), "{fault:?}");
                }
                prop_assert_eq!(Draft::decode(&file.draft.encode()), Some(file.draft));
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                for problem in problems {
                    prop_assert!(is_sentence(&problem.to_string()), "{problem:?}");
                }
            }
        }
        Ok(())
    });
}

#[test]
fn what_operators_type_is_read_or_answered_with_a_sentence() {
    let zone = TimeZone::UTC;
    run("typed by operators", 16, &inputs(seed_lines(&["operators-typed/"])), |input| {
        let text = String::from_utf8_lossy(&input);
        match LinkButton::parse_lines(&text) {
            Ok(links) => {
                for link in links {
                    prop_assert_eq!(LinkButton::new(&link.label, &link.url), Ok(link));
                }
            }
            Err(fault) => prop_assert!(!fault.to_string().is_empty()),
        }
        if let Ok(second) = parse_time(&text, &zone) {
            prop_assert!(Timestamp::from_second(second).is_ok());
        }
        if let Err(sentence) = Operators::parse(&text) {
            prop_assert!(sentence.split_whitespace().count() > 2, "{sentence}");
        }
        let _ = QuietHours::parse(&text);
        Ok(())
    });
}
