/* What happens when there is no memory left, and what allocates none. The program's own allocation functions count, and pass
 * the call on. */

#include "check.h"
#include <dlfcn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

CHECK_MAIN
CHECK_ABOUT

enum { CALLS = 1000, ROOM_LEFT = 1 << 25, SMALL = 1 << 12 };

static unsigned long allocations;
static void *(*real_malloc)(size_t);
static void *(*real_calloc)(size_t, size_t);
static void *(*real_realloc)(void *, size_t);
static int (*real_posix_memalign)(void **, size_t, size_t);

/* A function pointer cannot be made of an object pointer in ISO C; its bytes can be copied. */
static void find(const char *name, void *function) {
    void *found = dlsym(RTLD_NEXT, name);
    memcpy(function, &found, sizeof found);
}

void *malloc(size_t size) {
    if (!real_malloc) find("malloc", &real_malloc);
    allocations++;
    return real_malloc(size);
}

void *calloc(size_t count, size_t size) {
    if (!real_calloc) find("calloc", &real_calloc);
    allocations++;
    return real_calloc(count, size);
}

void *realloc(void *old, size_t size) {
    if (!real_realloc) find("realloc", &real_realloc);
    allocations++;
    return real_realloc(old, size);
}

int posix_memalign(void **to, size_t alignment, size_t size) {
    if (!real_posix_memalign) find("posix_memalign", &real_posix_memalign);
    allocations++;
    return real_posix_memalign(to, alignment, size);
}

static hjm_law *law;
static hjm_facts *facts;
static hjm_decision *decided;
static hjm_query query;
static hjm_gathering gathering;
static hjm_home_office home_office;

/* All memory there is, as a list of blocks, so that nothing is left to the library. Freed blocks of a size can be kept for that
 * size alone: so each small size is asked for. */
static void *filled;

static void fill_with(size_t size) {
    void **block;
    while ((block = malloc(size)) != NULL) {
        *block = filled;
        filled = block;
    }
}

static void fill_memory(void) {
    for (size_t size = 1 << 20; size > SMALL; size /= 2) fill_with(size);
    for (size_t size = SMALL; size >= sizeof(void *); size -= sizeof(void *)) fill_with(size);
}

static void free_memory(void) {
    while (filled) {
        void *next = *(void **)filled;
        free(filled);
        filled = next;
    }
}

/* A call while there is no memory: its result. What it made is freed again. */
typedef int32_t (*making)(hjm_error **error);

static hjm_decision *made;
static hjm_law *made_law;
static hjm_facts *made_facts;

static int32_t decide(hjm_error **error) {
    int32_t result = hjm_decide(law, facts, &query, &made, error);
    if (result == HJM_OK) hjm_decision_free(made);
    return result;
}
static int32_t decide_gathering(hjm_error **error) {
    int32_t result = hjm_decide_gathering(law, &gathering, &query, &made, error);
    if (result == HJM_OK) hjm_decision_free(made);
    return result;
}
static int32_t decide_home_office(hjm_error **error) {
    int32_t result = hjm_decide_home_office(law, &home_office, &query, &made, error);
    if (result == HJM_OK) hjm_decision_free(made);
    return result;
}
static int32_t outcome_of(hjm_error **error) {
    ZEROED(hjm_outcome, outcome);
    return hjm_outcome_of(law, facts, &query, &outcome, error);
}
static int32_t outcome_gathering(hjm_error **error) {
    ZEROED(hjm_outcome, outcome);
    return hjm_outcome_gathering(law, &gathering, &query, &outcome, error);
}
static int32_t outcome_home_office(hjm_error **error) {
    ZEROED(hjm_outcome, outcome);
    return hjm_outcome_home_office(law, &home_office, &query, &outcome, error);
}
static int32_t new_facts(hjm_error **error) {
    int32_t result = hjm_facts_new(HJM_QUESTION_BREACH, &made_facts, error);
    if (result == HJM_OK) hjm_facts_free(made_facts);
    return result;
}
static int32_t clone(hjm_error **error) {
    int32_t result = hjm_law_clone(law, &made_law, error);
    if (result == HJM_OK) hjm_law_free(made_law);
    return result;
}
static int32_t provision(hjm_error **error) {
    ZEROED(hjm_provision, told);
    return hjm_decision_provision(decided, HJM_LIST_PROVISIONS, 0, HJM_LANGUAGE_EN, &told, error);
}
static int32_t place(hjm_error **error) {
    ZEROED(hjm_place, told);
    return hjm_law_place(law, "0301", 4, NULL, &told, error);
}
static int32_t batch(hjm_error **error) {
    int64_t counts[2] = {3, 300};
    int32_t results[2];
    hjm_column column = {HJM_GATHERING_FACT_PARTICIPANTS, 0, NULL, counts};
    ZEROED(hjm_batch, rows);
    ZEROED(hjm_answers, answers);
    rows.rows = 2;
    rows.columns = &column;
    rows.column_count = 1;
    answers.results = results;
    return hjm_outcome_batch(law, facts, &query, &rows, &answers, NULL, error);
}
/* Calls that fail anyway: the number must come, with an error object or without. */
static int32_t null_pointer(hjm_error **error) {
    return hjm_decide(law, NULL, &query, &made, error);
}
static int32_t unknown_number(hjm_error **error) {
    return hjm_facts_set(facts, 1000, 1, error);
}

