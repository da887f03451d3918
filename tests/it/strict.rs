//! The stand-in itself: as strict as Telegram, and broken only on demand.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::stand_in::{Fault, FaultKind, StandIn, State, TOKEN};

/// Only keeps a test that never sees what it waits for from hanging.
const GUARD: Duration = Duration::from_mins(5);

async fn call(bot: &StandIn, method: &str, body: Value) -> (u16, Value) {
    try_call(bot, method, body).await.unwrap()
}
async fn try_call(bot: &StandIn, method: &str, body: Value) -> Result<(u16, Value), reqwest::Error> {
    let client = reqwest::Client::new();
    let answer = client
        .post(format!("{}/bot{TOKEN}/{method}", bot.url()))
        .header("Content-Type", "application/json")
        .body(body.to_string())
        .send()
        .await?;
    let status = answer.status().as_u16();
    let text = answer.text().await?;
    Ok((status, serde_json::from_str(&text).unwrap_or(Value::String(text))))
}
async fn description(bot: &StandIn, method: &str, body: Value) -> String {
    let (status, body) = call(bot, method, body).await;
    assert_eq!(body["error_code"], status);
    body["description"].as_str().unwrap().to_owned()
}
fn kb(data: &str) -> Value {
    json!({"inline_keyboard": [[{"text": "Go", "callback_data": data}, {"text": "Web", "url": "https://a.fr/x"}]]})
}

#[tokio::test]
async fn refusals_are_telegrams() {
    let bot = StandIn::start().await;
    bot.person(7, "ru");
    let send = |text: &str| json!({"chat_id": 7, "text": text, "parse_mode": "HTML"});
    for (body, said) in [
        (send(""), "Bad Request: message text is empty"),
        (send(" <b> </b>"), "Bad Request: message text is empty"),
        (send(&"x".repeat(4097)), "Bad Request: message is too long"),
        (send("a<x>b"), "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 1"),
        (send("<b>a"), "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        (send("é</b>"), "Bad Request: can't parse entities: Unexpected end tag at byte offset 2"),
        (
            send("<b><i>a</b></i>"),
            "Bad Request: can't parse entities: Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
        ),
        (json!({"chat_id": 8, "text": "a"}), "Bad Request: chat not found"),
        (json!({"text": "a"}), "Bad Request: chat_id is empty"),
        (json!({"chat_id": 7, "text": "a", "reply_markup": kb(&"é".repeat(33))}), "Bad Request: BUTTON_DATA_INVALID"),
        (
            json!({"chat_id": 7, "text": "a", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}}),
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            json!({"chat_id": 7, "text": "a", "reply_markup": {"inline_keyboard": [[{"text": "x", "url": "ftp://a.b"}]]}}),
            "Bad Request: inline keyboard button URL 'ftp://a.b' is invalid: Wrong HTTP URL",
        ),
    ] {
        assert_eq!(description(&bot, "sendMessage", body).await, said);
    }
    assert_eq!(description(&bot, "noSuch", json!({})).await, "Not Found");
    let (status, _) = call(&bot, "SendMessage", send(&format!("<b>{}</b>", "x".repeat(4096)))).await;
    assert_eq!(status, 200);
    let before = bot.violations().len();
    call(&bot, "sendMessage", json!({"chat_id": "7", "text": "a", "colour": 1, "disable_notification": "true"})).await;
    assert_eq!(bot.violations()[before..].len(), 2, "{:#?}", bot.violations());
    assert_eq!(
        description(&bot, "answerCallbackQuery", json!({"callback_query_id": "1"})).await,
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    );
    assert_eq!(
        description(&bot, "setMyCommands", json!({"commands": [], "language_code": "rus"})).await,
        "Bad Request: invalid language code specified"
    );
    let wrong = reqwest::get(format!("{}/bot1:x/getMe", bot.url())).await.unwrap();
    assert_eq!(wrong.status(), 401);
}

