/* Eight threads share a law and a decision while another makes new laws and frees them: all of them see what one sees alone.
 * And a process may fork after it loaded a law, and load one again. `threads FILE`: a regulation file. */

#include "check.h"
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

CHECK_MAIN
CHECK_ABOUT

enum { THREADS = 8, ROUNDS = 8, ROWS = 400, PIECE = ROWS / THREADS, LONGEST = 1 << 18, SECONDS = 10 };

static hjm_law *law;
static hjm_decision *shared;
static hjm_query query;
static hjm_file file;
static int64_t counts[ROWS];
static int32_t verdicts[ROWS], alone_verdicts[ROWS];
static char alone[LONGEST];
static size_t alone_length;

/* What a thread sees, written one after another. */
typedef struct {
    char *bytes;
    size_t length;
} seen;

static void put(seen *to, const void *bytes, size_t length) {
    if (to->length + length > LONGEST) abort();
    if (length) memcpy(to->bytes + to->length, bytes, length);
    to->length += length;
}

static void put_number(seen *to, int64_t number) {
    put(to, &number, sizeof number);
}

static void put_text(seen *to, hjm_text text) {
    put_number(to, (int64_t)text.length);
    put(to, text.data, text.length);
}

static void put_document(seen *to, int32_t result, hjm_string *document) {
    put_number(to, result);
    put_text(to, check_document(document));
    hjm_string_free(document);
}

static void put_documents(seen *to) {
    for (int32_t language = HJM_LANGUAGE_NB; language <= HJM_LANGUAGE_EN; language++) {
        hjm_string *document = NULL;
        for (int32_t format = HJM_FORMAT_TEXT; format <= HJM_FORMAT_HTML; format++) {
            int32_t result = hjm_decision_explain(shared, language, format, &document, NULL);
            put_document(to, result, document);
        }
        int32_t result = hjm_decision_json(shared, language, &document, NULL);
        put_document(to, result, document);
    }
    hjm_string *receipt = NULL;
    hjm_verification *verification = NULL;
    put_number(to, hjm_decision_receipt(shared, &receipt, NULL));
    put_text(to, check_document(receipt));
    put_number(to, hjm_receipt_verify(law, hjm_string_data(receipt), hjm_string_length(receipt), &verification, NULL));
    put_number(to, hjm_verification_result(verification));
    hjm_verification_free(verification);
    hjm_string_free(receipt);
}

/* An item of a list by the function that tells of it, whichever that is: the others refuse the list, with a number. */
static void put_item(seen *to, int32_t list, size_t at) {
    const int32_t en = HJM_LANGUAGE_EN;
    ZEROED(hjm_listed_fact, fact);
    ZEROED(hjm_provision, provision);
    ZEROED(hjm_obligation, obligation);
    ZEROED(hjm_regulation, regulation);
    int32_t role = 0;
    put_number(to, hjm_decision_fact(shared, list, at, en, &fact, NULL));
    put_text(to, fact.id);
    put_number(to, fact.value);
    put_number(to, hjm_decision_provision(shared, list, at, en, &provision, NULL));
    put_text(to, provision.text);
    put_number(to, hjm_decision_obligation(shared, list, at, en, &obligation, NULL));
    put_text(to, obligation.text);
    put_number(to, obligation.state);
    put_number(to, hjm_decision_regulation(shared, list, at, en, &regulation, NULL));
    put_text(to, regulation.digest);
    put_number(to, hjm_decision_role(shared, list, at, &role, NULL));
    if (list == HJM_LIST_CHANGES) {
        ZEROED(hjm_change, change);
        ZEROED(hjm_changed_fact, changed);
        put_number(to, hjm_decision_change(shared, at, &change, NULL));
        for (size_t i = 0; i < change.facts; i++) {
            put_number(to, hjm_decision_changed_fact(shared, at, i, &changed, NULL));
            put_text(to, changed.id);
            put_number(to, (int64_t)changed.values);
        }
    }
    if (list == HJM_LIST_LIMITS) {
        ZEROED(hjm_limit, limit);
        put_number(to, hjm_decision_limit(shared, at, &limit, NULL));
        put_number(to, limit.number);
    }
}

static void put_lists(seen *to) {
    ZEROED(hjm_outcome, outcome);
    put_number(to, hjm_decision_outcome(shared, &outcome, NULL));
    put(to, &outcome, sizeof outcome);
    put_number(to, hjm_decision_question(shared));
    put_number(to, hjm_decision_incomparable(shared));
    for (int32_t list = HJM_LIST_PROVISIONS; list <= HJM_LIST_NOT_REACHED; list++) {
        size_t count = 0;
        put_number(to, hjm_decision_count(shared, list, &count, NULL));
        put_number(to, (int64_t)count);
        for (size_t at = 0; at < count; at++) put_item(to, list, at);
    }
    ZEROED(hjm_place, place);
    put_number(to, hjm_decision_place(shared, 0, &place, NULL));
    put_text(to, place.name);
}

