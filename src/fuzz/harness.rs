//! Runs a target as often as the budget says, tells how often, and ends the program where one
//! case hangs.

use std::{
    cell::RefCell,
    env,
    fmt::Debug,
    process,
    sync::{Mutex, mpsc},
    thread,
    time::{Duration, Instant},
};

use proptest::{
    strategy::Strategy,
    test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner},
};

/// Each target gets this many cases, times its weight, unless `GUICHET_FUZZ_CASES` says another number.
const CASES: u32 = 64;
/// A case that takes longer hangs: the slowest one takes a fraction of a second.
const HANGS: Duration = Duration::from_mins(2);
/// Of the slowest input so many signs are shown.
const SHOWN: usize = 200;

/// Returns the number that was asked for, if any.
fn asked() -> Option<u32> {
    let cases = env::var("GUICHET_FUZZ_CASES").ok()?;
    Some(cases.parse().expect("GUICHET_FUZZ_CASES is a number of cases"))
}

/// Runs a target with these inputs, and prints how many there were.
pub(crate) fn run<S: Strategy>(name: &str, weight: u32, inputs: &S, property: impl Fn(S::Value) -> TestCaseResult)
where
    S::Value: Clone + Debug + Send,
{
    let asked = asked();
    let cases = asked.unwrap_or(CASES).saturating_mul(weight);
    let current: Mutex<Option<(Instant, S::Value)>> = Mutex::new(None);
    let slowest = thread::scope(|scope| {
        let (done, is_done) = mpsc::channel::<()>();
        let watched = &current;
        scope.spawn(move || watch(name, watched, &is_done));
        let slowest = RefCell::new((Duration::ZERO, String::new()));
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        // Who asks for a number looks for what is new; otherwise every run is the same.
        let mut runner = match asked {
            Some(_) => TestRunner::new(config),
            None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
        };
        let result = runner.run(inputs, |input| {
            let begun = Instant::now();
            *current.lock().unwrap() = Some((begun, input.clone()));
            let result = property(input.clone());
            let took = begun.elapsed();
            if took > slowest.borrow().0 {
                slowest.replace((took, format!("{input:?}")));
            }
            result
        });
        drop(done);
        result.unwrap_or_else(|failure| panic!("{name}: {failure}"));
        slowest.into_inner()
    });
    let (took, input) = slowest;
    let shown: String = input.chars().take(SHOWN).collect();
    println!("{name}: {cases} cases, the slowest in {took:.1?}: {shown}");
}

fn watch<V: Debug>(name: &str, current: &Mutex<Option<(Instant, V)>>, is_done: &mpsc::Receiver<()>) {
    while is_done.recv_timeout(Duration::from_secs(1)) == Err(mpsc::RecvTimeoutError::Timeout) {
        // A case that panics is told by the runner.
        let Ok(current) = current.lock() else { continue };
        if let Some((begun, input)) = current.as_ref().filter(|(begun, _)| begun.elapsed() > HANGS) {
            eprintln!("{name}: has not ended after {:.0?}: {input:?}", begun.elapsed());
            process::exit(1);
        }
    }
}

/// Returns whether a text may be shown to somebody as what went wrong: some words, and nothing
/// that steers a terminal.
pub(crate) fn is_sentence(text: &str) -> bool {
    text.split_whitespace().count() > 2 && !text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t'))
}
