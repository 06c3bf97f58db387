/* Structs that grow: of a program with the first header, and of one with a newer header than the library. */

#include "check.h"

CHECK_MAIN
CHECK_ABOUT

/* The largest size that the library takes, and room behind it that it must leave alone. */
enum { LARGEST_SIZE = 4096, ROOM = LARGEST_SIZE + 64, PATTERN = 0xA5 };

static union {
    unsigned char bytes[ROOM];
    int64_t aligned;
    void *pointer;
} room;

static hjm_law *law, *empty;
static hjm_facts *facts;
static hjm_decision *open, *decided;
static hjm_periods *periods;
static hjm_interview *interview;
static hjm_verification *verification;
static hjm_error *unknown, *faulty;
static hjm_query query;
static hjm_moment from, until;

static const char faulty_text[] = "format = 1\nid = 7\n";

typedef int32_t (*with_struct)(void *place);

#define WITH(name, call) \
    static int32_t name(void *place) { return call; }
WITH(outcome, hjm_outcome_of(law, facts, &query, place, NULL))
WITH(outcome_decision, hjm_decision_outcome(decided, place, NULL))
WITH(outcome_period, hjm_periods_period(periods, 0, &from, &until, place, NULL))
WITH(listed, hjm_decision_fact(open, HJM_LIST_MISSING, 0, HJM_LANGUAGE_NB, place, NULL))
WITH(because, hjm_decision_fact(decided, HJM_LIST_BECAUSE, 0, HJM_LANGUAGE_NN, place, NULL))
WITH(value, hjm_decision_missing_value(open, 0, 0, place, NULL))
WITH(change, hjm_decision_change(decided, 0, place, NULL))
WITH(changed, hjm_decision_changed_fact(decided, 0, 0, place, NULL))
WITH(limit, hjm_decision_limit(decided, 0, place, NULL))
WITH(provision, hjm_decision_provision(decided, HJM_LIST_PROVISIONS, 0, HJM_LANGUAGE_EN, place, NULL))
WITH(obligation, hjm_decision_obligation(decided, HJM_LIST_DUTIES, 0, HJM_LANGUAGE_EN, place, NULL))
WITH(regulation, hjm_decision_regulation(decided, HJM_LIST_REGULATIONS, 0, HJM_LANGUAGE_EN, place, NULL))
WITH(law_regulation, hjm_law_regulation(law, 0, HJM_LANGUAGE_EN, place, NULL))
WITH(place_of, hjm_decision_place(decided, 0, place, NULL))
WITH(law_place, hjm_law_place(law, "Skedsmo", 7, &query.on, place, NULL))
WITH(description, hjm_error_describe(unknown, place, NULL))
WITH(fault, hjm_error_fault(faulty, 0, place, NULL))
WITH(step, hjm_interview_next(interview, place, NULL))
WITH(question_words, hjm_question_words(HJM_QUESTION_GATHERING, HJM_LANGUAGE_EN, place, NULL))
WITH(fact_words, hjm_fact_words(HJM_QUESTION_GATHERING, 4, HJM_LANGUAGE_EN, place, NULL))
WITH(value_words, hjm_value_words(HJM_QUESTION_GATHERING, 1, 1, HJM_LANGUAGE_EN, place, NULL))
WITH(verdict_words, hjm_verdict_words(HJM_QUESTION_GATHERING, 1, HJM_LANGUAGE_EN, place, NULL))
WITH(difference, hjm_verification_difference(verification, 0, place, NULL))

static const struct {
    const char *name;
    with_struct call;
    size_t size;
} results[] = {
    {"outcome", outcome, sizeof(hjm_outcome)},
    {"outcome of a decision", outcome_decision, sizeof(hjm_outcome)},
    {"outcome of a period", outcome_period, sizeof(hjm_outcome)},
    {"missing fact", listed, sizeof(hjm_listed_fact)},
    {"fact that suffices", because, sizeof(hjm_listed_fact)},
    {"value", value, sizeof(hjm_missing_value)},
    {"change", change, sizeof(hjm_change)},
    {"changed fact", changed, sizeof(hjm_changed_fact)},
    {"limit", limit, sizeof(hjm_limit)},
    {"provision", provision, sizeof(hjm_provision)},
    {"obligation", obligation, sizeof(hjm_obligation)},
    {"regulation", regulation, sizeof(hjm_regulation)},
    {"regulation of a law", law_regulation, sizeof(hjm_regulation)},
    {"place", place_of, sizeof(hjm_place)},
    {"place of a law", law_place, sizeof(hjm_place)},
    {"description", description, sizeof(hjm_error_description)},
    {"fault", fault, sizeof(hjm_fault)},
    {"step", step, sizeof(hjm_step)},
    {"words of a question", question_words, sizeof(hjm_words)},
    {"words of a fact", fact_words, sizeof(hjm_words)},
    {"words of a value", value_words, sizeof(hjm_words)},
    {"words of a verdict", verdict_words, sizeof(hjm_words)},
    {"difference", difference, sizeof(hjm_difference)},
};

