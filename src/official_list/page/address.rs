//! Decides by rule what an address is: a procedure, or why it is none. First it makes a
//! clean value of it, so that the same address is the same text.

use super::skipped::SkipReason;
use crate::{
    catalogue::{
        coded,
        hosts::{Owner, host_of},
        is_unseen,
    },
    official_list::rules::Rules,
    source_text::entity,
};

/// Says where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LinkTarget {
    /// The link leads to a procedure at this address, as it is written today.
    Procedure(String),
    /// The link leads to something else.
    Other(SkipReason),
}

impl LinkTarget {
    pub fn of(url: &str, rules: &Rules) -> Self {
        let url = with_scheme(&without_blemishes(url), rules);
        let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
            // Within the documentation itself, or to write a letter.
            let reason = if url.contains(':') { SkipReason::Site } else { SkipReason::Documentation };
            return Self::Other(reason);
        };
        let host = host_of(rest);
        let path = rest.get(host.len()..).unwrap_or_default();
        let host = host.trim_end_matches(":443").to_ascii_lowercase();
        if rules.documentation.contains(&host) {
            return Self::Other(SkipReason::Documentation);
        }
        let service = rules.hosts.service(&host);
        let path = path_of_procedure(path);
        if service == Some(rules.host.as_str())
            && let Some(slug) = path.strip_prefix(rules.path.as_str()).filter(|slug| !slug.is_empty())
        {
            if slug.starts_with("test/") {
                return Self::Other(SkipReason::Test);
            }
            let url = format!("https://{}{path}", rules.hosts.written(&host));
            let is_sound = rules.hosts.judge(&url, Owner::Service).is_ok();
            return if is_sound { Self::Procedure(url) } else { Self::Other(SkipReason::BadAddress) };
        }
        if service.is_some() || rules.hosts.is_prefecture(&host) {
            Self::Other(SkipReason::Site)
        } else {
            Self::Other(SkipReason::UnlistedHost)
        }
    }
}

/// Returns an address of the data in the form in which addresses are compared.
pub(in crate::official_list) fn comparable(url: &str) -> String {
    let url = without_blemishes(url);
    let (scheme, rest) = url.split_once("://").unwrap_or(("", &url));
    let host = host_of(rest);
    // On a site of one page the part behind `#` is the address.
    if scheme.is_empty() || rest.contains('#') {
        return url;
    }
    format!("https://{}{}", host.to_ascii_lowercase(), path_of_procedure(rest.get(host.len()..).unwrap_or_default()))
}

/// Returns an address without what nobody sees and without entities, up to the first sign
/// that no address has.
fn without_blemishes(url: &str) -> String {
    let decoded = without_entities(&without_entities(url));
    let mut seen: String =
        without_tooltip(&decoded).chars().filter(|c| !is_unseen(*c) && !c.is_whitespace() && *c != '\\').collect();
    if let Some(end) = seen.find(['"', '<', '>', '`', '|', '{', '}', '^', '«', '»', '“', '”']) {
        seen.truncate(end);
    }
    seen = without_codes(&seen);
    seen.truncate(seen.trim_end_matches(['.', ',', ';', ':', '!', '…', '’', '\'', '*']).len());
    seen
}

/// Returns an address without the title behind a space that Markdown takes for a letter,
/// such as one that does not break.
fn without_tooltip(address: &str) -> &str {
    let address = address.trim();
    let mut read = 0;
    while let Some(at) = address[read..].find(char::is_whitespace).map(|at| read + at) {
        let behind = address[at..].trim_start();
        if behind.starts_with(['\'', '"', '(', '«', '“', '‘']) {
            return &address[..at];
        }
        read = address.len() - behind.len();
    }
    address
}

fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (sign, length) = entity(rest).unwrap_or(('&', 1));
        plain.push(sign);
        rest = &rest[length..];
    }
    plain.push_str(rest);
    plain
}

/// Decodes what needs no code (RFC 3986, section 2.3), and takes out the codes of spaces and
/// of signs that nobody sees; within a question a space may be meant.
fn without_codes(url: &str) -> String {
    let mut plain = String::with_capacity(url.len());
    let mut done = 0;
    let question = url.find('?').unwrap_or(url.len());
    for (at, code, sign) in coded(url) {
        plain.push_str(&url[done..at]);
        done = at + code.len();
        let is_space = sign.is_whitespace() && (at < question || done == url.len());
        if sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | '_' | '~') {
            plain.push(sign);
        } else if !(is_unseen(sign) || is_space || (done == url.len() && matches!(sign, '"' | '<' | '>' | '»' | '”')))
        {
            plain.push_str(code);
        }
    }
    plain.push_str(&url[done..]);
    plain
}

/// Returns an address with its scheme: on a host of the service it may be missing.
fn with_scheme(url: &str, rules: &Rules) -> String {
    let small = url.to_ascii_lowercase();
    for scheme in ["https", "http"] {
        // `https//` and `https:/` are slips.
        let rest = small.strip_prefix(scheme).map(|rest| rest.strip_prefix(':').unwrap_or(rest));
        if let Some(rest) = rest.filter(|rest| rest.starts_with('/')) {
            let host = rest.trim_start_matches('/');
            return format!("{scheme}://{}", url.get(url.len() - host.len()..).unwrap_or_default());
        }
    }
    let host = small.trim_start_matches('/');
    let is_known = rules.hosts.service(host_of(host)).is_some() || host.starts_with("www.");
    if is_known { format!("https://{}", url.get(url.len() - host.len()..).unwrap_or_default()) } else { url.to_owned() }
}

