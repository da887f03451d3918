//! Reads the zip archive of the guide page by page, within bounds: an archive made to grow
//! without end is refused or its page left out, and nothing of it is written anywhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    io::{self, BufReader, Read, Seek, SeekFrom},
};

use jiff::civil::Date;
use zip::ZipArchive;

use super::{
    page::{GuidePage, PageId},
    reader::{Head, UnknownElements, read_page},
    wording::visible,
};

pub use super::reader::PageRefused;

/// An archive has at most this many bytes; that of 2026 has some 40 million.
pub const LARGEST_ARCHIVE: u64 = 128 << 20;
/// It holds at most this many files; that of 2026 some 5,500.
const MOST_FILES: usize = 20_000;
/// A page decompresses to at most this many bytes; the largest has some 3 million.
const LARGEST_PAGE: u64 = 16 << 20;
/// All pages together decompress to at most this many bytes; those of 2026 to some 140 million.
const LARGEST_GUIDE: u64 = 1 << 30;
/// The end of an archive stands in its last bytes: 22, and a comment of at most 65,535.
const END: u64 = 22 + 65_535;
const END_SIGNATURE: [u8; 4] = [b'P', b'K', 5, 6];
/// A file of the archive is named by at most this many letters.
const LONGEST_NAME: usize = 80;

/// The theme "Étranger - Europe" of the guide, whose dossiers are kept whole.
const FOREIGNERS: &str = "N19804";

/// Says why an archive was not taken in.
#[derive(Debug)]
pub enum ArchiveRefused {
    /// It is no zip archive, or breaks off; holds what its reader says.
    NoArchive(String),
    /// It holds more files than this program reads.
    TooManyFiles(usize),
    /// Its pages decompress to more bytes than this program reads.
    TooLarge,
    /// It is an archive of something else; holds how many files it has, and the first names.
    OtherContent(usize, Vec<String>),
}

impl fmt::Display for ArchiveRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoArchive(error) => write!(f, "is no whole zip archive ({error}): download it again"),
            Self::TooManyFiles(count) => write!(f, "holds {count} files, more than the {MOST_FILES} that are read"),
            Self::TooLarge => write!(f, "decompresses to more than {LARGEST_GUIDE} bytes: it is not the guide"),
            Self::OtherContent(count, names) => {
                let names = names.join("; ");
                write!(f, "holds no page of Service-Public's guide that can be read in its {count} files")?;
                if !names.is_empty() {
                    write!(f, " ({names})")?;
                }
                f.write_str(": take `vosdroits-latest.zip` of \"guide vos droits et démarches particuliers\"")
            }
        }
    }
}

/// Holds what an archive says.
#[derive(Debug, Default)]
pub struct Guide {
    /// Holds the pages that were wanted.
    pub pages: BTreeMap<PageId, GuidePage>,
    /// Holds the title of every page that was read, wanted or not.
    pub titles: BTreeMap<PageId, String>,
    /// Counts the files that are no pages, such as lists.
    pub others: usize,
    /// Lists archives within the archive, which are not opened.
    pub archives: Vec<String>,
    /// Lists what should be a page and was not read.
    pub unread: Vec<Unread>,
    /// Lists ids that several files bear; the newest page was kept.
    pub twice: Vec<PageId>,
    /// Counts the files of one and the same name, of which only the last can be read.
    pub same_names: usize,
    /// Counts the pages of each schema.
    pub schemas: BTreeMap<String, usize>,
    /// Counts the elements that no known schema has.
    pub unknown: UnknownElements,
}

/// Names a file that is no readable page, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    pub file: String,
    pub reason: PageRefused,
}

impl Guide {
    /// Returns the day of the newest change of a wanted page: the archive is not older.
    pub fn newest(&self) -> Option<Date> {
        self.pages.values().filter_map(|page| page.modified).max()
    }

    /// Returns whether the archive has a page, read or not.
    pub fn has(&self, id: &PageId) -> bool {
        self.titles.contains_key(id) || self.unread.iter().any(|unread| stem(&unread.file) == id.as_str())
    }

    /// Lists the wanted pages that name no day, or one that is still to come.
    pub fn undated(&self) -> impl Iterator<Item = &PageId> {
        self.pages.values().filter(|page| page.modified.is_none()).map(|page| &page.id)
    }

    fn take(&mut self, head: Head) {
        let Head { id, title, schema, page } = head;
        *self.schemas.entry(schema.unwrap_or_else(|| "unnamed".to_owned())).or_default() += 1;
        let is_second = self.titles.contains_key(&id);
        if is_second {
            self.twice.push(id.clone());
        }
        if let Some(page) = page {
            let is_newer = self.pages.get(&id).is_none_or(|known| known.modified < page.modified);
            if is_newer {
                self.titles.insert(id.clone(), title);
                self.pages.insert(id, page);
            }
        } else if !is_second {
            self.titles.insert(id, title);
        }
    }

    fn refuse(&mut self, file: &str, reason: PageRefused) {
        self.unread.push(Unread { file: shown(file), reason });
    }
}

