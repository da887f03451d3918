//! What whoever translates sees: the page of every screen, in a real browser, and the files of
//! a new language.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use guichet::{
    catalogue::{load, source::Files},
    check::check,
    dialogue::{Context, Event, Input, Retention, Session, step},
    locale::Locales,
};
use serde::Deserialize;

use crate::{
    browser::{chromium, dom},
    context::{TODAY, repository_data, repository_locales},
};

/// Languages of four scripts.
const LANGUAGES: [&str; 4] = ["fr", "ar", "zh", "bn"];
/// The page of a language has at most so many bytes.
const MOST_BYTES: usize = 8_000_000;
/// Measures the page and writes what it saw into it.
const MEASURE: &str = "<script id=seen type=application/json></script><script>
    const phones = [...document.querySelectorAll('article:not([hidden]) .phone')].slice(0, 60);
    const lines = phones.map(phone => {
        const text = phone.querySelector('.text'), range = document.createRange();
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()].filter(rect => rect.width > 0), box = text.getBoundingClientRect();
        const first = rects.filter(rect => Math.abs(rect.bottom - rects[0].bottom) < 8);
        return { lang: phone.lang, left: Math.min(...first.map(rect => rect.left)) - box.left };
    });
    document.getElementById('seen').textContent = JSON.stringify({
        lines,
        wide: phones.filter(phone => phone.scrollWidth > 360 || phone.getBoundingClientRect().width !== 360).length,
        articles: document.querySelectorAll('article:not([hidden])').length,
        rows: document.querySelectorAll('tr[data-ids]:not([hidden])').length,
        count: document.getElementById('count').value,
        script: typeof stolen,
    });
    </script>";

#[derive(Debug, Deserialize)]
struct SeenPage {
    lines: Vec<Line>,
    wide: usize,
    articles: usize,
    rows: usize,
    count: String,
    script: String,
}

/// Where the first line of a bubble stands in it.
#[derive(Debug, Deserialize)]
struct Line {
    lang: String,
    /// How far it begins from the left edge, in pixels.
    left: f64,
}

fn guichet(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_guichet")).args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap())
}

fn preview(language: &str, folder: &Path, more: &[&str]) -> PathBuf {
    let file = folder.join(format!("{language}.html"));
    let arguments = [&["preview", "--lang", language, "--out", file.to_str().unwrap()], more].concat();
    let (code, said) = guichet(&arguments);
    assert_eq!(code, Some(0), "{said}");
    file
}

/// What a browser sees of the page, where `wanted` is typed into its filter.
fn seen(chromium: &str, file: &Path, wanted: &str) -> SeenPage {
    let measured = file.with_extension("measured.html");
    fs::write(&measured, fs::read_to_string(file).unwrap() + MEASURE).unwrap();
    dom(chromium, &format!("file://{}#{wanted}", measured.display()))
}

/// A copy of the languages in a folder.
fn locales_in(folder: &Path) -> PathBuf {
    let locales = folder.join("locales");
    for (path, text) in repository_locales().iter() {
        let to = locales.join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, text).unwrap();
    }
    locales
}

#[test]
fn a_browser_shows_every_screen_of_a_language_beside_the_french() {
    let Some(chromium) = chromium() else {
        assert!(std::env::var_os("CI").is_none(), "Chromium is missing");
        println!("no Chromium here: nothing is drawn");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        let file = preview(language, folder.path(), &[]);
        let html = fs::read_to_string(&file).unwrap();
        assert!(html.len() <= MOST_BYTES, "{language}: {} bytes", html.len());
        // Nothing is fetched: addresses stand in links alone.
        assert!(!html.contains("src=") && !html.contains("@import") && !html.contains("url("), "{language}");
        // What an operator adds is made up, so that its sentences are seen too.
        let screens = html.split_once("<section id=\"screens\">").unwrap().1;
        for id in ["nearby-remark", "nearby-for-whom", "card-link-dead", "help-run-by", "open-map"] {
            assert!(
                screens.split("data-ids=\"").any(|screen| screen
                    .split('"')
                    .next()
                    .unwrap()
                    .split(' ')
                    .any(|its| its == id)),
                "{id}"
            );
        }
        let all = seen(&chromium, &file, "");
        assert!(all.articles > 500 && all.rows > 700 && all.wide == 0, "{language}: {} {}", all.articles, all.wide);
        assert_eq!(all.count, format!("{} screens", all.articles));
        let own: Vec<&Line> = all.lines.iter().filter(|line| line.lang == language).collect();
        assert!(own.len() >= 25, "{language}");
        let to_the_right = own.iter().filter(|line| line.left > 1.0).count();
        // What begins with a place, or is a French name alone, runs to the right in Arabic too.
        let expected = if language == "ar" { own.len() * 3 / 5..=own.len() } else { 0..=0 };
        assert!(expected.contains(&to_the_right), "{language}: {to_the_right} of {}: {own:?}", own.len());
        let found = seen(&chromium, &file, "stuck-letters");
        assert!((1..=8).contains(&found.articles) && found.rows >= 1, "{language}: {found:?}");
        if let Some(pictures) = std::env::var_os("GUICHET_PICTURES") {
            picture(&chromium, &file, &Path::new(&pictures).join(format!("preview-{language}.png")));
        }
    }
}

