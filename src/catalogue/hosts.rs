//! Says which addresses may be given to a person: https, on a listed host, and
//! not on a host that has moved.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    blemish::{address_blemish, blemish},
    file_names,
    problem::Problems,
    reader::{File, Located},
};

/// Holds the table of hosts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Hosts {
    current: BTreeSet<String>,
    /// Maps old hosts, which must not be written any more, to new ones.
    moved: BTreeMap<String, String>,
    /// Maps every host that a service has or had to the name of the service.
    services: BTreeMap<String, String>,
    /// Lists the domains under which préfectures keep their sites.
    prefecture_domains: Vec<String>,
    home_pages: BTreeSet<String>,
}

/// Says who is meant to keep a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The page stands on one of the listed hosts.
    Service,
    /// The page may also stand on a préfecture's own site.
    Prefecture,
}

impl Hosts {
    /// Reads `hosts.toml` and reports what is wrong in it.
    pub fn read(text: &str, problems: &mut Problems) -> Self {
        let mut hosts = Self::default();
        let Some(mut root) = File::new(file_names::HOSTS, text).parse(problems) else { return hosts };
        for mut table in root.tables("host", problems) {
            let name = table.required("name", problems);
            let formerly = table.texts("formerly", problems);
            let also = table.texts("also", problems);
            name.iter().chain(&formerly).chain(&also).for_each(|name| check_name(name, problems));
            hosts.current.extend(also.iter().map(|old| old.value.clone()));
            table.finish(problems);
            let Some(name) = name else { continue };
            for known in formerly.iter().chain(&also).chain([&name]) {
                hosts.services.insert(known.value.clone(), name.value.clone());
            }
            for old in formerly {
                hosts.moved.insert(old.value, name.value.clone());
            }
            if !hosts.current.insert(name.value.clone()) {
                problems.at(&name.spot, format!("the host `{}` stands twice: keep one", name.value));
            }
        }
        for domain in root.texts("prefecture-domains", problems) {
            check_name(&domain, problems);
            hosts.prefecture_domains.push(domain.value);
        }
        for page in root.texts("home-pages", problems) {
            hosts.check(&page, Owner::Service, problems);
            hosts.home_pages.insert(page.value);
        }
        root.finish(problems);
        hosts
    }

    /// Returns whether an address is a site's front page, which answers nothing
    /// by itself.
    pub fn is_home_page(&self, url: &str) -> bool {
        self.home_pages.contains(url) || self.home_pages.contains(url.trim_end_matches('/'))
    }

    /// Returns the service that a host belongs to, by its name of today.
    pub fn service(&self, host: &str) -> Option<&str> {
        self.services.get(host).map(String::as_str)
    }

    /// Returns every listed name, old and new.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.services.keys().map(String::as_str)
    }

    /// Returns every name that a service has or had.
    pub fn names_of<'a>(&'a self, service: &'a str) -> impl Iterator<Item = &'a str> {
        self.services.iter().filter(move |(_, name)| *name == service).map(|(host, _)| host.as_str())
    }

    /// Returns the host that must be written instead of this one, or this one
    /// itself.
    pub fn written<'a>(&'a self, host: &'a str) -> &'a str {
        self.moved.get(host).map_or(host, String::as_str)
    }

    /// Returns whether a préfecture may keep its site on this host.
    pub fn is_prefecture(&self, host: &str) -> bool {
        let is_under = |domain: &String| host.strip_suffix(domain.as_str()).is_some_and(|before| before.ends_with('.'));
        self.prefecture_domains.iter().any(is_under)
    }

    /// Reports what is wrong with an address.
    pub fn check(&self, url: &Located<String>, owner: Owner, problems: &mut Problems) {
        if let Err(message) = self.judge(&url.value, owner) {
            problems.at(&url.spot, format!("the address `{}` {message}", url.value));
        }
    }

    /// Checks whether an address may be given to a person.
    ///
    /// # Errors
    /// Says what is wrong, in words that follow the address.
    pub fn judge(&self, url: &str, owner: Owner) -> Result<(), String> {
        let Some(rest) = url.strip_prefix("https://") else {
            return Err("does not begin with https://: write the https address".to_owned());
        };
        if url.chars().any(|c| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\')) {
            return Err("holds a space or a sign that no address has: copy it again".to_owned());
        }
        if let Some(found) = address_blemish(url) {
            return Err(found.to_string());
        }
        let host = host_of(rest);
        if let Some(new) = self.moved.get(host) {
            return Err(format!("is on the old host `{host}`: write `{new}`"));
        }
        let is_prefecture = owner == Owner::Prefecture && self.is_prefecture(host);
        if self.current.contains(host) || is_prefecture {
            Ok(())
        } else {
            Err(format!(
                "is on the host `{host}`, which {} does not list: correct it, or add the host there with its source",
                file_names::HOSTS
            ))
        }
    }
}

/// Reports what a name of a host or of a page holds that nobody sees.
pub(crate) fn check_name(name: &Located<String>, problems: &mut Problems) {
    if let Some(found) = blemish(&name.value) {
        problems.at(&name.spot, format!("`{}` {found}", name.value));
    }
}

/// Returns the host of an address that is given without its scheme.
pub(crate) fn host_of(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}
