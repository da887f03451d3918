//! Recognizes a command in typed text, with what keyboards, copying and courtesy put around
//! it: signs that nobody sees, quotation marks, a full stop, a remark. It knows no command's
//! meaning. Whoever asks whether something is a command asks here.

use crate::fold::{is_unseen, seen};

/// Is a command as it was typed: `/stop`, `« /Stop »`, `/stop@guichet_bot, merci`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedCommand {
    name: String,
    bot: Option<String>,
    rest: String,
    word: String,
    rest_of_words: String,
    is_first: bool,
}

/// Lists what is typed for a slash: the sign itself, the full-width one, and those of
/// fractions and of mathematics.
const SLASHES: [char; 5] = ['/', '／', '⁄', '∕', '⧸'];

impl TypedCommand {
    /// Reads a text that begins with a command; only signs and numbers may stand before it.
    /// Returns `None` where a word comes first, and where nothing follows the slash.
    pub fn read(text: &str) -> Option<Self> {
        let start = start(text)?;
        let typed = seen(text.get(start..)?);
        let typed = typed.trim_start_matches(|c: char| SLASHES.contains(&c) || c.is_whitespace());
        let word = typed.split(char::is_whitespace).next()?;
        let (name, after) = typed.split_at(name_length(typed, word));
        let (bot, after) = match after.strip_prefix('@') {
            Some(after) => {
                let (bot, after) = after.split_at(length(after, is_of_name));
                (Some(bot.to_owned()), after)
            }
            None => (None, after),
        };
        let words = word.split('@').next().unwrap_or(word).replace('_', " ");
        Some(Self {
            name: name.to_ascii_lowercase(),
            bot,
            rest: after.trim_matches(is_around).to_owned(),
            word: words,
            rest_of_words: typed.get(word.len()..).unwrap_or_default().trim_matches(is_around).to_owned(),
            is_first: text[..start].chars().all(|c| c.is_whitespace() || is_unseen(c)),
        })
    }

    /// Returns its name in small letters, without the bot's.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the bot whose name stands behind it, as in groups.
    pub fn bot(&self) -> Option<&str> {
        self.bot.as_deref()
    }

    /// Returns what follows it, without the signs around that.
    pub fn rest(&self) -> &str {
        &self.rest
    }

    /// Returns its first word as people say it: `mes données` of `/mes_données`.
    pub(super) fn words(&self) -> &str {
        &self.word
    }

    /// Returns what follows its first word, without the signs around that.
    pub(super) fn rest_of_words(&self) -> &str {
        &self.rest_of_words
    }

    /// Returns whether the text says nothing else: no sign that is seen stands before it, or
    /// nothing follows it.
    pub fn stands_alone(&self) -> bool {
        self.is_first || self.rest.is_empty()
    }

    /// Returns whether no sign that is seen stands before it.
    pub fn is_first(&self) -> bool {
        self.is_first
    }
}

/// Returns where the slash of a command stands, if only signs and numbers stand before it.
fn start(text: &str) -> Option<usize> {
    let mut follows_word = false;
    for (at, c) in text.char_indices() {
        let is_slash = SLASHES.contains(&c);
        if is_slash && !follows_word {
            let after = &text[at + c.len_utf8()..];
            let first = after.chars().find(|c| !SLASHES.contains(c) && !c.is_whitespace() && !is_unseen(*c));
            if first.is_some_and(char::is_alphabetic) {
                return Some(at);
            }
        }
        if is_unseen(c) {
            continue;
        }
        if c.is_alphabetic() && !is_drawn(c) {
            return None;
        }
        follows_word = c.is_numeric() && !is_drawn(c);
    }
    None
}

/// Returns the length of the name that a text begins with. Where a slash follows, the whole
/// first word is one that no command has, such as that of a path.
fn name_length(typed: &str, word: &str) -> usize {
    let latin = length(typed, is_of_name);
    let next = typed[latin..].chars().next();
    let goes_on = next.is_some_and(|c| SLASHES.contains(&c) || is_latin(c));
    if latin == 0 || goes_on { length(word, |c| c != '@') } else { latin }
}

