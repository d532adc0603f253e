// Our CBOR reader against nlohmann_json's writer, and against bytes that are no such CBOR.

#include "json/document/cbor.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace kms_cost::json {
namespace {

using Json = nlohmann::ordered_json;
using Bytes = std::vector<unsigned char>;

/// A document as text that tells kinds apart.
std::string shown(Document::Node node) {
    switch (node.kind()) {
        case Document::Kind::null: return "null";
        case Document::Kind::boolean: return "boolean";
        case Document::Kind::unsupported: return "unsupported";
        case Document::Kind::text: return '"' + std::string(node.text()) + '"';
        case Document::Kind::number: {
            const auto number = node.number();
            if (number.kind == Number::Kind::whole) return std::to_string(number.value);
            if (number.kind == Number::Kind::huge) return "huge";
            return number.kind == Number::Kind::fractional ? "fractional" : "not-finite";
        }
        case Document::Kind::array:
        case Document::Kind::object: break;
    }
    const bool is_array = node.kind() == Document::Kind::array;
    std::string text = is_array ? "[" : "{";
    node.for_each([&](Document::Node child) {
        if (!is_array) text += std::string(child.name()) + ':';
        text += shown(child) + ' ';
    });
    return text + (is_array ? ']' : '}');
}

std::string shown(const Bytes& bytes) {
    Document document;
    return read_cbor(bytes, document) ? shown(document.root()) : "refused";
}

TEST(Cbor, ReadsWhatNlohmannJsonWrites) {
    EXPECT_EQ(
        shown(Json::to_cbor(Json::parse(
            R"({"a":[1,-1,23,24,255,256,65536,4294967296,-4294967297],"b":{"":null,"é":"text"},"c":[true,false,[]]})"))),
        R"({a:[1 -1 23 24 255 256 65536 4294967296 -4294967297 ] b:{:null é:"text" } c:[boolean boolean [] ] })");
    EXPECT_EQ(shown(Json::to_cbor(Json(std::numeric_limits<std::int64_t>::min()))), "-9223372036854775808");
    EXPECT_EQ(shown(Json::to_cbor(Json(std::numeric_limits<std::uint64_t>::max()))), "huge");
}

TEST(Cbor, TellsNumbersApart) {
    EXPECT_EQ(shown({0xFB, 0x40, 0x5E, 0xD0, 0, 0, 0, 0, 0}), "fractional");           // 123.25
    EXPECT_EQ(shown({0xFB, 0x40, 0x5E, 0xC0, 0, 0, 0, 0, 0}), "123");                  // 123.0
    EXPECT_EQ(shown({0xFB, 0x7F, 0xF0, 0, 0, 0, 0, 0, 0}), "not-finite");              // infinity
    EXPECT_EQ(shown({0xFB, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0}), "not-finite");              // not a number
    EXPECT_EQ(shown({0xFB, 0x44, 0xB5, 0x2D, 0x02, 0xC7, 0xE1, 0x4A, 0xF6}), "huge");  // 1e23
    EXPECT_EQ(shown({0xFB, 0x80, 0, 0, 0, 0, 0, 0, 0}), "0");                          // -0
    EXPECT_EQ(shown({0xF7}), "unsupported");
}

TEST(Cbor, RefusesWhatIsNoneOrCutShort) {
    EXPECT_EQ(shown(Bytes{}), "refused");
    EXPECT_EQ(shown(Bytes{0x01, 0x01}), "refused");              // something behind the end
    EXPECT_EQ(shown(Bytes{0xBF, 0xFF}), "refused");              // indefinite length
    EXPECT_EQ(shown(Bytes{0xA1, 0x01, 0x01}), "refused");        // a name that is no text
    EXPECT_EQ(shown(Bytes{0x41, 0x00}), "refused");              // bytes
    EXPECT_EQ(shown(Bytes(deepest_cbor + 2, 0x81)), "refused");  // too deep
    EXPECT_EQ(shown(Bytes{0x7B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}), "refused");
    EXPECT_EQ(shown(Bytes{0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}), "refused");
    const auto whole = Json::to_cbor(Json::parse(R"({"keys":[{"calls":1000000,"label":"x"}]})"));
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_EQ(shown(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))), "refused") << size;
}

}  // namespace
}  // namespace kms_cost::json
