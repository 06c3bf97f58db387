/* Every case of the corpus (docs/reference/case-format.md) through the C interface, three ways: as JSON; by numbers; and,
 * for the questions that have one, as a struct. All must give the same bytes, and what the case expects. */

#include "check.h"
#include "corpus.h"
#include "generated/fields.h"

CHECK_MAIN
CHECK_ABOUT

enum { MOST_FACTS = 64, MOST_REQUEST = 1 << 16 };

/* The code of the error a way ended with; empty: none. */
typedef struct {
    char code[64];
} failure;

static hjm_law *law;
static unsigned long cases, typed_cases, struct_cases, expected_errors;

/* Where the calls put their errors. */
static hjm_error *error;

/* How a call ended, and its error freed. */
static failure failure_of(int32_t result) {
    failure made = {""};
    CHECK((result == HJM_OK) == (error == NULL));
    if (error) {
        ZEROED(hjm_error_description, description);
        CHECK_NUMBER(hjm_error_describe(error, &description, NULL), HJM_OK);
        CHECK_NUMBER(description.number, result);
        snprintf(made.code, sizeof made.code, "%.*s", (int)description.code.length, description.code.data);
        hjm_error_free(error);
        error = NULL;
    }
    return made;
}

/* A value of the case's line as it is written, by the key it has there; its length is 0 where there is none. The parser does not
 * keep how numbers were written, nor which keys come twice. */
static hjm_text written(const char *line, const char *key) {
    hjm_text made = {NULL, 0};
    int depth = 0, quoted = 0;
    const char *name = NULL;
    size_t name_length = 0;
    for (const char *at = line; *at; at++) {
        if (quoted) {
            if (*at == '\\') at++;
            else if (*at == '"') quoted = 0, name_length = (size_t)(at - name);
        } else if (*at == '"') {
            quoted = 1, name = at + 1;
        } else if (depth == 1 && *at == ':' && !made.data && name_length == strlen(key) && memcmp(name, key, name_length) == 0) {
            made.data = at + 1;
        } else if (depth == 1 && (*at == ',' || *at == '}') && made.data) {
            made.length = (size_t)(at - made.data);
            return made;
        } else {
            depth += (*at == '{' || *at == '[') - (*at == '}' || *at == ']');
        }
    }
    return made;
}

static hjm_string *by_json(const char *line, failure *failed) {
    static const char *const keys[] = {"question", "places", "on", "known_on", "regulation", "presume", "facts"};
    static char request[MOST_REQUEST];
    size_t length = 0;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        hjm_text value = written(line, keys[i]);
        if (value.length == 0) continue;
        length += (size_t)snprintf(request + length, sizeof request - length, "%s\"%s\":%.*s", length ? "," : "{", keys[i],
                                   (int)value.length, value.data);
        NEED(length + 1 < sizeof request);
    }
    request[length++] = '}';
    hjm_string *document = NULL;
    *failed = failure_of(hjm_decide_json(law, request, length, HJM_LANGUAGE_EN, &document, &error));
    return document;
}

/* A case by numbers. */
typedef struct {
    int32_t question;
    hjm_facts *facts;
    hjm_query query;
    int known[MOST_FACTS];
    int64_t values[MOST_FACTS];
} typed;

static hjm_text text_of(const cJSON *parsed, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(parsed, key);
    return hjm_text_of(cJSON_IsString(item) ? item->valuestring : NULL);
}

