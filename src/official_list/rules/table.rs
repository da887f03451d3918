//! Holds what `import-rules.toml` says as a whole.

use std::collections::BTreeSet;

use super::rule::{DefaultExclusion, ImpliedGoals, Rule};
use crate::catalogue::hosts::Hosts;

/// Holds what the file says, and the hosts that it relies on.
#[derive(Debug)]
pub struct Rules {
    pub(in crate::official_list) hosts: Hosts,
    /// Is the service whose addresses are procedures.
    pub(in crate::official_list) host: String,
    /// Is what the path of a procedure begins with.
    pub(in crate::official_list) path: String,
    /// Lists the hosts that explain the service.
    pub(in crate::official_list) documentation: Vec<String>,
    /// Holds folded words with which the heading of a sous-préfecture begins.
    pub(in crate::official_list) sub_prefecture: Vec<String>,
    /// Holds words that stand by themselves even where a space is missing.
    pub(in crate::official_list) small_words: BTreeSet<String>,
    /// Holds the goals of a title that no rule understands.
    pub(in crate::official_list) unclear: Vec<String>,
    /// Holds the goals of a title that says why, but not what for.
    pub(in crate::official_list) unclear_with_ground: Vec<String>,
    /// Holds the rules in the order of the file.
    pub(in crate::official_list) all: Vec<Rule>,
    pub(in crate::official_list) default_exclusions: Vec<DefaultExclusion>,
    pub(in crate::official_list) implied_goals: Vec<ImpliedGoals>,
}
