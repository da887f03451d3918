//! Says in the last lines of `cargo test` which tests were left out for want of a server.

#![allow(clippy::print_stdout, reason = "it is read by whoever runs the tests")]

use std::process::ExitCode;

/// Names the folder of a PostgreSQL server's socket.
const SERVER: &str = "GUICHET_TEST_POSTGRES";
/// Is set where no test may be left out.
const ALL: &str = "GUICHET_TEST_ALL";

const FILES: [(&str, &str); 4] = [
    ("shared::kill", include_str!("../it/shared/kill.rs")),
    ("shared::campaigns", include_str!("../it/shared/campaigns.rs")),
    ("shared::store", include_str!("../it/shared/store.rs")),
    ("shared::transfer", include_str!("../it/shared/transfer.rs")),
];

fn main() -> ExitCode {
    if std::env::var(SERVER).is_ok_and(|folder| !folder.is_empty()) {
        return ExitCode::SUCCESS;
    }
    println!("Left out, because {SERVER} names no folder with the socket of a PostgreSQL server:");
    for (module, text) in FILES {
        for test in text.split("#[test]\nfn ").skip(1) {
            println!("- {module}::{}", test.split('(').next().unwrap_or_default());
        }
    }
    if std::env::var_os(ALL).is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
