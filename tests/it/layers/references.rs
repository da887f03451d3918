//! What files name: each path with what it means where it stands.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Visibility, visit::Visit};

use super::{
    declarations::{segments, type_path},
    imports::imports,
    macros::token_paths,
    meanings::{Meaning, Target},
    paths::Resolver,
    scopes::Scopes,
    source_tree::{SourceTree, line},
};

/// One path in the code, and one of the things that it means.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The position of the file in the tree.
    pub file: usize,
    pub line: usize,
    /// As it stands there, without groups.
    pub written: String,
    pub meaning: Meaning,
    /// Whether it only hands a name on: `pub use`.
    pub is_re_export: bool,
}

/// Every reference of every file, in order of files and lines.
pub(crate) fn references(tree: &SourceTree, scopes: &mut Scopes, package: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    for (file, source) in tree.files.iter().enumerate() {
        let scope = scopes.of_files[file];
        let mut reader = Reader { scopes, package, file, scope, selves: Vec::new(), found: Vec::new() };
        for item in &source.syntax.items {
            reader.visit_item(item);
        }
        reader.found.sort_by_key(|reference| reference.line);
        found.append(&mut reader.found);
    }
    found
}

/// Reads one file, and knows where in it it stands.
pub(crate) struct Reader<'a> {
    pub scopes: &'a mut Scopes,
    package: &'a str,
    pub file: usize,
    pub scope: usize,
    /// What `Self` is in the `impl` around.
    pub selves: Vec<Option<Vec<String>>>,
    found: Vec<Reference>,
}

impl Reader<'_> {
    pub(crate) fn record(&mut self, path: &[String], line: usize) {
        let meanings = Resolver::new(self.scopes, self.package).path(self.scope, path);
        self.keep(path, line, meanings, false);
    }

    fn keep(&mut self, path: &[String], line: usize, meanings: Vec<Meaning>, is_re_export: bool) {
        for meaning in meanings {
            let written = path.join("::");
            self.found.push(Reference { file: self.file, line, written, meaning, is_re_export });
        }
    }

    pub(crate) fn record_tokens(&mut self, tokens: &TokenStream) {
        for path in token_paths(tokens) {
            match path.segments.as_slice() {
                [name] if path.is_macro => self.record_macro(name, path.line),
                [own, rest @ ..] if own == "Self" => self.record_self(rest, path.line),
                segments => self.record(segments, path.line),
            }
        }
    }

    pub(crate) fn record_macro(&mut self, name: &str, line: usize) {
        let meanings = Resolver::new(self.scopes, self.package).macro_name(self.scope, name);
        self.keep(&[name.to_owned()], line, meanings, false);
    }

    fn record_self(&mut self, rest: &[String], line: usize) {
        if let Some(Some(own)) = self.selves.last() {
            self.record(&[own.as_slice(), rest].concat(), line);
        }
    }

    pub(crate) fn record_path(&mut self, path: &syn::Path) {
        let segments = segments(path);
        match segments.split_first() {
            Some((own, rest)) if own == "Self" => self.record_self(rest, line(path)),
            _ => self.record(&segments, line(path)),
        }
    }

    pub(crate) fn record_use(&mut self, item: &syn::ItemUse) {
        let is_re_export = !matches!(item.vis, Visibility::Inherited);
        for import in imports(item) {
            let mut meanings = Resolver::new(self.scopes, self.package).path(self.scope, &import.path);
            if import.path.len() == 1 {
                // A lone name is that of a crate, not one that some `*` may bring.
                meanings.retain(|meaning| meaning.target != Target::Outside || meaning.names.len() > 1);
                if meanings.is_empty() {
                    meanings.push(Meaning { target: Target::Outside, names: import.path.clone() });
                }
            }
            if import.name.is_none() {
                // `*` of an enum gives its variants, `*` of a module what is used of it.
                meanings.retain(|meaning| !matches!(meaning.target, Target::Nothing));
            }
            self.keep(&import.path, import.line, meanings, is_re_export);
        }
    }

    pub(crate) fn in_scope(&mut self, scope: usize, read: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.scope, scope);
        read(self);
        self.scope = before;
    }

    /// `<Type>::name` and `<Type as Trait>::name`.
    pub(crate) fn record_qualified(&mut self, own: &syn::QSelf, path: &syn::Path) {
        self.visit_type(&own.ty);
        if let (Some(start), Some(last)) = (type_path(&own.ty), path.segments.last()) {
            let full = [start.as_slice(), &[last.ident.to_string()]].concat();
            match full.split_first() {
                Some((own, rest)) if own == "Self" => self.record_self(rest, line(path)),
                _ => self.record(&full, line(path)),
            }
        }
        if own.position > 0 {
            self.record_path(path);
        }
        for segment in &path.segments {
            self.visit_path_arguments(&segment.arguments);
        }
    }

    /// Paths in quotes, as `serde(with = "crate::days")` has them.
    pub(crate) fn record_quoted(&mut self, tokens: TokenStream) {
        for token in tokens {
            if let TokenTree::Literal(literal) = token
                && let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string())
                && let Ok(path) = text.parse::<syn::Path>()
                && path.segments.len() > 1
            {
                self.record(&segments(&path), literal.span().start().line);
            }
        }
    }
}
