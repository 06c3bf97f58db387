/* Numbers that stand for nothing, positions past the end, and texts and lengths that cannot be. */

#include "misuse.h"

#define NO_NUMBER(subject, name, arguments) REFUSES(HJM_ERROR_UNKNOWN_NUMBER, subject, name, arguments)
#define NO_POSITION(subject, name, arguments) REFUSES(HJM_ERROR_OUT_OF_RANGE, subject, name, arguments)

static void numbers_of_decisions(int32_t wrong) {
    const int32_t en = HJM_LANGUAGE_EN;
    NO_NUMBER("language", hjm_decide_json, (law, "{}", 2, wrong, &out.string, e));
    NO_NUMBER("language", hjm_law_regulation, (law, 0, wrong, &out.regulation, e));
    NO_NUMBER("language", hjm_decision_fact, (decision, HJM_LIST_MISSING, 0, wrong, &out.fact, e));
    NO_NUMBER("language", hjm_decision_provision, (decision, HJM_LIST_PROVISIONS, 0, wrong, &out.provision, e));
    NO_NUMBER("language", hjm_decision_obligation, (decision, HJM_LIST_DUTIES, 0, wrong, &out.obligation, e));
    NO_NUMBER("language", hjm_decision_regulation, (decision, HJM_LIST_REGULATIONS, 0, wrong, &out.regulation, e));
    NO_NUMBER("language", hjm_decision_explain, (decision, wrong, HJM_FORMAT_TEXT, &out.string, e));
    NO_NUMBER("format", hjm_decision_explain, (decision, en, wrong, &out.string, e));
    NO_NUMBER("language", hjm_decision_json, (decision, wrong, &out.string, e));
    NO_NUMBER("list", hjm_decision_count, (decision, wrong, &out.count, e));
    NO_NUMBER("list", hjm_decision_fact, (decision, wrong, 0, en, &out.fact, e));
    NO_NUMBER("list", hjm_decision_provision, (decision, wrong, 0, en, &out.provision, e));
    NO_NUMBER("list", hjm_decision_obligation, (decision, wrong, 0, en, &out.obligation, e));
    NO_NUMBER("list", hjm_decision_regulation, (decision, wrong, 0, en, &out.regulation, e));
    NO_NUMBER("list", hjm_decision_role, (decision, wrong, 0, &out.number, e));
    if (wrong != 0) NO_NUMBER("role", hjm_decision_place, (decision, wrong, &out.place, e));
}

