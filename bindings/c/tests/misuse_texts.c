/* Texts that are not UTF-8, and lengths that no memory has. */

#include "misuse.h"

#define BAD(subject, name, arguments) REFUSES(HJM_ERROR_NOT_UTF8, subject, name, arguments)
#define TOO_LONG(subject, name, arguments) REFUSES(HJM_ERROR_LENGTH, subject, name, arguments)

static const char bad[] = "ab\xff";

static void not_utf8(void) {
    const int32_t en = HJM_LANGUAGE_EN;
    BAD("path", hjm_law_with_path, (law, bad, 3, &out.law, e));
    BAD("given", hjm_law_place, (law, bad, 3, NULL, &out.place, e));
    BAD("name", hjm_facts_set_text, (facts, bad, 3, "x", 1, e));
    BAD("value", hjm_facts_set_text, (facts, "format", 6, bad, 3, e));
    BAD("question", hjm_decide_json, (law, bad, 3, en, &out.string, e));
    BAD("answer", hjm_interview_answer, (interview, bad, 3, e));
    BAD("receipt", hjm_receipt_verify, (law, bad, 3, &out.verification, e));
    BAD("text", hjm_moment_parse, (bad, 3, &out.from, e));
    BAD("name", hjm_question_number, (bad, 3, &out.number, e));
    BAD("name", hjm_fact_number, (HJM_QUESTION_BREACH, bad, 3, &out.number, e));
    BAD("name", hjm_value_number, (HJM_QUESTION_BREACH, 1, bad, 3, &out.number64, e));
    BAD("name", hjm_verdict_number, (HJM_QUESTION_BREACH, bad, 3, &out.number, e));
    BAD("utf8", hjm_latin1_from_utf8, (bad, 3, out.bytes, sizeof out.bytes, e));
    hjm_file file = {{bad, 3}, {"", 0}};
    BAD("name", hjm_law_with_files, (law, &file, 1, &out.law, e));
    BAD("name", hjm_law_bundled_over, (&file, 1, &out.law, e));
    /* A letter that is cut in two. */
    BAD("given", hjm_law_place, (law, "Lillestr\xc3", 9, NULL, &out.place, e));
}

/* Each text of a query in turn. */
static void texts_of_a_query(void) {
    static const char *const names[] = {"workplace", "venue", "residence", "employer_seat", "regulation"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        hjm_query other = query;
        hjm_text *const texts[] = {&other.workplace, &other.venue, &other.residence, &other.employer_seat, &other.regulation};
        texts[i]->data = bad;
        texts[i]->length = 3;
        BAD(names[i], hjm_decide, (law, facts, &other, &out.decision, e));
        BAD(names[i], hjm_outcome_of, (law, facts, &other, &out.outcome, e));
        BAD(names[i], hjm_decide_gathering, (law, &gathering, &other, &out.decision, e));
        BAD(names[i], hjm_outcome_gathering, (law, &gathering, &other, &out.outcome, e));
        BAD(names[i], hjm_periods_of, (law, facts, &other, &day, &day, &out.periods, e));
        BAD(names[i], hjm_interview_new, (law, facts, &other, &out.interview, e));
        texts[i]->length = SIZE_MAX;
        TOO_LONG(names[i], hjm_decide, (law, facts, &other, &out.decision, e));
        texts[i]->data = NULL;
        IS_NULL(names[i], hjm_decide, (law, facts, &other, &out.decision, e));
        texts[i]->length = 1;
        IS_NULL(names[i], hjm_outcome_of, (law, facts, &other, &out.outcome, e));
        /* Text without letters is not a place left out. */
        texts[i]->data = "";
        texts[i]->length = 0;
        int32_t wrong = i < 4 ? HJM_ERROR_UNKNOWN_PLACE : HJM_ERROR_UNKNOWN_REGULATION;
        REFUSES(wrong, NULL, hjm_decide, (law, facts, &other, &out.decision, e));
    }
}

