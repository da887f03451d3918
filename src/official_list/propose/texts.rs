//! Searches the texts of a listing for the words of rules.

use crate::{
    fold::fold,
    official_list::{
        page::{ListedPage, slug},
        rules::{ListingPart, Rule, Rules},
    },
};

/// Holds the texts in which words are looked for: folded, between spaces.
pub(super) struct Texts {
    title: String,
    heading: String,
    remark: String,
    address: String,
}

impl Texts {
    pub fn new(found: &ListedPage) -> Self {
        let between = |text: &str| format!(" {} ", fold(text));
        Self {
            title: between(&found.title),
            heading: between(found.heading.as_deref().unwrap_or_default()),
            remark: between(found.remark.as_deref().unwrap_or_default()),
            address: between(slug(&found.url)),
        }
    }

    /// Returns the rules that fit, and the rules that fit by the heading alone.
    pub fn matching_rules<'a>(&self, rules: &'a Rules) -> (Vec<&'a Rule>, Vec<&'a Rule>) {
        let (mut sure, mut by_heading) = (Vec::new(), Vec::new());
        for rule in &rules.all {
            let places = rule.places.iter().map(|place| match place {
                ListingPart::Title => &self.title,
                ListingPart::Heading => &self.heading,
                ListingPart::Remark => &self.remark,
                ListingPart::Address => &self.address,
            });
            let mut places: Vec<&String> = places.collect();
            if places.is_empty() {
                places.push(&self.title);
            }
            if fits(rule, &places) {
                sure.push(rule);
            } else if rule.places.is_empty() && fits(rule, &[&self.heading]) && !holds(&self.title, &rule.unless) {
                by_heading.push(rule);
            }
        }
        (sure, by_heading)
    }
}

fn fits(rule: &Rule, texts: &[&String]) -> bool {
    texts.iter().any(|text| holds(text, &rule.any)) && !texts.iter().any(|text| holds(text, &rule.unless))
}

fn holds(text: &str, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| text.contains(&format!(" {phrase} ")))
}
