//! Reads updates one by one: one that cannot be read costs nothing of those beside it, and
//! its number is known even so, because that number confirms it.

use serde::Deserialize;
use serde_json::Value;

use super::{
    json_pieces::{count, elements, is_object, member},
    needed_value::NeededValue,
};

/// Holds one update as Telegram sent it, without what no answer needs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RawUpdate {
    /// Is `None` where no number that could confirm it can be read.
    pub id: Option<i64>,
    /// Is `None` where it cannot be read.
    pub value: Option<Value>,
}

impl RawUpdate {
    /// Reads what was posted to a webhook; returns `None` where it is no JSON at all.
    pub fn posted(body: &[u8]) -> Option<Self> {
        let read = Self::read(body);
        (read.value.is_some() || is_object(body)).then_some(read)
    }

    /// Reads the updates of an answer to `getUpdates`; returns `None` where it holds none.
    pub(super) fn of_answer(body: &[u8]) -> Option<Vec<Self>> {
        Self::all_at_once(body).or_else(|| Self::piece_by_piece(body))
    }

    /// Reads an answer without anything odd in it, as nearly all are, in one pass.
    fn all_at_once(body: &[u8]) -> Option<Vec<Self>> {
        let Answer { ok: true, result } = serde_json::from_slice(body).ok()? else { return None };
        let whole = |NeededValue(value)| Some(Self { id: Some(number_in(&value)?), value: Some(value) });
        result.into_iter().map(whole).collect()
    }

    fn piece_by_piece(body: &[u8]) -> Option<Vec<Self>> {
        let updates = member(body, "ok").filter(|ok| *ok == b"true").and_then(|_| member(body, "result"))?;
        Some(elements(updates)?.into_iter().map(Self::read).collect())
    }

    fn read(text: &[u8]) -> Self {
        // What is no UTF-8 becomes U+FFFD, which is read like any other character.
        let value = serde_json::from_str(&String::from_utf8_lossy(text)).ok().map(|NeededValue(value)| value);
        // Under whichever number it is stored, that number confirms it.
        let id = value.as_ref().and_then(number_in);
        Self { id: id.or_else(|| member(text, "update_id").and_then(count)), value }
    }
}

/// Returns the number of an update that can be read, where it can confirm it.
fn number_in(update: &Value) -> Option<i64> {
    update.get("update_id")?.as_i64().filter(|id| (0..i64::MAX).contains(id))
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    result: Vec<NeededValue>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_update_of_an_answer_is_read_alone() {
        let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
        let answer = [
            br#"{"ok":true,"result":[{"update_id":1,"message":"#.as_slice(),
            deep.as_bytes(),
            br#"},{"update_id":2,"a":1e999},{"update_id":3,"a":"\ud800"},{"update_id":4,"a":""#,
            b"\xff",
            br#""},{"update_id":"5"},6,{"a":null},{"update_id":2147483650}]}"#,
        ]
        .concat();
        let read = RawUpdate::of_answer(&answer).unwrap();
        let ids: Vec<Option<i64>> = read.iter().map(|update| update.id).collect();
        assert_eq!(ids, [Some(1), Some(2), Some(3), Some(4), Some(5), None, None, Some(2_147_483_650)]);
        let readable: Vec<bool> = read.iter().map(|update| update.value.is_some()).collect();
        assert_eq!(readable, [false, false, false, true, true, true, true, true]);
        assert_eq!(RawUpdate::of_answer(br#"{"ok":false,"result":[]}"#), None);
        for usual in
            [r#"{"ok":true,"result":[]}"#, r#"{"result":[{"update_id":7,"message":{"text":"é\u00e9"}}],"ok":true}"#]
        {
            let read = RawUpdate::all_at_once(usual.as_bytes());
            assert_eq!(read, RawUpdate::piece_by_piece(usual.as_bytes()));
            assert!(read.is_some());
        }
        assert_eq!(RawUpdate::of_answer(br#"{"ok":true,"result":{}}"#), None);
    }

    #[test]
    fn an_update_is_confirmed_by_the_number_that_it_is_stored_under() {
        let id = |update: &str| RawUpdate::posted(update.as_bytes()).unwrap().id;
        assert_eq!(id(r#"{"update\u005fid":7}"#), Some(7));
        assert_eq!(id(r#"{"update_id":6,"update\u005fid":7}"#), Some(7));
        assert_eq!(id(r#"{"update_id":6,"update\u005fid":7,"a":1e999}"#), Some(6));
    }

    #[test]
    fn what_is_no_json_was_not_posted_by_telegram() {
        for none in ["", "{", "x", "{\"a\":[}", "\"a"] {
            assert_eq!(RawUpdate::posted(none.as_bytes()), None, "{none}");
        }
        for some in ["{}", "[]", "{\"update_id\":1,\"a\":1e999}", "{\"a\":\"\\ud800\"}"] {
            assert!(RawUpdate::posted(some.as_bytes()).is_some(), "{some}");
        }
    }
}
