#include "json/document/cbor.hpp"

#include <bit>
#include <cstdint>
#include <optional>

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
        const auto head = read_head();
        if (!head || depth > deepest_cbor) return false;
        switch (head->major) {
            case unsigned_integer: return add_integer(head->argument, false);
            case negative_integer: return add_integer(head->argument, true);
            case text_string: {
                const auto text = read_text(head->argument);
                if (text) document_.add_text(*text);
                return text.has_value();
            }
            case array: return children(head->argument, depth, false);
            case map: return children(head->argument, depth, true);
            case simple: return add_simple(*head);
            default: return false;
        }
    }

    [[nodiscard]] bool at_end() const { return at_ == bytes_.size(); }

private:
    struct Head {
        unsigned major;
        unsigned info;
        std::uint64_t argument;
    };

    std::optional<Head> read_head() {
        if (at_end()) return std::nullopt;
        const unsigned initial = bytes_[at_++];
        Head head{.major = initial >> 5, .info = initial & 31U, .argument = initial & 31U};
        if (head.info < 24) return head;
        if (head.info > 27) return std::nullopt;
        const auto size = std::size_t{1} << (head.info - 24);
        if (bytes_.size() - at_ < size) return std::nullopt;
        head.argument = 0;
        for (std::size_t i = 0; i < size; ++i) head.argument = head.argument << 8 | bytes_[at_++];
        return head;
    }

    std::optional<std::string_view> read_text(std::uint64_t size) {
        if (bytes_.size() - at_ < size) return std::nullopt;
        // Bytes may be looked at as characters.
        const auto* begin = reinterpret_cast<const char*>(bytes_.data()) + at_;
        at_ += static_cast<std::size_t>(size);
        return std::string_view(begin, static_cast<std::size_t>(size));
    }

    bool children(std::uint64_t count, int depth, bool named) {
        if (named)
            document_.begin_object();
        else
            document_.begin_array();
        for (; count > 0; --count) {
            if (named) {
                const auto head = read_head();
                if (!head || head->major != text_string) return false;
                const auto name = read_text(head->argument);
                if (!name) return false;
                document_.add_name(*name);
            }
            if (!item(depth + 1)) return false;
        }
        document_.end();
        return true;
    }

    bool add_integer(std::uint64_t argument, bool negative) {
        if (argument > INT64_MAX) {
            document_.add_number({Number::Kind::huge, 0});
        } else {
            const auto value = static_cast<std::int64_t>(argument);
            document_.add_number(Number::from_whole(negative ? -1 - value : value));
        }
        return true;
    }

    bool add_simple(const Head& head) {
        switch (head.info) {
            case false_value:
            case true_value: document_.add_boolean(); return true;
            case null_value: document_.add_null(); return true;
            case undefined_value: document_.add_unsupported(); return true;
            case float_32:
                document_.add_number(Number::from_floating(
                    static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(head.argument)))));
                return true;
            case float_64:
                document_.add_number(Number::from_floating(std::bit_cast<double>(head.argument)));
                return true;
            default: return false;
        }
    }

    std::span<const unsigned char> bytes_;
    Document& document_;
    std::size_t at_ = 0;
};

}  // namespace

bool read_cbor(std::span<const unsigned char> bytes, Document& document) {
    Reader reader(bytes, document);
    return reader.item(0) && reader.at_end();
}

}  // namespace kms_cost::json
