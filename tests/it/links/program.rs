//! `guichet links` as people call it.

use std::process::{Command, Output};

use serde_json::Value;

use super::Site;
use crate::command_line::assert_refused;

/// Runs the program over these lines beside the server that they name.
async fn guichet(lines: &str, arguments: &[&str]) -> Output {
    guichet_with(lines, arguments, &[]).await
}

async fn guichet_with(lines: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("addresses.txt");
    std::fs::write(&file, lines).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command
        .arg("links")
        .arg("--addresses")
        .arg(&file)
        .args(arguments)
        .env_remove("GUICHET_DATA_DIR")
        .env_remove("GUICHET_CONTACT");
    command.envs(variables.iter().copied());
    // A proxy is not asked: it would be somebody else.
    command.env("http_proxy", "http://127.0.0.1:9").env("HTTPS_PROXY", "http://127.0.0.1:9");
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_shows_what_is_not_alive() {
    let site = Site::new().await;
    let [good, gone, wall, old, new] =
        ["/", "/status/404", "/status/403", "/to/301?/new", "/new"].map(|path| site.url(path));
    let output = guichet(&format!("# a note\n{good}\n\n{gone}\n{wall}\n{old}\n{gone}\n"), &[]).await;
    assert_eq!(output.status.code(), Some(1), "one is gone");
    assert_eq!(text(&output.stderr), "", "no bar where nobody looks");
    let said = text(&output.stdout);
    let file = said.lines().find_map(|line| line.trim().strip_suffix(" line 4")).unwrap().to_owned();
    let expected = [
        "moved:".to_owned(),
        format!("  {old}"),
        format!("    is now {new}"),
        format!("    {file} line 6"),
        String::new(),
        "unsure:".to_owned(),
        format!("  {gone}"),
        "    answers that the page does not exist (404); dead if it is the same on another day".to_owned(),
        format!("    {file} line 4"),
        format!("    {file} line 7"),
        format!("  {wall}"),
        "    refuses to answer a program; open it in a browser (403)".to_owned(),
        format!("    {file} line 5"),
        String::new(),
        "4 addresses: 1 alive, 0 dead, 1 moved, 2 unsure".to_owned(),
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn json_lists_all() {
    let site = Site::new().await;
    let [good, wall, old] = ["/", "/status/403", "/to/301?/new"].map(|path| site.url(path));
    let output = guichet(&format!("{good}\n{wall}\n{old}\n"), &["--json"]).await;
    assert_eq!(output.status.code(), Some(0), "none is dead: {output:?}");
    let all: Value = serde_json::from_slice(&output.stdout).unwrap();
    let words = |key: &str| all.as_array().unwrap().iter().map(|one| one[key].clone()).collect::<Vec<_>>();
    assert_eq!(words("url"), [good, wall, old]);
    assert_eq!(words("verdict"), ["alive", "unsure", "moved"]);
    assert_eq!(words("status"), [200, 403, 200]);
    assert_eq!(words("why"), [Value::Null, "refuses-robots".into(), Value::Null]);
    assert_eq!(all[2]["to"], site.url("/new"));
    assert_eq!(all[2]["redirects"], serde_json::json!([site.url("/new")]));
    assert_eq!(all[1]["used_by"][0]["id"], "line 2");
    assert!(all[0]["took_ms"].is_u64() && all[0]["at"].is_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_holds_a_text_is_asked() {
    let site = Site::new().await;
    let lines = format!("{}\n{}\n", site.url("/keep"), site.url("/status/404"));
    let output = guichet(&lines, &["--only", "KEEP"]).await;
    assert_eq!(text(&output.stdout), "1 address: 1 alive, 0 dead, 0 moved, 0 unsure\n");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(site.asked(), ["GET /keep"]);
    assert_refused(guichet(&lines, &["--only", "nowhere"]).await, 2, "no address or id holds `nowhere`");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_file_is_one_line() {
    assert_refused(guichet("# nothing\n", &[]).await, 1, "holds no address");
    assert_refused(
        guichet("https://a.example\nwww.b.example\n", &[]).await,
        1,
        "addresses.txt:2: `www.b.example` does",
    );
    assert_refused(guichet("x", &["--at-once", "0"]).await, 2, "--at-once");
    assert_refused(guichet("x", &["--timeout", "0"]).await, 2, "--timeout");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_answers_the_network_is_told_to_be_down() {
    let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let lines = [1, 2, 3].map(|host| format!("http://127.0.0.{host}:{port}/")).join("\n");
    for arguments in [&[][..], &["--json"]] {
        let output = guichet(&lines, arguments).await;
        assert_eq!(output.status.code(), Some(1), "nothing is known");
        assert!(text(&output.stderr).contains("the network here seems to be down"), "{output:?}");
        assert!(text(&output.stdout).contains("unsure") && !text(&output.stdout).contains("\"dead\""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_dead_at_the_second_look_on_another_day() {
    let site = Site::new().await;
    let lines = format!("{}\n{}\n", site.url("/status/404"), site.url("/"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("guichet.db");
    let location = guichet::store::DatabaseUrl::parse(&format!("sqlite:{}", file.display())).unwrap();
    guichet::store::Store::open(&location).await.unwrap().guard.close().await;
    let clock = folder.path().join("clock");
    let mut verdicts = Vec::new();
    for days in [0, 0, 1, 2] {
        std::fs::write(&clock, (days * 86_400).to_string()).unwrap();
        let (database, clock) = (format!("sqlite:{}", file.display()), clock.display().to_string());
        let output = guichet_with(&lines, &["--json", "--database-url", &database], &[("GUICHET_CLOCK", &clock)]).await;
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let all: Value = serde_json::from_slice(&output.stdout).unwrap();
        verdicts.push([0, 1].map(|at| all[at]["verdict"].as_str().unwrap().to_owned()));
    }
    let gone: Vec<&str> = verdicts.iter().map(|[gone, _]| gone.as_str()).collect();
    assert_eq!(gone, ["unsure", "unsure", "dead", "dead"]);
    assert!(verdicts.iter().all(|[_, there]| there == "alive"));
}
