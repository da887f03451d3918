//! Who may use whom, and what stands nowhere: no circles between files, no
//! clock and no network in the core, one name for one type.
//!
//! The tables come first; whoever moves code edits them. The code is parsed and
//! paths are followed to what they mean (`layers/paths.rs`), so that `use tokio
//! as t` hides nothing. What only tests compile is free. Not seen are methods:
//! `path.exists()` reads a disk, and no path says so.

mod conditions;
mod source_tree;
mod imports;
mod macros;
mod scopes;
mod declarations;
mod meanings;
mod paths;
mod references;
mod reader;
mod comments;
mod code;
mod graph;
mod rules;
mod invented;

use std::{path::Path, sync::LazyLock};

use self::{
    code::Code,
    comments::Comment,
    graph::Graph,
    rules::{Layer, Never, broken_layers, broken_rules, layers},
    source_tree::read_texts,
};

/// Modules that turn data into data: everything comes to them as an argument.
const CORE: &[&str] = &[
    "fold",
    "autolink",
    "gazetteer",
    "catalogue",
    "needs",
    "locale",
    "places_of_help",
    "dialogue",
    "source_text",
    "official_guide",
    "official_list",
    "check",
    "picture",
    "campaigns",
];

/// What each module at the top of `src/` may use, and does use: modules, and
/// other crates. Whoever is used stands above.
const LAYERS: &[Layer] = layers! {
    fold uses [] and [deunicode unicode_normalization]
    autolink uses [] and [unicode_normalization]
    faults uses [] and [jiff]
    days uses [faults] and [jiff]
    source_text uses [] and [html_escape]
    input_file uses [] and []
    gazetteer uses [fold] and [serde strsim zerocopy]
    catalogue uses [fold gazetteer input_file] and [anyhow jiff serde strsim toml url]
    needs uses [catalogue fold] and [guichet_understanding]
    locale uses [autolink catalogue fold] and [compact_str fluent fluent_syntax icu_locale_core icu_plurals
        jiff toml_writer unic_langid unicode_bidi unicode_segmentation]
    places_of_help uses [catalogue fold gazetteer source_text] and [chrono csv jiff memchr opening_hours serde serde_json url]
    dialogue uses [autolink catalogue fold gazetteer locale needs places_of_help] and [compact_str jiff serde serde_json unic_langid url]
    official_guide uses [catalogue fold] and [jiff quick_xml serde strsim zip]
    official_list uses [catalogue fold gazetteer source_text] and [anyhow jiff pulldown_cmark serde strsim toml_edit toml_writer]
    picture uses [] and [embedded_graphics jiff png]
    phone uses [] and [serde_json]
    campaigns uses [autolink catalogue dialogue locale source_text] and [jiff serde serde_json url]
    check uses [campaigns catalogue dialogue fold locale needs official_list] and [jiff unicode_linebreak]
    terminal uses [dialogue fold locale] and [anstyle jiff rustyline unicode_bidi unicode_bidi_mirroring
        unicode_linebreak unicode_segmentation unicode_width]
    link_check uses [fold source_text] and [jiff reqwest serde thiserror tokio unicode_normalization url]
    download uses [] and [reqwest tempfile thiserror url]
    store uses [campaigns faults] and [futures_util lru percent_encoding rangemap rusqlite
        rustix serde serde_json sha2 thiserror tokio tokio_postgres tokio_postgres_rustls tokio_util]
    signals uses [] and [thiserror tokio tokio_util]
    config uses [campaigns dialogue store] and [clap jiff url]
    bot_api uses [autolink config locale] and [futures_util http_body_util hyper hyper_rustls hyper_util jiff reqwest serde
        serde_json teloxide tokio tower url]
    app uses [bot_api campaigns catalogue check config days dialogue faults link_check locale needs official_guide places_of_help
        store] and [anyhow jiff serde serde_json tokio tracing url]
    preview uses [app bot_api catalogue check dialogue gazetteer locale phone places_of_help] and [jiff url]
    telegram uses [app autolink bot_api campaigns config days dialogue download faults gazetteer link_check locale
        official_guide picture signals store] and [http_body_util hyper hyper_util jiff lru serde serde_json subtle teloxide thiserror
        tokio tokio_util tracing url]
    rehearsal uses [days phone] and [http_body_util hyper hyper_util serde serde_json tokio]
    cli uses [app campaigns catalogue check config days dialogue gazetteer input_file link_check locale needs official_guide official_list
        places_of_help preview rehearsal signals source_text store telegram terminal] and [anstream anyhow clap indicatif jiff serde
        serde_json terminal_size tokio tracing tracing_subscriber url]
};

