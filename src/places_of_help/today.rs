//! Says when a place is open on a day, where nothing that its list says leaves doubt.

use jiff::civil::Date;

use super::{holidays::is_holiday, hours::Slot, point::HelpPoint};
use crate::fold;

/// Lists words by which a remark says that a place is closed, at times or for good.
const CLOSED: [&str; 8] = ["ferme", "fermee", "fermes", "fermees", "fermeture", "fermetures", "fermera", "conges"];

/// Is the length of the code of a département on the mainland and in Corsica: elsewhere it may be
/// another day than in Paris.
const MAINLAND: usize = 2;

impl HelpPoint {
    /// Returns the hours of a day, which are none where it is closed; nothing on a public
    /// holiday, overseas, for what drives about, and where a remark says more than the hours.
    pub fn open_on(&self, day: Date) -> Option<Vec<Slot>> {
        let departement = self.in_commune()?.departement();
        let is_closed_for_now =
            self.legal.as_ref().and_then(|legal| legal.closed_until).is_some_and(|until| day <= until);
        let is_doubtful = self.kind.is_on_tour()
            || is_closed_for_now
            || self.says_closed()
            || self.names_appointments()
            || departement.code().len() != MAINLAND
            || is_holiday(day, departement);
        let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).ok()?;
        if is_doubtful { None } else { self.opening.on_day(weekday) }
    }

    /// Returns whether its remark is about appointments, which some of the hours may need.
    fn names_appointments(&self) -> bool {
        let words = self.remark.as_deref().map(fold::words).unwrap_or_default();
        words.iter().any(|word| matches!(word.as_str(), "rdv" | "rendez"))
    }

    /// Returns whether its remark says that it is closed at times or for good.
    pub fn says_closed(&self) -> bool {
        let words = self.remark.as_deref().map(fold::words).unwrap_or_default();
        words.iter().any(|word| CLOSED.contains(&word.as_str()))
    }
}
