/* What a program can do wrong, function by function: `misuse HEADER`. Every function that the header names must have been
 * called at the end. */

#include "misuse.h"

CHECK_MAIN
CHECK_ABOUT

enum { MOST_FUNCTIONS = 256, LONGEST_NAME = 64 };

hjm_law *law;
hjm_facts *facts;
hjm_decision *decision;
hjm_periods *periods;
hjm_interview *interview;
hjm_verification *verification;
hjm_error *some_error;
hjm_query query;
hjm_gathering gathering;
hjm_home_office home_office;
hjm_documentation documentation;
hjm_moment day;
outputs out;
hjm_error *error, **e;

static outputs before;
static const char *called_names[MOST_FUNCTIONS];
static size_t called_count;

void called(const char *name) {
    for (size_t i = 0; i < called_count; i++) {
        if (strcmp(called_names[i], name) == 0) return;
    }
    NEED(called_count < MOST_FUNCTIONS);
    called_names[called_count++] = name;
}

void refused(int32_t result, int32_t number, const char *subject, const char *call, const char *file, int line) {
    check_numbers(result, number, call, file, line);
    if (!check_that(memcmp(&out, &before, sizeof out) == 0, file, line)) {
        fprintf(stderr, "%s failed and changed an output\n", call);
        out = before;
    }
    if (!e) return;
    if (!check_that(error != NULL, file, line)) {
        fprintf(stderr, "%s gave no error object\n", call);
        return;
    }
    ZEROED(hjm_error_description, description);
    CHECK_NUMBER(hjm_error_describe(error, &description, NULL), HJM_OK);
    check_numbers(description.number, number, call, file, line);
    check_texts(description.subject, hjm_text_of(subject), call, file, line);
    CHECK_SAYS(description.code);
    CHECK_SAYS(description.message);
    hjm_error_free(error);
    error = NULL;
}

static void prepare(void) {
    query.size = sizeof query;
    query.venue = hjm_text_of("Lillestrøm");
    query.on = day = hjm_day(2021, 3, 20);
    gathering.size = sizeof gathering;
    home_office.size = sizeof home_office;
    documentation.size = sizeof documentation;
    hjm_law *empty = NULL;
    hjm_string *receipt = NULL;
    NEED(hjm_law_bundled(&law, NULL) == HJM_OK && hjm_law_empty(&empty, NULL) == HJM_OK);
    NEED(hjm_facts_new(HJM_QUESTION_GATHERING, &facts, NULL) == HJM_OK);
    NEED(hjm_facts_set(facts, HJM_GATHERING_FACT_KIND, HJM_GATHERING_KIND_SEMINAR, NULL) == HJM_OK);
    NEED(hjm_decide(law, facts, &query, &decision, NULL) == HJM_OK);
    NEED(hjm_periods_of(law, facts, &query, &day, &day, &periods, NULL) == HJM_OK);
    NEED(hjm_interview_new(law, facts, &query, &interview, NULL) == HJM_OK);
    NEED(hjm_decision_receipt(decision, &receipt, NULL) == HJM_OK);
    NEED(hjm_receipt_verify(empty, hjm_string_data(receipt), hjm_string_length(receipt), &verification, NULL) == HJM_OK);
    NEED(hjm_question_number("gatherings", 10, &out.number, &some_error) == HJM_ERROR_UNKNOWN_QUESTION);
    hjm_string_free(receipt);
    hjm_law_free(empty);
    memset(&out, 0xA5, sizeof out);
    out.outcome.size = sizeof out.outcome, out.fact.size = sizeof out.fact, out.value.size = sizeof out.value;
    out.change.size = sizeof out.change, out.changed.size = sizeof out.changed, out.limit.size = sizeof out.limit;
    out.provision.size = sizeof out.provision, out.obligation.size = sizeof out.obligation;
    out.regulation.size = sizeof out.regulation, out.place.size = sizeof out.place, out.fault.size = sizeof out.fault;
    out.description.size = sizeof out.description, out.step.size = sizeof out.step, out.words.size = sizeof out.words;
    out.difference.size = sizeof out.difference;
    before = out;
}

