//! Draws a few shapes on white, and writes them as a PNG.

use std::convert::Infallible;

use embedded_graphics::{
    Drawable, Pixel,
    draw_target::DrawTarget,
    geometry::{OriginDimensions, Point, Size},
    mono_font::{MonoTextStyle, ascii::FONT_10X20},
    pixelcolor::{Rgb888, RgbColor},
    primitives::{Primitive, PrimitiveStyle, Rectangle},
    text::{Baseline, Text},
};

/// Is the width and the height of a letter, in pixels.
pub(super) const LETTER: (u32, u32) = (10, 20);
const GRID: Rgb888 = Rgb888::new(215, 215, 215);
/// Limits the letters of a text; a longer one is cut.
const MOST_LETTERS: usize = 28;

/// Holds pixels, row after row.
pub(super) struct Canvas {
    size: Size,
    pixels: Vec<u8>,
}

impl Canvas {
    pub fn new(width: u32, height: u32) -> Self {
        let bytes = usize::try_from(u64::from(width) * u64::from(height) * 3).unwrap_or(0);
        Self { size: Size::new(width, height), pixels: vec![255; bytes] }
    }

    pub fn fill(&mut self, x: u32, y: u32, width: u32, height: u32, colour: Rgb888) {
        let shape =
            Rectangle::new(point(x, y), Size::new(width, height)).into_styled(PrimitiveStyle::with_fill(colour));
        let Ok(()) = shape.draw(self);
    }

    pub fn line(&mut self, x: u32, y: u32, until: u32) {
        self.fill(x, y, until.saturating_sub(x), 1, GRID);
    }

    pub fn text(&mut self, x: u32, y: u32, text: &str) {
        let style = MonoTextStyle::new(&FONT_10X20, Rgb888::BLACK);
        let text = ascii(text);
        let Ok(_) = Text::with_baseline(&text, point(x, y), style, Baseline::Top).draw(self);
    }

    /// Draws a text that ends here.
    pub fn text_right(&mut self, x: u32, y: u32, text: &str) {
        let letters = u32::try_from(ascii(text).len()).unwrap_or(0);
        self.text(x.saturating_sub(letters * LETTER.0), y, text);
    }

    /// Returns the picture as a file. It is empty where the file cannot be
    /// written, which never happens in memory.
    pub fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.size.width, self.size.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.pixels));
        if written.is_ok() { bytes } else { Vec::new() }
    }
}

fn point(x: u32, y: u32) -> Point {
    Point::new(i32::try_from(x).unwrap_or(i32::MAX), i32::try_from(y).unwrap_or(i32::MAX))
}

/// Replaces everything that the letters do not have by a question mark.
fn ascii(text: &str) -> String {
    text.chars().take(MOST_LETTERS).map(|c| if c.is_ascii_graphic() || c == ' ' { c } else { '?' }).collect()
}

impl OriginDimensions for Canvas {
    fn size(&self) -> Size {
        self.size
    }
}

impl DrawTarget for Canvas {
    type Color = Rgb888;
    type Error = Infallible;

    fn draw_iter<I>(&mut self, pixels: I) -> Result<(), Infallible>
    where
        I: IntoIterator<Item = Pixel<Rgb888>>,
    {
        for Pixel(at, colour) in pixels {
            let (Ok(x), Ok(y)) = (u32::try_from(at.x), u32::try_from(at.y)) else { continue };
            if x >= self.size.width || y >= self.size.height {
                continue;
            }
            let at = (u64::from(y) * u64::from(self.size.width) + u64::from(x)) * 3;
            let at = usize::try_from(at).unwrap_or(usize::MAX);
            if let Some(pixel) = self.pixels.get_mut(at..at.saturating_add(3)) {
                pixel.copy_from_slice(&[colour.r(), colour.g(), colour.b()]);
            }
        }
        Ok(())
    }
}
