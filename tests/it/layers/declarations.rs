//! Enters the names that items give to their scope.

use proc_macro2::Ident;
use syn::{Attribute, Item, Type, Visibility};

use super::{
    conditions::is_for_tests,
    imports::imports,
    macros::Sort,
    scopes::{Entry, Kind, Scope, Scopes, TypeItem},
    source_tree::line,
};

/// The segments of a path; an empty one stands before a leading `::`.
pub(crate) fn segments(path: &syn::Path) -> Vec<String> {
    let root = path.leading_colon.iter().map(|_| String::new());
    root.chain(path.segments.iter().map(|segment| segment.ident.to_string())).collect()
}

/// The path of a type that is nothing but one.
pub(crate) fn type_path(of: &Type) -> Option<Vec<String>> {
    match of {
        Type::Path(path) if path.qself.is_none() => Some(segments(&path.path)),
        Type::Reference(inner) => type_path(&inner.elem),
        Type::Paren(inner) => type_path(&inner.elem),
        Type::Group(inner) => type_path(&inner.elem),
        _ => None,
    }
}

/// The name that an item gives, who sees it, and what it stands for.
type Named<'a> = (&'a Ident, &'a Visibility, Kind);

fn named(item: &Item) -> Option<(&[Attribute], Option<Named<'_>>)> {
    let of_type = |visibility: &Visibility| TypeItem {
        is_public: !matches!(visibility, Visibility::Inherited),
        ..TypeItem::default()
    };
    Some(match item {
        Item::Use(item) => (&item.attrs, None),
        Item::Macro(item) => (&item.attrs, None),
        Item::ExternCrate(item) => {
            let name = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
            let kind = Kind::Import(vec![String::new(), item.ident.to_string()]);
            (&item.attrs, Some((name, &item.vis, kind)))
        }
        Item::Mod(item) => (&item.attrs, None),
        Item::Fn(item) => (&item.attrs, Some((&item.sig.ident, &item.vis, Kind::Value))),
        Item::Const(item) => (&item.attrs, Some((&item.ident, &item.vis, Kind::Value))),
        Item::Static(item) => (&item.attrs, Some((&item.ident, &item.vis, Kind::Value))),
        Item::Struct(item) => (&item.attrs, Some((&item.ident, &item.vis, Kind::Type(of_type(&item.vis))))),
        Item::Union(item) => (&item.attrs, Some((&item.ident, &item.vis, Kind::Type(of_type(&item.vis))))),
        Item::Trait(item) => (&item.attrs, Some((&item.ident, &item.vis, Kind::Type(of_type(&item.vis))))),
        Item::Enum(item) => {
            let variants = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
            let kind = Kind::Type(TypeItem { variants, ..of_type(&item.vis) });
            (&item.attrs, Some((&item.ident, &item.vis, kind)))
        }
        Item::Type(item) => {
            let kind = Kind::Type(TypeItem { alias: type_path(&item.ty), ..of_type(&item.vis) });
            (&item.attrs, Some((&item.ident, &item.vis, kind)))
        }
        _ => return None,
    })
}

impl Scopes {
    /// Enters the names that these items give to this scope.
    pub(crate) fn fill<'a>(&mut self, scope: usize, items: impl IntoIterator<Item = &'a Item>) {
        for item in items {
            self.enter(scope, item);
        }
    }

    fn enter(&mut self, scope: usize, item: &Item) {
        let line = line(item);
        let Some((attributes, named)) = named(item) else { return };
        if is_for_tests(attributes) {
            return;
        }
        match (item, named) {
            (Item::Use(item), _) => self.enter_use(scope, item),
            (Item::Macro(item), _) => self.enter_macro(scope, item),
            (Item::Mod(item), _) => self.enter_module(scope, item),
            (_, Some((name, visibility, kind))) => self.put(scope, name, visibility, kind, line),
            (_, None) => {}
        }
    }

    fn enter_module(&mut self, scope: usize, item: &syn::ItemMod) {
        let Some((_, items)) = &item.content else { return };
        let mut path = self.all[scope].path.clone();
        path.push(item.ident.to_string());
        let above = Some(self.module(scope));
        let inner = self.add(Scope { path, file: self.all[scope].file, above, ..Scope::default() });
        self.put(scope, &item.ident, &item.vis, Kind::Module(inner), line(item));
        self.fill(inner, items);
    }

    fn enter_use(&mut self, scope: usize, item: &syn::ItemUse) {
        for import in imports(item) {
            let within = self.within(scope, &item.vis);
            let entry = Entry { kind: Kind::Import(import.path), within, line: import.line };
            match import.name {
                Some(name) => self.all[scope].names.entry(name).or_default().push(entry),
                None => self.all[scope].globs.push(entry),
            }
        }
    }

    fn enter_macro(&mut self, scope: usize, item: &syn::ItemMacro) {
        let line = line(item);
        if let Some(name) = &item.ident {
            let is_exported = item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"));
            let at = if is_exported { self.root(scope) } else { scope };
            let entry = Entry { kind: Kind::Macro, within: None, line };
            self.all[at].names.entry(name.to_string()).or_default().push(entry);
            return;
        }
        let called = item.mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        for declared in self.templates.get(&called).cloned().unwrap_or_default() {
            for name in declared.names(&item.mac.tokens) {
                let kind = match declared.sort {
                    Sort::Type => Kind::Type(TypeItem { is_public: declared.is_public, ..TypeItem::default() }),
                    Sort::Constant | Sort::Function => Kind::Value,
                };
                let entry = Entry { kind, within: None, line };
                self.all[scope].names.entry(name).or_default().push(entry);
            }
        }
    }

    fn put(&mut self, scope: usize, name: &Ident, visibility: &Visibility, kind: Kind, line: usize) {
        let within = self.within(scope, visibility);
        self.all[scope].names.entry(name.to_string()).or_default().push(Entry { kind, within, line });
    }

    /// The module from which on a name is seen.
    fn within(&self, scope: usize, visibility: &Visibility) -> Option<usize> {
        let module = self.module(scope);
        match visibility {
            Visibility::Inherited => Some(module),
            Visibility::Restricted(seen) if seen.path.is_ident("super") => self.all[module].above,
            Visibility::Restricted(seen) if seen.path.is_ident("self") => Some(module),
            Visibility::Public(_) | Visibility::Restricted(_) => None,
        }
    }
}
