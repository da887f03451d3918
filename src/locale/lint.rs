//! Checks every language against the reference: nothing may be missing, unused,
//! there twice or ill-formed, and variables, forms and choices must be the same
//! everywhere.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::{Locale, Locales, REFERENCE, message::ALSO};
use crate::catalogue::problem::{Problem, Problems, Spot, did_you_mean};

/// Describes a message that the program can ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// Is the Fluent id.
    pub id: String,
    /// Names what may be filled in.
    pub variables: Vec<&'static str>,
}

/// Holds what one message says of itself.
#[derive(Debug, Default)]
struct Shape {
    spot: Option<Spot>,
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
    /// Maps each variable to the keys by which it is chosen.
    choices: BTreeMap<String, BTreeSet<String>>,
}

type Shapes = BTreeMap<String, Shape>;

/// Returns every problem of every language.
pub fn lint(locales: &Locales, used: &[Used]) -> Vec<Problem> {
    let mut problems = Problems::default();
    let all: Vec<(&Locale, Shapes)> = locales.iter().map(|locale| (locale, shapes(locale, &mut problems))).collect();
    let Some((_, reference)) = all.iter().find(|(locale, _)| locale.name == REFERENCE) else {
        return problems.into_sorted();
    };
    let known: BTreeMap<&str, &Used> = used.iter().map(|used| (used.id.as_str(), used)).collect();
    for (locale, shapes) in &all {
        for id in known.keys().filter(|id| !shapes.contains_key(**id)) {
            problems.in_file(&format!("{}/", locale.name), format!("the message `{id}` is missing: add it"));
        }
        for (id, shape) in shapes {
            let Some(spot) = &shape.spot else { continue };
            match known.get(id.as_str()) {
                None => {
                    let near = did_you_mean(id, known.keys().copied());
                    problems.at(spot, format!("nothing uses the message `{id}`: delete it{near}"));
                }
                Some(used) => variables_are_filled(shape, used, spot, &mut problems),
            }
            if let Some(like) = reference.get(id) {
                compare(id, shape, like, &locale.tag, spot, &mut problems);
            }
        }
    }
    problems.into_sorted()
}

fn variables_are_filled(shape: &Shape, used: &Used, spot: &Spot, problems: &mut Problems) {
    for variable in &shape.variables {
        if !used.variables.contains(&variable.as_str()) {
            let near = did_you_mean(variable, used.variables.iter().copied());
            problems.at(spot, format!("nothing fills in `${variable}` in `{}`{near}", used.id));
        }
    }
}

fn compare(id: &str, shape: &Shape, like: &Shape, tag: &LanguageIdentifier, spot: &Spot, problems: &mut Problems) {
    for (holds, own, wanted) in
        [("fills in", &shape.variables, &like.variables), ("has the forms", &shape.attributes, &like.attributes)]
    {
        if own != wanted {
            let (own, wanted) = (list(own), list(wanted));
            problems.at(spot, format!("`{id}` {holds} {own}, the reference {wanted}: use the same"));
        }
    }
    for (variable, keys) in &like.choices {
        match shape.choices.get(variable) {
            None => problems.at(
                spot,
                format!("`{id}` does not choose by `${variable}` as the reference does: add {{ ${variable} -> … }}"),
            ),
            Some(own) if is_plural(keys) => compare_plurals(id, own, tag, spot, problems),
            Some(own) if own != keys => problems.at(
                spot,
                format!(
                    "`{id}` chooses by `${variable}` among {}, the reference among {}: use the same",
                    list(own),
                    list(keys)
                ),
            ),
            Some(_) => {}
        }
    }
    for variable in shape.choices.keys().filter(|variable| !like.choices.contains_key(*variable)) {
        problems.at(spot, format!("`{id}` chooses by `${variable}`, the reference does not: write one form"));
    }
}

