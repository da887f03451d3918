//! Finds the position in a pasted link to a map, as far as the link itself says it. Nothing
//! is looked up: of a shortened link nobody knows where it leads.

use super::point::Point;

/// Holds a position that a text gives, and what else the text says.
#[derive(Debug, Clone, PartialEq)]
pub struct Pinned {
    pub point: Point,
    /// Is empty where the text is nothing but the position.
    pub around: String,
}

/// Lists how an address begins that may be that of a map.
const BEGINNINGS: [&str; 14] = [
    "http://",
    "https://",
    "geo:",
    "www.",
    "maps.",
    "maps:",
    "maps://",
    "comgooglemaps:",
    "google.",
    "goo.gl/",
    "openstreetmap.org",
    "osm.org",
    "waze:",
    "om:",
];
/// Lists the labels of hosts that are those of maps.
const MAPS: [&str; 8] = ["map", "maps", "openstreetmap", "osm", "waze", "2gis", "geoportail", "organicmaps"];
/// Lists the parameters that hold a position, that of a place before that of a view.
const PAIRS: [&str; 18] = [
    "q",
    "query",
    "coordinate",
    "daddr",
    "destination",
    "to",
    "endcoord",
    "pin",
    "point",
    "ll",
    "sll",
    "cp",
    "center",
    "c",
    "pt",
    "near",
    "saddr",
    "viewpoint",
];
/// Lists the pairs of parameters that hold one.
const HALVES: [(&str, &str); 4] = [("mlat", "mlon"), ("lat", "lon"), ("lat", "lng"), ("latitude", "longitude")];
/// Lists parts of hosts whose maps write the longitude first, and in which parameters.
const LONGITUDE_FIRST: [(&str, &[&str]); 3] =
    [("yandex", &["ll", "pt"]), ("2gis", &["center"]), ("geoportail", &["c"])];

/// Returns whether an address is that of a map, whether or not it tells a position.
pub(crate) fn is_of_a_map(address: &str) -> bool {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or(host).to_lowercase();
    host.split('.').any(|label| MAPS.contains(&label))
}

