//! Reads the words of a rich message (Bot API 10.1, `RichMessage`): blocks of text within
//! blocks, of which only the words are wanted. Kinds of blocks that come later are read
//! alike, as long as they name their parts alike.

use serde_json::{Map, Value};

/// Blocks and texts nest so many levels at most; what lies deeper is not read.
const MOST_NESTED: usize = 32;
/// At most this many bytes are read; a message that is typed has 4,096 letters at most.
const MOST_READ: usize = 16_384;

/// Lists the members that hold words or more blocks, in reading order. Others, such as
/// addresses, labels of lists and names of anchors, nobody typed as words.
const WITH_WORDS: [&str; 9] =
    ["summary", "text", "expression", "alternative_text", "blocks", "items", "cells", "caption", "credit"];

/// Returns the words of a message's rich text, one line for each block; `None` where there
/// are none.
pub(super) fn words(message: &Value) -> Option<String> {
    let mut words = String::new();
    for block in message.get("rich_message")?.get("blocks")?.as_array()? {
        add_block(block, MOST_NESTED, &mut words);
    }
    let words = words.trim();
    (!words.is_empty()).then(|| words.to_owned())
}

/// Adds a block, which begins a line of its own.
fn add_block(block: &Value, levels: usize, words: &mut String) {
    if !words.is_empty() && !words.ends_with('\n') {
        words.push('\n');
    }
    if let Value::Object(members) = block {
        add_members(members, levels, words);
    }
}

fn add_members(members: &Map<String, Value>, levels: usize, words: &mut String) {
    let Some(levels) = levels.checked_sub(1) else { return };
    for name in WITH_WORDS {
        match (name, members.get(name)) {
            (_, None) => {}
            ("blocks" | "items", Some(Value::Array(blocks))) => {
                for block in blocks {
                    add_block(block, levels, words);
                }
            }
            ("cells", Some(Value::Array(rows))) => {
                for row in rows {
                    add_row(row, levels, words);
                }
            }
            (_, Some(text)) => {
                // A caption and a credit are no part of the words before them.
                if matches!(name, "caption" | "credit") && !words.is_empty() && !words.ends_with(char::is_whitespace) {
                    words.push(' ');
                }
                add_text(text, levels, words);
            }
        }
    }
}

fn add_row(row: &Value, levels: usize, words: &mut String) {
    for (at, cell) in row.as_array().into_iter().flatten().enumerate() {
        if at == 0 {
            add_block(cell, levels, words);
        } else if let Value::Object(members) = cell {
            words.push(' ');
            add_members(members, levels, words);
        }
    }
}

/// Adds a `RichText`: a string, a list of texts, or an object that holds one.
fn add_text(text: &Value, levels: usize, words: &mut String) {
    if words.len() > MOST_READ {
        return;
    }
    match text {
        Value::String(text) => words.push_str(text),
        Value::Array(texts) => {
            if let Some(levels) = levels.checked_sub(1) {
                for text in texts {
                    add_text(text, levels, words);
                }
            }
        }
        Value::Object(members) => add_members(members, levels, words),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(blocks: &Value) -> Option<String> {
        words(&json!({"message_id": 5, "rich_message": {"blocks": blocks}}))
    }

    #[test]
    fn words_are_read_from_every_kind_of_block() {
        for (blocks, expected) in [
            (json!([{"type": "paragraph", "text": "93200"}]), "93200"),
            (
                json!([{"type": "paragraph", "text": ["J’habite à ", {"type": "bold", "text": ["Év", "ry"]}]}]),
                "J’habite à Évry",
            ),
            (
                json!([{"type": "section_heading", "text": "a", "size": 1}, {"type": "divider"}, {"type": "footer", "text": "b"}]),
                "a\nb",
            ),
            (
                json!([{"type": "list", "items": [
                {"label": "1.", "blocks": [{"type": "paragraph", "text": "a"}]},
                {"label": "2.", "blocks": [{"type": "paragraph", "text": "b"}]}]}]),
                "a\nb",
            ),
            (
                json!([{"type": "table", "cells": [[{"text": "a"}, {"text": "b"}], [{"text": "c"}, {}]], "caption": "d"}]),
                "a b\nc d",
            ),
            (
                json!([{"type": "details", "summary": "a", "blocks": [{"type": "blockquote", "blocks": [
                {"type": "paragraph", "text": {"type": "url", "text": "b", "url": "https://c.fr"}}], "credit": "d"}]}]),
                "a\nb d",
            ),
            (json!([{"type": "photo", "photo": [], "caption": {"text": "a", "credit": "b"}}]), "a b"),
            (
                json!([{"type": "paragraph", "text": {"type": "custom_emoji", "custom_emoji_id": "1", "alternative_text": "🏠"}}]),
                "🏠",
            ),
            (json!([{"type": "a_kind_of_tomorrow", "blocks": [{"type": "another", "text": "a"}]}]), "a"),
        ] {
            assert_eq!(read(&blocks).as_deref(), Some(expected), "{blocks}");
        }
    }

    #[test]
    fn what_holds_no_words_is_none() {
        for blocks in [json!([]), json!(null), json!("a"), json!([{"type": "divider"}, 5, "x"]), json!([{"text": " "}])]
        {
            assert_eq!(read(&blocks), None, "{blocks}");
        }
    }

    #[test]
    fn what_is_nested_or_long_beyond_reason_is_cut() {
        let mut text = json!("deep");
        for _ in 0..100 {
            text = json!([text]);
        }
        assert_eq!(read(&json!([{"type": "paragraph", "text": text}])), None);
        let long: Vec<Value> = (0..200).map(|_| json!({"type": "paragraph", "text": "x".repeat(1000)})).collect();
        assert!(read(&json!(long)).unwrap().len() < 20_000);
    }
}