fn length(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is(c)).unwrap_or(text.len())
}

/// Returns whether a character may stand in a command's or a bot's name (Bot API).
fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Returns whether a character goes on with a word in Latin letters, as é and its accent do.
fn is_latin(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{24f}' | '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}')
}

/// Returns whether a letter or number is rather a picture: ℹ, Ⓜ, ①.
fn is_drawn(c: char) -> bool {
    matches!(c, '\u{2100}'..='\u{214f}' | '\u{2460}'..='\u{24ff}' | '\u{1f100}'..='\u{1f2ff}')
}

/// Returns whether a character says nothing at the ends of what follows a command.
fn is_around(c: char) -> bool {
    !(c.is_alphanumeric() || "-_+#°".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, String)> {
        TypedCommand::read(text).map(|command| (command.name().to_owned(), command.rest().to_owned()))
    }

    #[test]
    fn a_command_is_read_with_signs_around_it() {
        for text in [
            "/forget",
            "/FORGET",
            " /forget ",
            "\u{200f}/forget",
            "\u{200b}/forget\u{200b}",
            "\u{2060}\u{200e}/forget",
            "\u{feff}/for\u{ad}get",
            "／forget",
            "／ｆｏｒｇｅｔ",
            "/\u{200e}forget",
            "/ forget",
            "//forget",
            "/forget.",
            "/forget!",
            "/forget…",
            "« /forget »",
            "«\u{a0}/forget\u{a0}»",
            "“/forget”",
            "'/forget'",
            "`/forget`",
            "(/forget)",
            "</forget>",
            "👉 /forget",
            "ℹ️ /forget",
            "1️⃣ /forget",
            "1) /forget",
            "- /forget",
            "• /forget 🙏",
            "/forget@guichet_bot",
            "/forget@guichet_bot.",
        ] {
            assert_eq!(read(text), Some(("forget".to_owned(), String::new())), "{text:?}");
        }
    }

    #[test]
    fn a_remark_or_an_argument_follows_a_command() {
        for (text, name, rest) in [
            ("/stop, merci", "stop", "merci"),
            ("/forget please!", "forget", "please"),
            ("/stop谢谢", "stop", "谢谢"),
            ("/stop\u{200f}شكرا", "stop", "شكرا"),
            ("\u{200f}/forget – امسح كل شيء", "forget", "امسح كل شيء"),
            ("/start 91_first-permit", "start", "91_first-permit"),
            ("« /start 2a »", "start", "2a"),
            ("/start@guichet_bot  91", "start", "91"),
            ("/language: ar", "language", "ar"),
            ("/stats -3", "stats", "-3"),
            ("/campaigns #12", "campaigns", "#12"),
            ("/passeport", "passeport", ""),
            ("/stop-merci", "stop", "-merci"),
        ] {
            assert_eq!(read(text), Some((name.to_owned(), rest.to_owned())), "{text:?}");
        }
        assert_eq!(TypedCommand::read("/start@Guichet_bot 91").unwrap().bot(), Some("Guichet_bot"));
        let command = TypedCommand::read("/mes_données, svp").unwrap();
        assert_eq!((command.words(), command.rest_of_words()), ("mes données,", "svp"));
    }

    #[test]
    fn what_only_mentions_a_command_is_none() {
        for text in [
            "que fait /forget ?",
            "je tape /stop et rien",
            "stop",
            "24/7",
            "12/stop",
            "1/forget",
            "https://x.fr/stop",
            "n° 3 /stop",
            "/",
            "/ ",
            "/ 91",
            "//",
            "",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
        for text in ["/stop/x", "/stopé", "/stope\u{301}", "/stops"] {
            assert_ne!(read(text).unwrap().0, "stop", "{text:?}");
        }
    }
}
