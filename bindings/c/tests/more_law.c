/* Laws of one's own, faults of regulation files, and receipts. */

#include "more.h"

static int32_t decide(const hjm_law *of, hjm_decision **decision) {
    ZEROED(hjm_gathering, seminar);
    ZEROED(hjm_query, query);
    seminar.kind = HJM_GATHERING_KIND_SEMINAR;
    seminar.format = HJM_GATHERING_FORMAT_IN_PERSON;
    seminar.participants = hjm_counted(12);
    query.venue = hjm_text_of("3030");
    query.on = hjm_day(2021, 3, 20);
    return hjm_decide_gathering(of, &seminar, &query, decision, NULL);
}

void laws(const char *regulation_file) {
    size_t length = 0, own = hjm_law_regulations(law);
    char *text = whole_file(regulation_file, &length);
    hjm_file file = {hjm_text_of("from memory"), {text, length}};
    hjm_law *empty = NULL, *memory = NULL, *path = NULL, *both = NULL, *over = NULL;
    hjm_error *error = NULL;
    hjm_text one = {NULL, 0}, other = {NULL, 0};
    CHECK_NUMBER(hjm_law_empty(&empty, NULL), HJM_OK);
    CHECK_NUMBER(hjm_law_regulations(empty), 0);
    CHECK(own > 10);
    CHECK_NUMBER(hjm_law_with_files(law, &file, 1, &memory, NULL), HJM_OK);
    CHECK_NUMBER(hjm_law_with_path(law, regulation_file, strlen(regulation_file), &path, NULL), HJM_OK);
    CHECK_NUMBER(hjm_law_regulations(memory), own + 1);
    CHECK_NUMBER(hjm_law_regulations(path), own + 1);
    CHECK_NUMBER(hjm_law_regulations(law), own);
    CHECK_NUMBER(hjm_law_digest(memory, &one, NULL), HJM_OK);
    CHECK_NUMBER(hjm_law_digest(path, &other, NULL), HJM_OK);
    CHECK_SAME_TEXT(one, other);
    CHECK_NUMBER(one.length, 7 + 64);
    CHECK_NUMBER(hjm_law_digest(law, &other, NULL), HJM_OK);
    CHECK(memcmp(one.data, other.data, one.length) != 0);
    for (int32_t language = HJM_LANGUAGE_NB; language <= HJM_LANGUAGE_EN; language++) {
        ZEROED(hjm_regulation, regulation);
        CHECK_NUMBER(hjm_law_regulation(memory, own, language, &regulation, NULL), HJM_OK);
        CHECK_TEXT(regulation.id, "example-town");
        CHECK_SAYS(regulation.title);
        CHECK_NUMBER(regulation.from.year, 2021);
        CHECK_NUMBER(regulation.until.precision, HJM_PRECISION_DAY);
        CHECK(regulation.governing == 0 && regulation.status == 0 && regulation.verdict == 0);
    }
    /* The same file twice is a fault, and no files are the same law. */
    CHECK_NUMBER(hjm_law_with_files(memory, &file, 1, &both, &error), HJM_ERROR_INVALID_REGULATION);
    ZEROED(hjm_fault, fault);
    CHECK_NUMBER(hjm_error_fault(error, 0, &fault, NULL), HJM_OK);
    CHECK_TEXT(fault.code, "duplicate_regulation");
    CHECK_TEXT(fault.file, "from memory");
    hjm_error_free(error);
    CHECK_NUMBER(hjm_law_with_files(law, NULL, 0, &both, NULL), HJM_OK);
    CHECK_NUMBER(hjm_law_digest(both, &one, NULL), HJM_OK);
    CHECK_SAME_TEXT(one, other);
    CHECK_NUMBER(hjm_law_bundled_over(NULL, 0, &over, NULL), HJM_OK);
    CHECK_NUMBER(hjm_law_digest(over, &one, NULL), HJM_OK);
    CHECK_SAME_TEXT(one, other);
    hjm_law *none = NULL;
    error = NULL;
    file.content = hjm_text_of("no register");
    CHECK_NUMBER(hjm_law_bundled_over(&file, 1, &none, &error), HJM_ERROR_INVALID_REGISTER);
    hjm_error_free(error);
    error = NULL;
    const char *nowhere = "there-is-no-such-file.toml";
    CHECK_NUMBER(hjm_law_with_path(law, nowhere, strlen(nowhere), &none, &error), HJM_ERROR_INVALID_REGULATION);
    CHECK_NUMBER(hjm_error_fault(error, 0, &fault, NULL), HJM_OK);
    CHECK_TEXT(fault.code, "unreadable");
    CHECK_TEXT(fault.file, nowhere);
    hjm_error_free(error);
    /* A decision keeps the law that made it. */
    hjm_decision *decision = NULL;
    hjm_string *document = NULL;
    CHECK_NUMBER(decide(memory, &decision), HJM_OK);
    hjm_law_free(memory);
    CHECK_NUMBER(hjm_decision_explain(decision, HJM_LANGUAGE_NB, HJM_FORMAT_TEXT, &document, NULL), HJM_OK);
    CHECK(hjm_string_length(document) == strlen(hjm_string_data(document)) && hjm_string_length(document) > 100);
    hjm_string_free(document);
    hjm_decision_free(decision);
    hjm_law_free(empty);
    hjm_law_free(path);
    hjm_law_free(both);
    hjm_law_free(over);
    free(text);
}

