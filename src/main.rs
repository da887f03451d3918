//! Starts the program: everything but the texts inside it is in the library.

use guichet::cli::EmbeddedTexts;

/// Replaces the system's allocator: a message makes and drops some hundred small strings,
/// and the system's own takes a fifth of the time spent on a message (`cargo bench`).
#[cfg(not(feature = "count-allocations"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[cfg(feature = "count-allocations")]
#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// Holds the data and locales as the build script lists them.
static TEXTS: EmbeddedTexts = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

fn main() -> std::process::ExitCode {
    #[cfg(feature = "count-allocations")]
    let _counting = std::env::var_os("GUICHET_ALLOCATIONS")
        .map(|file| dhat::Profiler::builder().file_name(file).trim_backtraces(None).build());
    guichet::cli::run(TEXTS)
}
