/* hjemmel for C++11 and later: the C interface of hjemmel.h with owners that free themselves and errors that are thrown.
 *
 * What the calls do is said in hjemmel.h, how they behave in docs/reference/c.md. On top of that:
 *
 * - Law, Facts, Decision, Periods, Interview and Verification own their C object. They can be moved, not copied; get() lends it to
 *   calls that have no method here. A moved-from owner is empty: calls with it throw Error.
 * - What fails throws Error. Functions that only read a number do not fail.
 * - Lists come as vectors of the C structs. The texts in them (hjm_text) are views: they live as long as the object they were asked
 *   of, so these methods refuse a temporary. str() copies one. */

#ifndef HJEMMEL_HPP
#define HJEMMEL_HPP

#include <hjemmel.h>

#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace hjemmel {

// A struct of the C interface with nothing known in it and its size set.
template <class Struct>
Struct make() {
    Struct made;
    std::memset(&made, 0, sizeof made);
    made.size = sizeof made;
    return made;
}

// A copy of a text; empty where it is not given.
inline std::string str(const hjm_text& text) {
    return text.data ? std::string(text.data, text.length) : std::string();
}

// A view of a text, for a field of a C struct. The text must outlive it: temporaries are refused.
inline hjm_text view(const std::string& text) {
    hjm_text made;
    made.data = text.data();
    made.length = text.size();
    return made;
}
inline hjm_text view(const char* text) { return hjm_text_of(text); }
hjm_text view(std::string&&) = delete;

// A fault of a regulation file.
struct Fault {
    std::string code, message, help, file;
    std::size_t line, column;
};

// Why a call failed. what() is the message.
class Error : public std::runtime_error {
public:
    // Takes over what a call left; `error` may be NULL, where there was no memory for it.
    static Error taken(int32_t number, hjm_error* error) {
        std::unique_ptr<hjm_error, void (*)(hjm_error*)> owner(error, hjm_error_free);
        std::shared_ptr<Said> said = std::make_shared<Said>();
        hjm_error_description described = make<hjm_error_description>();
        if (!error || hjm_error_describe(error, &described, nullptr) != HJM_OK)
            return Error("hjemmel: error " + std::to_string(number), number, said);
        said->code = str(described.code);
        said->subject = str(described.subject);
        said->given = str(described.given);
        said->suggestion = str(described.suggestion);
        said->line = described.line;
        said->column = described.column;
        hjm_text name;
        for (std::size_t i = 0; i < described.valid && hjm_error_valid(error, i, &name, nullptr) == HJM_OK; ++i)
            said->valid.push_back(str(name));
        hjm_fault fault = make<hjm_fault>();
        for (std::size_t i = 0; i < described.faults && hjm_error_fault(error, i, &fault, nullptr) == HJM_OK; ++i)
            said->faults.push_back(
                Fault{str(fault.code), str(fault.message), str(fault.help), str(fault.file), fault.line, fault.column});
        return Error(str(described.message), number, said);
    }

    // The number, one of `hjm_result`.
    int32_t number() const noexcept { return number_; }
    // The stable code, for instance `unknown_fact`.
    const std::string& code() const noexcept { return said_->code; }
    // What it is about; empty where it is about the whole.
    const std::string& subject() const noexcept { return said_->subject; }
    // What was given; empty where that says nothing.
    const std::string& given() const noexcept { return said_->given; }
    // The valid name nearest to it; empty where none is near.
    const std::string& suggestion() const noexcept { return said_->suggestion; }
    // The names that would have been valid.
    const std::vector<std::string>& valid() const noexcept { return said_->valid; }
    // The faults of regulation files.
    const std::vector<Fault>& faults() const noexcept { return said_->faults; }
    // The line of a JSON document, from 1; 0: none.
    std::size_t line() const noexcept { return said_->line; }
    // The column, from 1; 0: none.
    std::size_t column() const noexcept { return said_->column; }

    // Copied, never moved: what was moved from could not say what it is.
    Error(const Error&) = default;
    Error& operator=(const Error&) = default;

private:
    struct Said {
        std::string code, subject, given, suggestion;
        std::vector<std::string> valid;
        std::vector<Fault> faults;
        std::size_t line = 0, column = 0;
    };
    Error(const std::string& message, int32_t number, std::shared_ptr<const Said> said)
        : std::runtime_error(message), number_(number), said_(std::move(said)) {}

