//! What one server's answer says of a page.

use guichet::link_check::{Verdict, VerdictReason};
use tokio::net::TcpListener;

use super::{HERE, SHORT, Site, asked, names, one, unsure};

/// Each path with its verdict, and how often the server was asked.
async fn check(path: &str, expected: Verdict, times: usize) {
    let site = Site::new().await;
    let checked = one(&site, path).await;
    assert_eq!(checked.verdict, expected, "{path}: {checked:?}");
    assert_eq!(site.asked(), vec![format!("GET {path}"); times], "{path}");
}

#[tokio::test]
async fn a_page_that_answers_is_alive() {
    check("/", Verdict::Alive, 1).await;
    check("/status/204", unsure(VerdictReason::NothingToRead), 1).await;
}

#[tokio::test]
async fn what_a_browser_is_answered_counts_and_not_what_head_is() {
    for head in [404, 405, 403, 501, 500] {
        check(&format!("/head-get/{head}/200"), Verdict::Alive, 1).await;
    }
    check("/hang-head", Verdict::Alive, 1).await;
    check("/head-get/200/404", unsure(VerdictReason::NotFound), 1).await;
    check("/head-get/200/403", unsure(VerdictReason::RefusesRobots), 1).await;
    check("/browsers", Verdict::Alive, 1).await;
}

#[tokio::test]
async fn absence_is_told_and_no_death_yet() {
    check("/status/404", unsure(VerdictReason::NotFound), 1).await;
    check("/status/410", unsure(VerdictReason::NotFound), 1).await;
}

#[tokio::test]
async fn a_wall_against_robots_is_unsure_and_asked_once() {
    for status in [401, 403, 405, 406, 429, 451, 503] {
        check(&format!("/status/{status}"), unsure(VerdictReason::RefusesRobots), 1).await;
    }
    check("/status/400", unsure(VerdictReason::OtherStatus), 1).await;
    check("/status/304", unsure(VerdictReason::BadRedirect), 1).await;
}

#[tokio::test]
async fn an_error_that_passes_leaves_no_trace() {
    check("/fails/1", Verdict::Alive, 2).await;
    check("/fails/2", Verdict::Alive, 3).await;
}

#[tokio::test]
async fn an_error_that_stays_is_unsure() {
    check("/status/500", unsure(VerdictReason::ServerError), 3).await;
    check("/status/502", unsure(VerdictReason::ServerError), 3).await;
}

#[tokio::test]
async fn what_never_comes_is_unsure() {
    for path in ["/hang", "/hang-after-headers", "/drips-its-head"] {
        check(path, unsure(VerdictReason::Timeout), 3).await;
    }
}

#[tokio::test]
async fn a_broken_answer_is_unsure() {
    for path in ["/closed", "/half-a-header", "/no-http"] {
        check(path, unsure(VerdictReason::Broken), 3).await;
    }
}

#[tokio::test]
async fn a_page_that_drips_is_there() {
    check("/drips-its-page", Verdict::Alive, 1).await;
}

#[tokio::test]
async fn a_page_without_end_is_cut_off() {
    let site = Site::new().await;
    assert_eq!(one(&site, "/huge").await.verdict, Verdict::Alive);
    // What was read, and what the system held in its buffers.
    let taken = site.seen().taken;
    println!("{taken} bytes of an endless page were taken");
    assert!((64 * 1024..16 << 20).contains(&taken), "{taken}");
}

#[tokio::test]
async fn a_port_where_nobody_listens_refuses() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let checked = asked(&[&format!("http://{free}/")], &SHORT, names(&[], &[])).await;
    assert_eq!(checked[0].verdict, unsure(VerdictReason::RefusedConnection));
    assert_eq!(checked[0].status, None);
}

#[tokio::test]
async fn what_speaks_no_tls_is_unsure() {
    // Any greeting that is no TLS: the server waits for a request, so it must speak first.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.writable().await.unwrap();
            stream.try_write(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        }
    });
    let checked = asked(&[&url], &SHORT, names(&[], &[])).await;
    server.abort();
    assert_eq!(checked[0].verdict, unsure(VerdictReason::Tls));
}

#[tokio::test]
async fn a_name_that_does_not_exist_is_told_where_others_are_found() {
    let site = Site::new().await;
    let open = || names(&[("open.example", HERE)], &[HERE]);
    let urls = ["http://does-not-exist.invalid/", &site.named("open.example", "/")];
    let checked = asked(&urls, &SHORT, open()).await;
    assert_eq!(checked[0].verdict, unsure(VerdictReason::NoSuchHost));
    assert_eq!(checked[1].verdict, Verdict::Alive);
}

#[tokio::test]
async fn without_a_network_no_name_is_dead() {
    let site = Site::new().await;
    let closed = names(&[("localhost", HERE)], &[]);
    let urls = ["http://does-not-exist.invalid/", &site.named("localhost", "/")];
    let checked = asked(&urls, &SHORT, closed).await;
    assert_eq!(checked[0].verdict, unsure(VerdictReason::NamesUnanswered));
    assert_eq!(checked[1].verdict, Verdict::Alive);
}

#[tokio::test]
async fn where_most_names_are_not_found_the_network_is_to_blame() {
    let site = Site::new().await;
    let hosts = names(&[("open.example", HERE)], &[HERE]);
    let gone = (0..4).map(|at| format!("http://gone-{at}.invalid/"));
    let urls: Vec<String> = gone.chain([site.named("open.example", "/")]).collect();
    let checked = asked(&urls.iter().map(String::as_str).collect::<Vec<_>>(), &SHORT, hosts).await;
    assert!(checked[..4].iter().all(|one| one.verdict == unsure(VerdictReason::NamesUnanswered)), "{checked:?}");
    assert_eq!(checked[4].verdict, Verdict::Alive);
}

#[tokio::test]
async fn one_that_hangs_holds_nobody_up() {
    let site = Site::new().await;
    let slow = site.named("slow.example", "/hang");
    let others: Vec<String> = (0..20).map(|at| site.named("quick.example", &format!("/{at}"))).collect();
    let urls: Vec<&str> = std::iter::once(&slow).chain(&others).map(String::as_str).collect();
    let mut heard = Vec::new();
    let addresses = urls.iter().map(|url| guichet::link_check::Address::parse(url).unwrap()).collect();
    let hosts = names(&[("slow.example", HERE), ("quick.example", HERE)], &[]);
    let checked =
        guichet::link_check::check(addresses, &SHORT, hosts, None, |one| heard.push(one.url.clone())).await.unwrap();
    assert_eq!(heard.last(), Some(&slow), "the slow one is the last that is heard of");
    let in_order: Vec<&str> = checked.iter().map(|one| one.url.as_str()).collect();
    assert_eq!(in_order, urls, "and the first in the list");
    let mut hanging = site.asked();
    hanging.retain(|request| request.ends_with(" /hang"));
    assert_eq!(hanging, ["GET /hang"; 3]);
    assert!(checked[0].took >= SHORT.timeout * 3);
}
