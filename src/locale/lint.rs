//! Checks every language against the reference: nothing may be missing, unused,
//! there twice or ill-formed, and variables, forms and choices must be the same
//! everywhere.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};
use jiff::{civil::date, fmt::strtime};

use super::{
    Locale, Locales, REFERENCE,
    bundle::DATE_PATTERN,
    message::{ALSO, Message},
    plurals::{FORMS, FUNCTION, OTHER, Plurals},
    sentences::{offset, spot},
    slips::slips,
};
use crate::catalogue::problem::{Problem, Problems, Spot, did_you_mean};

/// Describes a message that the program can ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// Is the Fluent id.
    pub id: String,
    /// Names what may be filled in.
    pub variables: Vec<&'static str>,
    /// Says that operators alone read it: a language has all of these, or none.
    pub for_operators: bool,
}

/// Holds what one message says of itself.
#[derive(Debug, Default)]
struct Shape {
    spot: Option<Spot>,
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
    /// Maps each variable to the keys by which it is chosen.
    choices: BTreeMap<String, BTreeSet<String>>,
    /// Holds the forms of each choice by a plural, with the variable that is counted.
    plurals: Vec<(String, BTreeSet<String>)>,
    /// Lists what is wrong with its words, each as the end of a sentence.
    slips: BTreeSet<String>,
    /// Lists the commands that it names.
    commands: BTreeSet<String>,
    /// Lists functions that nothing answers.
    unknown_functions: BTreeSet<String>,
    /// Lists the messages and terms (`-name`) that it refers to.
    refers_to: BTreeSet<String>,
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
        let plurals = Plurals::of(&locale.tag);
        if !plurals.is_known() {
            let name = &locale.name;
            let problem = format!("no plural rule of the language `{name}` is known: add it in src/locale/plurals.rs");
            problems.in_file(&format!("{name}/"), problem);
        }
        let forms = plurals.forms().into_iter().map(str::to_owned).collect();
        let is_wanted = |used: &&&Used| !used.for_operators || locale.speaks_to_operators();
        for Used { id, .. } in known.values().filter(is_wanted).filter(|used| !shapes.contains_key(&used.id)) {
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
            for slip in &shape.slips {
                problems.at(spot, format!("`{id}` {slip}"));
            }
            plurals_are_counted(id, shape, &forms, spot, &mut problems);
            // Fluent would show the name, and puts no marks of direction around another message.
            for name in &shape.refers_to {
                problems.at(spot, format!("`{id}` refers to `{name}`: write its words instead"));
            }
            if id == DATE_PATTERN {
                pattern_is_a_date(locale, id, spot, &mut problems);
            }
            if let Some(like) = reference.get(id) {
                compare(id, shape, like, &forms, spot, &mut problems);
            }
        }
    }
    problems.extend(locales.glossary_kept().0);
    problems.into_sorted()
}

/// Checks that a date can be written as a language says, with its day, month and year.
fn pattern_is_a_date(locale: &Locale, id: &str, spot: &Spot, problems: &mut Problems) {
    let pattern = locale.text(&Message::new(DATE_PATTERN));
    let written = strtime::format(&pattern, date(2026, 4, 29)).unwrap_or_default();
    if !["2026", "4", "29"].iter().all(|part| written.contains(part)) {
        problems.at(spot, format!("`{id}` writes no day, month and year: write such as %d/%m/%Y"));
    }
}

fn variables_are_filled(shape: &Shape, used: &Used, spot: &Spot, problems: &mut Problems) {
    for variable in &shape.variables {
        if !used.variables.contains(&variable.as_str()) {
            let near = did_you_mean(variable, used.variables.iter().copied());
            problems.at(spot, format!("nothing fills in `${variable}` in `{}`{near}", used.id));
        }
    }
}

/// Checks that every number is counted by the function that knows how, with the forms that
/// the language needs (CLDR).
fn plurals_are_counted(id: &str, shape: &Shape, forms: &BTreeSet<String>, spot: &Spot, problems: &mut Problems) {
    for function in &shape.unknown_functions {
        problems.at(spot, format!("`{id}` asks for `{function}`: write `{FUNCTION}($count)`, the only function"));
    }
    for (variable, keys) in &shape.choices {
        if keys.iter().any(|key| key != OTHER && FORMS.contains(&key.as_str())) {
            problems.at(
                spot,
                format!("`{id}` counts by `${variable}` alone, which is wrong above 100: write {{ {FUNCTION}(${variable}) -> … }}"),
            );
        }
    }
    for (_, own) in shape.plurals.iter().filter(|(_, own)| own != forms) {
        problems.at(spot, format!("`{id}` has the plurals {}, this language needs {}", list(own), list(forms)));
    }
}

