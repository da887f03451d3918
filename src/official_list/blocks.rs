//! Cuts the page into blocks: headings, bullets, paragraphs and rules. It looks
//! only at the beginning of lines and knows nothing of links.

use crate::source_text::{says_something, tidy};

/// Says what a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// The block begins with so many `#`.
    Heading(usize),
    /// The block is a line that is bold from end to end: a group title that is
    /// no heading.
    Bold,
    /// The block begins with a bullet, or with the number of a list.
    Item,
    /// The block is anything else that says something.
    Paragraph,
    /// The block is a line of dashes, which ends what was begun above it.
    Rule,
}

/// Holds lines that belong together.
#[derive(Debug)]
pub(super) struct MarkdownBlock<'a> {
    pub kind: BlockKind,
    /// Says that it stands inside `{% hint %}`.
    pub in_hint: bool,
    /// Holds the lines, counted from 1, without what marks them as this kind.
    pub lines: Vec<(usize, &'a str)>,
}

/// Returns the blocks of a page in their order.
pub(super) fn blocks(page: &str) -> Vec<MarkdownBlock<'_>> {
    let mut blocks: Vec<MarkdownBlock<'_>> = Vec::new();
    let mut in_hint = false;
    let mut is_open = false;
    for (number, line) in (1..).zip(page.lines()) {
        let line = without_quotes(line);
        if line.starts_with("{%") {
            match line.trim_start_matches("{%").trim_start() {
                tag if tag.starts_with("hint") => in_hint = true,
                tag if tag.starts_with("endhint") => in_hint = false,
                // An address may stand in the tag itself.
                _ => blocks.push(MarkdownBlock { kind: BlockKind::Paragraph, in_hint, lines: vec![(number, line)] }),
            }
            is_open = false;
            continue;
        }
        if is_blank(line) {
            is_open = false;
            continue;
        }
        let (kind, rest) = kind_of(line);
        // A hint that nobody closed ends at the next heading.
        in_hint &= !matches!(kind, BlockKind::Heading(_));
        // In a hint bold words are stressed, they are no title.
        let kind = if in_hint && kind == BlockKind::Bold { BlockKind::Paragraph } else { kind };
        match blocks.last_mut() {
            Some(last) if kind == BlockKind::Paragraph && is_open => last.lines.push((number, rest)),
            _ => blocks.push(MarkdownBlock { kind, in_hint, lines: vec![(number, rest)] }),
        }
        is_open = matches!(kind, BlockKind::Item | BlockKind::Paragraph);
    }
    blocks
}

fn without_quotes(line: &str) -> &str {
    // Two spaces at the end are a hard break: they stay.
    line.trim_start_matches(|c: char| c.is_whitespace() || c == '>')
}

/// Returns whether a line holds only spaces, which may be entities, and hard
/// breaks.
fn is_blank(line: &str) -> bool {
    line.replace("&#x20;", "").replace("&nbsp;", "").chars().all(|c| c.is_whitespace() || c == '\\')
}

fn kind_of(line: &str) -> (BlockKind, &str) {
    if is_rule(line) {
        return (BlockKind::Rule, "");
    }
    let title = line.trim_start_matches('#');
    let level = line.len() - title.len();
    if (1..=6).contains(&level) && says_something(title) {
        return (BlockKind::Heading(level), title.trim_end_matches('#'));
    }
    if let Some(rest) = after_bullet(line) {
        return (BlockKind::Item, rest);
    }
    if is_bold(line) { (BlockKind::Bold, line) } else { (BlockKind::Paragraph, line) }
}

/// Returns whether a line is three dashes or more, escaped or not.
fn is_rule(line: &str) -> bool {
    let dashes = |c: &char| matches!(c, '-' | '*' | '_' | '—' | '–');
    let rest = line.trim_end();
    let rest = rest.strip_suffix("<br>").unwrap_or(rest);
    rest.chars().filter(dashes).count() >= 3 && rest.chars().all(|c| dashes(&c) || c == '\\' || c.is_whitespace())
}

fn after_bullet(line: &str) -> Option<&str> {
    let unescaped = line.strip_prefix('\\').unwrap_or(line);
    let rest = match unescaped.strip_prefix(['-', '•', '–', '·']) {
        // A bullet glued to its link is one all the same.
        Some(rest) => Some(rest).filter(|rest| rest.starts_with([' ', '\t', '[']) || rest.starts_with("&#x20;")),
        None => unescaped.strip_prefix(['*', '+']).filter(|rest| rest.starts_with([' ', '\t'])),
    };
    let rest = rest.or_else(|| {
        let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = line.len() - after.len();
        after.strip_prefix(['.', ')']).filter(|rest| (1..=3).contains(&digits) && rest.starts_with(' '))
    })?;
    let rest = rest.trim_start();
    let unticked = ["[ ] ", "[x] ", "[X] "].iter().find_map(|tick| rest.strip_prefix(tick));
    Some(unticked.unwrap_or(rest))
}

/// Returns whether a line is bold from end to end and has no link.
fn is_bold(line: &str) -> bool {
    let line = line.replace("&#x20;", " ").replace("<br>", " ");
    let line = line.trim_matches(|c: char| c.is_whitespace() || c == '\\' || c == ':');
    ["**", "__"].iter().any(|mark| {
        let inner = line.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        inner.is_some_and(|inner| says_something(&tidy(inner)) && !inner.contains(mark) && !inner.contains("]("))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: &str, expected: &[(BlockKind, usize, &str)]) {
        let blocks = blocks(page);
        let found: Vec<_> = blocks.iter().map(|b| (b.kind, b.lines[0].0, b.lines[0].1)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn bullets_of_every_kind() {
        check(
            "* a\n- b\n\\- c\n-[ d\n> > > * e\n\t3. f\n• g\n* [ ] h",
            &[
                (BlockKind::Item, 1, "a"),
                (BlockKind::Item, 2, "b"),
                (BlockKind::Item, 3, "c"),
                (BlockKind::Item, 4, "[ d"),
                (BlockKind::Item, 5, "e"),
                (BlockKind::Item, 6, "f"),
                (BlockKind::Item, 7, "g"),
                (BlockKind::Item, 8, "h"),
            ],
        );
    }

    #[test]
    fn rules_titles_and_paragraphs() {
        check(
            "a\nb\\\n\\\n\\-----\n**c :**&#x20;\n**d** : e\n### **77** - f\n#### g",
            &[
                (BlockKind::Paragraph, 1, "a"),
                (BlockKind::Rule, 4, ""),
                (BlockKind::Bold, 5, "**c :**&#x20;"),
                (BlockKind::Paragraph, 6, "**d** : e"),
                (BlockKind::Heading(3), 7, " **77** - f"),
                (BlockKind::Heading(4), 8, " g"),
            ],
        );
    }

    #[test]
    fn a_hint_ends_at_its_end_or_at_a_heading() {
        let page = "{% hint style=\"info\" %}\n**a**\n{% endhint %}\nb\n{% hint %}\nc\n### d\ne";
        let hints: Vec<bool> = blocks(page).iter().map(|block| block.in_hint).collect();
        assert_eq!(hints, [true, false, true, false, false]);
    }
}
