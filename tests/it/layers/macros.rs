//! What macros hide: the items that a `macro_rules!` declares, and the paths
//! among the tokens of any call. Nothing is expanded; names are told from their
//! spelling, which the compiler's own lints keep.

use std::collections::HashMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What a call of a macro declares, by the name of the macro.
pub(crate) type Templates = HashMap<String, Vec<Declared>>;

/// What kind of name a declaration gives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// `struct`, `enum`, `union`, `trait`, `type`: `CamelCase`.
    Type,
    /// `const`, `static`: `UPPER_CASE`.
    Constant,
    /// `fn`: `snake_case`.
    Function,
}

/// One declaration in the body of a `macro_rules!`.
#[derive(Clone)]
pub(crate) struct Declared {
    pub sort: Sort,
    pub is_public: bool,
    /// Nothing where the caller names it.
    name: Option<String>,
}

/// A path among tokens.
pub(crate) struct TokenPath {
    /// From the first segment on; an empty one stands before `::`.
    pub segments: Vec<String>,
    pub line: usize,
    /// Whether `!` follows.
    pub is_macro: bool,
}

impl Sort {
    fn of_keyword(word: &str) -> Option<Self> {
        match word {
            "struct" | "enum" | "union" | "trait" | "type" => Some(Self::Type),
            "const" | "static" => Some(Self::Constant),
            "fn" => Some(Self::Function),
            _ => None,
        }
    }

    fn of_spelling(name: &str) -> Self {
        let has = |test: fn(&char) -> bool| name.chars().any(|letter| test(&letter));
        match (has(|letter| letter.is_uppercase()), has(|letter| letter.is_lowercase())) {
            (true, true) => Self::Type,
            (true, false) => Self::Constant,
            (false, _) => Self::Function,
        }
    }
}

impl Declared {
    /// The names that this call gives to what is declared.
    pub(crate) fn names(&self, call: &TokenStream) -> Vec<String> {
        self.name.as_ref().map_or_else(
            || {
                let names = call.clone().into_iter().filter_map(|token| match token {
                    TokenTree::Ident(name) => Some(name.to_string()),
                    TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
                });
                names.filter(|name| Sort::of_spelling(name) == self.sort).collect()
            },
            |name| vec![name.clone()],
        )
    }
}

/// What the arms of a `macro_rules!` declare at the level of items.
pub(crate) fn declared(rules: &TokenStream) -> Vec<Declared> {
    let tokens: Vec<TokenTree> = rules.clone().into_iter().collect();
    let mut found = Vec::new();
    for window in tokens.windows(3) {
        if let [TokenTree::Punct(equals), TokenTree::Punct(arrow), TokenTree::Group(body)] = window
            && equals.as_char() == '='
            && arrow.as_char() == '>'
        {
            declared_in(&body.stream(), &mut found);
        }
    }
    found
}

/// Repetitions are entered, other groups are bodies.
fn declared_in(body: &TokenStream, found: &mut Vec<Declared>) {
    let tokens: Vec<TokenTree> = body.clone().into_iter().collect();
    let mut is_public = false;
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        match token {
            TokenTree::Ident(word) if word == "pub" => is_public = true,
            TokenTree::Ident(word) => {
                if let Some(sort) = Sort::of_keyword(&word.to_string()) {
                    let name = match (tokens.get(at + 1), tokens.get(at + 2)) {
                        (Some(TokenTree::Ident(name)), _) => Some(Some(name.to_string())),
                        (Some(TokenTree::Punct(dollar)), Some(TokenTree::Ident(_))) if dollar.as_char() == '$' => {
                            Some(None)
                        }
                        _ => None,
                    };
                    found.extend(name.map(|name| Declared { sort, is_public, name }));
                }
            }
            TokenTree::Group(group) => {
                let is_repeated = matches!(before, Some(TokenTree::Punct(dollar)) if dollar.as_char() == '$');
                if is_repeated && group.delimiter() == Delimiter::Parenthesis {
                    declared_in(&group.stream(), found);
                }
                if group.delimiter() == Delimiter::Brace {
                    is_public = false;
                }
            }
            TokenTree::Punct(end) if end.as_char() == ';' => is_public = false,
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Every path and every lone name among these tokens, groups included. Fields,
/// methods and the parameters of a `macro_rules!` are none.
pub(crate) fn token_paths(tokens: &TokenStream) -> Vec<TokenPath> {
    let mut found = Vec::new();
    walk(tokens, &mut found);
    found
}

fn walk(tokens: &TokenStream, found: &mut Vec<TokenPath>) {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mark = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == sign);
    let colons = |at: usize| mark(at, ':') && mark(at + 1, ':');
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Group(group) => walk(&group.stream(), found),
            TokenTree::Ident(first) => {
                let before = |back: usize, sign: char| at >= back && mark(at - back, sign);
                let is_after_colons = before(1, ':') && before(2, ':');
                let is_rooted = is_after_colons
                    && !matches!(tokens.get(at.wrapping_sub(3)), Some(TokenTree::Ident(_)))
                    && !before(3, '>');
                let is_field = before(1, '.') && !before(2, '.');
                let is_parameter = before(1, '$') && first != "crate";
                let is_fragment = before(1, ':') && before(3, '$');
                let mut segments = if is_rooted { vec![String::new()] } else { Vec::new() };
                segments.push(first.to_string());
                while colons(at + 1)
                    && let Some(TokenTree::Ident(next)) = tokens.get(at + 3)
                {
                    segments.push(next.to_string());
                    at += 3;
                }
                if !(is_field || is_parameter || is_fragment || (is_after_colons && !is_rooted)) {
                    let line = first.span().start().line;
                    found.push(TokenPath { segments, line, is_macro: mark(at + 1, '!') && !mark(at + 2, '=') });
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        at += 1;
    }
}
