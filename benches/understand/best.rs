//! Prints for each line of the standard input the class of goals, talk and no need that scores
//! best, however low: what a model without limits says, to be put beside others (`compare.py`).

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a measurement prints and stops at the first fault")]

use std::io::stdin;

use guichet_understanding::Model;

fn main() {
    let path = std::env::args().nth(1).expect("name the file of the model: target/…/out/learnt.bin");
    let model = Model::read(std::fs::read(path).expect("the file is there")).expect("the file is a model");
    let classes: Vec<String> = model.classes().map(str::to_owned).collect();
    let is_judged = |class: &str| ["goal.", "talk.", "none."].iter().any(|table| class.starts_with(table));
    for line in stdin().lines() {
        let scores = model.scores(&line.expect("the input is text")).of;
        let judged = classes.iter().zip(scores).filter(|(class, _)| is_judged(class));
        let best = judged.max_by(|one, other| one.1.total_cmp(&other.1));
        println!("{}", best.map_or("", |(class, _)| class));
    }
}
