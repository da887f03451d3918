//! Walks through the syntax of a file to every place where a path can stand: in
//! `use`, in code, in attributes, and among the tokens of macros.

use syn::{
    Attribute, Block, ExprPath, Item, Macro, Meta, Stmt, TypePath,
    visit::{self, Visit},
};

use super::{
    conditions::is_for_tests, declarations::type_path, macros::token_paths, references::Reader, scopes::Scope,
    source_tree::line,
};

/// Attributes that name lints and no items.
const LINTS: &[&str] = &["allow", "deny", "expect", "forbid", "warn"];

/// Skips what only tests compile.
macro_rules! outside_tests {
    ($($name:ident: $of:ty),+ $(,)?) => {
        $(fn $name(&mut self, node: &'ast $of) {
            if !is_for_tests(&node.attrs) {
                visit::$name(self, node);
            }
        })+
    };
}

impl<'ast> Visit<'ast> for Reader<'_> {
    outside_tests! {
        visit_arm: syn::Arm,
        visit_field: syn::Field,
        visit_field_value: syn::FieldValue,
        visit_impl_item_const: syn::ImplItemConst,
        visit_impl_item_fn: syn::ImplItemFn,
        visit_impl_item_macro: syn::ImplItemMacro,
        visit_item_const: syn::ItemConst,
        visit_item_enum: syn::ItemEnum,
        visit_item_fn: syn::ItemFn,
        visit_item_static: syn::ItemStatic,
        visit_item_struct: syn::ItemStruct,
        visit_item_trait: syn::ItemTrait,
        visit_item_type: syn::ItemType,
        visit_item_union: syn::ItemUnion,
        visit_local: syn::Local,
        visit_stmt_macro: syn::StmtMacro,
        visit_trait_item_fn: syn::TraitItemFn,
        visit_variant: syn::Variant,
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !is_for_tests(&item.attrs) {
            self.record_use(item);
        }
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        self.record(&[String::new(), item.ident.to_string()], line(item));
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let Some((_, items)) = &item.content else { return };
        if is_for_tests(&item.attrs) {
            return;
        }
        if let Some(inner) = self.scopes.inline(self.scope, &item.ident.to_string(), line(item)) {
            self.in_scope(inner, |reader| items.iter().for_each(|item| reader.visit_item(item)));
        }
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        if is_for_tests(&item.attrs) {
            return;
        }
        if item.ident.is_some() {
            self.record_tokens(&item.mac.tokens);
        } else {
            self.visit_macro(&item.mac);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if is_for_tests(&item.attrs) {
            return;
        }
        self.selves.push(type_path(&item.self_ty));
        visit::visit_item_impl(self, item);
        self.selves.pop();
    }

    fn visit_block(&mut self, block: &'ast Block) {
        let items: Vec<&Item> = block
            .stmts
            .iter()
            .filter_map(|statement| match statement {
                Stmt::Item(item) => Some(item),
                _ => None,
            })
            .collect();
        if items.is_empty() {
            return visit::visit_block(self, block);
        }
        let path = self.scopes.all[self.scope].path.clone();
        let inner = self.scopes.add(Scope { path, file: self.file, around: Some(self.scope), ..Scope::default() });
        self.scopes.fill(inner, items);
        self.in_scope(inner, |reader| visit::visit_block(reader, block));
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.record_path(path);
        visit::visit_path(self, path);
    }

    fn visit_expr_path(&mut self, node: &'ast ExprPath) {
        match &node.qself {
            Some(own) => self.record_qualified(own, &node.path),
            None => self.visit_path(&node.path),
        }
    }

    fn visit_type_path(&mut self, node: &'ast TypePath) {
        match &node.qself {
            Some(own) => self.record_qualified(own, &node.path),
            None => self.visit_path(&node.path),
        }
    }

    fn visit_pat_ident(&mut self, node: &'ast syn::PatIdent) {
        let name = node.ident.to_string();
        if name.starts_with(|letter: char| letter.is_uppercase()) {
            self.record(&[name], line(&node.ident));
        }
        visit::visit_pat_ident(self, node);
    }

    fn visit_macro(&mut self, node: &'ast Macro) {
        match node.path.get_ident() {
            Some(name) => self.record_macro(&name.to_string(), line(name)),
            None => self.record_path(&node.path),
        }
        self.record_tokens(&node.tokens);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if LINTS.iter().any(|name| attribute.path().is_ident(name)) {
            return;
        }
        match &attribute.meta {
            Meta::List(list) => {
                let is_derive = list.path.is_ident("derive");
                for path in token_paths(&list.tokens) {
                    if is_derive || path.segments.len() > 1 {
                        self.record(&path.segments, path.line);
                    }
                }
                self.record_quoted(list.tokens.clone());
            }
            Meta::Path(_) | Meta::NameValue(_) => {}
        }
        if attribute.path().segments.len() > 1 {
            self.record_path(attribute.path());
        }
    }
}
