//! Reads the JSON of an update without what no answer needs: keyboards, the messages that are
//! replied to, and the words of the bot's own message below a tapped button. They are most of
//! an update, and each of their strings would be kept for a moment.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Number, Value};

/// Lists fields that are needed nowhere.
const NOWHERE: [&str; 2] = ["reply_markup", "reply_to_message"];
/// Lists fields that are not needed of a message below a tapped button.
const NOT_BELOW_BUTTONS: [&str; 4] = ["text", "entities", "caption", "caption_entities"];

/// Holds a value as [`Value`] does, without those fields.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NeededValue(pub Value);

impl<'de> Deserialize<'de> for NeededValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Within::Anything.deserialize(deserializer).map(Self)
    }
}

/// Tells what a value stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    Anything,
    Query,
    MessageOfQuery,
}

impl Within {
    fn field(self, name: &str) -> Self {
        match (self, name) {
            (_, "callback_query") => Self::Query,
            (Self::Query, "message") => Self::MessageOfQuery,
            _ => Self::Anything,
        }
    }

    fn needs(self, name: &str) -> bool {
        !NOWHERE.contains(&name) && (self != Self::MessageOfQuery || !NOT_BELOW_BUTTONS.contains(&name))
    }
}

impl<'de> DeserializeSeed<'de> for Within {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(Self::Anything)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut needed = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            if self.needs(&name) {
                let value = fields.next_value_seed(self.field(&name))?;
                needed.insert(name, value);
            } else {
                fields.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Value::Object(needed))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_no_answer_needs_is_left_out() {
        let keyboard = json!({"inline_keyboard": [[{"text": "Massy", "callback_data": "p:91377"}]]});
        let update = json!({
            "update_id": 7,
            "callback_query": {
                "id": "1", "from": {"id": 9, "language_code": "fr"}, "data": "x",
                "message": {"message_id": 5, "date": 1, "chat": {"id": 9, "type": "private"}, "text": "Où ?",
                            "entities": [{"type": "bold", "offset": 0, "length": 2}], "reply_markup": keyboard},
            },
        });
        let NeededValue(needed) = serde_json::from_value(update).unwrap();
        assert_eq!(
            needed,
            json!({
                "update_id": 7,
                "callback_query": {
                    "id": "1", "from": {"id": 9, "language_code": "fr"}, "data": "x",
                    "message": {"message_id": 5, "date": 1, "chat": {"id": 9, "type": "private"}},
                },
            })
        );
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for text in [
            r#"{"message":{"text":"Massy","entities":[{"type":"bold"}],"location":{"latitude":-1.5e-3}},"a":[null,true,18446744073709551615,-7,"é\n"]}"#,
            "[]",
            "7",
            "null",
        ] {
            let NeededValue(needed) = serde_json::from_str(text).unwrap();
            assert_eq!(needed, serde_json::from_str::<Value>(text).unwrap(), "{text}");
        }
    }
}
