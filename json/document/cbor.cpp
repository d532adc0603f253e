#include "json/document/cbor.hpp"

#include <bit>
#include <cstdint>
#include <string_view>

namespace kms_cost::json {

namespace {

// RFC 8949, section 3: the major types, and the simple values and floats of major type 7.
enum Major : unsigned { unsigned_integer = 0, negative_integer = 1, text_string = 3, array = 4, map = 5, simple = 7 };
constexpr unsigned false_value = 20;
constexpr unsigned true_value = 21;
constexpr unsigned null_value = 22;
constexpr unsigned undefined_value = 23;
constexpr unsigned float_32 = 26;
constexpr unsigned float_64 = 27;

class Reader {
public:
    Reader(std::span<const unsigned char> bytes, Document& document) : bytes_(bytes), document_(document) {}

    bool item(int depth) {
        if (!read_head() || depth > deepest_cbor) return false;
        switch (major_) {
            case unsigned_integer:
            case negative_integer: add_integer(); return true;
            case text_string:
                if (!read_text()) return false;
                document_.add_text(text_);
                return true;
            case array: document_.begin_array(); return children(depth);
            case map: document_.begin_object(); return children(depth);
            case simple: return add_simple();
            default: return false;
        }
    }

    [[nodiscard]] bool at_end() const { return at_ == bytes_.size(); }

private:
    /// Reads an item's initial byte and its argument.
    bool read_head() {
        if (at_end()) return false;
        const unsigned initial = bytes_[at_++];
        major_ = initial >> 5;
        info_ = initial & 31U;
        argument_ = info_;
        if (info_ < 24) return true;
        if (info_ > 27) return false;
        const auto size = std::size_t{1} << (info_ - 24);
        if (bytes_.size() - at_ < size) return false;
        argument_ = 0;
        for (std::size_t i = 0; i < size; ++i) argument_ = argument_ << 8 | bytes_[at_++];
        return true;
    }

    /// Reads what follows the head of a text.
    bool read_text() {
        if (bytes_.size() - at_ < argument_) return false;
        const auto size = static_cast<std::size_t>(argument_);
        // Bytes may be looked at as characters.
        text_ = {reinterpret_cast<const char*>(bytes_.data()) + at_, size};
        at_ += size;
        return true;
    }

    /// Reads what follows the head of an array or a map.
    bool children(int depth) {
        const bool named = major_ == map;
        for (auto count = argument_; count > 0; --count) {
            if (named) {
                if (!read_head() || major_ != text_string || !read_text()) return false;
                document_.add_name(text_);
            }
            if (!item(depth + 1)) return false;
        }
        document_.end();
        return true;
    }

    void add_integer() {
        const auto value = static_cast<std::int64_t>(argument_);
        if (value < 0)  // beyond 63 bits
            document_.add_number({Number::Kind::huge, 0});
        else
            document_.add_number(Number::from_whole(major_ == negative_integer ? -1 - value : value));
    }

    bool add_simple() {
        switch (info_) {
            case false_value:
            case true_value: document_.add_boolean(); return true;
            case null_value: document_.add_null(); return true;
            case undefined_value: document_.add_unsupported(); return true;
            case float_32:
                document_.add_number(Number::from_floating(
                    static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(argument_)))));
                return true;
            case float_64: document_.add_number(Number::from_floating(std::bit_cast<double>(argument_))); return true;
            default: return false;
        }
    }

    std::span<const unsigned char> bytes_;
    Document& document_;
    std::size_t at_ = 0;
    // The head read last, and the text.
    unsigned major_ = 0;
    unsigned info_ = 0;
    std::uint64_t argument_ = 0;
    std::string_view text_;
};

}  // namespace

bool read_cbor(std::span<const unsigned char> bytes, Document& document) {
    Reader reader(bytes, document);
    return reader.item(0) && reader.at_end();
}

}  // namespace kms_cost::json
