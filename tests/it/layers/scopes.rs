//! The names that each module gives, and how far each of them is seen.

use std::collections::HashMap;

use syn::Item;

use super::{
    macros::{Templates, declared},
    source_tree::SourceTree,
};

/// A module, or a block of a function that has items of its own.
#[derive(Default)]
pub(crate) struct Scope {
    /// Such as `crate::store::writer`; a block has that of its module.
    pub path: Vec<String>,
    /// The position of its file in the tree.
    pub file: usize,
    /// The module above.
    pub above: Option<usize>,
    /// What surrounds a block.
    pub around: Option<usize>,
    /// What each name stands for: often a module and a function at once.
    pub names: HashMap<String, Vec<Entry>>,
    /// The paths of `use …::*`.
    pub globs: Vec<Entry>,
}

impl Scope {
    /// Whether this name can stand before `::`, so that it is no other crate.
    pub(crate) fn leads_on(&self, name: &str) -> bool {
        let leads = |entry: &Entry| !matches!(entry.kind, Kind::Value | Kind::Macro);
        self.names.get(name).is_some_and(|entries| entries.iter().any(leads))
    }
}

/// One meaning of a name.
#[derive(Clone)]
pub(crate) struct Entry {
    pub kind: Kind,
    /// The module from which on it is seen; nothing for the whole crate.
    pub within: Option<usize>,
    pub line: usize,
}

/// What a name stands for.
#[derive(Clone)]
pub(crate) enum Kind {
    Module(usize),
    Type(TypeItem),
    /// A function, a constant, a static.
    Value,
    Macro,
    /// A path that a `use` renames or brings.
    Import(Vec<String>),
}

/// A struct, an enum, a union, a trait or a type alias.
#[derive(Clone, Default)]
pub(crate) struct TypeItem {
    /// Whether it says `pub` in any way.
    pub is_public: bool,
    /// The path that a type alias stands for.
    pub alias: Option<Vec<String>>,
    /// Of an enum.
    pub variants: Vec<String>,
}

/// Every module of a crate; blocks are added while they are read.
#[derive(Default)]
pub(crate) struct Scopes {
    pub all: Vec<Scope>,
    /// The module that each file holds, by the file's position.
    pub of_files: Vec<usize>,
    pub templates: Templates,
}

impl Scopes {
    /// Collects the names of every module.
    pub(crate) fn of(tree: &SourceTree) -> Self {
        let mut scopes = Self::default();
        for file in &tree.files {
            scopes.collect_templates(&file.syntax.items);
        }
        let mut by_path = HashMap::new();
        for (at, file) in tree.files.iter().enumerate() {
            let above = file.module.split_last().and_then(|(_, above)| by_path.get(above).copied());
            let scope = Scope { path: file.module.clone(), file: at, above, ..Scope::default() };
            let id = scopes.add(scope);
            scopes.of_files.push(id);
            scopes.fill(id, &file.syntax.items);
            scopes.note(id, &mut by_path);
        }
        for (at, file) in tree.files.iter().enumerate() {
            if let Some((name, above)) = file.module.split_last()
                && let Some(above) = by_path.get(above).copied()
            {
                scopes.link(above, name, scopes.of_files[at]);
            }
        }
        scopes
    }

    /// Adds a scope.
    pub(crate) fn add(&mut self, scope: Scope) -> usize {
        self.all.push(scope);
        self.all.len() - 1
    }

    /// The module that holds this scope: itself, unless it is a block.
    pub(crate) fn module(&self, mut scope: usize) -> usize {
        while let Some(around) = self.all[scope].around {
            scope = around;
        }
        scope
    }

    /// The inline module of this name that is declared on this line.
    pub(crate) fn inline(&self, scope: usize, name: &str, line: usize) -> Option<usize> {
        self.all[scope].names.get(name)?.iter().find_map(|entry| match entry.kind {
            Kind::Module(id) if entry.line == line => Some(id),
            _ => None,
        })
    }

    fn note(&self, id: usize, by_path: &mut HashMap<Vec<String>, usize>) {
        by_path.insert(self.all[id].path.clone(), id);
        for entry in self.all[id].names.values().flatten() {
            if let Kind::Module(inner) = entry.kind {
                self.note(inner, by_path);
            }
        }
    }

    /// A declaration `mod x;` becomes the module that its file holds.
    fn link(&mut self, above: usize, name: &str, module: usize) {
        self.all[module].above = Some(above);
        self.all[above].names.entry(name.to_owned()).or_default().push(Entry {
            kind: Kind::Module(module),
            within: None,
            line: 0,
        });
    }

    fn collect_templates(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Macro(item) => {
                    if let Some(name) = &item.ident {
                        self.templates.entry(name.to_string()).or_default().extend(declared(&item.mac.tokens));
                    }
                }
                Item::Mod(inner) => {
                    self.collect_templates(inner.content.as_ref().map_or(&[], |(_, items)| items.as_slice()));
                }
                _ => {}
            }
        }
    }

    /// The root of the crate that holds this scope.
    pub(crate) fn root(&self, scope: usize) -> usize {
        let mut module = self.module(scope);
        while let Some(above) = self.all[module].above {
            module = above;
        }
        module
    }

    /// Whether `inner` is `outer` or lies in it.
    pub(crate) fn is_in(&self, inner: usize, outer: usize) -> bool {
        let mut module = self.module(inner);
        loop {
            if module == outer {
                return true;
            }
            match self.all[module].above {
                Some(above) => module = above,
                None => return false,
            }
        }
    }
}
