//! Rebuilds the program when a file is added to or removed from the folders
//! that it carries; the compiler itself only follows files it knows.

fn main() {
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=locales");
}
