//! Work on many things side by side, on threads that end with it.
//!
//! A pool that outlives the call would be at odds with programs that the library is loaded into: one that forks after a law was
//! loaded would wait in its child for threads that are not there.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many portions of the work there are for each thread: enough that none waits long for another, since things can be of very
/// different sizes.
const PORTIONS: usize = 16;

/// What becomes of each thing, in their order. Where no thread can be had, the calling one does all the work.
pub(crate) fn map<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(things.len()).max(1);
    let portions: Vec<&[T]> = things.chunks(things.len().div_ceil(threads * PORTIONS).max(1)).collect();
    let next = AtomicUsize::new(0);
    let by_portions = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(portion) = portions.get(at) else { return done };
            done.push((at, portion.iter().map(&work).collect::<Vec<R>>()));
        }
    };
    let mut done = thread::scope(|scope| {
        let helpers = (1..threads).map_while(|_| thread::Builder::new().spawn_scoped(scope, by_portions).ok());
        let helpers: Vec<_> = helpers.collect();
        let mut done = by_portions();
        for helper in helpers {
            match helper.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_come_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..10_000).collect();
        assert_eq!(map(&things, |thing| thing * 2), things.iter().map(|thing| thing * 2).collect::<Vec<_>>());
        assert_eq!(map(&[0_usize; 0], |thing| *thing), Vec::<usize>::new());
    }

    #[test]
    #[should_panic(expected = "number 7")]
    fn what_panics_on_a_thread_panics_in_the_caller() {
        map(&[1, 7, 3], |thing| assert!(*thing != 7, "number {thing}"));
    }
}
