//! Starts the program: everything but the texts inside it is in the library.

use guichet::cli::EmbeddedTexts;

/// Replaces the system's allocator: a message makes and drops some hundred small strings,
/// and the system's own takes a fifth of the time spent on a message (`cargo bench`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Holds the data and locales as the build script lists them.
static TEXTS: EmbeddedTexts = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

fn main() -> std::process::ExitCode {
    guichet::cli::run(TEXTS)
}
