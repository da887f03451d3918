//! Words what changed in the pages that préfectures offer, as a draft for the people of
//! the départements concerned: an operator sends it or not.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Content, Draft, Text, messages::prepared};
use crate::{
    catalogue::Catalogue,
    locale::{Arg, Locale, Locales, Message},
};

/// Limits how many pages of one kind a message names; the others are counted.
const MOST_NAMED: usize = 5;
/// Limits the characters of a title, so that five of each kind fit one message.
const LONGEST_NAMED: usize = 160;

/// Names a page of a préfecture that people can be sent to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OfferedPage {
    /// Is the procedure's id.
    pub id: String,
    /// Is the code of its département.
    pub departement: String,
    pub title: String,
}

impl OfferedPage {
    /// Returns every such page that is offered on a day, ordered by id.
    pub(crate) fn all(catalogue: &Catalogue, today: Date) -> Vec<Self> {
        let local = catalogue.procedures.iter().filter_map(|procedure| {
            let departement = &catalogue[procedure.departement?];
            let title = catalogue.cases[procedure.cases.clone()].first()?.title.clone();
            catalogue.is_offered(procedure, today).then(|| Self {
                id: procedure.id.to_string(),
                departement: departement.code.to_string(),
                title,
            })
        });
        let mut all: Vec<Self> = local.collect();
        all.sort();
        all
    }
}

/// Holds what changed between two lists of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// Lists the pages that are offered now and were not before.
    pub added: Vec<OfferedPage>,
    /// Lists the pages that were offered before and no longer are.
    pub ended: Vec<OfferedPage>,
}

impl Announcement {
    /// Compares two lists; `None` says that nothing was added or ended, so nobody has to
    /// be told.
    pub fn between(before: &[OfferedPage], now: &[OfferedPage]) -> Option<Self> {
        let less = |these: &[OfferedPage], those: &[OfferedPage]| {
            let ids: BTreeSet<&str> = those.iter().map(|one| one.id.as_str()).collect();
            these.iter().filter(|one| !ids.contains(one.id.as_str())).cloned().collect::<Vec<_>>()
        };
        let found = Self { added: less(now, before), ended: less(before, now) };
        (!found.added.is_empty() || !found.ended.is_empty()).then_some(found)
    }

    /// Returns a draft in every language, for the départements concerned.
    pub fn draft(&self, locales: &Locales) -> Draft {
        let mut draft = Draft::default();
        draft.audience.departements = self.departements();
        draft.versions =
            locales.iter().map(|locale| (locale.name.clone(), self.message(locale))).collect::<BTreeMap<_, _>>();
        draft
    }

    /// Returns a short name for operators, such as `pages +2 -1`.
    pub fn name(&self) -> String {
        Self::name_of(self.added.len(), self.ended.len())
    }

    /// Returns the name of the draft about so many pages.
    pub fn name_of(added: usize, ended: usize) -> String {
        format!("pages +{added} -{ended}")
    }

    fn departements(&self) -> BTreeSet<String> {
        self.added.iter().chain(&self.ended).map(|one| one.departement.clone()).collect()
    }

    fn message(&self, locale: &Locale) -> Content {
        let codes = self.departements().iter().map(|code| Message::verbatim(code)).collect();
        let mut lines = vec![locale.text(&Message::new(prepared::PAGES_CHANGED).with("codes", Arg::List(codes)))];
        for (heading, pages) in [(prepared::PAGES_ADDED, &self.added), (prepared::PAGES_ENDED, &self.ended)] {
            if pages.is_empty() {
                continue;
            }
            lines.push(String::new());
            lines.push(locale.text(&Message::new(heading)));
            for page in pages.iter().take(MOST_NAMED) {
                let title: String = page.title.chars().take(LONGEST_NAMED).collect();
                lines.push(
                    locale.text(
                        &Message::new(prepared::PAGE_CHANGED).text("title", &title).text("code", &page.departement),
                    ),
                );
            }
            let left = pages.len().saturating_sub(MOST_NAMED);
            if left > 0 {
                lines.push(locale.text(&Message::new(prepared::PAGES_MORE).with("count", Arg::Number(left))));
            }
        }
        Content { text: Text::Entities { text: lines.join("\n"), entities: Vec::new() }, ..Content::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{campaigns::Audience, catalogue::source::Files};

    fn page(id: &str, departement: &str) -> OfferedPage {
        OfferedPage { id: id.to_owned(), departement: departement.to_owned(), title: format!("Titre <{id}>") }
    }

    #[test]
    fn what_is_new_and_what_is_gone_is_told() {
        let before = [page("91-a", "91"), page("75-a", "75")];
        let now = [page("91-b", "91"), page("75-a", "75")];
        assert_eq!(Announcement::between(&before, &before), None);
        let found = Announcement::between(&before, &now).unwrap();
        assert_eq!((found.added.len(), found.ended.len()), (1, 1));
        let draft = found.draft(&Locales::new(&Files::repository_locales()).unwrap());
        let audience = Audience { departements: ["91".to_owned()].into(), ..Audience::default() };
        assert_eq!(draft.audience, audience);
        let french = draft.versions["fr"].text.source();
        assert!(french.contains("Titre <91-b>") && french.contains("Titre <91-a>") && !french.contains("75"));
        assert!(draft.versions.values().all(|version| version.fault(200).is_none()));
    }

    #[test]
    fn however_much_changes_it_fits_one_message() {
        let long = |nth: usize| OfferedPage { title: "é".repeat(300), ..page(&format!("91-{nth}"), "91") };
        let many: Vec<OfferedPage> = (0..90).map(long).collect();
        let found = Announcement::between(&[], &many).unwrap();
        let gone = Announcement { ended: many, ..found };
        let draft = gone.draft(&Locales::new(&Files::repository_locales()).unwrap());
        assert!(draft.versions.values().all(|version| version.fault(400).is_none()));
        assert!(draft.versions["fr"].text.source().contains("85"));
    }
}
