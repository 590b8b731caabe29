//! Turns the text files into typed functions: a key that is missing, doubled or misspelt fails the build.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const SOURCE: &str = "text/nl";
/// In a release the texts of other files are a file of their own, which is fetched after the first page.
const LATER: &str = "target/words";
/// Behind the name of a section: its words belong to the first pages.
const FIRST_PAGE: &str = "eerste pagina";

/// A text of one key; a plural has one for a single thing and one for any other number.
enum Entry {
    Plain(String),
    Plural { one: Option<String>, other: Option<String> },
}

fn main() {
    println!("cargo:rerun-if-changed={SOURCE}");
    println!("cargo:rerun-if-changed=build.rs");
    let (mut first, mut later) = (Sections::new(), Sections::new());
    for file in files() {
        let name = file.display().to_string();
        let source = fs::read_to_string(&file).unwrap_or_else(|error| stop(&format!("{name}: {error}")));
        parse(&name, &source, &mut first, &mut later);
    }
    if let Some(section) = first.keys().find(|section| later.contains_key(*section)) {
        stop(&format!(
            "{SOURCE}: [{section}] stands here twice, once as \"{FIRST_PAGE}\""
        ));
    }
    let mut table = Vec::new();
    let mut code = generate(&first, &mut table);
    let count = table.len();
    code.push_str(&generate(&later, &mut table));
    let (first, later) = table.split_at(count);
    let _ = writeln!(code, "static FIRST: [&str; {count}] = {first:#?};");
    let _ = writeln!(
        code,
        "#[cfg(not(split_pages))]\nstatic LATER: [&str; {}] = {later:#?};",
        later.len()
    );
    let target = env::var("OUT_DIR").unwrap_or_else(|error| stop(&error.to_string()));
    let written = fs::write(Path::new(&target).join("text.rs"), code)
        .and_then(|()| fs::create_dir_all(LATER))
        .and_then(|()| fs::write(Path::new(LATER).join("nl.txt"), later.join("\n")));
    if let Err(error) = written {
        stop(&error.to_string());
    }
}

fn stop(message: &str) -> ! {
    println!("cargo:warning={message}");
    std::process::exit(1)
}

type Sections = BTreeMap<String, BTreeMap<String, Entry>>;

/// The text files, by name, so that the numbers of the texts do not depend on the disk.
fn files() -> Vec<PathBuf> {
    let folder = fs::read_dir(SOURCE).unwrap_or_else(|error| stop(&format!("{SOURCE}: {error}")));
    let mut files: Vec<_> = folder
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    files
}

fn parse(file: &str, source: &str, first: &mut Sections, later: &mut Sections) {
    let mut section = String::new();
    let mut is_first = false;
    for (index, line) in source.lines().enumerate() {
        let line = line.trim();
        let here = |problem: &str| -> ! { stop(&format!("{file}, line {}: {problem}", index + 1)) };
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some((name, behind)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            section = name.to_owned();
            is_first = match behind.trim() {
                "" => false,
                FIRST_PAGE => true,
                _ => here("behind a section stands nothing, or that its words are of the first pages"),
            };
            let sections = if is_first { &mut *first } else { &mut *later };
            sections.entry(section.clone()).or_default();
            continue;
        }
        let Some((key, value)) = line.split_once('=') else {
            here("a text is written as: key = text")
        };
        let (key, value) = (key.trim(), value.trim().to_owned());
        if value.is_empty() {
            here("this key has no text");
        }
        let sections = if is_first { &mut *first } else { &mut *later };
        let Some(entries) = sections.get_mut(&section) else {
            here("a text stands under a [section]")
        };
        let (name, form) = key
            .split_once('.')
            .map_or((key, None), |(name, form)| (name, Some(form)));
        let fresh = match (form, entries.get_mut(name)) {
            (None, None) => entries.insert(name.to_owned(), Entry::Plain(value)).is_none(),
            (Some("one"), Some(Entry::Plural { one, .. })) => one.replace(value).is_none(),
            (Some("other"), Some(Entry::Plural { other, .. })) => other.replace(value).is_none(),
            (Some("one"), None) => entries
                .insert(
                    name.to_owned(),
                    Entry::Plural {
                        one: Some(value),
                        other: None,
                    },
                )
                .is_none(),
            (Some("other"), None) => entries
                .insert(
                    name.to_owned(),
                    Entry::Plural {
                        one: None,
                        other: Some(value),
                    },
                )
                .is_none(),
            _ => false,
        };
        if !fresh {
            here("this key stands here twice, or has a form that is not .one or .other");
        }
    }
}

/// The names between braces, in the order of the text, each once.
fn placeholders(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in text.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}

/// A function for each text, which finds its words in the table.
fn generate<'a>(sections: &'a Sections, table: &mut Vec<&'a str>) -> String {
    let mut code = String::new();
    for (section, entries) in sections {
        let _ = writeln!(code, "/// Texts of `{section}`.\npub mod {section} {{");
        for (key, entry) in entries {
            match entry {
                Entry::Plain(text) => plain(&mut code, key, text, table.len()),
                Entry::Plural {
                    one: Some(one),
                    other: Some(other),
                } => {
                    plural(&mut code, key, one, other, table.len());
                    table.push(one);
                }
                Entry::Plural { .. } => stop(&format!("{SOURCE}: {section}.{key} needs .one and .other")),
            }
            table.push(match entry {
                Entry::Plain(text) => text,
                Entry::Plural { other, .. } => other.as_deref().unwrap_or_default(),
            });
        }
        code.push_str("}\n");
    }
    code
}

fn plain(code: &mut String, key: &str, text: &str, index: usize) {
    let names = placeholders(text);
    let _ = writeln!(code, "#[doc = {text:?}]\n#[must_use]");
    let _ = if names.is_empty() {
        writeln!(code, "pub fn {key}() -> &'static str {{ super::get({index}) }}")
    } else {
        let parameters: Vec<_> = names.iter().map(|name| format!("{name}: &str")).collect();
        writeln!(
            code,
            "pub fn {key}({}) -> String {{ super::fill({index}, &[{}]) }}",
            parameters.join(", "),
            pairs(&names)
        )
    };
}

fn plural(code: &mut String, key: &str, one: &str, other: &str, index: usize) {
    let mut names = placeholders(other);
    for name in placeholders(one) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.retain(|name| name != "n");
    let parameters: String = names.iter().fold(String::new(), |mut all, name| {
        let _ = write!(all, ", {name}: &str");
        all
    });
    names.insert(0, "n".to_owned());
    let _ = writeln!(
        code,
        "#[doc = {other:?}]\n#[must_use]\npub fn {key}(count: usize{parameters}) -> String {{ let n = &count.to_string(); \
         super::fill({index} + super::plural_form(count), &[{}]) }}",
        pairs(&names)
    );
}

fn pairs(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("({name:?}, {name})"))
        .collect::<Vec<_>>()
        .join(", ")
}
