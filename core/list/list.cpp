#include "core/list/list.hpp"

#include <algorithm>

namespace kms_cost::detail {

void ListRoom::make(std::size_t size) {
    if (size <= count_ * sizeof(Unit)) return;
    ListRoom larger;
    // The first room is as asked for, since most lists never grow; every other is twice as large as needed.
    larger.count_ = (units_ == nullptr ? size : 2 * size) / sizeof(Unit) + 1;
    larger.units_ = new Unit[larger.count_];  // NOLINT(cppcoreguidelines-owning-memory)
    std::copy_n(units_, count_, larger.units_);
    *this = std::move(larger);
}

void* ListRoom::add(std::size_t& count, std::size_t size) {
    make((count + 1) * size);
    return static_cast<std::byte*>(begin()) + count++ * size;
}

}  // namespace kms_cost::detail