fn compare(id: &str, shape: &Shape, like: &Shape, forms: &BTreeSet<String>, spot: &Spot, problems: &mut Problems) {
    for (holds, own, wanted) in [
        ("fills in", &shape.variables, &like.variables),
        ("has the forms", &shape.attributes, &like.attributes),
        ("names the commands", &shape.commands, &like.commands),
    ] {
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
    // A language may count where the reference has no need to. With one form there is nothing to choose.
    let counted = |shape: &Shape| shape.plurals.iter().map(|(variable, _)| variable.clone()).collect::<BTreeSet<_>>();
    for variable in counted(like).difference(&counted(shape)).filter(|_| forms.len() > 1) {
        problems.at(
            spot,
            format!(
                "`{id}` does not count by `${variable}` as the reference does: add {{ {FUNCTION}(${variable}) -> … }}"
            ),
        );
    }
}

fn list(items: &BTreeSet<String>) -> String {
    if items.is_empty() { "nothing".to_owned() } else { items.iter().cloned().collect::<Vec<_>>().join(", ") }
}

fn shapes(locale: &Locale, problems: &mut Problems) -> Shapes {
    let mut shapes = Shapes::new();
    for (path, text) in &locale.files {
        let (resource, errors) = match parser::parse(text.as_ref()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            problems.at(&spot(path, text, error.pos.start), format!("this is no valid Fluent: {error}"));
        }
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                let spot = spot(path, text, offset(text, message.id.name));
                let shape = shape(message, spot, locale.is_right_to_left());
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

fn last_spot(path: &str, text: &str, id: &str) -> Spot {
    let at = text.rfind(&format!("\n{id} =")).map_or(0, |at| at + 1);
    spot(path, text, at)
}

fn shape(message: &ast::Message<&str>, spot: Spot, right_to_left: bool) -> Shape {
    let mut shape = Shape { spot: Some(spot), ..Shape::default() };
    let shown = |pattern: &ast::Pattern<&str>, shape: &mut Shape| {
        let (slips, commands) = slips(pattern, right_to_left);
        shape.slips.extend(slips);
        shape.commands.extend(commands);
    };
    if let Some(pattern) = &message.value {
        shown(pattern, &mut shape);
        read_pattern(pattern, &mut shape);
    }
    for attribute in &message.attributes {
        // Each language has its own other names, or none; nobody is shown them.
        if attribute.id.name != ALSO {
            shape.attributes.insert(attribute.id.name.to_owned());
            shown(&attribute.value, &mut shape);
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
            let keys = variants.iter().map(|variant| match &variant.key {
                ast::VariantKey::Identifier { name } => (*name).to_owned(),
                ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
            });
            if let ast::InlineExpression::VariableReference { id } = selector {
                shape.choices.entry(id.name.to_owned()).or_default().extend(keys);
            } else if let Some(variable) = counted(selector) {
                shape.plurals.push((variable.to_owned(), keys.collect()));
            }
            for variant in variants {
                read_pattern(&variant.value, shape);
            }
        }
    }
}

/// Returns the variable that a selector counts: `count` of `PLURAL($count)`.
fn counted<'a>(selector: &ast::InlineExpression<&'a str>) -> Option<&'a str> {
    let ast::InlineExpression::FunctionReference { id, arguments } = selector else { return None };
    match (arguments.positional.as_slice(), arguments.named.as_slice()) {
        ([ast::InlineExpression::VariableReference { id: variable }], []) if id.name == FUNCTION => Some(variable.name),
        _ => None,
    }
}

fn read_inline(inline: &ast::InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            if counted(inline).is_none() {
                shape.unknown_functions.insert(id.name.to_owned());
            }
            for argument in &arguments.positional {
                read_inline(argument, shape);
            }
        }
        ast::InlineExpression::Placeable { expression } => read_expression(expression, shape),
        ast::InlineExpression::MessageReference { id, .. } => _ = shape.refers_to.insert(id.name.to_owned()),
        ast::InlineExpression::TermReference { id, .. } => _ = shape.refers_to.insert(format!("-{}", id.name)),
        ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}
