//! Turns text into HTML, which no other file does. Only `<`, `>` and `&` are replaced
//! (Bot API, "HTML style": nothing else is needed outside attributes).

use crate::{autolink::bare, locale::ChatText};

/// Builds the HTML text of one message, piece by piece.
#[derive(Debug, Default)]
pub(crate) struct Html {
    text: String,
    /// Precedes each line of a language that runs from right to left, so that a line
    /// beginning with a symbol or a French name keeps that direction (Unicode Annex 9:
    /// the first strong character decides).
    line_mark: &'static str,
    /// Counts UTF-16 units after entities.
    units: usize,
}

/// Makes what begins with it run from right to left, whatever its first letter is.
pub(crate) const RIGHT_TO_LEFT_MARK: &str = "\u{200f}";
/// Keeps the slash of a command before its word in a text from right to left; Telegram
/// takes the command behind it for one.
const LEFT_TO_RIGHT_MARK: char = '\u{200e}';

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Bold,
    Italic,
}

impl Html {
    pub fn new(right_to_left: bool) -> Self {
        Self {
            text: String::with_capacity(1024),
            line_mark: if right_to_left { RIGHT_TO_LEFT_MARK } else { "" },
            units: 0,
        }
    }

    /// Adds a paragraph, with one empty line between it and the text above.
    pub fn paragraph(&mut self, style: Style, text: &ChatText) {
        self.begin_paragraph();
        self.styled(style, text.as_str());
    }

    /// Adds an address as a paragraph that a tap copies: nothing but the address is in it, no
    /// direction mark either.
    pub fn copyable(&mut self, address: &str) {
        self.begin_paragraph();
        self.text.push_str("<code>");
        self.write(&bare(address));
        self.text.push_str("</code>");
    }

    fn begin_paragraph(&mut self) {
        if !self.text.is_empty() {
            self.write("\n\n");
        }
    }

    /// Adds a line directly below the last one.
    pub fn line(&mut self, style: Style, text: &ChatText) {
        self.write("\n");
        self.styled(style, text.as_str());
    }

    fn styled(&mut self, style: Style, text: &str) {
        let (open, close) = match style {
            Style::Plain => ("", ""),
            Style::Bold => ("<b>", "</b>"),
            Style::Italic => ("<i>", "</i>"),
        };
        self.text.push_str(open);
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.write("\n");
            }
            if !line.is_empty() {
                self.write(self.line_mark);
            }
            if self.line_mark.is_empty() {
                self.write(line);
            } else {
                self.write(&with_marked_commands(line));
            }
        }
        self.text.push_str(close);
    }

    fn write(&mut self, text: &str) {
        self.units += text.encode_utf16().count();
        escape(text, &mut self.text);
    }

    /// Returns how long the text is as Telegram counts it: in UTF-16 units, without tags.
    pub fn units(&self) -> usize {
        self.units
    }

    pub fn finish(self) -> String {
        self.text
    }
}

/// Returns a line with a mark before each command, such as `/stop`.
fn with_marked_commands(line: &str) -> String {
    let mut marked = String::with_capacity(line.len());
    let mut letters = line.chars().peekable();
    let mut before = ' ';
    while let Some(c) = letters.next() {
        let begins = c == '/' && !before.is_alphanumeric() && !matches!(before, '/' | ':');
        if begins && letters.peek().is_some_and(char::is_ascii_lowercase) {
            marked.push(LEFT_TO_RIGHT_MARK);
        }
        marked.push(c);
        before = c;
    }
    marked
}

/// Returns what stands at the beginning of each line of a text that is shown.
pub(super) fn line_mark_of(shown: &str) -> &'static str {
    if shown.starts_with(RIGHT_TO_LEFT_MARK) { RIGHT_TO_LEFT_MARK } else { "" }
}

/// Returns the text that HTML made by [`Html`] shows.
pub(super) fn shown(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = rest[at..].split_once('>').map_or("", |(_, behind)| behind);
    }
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// Returns the text with `<`, `>` and `&` replaced.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(text, &mut html);
    html
}

fn escape(text: &str, html: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'<' | b'>' | b'&')) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&amp;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> ChatText {
        ChatText::of_ours(text)
    }

    #[test]
    fn what_a_tap_copies_holds_no_direction_mark() {
        let mut html = Html::new(true);
        html.paragraph(Style::Bold, &text("ب"));
        html.copyable("\u{2068}https://t.me/b?start=a&b\u{2069}");
        assert_eq!(html.finish(), "<b>\u{200f}ب</b>\n\n<code>https://t.me/b?start=a&amp;b</code>");
    }

    #[test]
    fn what_means_something_in_html_is_replaced() {
        let mut html = Html::new(false);
        html.paragraph(Style::Bold, &text("a<b> & \"c\""));
        html.line(Style::Plain, &text("d"));
        let html = html.finish();
        assert_eq!(html, "<b>a&lt;b&gt; &amp; \"c\"</b>\nd");
        assert_eq!(shown(&html), "a<b> & \"c\"\nd");
        assert_eq!(shown("&amp;lt;"), "&lt;");
    }

    #[test]
    fn every_line_from_right_to_left_says_so() {
        let mut html = Html::new(true);
        html.paragraph(Style::Plain, &text("📍 Essonne\n\nب"));
        assert_eq!(html.finish(), "\u{200f}📍 Essonne\n\n\u{200f}ب");
    }

    #[test]
    fn a_command_keeps_its_slash_before_its_word() {
        let mut html = Html::new(true);
        html.paragraph(Style::Plain, &text("/start: ب\nللإيقاف: /stop. https://a.fr/b ANEF/x"));
        assert_eq!(html.finish(), "\u{200f}\u{200e}/start: ب\n\u{200f}للإيقاف: \u{200e}/stop. https://a.fr/b ANEF/x");
        let mut html = Html::new(false);
        html.paragraph(Style::Plain, &text("/stop"));
        assert_eq!(html.finish(), "/stop");
    }
}