/* What a thread asks of the law, with facts and an error of its own. */
static void put_answers(seen *to, size_t piece) {
    hjm_facts *facts = NULL;
    hjm_decision *made = NULL;
    hjm_error *error = NULL;
    ZEROED(hjm_outcome, outcome);
    hjm_query nowhere = query;
    put_number(to, hjm_facts_new(HJM_QUESTION_GATHERING, &facts, NULL));
    put_number(to, hjm_facts_set(facts, HJM_GATHERING_FACT_KIND, HJM_GATHERING_KIND_SEMINAR, NULL));
    put_number(to, hjm_outcome_of(law, facts, &query, &outcome, NULL));
    put(to, &outcome, sizeof outcome);
    put_number(to, hjm_decide(law, facts, &query, &made, NULL));
    hjm_decision_free(made);
    nowhere.venue = hjm_text_of("Lillestrøn");
    put_number(to, hjm_decide(law, facts, &nowhere, &made, &error));
    ZEROED(hjm_error_description, description);
    put_number(to, hjm_error_describe(error, &description, NULL));
    put_text(to, description.message);
    put_text(to, description.suggestion);
    hjm_error_free(error);
    hjm_text digest = {NULL, 0};
    put_number(to, hjm_law_digest(law, &digest, NULL));
    put_text(to, digest);
    ZEROED(hjm_batch, batch);
    ZEROED(hjm_answers, answers);
    int32_t results[PIECE];
    hjm_column column = {HJM_GATHERING_FACT_PARTICIPANTS, 0, NULL, counts + piece * PIECE};
    batch.rows = PIECE;
    batch.columns = &column;
    batch.column_count = 1;
    answers.results = results;
    answers.verdicts = verdicts + piece * PIECE;
    put_number(to, hjm_outcome_batch(law, facts, &query, &batch, &answers, NULL, NULL));
    put(to, results, sizeof results);
    hjm_facts_free(facts);
}

static void look(seen *to, size_t piece) {
    to->length = 0;
    put_lists(to);
    put_documents(to);
    put_answers(to, piece);
}

static void *thread(void *given) {
    size_t piece = *(const size_t *)given;
    seen own = {malloc(LONGEST), 0};
    if (!own.bytes) abort();
    for (int round = 0; round < ROUNDS; round++) {
        look(&own, piece);
        CHECK_NUMBER(own.length, alone_length);
        CHECK(memcmp(own.bytes, alone, alone_length) == 0);
    }
    free(own.bytes);
    return NULL;
}

static int stopped;

static void *lawgiver(void *given) {
    (void)given;
    size_t own = hjm_law_regulations(law);
    do {
        hjm_law *copy = NULL, *more = NULL;
        CHECK_NUMBER(hjm_law_clone(law, &copy, NULL), HJM_OK);
        CHECK_NUMBER(hjm_law_with_files(copy, &file, 1, &more, NULL), HJM_OK);
        CHECK_NUMBER(hjm_law_regulations(more), own + 1);
        hjm_law_free(copy);
        hjm_law_free(more);
    } while (!__atomic_load_n(&stopped, __ATOMIC_RELAXED));
    return NULL;
}

/* The threads look at a decision that nobody looked at before: what takes work is worked out while they all ask for it. */
static void at_the_same_time(void) {
    pthread_t threads[THREADS], other;
    size_t pieces[THREADS];
    NEED(pthread_create(&other, NULL, lawgiver, NULL) == 0);
    for (size_t i = 0; i < THREADS; i++) {
        pieces[i] = i;
        NEED(pthread_create(&threads[i], NULL, thread, &pieces[i]) == 0);
    }
    for (size_t i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    __atomic_store_n(&stopped, 1, __ATOMIC_RELAXED);
    pthread_join(other, NULL);
    CHECK(memcmp(verdicts, alone_verdicts, sizeof verdicts) == 0);
}

/* The child of a process that has a law has it too, and can load another. It must not wait for threads that it does not have. */
static void fork_after_loading(void) {
    fflush(stdout);
    pid_t child = fork();
    NEED(child >= 0);
    if (child == 0) {
        alarm(SECONDS);
        hjm_law *again = NULL, *more = NULL;
        hjm_text one = {NULL, 0}, other = {NULL, 0};
        int fine = hjm_law_bundled(&again, NULL) == HJM_OK && hjm_law_digest(again, &one, NULL) == HJM_OK
                   && hjm_law_digest(law, &other, NULL) == HJM_OK && one.length == other.length
                   && memcmp(one.data, other.data, one.length) == 0 && hjm_law_with_files(law, &file, 1, &more, NULL) == HJM_OK;
        hjm_law_free(again);
        hjm_law_free(more);
        _exit(fine ? 0 : 1);
    }
    int status = 0;
    CHECK_NUMBER(waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status));
    if (WIFEXITED(status)) CHECK_NUMBER(WEXITSTATUS(status), 0);
}

static void decide(void) {
    ZEROED(hjm_gathering, gathering);
    gathering.kind = HJM_GATHERING_KIND_OTHER_EVENT;
    gathering.format = HJM_GATHERING_FORMAT_IN_PERSON;
    gathering.participants = hjm_counted(201);
    gathering.premises = HJM_PREMISES_PUBLIC_PLACE;
    gathering.part_of_ordinary_work = HJM_NO;
    NEED(hjm_decide_gathering(law, &gathering, &query, &shared, NULL) == HJM_OK);
}

int main(int count, char **arguments) {
    static char content[1 << 16];
    NEED(count == 2);
    FILE *from = fopen(arguments[1], "rb");
    NEED(from != NULL);
    file.name = hjm_text_of(arguments[1]);
    file.content.data = content;
    file.content.length = fread(content, 1, sizeof content, from);
    fclose(from);
    query.size = sizeof query;
    query.venue = hjm_text_of("Lillestrøm");
    query.on = hjm_day(2020, 11, 2);
    NEED(hjm_law_bundled(&law, NULL) == HJM_OK);
    for (size_t row = 0; row < ROWS; row++) counts[row] = (int64_t)(row * 7 % 650);
    decide();
    seen to = {alone, 0};
    for (size_t i = THREADS; i-- > 0;) look(&to, i);
    alone_length = to.length;
    memcpy(alone_verdicts, verdicts, sizeof verdicts);
    memset(verdicts, 0, sizeof verdicts);
    fork_after_loading();
    hjm_decision_free(shared);
    decide();
    at_the_same_time();
    fork_after_loading();
    hjm_decision_free(shared);
    hjm_law_free(law);
    return check_done("threads");
}
