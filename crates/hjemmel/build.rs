//! Packs the regulation files in `law/`, so that what ships is a fifth of their size.

use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::fmt::Write as _;
use std::io::{Error, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Error> {
    println!("cargo::rerun-if-changed=law");
    let to = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| Error::other("cargo sets OUT_DIR"))?);
    let mut files: Vec<PathBuf> = fs::read_dir("law")?.map(|entry| Ok(entry?.path())).collect::<Result<_, Error>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    let mut list = String::from("&[");
    for path in files {
        println!("cargo::rerun-if-changed={}", path.display());
        let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(|| Error::other("a name that is not UTF-8"))?;
        let text = fs::read(&path)?;
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&text)?;
        let packed_to: &Path = &to.join(name);
        fs::write(packed_to, packed.finish()?)?;
        let _ = writeln!(list, "({name:?}, {}, include_bytes!({packed_to:?})),", text.len());
    }
    list.push(']');
    fs::write(to.join("law.rs"), list)
}
