#include "core/problem/path.hpp"

#include "core/money/decimal_text.hpp"

namespace kms_cost {

void Path::append_to(std::string& text) const {
    if (parent_ == nullptr) return;
    parent_->append_to(text);
    if (name_.data() == nullptr) {
        char number[longest_number] = "[";
        auto* end = write_number(static_cast<Int128>(index_), number + 1);
        *end++ = ']';
        text.append(number, static_cast<std::size_t>(end - number));
        return;
    }
    if (!text.empty()) text.append(".", 1);
    text.append(name_.data(), name_.size());
}

}  // namespace kms_cost
