// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! What a call returns.

/// What a call returns.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_result {
    /// It worked.
    HJM_OK = 0,
    /// A pointer that must not be NULL is.
    HJM_ERROR_NULL_POINTER = 1,
    /// A struct's `size` is not one it can have.
    HJM_ERROR_WRONG_SIZE = 2,
    /// A pointer does not lead to where such a value can lie.
    HJM_ERROR_MISALIGNED = 3,
    /// A number of items or bytes that memory cannot hold.
    HJM_ERROR_LENGTH = 4,
    /// A text is not UTF-8.
    HJM_ERROR_NOT_UTF8 = 5,
    /// A number stands for nothing.
    HJM_ERROR_UNKNOWN_NUMBER = 6,
    /// A position is past the end.
    HJM_ERROR_OUT_OF_RANGE = 7,
    /// A text does not fit the place for it.
    HJM_ERROR_BUFFER_TOO_SMALL = 8,
    /// The interview has more to ask.
    HJM_ERROR_UNFINISHED = 9,
    /// There are too many situations to tell what would change the answer.
    HJM_ERROR_TOO_MANY = 10,
    /// There is no memory for an object. No error object comes with it.
    HJM_ERROR_OUT_OF_MEMORY = 11,
    /// A defect of the library; please report it.
    HJM_ERROR_INTERNAL = 12,
    /// The vocabulary has no such question.
    HJM_ERROR_UNKNOWN_QUESTION = 13,
    /// The question has no such fact.
    HJM_ERROR_UNKNOWN_FACT = 14,
    /// The fact does not take this value.
    HJM_ERROR_UNKNOWN_VALUE = 15,
    /// The fact's value is of another type.
    HJM_ERROR_WRONG_TYPE = 16,
    /// A count that is negative, fractional, not a number, or larger than a count can be.
    HJM_ERROR_INVALID_COUNT = 17,
    /// The same fact was given twice.
    HJM_ERROR_DUPLICATE_FACT = 18,
    /// A question has no such verdict.
    HJM_ERROR_UNKNOWN_VERDICT = 19,
    /// There is no such role for a place.
    HJM_ERROR_UNKNOWN_PLACE_ROLE = 20,
    /// A place that is not text: a code written as a number would lose its leading zero.
    HJM_ERROR_INVALID_PLACE = 21,
    /// The same place was given twice.
    HJM_ERROR_DUPLICATE_PLACE = 22,
    /// No municipality of the register has this name or code.
    HJM_ERROR_UNKNOWN_PLACE = 23,
    /// Several municipalities have this name, or the municipality was divided among several, or put together from several.
    HJM_ERROR_AMBIGUOUS_PLACE = 24,
    /// The register at hand does not cover the place at that time.
    HJM_ERROR_PLACE_NOT_COVERED = 25,
    /// No regulation with this id is loaded.
    HJM_ERROR_UNKNOWN_REGULATION = 26,
    /// The place's regulations all have dates, and no date was given.
    HJM_ERROR_DATE_REQUIRED = 27,
    /// The answer changed during the day asked about.
    HJM_ERROR_TIME_REQUIRED = 28,
    /// Not a date or local date-time.
    HJM_ERROR_INVALID_DATE = 29,
    /// A time of the night on which the clocks go forward that they skip.
    HJM_ERROR_SKIPPED_TIME = 30,
    /// A range of time that ends before it begins.
    HJM_ERROR_INVALID_RANGE = 31,
    /// A place that lies in no municipality.
    HJM_ERROR_PLACE_OUTSIDE = 32,
    /// A file that is no register of municipalities.
    HJM_ERROR_INVALID_REGISTER = 33,
    /// A record that is no sub-unit of Enhetsregisteret.
    HJM_ERROR_INVALID_UNIT = 34,
    /// An organisation number that cannot be one.
    HJM_ERROR_INVALID_ORGANISATION_NUMBER = 35,
    /// A sub-unit that has been closed or deleted.
    HJM_ERROR_UNIT_CEASED = 36,
    /// A sub-unit whose location the register does not have.
    HJM_ERROR_UNIT_WITHOUT_ADDRESS = 37,
    /// A field of a sub-unit's record that is read and cannot be what it is for.
    HJM_ERROR_INVALID_UNIT_FIELD = 38,
    /// There are no texts in this language.
    HJM_ERROR_UNKNOWN_LANGUAGE = 39,
    /// A text that is no receipt.
    HJM_ERROR_INVALID_RECEIPT = 40,
    /// Not JSON, or JSON of another shape than the document has.
    HJM_ERROR_INVALID_JSON = 41,
    /// A document larger than what is read.
    HJM_ERROR_TOO_LARGE = 42,
    /// One or more regulation files cannot be loaded.
    HJM_ERROR_INVALID_REGULATION = 43,
    /// Two laws that were to be compared have other registers of places.
    HJM_ERROR_DIFFERENT_REGISTERS = 44,
}

