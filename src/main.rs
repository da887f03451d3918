//! The command line.
fn main() {
    let f = guichet::catalogue::source::Files::embedded_data();
    let t = std::time::Instant::now();
    match guichet::catalogue::load(&f) { Ok(c) => println!("{} procs {} cases {} deps {:?}", c.procedures.len(), c.cases.len(), c.departements.len(), t.elapsed()), Err(p) => for x in p { println!("{x}") } }
}
