//! Decides whether a name in a sentence counts as a place, by what stands before and behind it.

use super::names::{Namesakes, is_small_town, is_town};
use crate::{catalogue::collection::Catalogue, fold, gazetteer::without_article};

/// Is the fewest letters of a name in a sentence; what is shorter is a word.
pub(super) const SHORTEST_NAME: usize = 4;
/// Is the same for alphabets that write syllables or no vowels.
const SHORTEST_IN_OTHER_SCRIPT: usize = 2;
/// Is the fewest letters of a spelling by people who speak another language, where nothing
/// leads to it: shorter ones are words of many languages.
const SPELLING: usize = 7;
const SPELLING_IN_OTHER_SCRIPT: usize = 5;
/// Limits the words between where somebody says that they live and the place: « dans la
/// ville de ».
const MOST_BETWEEN: usize = 5;

/// Says what stands before a name, so that it is a place even where it is a word as well.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Lead {
    /// The name stands where an address has its town.
    Address,
    /// The person says that they live there.
    Home,
    /// The person may say that they live there: « je suis de Die », « je vis avec mon mari à
    /// Die », « à Die » and nothing else.
    Rather,
    /// A word that leads to a place stands before it, in any sentence.
    Word,
    Nothing,
}

/// Holds a run of words with the whole text around it.
#[derive(Clone, Copy)]
pub(super) struct RunInText<'a> {
    pub parts: &'a [String],
    pub at: usize,
    pub length: usize,
    pub marks: Marks<'a>,
}

/// Holds what is known of a text before its names are.
#[derive(Clone, Copy)]
pub(super) struct Marks<'a> {
    /// Is where the town of an address begins.
    pub town: Option<usize>,
    /// Is where the first phrase ends that says where somebody lives.
    pub home: Option<usize>,
    /// Lists numbers that stand alone between commas, brackets or ends of lines.
    pub apart: &'a [String],
}

impl<'a> RunInText<'a> {
    pub fn words(self) -> &'a [String] {
        &self.parts[self.at..self.at + self.length]
    }

    pub fn before(self) -> &'a [String] {
        &self.parts[..self.at]
    }

    pub fn after(self) -> &'a [String] {
        &self.parts[self.at + self.length..]
    }
}

impl Catalogue {
    /// Returns whether a name counts for certain. It must be no ordinary word
    /// and long enough; an ordinary word counts only if it is the name of a
    /// town and stands where a place stands, as in « à Nice », or that of a
    /// smaller one and the person says that they live there.
    pub(super) fn is_strong(&self, run: RunInText<'_>, named: &Namesakes) -> bool {
        let words = run.words();
        let [word] = without_article(words) else { return true };
        if named.is_spelling() {
            let is_long = |latin, other| word.chars().count() >= if word.is_ascii() { latin } else { other };
            let is_led = || is_long(SHORTEST_NAME, SHORTEST_IN_OTHER_SCRIPT) && self.lead(run) != Lead::Nothing;
            return !self.is_word(words) && (is_long(SPELLING, SPELLING_IN_OTHER_SCRIPT) || is_led());
        }
        let is_by_hand = self.overrides.commune(words).is_some() || !self.overrides.area(words).is_empty();
        let is_departement = named.candidates.first().is_some_and(|first| first.place.commune.is_none());
        let few = if word.is_ascii() { SHORTEST_NAME } else { SHORTEST_IN_OTHER_SCRIPT };
        if self.is_word(words) {
            let is_said =
                if is_departement { self.is_said_to_be_departement(run) } else { self.is_said_to_be_place(run, named) };
            return is_by_hand || is_said;
        }
        is_by_hand || is_departement || word.chars().count() >= few || self.lead(run) != Lead::Nothing
    }

    /// Returns whether a name is one word, and an ordinary one as well.
    pub(super) fn is_word(&self, name: &[String]) -> bool {
        let [word] = without_article(name) else { return false };
        self.overrides.is_common(word) || self.overrides.is_departement_word(word)
    }

    /// Returns whether only a département stands where this run stands: « dans le Var », « le
    /// préfet du Var ».
    fn is_said_to_be_departement(&self, run: RunInText<'_>) -> bool {
        let article = run.words().len() - without_article(run.words()).len();
        self.overrides.leads_to_departement(&run.parts[..run.at + article])
            || self.overrides.leads_to_departement(run.before())
            || run.after().first().is_some_and(|next| self.overrides.follows_departement(next))
            || self.lead(run) == Lead::Home
    }

