/* A case of the corpus, interviewed. */

#ifndef MORE_CASE_H
#define MORE_CASE_H

#include <cjson/cJSON.h>
#include <hjemmel.h>

/* The decision at the end of an interview that is answered with the facts of a case. */
hjm_decision *interviewed(const cJSON *parsed);

#endif
