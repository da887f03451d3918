//! Where each commune is: by its own position, else among its neighbours.

use std::collections::HashMap;

use zerocopy::little_endian::I32;

use crate::{
    places::Commune,
    rows::{NONE, NOWHERE, OF_ITSELF, OF_POSTCODE, OF_SURROUNDINGS, PositionRow, WhereaboutsRow},
};

/// Latitude and longitude in the units of the positions.
type Units = (f64, f64);

/// Returns one row for each commune, in their order.
pub fn rows(communes: &[Commune], whole: &[u16], positions: &[PositionRow]) -> Vec<WhereaboutsRow> {
    let mut own: HashMap<u16, Vec<Units>> = HashMap::new();
    let mut of_departement: HashMap<u8, Vec<Units>> = HashMap::new();
    let mut of_arrondissement: HashMap<u16, Vec<Units>> = HashMap::new();
    for row in positions {
        let units = (f64::from(row.latitude.get()), f64::from(row.longitude.get()));
        of_departement.entry(row.departement).or_default().push(units);
        if let Some(commune) = communes.get(usize::from(row.commune.get())) {
            own.entry(row.commune.get()).or_default().push(units);
            // Collectivities have none, and are far from each other.
            if commune.arrondissement != NONE {
                of_arrondissement.entry(commune.arrondissement).or_default().push(units);
            }
        }
    }
    let mut of_postcode: HashMap<u32, Vec<u16>> = HashMap::new();
    for (commune, row) in communes.iter().zip(0..) {
        for postcode in &commune.postcodes {
            of_postcode.entry(*postcode).or_default().push(row);
        }
    }
    let of_postcode = |commune: &Commune| {
        let sharing = commune.postcodes.iter().flat_map(|postcode| &of_postcode[postcode]);
        middle(&sharing.filter_map(|row| own.get(row)).flatten().copied().collect::<Vec<_>>())
    };
    let around = |commune: &Commune| {
        let known = of_arrondissement.get(&commune.arrondissement).and_then(|known| central(known));
        known.or_else(|| of_departement.get(&commune.departement).and_then(|known| central(known)))
    };
    let row = |(commune, row): (&Commune, u16)| {
        let itself = own.get(&row).or_else(|| own.get(&whole[usize::from(row)])).and_then(|known| middle(known));
        let (units, source) = itself
            .map(|units| (units, OF_ITSELF))
            .or_else(|| of_postcode(commune).map(|units| (units, OF_POSTCODE)))
            .or_else(|| around(commune).map(|units| (units, OF_SURROUNDINGS)))
            .unwrap_or(((0.0, 0.0), NOWHERE));
        #[expect(clippy::cast_possible_truncation, reason = "at most 180 degrees")]
        let units = (I32::new(units.0.round() as i32), I32::new(units.1.round() as i32));
        WhereaboutsRow { latitude: units.0, longitude: units.1, source }
    };
    communes.iter().zip(0..).map(row).collect()
}

/// The mean of some positions. No département lies on both sides of the antimeridian, so the
/// mean of longitudes makes sense.
fn middle(known: &[Units]) -> Option<Units> {
    let count = f64::from(u32::try_from(known.len()).ok().filter(|count| *count > 0)?);
    let (latitude, longitude) = known.iter().fold((0.0, 0.0), |(north, east), one| (north + one.0, east + one.1));
    Some((latitude / count, longitude / count))
}

/// The position that is nearest to the mean, because the mean itself may lie in the sea
/// between islands.
fn central(known: &[Units]) -> Option<Units> {
    let mean = middle(known)?;
    let width = (mean.0 / crate::rows::POSITION_UNITS).to_radians().cos();
    let away = |one: &Units| (one.0 - mean.0).powi(2) + ((one.1 - mean.1) * width).powi(2);
    known.iter().copied().min_by(|a, b| away(a).total_cmp(&away(b)))
}