impl Point {
    /// Finds a position that a text gives in numbers, or in a link to a map that stands
    /// anywhere in it.
    pub fn found_in(text: &str) -> Option<Pinned> {
        if let Some(point) = Self::parse(text) {
            return Some(Pinned { point, around: String::new() });
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        words.iter().enumerate().find_map(|(at, word)| {
            let link = word.trim_matches(|c: char| "<>()[]«»“”\"'.,;".contains(c));
            if !is_address(link) {
                return None;
            }
            // Whoever copies by hand puts a space behind a comma.
            let next = words.get(at + 1).filter(|_| word.ends_with(','));
            let longer = || Some((Self::linked(&format!("{word}{}", next?))?, 2));
            let (point, length) = Self::linked(link).map(|point| (point, 1)).or_else(longer)?;
            let around = [&words[..at], &words[at + length..]].concat().join(" ");
            let says_more = around.contains(char::is_alphanumeric);
            Some(Pinned { point, around: if says_more { around } else { String::new() } })
        })
    }

    fn linked(link: &str) -> Option<Self> {
        let (link, fragment) = link.split_once('#').unwrap_or((link, ""));
        let (path, query) = link.split_once('?').unwrap_or((link, ""));
        let parameters: Vec<(String, String)> = query
            .split('&')
            .filter_map(|parameter| parameter.split_once('='))
            .map(|(name, value)| (name.to_ascii_lowercase(), decoded(value)))
            .collect();
        let value = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        let host = path.split("://").last().and_then(|path| path.split('/').next()).unwrap_or_default();
        let swaps = |name: &str| LONGITUDE_FIRST.iter().any(|(of, names)| host.contains(of) && names.contains(&name));
        let half = |names: &(&str, &str)| Self::new(degrees(value(names.0)?)?, degrees(value(names.1)?)?);
        let whole = |name: &&str| {
            let (first, second) = pair(value(name).filter(|value| value.contains('.'))?)?;
            if swaps(name) { Self::new(second, first) } else { Self::new(first, second) }
        };
        let path = decoded(path);
        pinned(&path)
            .or_else(|| HALVES.iter().find_map(half))
            .or_else(|| PAIRS.iter().find_map(whole))
            .or_else(|| PAIRS.iter().find_map(|name| Self::parse(value(name)?)))
            .or_else(|| in_path(&path))
            .or_else(|| in_fragment(&decoded(fragment)))
    }
}

fn is_address(word: &str) -> bool {
    BEGINNINGS
        .iter()
        .any(|beginning| word.get(..beginning.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(beginning)))
}

/// Reads the pin of Google Maps: `!3d48.85!4d2.35`; of several the last is that of the place.
fn pinned(path: &str) -> Option<Point> {
    let of = |sign: &str| {
        let at = path.rfind(sign)?;
        degrees(path[at + sign.len()..].split('!').next()?)
    };
    let (latitude, longitude) = (of("!3d")?, of("!4d").or_else(|| of("!2d"))?);
    Point::new(latitude, longitude)
}

/// Reads a position among the pieces of a path: `geo:48.85,2.35;u=35`, `/search/48.85,2.35`,
/// `/@48.85,2.35,15z`.
fn in_path(path: &str) -> Option<Point> {
    let pieces = || path.split(['/', ':']).map(|piece| piece.split(';').next().unwrap_or_default());
    let is_exact = |piece: &&str| piece.split(',').take(2).all(|number| number.contains('.'));
    let of = |piece: &str| pair(piece).and_then(|(latitude, longitude)| Point::new(latitude, longitude));
    let own = pieces().filter(|piece| !piece.starts_with('@'));
    let view = || pieces().filter_map(|piece| piece.strip_prefix('@')).find_map(of);
    let is_geo = path.get(..4).is_some_and(|begins| begins.eq_ignore_ascii_case("geo:"));
    let of_geo = || pieces().nth(1).filter(|_| is_geo).and_then(of).filter(|point| !is_nowhere(*point));
    own.clone()
        .filter(is_exact)
        .find_map(of)
        .or_else(of_geo)
        .or_else(|| own.skip(1).find_map(|piece| Point::parse(&piece.replace('+', " "))))
        .or_else(view)
}

/// Reads the view of a map in a fragment: `map=15/48.85/2.35`.
fn in_fragment(fragment: &str) -> Option<Point> {
    let view = fragment.split('&').find_map(|part| part.strip_prefix("map=")).unwrap_or(fragment);
    let mut numbers = view.split('&').next()?.split('/').skip(1);
    Point::new(degrees(numbers.next()?)?, degrees(numbers.next()?)?)
}

/// Returns whether an address says that its position stands elsewhere in it: `geo:0,0?q=…`.
fn is_nowhere(point: Point) -> bool {
    point.latitude().abs() + point.longitude().abs() < f64::EPSILON
}

/// Reads two numbers with a comma, a tilde or a space between them, and perhaps more behind.
fn pair(text: &str) -> Option<(f64, f64)> {
    let text = text.trim().trim_start_matches("loc:").trim_start_matches("ll.").trim_start_matches("point:");
    let text = text.split('(').next()?.replace('+', " ");
    let mut numbers = text.split([',', '~', ' ', '_']).filter(|number| !number.is_empty());
    Some((degrees(numbers.next()?)?, degrees(numbers.next()?)?))
}

fn degrees(text: &str) -> Option<f64> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    text.parse().ok().filter(|_| is_number)
}