fn picture(chromium: &str, page: &Path, to: &Path) {
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    let status = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1600,1800"])
        .arg(format!("--screenshot={}", to.display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap()
        .status;
    assert!(status.success());
}

#[test]
fn what_is_longer_or_wrong_is_marked_with_its_line_and_no_label_is_code() {
    let folder = tempfile::tempdir().unwrap();
    let locales = locales_in(folder.path());
    let path = locales.join("es/help.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let line = text.lines().position(|line| line.starts_with("stuck-letters = ")).unwrap() + 1;
    let changed = text.lines().map(|line| match line {
        _ if line.starts_with("stuck-letters = ") => format!("stuck-letters = {}", "una frase muy larga ".repeat(60)),
        _ if line.starts_with("stuck-title = ") => "stuck-title = <script>var stolen = 1</script>".to_owned(),
        _ => line.to_owned(),
    });
    fs::write(&path, changed.collect::<Vec<_>>().join("\n") + "\n").unwrap();
    let file = preview("es", folder.path(), &["--locales-dir", locales.to_str().unwrap()]);
    let html = fs::read_to_string(&file).unwrap();
    let address = url::Url::from_file_path(locales.canonicalize().unwrap().join("es/help.ftl")).unwrap();
    assert!(html.contains(&format!("href=\"{address}#L{line}\" title=\"es/help.ftl:{line}\">stuck-letters</a>")));
    assert!(html.contains("<span class=\"mark\">longer</span>"));
    assert!(html.contains("longer than the French by more than half</p>"), "a screen is marked too");
    assert!(html.contains("has no rendering of"), "a term of the glossary is missing");
    assert!(!html.contains("<script>var stolen") && html.contains("&lt;script&gt;var stolen"));
    if let Some(chromium) = chromium() {
        assert_eq!(seen(&chromium, &file, "stuck-title").script, "undefined");
    }
}

#[test]
fn a_language_nobody_has_is_told() {
    let (code, said) = guichet(&["preview", "--lang", "tlh"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("no language `tlh`"), "{said}");
    let (code, said) = guichet(&["preview", "--out", "/nowhere/at/all.html"]);
    assert_eq!((code, said.contains("cannot write `/nowhere/at/all.html`")), (Some(1), true), "{said}");
}

#[test]
fn a_new_language_begins_with_the_french_as_comments() {
    let folder = tempfile::tempdir().unwrap();
    let locales = locales_in(folder.path());
    let new = |tag: &str| guichet(&["locale", "new", tag, "--locales-dir", locales.to_str().unwrap()]);
    let (code, said) = new("ka");
    assert_eq!(code, Some(0), "{said}");
    assert!(!locales.join("ka/operators.ftl").exists());
    let written = fs::read_to_string(locales.join("ka/questions.ftl")).unwrap();
    assert!(written.contains("\n# goal-renew = Renouveler ma carte\n"), "{written}");
    let files = Files::from_folder(&locales, &["ftl", "toml"]).unwrap();
    let problems = check(&repository_data(), &files, TODAY).problems;
    let missing = problems.iter().filter(|problem| problem.file == "ka/" && problem.message.contains("is missing"));
    // As many as the French has for people: one line of this file each.
    let messages = ["interface", "questions", "page-names", "help", "pages"].map(|name| {
        let french = fs::read_to_string(locales.join(format!("fr/{name}.ftl"))).unwrap();
        french.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).count()
    });
    assert_eq!(missing.count(), messages.iter().sum::<usize>());
    for (tag, code, part) in [
        ("ka", 1, "is there already"),
        ("es", 1, "is there already"),
        ("../es", 2, "is no language tag"),
        ("", 2, "is no language tag"),
        ("k", 2, "is no language tag"),
    ] {
        let (ended, said) = new(tag);
        assert_eq!(ended, Some(code), "{tag}: {said}");
        assert!(said.contains(part), "{tag}: {said}");
    }
    assert_eq!(guichet(&["locale", "new", "ka"]).0, Some(2), "the texts inside the program stay as they are");
}

/// A fifteenth language is only files: it is checked, chosen, and typed by its name.
#[test]
fn a_language_more_takes_no_code() {
    let mut files = repository_locales();
    let english: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| path.starts_with("en/") && !path.ends_with("operators.ftl"))
        .map(|(path, text)| {
            (path.replace("en/", "eo/"), text.replace("language-name = English", "language-name = Esperanto"))
        })
        .collect();
    for (path, text) in english {
        files.insert(&path, text);
    }
    let glossary = files.get("glossary.toml").unwrap();
    let added = glossary.replace("\nen = {", "\neo = { text = \"\", from = \"made up\" }\nen = {");
    let added: Vec<String> = {
        // What English says, the made up language says.
        let mut lines: Vec<String> = added.lines().map(str::to_owned).collect();
        for at in 1..lines.len() {
            if lines[at - 1].starts_with("eo = {") {
                lines[at - 1] = lines[at].replacen("en =", "eo =", 1);
            }
        }
        lines
    };
    files.insert("glossary.toml", added.join("\n") + "\n");
    let data = repository_data();
    let report = check(&data, &files, TODAY);
    assert_eq!(report.problems, []);
    let (catalogue, locales) = (load(&data).unwrap(), Locales::new(&files).unwrap());
    assert_eq!(locales.negotiate(Some("eo")).name, "eo");
    let context = Context::new(&catalogue, &locales, Retention::UntilClosed);
    let typed = Input { event: Event::Text("Esperanto"), today: TODAY, language_hint: None };
    assert_eq!(step(context, &Session::default(), typed).session.language.as_deref(), Some("eo"));
}
