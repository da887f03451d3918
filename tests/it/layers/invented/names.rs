//! Doubled names, first sentences, and files that nobody reads.

use super::code;
use crate::layers::{code::Code, comments::Comment};

#[test]
fn a_public_type_that_is_there_twice_is_told() {
    let code = code(&[
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "pub struct One; pub(crate) enum Two {} pub(super) trait Three {}\npub(in crate::a) type Four = u8;
             pub struct Arguments; struct Hidden; #[cfg(unix)] pub struct Here; #[cfg(not(unix))] pub struct Here;
             macro_rules! id { ($name:ident) => { pub struct $name; }; } id!(Made);",
        ),
        (
            "b.rs",
            "pub(crate) struct One; pub mod c { pub type Two = u8; fn f() { pub struct Three; } } pub union Four {}
             pub struct Arguments; pub struct Hidden; struct Own; pub struct Made; pub fn Named() {} pub struct Named;
             pub trait T { type One; } #[cfg(test)] mod tests { pub struct Named; } pub use c::Two as Five;",
        ),
    ]);
    assert_eq!(
        code.doubled(&["Arguments"]),
        [
            "`Four`: a.rs:2, b.rs:1",
            "`Made`: a.rs:4, b.rs:2",
            "`One`: a.rs:1, b.rs:1",
            "`Three`: a.rs:1, b.rs:1",
            "`Two`: a.rs:1, b.rs:1"
        ]
    );
}

fn faults(text: &str) -> Vec<String> {
    code(&[("lib.rs", text)]).comments.iter().filter_map(Comment::fault).collect()
}

#[test]
fn a_first_sentence_has_four_words_and_an_end() {
    for fine in [
        "//! What this file is for, and what\n//! it must not do. More.",
        "/// Whether it is so?\nfn f() {}",
        "/// Reads `a. b` with e.g. one line.\nfn f() {}",
        "/// One of the following (see below):\n///\n/// - this\nfn f() {}",
        "/// `guichet run`: serves Telegram.\nfn f() {}",
        "struct S { /// Short\n a: u8 } enum E { /// Short\n A }",
        "#[cfg(test)] mod tests { /// Short\n fn f() {} } fn without() {}",
    ] {
        assert_eq!(faults(fine), [""; 0], "{fine}");
    }
}

#[test]
fn a_first_sentence_without_end_or_with_few_words_is_told() {
    for (text, said) in [
        ("//! The name.", "lib.rs:1: fewer than 4 words in `The name.`"),
        ("\n/// No end at all\nfn f() {}", "lib.rs:2: no sentence ends in `No end at all`"),
        ("/// No end at all\n///\n/// Here it ends.\nstruct S;", "lib.rs:1: no sentence ends in `No end at all`"),
        ("/// Too short. But then it goes on.\nconst C: u8 = 1;", "lib.rs:1: fewer than 4 words in `Too short.`"),
        ("struct S; impl S {\n/// As `1` – 3.\nfn f() {} }", "lib.rs:2: fewer than 4 words in `As `1` – 3.`"),
        ("trait T {\n/// Gives it.\nfn f(); }", "lib.rs:2: fewer than 4 words in `Gives it.`"),
        ("/// # Errors\n/// It says what is wrong.\nfn f() {}", "lib.rs:1: no sentence ends in ``"),
        ("mod inner {\n//! Inside.\n}", "lib.rs:2: fewer than 4 words in `Inside.`"),
    ] {
        assert_eq!(faults(text), [said], "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_told() {
    let texts = [
        ("lib.rs", "mod a; mod gone; #[path = \"x.rs\"] mod moved;"),
        ("a.rs", "fn f( {}"),
        ("b.rs", ""),
        ("a/c.rs", ""),
    ];
    let texts = texts.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    let mut problems = Code::read(&texts, "guichet").problems;
    problems.sort();
    assert_eq!(
        problems,
        [
            "a.rs:1: cannot parse string into token stream",
            "a/c.rs: no `mod` leads to this file",
            "b.rs: no `mod` leads to this file",
            "lib.rs:1: `#[path]` is not followed",
            "lib.rs:1: there is no `gone.rs`",
        ]
    );
}

#[test]
fn a_path_that_leads_nowhere_is_told() {
    let texts = [("lib.rs", "mod a;"), ("a.rs", "use crate::b::B;\nfn f() { super::a::g(); u8::MAX; T::f() }")];
    let texts = texts.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    assert_eq!(Code::read(&texts, "guichet").lost(), ["a.rs:1 `crate::b::B`", "a.rs:2 `super::a::g`"]);
}
