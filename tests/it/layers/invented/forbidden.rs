//! Rules that are kept and rules that are broken.

use super::code;
use crate::layers::rules::{Layer, Never, broken_layers, broken_rules, layers};

const NO_RUNTIME: Never = Never {
    files: &["core"],
    names: &["tokio", "crate::telegram", "std::time::Instant::now", "std::print*"],
    except: &[("core/late.rs", "std::time::Instant::now")],
    because: "it is pure",
};

fn broken(core: &str, late: &str) -> Vec<String> {
    let files = [
        ("lib.rs", "mod core; mod telegram; mod app;"),
        ("core.rs", core),
        ("core/late.rs", late),
        ("telegram.rs", "pub struct Bot; fn f() { tokio::spawn(); println!() }"),
        ("app.rs", "pub use crate::telegram::Bot; pub use tokio as runtime;"),
    ];
    broken_rules(&code(&files), &[NO_RUNTIME])
}

const LATE: &str = "use std::time::Instant; fn f() { Instant::now() }";

#[test]
fn what_is_allowed_is_not_told() {
    assert_eq!(
        broken("mod late; use std::time::{Duration, Instant}; mod tokio {} fn f() { printer::f() }", LATE),
        [""; 0]
    );
}

#[test]
fn what_is_forbidden_is_told_with_its_place_and_the_reason() {
    for (text, said) in [
        ("use tokio as t;", "core.rs:2 `tokio` names `tokio`"),
        ("fn f() { use crate::app::runtime as t; t::spawn() }", "core.rs:2 `crate::app::runtime` names `tokio`"),
        ("fn f(_: crate::app::Bot) {}", "core.rs:2 `crate::app::Bot` names `crate::telegram::Bot`"),
        ("use crate::telegram;", "core.rs:2 `crate::telegram` names `crate::telegram`"),
        (
            "use std::time; fn f() { time::Instant::now() }",
            "core.rs:2 `time::Instant::now` names `std::time::Instant::now`",
        ),
        ("fn f() { vec![print!(\"\")] }", "core.rs:2 `print` names `std::print`"),
    ] {
        let told = broken(&format!("mod late;\n{text}"), LATE);
        assert!(told.contains(&format!("{said}: it is pure")), "{text}: {told:?}");
    }
}

#[test]
fn an_exception_is_for_one_file_and_one_name_and_must_be_needed() {
    assert_eq!(
        broken("mod late;", "fn f() { tokio::spawn() }"),
        [
            "`core/late.rs` does not name `std::time::Instant::now` any more: take the exception out of the table",
            "core/late.rs:1 `tokio::spawn` names `tokio::spawn`: it is pure",
        ]
    );
}

#[test]
fn a_rule_for_what_is_gone_is_told() {
    let rule = Never { files: &["core", "cor"], except: &[], ..NO_RUNTIME };
    assert_eq!(
        broken_rules(&code(&[("lib.rs", "mod core;"), ("core.rs", "")]), &[rule]),
        ["a rule speaks of `cor`, and there is no such module or file"]
    );
}

const TABLE: &[Layer] = layers! {
    a uses [c] and [serde_json sqlx]
    b uses [] and []
    c uses [] and []
    e uses [] and []
};

#[test]
fn a_row_of_the_layers_is_neither_too_narrow_nor_too_wide() {
    let code = code(&[
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B; use std::fs; use tokio::spawn; mod inner;"),
        ("a/inner.rs", "fn f() { serde_json::from_str() }"),
        ("b.rs", "pub struct B;"),
        ("c.rs", ""),
        ("d.rs", ""),
    ]);
    assert_eq!(
        broken_layers(&code, TABLE),
        [
            "`d` has no row in the table of layers",
            "`c` is to stand above `a`, which uses it",
            "`a` may not use the module `b`: a.rs:1 `crate::b::B`",
            "`a` does not use the module `c` any more: take it out of the table",
            "`a` may not use the crate `tokio`: a.rs:1 `tokio::spawn`",
            "`a` does not use the crate `sqlx` any more: take it out of the table",
            "the table of layers has a row for `e`, and there is no such module",
        ]
    );
}
