//! Where paths lead to, however they are written.

use super::{code, edges, names_in};

/// A module `a` with this text beside a module `b` that has something to name.
fn edges_of(text: &str) -> Vec<String> {
    edges(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", text),
        (
            "b.rs",
            "pub mod deep { pub fn f() {} pub enum Way { Here, There } pub(crate) struct Seen; struct Hidden; }
             pub const FEW: u8 = 3; pub trait Named {} pub mod of { pub fn of() {} }
             macro_rules! twice { ($x:expr) => { ($x, $x) }; } pub(crate) use twice;",
        ),
    ])
}

#[test]
fn every_way_to_name_something_is_one() {
    for text in [
        "use crate::b::deep::f;",
        "use crate::{b::{deep::{self as d}}}; fn g() { d::f() }",
        "use super::b; fn g() { b::deep::f() }",
        "use crate::b::deep::*; fn g() { f() }",
        "use crate::b::*; fn g() { deep::f() }",
        "use crate::b::deep::Way::*; fn g() { Here; }",
        "use crate::b::deep::*; fn g(x: u8) { match x { Way::Here => {} } }",
        "fn g() { super::b::deep::f() }",
        "fn g() { use super::b::deep as d; d::f() }",
        "fn g() { let h = || { use crate::b::deep::*; f(); }; }",
        "mod inner { fn g() { super::super::b::deep::f() } }",
        "mod inner { use crate::b as c; pub fn g() { self::c::deep::f() } }",
        "fn g() -> Option<crate::b::deep::Way> { None }",
        "fn g(x: impl crate::b::Named) {}",
        "fn g<T>() where T: crate::b::Named {}",
        "struct S { s: [u8; crate::b::FEW as usize] }",
        "fn g(x: u8) { match x { crate::b::FEW => {} _ => {} } }",
        "impl crate::b::Named for u8 {}",
        "type T = crate::b::deep::Way;",
        "fn g() { <crate::b::deep::Way>::Here; }",
        "pub(in crate::a) use crate::b::FEW;",
        "fn g() { println!(\"{}\", crate::b::FEW) }",
        "use crate::b; fn g() { assert!(matches!(1, b::FEW)) }",
        "fn g() { json!({ \"a\": [Some(crate::b::FEW)] }) }",
        "macro_rules! m { () => { $crate::b::FEW }; }",
        "use crate::b::twice; fn g() { twice!(1); }",
        "fn g() { crate::b::twice!(1); }",
        "use crate::b::of::of;",
        "use crate::b::of; fn g() { of::of() }",
        "#[serde(with = \"crate::b::deep::f\")] struct S;",
        "#[derive(crate::b::Named)] struct S;",
    ] {
        assert_eq!(edges_of(text), ["a.rs → b.rs"], "{text}");
    }
}

#[test]
fn what_looks_alike_is_none() {
    for text in [
        "use crate::b;",
        "use crate::b::*;",
        "use crate::b::deep::*; struct Hidden; fn g() { Hidden; }",
        "use crate::b::*; fn FEW() {} fn g() { FEW() }",
        "fn g(b: u8) { b; x.b; y.deep(); }",
        "fn g() { let f = 1; dbg!(f, x.f, Self::f) }",
        "mod b { pub const FEW: u8 = 1; } fn g() { b::FEW; }",
        "fn g() { mod b { pub const FEW: u8 = 1; } b::FEW; }",
        "#[allow(clippy::b)] /// [`crate::b::FEW`]\nfn g() { \"crate::b::FEW\"; }",
    ] {
        assert_eq!(edges_of(text), [""; 0], "{text}");
    }
}

#[test]
fn the_program_knows_the_library_by_its_name() {
    let files =
        [("lib.rs", "pub mod cli;"), ("cli.rs", "pub fn run() {}"), ("main.rs", "fn main() { guichet::cli::run() }")];
    assert_eq!(edges(&files), ["main.rs → cli.rs"]);
}