/// The number of an error code of the library.
pub(crate) fn number_of(code: &str) -> Option<i32> {
    Some(
        (match code {
            "unknown_question" => hjm_result::HJM_ERROR_UNKNOWN_QUESTION,
            "unknown_fact" => hjm_result::HJM_ERROR_UNKNOWN_FACT,
            "unknown_value" => hjm_result::HJM_ERROR_UNKNOWN_VALUE,
            "wrong_type" => hjm_result::HJM_ERROR_WRONG_TYPE,
            "invalid_count" => hjm_result::HJM_ERROR_INVALID_COUNT,
            "duplicate_fact" => hjm_result::HJM_ERROR_DUPLICATE_FACT,
            "unknown_verdict" => hjm_result::HJM_ERROR_UNKNOWN_VERDICT,
            "unknown_place_role" => hjm_result::HJM_ERROR_UNKNOWN_PLACE_ROLE,
            "invalid_place" => hjm_result::HJM_ERROR_INVALID_PLACE,
            "duplicate_place" => hjm_result::HJM_ERROR_DUPLICATE_PLACE,
            "unknown_place" => hjm_result::HJM_ERROR_UNKNOWN_PLACE,
            "ambiguous_place" => hjm_result::HJM_ERROR_AMBIGUOUS_PLACE,
            "place_not_covered" => hjm_result::HJM_ERROR_PLACE_NOT_COVERED,
            "unknown_regulation" => hjm_result::HJM_ERROR_UNKNOWN_REGULATION,
            "date_required" => hjm_result::HJM_ERROR_DATE_REQUIRED,
            "time_required" => hjm_result::HJM_ERROR_TIME_REQUIRED,
            "invalid_date" => hjm_result::HJM_ERROR_INVALID_DATE,
            "skipped_time" => hjm_result::HJM_ERROR_SKIPPED_TIME,
            "invalid_range" => hjm_result::HJM_ERROR_INVALID_RANGE,
            "place_outside" => hjm_result::HJM_ERROR_PLACE_OUTSIDE,
            "invalid_register" => hjm_result::HJM_ERROR_INVALID_REGISTER,
            "invalid_unit" => hjm_result::HJM_ERROR_INVALID_UNIT,
            "invalid_organisation_number" => hjm_result::HJM_ERROR_INVALID_ORGANISATION_NUMBER,
            "unit_ceased" => hjm_result::HJM_ERROR_UNIT_CEASED,
            "unit_without_address" => hjm_result::HJM_ERROR_UNIT_WITHOUT_ADDRESS,
            "invalid_unit_field" => hjm_result::HJM_ERROR_INVALID_UNIT_FIELD,
            "unknown_language" => hjm_result::HJM_ERROR_UNKNOWN_LANGUAGE,
            "invalid_receipt" => hjm_result::HJM_ERROR_INVALID_RECEIPT,
            "invalid_json" => hjm_result::HJM_ERROR_INVALID_JSON,
            "too_large" => hjm_result::HJM_ERROR_TOO_LARGE,
            "invalid_regulation" => hjm_result::HJM_ERROR_INVALID_REGULATION,
            "different_registers" => hjm_result::HJM_ERROR_DIFFERENT_REGISTERS,
            _ => return None,
        }) as i32,
    )
}

/// The code of a number.
pub(crate) const fn code_of(number: i32) -> &'static str {
    match number {
        1 => "null_pointer",
        2 => "wrong_size",
        3 => "misaligned",
        4 => "length",
        5 => "not_utf8",
        6 => "unknown_number",
        7 => "out_of_range",
        8 => "buffer_too_small",
        9 => "unfinished",
        10 => "too_many",
        11 => "out_of_memory",
        12 => "internal",
        13 => "unknown_question",
        14 => "unknown_fact",
        15 => "unknown_value",
        16 => "wrong_type",
        17 => "invalid_count",
        18 => "duplicate_fact",
        19 => "unknown_verdict",
        20 => "unknown_place_role",
        21 => "invalid_place",
        22 => "duplicate_place",
        23 => "unknown_place",
        24 => "ambiguous_place",
        25 => "place_not_covered",
        26 => "unknown_regulation",
        27 => "date_required",
        28 => "time_required",
        29 => "invalid_date",
        30 => "skipped_time",
        31 => "invalid_range",
        32 => "place_outside",
        33 => "invalid_register",
        34 => "invalid_unit",
        35 => "invalid_organisation_number",
        36 => "unit_ceased",
        37 => "unit_without_address",
        38 => "invalid_unit_field",
        39 => "unknown_language",
        40 => "invalid_receipt",
        41 => "invalid_json",
        42 => "too_large",
        43 => "invalid_regulation",
        44 => "different_registers",
        _ => "",
    }
}
