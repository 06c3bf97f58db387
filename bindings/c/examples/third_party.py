#!/usr/bin/env python3
"""How to bind a language to hjemmel, with Python's ctypes alone.

    python3 third_party.py /usr/local/lib/libhjemmel.so.0

It shows the four things a binding is made of: checking the version, owners that free themselves, errors that become exceptions,
and views of texts that are copied at once. Prints a question asked as JSON, the same asked with numbers, and an error.
"""

import ctypes
import json
import sys
from ctypes import POINTER, Structure, byref, c_char_p, c_int32, c_int64, c_size_t, c_void_p

ABI_VERSION = 1  # HJM_ABI_VERSION of the header this was written from

# Numbers of hjemmel.h: they never change. A real binding takes them all from numbers.toml.
OK = 0
LANGUAGE_EN = 3
QUESTION_GATHERING = 3
FACT_PARTICIPANTS = 4
STATUS = {1: "decided", 2: "unsettled", 3: "undetermined", 4: "no_regulation"}
STATE = {1: "met", 2: "unmet", 3: "unknown", 4: "not_applicable"}
LIST_DUTIES = 4


class Text(Structure):
    """UTF-8 that belongs to somebody else. It does not end in NUL, and NULL is no text."""

    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def copy(self):
        return None if self.data is None else ctypes.string_at(self.data, self.length).decode()


class Moment(Structure):
    _fields_ = [(name, c_int32) for name in ("precision", "year", "month", "day", "hour", "minute")]


class Sized(Structure):
    """A struct that begins with its size. ctypes zeroes it, and zero is unknown."""

    def __init__(self):
        super().__init__()
        self.size = ctypes.sizeof(self)


class Query(Sized):
    _fields_ = [("size", c_size_t)]
    _fields_ += [(name, Text) for name in ("workplace", "venue", "residence", "employer_seat")]
    _fields_ += [("on", Moment), ("known_on", Moment), ("regulation", Text), ("presume", c_int32), ("reserved", c_int32)]


class Outcome(Sized):
    _fields_ = [("size", c_size_t)] + [(name, c_int32) for name in ("status", "verdict", "basis", "leaning")]


class Obligation(Sized):
    _fields_ = [("size", c_size_t), ("id", Text), ("regulation", Text), ("text", Text), ("addressee", c_int32), ("state", c_int32)]


class Words(Sized):
    _fields_ = [("size", c_size_t)] + [(name, Text) for name in ("id", "label", "sentence", "help", "unit")]
    _fields_ += [("parts", c_size_t), ("kind", c_int32), ("reserved", c_int32)]


class ErrorDescription(Sized):
    _fields_ = [("size", c_size_t), ("number", c_int32), ("reserved", c_int32)]
    _fields_ += [(name, Text) for name in ("code", "message", "subject", "given", "suggestion")]
    _fields_ += [(name, c_size_t) for name in ("valid", "faults", "line", "column")]


class HjemmelError(Exception):
    """What an error object says, copied: the object is freed before this is raised."""

    def __init__(self, library, number, pointer):
        self.number, self.code, self.suggestion, self.valid = number, None, None, []
        message = f"error {number}"  # all there is where there was no memory for an object
        said = ErrorDescription()
        if pointer and library.hjm_error_describe(pointer, byref(said), None) == OK:
            message, self.code, self.suggestion = said.message.copy(), said.code.copy(), said.suggestion.copy()
            name = Text()
            for position in range(said.valid):
                library.hjm_error_valid(pointer, position, byref(name), None)
                self.valid.append(name.copy())
        library.hjm_error_free(pointer)  # freeing NULL is nothing
        super().__init__(message)


class Library:
    """The functions, with their types. Without them ctypes passes pointers and lengths as 4-byte numbers."""

    # What each call takes before the error; each returns a number.
    CALLS = {
        "hjm_law_bundled": [POINTER(c_void_p)],
        "hjm_decide_json": [c_void_p, c_char_p, c_size_t, c_int32, POINTER(c_void_p)],
        "hjm_decide": [c_void_p, c_void_p, POINTER(Query), POINTER(c_void_p)],
        "hjm_facts_new": [c_int32, POINTER(c_void_p)],
        "hjm_facts_set": [c_void_p, c_int32, c_int64],
        "hjm_facts_set_text": [c_void_p, c_char_p, c_size_t, c_char_p, c_size_t],
        "hjm_moment_parse": [c_char_p, c_size_t, POINTER(Moment)],
        "hjm_decision_outcome": [c_void_p, POINTER(Outcome)],
        "hjm_decision_count": [c_void_p, c_int32, POINTER(c_size_t)],
        "hjm_decision_obligation": [c_void_p, c_int32, c_size_t, c_int32, POINTER(Obligation)],
        "hjm_verdict_words": [c_int32, c_int32, c_int32, POINTER(Words)],
        "hjm_error_describe": [c_void_p, POINTER(ErrorDescription)],
        "hjm_error_valid": [c_void_p, c_size_t, POINTER(Text)],
    }

    def __init__(self, path):
        self.c = ctypes.CDLL(path)
        for name, arguments in self.CALLS.items():
            function = getattr(self.c, name)
            function.argtypes, function.restype = arguments + [POINTER(c_void_p)], c_int32
        for kind in ("law", "facts", "decision", "string", "error"):
            function = getattr(self.c, f"hjm_{kind}_free")
            function.argtypes, function.restype = [c_void_p], None
        self.c.hjm_string_data.argtypes, self.c.hjm_string_data.restype = [c_void_p], c_void_p
        self.c.hjm_string_length.argtypes, self.c.hjm_string_length.restype = [c_void_p], c_size_t
        if not self.c.hjm_abi_oldest() <= ABI_VERSION <= self.c.hjm_abi_version():
            raise ImportError(f"{path} serves versions {self.c.hjm_abi_oldest()} to {self.c.hjm_abi_version()}, not {ABI_VERSION}")

    def call(self, name, *arguments):
        error = c_void_p()
        number = getattr(self.c, name)(*arguments, byref(error))
        if number != OK:
            raise HjemmelError(self.c, number, error)


