//! Finds the commune that a row states, and checks the row's coordinates
//! against it. Where they disagree, the commune is believed, because it is what
//! people read.

use super::{
    code::{Insee, Postcode},
    field,
    phone_zone::zone,
    position::{Position, Precision},
    row_problem::{RowProblems, shortened},
};
use crate::{
    fold,
    gazetteer::{
        Commune, InseeDepartement, Name, Point, PositionSource, Target, canonical, departements_of_postcode,
        with_postcode, without_article,
    },
};

/// Says from how many kilometres on a place is not in its commune.
const FARTHEST: f64 = 60.0;
/// Says the same overseas, where communes are as large as départements.
const FARTHEST_OVERSEAS: f64 = 150.0;

/// Is what coordinates of Lambert 93 lie between, in metres: no degrees are so many.
const METRES: std::ops::Range<f64> = 10_000.0..8_000_000.0;

/// Says where a row lies, as far as its texts tell.
pub(super) struct RowLocation {
    /// Holds the postcode, unless everything else contradicts it.
    pub postcode: Option<Postcode>,
    commune: Option<Commune>,
    departement: Option<InseeDepartement>,
    /// Counts the communes that have the stated name.
    bearers: usize,
}

/// Holds what a row says of where it is, as text.
#[derive(Default)]
pub(super) struct StatedLocation {
    pub insee: Option<String>,
    pub postcode: Option<Postcode>,
    pub commune: Option<String>,
    /// Is the commune that is meant for certain, where a postcode is missing.
    pub certain: Option<Commune>,
    /// Holds the code of a département, where its list has a column for it.
    pub departement: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
}

impl RowLocation {
    /// Finds the commune with the stated code, or the one with this name there.
    ///
    /// # Errors
    /// Says that what is stated cannot be one place.
    pub fn new(stated: &StatedLocation, problems: &mut RowProblems) -> Result<Self, String> {
        let code = stated.insee.as_deref().and_then(Insee::parse);
        let by_code = code.and_then(|code| Commune::with_insee(code.as_str()));
        let named = named(stated);
        if contradict(stated.postcode, &named, by_code) {
            let departement = by_code.map(Commune::departement);
            let without_postcode = Self { postcode: None, commune: by_code, departement, bearers: named.len() };
            if contradict(None, &named, by_code) || !without_postcode.is_at(stated) {
                return Err(contradiction(stated));
            }
            if let Some(wrong) = stated.postcode {
                problems
                    .kept(format!("the postcode `{}` is dropped: nothing else of the row lies there", wrong.as_str()));
            }
            return Ok(without_postcode);
        }
        let stated_departement = stated.departement.as_deref().and_then(departement);
        let by_postcode = stated.postcode.as_ref().and_then(|code| departement_of(code.as_str()));
        let departement = by_code.map(Commune::departement).or(stated_departement).or(by_postcode);
        let commune = by_code.or_else(|| {
            let found = by_name(stated, &named, departement, problems);
            if let (Some(wrong), Some(found)) = (&stated.insee, found) {
                let (name, insee) = (found.name(), found.insee());
                problems.put_right(format!("the INSEE code `{wrong}` is not known: `{insee}` ({name}) is taken"));
            } else if let Some(wrong) = &stated.insee {
                problems.kept(format!("the INSEE code `{wrong}` is not known"));
            }
            found
        });
        let departement = commune.map(Commune::departement).or(departement);
        Ok(Self { postcode: stated.postcode, commune, departement, bearers: named.len() })
    }

    /// Returns the INSEE code of the commune.
    pub fn insee(&self) -> Option<Insee> {
        self.commune.and_then(|commune| Insee::parse(commune.insee()))
    }

    /// Returns where the row is, from its coordinates or from its commune.
    ///
    /// # Errors
    /// Says why neither tells.
    pub fn position(
        &self,
        stated: &StatedLocation,
        problems: &mut RowProblems,
    ) -> Result<(Position, Precision), String> {
        let (Some(first), Some(second)) = (stated.latitude.as_deref(), stated.longitude.as_deref()) else {
            return self.of_commune("it has no coordinates", problems);
        };
        let (Some(north), Some(east)) = (field::degrees(first), field::degrees(second)) else {
            return self.of_commune(&format!("its coordinates `{first}`, `{second}` are no numbers"), problems);
        };
        let (straight, swapped) = (Point::new(north, east), Point::new(east, north));
        if let Some(point) = straight.filter(|point| self.is_near(*point)) {
            return Ok((Position::of(point), Precision::Address));
        }
        if let Some(point) = swapped.filter(|point| self.is_near(*point)) {
            problems.put_right(format!("latitude `{first}` and longitude `{second}` were swapped"));
            return Ok((Position::of(point), Precision::Address));
        }
        if straight.is_none() && [north, east].iter().all(|number| METRES.contains(&number.abs())) {
            let why = format!("its coordinates {first}, {second} are metres (Lambert 93) and not degrees (WGS 84)");
            return self.of_commune(&why, problems);
        }
        let point = straight.filter(|point| !point.vicinity().abroad);
        let where_it_is = match (point, self.name()) {
            (Some(point), Some(name)) => {
                let away = self.kilometres_to(point);
                let away = away.map_or_else(String::new, |away| format!("{away:.0} km "));
                format!("its coordinates {first}, {second} are {away}away from {name}")
            }
            _ => format!("its coordinates {first}, {second} are outside France"),
        };
        self.of_commune(&where_it_is, problems)
    }

