//! Defines what `guichet doctor` tells about one thing.

use serde::Serialize;

/// Tells how well something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    Ok,
    /// It works, but somebody should look at it.
    Warning,
    /// It does not work, or will not for long.
    Wrong,
}

/// Holds what was found out about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Finding {
    pub check: &'static str,
    pub level: Level,
    pub says: String,
    /// Says what to do, where something is to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

impl Finding {
    pub fn ok(check: &'static str, says: impl Into<String>) -> Self {
        Self { check, level: Level::Ok, says: says.into(), advice: None }
    }

    pub fn warning(check: &'static str, says: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { check, level: Level::Warning, says: says.into(), advice: Some(advice.into()) }
    }

    pub fn wrong(check: &'static str, says: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { check, level: Level::Wrong, says: says.into(), advice: Some(advice.into()) }
    }

    /// Returns it as one line, whose beginnings stand below each other.
    pub fn line(&self) -> String {
        let level = match self.level {
            Level::Ok => "ok",
            Level::Warning => "warning",
            Level::Wrong => "WRONG",
        };
        let advice = self.advice.as_ref().map_or_else(String::new, |advice| format!(": {advice}"));
        format!("{level:<8} {:<12} {}{advice}", self.check, self.says).replace('\n', " ")
    }
}
