#!/bin/sh
# Builds every example against an installed hjemmel, runs it, and compares what it prints with the .expected files beside it.
#
#     ./run.sh /usr/local
#
# Runs on Linux. Needs cc, c++, pkg-config, cmake, cobc (GnuCOBOL), a JDK with jna.jar (JNA_JAR says where), python3 and valgrind.
# Flags and arguments are split at blanks on purpose.
# shellcheck disable=SC2086
set -eu

[ $# -eq 1 ] || { echo "usage: run.sh PREFIX" >&2; exit 2; }
prefix=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
jna=${JNA_JAR:-/usr/share/java/jna.jar}
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
trap 'exit 1' HUP INT TERM

# Only this prefix, whatever else is installed. Java reads its arguments by the locale.
export PKG_CONFIG_LIBDIR="$prefix/lib/pkgconfig"
export LD_LIBRARY_PATH="$prefix/lib"
export LC_ALL=C.UTF-8
unset PKG_CONFIG_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH COB_PRE_LOAD COB_LIBRARY_PATH

[ -f "$jna" ] || { echo "run.sh: no $jna; set JNA_JAR" >&2; exit 1; }
flags=$(pkg-config --cflags --libs hjemmel)
libraries=$(pkg-config --libs hjemmel)
strict='-Wall -Wextra -Wpedantic -Werror'

# What the door signs are asked: how the program ends - 0 after an answer, 2 after an error that was told - and its arguments.
cases='0 Lillestrøm 2021-03-20 seminar 3
0 Lillestrøm 2021-03-20 seminar 3 false
0 3030 2020-11-05 seminar 40 false
0 Lillestrøm 2020-11-05 seminar 15 false
0 Lillestrøm 2020-11-05 seminar 15
2 Oslo 2020-10-29 seminar 8 false
0 Oslo 2020-10-29T12:00 seminar 8 false
0 Tromsø 2021-11-25 seminar 30
0 Tromsø 2021-12-10 seminar 30 false
0 Bergen 2021-03-30 seminar 12 false
0 Kristiansand 2021-06-12 seminar 18 false
0 Lillestrøm 2020-05-01 seminar 5
2 Lillestrøm 2021-03-30 webinar 3
2 Lillestrøn 2021-03-30 seminar 3
2 Herøy 2021-03-30 seminar 3
2 Oslo 2021-02-30 seminar 3
2 Oslo 2021-02-20 seminar tre'
java_cases='0 Lillestrøm 2021-03-20 seminar 3
0 Lillestrøm 2020-11-05 seminar 15
0 Bergen 2021-03-30 seminar 12
0 Kristiansand 2021-06-12 seminar 18
0 Lillestrøm 2020-05-01 seminar 5
2 Lillestrøm 2021-03-30 webinar 3
2 Herøy 2021-03-30 seminar 3'

# Asks a door sign, the command after the cases, and shows what it was asked before what it prints.
ask() {
    asked=$1
    shift
    while read -r wanted arguments; do
        echo "\$ $arguments"
        ended=0
        "$@" $arguments </dev/null || ended=$?
        [ "$ended" -eq "$wanted" ] || { echo "run.sh: $* $arguments ended with $ended, not $wanted" >&2; exit 1; }
        echo
    done <<CASES
$asked
CASES
}

# Compares bytes, and says so.
same() {
    if ! cmp -s "$here/$2" "$build/$3"; then
        diff -u -a "$here/$2" "$build/$3" >&2 || true
        echo "FAILED $1: not what $2 says" >&2
        exit 1
    fi
    echo "ok $1"
}

cc -std=c99 $strict "$here/door_sign.c" $flags -o "$build/door_sign"
ask "$cases" "$build/door_sign" >"$build/c.out"
same door_sign.c door_sign.expected c.out

ask "$cases" valgrind -q --error-exitcode=1 --leak-check=full --show-leak-kinds=definite,indirect \
    --errors-for-leak-kinds=definite,indirect --suppressions="$here/../tests/valgrind.supp" "$build/door_sign" >"$build/valgrind.out"
same 'door_sign.c under valgrind' door_sign.expected valgrind.out

for standard in c++11 c++20; do
    c++ -std=$standard $strict "$here/door_sign.cpp" $flags -o "$build/door_sign_$standard"
    ask "$cases" "$build/door_sign_$standard" >"$build/$standard.out"
    same "door_sign.cpp as $standard" door_sign.expected "$standard.out"
done

c++ -std=c++11 $strict "$here/tour.cpp" $flags -o "$build/tour"
"$build/tour" >"$build/tour.out"
same tour.cpp tour.expected tour.out

if ! { cmake -S "$here" -B "$build/cmake" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_FLAGS="$strict" &&
    cmake --build "$build/cmake"; } >"$build/cmake.log" 2>&1; then
    cat "$build/cmake.log" >&2
    exit 1
fi
ask "$cases" "$build/cmake/door_sign" >"$build/cmake.out"
same 'door_sign.cpp with CMake' door_sign.expected cmake.out

cobc -x -fstatic-call -o "$build/payroll" "$here/payroll.cob" $libraries
"$build/payroll" "$here/payroll.dat" "$build/payroll.out"
same payroll.cob payroll.expected payroll.out

cobc -x -o "$build/payroll_dynamic" "$here/payroll.cob"
COB_PRE_LOAD=libhjemmel COB_LIBRARY_PATH="$prefix/lib" "$build/payroll_dynamic" "$here/payroll.dat" "$build/dynamic.out"
same 'payroll.cob, called dynamically' payroll.expected dynamic.out

javac -Xlint:all -Werror -encoding UTF-8 -cp "$jna" -d "$build" "$here/DoorSign.java"
ask "$java_cases" java -cp "$jna:$build" -Djna.library.path="$prefix/lib" DoorSign >"$build/java.out"
same DoorSign.java DoorSign.expected java.out

python3 "$here/third_party.py" "$prefix/lib/libhjemmel.so.0" >"$build/python.out"
same third_party.py third_party.expected python.out
