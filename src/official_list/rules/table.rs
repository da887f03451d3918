//! What `import-rules.toml` says as a whole.

use std::collections::BTreeSet;

use super::rule::{DefaultExclusion, ImpliedGoals, Rule};
use crate::catalogue::hosts::Hosts;

/// What the file says, and the hosts that it relies on.
#[derive(Debug)]
pub struct Rules {
    pub(in crate::official_list) hosts: Hosts,
    /// The service whose addresses are procedures.
    pub(in crate::official_list) host: String,
    /// What the path of a procedure begins with.
    pub(in crate::official_list) path: String,
    /// Hosts that explain the service.
    pub(in crate::official_list) documentation: Vec<String>,
    /// What the heading of a sub-préfecture begins with, folded.
    pub(in crate::official_list) sub_prefecture: Vec<String>,
    /// Words that stand by themselves even where a space is missing.
    pub(in crate::official_list) small_words: BTreeSet<String>,
    /// The goals of a title that no rule understands.
    pub(in crate::official_list) unclear: Vec<String>,
    /// And of one that says why, but not what for.
    pub(in crate::official_list) unclear_with_ground: Vec<String>,
    /// In the order of the file.
    pub(in crate::official_list) rules: Vec<Rule>,
    pub(in crate::official_list) default_exclusions: Vec<DefaultExclusion>,
    pub(in crate::official_list) implied_goals: Vec<ImpliedGoals>,
}
