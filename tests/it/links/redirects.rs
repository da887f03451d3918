//! Where addresses lead, and where they are not followed to.

use std::net::{IpAddr, Ipv4Addr};

use guichet::link_check::{HostNames, Verdict, VerdictReason};

use super::{HERE, SHORT, Site, asked, names, one, unsure};

/// Where the test declares the open network to be.
const OUTSIDE: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 1));

async fn check(path: &str, expected: Verdict) {
    let site = Site::new().await;
    let checked = one(&site, path).await;
    assert_eq!(checked.verdict, expected, "{path}: {checked:?}");
}

#[tokio::test]
async fn each_redirect_is_told() {
    let site = Site::new().await;
    let checked = one(&site, "/chain/3").await;
    assert_eq!(checked.verdict, Verdict::Alive);
    assert_eq!(checked.status, Some(200));
    assert_eq!(checked.redirects, ["/chain/2", "/chain/1", "/chain/0"].map(|path| site.url(path)));
    assert_eq!(site.asked(), ["GET /chain/3", "GET /chain/2", "GET /chain/1", "GET /chain/0"]);
}

#[tokio::test]
async fn a_page_that_is_elsewhere_for_good_has_moved() {
    let site = Site::new().await;
    let checked = one(&site, "/to/301?/new").await;
    assert_eq!(checked.verdict, Verdict::Moved { to: site.url("/new") });
    let checked = one(&site, "/to/308?/new").await;
    assert_eq!(checked.verdict, Verdict::Moved { to: site.url("/new") });
    for status in [302, 303, 307] {
        check(&format!("/to/{status}?/new"), Verdict::Alive).await;
    }
}

#[tokio::test]
async fn a_page_on_another_host_has_moved() {
    let site = Site::new().await;
    let hosts = names(&[("old.example", HERE), ("new.example", HERE)], &[HERE]);
    let new = site.named("new.example", "/page");
    let old = site.named("old.example", &format!("/to/302?{new}"));
    let checked = asked(&[&old], &SHORT, hosts).await;
    assert_eq!(checked[0].verdict, Verdict::Moved { to: new });
}

#[tokio::test]
async fn a_relative_redirect_is_followed() {
    let site = Site::new().await;
    let checked = one(&site, "/to/302/deep?../../other").await;
    assert_eq!(checked.redirects, [site.url("/other")]);
    assert_eq!(checked.verdict, Verdict::Alive);
    let scheme_only = format!("/to/302?//{}/other", site.address);
    assert_eq!(one(&site, &scheme_only).await.redirects, [site.url("/other")]);
}

#[tokio::test]
async fn a_redirect_without_an_address_leads_nowhere() {
    let site = Site::new().await;
    assert_eq!(one(&site, "/no-location").await.verdict, unsure(VerdictReason::BadRedirect));
    assert_eq!(site.asked(), ["GET /no-location"]);
}

#[tokio::test]
async fn a_page_that_leads_to_nothing_is_gone() {
    let site = Site::new().await;
    let checked = one(&site, "/to/302?/status/404").await;
    assert_eq!(checked.verdict, unsure(VerdictReason::NotFound));
    assert_eq!(checked.redirects, [site.url("/status/404")]);
    assert_eq!(checked.status, Some(404));
}

#[tokio::test]
async fn circles_and_long_ways_end() {
    let site = Site::new().await;
    let checked = one(&site, "/loop/a").await;
    assert_eq!(checked.verdict, unsure(VerdictReason::RedirectLoop));
    assert_eq!(checked.redirects, [site.url("/loop/b")]);
    assert_eq!(site.asked(), ["GET /loop/a", "GET /loop/b"], "a circle is gone round once");
    check("/to/302?/to/302", unsure(VerdictReason::RedirectLoop)).await;
    check("/chain/5", Verdict::Alive).await;
    let site = Site::new().await;
    assert_eq!(one(&site, "/chain/6").await.verdict, unsure(VerdictReason::TooManyRedirects));
    assert_eq!(site.asked().len(), 6, "{:?}", site.asked());
}

#[tokio::test]
async fn a_page_that_leads_to_the_front_or_to_an_error_is_unsure() {
    check("/to/302?/", unsure(VerdictReason::FrontPage)).await;
    check("/to/301?/", unsure(VerdictReason::FrontPage)).await;
    check("/to/302?/fr/erreur-404", unsure(VerdictReason::ErrorPage)).await;
    check("/to/302?/page-not-found", unsure(VerdictReason::ErrorPage)).await;
}

#[tokio::test]
async fn only_web_addresses_are_followed() {
    for to in ["file:///etc/hosts", "ftp://127.0.0.1/", "mailto:a@b.example", "http://me:secret@127.0.0.1/", "http://["]
    {
        check(&format!("/to/302?{to}"), unsure(VerdictReason::BadRedirect)).await;
    }
}

/// A public address that leads inside, by the number of a machine.
async fn leads_inside(to: &str, hosts: &[(&str, IpAddr)]) {
    let site = Site::new().await;
    let inside = Site::new().await;
    let mut known = vec![("open.example", HERE)];
    known.extend(hosts);
    let to = to.replace("PORT", &inside.address.port().to_string());
    let url = site.named("open.example", &format!("/to/302?{to}"));
    let checked = asked(&[&url], &SHORT, names(&known, &[HERE])).await;
    assert_eq!(checked[0].verdict, unsure(VerdictReason::PrivateRedirect), "{to}");
    assert_eq!(inside.asked(), [""; 0], "{to}");
}

#[tokio::test]
async fn a_public_page_leads_nobody_inside() {
    // Only 127.0.0.1 is public in these tests; the rest of this machine is inside.
    for to in ["http://127.0.0.2:PORT/", "http://[::1]:PORT/", "http://0.0.0.0:PORT/", "http://10.0.0.1:PORT/"] {
        leads_inside(to, &[]).await;
    }
    let second = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));
    leads_inside("http://inside.example:PORT/", &[("inside.example", second)]).await;
}

#[tokio::test]
async fn a_later_redirect_leads_nobody_inside_either() {
    let site = Site::new().await;
    let inside = "http://127.0.0.2/";
    let out = site.named("open.example", &format!("/to/302?{inside}"));
    let url = site.named("open.example", &format!("/to/302/a?{out}"));
    let checked = asked(&[&url], &SHORT, names(&[("open.example", HERE)], &[HERE])).await;
    assert_eq!(checked[0].verdict, unsure(VerdictReason::PrivateRedirect));
    assert_eq!(checked[0].redirects, [out, inside.to_owned()]);
}

#[tokio::test]
async fn an_operators_own_machine_may_lead_to_itself() {
    let site = Site::new().await;
    let to = site.named("127.0.0.1", "/there");
    let url = site.named("localhost", &format!("/to/302?{to}"));
    let checked = asked(&[&url], &SHORT, HostNames::System).await;
    assert_eq!(checked[0].verdict, Verdict::Moved { to });
}

#[tokio::test]
async fn a_redirect_to_a_name_that_does_not_exist_is_gone() {
    let site = Site::new().await;
    let url = site.named("open.example", "/to/302?http://gone.invalid/");
    let hosts = names(&[("open.example", HERE), ("other.example", OUTSIDE)], &[HERE]);
    let checked = asked(&[&url], &SHORT, hosts).await;
    assert_eq!(checked[0].verdict, unsure(VerdictReason::NoSuchHost));
}
