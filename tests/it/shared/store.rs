//! The store on PostgreSQL, by itself.

use guichet::store::{DatabaseUrl, Store, StoreError};

use super::{database::Database, fleet::Fleet, server::Server};
use crate::telegram::serving::By;

fn error_of(url: &str) -> StoreError {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(Store::open(&DatabaseUrl::parse(url).unwrap())).err().unwrap()
}

#[test]
fn a_database_that_cannot_be_used_is_told() {
    let Some(database) = Database::new() else { return };
    let missing = error_of(&database.url().replace("guichet_", "no_"));
    assert!(matches!(missing, StoreError::NoDatabase(_)), "{missing}");
    let away = error_of("postgres://somebody@127.0.0.1:9/guichet?sslmode=disable");
    assert!(matches!(away, StoreError::Away(_)), "{away}");
    let nobody = error_of(&database.url().replace("user=postgres", "user=nobody_of_this_name"));
    assert!(matches!(nobody, StoreError::NoEntry(_)), "{nobody}");
    database.sql("CREATE TABLE of_somebody_else (id BIGINT)");
    let other = error_of(&database.url());
    assert!(matches!(other, StoreError::OtherProgram(_)), "{other}");
}

#[test]
fn a_server_that_is_read_only_is_passed_by() {
    let Some(database) = Database::new() else { return };
    database.sql(&format!("ALTER DATABASE {} SET default_transaction_read_only = on", database.name()));
    let only = error_of(&database.url());
    assert!(matches!(only, StoreError::ReadOnly(_)), "{only}");
}

#[test]
fn a_newer_schema_is_left_alone_unless_it_says_that_this_version_works_with_it() {
    let Some(database) = Database::new() else { return };
    let open = || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let opened = Store::open(&DatabaseUrl::parse(&database.url()).unwrap()).await?;
            opened.guard.close().await;
            Ok::<_, StoreError>(())
        })
    };
    open().unwrap();
    let newer = |oldest: i64| {
        database.sql(&format!(
            "DELETE FROM guichet_migration WHERE version > 900;
             INSERT INTO guichet_migration VALUES (999, 'of tomorrow', 'x', {oldest})"
        ));
    };
    newer(2);
    assert_eq!(open(), Ok(()));
    newer(999);
    assert!(matches!(open(), Err(StoreError::Newer(_))));
}

#[test]
fn a_database_of_another_bot_is_refused() {
    let Some(mut fleet) = Fleet::started(By::Polling, 1, &[]) else { return };
    assert!(fleet.stop(0));
    fleet.database.sql("UPDATE remembered SET text = '999' WHERE name = 'bot'");
    fleet.spawn(0);
    assert!(!fleet.ended(0));
    assert!(fleet.written(0).contains("belongs to the bot with the number 999"), "{}", fleet.written(0));
}

/// A certificate counts where somebody who is trusted signed it, whatever the address asks for.
#[test]
fn a_server_is_reached_over_tls() {
    let Some(server) = Server::started("") else { return };
    let certificate = server.certificate();
    let database = server.database();
    for mode in ["require", "verify-ca", "verify-full"] {
        let url = format!("postgres://postgres@localhost:{}/{}?sslmode={mode}", server.port(), database.name());
        let untrusted = error_of(&url);
        assert!(matches!(untrusted, StoreError::Tls(_)), "{mode}: {untrusted}");
    }
    let url = format!("postgres://postgres@localhost:{}/{}?sslmode=verify-full", server.port(), database.name());
    let variables = [("DATABASE_URL", url.as_str()), ("SSL_CERT_FILE", certificate.to_str().unwrap())];
    let mut fleet = Fleet::started_on(database, By::Polling, 1, &variables);
    fleet.serving.telegram.person(7, "fr").say("/start 91");
    fleet.serving.shows(7, "(91)");
    assert_eq!(
        fleet.database.number(
            "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND NOT ssl"
        ),
        0
    );
    assert!(fleet.stop(0));
}

#[test]
fn the_doctor_tells_of_a_server() {
    let Some(fleet) = Fleet::started(By::Polling, 2, &[]) else { return };
    let told = |url: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_guichet"));
        command.arg("doctor").env_clear();
        command.envs(fleet.serving.command().get_envs().filter_map(|(name, value)| Some((name, value?))));
        let output = command.env("DATABASE_URL", url).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let one_host = told(&fleet.database.url());
    assert!(one_host.lines().any(|line| line.starts_with("ok") && line.contains("instances at work: 2")), "{one_host}");
    let folder = fleet.database.url().split("host=").nth(1).unwrap().split('&').next().unwrap().replace('/', "%2F");
    let two_hosts = told(&format!("postgres://postgres@{folder},127.0.0.1:9/{}", fleet.database.name()));
    assert!(two_hosts.contains("a failover may lose what was confirmed last"), "{two_hosts}");
}

#[test]
fn an_address_that_makes_no_sense_is_told() {
    for (url, told) in [
        ("mysql://host/x", "no address that is known"),
        ("postgres://", "no address of PostgreSQL"),
        ("postgres://secret-name:secret-word@host/x?colour=red", "option that is not known"),
        ("postgres://secret-name:secret-word@host:port/x", "no address of PostgreSQL"),
    ] {
        let error = DatabaseUrl::parse(url).unwrap_err();
        assert!(error.contains(told) && !error.contains("secret"), "{url}: {error}");
    }
}