    /// Returns where the row is in a list whose rows may leave their coordinates out: that is not
    /// worth a word.
    ///
    /// # Errors
    /// Says why neither coordinates nor the commune tell.
    pub fn position_if_given(
        &self,
        stated: &StatedLocation,
        problems: &mut RowProblems,
    ) -> Result<(Position, Precision), String> {
        let are_given = stated.latitude.is_some() || stated.longitude.is_some();
        if are_given { self.position(stated, problems) } else { self.position_of_commune(problems) }
    }

    /// Reports a telephone number that is at home in other départements.
    pub fn check_phone(&self, phone: Option<&str>, problems: &mut RowProblems) {
        let (Some(phone), Some(departement)) = (phone, self.departement) else { return };
        let Some(zone) = zone(phone) else { return };
        if zone.departements.split(' ').any(|code| code == departement.code()) {
            return;
        }
        let only = InseeDepartement::with_code(zone.departements).map(InseeDepartement::name);
        let there = only.map_or_else(|| format!("the zone {}", zone.start), str::to_owned);
        let (phone, here) = (shortened(phone), departement.name());
        let place = format!("the place lies in {here}: is it another one's?");
        problems.kept(format!("the telephone number `{phone}` is one of {there}, and {place}"));
    }

    /// Returns where the commune is.
    ///
    /// # Errors
    /// Says that nobody knows.
    fn position_of_commune(&self, problems: &mut RowProblems) -> Result<(Position, Precision), String> {
        let known = self.commune.and_then(|commune| Some((commune.name(), commune.whereabouts()?)));
        let Some((name, known)) = known else {
            let why = if self.bearers > 1 {
                "several communes have this name, so write its postcode"
            } else {
                "its commune is not known"
            };
            return Err(format!("where it is cannot be told: {why}"));
        };
        if known.source == PositionSource::Surroundings {
            problems.kept(format!("where {name} lies is known only roughly: write `latitude` and `longitude`"));
        }
        Ok((Position::of(known.point), Precision::Commune))
    }

    fn of_commune(&self, why: &str, problems: &mut RowProblems) -> Result<(Position, Precision), String> {
        let position =
            self.position_of_commune(problems).map_err(|_| format!("{why}, and its commune is not known"))?;
        problems.kept(format!("{why}: those of {} are taken", self.name().unwrap_or_default()));
        Ok(position)
    }

    /// Returns whether coordinates say that the row is in its commune.
    fn is_at(&self, stated: &StatedLocation) -> bool {
        let degrees = |text: &Option<String>| field::degrees(text.as_deref()?);
        let point = degrees(&stated.latitude).zip(degrees(&stated.longitude));
        let point = point.and_then(|(north, east)| Point::new(north, east));
        self.commune.is_some() && point.is_some_and(|point| self.is_near(point))
    }

    fn name(&self) -> Option<&'static str> {
        self.commune.map(Commune::name).or(self.departement.map(InseeDepartement::name))
    }

    /// Returns the distance from the commune where its position is known well,
    /// else from the département.
    fn kilometres_to(&self, point: Point) -> Option<f64> {
        let known =
            self.commune.and_then(Commune::whereabouts).filter(|known| known.source < PositionSource::Surroundings);
        let from_commune = known.map(|known| known.point.metres_to(point) / 1000.0);
        from_commune.or_else(|| self.departement?.distance_to(point))
    }

    fn is_near(&self, point: Point) -> bool {
        let is_overseas = self.departement.is_some_and(|departement| departement.code().len() > 2);
        let farthest = if is_overseas { FARTHEST_OVERSEAS } else { FARTHEST };
        match self.kilometres_to(point) {
            Some(away) => away <= farthest,
            // Nothing is known of where it should be: anywhere in France will do.
            None => !point.vicinity().abroad,
        }
    }
}

/// Returns every commune that has the stated name.
fn named(stated: &StatedLocation) -> Vec<Commune> {
    let words = canonical(&without_cedex(fold::words(stated.commune.as_deref().unwrap_or_default())));
    let bearers = Name::of(without_article(&words)).into_iter().flat_map(Name::bearers);
    let communes = bearers.filter_map(|bearer| match bearer.target {
        Target::Commune(commune) => Some(commune),
        Target::Departement(_) | Target::Region(_) => None,
    });
    communes.collect()
}

