#include "core/problem/path.hpp"

namespace kms_cost {

std::string Path::text() const {
    if (parent_ == nullptr) return {};
    auto text = parent_->text();
    if (name_.data() == nullptr) return text + '[' + std::to_string(index_) + ']';
    if (!text.empty()) text += '.';
    return text += name_;
}

}  // namespace kms_cost