/// Undoes percent-encoding (RFC 3986); what is none stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let sign = match after {
            [high, low, ..] if *first == b'%' => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = sign {
            bytes.push(high * 16 + low);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(f64, f64, String)> {
        Point::found_in(text).map(|found| (found.point.latitude(), found.point.longitude(), found.around))
    }

    #[test]
    fn the_position_in_a_link_to_a_map_is_found() {
        for link in [
            "geo:48.85,2.35",
            "geo:48.85,2.35?z=15",
            "geo:48.85,2.35;u=35",
            "GEO:48.85,2.35",
            "geo:0,0?q=48.85,2.35(Chez%20moi)",
            "https://www.openstreetmap.org/#map=15/48.85/2.35",
            "https://www.openstreetmap.org/#map=15/48.85/2.35&layers=N",
            "https://www.openstreetmap.org/?mlat=48.85&mlon=2.35",
            "https://www.openstreetmap.org/?mlat=48.85&mlon=2.35#map=5/40.0/1.0",
            "https://www.google.com/maps/@48.85,2.35,15z",
            "https://www.google.fr/maps?q=48.85,2.35",
            "https://maps.google.com/?q=48.85%2C2.35&z=17",
            "https://maps.google.com/maps?q=loc:48.85,2.35",
            "maps.google.com/?ll=48.85,2.35",
            "https://www.google.com/maps/search/?api=1&query=48.85%2C2.35",
            "https://www.google.com/maps/search/48.85,+2.35?entry=tts",
            "https://www.google.com/maps/place/48.85,2.35",
            "https://www.google.com/maps/place/X/@48.1,2.1,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d48.85!4d2.35!16s",
            "https://www.google.com/maps/place/48%C2%B051'00.0%22N+2%C2%B021'00.0%22E/",
            "https://www.google.com/maps/dir//48.85,2.35/@48.1,2.1,9z",
            "https://www.google.com/maps/dir/?api=1&destination=48.85,2.35",
            "https://maps.apple.com/?ll=48.85,2.35&q=Ma%20position",
            "https://maps.apple.com/place?coordinate=48.85,2.35&name=X",
            "http://maps.apple.com/?q=48.85,2.35",
            "https://waze.com/ul?ll=48.85%2C2.35&navigate=yes",
            "https://www.bing.com/maps?cp=48.85~2.35&lvl=15",
            "https://yandex.ru/maps/?ll=2.35%2C48.85&z=12",
            "https://www.geoportail.gouv.fr/carte?c=2.35,48.85&z=15",
            "https://share.here.com/l/48.85,2.35,X",
            "<https://www.openstreetmap.org/#map=15/48.85/2.35>",
            "https://maps.google.com/?q=48.85, 2.35",
            "48.85, 2.35",
        ] {
            assert_eq!(read(link), Some((48.85, 2.35, String::new())), "{link}");
        }
        let shared = "Chez moi :\nhttps://maps.google.com/?q=48.85,2.35 voilà";
        assert_eq!(read(shared), Some((48.85, 2.35, "Chez moi : voilà".to_owned())));
        assert_eq!(read("https://www.openstreetmap.org/#map=15/-20.88/55.45"), Some((-20.88, 55.45, String::new())));
    }

    #[test]
    fn a_link_that_says_no_position_gives_none() {
        for link in [
            "https://maps.app.goo.gl/abcDEF123",
            "https://goo.gl/maps/abc48",
            "https://maps.apple/p/abc",
            "https://www.google.com/maps/place/Massy/",
            "https://www.google.com/maps?q=Massy",
            "https://maps.google.com/?q=12+rue+de+Paris,+91300+Massy",
            "geo:0,0?q=12+rue+de+Paris",
            "geo:",
            "https://www.openstreetmap.org/node/123",
            "https://x.fr/2026/11/29",
            "https://x.fr/?q=12,5&x=1&y=2",
            "https://x.fr/a#b/c/d",
            "https://www.google.com/maps/@999.0,2.35,15z",
            "https://x.fr/%",
            "91300 Massy",
            "",
        ] {
            assert_eq!(read(link), None, "{link}");
        }
    }
}
