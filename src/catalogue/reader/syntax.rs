//! Finds every line of a file that is no TOML, and how much can be known of the
//! others.

use std::cmp::Reverse;

use toml::de::{DeTable, Error};

use super::sentences::{BrokenLine, Effect, NO_CLOSING_QUOTE};

/// A file is read anew at most this often: each time costs the length of the file.
const MOST_READINGS: usize = 50;

/// Of one line so many errors are worded at most: each sentence may quote all of the line.
const MOST_WORDED: usize = 20;

/// Holds a mistake, at most one of each line.
pub(super) struct Mistake {
    /// Counts from 0.
    pub line: usize,
    pub effect: Effect,
    pub sentence: String,
}

/// Returns every mistake in the order of lines, from what the library found in
/// the text.
pub(super) fn mistakes(text: &str, errors: &[Error]) -> Vec<Mistake> {
    if errors.is_empty() {
        return Vec::new();
    }
    let mut all = found(text, errors);
    let mut lines: Vec<&str> = text.lines().collect();
    for _ in 0..MOST_READINGS {
        if all.iter().all(|one| one.effect != Effect::Line) {
            break;
        }
        for lost in all.iter_mut().filter(|one| one.effect == Effect::Line) {
            lost.effect = Effect::Keys;
            if let Some(line) = lines.get_mut(lost.line) {
                // What stands below a heading must not join the table above it.
                *line = if line.trim_start().starts_with('[') { "[[lost]]" } else { "" };
            }
        }
        let rest = lines.join("\n");
        all.extend(found(&rest, &DeTable::parse_recoverable(&rest).1));
        all.sort_by_key(|one| (one.line, one.effect != Effect::Keys));
        all.dedup_by_key(|one| one.line);
    }
    let ends_here = |one: &Mistake| matches!(one.effect, Effect::Rest | Effect::Line);
    if let Some(last) = all.iter().position(ends_here) {
        all.truncate(last + 1);
    }
    all.iter_mut().filter(|one| one.effect == Effect::Line).for_each(|one| one.effect = Effect::Rest);
    all
}

fn found(text: &str, errors: &[Error]) -> Vec<Mistake> {
    let ends: Vec<usize> = text.match_indices('\n').map(|(end, _)| end).collect();
    let mut all: Vec<Mistake> = few(errors, &ends).map(|error| mistake(text, &ends, error)).collect();
    // A closing quote that is missing is the reason for all else on its line.
    all.sort_by_key(|one| (one.line, one.sentence != NO_CLOSING_QUOTE, Reverse(one.effect)));
    all.dedup_by(|next, first| {
        let is_same = first.line == next.line;
        if is_same {
            first.effect = first.effect.max(next.effect);
        }
        is_same
    });
    all
}

/// Returns the first errors of each line of a text whose lines end at these places.
fn few<'a>(errors: &'a [Error], ends: &[usize]) -> impl Iterator<Item = &'a Error> {
    let mut counts = vec![0_usize; ends.len() + 1];
    errors.iter().filter(move |error| {
        let start = error.span().unwrap_or_default().start;
        let count = &mut counts[ends.partition_point(|end| *end < start)];
        *count += 1;
        *count <= MOST_WORDED
    })
}

