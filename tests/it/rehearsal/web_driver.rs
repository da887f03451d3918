//! Drives headless Chromium by the protocol of `chromedriver` (W3C, `WebDriver`), as far as the tests
//! of the page need it: seven requests, for which no library is asked.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

/// Only keeps a test that never sees what it waits for from hanging.
const LONG: Duration = Duration::from_mins(1);
/// Names the id of an element in an answer.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub struct Browser {
    driver: Child,
    session: String,
    runtime: tokio::runtime::Runtime,
    http: reqwest::Client,
}

impl Browser {
    /// A browser with an empty window; `None` where there is none on this machine.
    pub fn opened() -> Option<Self> {
        let mut command = Command::new("chromedriver");
        let driver = command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut driver = driver.ok()?;
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = lines.find_map(|line| {
            let line = line.ok()?;
            Some(line.split_once("successfully on port ")?.1.trim_end_matches('.').to_owned())
        });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let mut browser = Self { driver, session: format!("http://127.0.0.1:{}/session", port?), runtime, http };
        let args = ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=1300,1200"];
        let wanted = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": { "args": args } } } });
        let opened = browser.ask("", &wanted);
        browser.session = format!("{}/{}", browser.session, opened["sessionId"].as_str().unwrap());
        Some(browser)
    }

    fn ask(&self, path: &str, body: &Value) -> Value {
        let answer = self.runtime.block_on(async {
            let answer = self.http.post(format!("{}{path}", self.session)).json(body).send().await.unwrap();
            serde_json::from_str::<Value>(&answer.text().await.unwrap()).unwrap()
        });
        assert!(answer["value"].get("error").is_none(), "{path} {body}: {answer:#}");
        answer["value"].clone()
    }

    pub fn go(&self, address: &str) {
        self.ask("/url", &json!({ "url": address }));
    }

    /// What a function without a name returns in the page.
    pub fn run(&self, body: &str) -> Value {
        self.ask("/execute/sync", &json!({ "script": body, "args": [] }))
    }

    /// Waits until an expression holds in the page.
    pub fn until(&self, expression: &str) {
        let deadline = Instant::now() + LONG;
        while self.run(&format!("return Boolean({expression})")) != true {
            let page = || self.run("return document.body.innerText");
            assert!(Instant::now() < deadline, "{expression}: not seen in\n{}", page().as_str().unwrap());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// What is seen in the window, as a PNG file.
    pub fn picture(&self) -> Vec<u8> {
        let answer = self.runtime.block_on(async {
            let answer = self.http.get(format!("{}/screenshot", self.session)).send().await.unwrap();
            serde_json::from_str::<Value>(&answer.text().await.unwrap()).unwrap()
        });
        BASE64_STANDARD.decode(answer["value"].as_str().unwrap()).unwrap()
    }

    fn element(&self, selector: &str) -> String {
        let found = self.ask("/element", &json!({ "using": "css selector", "value": selector }));
        found[ELEMENT].as_str().unwrap().to_owned()
    }

    pub fn click(&self, selector: &str) {
        self.ask(&format!("/element/{}/click", self.element(selector)), &json!({}));
    }

    /// Clicks what a function without a name returns in the page, once it returns anything.
    pub fn click_on(&self, body: &str) {
        let deadline = Instant::now() + LONG;
        loop {
            if let Some(found) = self.run(body)[ELEMENT].as_str() {
                // It may be below the edge of the window.
                let shown = json!({ "script": "arguments[0].scrollIntoView({ block: 'center' })", "args": [{ ELEMENT: found }] });
                self.ask("/execute/sync", &shown);
                self.ask(&format!("/element/{found}/click"), &json!({}));
                return;
            }
            let page = || self.run("return document.body.innerText");
            assert!(Instant::now() < deadline, "{body}: not seen in\n{}", page().as_str().unwrap());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Types into a field; `\u{e007}` is Enter.
    pub fn type_into(&self, selector: &str, text: &str) {
        self.ask(&format!("/element/{}/value", self.element(selector)), &json!({ "text": text }));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.runtime.block_on(async { self.http.delete(&self.session).send().await.ok() });
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
