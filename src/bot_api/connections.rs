//! Keeps connections to the Bot API open between requests: over TLS, and through a proxy where
//! the environment names one.
//!
//! This is hyper's own client with as little as possible around it: what reqwest lays over it takes
//! half as long again for each request.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http_body_util::Full;
use hyper::{
    Request, Response, Uri,
    body::{Bytes, Incoming},
    client::conn::http1::{SendRequest, handshake},
    header::{HOST, HeaderValue},
    rt::{Read, Write},
};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::{
    legacy::connect::{HttpConnector, proxy::Tunnel},
    proxy::matcher::Matcher,
};
use tokio::time::{Instant, timeout};
use tower::ServiceExt;
use url::Url;

use super::failure::Failure;

/// A request fails when connecting takes longer than this, the handshakes with a proxy and of TLS
/// included.
const CONNECT: Duration = Duration::from_secs(5);
/// A connection that nobody used for so long is not used again: something on the way may have
/// forgotten it.
const IDLE: Duration = Duration::from_mins(1);

/// A connection ends when what was sent was not even received within this time: whoever waits for
/// updates would not notice for a minute.
#[cfg(target_os = "linux")]
const UNHEARD: Duration = Duration::from_secs(10);

type Body = Full<Bytes>;
type Direct = HttpsConnector<HttpConnector>;

/// Holds the connections to one server; clones share them.
#[derive(Clone)]
pub(super) struct Connections {
    shared: Arc<Shared>,
}

struct Shared {
    server: Uri,
    /// Names the server in each request (RFC 9110, section 7.2).
    host: HeaderValue,
    connector: Connector,
    /// Holds the connections without a request, the one used last at the end.
    idle: Mutex<VecDeque<Idle>>,
}

enum Connector {
    Direct(Direct),
    /// Through a proxy, which may itself be spoken to over TLS.
    Tunnelled(Box<HttpsConnector<Tunnel<Direct>>>),
}

struct Idle {
    connection: SendRequest<Body>,
    since: Instant,
}

impl Idle {
    fn is_old(&self) -> bool {
        self.since.elapsed() > IDLE
    }
}

/// Holds an answer of which the body is still to be read, and the connection that brings it.
pub(super) struct PendingAnswer {
    pub head: Response<Incoming>,
    pub connection: SendRequest<Body>,
}

impl Connections {
    /// Returns no connection yet to the server at this address. One on this machine is reached
    /// without a proxy, which would look for it elsewhere.
    ///
    /// # Errors
    /// Returns [`Failure::NotConnected`] where the address is none that HTTP knows.
    pub fn new(api: &Url) -> Result<Self, Failure> {
        Self::through(api, &Matcher::from_env())
    }

    fn through(api: &Url, proxies: &Matcher) -> Result<Self, Failure> {
        let server: Uri = api.as_str().parse().map_err(|_| Failure::NotConnected)?;
        let name = api.host_str().unwrap_or_default();
        let host = api.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"));
        let host = host.try_into().map_err(|_| Failure::NotConnected)?;
        let proxy = if name == "127.0.0.1" { None } else { proxies.intercept(&server) };
        let connector = match proxy {
            None => Connector::Direct(direct()),
            Some(proxy) => {
                let tunnel = Tunnel::new(proxy.uri().clone(), direct());
                let tunnel = if let Some(auth) = proxy.basic_auth() { tunnel.with_auth(auth.clone()) } else { tunnel };
                Connector::Tunnelled(Box::new(over_tls(tunnel)))
            }
        };
        Ok(Self { shared: Arc::new(Shared { server, host, connector, idle: Mutex::default() }) })
    }