    /// Returns whether a name that is an ordinary word as well stands where only a place
    /// stands.
    fn is_said_to_be_place(&self, run: RunInText<'_>, named: &Namesakes) -> bool {
        let words = run.words();
        if !is_told_as_named(words, named) {
            return false;
        }
        let is_town = named.candidates.first().is_some_and(is_town);
        let is_known = named.is_contested() || named.candidates.first().is_some_and(is_small_town);
        let has_own_article = || has_own_article(run, named);
        let is_last = || run.after().iter().all(|part| self.is_around(part));
        match self.lead(run) {
            Lead::Address => true,
            Lead::Home if has_own_article() => is_town || is_known || is_last(),
            Lead::Rather if has_own_article() => is_town || is_known,
            Lead::Home | Lead::Rather | Lead::Word => is_town && self.is_led(run),
            Lead::Nothing => false,
        }
    }

    /// Returns whether the word before a name leads to a place, in any sentence.
    fn is_led(&self, run: RunInText<'_>) -> bool {
        run.before().last().is_some_and(|last| self.overrides.leads_to_place(last))
    }

    /// Returns what leads to a name.
    pub(super) fn lead(&self, run: RunInText<'_>) -> Lead {
        let (before, after) = (run.before(), run.after());
        if before.is_empty() {
            return Lead::Nothing;
        }
        let is_around = |part: &String| self.is_around(part);
        if let Some(of_town) = run.marks.town.and_then(|town| before.get(town..))
            && of_town.iter().chain(after).all(is_around)
        {
            return Lead::Address;
        }
        let is_led = self.is_led(run);
        let goes_on = after.first().is_none_or(|next| is_around(next) || self.overrides.goes_on(next));
        // « rue » is a commune, but not in « j'habite rue de Paris ».
        let is_street_word = run.words().last().is_some_and(|word| self.overrides.is_street(word));
        let is_street = is_street_word && after.first().is_some_and(|next| !self.overrides.goes_on(next));
        if goes_on && !is_street && !ends_with_article(before) {
            let between = before.iter().rev().take(MOST_BETWEEN);
            let between = between.take_while(|word| self.overrides.stands_before_home(word)).count();
            let mut beginnings = (0..=between).map(|skipped| &before[..before.len() - skipped]);
            if beginnings.clone().any(|words| self.overrides.says_home(words)) {
                return Lead::Home;
            }
            if beginnings.any(|words| self.overrides.may_say_home(words)) {
                return Lead::Rather;
            }
            let is_all = || before.iter().chain(after).all(is_around);
            let is_said_before = || run.marks.home.is_some_and(|end| end < before.len());
            if between > 1 && is_all() || between > 0 && is_led && (is_all() || is_said_before()) {
                return Lead::Rather;
            }
        }
        if is_led { Lead::Word } else { Lead::Nothing }
    }
}

/// Returns whether a name is typed with the article that it has, or with none if it has
/// none: « au Trait », « à La Mure », but not « de passage ».
fn has_own_article(run: RunInText<'_>, named: &Namesakes) -> bool {
    let words = run.words();
    let typed = words.first().filter(|_| without_article(words).len() < words.len()).map(String::as_str);
    let typed = typed.or(match run.before().last().map(String::as_str) {
        Some("au" | "du") => Some("le"),
        Some("aux" | "des") => Some("les"),
        _ => None,
    });
    named.candidates.iter().any(|one| {
        let name = fold::words(one.commune_name());
        let own = name.first().filter(|_| without_article(&name).len() < name.len()).map(String::as_str);
        own == typed
    })
}

/// Returns whether words end with an article, which belongs to what follows. An English one
/// looks like « à ».
fn ends_with_article(words: &[String]) -> bool {
    match words {
        [.., last] if ["le", "la", "les", "l", "the", "an"].contains(&last.as_str()) => true,
        [.., before, last] => last == "a" && ["in", "at", "near", "is", "am", "have"].contains(&before.as_str()),
        _ => false,
    }
}

/// Returns whether an ordinary word with an article is typed as the name has
/// it: La Garde, but not « la mer ».
pub(super) fn is_told_as_named(words: &[String], named: &Namesakes) -> bool {
    let article = words.first().filter(|_| without_article(words).len() < words.len());
    article.is_none_or(|article| {
        named.candidates.iter().any(|one| fold::words(one.commune_name()).first() == Some(article))
    })
}
