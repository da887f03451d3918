//! Finds addresses that stand in a text, and where each of them ends.

/// Is an address in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BareAddress {
    pub start: usize,
    pub end: usize,
    /// Holds it with its scheme, as Markdown writes it: signs may be escaped.
    pub url: String,
}

/// Finds the addresses of a text one after the other.
pub(super) struct BareAddresses<'a> {
    text: &'a str,
    hosts: &'a [&'a str],
    at: usize,
}

impl<'a> BareAddresses<'a> {
    /// Begins at the head of a text; an address on one of the hosts may lack its scheme.
    pub fn new(text: &'a str, hosts: &'a [&'a str]) -> Self {
        Self { text, hosts, at: 0 }
    }

    /// Goes on behind this position.
    pub fn skip_to(&mut self, at: usize) {
        self.at = self.at.max(at);
    }

    /// Returns the scheme that is written here, and how many bytes it takes.
    fn scheme(&self, at: usize) -> Option<(&'static str, usize)> {
        let rest = self.text.get(at..)?;
        if let Some(after) = strip_letters(rest, "http") {
            let (scheme, after) = strip_letters(after, "s").map_or(("http://", after), |after| ("https://", after));
            // `https//` and `https:/` are slips.
            let colon = after.strip_prefix(':').unwrap_or(after);
            let host = colon.trim_start_matches('/');
            let slashes = colon.len() - host.len();
            let is_scheme = slashes > 0 && slashes <= 3 && host.starts_with(|c: char| c.is_alphanumeric());
            return is_scheme.then(|| (scheme, rest.len() - host.len()));
        }
        let before = self.text.get(..at)?;
        if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | '@' | '-' | '_')) {
            return None;
        }
        let is_host = self.hosts.iter().any(|host| {
            strip_letters(rest, host).is_some_and(|after| after.starts_with('/')) && host.len() < rest.len()
        });
        let is_www =
            || strip_letters(rest, "www.").is_some_and(|after| after.starts_with(|c: char| c.is_ascii_alphanumeric()));
        (is_host || is_www()).then_some(("https://", 0))
    }
}

impl Iterator for BareAddresses<'_> {
    type Item = BareAddress;

    fn next(&mut self) -> Option<BareAddress> {
        let bytes = self.text.as_bytes();
        let firsts: Vec<u8> = self.hosts.iter().filter_map(|host| host.bytes().next()).chain(*b"hw").collect();
        loop {
            let is_first = |byte: &u8| firsts.contains(&byte.to_ascii_lowercase());
            let start = self.at + bytes.get(self.at..)?.iter().position(is_first)?;
            let Some((scheme, taken)) = self.scheme(start) else {
                self.at = start + 1;
                continue;
            };
            let rest = self.text.get(start + taken..)?;
            let length = extent(rest);
            self.at = start + taken + length.max(1);
            if length > 0 {
                let end = start + taken + length;
                return Some(BareAddress { start, end, url: format!("{scheme}{}", rest.get(..length)?) });
            }
        }
    }
}

fn strip_letters<'a>(text: &'a str, letters: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(letters.len())?;
    head.eq_ignore_ascii_case(letters).then_some(rest)
}

/// Returns how many bytes of a text belong to the address at its head.
fn extent(text: &str) -> usize {
    let mut end = 0;
    let mut open = 0_usize;
    let mut signs = text.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        match c {
            // What is escaped belongs to it, as far as an address may have it.
            '\\' => match signs.peek() {
                Some((_, next)) if next.is_ascii_punctuation() && !is_end(*next) && !matches!(next, '(' | ')') => {
                    signs.next();
                }
                _ => break,
            },
            '(' => open += 1,
            ')' if open == 0 => break,
            ')' => open -= 1,
            '&' if begins_space(text.get(at..).unwrap_or_default()) => break,
            _ if is_end(c) => break,
            _ => {}
        }
        end = signs.peek().map_or(text.len(), |(next, _)| *next);
    }
    let all = text.get(..end).unwrap_or_default();
    let kept = all.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '~', '\'', '(', '\\', '&']);
    kept.len()
}

/// Returns whether no address goes on with this sign: white space of every kind, brackets,
/// quotation marks and marks of sentences that only texts have.
fn is_end(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '<' | '>' | '"' | '|' | '[' | ']' | '`' | '{' | '}' | '^')
        || matches!(
            c,
            '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '‹' | '›' | '…' | '•' | '–' | '—' | '→' | '\u{2066}'..='\u{2069}'
        )
        || matches!(c, '،' | '؛' | '؟' | '。' | '，' | '、' | '；' | '：' | '！' | '？' | '（' | '）' | '।')
}

/// Returns whether an entity at the head of a text stands for a space or a bracket.
fn begins_space(text: &str) -> bool {
    let names = ["&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&raquo;", "&laquo;", "&hellip;", "&rsquo;", "&rdquo;"];
    names.iter().any(|name| text.starts_with(name))
        || crate::source_text::entity(text).is_some_and(|(sign, _)| is_end(sign) || sign == ')')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        BareAddresses::new(text, &["demarche.numerique.gouv.fr"]).map(|one| one.url).collect()
    }

    #[test]
    fn a_bare_address_ends_where_its_sentence_goes_on() {
        for after in [
            "…",
            "’",
            "»",
            "\u{a0}»",
            "\u{202f}!",
            "\u{a0}suite",
            ".",
            " )",
            ")",
            "&nbsp;a",
            "&#x20;a",
            "**",
            "،",
            "]",
            "”",
            "",
            "\u{2069}",
            "\\",
        ] {
            assert_eq!(found(&format!("(« https://a.fr/b{after}")), ["https://a.fr/b"], "{after:?}");
        }
    }

    #[test]
    fn an_address_may_lack_its_scheme_or_have_slips_in_it() {
        for (text, url) in [
            ("HTTPS://a.fr/b", "https://a.fr/b"),
            ("(https://a.fr/b\\)", "https://a.fr/b"),
            ("https//a.fr/b", "https://a.fr/b"),
            ("https:/a.fr/b", "https://a.fr/b"),
            ("www.a.fr/b", "https://www.a.fr/b"),
            ("demarche.numerique.gouv.fr/commencer/b", "https://demarche.numerique.gouv.fr/commencer/b"),
            ("lienhttps://a.fr/b", "https://a.fr/b"),
            ("https://a.fr/b\\_c\\-d", "https://a.fr/b\\_c\\-d"),
            ("https://a.fr/b?c&amp;d", "https://a.fr/b?c&amp;d"),
            ("https://a.fr/b(c)d", "https://a.fr/b(c)d"),
        ] {
            assert_eq!(found(text), [url], "{text}");
        }
        for text in [
            "http",
            "https://",
            "http is a word",
            "a@www.b.fr",
            "xdemarche.numerique.gouv.fr/a",
            "demarche.numerique.gouv.fr",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
