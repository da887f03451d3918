//! Describes a position on the globe, and how far it is from another one.

/// Holds a position in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    latitude: f64,
    longitude: f64,
}

/// Gives the mean radius of the globe, in metres.
pub(crate) const EARTH_RADIUS: f64 = 6_371_008.8;

impl Point {
    /// Returns the position, if these numbers lie on the globe.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let is_on_globe = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        is_on_globe.then_some(Self { latitude, longitude })
    }

    /// Returns the degrees north of the equator.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Returns the degrees east of Greenwich.
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// Returns the distance to another position along the globe, in metres
    /// (haversine formula).
    pub fn metres_to(self, other: Self) -> f64 {
        let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let widths = self.latitude.to_radians().cos() * other.latitude.to_radians().cos();
        let square = half(self.latitude, other.latitude) + widths * half(self.longitude, other.longitude);
        2.0 * EARTH_RADIUS * square.min(1.0).sqrt().asin()
    }
}
