//! Reads a model where it lies, and scores a text by it.

use std::borrow::Cow;

use crate::{
    encoding::{Bytes, u32_at},
    features::{counted, features, pairs, whole},
};

/// Begins the bytes of a model; another layout has another beginning.
pub(crate) const MAGIC: &[u8; 8] = b"guichet2";
/// Counts the buckets in which features are looked up, by their upper bits.
pub(crate) const BUCKETS: usize = 1 << 16;
/// Divides the stored weight of a feature's rareness.
pub(crate) const RARENESS_STEP: f32 = 16.0;

/// A model is what was learnt from phrases, as bytes that are read where they lie.
#[derive(Debug, Clone)]
pub struct Model {
    bytes: Cow<'static, [u8]>,
    digest: u64,
    classes: Vec<Class>,
    /// Says how rare a feature counts that no phrase has.
    rarest: f32,
    buckets: Span,
    features: Span,
    rareness: Span,
    ends: Span,
    weights: Span,
    short: Span,
}

/// Holds the name of a class and what its scores are made with.
#[derive(Debug, Clone)]
struct Class {
    name: String,
    scale: f32,
    bias: f32,
}

/// Holds where a list begins and ends among the bytes.
#[derive(Debug, Clone, Copy, Default)]
struct Span {
    from: usize,
    to: usize,
}

/// Holds what a text scores.
#[derive(Debug, Clone, Default)]
pub struct Scores {
    /// Holds a score for each class, in the model's order: above zero is as a phrase of that
    /// class, below minus one as none.
    pub of: Vec<f32>,
    /// Says how much of the text was ever in a phrase, from 0 to 1.
    pub known: f32,
    /// Counts its words.
    pub words: usize,
    /// Says how many of its pairs of neighbouring words were ever in a phrase, from 0 to 1; 1
    /// for a single word.
    pub known_pairs: f32,
    /// Says that a text of one or two words is a phrase by itself; true for a longer text.
    pub is_whole: bool,
}

impl Model {
    /// Reads the bytes that [`train`](crate::train) wrote; `None` for other bytes.
    pub fn read(bytes: impl Into<Cow<'static, [u8]>>) -> Option<Self> {
        let bytes = bytes.into();
        let mut rest = Bytes(&bytes);
        if rest.take(MAGIC.len())? != MAGIC {
            return None;
        }
        let digest = rest.u64()?;
        let rarest = rest.f32()?;
        let mut classes = Vec::new();
        for _ in 0..rest.u16()? {
            let name = rest.text()?.to_owned();
            classes.push(Class { name, scale: rest.f32()?, bias: rest.f32()? });
        }
        let count = rest.u32()?;
        let weights = rest.u32()?;
        let short = rest.u32()?;
        let mut span = |length: usize| {
            let from = bytes.len() - rest.0.len();
            rest.take(length)?;
            Some(Span { from, to: from + length })
        };
        let buckets = span((BUCKETS + 1) * 4)?;
        let features = span(count.checked_mul(4)?)?;
        let rareness = span(count)?;
        let ends = span((count + 1) * 4)?;
        let weights = span(weights.checked_mul(2)?)?;
        let short = span(short.checked_mul(4)?)?;
        rest.0.is_empty().then_some(())?;
        Some(Self { bytes, digest, classes, rarest, buckets, features, rareness, ends, weights, short })
    }

    /// Returns the number of the phrases that it was learnt from.
    pub fn digest(&self) -> u64 {
        self.digest
    }

    /// Returns the names of the classes: `goal.renew`.
    pub fn classes(&self) -> impl Iterator<Item = &str> {
        self.classes.iter().map(|class| class.name.as_str())
    }

    /// Returns how many bytes it takes.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    fn list(&self, span: Span) -> &[u8] {
        self.bytes.get(span.from..span.to).unwrap_or_default()
    }

    /// Returns where a feature stands, if a phrase has it.
    fn place(&self, feature: u32) -> Option<usize> {
        let bucket = usize::try_from(feature >> 16).ok()?;
        let buckets = self.list(self.buckets);
        let (from, to) = (u32_at(buckets, bucket) as usize, u32_at(buckets, bucket + 1) as usize);
        let features = self.list(self.features);
        (from..to).find(|at| u32_at(features, *at) == feature)
    }

    /// Returns whether a short text is a phrase by itself.
    fn is_phrase(&self, whole: u32) -> bool {
        let list = self.list(self.short);
        let (mut from, mut to) = (0, list.len() / 4);
        while from < to {
            let middle = usize::midpoint(from, to);
            if u32_at(list, middle) < whole { from = middle + 1 } else { to = middle }
        }
        from < list.len() / 4 && u32_at(list, from) == whole
    }

    /// Scores a text.
    pub fn scores(&self, text: &str) -> Scores {
        let mut sums = vec![0.0_f32; self.classes.len()];
        let (mut length, mut known) = (0.0_f32, 0.0_f32);
        let (rareness, ends, weights) = (self.list(self.rareness), self.list(self.ends), self.list(self.weights));
        let of_text = features(text);
        for (feature, count) in of_text.iter().copied() {
            let often = frequency(count);
            let Some(at) = self.place(feature) else {
                length += (often * self.rarest) * (often * self.rarest);
                continue;
            };
            let value = often * f32::from(rareness.get(at).copied().unwrap_or(0)) / RARENESS_STEP;
            length += value * value;
            known += value * value;
            let (from, to) = (u32_at(ends, at) as usize, u32_at(ends, at + 1) as usize);
            for entry in weights.get(from * 2..to * 2).unwrap_or_default().chunks_exact(2) {
                if let Some(sum) = sums.get_mut(usize::from(entry[0])) {
                    *sum += value * f32::from(entry[1].cast_signed());
                }
            }
        }
        let inverse = if length > 0.0 { 1.0 / length.sqrt() } else { 0.0 };
        let of = self.classes.iter().zip(sums).map(|(class, sum)| class.bias + sum * class.scale * inverse);
        let pairs = pairs(text);
        let known_pairs = pairs.iter().filter(|pair| self.place(**pair).is_some()).count();
        Scores {
            of: of.collect(),
            known: if length > 0.0 { known / length } else { 0.0 },
            words: if of_text.is_empty() { 0 } else { pairs.len() + 1 },
            is_whole: whole(text).is_none_or(|whole| self.is_phrase(whole)),
            known_pairs: if pairs.is_empty() { 1.0 } else { counted(known_pairs) / counted(pairs.len()) },
        }
    }
}

/// Returns what a feature counts that stands so often in a text: more, but not as much more.
pub(crate) fn frequency(count: usize) -> f32 {
    1.0 + libm::logf(counted(count.max(1)))
}
