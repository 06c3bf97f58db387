//! The C library as its users have it: installed, linked by programs in C, C++, COBOL, Java and Python, and tested from C.

use crate::{Failure, debian, finish, install, target};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the tests and examples need beside a C compiler, and the Debian package that has it.
const NEEDS: [(&str, &str); 9] = [
    ("/usr/bin/g++", "g++"),
    ("/usr/bin/pkg-config", "pkg-config"),
    ("/usr/bin/cmake", "cmake"),
    ("/usr/bin/valgrind", "valgrind"),
    ("/usr/include/cjson/cJSON.h", "libcjson-dev"),
    ("/usr/bin/cobc", "gnucobol4"),
    ("/usr/bin/javac", "default-jdk-headless"),
    ("/usr/share/java/jna.jar", "libjna-java"),
    ("/usr/bin/make", "make"),
];

/// Installs the library below `target/` and runs everything against what was installed.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let missing = NEEDS.iter().filter(|(file, _)| !Path::new(file).exists());
    debian::install(&missing.map(|(_, package)| *package).collect::<Vec<_>>())?;
    let prefix = target(root).join("c-prefix");
    let _ = std::fs::remove_dir_all(&prefix);
    install::run(root, &prefix, None)?;
    let library = prefix.join("lib/libhjemmel.so");
    let size = std::fs::metadata(&library).map_err(|error| error.to_string())?.len();
    eprintln!("xtask: libhjemmel.so has {size} bytes");
    staged(root)?;
    on_the_page(root, &prefix)?;
    for script in ["bindings/c/tests/run.sh", "bindings/c/examples/run.sh"] {
        let mut command = Command::new("sh");
        command.arg(root.join(script)).arg(&prefix);
        finish(command, script)?;
    }
    Ok(())
}

/// Below a destination the files name the prefix alone.
fn staged(root: &Path) -> Result<(), Failure> {
    let destination = target(root).join("c-destination");
    let _ = std::fs::remove_dir_all(&destination);
    install::run(root, Path::new("/opt/hjemmel"), Some(&destination))?;
    let lib = destination.join("opt/hjemmel/lib");
    let text = std::fs::read_to_string(lib.join("pkgconfig/hjemmel.pc")).map_err(|error| error.to_string())?;
    let link = std::fs::read_link(lib.join("libhjemmel.so")).map_err(|error| error.to_string())?;
    if !text.starts_with("prefix=/opt/hjemmel\n") || link != Path::new("libhjemmel.so.0") {
        return Err(format!("what is installed below a destination names something else: {link:?}\n{text}"));
    }
    Ok(())
}

/// The program on the page of the C library compiles as the page says, and says what it should.
fn on_the_page(root: &Path, prefix: &Path) -> Result<(), Failure> {
    let page = std::fs::read_to_string(root.join("docs/reference/c.md")).map_err(|error| error.to_string())?;
    let program =
        page.split_once("```c\n").and_then(|(_, rest)| rest.split_once("```")).ok_or("docs/reference/c.md has no program")?;
    let folder = target(root).join("c-page");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let source: PathBuf = folder.join("page.c");
    std::fs::write(&source, program.0).map_err(|error| error.to_string())?;
    let (source, program) = (source.display(), folder.join("page"));
    let build = format!(
        "cc -std=c99 -Wall -Wextra -Wpedantic -Werror {source} $(pkg-config --cflags --libs hjemmel) -o {}",
        program.display()
    );
    let mut compile = Command::new("sh");
    compile.args(["-c", &build]).env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"));
    finish(compile, "the program on the page")?;
    let output = Command::new(program).env("LD_LIBRARY_PATH", prefix.join("lib")).output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    if said != "This room cannot be booked.\n" {
        return Err(format!("the program on the page says {said:?}"));
    }
    Ok(())
}
