// kms_cost_answers CARD... : loads rate cards, then reads one scenario a line from standard input and prints its
// estimate or its problems as one line of JSON.

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "json/engine/engine.hpp"
#include "json/native/parse.hpp"
#include "json/write/write_notices.hpp"

namespace {

using kms_cost::json::Document;

template <class Use>
std::string with_document(const std::string& text, Use use) {
    const auto document = kms_cost::json::parse(text);
    return document.ok() ? use(document.value.document) : kms_cost::json::problems_text(document.problems);
}

}  // namespace

int main(int argc, char** argv) {
    kms_cost::json::Engine engine;
    for (int i = 1; i < argc; ++i) {
        std::ostringstream text;
        text << std::ifstream(argv[i], std::ios::binary).rdbuf();
        const auto answer = with_document(text.str(), [&](const Document& card) { return engine.add_rate_card(card); });
        if (answer.find("\"problems\"") != std::string::npos) {
            std::cerr << argv[i] << ": " << answer << '\n';
            return 2;
        }
    }
    for (std::string line; std::getline(std::cin, line);)
        std::cout << with_document(line, [&](const Document& scenario) { return engine.estimate(scenario); }) << '\n';
}