    int32_t number_;
    std::shared_ptr<const Said> said_;  // shared, so that copying an exception cannot throw
};

namespace detail {

struct Free {
    void operator()(hjm_law* object) const { hjm_law_free(object); }
    void operator()(hjm_facts* object) const { hjm_facts_free(object); }
    void operator()(hjm_decision* object) const { hjm_decision_free(object); }
    void operator()(hjm_periods* object) const { hjm_periods_free(object); }
    void operator()(hjm_interview* object) const { hjm_interview_free(object); }
    void operator()(hjm_verification* object) const { hjm_verification_free(object); }
    void operator()(hjm_string* object) const { hjm_string_free(object); }
};

// Calls `function` with an error object after the other arguments; throws what comes of it.
template <class Function, class... Arguments>
void call(Function function, Arguments... arguments) {
    hjm_error* error = nullptr;
    const int32_t number = function(arguments..., &error);
    if (number != HJM_OK) throw Error::taken(number, error);
}

// The same, and returns the object that it makes.
template <class Object, class Function, class... Arguments>
Object* made(Function function, Arguments... arguments) {
    Object* object = nullptr;
    call(function, arguments..., &object);
    return object;
}

// The same, and returns the struct that it fills.
template <class Struct, class Function, class... Arguments>
Struct filled(Function function, Arguments... arguments) {
    Struct result = make<Struct>();
    call(function, arguments..., &result);
    return result;
}

// The same, and returns the document that it writes.
template <class Function, class... Arguments>
std::string document(Function function, Arguments... arguments) {
    const std::unique_ptr<hjm_string, Free> written(made<hjm_string>(function, arguments...));
    return std::string(hjm_string_data(written.get()), hjm_string_length(written.get()));
}

// An object of the library that frees itself.
template <class Object>
class Owner {
public:
    // Takes over an object.
    explicit Owner(Object* object) noexcept : object_(object) {}
    // Lends it to a call of hjemmel.h.
    Object* get() const noexcept { return object_.get(); }

private:
    std::unique_ptr<Object, Free> object_;
};

}  // namespace detail

// A day or minute: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
inline hjm_moment moment(const std::string& text) {
    hjm_moment made = hjm_moment();
    detail::call(hjm_moment_parse, text.data(), text.size(), &made);
    return made;
}

// The number of a question, by its name.
inline int32_t question_number(const std::string& name) {
    int32_t number = 0;
    detail::call(hjm_question_number, name.data(), name.size(), &number);
    return number;
}

// The number of a fact, by its name.
inline int32_t fact_number(int32_t question, const std::string& name) {
    int32_t number = 0;
    detail::call(hjm_fact_number, question, name.data(), name.size(), &number);
    return number;
}

// The value of a fact as a number, by how it is written.
inline int64_t value_number(int32_t question, int32_t fact, const std::string& name) {
    int64_t number = 0;
    detail::call(hjm_value_number, question, fact, name.data(), name.size(), &number);
    return number;
}

// The number of a verdict, by its name.
inline int32_t verdict_number(int32_t question, const std::string& name) {
    int32_t number = 0;
    detail::call(hjm_verdict_number, question, name.data(), name.size(), &number);
    return number;
}

// The words for a question, a fact, a named value, a verdict. Their texts are there as long as the library is.
inline hjm_words question_words(int32_t question, int32_t language) {
    return detail::filled<hjm_words>(hjm_question_words, question, language);
}
inline hjm_words fact_words(int32_t question, int32_t fact, int32_t language) {
    return detail::filled<hjm_words>(hjm_fact_words, question, fact, language);
}
inline hjm_words value_words(int32_t question, int32_t fact, int32_t value, int32_t language) {
    return detail::filled<hjm_words>(hjm_value_words, question, fact, value, language);
}
inline hjm_words verdict_words(int32_t question, int32_t verdict, int32_t language) {
    return detail::filled<hjm_words>(hjm_verdict_words, question, verdict, language);
}

