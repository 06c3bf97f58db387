// A meeting room's door sign, as door_sign.c, in C++11: the same arguments, the same output.
//
//     c++ -std=c++11 door_sign.cpp $(pkg-config --cflags --libs hjemmel) -o door_sign
//
// With CMake see CMakeLists.txt.

#include <hjemmel.hpp>

#include <iostream>

using hjemmel::str;

namespace {

const int32_t language = HJM_LANGUAGE_NB;
const int32_t question = HJM_QUESTION_GATHERING;

std::string basis_words(int32_t basis) {
    switch (basis) {
    case HJM_BASIS_STATED: return "står i teksten";
    case HJM_BASIS_INFERRED: return "følger av tolkning";
    case HJM_BASIS_UNSETTLED: return "uavklart";
    default: return "ukjent";  // a later version may know more
    }
}

std::string state_words(int32_t state) {
    switch (state) {
    case HJM_STATE_MET: return "oppfylt";
    case HJM_STATE_UNMET: return "ikke oppfylt";
    case HJM_STATE_UNKNOWN: return "vet ikke om det er oppfylt";
    case HJM_STATE_NOT_APPLICABLE: return "gjelder ikke lenger";
    default: return "ukjent";
    }
}

std::string fact_label(int32_t fact) { return str(hjemmel::fact_words(question, fact, language).label); }
std::string verdict_label(int32_t verdict) { return str(hjemmel::verdict_words(question, verdict, language).label); }

// The answer itself. The four statuses are four different answers; only one of them has a verdict.
std::string answer(const hjm_outcome& outcome) {
    switch (outcome.status) {
    case HJM_STATUS_DECIDED:
        return str(hjemmel::verdict_words(question, outcome.verdict, language).sentence) + " (" + basis_words(outcome.basis) + ")";
    case HJM_STATUS_UNSETTLED:
        return "Regelen er uklar. Spør kommunen før du bestiller." +
               (outcome.leaning ? "\nDen peker mot: " + verdict_label(outcome.leaning) : "");
    case HJM_STATUS_UNDETERMINED: return "Svaret avhenger av mer.";
    case HJM_STATUS_NO_REGULATION: return "Ingen kjente regler her og da. Det betyr ikke at det er lov.";
    default: return "Svaret er av et nytt slag; oppdater skiltet.";
    }
}

std::string how_many(const hjm_limit& limit) {
    switch (limit.most) {
    case HJM_MOST_COUNT: return "høyst " + std::to_string(limit.number);
    case HJM_MOST_UP_TO: return "inntil " + std::to_string(limit.number) + " er sikkert";
    case HJM_MOST_ANY: return "ingen grense";
    case HJM_MOST_SCATTERED: return "ingen enkelt grense";
    case HJM_MOST_NO_NUMBER: return "ikke lov, uansett hvor mange eller få";
    default: return "kan ikke sies";
    }
}

// The names of the bits that are set, as `name` gives them.
template <class Name>
std::string named(uint64_t bits, Name name) {
    std::string all;
    for (int32_t number = 1; number < 64; ++number)
        if (bits >> number & 1) all += (all.empty() ? "" : " eller ") + name(number);
    return all;
}

// The values a fact would have to have: one of some, or a count within bounds.
std::string values(const hjm_changed_fact& fact) {
    if (fact.domain == HJM_DOMAIN_COUNT)
        return (fact.at_least > 0 ? " minst " + std::to_string(fact.at_least) : "") +
               (fact.at_most >= 0 ? " høyst " + std::to_string(fact.at_most) : "");
    return " " + named(fact.values, [&](int32_t value) -> std::string {
        if (fact.domain == HJM_DOMAIN_YES_NO) return value == HJM_YES ? "ja" : "nei";
        return str(hjemmel::value_words(question, fact.fact, value, language).label);
    });
}

// What would change the answer. Where that is too much to look at, the sign does without.
void print_changes(const hjemmel::Decision& decision) {
    std::vector<hjm_change> changes;
    try {
        changes = decision.changes();
    } catch (const hjemmel::Error& error) {
        if (error.number() != HJM_ERROR_TOO_MANY) throw;
    }
    for (std::size_t i = 0; i < changes.size(); ++i) {
        std::cout << "Det ville vært «" << verdict_label(changes[i].verdict) << "» med ";
        const char* between = "";
        for (const hjm_changed_fact& fact : decision.changed_facts(i, changes[i].facts)) {
            std::cout << between << fact_label(fact.fact) << ":" << values(fact);
            between = " og ";
        }
        std::cout << "\n";
    }
}

void print_sign(const hjemmel::Decision& decision) {
    // Texts in the lists are views: the decision outlives them here.
    const hjm_place place = decision.place();
    std::cout << str(place.name) << " (" << str(place.code) << "): " << answer(decision.outcome()) << "\n";

    const std::vector<hjm_listed_fact> missing = decision.facts(HJM_LIST_MISSING, language);
    for (std::size_t i = 0; i < missing.size(); ++i) {
        std::cout << "Mangler: " << str(hjemmel::fact_words(question, missing[i].fact, language).sentence) << " ("
                  << str(missing[i].id) << ")\n";
        for (const hjm_missing_value& value : decision.missing_values(i, missing[i].values)) {
            std::cout << "  " << str(value.value) << ": " << named(value.verdicts, verdict_label);
            if (value.unsettled == HJM_YES) std::cout << (value.verdicts ? " eller uavklart" : "uavklart");
            std::cout << "\n";
        }
    }
    for (const hjm_provision& provision : decision.provisions(HJM_LIST_PROVISIONS, language)) {
        if (provision.effect == HJM_EFFECT_DUTY || provision.effect == HJM_EFFECT_ADVICE) continue;  // they come with their state
        std::cout << "Hjemmel: " << str(provision.text) << " [" << str(provision.regulation) << " " << str(provision.id) << ", "
                  << basis_words(provision.basis) << "]\n";
    }
    for (const hjm_obligation& duty : decision.obligations(HJM_LIST_DUTIES, language))
        std::cout << "Plikt: " << str(duty.text) << " (" << state_words(duty.state) << ")\n";
    for (const hjm_obligation& advice : decision.obligations(HJM_LIST_ADVICE, language))
        std::cout << "Råd: " << str(advice.text) << " (" << state_words(advice.state) << ")\n";
    for (const hjm_limit& limit : decision.limits())
        std::cout << "Hvor mange, " << fact_label(limit.fact) << ": " << how_many(limit) << "\n";
    print_changes(decision);
}

// A value of a fact by how it is written: the error names the valid ones.
int64_t read(int32_t fact, const char* given) { return hjemmel::value_number(question, fact, given); }

}  // namespace

