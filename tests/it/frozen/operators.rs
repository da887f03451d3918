//! Old buttons and questions of operators.

use super::{Talk, quiet_now, settle, stopped};

#[test]
fn operators_go_on_with_what_they_were_doing() {
    let mut serving = stopped();
    serving.variables.push(("GUICHET_QUIET_HOURS", quiet_now().to_owned()));
    serving.start();
    settle(&serving);
    serving.comes_to("SELECT count(*) FROM campaign WHERE state = 'preparing'", 0);
    Talk::new(&serving).plays("operators.txt");
    serving.was_careful();
    assert!(serving.stop().success());
    // Agreed, given back, cancelled, paused and resumed, and half of it by the other publisher.
    for (id, state) in
        [(10, "sending"), (11, "draft"), (12, "cancelled"), (7, "scheduled"), (4, "sending"), (3, "sending")]
    {
        let said = super::guichet_says(&serving, &["campaign", "show", &id.to_string(), "--json"]);
        let shown: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!(shown["state"], state, "{id}");
    }
}
