//! What a path means: followed through `use`, renaming, `*`, re-exports and
//! type aliases to the file that defines it, or to the crate it comes from.
//!
//! Methods are not looked up: `bot.post()` says nothing about files, the path
//! of the type of `bot` does. A name that a macro of another crate makes, or
//! one that comes by `*` from another crate, is only guessed.

use super::{
    meanings::{Meaning, Target, dedup, is_crate, outside, with_name},
    scopes::{Entry, Kind, Scopes, TypeItem},
};

/// Macros that write to the program's output.
const PRINTING: &[&str] = &["dbg", "eprint", "eprintln", "print", "println"];

/// Follows paths; remembers which imports it stands in, for those that lead
/// back to themselves.
pub(crate) struct Resolver<'a> {
    scopes: &'a Scopes,
    /// The name of the package, by which `main.rs` knows the library.
    package: &'a str,
    under_way: Vec<*const Entry>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(scopes: &'a Scopes, package: &'a str) -> Self {
        Self { scopes, package, under_way: Vec::new() }
    }

    /// Every meaning of a path that stands in this scope.
    pub(crate) fn path(&mut self, scope: usize, path: &[String]) -> Vec<Meaning> {
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let module = self.scopes.module(scope);
        match first.as_str() {
            "crate" | "$crate" => self.within(self.scopes.root(scope), rest, scope),
            "self" => self.within(module, rest, scope),
            "super" => self.above(module, rest, scope),
            "" => outside(rest),
            _ => self.name(scope, path),
        }
    }

    /// What a macro called by this lone name is: one declared above it, or one
    /// of the standard library.
    pub(crate) fn macro_name(&mut self, scope: usize, name: &str) -> Vec<Meaning> {
        let mut at = Some(scope);
        while let Some(scope) = at {
            let found = self.name(scope, &[name.to_owned()]);
            if !found.is_empty() {
                return found;
            }
            at = self.scopes.all[self.scopes.module(scope)].above;
        }
        if PRINTING.contains(&name) { outside(&["std".to_owned(), name.to_owned()]) } else { Vec::new() }
    }

    fn above(&mut self, module: usize, rest: &[String], from: usize) -> Vec<Meaning> {
        self.scopes.all[module].above.map_or_else(Vec::new, |above| self.within(above, rest, from))
    }

    /// A name looked for in the blocks around it, in its module and among crates.
    fn name(&mut self, scope: usize, path: &[String]) -> Vec<Meaning> {
        let (first, rest) = (&path[0], &path[1..]);
        let mut is_known = false;
        let mut at = Some(scope);
        while let Some(scope) = at {
            let found = self.named(scope, first, rest, None);
            if !found.is_empty() {
                return found;
            }
            is_known |= self.scopes.all[scope].leads_on(first);
            at = self.scopes.all[scope].around;
        }
        if is_known {
            return Vec::new();
        }
        let is_program = self.scopes.all[self.scopes.root(scope)].path == ["main"];
        if is_program && first.as_str() == self.package {
            let library = self.scopes.all.iter().position(|scope| scope.path == ["crate"]);
            return library.map_or_else(Vec::new, |library| self.within(library, rest, scope));
        }
        let mut found = Vec::new();
        let mut at = Some(scope);
        while let Some(scope) = at {
            found.extend(self.guesses(scope, path));
            at = self.scopes.all[scope].around;
        }
        if is_crate(first) && !rest.is_empty() {
            found.extend(outside(path));
        }
        found
    }

    /// What may come from `use other_crate::*`, here or in a module that `*`
    /// leads to.
    fn guesses(&mut self, scope: usize, path: &[String]) -> Vec<Meaning> {
        let scopes = self.scopes;
        let mut found = Vec::new();
        for glob in &scopes.all[scope].globs {
            let sources = self.import(scope, glob, &[]);
            self.under_way.push(glob);
            for Meaning { target, names } in sources {
                match (target, names.last()) {
                    (Target::Outside, Some(name)) => {
                        found.extend(outside(&[std::slice::from_ref(name), path].concat()));
                    }
                    (Target::Module(module), _) => found.extend(self.guesses(module, path)),
                    _ => {}
                }
            }
            self.under_way.pop();
        }
        found
    }

    /// What is left of a path once its beginning has led to this module.
    fn within(&mut self, module: usize, path: &[String], from: usize) -> Vec<Meaning> {
        let Some((first, rest)) = path.split_first() else {
            return vec![Meaning { target: Target::Module(module), names: vec![self.full(module, &[])] }];
        };
        match first.as_str() {
            "super" => return self.above(module, rest, from),
            "self" => return self.within(module, rest, from),
            _ => {}
        }
        let mut found = self.named(module, first, rest, Some(from));
        if found.is_empty() {
            found = self.guesses(module, path);
        }
        if found.is_empty() && self.under_way.is_empty() {
            return vec![Meaning { target: Target::Nothing, names: vec![self.full(module, path)] }];
        }
        found
    }

    /// What this scope itself knows by a name, as far as it is seen from there.
    fn named(&mut self, scope: usize, name: &str, rest: &[String], from: Option<usize>) -> Vec<Meaning> {
        let scopes = self.scopes;
        let here = &scopes.all[scope];
        let full = self.full(scope, &[&[name.to_owned()], rest].concat());
        let mut found = Vec::new();
        let is_seen = |entry: &&Entry| match (entry.within, from) {
            (Some(within), Some(from)) => scopes.is_in(from, within),
            _ => true,
        };
        for entry in here.names.get(name).into_iter().flatten().filter(is_seen) {
            let item = || Meaning { target: Target::Item { file: here.file, scope }, names: vec![full.clone()] };
            match &entry.kind {
                Kind::Module(module) => found.extend(self.within(*module, rest, from.unwrap_or(scope))),
                Kind::Type(of_type) => {
                    found.push(item());
                    found.extend(with_name(&full, self.alias(scope, of_type, rest)));
                }
                Kind::Value | Kind::Macro if rest.is_empty() => found.push(item()),
                Kind::Value | Kind::Macro => {}
                Kind::Import(_) => found.extend(with_name(&full, self.import(scope, entry, rest))),
            }
        }
        if found.iter().all(|meaning| meaning.target == Target::Nothing) {
            found.extend(self.through_globs(scope, name, rest));
        }
        dedup(found)
    }

    fn import(&mut self, scope: usize, entry: &Entry, rest: &[String]) -> Vec<Meaning> {
        let Kind::Import(path) = &entry.kind else { return Vec::new() };
        if self.under_way.contains(&std::ptr::from_ref(entry)) {
            return Vec::new();
        }
        self.under_way.push(entry);
        let path = [path, rest].concat();
        let found = self.path(scope, &path);
        self.under_way.pop();
        // `use tokio as t;`
        if found.is_empty() && path.len() == rest.len() + 1 { outside(&path) } else { found }
    }

    fn alias(&mut self, scope: usize, item: &TypeItem, rest: &[String]) -> Vec<Meaning> {
        let Some(path) = &item.alias else { return Vec::new() };
        self.path(scope, &[path, rest].concat())
    }

    /// A name that came by `use …::*` from a module or an enum of this crate.
    fn through_globs(&mut self, scope: usize, name: &str, rest: &[String]) -> Vec<Meaning> {
        let scopes = self.scopes;
        let mut found = Vec::new();
        for glob in &scopes.all[scope].globs {
            let sources = self.import(scope, glob, &[]);
            if self.under_way.contains(&std::ptr::from_ref(glob)) {
                continue;
            }
            self.under_way.push(glob);
            for Meaning { target, names } in sources {
                match target {
                    Target::Module(module) => {
                        found.extend(self.within(module, &[&[name.to_owned()], rest].concat(), scope));
                    }
                    Target::Item { scope, .. } if self.has_variant(scope, &names, name) => {
                        found.push(Meaning { target, names });
                    }
                    Target::Item { .. } | Target::Outside | Target::Nothing => {}
                }
            }
            self.under_way.pop();
        }
        found
    }

    /// Whether the last of these names, which stands in this scope, is an enum
    /// with this variant.
    fn has_variant(&self, scope: usize, names: &[String], variant: &str) -> bool {
        let name = names.last().and_then(|name| name.rsplit("::").next()).unwrap_or_default();
        self.scopes.all[scope].names.get(name).into_iter().flatten().any(
            |entry| matches!(&entry.kind, Kind::Type(of_type) if of_type.variants.iter().any(|one| one == variant)),
        )
    }

    /// The full path of something in a module.
    fn full(&self, scope: usize, rest: &[String]) -> String {
        let mut path = self.scopes.all[scope].path.clone();
        path.extend_from_slice(rest);
        path.join("::")
    }
}
