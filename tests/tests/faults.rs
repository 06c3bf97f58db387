//! probe
use hjemmel_core::load::load;
#[test]
fn probe() {
    let mut paths: Vec<_> = std::fs::read_dir(hjemmel_tests::folder().join("faults")).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        println!("######## {name}");
        match load(&name, &bytes, &hjemmel::bundle::register()) {
            Ok(_) => println!("LOADED"),
            Err(faults) => {
                let list: Vec<_> = faults.list().iter().map(|f| format!("{}@{}:{}", f.code.id(), f.line, f.column)).collect();
                println!("EXPECT {name} {}\n{}", list.join(", "), faults.render(false));
            }
        }
    }
}
