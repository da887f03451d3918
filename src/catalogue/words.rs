//! Reads the words that people type: those that mean danger, those that are said beside
//! the matter, and those that stand around a place.

use std::collections::BTreeSet;

use super::{
    alarms::{Alarm, Alarms, is_too_short},
    denials::Denials,
    file_names::WORDS,
    problem::{Problems, did_you_mean},
    reader::{File, Located, TomlTable},
    small_talk::{Saying, SmallTalk, Topic},
};
use crate::fold;

/// Holds the tables of phrases, each enough alone, that open a screen.
const ALARMS: [(&str, Alarm); 3] =
    [("violence", Alarm::Violence), ("suicide", Alarm::Suicide), ("urgent", Alarm::Leaving)];

pub(super) struct Words {
    pub alarms: Alarms,
    pub small_talk: SmallTalk,
    pub denials: Denials,
    pub surrounding: SurroundingWords,
}

/// Holds words that stand around a place.
#[derive(Debug, Clone, Default)]
pub(super) struct SurroundingWords {
    /// Holds words that do not say which place is meant: "j'habite à".
    pub fillers: BTreeSet<String>,
    /// Holds words that numbers count: "35 ans" is not Ille-et-Vilaine.
    pub counted: BTreeSet<String>,
    /// Holds words before a street's name: "rue de Paris".
    pub streets: BTreeSet<String>,
    /// Holds words that stand in an address beside a street: "bâtiment B".
    pub buildings: BTreeSet<String>,
    /// Holds words before a place, even one that is a word too: "à Nice".
    pub leading: BTreeSet<String>,
    /// Holds phrases with which people say where they live, without what stands between
    /// them and the place: "j'habite".
    pub home: BTreeSet<Vec<String>>,
    /// Holds phrases that say where somebody lives, or something else: "je suis de".
    pub home_perhaps: BTreeSet<Vec<String>>,
    /// Holds words that may stand between such a phrase and the place: "à", "in".
    pub home_between: BTreeSet<String>,
    /// Holds words with which a sentence goes on behind the place: "depuis", "and".
    pub home_then: BTreeSet<String>,
    /// Holds phrases before a département: "dans le".
    pub before_departement: BTreeSet<Vec<String>>,
    /// Holds words behind a département.
    pub after_departement: BTreeSet<String>,
    /// Holds phrases before a number that is that of a département, unless it may be a day.
    pub before_code: BTreeSet<Vec<String>>,
    /// Holds the same behind the number.
    pub after_code: BTreeSet<String>,
    /// Holds phrases before a place that somebody left: "from".
    pub left: BTreeSet<Vec<String>>,
    /// Holds words behind such a place.
    pub left_after: BTreeSet<String>,
    /// Holds phrases before a place where somebody went: "to".
    pub reached: BTreeSet<Vec<String>>,
    /// Holds words behind such a place.
    pub reached_after: BTreeSet<String>,
    /// Holds phrases before the city near which a place is: "près de".
    pub near: BTreeSet<Vec<String>>,
    /// Holds words behind such a city.
    pub near_after: BTreeSet<String>,
    /// Holds words that say that the place of today follows: "maintenant".
    pub now: BTreeSet<String>,
    /// Holds words that say that a place of before follows: "avant".
    pub earlier: BTreeSet<String>,
}

