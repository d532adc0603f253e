// kms_cost_answers CARD... : loads rate cards, then reads one scenario a line from standard input and prints its
// estimate or its problems as one line of JSON.

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "json/engine/engine.hpp"
#include "json/native/parse.hpp"

namespace {

using kms_cost::json::Document;
using kms_cost::json::Engine;

std::string_view answer(Engine& engine, std::string_view (Engine::*compute)(const Document&), const std::string& text) {
    const auto document = kms_cost::json::parse(text);
    return document.ok() ? (engine.*compute)(document.value.document) : engine.refuse(document.problems);
}

}  // namespace

int main(int argc, char** argv) {
    Engine engine;
    for (int i = 1; i < argc; ++i) {
        std::ostringstream text;
        text << std::ifstream(argv[i], std::ios::binary).rdbuf();
        const auto added = answer(engine, &Engine::add_rate_card, text.str());
        if (added.find("\"problems\"") != std::string::npos) {
            std::cerr << argv[i] << ": " << added << '\n';
            return 2;
        }
    }
    for (std::string line; std::getline(std::cin, line);) std::cout << answer(engine, &Engine::estimate, line) << '\n';
}
