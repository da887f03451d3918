//! Judges every screen that a walk draws, in every language: whether it fits, names nothing
//! private, and is not much longer than the French.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

use super::{
    fits::{Size, Wording, build_faults, buttons, is_outcome, is_recap},
    screens::Viewer,
};
use crate::{
    catalogue::problem::Problems,
    dialogue::Screen,
    locale::{Locales, REFERENCE},
};

/// Says from how many more lines on a screen counts as longer than the French.
const LEAST_LONGER: u32 = 3;

/// Judges screens, each once, and keeps figures of them.
pub(super) struct Judge<'a> {
    wordings: Vec<Wording<'a>>,
    /// Holds what is left of each screen without its recap, by a hash of it, with its size in
    /// each language: most screens of a state are those of other states under another recap.
    judged: HashMap<u64, Box<[Size]>>,
    /// Holds for each language the screens that are longer than the French by more than half:
    /// how many lines each has, and its name.
    pub longer: BTreeMap<String, BTreeSet<(u32, String)>>,
    /// Counts the screens drawn, each in every language.
    pub seen: usize,
    /// Is the length of the longest text, in UTF-16 units.
    pub longest: usize,
    /// Is the greatest number of buttons below an outcome.
    pub most_buttons: usize,
}

impl<'a> Judge<'a> {
    pub fn new(locales: &'a Locales) -> Self {
        Self {
            wordings: locales.iter().map(Wording::new).collect(),
            judged: HashMap::new(),
            longer: BTreeMap::new(),
            seen: 0,
            longest: 0,
            most_buttons: 0,
        }
    }

    /// Returns for each language the height of the highest outcome, in pixels, from its first
    /// page's first line to the end of its button.
    pub fn heights(&self) -> Vec<(String, u32)> {
        self.wordings.iter().map(|wording| (wording.locale.name.clone(), wording.highest)).collect()
    }

    /// Returns how many labels there are in all languages, and those that are cut.
    pub fn labels(&self) -> (usize, BTreeSet<String>) {
        let labels = || self.wordings.iter().flat_map(Wording::labels);
        let cut = labels().filter(|(label, readable)| label != readable);
        (labels().count(), cut.map(|(label, _)| label.to_owned()).collect())
    }
}

impl Viewer for Judge<'_> {
    fn see(&mut self, screen: &Screen, private: &[String], name: &dyn Fn() -> String, problems: &mut Problems) {
        // What the recap keeps private is named nowhere else on the screen.
        for id in private.iter().filter(|id| screen.blocks.iter().any(|block| block.says(id))) {
            problems.in_file("questions.toml", format!("a screen names the private answer `{id}`: {}", name()));
        }
        if is_outcome(screen) {
            self.most_buttons = self.most_buttons.max(buttons(screen));
        }
        let (wordings, longer) = (&mut self.wordings, &mut self.longer);
        let sizes = self.judged.entry(hash_without_recap(screen)).or_insert_with(|| {
            for fault in build_faults(screen) {
                problems.in_file("questions.toml", format!("a screen {fault}: {}", name()));
            }
            let mut sizes = Vec::with_capacity(wordings.len());
            for wording in wordings.iter_mut() {
                let (size, faults) = wording.examine_all_but_recap(screen);
                report(wording, faults, name, problems);
                sizes.push(size);
            }
            let is_reference = |wording: &Wording<'_>| wording.locale.name == REFERENCE;
            let french = wordings.iter().position(is_reference).map_or(0, |at| sizes[at].lines);
            for (wording, size) in wordings.iter().zip(&sizes).filter(|(_, size)| is_longer(size.lines, french)) {
                let known = longer.entry(wording.locale.name.clone()).or_default();
                known.insert((size.lines, name()));
            }
            sizes.into()
        });
        for (wording, size) in wordings.iter_mut().zip(sizes.iter()) {
            self.seen += 1;
            let (units, faults) = wording.examine_with_recap(*size, screen);
            self.longest = self.longest.max(units);
            report(wording, faults, name, problems);
        }
    }
}

/// Returns whether a text of so many lines is much longer than the French one.
pub(crate) fn is_longer(lines: u32, french: u32) -> bool {
    lines > french * 3 / 2 && lines - french >= LEAST_LONGER
}

fn report(wording: &Wording<'_>, faults: Vec<String>, name: &dyn Fn() -> String, problems: &mut Problems) {
    for fault in faults {
        problems.in_file(&format!("{}/", wording.locale.name), format!("a screen {fault}: {}", name()));
    }
}

/// Returns a hash of all that a screen has besides its recap.
fn hash_without_recap(screen: &Screen) -> u64 {
    let Screen { blocks, links, copies, text_copy, choices, aside, navigation, narrow_navigation, position_button } =
        screen;
    let mut hasher = DefaultHasher::new();
    blocks.iter().filter(|block| !is_recap(block)).for_each(|block| block.hash(&mut hasher));
    (links, copies, text_copy, choices, aside, navigation, narrow_navigation, position_button).hash(&mut hasher);
    hasher.finish()
}
