#!/usr/bin/env python3
"""Writes src/check/widths.txt: how wide each character is, in thousandths of the size.

Needs Debian's fonts-roboto-unhinted, fonts-noto-core and fonts-noto-color-emoji, and
fonttools and uharfbuzz from PyPI. Telegram for Android sets its text in Roboto, and in
Noto where Roboto has no sign.

    python3 tests/phone/widths.py > src/check/widths.txt
"""
import unicodedata

import uharfbuzz as hb

FONTS = "/usr/share/fonts/truetype/"
FACES = [
    "roboto/unhinted/RobotoTTF/Roboto-Regular.ttf",
    "noto/NotoSans-Regular.ttf",
    "noto/NotoNaskhArabic-Regular.ttf",
    "noto/NotoSansHebrew-Regular.ttf",
    "noto/NotoSansArmenian-Regular.ttf",
    "noto/NotoSansGeorgian-Regular.ttf",
    "noto/NotoSansDevanagari-Regular.ttf",
    "noto/NotoSansBengali-Regular.ttf",
    "noto/NotoSansTamil-Regular.ttf",
    "noto/NotoSansEthiopic-Regular.ttf",
]
BLOCKS = [
    (0x0020, 0x024F), (0x0300, 0x036F), (0x0370, 0x052F), (0x0531, 0x05FF), (0x0600, 0x06FF), (0x0750, 0x077F),
    (0x0900, 0x09FF), (0x0B80, 0x0BFF), (0x10A0, 0x10FF), (0x1200, 0x137F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
    (0x20A0, 0x20BF), (0x2100, 0x21FF),
]
JOINER = "\u200d"


def load(path):
    face = hb.Face(hb.Blob.from_file_path(FONTS + path))
    return hb.Font(face), face.upem, face.unicodes


def width(font, text):
    font, upem, _ = font
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return sum(place.x_advance for place in buffer.glyph_positions) * 1000 / upem


def widths(font, char):
    """Returns one width, or for a letter that joins the next one its four:
    alone, at the end, at the beginning, in the middle."""
    if unicodedata.bidirectional(char) != "AL" or not unicodedata.category(char).startswith("L"):
        return [width(font, char)]
    joiner = width(font, JOINER)
    return [
        width(font, char),
        width(font, JOINER + char) - joiner,
        width(font, char + JOINER) - joiner,
        width(font, JOINER + char + JOINER) - 2 * joiner,
    ]


fonts = [load(path) for path in FACES]
lines = []
for first, last in BLOCKS:
    for code in range(first, last + 1):
        char = chr(code)
        category = unicodedata.category(char)
        font = next((font for font in fonts if code in font[2]), None)
        if category in ("Cn", "Cc", "Zl", "Zp"):
            continue
        if category in ("Mn", "Me", "Cf"):
            found = [0]
        elif font is None:
            continue
        else:
            found = [round(value) for value in widths(font, char)]
        if lines and lines[-1][1] == code - 1 and lines[-1][2] == found:
            lines[-1][1] = code
        else:
            lines.append([code, code, found])

print("# How wide each character is in thousandths of the size: a character or a range of them,")
print("# then its width, or the four of an Arabic letter: alone, at the end, at the beginning, in")
print("# the middle. Measured by tests/phone/widths.py in Roboto 2.138 (Apache-2.0), Noto Sans and")
print("# Noto Naskh Arabic of 2020-12-25 (OFL-1.1).")
for first, last, found in lines:
    name = f"{first:04X}" if first == last else f"{first:04X}-{last:04X}"
    print(name, *found)
