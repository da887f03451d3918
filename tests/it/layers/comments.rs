//! The first sentence of what stands in front of items and at the head of files.

use syn::{
    Attribute, Expr, Lit, Meta,
    visit::{self, Visit},
};

use super::{
    conditions::is_for_tests,
    source_tree::{SourceFile, line},
};

/// The fewest words that say something about an item.
const FEWEST_WORDS: usize = 4;

/// The beginning of a `///` or `//!`.
pub(crate) struct Comment {
    /// Such as `store/writer.rs:12`.
    pub place: String,
    /// The first sentence; the whole first paragraph where none ends in it.
    pub first: String,
    /// Whether a sentence ends in the first paragraph.
    pub has_end: bool,
}

impl Comment {
    /// What is wrong with it.
    pub(crate) fn fault(&self) -> Option<String> {
        let Self { place, first, has_end } = self;
        let words = first.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        if !has_end {
            Some(format!("{place}: no sentence ends in `{first}`"))
        } else if words < FEWEST_WORDS {
            Some(format!("{place}: fewer than {FEWEST_WORDS} words in `{first}`"))
        } else {
            None
        }
    }
}

/// Every comment of modules, functions, types and constants outside tests;
/// fields, variants and what macros make are left out.
pub(crate) fn comments(file: &SourceFile) -> Vec<Comment> {
    let mut reader = Reader { path: &file.path, found: Vec::new() };
    reader.take(&file.syntax.attrs);
    reader.visit_file(&file.syntax);
    reader.found
}

struct Reader<'a> {
    path: &'a str,
    found: Vec<Comment>,
}

impl Reader<'_> {
    fn take(&mut self, attributes: &[Attribute]) {
        let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(value) => match &value.lit {
                    Lit::Str(text) => Some((line(attribute), text.value())),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        });
        let lines: Vec<(usize, String)> = lines.collect();
        let Some((at, _)) = lines.first() else { return };
        let text: Vec<&str> =
            lines.iter().flat_map(|(_, text)| text.lines().chain(text.is_empty().then_some(""))).collect();
        let (first, has_end) = first_sentence(&text);
        self.found.push(Comment { place: format!("{}:{at}", self.path), first, has_end });
    }
}

/// The first sentence, and whether it ends. A colon ends only a paragraph.
fn first_sentence(lines: &[&str]) -> (String, bool) {
    let is_text = |line: &&str| !line.is_empty() && !line.starts_with(['#', '|']) && !line.starts_with("```");
    let is_item = |line: &str| line.starts_with("- ") || line.starts_with("* ");
    let lines = lines.iter().map(|line| line.trim()).take_while(is_text);
    let paragraph: Vec<&str> =
        lines.enumerate().take_while(|(at, line)| *at == 0 || !is_item(line)).map(|(_, line)| line).collect();
    let paragraph = paragraph.join(" ");
    let mut in_code = false;
    for (at, letter) in paragraph.char_indices() {
        in_code ^= letter == '`';
        if in_code || !matches!(letter, '.' | '?' | '!' | ':') {
            continue;
        }
        let after = &paragraph[at + letter.len_utf8()..];
        let rest = after.trim_start_matches(['`', ')', '"', '”', '»', '*', '_', '\'']);
        let goes_on = !rest.starts_with(' ') || letter == ':' || rest.trim_start().starts_with(char::is_lowercase);
        if rest.is_empty() || !goes_on {
            return (paragraph[..paragraph.len() - rest.len()].to_owned(), true);
        }
    }
    (paragraph, false)
}

/// Takes the comment of what is compiled outside tests, and looks into it.
macro_rules! commented {
    ($($name:ident: $of:ty),+ $(,)?) => {
        $(fn $name(&mut self, node: &'ast $of) {
            if !is_for_tests(&node.attrs) {
                self.take(&node.attrs);
                visit::$name(self, node);
            }
        })+
    };
}

impl<'ast> Visit<'ast> for Reader<'_> {
    commented! {
        visit_impl_item_const: syn::ImplItemConst,
        visit_impl_item_fn: syn::ImplItemFn,
        visit_item_const: syn::ItemConst,
        visit_item_enum: syn::ItemEnum,
        visit_item_fn: syn::ItemFn,
        visit_item_macro: syn::ItemMacro,
        visit_item_mod: syn::ItemMod,
        visit_item_static: syn::ItemStatic,
        visit_item_struct: syn::ItemStruct,
        visit_item_trait: syn::ItemTrait,
        visit_item_type: syn::ItemType,
        visit_item_union: syn::ItemUnion,
        visit_trait_item_const: syn::TraitItemConst,
        visit_trait_item_fn: syn::TraitItemFn,
        visit_trait_item_type: syn::TraitItemType,
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if !is_for_tests(&item.attrs) {
            visit::visit_item_impl(self, item);
        }
    }
}
