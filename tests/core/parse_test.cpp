#include "json/native/parse.hpp"

#include <gtest/gtest.h>

namespace kms_cost::json {
namespace {

std::string problem_of(std::string_view text) {
    const auto document = parse(text);
    return document.ok() ? "" : std::string(facts_of(document.problems.begin()->code).name);
}

TEST(Parse, AcceptsJsonText) {
    EXPECT_EQ(problem_of("{}"), "");
    EXPECT_EQ(problem_of("\xEF\xBB\xBF{\r\n}\r\n"), "") << "a byte order mark and Windows line ends";
    EXPECT_EQ(problem_of("[\"\xE5\xAF\x86\xE9\x92\xA5\", \"\xF0\x9F\x94\x91\"]"), "");
}

TEST(Parse, RefusesWhatIsNotJson) {
    for (const auto* text : {"", "{", "keys: []", "{\"a\":1,}", "{\"a\":NaN}", "[1] 2", "'a'"})
        EXPECT_EQ(problem_of(text), "not-json") << text;
}

TEST(Parse, RefusesWhatIsNotUtf8) {
    const std::string_view texts[] = {"\"\xFF\"",     "\"\xC0\xAF\"", "\"\xED\xA0\x80\"",     "\"\xF4\x90\x80\x80\"",
                                      "\"\xE5\xAF\"", "\"\x80\"",     "\"\xF0\x80\x80\xAF\"", "\xFF\xFE{\0}\0"};
    for (const auto text : texts) EXPECT_EQ(problem_of(text), "not-utf8") << text;
}

TEST(Parse, HoldsAnyDepth) {
    const std::string deep(100'000, '[');
    EXPECT_EQ(problem_of(deep), "not-json");
    EXPECT_EQ(problem_of(deep + std::string(100'000, ']')), "");
}

}  // namespace
}  // namespace kms_cost::json
