/* Compares an answer with what a case expects, as docs/reference/case-format.md says: only what is present counts. */

#include "check.h"
#include "corpus.h"

/* More than any list of a decision has. */
enum { MOST_ITEMS = 256 };

typedef struct {
    hjm_text items[MOST_ITEMS];
    size_t count;
} texts;

static size_t items_of(const hjm_decision *decision, int32_t list) {
    size_t count = 0;
    CHECK_NUMBER(hjm_decision_count(decision, list, &count, NULL), HJM_OK);
    CHECK(count <= MOST_ITEMS);
    return count;
}

static int among(const texts *set, const char *text) {
    hjm_text wanted = hjm_text_of(text);
    for (size_t i = 0; i < set->count; i++) {
        if (set->items[i].length == wanted.length && memcmp(set->items[i].data, wanted.data, wanted.length) == 0) return 1;
    }
    return 0;
}

static void put(texts *set, hjm_text text) {
    if (set->count < MOST_ITEMS) set->items[set->count++] = text;
}

static texts facts_of(const hjm_decision *decision, int32_t list) {
    texts set = {.count = 0};
    size_t count = items_of(decision, list);
    for (size_t i = 0; i < count; i++) {
        ZEROED(hjm_listed_fact, fact);
        CHECK_NUMBER(hjm_decision_fact(decision, list, i, HJM_LANGUAGE_EN, &fact, NULL), HJM_OK);
        put(&set, fact.id);
        int32_t number = 0;
        CHECK_NUMBER(hjm_fact_number(hjm_decision_question(decision), fact.id.data, fact.id.length, &number, NULL), HJM_OK);
        CHECK_NUMBER(fact.fact, number);
        CHECK_NUMBER(fact.known, list == HJM_LIST_MISSING ? HJM_NO : HJM_YES);
        CHECK_SAYS(fact.label);
        if (list == HJM_LIST_IRRELEVANT) CHECK_SAYS(fact.provision);
        else CHECK_TEXT(fact.provision, NULL);
    }
    return set;
}

static void add_unmet(texts *set, const hjm_decision *decision, int32_t list) {
    size_t count = items_of(decision, list);
    for (size_t i = 0; i < count; i++) {
        ZEROED(hjm_obligation, obligation);
        CHECK_NUMBER(hjm_decision_obligation(decision, list, i, HJM_LANGUAGE_EN, &obligation, NULL), HJM_OK);
        if (obligation.state == HJM_STATE_UNMET) put(set, obligation.id);
    }
}

/* As sets: each of one is in the other. */
static void compare_set(const cJSON *expected, const char *key, const texts *got) {
    const cJSON *wanted = cJSON_GetObjectItemCaseSensitive(expected, key);
    if (!cJSON_IsArray(wanted)) return;
    const cJSON *item;
    cJSON_ArrayForEach(item, wanted) {
        int found = among(got, item->valuestring);
        CHECK(found);
        if (!found) fprintf(stderr, "  %s: %s is not there\n", key, item->valuestring);
    }
    for (size_t i = 0; i < got->count; i++) {
        int found = 0;
        cJSON_ArrayForEach(item, wanted) {
            hjm_text text = hjm_text_of(item->valuestring);
            found |= text.length == got->items[i].length && memcmp(text.data, got->items[i].data, text.length) == 0;
        }
        CHECK(found);
        if (!found) fprintf(stderr, "  %s: %.*s is too many\n", key, (int)got->items[i].length, got->items[i].data);
    }
}

/* The number of a name in a list of names whose numbers begin with 1; 0: not there. */
static int32_t number_in(const char *const *names, const char *name) {
    for (int32_t i = 0; names[i]; i++) {
        if (strcmp(names[i], name) == 0) return i + 1;
    }
    return 0;
}

static const char *named(const cJSON *expected, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(expected, key);
    return cJSON_IsString(item) ? item->valuestring : NULL;
}

static void compare_outcome(const cJSON *expected, int derived, const hjm_decision *decision) {
    static const char *const statuses[] = {"decided", "unsettled", "undetermined", "no_regulation", NULL};
    static const char *const bases[] = {"stated", "inferred", "unsettled", NULL};
    ZEROED(hjm_outcome, outcome);
    CHECK_NUMBER(hjm_decision_outcome(decision, &outcome, NULL), HJM_OK);
    const char *status = named(expected, "status"), *verdict = named(expected, "verdict");
    const char *basis = named(expected, "basis"), *leaning = named(expected, "leaning");
    int32_t number = 0, question = hjm_decision_question(decision);
    if (status) CHECK_NUMBER(outcome.status, number_in(statuses, status));
    if (verdict) {
        CHECK_NUMBER(hjm_verdict_number(question, verdict, strlen(verdict), &number, NULL), HJM_OK);
        CHECK_NUMBER(outcome.verdict, number);
    }
    if (leaning) {
        CHECK_NUMBER(hjm_verdict_number(question, leaning, strlen(leaning), &number, NULL), HJM_OK);
        CHECK_NUMBER(outcome.leaning, number);
    }
    if (basis) {
        int32_t wanted = number_in(bases, basis);
        int either = derived && wanted != HJM_BASIS_UNSETTLED && (outcome.basis == HJM_BASIS_STATED || outcome.basis == HJM_BASIS_INFERRED);
        if (either) CHECK(either);
        else CHECK_NUMBER(outcome.basis, wanted);
    }
}

