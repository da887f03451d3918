//! Who uses whom, between files and between the modules at the top, and the
//! circles in it.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fmt,
};

use super::{code::Code, meanings::Target, references::Reference};

/// For each pair the places where the first names the second.
#[derive(Default)]
pub(crate) struct Graph {
    edges: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// Nodes each of which leads to every other one.
pub(crate) struct Circle {
    pub nodes: BTreeSet<String>,
    /// A shortest way around: from, to, and where.
    pub shortest: Vec<(String, String, String)>,
}

impl Graph {
    /// Between files: from the one that names something to the one that defines
    /// it, for those references that count.
    pub(crate) fn of_files(code: &Code, counts: impl Fn(&Reference) -> bool) -> Self {
        let mut graph = Self::default();
        for reference in code.references.iter().filter(|reference| counts(reference)) {
            if let Target::Item { file, .. } = reference.meaning.target {
                graph.add(&code.files[reference.file], &code.files[file], code.place(reference));
            }
        }
        graph
    }

    /// Between the modules at the top; whatever a path passes through counts too.
    pub(crate) fn of_modules(code: &Code) -> Self {
        let mut graph = Self::default();
        for reference in &code.references {
            let Some(from) = top(&code.files[reference.file]) else { continue };
            for name in &reference.meaning.names {
                if let Some(to) = top_of_path(name) {
                    graph.add(from, to, code.place(reference));
                }
            }
        }
        graph
    }

    fn add(&mut self, from: &str, to: &str, place: String) {
        if from != to {
            self.edges.entry(from.to_owned()).or_default().entry(to.to_owned()).or_default().push(place);
        }
    }

    /// Where `from` names `to`.
    pub(crate) fn places(&self, from: &str, to: &str) -> &[String] {
        self.edges.get(from).and_then(|to_all| to_all.get(to)).map_or(&[], Vec::as_slice)
    }

    /// Whom `from` names.
    pub(crate) fn targets(&self, from: &str) -> impl Iterator<Item = &str> {
        self.edges.get(from).into_iter().flat_map(|all| all.keys().map(String::as_str))
    }

    /// Every circle, the larger ones first.
    pub(crate) fn circles(&self) -> Vec<Circle> {
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            self.edges.keys().map(|from| (from.as_str(), self.reached(from))).collect();
        let mut seen = BTreeSet::new();
        let mut circles = Vec::new();
        for (from, to) in &reached {
            if to.contains(from) && seen.insert(*from) {
                let back = |other: &&&str| reached.get(**other).is_some_and(|all| all.contains(from));
                let nodes: BTreeSet<String> = to.iter().filter(back).map(|node| (*node).to_owned()).collect();
                seen.extend(to.iter().filter(back));
                let shortest = self.shortest(&nodes);
                circles.push(Circle { nodes, shortest });
            }
        }
        circles.sort_by_key(|circle| std::cmp::Reverse(circle.nodes.len()));
        circles
    }

    fn reached(&self, from: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&str> = self.targets(from).collect();
        while let Some(node) = open.pop() {
            if reached.insert(node) {
                open.extend(self.targets(node));
            }
        }
        reached
    }

    fn shortest(&self, nodes: &BTreeSet<String>) -> Vec<(String, String, String)> {
        let ways = nodes.iter().filter_map(|node| self.way_back(node));
        let way = ways.min_by_key(Vec::len).unwrap_or_default();
        way.windows(2)
            .map(|pair| {
                let place = self.places(pair[0], pair[1]).first().cloned().unwrap_or_default();
                (pair[0].to_owned(), pair[1].to_owned(), place)
            })
            .collect()
    }

    /// The shortest way from a node to itself.
    fn way_back<'a>(&'a self, start: &'a str) -> Option<Vec<&'a str>> {
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut open = VecDeque::from([start]);
        while let Some(node) = open.pop_front() {
            for next in self.targets(node) {
                if next == start {
                    let mut way = vec![start, node];
                    while let Some(node) = way.last().and_then(|node| before.get(node)) {
                        way.push(node);
                    }
                    way.reverse();
                    return Some(way);
                }
                if !before.contains_key(next) {
                    before.insert(next, node);
                    open.push_back(next);
                }
            }
        }
        None
    }
}

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nodes: Vec<&str> = self.nodes.iter().map(String::as_str).collect();
        writeln!(f, "a circle of {}: {}", nodes.len(), nodes.join(", "))?;
        for (from, to, place) in &self.shortest {
            writeln!(f, "  {from} → {to}: {place}")?;
        }
        Ok(())
    }
}

/// The module at the top that a file belongs to; none for `lib.rs` and `main.rs`.
pub(crate) fn top(path: &str) -> Option<&str> {
    let first = path.split('/').next()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (name != "lib" && name != "main").then_some(name)
}

/// The module at the top that a full path lies in.
pub(crate) fn top_of_path(name: &str) -> Option<&str> {
    name.strip_prefix("crate::")?.split("::").next()
}
