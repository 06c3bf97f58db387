//! x
use hjemmel::{File, Law, bundle, bundled};
use hjemmel_benches::generated;
use std::time::Instant;
fn main() {
    let files = generated::regulations(35_600);
    let empty = Law::empty(bundle::register().unwrap());
    for _ in 0..3 {
        let t = Instant::now();
        let law = empty.with(files.iter().map(|(name, text)| File { name, bytes: text.as_bytes() })).unwrap();
        println!("with {:?}", t.elapsed());
        let t = Instant::now();
        let one = law.with([]).unwrap();
        println!("of {:?} {}", t.elapsed(), one.regulations().len());
        let t = Instant::now();
        let _ = bundled().unwrap();
        println!("bundled {:?}", t.elapsed());
    }
}
