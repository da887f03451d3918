//! Finds the names of operators: the ones in the settings, or else those that they have
//! in Telegram, which the bot learns when they write to it.

use std::collections::BTreeMap;

use crate::{
    campaigns::{OperatorId, Operators},
    store::{Store, StoreError},
};

/// Is the name under which the store remembers what operators are called in Telegram.
const REMEMBERED: &str = "operators";

/// Holds what operators are called in Telegram, by their user ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct OperatorNames(BTreeMap<i64, String>);

impl OperatorNames {
    /// Returns the names that the store remembers.
    ///
    /// # Errors
    /// Fails when the store can't be read.
    pub async fn remembered(store: &Store) -> Result<Self, StoreError> {
        let text = store.remembered(REMEMBERED).await?;
        Ok(Self(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()))
    }

    /// Stores the names of those who are still operators.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn remember(&self, store: &Store, operators: &Operators) -> Result<(), StoreError> {
        let kept: BTreeMap<_, _> = self.0.iter().filter(|(id, _)| operators.role(**id).is_some()).collect();
        // Numbers and names always become JSON.
        store.remember(REMEMBERED, serde_json::to_string(&kept).unwrap_or_default()).await
    }

    /// Takes a name in, and returns whether it is new.
    pub fn learn(&mut self, id: i64, name: &str) -> bool {
        self.0.insert(id, name.to_owned()).as_deref() != Some(name)
    }

    /// Drops what an operator is called in Telegram, and returns whether that was known.
    pub fn forget(&mut self, id: i64) -> bool {
        self.0.remove(&id).is_some()
    }

    /// Returns what an operator is called: in the settings, or else in Telegram.
    pub fn of<'a>(&'a self, operators: &'a Operators, id: OperatorId) -> Option<&'a str> {
        operators.name(id).or_else(|| self.0.get(&id.0).map(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_the_settings_stands_above_that_in_telegram() {
        let operators = Operators::parse("1=Awa,2").unwrap();
        let mut names = OperatorNames::default();
        assert!(names.learn(1, "A.") && names.learn(2, "Paul") && !names.learn(2, "Paul"));
        let of = |id| names.of(&operators, OperatorId(id));
        assert_eq!((of(1), of(2), of(3)), (Some("Awa"), Some("Paul"), None));
        assert!(names.forget(2) && !names.forget(2));
        assert_eq!(names.of(&operators, OperatorId(2)), None);
    }
}
