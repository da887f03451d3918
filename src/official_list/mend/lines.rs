//! Mends how lines begin: indents, bullets, headings and rules as people type them become
//! those of Markdown. Nobody writes code on this page, so an indent, a backtick or a fence
//! hides nothing.

use super::{bare_address::BareAddresses, mended::MendedLine, tables::mend_tables};
use crate::{official_list::departement::NamedDepartement, source_text::says_something};

pub(super) fn mend_lines(lines: Vec<MendedLine>, hosts: &[&str]) -> Vec<MendedLine> {
    let mut mended: Vec<MendedLine> = Vec::with_capacity(lines.len());
    let mut closed_hint = 0;
    for mut line in lines {
        line.text = mend_line(&line.text, hosts);
        if line.text.starts_with('#') {
            // A hint that nobody closed ends at the next heading.
            closed_hint = line.hint;
        }
        if line.hint == closed_hint {
            line.hint = 0;
        }
        let goes_on = mended.last().is_some_and(|last| !last.text.is_empty() && !is_definition(&last.text));
        if goes_on && is_definition(&line.text) {
            // The address of a reference ends a paragraph only behind an empty line.
            mended.push(MendedLine { text: String::new(), ..line });
        }
        mended.push(line);
    }
    mend_tables(&mut mended);
    mended
}

fn mend_line(line: &str, hosts: &[&str]) -> String {
    let line = line.replace('`', "");
    let line = without_indent(&line);
    if is_blank(line) {
        return String::new();
    }
    if is_rule(line) {
        return "***".to_owned();
    }
    if let Some(heading) = heading(line) {
        return heading;
    }
    if let Some(rest) = line.strip_prefix("~~~") {
        return format!("~~{}", rest.trim_start_matches('~'));
    }
    match after_bullet(line) {
        Some(rest) => format!("* {}", mend_definition(rest, false, hosts)),
        None => mend_definition(&without_number(line), true, hosts),
    }
}

/// Returns a line without the spaces and marks of quotations before it, spaces that are
/// entities or that nobody sees included.
fn without_indent(line: &str) -> &str {
    let mut rest = line;
    loop {
        // Two spaces at the end are a hard break: they stay.
        let trimmed = rest.trim_start_matches(|c: char| {
            c.is_whitespace() || matches!(c, '>' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
        });
        let trimmed = SPACES.iter().find_map(|space| trimmed.strip_prefix(space)).unwrap_or(trimmed);
        if trimmed.len() == rest.len() {
            return rest;
        }
        rest = trimmed;
    }
}

const SPACES: [&str; 4] = ["&#x20;", "&nbsp;", "&#160;", "&#xA0;"];

/// Returns whether a line holds only hard breaks.
fn is_blank(line: &str) -> bool {
    let mut rest = line.trim();
    while let Some(before) =
        rest.strip_suffix('\\').or_else(|| SPACES.iter().find_map(|space| rest.strip_suffix(space)))
    {
        rest = before.trim_end();
    }
    rest.is_empty()
}

/// Returns whether a line is three dashes or more that Markdown takes for none: escaped,
/// long, or with a break behind them.
fn is_rule(line: &str) -> bool {
    let dashes = |c: &char| matches!(c, '-' | '*' | '_' | '—' | '–');
    let rest = line.trim_end();
    // A plain one may make a heading of the line above it.
    if rest.bytes().all(|byte| byte == b'-') {
        return false;
    }
    let rest = rest.strip_suffix("<br>").unwrap_or(rest);
    rest.chars().filter(dashes).count() >= 3 && rest.chars().all(|c| dashes(&c) || c == '\\' || c.is_whitespace())
}

/// Returns a heading with a plain space behind its signs.
fn heading(line: &str) -> Option<String> {
    let title = line.strip_prefix('\\').filter(|rest| rest.starts_with("##")).unwrap_or(line);
    let rest = title.trim_start_matches('#');
    let level = title.len() - rest.len();
    let rest = without_indent(rest).trim_end();
    let rest = rest.trim_end_matches('#');
    ((1..=6).contains(&level) && says_something(rest)).then(|| format!("{} {rest}", "#".repeat(level)))
}

/// Returns what stands behind a bullet of any kind, or behind the number of a list.
fn after_bullet(line: &str) -> Option<&str> {
    let unescaped = line.strip_prefix('\\').unwrap_or(line);
    let is_space =
        |rest: &&str| rest.starts_with(char::is_whitespace) || SPACES.iter().any(|space| rest.starts_with(space));
    let rest = match unescaped.strip_prefix(['-', '•', '–', '·', '‣', '▪', '●', '—', '→']) {
        // A bullet glued to its link is one all the same.
        Some(rest) => Some(rest).filter(|rest| rest.starts_with('[') || is_space(rest)),
        None => unescaped.strip_prefix(['*', '+']).filter(is_space),
    };
    let rest = rest.or_else(|| {
        let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = line.len() - after.len();
        let after = after.strip_prefix('\\').unwrap_or(after);
        let rest = after.strip_prefix(['.', ')']).filter(|rest| (1..=3).contains(&digits) && is_space(rest))?;
        // `91. Essonne` counts nothing.
        NamedDepartement::read_sure(line.trim_matches(|c: char| matches!(c, '*' | '_' | ' '))).is_none().then_some(rest)
    })?;
    let rest = without_indent(rest);
    let unticked = ["[ ] ", "[x] ", "[X] ", "\\[ ] ", "\\[x] "].iter().find_map(|tick| rest.strip_prefix(tick));
    Some(unticked.unwrap_or(rest))
}

/// Escapes a number that begins a line and counts nothing.
fn without_number(line: &str) -> std::borrow::Cow<'_, str> {
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - after.len();
    if digits > 0 && after.starts_with(['.', ')']) {
        return format!("{}\\{after}", &line[..digits]).into();
    }
    line.into()
}

