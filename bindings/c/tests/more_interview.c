/* The interview: asked to its end, with wrong answers, with answers taken back, and with nothing known. */

#include "more.h"
#include "more_case.h"

/* An interview to its end, which leads to the decision of a case: what is asked is answered with the case's own facts, and else
 * said not to be known. */
hjm_decision *interviewed(const cJSON *parsed) {
    const char *name = cJSON_GetObjectItem(parsed, "question")->valuestring;
    int32_t question = 0;
    hjm_facts *none = NULL;
    hjm_interview *interview = NULL;
    hjm_decision *decision = NULL;
    ZEROED(hjm_query, query);
    ZEROED(hjm_step, step);
    const cJSON *places = cJSON_GetObjectItem(parsed, "places"), *facts = cJSON_GetObjectItem(parsed, "facts");
    const cJSON *regulation = cJSON_GetObjectItem(parsed, "regulation"), *on = cJSON_GetObjectItem(parsed, "on");
    static const char *const roles[] = {"workplace", "venue", "residence", "employer_seat"};
    hjm_text *const to[] = {&query.workplace, &query.venue, &query.residence, &query.employer_seat};
    for (int i = 0; i < 4; i++) {
        const cJSON *place = cJSON_GetObjectItem(places, roles[i]);
        if (cJSON_IsString(place)) *to[i] = hjm_text_of(place->valuestring);
    }
    if (cJSON_IsString(regulation)) query.regulation = hjm_text_of(regulation->valuestring);
    if (cJSON_IsString(on)) CHECK_NUMBER(hjm_moment_parse(on->valuestring, strlen(on->valuestring), &query.on, NULL), HJM_OK);
    CHECK_NUMBER(hjm_question_number(name, strlen(name), &question, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_new(question, &none, NULL), HJM_OK);
    CHECK_NUMBER(hjm_interview_new(law, none, &query, &interview, NULL), HJM_OK);
    int steps = 0;
    while (hjm_interview_next(interview, &step, NULL) == HJM_OK && step.ask != HJM_ASK_NOTHING && steps++ < 100) {
        ZEROED(hjm_words, words);
        const cJSON *fact = NULL;
        CHECK_NUMBER(hjm_interview_decision(interview, &decision, NULL), HJM_ERROR_UNFINISHED);
        if (step.ask == HJM_ASK_FACT) {
            CHECK_NUMBER(hjm_fact_words(question, step.number, HJM_LANGUAGE_NB, &words, NULL), HJM_OK);
            const cJSON *item;
            cJSON_ArrayForEach(item, facts) {
                if (strlen(item->string) == words.id.length && memcmp(item->string, words.id.data, words.id.length) == 0) fact = item;
            }
        }
        if (fact && !cJSON_IsNull(fact)) {
            char *text = cJSON_IsString(fact) ? NULL : cJSON_PrintUnformatted(fact);
            const char *answer = text ? text : fact->valuestring;
            CHECK_NUMBER(hjm_interview_answer(interview, answer, strlen(answer), NULL), HJM_OK);
            cJSON_free(text);
        } else {
            CHECK_NUMBER(hjm_interview_unknown(interview, NULL), HJM_OK);
        }
    }
    CHECK_NUMBER(step.ask, HJM_ASK_NOTHING);
    CHECK_NUMBER(hjm_interview_decision(interview, &decision, NULL), HJM_OK);
    /* Back to the start, and no further. */
    while (hjm_interview_back(interview) == HJM_YES) steps--;
    CHECK_NUMBER(steps, 0);
    hjm_interview_free(interview);
    hjm_facts_free(none);
    return decision;
}

static hjm_interview *begin(int32_t question, const hjm_query *query) {
    hjm_facts *none = NULL;
    hjm_interview *interview = NULL;
    CHECK_NUMBER(hjm_facts_new(question, &none, NULL), HJM_OK);
    CHECK_NUMBER(hjm_interview_new(law, none, query, &interview, NULL), HJM_OK);
    hjm_facts_free(none);
    return interview;
}

static hjm_step next(hjm_interview *interview) {
    ZEROED(hjm_step, step);
    CHECK_NUMBER(hjm_interview_next(interview, &step, NULL), HJM_OK);
    return step;
}

static int32_t answer(hjm_interview *interview, const char *text) {
    return hjm_interview_answer(interview, text, strlen(text), NULL);
}

/* The place, then the time, then facts; a wrong answer changes nothing. */
void interviews(void) {
    ZEROED(hjm_query, query);
    hjm_interview *interview = begin(HJM_QUESTION_GATHERING, &query);
    hjm_step step = next(interview);
    CHECK(step.ask == HJM_ASK_PLACE && step.number == HJM_PLACE_VENUE && step.windows == 0);
    CHECK_NUMBER(hjm_interview_back(interview), HJM_NO);
    CHECK_NUMBER(answer(interview, "Atlantis"), HJM_ERROR_UNKNOWN_PLACE);
    CHECK_NUMBER(answer(interview, ""), HJM_ERROR_UNKNOWN_PLACE);
    CHECK_NUMBER(next(interview).ask, HJM_ASK_PLACE);
    CHECK_NUMBER(answer(interview, "Lørenskog"), HJM_OK);
    step = next(interview);
    CHECK(step.ask == HJM_ASK_TIME && step.number == 0 && step.windows > 0);
    for (size_t i = 0; i < step.windows; i++) {
        hjm_text window = {NULL, 0};
        CHECK_NUMBER(hjm_interview_window(interview, i, &window, NULL), HJM_OK);
        CHECK_SAYS(window);
    }
    CHECK_NUMBER(answer(interview, "2021-02-30"), HJM_ERROR_INVALID_DATE);
    CHECK_NUMBER(answer(interview, "2021-03-28T02:30"), HJM_ERROR_SKIPPED_TIME);
    CHECK_NUMBER(next(interview).ask, HJM_ASK_TIME);
    CHECK_NUMBER(answer(interview, "2021-02-01"), HJM_OK);
    step = next(interview);
    CHECK_NUMBER(step.ask, HJM_ASK_FACT);
    CHECK(answer(interview, "no such value") != HJM_OK);
    CHECK_NUMBER(next(interview).number, step.number);
    /* Said not to be known, another fact is asked for; taken back, the same one again. */
    CHECK_NUMBER(hjm_interview_unknown(interview, NULL), HJM_OK);
    CHECK(next(interview).number != step.number);
    CHECK_NUMBER(hjm_interview_back(interview), HJM_YES);
    CHECK_NUMBER(next(interview).number, step.number);
    CHECK_NUMBER(hjm_interview_back(interview), HJM_YES);
    CHECK_NUMBER(next(interview).ask, HJM_ASK_TIME);
    CHECK_NUMBER(hjm_interview_back(interview), HJM_YES);
    CHECK_NUMBER(next(interview).ask, HJM_ASK_PLACE);
    CHECK_NUMBER(hjm_interview_back(interview), HJM_NO);
    /* Nothing at all is known: there is a decision all the same, and no answer in it. */
    CHECK_NUMBER(hjm_interview_unknown(interview, NULL), HJM_OK);
    CHECK_NUMBER(next(interview).ask, HJM_ASK_NOTHING);
    hjm_decision *decision = NULL;
    size_t places = 0;
    ZEROED(hjm_outcome, outcome);
    CHECK_NUMBER(hjm_interview_decision(interview, &decision, NULL), HJM_OK);
    CHECK_NUMBER(hjm_decision_outcome(decision, &outcome, NULL), HJM_OK);
    CHECK(outcome.status == HJM_STATUS_UNDETERMINED && outcome.verdict == 0 && outcome.basis == 0);
    CHECK_NUMBER(hjm_decision_count(decision, HJM_LIST_MISSING_PLACES, &places, NULL), HJM_OK);
    CHECK(places > 0);
    hjm_decision_free(decision);
    hjm_interview_free(interview);
}
