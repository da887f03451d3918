//! One bot, measured once in one setting.

use std::{
    process::Child,
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use crate::{
    bots::Bot,
    crowd::{Crowd, people},
    figures::{Figures, cpu, memory},
    how::How,
    known,
    stand_in::StandIn,
};

const CLOSED: Duration = Duration::from_secs(6);
const OPEN: Duration = Duration::from_secs(8);
/// Between two updates of the open loop: 100 a second.
const EVERY: Duration = Duration::from_millis(10);
/// People who have written once all is measured.
const CROWD: i64 = 10_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Setting {
    pub bot: Bot,
    how: How,
}

impl Setting {
    /// A bot by polling.
    pub const fn of(bot: Bot) -> Self {
        Self { bot, how: How::Polling }
    }

    /// The same bot in the other settings, which builds of this program alone have.
    pub fn harder(self) -> impl Iterator<Item = Self> {
        let others: &[How] = match self.bot {
            Bot::Guichet | Bot::Before => &[How::Webhook, How::Campaign, How::Million],
            Bot::Postgres => &[How::Webhook],
            Bot::TeloxideSqlite | Bot::TeloxideMemory | Bot::Frankenstein => &[],
        };
        others.iter().map(move |how| Self { how: *how, ..self })
    }

    pub fn all() -> Vec<Self> {
        let all = |bot| std::iter::once(Self::of(bot)).chain(Self::of(bot).harder());
        Bot::all().into_iter().flat_map(all).collect()
    }

    pub fn name(self) -> String {
        let how = match self.how {
            How::Polling => "",
            How::Webhook => ", by webhook",
            How::Campaign => ", in a campaign",
            How::Million => ", 1,000,000 known",
        };
        format!("{}{how}", self.bot.name())
    }
}

/// A process that ends with what is measured of it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

pub fn measure(Setting { bot, how }: Setting) -> Figures {
    let telegram = StandIn::start_on_own_thread();
    telegram.record(false);
    let folder = tempfile::tempdir().unwrap();
    known::fill(bot, &telegram, folder.path(), how);
    let begun = Instant::now();
    let running = Running(bot.spawn(&telegram, folder.path(), how));
    how.wait_until_it_receives(&telegram);
    let mut figures = Figures { start: begun.elapsed().as_secs_f64() * 1000.0, ..Figures::default() };
    let crowd = Crowd::new(bot, &telegram);
    let id = running.0.id();
    if how == How::Campaign {
        // Everybody has written once before.
        crowd.everybody(1..=people(), &telegram);
        known::begin_campaign(bot, &telegram, folder.path());
        open_loop(&crowd, id, &mut figures);
    } else {
        closed_loop(&crowd, id, &mut figures);
        open_loop(&crowd, id, &mut figures);
        for from in (people() + 1..=CROWD).step_by(200) {
            crowd.everybody(from..=(from + 199).min(CROWD), &telegram);
        }
        (figures.memory, figures.peak) = memory(id);
    }
    drop(crowd);
    figures
}

fn closed_loop(crowd: &Crowd, bot: u32, figures: &mut Figures) {
    let shared = &crowd.shared;
    shared.closed.store(true, Ordering::Relaxed);
    for side in shared.people().values_mut() {
        side.act(shared.bot);
    }
    // What is done once only is not counted.
    std::thread::sleep(Duration::from_secs(1));
    let before = (shared.answered.load(Ordering::Relaxed), cpu(bot), cpu(std::process::id()), Instant::now());
    std::thread::sleep(CLOSED);
    let count = shared.answered.load(Ordering::Relaxed) - before.0;
    let took = before.3.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "some ten thousands")]
    let count = count as f64;
    figures.rate = count / took;
    figures.cpu = (cpu(bot) - before.1) * 1_000_000.0 / count;
    figures.stand_in = (cpu(std::process::id()) - before.2) / took;
    shared.closed.store(false, Ordering::Relaxed);
    crowd.wait_until_quiet();
}

fn open_loop(crowd: &Crowd, bot: u32, figures: &mut Figures) {
    let shared = &crowd.shared;
    *shared.times.lock().unwrap() = Some(Vec::new());
    let (begun, used) = (Instant::now(), cpu(bot));
    for (number, id) in (1..=people()).cycle().enumerate() {
        let due = begun + EVERY * u32::try_from(number).unwrap();
        if due - begun > OPEN {
            break;
        }
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        if let Some(side) = shared.people().get_mut(&id).filter(|side| side.is_idle()) {
            side.act(shared.bot);
        }
    }
    crowd.wait_until_quiet();
    let used = cpu(bot) - used;
    let mut times = shared.times.lock().unwrap().take().unwrap();
    times.sort_unstable();
    let at = |part: usize| times[(times.len() - 1) * part / 1000].as_secs_f64() * 1000.0;
    (figures.median, figures.p99) = (at(500), at(990));
    #[expect(clippy::cast_precision_loss, reason = "some hundreds")]
    let count = times.len() as f64;
    figures.quiet_cpu = used * 1_000_000.0 / count;
}
