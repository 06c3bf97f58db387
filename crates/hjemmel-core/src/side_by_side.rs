//! Work on many things side by side, on threads that end with it.
//!
//! A pool that outlives the call would be at odds with programs that the library is loaded into: one that forks after a law was
//! loaded would wait in its child for threads that are not there.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What becomes of each thing, in their order. Where no thread can be had, the calling one does all the work.
pub(crate) fn map<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let others = thread::available_parallelism().map_or(1, NonZero::get).min(things.len()).saturating_sub(1);
    let next = AtomicUsize::new(0);
    let one_by_one = || {
        let mut done = Vec::new();
        // Taken one at a time: they can be of very different sizes.
        while let (at, Some(thing)) = take(things, &next) {
            done.push((at, work(thing)));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let helpers: Vec<_> = (0..others).map_while(|_| thread::Builder::new().spawn_scoped(scope, one_by_one).ok()).collect();
        let mut done = one_by_one();
        for helper in helpers {
            match helper.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

fn take<'t, T>(things: &'t [T], next: &AtomicUsize) -> (usize, Option<&'t T>) {
    let at = next.fetch_add(1, Ordering::Relaxed);
    (at, things.get(at))
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