/// Returns what an error means in a text whose lines end at these places.
fn mistake(text: &str, ends: &[usize], error: &Error) -> Mistake {
    let span = error.span().filter(|span| text.is_char_boundary(span.start)).unwrap_or_default();
    let (before, after) = text.split_at(span.start);
    let what = error.message().split(", expected").next().unwrap_or_default();
    // A text over several lines is missed at the end of the file only.
    let quotes = match what {
        "invalid multi-line basic string" => "\"\"\"",
        "invalid multi-line literal string" => "'''",
        _ => "",
    };
    if after.is_empty() && !quotes.is_empty() {
        let line = before.rsplit_once(quotes).map_or(0, |(before, _)| before.matches('\n').count());
        let sentence = format!("the text that begins here has no closing {quotes}: add it");
        return Mistake { line, effect: Effect::Rest, sentence };
    }
    let line = BrokenLine {
        before: before.rsplit('\n').next().unwrap_or_default(),
        after: after.lines().next().unwrap_or_default(),
        found: text.get(span).unwrap_or_default(),
    };
    let (effect, sentence) =
        line.judge(what).unwrap_or_else(|| (Effect::Rest, format!("this is no valid TOML: {}", error.message())));
    Mistake { line: ends.partition_point(|end| *end < before.len()), effect, sentence }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks what is told of a text, one mistake a line.
    fn check(text: &str, expected: &str) {
        let (_, errors) = DeTable::parse_recoverable(text);
        let told = mistakes(text, &errors).into_iter();
        let lines: Vec<String> =
            told.map(|one| format!("{} {:?}: {}", one.line + 1, one.effect, one.sentence)).collect();
        assert_eq!(lines.join("\n"), expected, "{text}");
    }

    #[test]
    fn of_a_line_full_of_errors_few_are_worded() {
        let text = format!("a = \"b\"\n{}\nc = \"d\"\n", "e = \"f\"\r".repeat(1000));
        let (_, errors) = DeTable::parse_recoverable(&text);
        assert!(errors.len() > 500, "{}", errors.len());
        let ends: Vec<usize> = text.match_indices('\n').map(|(end, _)| end).collect();
        assert_eq!(few(&errors, &ends).count(), MOST_WORDED);
        check(&text, "2 Keys: the sign U+000D stands here, which nobody sees: take it out");
    }

    #[test]
    fn what_toml_allows_is_no_mistake() {
        for text in [
            "",
            "\u{feff}a = 1\r\nb.c = '''x\r\ny'''\r\n",
            "[[a]]\n[a.b]\nc = { d = [1.5,\n2026-04-29,], }\n",
            "a.b.only = [\"x\"]\na.c.only = [\"y\"]\n",
        ] {
            check(text, "");
        }
    }

    #[test]
    fn lines_below_a_broken_one_are_read() {
        check(
            "a : 1\nb = 02\n[[c]\nb = 1\nd = x\n",
            r#"1 Keys: `a : 1` is no line of TOML: write key = "value"
2 Value: `02` is no valid number: a code is text, write it in quotes as "02"
3 Keys: the brackets of `[[c]` do not match: write [name] or [[name]]
5 Value: `x` stands without quotes: write "x""#,
        );
    }

    #[test]
    fn nothing_is_told_below_what_has_no_end() {
        let list = "3 Rest: a [ or { here or above has no matching ] or }: add it";
        let number = r#"1 Value: `01` is no valid number: a code is text, write it in quotes as "01""#;
        check("a = 01\nb = [\"x\",\nc = 1\nd = 02\n", &format!("{number}\n{list}"));
        check("a = { b = 1,\n\n[c]\nd = 02\n", list);
        check("a = [\n\"x\"\n\n[[b]]\n", "4 Rest: a [ or { here or above has no matching ] or }: add it");
        check("a = [\"x]\nb = 01\n", "1 Rest: a text has no closing quote on its line: add it");
        check("a : [\n\"x\",\n]\n", "1 Rest: `a : [` is no line of TOML: write key = \"value\"");
        check("b = 1\na = '''x\nb = 1\n", "2 Rest: the text that begins here has no closing ''': add it");
    }

    #[test]
    fn of_a_hundred_thousand_broken_lines_each_is_told() {
        for line in ["a : 1\n", "a = 01\n"] {
            let text = line.repeat(100_000);
            assert_eq!(mistakes(&text, &DeTable::parse_recoverable(&text).1).len(), 100_000, "{line}");
        }
    }

    #[test]
    fn a_mistake_is_told_in_our_words() {
        for (text, expected) in [
            ("a = \"x\r\nb = 1\r\n", "1 Value: a text has no closing quote on its line: add it"),
            ("a = 01-b\n", "1 Value: `01-b` stands without quotes: write \"01-b\""),
            ("a = \n", "1 Value: a value is missing: write it behind the ="),
            ("a = “x”\n", "1 Value: `“x”` stands without quotes: write \"x\""),
            ("a = True\n", "1 Value: `True` must be in small letters: write true"),
            ("a = nord\n", "1 Value: `nord` stands without quotes: write \"nord\""),
            ("a = 29.04.2026\n", "1 Value: `29.04.2026` stands without quotes: write \"29.04.2026\""),
            ("a = 2026-13-40\n", "1 Value: `2026-13-40` is no date: write it as \"YYYY-MM-DD\""),
            (
                "a = \"l\"été\"\n",
                "1 Value: `été\"` stands behind the end of the value: take it out, or write a quote inside a text as \\\"",
            ),
            ("a = \"x\"\u{a0}\n", "1 Value: the sign U+00A0 stands here, which nobody sees: take it out"),
            ("b = 1 # \u{7f}\n", "1 Value: the sign U+007F stands here, which nobody sees: take it out"),
            ("a = \"C:\\dir\"\n", "1 Value: a \\ stands for another sign here: write \\\\ for a \\ itself"),
            ("é = 1\n", "1 Value: `é` cannot stand in a key: use letters a-z, digits, hyphens and underscores"),
            ("a = { b = \"x\" c = 1 }\n", "1 Keys: a comma is missing before `c = 1 }`: add it"),
            ("a = [1,,2]\n", "1 Value: a comma stands where a value should: take it out"),
            ("a = 1\n[a]\n", "2 Keys: the table `a` stands twice: keep one"),
            ("a = 1\na.b = 1\n", "2 Keys: `a` has a value already and cannot hold keys: keep one"),
            ("[[a]] x\n", "1 Keys: `x` stands behind the heading: take it out"),
        ] {
            check(text, expected);
        }
    }
}
