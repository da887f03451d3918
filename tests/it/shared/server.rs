//! A PostgreSQL server of a test's own, which may die, be followed by a replica, and be reached
//! over TLS. Its programs are Debian's newest, or those in `GUICHET_TEST_POSTGRES_BIN`.

use std::{
    fs::{self, OpenOptions},
    io::Write as _,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

use super::database::{Database, SERVER};

pub struct Server {
    folder: TempDir,
    port: u16,
}

impl Server {
    /// A server at work that holds nothing yet, with these lines of its own in its settings; `None`
    /// where tests of PostgreSQL are left out.
    pub fn started(settings: &str) -> Option<Self> {
        std::env::var_os(SERVER).filter(|folder| !folder.is_empty())?;
        let server = Self::in_new_folder();
        server.run("initdb", &["-A", "trust", "-U", "postgres", "--no-sync"]);
        server.is_reached_at_its_socket();
        server.write(settings);
        server.start();
        Some(server)
    }

    fn in_new_folder() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // A server refuses to be run by root.
        if is_root() {
            assert!(Command::new("chown").arg("postgres").arg(folder.path()).status().unwrap().success());
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { folder, port }
    }

    /// Changes its settings while it is at work.
    pub fn settles(&self, settings: &str) {
        self.write(settings);
        self.run("pg_ctl", &["reload"]);
    }

    fn write(&self, settings: &str) {
        let mut file = OpenOptions::new().append(true).open(self.data().join("postgresql.conf")).unwrap();
        writeln!(file, "{settings}").unwrap();
    }

    fn is_reached_at_its_socket(&self) {
        let (folder, port) = self.socket();
        self.write(&format!("listen_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = '{folder}'"));
    }

    pub fn start(&self) {
        let log = self.folder().join("log");
        self.run("pg_ctl", &["-w", "-l", log.to_str().unwrap(), "start"]);
    }

    /// Ends as at a power cut: what was not written to the disk is lost.
    pub fn dies(&self) {
        self.run("pg_ctl", &["-m", "immediate", "stop"]);
    }

    /// A second server that follows this one.
    pub fn replica(&self) -> Self {
        let replica = Self::in_new_folder();
        let from =
            format!("host={} port={} user=postgres application_name=replica", self.folder().display(), self.port);
        replica.run("pg_basebackup", &["-d", &from, "-R", "--checkpoint=fast", "--no-sync"]);
        replica.is_reached_at_its_socket();
        replica.start();
        replica
    }

    /// A replica takes writes from now on.
    pub fn is_promoted(&self) {
        self.run("pg_ctl", &["-w", "promote"]);
    }

    /// Gives it a certificate for `localhost` that it signed itself; returns its file.
    pub fn certificate(&self) -> PathBuf {
        let (key, certificate) = (self.folder().join("key.pem"), self.folder().join("certificate.pem"));
        let openssl = as_postgres("openssl".as_ref())
            .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"])
            .args(["-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"])
            .arg("-keyout")
            .arg(&key)
            .arg("-out")
            .arg(&certificate)
            .stderr(Stdio::null())
            .status();
        assert!(openssl.unwrap().success());
        self.settles(&format!(
            "ssl = on\nssl_cert_file = '{}'\nssl_key_file = '{}'",
            certificate.display(),
            key.display()
        ));
        certificate
    }

    /// A new database on it.
    pub fn database(&self) -> Database {
        let (folder, port) = self.socket();
        Database::on(folder, port)
    }

    /// The folder of its socket, and the port that names it there.
    pub fn socket(&self) -> (String, u16) {
        (self.folder().to_str().unwrap().to_owned(), self.port)
    }

    /// The host and port as a part of an address, by its socket.
    pub fn host(&self) -> String {
        format!("{}:{}", self.folder().to_str().unwrap().replace('/', "%2F"), self.port)
    }

    pub const fn port(&self) -> u16 {
        self.port
    }

    fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn data(&self) -> PathBuf {
        self.folder().join("data")
    }

    /// Runs one of PostgreSQL's programs on its data.
    fn run(&self, name: &str, arguments: &[&str]) {
        let output = self.folder().join("told");
        // What they start keeps their output open.
        let file = fs::File::create(&output).unwrap();
        let mut command = as_postgres(&programs().join(name));
        command.arg("-D").arg(self.data()).args(arguments).stdin(Stdio::null());
        command.stdout(file.try_clone().unwrap()).stderr(file);
        let done = command.status().unwrap();
        assert!(done.success(), "{name}: {}", fs::read_to_string(output).unwrap_or_default());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut stop = as_postgres(&programs().join("pg_ctl"));
        stop.arg("-D").arg(self.data()).args(["-m", "immediate", "stop"]).stdout(Stdio::null()).stderr(Stdio::null());
        // It may be dead already.
        let _ = stop.status();
    }
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();
    output.stdout.trim_ascii() == b"0"
}

fn as_postgres(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

/// The folder of PostgreSQL's programs.
fn programs() -> PathBuf {
    if let Some(folder) = std::env::var_os("GUICHET_TEST_POSTGRES_BIN") {
        return folder.into();
    }
    // Where Debian's packages put them.
    let versions = fs::read_dir("/usr/lib/postgresql").unwrap();
    let version = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let newest = versions.map(|version| version.unwrap().path()).max_by_key(version);
    newest.unwrap().join("bin")
}