#[test]
fn a_macro_is_known_to_the_modules_below() {
    let files = [("lib.rs", "mod a;"), ("a.rs", "macro_rules! m { () => {}; } mod b;"), ("a/b.rs", "m!();")];
    assert_eq!(edges(&files), ["a/b.rs → a.rs"]);
}

#[test]
fn what_a_macro_declares_is_defined_where_it_is_called() {
    let files = [
        ("lib.rs", "mod id; mod ids; mod user;"),
        (
            "id.rs",
            "macro_rules! id { ($(#[$doc:meta])* $name:ident, $check:expr) => { $(#[$doc])* pub struct $name(Box<str>);
             impl $name { const LONGEST: u8 = 1; fn parse() {} } }; } pub(crate) use id;
             macro_rules! words { ($($name:ident = $id:literal;)+) => { $(pub const $name: &str = $id;)+ }; }
             pub(crate) use words;",
        ),
        ("ids.rs", "use crate::id::{id, words}; id!(/// One.\n CaseId, kebab); words! { HELLO = \"hello\"; }"),
        ("user.rs", "use crate::ids::{CaseId, HELLO};"),
    ];
    assert_eq!(edges(&files), ["ids.rs → id.rs", "user.rs → ids.rs"]);
}

#[test]
fn other_crates_are_known_behind_every_name() {
    for (text, name) in [
        ("use tokio as t; fn f() { t::spawn() }", "tokio::spawn"),
        ("use std::time; fn f() { time::Instant::now() }", "std::time::Instant::now"),
        ("use std::{time::{self as t}}; fn f() { t::Instant::now() }", "std::time::Instant::now"),
        ("use std::time::*; fn f() { Instant::now() }", "std::time::Instant::now"),
        ("use jiff::Timestamp as T; fn f() { T::now() }", "jiff::Timestamp::now"),
        ("type T = jiff::Timestamp; fn f() { let now = T::now; }", "jiff::Timestamp::now"),
        ("fn f() { <jiff::Timestamp>::now() }", "jiff::Timestamp::now"),
        ("impl X for jiff::Timestamp { fn f() { Self::now() } }", "jiff::Timestamp::now"),
        ("impl X for jiff::Timestamp { fn f() { dbg!(Self::now()) } }", "jiff::Timestamp::now"),
        ("fn f() { json!([::std::env::var(\"A\")]) }", "std::env::var"),
        ("fn f() { core::time::Duration::ZERO }", "std::time::Duration::ZERO"),
        ("fn f() { format!(\"{}\", { println!() }) }", "std::println"),
        ("fn f() { std::eprintln!() }", "std::eprintln"),
        ("extern crate tokio as t; fn f() { t::spawn() }", "tokio::spawn"),
    ] {
        let names = names_in(text);
        assert!(names.contains(&name.to_owned()), "{text}: {names:?}");
    }
}

#[test]
fn another_crate_is_known_behind_a_module_of_this_one() {
    let code = code(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::clock::T; fn f() { T::now() }"),
        ("b.rs", "pub mod clock { pub use jiff::Timestamp as T; }"),
    ]);
    let names: Vec<&str> = code.references[1].meaning.names.iter().map(String::as_str).collect();
    assert_eq!(names, ["crate::a::T::now", "crate::b::clock::T::now", "jiff::Timestamp::now"]);
}

#[test]
fn what_comes_by_a_star_from_another_crate_is_guessed() {
    for text in ["use crate::b::*; fn f() { Timestamp::now() }", "fn f() { crate::b::Timestamp::now() }"] {
        let code = code(&[("lib.rs", "mod a; mod b;"), ("a.rs", text), ("b.rs", "pub use jiff::*;")]);
        let names = code.references.iter().flat_map(|one| &one.meaning.names);
        assert_eq!(names.filter(|name| *name == "jiff::Timestamp::now").count(), 1, "{text}");
    }
}
