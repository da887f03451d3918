//! Reads a position that somebody typed or pasted in numbers: decimal degrees with a point
//! or a comma, or degrees, minutes and seconds.

use super::point::Point;
use crate::fold::is_unseen;

/// Is the fewest decimals of degrees that are taken for a position: fewer may be anything,
/// such as opening hours.
const FEWEST_DECIMALS: usize = 2;
/// Is the fewest decimals of degrees that only a space parts.
const FEWEST_BESIDE_A_SPACE: usize = 3;
/// A longer text holds more than a position.
const LONGEST: usize = 120;

/// Lists words that may stand around coordinates, without accents.
const AROUND: [&str; 22] = [
    "lat",
    "latitude",
    "lon",
    "long",
    "lng",
    "longitude",
    "gps",
    "coordonnees",
    "coordonnées",
    "coordinates",
    "position",
    "localisation",
    "location",
    "ma",
    "mes",
    "my",
    "la",
    "the",
    "et",
    "and",
    "de",
    "is",
];

/// Is what a text of coordinates is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Token {
    Number(Number),
    /// Is a sign of degrees, minutes or seconds: which of the three.
    Unit(usize),
    /// Names a side of the globe.
    Side(Side),
    /// Is a comma, a semicolon or a slash, which parts two coordinates.
    Gap(char),
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Number {
    value: f64,
    is_negative: bool,
    decimals: usize,
    has_comma: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Side {
    is_latitude: bool,
    is_negative: bool,
}

/// Is a latitude or a longitude while it is read.
#[derive(Debug, Default)]
struct Coordinate {
    numbers: Vec<Number>,
    /// Holds the unit of each number, where it is written.
    units: Vec<Option<usize>>,
    side: Option<Side>,
    /// Says that the side stands before the numbers.
    is_led: bool,
}

impl Point {
    /// Reads two coordinates, if a text is nothing else: `48.73, 2.27`, `48,73 2,27`,
    /// `48°43'51"N 2°16'17"E`; latitude first, unless the sides are named.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST || !text.chars().any(char::is_numeric) {
            return None;
        }
        let tokens = tokens(text)?;
        let (first, second) = coordinates(&tokens)?;
        let is_swapped = match (first.side, second.side) {
            (Some(first), Some(second)) if first.is_latitude == second.is_latitude => return None,
            (Some(first), _) => !first.is_latitude,
            (None, Some(second)) => second.is_latitude,
            (None, None) => false,
        };
        let (latitude, longitude) = if is_swapped { (&second, &first) } else { (&first, &second) };
        let point = Self::new(latitude.degrees()?, longitude.degrees()?)?;
        let is_told = |one: &Coordinate| one.side.is_some() && (one.numbers.len() > 1 || one.decimals() > 0);
        let is_certain = is_told(&first) && is_told(&second) || is_exact(&first, &second, &tokens);
        let is_likely = || first.may_be_meant() && second.may_be_meant() && !point.vicinity().abroad;
        (is_certain || is_likely()).then_some(point)
    }
}

/// Returns whether two numbers of degrees are so exact that nothing else is written so.
fn is_exact(first: &Coordinate, second: &Coordinate, tokens: &[Token]) -> bool {
    let has_comma = tokens.iter().any(|token| matches!(token, Token::Gap(',' | ';')));
    let fewest = |number: &Number| {
        if has_comma && !number.has_comma { FEWEST_DECIMALS } else { FEWEST_BESIDE_A_SPACE }
    };
    let is_exact = |one: &Coordinate| match one.numbers.as_slice() {
        [number] => number.decimals >= fewest(number),
        _ => false,
    };
    is_exact(first) && is_exact(second)
}

impl Coordinate {
    fn decimals(&self) -> usize {
        self.numbers.last().map_or(0, |number| number.decimals)
    }

    /// Returns whether it may be one where its position lies in France.
    fn may_be_meant(&self) -> bool {
        match self.numbers.as_slice() {
            [number] => number.decimals >= FEWEST_DECIMALS,
            _ => self.units.first() == Some(&Some(0)) || self.side.is_some(),
        }
    }

    fn degrees(&self) -> Option<f64> {
        let mut degrees = 0.0;
        let last = self.numbers.len().checked_sub(1)?;
        for (at, (number, unit)) in self.numbers.iter().zip(&self.units).enumerate() {
            let is_in_order = unit.is_none_or(|unit| unit == at);
            let is_whole = at == last || number.decimals == 0;
            let is_small = at == 0 || number.value < 60.0 && !number.is_negative;
            if !(is_in_order && is_whole && is_small) {
                return None;
            }
            degrees += number.value / [1.0, 60.0, 3600.0].get(at)?;
        }
        let is_negative = self.numbers.first()?.is_negative;
        let is_other_side = self.side.is_some_and(|side| side.is_negative);
        if is_negative && self.side.is_some() {
            return None;
        }
        Some(if is_negative || is_other_side { -degrees } else { degrees })
    }

