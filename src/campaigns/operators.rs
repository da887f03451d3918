//! Reads who may broadcast from the list in `GUICHET_OPERATORS`.

use std::{collections::BTreeMap, fmt};

/// Limits the characters of a name, so that it fits a line.
const LONGEST_NAME: usize = 40;

/// Is the Telegram user id of somebody who may broadcast, and the number of their private
/// chat with the bot (Bot API, `Chat`: private chats have their user's id).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperatorId(pub i64);

impl OperatorId {
    /// Stands for the program itself, and for whoever uses its command line on the same
    /// machine.
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

/// Holds everybody who may broadcast, with their role and the name that they were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Operators(BTreeMap<OperatorId, (Role, Option<String>)>);

impl Operators {
    /// Reads a list such as `123456=Awa, 234567:editor=Paul`. A number alone is a publisher
    /// without a name.
    ///
    /// # Errors
    /// Fails with a sentence that names the entry and says what to write.
    pub fn parse(list: &str) -> Result<Self, String> {
        let mut operators = BTreeMap::new();
        for entry in entries(list) {
            let (who, name) = match entry.split_once('=') {
                Some((who, name)) => (who.trim(), Some(named(entry, name)?)),
                None => (entry, None),
            };
            let (id, role) = who.split_once(':').unwrap_or((who, "publisher"));
            let role = match role.trim() {
                "editor" => Role::Editor,
                "publisher" => Role::Publisher,
                _ => {
                    return Err(format!(
                        "`{entry}` in GUICHET_OPERATORS names no role: write `{id}:editor` or `{id}:publisher`"
                    ));
                }
            };
            let id = id.parse().ok().filter(|id| *id > 0).map(OperatorId).ok_or_else(|| {
                format!(
                    "`{entry}` in GUICHET_OPERATORS is no user id: write numbers, as in `123456=Awa,234567:editor=Paul`"
                )
            })?;
            if operators.insert(id, (role, name)).is_some() {
                return Err(format!("`{id}` stands twice in GUICHET_OPERATORS: keep one"));
            }
        }
        Ok(Self(operators))
    }

    /// Returns what somebody may do; `None` for who is no operator.
    pub fn role(&self, user: i64) -> Option<Role> {
        self.0.get(&OperatorId(user)).map(|(role, _)| *role)
    }

    /// Returns the name that somebody was given in the list.
    pub fn name(&self, user: OperatorId) -> Option<&str> {
        self.0.get(&user).and_then(|(_, name)| name.as_deref())
    }

    /// Returns everybody who may send.
    pub fn publishers(&self) -> impl Iterator<Item = OperatorId> {
        self.0.iter().filter(|(_, (role, _))| *role == Role::Publisher).map(|(id, _)| *id)
    }
}

/// Returns the entries of a list. Commas and lines part them, and so do spaces where no
/// entry has a name: a name may hold spaces.
fn entries(list: &str) -> impl Iterator<Item = &str> {
    let parts = list.split([',', '\n']).flat_map(|part| {
        let many: Vec<&str> = if part.contains('=') { vec![part] } else { part.split(' ').collect() };
        many
    });
    parts.map(str::trim).filter(|entry| !entry.is_empty())
}

fn named(entry: &str, name: &str) -> Result<String, String> {
    let name = name.trim();
    let fits = (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.contains('=');
    fits.then(|| name.to_owned()).ok_or_else(|| {
        format!("`{entry}` in GUICHET_OPERATORS gives no name: write 1 to {LONGEST_NAME} characters, as in `123456=Awa`, and a comma before the next one")
    })
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
    fn names_stand_behind_and_may_hold_spaces() {
        let operators = Operators::parse("1=Awa Diallo, 2:editor = Paul\n3 4:editor").unwrap();
        assert_eq!(operators.name(OperatorId(1)), Some("Awa Diallo"));
        assert_eq!((operators.name(OperatorId(2)), operators.role(2)), (Some("Paul"), Some(Role::Editor)));
        assert_eq!((operators.name(OperatorId(3)), operators.role(4)), (None, Some(Role::Editor)));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (list, part) in [
            ("x", "`x`"),
            ("-5", "`-5`"),
            ("5:boss", "`5:boss`"),
            ("5,5:editor", "twice"),
            ("0", "`0`"),
            ("5=", "`5=` in GUICHET_OPERATORS gives no name"),
            ("5=Awa 6=Paul", "a comma"),
            ("x=Awa", "no user id"),
        ] {
            assert!(Operators::parse(list).unwrap_err().contains(part), "{list}");
        }
    }
}
