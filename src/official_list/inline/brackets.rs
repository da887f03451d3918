//! Finds which bracket or parenthesis closes which, once for a whole text, so
//! that no input makes the reader of links slow.

/// Knows which bracket or parenthesis closes which, by position.
pub(super) struct Brackets {
    pairs: Vec<(usize, usize)>,
    /// Holds where the text of a link ends and its address begins.
    links: Vec<usize>,
}

impl Brackets {
    pub fn new(text: &str) -> Self {
        let (mut brackets, mut parentheses) = (Vec::new(), Vec::new());
        let (mut pairs, mut links) = (Vec::new(), Vec::new());
        let bytes = text.as_bytes();
        let mut is_escaped = false;
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'[' => brackets.push(at),
                b']' => {
                    pairs.extend(brackets.pop().map(|open| (open, at)));
                    links.extend((bytes.get(at + 1) == Some(&b'(')).then_some(at));
                }
                b'(' => parentheses.push(at),
                b')' => pairs.extend(parentheses.pop().map(|open| (open, at))),
                _ => {}
            }
        }
        pairs.sort_unstable();
        Self { pairs, links }
    }

    /// Returns where the bracket or parenthesis that opens here is closed.
    pub fn closing(&self, opening: usize) -> Option<usize> {
        let at = self.pairs.binary_search_by_key(&opening, |(open, _)| *open).ok()?;
        self.pairs.get(at).map(|(_, close)| *close)
    }

    pub fn has_link_between(&self, start: usize, end: usize) -> bool {
        let next = self.links.partition_point(|at| *at <= start);
        self.links.get(next).is_some_and(|at| *at < end)
    }
}
