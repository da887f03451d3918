//! Reads and writes the payload of deep links, such as `91_first-permit` (Bot API,
//! `/start`: at most 64 of `[A-Za-z0-9_-]`). `_` separates its parts. A shared link
//! holds the département and the goal, and for a sensitive goal the département alone.

use super::path::Path;
use crate::{
    catalogue::{Answer, Catalogue, DepartementIx},
    fold::seen,
};

/// Holds what a deep link asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DeepLink {
    pub departement: DepartementIx,
    pub goal: Option<Answer>,
}

/// Lists how a link to a bot begins, without `https://` or `tg://`.
const LINKS: [&str; 4] = ["t.me/", "telegram.me/", "telegram.dog/", "resolve?"];

/// Reads a payload, in small or large letters; leaves out an unknown goal, and needs a known
/// département.
pub(super) fn parse(catalogue: &Catalogue, payload: &str) -> Option<DeepLink> {
    let mut parts = payload.trim().split('_');
    let code = parts.next()?.to_ascii_uppercase();
    let departement = catalogue.departement(&code).or_else(|| catalogue.departement(&format!("0{code}")))?;
    let goal = parts.next().map(str::to_ascii_lowercase);
    let goal = goal.and_then(|goal| catalogue[catalogue.roles.goal].choice(&goal)).map(Answer::Choice);
    Some(DeepLink { departement, goal })
}

/// Returns the payload of a link to a bot that was pasted, alone or among words, if it leads
/// somewhere.
pub(super) fn pasted(catalogue: &Catalogue, text: &str) -> Option<String> {
    let text = seen(text);
    text.split_whitespace()
        .filter_map(payload_of)
        .find(|payload| parse(catalogue, payload).is_some())
        .map(str::to_owned)
}

/// Returns the payload of a link, as far as letters go that a payload may have.
fn payload_of(word: &str) -> Option<&str> {
    let address = word.split("://").last()?.trim_start_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase();
    let host = address.split(['/', '?']).next()?;
    if !LINKS.iter().any(|link| address.starts_with(link)) && !host.ends_with(".t.me") {
        return None;
    }
    let (_, query) = word.split_once('?')?;
    let payload = query.split(['&', '#']).find_map(|parameter| parameter.strip_prefix("start="))?;
    let end = payload.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')));
    Some(&payload[..end.unwrap_or(payload.len())])
}

/// Returns the payload of the link that a person at this path can share.
pub(super) fn payload(catalogue: &Catalogue, path: &Path) -> String {
    let code = &catalogue[path.departement()].code;
    let goal = catalogue.roles.goal;
    match path.answered(goal) {
        Some(answer) if !catalogue[goal].keeps_private(answer) => {
            format!("{code}_{}", catalogue.answer_id(goal, answer))
        }
        Some(_) | None => code.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_of_a_pasted_link_is_found() {
        for word in [
            "https://t.me/guichet_bot?start=91_renew",
            "http://t.me/guichet_bot?start=91_renew.",
            "t.me/guichet_bot?start=91_renew",
            "HTTPS://T.ME/Guichet_bot?start=91_renew",
            "https://telegram.me/guichet_bot/?start=91_renew",
            "https://guichet_bot.t.me?start=91_renew",
            "https://guichet_bot.t.me/?start=91_renew",
            "tg://resolve?domain=guichet_bot&start=91_renew",
            "<https://t.me/guichet_bot?x=1&start=91_renew>",
            "«https://t.me/guichet_bot?start=91_renew»",
        ] {
            assert_eq!(payload_of(word), Some("91_renew"), "{word}");
        }
        for word in ["https://x.fr/?start=91", "https://t.me/guichet_bot", "https://chat.me/?start=91", "start=91", "?"]
        {
            assert_eq!(payload_of(word), None, "{word}");
        }
    }
}
