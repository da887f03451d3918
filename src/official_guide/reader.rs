//! Reads one page of the guide as a stream of XML events; nothing but what is kept is ever in
//! memory. Entities that a page declares itself are never followed.

use std::{collections::BTreeMap, fmt, io::BufRead};

use jiff::civil::Date;
use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};

use super::{
    elements::Element,
    page::{GuidePage, GuidePassage, Office, OnlineService, PageId, UNDER},
    subject::Sorter,
    wording::visible,
};

/// Elements stand at most this deep in each other; the guide's own at most 19.
const DEEPEST: usize = 100;
/// A page has at most this many passages; the longest of the guide has some 6,000.
const MOST_PASSAGES: usize = 50_000;
/// An element that no schema has is named by at most this many bytes, and this many are named.
const LONGEST_NAME: usize = 60;
const MOST_UNKNOWN: usize = 100;

/// Says why a page was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageRefused {
    /// It is no XML, or breaks off; holds what its parser says.
    NotXml(String),
    /// It declares entities of its own, or names one that nobody declared.
    Entities,
    TooDeep,
    TooLong,
    /// It decompresses to more bytes than this.
    TooLarge(u64),
    /// It is XML of another kind; holds the name of its root.
    NoPage(String),
    /// It says no id, or one of another form.
    NoId,
}

impl fmt::Display for PageRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotXml(error) => write!(f, "is no whole XML: {error}"),
            Self::Entities => f.write_str("declares or names entities of its own, which are not followed"),
            Self::TooDeep => write!(f, "has elements more than {DEEPEST} deep"),
            Self::TooLong => write!(f, "has more than {MOST_PASSAGES} paragraphs"),
            Self::TooLarge(most) => write!(f, "holds more than {most} bytes"),
            Self::NoPage(root) => write!(f, "is no page: its root is <{root}>"),
            Self::NoId => f.write_str("names no id such as F2231"),
        }
    }
}

/// Counts the elements that no known schema has.
pub(super) type UnknownElements = BTreeMap<String, usize>;

/// Holds what the head of every page says, wanted or not.
#[derive(Debug)]
pub(super) struct Head {
    pub id: PageId,
    pub title: String,
    /// Is the schema that it names, such as `3.4`.
    pub schema: Option<String>,
    /// Holds the page, if it was wanted.
    pub page: Option<GuidePage>,
}

/// Reads a page as of a day: one that was changed later names no day. `is_wanted` is asked with
/// its id and the ids of the way to it, and where it says no, the rest of the page is not read.
///
/// # Errors
/// Says why the page was not read.
pub(super) fn read_page(
    source: impl BufRead,
    today: Date,
    is_wanted: impl Fn(&PageId, &[String]) -> bool,
    unknown: &mut UnknownElements,
) -> Result<Head, PageRefused> {
    let mut reader = Reader::from_reader(source);
    let mut buffer = Vec::new();
    let mut reading = Reading::default();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(|error| PageRefused::NotXml(error.to_string()))?;
        match event {
            Event::Start(start) => reading.open(&start, unknown)?,
            Event::Empty(start) => {
                reading.open(&start, unknown)?;
                reading.close()?;
            }
            Event::End(_) => {
                let closed = reading.close()?;
                if closed == Some(Element::Trail)
                    && let Some(id) = &reading.id
                    && !is_wanted(id, &reading.trail)
                {
                    return reading.head(false, today);
                }
            }
            Event::Text(text) => reading.text(&text.xml10_content()),
            Event::CData(text) => reading.text(&text.xml10_content()),
            Event::GeneralRef(name) => reading.text(referenced(&name)?.encode_utf8(&mut [0; 4])),
            Event::DocType(declared) if declared.contains('[') => return Err(PageRefused::Entities),
            // A document type that stands elsewhere is never fetched.
            Event::DocType(_) | Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    let wanted = reading.id.as_ref().is_some_and(|id| is_wanted(id, &reading.trail));
    if !reading.open.is_empty() {
        return Err(PageRefused::NotXml("it breaks off".to_owned()));
    }
    reading.head(wanted, today)
}

/// Returns the character that a reference stands for: one of XML's own five, or a number.
fn referenced(name: &BytesRef<'_>) -> Result<char, PageRefused> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Ok(c);
    }
    match &*name.xml10_content() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(PageRefused::Entities),
    }
}

