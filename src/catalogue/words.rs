//! Reads the words that people type: those that mean danger, and those that
//! stand around a place.

use std::collections::BTreeSet;

use super::{
    alarms::{Alarm, Alarms, is_too_short},
    file_names::WORDS,
    problem::{Problems, did_you_mean},
    reader::{File, Located, TomlTable},
};
use crate::fold;

/// Holds the tables of phrases, each enough alone, that open a screen.
const ALARMS: [(&str, Alarm); 2] = [("violence", Alarm::Violence), ("urgent", Alarm::Leaving)];

pub(super) struct Words {
    pub alarms: Alarms,
    pub surrounding: SurroundingWords,
}

/// Holds words that stand around a place.
#[derive(Debug, Default)]
pub(super) struct SurroundingWords {
    /// Holds words that do not say which place is meant: "j'habite à".
    pub fillers: BTreeSet<String>,
    /// Holds words that numbers count: "35 ans" is not Ille-et-Vilaine.
    pub counted: BTreeSet<String>,
    /// Holds words before a street's name: "rue de Paris".
    pub streets: BTreeSet<String>,
    /// Holds words before a place, even one that is a word too: "à Nice".
    pub leading: BTreeSet<String>,
}

/// Reads `words.toml` and reports what is wrong in it.
pub(super) fn read_words(text: &str, problems: &mut Problems) -> Words {
    let mut words = Words { alarms: Alarms::default(), surrounding: SurroundingWords::default() };
    let Some(mut root) = File::new(WORDS, text).parse(problems) else { return words };
    for (name, alarm) in ALARMS {
        let Some(table) = root.table(name, problems) else { continue };
        for (_, list) in table.all_lists(problems) {
            for phrase in list.iter().filter(|phrase| is_too_short(&phrase.value)) {
                let told = format!(
                    "the {name} word `{}` is too short to be told from others: write a longer one",
                    phrase.value
                );
                problems.at(&phrase.spot, told);
            }
            words.alarms.add(alarm, &[values(list)], &[]);
        }
    }
    for table in root.tables("together", problems) {
        read_together(table, &mut words.alarms, problems);
    }
    if let Some(table) = root.table("harmless", problems) {
        for (_, list) in table.all_lists(problems) {
            words.alarms.add_harmless(&values(list));
        }
    }
    for (name, into) in [
        ("place-fillers", &mut words.surrounding.fillers),
        ("counted", &mut words.surrounding.counted),
        ("streets", &mut words.surrounding.streets),
        ("leading", &mut words.surrounding.leading),
    ] {
        let Some(table) = root.table(name, problems) else { continue };
        for (_, list) in table.all_lists(problems) {
            into.extend(list.iter().flat_map(|word| fold::words(&word.value)));
        }
    }
    root.finish(problems);
    words
}

/// Reads phrases that mean danger together: one of each list, near each other.
fn read_together(mut table: TomlTable<'_>, alarms: &mut Alarms, problems: &mut Problems) {
    table.required("language", problems);
    let opens = table.required("opens", problems);
    let mut lists = Vec::new();
    for key in ["who", "whom", "does"] {
        if table.has(key) {
            lists.push(values(table.texts(key, problems)));
        }
    }
    let unless = values(table.texts("unless", problems));
    if lists.len() < 2 {
        problems.at(&table.spot(), "these words are enough alone: give two of `who`, `whom` and `does`");
    }
    table.finish(problems);
    let Some(opens) = opens else { return };
    if let Some((_, alarm)) = ALARMS.into_iter().find(|(name, _)| *name == opens.value) {
        alarms.add(alarm, &lists, &unless);
    } else {
        let meant = did_you_mean(&opens.value, ALARMS.map(|(name, _)| name));
        problems.at(&opens.spot, format!("`{}` is no screen: write `violence` or `urgent`{meant}", opens.value));
    }
}

fn values(list: Vec<Located<String>>) -> Vec<String> {
    list.into_iter().map(|phrase| phrase.value).collect()
}