/* The facts: by number and, to compare, by name. 0 where a fact cannot be given but as JSON: text for a count, a list, a fact twice. */
static int type_facts(const cJSON *facts, typed *made, failure *failed) {
    hjm_facts *named = NULL;
    CHECK_NUMBER(hjm_facts_new(made->question, &named, NULL), HJM_OK);
    int possible = 1;
    const cJSON *item;
    cJSON_ArrayForEach(item, facts) {
        if (cJSON_IsNull(item)) continue;
        char number[64];
        snprintf(number, sizeof number, "%.17g", item->valuedouble);
        const char *value = cJSON_IsString(item) ? item->valuestring : cJSON_IsNumber(item) ? number : cJSON_IsTrue(item) ? "true" : "false";
        int32_t fact = 0, result;
            result = hjm_fact_number(made->question, item->string, strlen(item->string), &fact, &error);
        ZEROED(hjm_words, words);
        if (result == HJM_OK) {
            CHECK_NUMBER(hjm_fact_words(made->question, fact, HJM_LANGUAGE_EN, &words, NULL), HJM_OK);
            CHECK_TEXT(words.id, item->string);
            if (cJSON_IsArray(item) || (cJSON_IsString(item) && words.kind != HJM_DOMAIN_TERMS)) {
                possible = 0;
                break;
            }
            int64_t found = 0;
            result = hjm_value_number(made->question, fact, value, strlen(value), &found, &error);
            if (result == HJM_OK) {
                if (cJSON_IsNumber(item)) CHECK_NUMBER(found, item->valuedouble);
                CHECK_NUMBER(hjm_facts_set(made->facts, fact, found, NULL), HJM_OK);
                made->values[fact] = found;
                made->known[fact] = 1;
            }
        }
        *failed = failure_of(result);
        failure by_name = failure_of(hjm_facts_set_text(named, item->string, strlen(item->string), value, strlen(value), &error));
        if (strcmp(by_name.code, "duplicate_fact") == 0) {
            /* By number a fact is set again, which is no error. */
            *failed = by_name;
        }
        CHECK(strcmp(by_name.code, failed->code) == 0);
        if (*failed->code) break;
    }
    hjm_facts_free(named);
    return possible;
}

/* 0 where the case cannot be put but as JSON. */
static int type_case(const cJSON *parsed, typed *made, failure *failed) {
    hjm_text question = text_of(parsed, "question");
    *failed = failure_of(hjm_question_number(question.data, question.length, &made->question, &error));
    if (*failed->code) return 1;
    CHECK_NUMBER(hjm_facts_new(made->question, &made->facts, NULL), HJM_OK);
    if (!type_facts(cJSON_GetObjectItemCaseSensitive(parsed, "facts"), made, failed)) return 0;
    if (*failed->code) return 1;
    const cJSON *places = cJSON_GetObjectItemCaseSensitive(parsed, "places"), *place;
    cJSON_ArrayForEach(place, places) {
        hjm_text *to = strcmp(place->string, "workplace") == 0 ? &made->query.workplace
                       : strcmp(place->string, "venue") == 0 ? &made->query.venue
                       : strcmp(place->string, "residence") == 0 ? &made->query.residence
                       : strcmp(place->string, "employer_seat") == 0 ? &made->query.employer_seat
                                                                     : NULL;
        if (!to) return 0;
        *to = text_of(places, place->string);
    }
    made->query.size = sizeof made->query;
    made->query.regulation = text_of(parsed, "regulation");
    made->query.presume = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(parsed, "presume")) ? HJM_YES : 0;
    hjm_text on = text_of(parsed, "on"), known_on = text_of(parsed, "known_on");
    if (on.data) *failed = failure_of(hjm_moment_parse(on.data, on.length, &made->query.on, &error));
    if (known_on.data && !*failed->code) {
        *failed = failure_of(hjm_moment_parse(known_on.data, known_on.length, &made->query.known_on, &error));
    }
    return 1;
}

#define COUNT(field, number) \
    if (given->known[number]) facts.field = hjm_counted((uint32_t)given->values[number]);
#define NUMBER(field, number) \
    if (given->known[number]) facts.field = (int32_t)given->values[number];