// Where, when and under which law a question is put. It keeps its own copies of texts, and can be copied.
class Query {
public:
    // Each setter gives the query back: a named one itself, a temporary one as a value that can be kept.
    // Where the person works, by a code or name.
    Query& workplace(std::string place) & { return set(workplace_, std::move(place)); }
    Query workplace(std::string place) && { return std::move(workplace(std::move(place))); }
    // Where a gathering is held.
    Query& venue(std::string place) & { return set(venue_, std::move(place)); }
    Query venue(std::string place) && { return std::move(venue(std::move(place))); }
    // Where the person lives.
    Query& residence(std::string place) & { return set(residence_, std::move(place)); }
    Query residence(std::string place) && { return std::move(residence(std::move(place))); }
    // Where the employer has its seat.
    Query& employer_seat(std::string place) & { return set(employer_seat_, std::move(place)); }
    Query employer_seat(std::string place) && { return std::move(employer_seat(std::move(place))); }
    // The time asked about.
    Query& on(const hjm_moment& when) & { return on_ = when, *this; }
    Query on(const hjm_moment& when) && { return std::move(on(when)); }
    Query& on(const std::string& when) & { return on(moment(when)); }
    Query on(const std::string& when) && { return std::move(on(when)); }
    // The time as of which the law is to be known.
    Query& known_on(const hjm_moment& when) & { return known_on_ = when, *this; }
    Query known_on(const hjm_moment& when) && { return std::move(known_on(when)); }
    Query& known_on(const std::string& when) & { return known_on(moment(when)); }
    Query known_on(const std::string& when) && { return std::move(known_on(when)); }
    // A regulation to be asked alone, by `id` or `id@start`.
    Query& regulation(std::string id) & { return set(regulation_, std::move(id)); }
    Query regulation(std::string id) && { return std::move(regulation(std::move(id))); }
    // Presumes what the vocabulary presumes, where it is missing and could change the outcome.
    Query& presume(bool yes = true) & { return presume_ = yes ? HJM_YES : HJM_NO, *this; }
    Query presume(bool yes = true) && { return std::move(presume(yes)); }

    // The C struct, with views of the texts here.
    hjm_query raw() const& {
        hjm_query query = make<hjm_query>();
        query.workplace = workplace_.raw();
        query.venue = venue_.raw();
        query.residence = residence_.raw();
        query.employer_seat = employer_seat_.raw();
        query.regulation = regulation_.raw();
        query.on = on_;
        query.known_on = known_on_;
        query.presume = presume_;
        return query;
    }
    hjm_query raw() const&& = delete;

private:
    struct Given {
        std::string text;
        bool given = false;  // an empty text is a wrong place, not one left out
        hjm_text raw() const { return given ? view(text) : hjm_text_of(nullptr); }
    };
    Query& set(Given& field, std::string text) {
        field.text = std::move(text);
        field.given = true;
        return *this;
    }

    Given workplace_, venue_, residence_, employer_seat_, regulation_;
    hjm_moment on_ = hjm_moment(), known_on_ = hjm_moment();
    int32_t presume_ = 0;
};

// The facts of a case, for every question. None is known until it is set. One thread at a time.
class Facts : public detail::Owner<hjm_facts> {
public:
    // Facts of a question, one of `HJM_QUESTION_*`.
    explicit Facts(int32_t question) : Owner(detail::made<hjm_facts>(hjm_facts_new, question)) {}
    // Sets a fact to a value's number, to `HJM_YES` or `HJM_NO`, or to a count.
    Facts& set(int32_t fact, int64_t value) { return detail::call(hjm_facts_set, get(), fact, value), *this; }
    // Sets a fact that is not known by its name and its value written out.
    Facts& set(const std::string& name, const std::string& value) {
        return detail::call(hjm_facts_set_text, get(), name.data(), name.size(), value.data(), value.size()), *this;
    }
    // Makes a fact unknown.
    Facts& unset(int32_t fact) { return detail::call(hjm_facts_unset, get(), fact), *this; }
};

// The answer to a question. Texts of its lists live as long as it does.
class Decision : public detail::Owner<hjm_decision> {
public:
    using Owner::Owner;

    // Status, verdict, basis and leaning.
    hjm_outcome outcome() const { return detail::filled<hjm_outcome>(hjm_decision_outcome, get()); }
    // The question that it answers.
    int32_t question() const noexcept { return hjm_decision_question(get()); }
    // Whether layers give verdicts that have no order.
    bool incomparable() const noexcept { return hjm_decision_incomparable(get()) == HJM_YES; }
    // The number of items of a list, one of `HJM_LIST_*`.
    std::size_t count(int32_t list) const {
        std::size_t count = 0;
        detail::call(hjm_decision_count, get(), list, &count);
        return count;
    }

