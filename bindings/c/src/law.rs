//! The law: a set of regulations over a register of places.

use crate::error::{Failure, hjm_error};
use crate::guard::{free, guard, value};
use crate::moment::hjm_moment;
use crate::numbers;
use crate::raw::{self, Out, Sized_, hjm_text};
use hjemmel::{File, Law, Place, Regulation, Validity, bundle, bundled, files};
use std::ffi::c_char;
use std::mem::MaybeUninit;

/// A set of regulations over a register of places. It never changes: any number of threads may use it at the same time.
pub struct hjm_law(pub(crate) Law);

impl hjm_law {
    fn put(law: Law, to: &mut MaybeUninit<*mut Self>) -> Result<(), Failure> {
        to.write(raw::boxed(Self(law))?);
        Ok(())
    }
}

/// The law that ships with the library. It is read and compiled at every call, in some milliseconds: keep it.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_law_bundled(
    law: Option<&mut MaybeUninit<*mut hjm_law>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let law = raw::out(law, "law")?;
        hjm_law::put(bundled()?, law)
    })
}

/// A law without regulations, over the places that ship.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_law_empty(
    law: Option<&mut MaybeUninit<*mut hjm_law>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let law = raw::out(law, "law")?;
        hjm_law::put(Law::empty(bundle::register()?), law)
    })
}

/// A file in memory.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_file {
    /// What to call it in messages.
    pub name: hjm_text,
    /// Its bytes.
    pub content: hjm_text,
}

/// Files as the façade takes them.
///
/// # Safety
/// `given` leads to `count` files, whose texts have as many bytes as their lengths say.
unsafe fn of_files<'f>(given: *const hjm_file, count: usize, what: &'static str) -> Result<Vec<File<'f>>, Failure> {
    // SAFETY: the caller's promise is ours.
    let given = unsafe { raw::slice(given, count, what) }?;
    let mut files = Vec::new();
    files.try_reserve_exact(given.len()).map_err(|_| Failure::Memory)?;
    for file in given {
        // SAFETY: the same for each of its texts.
        let name = unsafe { file.name.read("name") }?.unwrap_or_default();
        // SAFETY: as before. Its bytes need not be UTF-8: that they are not is a fault of the file.
        let bytes = unsafe { raw::slice(file.content.data.cast::<u8>(), file.content.length, "content") }?;
        files.push(File { name, bytes });
    }
    Ok(files)
}

/// The bundled regulations over the bundled places and what register files add to them: more years.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_law_bundled_over(
    registers: *const hjm_file,
    count: usize,
    law: Option<&mut MaybeUninit<*mut hjm_law>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let law = raw::out(law, "law")?;
        // SAFETY: the caller says that there are `count` files.
        let registers = unsafe { of_files(registers, count, "registers") }?;
        hjm_law::put(bundle::over(bundle::register_with(registers)?)?, law)
    })
}

/// A law with the regulations in some files added to those of another. Where one file has a fault, none is added.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_law_with_files(
    base: Option<&hjm_law>,
    files: *const hjm_file,
    count: usize,
    law: Option<&mut MaybeUninit<*mut hjm_law>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (base, law) = (raw::given(base, "base")?, raw::out(law, "law")?);
        // SAFETY: the caller says that there are `count` files.
        let files = unsafe { of_files(files, count, "files") }?;
        hjm_law::put(base.0.with(files).map_err(hjemmel::Error::from)?, law)
    })
}

/// A law with the regulations at a path added to those of another: a file, or a folder whose `.toml` files are read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_law_with_path(
    base: Option<&hjm_law>,
    path: *const c_char,
    length: usize,
    law: Option<&mut MaybeUninit<*mut hjm_law>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (base, law) = (raw::given(base, "base")?, raw::out(law, "law")?);
        // SAFETY: the caller says that it has `length` bytes.
        let path = unsafe { raw::text(path, length, "path") }?;
        hjm_law::put(files::add(&base.0, [path])?, law)
    })
}

/// The same law once more, for another owner. It costs nothing.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_law_clone(
    law: Option<&hjm_law>,
    copy: Option<&mut MaybeUninit<*mut hjm_law>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, copy) = (raw::given(law, "law")?, raw::out(copy, "copy")?);
        hjm_law::put(law.0.clone(), copy)
    })
}

/// Frees a law. Decisions that it made stay as they are.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_law_free(law: Option<Box<hjm_law>>) {
    free(law);
}

/// The number of regulations of a law; 0 of NULL.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_law_regulations(law: Option<&hjm_law>) -> usize {
    value(0, || Some(law?.0.regulations().len()))
}

