//! Whether a site is on the list of official ones, judged by its address alone.

use std::collections::BTreeMap;

use guichet::{
    catalogue::site::SiteJudgement,
    check::screen_problems,
    dialogue::{Event, Input, Session, step},
};

use crate::context::{TODAY, catalogue, context, locales};

const JUDGEMENTS: &str = include_str!("sites/judgements.tsv");

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    JUDGEMENTS.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once('\t').unwrap())
}

fn word(judgement: &SiteJudgement) -> &'static str {
    match judgement {
        SiteJudgement::Listed => "listed",
        SiteJudgement::Renamed(_) => "renamed",
        SiteJudgement::State => "state",
        SiteJudgement::LookAlike(_) => "look-alike",
        SiteJudgement::Unknown => "unknown",
    }
}

#[test]
fn a_hundred_sites_are_judged() {
    let (mut wrong, mut counts) = (Vec::new(), BTreeMap::<&str, usize>::new());
    for (address, expected) in rows() {
        let (host, judgement) = catalogue().judge_site(address).unwrap();
        *counts.entry(expected).or_default() += 1;
        if word(&judgement) != expected {
            wrong.push(format!("{address} ({host}): {judgement:?}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(counts.values().sum::<usize>() >= 100 && counts["look-alike"] >= 45, "{counts:?}");
}

#[test]
fn the_answer_to_a_link_says_what_is_known_of_it() {
    for (address, expected) in rows() {
        for text in [address.to_owned(), format!("ce site est officiel ? {address}")] {
            let input = Input { event: Event::Text(&text), today: TODAY, language_hint: None };
            let screen = step(context(), &Session::default(), input).screen;
            let id = match expected {
                "listed" => "site-listed",
                "renamed" => "site-renamed",
                "state" => "site-of-state",
                "look-alike" => "site-",
                _ => "site-unknown",
            };
            let first = screen.text(locales().iter().next().unwrap());
            let says = |id: &str| format!("{:?}", screen.blocks[0]).contains(id);
            // A mail address and an address of Telegram are read as such, before.
            assert!(says(id) || address.contains("t.me") || address.contains('@'), "{text}: {first}");
            for locale in locales().iter() {
                assert_eq!(screen_problems(&screen, locale), Vec::<String>::new(), "{text}");
            }
        }
    }
}
