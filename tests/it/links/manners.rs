//! How the hosts are treated that are asked.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
    time::Duration,
};

use guichet::link_check::{Address, Limits, Verdict, check};

use super::{HERE, SHORT, Site, asked, names};

#[tokio::test]
async fn it_says_who_asks_and_asks_as_a_browser_does() {
    let site = Site::new().await;
    let addresses = vec![Address::parse(&site.url("/to/302?/there")).unwrap()];
    let contact = Some("Écrire à aide@asso.example");
    check(addresses, &SHORT, names(&[], &[]), contact, |_| ()).await.unwrap();
    let seen = site.seen();
    assert_eq!(seen.asked.len(), 2, "the page, and where it leads");
    for one in &seen.asked {
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(one.agent, format!("mozilla/5.0 (compatible; guichet/{version}; +aide@asso.example)"));
        let headers: BTreeSet<&str> = one.headers.iter().map(String::as_str).collect();
        assert!(headers.contains("accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"), "{headers:?}");
        assert!(headers.contains("accept-language: fr"), "{headers:?}");
        let names: BTreeSet<&str> = one.headers.iter().filter_map(|line| line.split(':').next()).collect();
        assert_eq!(names, BTreeSet::from(["accept", "accept-language", "host", "user-agent"]));
    }
}

#[tokio::test]
async fn one_page_is_asked_once_however_often_it_stands_there() {
    let site = Site::new().await;
    let urls = ["/page", "/page", "/page#/contact", "/other#top"].map(|path| site.url(path));
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let checked = asked(&urls, &SHORT, names(&[], &[])).await;
    assert_eq!(checked.iter().map(|one| one.url.as_str()).collect::<Vec<_>>(), urls);
    let mut requests = site.asked();
    requests.sort();
    assert_eq!(requests, ["GET /other", "GET /page"], "and a fragment is never sent");
}

/// Hosts by names that all lead here.
fn crowd(hosts: usize) -> Vec<String> {
    (0..hosts).map(|at| format!("host-{at}.example")).collect()
}

#[tokio::test]
async fn three_hundred_addresses_are_asked_a_few_at_a_time() {
    let site = Site::new().await;
    let hosts = crowd(10);
    let known: Vec<(&str, IpAddr)> = hosts.iter().map(|name| (name.as_str(), HERE)).collect();
    let urls: Vec<String> = (0..300).map(|at| site.named(&hosts[at % hosts.len()], &format!("/slow/{at}"))).collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let limits = Limits { per_host: 2, at_once: 16, timeout: Duration::from_secs(10), ..SHORT };
    let checked = asked(&urls, &limits, names(&known, &[])).await;
    assert!(checked.iter().all(|one| one.verdict == Verdict::Alive), "{checked:?}");
    let seen = site.seen();
    assert_eq!(seen.asked.len(), 300);
    assert_eq!(seen.most.len(), 10);
    assert!(seen.most.values().all(|most| *most <= 2), "{:?}", seen.most);
    assert!(seen.most_at_all <= 16, "{}", seen.most_at_all);
    assert!(seen.most_at_all > 4, "many hosts are asked at once: {}", seen.most_at_all);
}

#[tokio::test]
async fn one_host_alone_gets_its_few_at_a_time() {
    let site = Site::new().await;
    let urls: Vec<String> = (0..30).map(|at| site.url(&format!("/slow/{at}"))).collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    asked(&urls, &SHORT, names(&[], &[])).await;
    let seen = site.seen();
    assert_eq!(seen.most_at_all, 2, "no more than two, and no fewer");
}

#[tokio::test]
async fn redirects_wait_for_their_turn_too() {
    let site = Site::new().await;
    let hosts = crowd(20);
    let mut known: Vec<(&str, IpAddr)> = hosts.iter().map(|name| (name.as_str(), HERE)).collect();
    known.push(("target.example", HERE));
    let urls: Vec<String> = hosts
        .iter()
        .enumerate()
        .map(|(at, host)| {
            site.named(host, &format!("/to/302?{}", site.named("target.example", &format!("/slow/{at}"))))
        })
        .collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let checked = asked(&urls, &SHORT, names(&known, &[])).await;
    assert!(checked.iter().all(|one| matches!(one.verdict, Verdict::Moved { .. })), "{checked:?}");
    let target = format!("target.example:{}", site.address.port());
    assert_eq!(site.seen().most.get(&target), Some(&2));
}

#[tokio::test]
async fn nothing_is_asked_more_than_the_attempts_allow() {
    let site = Site::new().await;
    let paths = ["/status/500", "/hang", "/closed", "/status/404", "/fails/4", "/half-a-header", "/to/301?/status/500"];
    let urls = paths.map(|path| site.url(path));
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    for attempts in [1, 3] {
        site.seen().asked.clear();
        let limits = Limits { attempts, timeout: Duration::from_millis(200), ..SHORT };
        asked(&urls, &limits, names(&[], &[])).await;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for one in &site.seen().asked {
            *counts.entry(one.path.clone()).or_default() += 1;
        }
        assert_eq!(counts.keys().map(String::as_str).collect::<BTreeSet<_>>().len(), paths.len());
        // The path that another redirects to is an address of its own, and asked for both.
        counts.remove("/status/500");
        assert!(counts.values().all(|count| *count <= usize::from(attempts)), "{counts:?}");
    }
}

#[tokio::test]
async fn what_is_dropped_asks_no_more() {
    let site = Site::new().await;
    let urls: Vec<String> = (0..200).map(|at| site.url(&format!("/slow/{at}"))).collect();
    let addresses: Vec<Address> = urls.iter().map(|url| Address::parse(url).unwrap()).collect();
    let (first, heard) = tokio::sync::oneshot::channel();
    let mut first = Some(first);
    tokio::select! {
        _ = check(addresses, &SHORT, names(&[], &[]), None, |_| first = first.take().and_then(|tell| tell.send(()).err().and(None))) => {
            panic!("it was not dropped");
        }
        _ = heard => {}
    }
    // Whoever was asked before has answered once this has.
    asked(&[&site.url("/slow/last")], &SHORT, names(&[], &[])).await;
    let after = site.seen().asked.len();
    asked(&[&site.url("/slow/last")], &SHORT, names(&[], &[])).await;
    assert_eq!(site.seen().asked.len(), after + 1);
    assert!(after < 20, "{after}");
}
