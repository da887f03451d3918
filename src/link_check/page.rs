//! Reads from the beginning of a page what it says of itself: its title, its main
//! headings, and where it leads a browser after a moment. It must judge nothing.

use unicode_normalization::UnicodeNormalization;

use crate::source_text::{entity, tidy};

/// Limits the characters of a title that are kept: a page of others fills no screen.
const LONGEST: usize = 160;

/// Limits the seconds after which a page leads on at once, for a person. What waits longer
/// ends a session, and shows its page before.
const SOON: u32 = 20;

/// Limits the headings that are read.
const MOST_HEADINGS: usize = 4;

/// Lists elements whose content is no text of the page. A drawing has titles of its own,
/// and what stands for a browser without scripts is seen by nobody.
const UNSEEN: [&str; 9] =
    ["script", "style", "noscript", "template", "textarea", "svg", "iframe", "noembed", "noframes"];

/// Lists elements that show something without a word of text.
const SHOWN: [&str; 11] =
    ["script", "svg", "iframe", "frame", "object", "embed", "img", "canvas", "video", "input", "button"];

/// Holds what a page says of itself.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Page {
    pub title: Option<String>,
    /// Holds its first headings of the first level: one of them is often the site's name.
    pub headings: Vec<String>,
    /// Holds its first headings of the second level.
    pub subheadings: Vec<String>,
    /// Says that nobody sees anything of it.
    pub is_empty: bool,
    /// Holds the address that a browser goes on to by itself, as it is written there.
    pub leads_to: Option<String>,
}

impl Page {
    /// Reads the beginning of a page, which may be cut anywhere.
    pub fn read(bytes: &[u8]) -> Self {
        let text = decode(bytes);
        let lower = text.to_ascii_lowercase();
        let mut page = Self::default();
        let mut at = 0;
        let (mut has_text, mut shows, mut is_built) = (false, false, false);
        let mut by_script = None;
        while let Some(start) = lower.get(at..).and_then(|rest| rest.find('<')).map(|start| at + start) {
            has_text = has_text || text.get(at..start).and_then(visible).is_some();
            let rest = lower.get(start..).unwrap_or_default();
            if rest.starts_with("<!--") {
                at = start + rest.get(4..).and_then(|inside| inside.find("-->")).map_or(rest.len(), |end| end + 7);
                continue;
            }
            let name: &str = rest.get(1..).unwrap_or_default();
            let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
            if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let is_tag = matches!(rest.as_bytes().get(1), Some(b'/' | b'!' | b'?'));
                at = start + rest.find('>').filter(|_| is_tag).map_or(1, |end| end + 1);
                continue;
            }
            let end = start + tag_length(rest);
            at = end;
            let tag = text.get(start + 1 + name.len()..end.saturating_sub(1)).unwrap_or_default();
            shows |= SHOWN.contains(&name);
            if name == "meta" {
                page.leads_to = page.leads_to.take().or_else(|| refresh_of(tag));
                continue;
            }
            if name == "body" {
                by_script = by_script.or_else(|| location_of(&attribute(tag, "onload")?));
                continue;
            }
            let is_title = name == "title";
            if !is_title && !matches!(name, "h1" | "h2") && !UNSEEN.contains(&name) {
                continue;
            }
            let length = lower.get(end..).and_then(|inside| inside.find(&format!("</{name}")));
            let content = text.get(end..length.map_or(text.len(), |length| end + length)).unwrap_or_default();
            match name {
                "title" => page.title = page.title.take().or_else(|| visible(content)),
                "h1" if page.headings.len() < MOST_HEADINGS => page.headings.extend(visible(content)),
                "h2" if page.subheadings.len() < MOST_HEADINGS => page.subheadings.extend(visible(content)),
                // What a script of another file builds is unknown here.
                "script" => {
                    is_built |= attribute(tag, "src").is_some();
                    by_script = by_script.or_else(|| location_of(content));
                }
                _ => {}
            }
            at = end + content.len();
        }
        has_text |= text.get(at..).and_then(visible).is_some();
        has_text |= !page.headings.is_empty() || !page.subheadings.is_empty();
        if !has_text && !is_built {
            page.leads_to = page.leads_to.or(by_script);
        }
        page.is_empty = !has_text && !shows && page.title.is_none();
        page
    }
}

/// Returns where a `Refresh` header or a page's own tag leads soon, as in `0; url=/there`.
pub(super) fn refresh(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let (wait, rest) = text.split_at(digits);
    let seconds = wait.split('.').next().unwrap_or_default();
    let seconds: u32 = if seconds.is_empty() { 0 } else { seconds.parse().ok()? };
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ';' | ','));
    let named = rest.get(..3).filter(|word| word.eq_ignore_ascii_case("url"));
    let address = named.and_then(|_| rest.get(3..)?.trim_start().strip_prefix('=')).unwrap_or(rest).trim();
    let address = match address.chars().next() {
        Some(quote @ ('"' | '\'')) => address.get(1..)?.split(quote).next()?,
        _ => address,
    };
    (seconds <= SOON && !address.is_empty()).then(|| address.trim().to_owned())
}

