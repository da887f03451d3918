//! The program: everything is in the library.

/// A message makes and drops some hundred small strings; the system's own
/// allocator takes a fifth of the time that is spent on one (`cargo bench`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    guichet::cli::run()
}
