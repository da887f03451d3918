//! The files of a crate, read and parsed from `lib.rs` and `main.rs` along the
//! declarations of modules. What only tests compile is left out.

use std::{collections::BTreeMap, fs, io, path::Path};

use syn::{Item, ItemMod, spanned::Spanned};

use super::conditions::is_for_tests;

/// The text of each file by its path below `src`, such as `store/writer.rs`.
pub(crate) type Texts = BTreeMap<String, String>;

/// One file that the crate is compiled from.
pub(crate) struct SourceFile {
    /// Below `src`, such as `store/writer.rs`.
    pub path: String,
    /// The module that it holds, such as `crate::store::writer`.
    pub module: Vec<String>,
    /// As parsed; empty where it could not be.
    pub syntax: syn::File,
}

/// Every file of a crate, those above before those below.
#[derive(Default)]
pub(crate) struct SourceTree {
    pub files: Vec<SourceFile>,
    /// What could not be read, and files that nobody declares.
    pub problems: Vec<String>,
    tests: Vec<String>,
}

/// Reads every `.rs` file below this folder, but those of a package inside it.
pub(crate) fn read_texts(root: &Path) -> io::Result<Texts> {
    let mut texts = Texts::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                if !path.join("Cargo.toml").exists() {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                let below = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                texts.insert(below, fs::read_to_string(&path)?);
            }
        }
    }
    Ok(texts)
}

/// The line where this piece of syntax begins.
pub(crate) fn line(syntax: &impl Spanned) -> usize {
    syntax.span().start().line
}

impl SourceTree {
    /// Parses what `lib.rs` and `main.rs` lead to. The module of the library is
    /// called `crate`, that of the program `main`.
    pub(crate) fn parse(texts: &Texts) -> Self {
        let mut tree = Self::default();
        for (file, root) in [("lib.rs", "crate"), ("main.rs", "main")] {
            if texts.contains_key(file) {
                tree.add(texts, file, "", vec![root.to_owned()]);
            }
        }
        tree.files.sort_by(|one, other| (one.module.len(), &one.path).cmp(&(other.module.len(), &other.path)));
        for path in texts.keys() {
            let is_read = tree.files.iter().any(|file| file.path == *path);
            if !is_read && !tree.tests.iter().any(|test| path.starts_with(test.as_str())) {
                tree.problems.push(format!("{path}: no `mod` leads to this file"));
            }
        }
        tree
    }

    fn add(&mut self, texts: &Texts, path: &str, folder: &str, module: Vec<String>) {
        let text = texts.get(path).map_or("", String::as_str);
        let syntax = syn::parse_file(text).unwrap_or_else(|error| {
            self.problems.push(format!("{path}:{}: {error}", error.span().start().line));
            syn::File { shebang: None, attrs: Vec::new(), items: Vec::new() }
        });
        if is_for_tests(&syntax.attrs) {
            self.tests.extend([path.to_owned(), folder.to_owned()]);
            return;
        }
        self.follow(texts, path, &syntax.items, folder, &module);
        self.files.push(SourceFile { path: path.to_owned(), module, syntax });
    }

    fn follow(&mut self, texts: &Texts, from: &str, items: &[Item], folder: &str, module: &[String]) {
        for item in items {
            let Item::Mod(item) = item else { continue };
            let name = item.ident.to_string();
            let below = format!("{folder}{name}");
            if is_for_tests(&item.attrs) {
                self.tests.extend([format!("{below}.rs"), format!("{below}/")]);
                continue;
            }
            let mut inner = module.to_vec();
            inner.push(name);
            match &item.content {
                Some((_, items)) => self.follow(texts, from, items, &format!("{below}/"), &inner),
                None => self.declared(texts, from, item, &below, inner),
            }
        }
    }

    fn declared(&mut self, texts: &Texts, from: &str, item: &ItemMod, below: &str, module: Vec<String>) {
        if item.attrs.iter().any(|attribute| attribute.path().is_ident("path")) {
            self.problems.push(format!("{from}:{}: `#[path]` is not followed", line(item)));
            return;
        }
        let places = [format!("{below}.rs"), format!("{below}/mod.rs")];
        match places.iter().find(|path| texts.contains_key(*path)) {
            Some(path) => self.add(texts, path, &format!("{below}/"), module),
            None => self.problems.push(format!("{from}:{}: there is no `{below}.rs`", line(item))),
        }
    }
}
