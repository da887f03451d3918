//! Judges whether a site is one of those that this data knows. Nothing is asked of the site,
//! and nothing is called safe: a listed name is a listed name, and whoever looks like one is
//! said to.

use std::collections::BTreeMap;

use strsim::osa_distance;
use url::{Host, Url};

use super::collection::Catalogue;
use crate::fold::fold;

/// Tells what is known of a site by its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SiteJudgement {
    /// Stands on our list.
    Listed,
    /// Is the old name of a listed site, whose name of today it holds.
    Renamed(String),
    /// Is on a domain of the State (`gouv.fr`), which only the State gives out, and not on our list.
    State,
    /// Resembles a listed site, which it holds, or hides what it is.
    LookAlike(Option<String>),
    Unknown,
}

/// Holds names of sites, and whether each is a service's own.
type Known = BTreeMap<String, bool>;

/// Ends the names of sites that the State gives out.
const STATE: &str = ".gouv.fr";
/// A name of fewer letters resembles too many.
const SHORTEST: usize = 5;
/// From so many letters on, a name with one slip resembles, and one inside another name.
const MIDDLE: usize = 9;
/// From so many letters on, two slips still resemble.
const LONG: usize = 14;

impl Catalogue {
    /// Returns the name of the site of an address, as a person reads it, and what is known of
    /// it; `None` where the text is no address.
    pub fn judge_site(&self, address: &str) -> Option<(String, SiteJudgement)> {
        let typed = address.trim().trim_end_matches(['.', ',', ';', ')', '»', '"', '’']);
        let whole = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
        let url = Url::parse(&whole).ok()?;
        let Some(Host::Domain(host)) = url.host() else {
            return Some((url.host_str()?.to_owned(), SiteJudgement::Unknown));
        };
        let host = host.trim_end_matches('.').to_owned();
        let known = self.listed_hosts();
        // What stands before an @ is read as the site, and is not.
        let hides = !url.username().is_empty() || url.password().is_some() || url.port().is_some();
        let judgement = if hides {
            SiteJudgement::LookAlike(resembled(&url_text(&url), &known))
        } else {
            judge(&host, typed, &known, |host| self.hosts.service(host))
        };
        Some((host, judgement))
    }

    /// Returns every host to which this data sends people, and the old names of some; and for
    /// each whether it is a service's own, not a préfecture's.
    fn listed_hosts(&self) -> Known {
        let host = |url: &str| Some(Url::parse(url).ok()?.host_str()?.to_owned());
        let of_data = self.addresses();
        let mut all: Known = of_data.iter().filter_map(|(url, _)| Some((host(url)?, false))).collect();
        all.extend(self.hosts.names().map(|name| (name.to_owned(), true)));
        all
    }
}

fn url_text(url: &Url) -> String {
    format!("{}{}", url.username(), url.host_str().unwrap_or_default())
}

fn judge<'h>(host: &str, typed: &str, known: &Known, service: impl Fn(&str) -> Option<&'h str>) -> SiteJudgement {
    let bare = without_www(host);
    let listed = known.keys().find(|name| name.as_str() == host || without_www(name) == bare);
    if let Some(name) = listed {
        return match service(name).filter(|current| without_www(current) != bare) {
            Some(current) => SiteJudgement::Renamed(current.to_owned()),
            None => SiteJudgement::Listed,
        };
    }
    if host.ends_with(STATE) {
        return SiteJudgement::State;
    }
    // Letters of other alphabets are written with `xn--`: as somebody typed them they may look Latin.
    let shown = if host.contains("xn--") { site_of(typed) } else { host.to_owned() };
    match resembled(&shown, known) {
        Some(like) => SiteJudgement::LookAlike(Some(like)),
        None if host.contains("xn--") => SiteJudgement::LookAlike(None),
        None => SiteJudgement::Unknown,
    }
}

/// Returns the site of a typed address, with the letters that were typed.
fn site_of(typed: &str) -> String {
    let after = typed.split_once("://").map_or(typed, |(_, rest)| rest);
    after.split(['/', '?', '#', ':']).next().unwrap_or(after).to_owned()
}

/// Returns the listed name that a site resembles: holds it in front of another domain, has it
/// with another ending, or differs by a letter.
fn resembled(host: &str, known: &Known) -> Option<String> {
    let own = skeleton(host);
    let labels: Vec<String> = host.split('.').map(skeleton).collect();
    let found = |(name, is_service): &(&String, &bool)| {
        let whole = skeleton(name);
        let is_like = |core: &String| {
            let slips = match core.len() {
                LONG.. => 2,
                MIDDLE.. => 1,
                _ => 0,
            };
            core.len() >= MIDDLE && own.contains(core)
                || core.len() >= SHORTEST && labels.iter().any(|label| osa_distance(label, core) <= slips)
        };
        own.contains(&whole)
            || whole.len() >= LONG && osa_distance(&own, &whole) <= 2
            // The name of a département is also that of its council, its tourism, its football.
            || **is_service && cores(name).iter().any(is_like)
    };
    known.iter().filter(found).map(|(name, _)| name).max_by_key(|name| name.len()).cloned()
}

/// Returns the names by which people know a site: `servicepublic` of
/// `www.service-public.gouv.fr`; of several, each and all together.
fn cores(host: &str) -> Vec<String> {
    let bare = without_www(host);
    let bare = bare.strip_suffix(STATE).or(bare.strip_suffix(".fr")).unwrap_or(bare);
    bare.split('.').chain([bare]).map(skeleton).collect()
}

fn without_www(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

/// Returns what a name looks like: in Latin letters, digits as the letters that they resemble,
/// without dots and hyphens.
fn skeleton(host: &str) -> String {
    let plain: String = fold(without_www(host)).split(' ').collect();
    let looks = |c| match c {
        '0' => 'o',
        '1' | 'i' => 'l',
        '3' => 'e',
        '5' => 's',
        c => c,
    };
    plain.chars().map(looks).collect::<String>().replace("rn", "m").replace("vv", "w")
}