#[derive(Debug, Default)]
struct Reading {
    /// Holds the elements that are open; `None` is one that no schema has, whose words are kept.
    open: Vec<Option<Element>>,
    /// Tells whether the root was opened.
    is_begun: bool,
    id: Option<PageId>,
    kind: String,
    url: Option<String>,
    schema: Option<String>,
    title: String,
    modified: Option<Date>,
    trail: Vec<String>,
    /// Counts the elements around that are left out.
    aside: usize,
    items: usize,
    /// Counts the rows of tables around, whose words are kept as one passage.
    rows: usize,
    /// Holds the headings around; one that was not read yet is empty.
    headings: Vec<String>,
    branches: Vec<String>,
    passages: Vec<GuidePassage>,
    services: Vec<OnlineService>,
    offices: Vec<Office>,
    service: Option<OnlineService>,
    office: Option<Office>,
    /// Holds the words since the last passage or heading began.
    words: String,
    sorter: Sorter,
}

impl Reading {
    fn open(&mut self, start: &BytesStart<'_>, unknown: &mut UnknownElements) -> Result<(), PageRefused> {
        let name = start.name();
        let name = name.as_ref();
        if self.open.len() >= DEEPEST {
            return Err(PageRefused::TooDeep);
        }
        let element = Element::of(name);
        if !self.is_begun {
            self.is_begun = true;
            if element != Some(Element::Root) {
                return Err(PageRefused::NoPage(visible(&name.chars().take(LONGEST_NAME).collect::<String>())));
            }
            self.id = attribute(start, "ID").as_deref().and_then(PageId::parse);
            self.kind = attribute(start, "type").unwrap_or_default();
            self.url = attribute(start, "spUrl").filter(|url| url.starts_with("https://"));
            self.schema = attribute(start, "xsi:noNamespaceSchemaLocation").and_then(|at| schema(&at));
            if self.id.is_none() {
                return Err(PageRefused::NoId);
            }
        }
        if element.is_none() {
            let name = visible(&name.chars().take(LONGEST_NAME).collect::<String>());
            if unknown.len() < MOST_UNKNOWN || unknown.contains_key(&name) {
                *unknown.entry(name).or_default() += 1;
            }
        }
        self.open.push(element);
        self.opened(element, start);
        Ok(())
    }

    fn opened(&mut self, element: Option<Element>, start: &BytesStart<'_>) {
        match element {
            Some(Element::Aside | Element::Trail) => {
                self.aside += 1;
                self.words.clear();
            }
            Some(Element::TrailStep) => self.trail.extend(attribute(start, "ID")),
            Some(Element::Branch) if self.aside == 0 => {
                self.headings.push(String::new());
                self.sorter.begin_branch();
            }
            Some(Element::Item) => self.items += 1,
            Some(Element::Row) => {
                self.rows += 1;
                self.words.clear();
            }
            Some(Element::Service) if self.aside == 0 => {
                self.service = Some(OnlineService {
                    id: attribute(start, "ID").unwrap_or_default(),
                    kind: attribute(start, "type").unwrap_or_default(),
                    title: String::new(),
                    url: attribute(start, "URL"),
                    provider: None,
                });
            }
            Some(Element::Office) if self.aside == 0 => {
                self.office = Some(Office {
                    id: attribute(start, "ID").unwrap_or_default(),
                    title: String::new(),
                    pivot: None,
                    url: None,
                });
            }
            Some(Element::Site) => {
                if let Some(office) = &mut self.office {
                    office.url = office.url.take().or_else(|| attribute(start, "URL"));
                }
            }
            Some(Element::Paragraph | Element::Title | Element::DcTitle | Element::DcDate | Element::Pivot) => {
                self.begin_words();
            }
            Some(Element::Source) => self.begin_words(),
            Some(
                Element::Cell | Element::Plain | Element::Root | Element::Branch | Element::Service | Element::Office,
            )
            | None => {}
        }
    }

    /// Begins new words, except within a row of a table, whose words stay together.
    fn begin_words(&mut self) {
        if self.rows == 0 && !self.in_title() {
            self.words.clear();
        }
    }

    /// Returns whether a heading is around the element that is open now.
    fn in_title(&self) -> bool {
        let around = self.open.len().saturating_sub(1);
        self.open.iter().take(around).any(|open| *open == Some(Element::Title))
    }

    fn text(&mut self, text: &str) {
        self.words.push_str(text);
    }

