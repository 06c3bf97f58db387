/* Moments and periods. */

#include "more.h"

typedef struct {
    const char *text;
    int32_t result;
    hjm_moment moment;
} reading;

static void same_moment(hjm_moment got, hjm_moment expected) {
    CHECK(memcmp(&got, &expected, sizeof got) == 0);
}

/* A moment as a number, as which it can be asked about. */
static int32_t ask_at(hjm_moment on) {
    ZEROED(hjm_outcome, outcome);
    ZEROED(hjm_query, query);
    ZEROED(hjm_home_office, facts);
    query.workplace = hjm_text_of("Lillestrøm");
    query.on = on;
    return hjm_outcome_home_office(law, &facts, &query, &outcome, NULL);
}

void moments(void) {
    const reading readings[] = {
        {"2021-03-20", HJM_OK, hjm_day(2021, 3, 20)},
        {"2020-02-29", HJM_OK, hjm_day(2020, 2, 29)},
        {"2021-03-20T00:00", HJM_OK, hjm_minute(2021, 3, 20, 0, 0)},
        {"2021-03-20T23:59", HJM_OK, hjm_minute(2021, 3, 20, 23, 59)},
        /* The clocks go from 02:00 to 03:00, and in autumn back from 03:00 to 02:00. */
        {"2021-03-28T01:59", HJM_OK, hjm_minute(2021, 3, 28, 1, 59)},
        {"2021-03-28T02:00", HJM_ERROR_SKIPPED_TIME, hjm_minute(2021, 3, 28, 2, 0)},
        {"2021-03-28T02:30", HJM_ERROR_SKIPPED_TIME, hjm_minute(2021, 3, 28, 2, 30)},
        {"2021-03-28T02:59", HJM_ERROR_SKIPPED_TIME, hjm_minute(2021, 3, 28, 2, 59)},
        {"2021-03-28T03:00", HJM_OK, hjm_minute(2021, 3, 28, 3, 0)},
        {"2021-10-31T02:30", HJM_OK, hjm_minute(2021, 10, 31, 2, 30)},
        {"2021-02-30", HJM_ERROR_INVALID_DATE, hjm_day(2021, 2, 30)},
        {"2021-02-29", HJM_ERROR_INVALID_DATE, hjm_day(2021, 2, 29)},
        {"2021-13-01", HJM_ERROR_INVALID_DATE, hjm_day(2021, 13, 1)},
        {"2021-00-01", HJM_ERROR_INVALID_DATE, hjm_day(2021, 0, 1)},
        {"2021-01-00", HJM_ERROR_INVALID_DATE, hjm_day(2021, 1, 0)},
        {"2021-03-20T24:00", HJM_ERROR_INVALID_DATE, hjm_minute(2021, 3, 20, 24, 0)},
        {"2021-03-20T12:60", HJM_ERROR_INVALID_DATE, hjm_minute(2021, 3, 20, 12, 60)},
    };
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        const char *text = readings[i].text;
        hjm_moment got = hjm_day(1, 2, 3);
        check_about = text;
        CHECK_NUMBER(hjm_moment_parse(text, strlen(text), &got, NULL), readings[i].result);
        same_moment(got, readings[i].result == HJM_OK ? readings[i].moment : hjm_day(1, 2, 3));
        /* The same moment in numbers is refused just so. */
        int32_t asked = ask_at(readings[i].moment);
        if (readings[i].result != HJM_OK) CHECK_NUMBER(asked, readings[i].result);
        else CHECK(asked != HJM_ERROR_INVALID_DATE && asked != HJM_ERROR_SKIPPED_TIME);
    }
    check_about = "";
    const char *wrong[] = {"", "2021", "20.03.2021", "2021-3-20", "2021-03-20 12:00", "2021-03-20T12:00Z", "2021-03-20T12", " 2021-03-20"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        hjm_moment got = hjm_day(1, 2, 3);
        CHECK_NUMBER(hjm_moment_parse(wrong[i], strlen(wrong[i]), &got, NULL), HJM_ERROR_INVALID_DATE);
    }
    hjm_moment far[] = {hjm_day(INT32_MAX, 1, 1), hjm_day(INT32_MIN, 1, 1), hjm_day(2021, INT32_MAX, 1), hjm_day(2021, 1, 257),
                        hjm_day(2021, -255, 20), hjm_minute(2021, 3, 20, 256, 0), hjm_minute(2021, 3, 20, 0, -1)};
    for (size_t i = 0; i < sizeof far / sizeof *far; i++) CHECK_NUMBER(ask_at(far[i]), HJM_ERROR_INVALID_DATE);
    /* The hour and the minute of a day say nothing. */
    hjm_moment day = hjm_day(2021, 3, 20);
    day.hour = 99;
    CHECK_NUMBER(ask_at(day), HJM_OK);
    /* A day without its precision was surely meant; nothing at all is no time. */
    day.precision = 0;
    CHECK_NUMBER(ask_at(day), HJM_ERROR_UNKNOWN_NUMBER);
    CHECK_NUMBER(ask_at((hjm_moment){0, 0, 0, 0, 0, 0}), HJM_OK);
}

