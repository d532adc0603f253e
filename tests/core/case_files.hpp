#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace kms_cost::test {

struct CaseFile {
    std::string name;
    nlohmann::ordered_json content;
};

/// The case files of a folder of tests/cases (see the README there), in order of their names.
std::vector<CaseFile> case_files(const std::string& folder);

std::string read_file(const std::filesystem::path& path);

/// Folder of the repository in which the shipped rate cards lie.
std::filesystem::path cards_folder();

/// Where `actual` does not match `expected`, one line each; the matching rule is in tests/cases/README.md.
std::vector<std::string> differences(const nlohmann::ordered_json& expected, const nlohmann::ordered_json& actual);

/// The same for lists of problems or warnings, which match as sets of code and path.
std::vector<std::string> notice_differences(const nlohmann::ordered_json& expected,
                                            const nlohmann::ordered_json& actual);

}  // namespace kms_cost::test
