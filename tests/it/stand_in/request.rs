//! The parameters of a request, whatever they were encoded in, as JSON values of the types the method asks for.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Multipart};
use axum::http::{Request, header::CONTENT_TYPE};
use serde_json::{Map, Value};

use super::spec::{Kind, Method};

const LARGEST_BODY: usize = 8 << 20;

/// The parameters of one request, typed.
#[derive(Debug, Default)]
pub(super) struct Params(pub Map<String, Value>, pub Vec<File>);

/// A file that came with a request.
#[derive(Debug, Clone)]
pub struct File {
    pub field: String,
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Params {
    pub fn int(&self, name: &str) -> Option<i64> {
        self.0.get(name)?.as_i64()
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    pub fn flag(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub fn chat(&self) -> Option<i64> {
        match self.0.get("chat_id")? {
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        }
    }

    pub fn texts(&self, name: &str) -> Option<Vec<String>> {
        Some(self.0.get(name)?.as_array()?.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }
}

/// Parameters as they came: those of a form are text, those of a JSON body have types.
pub(super) struct Raw {
    values: Map<String, Value>,
    files: Vec<File>,
    textual: bool,
}

/// Reads query string and body; the error says what was wrong with the body.
pub(super) async fn read(request: Request<Body>) -> Result<Raw, String> {
    let query = form(request.uri().query().unwrap_or_default().as_bytes());
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    if kind.starts_with("multipart/form-data") {
        let mut values = query;
        let mut files = Vec::new();
        let mut parts = Multipart::from_request(request, &()).await.map_err(|error| error.to_string())?;
        while let Some(part) = parts.next_field().await.map_err(|error| error.to_string())? {
            let name = part.name().unwrap_or_default().to_owned();
            if let Some(file) = part.file_name().map(str::to_owned) {
                values.insert(name.clone(), format!("attach://{file}").into());
                let bytes = part.bytes().await.map_err(|error| error.to_string())?.to_vec();
                files.push(File { field: name, name: file, bytes });
                continue;
            }
            values.insert(name, part.text().await.map_err(|error| error.to_string())?.into());
        }
        return Ok(Raw { values, files, textual: true });
    }
    let body = to_bytes(request.into_body(), LARGEST_BODY).await.map_err(|error| error.to_string())?;
    if kind.starts_with("application/json") && !body.is_empty() {
        let Value::Object(mut values) = serde_json::from_slice(&body).map_err(|error| error.to_string())? else {
            return Err("the body is not a JSON object".to_owned());
        };
        values.extend(query);
        return Ok(Raw { values, files: Vec::new(), textual: false });
    }
    let mut values = query;
    if kind.starts_with("application/x-www-form-urlencoded") {
        values.extend(form(&body));
    } else if !body.is_empty() {
        return Err(format!("a body of type `{kind}`"));
    }
    Ok(Raw { values, files: Vec::new(), textual: true })
}

/// Brings the parameters to the method's types; whatever is not as the reference asks is a violation.
pub(super) fn typed(raw: Raw, method: &Method, violations: &mut Vec<String>) -> Params {
    let Raw { mut values, files, textual } = raw;
    let mut wrong = |what: String| violations.push(format!("{}: {what}", method.name));
    values.retain(|name, value| {
        let Some(param) = method.params.iter().find(|param| param.name == name) else {
            wrong(format!("no parameter `{name}`"));
            return true;
        };
        if fits(value, param.kind) && !(textual && param.kind == Kind::Json) {
            return true;
        }
        let Some(text) = value.as_str() else {
            wrong(format!("`{name}` is not of type {:?}: {value}", param.kind));
            return false;
        };
        let read = match param.kind {
            Kind::Flag if text.eq_ignore_ascii_case("true") || text == "1" => Some(Value::Bool(true)),
            Kind::Flag if text.eq_ignore_ascii_case("false") || text == "0" => Some(Value::Bool(false)),
            _ => serde_json::from_str(text).ok().filter(|read| fits(read, param.kind)),
        };
        if !textual {
            wrong(format!("`{name}` is a text, not of type {:?}", param.kind));
        }
        if let Some(read) = read {
            *value = read;
            return true;
        }
        if textual {
            wrong(format!("`{name}` is not of type {:?}: {value}", param.kind));
        }
        false
    });
    for param in method.params.iter().filter(|param| param.required && !values.contains_key(param.name)) {
        violations.push(format!("{}: `{}` is missing", method.name, param.name));
    }
    Params(values, files)
}

fn fits(value: &Value, kind: Kind) -> bool {
    match kind {
        Kind::Int => value.is_i64() || value.is_u64(),
        Kind::Text => value.is_string(),
        Kind::Flag => value.is_boolean(),
        Kind::Id => value.is_i64() || value.is_string(),
        Kind::Texts => value.as_array().is_some_and(|texts| texts.iter().all(Value::is_string)),
        Kind::Json => value.is_object() || value.is_array(),
    }
}

/// Reads `a=b&c=d`, percent-encoded.
fn form(text: &[u8]) -> Map<String, Value> {
    let pairs = text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    let pair = |pair: &[u8]| {
        let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (&pair[..at], &pair[at + 1..]),
            None => (pair, &pair[..0]),
        };
        (decoded(name), Value::String(decoded(value)))
    };
    pairs.map(pair).collect()
}

fn decoded(text: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let escaped = text.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match (text[at], escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                at += 2;
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
