//! Several instances of the program behind one address, as a balancer has them.

use std::{
    fs::File,
    io::copy,
    net::{Shutdown, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use super::database::Database;
use crate::telegram::serving::{By, LONG, Serving, free_address};

pub struct Fleet {
    pub serving: Serving,
    pub database: Database,
    instances: Vec<Instance>,
    /// Another build of the program, which is what is started.
    pub other_build: Option<PathBuf>,
}

struct Instance {
    listen: String,
    child: Option<Child>,
    /// Is its number in the database since it was last started.
    number: i64,
}

impl Fleet {
    /// So many instances at work; `None` where there is no server.
    pub fn started(by: By, instances: usize, variables: &[(&'static str, &str)]) -> Option<Self> {
        Some(Self::started_on(Database::new()?, by, instances, variables))
    }

    /// So many instances at work on this database.
    pub fn started_on(database: Database, by: By, instances: usize, variables: &[(&'static str, &str)]) -> Self {
        let mut fleet = Self::prepared(database, by, instances, variables);
        for number in 0..instances {
            fleet.start(number);
        }
        fleet
    }

    /// Everything but the processes.
    pub fn prepared(database: Database, by: By, instances: usize, variables: &[(&'static str, &str)]) -> Self {
        let mut serving = Serving::prepared(by);
        serving.variables = variables.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        if variables.iter().all(|(name, _)| *name != "DATABASE_URL") {
            serving.variables.push(("DATABASE_URL", database.url()));
        }
        let instances: Vec<_> =
            (0..instances).map(|_| Instance { listen: free_address(), child: None, number: 0 }).collect();
        if by == By::Webhook {
            balance(serving.listen().to_owned(), instances.iter().map(|instance| instance.listen.clone()).collect());
        }
        Self { serving, database, instances, other_build: None }
    }

    /// Starts an instance and waits until it is at work.
    pub fn start(&mut self, number: usize) {
        self.spawn(number);
        let deadline = Instant::now() + LONG;
        while !self.written(number).contains("at work") {
            let ended = self.instances[number].child.as_mut().unwrap().try_wait().unwrap();
            assert!(ended.is_none(), "it ended:\n{}", self.written(number));
            assert!(Instant::now() < deadline, "it did not start:\n{}", self.written(number));
            thread::sleep(Duration::from_millis(2));
        }
        self.instances[number].number = self.database.number("SELECT max(id) FROM instance");
    }

    /// Which instance has a duty now.
    pub fn who_has(&self, duty: &str) -> Option<usize> {
        let number = format!("SELECT coalesce((SELECT instance FROM duty WHERE name = '{duty}'), 0)");
        let number = self.database.number(&number);
        self.instances.iter().position(|instance| instance.number == number && instance.child.is_some())
    }

    /// Starts an instance, which may not get far.
    pub fn spawn(&mut self, number: usize) {
        let log = File::create(self.log(number)).unwrap();
        let mut command = self.command(number);
        command.stdout(log.try_clone().unwrap()).stderr(log);
        self.instances[number].child = Some(command.spawn().unwrap());
    }

    fn command(&self, number: usize) -> Command {
        let usual = self.serving.command();
        let mut command = Command::new(self.other_build.as_deref().map_or(usual.get_program(), AsRef::as_ref));
        command.args(usual.get_args()).env_clear();
        command.envs(usual.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.env("GUICHET_LISTEN", &self.instances[number].listen);
        command
    }

    fn log(&self, number: usize) -> std::path::PathBuf {
        self.serving.folder.path().join(format!("log-{number}"))
    }

    /// What an instance wrote since it was last started.
    pub fn written(&self, number: usize) -> String {
        String::from_utf8_lossy(&std::fs::read(self.log(number)).unwrap_or_default()).into_owned()
    }

    /// SIGKILL: nothing is said to the program.
    pub fn kill(&mut self, number: usize) {
        if let Some(mut child) = self.instances[number].child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// SIGTERM, and whether it ended well.
    pub fn stop(&mut self, number: usize) -> bool {
        self.signal(number, "-TERM");
        self.ended(number)
    }

    /// Waits until an instance ends by itself; whether it ended well.
    pub fn ended(&mut self, number: usize) -> bool {
        self.instances[number].child.take().unwrap().wait().unwrap().success()
    }

    /// Sends a signal to an instance.
    pub fn signal(&self, number: usize, name: &str) {
        let id = self.instances[number].child.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }

    /// Waits until a number in the database is this.
    pub fn comes_to(&self, statement: &str, expected: i64) {
        let deadline = Instant::now() + LONG;
        loop {
            let number = self.database.number(statement);
            if number == expected {
                return;
            }
            assert!(Instant::now() < deadline, "{statement} is {number}, not {expected}");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        for number in 0..self.instances.len() {
            self.kill(number);
        }
    }
}

/// Passes each connection on to one of the instances that are there, in turn.
fn balance(at: String, instances: Vec<String>) {
    let listener = TcpListener::bind(at).unwrap();
    let turn = Arc::new(AtomicUsize::new(0));
    let instances: Arc<[String]> = instances.into();
    thread::spawn(move || {
        for guest in listener.incoming() {
            let (Ok(guest), turn, instances) = (guest, Arc::clone(&turn), Arc::clone(&instances)) else { return };
            thread::spawn(move || {
                let first = turn.fetch_add(1, Ordering::Relaxed);
                let next = |step| TcpStream::connect(&instances[(first + step) % instances.len()]).ok();
                if let Some(instance) = (0..instances.len()).find_map(next) {
                    pass_on(&guest, &instance);
                }
            });
        }
    });
}

fn pass_on(guest: &TcpStream, instance: &TcpStream) {
    let (mut from, mut to) = (guest.try_clone().unwrap(), instance.try_clone().unwrap());
    let there = thread::spawn(move || {
        let _ = copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Both);
    });
    let (mut from, mut to) = (instance.try_clone().unwrap(), guest.try_clone().unwrap());
    let _ = copy(&mut from, &mut to);
    let _ = to.shutdown(Shutdown::Both);
    let _ = there.join();
}