    /// Closes the element that is open, and returns what it was.
    fn close(&mut self) -> Result<Option<Element>, PageRefused> {
        let Some(element) = self.open.pop() else { return Ok(None) };
        match element {
            Some(Element::Aside | Element::Trail) => {
                self.aside = self.aside.saturating_sub(1);
                self.words.clear();
            }
            Some(Element::Branch) if self.aside == 0 => {
                self.headings.pop();
                self.sorter.begin_branch();
            }
            Some(Element::Item) => self.items = self.items.saturating_sub(1),
            Some(Element::Title) if self.aside == 0 => self.titled(),
            Some(Element::DcTitle) => self.title = self.take_words(),
            Some(Element::DcDate) => {
                self.modified = self.take_words().split_whitespace().find_map(|word| word.parse().ok());
            }
            Some(Element::Pivot) => {
                let pivot = self.take_words();
                if let Some(office) = &mut self.office {
                    office.pivot = Some(pivot);
                }
            }
            Some(Element::Source) => {
                let source = self.take_words();
                if let Some(service) = &mut self.service {
                    service.provider = Some(source);
                }
            }
            Some(Element::Service) => self.services.extend(self.service.take().filter(|_| self.aside == 0)),
            Some(Element::Office) => self.offices.extend(self.office.take().filter(|_| self.aside == 0)),
            Some(Element::Cell) if self.rows > 0 => self.words.push_str(" | "),
            Some(Element::Row) => {
                self.rows = self.rows.saturating_sub(1);
                if self.rows == 0 {
                    let row = self.take_words();
                    let row = row.trim_end_matches(['|', ' ']).to_owned();
                    self.passage(row)?;
                }
            }
            Some(Element::Paragraph) if self.rows > 0 || self.is_within(Element::Title) => self.words.push(' '),
            Some(Element::Paragraph) => {
                let words = self.take_words();
                self.passage(words)?;
            }
            Some(_) | None => {}
        }
        Ok(element)
    }

    fn is_within(&self, element: Element) -> bool {
        self.open.contains(&Some(element))
    }

    fn take_words(&mut self) -> String {
        let words = visible(&self.words);
        self.words.clear();
        words
    }

    /// Takes what was read as the heading of what is around it.
    fn titled(&mut self) {
        let title = self.take_words();
        if let Some(service) = self.service.as_mut().filter(|service| service.title.is_empty()) {
            service.title = title;
        } else if let Some(office) = self.office.as_mut().filter(|office| office.title.is_empty()) {
            office.title = title;
        } else if self.open.last() == Some(&Some(Element::Branch))
            && let Some(heading) = self.headings.last_mut()
        {
            *heading = title;
        }
    }

    fn passage(&mut self, text: String) -> Result<(), PageRefused> {
        if text.is_empty() || self.aside > 0 || self.service.is_some() || self.office.is_some() {
            return Ok(());
        }
        if self.passages.len() >= MOST_PASSAGES {
            return Err(PageRefused::TooLong);
        }
        let named: Vec<&str> = self.headings.iter().map(String::as_str).filter(|heading| !heading.is_empty()).collect();
        let heading = named.last().copied().unwrap_or_default();
        let about = self.sorter.sort(&text, heading, self.items > 0).collect();
        let path = named.join(UNDER);
        if self.branches.last() != Some(&path) {
            self.branches.push(path);
        }
        self.passages.push(GuidePassage { branch: self.branches.len() - 1, text, about });
        Ok(())
    }

    fn head(self, wanted: bool, today: Date) -> Result<Head, PageRefused> {
        let id = self.id.ok_or(PageRefused::NoId)?;
        let page = wanted.then(|| GuidePage {
            id: id.clone(),
            kind: self.kind,
            title: self.title.clone(),
            url: self.url,
            modified: self.modified.filter(|day| *day <= today),
            branches: self.branches,
            passages: self.passages,
            services: self.services,
            offices: self.offices,
        });
        Ok(Head { id, title: self.title, schema: self.schema, page })
    }
}

/// Returns an attribute; one that is no XML counts as missing.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.try_get_attribute(name).ok()??;
    let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
    Some(visible(&value))
}

/// Returns the schema in an address such as `../Schemas/3.3/Publication.xsd`.
fn schema(at: &str) -> Option<String> {
    let is_version = |part: &&str| part.starts_with(|c: char| c.is_ascii_digit()) && part.len() <= LONGEST_NAME;
    at.split('/').find(is_version).map(str::to_owned)
}
