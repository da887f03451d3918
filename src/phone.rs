//! Draws messages as Telegram for Android shows them on a screen of 360 pixels: a bubble with
//! formatted text, and rows of buttons below it. What is drawn are the parameters of the Bot
//! API, so that nothing is shown that is not sent. It must not know what a message means.

mod text;

use serde_json::Value;

pub use text::escaped;
use text::{formatted, is_web};

/// Is the look of what is drawn. Its sizes are those of [`crate::check::measure`]; a test in a
/// browser compares them.
pub const STYLE: &str = include_str!("phone/phone.css");

/// Returns the HTML of a message from the parameters with which it is sent or edited
/// (`sendMessage`, `editMessageText`, `sendPhoto`, `sendDocument`).
pub fn message(parameters: &Value) -> String {
    let field = |name| parameters.get(name).and_then(Value::as_str);
    let is_html = field("parse_mode").is_some_and(|mode| mode.eq_ignore_ascii_case("html"));
    let text = field("text").or_else(|| field("caption")).unwrap_or_default();
    let entities = parameters.get("entities").or_else(|| parameters.get("caption_entities"));
    let entities = entities.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let media = ["photo", "document"].into_iter().find(|kind| parameters.get(kind).is_some());
    let media = media.map(|kind| format!("<div class=\"media {kind}\"></div>")).unwrap_or_default();
    let text = formatted(text, is_html, entities);
    let markup = parameters.get("reply_markup");
    format!(
        "<div class=\"message\">{media}<div class=\"text\" dir=\"auto\">{text}</div></div>{}",
        markup.map(rows).unwrap_or_default()
    )
}

/// Returns the rows of an inline keyboard, or of a keyboard in place of the telephone's own.
pub fn rows(markup: &Value) -> String {
    let rows = markup.get("inline_keyboard").or_else(|| markup.get("keyboard")).and_then(Value::as_array);
    let mut html = String::new();
    for row in rows.into_iter().flatten().filter_map(Value::as_array).filter(|row| !row.is_empty()) {
        html.push_str("<div class=\"row\">");
        for button in row {
            html.push_str(&self::button(button));
        }
        html.push_str("</div>");
    }
    html
}

/// Returns one button: it says in its attributes what a tap does.
fn button(button: &Value) -> String {
    let field = |name: &str| button.get(name).and_then(Value::as_str);
    let label = format!("<span class=\"label\" dir=\"auto\">{}</span>", escaped(field("text").unwrap_or_default()));
    let copied = button.get("copy_text").and_then(|copy| copy.get("text")).and_then(Value::as_str);
    match (field("callback_data"), field("url"), copied) {
        (Some(code), _, _) => format!("<button class=\"button\" data-tap=\"{}\">{label}</button>", escaped(code)),
        (_, Some(address), _) if is_web(address) => format!(
            "<a class=\"button opens\" href=\"{}\" target=\"_blank\" rel=\"noreferrer\">{label}</a>",
            escaped(address)
        ),
        (_, _, Some(text)) => {
            format!("<button class=\"button copies\" data-copy=\"{}\">{label}</button>", escaped(text))
        }
        _ if button.get("request_location").is_some_and(|asks| asks == true) => {
            format!("<button class=\"button\" data-position>{label}</button>")
        }
        _ => format!("<button class=\"button\" data-say>{label}</button>"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_message_is_drawn_with_its_buttons() {
        let drawn = message(&json!({
            "text": "<b>1. A &amp; B</b>\n<i>x</i>",
            "parse_mode": "HTML",
            "reply_markup": { "inline_keyboard": [
                [{ "text": "Go <on>", "callback_data": "a:b\"c" }, { "text": "Copy", "copy_text": { "text": "3039" } }],
                [],
                [{ "text": "Page", "url": "https://a.fr/?x=1&y=2" }, { "text": "No", "url": "javascript:alert(1)" }],
            ]},
        }));
        for part in [
            "<b>1. A &amp; B</b>\n<i>x</i>",
            "data-tap=\"a:b&quot;c\"",
            "Go &lt;on&gt;",
            "data-copy=\"3039\"",
            "href=\"https://a.fr/?x=1&amp;y=2\"",
        ] {
            assert!(drawn.contains(part), "{part}\n{drawn}");
        }
        assert!(!drawn.contains("javascript"), "{drawn}");
        assert_eq!(drawn.matches("class=\"row\"").count(), 2, "{drawn}");
    }
}
