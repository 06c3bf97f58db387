/* Checks for the tests in C: each is counted, and one that fails names its place and both values. Threads may check too. */

#ifndef CHECK_H
#define CHECK_H

#include <hjemmel.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One count for a whole program, also where it has several files: each program's main file defines them. */
extern unsigned long check_made, check_failed;
#define CHECK_MAIN unsigned long check_made, check_failed;

/* What is being checked, where a place in the file does not tell: for instance a case. Threads that check leave it alone. */
extern const char *check_about;
#define CHECK_ABOUT const char *check_about = "";

static inline int check_that(int holds, const char *file, int line) {
    __atomic_add_fetch(&check_made, 1, __ATOMIC_RELAXED);
    if (!holds) {
        __atomic_add_fetch(&check_failed, 1, __ATOMIC_RELAXED);
        fprintf(stderr, "%s:%d: %s%s", file, line, check_about, *check_about ? ": " : "");
    }
    return holds;
}

static inline void check_numbers(intmax_t got, intmax_t expected, const char *what, const char *file, int line) {
    if (!check_that(got == expected, file, line)) {
        fprintf(stderr, "%s is %" PRIdMAX ", expected %" PRIdMAX "\n", what, got, expected);
    }
}

static inline void check_texts(hjm_text got, hjm_text expected, const char *what, const char *file, int line) {
    int same = got.length == expected.length && (got.data == NULL) == (expected.data == NULL)
               && (got.length == 0 || memcmp(got.data, expected.data, got.length) == 0);
    if (!check_that(same, file, line)) {
        fprintf(stderr, "%s is %s%.*s, expected %s%.*s\n", what, got.data ? "" : "NULL", (int)got.length,
                got.data ? got.data : "", expected.data ? "" : "NULL", (int)expected.length, expected.data ? expected.data : "");
    }
}

/* A condition. */
#define CHECK(holds) \
    do { \
        if (!check_that((holds), __FILE__, __LINE__)) fprintf(stderr, "%s does not hold\n", #holds); \
    } while (0)

/* A number, and what it should be. */
#define CHECK_NUMBER(got, expected) check_numbers((intmax_t)(got), (intmax_t)(expected), #got, __FILE__, __LINE__)

/* A hjm_text, and what it should be as text that ends in NUL; NULL: not given. */
#define CHECK_TEXT(got, expected) check_texts((got), hjm_text_of(expected), #got, __FILE__, __LINE__)

/* Two hjm_texts. */
#define CHECK_SAME_TEXT(got, expected) check_texts((got), (expected), #got, __FILE__, __LINE__)

/* A text that is there and says something. */
#define CHECK_SAYS(text) CHECK((text).data != NULL && (text).length > 0)

/* What a test cannot go on without. */
#define NEED(holds) \
    do { \
        if (!check_that((holds), __FILE__, __LINE__)) { \
            fprintf(stderr, "%s does not hold: nothing more can be checked\n", #holds); \
            exit(1); \
        } \
    } while (0)

/* A struct of the interface: zeroed, its size set. */
#define ZEROED(type, name) \
    type name; \
    memset(&name, 0, sizeof name); \
    name.size = sizeof name

/* The text of a document; it lives as long as that. */
static inline hjm_text check_document(const hjm_string *document) {
    hjm_text made;
    made.data = hjm_string_data(document);
    made.length = hjm_string_length(document);
    return made;
}

/* Tells the count of checks; what main returns. */
static inline int check_done(const char *test) {
    printf("%s: %lu checks, %lu failed\n", test, check_made, check_failed);
    return check_made == 0 || check_failed != 0;
}

#endif
