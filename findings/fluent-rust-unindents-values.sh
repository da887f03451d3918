#!/usr/bin/env bash
# Fluent in Rust takes the indent off lines that begin with a value
#
# One would guess: what a line of a Fluent text has more than the least indented
# one stays as spaces, in each implementation, whatever the line begins with.
#
# What happens: in Rust a line that begins with a placeable loses all of its
# indent, while a line of letters beside it keeps its own. Nor does such a line
# count for the least indent: lines of letters under it lose theirs as well.
# JavaScript and Python keep both, and alike.
#
# Version: fluent-bundle 0.16.0 with fluent-syntax 0.12.0 (Rust), @fluent/bundle
# 0.19.1 (JavaScript), fluent.runtime 0.4.0 with fluent.syntax 0.19.0 (Python).
#
# Why it matters: in a chat, spaces are all that shows a list within a list. The
# entry that begins with a town slips out of it, and a translator who looks at
# the text in another player of Fluent sees it in its place.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check fluent.runtime==0.4.0 fluent.syntax==0.19.0
npm install --silent --no-audit --no-fund @fluent/bundle@0.19.1 >npm.log 2>&1
cargo init --quiet --vcs none --name look .
cargo add --quiet fluent-bundle@=0.16.0 fluent-syntax@=0.12.0 unic-langid@=0.9.6
cat >src/main.rs <<'RUST'
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
fn main() {
    let mut bundle = FluentBundle::new(vec!["fr".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(std::env::args().nth(1).unwrap()).unwrap()).unwrap();
    let args = FluentArgs::from_iter([("town", "Pau")]);
    println!("{:?}", bundle.format_pattern(bundle.get_message("list").unwrap().value().unwrap(), Some(&args), &mut vec![]));
}
RUST
cat >look.mjs <<'JS'
import { FluentBundle, FluentResource } from "@fluent/bundle";
const bundle = new FluentBundle("fr", { useIsolating: false });
bundle.addResource(new FluentResource(process.argv[2]));
console.log(JSON.stringify(bundle.formatPattern(bundle.getMessage("list").value, { town: "Pau" })));
JS
cat >look.py <<'PY'
import json, sys
from fluent.runtime import FluentBundle, FluentResource
bundle = FluentBundle(["fr"], use_isolating=False)
bundle.add_resource(FluentResource(sys.argv[1]))
print(json.dumps(bundle.format_pattern(bundle.get_message("list").value, {"town": "Pau"})[0]))
PY
cargo tree --quiet --depth 1 | grep fluent
for text in $'list =\n    Aide\n      - Nice\n      { $town }\n' $'list =\n    { $town }\n      - Nice\n'; do
  for look in "cargo run --quiet --" "node look.mjs" "env/bin/python look.py"; do $look "$text"; done
done | tee seen
printf '%s\n' '"Aide\n  - Nice\n'{,"  ","  "}'Pau"' '"Pau\n'{,"  ","  "}'- Nice"' | diff - seen && echo "as described"
