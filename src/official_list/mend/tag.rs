//! Reads one tag of HTML.

/// Limits the length of a tag, in bytes; a lone `<` is a sign like any other.
const LONGEST: usize = 2000;

/// Is a tag of HTML as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct HtmlTag<'a> {
    /// Holds the name in small letters.
    pub name: String,
    pub is_end: bool,
    pub attributes: &'a str,
    /// Counts bytes, both brackets included.
    pub length: usize,
}

/// Says what a tag does to the text around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TagEffect {
    Link,
    Break,
    Rule,
    /// The tag begins or ends a heading of this level.
    Heading(usize),
    Item,
    Cell,
    Bold,
    Struck,
    /// The tag parts blocks.
    Block,
    /// The tag shows what is elsewhere, at an address among its attributes.
    Embedded,
    /// The tag only says how words look, or nothing is read of it.
    Nothing,
}

impl TagEffect {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "a" => Self::Link,
            "br" => Self::Break,
            "hr" => Self::Rule,
            "h1" => Self::Heading(1),
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            // What opens at a click has its title in `<summary>`.
            "h4" | "summary" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            "li" | "dd" => Self::Item,
            "td" | "th" => Self::Cell,
            "b" | "strong" => Self::Bold,
            "del" | "s" | "strike" => Self::Struck,
            "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center" | "details" | "div"
            | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "head" | "header" | "html" | "legend"
            | "main" | "nav" | "ol" | "p" | "pre" | "section" | "table" | "tbody" | "tfoot" | "thead" | "tr" | "ul" => {
                Self::Block
            }
            "button" | "embed" | "form" | "iframe" | "input" | "object" => Self::Embedded,
            "abbr" | "acronym" | "audio" | "big" | "cite" | "code" | "col" | "colgroup" | "em" | "font" | "i"
            | "img" | "ins" | "kbd" | "label" | "link" | "mark" | "meta" | "nobr" | "noscript" | "option" | "param"
            | "picture" | "q" | "samp" | "script" | "select" | "small" | "source" | "span" | "style" | "sub"
            | "sup" | "svg" | "textarea" | "time" | "title" | "tt" | "u" | "var" | "video" | "wbr" => Self::Nothing,
            _ => return None,
        })
    }
}

impl<'a> HtmlTag<'a> {
    /// Reads the tag at the head of a text; a name that HTML does not have is no tag.
    pub fn read(text: &'a str) -> Option<(Self, TagEffect)> {
        let inner = text.strip_prefix('<')?;
        let (is_end, inner) = inner.strip_prefix('/').map_or((false, inner), |rest| (true, rest));
        let end = inner.bytes().take(12).position(|byte| !byte.is_ascii_alphanumeric())?;
        let (name, rest) = inner.split_at_checked(end)?;
        let name = name.to_ascii_lowercase();
        let effect = TagEffect::of(&name)?;
        if !rest.starts_with(|c: char| c.is_whitespace() || matches!(c, '/' | '>')) {
            return None;
        }
        let end = end_of(rest)?;
        let attributes = rest.get(..end)?;
        // No tag holds a link.
        if attributes.contains("](") {
            return None;
        }
        let length = text.len() - rest.len() + end + 1;
        Some((Self { name, is_end, attributes, length }, effect))
    }

    /// Returns what an attribute says, in whichever quotes, or in none.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let small = self.attributes.to_ascii_lowercase();
        let is_mark = |c: char| matches!(c, '"' | '\'' | '“' | '”' | '„' | '«' | '»' | '‘' | '’');
        small.match_indices(name).find_map(|(at, _)| {
            let before = small.get(..at)?;
            if !before.ends_with(|c: char| c.is_whitespace() || is_mark(c) || c == '/') {
                return None;
            }
            let value = self.attributes.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
            let value = match value.chars().next()? {
                quote @ ('"' | '\'') => value[1..].split(quote).next()?,
                _ => value.split(char::is_whitespace).find(|part| !part.chars().all(is_mark))?,
            };
            Some(value.trim().trim_matches(is_mark).trim())
        })
    }
}

/// Returns where a tag ends; a quote that nobody closed ends with it.
fn end_of(rest: &str) -> Option<usize> {
    let mut quote = None;
    let mut first = None;
    for (at, byte) in rest.bytes().enumerate().take(LONGEST) {
        match (byte, quote) {
            (b'>', None) => return Some(at),
            (b'>', Some(_)) => first = first.or(Some(at)),
            (b'<', None) => return None,
            (b'\n', _) if rest.get(at + 1..).is_some_and(|next| next.starts_with('\n')) => break,
            (b'"' | b'\'', None) if rest.get(..at).is_some_and(|before| before.trim_end().ends_with('=')) => {
                quote = Some(byte);
            }
            (_, Some(open)) if open == byte => quote = None,
            _ => {}
        }
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_read_in_whichever_quotes() {
        for tag in [
            "<a href=\"u\">",
            "<A HREF='u'>",
            "<a class=\"x\" href = u >",
            "<a\nhref=\"u\"\n>",
            "<a href=“u”>",
            "<a href=« u »>",
            "<a href=\" u \" title='a > b'>",
            "<a href=\"u>",
            "<a target=\"_blank\"href=\"u\"/>",
        ] {
            let (read, effect) = HtmlTag::read(tag).unwrap_or_else(|| panic!("{tag}"));
            assert_eq!((read.attribute("href"), effect, read.length), (Some("u"), TagEffect::Link, tag.len()), "{tag}");
        }
        let (read, _) = HtmlTag::read("<a data-href=\"v\" id=x>").unwrap();
        assert_eq!(read.attribute("href"), None);
    }

    #[test]
    fn what_html_does_not_have_is_no_tag() {
        for text in ["<Demande >", "<https://a.fr>", "< b>", "<a [b](c)>", "<a", "<br\n\n>", "<3"] {
            assert_eq!(HtmlTag::read(text), None, "{text}");
        }
    }
}