static void numbers_of_the_vocabulary(int32_t wrong) {
    const int32_t en = HJM_LANGUAGE_EN, breach = HJM_QUESTION_BREACH;
    NO_NUMBER("question", hjm_facts_new, (wrong, &out.facts, e));
    NO_NUMBER("fact", hjm_facts_set, (facts, wrong, 1, e));
    NO_NUMBER("kind", hjm_facts_set, (facts, HJM_GATHERING_FACT_KIND, wrong, e));
    NO_NUMBER("indoors", hjm_facts_set, (facts, HJM_GATHERING_FACT_INDOORS, wrong, e));
    NO_NUMBER("fact", hjm_facts_unset, (facts, wrong, e));
    NO_NUMBER("question", hjm_fact_number, (wrong, "kind", 4, &out.number, e));
    NO_NUMBER("question", hjm_value_number, (wrong, 1, "seminar", 7, &out.number64, e));
    NO_NUMBER("fact", hjm_value_number, (breach, wrong, "advice", 6, &out.number64, e));
    NO_NUMBER("question", hjm_verdict_number, (wrong, "permitted", 9, &out.number, e));
    NO_NUMBER("question", hjm_question_words, (wrong, en, &out.words, e));
    NO_NUMBER("language", hjm_question_words, (breach, wrong, &out.words, e));
    NO_NUMBER("question", hjm_fact_words, (wrong, 1, en, &out.words, e));
    NO_NUMBER("fact", hjm_fact_words, (breach, wrong, en, &out.words, e));
    NO_NUMBER("language", hjm_fact_words, (breach, 1, wrong, &out.words, e));
    NO_NUMBER("question", hjm_value_words, (wrong, 1, 1, en, &out.words, e));
    NO_NUMBER("fact", hjm_value_words, (breach, wrong, 1, en, &out.words, e));
    NO_NUMBER("breached", hjm_value_words, (breach, 1, wrong, en, &out.words, e));
    NO_NUMBER("language", hjm_value_words, (breach, 1, 1, wrong, &out.words, e));
    NO_NUMBER("question", hjm_verdict_words, (wrong, 1, en, &out.words, e));
    NO_NUMBER("verdict", hjm_verdict_words, (breach, wrong, en, &out.words, e));
    NO_NUMBER("language", hjm_verdict_words, (breach, 1, wrong, &out.words, e));
    ZEROED(hjm_batch, batch);
    ZEROED(hjm_answers, answers);
    hjm_column column = {0, 0, NULL, NULL};
    batch.columns = &column;
    batch.column_count = 1;
    column.fact = wrong;
    NO_NUMBER("fact", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
}

/* A count and its mark go together; and what means nothing yet is zero. */
static void marks(void) {
    const hjm_count wrong[] = {{0, 300}, {HJM_NO, 300}, {-1, 0}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        hjm_gathering marked = gathering;
        marked.participants = wrong[i];
        NO_NUMBER("participants", hjm_outcome_gathering, (law, &marked, &query, &out.outcome, e));
    }
    hjm_gathering newer = gathering;
    newer.reserved = 1;
    REFUSES(HJM_ERROR_WRONG_SIZE, "reserved", hjm_outcome_gathering, (law, &newer, &query, &out.outcome, e));
    hjm_query asked = query;
    asked.reserved = 1;
    REFUSES(HJM_ERROR_WRONG_SIZE, "reserved", hjm_outcome_gathering, (law, &gathering, &asked, &out.outcome, e));
}

/* 0 is unknown in a struct; everything else must stand for something. */
static void numbers_in_structs(int32_t wrong) {
    hjm_query other = query;
    other.presume = wrong;
    NO_NUMBER("presume", hjm_decide, (law, facts, &other, &out.decision, e));
    other = query;
    other.on.precision = wrong;
    NO_NUMBER("precision", hjm_decide, (law, facts, &other, &out.decision, e));
    other = query;
    other.known_on.precision = wrong;
    NO_NUMBER("precision", hjm_outcome_of, (law, facts, &other, &out.outcome, e));
    hjm_moment moment = day;
    moment.precision = wrong;
    NO_NUMBER("precision", hjm_law_place, (law, "0301", 4, &moment, &out.place, e));
    NO_NUMBER("precision", hjm_periods_of, (law, facts, &query, &moment, &day, &out.periods, e));
    NO_NUMBER("precision", hjm_periods_of, (law, facts, &query, &day, &moment, &out.periods, e));
    gathering.format = wrong;
    NO_NUMBER("format", hjm_decide_gathering, (law, &gathering, &query, &out.decision, e));
    NO_NUMBER("format", hjm_outcome_gathering, (law, &gathering, &query, &out.outcome, e));
    gathering.format = 0;
    home_office.own_office = wrong;
    NO_NUMBER("own_office", hjm_decide_home_office, (law, &home_office, &query, &out.decision, e));
    NO_NUMBER("own_office", hjm_outcome_home_office, (law, &home_office, &query, &out.outcome, e));
    home_office.own_office = 0;
    documentation.channel = wrong;
    NO_NUMBER("channel", hjm_decide_documentation, (law, &documentation, &query, &out.decision, e));
    NO_NUMBER("channel", hjm_outcome_documentation, (law, &documentation, &query, &out.outcome, e));
    documentation.channel = 0;
}

static void positions(void) {
    static const int32_t lists[][2] = {{HJM_LIST_MISSING, 0}, {HJM_LIST_BECAUSE, 0}, {HJM_LIST_IMMATERIAL, 0},
                                       {HJM_LIST_IRRELEVANT, 0}, {HJM_LIST_PRESUMED, 0}};
    const int32_t en = HJM_LANGUAGE_EN;
    const char *item = "item of the list";
    for (int far = 0; far < 2; far++) {
        size_t count = 0, at;
#define END(list) (hjm_decision_count(decision, (list), &count, NULL), at = far ? SIZE_MAX : count)
        for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
            END(lists[i][0]);
            NO_POSITION(item, hjm_decision_fact, (decision, lists[i][0], at, en, &out.fact, e));
        }
        for (int32_t list = HJM_LIST_PROVISIONS; list <= HJM_LIST_OPEN_POINTS; list++) {
            END(list);
            NO_POSITION(item, hjm_decision_provision, (decision, list, at, en, &out.provision, e));
        }
        for (int32_t list = HJM_LIST_DUTIES; list <= HJM_LIST_ADVICE; list++) {
            END(list);
            NO_POSITION(item, hjm_decision_obligation, (decision, list, at, en, &out.obligation, e));
        }
        for (int32_t list = HJM_LIST_REGULATIONS; list <= HJM_LIST_UNDATED; list++) {
            END(list);
            NO_POSITION(item, hjm_decision_regulation, (decision, list, at, en, &out.regulation, e));
        }
        for (int32_t list = HJM_LIST_MISSING_PLACES; list <= HJM_LIST_BECAUSE_PLACES; list++) {
            END(list);
            NO_POSITION(item, hjm_decision_role, (decision, list, at, &out.number, e));
        }
        for (int32_t list = HJM_LIST_ENDED; list <= HJM_LIST_NOT_REACHED; list++) {
            END(list);
            NO_POSITION(item, hjm_decision_regulation, (decision, list, at, en, &out.regulation, e));
        }
        NO_POSITION(item, hjm_decision_role, (decision, HJM_LIST_NOT_REACHED, at, &out.number, e));
        END(HJM_LIST_CHANGES);
        NO_POSITION(item, hjm_decision_change, (decision, at, &out.change, e));
        NO_POSITION(item, hjm_decision_changed_fact, (decision, at, 0, &out.changed, e));
        END(HJM_LIST_LIMITS);
        NO_POSITION(item, hjm_decision_limit, (decision, at, &out.limit, e));
        END(HJM_LIST_SEE);
        NO_POSITION(item, hjm_decision_see, (decision, at, &out.number, &out.text, e));
        END(HJM_LIST_MISSING);
        NO_POSITION(item, hjm_decision_missing_value, (decision, at, 0, &out.value, e));
        NO_POSITION("value", hjm_decision_missing_value, (decision, 0, far ? SIZE_MAX : 1000, &out.value, e));
        NO_POSITION("regulation", hjm_law_regulation, (law, far ? SIZE_MAX : hjm_law_regulations(law), en, &out.regulation, e));
        at = far ? SIZE_MAX : hjm_periods_count(periods);
        NO_POSITION("period", hjm_periods_period, (periods, at, &out.from, &out.until, &out.outcome, e));
        NO_POSITION("period", hjm_periods_decision, (periods, at, &out.decision, e));
        NO_POSITION("window", hjm_interview_window, (interview, far ? SIZE_MAX : 0, &out.text, e));
        at = far ? SIZE_MAX : hjm_verification_differences(verification);
        NO_POSITION("difference", hjm_verification_difference, (verification, at, &out.difference, e));
        NO_POSITION("valid name", hjm_error_valid, (some_error, far ? SIZE_MAX : 1000, &out.text, e));
        NO_POSITION("fault", hjm_error_fault, (some_error, far ? SIZE_MAX : 0, &out.fault, e));
    }
}