static hjm_moment next_day(hjm_moment day) {
    static const int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t length = lengths[day.month - 1] + (day.month == 2 && day.year % 4 == 0);
    if (day.day < length) return hjm_day(day.year, day.month, day.day + 1);
    return day.month < 12 ? hjm_day(day.year, day.month + 1, 1) : hjm_day(day.year + 1, 1, 1);
}

static int64_t in_order(hjm_moment one) {
    return (((INT64_C(100) * one.year + one.month) * 100 + one.day) * 100 + one.hour) * 100 + one.minute;
}

/* The period that a day lies in whole; the number of periods where there is none. */
static size_t period_of(const hjm_periods *all, hjm_moment day, hjm_outcome *outcome) {
    size_t count = hjm_periods_count(all);
    hjm_moment first = hjm_minute(day.year, day.month, day.day, 0, 0), last = hjm_minute(day.year, day.month, day.day, 23, 59);
    for (size_t i = 0; i < count; i++) {
        hjm_moment from, until;
        CHECK_NUMBER(hjm_periods_period(all, i, &from, &until, outcome, NULL), HJM_OK);
        if (until.precision == HJM_PRECISION_DAY) until.hour = 23, until.minute = 59;
        if (in_order(from) <= in_order(first) && in_order(last) <= in_order(until)) return i;
    }
    return count;
}

void periods(void) {
    hjm_facts *facts = NULL;
    hjm_periods *all = NULL;
    ZEROED(hjm_query, query);
    query.venue = hjm_text_of("Lillestrøm");
    CHECK_NUMBER(hjm_facts_new(HJM_QUESTION_GATHERING, &facts, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_set(facts, HJM_GATHERING_FACT_KIND, HJM_GATHERING_KIND_SEMINAR, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_set(facts, HJM_GATHERING_FACT_FORMAT, HJM_GATHERING_FORMAT_IN_PERSON, NULL), HJM_OK);
    CHECK_NUMBER(hjm_facts_set(facts, HJM_GATHERING_FACT_PARTICIPANTS, 30, NULL), HJM_OK);
    hjm_moment from = hjm_day(2020, 10, 1), until = hjm_day(2021, 7, 31);
    NEED(hjm_periods_of(law, facts, &query, &from, &until, &all, NULL) == HJM_OK);
    size_t count = hjm_periods_count(all), whole = 0;
    CHECK(count > 3);
    hjm_moment first, last, before = from;
    ZEROED(hjm_outcome, outcome);
    ZEROED(hjm_outcome, decided);
    for (size_t i = 0; i < count; i++) {
        hjm_decision *decision = NULL;
        CHECK_NUMBER(hjm_periods_period(all, i, &first, &last, &outcome, NULL), HJM_OK);
        CHECK(i == 0 ? in_order(first) == in_order(from) : in_order(first) > in_order(before));
        CHECK(in_order(first) <= in_order(last));
        before = last;
        CHECK_NUMBER(hjm_periods_decision(all, i, &decision, NULL), HJM_OK);
        CHECK_NUMBER(hjm_decision_outcome(decision, &decided, NULL), HJM_OK);
        CHECK(memcmp(&outcome, &decided, sizeof outcome) == 0);
        hjm_decision_free(decision);
    }
    CHECK_NUMBER(in_order(before) / 10000, in_order(until) / 10000);
    /* Day by day the single call says what the periods say. */
    for (hjm_moment day = from; in_order(day) <= in_order(until); day = next_day(day)) {
        query.on = day;
        int32_t result = hjm_outcome_of(law, facts, &query, &decided, NULL);
        if (period_of(all, day, &outcome) == count) continue;
        whole++;
        CHECK_NUMBER(result, HJM_OK);
        CHECK(memcmp(&outcome, &decided, sizeof outcome) == 0);
    }
    CHECK(whole > 280);
    hjm_periods_free(all);
    CHECK_NUMBER(hjm_periods_of(law, facts, &query, &until, &from, &all, NULL), HJM_ERROR_INVALID_RANGE);
    /* A range of a minute. */
    from = until = hjm_minute(2021, 3, 20, 12, 0);
    NEED(hjm_periods_of(law, facts, &query, &from, &until, &all, NULL) == HJM_OK);
    CHECK_NUMBER(hjm_periods_count(all), 1);
    hjm_periods_free(all);
    hjm_facts_free(facts);
}
