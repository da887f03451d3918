//! Proposes what a new procedure is, as far as its words tell: channel, kind,
//! id and conditions. A person must check the proposal. It follows
//! `import-rules.toml` and nothing else.

mod texts;
mod goals;
mod cases;
mod arrondissement;
mod proposal;

pub(super) use proposal::{Proposal, ProposedCase, propose};
