//! Finds the phrases nearest to a text: what a decision rests on, for whoever asks why.

use std::collections::BTreeSet;

use crate::{
    features::{counted, features},
    phrases::{Phrase, Phrases},
};

/// Returns the phrases that share most features with a text, with the share, from 0 to 1, best
/// first. It reads every phrase: for the command line, not for people.
pub fn nearest<'p>(phrases: &'p Phrases, text: &str, most: usize) -> Vec<(f32, &'p Phrase)> {
    let wanted: BTreeSet<u32> = features(text).into_iter().map(|(feature, _)| feature).collect();
    let share = |phrase: &Phrase| {
        let own: BTreeSet<u32> = features(&phrase.text).into_iter().map(|(feature, _)| feature).collect();
        let both = own.intersection(&wanted).count();
        let all = own.len() + wanted.len() - both;
        if all == 0 { 0.0 } else { counted(both) / counted(all) }
    };
    let mut found: Vec<(f32, &Phrase)> = phrases.iter().map(|phrase| (share(phrase), phrase)).collect();
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found.truncate(most);
    found.retain(|(share, _)| *share > 0.0);
    found
}
