//! Defines a statement with its values, and the rows that it gives, whichever engine runs
//! it. Values stand as `$1`, `$2` in the order in which they are bound.

use std::borrow::Cow;

use super::database_error::DatabaseError;

/// Is a value that is bound to a statement, or a column of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Null,
    Integer(i64),
    Text(String),
    Bytes(Vec<u8>),
    /// Is a list, as PostgreSQL takes it; so are the next.
    Integers(Vec<i64>),
    Texts(Vec<Option<String>>),
    Blobs(Vec<Vec<u8>>),
}

/// Holds a statement and what is bound to it.
#[derive(Debug, Clone)]
pub(super) struct Query {
    pub sql: Cow<'static, str>,
    pub values: Vec<Value>,
}

/// Returns a statement to which values are bound.
pub(super) fn query(sql: impl Into<Cow<'static, str>>) -> Query {
    Query { sql: sql.into(), values: Vec::new() }
}

/// Is whatever runs statements: the writer's connection, or one of those that read.
pub(super) trait Executor {
    fn run(self, query: Query) -> impl Future<Output = Result<Rows, DatabaseError>> + Send;
}

/// Holds what a statement gave.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub rows: Vec<Row>,
    /// Counts the rows that were written.
    pub changed: u64,
}

/// Holds the columns of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row(pub Vec<Value>);

impl Query {
    /// Adds the next value.
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Runs the statement, and returns how many rows it wrote.
    pub async fn execute(self, at: impl Executor) -> Result<u64, DatabaseError> {
        Ok(at.run(self).await?.changed)
    }

    /// Returns every row that there is.
    pub async fn fetch_all(self, at: impl Executor) -> Result<Vec<Row>, DatabaseError> {
        Ok(at.run(self).await?.rows)
    }

    /// Returns the first row, if any.
    pub async fn fetch_optional(self, at: impl Executor) -> Result<Option<Row>, DatabaseError> {
        Ok(at.run(self).await?.rows.into_iter().next())
    }

    /// Returns the first row of a statement that always gives one.
    pub async fn fetch_one(self, at: impl Executor) -> Result<Row, DatabaseError> {
        self.fetch_optional(at).await?.ok_or(DatabaseError::Unexpected)
    }

    /// Returns the first column of the first row of a statement that always gives one.
    pub async fn fetch_scalar<T: for<'a> FromValue<'a>>(self, at: impl Executor) -> Result<T, DatabaseError> {
        Ok(self.fetch_one(at).await?.get(0))
    }
}

impl Row {
    /// Returns one column of it. The schema says what type it has; what is of another one reads as
    /// zero, an empty text or `None`.
    pub fn get<'a, T: FromValue<'a>>(&'a self, column: usize) -> T {
        self.0.get(column).and_then(T::from_value).unwrap_or_default()
    }
}

/// Is what a column can be read into.
pub(super) trait FromValue<'a>: Default {
    /// Returns `None` where the value has another type, or is out of range.
    fn from_value(value: &'a Value) -> Option<Self>;
}

impl<'a> FromValue<'a> for i64 {
    fn from_value(value: &'a Value) -> Option<Self> {
        match value {
            Value::Integer(number) => Some(*number),
            _ => None,
        }
    }
}

impl<'a> FromValue<'a> for i32 {
    fn from_value(value: &'a Value) -> Option<Self> {
        i64::from_value(value)?.try_into().ok()
    }
}

impl<'a> FromValue<'a> for u64 {
    fn from_value(value: &'a Value) -> Option<Self> {
        i64::from_value(value)?.try_into().ok()
    }
}

impl<'a> FromValue<'a> for u8 {
    fn from_value(value: &'a Value) -> Option<Self> {
        i64::from_value(value)?.try_into().ok()
    }
}

impl<'a> FromValue<'a> for bool {
    fn from_value(value: &'a Value) -> Option<Self> {
        Some(i64::from_value(value)? != 0)
    }
}

impl<'a> FromValue<'a> for &'a str {
    fn from_value(value: &'a Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl<'a> FromValue<'a> for String {
    fn from_value(value: &'a Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.clone()),
            // PostgreSQL keeps no text that holds a NUL.
            Value::Bytes(bytes) => String::from_utf8(bytes.clone()).ok(),
            _ => None,
        }
    }
}

impl<'a> FromValue<'a> for Vec<u8> {
    fn from_value(value: &'a Value) -> Option<Self> {
        match value {
            Value::Bytes(bytes) => Some(bytes.clone()),
            Value::Text(text) => Some(text.clone().into_bytes()),
            _ => None,
        }
    }
}

impl<'a, T: FromValue<'a>> FromValue<'a> for Option<T> {
    fn from_value(value: &'a Value) -> Option<Self> {
        Some(T::from_value(value))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<bool> for Value {
    fn from(is_so: bool) -> Self {
        Self::Integer(is_so.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<Vec<i64>> for Value {
    fn from(numbers: Vec<i64>) -> Self {
        Self::Integers(numbers)
    }
}

impl From<Vec<String>> for Value {
    fn from(texts: Vec<String>) -> Self {
        Self::Texts(texts.into_iter().map(Some).collect())
    }
}

impl From<Vec<Option<String>>> for Value {
    fn from(texts: Vec<Option<String>>) -> Self {
        Self::Texts(texts)
    }
}

impl From<Vec<Vec<u8>>> for Value {
    fn from(blobs: Vec<Vec<u8>>) -> Self {
        Self::Blobs(blobs)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, T::into)
    }
}

impl From<&Option<String>> for Value {
    fn from(text: &Option<String>) -> Self {
        text.as_deref().into()
    }
}
