//! The C library as a system has it: libraries, header, pkg-config and CMake files, below a prefix.

use crate::{Failure, cargo};
use cargo_metadata::MetadataCommand;
use std::fs;
use std::path::{Path, PathBuf};

/// The number in the soname. It rises only with the oldest interface that is served (`hjm_abi_oldest`).
const SONAME: &str = "0";

/// Builds the library and installs it to `prefix`, below `destdir` where that is given: then the files name the prefix alone, as
/// packages want it.
pub(crate) fn run(root: &Path, prefix: &Path, destdir: Option<&Path>) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err("this installs on Linux; elsewhere `cargo cinstall --package hjemmel-c` (cargo-c) does".to_owned());
    }
    if !prefix.is_absolute() {
        return Err(format!("the prefix must be an absolute path, not `{}`", prefix.display()));
    }
    if prefix.to_string_lossy().contains(char::is_whitespace) {
        return Err(format!("pkg-config cannot tell `{}` from several words: choose a prefix without blanks", prefix.display()));
    }
    let built = build(root)?;
    let below = |path: &Path| match destdir {
        // `join` with an absolute path would leave the destination.
        Some(destdir) => destdir.join(path.strip_prefix("/").unwrap_or(path)),
        None => path.to_owned(),
    };
    let (lib, include) = (below(&prefix.join("lib")), below(&prefix.join("include")));
    let (pkgconfig, cmake) = (lib.join("pkgconfig"), lib.join("cmake/hjemmel"));
    for folder in [&include, &pkgconfig, &cmake] {
        fs::create_dir_all(folder).map_err(told(folder))?;
    }
    let real = format!("libhjemmel.so.{}", built.version);
    copy(&built.folder.join("libhjemmel_c.so"), &lib.join(&real))?;
    copy(&built.folder.join("libhjemmel_c.a"), &lib.join("libhjemmel.a"))?;
    for (link, to) in
        [(format!("libhjemmel.so.{SONAME}"), real.as_str()), ("libhjemmel.so".to_owned(), &format!("libhjemmel.so.{SONAME}"))]
    {
        link_to(to, &lib.join(link))?;
    }
    let own = root.join("bindings/c");
    for header in ["hjemmel.h", "hjemmel.hpp"] {
        copy(&own.join("include").join(header), &include.join(header))?;
    }
    let major = built.version.split('.').next().unwrap_or_default();
    for (template, to) in [
        ("hjemmel.pc.in", pkgconfig.join("hjemmel.pc")),
        ("hjemmel-config.cmake.in", cmake.join("hjemmel-config.cmake")),
        ("hjemmel-config-version.cmake.in", cmake.join("hjemmel-config-version.cmake")),
    ] {
        let text = fs::read_to_string(own.join(template)).map_err(told(&own.join(template)))?;
        let text = text.replace("@PREFIX@", &prefix.display().to_string()).replace("@VERSION@", &built.version);
        let text = text.replace("@SONAME@", SONAME).replace("@MAJOR@", major).replace("@NATIVE@", &built.native);
        fs::write(&to, text).map_err(told(&to))?;
    }
    Ok(())
}

/// What was built, and where.
struct Built {
    folder: PathBuf,
    version: String,
    /// What a program that links the static library has to link too.
    native: String,
}

fn build(root: &Path) -> Result<Built, Failure> {
    let metadata = MetadataCommand::new().current_dir(root).no_deps().exec().map_err(|error| error.to_string())?;
    let package = metadata.packages.iter().find(|package| package.name.as_str() == "hjemmel-c");
    let version = package.map(|package| package.version.to_string()).ok_or("there is no package hjemmel-c")?;
    let soname = format!("-Clink-arg=-Wl,-soname,libhjemmel.so.{SONAME}");
    let mut command = cargo(root);
    command.args([
        "rustc",
        "--profile",
        "c",
        "--locked",
        "--package",
        "hjemmel-c",
        "--lib",
        "--crate-type",
        "cdylib,staticlib",
        "--",
    ]);
    command.args([soname.as_str(), "--print", "native-static-libs"]);
    let output = command.output().map_err(|error| format!("cargo could not be started: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("the library could not be built:\n{said}"));
    }
    let native = said.lines().find_map(|line| line.split_once("native-static-libs: "));
    let native = native.map(|(_, libraries)| libraries.trim().to_owned());
    let native = native.ok_or_else(|| format!("the compiler does not say what the static library needs:\n{said}"))?;
    Ok(Built { folder: metadata.target_directory.join("c").into_std_path_buf(), version, native })
}

/// Copies a file so that it is there whole or not at all: a program may have the old one open.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    let new = beside(to);
    // What an install that was cut short left there may be a link to something else.
    let _ = fs::remove_file(&new);
    fs::copy(from, &new).map_err(told(from))?;
    fs::rename(&new, to).map_err(told(to))
}

/// A name beside a file that nobody else uses.
fn beside(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(format!(".new.{}", std::process::id()));
    file.with_file_name(name)
}

fn link_to(to: &str, link: &Path) -> Result<(), Failure> {
    let new = beside(link);
    let _ = fs::remove_file(&new);
    #[cfg(unix)]
    std::os::unix::fs::symlink(to, &new).map_err(told(link))?;
    #[cfg(not(unix))]
    let _ = to;
    fs::rename(&new, link).map_err(told(link))
}

fn told(path: &Path) -> impl Fn(std::io::Error) -> Failure {
    move |error| format!("{}: {error}", path.display())
}