/// The digest of all the law there is: `sha256:` and 64 digits. It lives as long as the law.
#[unsafe(no_mangle)]
pub extern "C" fn hjm_law_digest(
    law: Option<&hjm_law>,
    digest: Option<&mut MaybeUninit<hjm_text>>,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, digest) = (raw::given(law, "law")?, raw::out(digest, "digest")?);
        digest.write(hjm_text::of(law.0.digest()));
        Ok(())
    })
}

/// A regulation. Its texts live as long as what it was asked of.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_regulation {
    /// `sizeof(hjm_regulation)`.
    pub size: usize,
    /// The instrument's id. Versions of one instrument share it.
    pub id: hjm_text,
    /// The title, in the language asked for.
    pub title: hjm_text,
    /// The digest of its file: `sha256:` and 64 digits.
    pub digest: hjm_text,
    /// The first day or minute of its validity; precision 0: not stated.
    pub from: hjm_moment,
    /// The last; precision 0: not stated, until further notice.
    pub until: hjm_moment,
    /// Of a decision's regulations: `HJM_YES` where it governs, else `HJM_NO`. 0 elsewhere.
    pub governing: i32,
    /// Of a decision's regulations: the status of its answer taken alone. 0 elsewhere.
    pub status: i32,
    /// Of a decision's regulations: its verdict taken alone, or where it leans; 0: none.
    pub verdict: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers and pointers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_regulation {}

const _: () =
    assert!(size_of::<hjm_regulation>() == size_of::<usize>() + 3 * size_of::<hjm_text>() + 2 * size_of::<hjm_moment>() + 16);

impl hjm_regulation {
    pub(crate) fn of(own: &Regulation, language: hjemmel::Language) -> Self {
        let (from, until) = match own.validity() {
            Validity::Unstated => (None, None),
            Validity::Window { from, until } => (from, until),
        };
        Self {
            size: 0,
            id: hjm_text::of(own.id()),
            title: hjm_text::of(own.title().get(language)),
            digest: hjm_text::of(own.digest()),
            from: hjm_moment::of(from),
            until: hjm_moment::of(until),
            governing: 0,
            status: 0,
            verdict: 0,
            reserved: 0,
        }
    }
}

/// One of the regulations of a law, from 0, in the order they were loaded.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_law_regulation(
    law: Option<&hjm_law>,
    position: usize,
    language: i32,
    regulation: *mut hjm_regulation,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let (law, language) = (raw::given(law, "law")?, numbers::language(language)?);
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(regulation, "regulation") }?;
        let count = law.0.regulations().len();
        let own = law.0.regulations().nth(position).ok_or(Failure::Range { what: "regulation", given: position, count })?;
        out.write(&hjm_regulation::of(own, language));
        Ok(())
    })
}

/// A municipality. Its texts live as long as what it was asked of.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hjm_place {
    /// `sizeof(hjm_place)`.
    pub size: usize,
    /// Its code: four digits.
    pub code: hjm_text,
    /// Its name.
    pub name: hjm_text,
    /// The name, not in use that day, that it was understood from; NULL where what was given is in use.
    pub was: hjm_text,
    /// The role of the place in a case, one of `HJM_PLACE_*`; 0 outside a case.
    pub role: i32,
    /// Zero.
    pub reserved: i32,
}

// SAFETY: plain numbers and pointers without padding (the assertion), the size first.
unsafe impl Sized_ for hjm_place {}

const _: () = assert!(size_of::<hjm_place>() == size_of::<usize>() + 3 * size_of::<hjm_text>() + 8);

impl hjm_place {
    pub(crate) fn of(place: &Place<'_>, was: Option<hjemmel::Was<'_>>, role: i32) -> Self {
        Self {
            size: 0,
            code: hjm_text::of(place.code),
            name: hjm_text::of(place.name),
            was: hjm_text::optional(was.map(|was| was.designation.name.as_str())),
            role,
            reserved: 0,
        }
    }
}

/// The municipality that a code or name stands for, as it is called at a time (NULL: at the register's reference day). The
/// texts live as long as the law.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hjm_law_place(
    law: Option<&hjm_law>,
    given: *const c_char,
    length: usize,
    on: Option<&hjm_moment>,
    place: *mut hjm_place,
    error: Option<&mut MaybeUninit<*mut hjm_error>>,
) -> i32 {
    guard(error, || {
        let law = raw::given(law, "law")?;
        // SAFETY: the caller says that it has `length` bytes.
        let given = unsafe { raw::text(given, length, "given") }?;
        // SAFETY: the caller says that it has as many bytes as its size says.
        let out = unsafe { Out::new(place, "place") }?;
        let on = on.map(|on| on.read()).transpose()?.flatten();
        let found = law.0.register().resolve(given, on)?;
        out.write(&hjm_place::of(&found, found.was, 0));
        Ok(())
    })
}