/// Returns the path without the part behind `#`, without slashes that are too many, and
/// without what tells where somebody came from.
fn path_of_procedure(path: &str) -> String {
    let path = path.split('#').next().unwrap_or_default();
    let (path, question) = path.split_once('?').unwrap_or((path, ""));
    let mut clean = String::with_capacity(path.len());
    for c in path.chars() {
        if !(c == '/' && clean.ends_with('/')) {
            clean.push(c);
        }
    }
    let kept: Vec<&str> = question.split('&').filter(|part| !part.is_empty() && !is_tracking(part)).collect();
    if kept.is_empty() {
        clean.truncate(clean.trim_end_matches('/').len());
        return clean;
    }
    format!("{clean}?{}", kept.join("&"))
}

/// Returns whether a part of a question only tells where somebody came from.
fn is_tracking(part: &str) -> bool {
    const BEGINNINGS: [&str; 9] = ["utm_", "mtm_", "pk_", "piwik_", "matomo_", "at_", "hsa_", "mc_", "oly_"];
    const NAMES: [&str; 21] = [
        "fbclid",
        "gclid",
        "gbraid",
        "wbraid",
        "dclid",
        "msclkid",
        "yclid",
        "twclid",
        "ttclid",
        "igshid",
        "igsh",
        "li_fat_id",
        "srsltid",
        "_ga",
        "_gl",
        "mkt_tok",
        "xtor",
        "ref_src",
        "ref_url",
        "gad_source",
        "cmpid",
    ];
    let name = part.split('=').next().unwrap_or_default().to_ascii_lowercase();
    BEGINNINGS.iter().any(|begin| name.starts_with(begin)) || NAMES.contains(&name.as_str())
}

/// Returns an address without its scheme and its host.
pub(in crate::official_list) fn bare(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.get(host_of(rest).len()..).unwrap_or_default()
}

/// Returns the last part of an address.
pub(in crate::official_list) fn slug(url: &str) -> &str {
    let path = bare(url).split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{load, source::Files};

    #[test]
    fn an_address_is_a_clean_value() {
        let files = Files::repository_data();
        let rules = Rules::read(&files, &load(&files).unwrap()).unwrap();
        let host = "demarche.numerique.gouv.fr/commencer";
        for written in [
            "https://HOST/a-b_c",
            "http://HOST/a-b_c/",
            "HTTPS://Demarche.Numerique.gouv.fr/commencer/a-b_c",
            "https://HOST/a-\u{200b}b_c",
            "https://HOST/a-b_c\u{200f}",
            "\u{feff}https://HOST/a-b\u{ad}_c",
            " https://HOST/a-b_c%20",
            "https://HOST/a-b_c%C2%A0",
            "https://HOST/a-%E2%80%8Bb_c",
            "https://HOST/a%2Db%5Fc",
            "https://HOST/a-b_c&#x20;",
            "https://HOST/a-b_c&nbsp;",
            "https://HOST/a-b_c?utm_source=x&utm_medium=y",
            "https://HOST/a-b_c?utm_source=x&amp;utm_medium=y",
            "https://HOST/a-b_c?utm_source=x&amp;amp;utm_medium=y",
            "https://HOST/a-b_c?fbclid=1&mtm_campaign=z#haut",
            "https://HOST/a-b_c?",
            "https://HOST//a-b_c",
            "https://HOST/a-b_c.",
            "https://HOST/a-b_c»",
            "https://HOST/a-b_c%22",
            "https://HOST/a-b_c\"",
            "https://HOST/a-b_c\u{200b}\u{a0}'infobulle'",
            "https://HOST/a-b_c\u{a0}«\u{a0}infobulle\u{a0}»",
            "https//HOST/a-b_c",
            "HOST/a-b_c",
            "//HOST/a-b_c",
        ] {
            let found = LinkTarget::of(&written.replace("HOST", host), &rules);
            assert_eq!(found, LinkTarget::Procedure(format!("https://{host}/a-b_c")), "{written}");
        }
        let found = LinkTarget::of(&format!("https://{host}/a?b=c%20d&amp;utm_id=1&e"), &rules);
        assert_eq!(found, LinkTarget::Procedure(format!("https://{host}/a?b=c%20d&e")));
        assert_eq!(LinkTarget::of(&format!("https://{host}/test/a"), &rules), LinkTarget::Other(SkipReason::Test));
        assert_eq!(LinkTarget::of("a/b.md", &rules), LinkTarget::Other(SkipReason::Documentation));
        assert_eq!(LinkTarget::of("mailto:a@b.fr", &rules), LinkTarget::Other(SkipReason::Site));
    }

    #[test]
    fn an_address_of_the_data_compares_as_that_of_the_page() {
        assert_eq!(comparable("https://a.fr/b/?utm_id=1&c=2"), "https://a.fr/b/?c=2");
        assert_eq!(comparable("https://a.fr/b?utm_id=1"), "https://a.fr/b");
        assert_eq!(comparable("https://a.fr/#/b"), "https://a.fr/#/b");
    }
}
