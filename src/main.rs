//! The command line.
use guichet::{catalogue::{self,source::Files},locale::{Locales,lint},dialogue};
fn main() {
    let f = Files::embedded_data();
    let c = match catalogue::load(&f) { Ok(c)=>c, Err(p) => {for x in p { println!("{x}") }; return} };
    let l = Locales::new(&Files::embedded_locales()).unwrap();
    for p in lint::lint(&l,&dialogue::used_messages(&c)) { println!("{p}") }
}