    /// Sends a request for a path of the server, and returns once the head of the answer has come.
    /// What could not leave because a kept connection had ended leaves on another one.
    ///
    /// # Errors
    /// Returns [`Failure::NotConnected`] where nothing left, else [`Failure::Unanswered`].
    pub async fn send(&self, mut request: Request<Body>) -> Result<PendingAnswer, Failure> {
        request.headers_mut().insert(HOST, self.shared.host.clone());
        while let Some(mut connection) = self.kept() {
            if connection.ready().await.is_err() {
                continue;
            }
            match connection.try_send_request(request).await {
                Ok(head) => return Ok(PendingAnswer { head, connection }),
                Err(mut error) => {
                    let Some(unsent) = error.take_message() else {
                        self.forget();
                        return Err(Failure::Unanswered);
                    };
                    request = unsent;
                }
            }
        }
        // Connecting is rare and takes room: a chat that waits for an answer need not hold it.
        let mut connection = Box::pin(self.connect()).await?;
        match connection.try_send_request(request).await {
            Ok(head) => Ok(PendingAnswer { head, connection }),
            Err(mut error) => Err(error.take_message().map_or(Failure::Unanswered, |_| Failure::NotConnected)),
        }
    }

    /// Keeps a connection of which the answer was read to its end.
    pub fn keep(&self, connection: SendRequest<Body>) {
        let mut idle = self.idle();
        while idle.front().is_some_and(Idle::is_old) {
            idle.pop_front();
        }
        idle.push_back(Idle { connection, since: Instant::now() });
    }

    /// Drops all connections that are kept: where a request on one of them got no answer, the next
    /// one would leave on another that may be as dead.
    pub fn forget(&self) {
        self.idle().clear();
    }

    fn kept(&self) -> Option<SendRequest<Body>> {
        // Where the one used last is too old, all are.
        self.idle().pop_back().filter(|last| !last.is_old()).map(|last| last.connection)
    }

    async fn connect(&self) -> Result<SendRequest<Body>, Failure> {
        let server = self.shared.server.clone();
        let connected = async {
            match &self.shared.connector {
                Connector::Direct(connector) => begun(connector.clone().oneshot(server).await.ok()?).await,
                Connector::Tunnelled(connector) => begun((**connector).clone().oneshot(server).await.ok()?).await,
            }
        };
        timeout(CONNECT, connected).await.ok().flatten().ok_or(Failure::NotConnected)
    }

    fn idle(&self) -> MutexGuard<'_, VecDeque<Idle>> {
        self.shared.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connections(…)")
    }
}

/// Begins to speak HTTP/1.1 over what was connected.
async fn begun<S: Read + Write + Unpin + Send + 'static>(stream: S) -> Option<SendRequest<Body>> {
    let (requests, connection) = handshake(stream).await.ok()?;
    // It ends when the server closes it, or when nobody can make a request on it any more.
    tokio::spawn(connection);
    Some(requests)
}

fn direct() -> Direct {
    let mut tcp = HttpConnector::new();
    tcp.set_nodelay(true);
    tcp.set_keepalive(Some(IDLE));
    #[cfg(target_os = "linux")]
    tcp.set_tcp_user_timeout(Some(UNHEARD));
    // TLS comes on top.
    tcp.enforce_http(false);
    over_tls(tcp)
}

