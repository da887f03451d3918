//! Reads and writes the payload of deep links, such as `91_first-permit` (Bot API,
//! `/start`: at most 64 of `[A-Za-z0-9_-]`). `_` separates its parts. A shared link
//! holds the département and the goal, and for a sensitive goal the département alone.

use super::path::Path;
use crate::catalogue::{Answer, Catalogue, DepartementIx};

/// Holds what a deep link asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DeepLink {
    pub departement: DepartementIx,
    pub goal: Option<Answer>,
}

/// Reads a payload; leaves out an unknown goal, and needs a known département.
pub(super) fn parse(catalogue: &Catalogue, payload: &str) -> Option<DeepLink> {
    let mut parts = payload.trim().split('_');
    let departement = catalogue.departement(parts.next()?)?;
    let goal = parts.next().and_then(|goal| catalogue[catalogue.roles.goal].choice(goal)).map(Answer::Choice);
    Some(DeepLink { departement, goal })
}

/// Returns the payload of the link that a person at this path can share.
pub(super) fn payload(catalogue: &Catalogue, path: &Path) -> String {
    let code = &catalogue[path.departement()].code;
    let goal = catalogue.roles.goal;
    match path.answered(goal) {
        Some(answer) if !catalogue[goal].keeps_private(answer) => {
            format!("{code}_{}", catalogue.answer_id(goal, answer))
        }
        Some(_) | None => code.to_string(),
    }
}
