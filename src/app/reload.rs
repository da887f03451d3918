//! Reads data and locales anew while people are answered: the whole check runs first, and
//! data with a problem changes nothing.

use super::{context::SharedContext, sources::Sources};
use crate::{
    days,
    store::{Store, StoreError},
};

/// Tells what came of reading anew.
#[derive(Debug)]
pub(crate) enum ReadAnew {
    /// Everything is in order; people may be answered from this.
    Checked(Box<SharedContext>),
    /// What was there before must stay; this lists every problem, in the order of files
    /// and lines.
    Refused(Vec<String>),
}

/// Reads data and locales anew, with what the store has beside them. This takes
/// some seconds, on a thread of its own.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn read_anew(sources: &Sources, store: &Store, keep_days: u16) -> Result<ReadAnew, StoreError> {
    let (sources, today) = (sources.clone(), days::today());
    let read = tokio::task::spawn_blocking(move || sources.read(today)).await;
    match read {
        Ok(Ok((catalogue, locales, needs))) => {
            let context = SharedContext::new(catalogue, locales, needs, keep_days);
            Ok(ReadAnew::Checked(Box::new(context.with_stored(store).await?)))
        }
        Ok(Err(problems)) => Ok(ReadAnew::Refused(problems)),
        Err(_) => Ok(ReadAnew::Refused(vec!["the check itself ended: run `guichet check`".to_owned()])),
    }
}