    // `HJM_LIST_PROVISIONS`, `…_OVERRIDDEN` or `…_OPEN_POINTS`.
    std::vector<hjm_provision> provisions(int32_t list, int32_t language) const& {
        return items<hjm_provision>(list, hjm_decision_provision, list, language);
    }
    std::vector<hjm_provision> provisions(int32_t, int32_t) const&& = delete;
    // `HJM_LIST_DUTIES` or `…_ADVICE`.
    std::vector<hjm_obligation> obligations(int32_t list, int32_t language) const& {
        return items<hjm_obligation>(list, hjm_decision_obligation, list, language);
    }
    std::vector<hjm_obligation> obligations(int32_t, int32_t) const&& = delete;
    // `HJM_LIST_MISSING`, `…_BECAUSE`, `…_IMMATERIAL`, `…_IRRELEVANT` or `…_PRESUMED`.
    std::vector<hjm_listed_fact> facts(int32_t list, int32_t language) const& {
        return items<hjm_listed_fact>(list, hjm_decision_fact, list, language);
    }
    std::vector<hjm_listed_fact> facts(int32_t, int32_t) const&& = delete;
    // `HJM_LIST_REGULATIONS` or `…_UNDATED`.
    std::vector<hjm_regulation> regulations(int32_t list, int32_t language) const& {
        return items<hjm_regulation>(list, hjm_decision_regulation, list, language);
    }
    std::vector<hjm_regulation> regulations(int32_t, int32_t) const&& = delete;
    // The values of a missing fact, by its position in `HJM_LIST_MISSING`; `values` is what that says.
    std::vector<hjm_missing_value> missing_values(std::size_t position, std::size_t values) const& {
        std::vector<hjm_missing_value> all;
        for (std::size_t i = 0; i < values; ++i)
            all.push_back(detail::filled<hjm_missing_value>(hjm_decision_missing_value, get(), position, i));
        return all;
    }
    std::vector<hjm_missing_value> missing_values(std::size_t, std::size_t) const&& = delete;
    // What would change the answer; throws where that is too much to look at.
    std::vector<hjm_change> changes() const { return items<hjm_change>(HJM_LIST_CHANGES, hjm_decision_change); }
    // The facts of a change, by its position in changes(); `facts` is what that says.
    std::vector<hjm_changed_fact> changed_facts(std::size_t position, std::size_t facts) const& {
        std::vector<hjm_changed_fact> all;
        for (std::size_t i = 0; i < facts; ++i)
            all.push_back(detail::filled<hjm_changed_fact>(hjm_decision_changed_fact, get(), position, i));
        return all;
    }
    std::vector<hjm_changed_fact> changed_facts(std::size_t, std::size_t) const&& = delete;
    // How many there may be.
    std::vector<hjm_limit> limits() const& { return items<hjm_limit>(HJM_LIST_LIMITS, hjm_decision_limit); }
    std::vector<hjm_limit> limits() const&& = delete;
    // `HJM_LIST_MISSING_PLACES`, `…_BECAUSE_PLACES` or `…_NOT_REACHED`: roles of places.
    std::vector<int32_t> roles(int32_t list) const {
        std::vector<int32_t> all(count(list));
        for (std::size_t i = 0; i < all.size(); ++i) detail::call(hjm_decision_role, get(), list, i, &all[i]);
        return all;
    }
    // Other questions that should be asked too, each with the id of the provision that points to it.
    std::vector<std::pair<int32_t, hjm_text>> see() const& {
        std::vector<std::pair<int32_t, hjm_text>> all(count(HJM_LIST_SEE));
        for (std::size_t i = 0; i < all.size(); ++i)
            detail::call(hjm_decision_see, get(), i, &all[i].first, &all[i].second);
        return all;
    }
    std::vector<std::pair<int32_t, hjm_text>> see() const&& = delete;
    // A place, by its role; 0: the one that decided which law applies.
    hjm_place place(int32_t role = 0) const& { return detail::filled<hjm_place>(hjm_decision_place, get(), role); }
    hjm_place place(int32_t = 0) const&& = delete;

