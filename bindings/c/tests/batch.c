/* Many cases at once: row by row the same as the single call, whatever is wrong with a row. */

#include "check.h"

CHECK_MAIN
CHECK_ABOUT

enum { ROWS = 10000, WIDTH = 16, NUMBER_COLUMNS = 8, COUNT_COLUMNS = 4, COLUMNS = NUMBER_COLUMNS + COUNT_COLUMNS };

static const int32_t number_facts[NUMBER_COLUMNS] = {
    HJM_GATHERING_FACT_KIND,          HJM_GATHERING_FACT_PART_OF_ORDINARY_WORK, HJM_GATHERING_FACT_FORMAT,
    HJM_GATHERING_FACT_INDOORS,       HJM_GATHERING_FACT_SEATING,               HJM_GATHERING_FACT_PREMISES,
    HJM_GATHERING_FACT_ONE_HOUSEHOLD, HJM_GATHERING_FACT_ROLE,
};
static const int32_t most_numbers[NUMBER_COLUMNS] = {27, 2, 4, 2, 4, 5, 2, 2};
static const int32_t count_facts[COUNT_COLUMNS] = {
    HJM_GATHERING_FACT_PARTICIPANTS,
    HJM_GATHERING_FACT_SPECTATORS,
    HJM_GATHERING_FACT_GUESTS,
    HJM_GATHERING_FACT_GUEST_HOUSEHOLDS,
};

static int32_t numbers[NUMBER_COLUMNS][ROWS], days[ROWS];
static int64_t counts[COUNT_COLUMNS][ROWS];
static char venues[ROWS * WIDTH], residences[ROWS * WIDTH];
static hjm_column columns[COLUMNS];

static int32_t results[ROWS], statuses[ROWS], verdicts[ROWS], bases[ROWS], leanings[ROWS];
static int64_t governing[ROWS];
static uint64_t missing[ROWS];

static hjm_law *law;

/* The same rows every time, on every machine. */
static uint32_t next_number(uint32_t below) {
    static uint32_t state = 2021;
    state = state * 1664525 + 1013904223;
    return (state >> 8) % below;
}

static void put_place(char *field, const char *place) {
    memset(field, next_number(2) ? ' ' : 0, WIDTH);
    memcpy(field, place, strlen(place));
}

static void make_rows(void) {
    static const char *const places[] = {"Lillestrøm", "3030", "Oslo", "0301", "Lørenskog", "", "Skedsmo", "Farsund", "Atlantis",
                                         "Lillestr\xc3", "Her\xc3\xb8y", "301"};
    static const int32_t some_days[] = {20210320, 20210101, 20201115, 20211210, 20220115, 0, 20210230, 2021, -20210320, 99999999, 20210506};
    for (size_t row = 0; row < ROWS; row++) {
        for (size_t i = 0; i < NUMBER_COLUMNS; i++) {
            /* Mostly known, at times unknown, once in a while no number of the fact. */
            numbers[i][row] = (int32_t)next_number(4) ? (int32_t)next_number((uint32_t)most_numbers[i]) + 1 : 0;
            if (next_number(300) == 0) numbers[i][row] = next_number(2) ? most_numbers[i] + 1 : -1;
        }
        for (size_t i = 0; i < COUNT_COLUMNS; i++) {
            counts[i][row] = next_number(3) ? (int64_t)next_number(700) : -(int64_t)next_number(2) * (INT64_C(1) << 40) - 1;
            if (next_number(300) == 0) counts[i][row] = INT64_C(4294967295) + next_number(2);
        }
        put_place(venues + row * WIDTH, places[next_number(8) ? next_number(6) : next_number(12)]);
        put_place(residences + row * WIDTH, places[next_number(8) ? 5 : next_number(12)]);
        days[row] = some_days[next_number(8) ? next_number(6) : next_number(11)];
    }
    for (size_t i = 0; i < COLUMNS; i++) {
        int is_number = i < NUMBER_COLUMNS;
        columns[i].fact = is_number ? number_facts[i] : count_facts[i - NUMBER_COLUMNS];
        columns[i].numbers = is_number ? numbers[i] : NULL;
        columns[i].counts = is_number ? NULL : counts[i - NUMBER_COLUMNS];
    }
}

static hjm_text place_of(const char *field) {
    hjm_text made = {field, WIDTH};
    while (made.length > 0 && (field[made.length - 1] == ' ' || field[made.length - 1] == 0)) made.length--;
    if (made.length == 0) made.data = NULL;
    return made;
}

