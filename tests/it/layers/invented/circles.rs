//! Circles that are found, and circles that are none.

use super::{circles, code, edges};
use crate::layers::graph::Graph;

#[test]
fn a_circle_of_two_is_told_with_its_places() {
    let found = circles(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B;\npub struct A(B);"),
        ("b.rs", "\npub struct B;\nfn f(_: &crate::a::A) {}"),
    ]);
    assert_eq!(
        found,
        ["a circle of 2: a.rs, b.rs\n  a.rs → b.rs: a.rs:1 `crate::b::B`\n  b.rs → a.rs: b.rs:3 `crate::a::A`\n"]
    );
}

#[test]
fn a_large_circle_is_told_by_its_shortest_way() {
    let found = circles(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "pub struct A; use crate::b::B;"),
        ("b.rs", "pub struct B; use crate::c::C;"),
        ("c.rs", "pub struct C; use crate::a::A; use crate::b::B;"),
    ]);
    assert_eq!(
        found,
        ["a circle of 3: a.rs, b.rs, c.rs\n  b.rs → c.rs: b.rs:1 `crate::c::C`\n  c.rs → b.rs: c.rs:1 `crate::b::B`\n"]
    );
}

#[test]
fn a_circle_goes_through_re_exports() {
    let found = edges(&[
        ("lib.rs", "mod a; mod b; mod hall;"),
        ("hall.rs", "mod door; pub use door::*; pub use crate::b::B as Renamed;"),
        ("hall/door.rs", "pub use crate::a::A as Other;"),
        ("a.rs", "pub struct A(crate::hall::Renamed);"),
        ("b.rs", "pub struct B(Box<crate::hall::Other>);"),
    ]);
    assert_eq!(found, ["a.rs → b.rs", "b.rs → a.rs", "hall.rs → b.rs", "hall/door.rs → a.rs"]);
}

#[test]
fn a_circle_goes_through_another_name() {
    let found = edges(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b as other; pub fn a() { other::b() }"),
        ("b.rs", "use super::a::{self as x}; pub fn b() { x::a() }"),
    ]);
    assert_eq!(found, ["a.rs → b.rs", "b.rs → a.rs"]);
}

#[test]
fn a_parent_that_defines_what_its_child_uses_is_in_a_circle() {
    let found = circles(&[
        ("lib.rs", "mod store;"),
        ("store.rs", "mod writer; pub struct Store;\nfn f() { writer::write() }"),
        ("store/writer.rs", "use super::Store; pub fn write() {}"),
    ]);
    assert_eq!(
        found,
        ["a circle of 2: store.rs, store/writer.rs\n  store.rs → store/writer.rs: store.rs:2 `writer::write`\n  \
          store/writer.rs → store.rs: store/writer.rs:1 `super::Store`\n"]
    );
}

#[test]
fn a_parent_that_only_hands_on_is_in_none() {
    let files = [
        ("lib.rs", "mod store;"),
        ("store.rs", "mod handle; mod writer; pub use handle::Store; pub use writer::write;"),
        ("store/handle.rs", "pub struct Store;"),
        ("store/writer.rs", "use super::Store; pub fn write() -> Store { crate::store::Store }"),
    ];
    assert_eq!(circles(&files), [""; 0]);
    assert_eq!(
        edges(&files),
        ["store.rs → store/handle.rs", "store.rs → store/writer.rs", "store/writer.rs → store/handle.rs"]
    );
}

#[test]
fn an_impl_names_its_type_wherever_it_stands() {
    let found = edges(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A; fn f() { crate::b::f() }"),
        ("b.rs", "impl crate::a::A { fn more(&self) { self.gone() } } pub fn f() {}"),
    ]);
    assert_eq!(found, ["a.rs → b.rs", "b.rs → a.rs"]);
}

#[test]
fn what_only_tests_compile_makes_no_circle() {
    let found = edges(&[
        ("lib.rs", "mod a; mod b; #[cfg(test)] mod only_tests;"),
        ("only_tests.rs", "use crate::nowhere::At; this is no Rust"),
        ("a.rs", "pub struct A; #[cfg(test)] mod tests { use crate::b::B; #[test] fn f() {} }"),
        (
            "b.rs",
            "pub struct B; #[cfg(test)] use crate::a::A; #[cfg(all(test, unix))] fn f(_: crate::a::A) {}
             fn g() { #[cfg(test)] let x = crate::a::A; }",
        ),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn what_not_only_tests_compile_counts() {
    let found = edges(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A; #[cfg(not(test))] use crate::b::B;"),
        ("b.rs", "pub struct B; #[cfg(any(test, feature = \"faults\"))] use crate::a::A;"),
    ]);
    assert_eq!(found, ["a.rs → b.rs", "b.rs → a.rs"]);
}

#[test]
fn modules_stand_in_a_circle_where_their_files_do_not() {
    let code = code(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub mod one; pub mod two;"),
        ("a/one.rs", "pub struct One(crate::b::One);"),
        ("a/two.rs", "pub struct Two;"),
        ("b.rs", "mod one; mod two; pub use one::One;"),
        ("b/one.rs", "pub struct One;"),
        ("b/two.rs", "pub struct Two(crate::a::two::Two);"),
    ]);
    assert_eq!(Graph::of_files(&code, |_| true).circles().len(), 0);
    let circles = Graph::of_modules(&code).circles();
    assert_eq!(
        circles.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["a circle of 2: a, b\n  a → b: a/one.rs:1 `crate::b::One`\n  b → a: b/two.rs:1 `crate::a::two::Two`\n"]
    );
}

#[test]
fn whoever_names_what_a_module_hands_on_uses_that_module_too() {
    let code = code(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::C;"),
        ("b.rs", "pub use crate::c::C;"),
        ("c.rs", "pub struct C;"),
    ]);
    assert_eq!(Graph::of_modules(&code).targets("a").collect::<Vec<_>>(), ["b", "c"]);
    assert_eq!(Graph::of_files(&code, |_| true).targets("a.rs").collect::<Vec<_>>(), ["c.rs"]);
}
