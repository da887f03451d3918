//! A conversation as readable text, without ids and times, so that snapshots of it are stable.

use std::fmt;

use super::keyboard::Button;

/// What was said in one chat, in order.
#[derive(Debug, Default)]
pub(super) struct Transcript(Vec<String>);

/// What the bot did to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Posted,
    Edited,
    EditedEarlier,
    Deleted,
}

impl Transcript {
    /// A person wrote; `who` is named in groups.
    pub fn typed(&mut self, who: Option<&str>, text: &str) {
        let who = who.map(|name| format!("{name}: ")).unwrap_or_default();
        self.0.push(format!("> {who}{}", text.replace('\n', "\n> ")));
    }

    pub fn tapped(&mut self, label: &str) {
        self.0.push(format!("[{label}]"));
    }

    pub fn shown(&mut self, change: Change, text: &str, rows: &[Vec<Button>]) {
        let mut lines = Vec::new();
        match change {
            Change::Posted => {}
            Change::Edited => lines.push("‖ edited".to_owned()),
            Change::EditedEarlier => lines.push("‖ edited, an earlier message".to_owned()),
            Change::Deleted => lines.push("‖ deleted".to_owned()),
        }
        lines.push(text.to_owned());
        for row in rows {
            let row: Vec<String> = row.iter().map(Button::to_string).collect();
            lines.push(format!("  {}", row.join(" | ")));
        }
        self.0.push(lines.join("\n"));
    }
}

impl fmt::Display for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.join("\n\n"))
    }
}
