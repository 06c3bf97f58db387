/* Structs whose size is wrong, or that stand where no struct can stand. */

#include "misuse.h"

/* The largest size that is looked at, and room for such a struct with more after it. */
enum { LARGEST_SIZE = 4096, ROOM = 2 * LARGEST_SIZE };

static union {
    unsigned char bytes[ROOM];
    size_t size;
    int64_t aligned;
    void *pointer;
} room;

/* A call with the struct in question somewhere else. */
typedef int32_t (*with_struct)(void *place);

static hjm_batch batch;
static hjm_answers answers;
static int32_t results[1];

#define IN(name, call) \
    static int32_t name(void *place) { return call; }
IN(in_query, hjm_decide(law, facts, place, &out.decision, e))
IN(in_query_outcome, hjm_outcome_of(law, facts, place, &out.outcome, e))
IN(in_query_periods, hjm_periods_of(law, facts, place, &day, &day, &out.periods, e))
IN(in_query_interview, hjm_interview_new(law, facts, place, &out.interview, e))
IN(in_query_batch, hjm_outcome_batch(law, facts, place, &batch, &answers, &out.count, e))
IN(in_gathering, hjm_decide_gathering(law, place, &query, &out.decision, e))
IN(in_gathering_outcome, hjm_outcome_gathering(law, place, &query, &out.outcome, e))
IN(in_home_office, hjm_decide_home_office(law, place, &query, &out.decision, e))
IN(in_home_office_outcome, hjm_outcome_home_office(law, place, &query, &out.outcome, e))
IN(in_documentation, hjm_decide_documentation(law, place, &query, &out.decision, e))
IN(in_documentation_outcome, hjm_outcome_documentation(law, place, &query, &out.outcome, e))
IN(in_batch, hjm_outcome_batch(law, facts, &query, place, &answers, &out.count, e))
IN(in_answers, hjm_outcome_batch(law, facts, &query, &batch, place, &out.count, e))
IN(out_outcome, hjm_outcome_of(law, facts, &query, place, e))
IN(out_outcome_typed, hjm_outcome_gathering(law, &gathering, &query, place, e))
IN(out_outcome_decision, hjm_decision_outcome(decision, place, e))
IN(out_outcome_period, hjm_periods_period(periods, 0, &out.from, &out.until, place, e))
IN(out_fact, hjm_decision_fact(decision, HJM_LIST_MISSING, 0, HJM_LANGUAGE_EN, place, e))
IN(out_value, hjm_decision_missing_value(decision, 0, 0, place, e))
IN(out_change, hjm_decision_change(decision, 0, place, e))
IN(out_changed, hjm_decision_changed_fact(decision, 0, 0, place, e))
IN(out_limit, hjm_decision_limit(decision, 0, place, e))
IN(out_provision, hjm_decision_provision(decision, HJM_LIST_PROVISIONS, 0, HJM_LANGUAGE_EN, place, e))
IN(out_obligation, hjm_decision_obligation(decision, HJM_LIST_DUTIES, 0, HJM_LANGUAGE_EN, place, e))
IN(out_regulation, hjm_decision_regulation(decision, HJM_LIST_REGULATIONS, 0, HJM_LANGUAGE_EN, place, e))
IN(out_law_regulation, hjm_law_regulation(law, 0, HJM_LANGUAGE_EN, place, e))
IN(out_place, hjm_decision_place(decision, 0, place, e))
IN(out_law_place, hjm_law_place(law, "0301", 4, NULL, place, e))
IN(out_description, hjm_error_describe(some_error, place, e))
IN(out_fault, hjm_error_fault(some_error, 0, place, e))
IN(out_step, hjm_interview_next(interview, place, e))
IN(out_question_words, hjm_question_words(HJM_QUESTION_BREACH, HJM_LANGUAGE_EN, place, e))
IN(out_fact_words, hjm_fact_words(HJM_QUESTION_BREACH, 1, HJM_LANGUAGE_EN, place, e))
IN(out_value_words, hjm_value_words(HJM_QUESTION_BREACH, 1, 1, HJM_LANGUAGE_EN, place, e))
IN(out_verdict_words, hjm_verdict_words(HJM_QUESTION_BREACH, 1, HJM_LANGUAGE_EN, place, e))
IN(out_difference, hjm_verification_difference(verification, 0, place, e))

