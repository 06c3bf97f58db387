/* Missing facts with their values, changes, limits, places and other questions: what the functions tell is what the decision
 * says as JSON. */

#include "more.h"
#include "more_case.h"
#include <cjson/cJSON.h>

enum { LONGEST_LINE = 1 << 16 };

static size_t missing_values, changes, limits, aside;

/* What a name stands for as a bit. */
static uint64_t verdict_bit(int32_t question, const char *name) {
    int32_t number = 0;
    CHECK_NUMBER(hjm_verdict_number(question, name, strlen(name), &number, NULL), HJM_OK);
    return UINT64_C(1) << number;
}

static uint64_t value_bit(int32_t question, int32_t fact, const cJSON *value) {
    const char *name = cJSON_IsString(value) ? value->valuestring : cJSON_IsTrue(value) ? "true" : "false";
    int64_t number = 0;
    CHECK_NUMBER(hjm_value_number(question, fact, name, strlen(name), &number, NULL), HJM_OK);
    return UINT64_C(1) << number;
}

static void compare_missing(const hjm_decision *decision, const cJSON *document) {
    int32_t question = hjm_decision_question(decision);
    size_t at = 0;
    const cJSON *item, *value, *outcome;
    cJSON_ArrayForEach(item, cJSON_GetObjectItem(document, "missing")) {
        ZEROED(hjm_listed_fact, fact);
        CHECK_NUMBER(hjm_decision_fact(decision, HJM_LIST_MISSING, at, HJM_LANGUAGE_EN, &fact, NULL), HJM_OK);
        CHECK_TEXT(fact.id, cJSON_GetObjectItem(item, "fact")->valuestring);
        size_t position = 0;
        cJSON_ArrayForEach(value, cJSON_GetObjectItem(item, "values")) {
            ZEROED(hjm_missing_value, told);
            uint64_t verdicts = 0;
            int32_t unsettled = HJM_NO;
            CHECK_NUMBER(hjm_decision_missing_value(decision, at, position, &told, NULL), HJM_OK);
            CHECK_TEXT(told.value, value->string);
            cJSON_ArrayForEach(outcome, value) {
                if (strcmp(outcome->valuestring, "unsettled") == 0) unsettled = HJM_YES;
                else verdicts |= verdict_bit(question, outcome->valuestring);
            }
            CHECK(told.verdicts == verdicts);
            CHECK_NUMBER(told.unsettled, unsettled);
            position++;
            missing_values++;
        }
        CHECK_NUMBER(fact.values, position);
        at++;
    }
    size_t count = 0;
    CHECK_NUMBER(hjm_decision_count(decision, HJM_LIST_MISSING, &count, NULL), HJM_OK);
    CHECK_NUMBER(count, at);
}

static void compare_changed(const hjm_decision *decision, size_t at, size_t position, const cJSON *to) {
    int32_t question = hjm_decision_question(decision);
    ZEROED(hjm_changed_fact, told);
    CHECK_NUMBER(hjm_decision_changed_fact(decision, at, position, &told, NULL), HJM_OK);
    CHECK_TEXT(told.id, to->string);
    if (cJSON_IsObject(to)) {
        const cJSON *least = cJSON_GetObjectItem(to, "at_least"), *most = cJSON_GetObjectItem(to, "at_most");
        CHECK_NUMBER(told.domain, HJM_DOMAIN_COUNT);
        CHECK(told.values == 0);
        CHECK_NUMBER(told.at_least, least ? least->valuedouble : 0);
        CHECK_NUMBER(told.at_most, most ? most->valuedouble : -1);
        return;
    }
    uint64_t bits = 0;
    const cJSON *value;
    if (cJSON_IsArray(to)) cJSON_ArrayForEach(value, to) bits |= value_bit(question, told.fact, value);
    else bits = value_bit(question, told.fact, to);
    CHECK(told.values == bits);
}

