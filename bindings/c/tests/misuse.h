/* What the files of the misuse test share: one of everything, places for all outputs, and how a refusal is checked. */

#ifndef MISUSE_H
#define MISUSE_H

#include "check.h"

/* One of everything, to be passed where another parameter is wrong. */
extern hjm_law *law;
extern hjm_facts *facts;
extern hjm_decision *decision;
extern hjm_periods *periods;
extern hjm_interview *interview;
extern hjm_verification *verification;
extern hjm_error *some_error;
extern hjm_query query;
extern hjm_gathering gathering;
extern hjm_home_office home_office;
extern hjm_documentation documentation;
extern hjm_moment day;

/* A place for each output. All of it is filled with a pattern, and none of it may change where a call fails. */
typedef struct {
    hjm_law *law;
    hjm_facts *facts;
    hjm_decision *decision;
    hjm_periods *periods;
    hjm_interview *interview;
    hjm_verification *verification;
    hjm_string *string;
    hjm_outcome outcome;
    hjm_listed_fact fact;
    hjm_missing_value value;
    hjm_change change;
    hjm_changed_fact changed;
    hjm_limit limit;
    hjm_provision provision;
    hjm_obligation obligation;
    hjm_regulation regulation;
    hjm_place place;
    hjm_error_description description;
    hjm_fault fault;
    hjm_step step;
    hjm_words words;
    hjm_difference difference;
    hjm_moment from, until;
    hjm_text text;
    size_t count;
    int64_t number64;
    int32_t number;
    char bytes[16];
} outputs;

extern outputs out;

/* Where the next call puts its error: `&error`, or NULL. */
extern hjm_error *error, **e;

/* Remembers that a function was called. */
void called(const char *name);
#define CALL(name) (called(#name), name)

void refused(int32_t result, int32_t number, const char *subject, const char *call, const char *file, int line);

/* That a call is refused with a number and an error that names what it is about, that no output was touched, and that the same
 * number comes where no error is wanted. The arguments name `e` as the place for the error. */
#define REFUSES(expected, subject, name, arguments) \
    do { \
        e = &error; \
        refused(CALL(name) arguments, (expected), (subject), #name #arguments, __FILE__, __LINE__); \
        e = NULL; \
        refused(CALL(name) arguments, (expected), NULL, #name #arguments, __FILE__, __LINE__); \
    } while (0)

#define IS_NULL(subject, name, arguments) REFUSES(HJM_ERROR_NULL_POINTER, subject, name, arguments)

void null_objects(void);
void null_outputs(void);
void wrong_structs(void);
void wrong_numbers(void);
void wrong_texts(void);

#endif
