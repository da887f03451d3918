//! Whatever the bytes of a list are, they are read or refused.

use std::sync::LazyLock;

use guichet::places_of_help::{read_france_services, read_legal_help};
use proptest::prelude::*;

use super::{many, said};
use crate::context::TODAY;

static LIST: LazyLock<String> = LazyLock::new(|| many(12));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        for read in [read_france_services(&bytes), read_legal_help(&bytes, TODAY, |_| None)] {
            if let Err(refused) = read {
                let sentence = refused.to_string();
                prop_assert!(!sentence.is_empty() && sentence.lines().count() == 1);
            }
        }
    }

    #[test]
    fn a_list_with_bytes_changed_keeps_what_is_right(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = LIST.clone().into_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len()) + 1);
        if let Ok(read) = read_france_services(&bytes) {
            let left_out = read.rows - read.points.len();
            prop_assert!(left_out * 2 <= read.rows, "{}", said(&read.problems));
            let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
            prop_assert!(read.problems.iter().all(|problem| (2..=lines).contains(&problem.line)));
            prop_assert!(read.problems.windows(2).all(|two| two[0].line <= two[1].line));
        }
    }
}

#[test]
fn any_order_of_quotes_and_ends_of_lines_is_answered() {
    let signs = ["\"", ",", "\n", "\r\n", "\r", "sep=;\n", "=\"", "'", "#", "a", ";", "<", "&#x20;", "é"];
    let header = many(0);
    for first in signs {
        for second in signs {
            for third in signs {
                let text = format!("{header}{}", [first, second, third].concat().repeat(9));
                let _ = read_france_services(text.as_bytes());
                let _ = read_legal_help(text.as_bytes(), TODAY, |_| None);
            }
        }
    }
}
