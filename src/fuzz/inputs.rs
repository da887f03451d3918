//! Makes inputs: seeds of the corpus with a few changes, odd signs in any order, and anything
//! at all.

use std::{fmt, fs, ops::Deref, path::Path};

use proptest::{collection::vec, prelude::*, sample::Index};

/// An input is cut to this many bytes: a text in Telegram has up to 4096 letters, of up to four
/// bytes each.
const LONGEST: usize = 16_384;

/// Lists what readers stumble over: ends and escapes of every format, numbers beyond every
/// type, signs that fold into many, that steer, or that are none.
const ODD: [&[u8]; 63] = [
    b"\0",
    b"\r\n",
    b"\n",
    b"\r",
    b"\t",
    b" ",
    b"\"",
    b"'",
    b"\\",
    b"\\\"",
    b"\\ud800",
    b"\\u0000",
    b"{",
    b"}",
    b"[",
    b"]",
    b"(",
    b")",
    b"<",
    b">",
    b"](",
    b"**",
    b"{% hint %}",
    b"<br>",
    b"&#x110000;",
    b"&",
    b"```",
    b"'''",
    b"\"\"\"",
    b",",
    b";",
    b":",
    b"_",
    b"@",
    b"/",
    b"/start ",
    b"%",
    b"#",
    b"=",
    b"-",
    b"-1",
    b"0",
    b"1e999",
    b"1e-400",
    b"NaN",
    b"2147483648",
    b"-2147483649",
    b"9007199254740993",
    b"9223372036854775808",
    b"18446744073709551616",
    b"0.1000000000000000055511151231257827",
    b"null",
    b"true",
    b"\xff",
    b"\xed\xa0\x80",
    "\u{feff}".as_bytes(),
    "\u{202e}".as_bytes(),
    "\u{200f}".as_bytes(),
    "\u{301}".as_bytes(),
    "ﷺ".as_bytes(),
    "ﬃ".as_bytes(),
    "👩\u{200d}👧".as_bytes(),
    "٢".as_bytes(),
];

/// Holds an input; its `Debug` form can be put into a test.
#[derive(Clone)]
pub(crate) struct Bytes(Vec<u8>);

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b\"{}\"", self.0.escape_ascii())
    }
}

/// Is a change of an input: where, how much, and with what.
#[derive(Debug, Clone)]
struct Change {
    kind: ChangeKind,
    from: Index,
    length: Index,
    odd: Index,
}

#[derive(Debug, Clone, Copy)]
enum ChangeKind {
    /// Ends the input there.
    CutOff,
    Remove,
    Insert,
    Replace,
    /// Puts something else for one number.
    Number,
    /// Turns over one bit.
    Bit,
    /// Repeats a part so many times.
    Repeat(usize),
    /// Puts brackets around a part, so many deep.
    Nest(usize),
    /// Goes on with another seed.
    Splice,
}

/// Returns what stands in these files: in a file of the repository, or in every file of the
/// corpus that is named `updates/` or so.
pub(crate) fn seeds(names: &[&str]) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut seeds = Vec::new();
    for name in names {
        if name.ends_with('/') {
            let folder = fs::read_dir(root.join("tests/corpus").join(name)).unwrap();
            let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
            files.sort();
            seeds.extend(files.iter().map(|file| fs::read(file).unwrap()));
        } else {
            seeds.push(fs::read(root.join(name)).unwrap());
        }
    }
    assert!(!seeds.is_empty(), "{names:?} hold no seed");
    seeds
}

/// Returns what stands on each line of such files, between tabs.
pub(crate) fn seed_lines(names: &[&str]) -> Vec<Vec<u8>> {
    let lines = seeds(names).concat();
    let lines = lines.split(|byte| *byte == b'\n').filter(|line| !line.starts_with(b"# "));
    lines.flat_map(|line| line.split(|byte| *byte == b'\t')).map(<[u8]>::to_vec).collect()
}