    // The explanation, laid out as one of `HJM_FORMAT_*`.
    std::string explain(int32_t language, int32_t format = HJM_FORMAT_TEXT) const {
        return detail::document(hjm_decision_explain, get(), language, format);
    }
    // The JSON document.
    std::string json(int32_t language) const { return detail::document(hjm_decision_json, get(), language); }
    // The receipt, which another program can verify.
    std::string receipt() const { return detail::document(hjm_decision_receipt, get()); }

private:
    // Asks for every position of a list.
    template <class Struct, class Function>
    std::vector<Struct> items(int32_t list, Function function) const {
        std::vector<Struct> all(count(list));
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = detail::filled<Struct>(function, get(), i);
        return all;
    }
    template <class Struct, class Function>
    std::vector<Struct> items(int32_t list, Function function, int32_t of, int32_t language) const {
        std::vector<Struct> all(count(list));
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = detail::filled<Struct>(function, get(), of, i, language);
        return all;
    }
};

// A stretch of time with one outcome; both ends are included.
struct Period {
    hjm_moment from, until;
    hjm_outcome outcome;
};

// The answers to a question over a range of time.
class Periods : public detail::Owner<hjm_periods> {
public:
    using Owner::Owner;

    // The number of periods.
    std::size_t size() const noexcept { return hjm_periods_count(get()); }
    // A period, from 0.
    Period operator[](std::size_t position) const {
        Period period = {hjm_moment(), hjm_moment(), make<hjm_outcome>()};
        detail::call(hjm_periods_period, get(), position, &period.from, &period.until, &period.outcome);
        return period;
    }
    // The decision at the start of a period.
    Decision decision(std::size_t position) const {
        return Decision(detail::made<hjm_decision>(hjm_periods_decision, get(), position));
    }
};

// An interview about one question. One thread at a time.
class Interview : public detail::Owner<hjm_interview> {
public:
    using Owner::Owner;

    // What to ask next.
    hjm_step next() { return detail::filled<hjm_step>(hjm_interview_next, get()); }
    // A window of what is in force, after next() asked for the time.
    std::string window(std::size_t position) const {
        hjm_text text;
        detail::call(hjm_interview_window, get(), position, &text);
        return str(text);
    }
    // Answers what is asked next. After an error nothing has changed.
    void answer(const std::string& text) { detail::call(hjm_interview_answer, get(), text.data(), text.size()); }
    // Says that the answer is not known.
    void unknown() { detail::call(hjm_interview_unknown, get()); }
    // Takes the last answer back; false where there is none.
    bool back() noexcept { return hjm_interview_back(get()) == HJM_YES; }
    // The decision, where nothing more is asked.
    Decision decision() const { return Decision(detail::made<hjm_decision>(hjm_interview_decision, get())); }
};

// What came of verifying a receipt. Texts of differences live as long as it does.
class Verification : public detail::Owner<hjm_verification> {
public:
    using Owner::Owner;

    // One of `HJM_RECEIPT_*`.
    int32_t result() const noexcept { return hjm_verification_result(get()); }
    // Where the law differs, `HJM_YES` where the answer is the same all the same, else `HJM_NO`; 0 where it does not differ.
    int32_t same_answer() const noexcept { return hjm_verification_same_answer(get()); }
    // What differs.
    std::vector<hjm_difference> differences() const& {
        std::vector<hjm_difference> all(hjm_verification_differences(get()));
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = detail::filled<hjm_difference>(hjm_verification_difference, get(), i);
        return all;
    }
    std::vector<hjm_difference> differences() const&& = delete;
};

// A set of regulations over a register of places. It never changes, and any number of threads may use it at the same time.
class Law : public detail::Owner<hjm_law> {
public:
    using Owner::Owner;

    // The law that ships with the library: keep it.
    static Law bundled() { return Law(detail::made<hjm_law>(hjm_law_bundled)); }
    // The same over the bundled places and what register files add to them.
    static Law bundled_over(const std::vector<hjm_file>& registers) {
        return Law(detail::made<hjm_law>(hjm_law_bundled_over, registers.data(), registers.size()));
    }
    // A law without regulations.
    static Law empty() { return Law(detail::made<hjm_law>(hjm_law_empty)); }
    // The same law once more, for another owner. It costs nothing.
    Law clone() const { return Law(detail::made<hjm_law>(hjm_law_clone, get())); }
    // This law and the regulations at a path, a file or a folder.
    Law with_path(const std::string& path) const {
        return Law(detail::made<hjm_law>(hjm_law_with_path, get(), path.data(), path.size()));
    }
    // This law and the regulation in a text; `name` is what messages call it.
    Law with_text(const std::string& name, const std::string& content) const {
        const hjm_file file = {view(name), view(content)};
        return Law(detail::made<hjm_law>(hjm_law_with_files, get(), &file, std::size_t(1)));
    }

