//! Fetches one file that an operator named, within bounds, if it is another one than last time.
//! What comes goes into a file that has no name and is gone when it is closed. This module knows
//! nothing of what the file holds.

use std::{fs::File, io::Write, time::Duration};

use reqwest::{
    Client, StatusCode,
    header::{ETAG, IF_NONE_MATCH},
    redirect, retry,
};
use thiserror::Error;
use url::Url;

/// A server may take this long to be reached, and this long between two pieces of the file.
const SILENCE: Duration = Duration::from_secs(30);
/// The whole file may take this long.
const LONGEST: Duration = Duration::from_mins(15);
/// At most this many redirects are followed.
const MOST_REDIRECTS: usize = 5;
/// What a server says of a file is kept up to this many bytes.
const LONGEST_ETAG: usize = 256;

/// Says what a server sent.
#[derive(Debug)]
pub(crate) enum Downloaded {
    /// The file is the one that was known.
    Unchanged,
    File {
        file: File,
        /// Tells this file from another one, as the server says.
        etag: Option<String>,
    },
}

/// Says why no file came.
#[derive(Debug, Error)]
pub(crate) enum NotDownloaded {
    #[error("its server cannot be reached, or broke off")]
    Unreachable,
    #[error("its server answered {0}")]
    Status(u16),
    #[error("it has more than {0} bytes")]
    TooLarge(u64),
    #[error("this machine cannot keep it: {0}")]
    NotKept(#[from] std::io::Error),
    #[error("this machine cannot make requests on the internet")]
    NoClient,
}

/// Fetches a file of at most `largest` bytes, unless the server says that it is the one with this
/// tag. Who asks says where they can be written to.
///
/// # Errors
/// Says why no file came; nothing is left of it then.
pub(crate) async fn download(url: &Url, known: Option<&str>, largest: u64) -> Result<Downloaded, NotDownloaded> {
    let is_https = url.scheme() == "https";
    let policy = redirect::Policy::custom(move |attempt| {
        // What was asked for over TLS is not taken without it.
        let is_as_safe = !is_https || attempt.url().scheme() == "https";
        if !is_as_safe || attempt.previous().len() > MOST_REDIRECTS { attempt.stop() } else { attempt.follow() }
    });
    let client = Client::builder()
        .redirect(policy)
        .retry(retry::never())
        .connect_timeout(SILENCE)
        .read_timeout(SILENCE)
        .timeout(LONGEST)
        .referer(false)
        .user_agent(concat!("guichet/", env!("CARGO_PKG_VERSION"), " (+", env!("CARGO_PKG_HOMEPAGE"), ")"))
        .build()
        .map_err(|_| NotDownloaded::NoClient)?;
    let request = client.get(url.clone());
    let request = match known {
        Some(etag) => request.header(IF_NONE_MATCH, etag),
        None => request,
    };
    let mut response = request.send().await.map_err(|_| NotDownloaded::Unreachable)?;
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_MODIFIED if known.is_some() => return Ok(Downloaded::Unchanged),
        other => return Err(NotDownloaded::Status(other.as_u16())),
    }
    if response.content_length().is_some_and(|told| told > largest) {
        return Err(NotDownloaded::TooLarge(largest));
    }
    let etag = response.headers().get(ETAG).and_then(|etag| etag.to_str().ok()).map(str::to_owned);
    let mut file = tempfile::tempfile()?;
    let mut left = largest;
    while let Some(piece) = response.chunk().await.map_err(|_| NotDownloaded::Unreachable)? {
        let size = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        left = left.checked_sub(size).ok_or(NotDownloaded::TooLarge(largest))?;
        file.write_all(&piece)?;
    }
    Ok(Downloaded::File { file, etag: etag.filter(|etag| etag.len() <= LONGEST_ETAG) })
}
