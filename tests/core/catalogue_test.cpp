// The package has the catalogue as a generated file, which must say what the core's own tables say.

#include <gtest/gtest.h>

#include <fstream>

#include "json/write/write_catalogue.hpp"
#include "tests/core/case_files.hpp"

namespace kms_cost {
namespace {

TEST(Catalogue, OfThePackageIsTheCores) {
    const auto file = test::cards_folder() / ".." / "wasm" / "src" / "generated" / "catalogue.json";
    const auto wanted = nlohmann::ordered_json::parse(json::catalogue_text()).dump(2) + '\n';
    const auto found = std::filesystem::exists(file) ? test::read_file(file) : "";
    if (found == wanted) return;
    const std::filesystem::path current = "catalogue.json";
    std::ofstream(current, std::ios::binary) << wanted;
    ADD_FAILURE() << file << " is out of date. Put in its place " << std::filesystem::absolute(current);
}

}  // namespace
}  // namespace kms_cost
