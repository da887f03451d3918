//! A revision of the official list is read whole, compared, and taken in
//! without harm to what people wrote.

mod bad_input;
mod pages;
mod proposals;
mod revisions;
mod variants;
mod writing;

use guichet::{
    catalogue::{Catalogue, load, source::Files},
    official_list::{Changes, OfficialPage, Rules, changes, compare},
};
use jiff::civil::Date;

use crate::context::repository_data;

/// What an import works with.
struct Data {
    files: Files,
    catalogue: Catalogue,
    rules: Rules,
}

impl Data {
    fn new(files: Files) -> Self {
        let catalogue = load(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
        let rules = Rules::read(&files, &catalogue).unwrap_or_else(|problems| panic!("{problems:#?}"));
        Self { files, catalogue, rules }
    }

    /// That of the repository.
    fn ours() -> Self {
        Self::new(repository_data())
    }

    /// That of the repository without any procedure of the list.
    fn without_procedures() -> Self {
        let mut files = repository_data();
        let texts: Vec<(String, String)> = files
            .iter()
            .filter(|(path, _)| path.starts_with("departements/"))
            .map(|(path, text)| (path.to_owned(), text.split("[[procedure]]").next().unwrap().to_owned()))
            .collect();
        for (path, text) in texts {
            files.insert(&path, text);
        }
        Self::new(files)
    }

    fn page(&self, text: &str) -> OfficialPage {
        OfficialPage::read(text, &self.rules)
    }

    fn changes(&self, text: &str, date: Date) -> Changes {
        let page = self.page(text);
        let comparison = compare(&page, &self.catalogue, &self.rules, date);
        changes(&comparison, &self.files, &self.catalogue, &self.rules).unwrap()
    }

    /// The data after the import.
    fn after(&self, text: &str, date: Date) -> Self {
        let mut files = self.files.clone();
        for (path, text) in self.changes(text, date).files {
            files.insert(&path, text);
        }
        Self::new(files)
    }

    /// A file of it.
    fn text(&self, path: &str) -> &str {
        self.files.get(path).unwrap()
    }
}