/// Reads an archive of the guide. Kept are the pages that are `named` and all of the theme
/// about foreigners; of the others their id and title.
///
/// # Errors
/// Says why nothing was taken in.
pub fn read_archive(
    mut source: impl Read + Seek,
    named: &BTreeSet<PageId>,
    today: Date,
) -> Result<Guide, ArchiveRefused> {
    let told = files_told(&mut source).map_err(|error| ArchiveRefused::NoArchive(error.to_string()))?;
    if let Some(count) = told.filter(|count| *count > MOST_FILES) {
        return Err(ArchiveRefused::TooManyFiles(count));
    }
    let mut archive = ZipArchive::new(source).map_err(|error| ArchiveRefused::NoArchive(error.to_string()))?;
    let mut guide = Guide { same_names: told.unwrap_or_default().saturating_sub(archive.len()), ..Guide::default() };
    let mut left = LARGEST_GUIDE;
    let mut examples: Vec<String> = Vec::new();
    for at in 0..archive.len() {
        let name = match archive.name_for_index(at) {
            Some(Ok(name)) => name.into_owned(),
            Some(Err(_)) | None => format!("the file {}", at + 1),
        };
        match Kind::of(&name) {
            Kind::Page => {}
            Kind::Archive => {
                guide.archives.push(shown(&name));
                continue;
            }
            Kind::Folder => continue,
            Kind::Other => {
                guide.others += 1;
                if examples.len() < 3 {
                    examples.push(shown(&name));
                }
                continue;
            }
        }
        let mut counted = match archive.by_index(at) {
            Ok(file) => Counted { source: file, left: LARGEST_PAGE.min(left), over: false, read: 0 },
            Err(error) => {
                guide.refuse(&name, PageRefused::NotXml(error.to_string()));
                continue;
            }
        };
        let is_wanted = |id: &PageId, trail: &[String]| named.contains(id) || trail.iter().any(|at| at == FOREIGNERS);
        let read = read_page(BufReader::with_capacity(1 << 16, &mut counted), today, is_wanted, &mut guide.unknown);
        left = left.saturating_sub(counted.read);
        let over = counted.over;
        if left == 0 {
            return Err(ArchiveRefused::TooLarge);
        }
        match read {
            Ok(head) => guide.take(head),
            Err(_) if over => guide.refuse(&name, PageRefused::TooLarge(LARGEST_PAGE)),
            Err(reason) => guide.refuse(&name, reason),
        }
    }
    if guide.titles.is_empty() {
        let unread = guide.unread.iter().map(|unread| format!("{} {}", unread.file, unread.reason));
        examples.extend(guide.archives.iter().cloned().chain(unread).take(3));
        return Err(ArchiveRefused::OtherContent(told.unwrap_or_else(|| archive.len()), examples));
    }
    Ok(guide)
}

/// Returns how many files the end of an archive tells; `None` where it has no such end.
fn files_told(source: &mut (impl Read + Seek)) -> io::Result<Option<usize>> {
    let size = source.seek(SeekFrom::End(0))?;
    source.seek(SeekFrom::Start(size.saturating_sub(END)))?;
    let mut tail = Vec::new();
    source.by_ref().take(END).read_to_end(&mut tail)?;
    source.seek(SeekFrom::Start(0))?;
    let end = tail.windows(END_SIGNATURE.len()).rposition(|window| window == END_SIGNATURE);
    let count = end.and_then(|at| tail.get(at + 10..at + 12)).and_then(|bytes| bytes.try_into().ok());
    Ok(count.map(|bytes| usize::from(u16::from_le_bytes(bytes))))
}

/// Returns the id in the name of a file of the archive.
fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}

/// Returns the name of a file, as far as it can be shown in a line.
fn shown(name: &str) -> String {
    visible(&name.chars().take(LONGEST_NAME).collect::<String>())
}

/// Says what a file of the archive is, by its name.
enum Kind {
    Page,
    Archive,
    Folder,
    Other,
}

impl Kind {
    fn of(name: &str) -> Self {
        let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
        match file.rsplit_once('.') {
            _ if file.is_empty() => Self::Folder,
            Some((stem, ending)) if ending.eq_ignore_ascii_case("xml") && PageId::parse(stem).is_some() => Self::Page,
            Some((_, ending)) if ending.eq_ignore_ascii_case("zip") => Self::Archive,
            _ => Self::Other,
        }
    }
}

/// Reads at most so many bytes, and tells how many.
struct Counted<R> {
    source: R,
    left: u64,
    read: u64,
    /// Tells whether there were more.
    over: bool,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            let more = self.source.read(&mut [0])?;
            self.over |= more > 0;
            return if more > 0 { Err(io::Error::other("it is too large")) } else { Ok(0) };
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..most) else { return Ok(0) };
        let count = self.source.read(buffer)?;
        let counted = u64::try_from(count).unwrap_or(u64::MAX);
        self.left = self.left.saturating_sub(counted);
        self.read = self.read.saturating_add(counted);
        Ok(count)
    }
}
