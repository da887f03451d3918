//! Looks at the store: whether it opens, who can read it, how much room it has, what waits.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::finding::Finding;
use crate::{
    config::Settings,
    days,
    store::{DatabaseUrl, LinkRow, OfficialImportRow, ServerCondition, Store, StoreCondition, StoreError},
};

/// With less room than the first the bot soon stops, with less than the second somebody should
/// look, in bytes.
const ROOM_WRONG: u64 = 100 * 1024 * 1024;
const ROOM_LITTLE: u64 = 1024 * 1024 * 1024;
/// An update that waits for more seconds than this is late.
const LATE: i64 = 60;
/// Lists the versions of PostgreSQL that are supported.
const VERSIONS: std::ops::RangeInclusive<u64> = 14..=18;

/// Holds what the store knows about the age of facts.
pub(super) struct KeptAges {
    pub links: Vec<LinkRow>,
    pub import: Option<OfficialImportRow>,
}

pub(super) async fn examine(settings: &Settings) -> (Vec<Finding>, Option<KeptAges>) {
    let location = match settings.location() {
        Ok(location) => location,
        Err(sentence) => return (vec![Finding::wrong("database", sentence, "nothing can be kept like that")], None),
    };
    let mut findings = Vec::new();
    let mut kept = None;
    match Store::attach(&location).await {
        Ok((store, guard)) => {
            match store.condition().await {
                Ok(condition) => findings.extend(condition_of(&condition, &location, days::now().as_second())),
                Err(error) => findings.push(unusable(&error)),
            }
            kept = match (store.links().await, store.official_import().await) {
                (Ok(links), Ok(import)) => Some(KeptAges { links, import }),
                _ => None,
            };
            guard.close().await;
        }
        Err(error) => findings.push(unusable(&error)),
    }
    if let Some(file) = location.file() {
        findings.extend(permissions(file));
        findings.extend(location.room().map(room));
    }
    (findings, kept)
}

fn unusable(error: &StoreError) -> Finding {
    match error {
        StoreError::Missing(_) => {
            Finding::warning("database", error.to_string(), "the first `guichet run` makes it; is DATABASE_URL right?")
        }
        StoreError::Older(_) => {
            Finding::warning("database", error.to_string(), "the next `guichet run` brings it up to date")
        }
        _ => Finding::wrong("database", error.to_string(), "the bot cannot start like that"),
    }
}

fn condition_of(condition: &StoreCondition, location: &DatabaseUrl, now: i64) -> Vec<Finding> {
    let mut findings = vec![match &condition.server {
        None => Finding::ok("database", "the file opens, and its version is that of this program"),
        Some(server) => of_server(server, location.host_count() > 1),
    }];
    let late = condition.oldest.map_or(0, |oldest| now - oldest);
    findings.push(if late > LATE {
        let says = format!("updates waiting: {}, the oldest for {late} s", condition.waiting);
        Finding::warning("inbox", says, "is `guichet run` at work? Its log says what holds it up")
    } else {
        Finding::ok("inbox", format!("updates waiting: {}", condition.waiting))
    });
    if condition.parked > 0 {
        let says = format!("updates given up, as each ended the program: {}", condition.parked);
        findings.push(Finding::warning("parked", says, "tell who makes guichet: this should never be"));
    }
    findings
}

fn of_server(server: &ServerCondition, has_several_hosts: bool) -> Finding {
    let says = format!("PostgreSQL {}, instances at work: {}", server.version, server.instances);
    if !VERSIONS.contains(&server.version) {
        let advice = format!("supported are {} to {}", VERSIONS.start(), VERSIONS.end());
        return Finding::warning("database", says, advice);
    }
    match (server.waits_for_replica, has_several_hosts) {
        (true, _) => Finding::ok("database", format!("{says}; what is confirmed is on a second server, too")),
        (false, false) => Finding::ok("database", says),
        (false, true) => Finding::warning(
            "database",
            format!("{says}; a failover may lose what was confirmed last"),
            "set synchronous_standby_names on the server",
        ),
    }
}

/// Looks at the file and those beside it, in which people's answers stand.
fn permissions(file: &Path) -> Option<Finding> {
    const CHECK: &str = "permissions";
    let beside = |end: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    if !file.exists() {
        return None;
    }
    let files: [PathBuf; 3] = [file.to_owned(), beside("-wal"), beside("-shm")];
    let open = files.iter().find(|file| fs::metadata(file).is_ok_and(|about| is_open(&about)));
    Some(match open {
        None => Finding::ok(CHECK, "only its owner reads the file"),
        Some(open) => Finding::wrong(
            CHECK,
            format!("others can read `{}`, in which people's answers stand", open.display()),
            format!("chmod 600 `{}`", open.display()),
        ),
    })
}

#[cfg(unix)]
fn is_open(about: &fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open(_: &fs::Metadata) -> bool {
    false
}

/// Judges how many bytes are free beside the file.
fn room(free: u64) -> Finding {
    let says = format!("{} MB are free beside the file", free / (1024 * 1024));
    let advice = "make room, or move the file: when none is left nothing more is received";
    match free {
        ..ROOM_WRONG => Finding::wrong("disk", says, advice),
        ROOM_WRONG..ROOM_LITTLE => Finding::warning("disk", says, advice),
        _ => Finding::ok("disk", says),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::doctor::finding::Level;

    #[test]
    fn a_disk_is_wrong_before_it_is_full() {
        assert_eq!([0, ROOM_WRONG - 1].map(|free| room(free).level), [Level::Wrong; 2]);
        assert_eq!([ROOM_WRONG, ROOM_LITTLE - 1].map(|free| room(free).level), [Level::Warning; 2]);
        assert_eq!(room(ROOM_LITTLE).level, Level::Ok);
    }
}