/* The next fault of the lines `# expect: code@line:column, …` at the start of a file; NULL: there are no more. */
static const char *next_fault(const char *at, char *code, size_t *line, size_t *column) {
    static const char start[] = "# expect: ";
    if (strncmp(at, start, sizeof start - 1) == 0) at += sizeof start - 1;
    int read = 0;
    if (sscanf(at, "%63[a-z0-9_]@%zu:%zu%n", code, line, column, &read) != 3) return NULL;
    at += read;
    return at + strspn(at, ", \n");
}

void faults(char **paths, int count) {
    hjm_law *empty = NULL, *none = NULL;
    size_t told = 0;
    CHECK_NUMBER(hjm_law_empty(&empty, NULL), HJM_OK);
    for (int i = 0; i < count; i++) {
        size_t length = 0, expected = 0, line = 0, column = 0;
        char *text = whole_file(paths[i], &length), code[64];
        hjm_file file = {hjm_text_of(paths[i]), {text, length}};
        check_about = paths[i];
        for (int from_path = 0; from_path < 2; from_path++) {
            hjm_error *error = NULL;
            int32_t result = from_path ? hjm_law_with_path(empty, paths[i], strlen(paths[i]), &none, &error)
                                       : hjm_law_with_files(empty, &file, 1, &none, &error);
            CHECK_NUMBER(result, HJM_ERROR_INVALID_REGULATION);
            expected = 0;
            ZEROED(hjm_fault, fault);
            for (const char *at = text; (at = next_fault(at, code, &line, &column)) != NULL; expected++) {
                CHECK_NUMBER(hjm_error_fault(error, expected, &fault, NULL), HJM_OK);
                CHECK_TEXT(fault.code, code);
                CHECK_TEXT(fault.file, paths[i]);
                CHECK_NUMBER(fault.line, line);
                CHECK_NUMBER(fault.column, column);
                CHECK_SAYS(fault.message);
            }
            CHECK(expected > 0);
            CHECK_NUMBER(hjm_error_fault(error, expected, &fault, NULL), HJM_ERROR_OUT_OF_RANGE);
            ZEROED(hjm_error_description, description);
            CHECK_NUMBER(hjm_error_describe(error, &description, NULL), HJM_OK);
            CHECK_NUMBER(description.faults, expected);
            CHECK_TEXT(description.code, "invalid_regulation");
            hjm_error_free(error);
            told += expected;
        }
        free(text);
    }
    check_about = "";
    CHECK(told > 50);
    hjm_law_free(empty);
}

static int32_t verified(const hjm_law *with, const char *receipt, size_t length, hjm_verification **verification) {
    CHECK_NUMBER(hjm_receipt_verify(with, receipt, length, verification, NULL), HJM_OK);
    return hjm_verification_result(*verification);
}

void receipts(const char *regulation_file) {
    hjm_decision *decision = NULL;
    hjm_string *receipt = NULL;
    hjm_verification *verification = NULL;
    hjm_law *other = NULL;
    CHECK_NUMBER(decide(law, &decision), HJM_OK);
    CHECK_NUMBER(hjm_decision_receipt(decision, &receipt, NULL), HJM_OK);
    size_t length = hjm_string_length(receipt);
    char *text = malloc(length + 1);
    NEED(text != NULL && length > 500);
    memcpy(text, hjm_string_data(receipt), length + 1);
    CHECK_NUMBER(verified(law, text, length, &verification), HJM_RECEIPT_INTACT);
    CHECK_NUMBER(hjm_verification_differences(verification), 0);
    CHECK_NUMBER(hjm_verification_same_answer(verification), 0);
    hjm_verification_free(verification);
    /* Each byte in turn: it is altered, or no receipt any more; never intact, and never another law. */
    size_t altered = 0;
    for (size_t i = 0; i < length; i++) {
        char before = text[i];
        text[i] = (char)(before ^ 1);
        /* A line break at the end is not what was sealed. */
        if (before == '\n') {
            text[i] = before;
            continue;
        }
        int32_t result = hjm_receipt_verify(law, text, length, &verification, NULL);
        CHECK(result == HJM_OK || result == HJM_ERROR_INVALID_RECEIPT);
        if (result == HJM_OK) {
            CHECK_NUMBER(hjm_verification_result(verification), HJM_RECEIPT_ALTERED);
            altered++;
            hjm_verification_free(verification);
        }
        text[i] = before;
    }
    CHECK(altered > length / 2);
    /* Another law: with a regulation more that answers too, and without any. */
    CHECK_NUMBER(hjm_law_with_path(law, regulation_file, strlen(regulation_file), &other, NULL), HJM_OK);
    for (int i = 0; i < 2; i++) {
        if (i == 1) {
            hjm_law_free(other);
            CHECK_NUMBER(hjm_law_empty(&other, NULL), HJM_OK);
        }
        CHECK_NUMBER(verified(other, text, length, &verification), HJM_RECEIPT_LAW_DIFFERS);
        int32_t same = hjm_verification_same_answer(verification);
        CHECK(same == HJM_YES || same == HJM_NO);
        size_t count = hjm_verification_differences(verification);
        CHECK(count > 0);
        for (size_t at = 0; at < count; at++) {
            ZEROED(hjm_difference, difference);
            CHECK_NUMBER(hjm_verification_difference(verification, at, &difference, NULL), HJM_OK);
            CHECK_SAYS(difference.what);
            CHECK(difference.receipt.data != NULL || difference.at_hand.data != NULL);
        }
        hjm_verification_free(verification);
    }
    CHECK_NUMBER(hjm_receipt_verify(law, "no receipt", 10, &verification, NULL), HJM_ERROR_INVALID_RECEIPT);
    hjm_law_free(other);
    hjm_string_free(receipt);
    hjm_decision_free(decision);
    free(text);
}
