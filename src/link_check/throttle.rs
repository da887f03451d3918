//! Says who may ask when: few requests at once, fewer to one host, and a pause
//! between them. It must send nothing itself.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit},
    time::{Instant, sleep_until},
};

use super::limits::Limits;

/// Knows all hosts that were asked.
#[derive(Debug)]
pub(super) struct Throttle {
    everywhere: Semaphore,
    hosts: Mutex<HashMap<String, Arc<Host>>>,
    per_host: usize,
    pause: Duration,
}

#[derive(Debug)]
struct Host {
    at_once: Arc<Semaphore>,
    /// Is when the next request may begin.
    next: Mutex<Instant>,
}

/// Lets a request be sent until it is dropped. The semaphores are never closed,
/// so both permits are always there.
#[derive(Debug)]
pub(super) struct Permit<'a> {
    _of_host: Option<OwnedSemaphorePermit>,
    _of_all: Option<SemaphorePermit<'a>>,
}

impl Throttle {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            everywhere: Semaphore::new(limits.at_once.clamp(1, Semaphore::MAX_PERMITS)),
            hosts: Mutex::default(),
            per_host: limits.per_host.clamp(1, Semaphore::MAX_PERMITS),
            pause: limits.pause_per_host,
        }
    }

    /// Waits until a request to this host may be sent. The host's permit comes
    /// first, so who waits for a slow host takes nobody else's place.
    pub(super) async fn wait(&self, host: &str) -> Permit<'_> {
        let host = self.host(host);
        let of_host = Arc::clone(&host.at_once).acquire_owned().await.ok();
        let begins = {
            let mut next = host.next.lock().unwrap_or_else(PoisonError::into_inner);
            let begins = (*next).max(Instant::now());
            *next = begins + self.pause;
            begins
        };
        sleep_until(begins).await;
        Permit { _of_host: of_host, _of_all: self.everywhere.acquire().await.ok() }
    }

    fn host(&self, name: &str) -> Arc<Host> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Host { at_once: Arc::new(Semaphore::new(self.per_host)), next: Mutex::new(Instant::now()) };
        Arc::clone(hosts.entry(name.to_owned()).or_insert_with(|| Arc::new(new())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn requests_to_one_host_begin_apart() {
        let limits = Limits { pause_per_host: Duration::from_millis(250), ..Limits::default() };
        let turns = Throttle::new(&limits);
        let began = Instant::now();
        for (host, after) in [("a", 0), ("a", 250), ("b", 250), ("a", 500), ("b", 500)] {
            drop(turns.wait(host).await);
            assert_eq!(began.elapsed().as_millis(), after, "{host}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_host_takes_nobody_elses_place() {
        let limits = Limits { per_host: 1, at_once: 2, pause_per_host: Duration::ZERO, ..Limits::default() };
        let turns = Throttle::new(&limits);
        let slow = turns.wait("slow").await;
        let (waiting, free) = tokio::join!(
            tokio::time::timeout(Duration::from_mins(1), turns.wait("slow")),
            tokio::time::timeout(Duration::from_secs(1), turns.wait("free")),
        );
        assert!(waiting.is_err() && free.is_ok());
        drop((slow, free));
        let _now = turns.wait("slow").await;
    }
}