#define AS_STRUCT(question, FIELDS) \
    { \
        ZEROED(hjm_##question, facts); \
        FIELDS(COUNT, NUMBER) \
        struct_cases++; \
        failed[0] = failure_of(hjm_decide_##question(law, &facts, &given->query, decision, &error)); \
        failed[1] = failure_of(hjm_outcome_##question(law, &facts, &given->query, outcome, &error)); \
        return; \
    }

/* Decides by the plain struct where the question has one; else by numbers once more. */
static void by_struct(const typed *given, hjm_decision **decision, hjm_outcome *outcome, failure failed[2]) {
    switch (given->question) {
        case HJM_QUESTION_HOME_OFFICE: AS_STRUCT(home_office, HOME_OFFICE_FIELDS)
        case HJM_QUESTION_GATHERING: AS_STRUCT(gathering, GATHERING_FIELDS)
        case HJM_QUESTION_DOCUMENTATION: AS_STRUCT(documentation, DOCUMENTATION_FIELDS)
        default:
            failed[0] = failure_of(hjm_decide(law, given->facts, &given->query, decision, &error));
            failed[1] = failure_of(hjm_outcome_of(law, given->facts, &given->query, outcome, &error));
    }
}

static void same_document(const hjm_decision *decision, const hjm_string *wanted) {
    hjm_string *document = NULL;
    CHECK_NUMBER(hjm_decision_json(decision, HJM_LANGUAGE_EN, &document, NULL), HJM_OK);
    CHECK_SAME_TEXT(check_document(document), check_document(wanted));
    hjm_string_free(document);
}

static void decide_typed(const typed *given, const cJSON *expected, int derived, const hjm_string *document, failure *failed) {
    hjm_decision *decision = NULL, *struct_decision = NULL;
    ZEROED(hjm_outcome, outcome);
    ZEROED(hjm_outcome, struct_outcome);
    ZEROED(hjm_outcome, decided);
    failure others[3];
    *failed = failure_of(hjm_decide(law, given->facts, &given->query, &decision, &error));
    others[0] = failure_of(hjm_outcome_of(law, given->facts, &given->query, &outcome, &error));
    by_struct(given, &struct_decision, &struct_outcome, others + 1);
    for (int i = 0; i < 3; i++) CHECK(strcmp(others[i].code, failed->code) == 0);
    CHECK((decision == NULL) == (document == NULL) && (struct_decision == NULL) == (document == NULL));
    if (decision && struct_decision && document) {
        CHECK_NUMBER(hjm_decision_outcome(decision, &decided, NULL), HJM_OK);
        CHECK(memcmp(&outcome, &decided, sizeof outcome) == 0 && memcmp(&struct_outcome, &decided, sizeof outcome) == 0);
        CHECK_NUMBER(hjm_decision_question(decision), given->question);
        same_document(decision, document);
        same_document(struct_decision, document);
        corpus_compare(expected, derived, decision);
    }
    hjm_decision_free(decision);
    hjm_decision_free(struct_decision);
}

static void run_case(const char *line) {
    cJSON *parsed = cJSON_Parse(line);
    NEED(parsed != NULL);
    cases++;
    check_about = text_of(parsed, "id").data;
    const cJSON *expected = cJSON_GetObjectItemCaseSensitive(parsed, "expect");
    hjm_text code = text_of(expected, "error"), certainty = text_of(parsed, "certainty");
    if (!code.data) code = hjm_text_of("");
    expected_errors += code.length > 0;
    failure failed = {""};
    hjm_string *document = by_json(line, &failed);
    CHECK_TEXT(hjm_text_of(failed.code), code.data);
    typed given;
    memset(&given, 0, sizeof given);
    failure typed_failed = {""};
    if (type_case(parsed, &given, &typed_failed)) {
        typed_cases++;
        if (!*typed_failed.code) decide_typed(&given, expected, strcmp(certainty.data, "derived") == 0, document, &typed_failed);
        CHECK_TEXT(hjm_text_of(typed_failed.code), code.data);
    } else {
        /* Only what is wrong in JSON alone may be put in no other way. */
        CHECK(code.length > 0);
    }
    hjm_facts_free(given.facts);
    hjm_string_free(document);
    check_about = "";
    cJSON_Delete(parsed);
}

/* `corpus FEWEST LAW FILE...`: the cases of the files against the bundled law and the one at a path, at least so many. */
int main(int count, char **arguments) {
    static char line[MOST_REQUEST];
    hjm_law *bundled = NULL;
    NEED(count > 3);
    NEED(hjm_law_bundled(&bundled, NULL) == HJM_OK);
    NEED(hjm_law_with_path(bundled, arguments[2], strlen(arguments[2]), &law, NULL) == HJM_OK);
    hjm_law_free(bundled);
    for (int i = 3; i < count; i++) {
        FILE *file = fopen(arguments[i], "r");
        NEED(file != NULL);
        while (fgets(line, sizeof line, file)) {
            NEED(strchr(line, '\n') || feof(file));
            if (line[strspn(line, " \t\r\n")]) run_case(line);
        }
        fclose(file);
    }
    hjm_law_free(law);
    printf("corpus: %lu cases, %lu by numbers, %lu as structs, %lu that expect an error\n", cases, typed_cases, struct_cases, expected_errors);
    CHECK(cases >= strtoul(arguments[1], NULL, 10));
    return check_done("corpus");
}
