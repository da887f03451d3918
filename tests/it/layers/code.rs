//! All that the rules ask about the code, collected once.

use std::collections::BTreeMap;

use super::{
    comments::{Comment, comments},
    meanings::Target,
    references::{Reference, references},
    scopes::{Kind, Scopes},
    source_tree::{SourceTree, Texts},
};

/// What a crate says, as far as rules are about it.
pub(crate) struct Code {
    /// The path of each file below `src`, such as `store/writer.rs`.
    pub files: Vec<String>,
    /// Every path that is named, in order of files and lines.
    pub references: Vec<Reference>,
    /// Every struct, enum, union, trait and type alias.
    pub types: Vec<NamedType>,
    /// What stands in front of items and at the head of files.
    pub comments: Vec<Comment>,
    /// What could not be read.
    pub problems: Vec<String>,
}

/// A struct, an enum, a union, a trait or a type alias.
pub(crate) struct NamedType {
    pub name: String,
    /// Whether it says `pub` in any way.
    pub is_public: bool,
    /// Such as `store/writer.rs:12`.
    pub place: String,
}

impl Code {
    /// Reads the code of a package of this name.
    pub(crate) fn read(texts: &Texts, package: &str) -> Self {
        let tree = SourceTree::parse(texts);
        let mut scopes = Scopes::of(&tree);
        let references = references(&tree, &mut scopes, package);
        let files: Vec<String> = tree.files.iter().map(|file| file.path.clone()).collect();
        let types = types(&scopes, &files);
        let comments = tree.files.iter().flat_map(comments).collect();
        Self { files, references, types, comments, problems: tree.problems }
    }

    /// Where a reference stands and what it says.
    pub(crate) fn place(&self, reference: &Reference) -> String {
        let hint = if reference.is_re_export { ", handed on" } else { "" };
        format!("{}:{} `{}`{hint}", self.files[reference.file], reference.line, reference.written)
    }

    /// Paths into this crate that lead nowhere: the code does not compile, or
    /// the analysis does not understand it.
    pub(crate) fn lost(&self) -> Vec<String> {
        let lost = self.references.iter().filter(|reference| reference.meaning.target == Target::Nothing);
        lost.map(|reference| self.place(reference)).collect()
    }

    /// The names that several public types bear, except these; with the places.
    pub(crate) fn doubled(&self, except: &[&str]) -> Vec<String> {
        let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for one in self.types.iter().filter(|one| one.is_public && !except.contains(&one.name.as_str())) {
            places.entry(&one.name).or_default().push(&one.place);
        }
        places.retain(|_, places| places.len() > 1);
        places.into_iter().map(|(name, places)| format!("`{name}`: {}", places.join(", "))).collect()
    }
}

/// What stands twice in one module, for two systems or features, is one type.
fn types(scopes: &Scopes, files: &[String]) -> Vec<NamedType> {
    let mut found = BTreeMap::new();
    for scope in &scopes.all {
        for (name, entries) in &scope.names {
            for entry in entries {
                if let Kind::Type(item) = &entry.kind {
                    let place = format!("{}:{}", files[scope.file], entry.line);
                    let named = NamedType { name: name.clone(), is_public: item.is_public, place };
                    found.insert((&scope.path, name), named);
                }
            }
        }
    }
    found.into_values().collect()
}