    /// Returns whether the next token begins another coordinate.
    fn ends_before(&self, token: Token, after: Option<&Token>) -> bool {
        if self.numbers.is_empty() {
            return false;
        }
        match token {
            Token::Gap(_) => true,
            Token::Side(_) => self.side.is_some(),
            Token::Unit(_) => false,
            Token::Number(number) => {
                (self.side.is_some() && !self.is_led)
                    || number.is_negative
                    || self.decimals() > 0
                    || self.units.last() == Some(&Some(2))
                    || after == Some(&Token::Unit(0))
            }
        }
    }

    fn add(&mut self, token: Token) {
        match token {
            Token::Gap(_) => {}
            Token::Side(side) => {
                self.is_led = self.numbers.is_empty();
                self.side = Some(side);
            }
            Token::Unit(unit) => {
                if let Some(last) = self.units.last_mut() {
                    *last = Some(unit);
                }
            }
            Token::Number(number) => {
                self.numbers.push(number);
                self.units.push(None);
            }
        }
    }
}

/// Returns the two coordinates that tokens make; `None` where they make fewer or more.
fn coordinates(tokens: &[Token]) -> Option<(Coordinate, Coordinate)> {
    let mut read = vec![Coordinate::default()];
    for (at, token) in tokens.iter().enumerate() {
        let last = read.last_mut()?;
        if last.ends_before(*token, tokens.get(at + 1)) {
            read.push(Coordinate::default());
        }
        read.last_mut()?.add(*token);
    }
    read.retain(|one| !one.numbers.is_empty() || one.side.is_some());
    let second = read.pop()?;
    let first = read.pop()?;
    let is_whole = |one: &Coordinate| (1..=3).contains(&one.numbers.len());
    (read.is_empty() && is_whole(&first) && is_whole(&second)).then_some((first, second))
}

/// Takes a text apart; `None` where anything in it is no part of coordinates.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let letters: Vec<char> = text.chars().filter(|c| !is_unseen(*c)).flat_map(char::to_lowercase).map(plain).collect();
    let mut tokens = Vec::new();
    let mut rest = letters.as_slice();
    let mut follows_number = false;
    while let [first, after @ ..] = rest {
        let was_number = std::mem::take(&mut follows_number);
        match first {
            '0'..='9' => {
                let (number, left) = number(rest, false)?;
                tokens.push(Token::Number(number));
                rest = left;
                follows_number = true;
                continue;
            }
            // Not between numbers, where it would be a range: 12.30-14.30.
            '-' if !was_number && after.first().is_some_and(char::is_ascii_digit) => {
                let (number, left) = number(after, true)?;
                tokens.push(Token::Number(number));
                rest = left;
                follows_number = true;
                continue;
            }
            '°' => tokens.push(Token::Unit(0)),
            '\'' if after.first() == Some(&'\'') => {
                tokens.push(Token::Unit(2));
                rest = &after[1..];
                continue;
            }
            '\'' => tokens.push(Token::Unit(1)),
            '"' => tokens.push(Token::Unit(2)),
            ',' | ';' | '/' => tokens.push(Token::Gap(*first)),
            c if c.is_whitespace() || "()[]{}:=+«»📍".contains(*c) => {}
            c if c.is_alphabetic() => {
                let length = rest.iter().take_while(|c| c.is_alphabetic()).count();
                let letters: String = rest[..length].iter().collect();
                if let Word::Token(token) = word(&letters)? {
                    tokens.push(token);
                }
                rest = &rest[length..];
                continue;
            }
            '.' if after.is_empty() => {}
            _ => return None,
        }
        rest = after;
    }
    Some(tokens)
}

/// Says what a word among coordinates is.
enum Word {
    Token(Token),
    /// It only stands around them.
    Around,
}

/// Returns what a word is; `None` if it has no business among coordinates.
fn word(word: &str) -> Option<Word> {
    let side = |is_latitude, is_negative| Some(Word::Token(Token::Side(Side { is_latitude, is_negative })));
    match word {
        "n" | "nord" | "north" => side(true, false),
        "s" | "sud" | "south" => side(true, true),
        "e" | "est" | "east" => side(false, false),
        // West in French is `ouest`.
        "o" | "w" | "ouest" | "west" => side(false, true),
        "d" | "deg" | "degré" | "degrés" | "degree" | "degrees" => Some(Word::Token(Token::Unit(0))),
        "m" | "min" | "minute" | "minutes" => Some(Word::Token(Token::Unit(1))),
        "sec" | "seconde" | "secondes" | "second" | "seconds" => Some(Word::Token(Token::Unit(2))),
        other => AROUND.contains(&other).then_some(Word::Around),
    }
}

