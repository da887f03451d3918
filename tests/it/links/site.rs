//! A server on this machine whose every path answers in its own way. It counts
//! what it was asked, and how much of it at once.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
    time::interval,
};

/// What a browser asks for, and `/browsers` answers.
const BROWSER: &str = "accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";
/// How slow `/slow` is.
const SLOW: Duration = Duration::from_millis(20);
/// How slowly bytes drip, where they do.
const DRIP: Duration = Duration::from_millis(60);

/// It stops when it is dropped.
pub struct Site {
    pub address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
    task: JoinHandle<()>,
}

/// One request, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub host: String,
    pub agent: String,
    pub headers: Vec<String>,
}

/// Everything that was asked.
#[derive(Debug, Default)]
pub struct Seen {
    pub asked: Vec<Asked>,
    /// The most requests under way at once, for each host.
    pub most: BTreeMap<String, usize>,
    pub most_at_all: usize,
    /// Bytes of `/huge` that were taken.
    pub taken: usize,
    under_way: BTreeMap<String, usize>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Site {
    pub async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen: Arc<Mutex<Seen>> = Arc::default();
        let shared = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            let mut talks = JoinSet::new();
            loop {
                tokio::select! {
                    accepted = listener.accept() => {
                        let (stream, _) = accepted.unwrap();
                        talks.spawn(talk(stream, Arc::clone(&shared)));
                    }
                    Some(_) = talks.join_next() => {}
                }
            }
        });
        Self { address, seen, task }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// By a name that a test gives to this machine.
    pub fn named(&self, name: &str, path: &str) -> String {
        format!("http://{name}:{}{path}", self.address.port())
    }

    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }

    /// Methods and paths, in order.
    pub fn asked(&self) -> Vec<String> {
        self.seen().asked.iter().map(|one| format!("{} {}", one.method, one.path)).collect()
    }
}

/// One request on one connection, which ends with it.
async fn talk(mut stream: TcpStream, seen: Arc<Mutex<Seen>>) {
    let Some(asked) = read(&mut stream).await else { return };
    let host = asked.host.clone();
    let before = {
        let mut seen = seen.lock().unwrap();
        let before = seen.asked.iter().filter(|one| one.path == asked.path).count();
        seen.asked.push(asked.clone());
        let here = seen.under_way.entry(host.clone()).or_default();
        *here += 1;
        let here = *here;
        let most = seen.most.entry(host.clone()).or_default();
        *most = here.max(*most);
        seen.most_at_all = seen.under_way.values().sum::<usize>().max(seen.most_at_all);
        before
    };
    let answer = prepare(&asked, before).await;
    // The one who asked may go on before this task does.
    *seen.lock().unwrap().under_way.entry(host).or_default() -= 1;
    // Whoever asked may hang up at any moment.
    let _ = send(&mut stream, answer, &seen).await;
}

async fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).ok()?;
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, path) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<String> = lines.filter(|line| !line.is_empty()).map(str::to_lowercase).collect();
    let header = |name: &str| headers.iter().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned();
    Some(Asked { method, path, host: header("host: "), agent: header("user-agent: "), headers })
}

enum Answer {
    Whole(String),
    /// These bytes, and then nothing, with the connection left open.
    Hang(String),
    /// These bytes, and then one at a time.
    Drip(String),
    /// Without end.
    Endless,
}

