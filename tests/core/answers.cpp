// kms_cost_answers CARD... : loads rate cards, then reads one question a line from standard input and prints its answer
// or its problems as one line of JSON. {"project": REQUEST} is answered by a projection, and the like for whatever else
// the planner does; any other line is a scenario, answered by its estimate.

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "json/native/parse.hpp"
#include "json/plan/planner.hpp"

namespace {

using kms_cost::json::Document;
using kms_cost::json::Planner;
using Compute = std::string_view (Planner::*)(const Document&);

struct Question {
    const char* name;
    Compute compute;
};
constexpr Question questions[] = {
    {"project", &Planner::project},     {"marginal", &Planner::marginal}, {"solve", &Planner::solve},
    {"sweep", &Planner::sweep_in_full}, {"compare", &Planner::compare},
};

std::string_view answer(Planner& planner, Compute compute, const std::string& text) {
    const auto document = kms_cost::json::parse(text);
    return document.ok() ? (planner.*compute)(document.value.document) : planner.refuse(document.problems);
}

std::string_view answer_line(Planner& planner, const std::string& line) {
    for (const auto& question : questions) {
        const auto start = std::string("{\"") + question.name + '"';
        if (!line.starts_with(start)) continue;
        return answer(planner, question.compute, nlohmann::ordered_json::parse(line)[question.name].dump());
    }
    return answer(planner, &Planner::estimate, line);
}

}  // namespace

int main(int argc, char** argv) {
    Planner planner;
    for (int i = 1; i < argc; ++i) {
        std::ostringstream text;
        text << std::ifstream(argv[i], std::ios::binary).rdbuf();
        const auto added = answer(planner, &Planner::add_rate_card, text.str());
        if (added.find("\"problems\"") != std::string::npos) {
            std::cerr << argv[i] << ": " << added << '\n';
            return 2;
        }
    }
    for (std::string line; std::getline(std::cin, line);) std::cout << answer_line(planner, line) << '\n';
}
