#include "core/problem/path.hpp"

#include "core/money/decimal_text.hpp"

namespace kms_cost {

void Path::append_to(List<char>& text) const {
    if (parent_ == nullptr) return;
    parent_->append_to(text);
    auto step = name_;
    char number[longest_number] = "[";
    if (name_.data() == nullptr) {
        auto* end = write_number(static_cast<Int128>(index_), number + 1);
        *end++ = ']';
        step = {number, end};
    } else if (parent_->parent_ != nullptr) {
        text.push_back('.');
    }
    for (const char c : step) text.push_back(c);
}

}  // namespace kms_cost
