#!/bin/sh
# symbols.sh LIBRARY HEADER: whether the library exports the functions of the header, and nothing else.
set -eu

[ $# -eq 2 ] || { echo "usage: symbols.sh LIBRARY HEADER" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C

# A name may carry the version of its symbol behind an @; the version's own name is no symbol.
nm -D --defined-only "$1" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' | sort -u > "$work/exported"
# The helpers at the end of the header are inline.
awk '/Small helpers of the header/ { exit } { sub(/\/\/.*/, "") } !/^ *#/ && !/^ \*/ && !/^\/\*/' "$2" \
    | grep -o 'hjm_[a-z0-9_]*(' | tr -d '(' | sort -u > "$work/declared"

count=$(wc -l < "$work/declared")
[ "$count" -ge 60 ] || { echo "symbols: only $count functions in $2" >&2; exit 1; }
if grep -v '^hjm_' "$work/exported" >&2; then
    echo "symbols: exported, and no name of this library" >&2
    exit 1
fi
if ! diff "$work/declared" "$work/exported" >&2; then
    echo "symbols: < is declared and not exported, > is exported and not declared" >&2
    exit 1
fi
echo "symbols: $count checks, 0 failed"