/// Returns a strategy for inputs: most of them seeds with a few changes or none.
pub(crate) fn inputs(seeds: Vec<Vec<u8>>) -> BoxedStrategy<Bytes> {
    let kind = prop_oneof![
        1 => Just(ChangeKind::CutOff),
        1 => Just(ChangeKind::Remove),
        3 => Just(ChangeKind::Insert),
        3 => Just(ChangeKind::Replace),
        3 => Just(ChangeKind::Number),
        2 => Just(ChangeKind::Bit),
        1 => prop::sample::select(vec![1, 2, 40, 4000]).prop_map(ChangeKind::Repeat),
        1 => prop::sample::select(vec![1, 2, 100, 130, 4000]).prop_map(ChangeKind::Nest),
        1 => Just(ChangeKind::Splice),
    ];
    let change = (kind, any::<Index>(), any::<Index>(), any::<Index>()).prop_map(|(kind, from, length, odd)| Change {
        kind,
        from,
        length,
        odd,
    });
    let changed = (any::<Index>(), vec(change, 0..5)).prop_map(move |(seed, changes)| {
        let mut input = seed.get(&seeds).clone();
        for change in &changes {
            input = change.made_in(&input, &seeds);
            input.truncate(LONGEST);
        }
        input
    });
    let odd = || prop::sample::select(&ODD[..]);
    let mixed = vec(prop_oneof![odd().prop_map(<[u8]>::to_vec), any::<char>().prop_map(bytes)], 0..60);
    let repeated = (odd(), 1..4000usize).prop_map(|(odd, times)| odd.repeat(times.min(LONGEST / odd.len())));
    prop_oneof![
        12 => changed,
        2 => mixed.prop_map(|parts| parts.concat()),
        1 => repeated,
        1 => any::<String>().prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..300),
    ]
    .prop_map(Bytes)
    .boxed()
}

fn bytes(sign: char) -> Vec<u8> {
    sign.to_string().into_bytes()
}

impl Change {
    fn made_in(&self, input: &[u8], seeds: &[Vec<u8>]) -> Vec<u8> {
        let from = self.from.index(input.len() + 1);
        // Most parts are short, some reach to the end.
        let most = if self.length.index(8) == 0 { input.len() - from } else { (input.len() - from).min(12) };
        let to = from + self.length.index(most + 1);
        let (before, part, after) = (&input[..from], &input[from..to], &input[to..]);
        let odd = *self.odd.get(&ODD);
        match self.kind {
            ChangeKind::CutOff => before.to_vec(),
            ChangeKind::Remove => [before, after].concat(),
            ChangeKind::Insert => [before, odd, part, after].concat(),
            ChangeKind::Replace => [before, odd, after].concat(),
            ChangeKind::Number => {
                let is_digit = |byte: &u8| byte.is_ascii_digit();
                let Some(at) = input[from..].iter().position(is_digit).map(|at| from + at) else {
                    return input.to_vec();
                };
                let digits = input[at..].iter().take_while(|byte| is_digit(byte)).count();
                [&input[..at], odd, &input[at + digits..]].concat()
            }
            ChangeKind::Bit => {
                let mut input = input.to_vec();
                if let Some(byte) = input.get_mut(from) {
                    *byte ^= 1 << self.odd.index(8);
                }
                input
            }
            ChangeKind::Repeat(times) => [before, &part.repeat(times.min(LONGEST / part.len().max(1))), after].concat(),
            ChangeKind::Nest(depth) => {
                let pairs: [(&[u8], &[u8]); 6] =
                    [(b"[", b"]"), (b"{\"a\":", b"}"), (b"{a=", b"}"), (b"(", b")"), (b"[a](", b")"), (b"\"", b"\"")];
                let (open, close) = *self.odd.get(&pairs);
                [before, &open.repeat(depth), part, &close.repeat(depth), after].concat()
            }
            ChangeKind::Splice => {
                let other = self.odd.get(seeds);
                [before, &other[self.length.index(other.len() + 1)..]].concat()
            }
        }
    }
}
