//! Does once what Telegram and the command line both need, and knows neither: reading
//! data and locales, the context of every answer, link checks, places of help, drafts
//! about changed pages, reports of wrong pages, campaigns, and screens as messages.

mod sources;
pub(crate) mod render;
mod help_places;
mod link_check;
mod official_guide;
mod context;
mod reload;
mod offered_pages;
mod reports;
mod operator_names;
pub(crate) mod campaigns;

pub(crate) use context::{BesideData, SharedContext};
pub(crate) use help_places::{store_help_places, stored_help_list};
pub(crate) use link_check::{CheckedCatalogue, LinkCheckSummary, check_catalogue, store_link_results};
pub(crate) use offered_pages::{PreparedDraft, draft_about_changed_pages};
pub(crate) use official_guide::{Fact, NotTaken, StoredGuide, Taken, named_pages, take_in};
pub(crate) use operator_names::OperatorNames;
pub(crate) use reload::{ReadAnew, read_anew};
pub(crate) use reports::{ReportedPage, reported_pages};
pub(crate) use sources::{Source, Sources};
