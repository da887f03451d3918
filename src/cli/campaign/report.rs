//! Shows a campaign in words and in JSON.

use anyhow::Result;
use jiff::Timestamp;
use serde::Serialize;

use crate::{
    campaigns::{Audience, DeliveryStatus, Draft, OperatorId, ShownCount, Tally, display_name},
    cli::output::{print_json, print_line},
    days,
    store::{CampaignRow, Store},
};

/// Limits the characters of a name that is taken from a message.
const LONGEST_NAME: usize = 60;

/// Is one line of the list.
#[derive(Debug, Serialize)]
pub(super) struct ListedCampaign {
    id: i64,
    kind: &'static str,
    state: &'static str,
    name: String,
    starts_at: Option<i64>,
    created_at: i64,
    started_at: Option<i64>,
    ended_at: Option<i64>,
    reason: Option<String>,
    /// Tells whether it went on by itself after the network was away.
    resumed: bool,
}

/// Holds a campaign with what became of it.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    #[serde(flatten)]
    listed: ListedCampaign,
    audience: Audience,
    versions: Vec<String>,
    deliveries: Counts,
    /// Counts whom it unsubscribed and who can be put back.
    unsubscribed: u64,
    audit: Vec<Done>,
}

#[derive(Debug, Serialize)]
struct Done {
    at: i64,
    operator: i64,
    act: String,
    people: i64,
}

/// Counts deliveries by status.
#[derive(Debug, Default, Serialize)]
struct Counts {
    total: u64,
    pending: u64,
    sending: u64,
    sent: u64,
    blocked: u64,
    failed: u64,
    unknown: u64,
    withdrawn: u64,
}

#[derive(Debug, Serialize)]
struct Report {
    #[serde(flatten)]
    listed: ListedCampaign,
    deliveries: Counts,
    by_language: std::collections::BTreeMap<String, Counts>,
    seconds: Option<i64>,
}

impl ListedCampaign {
    pub fn of(row: &CampaignRow) -> Self {
        Self {
            id: row.id,
            kind: row.kind.name(),
            state: row.state.name(),
            name: row.name.clone(),
            starts_at: row.starts_at,
            created_at: row.created_at,
            started_at: row.started_at,
            ended_at: row.ended_at,
            reason: row.reason.clone(),
            resumed: row.resumed,
        }
    }
}

impl Counts {
    fn of(counts: &[u64; 7]) -> Self {
        let of = |status: DeliveryStatus| counts[status as usize];
        Self {
            total: counts.iter().sum(),
            pending: of(DeliveryStatus::Pending),
            sending: of(DeliveryStatus::Sending),
            sent: of(DeliveryStatus::Sent),
            blocked: of(DeliveryStatus::Blocked),
            failed: of(DeliveryStatus::Failed),
            unknown: of(DeliveryStatus::Unknown),
            withdrawn: of(DeliveryStatus::Withdrawn),
        }
    }

    fn all(tally: &Tally) -> Self {
        Self::of(&DeliveryStatus::ALL.map(|status| tally.of(status)))
    }

    /// Returns the counts in words, in which one to four people are not told apart.
    fn line(&self) -> String {
        let [sent, blocked, failed, unknown, withdrawn, waiting] =
            [self.sent, self.blocked, self.failed, self.unknown, self.withdrawn, self.pending + self.sending]
                .map(ShownCount::of);
        format!(
            "{}: {sent} sent, {blocked} blocked, {failed} failed, {unknown} unknown, {withdrawn} withdrawn, {waiting} waiting",
            people(self.total)
        )
    }
}

impl Shown {
    pub async fn of(store: &Store, row: &CampaignRow) -> Result<Self> {
        let draft = Draft::decode(&row.draft).unwrap_or_default();
        let audit = store.audit(Some(row.id), 100).await?;
        let audit = audit.into_iter().map(|done| Done {
            at: done.at,
            operator: done.operator.0,
            act: done.act,
            people: done.people,
        });
        Ok(Self {
            listed: ListedCampaign::of(row),
            versions: draft.versions.keys().cloned().collect(),
            audience: draft.audience,
            deliveries: Counts::all(&store.tally(row.id).await?),
            unsubscribed: store.unsubscribed(row.id, Timestamp::now().as_second()).await?,
            audit: audit.collect(),
        })
    }

    pub fn print(&self, row: &CampaignRow, name: impl Fn(OperatorId) -> String) -> Result<()> {
        print_line(&line(row))?;
        let listed = |all: &std::collections::BTreeSet<String>| match all.len() {
            0 => "all".to_owned(),
            _ => all.iter().cloned().collect::<Vec<_>>().join(" "),
        };
        print_line(&format!("départements: {}", listed(&self.audience.departements)))?;
        print_line(&format!("languages: {}", listed(&self.audience.languages)))?;
        print_line(&format!("versions: {}", self.versions.join(" ")))?;
        print_line(&self.deliveries.line())?;
        if self.unsubscribed > 0 {
            print_line(&format!(
                "unsubscribed: {}; `guichet campaign undo-unsubscribed {}` puts them back, for seven days",
                people(self.unsubscribed),
                row.id
            ))?;
        }
        self.audit.iter().rev().try_for_each(|done| {
            let concerned = people(u64::try_from(done.people).unwrap_or_default());
            print_line(&format!("{}: {}, {} ({concerned})", time(done.at), name(OperatorId(done.operator)), done.act))
        })
    }
}

/// Returns a number of people in words; one to four are not told apart.
pub(super) fn people(count: u64) -> String {
    format!("{} people", ShownCount::of(count))
}

/// Returns a campaign as one line.
pub(super) fn line(row: &CampaignRow) -> String {
    let starts = row.starts_at.map_or_else(String::new, |at| format!(", starts at {}", time(at)));
    let reason = row.reason.as_deref().map_or_else(String::new, |reason| format!(" ({reason})"));
    let draft = Draft::decode(&row.draft).unwrap_or_default();
    let name = display_name(&row.name, &draft, LONGEST_NAME).unwrap_or_default();
    format!("{} {} {}{reason}{starts} {name}", row.id, row.kind, row.state).trim_end().to_owned()
}

/// Prints what became of a campaign.
pub(super) async fn print(store: &Store, row: &CampaignRow, json: bool) -> Result<()> {
    let tally = store.tally(row.id).await?;
    if json {
        let by_language = tally.by_language().map(|(language, counts)| (language.to_owned(), Counts::of(counts)));
        return print_json(&Report {
            listed: ListedCampaign::of(row),
            deliveries: Counts::all(&tally),
            by_language: by_language.collect(),
            seconds: row.started_at.zip(row.ended_at).map(|(begun, ended)| ended - begun),
        });
    }
    print_line(&line(row))?;
    print_line(&Counts::all(&tally).line())?;
    tally
        .by_language()
        .try_for_each(|(language, counts)| print_line(&format!("{language}: {}", Counts::of(counts).line())))
}

fn time(seconds: i64) -> String {
    format!("{} (Paris time)", days::paris_time(seconds))
}