fn refresh_of(tag: &str) -> Option<String> {
    attribute(tag, "http-equiv").filter(|kind| kind.trim().eq_ignore_ascii_case("refresh"))?;
    refresh(&without_entities(&attribute(tag, "content")?))
}

/// Returns where a script leads, as in `location.href = "/there"`, where it says so in one
/// piece.
fn location_of(script: &str) -> Option<String> {
    script.match_indices("location").find_map(|(at, word)| {
        let is_word = !script.get(..at)?.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = script.get(at + word.len()..).filter(|_| is_word)?.trim_start();
        let method = [".href", ".replace", ".assign"].iter().find_map(|name| rest.strip_prefix(name));
        let value = method.unwrap_or(rest).trim_start().strip_prefix(['=', '('])?.trim_start();
        let quote = value.chars().next().filter(|sign| matches!(sign, '"' | '\'' | '`'))?;
        let (address, behind) = value.get(1..)?.split_once(quote)?;
        let is_whole = !behind.trim_start().starts_with('+') && !address.contains("${");
        (is_whole && !address.is_empty()).then(|| address.replace("\\/", "/"))
    })
}

/// Returns the value of an attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    attributes(tag).into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// Returns the attributes of a tag, their names in small letters.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag.trim_start_matches(is_between);
    while !rest.is_empty() {
        let length = rest.find(|c: char| c == '=' || is_between(c)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(length.max(rest.chars().next().map_or(1, char::len_utf8)));
        let after = after.trim_start();
        let (value, after) = match after.strip_prefix('=').map(str::trim_start) {
            None => ("", after),
            Some(value) => match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let inside = value.get(1..).unwrap_or_default();
                    inside.split_once(quote).unwrap_or((inside, ""))
                }
                _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
            },
        };
        found.push((name.to_ascii_lowercase(), value.to_owned()));
        rest = after.trim_start_matches(is_between);
    }
    found
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || c == '/'
}

/// Returns the length of a tag up to its `>`, which may stand in quotes before.
fn tag_length(text: &str) -> usize {
    let mut open = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match open {
            Some(quote) if c == quote => open = None,
            None if c == '>' => return at + 1,
            // A quote opens a value alone: one in a word is a slip, and closes nothing.
            None if matches!(c, '"' | '\'') && before == '=' => open = Some(c),
            Some(_) | None => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    text.len()
}

/// Returns what a person sees of a piece of HTML; nothing where that is nothing.
fn visible(html: &str) -> Option<String> {
    let mut seen = String::new();
    for (at, piece) in html.split('<').enumerate() {
        let text = if at == 0 { piece } else { piece.split_once('>').map_or("", |(_, text)| text) };
        seen.push_str(text);
        seen.push(' ');
    }
    let seen: String = tidy(&without_entities(&seen)).chars().take(LONGEST).collect();
    (!seen.is_empty()).then_some(seen)
}

fn without_entities(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, _)) = rest.split_once('&') {
        seen.push_str(before);
        rest = rest.get(before.len()..).unwrap_or_default();
        let (sign, length) = entity(rest).or_else(|| letter(rest)).unwrap_or(('&', 1));
        seen.push(sign);
        rest = rest.get(length..).unwrap_or_default();
    }
    seen + rest
}

/// Returns the letter or mark that an entity of French texts stands for, such as
/// `&eacute;`, and the length of the entity.
fn letter(text: &str) -> Option<(char, usize)> {
    let name = text.get(1..)?.split_once(';')?.0;
    let sign = match name {
        "rsquo" => '’',
        "lsquo" => '‘',
        "hellip" => '…',
        "ndash" => '–',
        "mdash" => '—',
        "laquo" => '«',
        "raquo" => '»',
        "middot" => '·',
        "bull" => '•',
        "oelig" => 'œ',
        "OElig" => 'Œ',
        _ => {
            let base = name.chars().next().filter(char::is_ascii_alphabetic)?;
            let mark = match name.get(1..)? {
                "acute" => '\u{301}',
                "grave" => '\u{300}',
                "circ" => '\u{302}',
                "uml" => '\u{308}',
                "cedil" => '\u{327}',
                "tilde" => '\u{303}',
                _ => return None,
            };
            let mut composed = [base, mark].into_iter().nfc();
            composed.next().filter(|_| composed.next().is_none())?
        }
    };
    Some((sign, name.len() + 2))
}

