#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/catalogue/name.hpp"
#include "core/list/list.hpp"

namespace kms_cost::json {

/// A number as a file states it, before anything is asked of it.
struct Number {
    enum class Kind : std::uint8_t {
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
/// Nodes are added in reading order; an object's or array's children follow it. Texts are not copied: whoever fills the
/// document keeps them.
class Document {
public:
    enum class Kind : std::uint8_t { null, boolean, number, text, array, object, unsupported };

    class Node;

    [[nodiscard]] Node root() const;

    void add_null() { add(Kind::null); }
    void add_boolean() { add(Kind::boolean); }
    void add_unsupported() { add(Kind::unsupported); }
    void add_number(Number number) { add(Kind::number).number = number; }
    void add_text(std::string_view text) { add(Kind::text).text = text; }
    /// The name of the field whose value comes next.
    void add_name(std::string_view name) { name_ = name; }
    void begin_array() { begin(Kind::array); }
    void begin_object() { begin(Kind::object); }
    /// Ends the innermost open array or object.
    void end();

private:
    struct Entry {
        Kind kind{};
        Number number;
        std::string_view text;
        /// The field's name, if this is a field's value.
        std::string_view name;
        /// How many entries this is, with all that is within it. While it is open: the place of the entry around it.
        std::size_t size = 1;
    };

    Entry& add(Kind kind);
    void begin(Kind kind);

    List<Entry> entries_;
    /// The place of the innermost open entry.
    std::size_t innermost_ = 0;
    std::string_view name_;
};

/// A place in a document, or none; cheap to copy, valid as long as the document.
class Document::Node {
public:
    Node() = default;
    explicit Node(const Entry* entry) : entry_(entry) {}

    /// Whether there is anything here at all. Nothing else may be asked where there is not.
    [[nodiscard]] bool exists() const { return entry_ != nullptr; }
    [[nodiscard]] Kind kind() const { return entry_->kind; }
    [[nodiscard]] Number number() const { return entry_->number; }
    [[nodiscard]] std::string_view text() const { return entry_->text; }
    [[nodiscard]] std::string_view name() const { return entry_->name; }

    /// The whole number here, or another where there is nothing.
    [[nodiscard]] std::int64_t whole_or(std::int64_t otherwise) const;

    /// An object's field, or a node that does not exist; the last one where the name stands twice, as in JavaScript.
    [[nodiscard]] Node field(Name name) const;

    /// How many elements or fields there are.
    [[nodiscard]] std::size_t child_count() const;

    /// Calls visit(Node) for each element or field value, in order.
    template <class Visit>
    void for_each(Visit visit) const {
        for (const auto* child = entry_ + 1; child != entry_ + entry_->size; child += child->size) visit(Node(child));
    }

private:
    const Entry* entry_ = nullptr;
};

inline Document::Node Document::root() const { return Node(entries_.data()); }

}  // namespace kms_cost::json
