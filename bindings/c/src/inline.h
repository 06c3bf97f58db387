// Small helpers of the header, inline so that they are no symbols of the library. Written into hjemmel.h as they stand.

// Text that ends in NUL; NULL is not given.
static inline hjm_text hjm_text_of(const char *text) {
    hjm_text made;
    made.data = text;
    made.length = text ? strlen(text) : 0;
    return made;
}

// A count that is known.
static inline hjm_count hjm_counted(uint32_t value) {
    hjm_count made;
    made.known = 1;
    made.value = value;
    return made;
}

// A whole day.
static inline hjm_moment hjm_day(int32_t year, int32_t month, int32_t day) {
    hjm_moment made;
    made.precision = HJM_PRECISION_DAY;
    made.year = year;
    made.month = month;
    made.day = day;
    made.hour = 0;
    made.minute = 0;
    return made;
}

// A minute of a day, in Norwegian local time.
static inline hjm_moment hjm_minute(int32_t year, int32_t month, int32_t day, int32_t hour, int32_t minute) {
    hjm_moment made = hjm_day(year, month, day);
    made.precision = HJM_PRECISION_MINUTE;
    made.hour = hour;
    made.minute = minute;
    return made;
}