class Owned:
    """An object of the library, freed when Python forgets it."""

    def __init__(self, library, kind, maker, *arguments):
        self.library, self.free, self.pointer = library, getattr(library.c, f"hjm_{kind}_free"), c_void_p()
        library.call(maker, *arguments, byref(self.pointer))

    def __del__(self):
        self.free(self.pointer)


class Law(Owned):
    def __init__(self, library):
        super().__init__(library, "law", "hjm_law_bundled")

    def decide_json(self, question):
        text = json.dumps(question).encode()
        made = Owned(self.library, "string", "hjm_decide_json", self.pointer, text, len(text), LANGUAGE_EN)
        c = self.library.c
        return json.loads(ctypes.string_at(c.hjm_string_data(made.pointer), c.hjm_string_length(made.pointer)))

    def decide(self, facts, venue, on):
        query, venue, on = Query(), venue.encode(), on.encode()
        self.library.call("hjm_moment_parse", on, len(on), byref(query.on))
        # `venue` stays referenced here, so its bytes outlive the call: the library keeps no view of what it is given.
        query.venue = Text(ctypes.cast(venue, c_void_p), len(venue))
        return Decision(self.library, "decision", "hjm_decide", self.pointer, facts.pointer, byref(query))


class Facts(Owned):
    def __init__(self, library):
        super().__init__(library, "facts", "hjm_facts_new", QUESTION_GATHERING)

    def set(self, name, value):
        name, value = name.encode(), value.encode()
        self.library.call("hjm_facts_set_text", self.pointer, name, len(name), value, len(value))

    def set_number(self, fact, value):
        self.library.call("hjm_facts_set", self.pointer, fact, value)


class Decision(Owned):
    def outcome(self):
        outcome = Outcome()
        self.library.call("hjm_decision_outcome", self.pointer, byref(outcome))
        return outcome

    def duties(self):
        count, duty = c_size_t(), Obligation()
        self.library.call("hjm_decision_count", self.pointer, LIST_DUTIES, byref(count))
        for position in range(count.value):
            self.library.call("hjm_decision_obligation", self.pointer, LIST_DUTIES, position, LANGUAGE_EN, byref(duty))
            yield duty.text.copy(), STATE.get(duty.state, "?")


def main(path):
    library = Library(path)
    law = Law(library)

    # As JSON: nothing but text crosses the border. Good for a start, and for what is stored or sent anyway.
    facts = {"kind": "seminar", "participants": 15, "format": "in_person", "premises": "rented_or_lent",
             "indoors": True, "seating": "none", "part_of_ordinary_work": False}
    question = {"question": "gathering", "places": {"venue": "Lillestrøm"}, "on": "2020-11-05", "facts": facts}
    decision = law.decide_json(question)
    print("json:", decision["status"], "missing", [fact["fact"] for fact in decision["missing"]])
    facts["distance_kept"] = True
    decision = law.decide_json(question)
    print("json:", decision["status"], decision["verdict"], [regulation["id"] for regulation in decision["regulations"]])

    # With numbers: no document is written and read.
    typed = Facts(library)
    for name, value in facts.items():
        if name != "participants":
            typed.set(name, json.dumps(value) if isinstance(value, bool) else value)
    typed.set_number(FACT_PARTICIPANTS, facts["participants"])
    decision = law.decide(typed, "Lillestrøm", "2020-11-05")
    outcome = decision.outcome()
    words = Words()
    library.call("hjm_verdict_words", QUESTION_GATHERING, outcome.verdict, LANGUAGE_EN, byref(words))
    print("typed:", STATUS[outcome.status], words.id.copy(), "-", words.sentence.copy())
    for text, state in decision.duties():
        print("duty:", text, f"({state})")

    # An error names what would have been valid.
    try:
        Facts(library).set("format", "in-person")
    except HjemmelError as error:
        print(f"error {error.number} {error.code}: {error}")
        print("  did you mean", error.suggestion)
        print("  valid:", ", ".join(error.valid))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "libhjemmel.so.0")