fn over_tls<C>(connector: C) -> HttpsConnector<C> {
    HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1().wrap_connector(connector)
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::thread;

    use http_body_util::BodyExt;

    use super::*;

    const ANSWER: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

    /// Listens on this machine, and has a thread do this with each connection, one after the other.
    fn server(mut with: impl FnMut(usize, TcpStream) + Send + 'static) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            listener.incoming().flatten().enumerate().for_each(|(number, stream)| with(number, stream));
        });
        port
    }

    /// Reads the head of a request, and returns its lines.
    fn head(stream: &TcpStream) -> Vec<String> {
        BufReader::new(stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect()
    }

    fn connections(url: &str) -> Connections {
        Connections::through(&Url::parse(url).unwrap(), &Matcher::builder().build()).unwrap()
    }

    async fn asked(connections: &Connections) -> Result<String, Failure> {
        let request = Request::post("/bot1:a/getMe").body(Body::default()).unwrap();
        let PendingAnswer { head, connection } = connections.send(request).await?;
        let body = head.into_body().collect().await.map_err(|_| Failure::Unanswered)?.to_bytes();
        connections.keep(connection);
        Ok(String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn what_finds_its_connection_closed_leaves_on_another() {
        // Each connection answers once, and is closed.
        let port = server(|_, mut stream| {
            let lines = head(&stream);
            assert_eq!(lines[0], "POST /bot1:a/getMe HTTP/1.1");
            assert!(lines.iter().any(|line| line.starts_with("host: 127.0.0.1:")), "{lines:?}");
            stream.write_all(ANSWER.as_bytes()).unwrap();
        });
        let connections = connections(&format!("http://127.0.0.1:{port}"));
        for _ in 0..5 {
            assert_eq!(asked(&connections).await.as_deref(), Ok("ok"));
        }
    }

    #[tokio::test]
    async fn one_connection_serves_one_request_after_the_other() {
        let port = server(|number, mut stream| {
            assert_eq!(number, 0, "another connection");
            while !head(&stream).is_empty() {
                stream.write_all(ANSWER.as_bytes()).unwrap();
            }
        });
        let connections = connections(&format!("http://127.0.0.1:{port}"));
        for _ in 0..5 {
            assert_eq!(asked(&connections).await.as_deref(), Ok("ok"));
        }
    }

    #[tokio::test]
    async fn after_a_request_without_answer_no_kept_connection_is_used() {
        // The first three connections answer once, and take a second request without a word.
        let port = server(|number, mut stream| {
            thread::spawn(move || {
                head(&stream);
                stream.write_all(ANSWER.as_bytes()).unwrap();
                if head(&stream).is_empty() || number < 3 {
                    return;
                }
                stream.write_all(ANSWER.as_bytes()).unwrap();
                head(&stream);
            });
        });
        let connections = connections(&format!("http://127.0.0.1:{port}"));
        let (first, second, third) = tokio::join!(asked(&connections), asked(&connections), asked(&connections));
        assert_eq!([first, second, third].map(|answer| answer.unwrap()), ["ok", "ok", "ok"]);
        assert_eq!(asked(&connections).await, Err(Failure::Unanswered));
        for _ in 0..2 {
            assert_eq!(asked(&connections).await.as_deref(), Ok("ok"));
        }
    }

    #[tokio::test]
    async fn a_request_that_was_read_may_have_done_something() {
        let port = server(|_, stream| drop(head(&stream)));
        let connections = connections(&format!("http://127.0.0.1:{port}"));
        assert_eq!(asked(&connections).await, Err(Failure::Unanswered));
    }

    #[tokio::test]
    async fn where_nobody_listens_or_nobody_is_known_nothing_leaves() {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert_eq!(asked(&connections(&format!("http://{free}"))).await, Err(Failure::NotConnected));
        // It speaks no TLS.
        let port = server(|_, mut stream| stream.write_all(ANSWER.as_bytes()).unwrap());
        assert_eq!(asked(&connections(&format!("https://127.0.0.1:{port}"))).await, Err(Failure::NotConnected));
    }

    #[tokio::test]
    async fn a_proxy_is_asked_to_connect() {
        let port = server(|_, mut stream| {
            let lines = head(&stream);
            assert_eq!(lines[0], "CONNECT api.example:8081 HTTP/1.1");
            let is_auth = |line: &String| line.eq_ignore_ascii_case("proxy-authorization: Basic bWU6c2VjcmV0");
            assert!(lines.iter().any(is_auth), "{lines:?}");
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
            assert_eq!(head(&stream)[0], "POST /bot1:a/getMe HTTP/1.1");
            stream.write_all(ANSWER.as_bytes()).unwrap();
        });
        let proxies = Matcher::builder().all(format!("http://me:secret@127.0.0.1:{port}")).build();
        let connections = Connections::through(&Url::parse("http://api.example:8081").unwrap(), &proxies).unwrap();
        assert_eq!(asked(&connections).await.as_deref(), Ok("ok"));
    }
}