/// Checks the plural forms of a number, which differ by language (CLDR).
fn compare_plurals(id: &str, own: &BTreeSet<String>, tag: &LanguageIdentifier, spot: &Spot, problems: &mut Problems) {
    let needed: BTreeSet<String> = plural_categories(tag);
    let named: BTreeSet<String> = own.iter().filter(|key| key.parse::<f64>().is_err()).cloned().collect();
    if named != needed {
        problems.at(spot, format!("`{id}` has the plurals {}, this language needs {}", list(&named), list(&needed)));
    }
}

fn plural_categories(tag: &LanguageIdentifier) -> BTreeSet<String> {
    let mut found = BTreeSet::from(["other".to_owned()]);
    let Ok(rules) = PluralRules::create(tag.clone(), PluralRuleType::CARDINAL) else { return found };
    for number in 0u32..=200 {
        let name = match rules.select(number) {
            Ok(PluralCategory::ZERO) => "zero",
            Ok(PluralCategory::ONE) => "one",
            Ok(PluralCategory::TWO) => "two",
            Ok(PluralCategory::FEW) => "few",
            Ok(PluralCategory::MANY) => "many",
            Ok(PluralCategory::OTHER) | Err(_) => "other",
        };
        found.insert(name.to_owned());
    }
    found
}

fn is_plural(keys: &BTreeSet<String>) -> bool {
    const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    keys.iter().all(|key| NAMES.contains(&key.as_str()) || key.parse::<f64>().is_ok())
}

fn list(items: &BTreeSet<String>) -> String {
    if items.is_empty() { "nothing".to_owned() } else { items.iter().cloned().collect::<Vec<_>>().join(", ") }
}

fn shapes(locale: &Locale, problems: &mut Problems) -> Shapes {
    let mut shapes = Shapes::new();
    for (path, text) in &locale.files {
        let (resource, errors) = match parser::parse(text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            problems.at(&spot(path, text, error.pos.start), format!("this is no valid Fluent: {error}"));
        }
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                let shape = shape(message, spot(path, text, offset(text, message.id.name)));
                if shapes.contains_key(message.id.name) {
                    let spot = last_spot(path, text, message.id.name);
                    problems.at(&spot, format!("the message `{}` stands twice: keep one", message.id.name));
                } else {
                    shapes.insert(message.id.name.to_owned(), shape);
                }
            }
        }
    }
    shapes
}

/// Returns where a slice of the text begins, because Fluent's tree borrows from
/// the text.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn spot(path: &str, text: &str, at: usize) -> Spot {
    let before = text.get(..at).unwrap_or(text);
    Spot { file: path.into(), line: 1 + before.matches('\n').count() }
}

fn last_spot(path: &str, text: &str, id: &str) -> Spot {
    let at = text.rfind(&format!("\n{id} =")).map_or(0, |at| at + 1);
    spot(path, text, at)
}

fn shape(message: &ast::Message<&str>, spot: Spot) -> Shape {
    let mut shape = Shape { spot: Some(spot), ..Shape::default() };
    if let Some(pattern) = &message.value {
        read_pattern(pattern, &mut shape);
    }
    for attribute in &message.attributes {
        // Each language has its own other names, or none.
        if attribute.id.name != ALSO {
            shape.attributes.insert(attribute.id.name.to_owned());
        }
        read_pattern(&attribute.value, &mut shape);
    }
    shape
}

fn read_pattern(pattern: &ast::Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            read_expression(expression, shape);
        }
    }
}

fn read_expression(expression: &ast::Expression<&str>, shape: &mut Shape) {
    match expression {
        ast::Expression::Inline(inline) => read_inline(inline, shape),
        ast::Expression::Select { selector, variants } => {
            read_inline(selector, shape);
            if let ast::InlineExpression::VariableReference { id } = selector {
                let keys = shape.choices.entry(id.name.to_owned()).or_default();
                for variant in variants {
                    keys.insert(match &variant.key {
                        ast::VariantKey::Identifier { name } => (*name).to_owned(),
                        ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    });
                }
            }
            for variant in variants {
                read_pattern(&variant.value, shape);
            }
        }
    }
}

fn read_inline(inline: &ast::InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => read_expression(expression, shape),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::FunctionReference { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}
