/* Names and words for all numbers, in all languages; and text of ISO 8859-1. */

#include "more.h"

enum { LANGUAGES = 3 };

typedef struct {
    int32_t question, fact, number;
} what;

/* The words for a question; for a fact of one; for a value of that; for a verdict of a question. */
typedef int32_t (*words_of)(what one, int32_t language, hjm_words *words);

static int32_t question_words(what one, int32_t language, hjm_words *words) {
    return hjm_question_words(one.number, language, words, NULL);
}
static int32_t fact_words(what one, int32_t language, hjm_words *words) {
    return hjm_fact_words(one.question, one.number, language, words, NULL);
}
static int32_t value_words(what one, int32_t language, hjm_words *words) {
    return hjm_value_words(one.question, one.fact, one.number, language, words, NULL);
}
static int32_t verdict_words(what one, int32_t language, hjm_words *words) {
    return hjm_verdict_words(one.question, one.number, language, words, NULL);
}

/* The words in the last language, after those in the others; 0 where the number stands for nothing, in every language. */
static int in_all_languages(words_of told, what one, int has_sentence, hjm_words *words) {
    static const int32_t languages[LANGUAGES] = {HJM_LANGUAGE_NB, HJM_LANGUAGE_NN, HJM_LANGUAGE_EN};
    hjm_text id = {NULL, 0};
    int there = 0;
    for (int i = 0; i < LANGUAGES; i++) {
        int32_t result = told(one, languages[i], words);
        CHECK(result == HJM_OK || result == HJM_ERROR_UNKNOWN_NUMBER);
        if (i > 0) CHECK((result == HJM_OK) == there);
        there = result == HJM_OK;
        if (!there) continue;
        CHECK_SAYS(words->id);
        CHECK_SAYS(words->label);
        if (has_sentence) CHECK_SAYS(words->sentence);
        else CHECK_TEXT(words->sentence, NULL);
        if (i > 0) CHECK_SAME_TEXT(words->id, id);
        id = words->id;
    }
    return there;
}

static void values_of(int32_t question, int32_t fact, const hjm_words *words) {
    size_t count = 0;
    ZEROED(hjm_words, value);
    for (int32_t number = 1; in_all_languages(value_words, (what){question, fact, number}, 0, &value); number++) {
        int64_t back = 0;
        CHECK_NUMBER(hjm_value_number(question, fact, value.id.data, value.id.length, &back, NULL), HJM_OK);
        CHECK_NUMBER(back, number);
        count++;
    }
    CHECK_NUMBER(count, words->parts);
    CHECK((count > 0) == (words->kind == HJM_DOMAIN_TERMS));
    int64_t back = 0;
    if (words->kind == HJM_DOMAIN_YES_NO) {
        CHECK_NUMBER(hjm_value_number(question, fact, "true", 4, &back, NULL), HJM_OK);
        CHECK_NUMBER(back, HJM_YES);
        CHECK_NUMBER(hjm_value_number(question, fact, "false", 5, &back, NULL), HJM_OK);
        CHECK_NUMBER(back, HJM_NO);
    }
    if (words->kind == HJM_DOMAIN_COUNT) {
        CHECK_SAYS(words->unit);
        CHECK_NUMBER(hjm_value_number(question, fact, "4294967295", 10, &back, NULL), HJM_OK);
        CHECK_NUMBER(back, INT64_C(4294967295));
        CHECK_NUMBER(hjm_value_number(question, fact, "0", 1, &back, NULL), HJM_OK);
        CHECK_NUMBER(back, 0);
    } else {
        CHECK_TEXT(words->unit, NULL);
    }
}

static void facts_and_verdicts_of(int32_t question, size_t parts) {
    size_t facts = 0, verdicts = 0;
    ZEROED(hjm_words, words);
    for (int32_t number = 1; in_all_languages(fact_words, (what){question, 0, number}, 1, &words); number++) {
        int32_t back = 0;
        CHECK_NUMBER(hjm_fact_number(question, words.id.data, words.id.length, &back, NULL), HJM_OK);
        CHECK_NUMBER(back, number);
        values_of(question, number, &words);
        facts++;
    }
    CHECK_NUMBER(facts, parts);
    for (int32_t number = 1; in_all_languages(verdict_words, (what){question, 0, number}, 1, &words); number++) {
        int32_t back = 0;
        CHECK_NUMBER(hjm_verdict_number(question, words.id.data, words.id.length, &back, NULL), HJM_OK);
        CHECK_NUMBER(back, number);
        verdicts++;
    }
    CHECK(facts >= 1 && verdicts >= 3);
}