static const struct {
    const char *name;
    making call;
    int32_t result, without;
} calls[] = {
    {"hjm_decide", decide, HJM_OK, HJM_ERROR_OUT_OF_MEMORY},
    {"hjm_decide_gathering", decide_gathering, HJM_OK, HJM_ERROR_OUT_OF_MEMORY},
    {"hjm_decide_home_office", decide_home_office, HJM_OK, HJM_ERROR_OUT_OF_MEMORY},
    {"hjm_outcome_of", outcome_of, HJM_OK, HJM_OK},
    {"hjm_outcome_gathering", outcome_gathering, HJM_OK, HJM_OK},
    {"hjm_outcome_home_office", outcome_home_office, HJM_OK, HJM_OK},
    {"hjm_outcome_batch", batch, HJM_OK, HJM_ERROR_OUT_OF_MEMORY},
    {"hjm_facts_new", new_facts, HJM_OK, HJM_ERROR_OUT_OF_MEMORY},
    {"hjm_law_clone", clone, HJM_OK, HJM_ERROR_OUT_OF_MEMORY},
    {"hjm_decision_provision", provision, HJM_OK, HJM_OK},
    {"hjm_law_place", place, HJM_OK, HJM_OK},
    {"a pointer that is NULL", null_pointer, HJM_ERROR_NULL_POINTER, HJM_ERROR_NULL_POINTER},
    {"a number that stands for nothing", unknown_number, HJM_ERROR_UNKNOWN_NUMBER, HJM_ERROR_UNKNOWN_NUMBER},
};

/* In a process of its own, so that one that ends with an abort is told as that. 0: all was as it should be. */
static int without_memory(size_t i, int want_error) {
    struct rlimit limit;
    hjm_error *error = NULL, *later = NULL;
    size_t pages = 0;
    FILE *size = fopen("/proc/self/statm", "r");
    if (!size || fscanf(size, "%zu", &pages) != 1) return 2;
    fclose(size);
    limit.rlim_cur = limit.rlim_max = pages * (size_t)sysconf(_SC_PAGESIZE) + ROOM_LEFT;
    if (setrlimit(RLIMIT_AS, &limit) != 0) return 2;
    fill_memory();
    int fine = 1;
    for (int j = 0; j < CALLS && fine; j++) {
        int32_t result = calls[i].call(want_error ? &error : NULL);
        fine = result == calls[i].without && (result != HJM_ERROR_OUT_OF_MEMORY || error == NULL);
        hjm_error_free(error);
        error = NULL;
    }
    free_memory();
    fine = fine && calls[i].call(&later) == calls[i].result && (later == NULL) == (calls[i].result == HJM_OK);
    hjm_error_free(later);
    return fine ? 0 : 1;
}

static void nothing_aborts(void) {
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        for (int want_error = 0; want_error < 2; want_error++) {
            char about[128];
            snprintf(about, sizeof about, "%s without memory, %s an error", calls[i].name, want_error ? "with" : "without");
            check_about = about;
            fflush(stdout);
            pid_t child = fork();
            NEED(child >= 0);
            if (child == 0) _exit(without_memory(i, want_error));
            int status = 0;
            CHECK_NUMBER(waitpid(child, &status, 0), child);
            CHECK_NUMBER(WIFSIGNALED(status) ? WTERMSIG(status) : 0, 0);
            if (WIFEXITED(status)) CHECK_NUMBER(WEXITSTATUS(status), 0);
            check_about = "";
        }
    }
}

/* The verdict alone: places by code and by name, as the register writes them. A batch allocates once, for its columns. */
static void nothing_allocates(void) {
    static const char *const places[] = {"3030", "Lillestrøm", "0301", "Oslo"};
    static const making outcomes[] = {outcome_gathering, outcome_home_office, outcome_of, batch};
    static const unsigned long a_call[] = {0, 0, 0, 1};
    static const char *const names[] = {"hjm_outcome_gathering", "hjm_outcome_home_office", "hjm_outcome_of", "hjm_outcome_batch"};
    unsigned long before = allocations;
    hjm_facts *some = NULL;
    CHECK_NUMBER(hjm_facts_new(HJM_QUESTION_BREACH, &some, NULL), HJM_OK);
    CHECK(allocations > before);
    hjm_facts_free(some);
    for (size_t i = 0; i < sizeof outcomes / sizeof *outcomes; i++) {
        for (size_t j = 0; j < sizeof places / sizeof *places; j++) {
            query.venue = query.workplace = hjm_text_of(places[j]);
            int32_t failed = 0;
            before = allocations;
            for (int k = 0; k < CALLS; k++) failed |= outcomes[i](NULL);
            unsigned long after = allocations;
            char about[64];
            snprintf(about, sizeof about, "%s, %s", names[i], places[j]);
            check_about = about;
            CHECK_NUMBER(failed, HJM_OK);
            CHECK_NUMBER(after - before, a_call[i] * CALLS);
            check_about = "";
        }
    }
}

int main(void) {
    query.size = sizeof query;
    query.venue = query.workplace = hjm_text_of("Lillestrøm");
    query.on = hjm_day(2021, 3, 20);
    gathering.size = sizeof gathering;
    gathering.kind = HJM_GATHERING_KIND_SEMINAR;
    gathering.format = HJM_GATHERING_FORMAT_IN_PERSON;
    gathering.participants = hjm_counted(3);
    home_office.size = sizeof home_office;
    home_office.tasks_doable_at_home = HJM_TASKS_DOABLE_AT_HOME_ALL;
    NEED(hjm_law_bundled(&law, NULL) == HJM_OK && hjm_facts_new(HJM_QUESTION_GATHERING, &facts, NULL) == HJM_OK);
    NEED(hjm_facts_set(facts, HJM_GATHERING_FACT_KIND, HJM_GATHERING_KIND_FUNERAL, NULL) == HJM_OK);
    NEED(hjm_decide_gathering(law, &gathering, &query, &decided, NULL) == HJM_OK);
    nothing_aborts();
    nothing_allocates();
    hjm_decision_free(decided);
    hjm_facts_free(facts);
    hjm_law_free(law);
    return check_done("memory");
}