/* With a pointer too many items are refused as such; with NULL as NULL. */
static void lengths(void) {
    static const size_t longest[] = {SIZE_MAX, SIZE_MAX / 2 + 1};
    const int32_t en = HJM_LANGUAGE_EN;
    for (size_t i = 0; i < sizeof longest / sizeof *longest; i++) {
        size_t n = longest[i];
        hjm_file file = {{"name", 4}, {"x", n}};
        TOO_LONG("content", hjm_law_with_files, (law, &file, 1, &out.law, e));
        TOO_LONG("content", hjm_law_bundled_over, (&file, 1, &out.law, e));
        TOO_LONG("files", hjm_law_with_files, (law, &file, n, &out.law, e));
        TOO_LONG("registers", hjm_law_bundled_over, (&file, n, &out.law, e));
        IS_NULL("files", hjm_law_with_files, (law, NULL, n, &out.law, e));
        IS_NULL("registers", hjm_law_bundled_over, (NULL, n, &out.law, e));
        TOO_LONG("path", hjm_law_with_path, (law, "x", n, &out.law, e));
        TOO_LONG("given", hjm_law_place, (law, "x", n, NULL, &out.place, e));
        TOO_LONG("name", hjm_facts_set_text, (facts, "x", n, "x", 1, e));
        TOO_LONG("value", hjm_facts_set_text, (facts, "x", 1, "x", n, e));
        TOO_LONG("question", hjm_decide_json, (law, "x", n, en, &out.string, e));
        TOO_LONG("answer", hjm_interview_answer, (interview, "x", n, e));
        TOO_LONG("receipt", hjm_receipt_verify, (law, "x", n, &out.verification, e));
        TOO_LONG("text", hjm_moment_parse, ("x", n, &out.from, e));
        TOO_LONG("name", hjm_question_number, ("x", n, &out.number, e));
        TOO_LONG("name", hjm_fact_number, (HJM_QUESTION_BREACH, "x", n, &out.number, e));
        TOO_LONG("name", hjm_value_number, (HJM_QUESTION_BREACH, 1, "x", n, &out.number64, e));
        TOO_LONG("name", hjm_verdict_number, (HJM_QUESTION_BREACH, "x", n, &out.number, e));
        TOO_LONG("utf8", hjm_latin1_from_utf8, ("x", n, out.bytes, sizeof out.bytes, e));
        TOO_LONG("latin1", hjm_latin1_from_utf8, ("x", 1, out.bytes, n, e));
        TOO_LONG("latin1", hjm_utf8_from_latin1, ("x", n, out.bytes, sizeof out.bytes, &out.count, e));
        TOO_LONG("utf8", hjm_utf8_from_latin1, ("x", 1, out.bytes, n, &out.count, e));
        IS_NULL("given", hjm_law_place, (law, NULL, n, NULL, &out.place, e));
        IS_NULL("question", hjm_decide_json, (law, NULL, n, en, &out.string, e));
        IS_NULL("utf8", hjm_latin1_from_utf8, (NULL, n, out.bytes, sizeof out.bytes, e));
    }
}

/* The columns of a batch: their number, their rows, the width of fields, and where they stand. */
static void batches(void) {
    ZEROED(hjm_batch, batch);
    ZEROED(hjm_answers, answers);
    static int32_t numbers[2];
    static int64_t counts[2];
    hjm_column column = {HJM_GATHERING_FACT_KIND, 0, numbers, NULL};
    batch.columns = &column;
    batch.column_count = SIZE_MAX;
    TOO_LONG("columns", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    batch.column_count = 1;
    batch.rows = SIZE_MAX;
    answers.results = &out.number;
    TOO_LONG("kind", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    column.fact = HJM_GATHERING_FACT_GUESTS;
    column.counts = counts;
    TOO_LONG("guests", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    batch.column_count = 0;
    TOO_LONG("results", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    batch.days = numbers;
    TOO_LONG("days", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    batch.days = NULL;
    batch.venue.data = "x";
    batch.venue.width = 2;
    TOO_LONG("venue", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    batch.rows = 1;
    batch.venue.width = SIZE_MAX;
    TOO_LONG("venue", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    batch.venue.data = NULL;
    batch.column_count = 1;
    column.fact = HJM_GATHERING_FACT_KIND;
    /* Between two numbers. */
    column.numbers = (const int32_t *)(const void *)((const char *)numbers + 1);
    REFUSES(HJM_ERROR_MISALIGNED, "kind", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    batch.column_count = 0;
    answers.statuses = (int32_t *)(void *)((char *)numbers + 1);
    REFUSES(HJM_ERROR_MISALIGNED, "statuses", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
}

void wrong_texts(void) {
    not_utf8();
    texts_of_a_query();
    lengths();
    batches();
    /* A text that does not fit is refused whole. */
    REFUSES(HJM_ERROR_BUFFER_TOO_SMALL, NULL, hjm_latin1_from_utf8, ("Lillestrøm", 11, out.bytes, 9, e));
    REFUSES(HJM_ERROR_BUFFER_TOO_SMALL, NULL, hjm_utf8_from_latin1, ("\xe6\xf8\xe5", 3, out.bytes, 5, &out.count, e));
    REFUSES(HJM_ERROR_UNFINISHED, NULL, hjm_interview_decision, (interview, &out.decision, e));
    /* No text at all is text without letters. */
    REFUSES(HJM_ERROR_UNKNOWN_QUESTION, NULL, hjm_question_number, (NULL, 0, &out.number, e));
    REFUSES(HJM_ERROR_INVALID_DATE, NULL, hjm_moment_parse, (NULL, 0, &out.from, e));
    REFUSES(HJM_ERROR_INVALID_JSON, NULL, hjm_decide_json, (law, NULL, 0, HJM_LANGUAGE_EN, &out.string, e));
    REFUSES(HJM_ERROR_UNKNOWN_PLACE, NULL, hjm_law_place, (law, NULL, 0, NULL, &out.place, e));
    REFUSES(HJM_ERROR_INVALID_RECEIPT, NULL, hjm_receipt_verify, (law, NULL, 0, &out.verification, e));
}