    // The regulations, in the order they were loaded. Their texts live as long as the law.
    std::vector<hjm_regulation> regulations(int32_t language) const& {
        std::vector<hjm_regulation> all(hjm_law_regulations(get()));
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = detail::filled<hjm_regulation>(hjm_law_regulation, get(), i, language);
        return all;
    }
    std::vector<hjm_regulation> regulations(int32_t) const&& = delete;
    // The digest of all the law there is.
    std::string digest() const {
        hjm_text text;
        detail::call(hjm_law_digest, get(), &text);
        return str(text);
    }
    // The municipality that a code or name stands for, at the register's reference day or another. Texts live as long as the law.
    hjm_place place(const std::string& given) const& { return place_on(given, nullptr); }
    hjm_place place(const std::string&) const&& = delete;
    hjm_place place(const std::string& given, const hjm_moment& on) const& { return place_on(given, &on); }
    hjm_place place(const std::string&, const hjm_moment&) const&& = delete;

    // Answers: May it be held?
    Decision decide(const hjm_gathering& facts, const Query& query) const { return decided(hjm_decide_gathering, &facts, query); }
    // Answers: Must this person work from home?
    Decision decide(const hjm_home_office& facts, const Query& query) const {
        return decided(hjm_decide_home_office, &facts, query);
    }
    // Answers: Is the duty to document the notice about working from home fulfilled?
    Decision decide(const hjm_documentation& facts, const Query& query) const {
        return decided(hjm_decide_documentation, &facts, query);
    }
    // Answers any question.
    Decision decide(const Facts& facts, const Query& query) const { return decided(hjm_decide, facts.get(), query); }

    // Answers without the reasons, likewise.
    hjm_outcome outcome(const hjm_gathering& facts, const Query& query) const {
        return outcome_by(hjm_outcome_gathering, &facts, query);
    }
    hjm_outcome outcome(const hjm_home_office& facts, const Query& query) const {
        return outcome_by(hjm_outcome_home_office, &facts, query);
    }
    hjm_outcome outcome(const hjm_documentation& facts, const Query& query) const {
        return outcome_by(hjm_outcome_documentation, &facts, query);
    }
    hjm_outcome outcome(const Facts& facts, const Query& query) const { return outcome_by(hjm_outcome_of, facts.get(), query); }
    // Answers many cases; returns the number of rows without an answer.
    std::size_t outcomes(const Facts& facts, const Query& query, const hjm_batch& batch, const hjm_answers& answers) const {
        const hjm_query raw = query.raw();
        std::size_t failed = 0;
        detail::call(hjm_outcome_batch, get(), facts.get(), &raw, &batch, &answers, &failed);
        return failed;
    }
    // Answers a JSON document with one.
    std::string decide_json(const std::string& question, int32_t language) const {
        return detail::document(hjm_decide_json, get(), question.data(), question.size(), language);
    }
    // Answers from the start of `from` to the end of `until`.
    Periods periods(const Facts& facts, const Query& query, const hjm_moment& from, const hjm_moment& until) const {
        const hjm_query raw = query.raw();
        return Periods(detail::made<hjm_periods>(hjm_periods_of, get(), facts.get(), &raw, &from, &until));
    }
    // An interview that starts from what is known already.
    Interview interview(const Facts& facts, const Query& query = Query()) const {
        const hjm_query raw = query.raw();
        return Interview(detail::made<hjm_interview>(hjm_interview_new, get(), facts.get(), &raw));
    }
    // Verifies a receipt.
    Verification verify(const std::string& receipt) const {
        return Verification(detail::made<hjm_verification>(hjm_receipt_verify, get(), receipt.data(), receipt.size()));
    }

private:
    hjm_place place_on(const std::string& given, const hjm_moment* on) const {
        return detail::filled<hjm_place>(hjm_law_place, get(), given.data(), given.size(), on);
    }
    template <class Function, class Input>
    Decision decided(Function function, const Input* facts, const Query& query) const {
        const hjm_query raw = query.raw();
        return Decision(detail::made<hjm_decision>(function, get(), facts, &raw));
    }
    template <class Function, class Input>
    hjm_outcome outcome_by(Function function, const Input* facts, const Query& query) const {
        const hjm_query raw = query.raw();
        return detail::filled<hjm_outcome>(function, get(), facts, &raw);
    }
};

}  // namespace hjemmel

#endif  // HJEMMEL_HPP
