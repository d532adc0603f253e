#pragma once

#include <cstddef>
#include <string_view>

#include "core/catalogue/name.hpp"
#include "core/list/list.hpp"

namespace kms_cost {

/// Where in a document one is, as a chain of steps on the stack: nothing is built until a problem needs the text.
class Path {
public:
    Path() = default;
    // Not inlined: it measures the name, at a few dozen bytes of WebAssembly for each use.
    [[nodiscard, gnu::noinline]] Path field(Name name) const { return {this, name, 0}; }
    /// A field that is not one of the format's.
    [[nodiscard]] Path unknown_field(std::string_view name) const { return {this, name, 0}; }
    [[nodiscard]] Path element(std::size_t index) const { return {this, {}, index}; }

    /// Appends it as text, like keys[3].calls.
    void append_to(List<char>& text) const;

private:
    Path(const Path* parent, std::string_view name, std::size_t index) : parent_(parent), name_(name), index_(index) {}

    const Path* parent_ = nullptr;
    std::string_view name_;
    std::size_t index_ = 0;
};

}  // namespace kms_cost
