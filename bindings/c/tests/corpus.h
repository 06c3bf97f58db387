/* A case of the corpus, read; what corpus.c asks and corpus_compare.c compares. */

#ifndef CORPUS_H
#define CORPUS_H

#include <hjemmel.h>
#include <cjson/cJSON.h>

/* Compares what a case expects with a decision, through the functions of the interface. */
void corpus_compare(const cJSON *expected, int derived, const hjm_decision *decision);

#endif