/// Returns bytes as text: UTF-8, else Latin-1, as older sites of the administration are.
fn decode(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // The last letter is cut, where reading ended.
        Err(error) if error.error_len().is_none() => {
            String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default()).into_owned()
        }
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, title: Option<&str>, headings: &[&str], leads_to: Option<&str>) {
        let page = Page::read(html.as_bytes());
        assert_eq!((page.title.as_deref(), page.leads_to.as_deref()), (title, leads_to), "{html}");
        assert_eq!(page.headings, headings, "{html}");
    }

    #[test]
    fn a_page_says_its_title_and_its_headings() {
        check("<title>A</title><h1>B</h1><h1>C</h1>", Some("A"), &["B", "C"], None);
        check("<TITLE lang=fr>\n D&eacute;marche&nbsp;close &#8211; x</TITLE >", Some("Démarche close – x"), &[], None);
        check("<h1 class='a > b'><span>Page <b>non</b></span> trouv&#xe9;e</h1>", None, &["Page non trouvée"], None);
        check("<svg><title>icône</title></svg><title>Vraie</title>", Some("Vraie"), &[], None);
        check("<script>'<title>x</title>'</script><!-- <h1>y</h1> --><title>z", Some("z"), &[], None);
        check("<title></title><title>a < b</title>", Some("a"), &[], None);
        check("rien", None, &[], None);
        let latin: Vec<u8> = "<title>D\u{e9}marche</title>".chars().map(|c| c as u8).collect();
        assert_eq!(Page::read(&latin).title.as_deref(), Some("Démarche"));
        let cut = &"<title>fermé".as_bytes()[..12];
        assert_eq!(Page::read(cut).title.as_deref(), Some("ferm"));
    }

    #[test]
    fn a_page_may_lead_on_by_itself() {
        let meta = |content: &str| format!(r#"<meta http-equiv="refresh" content="{content}">"#);
        check(&meta("0; url=/there"), None, &[], Some("/there"));
        check(&meta("0;URL='/there?a=1&amp;b=2'"), None, &[], Some("/there?a=1&b=2"));
        check(&meta("5, /there"), None, &[], Some("/there"));
        check("<META CONTENT='3; Url = /there' HTTP-EQUIV=Refresh />", None, &[], Some("/there"));
        // A page that is only read anew, or a session that ends after half an hour.
        check(&meta("30"), None, &[], None);
        check(&meta("1800; url=/session-expiree"), None, &[], None);
        check(&format!("<noscript>{}</noscript>", meta("0; url=/no-script")), None, &[], None);
        check(&format!("<!--{}-->", meta("0; url=/old")), None, &[], None);
        check(r#"<meta name="refresh" content="0; url=/there">"#, None, &[], None);
    }

    #[test]
    fn a_page_that_is_a_script_alone_may_lead_on() {
        for script in [
            "location.href='/there'",
            "window.location.href = \"\\/there\";",
            "window.location = `/there`",
            "document.location=\"/there\"",
            "top.location.replace('/there')",
            "setTimeout(function(){ location.assign( '/there' ) }, 100)",
        ] {
            check(
                &format!("<!doctype html><title>x</title><script>{script}</script>\n"),
                Some("x"),
                &[],
                Some("/there"),
            );
            check(&format!("<body onload=\"{}\"></body>", script.replace('"', "'")), None, &[], Some("/there"));
            check(&format!("<p>Bonjour</p><script>{script}</script>"), None, &[], None);
            check(&format!("<script src=/app.js></script><script>{script}</script>"), None, &[], None);
        }
        for script in ["if (location == '/x') {}", "allocation='/x'", "location.href = '/x' + y", "location = `/${x}`"]
        {
            check(&format!("<script>{script}</script>"), None, &[], None);
        }
    }

    #[test]
    fn a_page_of_which_nobody_sees_anything_is_empty() {
        let is_empty = |html: &str| Page::read(html.as_bytes()).is_empty;
        for html in
            ["", " \n", "<!doctype html><html><head></head><body><div> &nbsp;</div></body></html>", "<!-- a -->"]
        {
            assert!(is_empty(html), "{html}");
        }
        for html in ["a", "<title>a</title>", "<img src=a>", "<script src=a></script>", "<h2>a</h2>", "a < b", "<h1>a"]
        {
            assert!(!is_empty(html), "{html}");
        }
    }

    #[test]
    fn any_bytes_are_read() {
        for text in ["<", "<a", "<title", "<meta http-equiv=refresh content", "<!--", "&", "<h1>é<", "<meta =é=\"'>"]
        {
            for length in 0..=text.len() {
                Page::read(&text.as_bytes()[..length]);
            }
        }
    }
}
