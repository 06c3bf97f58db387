/* A meeting room's door sign: may this room be booked so?
 *
 *     door_sign MUNICIPALITY TIME KIND PERSONS [ORDINARY-WORK]
 *     door_sign Lillestrøm 2020-11-05 seminar 40 false
 *
 *     cc -std=c99 door_sign.c $(pkg-config --cflags --libs hjemmel) -o door_sign
 *
 * The last argument, true or false, says whether the meeting is part of ordinary work. Without it that is unknown, which is not
 * the same as "no": where it matters, the sign asks for it. Arguments are UTF-8. Exits with 0 after an answer, else with 2. */

#include <hjemmel.h>

#include <stdio.h>
#include <stdlib.h>

#define LANGUAGE HJM_LANGUAGE_NB
#define QUESTION HJM_QUESTION_GATHERING

/* A hjm_text does not end in NUL: it is printed with its length. */
#define TEXT(text) (int)(text).length, (text).data

/* Gives up the function where a call fails. Lists hand out views that belong to the decision, so there is nothing to free here. */
#define TRY(call)                            \
    do {                                     \
        int32_t tried = (call);              \
        if (tried != HJM_OK) return tried;   \
    } while (0)

static const char *basis_words(int32_t basis) {
    switch (basis) {
    case HJM_BASIS_STATED: return "står i teksten";
    case HJM_BASIS_INFERRED: return "følger av tolkning";
    case HJM_BASIS_UNSETTLED: return "uavklart";
    default: return "ukjent"; /* a later version may know more */
    }
}

static const char *state_words(int32_t state) {
    switch (state) {
    case HJM_STATE_MET: return "oppfylt";
    case HJM_STATE_UNMET: return "ikke oppfylt";
    case HJM_STATE_UNKNOWN: return "vet ikke om det er oppfylt";
    case HJM_STATE_NOT_APPLICABLE: return "gjelder ikke lenger";
    default: return "ukjent";
    }
}

/* Prints the verdicts whose bits are set. */
static int32_t print_verdicts(uint64_t verdicts, hjm_error **error) {
    const char *between = "";
    for (int32_t verdict = 1; verdict < 64; verdict++) {
        if (!(verdicts >> verdict & 1)) continue;
        hjm_words words = {.size = sizeof words};
        TRY(hjm_verdict_words(QUESTION, verdict, LANGUAGE, &words, error));
        printf("%s%.*s", between, TEXT(words.label));
        between = " eller ";
    }
    return HJM_OK;
}

/* Prints the answer itself. The four statuses are four different answers; only one of them has a verdict. */
static int32_t print_answer(const hjm_decision *decision, hjm_error **error) {
    hjm_outcome outcome = {.size = sizeof outcome};
    TRY(hjm_decision_outcome(decision, &outcome, error));

    hjm_words words = {.size = sizeof words};
    switch (outcome.status) {
    case HJM_STATUS_DECIDED:
        TRY(hjm_verdict_words(QUESTION, outcome.verdict, LANGUAGE, &words, error));
        printf("%.*s (%s)\n", TEXT(words.sentence), basis_words(outcome.basis));
        break;
    case HJM_STATUS_UNSETTLED:
        printf("Regelen er uklar. Spør kommunen før du bestiller.\n");
        if (outcome.leaning) {
            TRY(hjm_verdict_words(QUESTION, outcome.leaning, LANGUAGE, &words, error));
            printf("Den peker mot: %.*s\n", TEXT(words.label));
        }
        break;
    case HJM_STATUS_UNDETERMINED: printf("Svaret avhenger av mer.\n"); break;
    case HJM_STATUS_NO_REGULATION: printf("Ingen kjente regler her og da. Det betyr ikke at det er lov.\n"); break;
    default: printf("Svaret er av et nytt slag; oppdater skiltet.\n"); break;
    }
    return HJM_OK;
}

/* What has to be known before there is an answer, and where each value would lead. */
static int32_t print_missing(const hjm_decision *decision, hjm_error **error) {
    size_t count = 0;
    TRY(hjm_decision_count(decision, HJM_LIST_MISSING, &count, error));
    for (size_t i = 0; i < count; i++) {
        hjm_listed_fact fact = {.size = sizeof fact};
        hjm_words words = {.size = sizeof words};
        TRY(hjm_decision_fact(decision, HJM_LIST_MISSING, i, LANGUAGE, &fact, error));
        TRY(hjm_fact_words(QUESTION, fact.fact, LANGUAGE, &words, error));
        printf("Mangler: %.*s (%.*s)\n", TEXT(words.sentence), TEXT(fact.id));
        for (size_t j = 0; j < fact.values; j++) {
            hjm_missing_value value = {.size = sizeof value};
            TRY(hjm_decision_missing_value(decision, i, j, &value, error));
            printf("  %.*s: ", TEXT(value.value));
            TRY(print_verdicts(value.verdicts, error));
            if (value.unsettled == HJM_YES) printf(value.verdicts ? " eller uavklart" : "uavklart");
            printf("\n");
        }
    }
    return HJM_OK;
}

