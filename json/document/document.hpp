#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kms_cost::json {

/// A number as a file states it, before anything is asked of it.
struct Number {
    enum class Kind {
        whole,       ///< within 64 bits, in `value`
        huge,        ///< whole or not, beyond 64 bits
        fractional,  ///< has a fraction
        not_finite,  ///< infinite or not a number (JavaScript values can be)
    };
    Kind kind = Kind::whole;
    std::int64_t value = 0;

    static Number from_whole(std::int64_t value) { return {Kind::whole, value}; }
    static Number from_floating(double value);
};

/// What a file says, as a flat tree that no front end leaks into: nlohmann_json fills it natively, CBOR in WebAssembly.
/// Nodes are added in reading order; an object's or array's children follow it.
class Document {
public:
    enum class Kind : std::uint8_t { null, boolean, number, text, array, object, unsupported };

    class Node;

    [[nodiscard]] Node root() const;

    void add_null() { add(Kind::null); }
    void add_boolean() { add(Kind::boolean); }
    void add_unsupported() { add(Kind::unsupported); }
    void add_number(Number number);
    void add_text(std::string_view text);
    /// The name of the field whose value comes next.
    void add_name(std::string_view name);
    void begin_array() { begin(Kind::array); }
    void begin_object() { begin(Kind::object); }
    /// Ends the innermost open array or object.
    void end();

private:
    struct Entry {
        Kind kind{};
        Number::Kind number_kind{};
        /// The number's value; or where the text begins.
        std::int64_t value = 0;
        std::size_t text_size = 0;
        /// The field's name, if this is a field's value.
        std::size_t name_begin = 0;
        std::size_t name_size = 0;
        /// One behind this entry and all that is within it.
        std::size_t next = 0;
    };

    Entry& add(Kind kind);
    void begin(Kind kind);

    std::vector<Entry> entries_;
    std::vector<std::size_t> open_;
    std::string text_;
    std::size_t name_begin_ = 0;
    std::size_t name_size_ = 0;
};

/// A place in a document; cheap to copy, valid as long as the document.
class Document::Node {
public:
    Node() = default;
    Node(const Document& document, std::size_t index) : document_(&document), index_(index) {}

    /// Whether there is anything here at all.
    [[nodiscard]] bool exists() const { return document_ != nullptr; }
    [[nodiscard]] Kind kind() const { return entry().kind; }
    [[nodiscard]] Number number() const { return {entry().number_kind, entry().value}; }
    /// The whole number here, or another where there is nothing.
    [[nodiscard]] std::int64_t whole_or(std::int64_t otherwise) const { return exists() ? entry().value : otherwise; }
    [[nodiscard]] std::string_view text() const {
        return std::string_view(document_->text_).substr(static_cast<std::size_t>(entry().value), entry().text_size);
    }
    [[nodiscard]] std::string_view name() const {
        return std::string_view(document_->text_).substr(entry().name_begin, entry().name_size);
    }

    /// An object's field, or a node that does not exist; the last one where the name stands twice, as in JavaScript.
    [[nodiscard]] Node field(std::string_view name) const;

    /// Calls visit(Node) for each element or field value, in order.
    template <class Visit>
    void for_each(Visit visit) const {
        for (auto child = index_ + 1; child < entry().next; child = document_->entries_[child].next)
            visit(Node(*document_, child));
    }

private:
    [[nodiscard]] const Entry& entry() const { return document_->entries_[index_]; }

    const Document* document_ = nullptr;
    std::size_t index_ = 0;
};

inline Document::Node Document::root() const { return {*this, 0}; }

}  // namespace kms_cost::json
