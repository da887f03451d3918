//! Resolves the name of a host into addresses. A page on the open web must not
//! make this program ask a machine inside the operator's network.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    net::{IpAddr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use super::{private_address::is_private, verdict::VerdictReason};

/// Says who knows where a host is.
#[derive(Debug, Default)]
pub enum HostNames {
    /// The system resolves names.
    #[default]
    System,
    /// These names exist and no others, so that tests need no network.
    Given {
        hosts: BTreeMap<String, IpAddr>,
        /// Holds addresses that count as public although they are local.
        public: BTreeSet<IpAddr>,
    },
}

/// Says where a request may lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NetworkScope {
    /// The request may lead to a local address: the operator gave it.
    Anywhere,
    /// The request must lead to a public address: a public page redirected to
    /// it.
    PublicOnly,
}

/// Resolves names, and remembers whether a public one was found yet.
#[derive(Debug)]
pub(super) struct Directory {
    names: HostNames,
    found_public: AtomicBool,
}

/// Says why a host's name led to no address that may be asked.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Unresolved(pub VerdictReason);

impl Directory {
    pub(super) fn new(names: HostNames) -> Self {
        Self { names, found_public: AtomicBool::new(false) }
    }

    /// Returns whether a name of the open network was found. A machine without
    /// a network still finds `localhost`.
    pub(super) fn works(&self) -> bool {
        self.found_public.load(Ordering::Relaxed)
    }

    /// Returns whether an address is of a private network, or of this machine.
    pub(super) fn is_private(&self, address: IpAddr) -> bool {
        let declared = match &self.names {
            HostNames::System => false,
            HostNames::Given { public, .. } => public.contains(&address),
        };
        !declared && is_private(address)
    }

    /// Returns whether the host of an address is written as a private IP
    /// address.
    pub(super) fn is_private_literal(&self, url: &Url) -> bool {
        match url.host() {
            Some(Host::Ipv4(address)) => self.is_private(address.into()),
            Some(Host::Ipv6(address)) => self.is_private(address.into()),
            Some(Host::Domain(_)) | None => false,
        }
    }

    async fn find(&self, name: &str, reach: NetworkScope) -> Result<Vec<SocketAddr>, Unresolved> {
        let found: Vec<SocketAddr> = match &self.names {
            HostNames::System => match tokio::net::lookup_host((name, 0)).await {
                Ok(found) => found.collect(),
                Err(error) => return Err(Unresolved(unresolved(&error))),
            },
            HostNames::Given { hosts, .. } => {
                let known = hosts.get(name).ok_or(Unresolved(VerdictReason::NoSuchHost))?;
                vec![SocketAddr::new(*known, 0)]
            }
        };
        let (private, public): (Vec<_>, Vec<_>) = found.into_iter().partition(|address| self.is_private(address.ip()));
        if !public.is_empty() {
            self.found_public.store(true, Ordering::Relaxed);
        }
        match reach {
            NetworkScope::Anywhere => Ok([public, private].concat()),
            NetworkScope::PublicOnly if public.is_empty() => Err(Unresolved(VerdictReason::PrivateRedirect)),
            NetworkScope::PublicOnly => Ok(public),
        }
    }
}

/// Resolves the names of one HTTP client.
#[derive(Debug)]
pub(super) struct Resolver {
    pub directory: Arc<Directory>,
    pub reach: NetworkScope,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let (directory, reach) = (Arc::clone(&self.directory), self.reach);
        Box::pin(async move {
            let found = directory.find(name.as_str(), reach).await?;
            let found: Addrs = Box::new(found.into_iter());
            Ok(found)
        })
    }
}

/// Returns why a name was not found. Only a plain answer says that there is no
/// such name; anything else may be the network's fault. The standard library
/// keeps only the text of the system's answer (`getaddrinfo`: glibc, musl,
/// macOS, Windows).
fn unresolved(error: &io::Error) -> VerdictReason {
    const ABSENT: [&str; 4] = [
        "name or service not known",
        "name does not resolve",
        "nodename nor servname provided",
        "no such host is known",
    ];
    let text = error.to_string().to_lowercase();
    if ABSENT.iter().any(|absent| text.contains(absent)) {
        VerdictReason::NoSuchHost
    } else {
        VerdictReason::NamesUnanswered
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_address_is_seen_however_it_is_written() {
        let directory = Directory::new(HostNames::System);
        for url in
            ["http://127.1/", "http://0x7f000001/", "http://2130706433/", "http://[::1]/", "http://[::ffff:a00:1]/"]
        {
            assert!(directory.is_private_literal(&Url::parse(url).unwrap()), "{url}");
        }
        assert!(!directory.is_private_literal(&Url::parse("http://1.1.1.1/").unwrap()));
    }

    #[test]
    fn only_a_plain_answer_says_that_a_name_does_not_exist() {
        let of = |text: &str| unresolved(&io::Error::other(format!("failed to lookup address information: {text}")));
        assert_eq!(of("Name or service not known"), VerdictReason::NoSuchHost);
        assert_eq!(of("Name does not resolve"), VerdictReason::NoSuchHost);
        assert_eq!(of("Temporary failure in name resolution"), VerdictReason::NamesUnanswered);
        assert_eq!(of("Try again"), VerdictReason::NamesUnanswered);
        assert_eq!(of("No address associated with hostname"), VerdictReason::NamesUnanswered);
    }
}
