#include "core/problem/path.hpp"

#include "core/money/decimal_text.hpp"

namespace kms_cost {

std::string Path::text() const {
    if (parent_ == nullptr) return {};
    auto text = parent_->text();
    if (name_.data() == nullptr) {
        text += '[';
        text += to_text(static_cast<Int128>(index_));
        text += ']';
        return text;
    }
    if (!text.empty()) text += '.';
    text += name_;
    return text;
}

}  // namespace kms_cost