/* Of several that govern, the one that is expected counts. */
static void compare_governing(const char *wanted, const hjm_decision *decision) {
    size_t count = items_of(decision, HJM_LIST_REGULATIONS);
    texts governing = {.count = 0};
    for (size_t i = 0; i < count; i++) {
        ZEROED(hjm_regulation, regulation);
        CHECK_NUMBER(hjm_decision_regulation(decision, HJM_LIST_REGULATIONS, i, HJM_LANGUAGE_EN, &regulation, NULL), HJM_OK);
        if (regulation.governing == HJM_YES) put(&governing, regulation.id);
    }
    CHECK(among(&governing, wanted));
}

/* The first limit that has a number, else the first. */
static void compare_limit(const cJSON *wanted, const hjm_decision *decision) {
    size_t count = items_of(decision, HJM_LIST_LIMITS);
    CHECK(count > 0);
    ZEROED(hjm_limit, limit);
    for (size_t i = count; i-- > 0;) {
        ZEROED(hjm_limit, other);
        CHECK_NUMBER(hjm_decision_limit(decision, i, &other, NULL), HJM_OK);
        if (i == 0 && limit.number >= 0 && other.number < 0) continue;
        if (i == 0 || other.number >= 0) limit = other;
    }
    if (cJSON_IsNumber(wanted)) {
        CHECK_NUMBER(limit.most, HJM_MOST_COUNT);
        CHECK_NUMBER(limit.number, wanted->valuedouble);
    } else {
        CHECK_NUMBER(limit.most, strcmp(wanted->valuestring, "any") == 0 ? HJM_MOST_ANY : HJM_MOST_NO_NUMBER);
    }
}

static void compare_places(const cJSON *wanted, const hjm_decision *decision) {
    static const char *const roles[] = {"workplace", "venue", "residence", "employer_seat", NULL};
    const cJSON *item;
    cJSON_ArrayForEach(item, wanted) {
        ZEROED(hjm_place, place);
        int32_t role = number_in(roles, item->string);
        CHECK_NUMBER(hjm_decision_place(decision, role, &place, NULL), HJM_OK);
        CHECK_TEXT(place.code, item->valuestring);
        CHECK_NUMBER(place.role, role);
    }
}

void corpus_compare(const cJSON *expected, int derived, const hjm_decision *decision) {
    compare_outcome(expected, derived, decision);
    static const struct {
        const char *key;
        int32_t list;
    } sets[] = {{"missing", HJM_LIST_MISSING},
                {"irrelevant", HJM_LIST_IRRELEVANT},
                {"because", HJM_LIST_BECAUSE},
                {"presumed", HJM_LIST_PRESUMED}};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        if (!cJSON_IsArray(cJSON_GetObjectItemCaseSensitive(expected, sets[i].key))) continue;
        texts got = facts_of(decision, sets[i].list);
        compare_set(expected, sets[i].key, &got);
    }
    texts unmet = {.count = 0};
    add_unmet(&unmet, decision, HJM_LIST_DUTIES);
    add_unmet(&unmet, decision, HJM_LIST_ADVICE);
    compare_set(expected, "unmet", &unmet);
    const char *governing = named(expected, "governing");
    if (governing) compare_governing(governing, decision);
    const cJSON *limit = cJSON_GetObjectItemCaseSensitive(expected, "limit");
    if (limit && !cJSON_IsNull(limit)) compare_limit(limit, decision);
    compare_places(cJSON_GetObjectItemCaseSensitive(expected, "places"), decision);
    const cJSON *cites = cJSON_GetObjectItemCaseSensitive(expected, "cites"), *cited;
    texts provisions = {.count = 0};
    size_t count = cites ? items_of(decision, HJM_LIST_PROVISIONS) : 0;
    for (size_t i = 0; i < count; i++) {
        ZEROED(hjm_provision, provision);
        CHECK_NUMBER(hjm_decision_provision(decision, HJM_LIST_PROVISIONS, i, HJM_LANGUAGE_EN, &provision, NULL), HJM_OK);
        put(&provisions, provision.id);
    }
    cJSON_ArrayForEach(cited, cites) CHECK(among(&provisions, cited->valuestring));
}