void wrong_numbers(void) {
    marks();
    static const int32_t wrong[] = {0, -1, 100, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        numbers_of_decisions(wrong[i]);
        numbers_of_the_vocabulary(wrong[i]);
        if (wrong[i] != 0) numbers_in_structs(wrong[i]);
    }
    NO_NUMBER("kind", hjm_facts_set, (facts, HJM_GATHERING_FACT_KIND, INT64_MAX, e));
    NO_NUMBER("kind", hjm_facts_set, (facts, HJM_GATHERING_FACT_KIND, (INT64_C(1) << 32) + 1, e));
    NO_NUMBER("indoors", hjm_facts_set, (facts, HJM_GATHERING_FACT_INDOORS, INT64_MIN, e));
    REFUSES(HJM_ERROR_INVALID_COUNT, "guests", hjm_facts_set, (facts, HJM_GATHERING_FACT_GUESTS, -1, e));
    REFUSES(HJM_ERROR_INVALID_COUNT, "guests", hjm_facts_set, (facts, HJM_GATHERING_FACT_GUESTS, INT64_C(4294967296), e));
    /* Lists of other functions. */
    NO_NUMBER("list", hjm_decision_fact, (decision, HJM_LIST_DUTIES, 0, HJM_LANGUAGE_EN, &out.fact, e));
    NO_NUMBER("list", hjm_decision_provision, (decision, HJM_LIST_DUTIES, 0, HJM_LANGUAGE_EN, &out.provision, e));
    NO_NUMBER("list", hjm_decision_obligation, (decision, HJM_LIST_MISSING, 0, HJM_LANGUAGE_EN, &out.obligation, e));
    NO_NUMBER("list", hjm_decision_regulation, (decision, HJM_LIST_MISSING, 0, HJM_LANGUAGE_EN, &out.regulation, e));
    NO_NUMBER("list", hjm_decision_role, (decision, HJM_LIST_MISSING, 0, &out.number, e));
    positions();
}