/* What the library knows comes as ever, the rest of the struct is zero, and behind the struct nothing is written. */
static void outputs_grow(void) {
    static const size_t more[] = {1, 4, 8, 24, 1000};
    for (size_t i = 0; i < sizeof results / sizeof *results; i++) {
        unsigned char plain[LARGEST_SIZE];
        size_t known = results[i].size;
        check_about = results[i].name;
        memset(room.bytes, 0, sizeof room.bytes);
        memcpy(room.bytes, &known, sizeof known);
        CHECK_NUMBER(results[i].call(room.bytes), HJM_OK);
        memcpy(plain, room.bytes, known);
        int says = 0;
        for (size_t at = sizeof known; at < known; at++) says |= plain[at];
        CHECK(says);
        for (size_t j = 0; j <= sizeof more / sizeof *more; j++) {
            size_t size = j < sizeof more / sizeof *more ? known + more[j] : LARGEST_SIZE, at = known;
            memset(room.bytes, PATTERN, sizeof room.bytes);
            memcpy(room.bytes, &size, sizeof size);
            CHECK_NUMBER(results[i].call(room.bytes), HJM_OK);
            CHECK(memcmp(room.bytes, &size, sizeof size) == 0);
            CHECK(memcmp(room.bytes + sizeof size, plain + sizeof size, known - sizeof size) == 0);
            while (at < size && room.bytes[at] == 0) at++;
            CHECK_NUMBER(at, size);
            while (at < ROOM && room.bytes[at] == PATTERN) at++;
            CHECK_NUMBER(at, ROOM);
        }
    }
    check_about = "";
}

static hjm_text document_of(hjm_decision *decision, hjm_string **document) {
    CHECK_NUMBER(hjm_decision_json(decision, HJM_LANGUAGE_EN, document, NULL), HJM_OK);
    hjm_decision_free(decision);
    return check_document(*document);
}

typedef int32_t (*deciding)(const void *facts, const void *query, hjm_decision **decision);

static int32_t decide_facts(const void *given, const void *asked, hjm_decision **decision) {
    return hjm_decide(law, given, asked, decision, NULL);
}
static int32_t decide_gathering(const void *given, const void *asked, hjm_decision **decision) {
    return hjm_decide_gathering(law, given, asked, decision, NULL);
}
static int32_t decide_home_office(const void *given, const void *asked, hjm_decision **decision) {
    return hjm_decide_home_office(law, given, asked, decision, NULL);
}
static int32_t decide_documentation(const void *given, const void *asked, hjm_decision **decision) {
    return hjm_decide_documentation(law, given, asked, decision, NULL);
}

/* The struct of a newer program, which uses nothing of what is new: the answer is that of the plain call. */
static void input_grows(deciding decide, const void *plain_facts, size_t facts_size, size_t query_size) {
    static const size_t more[] = {0, 1, 8, 40, 1000};
    hjm_decision *decision = NULL;
    hjm_string *wanted = NULL;
    CHECK_NUMBER(decide(plain_facts, &query, &decision), HJM_OK);
    hjm_text expected = document_of(decision, &wanted);
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) {
        size_t known = query_size ? query_size : facts_size, size = known + more[i];
        memset(room.bytes, PATTERN, sizeof room.bytes);
        memset(room.bytes, 0, size);
        memcpy(room.bytes, query_size ? (const void *)&query : plain_facts, known);
        memcpy(room.bytes, &size, sizeof size);
        hjm_string *document = NULL;
        int32_t result = query_size ? decide(plain_facts, room.bytes, &decision) : decide(room.bytes, &query, &decision);
        CHECK_NUMBER(result, HJM_OK);
        CHECK_SAME_TEXT(document_of(decision, &document), expected);
        hjm_string_free(document);
    }
    hjm_string_free(wanted);
}

