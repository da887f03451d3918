//! Which code is compiled outside tests, by its `#[cfg(…)]`.

use syn::{Attribute, Meta, Token, punctuated::Punctuated};

/// Whether only tests compile what bears these attributes. Features and
/// systems may be on or off: `any(test, feature = "x")` is no code of tests.
pub(crate) fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            list.parse_args::<Meta>().is_ok_and(|condition| !Possible::of(&condition).on)
        }
        Meta::Path(path) => path.segments.last().is_some_and(|last| last.ident == "test"),
        Meta::List(_) | Meta::NameValue(_) => false,
    })
}

/// What a condition can be when the code is not compiled for tests.
#[derive(Clone, Copy)]
struct Possible {
    on: bool,
    off: bool,
}

impl Possible {
    fn of(condition: &Meta) -> Self {
        match condition {
            Meta::Path(path) if path.is_ident("test") => Self { on: false, off: true },
            Meta::List(list) => {
                let inner: Vec<Self> = list
                    .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                    .map(|all| all.iter().map(Self::of).collect())
                    .unwrap_or_default();
                if list.path.is_ident("all") {
                    Self { on: inner.iter().all(|one| one.on), off: inner.iter().any(|one| one.off) }
                } else if list.path.is_ident("any") {
                    Self { on: inner.iter().any(|one| one.on), off: inner.iter().all(|one| one.off) }
                } else if list.path.is_ident("not") {
                    Self { on: inner.iter().all(|one| one.off), off: inner.iter().any(|one| one.on) }
                } else {
                    Self { on: true, off: true }
                }
            }
            Meta::Path(_) | Meta::NameValue(_) => Self { on: true, off: true },
        }
    }
}
