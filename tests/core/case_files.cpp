#include "tests/core/case_files.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace kms_cost::test {

namespace {

using Json = nlohmann::ordered_json;
const std::filesystem::path cases_folder = KMS_COST_CASES;

void compare(const Json& expected, const Json& actual, const std::string& path, std::vector<std::string>& differences) {
    if (expected.is_object() && actual.is_object()) {
        for (const auto& [name, value] : expected.items()) {
            if (actual.contains(name))
                compare(value, actual[name], path + '.' + name, differences);
            else
                differences.push_back(path + '.' + name + " is missing");
        }
    } else if (expected.is_array() && actual.is_array() && expected.size() == actual.size()) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            compare(expected[i], actual[i], path + '[' + std::to_string(i) + ']', differences);
    } else if (expected != actual) {
        differences.push_back(path + " is " + actual.dump() + ", not " + expected.dump());
    }
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::filesystem::path cards_folder() { return cases_folder / ".." / ".." / "cards"; }

std::vector<CaseFile> case_files(const std::string& folder) {
    std::vector<CaseFile> files;
    for (const auto& entry : std::filesystem::directory_iterator(cases_folder / folder)) {
        if (entry.path().extension() != ".json") continue;
        files.push_back({entry.path().stem().string(), Json::parse(read_file(entry.path()))});
    }
    if (files.empty()) throw std::runtime_error("no case files in " + folder);
    std::ranges::sort(files, {}, &CaseFile::name);
    return files;
}

std::vector<std::string> differences(const Json& expected, const Json& actual) {
    std::vector<std::string> found;
    compare(expected, actual, "", found);
    return found;
}

std::vector<std::string> notice_differences(const Json& expected, const Json& actual) {
    using Place = std::pair<std::string, std::string>;
    const auto places = [](const Json& notices) {
        std::set<Place> set;
        for (const auto& notice : notices) set.emplace(notice["code"], notice["path"]);
        return set;
    };
    const auto expected_places = places(expected);
    const auto actual_places = places(actual);
    std::vector<std::string> found;
    for (const auto& [code, path] : expected_places)
        if (!actual_places.contains({code, path})) found.push_back("not reported: " + code + " at " + path);
    for (const auto& [code, path] : actual_places)
        if (!expected_places.contains({code, path})) found.push_back("not expected: " + code + " at " + path);
    for (const auto& notice : expected) {
        if (!notice.contains("parameters")) continue;
        for (const auto& other : actual)
            if (other["code"] == notice["code"] && other["path"] == notice["path"])
                compare(notice["parameters"], other["parameters"], notice["path"].get<std::string>(), found);
    }
    return found;
}

}  // namespace kms_cost::test
