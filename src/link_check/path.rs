//! Reads the path of an address as people would compare it: in small letters, without
//! slashes too many and without what only says how a page is made.

use url::Url;

use super::word_list::is_in;

/// Lists endings of files that are pages.
const MADE_BY: &str = "php html htm xhtml jsp jsf asp aspx do cgi";
/// Lists languages that a site may begin its paths with.
const LANGUAGES: &str = "ar bg br co cs da de el en es eu fa fr it ja nl oc pl ps pt ro ru sq ta tr uk ur vi zh";

/// Returns the parts of a path; that of `/fr/Page.html` is `fr`, `page`.
pub(super) fn segments(url: &Url) -> Vec<String> {
    let parts = url.path_segments().into_iter().flatten().filter(|part| !part.is_empty()).map(|part| {
        let part = part.to_lowercase();
        match part.rsplit_once('.') {
            Some((name, ending)) if is_in(MADE_BY, ending) && !name.is_empty() => name.to_owned(),
            _ => part,
        }
    });
    let mut parts: Vec<String> = parts.collect();
    if parts.last().is_some_and(|last| matches!(last.as_str(), "index" | "default")) {
        parts.pop();
    }
    parts
}

/// Returns whether a part of a path is a language such as `fr`, `fr-fr` or `fr_fr`.
pub(super) fn is_language(part: &str) -> bool {
    let (language, region) = part.split_once(['-', '_']).unwrap_or((part, ""));
    let is_region = region.is_empty() || region.len() == 2;
    is_in(LANGUAGES, language) && is_region && region.bytes().all(|byte| byte.is_ascii_alphabetic())
}