/// Writes the address of a reference as Markdown does; what only looks like one is text.
fn mend_definition(line: &str, is_alone: bool, hosts: &[&str]) -> String {
    let Some((label, address)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        return line.to_owned();
    };
    let Some(address) = address.trim_start().strip_prefix(':').map(str::trim_start) else { return line.to_owned() };
    let bare = address.strip_prefix('<').unwrap_or(address);
    let word = bare.split([' ', '>']).next().unwrap_or_default();
    let is_address = word.starts_with(['/', '#', '.'])
        || is_like_an_address(word)
        || BareAddresses::new(word, hosts).next().is_some_and(|address| address.start == 0);
    if is_alone && is_address && !label.contains('[') {
        return format!("[{label}]: {address}");
    }
    format!("\\{line}")
}

/// Returns whether a word has the form of an address without `https://`: a host, a slash.
fn is_like_an_address(word: &str) -> bool {
    word.split_once('/').is_some_and(|(host, _)| {
        host.contains('.') && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
    })
}

fn is_definition(line: &str) -> bool {
    line.starts_with('[') && line.split_once("]: ").is_some_and(|(label, _)| !label[1..].contains([']', '[']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &str) {
        assert_eq!(mend_line(line, &["a.fr"]), expected, "{line:?}");
    }

    #[test]
    fn bullets_of_every_kind_are_bullets() {
        for line in [
            "* a",
            "- a",
            "+ a",
            "\\- a",
            "-&#x20;a",
            "•\u{a0}a",
            "*\u{a0}a",
            "-\u{202f}a",
            "  3. a",
            "3) a",
            "3\\. a",
            "\t\t* a",
            "> > > * a",
            "· a",
            "– a",
            "* [ ] a",
            "&#x20;* a",
            "\u{a0}\u{a0}* a",
            "\u{200b}* a",
            "12)\u{a0}a",
        ] {
            check(line, "* a");
        }
        check("-[a](b)", "* [a](b)");
        check("**a**", "**a**");
        check("-5 °C", "-5 °C");
        check("1234. a", "1234\\. a");
    }

    #[test]
    fn headings_have_a_plain_space_and_indents_hide_nothing() {
        check("###\u{a0}91 - a", "### 91 - a");
        check("###91 - a###", "### 91 - a");
        check("    ### 91 - a", "### 91 - a");
        check("\\### a", "### a");
        check("    [a](b)", "[a](b)");
        check("```md", "md");
        check("`[a](b)`", "[a](b)");
        check("~~~~[a](b)~~", "~~[a](b)~~");
        check("####### a", "####### a");
        check("91. Essonne", "91\\. Essonne");
        check("**91.** Essonne", "**91.** Essonne");
    }

    #[test]
    fn rules_of_every_kind_part_and_blank_lines_are_blank() {
        for line in ["\\-----", "* * *", "———", "\\-----<br>", "_ _ _"] {
            check(line, "***");
        }
        check("---", "---");
        for line in ["\\", "&#x20;", " &nbsp; \\", "\u{a0}", "> ", "&#x20;\\\\"] {
            check(line, "");
        }
        check("a\\", "a\\");
        check("a  ", "a  ");
    }

    #[test]
    fn a_reference_may_have_a_french_space_before_its_colon() {
        check("[1] : https://a.fr/b", "[1]: https://a.fr/b");
        check("[1]: <https://a.fr/b> \"c\"", "[1]: <https://a.fr/b> \"c\"");
        check("[1]: a.fr/b", "[1]: a.fr/b");
        check("[1] : <b.gouv.fr/c> \"d\"", "[1]: <b.gouv.fr/c> \"d\"");
        check("[1]: HTTPS://a.fr/b", "[1]: HTTPS://a.fr/b");
        check("[a]: b", "\\[a]: b");
        check("[a]: [b](https://a.fr/b)", "\\[a]: [b](https://a.fr/b)");
        check("* [a] : https://a.fr/b", "* \\[a] : https://a.fr/b");
        let line = |number, text: &str| MendedLine { number, hint: 0, text: text.to_owned() };
        let mended =
            mend_lines(vec![line(1, "a"), line(2, "[1]: https://a.fr/b"), line(3, "[2]: https://a.fr/c")], &[]);
        assert_eq!(
            mended.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(),
            ["a", "", "[1]: https://a.fr/b", "[2]: https://a.fr/c"]
        );
    }
}