void words_and_names(void) {
    size_t questions = 0;
    ZEROED(hjm_words, words);
    for (int32_t number = 1; in_all_languages(question_words, (what){0, 0, number}, 1, &words); number++) {
        int32_t back = 0;
        CHECK_NUMBER(hjm_question_number(words.id.data, words.id.length, &back, NULL), HJM_OK);
        CHECK_NUMBER(back, number);
        CHECK(words.kind >= HJM_PLACE_WORKPLACE && words.kind <= HJM_PLACE_EMPLOYER_SEAT);
        facts_and_verdicts_of(number, words.parts);
        questions++;
    }
    CHECK_NUMBER(questions, HJM_QUESTION_RESPONSIBILITY);
}

/* Each byte to UTF-8 and back, alone and in its place in a field of all of them. */
static void each_byte(void) {
    char all[256], utf8[512], back[256];
    for (int byte = 0; byte < 256; byte++) {
        char one = (char)(unsigned char)byte, encoded[2], again = 'x';
        size_t written = 9;
        all[byte] = one;
        CHECK_NUMBER(hjm_utf8_from_latin1(&one, 1, encoded, sizeof encoded, &written, NULL), HJM_OK);
        /* Spaces and NULs at the end are left out. */
        CHECK_NUMBER(written, byte == ' ' || byte == 0 ? 0 : byte < 0x80 ? 1 : 2);
        CHECK_NUMBER(hjm_latin1_from_utf8(encoded, written, &again, 1, NULL), HJM_OK);
        CHECK_NUMBER((unsigned char)again, byte == 0 ? ' ' : byte);
        if (written == 2) {
            CHECK_NUMBER(hjm_utf8_from_latin1(&one, 1, encoded, 1, &written, NULL), HJM_ERROR_BUFFER_TOO_SMALL);
        }
    }
    size_t written = 0;
    CHECK_NUMBER(hjm_utf8_from_latin1(all, sizeof all, utf8, sizeof utf8, &written, NULL), HJM_OK);
    CHECK_NUMBER(written, 128 + 2 * 128);
    CHECK_NUMBER(hjm_latin1_from_utf8(utf8, written, back, sizeof back, NULL), HJM_OK);
    CHECK(memcmp(all, back, sizeof all) == 0);
}

void latin1(void) {
    each_byte();
    char field[12], text[24];
    size_t written = 0;
    CHECK_NUMBER(hjm_latin1_from_utf8("Lillestrøm", 11, field, sizeof field, NULL), HJM_OK);
    CHECK(memcmp(field, "Lillestr\xf8m  ", sizeof field) == 0);
    CHECK_NUMBER(hjm_utf8_from_latin1(field, sizeof field, text, sizeof text, &written, NULL), HJM_OK);
    CHECK_SAME_TEXT(((hjm_text){text, written}), hjm_text_of("Lillestrøm"));
    /* What ISO 8859-1 does not have. */
    CHECK_NUMBER(hjm_latin1_from_utf8("a€\xf0\x9f\x8e\x88z", 9, field, 4, NULL), HJM_OK);
    CHECK(memcmp(field, "a??z", 4) == 0);
    CHECK_NUMBER(hjm_latin1_from_utf8("12345", 5, field, 4, NULL), HJM_ERROR_BUFFER_TOO_SMALL);
    CHECK_NUMBER(hjm_latin1_from_utf8(NULL, 0, field, 4, NULL), HJM_OK);
    CHECK(memcmp(field, "    ", 4) == 0);
    CHECK_NUMBER(hjm_latin1_from_utf8(NULL, 0, NULL, 0, NULL), HJM_OK);
    CHECK_NUMBER(hjm_utf8_from_latin1(" \0 ", 3, NULL, 0, &written, NULL), HJM_OK);
    CHECK_NUMBER(written, 0);
}