/* `given` is what an input has; NULL for an output. */
static const struct {
    const char *name, *parameter;
    with_struct call;
    size_t size;
    const void *given;
} structs[] = {
    {"query", "query", in_query, sizeof(hjm_query), &query},
    {"query of an outcome", "query", in_query_outcome, sizeof(hjm_query), &query},
    {"query of periods", "query", in_query_periods, sizeof(hjm_query), &query},
    {"query of an interview", "query", in_query_interview, sizeof(hjm_query), &query},
    {"query of a batch", "query", in_query_batch, sizeof(hjm_query), &query},
    {"gathering", "facts", in_gathering, sizeof(hjm_gathering), &gathering},
    {"outcome of a gathering", "facts", in_gathering_outcome, sizeof(hjm_gathering), &gathering},
    {"home office", "facts", in_home_office, sizeof(hjm_home_office), &home_office},
    {"outcome of a home office", "facts", in_home_office_outcome, sizeof(hjm_home_office), &home_office},
    {"documentation", "facts", in_documentation, sizeof(hjm_documentation), &documentation},
    {"outcome of documentation", "facts", in_documentation_outcome, sizeof(hjm_documentation), &documentation},
    {"batch", "batch", in_batch, sizeof(hjm_batch), &batch},
    {"answers", "answers", in_answers, sizeof(hjm_answers), &answers},
    {"outcome", "outcome", out_outcome, sizeof(hjm_outcome), NULL},
    {"typed outcome", "outcome", out_outcome_typed, sizeof(hjm_outcome), NULL},
    {"outcome of a decision", "outcome", out_outcome_decision, sizeof(hjm_outcome), NULL},
    {"outcome of a period", "outcome", out_outcome_period, sizeof(hjm_outcome), NULL},
    {"listed fact", "fact", out_fact, sizeof(hjm_listed_fact), NULL},
    {"missing value", "value", out_value, sizeof(hjm_missing_value), NULL},
    {"change", "change", out_change, sizeof(hjm_change), NULL},
    {"changed fact", "fact", out_changed, sizeof(hjm_changed_fact), NULL},
    {"limit", "limit", out_limit, sizeof(hjm_limit), NULL},
    {"provision", "provision", out_provision, sizeof(hjm_provision), NULL},
    {"obligation", "obligation", out_obligation, sizeof(hjm_obligation), NULL},
    {"regulation", "regulation", out_regulation, sizeof(hjm_regulation), NULL},
    {"regulation of a law", "regulation", out_law_regulation, sizeof(hjm_regulation), NULL},
    {"place", "place", out_place, sizeof(hjm_place), NULL},
    {"place of a law", "place", out_law_place, sizeof(hjm_place), NULL},
    {"description", "description", out_description, sizeof(hjm_error_description), NULL},
    {"fault", "fault", out_fault, sizeof(hjm_fault), NULL},
    {"step", "step", out_step, sizeof(hjm_step), NULL},
    {"words of a question", "words", out_question_words, sizeof(hjm_words), NULL},
    {"words of a fact", "words", out_fact_words, sizeof(hjm_words), NULL},
    {"words of a value", "words", out_value_words, sizeof(hjm_words), NULL},
    {"words of a verdict", "words", out_verdict_words, sizeof(hjm_words), NULL},
    {"difference", "difference", out_difference, sizeof(hjm_difference), NULL},
};

/* Fills the room: the struct that is given or, of an output, a pattern; and the size it says it has. */
static void *fill(size_t i, size_t step, size_t size) {
    unsigned char *place = room.bytes + step;
    memset(room.bytes, 0xA5, sizeof room.bytes);
    if (structs[i].given) {
        memset(place, 0, LARGEST_SIZE);
        memcpy(place, structs[i].given, structs[i].size);
    }
    memcpy(place, &size, sizeof size);
    return place;
}

static void refuse(size_t i, size_t step, size_t size, int32_t result, int line) {
    static unsigned char before[ROOM];
    void *place = fill(i, step, size);
    memcpy(before, room.bytes, sizeof room.bytes);
    e = &error;
    refused(structs[i].call(place), result, structs[i].parameter, structs[i].name, __FILE__, line);
    CHECK(memcmp(before, room.bytes, sizeof room.bytes) == 0);
    e = NULL;
    refused(structs[i].call(place), result, NULL, structs[i].name, __FILE__, line);
}

void wrong_structs(void) {
    batch.size = sizeof batch;
    answers.size = sizeof answers;
    answers.results = results;
    for (size_t i = 0; i < sizeof structs / sizeof *structs; i++) {
        check_about = structs[i].name;
        size_t size = structs[i].size;
        const size_t wrong[] = {0, 1, sizeof(size_t), size - 1, size - sizeof(int32_t), LARGEST_SIZE + 1, SIZE_MAX / 2, SIZE_MAX};
        for (size_t j = 0; j < sizeof wrong / sizeof *wrong; j++) refuse(i, 0, wrong[j], HJM_ERROR_WRONG_SIZE, __LINE__);
        /* Where no struct can stand: between two places for one. */
        for (size_t step = 1; step < sizeof(void *); step++) refuse(i, step, size, HJM_ERROR_MISALIGNED, __LINE__);
        if (!structs[i].given) continue;
        /* Of a newer program: what this library does not know must be zero, to the last byte. */
        for (size_t more = 1; more <= 64; more += 21) {
            unsigned char *place = fill(i, 0, size + more);
            place[size + more - 1] = 1;
            e = &error;
            refused(structs[i].call(place), HJM_ERROR_WRONG_SIZE, structs[i].parameter, structs[i].name, __FILE__, __LINE__);
            place[size + more - 1] = 0;
            place[size] = 0x80;
            refused(structs[i].call(place), HJM_ERROR_WRONG_SIZE, structs[i].parameter, structs[i].name, __FILE__, __LINE__);
        }
    }
    check_about = "";
}