/// Reads the number at the beginning, and returns what follows it. A comma is one of its
/// signs only before a digit and where there is no point.
fn number(letters: &[char], is_negative: bool) -> Option<(Number, &[char])> {
    let digits = |from: usize| letters[from..].iter().take_while(|c| c.is_ascii_digit()).count();
    let whole = digits(0);
    let decimals = match letters.get(whole) {
        Some('.' | ',') => digits(whole + 1),
        _ => 0,
    };
    let end = if decimals > 0 { whole + 1 + decimals } else { whole };
    let has_comma = decimals > 0 && letters.get(whole) == Some(&',');
    // Dates and telephone numbers go on with another point.
    if decimals > 0 && letters.get(end) == Some(&'.') && letters.get(end + 1).is_some_and(char::is_ascii_digit) {
        return None;
    }
    let text: String = letters[..end].iter().map(|c| if *c == ',' { '.' } else { *c }).collect();
    let value = text.parse().ok()?;
    Some((Number { value, is_negative, decimals, has_comma }, &letters[end..]))
}

/// Returns the sign that is meant, whatever keyboard it is from.
fn plain(c: char) -> char {
    let digit = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10].into_iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(zero).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    });
    match c {
        _ if digit.is_some() => digit.unwrap_or(c),
        '٫' | '．' => '.',
        '،' | '，' | '٬' => ',',
        '；' | '؛' => ';',
        '−' | '–' | '‑' | '﹣' | '－' => '-',
        'º' | '˚' | '∘' => '°',
        '′' | '’' | '‘' | 'ʹ' | '´' | '`' | 'ʼ' | '＇' => '\'',
        '″' | '”' | '“' | 'ʺ' | '〃' | '＂' => '"',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(f64, f64)> {
        let round = |degrees: f64| (degrees * 100.0).round() / 100.0;
        Point::parse(text).map(|point| (round(point.latitude()), round(point.longitude())))
    }

    #[test]
    fn coordinates_are_read_in_every_usual_spelling() {
        for text in [
            "48.73, 2.27",
            "48.73,2.27",
            "48.73 2.27",
            "48.7300 2.2700",
            "48,73 2,27",
            "48,73, 2,27",
            "48,73,2,27",
            "48,73 ; 2,27",
            "48,7300 2,2700",
            "(48.73, 2.27)",
            "48.73, 2.27.",
            "48.73/2.27",
            "48.73°, 2.27°",
            "48.73° N, 2.27° E",
            "48.73N 2.27E",
            "N 48.73, E 2.27",
            "N48,73 E2,27",
            "2.27 E, 48.73 N",
            "lat 48.73 lon 2.27",
            "Latitude : 48.73, longitude : 2.27",
            "ma position : 48.73, 2.27",
            "\u{200f}48.73\u{a0}, 2.27",
            "٤٨٫٧٣، ٢٫٢٧",
            "48°43'48\"N 2°16'12\"E",
            "48°43′48″N, 2°16′12″E",
            "48° 43' 48'' N 2° 16' 12'' E",
            "48°43’48”N 2°16’12”E",
            "48°43'48.0\"N 2°16'12.0\"E",
            "48°43'48\" 2°16'12\"",
            "48º 43,8' N, 2º 16,2' E",
            "N48°43.8' E2°16.2'",
            "48 43 48 N 2 16 12 E",
            "N 48 43 48 E 2 16 12",
            "48°43'48\" nord, 2°16'12\" est",
            "48 degrés 43 min 48 sec nord 2 degrés 16 min 12 sec est",
        ] {
            assert_eq!(read(text), Some((48.73, 2.27)), "{text}");
        }
        for text in ["48.39, -4.49", "48.39 N 4.49 W", "48,39 N 4,49 O", "48°23'24\"N 4°29'24\"O", "48.390 -4.490"] {
            assert_eq!(read(text), Some((48.39, -4.49)), "{text}");
        }
        assert_eq!(read("20.88 S, 55.45 E"), Some((-20.88, 55.45)));
        assert_eq!(read("36.7538, 3.0588"), Some((36.75, 3.06)), "abroad, but exact");
    }

    #[test]
    fn other_numbers_are_no_position() {
        for text in [
            "91300, 2",
            "12.5",
            "",
            "a.b, c.d",
            "48.7 2.2 1.1",
            "48.73",
            "48, 2",
            "48 2",
            "48.7 2.2",
            "48,7 2,2",
            "12,50 3,20",
            "8,30 18,30",
            "12.30-14.30",
            "12.30 - 14.30",
            "12.30/14.30",
            "01.69.91.91.91",
            "06 12 34 56 78",
            "12/03/91",
            "23.11.26",
            "24/7",
            "75,5",
            "48 43 48 2 16 12",
            "12 N 5 E",
            "48.73 N, 2.27 N",
            "48°73'N 2°16'E",
            "91.5, 200.25",
            "48.73, 2.27 euros",
            "il fait 12.50° 13.20°",
            "2 enfants, 3 ans",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
