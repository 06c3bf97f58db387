#!/bin/sh
# run.sh PREFIX: builds the tests in C with the library that is installed below a prefix, and runs them: as they are, with the
# sanitisers, and under valgrind. Needs a C compiler, pkg-config, cJSON and valgrind. One line a test; the exit code is 1 where one
# failed.
set -eu

[ $# -eq 1 ] || { echo "usage: run.sh PREFIX" >&2; exit 2; }
prefix=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
header=$prefix/include/hjemmel.h
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PKG_CONFIG_PATH="$prefix/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"

tests='corpus misuse growth threads batch more first_version memory'
failed=0

# Says how a run ended: its last line, or all that it said where it failed.
tell() {
    how=$1 test=$2 code=$3 seconds=$4
    if [ "$code" -eq 0 ]; then
        echo "$how: $(tail -n 1 "$work/said") ($seconds s)"
    else
        failed=1
        # A defect can fail at a thousand places; the first ones tell it.
        head -n 60 "$work/said" >&2
        echo "$how: FAILED: $test, exit code $code: $(tail -n 1 "$work/said") ($seconds s)"
    fi
}

sources() {
    case $1 in
        corpus | misuse | more) echo "$here/$1.c" "$here/$1"_*.c ;;
        *) echo "$here/$1.c" ;;
    esac
}

# build FOLDER LIBRARIES FLAG...: all tests.
build() {
    folder=$work/$1 libraries=$2
    shift 2
    mkdir "$folder"
    for test in $tests; do
        # shellcheck disable=SC2046,SC2086
        ${CC:-cc} -std=c99 -D_GNU_SOURCE -Wall -Wextra -Wpedantic -Werror -g -O1 "$@" -I"$here/../abi" \
            $(pkg-config --cflags hjemmel libcjson) $(sources "$test") \
            $libraries $(pkg-config --libs libcjson) -lpthread -ldl -o "$folder/$test"
    done
}

# run HOW FOLDER TEST COMMAND...: a test, by a command that runs programs.
run() {
    how=$1 program=$work/$2/$3 test=$3
    shift 3
    case $test in
        # shellcheck disable=SC2046
        corpus) set -- "$@" "$program" 400 "$root/tests/regulations" $(find "$root/tests/cases" -name '*.jsonl' | sort) ;;
        misuse) set -- "$@" "$program" "$header" ;;
        threads) set -- "$@" "$program" "$root/docs/examples/example-town.toml" ;;
        more)
            set -- "$@" "$program" "$root/docs/examples/example-town.toml" "$root/tests/cases/seed.jsonl" "$root"/tests/faults/*.toml
            ;;
        *) set -- "$@" "$program" ;;
    esac
    started=$(date +%s)
    code=0
    "$@" > "$work/said" 2>&1 || code=$?
    tell "$how" "$test" "$code" "$(($(date +%s) - started))"
}

# script HOW NAME ARGUMENT...
script() {
    how=$1 test=$2 code=0
    shift 2
    sh "$here/$test.sh" "$@" > "$work/said" 2>&1 || code=$?
    tell "$how" "$test" "$code" 0
}

build plain "$(pkg-config --libs hjemmel)" -Wl,-rpath,"$prefix/lib"
build sanitised "$(pkg-config --libs hjemmel)" -Wl,-rpath,"$prefix/lib" -fsanitize=address,undefined -fno-sanitize-recover=all
build static "$(pkg-config --static --libs hjemmel | sed 's/-lhjemmel/-l:libhjemmel.a/')"

for test in $tests; do run plain plain "$test"; done
script plain symbols "$prefix/lib/libhjemmel.so" "$header"
version=$(sed -n 's/^#define HJM_ABI_VERSION //p' "$header")
[ -f "$here/../abi/hjemmel-$version.h" ] || { echo "run.sh: no abi/hjemmel-$version.h: keep the header of each version" >&2; exit 1; }
for kept in "$here"/../abi/hjemmel-*.h; do script plain abi "$header" "$kept"; done
run static static corpus
# The memory test has its own allocation functions and no memory, which is what these tools need.
for test in $tests; do [ "$test" = memory ] || run sanitised sanitised "$test"; done
# With the static library, in which functions have names.
for test in $tests; do
    [ "$test" = memory ] || run valgrind static "$test" valgrind -q --error-exitcode=9 --leak-check=full \
        --errors-for-leak-kinds=definite,indirect --show-leak-kinds=definite,indirect --suppressions="$here/valgrind.supp"
done
exit "$failed"