#[tokio::test]
async fn pictures_and_given_entities_are_judged() {
    let bot = StandIn::start().await;
    bot.person(7, "fr");
    for (method, body) in [
        ("sendPhoto", json!({"chat_id": 7, "photo": "https://a.fr/x.png", "caption": "é".repeat(1025)})),
        ("sendPhoto", json!({"chat_id": 7})),
        ("sendDocument", json!({"chat_id": 7, "caption": "a"})),
        ("sendPhoto", json!({"chat_id": 8, "photo": "https://a.fr/x.png"})),
        ("sendMessage", json!({"chat_id": 7, "text": "a", "entities": [{"type": "shout", "offset": 0, "length": 1}]})),
    ] {
        let (status, answer) = call(&bot, method, body.clone()).await;
        assert_eq!((status, &answer["ok"]), (400, &json!(false)), "{method} {body}: {answer}");
    }
    assert!(bot.messages(7).is_empty());
    let bold = json!([{"type": "bold", "offset": 0, "length": 1}]);
    let photo = json!({"chat_id": 7, "photo": "https://a.fr/x.png", "caption": "a", "caption_entities": bold});
    let (status, answer) = call(&bot, "sendPhoto", photo).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(bot.messages(7)[0].entities, bold.as_array().unwrap().clone());
}

