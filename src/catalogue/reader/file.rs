//! Holds a file while it is read, and values that know where they stand in it.

use std::{ops::Range, sync::Arc};

use crate::catalogue::problem::Spot;

/// Holds one file while it is read.
#[derive(Clone)]
pub(crate) struct File<'a> {
    name: Arc<str>,
    pub(super) text: &'a str,
    line_ends: Arc<[usize]>,
}

/// Holds a value and where it stands.
pub(crate) struct Located<T> {
    pub value: T,
    pub spot: Spot,
}

impl<'a> File<'a> {
    pub fn new(name: &str, text: &'a str) -> Self {
        let line_ends = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at).collect();
        Self { name: name.into(), text, line_ends }
    }

    pub(super) fn spot(&self, span: Range<usize>) -> Spot {
        self.spot_of_line(self.line_ends.partition_point(|end| *end < span.start))
    }

    /// Returns the spot of a line that counts from 0.
    pub(super) fn spot_of_line(&self, line: usize) -> Spot {
        Spot { file: self.name.clone(), line: 1 + line }
    }
}
