//! Addresses are asked against a server that answers in every way there is.

mod site;
mod answers;
mod redirects;
mod pages;
mod manners;
mod program;

use std::{
    collections::{BTreeMap, BTreeSet},
    net::{IpAddr, Ipv4Addr},
    time::Duration,
};

use guichet::link_check::{Address, CheckedLink, HostNames, Limits, Verdict, VerdictReason, check};
use site::Site;

/// Short enough for tests, long enough for a busy machine.
const SHORT: Limits = Limits {
    per_host: 2,
    at_once: 16,
    timeout: Duration::from_millis(500),
    attempts: 3,
    retry_pause: Duration::from_millis(1),
    most_redirects: 5,
    most_bytes: 64 * 1024,
    pause_per_host: Duration::ZERO,
};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// These names and no others; the given addresses count as public.
fn names(hosts: &[(&str, IpAddr)], public: &[IpAddr]) -> HostNames {
    let hosts: BTreeMap<String, IpAddr> = hosts.iter().map(|(name, at)| ((*name).to_owned(), *at)).collect();
    let public: BTreeSet<IpAddr> = public.iter().copied().collect();
    HostNames::Given { hosts, public }
}

async fn asked(addresses: &[&str], limits: &Limits, names: HostNames) -> Vec<CheckedLink> {
    let addresses = addresses.iter().map(|url| Address::parse(url).unwrap()).collect();
    check(addresses, limits, names, None, |_| ()).await.unwrap()
}

/// What becomes of one path of a site.
async fn one(site: &Site, path: &str) -> CheckedLink {
    let limits = SHORT;
    asked(&[&site.url(path)], &limits, names(&[], &[])).await.pop().unwrap()
}

fn unsure(why: VerdictReason) -> Verdict {
    Verdict::Unsure { why }
}
