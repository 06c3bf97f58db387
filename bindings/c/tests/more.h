/* The parts of the test of everything that is not about a single decision. */

#ifndef MORE_H
#define MORE_H

#include "check.h"

extern hjm_law *law;

/* Whole text of a file, with a NUL after it; to be freed. */
char *whole_file(const char *path, size_t *length);

void words_and_names(void);
void latin1(void);
void moments(void);
void periods(void);
void interviews(void);
void receipts(const char *regulation_file);
void faults(char **paths, int count);
void laws(const char *regulation_file);
void lists(const char *case_file);

#endif
