/* A program of the first version of the interface: compiled with that version's header, run with the library of today. It uses
 * every struct and most functions a little, and must go on working as it is. */

#include "hjemmel-1.h"

#include "check.h"

CHECK_MAIN
CHECK_ABOUT

static hjm_law *law;
static hjm_query query;

static void tell(const hjm_decision *decision) {
    const int32_t en = HJM_LANGUAGE_EN;
    size_t count[HJM_LIST_NOT_REACHED + 1] = {0};
    for (int32_t list = HJM_LIST_PROVISIONS; list <= HJM_LIST_NOT_REACHED; list++) {
        CHECK_NUMBER(hjm_decision_count(decision, list, &count[list], NULL), HJM_OK);
    }
    ZEROED(hjm_provision, provision);
    CHECK(count[HJM_LIST_PROVISIONS] > 0);
    CHECK_NUMBER(hjm_decision_provision(decision, HJM_LIST_PROVISIONS, 0, en, &provision, NULL), HJM_OK);
    CHECK_SAYS(provision.text);
    CHECK(provision.effect >= HJM_EFFECT_OUTCOME && provision.basis >= HJM_BASIS_STATED);
    ZEROED(hjm_obligation, obligation);
    CHECK(count[HJM_LIST_DUTIES] > 0);
    CHECK_NUMBER(hjm_decision_obligation(decision, HJM_LIST_DUTIES, 0, en, &obligation, NULL), HJM_OK);
    CHECK(obligation.addressee >= HJM_ADDRESSEE_EMPLOYER && obligation.state >= HJM_STATE_MET);
    ZEROED(hjm_listed_fact, fact);
    CHECK(count[HJM_LIST_BECAUSE] > 0);
    CHECK_NUMBER(hjm_decision_fact(decision, HJM_LIST_BECAUSE, 0, en, &fact, NULL), HJM_OK);
    CHECK_NUMBER(fact.known, HJM_YES);
    ZEROED(hjm_change, change);
    ZEROED(hjm_changed_fact, changed);
    CHECK(count[HJM_LIST_CHANGES] > 0);
    CHECK_NUMBER(hjm_decision_change(decision, 0, &change, NULL), HJM_OK);
    CHECK(change.facts > 0 && change.verdict > 0);
    CHECK_NUMBER(hjm_decision_changed_fact(decision, 0, 0, &changed, NULL), HJM_OK);
    CHECK_SAYS(changed.id);
    ZEROED(hjm_limit, limit);
    CHECK(count[HJM_LIST_LIMITS] > 0);
    CHECK_NUMBER(hjm_decision_limit(decision, 0, &limit, NULL), HJM_OK);
    CHECK(limit.most >= HJM_MOST_COUNT);
    ZEROED(hjm_regulation, regulation);
    CHECK_NUMBER(hjm_decision_regulation(decision, HJM_LIST_REGULATIONS, 0, en, &regulation, NULL), HJM_OK);
    CHECK_SAYS(regulation.id);
    ZEROED(hjm_place, place);
    CHECK_NUMBER(hjm_decision_place(decision, 0, &place, NULL), HJM_OK);
    CHECK_TEXT(place.code, "3030");
    CHECK_NUMBER(place.role, HJM_PLACE_VENUE);
    CHECK_NUMBER(hjm_decision_question(decision), HJM_QUESTION_GATHERING);
    CHECK_NUMBER(hjm_decision_incomparable(decision), HJM_NO);
    int32_t role = 0, question = 0;
    hjm_text text = {NULL, 0};
    CHECK_NUMBER(hjm_decision_role(decision, HJM_LIST_MISSING_PLACES, 0, &role, NULL), HJM_ERROR_OUT_OF_RANGE);
    CHECK_NUMBER(hjm_decision_see(decision, count[HJM_LIST_SEE], &question, &text, NULL), HJM_ERROR_OUT_OF_RANGE);
}

static void documents(const hjm_decision *decision) {
    hjm_string *document = NULL;
    hjm_verification *verification = NULL;
    CHECK_NUMBER(hjm_decision_explain(decision, HJM_LANGUAGE_NB, HJM_FORMAT_HTML, &document, NULL), HJM_OK);
    CHECK_SAYS(check_document(document));
    hjm_string_free(document);
    CHECK_NUMBER(hjm_decision_json(decision, HJM_LANGUAGE_NN, &document, NULL), HJM_OK);
    CHECK_SAYS(check_document(document));
    hjm_string_free(document);
    CHECK_NUMBER(hjm_decision_receipt(decision, &document, NULL), HJM_OK);
    hjm_law *empty = NULL;
    CHECK_NUMBER(hjm_law_empty(&empty, NULL), HJM_OK);
    CHECK_NUMBER(hjm_receipt_verify(empty, hjm_string_data(document), hjm_string_length(document), &verification, NULL), HJM_OK);
    CHECK_NUMBER(hjm_verification_result(verification), HJM_RECEIPT_LAW_DIFFERS);
    CHECK_NUMBER(hjm_verification_same_answer(verification), HJM_NO);
    ZEROED(hjm_difference, difference);
    CHECK(hjm_verification_differences(verification) > 0);
    CHECK_NUMBER(hjm_verification_difference(verification, 0, &difference, NULL), HJM_OK);
    CHECK_SAYS(difference.what);
    hjm_verification_free(verification);
    hjm_string_free(document);
    hjm_law_free(empty);
}