/* A row by the single call, with what is the same in all rows: the place and the day that a row without one has. */
static int32_t single(size_t row, const hjm_query *common, hjm_decision **decision) {
    hjm_facts *facts = NULL;
    hjm_query query = *common;
    CHECK_NUMBER(hjm_facts_new(HJM_QUESTION_GATHERING, &facts, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_set(facts, HJM_GATHERING_FACT_NOTIFIED, HJM_YES, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_set(facts, HJM_GATHERING_FACT_FORMAT, HJM_GATHERING_FORMAT_HYBRID, NULL), HJM_OK);
    int32_t result = HJM_OK;
    for (size_t i = 0; i < NUMBER_COLUMNS && result == HJM_OK; i++) {
        if (numbers[i][row] != 0) result = hjm_facts_set(facts, number_facts[i], numbers[i][row], NULL);
    }
    for (size_t i = 0; i < COUNT_COLUMNS && result == HJM_OK; i++) {
        if (counts[i][row] >= 0) result = hjm_facts_set(facts, count_facts[i], counts[i][row], NULL);
    }
    hjm_text venue = place_of(venues + row * WIDTH), residence = place_of(residences + row * WIDTH);
    if (venue.data) query.venue = venue;
    if (residence.data) query.residence = residence;
    if (days[row] != 0) query.on = hjm_day(days[row] / 10000, days[row] / 100 % 100, days[row] % 100);
    if (result == HJM_OK) result = hjm_decide(law, facts, &query, decision, NULL);
    hjm_facts_free(facts);
    return result;
}

/* The positions of the governing regulation and the missing facts, from the decision's lists. */
static void compare_lists(size_t row, const hjm_decision *decision) {
    size_t count = 0, first = 0;
    CHECK_NUMBER(hjm_decision_count(decision, HJM_LIST_MISSING, &count, NULL), HJM_OK);
    uint64_t bits = 0;
    for (size_t i = 0; i < count; i++) {
        ZEROED(hjm_listed_fact, fact);
        CHECK_NUMBER(hjm_decision_fact(decision, HJM_LIST_MISSING, i, HJM_LANGUAGE_EN, &fact, NULL), HJM_OK);
        bits |= UINT64_C(1) << fact.fact;
    }
    CHECK(missing[row] == bits);
    CHECK_NUMBER(hjm_decision_count(decision, HJM_LIST_REGULATIONS, &count, NULL), HJM_OK);
    ZEROED(hjm_regulation, regulation);
    for (first = 0; first < count; first++) {
        CHECK_NUMBER(hjm_decision_regulation(decision, HJM_LIST_REGULATIONS, first, HJM_LANGUAGE_EN, &regulation, NULL), HJM_OK);
        if (regulation.governing == HJM_YES) break;
    }
    if (first == count) {
        CHECK_NUMBER(governing[row], -1);
        return;
    }
    ZEROED(hjm_regulation, own);
    CHECK(governing[row] >= 0);
    CHECK_NUMBER(hjm_law_regulation(law, (size_t)governing[row], HJM_LANGUAGE_EN, &own, NULL), HJM_OK);
    CHECK_SAME_TEXT(own.id, regulation.id);
    CHECK_SAME_TEXT(own.digest, regulation.digest);
}

static void compare_rows(const hjm_query *query, size_t failed) {
    size_t without = 0, seen[HJM_ERROR_INVALID_REGULATION + 1] = {0};
    for (size_t row = 0; row < ROWS; row++) {
        hjm_decision *decision = NULL;
        ZEROED(hjm_outcome, outcome);
        CHECK_NUMBER(results[row], single(row, query, &decision));
        if (decision) {
            CHECK_NUMBER(hjm_decision_outcome(decision, &outcome, NULL), HJM_OK);
            compare_lists(row, decision);
        } else {
            CHECK_NUMBER(governing[row], -1);
            CHECK(missing[row] == 0);
        }
        CHECK_NUMBER(statuses[row], outcome.status);
        CHECK_NUMBER(verdicts[row], outcome.verdict);
        CHECK_NUMBER(bases[row], outcome.basis);
        CHECK_NUMBER(leanings[row], outcome.leaning);
        without += decision == NULL;
        if (results[row] >= 0 && results[row] <= HJM_ERROR_INVALID_REGULATION) seen[results[row]]++;
        hjm_decision_free(decision);
    }
    CHECK_NUMBER(failed, without);
    /* The rows are of all kinds, or they show nothing. */
    CHECK(seen[HJM_OK] > ROWS / 2);
    CHECK(seen[HJM_ERROR_UNKNOWN_NUMBER] > 10 && seen[HJM_ERROR_INVALID_COUNT] > 10 && seen[HJM_ERROR_UNKNOWN_PLACE] > 10);
    CHECK(seen[HJM_ERROR_NOT_UTF8] > 10 && seen[HJM_ERROR_INVALID_DATE] > 10 && seen[HJM_ERROR_AMBIGUOUS_PLACE] > 10);
}

static hjm_answers all_answers(void) {
    hjm_answers made = {sizeof made, results, statuses, verdicts, bases, leanings, governing, missing};
    return made;
}

/* What is not wanted is not written, and what is not given is that of all rows. */
static void null_columns(const hjm_facts *facts, const hjm_query *query, const hjm_batch *full) {
    static int32_t only[ROWS];
    hjm_batch batch = *full;
    ZEROED(hjm_answers, answers);
    answers.results = only;
    CHECK_NUMBER(hjm_outcome_batch(law, facts, query, &batch, &answers, NULL, NULL), HJM_OK);
    CHECK(memcmp(only, results, sizeof only) == 0);
    batch.columns = NULL;
    batch.column_count = 0;
    batch.venue.data = batch.residence.data = NULL;
    batch.days = NULL;
    batch.rows = 3;
    answers.verdicts = verdicts;
    ZEROED(hjm_outcome, outcome);
    size_t failed = 9;
    CHECK_NUMBER(hjm_outcome_batch(law, facts, query, &batch, &answers, &failed, NULL), HJM_OK);
    CHECK_NUMBER(hjm_outcome_of(law, facts, query, &outcome, NULL), HJM_OK);
    CHECK_NUMBER(failed, 0);
    for (int row = 0; row < 3; row++) CHECK(only[row] == HJM_OK && verdicts[row] == outcome.verdict);
}

/* No rows: nothing is written but that none failed, with columns and without. */
static void no_rows(const hjm_facts *facts, const hjm_query *query, const hjm_batch *full) {
    hjm_batch batch = *full;
    hjm_answers answers = all_answers();
    batch.rows = 0;
    int32_t before = results[0] = 12345;
    size_t failed = 9;
    CHECK_NUMBER(hjm_outcome_batch(law, facts, query, &batch, &answers, &failed, NULL), HJM_OK);
    CHECK_NUMBER(failed, 0);
    CHECK_NUMBER(results[0], before);
    memset(&batch, 0, sizeof batch);
    batch.size = sizeof batch;
    memset(&answers, 0, sizeof answers);
    answers.size = sizeof answers;
    CHECK_NUMBER(hjm_outcome_batch(law, facts, query, &batch, &answers, NULL, NULL), HJM_OK);
}

/* Pieces of the rows give what all rows give. */
static void pieces(const hjm_facts *facts, const hjm_query *query, const hjm_batch *full) {
    static int32_t again[ROWS];
    for (size_t start = 0; start < ROWS; start += 777) {
        hjm_column part[COLUMNS];
        hjm_batch batch = *full;
        ZEROED(hjm_answers, answers);
        for (size_t i = 0; i < COLUMNS; i++) {
            part[i] = columns[i];
            if (part[i].numbers) part[i].numbers += start;
            else part[i].counts += start;
        }
        batch.rows = ROWS - start < 777 ? ROWS - start : 777;
        batch.columns = part;
        batch.venue.data += start * WIDTH;
        batch.residence.data += start * WIDTH;
        batch.days += start;
        answers.results = again + start;
        CHECK_NUMBER(hjm_outcome_batch(law, facts, query, &batch, &answers, NULL, NULL), HJM_OK);
    }
    CHECK(memcmp(again, results, sizeof again) == 0);
}

int main(void) {
    hjm_facts *facts = NULL;
    NEED(hjm_law_bundled(&law, NULL) == HJM_OK && hjm_facts_new(HJM_QUESTION_GATHERING, &facts, NULL) == HJM_OK);
    NEED(hjm_facts_set(facts, HJM_GATHERING_FACT_NOTIFIED, HJM_YES, NULL) == HJM_OK);
    NEED(hjm_facts_set(facts, HJM_GATHERING_FACT_FORMAT, HJM_GATHERING_FORMAT_HYBRID, NULL) == HJM_OK);
    make_rows();
    ZEROED(hjm_query, query);
    query.venue = hjm_text_of("Lillestrøm");
    query.on = hjm_day(2021, 3, 20);
    ZEROED(hjm_batch, batch);
    batch.rows = ROWS;
    batch.columns = columns;
    batch.column_count = COLUMNS;
    batch.venue.data = venues;
    batch.residence.data = residences;
    batch.venue.width = batch.residence.width = WIDTH;
    batch.days = days;
    hjm_answers answers = all_answers();
    size_t failed = 0;
    CHECK_NUMBER(hjm_outcome_batch(law, facts, &query, &batch, &answers, &failed, NULL), HJM_OK);
    compare_rows(&query, failed);
    pieces(facts, &query, &batch);
    null_columns(facts, &query, &batch);
    no_rows(facts, &query, &batch);
    hjm_facts_free(facts);
    hjm_law_free(law);
    return check_done("batch");
}
