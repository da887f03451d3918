//! What a `use` brings into scope, one leaf after the other.

use syn::UseTree;

use super::source_tree::line;

/// One name, or everything that a module has.
pub(crate) struct Import {
    /// From the first segment on; an empty one stands before `::`.
    pub path: Vec<String>,
    /// What it is called here; nothing for `*`.
    pub name: Option<String>,
    /// Where it stands in its file.
    pub line: usize,
}

/// Takes the groups of a `use` apart.
pub(crate) fn imports(item: &syn::ItemUse) -> Vec<Import> {
    let mut found = Vec::new();
    let start = if item.leading_colon.is_some() { vec![String::new()] } else { Vec::new() };
    collect(&item.tree, start, &mut found);
    found
}

fn collect(tree: &UseTree, mut path: Vec<String>, found: &mut Vec<Import>) {
    let line = line(tree);
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            collect(&part.tree, path, found);
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                collect(tree, path.clone(), found);
            }
        }
        UseTree::Glob(_) => found.push(Import { path, name: None, line }),
        UseTree::Name(part) => {
            push_unless_self(&mut path, part.ident.to_string());
            let name = path.last().cloned();
            found.push(Import { path, name, line });
        }
        UseTree::Rename(part) => {
            push_unless_self(&mut path, part.ident.to_string());
            found.push(Import { path, name: Some(part.rename.to_string()), line });
        }
    }
}

/// `a::{self}` is `a`.
fn push_unless_self(path: &mut Vec<String>, name: String) {
    if name != "self" || path.is_empty() {
        path.push(name);
    }
}
