//! Decides by rule what an address is: a procedure, or why it is none.

use super::skipped::SkipReason;
use crate::{
    catalogue::hosts::{Owner, host_of},
    official_list::rules::Rules,
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
        let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
            // Within the documentation itself, or to write a letter.
            let reason = if url.contains(':') { SkipReason::Site } else { SkipReason::Documentation };
            return Self::Other(reason);
        };
        let host = host_of(rest).to_ascii_lowercase();
        let path = rest.get(host.len()..).unwrap_or_default();
        if rules.documentation.contains(&host) {
            return Self::Other(SkipReason::Documentation);
        }
        let service = rules.hosts.service(&host);
        let path = path.split('#').next().unwrap_or_default().trim_end_matches('/');
        if service == Some(rules.host.as_str())
            && path.strip_prefix(rules.path.as_str()).is_some_and(|slug| !slug.is_empty())
        {
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