async fn prepare(asked: &Asked, before: usize) -> Answer {
    let get = asked.method == "GET";
    let status = |status: u16| {
        let body = if status == 204 { "" } else { "a page" };
        let length = body.len();
        Answer::Whole(format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"))
    };
    let to = |status: u16, location: &str| {
        Answer::Whole(format!(
            "HTTP/1.1 {status} X\r\nlocation: {location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        ))
    };
    let page = |html: &str| {
        let length = html.len();
        Answer::Whole(format!(
            "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{html}"
        ))
    };
    let long = "HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\nconnection: close\r\n\r\n".to_owned();
    let (path, query) = asked.path.split_once('?').unwrap_or((&asked.path, ""));
    let text =
        || url::form_urlencoded::parse(query.as_bytes()).next().map_or_else(String::new, |(text, _)| text.into());
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    match parts.as_slice() {
        ["slow", ..] => {
            tokio::time::sleep(SLOW).await;
            status(200)
        }
        ["status", code] => status(code.parse().unwrap()),
        // HEAD is answered with the first, GET with the second.
        ["head-get", head, get_code] => status(if get { get_code } else { head }.parse().unwrap()),
        // 500 so many times, then 200.
        ["fails", times] => status(if before < times.parse().unwrap() { 500 } else { 200 }),
        // What the query says, as a title or as a heading.
        ["titled", ..] => page(&format!("<!doctype html><title>{}</title><h1>Démarches</h1>", text())),
        ["headed", ..] => page(&format!("<title>demarches.example</title><h1>Site</h1><h1>{}</h1>", text())),
        // Where the query says, from within the page.
        ["refresh", ..] => page(&format!(r#"<meta http-equiv="refresh" content="0; url={query}"><title>…</title>"#)),
        ["script", ..] => page(&format!("<html><script>location.replace('{query}')</script></html>")),
        ["empty"] => page(""),
        ["again"] => page(r#"<meta http-equiv="refresh" content="5; url=/again#top"><title>Plan</title>"#),
        ["pages", "a"] => page(r#"<meta http-equiv="refresh" content="0; url=/pages/b">"#),
        ["pages", "b"] => page(r#"<meta http-equiv="refresh" content="0; url=/pages/a">"#),
        // What a browser keeps for itself.
        ["to-fragment"] => to(302, &format!("/x#{query}")),
        // A page for browsers alone.
        ["browsers"] => status(if asked.headers.contains(&BROWSER.to_owned()) { 200 } else { 404 }),
        // Where the query says.
        ["to", code, ..] => to(code.parse().unwrap(), query),
        ["chain", "0"] => status(200),
        ["chain", left] => to(302, &format!("/chain/{}", left.parse::<u32>().unwrap() - 1)),
        ["loop", "a"] => to(302, "/loop/b"),
        ["loop", ..] => to(302, "/loop/a"),
        ["no-location"] => status(302),
        ["hang"] => Answer::Hang(String::new()),
        ["hang-head"] if !get => Answer::Hang(String::new()),
        ["hang-after-headers"] => Answer::Hang(long),
        ["half-a-header"] => Answer::Whole("HTTP/1.1 200 OK\r\nContent-Ty".to_owned()),
        ["drips-its-head"] => Answer::Drip("HTTP/1.1 200 OK\r\nx: ".to_owned()),
        ["drips-its-page"] => Answer::Drip(long),
        ["huge"] => Answer::Endless,
        ["closed"] => Answer::Whole(String::new()),
        ["no-http"] => Answer::Whole("220 mail.example ESMTP\r\n\r\n".to_owned()),
        _ => status(200),
    }
}

async fn send(stream: &mut TcpStream, answer: Answer, seen: &Mutex<Seen>) -> std::io::Result<()> {
    let (text, then_hang) = match &answer {
        Answer::Whole(text) | Answer::Drip(text) => (text.as_str(), false),
        Answer::Hang(text) => (text.as_str(), true),
        Answer::Endless => ("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", false),
    };
    stream.write_all(text.as_bytes()).await?;
    if then_hang {
        // Until the other side has had enough.
        stream.read_u8().await?;
    }
    match answer {
        Answer::Whole(_) | Answer::Hang(_) => Ok(()),
        Answer::Drip(_) => {
            let mut drops = interval(DRIP);
            loop {
                drops.tick().await;
                stream.write_all(b"a").await?;
            }
        }
        Answer::Endless => loop {
            let taken = stream.write(&[b'a'; 16 * 1024]).await?;
            seen.lock().unwrap().taken += taken;
        },
    }
}