static void compare_changes(const hjm_decision *decision, const cJSON *document) {
    int32_t question = hjm_decision_question(decision);
    const cJSON *all = cJSON_GetObjectItem(document, "changes"), *item, *to;
    size_t count = 0, at = 0;
    if (cJSON_IsNull(all)) {
        CHECK_NUMBER(hjm_decision_count(decision, HJM_LIST_CHANGES, &count, NULL), HJM_ERROR_TOO_MANY);
        return;
    }
    cJSON_ArrayForEach(item, all) {
        ZEROED(hjm_change, change);
        size_t position = 0;
        CHECK_NUMBER(hjm_decision_change(decision, at, &change, NULL), HJM_OK);
        CHECK(UINT64_C(1) << change.verdict == verdict_bit(question, cJSON_GetObjectItem(item, "verdict")->valuestring));
        cJSON_ArrayForEach(to, cJSON_GetObjectItem(item, "facts")) compare_changed(decision, at, position++, to);
        CHECK_NUMBER(change.facts, position);
        at++;
        changes++;
    }
    CHECK_NUMBER(hjm_decision_count(decision, HJM_LIST_CHANGES, &count, NULL), HJM_OK);
    CHECK_NUMBER(count, at);
}

static void compare_limits(const hjm_decision *decision, const cJSON *document) {
    static const char *const states[] = {"at_most", "up_to", "any", "scattered", "none", "open"};
    const cJSON *item;
    size_t count = 0, at = 0;
    cJSON_ArrayForEach(item, cJSON_GetObjectItem(document, "limits")) {
        const cJSON *most = cJSON_GetObjectItem(item, "at_most"), *verdict = cJSON_GetObjectItem(item, "verdict");
        ZEROED(hjm_limit, limit);
        CHECK_NUMBER(hjm_decision_limit(decision, at, &limit, NULL), HJM_OK);
        CHECK_TEXT(limit.id, cJSON_GetObjectItem(item, "fact")->valuestring);
        CHECK(limit.most >= HJM_MOST_COUNT && limit.most <= HJM_MOST_OPEN);
        CHECK_TEXT(hjm_text_of(states[limit.most - 1]), cJSON_GetObjectItem(item, "state")->valuestring);
        CHECK_NUMBER(limit.number, cJSON_IsNumber(most) ? most->valuedouble : -1);
        if (cJSON_IsNull(verdict)) CHECK_NUMBER(limit.verdict, 0);
        else CHECK(UINT64_C(1) << limit.verdict == verdict_bit(hjm_decision_question(decision), verdict->valuestring));
        at++;
        limits++;
    }
    CHECK_NUMBER(hjm_decision_count(decision, HJM_LIST_LIMITS, &count, NULL), HJM_OK);
    CHECK_NUMBER(count, at);
}

/* A list of names in the document, and the same from a list of facts. */
static void compare_names(const hjm_decision *decision, int32_t list, const cJSON *names) {
    size_t count = 0;
    CHECK_NUMBER(hjm_decision_count(decision, list, &count, NULL), HJM_OK);
    CHECK_NUMBER(count, cJSON_GetArraySize(names));
    for (size_t at = 0; at < count; at++) {
        const cJSON *name = cJSON_GetArrayItem(names, (int)at);
        if (cJSON_IsObject(name)) name = cJSON_GetObjectItem(name, "fact");
        ZEROED(hjm_listed_fact, fact);
        CHECK_NUMBER(hjm_decision_fact(decision, list, at, HJM_LANGUAGE_EN, &fact, NULL), HJM_OK);
        CHECK_TEXT(fact.id, name->valuestring);
    }
}

/* A time as it is written, or nothing. */
static void compare_time(hjm_moment told, const cJSON *written) {
    hjm_moment read = {0};
    if (cJSON_IsString(written)) {
        CHECK_NUMBER(hjm_moment_parse(written->valuestring, strlen(written->valuestring), &read, NULL), HJM_OK);
    }
    CHECK(memcmp(&told, &read, sizeof read) == 0);
}

