//! Finds slips in the words of a message that no grammar shows: a number that turns round
//! from right to left, a missing space that makes a link, an address that the sign behind it
//! takes in. A translator is told of them with file and line.

use std::collections::BTreeSet;

use fluent_syntax::{ast, unicode::unescape_unicode_to_string};

use super::numbers::turned_round;
use crate::autolink::{self, TappableKind};

/// Stands for what is filled in.
const FILLED_IN: char = '\u{fffc}';

/// Returns what is wrong with the words of a message, each as the end of a sentence, and the
/// commands that it names.
pub(super) fn slips(pattern: &ast::Pattern<&str>, right_to_left: bool) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut slips, mut commands) = (BTreeSet::new(), BTreeSet::new());
    // The longest choice decides how often the words are put together.
    for nth in 0..variants(pattern).max(1) {
        let mut text = String::new();
        Sample { nth, right_to_left }.write(pattern, &mut text);
        if right_to_left {
            let turned = text.lines().flat_map(turned_round);
            slips.extend(turned.map(|number| {
                format!("has the number `{number}`, which turns round: write no-break spaces between its groups")
            }));
        }
        for part in autolink::found(&text) {
            let said = text[part.range.clone()].to_owned();
            match part.kind {
                TappableKind::Command => {
                    commands.insert(said);
                }
                TappableKind::Mail => {}
                TappableKind::Address if autolink::is_address_of_ours(&said) => {}
                TappableKind::Address => {
                    slips.insert(format!(
                        "has `{said}`, of which Telegram makes a link: write a space behind the point"
                    ));
                }
                TappableKind::Mention | TappableKind::Hashtag | TappableKind::Cashtag | TappableKind::BankCard => {
                    slips.insert(format!("has `{said}`, which can be tapped in Telegram: write it in another way"));
                }
            }
        }
        slips.extend(touched(&text).map(|sign| {
            format!("has `{sign}` right before what is filled in, which Telegram may make something of: write a space")
        }));
        slips.extend(autolink::broken_addresses(&text).into_iter().map(|address| {
            format!("has the address `{address}`, whose link breaks: write spaces around it, or a line of its own")
        }));
    }
    (slips, commands)
}

/// Returns signs that begin something together with what is filled in behind them.
fn touched(text: &str) -> impl Iterator<Item = char> {
    let signs: Vec<char> = std::iter::once(' ').chain(text.chars()).collect();
    let begins = |three: &[char]| match three {
        [before, sign @ ('/' | '@' | '#' | '$'), FILLED_IN] if !before.is_alphanumeric() => Some(*sign),
        [before, '.', FILLED_IN] if before.is_alphanumeric() || *before == FILLED_IN => Some('.'),
        _ => None,
    };
    signs.windows(3).filter_map(begins).collect::<Vec<_>>().into_iter()
}

/// Says which variant of every choice is written.
#[derive(Clone, Copy)]
struct Sample {
    nth: usize,
    right_to_left: bool,
}

impl Sample {
    fn write(self, pattern: &ast::Pattern<&str>, text: &mut String) {
        // As Fluent does: what is the whole of a message is not isolated.
        let is_isolated = self.right_to_left && pattern.elements.len() > 1;
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.push_str(value),
                ast::PatternElement::Placeable { expression } => {
                    let isolates = is_isolated && !is_literal(expression);
                    text.push_str(if isolates { "\u{2068}" } else { "" });
                    self.write_expression(expression, text);
                    text.push_str(if isolates { "\u{2069}" } else { "" });
                }
            }
        }
    }

    fn write_expression(self, expression: &ast::Expression<&str>, text: &mut String) {
        match expression {
            ast::Expression::Inline(inline) => match inline {
                ast::InlineExpression::StringLiteral { value } => text.push_str(&unescape_unicode_to_string(value)),
                ast::InlineExpression::NumberLiteral { value } => text.push_str(value),
                ast::InlineExpression::Placeable { expression } => self.write_expression(expression, text),
                ast::InlineExpression::VariableReference { .. }
                | ast::InlineExpression::FunctionReference { .. }
                | ast::InlineExpression::MessageReference { .. }
                | ast::InlineExpression::TermReference { .. } => text.push(FILLED_IN),
            },
            ast::Expression::Select { variants, .. } => {
                if let Some(variant) = variants.get(self.nth.min(variants.len().saturating_sub(1))) {
                    self.write(&variant.value, text);
                }
            }
        }
    }
}

fn is_literal(expression: &ast::Expression<&str>) -> bool {
    matches!(
        expression,
        ast::Expression::Inline(
            ast::InlineExpression::StringLiteral { .. }
                | ast::InlineExpression::MessageReference { .. }
                | ast::InlineExpression::TermReference { .. }
        )
    )
}

/// Returns how many variants the longest choice of a message has.
fn variants(pattern: &ast::Pattern<&str>) -> usize {
    let of = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::Placeable { expression: ast::Expression::Select { variants: all, .. } } => {
            all.iter().map(|variant| variants(&variant.value)).chain([all.len()]).max().unwrap_or(0)
        }
        ast::PatternElement::Placeable { expression: ast::Expression::Inline(_) }
        | ast::PatternElement::TextElement { .. } => 0,
    };
    pattern.elements.iter().map(of).max().unwrap_or(0)
}