/// What stands nowhere in some files, whatever it is called there.
const NEVER: &[Never] = &[
    Never {
        files: CORE,
        names: &[
            "teloxide",
            "tokio",
            "tokio_util",
            "rusqlite",
            "axum",
            "reqwest",
            "crate::telegram",
            "crate::store",
            "crate::app",
            "crate::cli",
            "crate::terminal",
        ],
        except: &[],
        because: "the core knows no network, no store, no runtime and no front end",
    },
    Never {
        files: CORE,
        names: &[
            "std::time::Instant",
            "std::time::SystemTime",
            "std::thread",
            "jiff::Timestamp::now",
            "jiff::Zoned::now",
            "jiff::tz::TimeZone::system",
            "jiff::tz::TimeZone::try_system",
        ],
        except: &[],
        because: "the core is told what time it is",
    },
    Never {
        files: CORE,
        names: &[
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
            "std::os",
            "std::io::stdin",
            "std::io::stdout",
            "std::io::stderr",
            "std::print*",
            "std::eprint*",
            "std::dbg",
            "jiff::tz::TimeZone::get",
        ],
        except: &[
            // A folder of data is read before anything is known of it.
            ("catalogue/source.rs", "std::fs"),
            // What a time zone is, the system knows; it is the same whoever reads it.
            ("campaigns/timing.rs", "jiff::tz::TimeZone::get"),
            ("picture.rs", "jiff::tz::TimeZone::get"),
        ],
        because: "the core neither reads nor writes anything itself",
    },
    Never {
        files: &["gazetteer"],
        names: &["crate::catalogue", "crate::dialogue", "crate::locale"],
        except: &[],
        because: "the gazetteer knows places and not what is meant",
    },
    Never {
        files: &["link_check"],
        names: &["teloxide", "rusqlite", "axum", "crate::catalogue", "crate::telegram", "crate::store", "std::fs"],
        except: &[],
        because: "the checker of links asks and keeps nothing",
    },
    Never {
        files: &["bot_api", "telegram"],
        names: &[
            "teloxide::Bot",
            "teloxide::net",
            "teloxide::prelude",
            "teloxide::dispatching",
            "teloxide::requests::Request",
        ],
        except: &[],
        because: "of teloxide only types are used: it sends nothing and starts nothing",
    },
    Never {
        files: &["telegram"],
        names: &[
            "teloxide::payloads::SendMessage",
            "teloxide::payloads::SendPhoto",
            "teloxide::payloads::SendDocument",
            "teloxide::payloads::EditMessageText",
            "teloxide::types::InlineKeyboardMarkup",
            "teloxide::types::InlineKeyboardButton",
            "teloxide::types::ReplyMarkup",
            "teloxide::types::LinkPreviewOptions",
        ],
        except: &[],
        because: "a message becomes a request in `bot_api/message.rs` alone",
    },
    Never {
        files: &["app"],
        names: &["teloxide", "axum", "crate::telegram", "crate::cli", "crate::terminal"],
        except: &[],
        because: "what the program does is the same behind every front end",
    },
    Never {
        files: &["cli"],
        names: &["crate::telegram"],
        except: &[
            ("cli/run.rs", "crate::telegram"),
            ("cli/rehearse.rs", "crate::telegram"),
            ("cli/doctor/telegram.rs", "crate::telegram"),
        ],
        because: "only `guichet run` and `guichet rehearse` serve people, and `guichet doctor` asks how that goes",
    },
    Never {
        files: &["config"],
        names: &["crate::telegram"],
        except: &[],
        because: "settings are read before anybody is served",
    },
];

/// Public types of which there may be several: each command has its arguments.
const NAMES_OF_SEVERAL: &[&str] = &["Arguments", "Error", "Request"];

static CODE: LazyLock<Code> = LazyLock::new(|| {
    let texts = read_texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    Code::read(&texts, env!("CARGO_PKG_NAME"))
});

#[track_caller]
fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} found:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_file_is_read_and_every_path_leads_somewhere() {
    assert_none(&CODE.problems);
    assert_none(&CODE.lost());
}

#[test]
fn files_use_each_other_in_no_circle() {
    let circles = Graph::of_files(&CODE, |_| true).circles();
    assert_none(&circles.iter().map(ToString::to_string).collect::<Vec<_>>());
}

#[test]
fn modules_use_each_other_in_no_circle() {
    let circles = Graph::of_modules(&CODE).circles();
    assert_none(&circles.iter().map(ToString::to_string).collect::<Vec<_>>());
}

#[test]
fn each_module_uses_what_its_row_says() {
    assert_none(&broken_layers(&CODE, LAYERS));
}

#[test]
fn nothing_forbidden_is_named() {
    assert_none(&broken_rules(&CODE, NEVER));
}

#[test]
fn public_types_have_names_of_their_own() {
    assert_none(&CODE.doubled(NAMES_OF_SEVERAL));
}

#[test]
fn comments_begin_with_a_whole_sentence() {
    assert_none(&CODE.comments.iter().filter_map(Comment::fault).collect::<Vec<_>>());
}

#[test]
fn html_is_written_in_one_place() {
    let texts = read_texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let writers: Vec<&String> = texts.iter().filter(|(_, text)| text.contains("&lt;")).map(|(path, _)| path).collect();
    // What is sent is HTML of Telegram's; what is drawn is HTML of a page.
    assert_eq!(writers, ["bot_api/html.rs", "phone.rs", "phone/text.rs"]);
}