/* The regulations that took no part: what ended, what begins, and what applies through a place that was not given. */
static void compare_aside(const hjm_decision *decision, const cJSON *document) {
    size_t ended = 0, next = 0, unreached = 0;
    const cJSON *item;
    cJSON_ArrayForEach(item, cJSON_GetObjectItem(document, "not_in_force")) {
        int over = strcmp(cJSON_GetObjectItem(item, "state")->valuestring, "ended") == 0;
        int32_t list = over ? HJM_LIST_ENDED : HJM_LIST_NEXT;
        ZEROED(hjm_regulation, told);
        CHECK_NUMBER(hjm_decision_regulation(decision, list, 0, HJM_LANGUAGE_EN, &told, NULL), HJM_OK);
        CHECK_TEXT(told.id, cJSON_GetObjectItem(item, "id")->valuestring);
        compare_time(over ? told.until : told.from, cJSON_GetObjectItem(item, "at"));
        *(over ? &ended : &next) += 1;
    }
    cJSON_ArrayForEach(item, cJSON_GetObjectItem(document, "not_reached")) {
        static const char *const roles[] = {"workplace", "venue", "residence", "employer_seat"};
        int32_t role = 0;
        ZEROED(hjm_regulation, told);
        CHECK_NUMBER(hjm_decision_regulation(decision, HJM_LIST_NOT_REACHED, unreached, HJM_LANGUAGE_EN, &told, NULL), HJM_OK);
        CHECK_TEXT(told.id, cJSON_GetObjectItem(item, "id")->valuestring);
        CHECK_NUMBER(hjm_decision_role(decision, HJM_LIST_NOT_REACHED, unreached, &role, NULL), HJM_OK);
        CHECK_TEXT(hjm_text_of(roles[role - HJM_PLACE_WORKPLACE]), cJSON_GetObjectItem(item, "factor")->valuestring);
        unreached++;
    }
    const size_t counts[] = {ended, next, unreached};
    for (int32_t list = HJM_LIST_ENDED; list <= HJM_LIST_NOT_REACHED; list++) {
        size_t count = 0;
        CHECK_NUMBER(hjm_decision_count(decision, list, &count, NULL), HJM_OK);
        CHECK_NUMBER(count, counts[list - HJM_LIST_ENDED]);
    }
    aside += ended + next + unreached;
}

static void compare(const hjm_decision *decision) {
    hjm_string *text = NULL;
    CHECK_NUMBER(hjm_decision_json(decision, HJM_LANGUAGE_EN, &text, NULL), HJM_OK);
    cJSON *document = cJSON_Parse(hjm_string_data(text));
    NEED(document != NULL);
    compare_missing(decision, document);
    compare_changes(decision, document);
    compare_limits(decision, document);
    compare_aside(decision, document);
    compare_names(decision, HJM_LIST_BECAUSE, cJSON_GetObjectItem(document, "because"));
    compare_names(decision, HJM_LIST_IMMATERIAL, cJSON_GetObjectItem(document, "immaterial"));
    compare_names(decision, HJM_LIST_IRRELEVANT, cJSON_GetObjectItem(document, "irrelevant"));
    compare_names(decision, HJM_LIST_PRESUMED, cJSON_GetObjectItem(document, "presumed"));
    cJSON_Delete(document);
    hjm_string_free(text);
}

/* Places and days at which much is in force, and at which nothing is any more or yet. */
static void at_many_times(void) {
    static const char *const places[] = {"Lillestrøm", "Oslo", "Bergen", "Tromsø", "Kristiansand"};
    static const int32_t questions[] = {HJM_QUESTION_HOME_OFFICE, HJM_QUESTION_GATHERING};
    const hjm_moment days[] = {hjm_day(2020, 1, 15), hjm_day(2020, 11, 6), hjm_day(2021, 1, 26), hjm_day(2021, 8, 1), hjm_day(2021, 11, 25)};
    for (size_t i = 0; i < 2; i++) {
        hjm_facts *none = NULL;
        NEED(hjm_facts_new(questions[i], &none, NULL) == HJM_OK);
        for (size_t j = 0; j < sizeof places / sizeof *places; j++) {
            for (size_t k = 0; k < sizeof days / sizeof *days; k++) {
                hjm_decision *decision = NULL;
                ZEROED(hjm_query, query);
                query.workplace = query.venue = hjm_text_of(places[j]);
                query.on = days[k];
                check_about = places[j];
                CHECK_NUMBER(hjm_decide(law, none, &query, &decision, NULL), HJM_OK);
                compare(decision);
                hjm_decision_free(decision);
                check_about = "";
            }
        }
        hjm_facts_free(none);
    }
}

void lists(const char *case_file) {
    at_many_times();
    char *line = malloc(LONGEST_LINE);
    FILE *file = fopen(case_file, "r");
    NEED(line != NULL && file != NULL);
    while (fgets(line, LONGEST_LINE, file)) {
        cJSON *parsed = cJSON_Parse(line);
        if (!parsed) continue;
        const char *id = cJSON_GetObjectItem(parsed, "id")->valuestring;
        check_about = id;
        hjm_decision *decision = interviewed(parsed);
        compare(decision);
        hjm_decision_free(decision);
        check_about = "";
        cJSON_Delete(parsed);
    }
    CHECK(missing_values > 100 && changes > 50 && limits > 20 && aside > 3);
    fclose(file);
    free(line);
}
