// What hjemmel.hpp has beside single answers: a range of time, an interview, a receipt, a law of one's own, many rows.
//
//     c++ -std=c++11 tour.cpp $(pkg-config --cflags --libs hjemmel) -o tour

#include <hjemmel.hpp>

#include <cstdio>
#include <iostream>

using hjemmel::str;

namespace {

const int32_t language = HJM_LANGUAGE_EN;

// As it is written everywhere. A period can begin or end within a day: then it has a minute.
std::string written(const hjm_moment& when) {
    char text[96];
    const int length = std::snprintf(text, sizeof text, "%04d-%02d-%02d", static_cast<int>(when.year),
                                     static_cast<int>(when.month), static_cast<int>(when.day));
    if (when.precision == HJM_PRECISION_MINUTE)
        std::snprintf(text + length, sizeof text - static_cast<std::size_t>(length), "T%02d:%02d", static_cast<int>(when.hour),
                      static_cast<int>(when.minute));
    return text;
}

std::string verdict(int32_t question, const hjm_outcome& outcome) {
    if (outcome.status != HJM_STATUS_DECIDED) return "no verdict, status " + std::to_string(outcome.status);
    return str(hjemmel::verdict_words(question, outcome.verdict, language).label);
}

// When did an employee in Oslo have to work from home?
void range(const hjemmel::Law& law) {
    hjemmel::Facts facts(HJM_QUESTION_HOME_OFFICE);
    facts.set("tasks_doable_at_home", "all").set("employment", "employee");
    const hjemmel::Periods periods =
        law.periods(facts, hjemmel::Query().workplace("Oslo"), hjm_day(2020, 10, 1), hjm_day(2021, 4, 30));
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const hjemmel::Period period = periods[i];
        std::cout << written(period.from) << " to " << written(period.until) << ": "
                  << verdict(HJM_QUESTION_HOME_OFFICE, period.outcome) << "\n";
    }
}

// The fewest questions that lead to an answer. The answers here are what a person would type.
void interview(const hjemmel::Law& law) {
    hjemmel::Interview interview =
        law.interview(hjemmel::Facts(HJM_QUESTION_HOME_OFFICE), hjemmel::Query().on("2021-12-10"));
    for (hjm_step step = interview.next(); step.ask != HJM_ASK_NOTHING; step = interview.next()) {
        switch (step.ask) {
        case HJM_ASK_PLACE: interview.answer("Lillestrøm"); break;
        case HJM_ASK_TIME: interview.unknown(); break;  // the day is given
        default:
            std::cout << str(hjemmel::fact_words(HJM_QUESTION_HOME_OFFICE, step.number, language).sentence) << "\n";
            if (step.number == HJM_HOME_OFFICE_FACT_TASKS_DOABLE_AT_HOME)
                interview.answer("all");
            else if (step.number == HJM_HOME_OFFICE_FACT_EMPLOYMENT)
                interview.answer("employee");
            else if (step.number == HJM_HOME_OFFICE_FACT_NECESSARY_ACTIVITY_HINDERED)
                interview.answer("false");
            else
                interview.unknown();
        }
    }
    std::cout << verdict(HJM_QUESTION_HOME_OFFICE, interview.decision().outcome()) << "\n";
}

// A decision that another program can check, and that nobody can alter unseen.
void receipt(const hjemmel::Law& law) {
    auto funeral = hjemmel::make<hjm_gathering>();
    funeral.kind = HJM_GATHERING_KIND_FUNERAL;
    funeral.format = HJM_GATHERING_FORMAT_IN_PERSON;
    funeral.participants = hjm_counted(60);
    funeral.premises = HJM_PREMISES_PUBLIC_PLACE;
    std::string paper = law.decide(funeral, hjemmel::Query().venue("Lillestrøm").on("2021-03-20")).receipt();
    std::cout << "intact: " << (law.verify(paper).result() == HJM_RECEIPT_INTACT) << "\n";
    std::cout << "other law: " << (hjemmel::Law::empty().verify(paper).result() == HJM_RECEIPT_LAW_DIFFERS) << "\n";
    paper.replace(paper.find("3030"), 4, "0301");
    std::cout << "altered: " << (law.verify(paper).result() == HJM_RECEIPT_ALTERED) << "\n";
}

// A regulation file with a fault: every fault is told, with its line.
void faults(const hjemmel::Law& law) {
    try {
        law.with_text("own.toml", "format = 1\nid = \"own\"\nprovisons = []\n");
    } catch (const hjemmel::Error& error) {
        for (const hjemmel::Fault& fault : error.faults())
            std::cout << fault.file << ":" << fault.line << ": " << fault.code << ": " << fault.message << "\n";
    }
}

// Many rows in one call: columns in, columns out. 0 is unknown.
void rows(const hjemmel::Law& law) {
    const std::vector<int32_t> tasks = {HJM_TASKS_DOABLE_AT_HOME_ALL, HJM_TASKS_DOABLE_AT_HOME_NONE, 0, 99};
    const hjm_column column = {HJM_HOME_OFFICE_FACT_TASKS_DOABLE_AT_HOME, 0, tasks.data(), nullptr};
    auto batch = hjemmel::make<hjm_batch>();
    batch.rows = tasks.size();
    batch.columns = &column;
    batch.column_count = 1;

    std::vector<int32_t> results(tasks.size()), statuses(tasks.size()), verdicts(tasks.size());
    auto answers = hjemmel::make<hjm_answers>();
    answers.results = results.data();
    answers.statuses = statuses.data();
    answers.verdicts = verdicts.data();

    hjemmel::Facts same(HJM_QUESTION_HOME_OFFICE);  // what holds in every row
    same.set(HJM_HOME_OFFICE_FACT_EMPLOYMENT, HJM_EMPLOYMENT_EMPLOYEE);
    const std::size_t failed = law.outcomes(same, hjemmel::Query().workplace("Oslo").on("2020-11-20"), batch, answers);
    std::cout << failed << " row failed\n";
    for (std::size_t i = 0; i < tasks.size(); ++i)
        std::cout << "result " << results[i] << ", status " << statuses[i] << ", verdict " << verdicts[i] << "\n";
}

}  // namespace

int main() try {
    const hjemmel::Law law = hjemmel::Law::bundled();
    range(law);
    interview(law);
    receipt(law);
    faults(law);
    rows(law);
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
}
