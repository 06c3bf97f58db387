#!/bin/sh
# abi.sh HEADER FIRST_HEADER: whether a program that was compiled with the first header runs with a library of the other: every
# constant has the same number, every function the same result and parameters, and every struct begins as it did.
set -eu

[ $# -eq 2 ] || { echo "usage: abi.sh HEADER FIRST_HEADER" >&2; exit 2; }

# What a header promises, a line each. Names of parameters may change; those of fields may not, for programs are written with them.
promises() {
    awk '
        /Small helpers of the header/ { exit }
        { sub(/\/\/.*/, "") }
        /^#/ || /^ *$/ { next }
        /^typedef enum/ { kind = "enum"; next }
        /^typedef struct \{/ { kind = "struct"; fields = 0; next }
        /^}/ && kind == "struct" {
            name = $2
            sub(/;/, "", name)
            # Four bytes that mean nothing yet may come to mean something: a program that was compiled before has zero there.
            for (i = 1; i <= fields; i++) {
                if (field[i] == "int32_t reserved;" && field[1] == "size_t size;") continue
                print "field", name, i, field[i]
            }
            # A struct without a size never grows.
            if (field[1] != "size_t size;") print "fields", name, fields
        }
        /^}/ { kind = ""; next }
        kind == "enum" && $2 == "=" { sub(/,/, "", $3); print "constant", $1, $3; next }
        kind == "struct" { $1 = $1; field[++fields] = $0; next }
        /^typedef struct [a-z0-9_]+ / { print "object", $4; next }
        call != "" || /^[a-z].*hjm_[a-z0-9_]+\(/ {
            $1 = $1
            call = call " " $0
            if ($0 !~ /;$/) next
            match(call, /hjm_[a-z0-9_]+\(/)
            result = substr(call, 1, RSTART - 1)
            name = substr(call, RSTART, RLENGTH - 1)
            count = split(substr(call, RSTART + RLENGTH, length(call) - RSTART - RLENGTH - 1), parameter, ",")
            line = "function " name ":" result "("
            for (i = 1; i <= count; i++) {
                if (parameter[i] !~ /^ *void *$/) sub(/[a-z0-9_]+ *$/, "", parameter[i])
                gsub(/^ +| +$/, "", parameter[i])
                line = line (i > 1 ? ", " : "") parameter[i]
            }
            print line ")"
            call = ""
        }
    ' "$1"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
promises "$1" | sort > "$work/now"
promises "$2" | sort > "$work/first"

# A header that is not understood promises nothing, and nothing would be compared.
enough() {
    count=$(grep -c "^$1 " "$work/first" || true)
    [ "$count" -ge "$2" ] || { echo "abi: the first header was not understood: $count times $1 in it" >&2; exit 1; }
}
enough function 60
enough constant 200
enough field 100

broken=$(comm -23 "$work/first" "$work/now")
if [ -n "$broken" ]; then
    echo "abi: the first version promised, and it is not so any more:" >&2
    echo "$broken" >&2
    exit 1
fi
echo "abi: $(wc -l < "$work/first") checks, 0 failed"