/* The provisions the answer rests on, each with the regulation it stands in. */
static int32_t print_provisions(const hjm_decision *decision, hjm_error **error) {
    size_t count = 0;
    TRY(hjm_decision_count(decision, HJM_LIST_PROVISIONS, &count, error));
    for (size_t i = 0; i < count; i++) {
        hjm_provision provision = {.size = sizeof provision};
        TRY(hjm_decision_provision(decision, HJM_LIST_PROVISIONS, i, LANGUAGE, &provision, error));
        if (provision.effect == HJM_EFFECT_DUTY || provision.effect == HJM_EFFECT_ADVICE) continue; /* they come with their state */
        printf("Hjemmel: %.*s [%.*s %.*s, %s]\n", TEXT(provision.text), TEXT(provision.regulation), TEXT(provision.id),
               basis_words(provision.basis));
    }
    return HJM_OK;
}

/* Duties or advice, and how it stands with them. */
static int32_t print_obligations(const hjm_decision *decision, int32_t list, const char *heading, hjm_error **error) {
    size_t count = 0;
    TRY(hjm_decision_count(decision, list, &count, error));
    for (size_t i = 0; i < count; i++) {
        hjm_obligation obligation = {.size = sizeof obligation};
        TRY(hjm_decision_obligation(decision, list, i, LANGUAGE, &obligation, error));
        printf("%s: %.*s (%s)\n", heading, TEXT(obligation.text), state_words(obligation.state));
    }
    return HJM_OK;
}

/* How many may come. */
static int32_t print_limits(const hjm_decision *decision, hjm_error **error) {
    size_t count = 0;
    TRY(hjm_decision_count(decision, HJM_LIST_LIMITS, &count, error));
    for (size_t i = 0; i < count; i++) {
        hjm_limit limit = {.size = sizeof limit};
        hjm_words words = {.size = sizeof words};
        TRY(hjm_decision_limit(decision, i, &limit, error));
        TRY(hjm_fact_words(QUESTION, limit.fact, LANGUAGE, &words, error));
        printf("Hvor mange, %.*s: ", TEXT(words.label));
        switch (limit.most) {
        case HJM_MOST_COUNT: printf("høyst %lld\n", (long long)limit.number); break;
        case HJM_MOST_UP_TO: printf("inntil %lld er sikkert\n", (long long)limit.number); break;
        case HJM_MOST_ANY: printf("ingen grense\n"); break;
        case HJM_MOST_SCATTERED: printf("ingen enkelt grense\n"); break;
        case HJM_MOST_NO_NUMBER: printf("ikke lov, uansett hvor mange eller få\n"); break;
        default: printf("kan ikke sies\n"); break;
        }
    }
    return HJM_OK;
}

/* The values a fact would have to have: one of some, or a count within bounds. */
static int32_t print_changed_fact(const hjm_changed_fact *fact, hjm_error **error) {
    hjm_words words = {.size = sizeof words};
    const char *between = " ";
    TRY(hjm_fact_words(QUESTION, fact->fact, LANGUAGE, &words, error));
    printf("%.*s:", TEXT(words.label));
    if (fact->domain == HJM_DOMAIN_COUNT) {
        if (fact->at_least > 0) printf(" minst %lld", (long long)fact->at_least);
        if (fact->at_most >= 0) printf(" høyst %lld", (long long)fact->at_most);
        return HJM_OK;
    }
    for (int32_t value = 1; value < 64; value++) {
        if (!(fact->values >> value & 1)) continue;
        if (fact->domain == HJM_DOMAIN_YES_NO) {
            printf("%s%s", between, value == HJM_YES ? "ja" : "nei");
        } else {
            TRY(hjm_value_words(QUESTION, fact->fact, value, LANGUAGE, &words, error));
            printf("%s%.*s", between, TEXT(words.label));
        }
        between = " eller ";
    }
    return HJM_OK;
}

