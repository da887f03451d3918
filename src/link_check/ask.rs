//! Sends one request and reads its answer. It must follow no redirect and try
//! nothing twice.

use std::{error::Error, io, sync::Arc, time::Duration};

use reqwest::{Client, Method, header::LOCATION, redirect, retry};
use tokio::time::Instant;
use url::Url;

use super::{
    host_names::{Directory, HostNames, NetworkScope, Resolver, Unresolved},
    limits::Limits,
    throttle::Throttle,
    verdict::VerdictReason,
};

/// Says who asks, and which release.
const AGENT: &str = concat!("guichet-link-check/", env!("CARGO_PKG_VERSION"));

/// No HTTP client could be made, because the system offers no TLS.
#[derive(Debug, thiserror::Error)]
#[error("cannot make an HTTP client")]
pub struct NoClient(#[from] reqwest::Error);

/// Sends requests, within the limits.
#[derive(Debug)]
pub(super) struct Asker {
    pub limits: Limits,
    directory: Arc<Directory>,
    anywhere: Client,
    public_only: Client,
    turns: Throttle,
}

/// Holds what matters of an answer.
#[derive(Debug)]
pub(super) struct LinkResponse {
    pub status: u16,
    /// Holds the `DatabaseUrl` header of a redirect, as it came.
    pub location: Option<String>,
    /// Says that a private address answered.
    pub private: bool,
}

impl LinkResponse {
    /// Returns whether HEAD said all there is to know.
    fn is_enough(&self) -> bool {
        self.location.is_some() || (200..300).contains(&self.status)
    }
}

impl Asker {
    pub(super) fn new(limits: &Limits, names: HostNames) -> Result<Self, NoClient> {
        let directory = Arc::new(Directory::new(names));
        let client = |reach| {
            let resolver = Resolver { directory: Arc::clone(&directory), reach };
            // Through a proxy nobody could tell what is private.
            Client::builder()
                .no_proxy()
                .dns_resolver(Arc::new(resolver))
                .redirect(redirect::Policy::none())
                .retry(retry::never())
                .timeout(limits.timeout)
                .pool_max_idle_per_host(limits.per_host)
                .user_agent(AGENT)
                .referer(false)
                .build()
        };
        let (anywhere, public_only) = (client(NetworkScope::Anywhere)?, client(NetworkScope::PublicOnly)?);
        Ok(Self { limits: *limits, turns: Throttle::new(limits), directory, anywhere, public_only })
    }

    /// Returns whether any host name was found from here.
    pub(super) fn names_work(&self) -> bool {
        self.directory.works()
    }

    /// Asks with HEAD, and then with GET where HEAD is not enough: many servers
    /// answer it wrongly or never.
    ///
    /// # Errors
    /// Says what kept an answer from coming.
    pub(super) async fn ask(
        &self,
        url: &Url,
        reach: NetworkScope,
        took: &mut Duration,
    ) -> Result<LinkResponse, VerdictReason> {
        match self.send(Method::HEAD, url, reach, took).await {
            Ok(answer) if answer.is_enough() => Ok(answer),
            Err(reason) if !reason.may_be_of_head() => Err(reason),
            Ok(_) | Err(_) => self.send(Method::GET, url, reach, took).await,
        }
    }

    async fn send(
        &self,
        method: Method,
        url: &Url,
        reach: NetworkScope,
        took: &mut Duration,
    ) -> Result<LinkResponse, VerdictReason> {
        let client = match reach {
            NetworkScope::Anywhere => &self.anywhere,
            NetworkScope::PublicOnly if self.directory.is_private_literal(url) => {
                return Err(VerdictReason::PrivateRedirect);
            }
            NetworkScope::PublicOnly => &self.public_only,
        };
        let _turn = self.turns.wait(url.host_str().unwrap_or_default()).await;
        let began = Instant::now();
        let result = match client.request(method, url.clone()).send().await {
            Ok(response) => self.read(response).await,
            Err(error) => Err(error),
        };
        *took += began.elapsed();
        result.map_err(|error| reason(&error))
    }

    /// Reads the status, and as much of the page as shows that there is one. A
    /// page that never begins is none; one that goes on is dropped.
    async fn read(&self, mut response: reqwest::Response) -> Result<LinkResponse, reqwest::Error> {
        let status = response.status();
        let location = response.headers().get(LOCATION).filter(|_| status.is_redirection());
        let answer = LinkResponse {
            status: status.as_u16(),
            location: location.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
            private: response.remote_addr().is_some_and(|from| self.directory.is_private(from.ip())),
        };
        if !status.is_success() {
            return Ok(answer);
        }
        let mut read = 0;
        while read < self.limits.most_bytes {
            match response.chunk().await {
                Ok(Some(bytes)) => read += u64::try_from(bytes.len()).unwrap_or(u64::MAX),
                Ok(None) => break,
                Err(_) if read > 0 => break,
                Err(error) => return Err(error),
            }
        }
        Ok(answer)
    }
}

/// Returns what kept an answer from coming.
fn reason(error: &reqwest::Error) -> VerdictReason {
    if let Some(Unresolved(reason)) = cause(error) {
        return *reason;
    }
    if error.is_timeout() {
        return VerdictReason::Timeout;
    }
    let kind = innermost(error).map(io::Error::kind);
    match kind {
        Some(io::ErrorKind::ConnectionRefused) => VerdictReason::RefusedConnection,
        Some(io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable) => VerdictReason::Unreachable,
        // So rustls calls whatever it does not accept.
        Some(io::ErrorKind::InvalidData) if error.is_connect() => VerdictReason::Tls,
        Some(_) | None => VerdictReason::Broken,
    }
}

/// Returns an error and its causes, including the one that an `io::Error` hides
/// inside.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| {
        let inside = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        inside.map(|inside| inside as &(dyn Error + 'static)).or_else(|| error.source())
    })
}

fn cause<E: Error + 'static>(error: &reqwest::Error) -> Option<&E> {
    causes(error).find_map(<dyn Error>::downcast_ref)
}

/// Returns the innermost `io::Error`, because outer ones only wrap it.
fn innermost(error: &reqwest::Error) -> Option<&io::Error> {
    causes(error).filter_map(<dyn Error>::downcast_ref).last()
}
