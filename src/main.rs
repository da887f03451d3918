//! Starts the program: everything is in the library.

/// Replaces the system's allocator: a message makes and drops some hundred small strings,
/// and the system's own takes a fifth of the time spent on a message (`cargo bench`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    guichet::cli::run()
}
