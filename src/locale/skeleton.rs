//! Writes the files of a language that nobody has translated yet: the French as comments, so
//! that `guichet check` tells what is missing until the last sentence is there.

/// Returns the text of a file with every line of it as a comment; what was a comment stays one.
pub(super) fn skeleton(french: &str) -> String {
    let mut text = String::with_capacity(french.len() + french.len() / 8);
    for line in french.lines() {
        if !(line.is_empty() || line.starts_with('#')) {
            text.push_str("# ");
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_skeleton_is_a_message() {
        let text = skeleton("# À lire\n\na = A\n    .short = b\nc =\n    { $x ->\n       *[other] d\n    }\n");
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
        assert!(
            resource.body.iter().all(|entry| matches!(entry, fluent_syntax::ast::Entry::Comment(_))),
            "{resource:?}"
        );
        assert!(text.contains("# a = A\n#     .short = b\n"), "{text}");
    }
}
