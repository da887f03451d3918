//! Archives for tests: twenty real pages, pages that say what the data takes from them, and zip
//! files of anything.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Write},
    path::Path,
};

use crate::context::TODAY;
use guichet::{
    catalogue::{Catalogue, citation::Under},
    official_guide::{ArchiveRefused, Guide, PageId, read_archive},
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Files of an archive that is made, by their names, in order.
#[derive(Debug, Clone, Default)]
pub struct Made(pub Vec<(String, Vec<u8>)>);

impl Made {
    /// The twenty real pages of November 2020.
    pub fn twenty() -> Self {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/fixtures/guide"));
        let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "xml"))
            .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap()))
            .collect();
        files.sort();
        assert_eq!(files.len(), 20);
        Self(files)
    }

    /// The same with one piece of one file in the place of another: of the body, unless it is of
    /// the head.
    pub fn edited(mut self, page: &str, from: &str, to: &str) -> Self {
        let name = format!("{page}.xml");
        let file = self.0.iter_mut().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no {name}"));
        let text = String::from_utf8(file.1.clone()).unwrap();
        let is_of_head = ["dc:", "vosdroits/", "modified"].iter().any(|sign| from.contains(sign));
        let (head, body) = match text.split_once("</FilDAriane>") {
            Some((head, body)) if !is_of_head => (format!("{head}</FilDAriane>"), body.to_owned()),
            _ => (String::new(), text),
        };
        assert!(body.contains(from), "{page}: no {from}");
        file.1 = format!("{head}{}", body.replacen(from, to, 1)).into_bytes();
        self
    }

    /// The same with one more file.
    pub fn with(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.0.push((name.to_owned(), content.into()));
        self
    }

    /// The same without a page.
    pub fn without(mut self, page: &str) -> Self {
        let before = self.0.len();
        self.0.retain(|(name, _)| *name != format!("{page}.xml"));
        assert!(self.0.len() < before, "no {page}");
        self
    }

    /// The bytes of the zip archive.
    pub fn zip(&self) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        for (name, content) in &self.0 {
            writer.start_file(name.as_str(), options).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    /// What is read of it.
    pub fn read(&self) -> Result<Guide, ArchiveRefused> {
        read(&self.zip())
    }
}

/// What is read of an archive, with pages outside the theme about foreigners as well.
pub fn read(bytes: &[u8]) -> Result<Guide, ArchiveRefused> {
    let named = BTreeSet::from(["F1358", "R52684"].map(|id| PageId::parse(id).unwrap()));
    read_archive(Cursor::new(bytes), &named, TODAY)
}

/// A page of the guide with these paragraphs, each under its headings.
pub fn page_of(id: &str, modified: &str, paragraphs: &[(Vec<String>, String)]) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let mut body = String::new();
    for (headings, text) in paragraphs {
        for heading in headings {
            body.extend(["<Chapitre><Titre><Paragraphe>", &escaped(heading), "</Paragraphe></Titre>"]);
        }
        body.extend(["<Paragraphe>", &escaped(text), "</Paragraphe>"]);
        body.push_str(&"</Chapitre>".repeat(headings.len()));
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="{id}" type="Fiche d'information" xsi:noNamespaceSchemaLocation="../Schemas/3.4/Publication.xsd" spUrl="https://www.service-public.gouv.fr/particuliers/vosdroits/{id}"><dc:title>Page {id}</dc:title><dc:date>modified {modified}</dc:date><FilDAriane><Niveau ID="Particuliers">Accueil</Niveau><Niveau ID="N19804">Étranger</Niveau></FilDAriane><Texte>{body}</Texte></Publication>"#
    )
}

/// An archive in which every page says what the data takes from it, last changed on that day.
pub fn pages_of_data(catalogue: &Catalogue, modified: &str) -> Made {
    let mut pages: BTreeMap<String, BTreeSet<(Vec<String>, String)>> = BTreeMap::new();
    for (_, _, citation) in catalogue.citations() {
        let page = pages.entry(citation.page.clone()).or_default();
        let text = match (&citation.quote, &citation.note) {
            (Some(quote), _) if quote.ends_with('.') => format!("{quote} Renseignez-vous à la préfecture."),
            (Some(quote), _) => format!("{quote} :"),
            (None, Some(_)) => continue,
            (None, None) => "Passeport".to_owned(),
        };
        match citation.under {
            Under::Each if citation.chapters.len() > 1 => {
                page.extend(citation.chapters.iter().map(|chapter| (vec![chapter.clone()], text.clone())));
            }
            _ => drop(page.insert((citation.chapters.clone(), text))),
        }
    }
    let file = |(id, paragraphs): (String, BTreeSet<(Vec<String>, String)>)| {
        let mut paragraphs: Vec<(Vec<String>, String)> = paragraphs.into_iter().collect();
        paragraphs.push((Vec::new(), format!("Cette page est la page {id}.")));
        (format!("{id}.xml"), page_of(&id, modified, &paragraphs).into_bytes())
    };
    Made(pages.into_iter().map(file).collect())
}
