//! Reads a campaign from a TOML file: `docs/campaign.example.toml` shows every key.

use jiff::tz::TimeZone;

use super::{
    Audience, CampaignKind, Content, Draft, LinkButton, Media, MediaKind, Text, WithoutVersion,
    character_names::{Markup, with_letters},
    schedule::parse_time,
};
use crate::catalogue::{
    problem::{Problem, Problems, did_you_mean},
    reader::{File, Located, TomlTable},
};

/// Holds what a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignFile {
    /// Names the campaign for operators.
    pub name: String,
    /// Is news or a notice, never a reminder.
    pub kind: CampaignKind,
    /// Is the start in Unix seconds; `None` waits until somebody starts it.
    pub starts_at: Option<i64>,
    pub draft: Draft,
}

/// Lists what a file may name.
pub struct KnownNames<'a> {
    /// Lists codes of départements.
    pub departements: &'a [&'a str],
    /// Lists names of languages, as in the locales.
    pub languages: &'a [&'a str],
    /// Is the time zone in which operators write times.
    pub zone: &'a TimeZone,
    /// Is the time now, in Unix seconds: nothing can start before it.
    pub now: i64,
}

/// Reads a campaign's file; problems carry its `name`.
///
/// # Errors
/// Fails with every problem, each with its line.
pub fn read(name: &str, text: &str, known: &KnownNames<'_>) -> Result<CampaignFile, Vec<Problem>> {
    let mut problems = Problems::default();
    let file = File::new(name, text);
    let read = file.parse(&mut problems).and_then(|table| campaign(table, known, &mut problems));
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        Some(_) | None => Err(problems.into_sorted()),
    }
}

fn campaign(mut table: TomlTable<'_>, known: &KnownNames<'_>, problems: &mut Problems) -> Option<CampaignFile> {
    let name = table.required("name", problems).map(|name| name.value);
    let kind = match table.text("kind", problems) {
        None => Some(CampaignKind::News),
        Some(Located { value, spot }) => match value.as_str() {
            "news" => Some(CampaignKind::News),
            "notice" => Some(CampaignKind::Notice),
            _ => {
                problems.at(&spot, format!("`{value}` is no kind of campaign: write `news` or `notice`"));
                None
            }
        },
    };
    let starts_at = table.text("starts-at", problems).and_then(|Located { value, spot }| {
        match parse_time(&value, known.zone) {
            Ok(at) if at > known.now => return Some(at),
            Ok(_) => problems.at(&spot, format!("`{value}` has passed: write a time to come, or leave the line out")),
            Err(bad) => problems.at(&spot, format!("`{value}` is no time: {bad}")),
        }
        None
    });
    let audience = Audience {
        departements: listed(&mut table, "departements", known.departements, "département", problems),
        languages: listed(&mut table, "languages", known.languages, "language", problems),
    };
    let without_version =
        table.text("without-version", problems).and_then(|Located { value, spot }| match value.as_str() {
            "left-out" => Some(WithoutVersion::LeftOut),
            other if known.languages.contains(&other) => Some(WithoutVersion::Get(value)),
            other => {
                let hint = did_you_mean(other, known.languages.iter().copied());
                problems.at(&spot, format!("`{other}` is no language{hint}: write one, or `left-out`"));
                None
            }
        });
    let mut draft = Draft { audience, without_version, ..Draft::default() };
    for mut version in table.tables("version", problems) {
        let language = version.required("language", problems);
        let content = content(&mut version, problems);
        version.finish(problems);
        let Some(Located { value: language, spot }) = language else { continue };
        if !known.languages.contains(&language.as_str()) {
            let hint = did_you_mean(&language, known.languages.iter().copied());
            problems.at(&spot, format!("`{language}` is no language{hint}"));
        }
        if draft.versions.insert(language.clone(), content).is_some() {
            problems.at(&spot, format!("`{language}` has two versions: keep one"));
        }
    }
    table.finish(problems);
    Some(CampaignFile { name: name?, kind: kind?, starts_at, draft })
}

fn content(version: &mut TomlTable<'_>, problems: &mut Problems) -> Content {
    let html = version.text("html", problems).map(|text| text.value);
    let plain = version.text("text", problems);
    let text = match (html, plain) {
        (Some(html), None) => Text::Html(with_letters(&html, Markup::Html)),
        (None, Some(text)) => Text::Entities { text: with_letters(&text.value, Markup::None), entities: Vec::new() },
        (Some(_), Some(Located { spot, .. })) => {
            problems.at(&spot, "has `text` and `html`: keep one");
            Text::default()
        }
        (None, None) => Text::default(),
    };
    let photo = version.text("photo", problems).map(|file| (MediaKind::Photo, file.value));
    let document = version.text("document", problems);
    let media = match (photo, document) {
        (Some(_), Some(Located { spot, .. })) => {
            problems.at(&spot, "has `photo` and `document`: keep one");
            None
        }
        (photo, document) => photo.or(document.map(|file| (MediaKind::Document, file.value))),
    };
    let mut links = Vec::new();
    for mut link in version.tables("link", problems) {
        let label = link.required("label", problems);
        let url = link.required("url", problems);
        link.finish(problems);
        let (Some(label), Some(url)) = (label, url) else { continue };
        match LinkButton::new(&label.value, &url.value) {
            Ok(link) => links.push(link),
            Err(why) => {
                problems.at(&url.spot, format!("`{}` with the label `{}` is no button: {why}", url.value, label.value));
            }
        }
    }
    Content { text, media: media.map(|(kind, file)| Media { kind, file }), links }
}

fn listed(
    table: &mut TomlTable<'_>,
    key: &'static str,
    known: &[&str],
    what: &str,
    problems: &mut Problems,
) -> std::collections::BTreeSet<String> {
    let mut values = std::collections::BTreeSet::new();
    for Located { value, spot } in table.texts(key, problems) {
        if known.contains(&value.as_str()) {
            values.insert(value);
        } else {
            problems.at(&spot, format!("`{value}` is no {what}{}", did_you_mean(&value, known.iter().copied())));
        }
    }
    values
}