/* What takes NULL: freeing it is nothing, and there is none of anything in it. */
static void null_is_nothing(void) {
    CALL(hjm_law_free)(NULL);
    CALL(hjm_facts_free)(NULL);
    CALL(hjm_decision_free)(NULL);
    CALL(hjm_periods_free)(NULL);
    CALL(hjm_interview_free)(NULL);
    CALL(hjm_verification_free)(NULL);
    CALL(hjm_string_free)(NULL);
    CALL(hjm_error_free)(NULL);
    CHECK_NUMBER(CALL(hjm_law_regulations)(NULL), 0);
    CHECK_NUMBER(CALL(hjm_decision_question)(NULL), 0);
    CHECK_NUMBER(CALL(hjm_decision_incomparable)(NULL), 0);
    CHECK_NUMBER(CALL(hjm_interview_back)(NULL), HJM_NO);
    CHECK_NUMBER(CALL(hjm_periods_count)(NULL), 0);
    CHECK_NUMBER(CALL(hjm_verification_result)(NULL), 0);
    CHECK_NUMBER(CALL(hjm_verification_same_answer)(NULL), 0);
    CHECK_NUMBER(CALL(hjm_verification_differences)(NULL), 0);
    CHECK(CALL(hjm_string_data)(NULL) == NULL);
    CHECK_NUMBER(CALL(hjm_string_length)(NULL), 0);
    CHECK_NUMBER(CALL(hjm_abi_version)(), HJM_ABI_VERSION);
    CHECK(CALL(hjm_abi_oldest)() >= 1 && hjm_abi_oldest() <= hjm_abi_version());
    CHECK(strlen(CALL(hjm_version)()) > 0);
}

/* A call that succeeds leaves the error as it was, whatever that is. */
static void success_touches_no_error(void) {
    hjm_error *mark = (hjm_error *)&mark, *left = mark;
    hjm_decision *made = NULL;
    hjm_law *copy = NULL;
    hjm_string *document = NULL;
    ZEROED(hjm_outcome, outcome);
    size_t count = 0;
    CHECK_NUMBER(hjm_decide(law, facts, &query, &made, &left), HJM_OK);
    CHECK_NUMBER(hjm_outcome_of(law, facts, &query, &outcome, &left), HJM_OK);
    CHECK_NUMBER(hjm_outcome_gathering(law, &gathering, &query, &outcome, &left), HJM_OK);
    CHECK_NUMBER(hjm_decision_count(decision, HJM_LIST_MISSING, &count, &left), HJM_OK);
    CHECK_NUMBER(hjm_decision_json(decision, HJM_LANGUAGE_NB, &document, &left), HJM_OK);
    CHECK_NUMBER(hjm_law_clone(law, &copy, &left), HJM_OK);
    CHECK_NUMBER(hjm_facts_unset(facts, HJM_GATHERING_FACT_ROLE, &left), HJM_OK);
    CHECK(left == mark);
    hjm_decision_free(made);
    hjm_law_free(copy);
    hjm_string_free(document);
}

static int is_name(int letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
}

/* Every `hjm_…(` that stands outside comments and is no helper of the header itself was called. */
static void every_function_was_called(const char *path) {
    FILE *header = fopen(path, "r");
    NEED(header != NULL);
    char line[1024];
    size_t functions = 0;
    while (fgets(line, sizeof line, header) && !strstr(line, "Small helpers of the header")) {
        const char *name = strstr(line, "hjm_");
        if (strncmp(line, "//", 2) == 0 || strchr("/ #}", line[0])) continue;
        while (name) {
            size_t length = 0;
            while (is_name(name[length])) length++;
            if (name[length] == '(') {
                size_t i = 0;
                while (i < called_count && (strlen(called_names[i]) != length || memcmp(called_names[i], name, length) != 0)) i++;
                functions++;
                CHECK(i < called_count);
                if (i == called_count) fprintf(stderr, "  %.*s was never called\n", (int)length, name);
            }
            name = strstr(name + length, "hjm_");
        }
    }
    fclose(header);
    CHECK(functions >= 60);
    CHECK_NUMBER(functions, called_count);
}

int main(int count, char **arguments) {
    NEED(count == 2);
    prepare();
    null_is_nothing();
    null_objects();
    null_outputs();
    wrong_structs();
    wrong_numbers();
    wrong_texts();
    success_touches_no_error();
    every_function_was_called(arguments[1]);
    hjm_law_free(law);
    hjm_facts_free(facts);
    hjm_decision_free(decision);
    hjm_periods_free(periods);
    hjm_interview_free(interview);
    hjm_verification_free(verification);
    hjm_error_free(some_error);
    return check_done("misuse");
}
