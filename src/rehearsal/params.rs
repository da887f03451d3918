//! Reads the parameters of a request to the Bot API: a JSON object, or the form that goes
//! with a file (RFC 7578).

use hyper::body::Bytes;
use serde_json::{Map, Value};

use super::refusal::Refusal;

/// Lists parameters that stay text in a form; all others are written as JSON there.
const TEXTS: [&str; 4] = ["text", "caption", "parse_mode", "callback_query_id"];

/// Holds the parameters of one request, and the bytes of the file that came with it.
#[derive(Debug, Default)]
pub struct Params(pub Map<String, Value>, pub Option<Bytes>);

impl Params {
    /// Reads a body of this content type.
    ///
    /// # Errors
    /// Returns the refusal of a body that is neither an object nor a form.
    pub fn read(kind: &str, body: &[u8]) -> Result<Self, Refusal> {
        if let Some((_, boundary)) = kind.split_once("boundary=") {
            let boundary = boundary.split(';').next().unwrap_or_default().trim().trim_matches('"');
            return Ok(of_form(body, boundary));
        }
        if body.is_empty() {
            return Ok(Self::default());
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(fields)) => Ok(Self(fields, None)),
            Ok(_) | Err(_) => Err(Refusal::bad("can't parse the request as a JSON object")),
        }
    }

    /// Returns a parameter that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Returns a parameter that is a number, also one that is written as text.
    pub fn number(&self, name: &str) -> Option<i64> {
        let value = self.0.get(name)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    /// Returns a parameter as it came.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }
}

fn of_form(body: &[u8], boundary: &str) -> Params {
    let (first, between) = (format!("--{boundary}"), format!("\r\n--{boundary}"));
    let mut params = Params::default();
    let Some(mut rest) = body.strip_prefix(first.as_bytes()) else { return params };
    while let Some(end) = find(rest, between.as_bytes()) {
        if let Some((name, value)) = field(&rest[..end], &mut params.1) {
            params.0.insert(name, value);
        }
        rest = &rest[end + between.len()..];
    }
    params
}

/// Reads one part of a form; of a file the parameter has its name, and `file` its bytes.
fn field(part: &[u8], file: &mut Option<Bytes>) -> Option<(String, Value)> {
    let end = find(part, b"\r\n\r\n")?;
    let head = std::str::from_utf8(&part[..end]).ok()?;
    let named = |key: &str| {
        let (_, after) = head.split_once(&format!("; {key}=\""))?;
        after.split_once('"').map(|(name, _)| name.to_owned())
    };
    let name = named("name")?;
    if let Some(known_as) = named("filename") {
        *file = Some(Bytes::copy_from_slice(&part[end + 4..]));
        return Some((name, format!("attach://{known_as}").into()));
    }
    let text = std::str::from_utf8(&part[end + 4..]).ok()?;
    let value = if TEXTS.contains(&name.as_str()) { None } else { serde_json::from_str(text).ok() };
    Some((name, value.unwrap_or_else(|| text.into())))
}

fn find(body: &[u8], wanted: &[u8]) -> Option<usize> {
    body.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_form_has_texts_json_and_files() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\n12\r\n--x\r\nContent-Disposition: \
                    form-data; name=\"chat_id\"\r\n\r\n7\r\n--x\r\nContent-Disposition: form-data; name=\"photo\"; \
                    filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\u{0}\r\nPNG\r\n--x--\r\n";
        let read = Params::read("multipart/form-data; boundary=x", body.as_bytes()).unwrap();
        assert_eq!(read.1.as_deref(), Some(&b"\0\r\nPNG"[..]));
        assert_eq!(Value::Object(read.0), json!({ "caption": "12", "chat_id": 7, "photo": "attach://a.png" }));
    }

    #[test]
    fn bodies_that_are_neither_are_refused_or_empty() {
        assert_eq!(Params::read("application/json", b"[1]").unwrap_err().code, 400);
        assert_eq!(Params::read("application/json", b"{").unwrap_err().code, 400);
        for body in [&b""[..], b"--", b"--x", b"--x\r\n--x", b"x--x\r\n\r\n--x"] {
            assert!(Params::read("multipart/form-data; boundary=x", body).unwrap().0.is_empty());
        }
    }
}