/// Returns the communes that have a postcode.
fn sharing(postcode: Option<Postcode>) -> Vec<Commune> {
    postcode.and_then(|code| code.as_str().parse().ok()).into_iter().flat_map(with_postcode).collect()
}

/// Returns whether a postcode, the bearers of a name and the commune of a code cannot be one
/// place. Neighbours have one postcode, a CEDEX says only the département, and parts of
/// communes have names of their own.
fn contradict(postcode: Option<Postcode>, named: &[Commune], by_code: Option<Commune>) -> bool {
    let sharing = sharing(postcode);
    let by_beginning = postcode.as_ref().map(|code| departements_of_postcode(code.as_str())).unwrap_or_default();
    let is_of_postcode = |commune: &Commune| {
        let departement = commune.departement();
        sharing.iter().any(|one| one.departement() == departement) || by_beginning.contains(&departement.code())
    };
    let is_known = !sharing.is_empty() || by_beginning.iter().any(|code| InseeDepartement::with_code(code).is_some());
    let Some(commune) = by_code else {
        return is_known && !named.is_empty() && !named.iter().any(is_of_postcode);
    };
    let is = |other: &Commune| *other == commune || *other == commune.whole() || other.whole() == commune;
    if named.is_empty() || named.iter().any(is) {
        return is_known && !is_of_postcode(&commune);
    }
    // The name is that of another commune: what the postcode says decides.
    let is_of_another = || named.iter().any(|other| sharing.contains(other)) && !sharing.iter().any(is);
    !is_known || !is_of_postcode(&commune) || is_of_another()
}

fn contradiction(stated: &StatedLocation) -> String {
    let postcode = stated.postcode.as_ref().map(|code| format!("its postcode `{}`", code.as_str()));
    let commune = stated.commune.as_deref().map(|name| format!("its commune `{}`", shortened(name)));
    let insee = stated.insee.as_deref().map(|code| format!("its INSEE code `{}`", shortened(code)));
    let all: Vec<String> = [postcode, commune, insee].into_iter().flatten().collect();
    format!("{} contradict each other", all.join(", "))
}

/// Returns the commune of this name in the département, or the only one of this
/// postcode.
fn by_name(
    stated: &StatedLocation,
    named: &[Commune],
    departement: Option<InseeDepartement>,
    problems: &mut RowProblems,
) -> Option<Commune> {
    let name = stated.commune.as_ref()?;
    let there: Vec<Commune> =
        named.iter().copied().filter(|commune| Some(commune.departement()) == departement).collect();
    let sharing = sharing(stated.postcode);
    // Namesakes in one département have different postcodes.
    let both = there.iter().find(|commune| sharing.contains(commune)).or(there.first());
    let only = || Some(&sharing).filter(|communes| communes.len() == 1).and_then(|communes| communes.first());
    let found = both.or_else(only).copied();
    found.or_else(|| beginning(name, &sharing, problems)).or(stated.certain)
}

/// Returns the only commune of a postcode whose name begins with the stated words: people write
/// the first half of a double name.
fn beginning(name: &str, sharing: &[Commune], problems: &mut RowProblems) -> Option<Commune> {
    let words = canonical(&without_cedex(fold::words(name)));
    let mut begin = sharing.iter().filter(|commune| {
        let whole = canonical(&fold::words(commune.name()));
        without_article(&whole).starts_with(without_article(&words)) && !words.is_empty()
    });
    let found = begin.next().filter(|_| begin.next().is_none())?;
    problems.put_right(format!("the commune `{}` is {} ({})", shortened(name), found.name(), found.insee()));
    Some(*found)
}

/// Returns the words of a commune's name without a postcode before it and without CEDEX and
/// its number behind it.
fn without_cedex(mut words: Vec<String>) -> Vec<String> {
    if let Some(at) = words.iter().position(|word| matches!(word.as_str(), "cedex" | "cdx")) {
        words.truncate(at);
    }
    let is_postcode = |word: &String| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    if words.len() > 1 && words.first().is_some_and(is_postcode) {
        words.remove(0);
    }
    words
}

/// Returns a département by its code, from which a spreadsheet may have taken a
/// zero.
fn departement(code: &str) -> Option<InseeDepartement> {
    let code = if code.len() == 1 { format!("0{code}") } else { code.to_owned() };
    InseeDepartement::with_code(&code)
}

/// Returns the département of a postcode: that of all its communes, or the only one that its
/// beginning says.
fn departement_of(postcode: &str) -> Option<InseeDepartement> {
    let mut of_communes = postcode.parse().into_iter().flat_map(with_postcode).map(Commune::departement);
    let first = of_communes.next().filter(|first| of_communes.all(|other| other == *first));
    first.or_else(|| match departements_of_postcode(postcode).as_slice() {
        [only] => InseeDepartement::with_code(only),
        _ => None,
    })
}
