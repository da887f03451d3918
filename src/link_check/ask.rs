//! Sends one request and reads its answer. It must follow no redirect and try
//! nothing twice.

use std::{error::Error, io, sync::Arc, time::Duration};

use reqwest::{
    Client,
    header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION, REFRESH},
    redirect, retry,
};
use tokio::time::Instant;
use url::Url;

use super::{
    host_names::{Directory, HostNames, NetworkScope, Resolver, Unresolved},
    limits::Limits,
    page::{Page, refresh},
    throttle::Throttle,
    verdict::VerdictReason,
};

/// Returns what a browser of somebody in France asks for. Some sites answer 404 or 406 to
/// whoever asks for nothing.
fn asked_for() -> HeaderMap {
    HeaderMap::from_iter([
        (ACCEPT, HeaderValue::from_static("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")),
        (ACCEPT_LANGUAGE, HeaderValue::from_static("fr")),
    ])
}

/// Says who asks, which release, and where somebody can be written to. It names no kind of
/// program: walls refuse the words for them, whatever they do.
fn agent(contact: Option<&str>) -> String {
    let is_address = |word: &&str| {
        let is_sendable = word.bytes().all(|byte| byte.is_ascii_graphic() && !b"()<>\"\\;,".contains(&byte));
        is_sendable && (word.contains("://") || word.contains('@'))
    };
    let named = contact.and_then(|text| text.split_whitespace().find(is_address));
    let address = named.unwrap_or(env!("CARGO_PKG_HOMEPAGE"));
    format!("Mozilla/5.0 (compatible; guichet/{}; +{address})", env!("CARGO_PKG_VERSION"))
}

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
    /// Holds the `Location` header of a redirect, as it came.
    pub location: Option<String>,
    /// Says that a private address answered.
    pub private: bool,
    /// Holds what the page says of itself; nothing where there is none.
    pub page: Page,
}

impl Asker {
    /// Makes what asks within the limits; sites are told to write to the contact.
    ///
    /// # Errors
    /// Fails when no HTTP client can be made.
    pub(super) fn new(limits: &Limits, names: HostNames, contact: Option<&str>) -> Result<Self, NoClient> {
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
                .user_agent(agent(contact))
                .default_headers(asked_for())
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

    /// Asks for a page as a browser does, by GET alone: what HEAD is answered is often
    /// another thing, and says nothing of the page.
    ///
    /// # Errors
    /// Says what kept an answer from coming.
    pub(super) async fn ask(
        &self,
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
        let result = match client.get(url.clone()).send().await {
            Ok(response) => self.read(response).await,
            Err(error) => Err(error),
        };
        *took += began.elapsed();
        result.map_err(|error| reason(&error))
    }

    /// Reads the status, and the beginning of the page. A page that never begins is none;
    /// one that goes on is dropped.
    async fn read(&self, mut response: reqwest::Response) -> Result<LinkResponse, reqwest::Error> {
        let status = response.status();
        let text = |name: HeaderName| {
            response.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let mut answer = LinkResponse {
            status: status.as_u16(),
            location: text(LOCATION).filter(|_| status.is_redirection()),
            private: response.remote_addr().is_some_and(|from| self.directory.is_private(from.ip())),
            page: Page::default(),
        };
        if !status.is_success() {
            return Ok(answer);
        }
        let refreshed = text(REFRESH).as_deref().and_then(refresh);
        let is_html = text(CONTENT_TYPE).is_none_or(|kind| kind.to_lowercase().contains("html"));
        let most = usize::try_from(self.limits.most_bytes).unwrap_or(usize::MAX);
        let mut bytes = Vec::new();
        while bytes.len() < most {
            match response.chunk().await {
                Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
                Ok(None) => break,
                Err(_) if !bytes.is_empty() => break,
                Err(error) => return Err(error),
            }
        }
        answer.page = if is_html {
            Page::read(&bytes)
        } else {
            Page { is_empty: bytes.trim_ascii().is_empty(), ..Page::default() }
        };
        answer.page.leads_to = refreshed.or(answer.page.leads_to);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_says_so_and_where_to_write() {
        let start = concat!("Mozilla/5.0 (compatible; guichet/", env!("CARGO_PKG_VERSION"), "; +");
        let own = format!("{start}{})", env!("CARGO_PKG_HOMEPAGE"));
        let check = |contact: Option<&str>, expected: &str| assert_eq!(agent(contact), expected, "{contact:?}");
        check(None, &own);
        check(Some("01 23 45 67 89"), &own);
        check(Some("écrire à l’accueil"), &own);
        check(Some("a@b.example)\u{7}"), &own);
        check(Some("par mail : aide@asso.example"), &format!("{start}aide@asso.example)"));
        check(Some("https://asso.example/contact"), &format!("{start}https://asso.example/contact)"));
        let small = own.to_lowercase();
        for word in ["bot", "crawl", "spider", "scan", "check", "link", "curl", "python", "rust", "monitor", "http-"] {
            assert!(!small.contains(word), "walls refuse `{word}`: {own}");
        }
    }
}