static void structs(void) {
    hjm_decision *decision = NULL;
    ZEROED(hjm_gathering, gathering);
    gathering.kind = HJM_GATHERING_KIND_OTHER_EVENT;
    gathering.format = HJM_GATHERING_FORMAT_IN_PERSON;
    gathering.participants = hjm_counted(201);
    gathering.premises = HJM_PREMISES_PUBLIC_PLACE;
    gathering.part_of_ordinary_work = HJM_NO;
    CHECK_NUMBER(hjm_decide_gathering(law, &gathering, &query, &decision, NULL), HJM_OK);
    ZEROED(hjm_outcome, outcome);
    ZEROED(hjm_outcome, same);
    CHECK_NUMBER(hjm_decision_outcome(decision, &outcome, NULL), HJM_OK);
    CHECK_NUMBER(outcome.status, HJM_STATUS_DECIDED);
    CHECK_NUMBER(outcome.verdict, HJM_GATHERING_VERDICT_PROHIBITED);
    CHECK_NUMBER(hjm_outcome_gathering(law, &gathering, &query, &same, NULL), HJM_OK);
    CHECK(memcmp(&outcome, &same, sizeof same) == 0);
    tell(decision);
    documents(decision);
    hjm_decision_free(decision);
    ZEROED(hjm_home_office, home_office);
    ZEROED(hjm_documentation, documentation);
    home_office.headcount = hjm_counted(0);
    documentation.channel = HJM_CHANNEL_CHAT;
    CHECK_NUMBER(hjm_outcome_home_office(law, &home_office, &query, &outcome, NULL), HJM_OK);
    CHECK_NUMBER(hjm_outcome_documentation(law, &documentation, &query, &outcome, NULL), HJM_OK);
    CHECK_NUMBER(hjm_decide_home_office(law, &home_office, &query, &decision, NULL), HJM_OK);
    hjm_decision_free(decision);
    CHECK_NUMBER(hjm_decide_documentation(law, &documentation, &query, &decision, NULL), HJM_OK);
    hjm_decision_free(decision);
}