int main(int count, char** given) try {
    if (count < 5 || count > 6) {
        std::cerr << "usage: door_sign MUNICIPALITY TIME KIND PERSONS [ORDINARY-WORK]\n";
        return 2;
    }
    const hjemmel::Law law = hjemmel::Law::bundled();  // a sign that stays on keeps this

    auto meeting = hjemmel::make<hjm_gathering>();  // nothing is known of it
    meeting.kind = static_cast<int32_t>(read(HJM_GATHERING_FACT_KIND, given[3]));
    meeting.participants = hjm_counted(static_cast<uint32_t>(read(HJM_GATHERING_FACT_PARTICIPANTS, given[4])));
    if (count > 5)
        meeting.part_of_ordinary_work = static_cast<int32_t>(read(HJM_GATHERING_FACT_PART_OF_ORDINARY_WORK, given[5]));
    // The room: for hire, with loose chairs a metre apart.
    meeting.format = HJM_GATHERING_FORMAT_IN_PERSON;
    meeting.premises = HJM_PREMISES_RENTED_OR_LENT;
    meeting.indoors = HJM_YES;
    meeting.seating = HJM_SEATING_NONE;
    meeting.distance_kept = HJM_YES;

    print_sign(law.decide(meeting, hjemmel::Query().venue(given[1]).on(given[2])));
    return 0;
} catch (const hjemmel::Error& error) {
    if (error.code().empty()) {  // no memory for more than its number
        std::cout << "Feil nummer " << error.number() << "\n";
        return 2;
    }
    std::cout << "Feil (" << error.code() << "): " << error.what() << "\n";
    if (!error.suggestion().empty()) std::cout << "Mente du " << error.suggestion() << "?\n";
    const char* between = "Gyldig: ";
    for (const std::string& valid : error.valid()) {
        std::cout << between << valid;
        between = ", ";
    }
    if (!error.valid().empty()) std::cout << "\n";
    return 2;
}
