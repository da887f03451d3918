//! Reads who may broadcast from the list in `GUICHET_OPERATORS`.

use std::{collections::BTreeMap, fmt};

/// Is the Telegram user id of somebody who may broadcast, and the number of their private
/// chat with the bot (Bot API, `Chat`: private chats have their user's id).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperatorId(pub i64);

impl OperatorId {
    /// Stands for whoever uses the command line on the bot's own machine.
    pub const COMMAND_LINE: Self = Self(0);
}

impl fmt::Display for OperatorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Says what an operator may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Writes drafts, and has them shown as people would see them.
    Editor,
    /// Also sends, pauses and cancels.
    Publisher,
}

/// Holds everybody who may broadcast, with their role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Operators(BTreeMap<OperatorId, Role>);

impl Operators {
    /// Reads a list such as `123456, 234567:editor`. A number alone is a publisher.
    ///
    /// # Errors
    /// Fails with a sentence that names the entry and says what to write.
    pub fn parse(list: &str) -> Result<Self, String> {
        let mut operators = BTreeMap::new();
        for entry in list.split([',', ' ', '\n']).map(str::trim).filter(|entry| !entry.is_empty()) {
            let (id, role) = entry.split_once(':').unwrap_or((entry, "publisher"));
            let role = match role {
                "editor" => Role::Editor,
                "publisher" => Role::Publisher,
                _ => {
                    return Err(format!(
                        "`{entry}` in GUICHET_OPERATORS names no role: write `{id}:editor` or `{id}:publisher`"
                    ));
                }
            };
            let id = id.parse().ok().filter(|id| *id > 0).map(OperatorId).ok_or_else(|| {
                format!("`{entry}` in GUICHET_OPERATORS is no user id: write numbers, as in `123456,234567:editor`")
            })?;
            if operators.insert(id, role).is_some() {
                return Err(format!("`{id}` stands twice in GUICHET_OPERATORS: keep one"));
            }
        }
        Ok(Self(operators))
    }

    /// Returns what somebody may do; `None` for who is no operator.
    pub fn role(&self, user: i64) -> Option<Role> {
        self.0.get(&OperatorId(user)).copied()
    }

    /// Returns everybody who may send.
    pub fn publishers(&self) -> impl Iterator<Item = OperatorId> {
        self.0.iter().filter(|(_, role)| **role == Role::Publisher).map(|(id, _)| *id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_alone_is_a_publisher() {
        let operators = Operators::parse("1, 2:editor,3:publisher").unwrap();
        assert_eq!(operators.role(1), Some(Role::Publisher));
        assert_eq!(operators.role(2), Some(Role::Editor));
        assert_eq!(operators.role(4), None);
        assert_eq!(operators.publishers().map(|id| id.0).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(Operators::parse(" ").unwrap(), Operators::default());
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (list, part) in
            [("x", "`x`"), ("-5", "`-5`"), ("5:boss", "`5:boss`"), ("5,5:editor", "twice"), ("0", "`0`")]
        {
            assert!(Operators::parse(list).unwrap_err().contains(part), "{list}");
        }
    }
}
