//! Writes and reads the bytes of a model: little-endian numbers one behind the other.

/// Writes numbers one behind the other.
#[derive(Default)]
pub(crate) struct Written(pub Vec<u8>);

impl Written {
    pub fn u16(&mut self, number: usize) {
        self.0.extend(u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes());
    }

    pub fn u32(&mut self, number: usize) {
        self.0.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
    }

    pub fn u64(&mut self, number: u64) {
        self.0.extend(number.to_le_bytes());
    }

    pub fn f32(&mut self, number: f32) {
        self.0.extend(number.to_le_bytes());
    }

    pub fn text(&mut self, text: &str) {
        self.u16(text.len());
        self.0.extend(text.bytes());
    }
}

/// Reads what was written, from the front; `None` once nothing is left.
pub(crate) struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    pub fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    pub fn u16(&mut self) -> Option<usize> {
        Some(usize::from(u16::from_le_bytes(self.array()?)))
    }

    pub fn u32(&mut self) -> Option<usize> {
        usize::try_from(u32::from_le_bytes(self.array()?)).ok()
    }

    pub fn u64(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.array()?))
    }

    pub fn f32(&mut self) -> Option<f32> {
        Some(f32::from_le_bytes(self.array()?))
    }

    pub fn text(&mut self) -> Option<&'a str> {
        let length = self.u16()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

/// Returns the number at a place in a list of them, zero behind its end.
pub(crate) fn u32_at(list: &[u8], at: usize) -> u32 {
    let bytes = list.get(at * 4..at * 4 + 4).and_then(|bytes| bytes.try_into().ok());
    bytes.map_or(0, u32::from_le_bytes)
}