/* What would change the answer. */
static int32_t print_changes(const hjm_decision *decision, hjm_error **error) {
    size_t count = 0;
    int32_t result = hjm_decision_count(decision, HJM_LIST_CHANGES, &count, NULL);
    if (result == HJM_ERROR_TOO_MANY) return HJM_OK; /* too much to look at: the sign does without */
    TRY(result);
    for (size_t i = 0; i < count; i++) {
        hjm_change change = {.size = sizeof change};
        hjm_words words = {.size = sizeof words};
        TRY(hjm_decision_change(decision, i, &change, error));
        TRY(hjm_verdict_words(QUESTION, change.verdict, LANGUAGE, &words, error));
        printf("Det ville vært «%.*s» med ", TEXT(words.label));
        for (size_t j = 0; j < change.facts; j++) {
            hjm_changed_fact fact = {.size = sizeof fact};
            TRY(hjm_decision_changed_fact(decision, i, j, &fact, error));
            if (j > 0) printf(" og ");
            TRY(print_changed_fact(&fact, error));
        }
        printf("\n");
    }
    return HJM_OK;
}

/* Reads a value of a fact by how it is written: the error names the valid ones. */
static int32_t read_value(int32_t fact, const char *given, int64_t *value, hjm_error **error) {
    return hjm_value_number(QUESTION, fact, given, strlen(given), value, error);
}

static int32_t print_sign(const hjm_decision *decision, hjm_error **error) {
    hjm_place place = {.size = sizeof place};
    TRY(hjm_decision_place(decision, 0, &place, error));
    printf("%.*s (%.*s): ", TEXT(place.name), TEXT(place.code));
    TRY(print_answer(decision, error));
    TRY(print_missing(decision, error));
    TRY(print_provisions(decision, error));
    TRY(print_obligations(decision, HJM_LIST_DUTIES, "Plikt", error));
    TRY(print_obligations(decision, HJM_LIST_ADVICE, "Råd", error));
    TRY(print_limits(decision, error));
    return print_changes(decision, error);
}

static int32_t book(const hjm_law *law, int count, char **given, hjm_error **error) {
    int64_t kind = 0, persons = 0, ordinary_work = 0;
    TRY(read_value(HJM_GATHERING_FACT_KIND, given[3], &kind, error));
    TRY(read_value(HJM_GATHERING_FACT_PARTICIPANTS, given[4], &persons, error));
    if (count > 5) TRY(read_value(HJM_GATHERING_FACT_PART_OF_ORDINARY_WORK, given[5], &ordinary_work, error));

    hjm_gathering meeting = {.size = sizeof meeting}; /* all else is zero: unknown */
    meeting.kind = (int32_t)kind;
    meeting.participants = hjm_counted((uint32_t)persons);
    meeting.part_of_ordinary_work = (int32_t)ordinary_work;
    /* The room: for hire, with loose chairs a metre apart. */
    meeting.format = HJM_GATHERING_FORMAT_IN_PERSON;
    meeting.premises = HJM_PREMISES_RENTED_OR_LENT;
    meeting.indoors = HJM_YES;
    meeting.seating = HJM_SEATING_NONE;
    meeting.distance_kept = HJM_YES;

    hjm_query query = {.size = sizeof query};
    query.venue = hjm_text_of(given[1]);
    TRY(hjm_moment_parse(given[2], strlen(given[2]), &query.on, error));

    hjm_decision *decision = NULL;
    TRY(hjm_decide_gathering(law, &meeting, &query, &decision, error));
    int32_t result = print_sign(decision, error);
    hjm_decision_free(decision);
    return result;
}

/* Prints an error with what would have been valid. Messages are English: the sign's owner reads them, not its guests. */
static void print_error(int32_t number, const hjm_error *error) {
    hjm_error_description said = {.size = sizeof said};
    if (error == NULL || hjm_error_describe(error, &said, NULL) != HJM_OK) { /* no memory for an error object */
        printf("Feil nummer %ld\n", (long)number);
        return;
    }
    printf("Feil (%.*s): %.*s\n", TEXT(said.code), TEXT(said.message));
    if (said.suggestion.data) printf("Mente du %.*s?\n", TEXT(said.suggestion));
    for (size_t i = 0; i < said.valid; i++) {
        hjm_text valid;
        if (hjm_error_valid(error, i, &valid, NULL) != HJM_OK) break;
        printf("%s%.*s", i == 0 ? "Gyldig: " : ", ", TEXT(valid));
    }
    if (said.valid > 0) printf("\n");
}

int main(int count, char **given) {
    if (count < 5 || count > 6) {
        fprintf(stderr, "usage: door_sign MUNICIPALITY TIME KIND PERSONS [ORDINARY-WORK]\n");
        return 2;
    }
    hjm_law *law = NULL;
    hjm_error *error = NULL;
    int32_t result = hjm_law_bundled(&law, &error); /* a sign that stays on keeps this */
    if (result == HJM_OK) result = book(law, count, given, &error);
    if (result != HJM_OK) print_error(result, error);
    hjm_error_free(error);
    hjm_law_free(law);
    return result == HJM_OK ? 0 : 2;
}
