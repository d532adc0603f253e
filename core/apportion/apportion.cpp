#include "core/apportion/apportion.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "core/list/list.hpp"

namespace kms_cost {

namespace {

/// 128-bit division is slow where 64 bits would do, as they nearly always do.
Int128 divide(Int128 dividend, Int128 divisor) {
    if (dividend <= INT64_MAX && divisor <= INT64_MAX)
        return static_cast<std::int64_t>(dividend) / static_cast<std::int64_t>(divisor);
    return dividend / divisor;
}

/// What a part would still be due after its whole units, in units of 1 / (sum of the weights).
struct Remainder {
    Int128 size;
    std::size_t part;

    [[nodiscard]] bool comes_before(const Remainder& other) const {
        return size != other.size ? size > other.size : part < other.part;
    }
};

/// The remainders as a heap, the largest at its top: std::partial_sort is several times the code.
class Heap {
public:
    explicit Heap(List<Remainder>& remainders) : remainders_(remainders) {
        for (std::size_t i = remainders.size() / 2; i-- > 0;) sink(i);
    }

    /// Takes the largest remainder. @return its part
    std::size_t take() {
        const auto part = remainders_.front().part;
        remainders_.front().size = -1;  // below every other
        sink(0);
        return part;
    }

private:
    void sink(std::size_t at) {
        for (std::size_t child = 0; (child = 2 * at + 1) < remainders_.size(); at = child) {
            if (child + 1 < remainders_.size() && remainders_[child + 1].comes_before(remainders_[child])) ++child;
            if (!remainders_[child].comes_before(remainders_[at])) return;
            std::swap(remainders_[child], remainders_[at]);
        }
    }

    List<Remainder>& remainders_;
};

}  // namespace

void apportion(Int128 total, std::span<Int128> parts) {
    Int128 sum = 0;
    for (const auto& weight : parts) sum += weight;
    if (total == sum || sum == 0) return;

    List<Remainder> remainders(parts.size());
    Int128 left = total;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Int128 due = total * parts[i];
        parts[i] = divide(due, sum);
        left -= parts[i];
        remainders[i] = {.size = due - parts[i] * sum, .part = i};
    }
    // What is left is less than the number of parts: one unit each for the largest remainders.
    for (Heap heap(remainders); left > 0; --left) ++parts[heap.take()];
}

}  // namespace kms_cost