#[tokio::test]
async fn entities_are_in_utf16_and_trimmed() {
    let bot = StandIn::start().await;
    bot.person(7, None);
    let text = "  😀<b>a&lt;<i>b</i></b> <a href=\"https://x.fr/?a=1&amp;b\">l</a> &unknown; <pre><code class=\"language-rs\">c</code></pre>\n";
    let (_, m) = call(&bot, "sendMessage", json!({"chat_id": 7, "text": text, "parse_mode": "HTML"})).await;
    let m = &m["result"];
    assert_eq!(m["text"], "😀a<b l &unknown; c");
    assert_eq!(m["entities"][0], json!({"type": "bold", "offset": 2, "length": 3}));
    assert_eq!(m["entities"][1], json!({"type": "italic", "offset": 4, "length": 1}));
    assert_eq!(m["entities"][2], json!({"type": "text_link", "offset": 6, "length": 1, "url": "https://x.fr/?a=1&b"}));
    assert_eq!(bot.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn forms_and_multipart_are_read() {
    let bot = StandIn::start().await;
    bot.person(7, None);
    let url = format!("{}/bot{TOKEN}/sendmessage", bot.url());
    let client = reqwest::Client::new();
    let answer = client
        .get(format!("{url}?chat_id=7&text=a%20b+c&reply_markup=%7B%22inline_keyboard%22%3A%5B%5D%7D"))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200, "{}", answer.text().await.unwrap());
    let body = "--X\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n--X\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhéllo\r\n--X--\r\n";
    let answer =
        client.post(&url).header("Content-Type", "multipart/form-data; boundary=X").body(body).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(bot.transcript(7), "a b c\n\nhéllo");
    assert_eq!(bot.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn conversation_is_a_transcript() {
    let bot = StandIn::start().await;
    let anna = bot.person(7, "ru");
    anna.say("/start");
    call(
        &bot,
        "sendMessage",
        json!({"chat_id": 7, "text": "<b>Hi</b>", "parse_mode": "HTML", "reply_markup": kb("go")}),
    )
    .await;
    anna.tap("go");
    let id = anna.screen().unwrap().message_id;
    let edit = json!({"chat_id": 7, "message_id": id, "text": "Done"});
    call(&bot, "editMessageText", edit.clone()).await;
    assert!(description(&bot, "editMessageText", edit).await.contains("message is not modified"));
    assert_eq!(
        description(&bot, "editMessageText", json!({"chat_id": 7, "message_id": 99, "text": "a"})).await,
        "Bad Request: message to edit not found"
    );
    bot.make_uneditable(7, id);
    assert_eq!(
        description(&bot, "editMessageText", json!({"chat_id": 7, "message_id": id, "text": "a"})).await,
        "Bad Request: message can't be edited"
    );
    assert_eq!(bot.transcript(7), "> /start\n\nHi\n  [Go] → go | [Web] → https://a.fr/x\n\n[Go]\n\n‖ edited\nDone");
    let (_, updates) = call(&bot, "getUpdates", json!({})).await;
    let query = updates["result"][1]["callback_query"].clone();
    assert_eq!(query["message"]["text"], "Hi");
    assert_eq!(bot.unanswered_taps(), 1);
    assert_eq!(call(&bot, "answerCallbackQuery", json!({"callback_query_id": query["id"]})).await.0, 200);
    assert_eq!(bot.unanswered_taps(), 0);
    anna.block();
    assert_eq!(
        description(&bot, "sendMessage", json!({"chat_id": 7, "text": "a"})).await,
        "Forbidden: bot was blocked by the user"
    );
    anna.unblock();
    assert_eq!(bot.violations(), Vec::<String>::new());
    assert_eq!(bot.calls().iter().find(|call| call.method == "answercallbackquery").unwrap().chat, Some(7));
}

#[tokio::test]
async fn unconfirmed_is_redelivered_and_raw_comes_back_later() {
    let bot = StandIn::start().await;
    let anna = bot.person(7, "ru");
    bot.set_next_update_id(100);
    let ids = |v: &Value| {
        v["result"].as_array().unwrap().iter().map(|u| u["update_id"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    for _ in 0..3 {
        anna.say("x");
    }
    assert_eq!(ids(&call(&bot, "getUpdates", json!({"limit": 2})).await.1), [100, 101]);
    assert_eq!(ids(&call(&bot, "getUpdates", json!({"offset": 101})).await.1), [101, 102]);
    bot.push_raw(&json!({"update_id": 5, "message": {"message_id": 1}}));
    assert_eq!(ids(&call(&bot, "getUpdates", json!({"offset": 103})).await.1), [5]);
    assert_eq!(ids(&call(&bot, "getUpdates", json!({"offset": 5})).await.1), [5]);
    assert_eq!(ids(&call(&bot, "getUpdates", json!({"offset": 103})).await.1), [0_i64; 0]);
    bot.redeliver_last(1);
    assert_eq!(ids(&call(&bot, "getUpdates", json!({"offset": 103})).await.1), [5]);
    anna.say("y");
    assert_eq!(
        ids(&call(&bot, "getUpdates", json!({"offset": 103, "allowed_updates": ["callback_query"]})).await.1),
        [0_i64; 0]
    );
}

#[test]
fn long_poll_wakes_and_second_poll_conflicts() {
    let bot = Arc::new(StandIn::start_on_own_thread());
    let anna = bot.person(7, "ru");
    let poll = |bot: &Arc<StandIn>| {
        let bot = Arc::clone(bot);
        std::thread::spawn(move || {
            tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(call(
                &bot,
                "getUpdates",
                json!({"timeout": 20}),
            ))
        })
    };
    let first = poll(&bot);
    assert!(bot.wait_until(State::is_polled, GUARD));
    let second = poll(&bot);
    let (status, body) = first.join().unwrap();
    assert_eq!((status, bot.violations().len()), (409, 1), "{body}");
    anna.say("x");
    // At its end it would have been answered with nothing.
    assert_eq!(second.join().unwrap().1["result"][0]["message"]["text"], "x");
    assert_eq!(bot.count("GetUpdates"), 2);
}

#[tokio::test]
async fn too_many_messages_are_refused_in_telegrams_words() {
    let bot = StandIn::start().await;
    bot.person(7, None);
    let send = || call(&bot, "sendMessage", json!({"chat_id": 7, "text": "a"}));
    bot.limit_chat(7, 3600);
    let (status, body) = send().await;
    let left = body["parameters"]["retry_after"].as_u64().unwrap();
    assert_eq!(
        (status, body["description"].as_str()),
        (429, Some(format!("Too Many Requests: retry after {left}").as_str()))
    );
    assert!(left <= 3600, "{left}");
    bot.limit_chat(7, 0);
    assert_eq!(send().await.0, 200);
    assert_eq!(bot.refused(), 1);
}

#[tokio::test]
async fn faults_happen_as_often_as_asked() {
    let bot = StandIn::start().await;
    bot.person(7, None);
    let fault = |kind| bot.fault(Fault { method: Some("sendMessage"), chat: Some(7), kind, times: 1 });
    let send = || try_call(&bot, "sendMessage", json!({"chat_id": 7, "text": "a"}));
    fault(FaultKind::BreakBefore);
    assert!(send().await.is_err());
    assert_eq!(bot.messages(7).len(), 0);
    fault(FaultKind::BreakAfter);
    assert!(send().await.is_err());
    assert_eq!(bot.messages(7).len(), 1);
    fault(FaultKind::BreakHalf);
    assert!(send().await.is_err());
    assert_eq!(bot.messages(7).len(), 2);
    fault(FaultKind::Status(502, "<html>Bad Gateway</html>"));
    assert_eq!(send().await.unwrap(), (502, json!("<html>Bad Gateway</html>")));
    fault(FaultKind::Held);
    let (held, released) = tokio::join!(send(), async {
        let held = bot.until(|state| state.held() == 1, GUARD).await;
        bot.release();
        held && bot.messages(7).len() == 3
    });
    assert_eq!((held.unwrap().0, released), (200, true), "it is done before its answer leaves");
    assert_eq!(bot.calls().iter().map(|call| call.status).collect::<Vec<_>>(), [0, 0, 0, 502, 200]);

    // On the wire: no byte, and half of the answer.
    for (kind, half) in [(FaultKind::BreakAfter, false), (FaultKind::BreakHalf, true)] {
        fault(kind);
        let address = bot.url().trim_start_matches("http://").to_owned();
        let read = tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            write!(stream, "GET /bot{TOKEN}/sendMessage?chat_id=7&text=a HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
            let mut read = String::new();
            stream.read_to_string(&mut read).ok();
            read
        })
        .await
        .unwrap();
        assert_eq!(!read.is_empty(), half, "{read}");
        assert_eq!(read.contains("{\"ok\":true"), half, "{read}");
        assert!(!read.ends_with('}'));
    }
}

#[tokio::test]
async fn webhook_is_retried_and_redelivered() {
    use axum::{
        Router,
        extract::State,
        http::{HeaderMap, StatusCode},
        routing::post,
    };
    use std::sync::atomic::{AtomicUsize, Ordering};
    let bot = StandIn::start().await;
    let hits = Arc::new(AtomicUsize::new(0));
    let app = Router::new()
        .route(
            "/hook",
            post(|State(hits): State<Arc<AtomicUsize>>, headers: HeaderMap, body: String| async move {
                assert_eq!(headers["X-Telegram-Bot-Api-Secret-Token"], "s3cret");
                assert!(body.contains("update_id"));
                if hits.fetch_add(1, Ordering::SeqCst) < 2 { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::OK }
            }),
        )
        .with_state(Arc::clone(&hits));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    let anna = bot.person(7, "ru");
    bot.set_webhook_pause(Duration::from_millis(10));
    assert_eq!(call(&bot, "setWebhook", json!({"url": url, "secret_token": "s3cret"})).await.0, 200);
    assert!(description(&bot, "getUpdates", json!({})).await.starts_with("Conflict: can't use getUpdates"));
    anna.say("x");
    let answered = |n: usize| {
        let hits = Arc::clone(&hits);
        move |state: &crate::stand_in::State| state.pending_updates() == 0 && hits.load(Ordering::SeqCst) == n
    };
    assert!(bot.until(answered(3), GUARD).await);
    assert_eq!(bot.webhook_attempts(), 3);
    bot.redeliver_last(1);
    assert!(bot.until(answered(4), GUARD).await);
    let (_, info) = call(&bot, "getWebhookInfo", json!({})).await;
    assert_eq!(info["result"]["max_connections"], 40);
    call(&bot, "deleteWebhook", json!({})).await;
    assert_eq!(call(&bot, "getUpdates", json!({})).await.0, 200);
}

#[tokio::test]
async fn hook_may_act_and_profile_is_kept() {
    let bot = StandIn::start().await;
    let anna = bot.person(7, "ru");
    let tapper = anna.clone();
    bot.on_send(Box::new(move |sent| {
        if let Some(data) = sent.data.first() {
            tapper.tap(data);
        }
    }));
    call(&bot, "sendMessage", json!({"chat_id": 7, "text": "a", "reply_markup": kb("go")})).await;
    assert_eq!(bot.pending_updates(), 1);
    call(&bot, "setMyDescription", json!({"description": "d", "language_code": "ru"})).await;
    assert_eq!(call(&bot, "getMyDescription", json!({"language_code": "ru"})).await.1["result"]["description"], "d");
    assert_eq!(call(&bot, "getMe", json!({})).await.1["result"]["username"], "guichet_bot");
    assert_eq!(bot.until_screen(7, |shown| shown.text == "a").await.data(), ["go"]);
    let group = bot.group(-100, "G");
    group.say(&anna, "hi");
    assert_eq!(bot.transcript(-100), "> Person7: hi");
    bot.record(false);
    assert_eq!(call(&bot, "editMessageText", json!({"chat_id": 7, "message_id": 2, "text": "b"})).await.0, 200);
}