/// Reads `words.toml` and reports what is wrong in it.
pub(super) fn read_words(text: &str, problems: &mut Problems) -> Words {
    let mut words = Words {
        alarms: Alarms::default(),
        small_talk: SmallTalk::default(),
        denials: Denials::default(),
        surrounding: SurroundingWords::default(),
    };
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
        read_together(table, &mut words, problems);
    }
    if let Some(table) = root.table("harmless", problems) {
        for (_, list) in table.all_lists(problems) {
            words.alarms.add_harmless(&values(list));
        }
    }
    read_small_talk(&mut root, &mut words.small_talk, problems);
    for (name, into) in [("denial", &mut words.denials.begin), ("denial-end", &mut words.denials.end)] {
        for (_, list) in lists(&mut root, name, problems) {
            into.extend(Denials::phrases(values(list)));
        }
    }
    for (name, into) in [
        ("place-fillers", &mut words.surrounding.fillers),
        ("counted", &mut words.surrounding.counted),
        ("streets", &mut words.surrounding.streets),
        ("buildings", &mut words.surrounding.buildings),
        ("leading", &mut words.surrounding.leading),
        ("home-between", &mut words.surrounding.home_between),
        ("home-then", &mut words.surrounding.home_then),
        ("after-departement", &mut words.surrounding.after_departement),
        ("after-code", &mut words.surrounding.after_code),
        ("left-after", &mut words.surrounding.left_after),
        ("reached-after", &mut words.surrounding.reached_after),
        ("near-after", &mut words.surrounding.near_after),
        ("now", &mut words.surrounding.now),
        ("earlier", &mut words.surrounding.earlier),
    ] {
        let Some(table) = root.table(name, problems) else { continue };
        for (_, list) in table.all_lists(problems) {
            into.extend(list.iter().flat_map(|word| fold::words(&word.value)));
        }
    }
    for (name, into) in [
        ("home", &mut words.surrounding.home),
        ("home-perhaps", &mut words.surrounding.home_perhaps),
        ("before-departement", &mut words.surrounding.before_departement),
        ("before-code", &mut words.surrounding.before_code),
        ("left", &mut words.surrounding.left),
        ("reached", &mut words.surrounding.reached),
        ("near", &mut words.surrounding.near),
    ] {
        let Some(table) = root.table(name, problems) else { continue };
        for (_, list) in table.all_lists(problems) {
            into.extend(list.iter().map(|phrase| fold::words(&phrase.value)));
        }
    }
    root.finish(problems);
    words
}

/// Reads what is said beside the matter; a data folder from before may have none of it.
fn read_small_talk(root: &mut TomlTable<'_>, into: &mut SmallTalk, problems: &mut Problems) {
    if let Some(mut sayings) = root.table("saying", problems) {
        for (name, saying) in Saying::ALL {
            for (_, list) in lists(&mut sayings, name, problems) {
                into.add_saying(saying, &values(list));
            }
        }
        sayings.finish(problems);
    }
    if let Some(mut topics) = root.table("topic", problems) {
        for (name, topic) in Topic::ALL {
            for (_, list) in lists(&mut topics, name, problems) {
                into.add_topic(topic, &[values(list)], &[]);
            }
        }
        topics.finish(problems);
    }
    for (tag, list) in lists(root, "languages", problems) {
        into.add_language(&tag.value, &values(list));
    }
    for (_, list) in lists(root, "polite", problems) {
        into.add_polite(&values(list));
    }
    for (_, list) in lists(root, "around-language", problems) {
        into.add_around_language(&values(list));
    }
    for (_, list) in lists(root, "before-number", problems) {
        into.add_before_number(&values(list));
    }
}

/// Returns the lists of a table within another one.
fn lists(
    of: &mut TomlTable<'_>,
    name: &'static str,
    problems: &mut Problems,
) -> Vec<(Located<String>, Vec<Located<String>>)> {
    of.table(name, problems).map(|table| table.all_lists(problems)).unwrap_or_default()
}

/// Reads phrases that mean something together: one of each list, near each other.
fn read_together(mut table: TomlTable<'_>, words: &mut Words, problems: &mut Problems) {
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
        words.alarms.add(alarm, &lists, &unless);
    } else if let Some((_, topic)) = Topic::ALL.into_iter().find(|(name, _)| *name == opens.value) {
        words.small_talk.add_topic(topic, &lists, &unless);
    } else {
        let known = ALARMS.map(|(name, _)| name).into_iter().chain(Topic::ALL.map(|(name, _)| name));
        let meant = did_you_mean(&opens.value, known.clone());
        let known: Vec<String> = known.map(|name| format!("`{name}`")).collect();
        problems.at(&opens.spot, format!("`{}` opens nothing: write one of {}{meant}", opens.value, known.join(", ")));
    }
}

fn values(list: Vec<Located<String>>) -> Vec<String> {
    list.into_iter().map(|phrase| phrase.value).collect()
}
