/* NULL for each pointer that must not be NULL, one at a time. */

#include "misuse.h"

static const hjm_moment no_time;

/* Calls that make an object, and what they are made from. */
void null_objects(void) {
    const hjm_file *no_files = NULL;
    IS_NULL("law", hjm_law_bundled, (NULL, e));
    IS_NULL("law", hjm_law_empty, (NULL, e));
    IS_NULL("law", hjm_law_bundled_over, (no_files, 0, NULL, e));
    IS_NULL("registers", hjm_law_bundled_over, (no_files, 1, &out.law, e));
    IS_NULL("base", hjm_law_with_files, (NULL, no_files, 0, &out.law, e));
    IS_NULL("files", hjm_law_with_files, (law, no_files, 1, &out.law, e));
    IS_NULL("law", hjm_law_with_files, (law, no_files, 0, NULL, e));
    IS_NULL("base", hjm_law_with_path, (NULL, "x", 1, &out.law, e));
    IS_NULL("path", hjm_law_with_path, (law, NULL, 1, &out.law, e));
    IS_NULL("law", hjm_law_with_path, (law, "x", 1, NULL, e));
    IS_NULL("law", hjm_law_clone, (NULL, &out.law, e));
    IS_NULL("copy", hjm_law_clone, (law, NULL, e));
    hjm_file file = {{"name", 4}, {NULL, 3}};
    IS_NULL("content", hjm_law_with_files, (law, &file, 1, &out.law, e));
    file.name.data = NULL;
    IS_NULL("name", hjm_law_with_files, (law, &file, 1, &out.law, e));

    IS_NULL("facts", hjm_facts_new, (HJM_QUESTION_GATHERING, NULL, e));
    IS_NULL("facts", hjm_facts_set, (NULL, 1, 1, e));
    IS_NULL("facts", hjm_facts_unset, (NULL, 1, e));
    IS_NULL("facts", hjm_facts_set_text, (NULL, "kind", 4, "seminar", 7, e));
    IS_NULL("name", hjm_facts_set_text, (facts, NULL, 4, "seminar", 7, e));
    IS_NULL("value", hjm_facts_set_text, (facts, "format", 6, NULL, 7, e));

    IS_NULL("law", hjm_decide, (NULL, facts, &query, &out.decision, e));
    IS_NULL("facts", hjm_decide, (law, NULL, &query, &out.decision, e));
    IS_NULL("query", hjm_decide, (law, facts, NULL, &out.decision, e));
    IS_NULL("decision", hjm_decide, (law, facts, &query, NULL, e));
    IS_NULL("law", hjm_outcome_of, (NULL, facts, &query, &out.outcome, e));
    IS_NULL("facts", hjm_outcome_of, (law, NULL, &query, &out.outcome, e));
    IS_NULL("query", hjm_outcome_of, (law, facts, NULL, &out.outcome, e));
    IS_NULL("outcome", hjm_outcome_of, (law, facts, &query, NULL, e));
    IS_NULL("law", hjm_decide_json, (NULL, "{}", 2, HJM_LANGUAGE_EN, &out.string, e));
    IS_NULL("question", hjm_decide_json, (law, NULL, 2, HJM_LANGUAGE_EN, &out.string, e));
    IS_NULL("decision", hjm_decide_json, (law, "{}", 2, HJM_LANGUAGE_EN, NULL, e));
#define TYPED(name) \
    IS_NULL("law", hjm_decide_##name, (NULL, &name, &query, &out.decision, e)); \
    IS_NULL("facts", hjm_decide_##name, (law, NULL, &query, &out.decision, e)); \
    IS_NULL("query", hjm_decide_##name, (law, &name, NULL, &out.decision, e)); \
    IS_NULL("decision", hjm_decide_##name, (law, &name, &query, NULL, e)); \
    IS_NULL("law", hjm_outcome_##name, (NULL, &name, &query, &out.outcome, e)); \
    IS_NULL("facts", hjm_outcome_##name, (law, NULL, &query, &out.outcome, e)); \
    IS_NULL("query", hjm_outcome_##name, (law, &name, NULL, &out.outcome, e)); \
    IS_NULL("outcome", hjm_outcome_##name, (law, &name, &query, NULL, e));
    TYPED(gathering)
    TYPED(home_office)
    TYPED(documentation)

    IS_NULL("law", hjm_periods_of, (NULL, facts, &query, &day, &day, &out.periods, e));
    IS_NULL("facts", hjm_periods_of, (law, NULL, &query, &day, &day, &out.periods, e));
    IS_NULL("query", hjm_periods_of, (law, facts, NULL, &day, &day, &out.periods, e));
    IS_NULL("from", hjm_periods_of, (law, facts, &query, NULL, &day, &out.periods, e));
    REFUSES(HJM_ERROR_UNKNOWN_NUMBER, "precision", hjm_periods_of, (law, facts, &query, &no_time, &day, &out.periods, e));
    IS_NULL("until", hjm_periods_of, (law, facts, &query, &day, NULL, &out.periods, e));
    REFUSES(HJM_ERROR_UNKNOWN_NUMBER, "precision", hjm_periods_of, (law, facts, &query, &day, &no_time, &out.periods, e));
    IS_NULL("periods", hjm_periods_of, (law, facts, &query, &day, &day, NULL, e));
    IS_NULL("periods", hjm_periods_decision, (NULL, 0, &out.decision, e));
    IS_NULL("decision", hjm_periods_decision, (periods, 0, NULL, e));

    IS_NULL("law", hjm_interview_new, (NULL, facts, &query, &out.interview, e));
    IS_NULL("facts", hjm_interview_new, (law, NULL, &query, &out.interview, e));
    IS_NULL("query", hjm_interview_new, (law, facts, NULL, &out.interview, e));
    IS_NULL("interview", hjm_interview_new, (law, facts, &query, NULL, e));
    IS_NULL("interview", hjm_interview_decision, (NULL, &out.decision, e));
    IS_NULL("decision", hjm_interview_decision, (interview, NULL, e));
    IS_NULL("interview", hjm_interview_answer, (NULL, "x", 1, e));
    IS_NULL("answer", hjm_interview_answer, (interview, NULL, 1, e));
    IS_NULL("interview", hjm_interview_unknown, (NULL, e));

    IS_NULL("law", hjm_receipt_verify, (NULL, "{}", 2, &out.verification, e));
    IS_NULL("receipt", hjm_receipt_verify, (law, NULL, 2, &out.verification, e));
    IS_NULL("verification", hjm_receipt_verify, (law, "{}", 2, NULL, e));
    IS_NULL("decision", hjm_decision_explain, (NULL, HJM_LANGUAGE_EN, HJM_FORMAT_TEXT, &out.string, e));
    IS_NULL("explanation", hjm_decision_explain, (decision, HJM_LANGUAGE_EN, HJM_FORMAT_TEXT, NULL, e));
    IS_NULL("decision", hjm_decision_json, (NULL, HJM_LANGUAGE_EN, &out.string, e));
    IS_NULL("document", hjm_decision_json, (decision, HJM_LANGUAGE_EN, NULL, e));
    IS_NULL("decision", hjm_decision_receipt, (NULL, &out.string, e));
    IS_NULL("receipt", hjm_decision_receipt, (decision, NULL, e));
}

/* Calls that tell something of an object. */
void null_outputs(void) {
    const int32_t en = HJM_LANGUAGE_EN;
    IS_NULL("law", hjm_law_digest, (NULL, &out.text, e));
    IS_NULL("digest", hjm_law_digest, (law, NULL, e));
    IS_NULL("law", hjm_law_regulation, (NULL, 0, en, &out.regulation, e));
    IS_NULL("regulation", hjm_law_regulation, (law, 0, en, NULL, e));
    IS_NULL("law", hjm_law_place, (NULL, "0301", 4, NULL, &out.place, e));
    IS_NULL("given", hjm_law_place, (law, NULL, 4, NULL, &out.place, e));
    IS_NULL("place", hjm_law_place, (law, "0301", 4, NULL, NULL, e));

    IS_NULL("decision", hjm_decision_outcome, (NULL, &out.outcome, e));
    IS_NULL("outcome", hjm_decision_outcome, (decision, NULL, e));
    IS_NULL("decision", hjm_decision_count, (NULL, HJM_LIST_MISSING, &out.count, e));
    IS_NULL("count", hjm_decision_count, (decision, HJM_LIST_MISSING, NULL, e));
    IS_NULL("decision", hjm_decision_fact, (NULL, HJM_LIST_MISSING, 0, en, &out.fact, e));
    IS_NULL("fact", hjm_decision_fact, (decision, HJM_LIST_MISSING, 0, en, NULL, e));
    IS_NULL("decision", hjm_decision_missing_value, (NULL, 0, 0, &out.value, e));
    IS_NULL("value", hjm_decision_missing_value, (decision, 0, 0, NULL, e));
    IS_NULL("decision", hjm_decision_change, (NULL, 0, &out.change, e));
    IS_NULL("change", hjm_decision_change, (decision, 0, NULL, e));
    IS_NULL("decision", hjm_decision_changed_fact, (NULL, 0, 0, &out.changed, e));
    IS_NULL("fact", hjm_decision_changed_fact, (decision, 0, 0, NULL, e));
    IS_NULL("decision", hjm_decision_limit, (NULL, 0, &out.limit, e));
    IS_NULL("limit", hjm_decision_limit, (decision, 0, NULL, e));
    IS_NULL("decision", hjm_decision_provision, (NULL, HJM_LIST_PROVISIONS, 0, en, &out.provision, e));
    IS_NULL("provision", hjm_decision_provision, (decision, HJM_LIST_PROVISIONS, 0, en, NULL, e));
    IS_NULL("decision", hjm_decision_obligation, (NULL, HJM_LIST_DUTIES, 0, en, &out.obligation, e));
    IS_NULL("obligation", hjm_decision_obligation, (decision, HJM_LIST_DUTIES, 0, en, NULL, e));
    IS_NULL("decision", hjm_decision_regulation, (NULL, HJM_LIST_REGULATIONS, 0, en, &out.regulation, e));
    IS_NULL("regulation", hjm_decision_regulation, (decision, HJM_LIST_REGULATIONS, 0, en, NULL, e));
    IS_NULL("decision", hjm_decision_place, (NULL, 0, &out.place, e));
    IS_NULL("place", hjm_decision_place, (decision, 0, NULL, e));
    IS_NULL("decision", hjm_decision_role, (NULL, HJM_LIST_MISSING_PLACES, 0, &out.number, e));
    IS_NULL("role", hjm_decision_role, (decision, HJM_LIST_MISSING_PLACES, 0, NULL, e));
    IS_NULL("decision", hjm_decision_see, (NULL, 0, &out.number, &out.text, e));
    IS_NULL("question", hjm_decision_see, (decision, 0, NULL, &out.text, e));
    IS_NULL("provision", hjm_decision_see, (decision, 0, &out.number, NULL, e));

    IS_NULL("error", hjm_error_describe, (NULL, &out.description, e));
    IS_NULL("description", hjm_error_describe, (some_error, NULL, e));
    IS_NULL("error", hjm_error_valid, (NULL, 0, &out.text, e));
    IS_NULL("valid", hjm_error_valid, (some_error, 0, NULL, e));
    IS_NULL("error", hjm_error_fault, (NULL, 0, &out.fault, e));
    IS_NULL("fault", hjm_error_fault, (some_error, 0, NULL, e));

    IS_NULL("interview", hjm_interview_next, (NULL, &out.step, e));
    IS_NULL("step", hjm_interview_next, (interview, NULL, e));
    IS_NULL("interview", hjm_interview_window, (NULL, 0, &out.text, e));
    IS_NULL("window", hjm_interview_window, (interview, 0, NULL, e));
    IS_NULL("periods", hjm_periods_period, (NULL, 0, &out.from, &out.until, &out.outcome, e));
    IS_NULL("from", hjm_periods_period, (periods, 0, NULL, &out.until, &out.outcome, e));
    IS_NULL("until", hjm_periods_period, (periods, 0, &out.from, NULL, &out.outcome, e));
    IS_NULL("outcome", hjm_periods_period, (periods, 0, &out.from, &out.until, NULL, e));
    IS_NULL("verification", hjm_verification_difference, (NULL, 0, &out.difference, e));
    IS_NULL("difference", hjm_verification_difference, (verification, 0, NULL, e));

    IS_NULL("text", hjm_moment_parse, (NULL, 10, &out.from, e));
    IS_NULL("moment", hjm_moment_parse, ("2021-03-20", 10, NULL, e));
    IS_NULL("name", hjm_question_number, (NULL, 1, &out.number, e));
    IS_NULL("question", hjm_question_number, ("breach", 6, NULL, e));
    IS_NULL("name", hjm_fact_number, (HJM_QUESTION_BREACH, NULL, 1, &out.number, e));
    IS_NULL("fact", hjm_fact_number, (HJM_QUESTION_BREACH, "breached", 8, NULL, e));
    IS_NULL("name", hjm_value_number, (HJM_QUESTION_BREACH, 1, NULL, 1, &out.number64, e));
    IS_NULL("value", hjm_value_number, (HJM_QUESTION_BREACH, 1, "advice", 6, NULL, e));
    IS_NULL("name", hjm_verdict_number, (HJM_QUESTION_BREACH, NULL, 1, &out.number, e));
    IS_NULL("verdict", hjm_verdict_number, (HJM_QUESTION_BREACH, "no_sanction", 11, NULL, e));
    IS_NULL("words", hjm_question_words, (HJM_QUESTION_BREACH, en, NULL, e));
    IS_NULL("words", hjm_fact_words, (HJM_QUESTION_BREACH, 1, en, NULL, e));
    IS_NULL("words", hjm_value_words, (HJM_QUESTION_BREACH, 1, 1, en, NULL, e));
    IS_NULL("words", hjm_verdict_words, (HJM_QUESTION_BREACH, 1, en, NULL, e));

    IS_NULL("latin1", hjm_utf8_from_latin1, (NULL, 3, out.bytes, sizeof out.bytes, &out.count, e));
    IS_NULL("utf8", hjm_utf8_from_latin1, ("abc", 3, NULL, sizeof out.bytes, &out.count, e));
    IS_NULL("written", hjm_utf8_from_latin1, ("abc", 3, out.bytes, sizeof out.bytes, NULL, e));
    IS_NULL("utf8", hjm_latin1_from_utf8, (NULL, 3, out.bytes, sizeof out.bytes, e));
    IS_NULL("latin1", hjm_latin1_from_utf8, ("abc", 3, NULL, sizeof out.bytes, e));

    ZEROED(hjm_batch, batch);
    ZEROED(hjm_answers, answers);
    hjm_column column = {HJM_GATHERING_FACT_KIND, 0, NULL, NULL};
    IS_NULL("law", hjm_outcome_batch, (NULL, facts, &query, &batch, &answers, &out.count, e));
    IS_NULL("facts", hjm_outcome_batch, (law, NULL, &query, &batch, &answers, &out.count, e));
    IS_NULL("query", hjm_outcome_batch, (law, facts, NULL, &batch, &answers, &out.count, e));
    IS_NULL("batch", hjm_outcome_batch, (law, facts, &query, NULL, &answers, &out.count, e));
    IS_NULL("answers", hjm_outcome_batch, (law, facts, &query, &batch, NULL, &out.count, e));
    batch.rows = 1;
    IS_NULL("results", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    answers.results = &out.number;
    batch.column_count = 1;
    IS_NULL("columns", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    batch.columns = &column;
    IS_NULL("kind", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
    column.fact = HJM_GATHERING_FACT_PARTICIPANTS;
    IS_NULL("participants", hjm_outcome_batch, (law, facts, &query, &batch, &answers, &out.count, e));
}