static void batches_grow(void) {
    struct {
        hjm_batch batch;
        int64_t newer[4];
    } longer;
    struct {
        hjm_answers answers;
        int64_t newer[4];
    } wider;
    int64_t counts[] = {3, 300};
    int32_t verdicts[2] = {0, 0}, ended[2] = {-1, -1};
    hjm_column column = {HJM_GATHERING_FACT_PARTICIPANTS, 0, NULL, counts};
    memset(&longer, 0, sizeof longer);
    memset(&wider, 0, sizeof wider);
    longer.batch.size = sizeof longer;
    longer.batch.rows = 2;
    longer.batch.columns = &column;
    longer.batch.column_count = 1;
    wider.answers.size = sizeof wider;
    wider.answers.results = ended;
    wider.answers.verdicts = verdicts;
    CHECK_NUMBER(hjm_outcome_batch(law, facts, &query, &longer.batch, &wider.answers, NULL, NULL), HJM_OK);
    for (int i = 0; i < 2; i++) {
        ZEROED(hjm_outcome, single);
        CHECK_NUMBER(hjm_facts_set(facts, column.fact, counts[i], NULL), HJM_OK);
        CHECK_NUMBER(hjm_outcome_of(law, facts, &query, &single, NULL), HJM_OK);
        CHECK_NUMBER(ended[i], HJM_OK);
        CHECK_NUMBER(verdicts[i], single.verdict);
    }
    longer.newer[3] = 1;
    CHECK_NUMBER(hjm_outcome_batch(law, facts, &query, &longer.batch, &wider.answers, NULL, NULL), HJM_ERROR_WRONG_SIZE);
}

int main(void) {
    query.size = sizeof query;
    query.venue = query.workplace = hjm_text_of("Lillestrøm");
    query.on = from = hjm_day(2020, 11, 2);
    until = hjm_day(2020, 11, 25);
    ZEROED(hjm_gathering, gathering);
    /* A day and facts with something in every list that is asked for. */
    gathering.kind = HJM_GATHERING_KIND_OTHER_EVENT;
    gathering.format = HJM_GATHERING_FORMAT_IN_PERSON;
    gathering.participants = hjm_counted(201);
    gathering.premises = HJM_PREMISES_PUBLIC_PLACE;
    gathering.part_of_ordinary_work = HJM_NO;
    ZEROED(hjm_home_office, home_office);
    home_office.tasks_doable_at_home = HJM_TASKS_DOABLE_AT_HOME_ALL;
    ZEROED(hjm_documentation, documentation);
    documentation.headcount = hjm_counted(0);
    NEED(hjm_law_bundled(&law, NULL) == HJM_OK && hjm_law_empty(&empty, NULL) == HJM_OK);
    NEED(hjm_facts_new(HJM_QUESTION_GATHERING, &facts, NULL) == HJM_OK);
    NEED(hjm_facts_set(facts, HJM_GATHERING_FACT_KIND, HJM_GATHERING_KIND_SEMINAR, NULL) == HJM_OK);
    NEED(hjm_decide(law, facts, &query, &open, NULL) == HJM_OK);
    NEED(hjm_decide_gathering(law, &gathering, &query, &decided, NULL) == HJM_OK);
    NEED(hjm_periods_of(law, facts, &query, &from, &until, &periods, NULL) == HJM_OK);
    NEED(hjm_interview_new(law, facts, &query, &interview, NULL) == HJM_OK);
    hjm_string *receipt = NULL;
    NEED(hjm_decision_receipt(decided, &receipt, NULL) == HJM_OK);
    NEED(hjm_receipt_verify(empty, hjm_string_data(receipt), hjm_string_length(receipt), &verification, NULL) == HJM_OK);
    hjm_string_free(receipt);
    int32_t number = 0;
    NEED(hjm_question_number("gatherin", 8, &number, &unknown) == HJM_ERROR_UNKNOWN_QUESTION);
    hjm_file file = {hjm_text_of("seven.toml"), hjm_text_of(faulty_text)};
    hjm_law *none = NULL;
    NEED(hjm_law_with_files(empty, &file, 1, &none, &faulty) == HJM_ERROR_INVALID_REGULATION);

    outputs_grow();
    input_grows(decide_facts, facts, 0, sizeof query);
    input_grows(decide_gathering, &gathering, sizeof gathering, 0);
    input_grows(decide_gathering, &gathering, 0, sizeof query);
    input_grows(decide_home_office, &home_office, sizeof home_office, 0);
    input_grows(decide_documentation, &documentation, sizeof documentation, 0);
    batches_grow();

    hjm_law_free(law);
    hjm_law_free(empty);
    hjm_facts_free(facts);
    hjm_decision_free(open);
    hjm_decision_free(decided);
    hjm_periods_free(periods);
    hjm_interview_free(interview);
    hjm_verification_free(verification);
    hjm_error_free(unknown);
    hjm_error_free(faulty);
    return check_done("growth");
}