static void by_number(void) {
    int32_t question = 0, fact = 0, verdict = 0, results[2], verdicts[2];
    int64_t value = 0, counts[2] = {3, 201};
    hjm_facts *facts = NULL;
    hjm_decision *open = NULL;
    hjm_interview *interview = NULL;
    hjm_periods *periods = NULL;
    CHECK_NUMBER(hjm_question_number("gathering", 9, &question, NULL), HJM_OK);
    CHECK_NUMBER(hjm_fact_number(question, "format", 6, &fact, NULL), HJM_OK);
    CHECK_NUMBER(hjm_value_number(question, fact, "in_person", 9, &value, NULL), HJM_OK);
    CHECK_NUMBER(hjm_verdict_number(question, "permitted", 9, &verdict, NULL), HJM_OK);
    CHECK_NUMBER(verdict, HJM_GATHERING_VERDICT_PERMITTED);
    CHECK_NUMBER(hjm_facts_new(question, &facts, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_set(facts, fact, value, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_unset(facts, fact, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_set_text(facts, "format", 6, "in_person", 9, NULL), HJM_OK);
    CHECK_NUMBER(hjm_decide(law, facts, &query, &open, NULL), HJM_OK);
    ZEROED(hjm_missing_value, told);
    CHECK_NUMBER(hjm_decision_missing_value(open, 0, 0, &told, NULL), HJM_OK);
    CHECK(told.verdicts != 0);
    hjm_decision_free(open);
    ZEROED(hjm_step, step);
    CHECK_NUMBER(hjm_interview_new(law, facts, &query, &interview, NULL), HJM_OK);
    CHECK_NUMBER(hjm_interview_next(interview, &step, NULL), HJM_OK);
    CHECK_NUMBER(step.ask, HJM_ASK_FACT);
    CHECK_NUMBER(hjm_interview_unknown(interview, NULL), HJM_OK);
    CHECK_NUMBER(hjm_interview_back(interview), HJM_YES);
    hjm_interview_free(interview);
    hjm_moment from = query.on, until = hjm_day(2021, 1, 31), first, last;
    ZEROED(hjm_outcome, outcome);
    CHECK_NUMBER(hjm_periods_of(law, facts, &query, &from, &until, &periods, NULL), HJM_OK);
    CHECK(hjm_periods_count(periods) > 0);
    CHECK_NUMBER(hjm_periods_period(periods, 0, &first, &last, &outcome, NULL), HJM_OK);
    CHECK_NUMBER(hjm_periods_decision(periods, 0, &open, NULL), HJM_OK);
    hjm_decision_free(open);
    hjm_periods_free(periods);
    hjm_column column = {HJM_GATHERING_FACT_PARTICIPANTS, 0, NULL, counts};
    ZEROED(hjm_batch, batch);
    ZEROED(hjm_answers, answers);
    hjm_place_column venues = {"Oslo       Lillestrøm", 11};
    batch.rows = 2;
    batch.columns = &column;
    batch.column_count = 1;
    batch.venue = venues;
    answers.results = results;
    answers.verdicts = verdicts;
    CHECK_NUMBER(hjm_outcome_batch(law, facts, &query, &batch, &answers, NULL, NULL), HJM_OK);
    hjm_facts_free(facts);
}

static void words_and_errors(void) {
    const int32_t nn = HJM_LANGUAGE_NN, gathering = HJM_QUESTION_GATHERING;
    int32_t number = 0;
    hjm_error *error = NULL;
    ZEROED(hjm_words, words);
    CHECK_NUMBER(hjm_question_words(gathering, nn, &words, NULL), HJM_OK);
    CHECK_NUMBER(hjm_fact_words(gathering, HJM_GATHERING_FACT_KIND, nn, &words, NULL), HJM_OK);
    CHECK_NUMBER(words.kind, HJM_DOMAIN_TERMS);
    CHECK_NUMBER(hjm_value_words(gathering, HJM_GATHERING_FACT_KIND, HJM_GATHERING_KIND_FUNERAL, nn, &words, NULL), HJM_OK);
    CHECK_TEXT(words.id, "funeral");
    CHECK_NUMBER(hjm_verdict_words(gathering, HJM_GATHERING_VERDICT_PROHIBITED, nn, &words, NULL), HJM_OK);
    CHECK_NUMBER(hjm_question_number("gatherin", 8, &number, &error), HJM_ERROR_UNKNOWN_QUESTION);
    ZEROED(hjm_error_description, description);
    hjm_text valid = {NULL, 0};
    CHECK_NUMBER(hjm_error_describe(error, &description, NULL), HJM_OK);
    CHECK_TEXT(description.code, "unknown_question");
    CHECK_TEXT(description.suggestion, "gathering");
    CHECK_NUMBER(hjm_error_valid(error, description.valid - 1, &valid, NULL), HJM_OK);
    CHECK_SAYS(valid);
    hjm_error_free(error);
    hjm_file file = {hjm_text_of("seven.toml"), hjm_text_of("id = 7\n")};
    hjm_law *more = NULL;
    ZEROED(hjm_fault, fault);
    error = NULL;
    CHECK_NUMBER(hjm_law_with_files(law, &file, 1, &more, &error), HJM_ERROR_INVALID_REGULATION);
    CHECK_NUMBER(hjm_error_fault(error, 0, &fault, NULL), HJM_OK);
    CHECK_TEXT(fault.file, "seven.toml");
    hjm_error_free(error);
}

int main(void) {
    CHECK(hjm_abi_oldest() <= HJM_ABI_VERSION && HJM_ABI_VERSION <= hjm_abi_version());
    CHECK(hjm_version()[0] != 0);
    NEED(hjm_law_bundled(&law, NULL) == HJM_OK);
    query.size = sizeof query;
    query.venue = query.workplace = hjm_text_of("Lillestrøm");
    CHECK_NUMBER(hjm_moment_parse("2020-11-02", 10, &query.on, NULL), HJM_OK);
    structs();
    by_number();
    words_and_errors();
    hjm_law *copy = NULL;
    ZEROED(hjm_regulation, regulation);
    ZEROED(hjm_place, place);
    hjm_text digest = {NULL, 0};
    CHECK_NUMBER(hjm_law_clone(law, &copy, NULL), HJM_OK);
    hjm_law_free(law);
    CHECK(hjm_law_regulations(copy) > 0);
    CHECK_NUMBER(hjm_law_regulation(copy, 0, HJM_LANGUAGE_NB, &regulation, NULL), HJM_OK);
    CHECK_NUMBER(hjm_law_place(copy, "Oslo", 4, NULL, &place, NULL), HJM_OK);
    CHECK_TEXT(place.code, "0301");
    CHECK_NUMBER(hjm_law_digest(copy, &digest, NULL), HJM_OK);
    CHECK_SAYS(digest);
    hjm_law_free(copy);
    char utf8[4], latin1[2];
    size_t written = 0;
    CHECK_NUMBER(hjm_utf8_from_latin1("\xf8 ", 2, utf8, sizeof utf8, &written, NULL), HJM_OK);
    CHECK_NUMBER(hjm_latin1_from_utf8(utf8, written, latin1, sizeof latin1, NULL), HJM_OK);
    CHECK(memcmp(latin1, "\xf8 ", 2) == 0);
    return check_done("first_version");
}
