#include "core/apportion/apportion.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace kms_cost {

namespace {

struct Division {
    Int128 quotient;
    Int128 remainder;
};

/// 128-bit division is slow where 64 bits would do, as they nearly always do.
Division divide(Int128 dividend, Int128 divisor) {
    if (dividend <= INT64_MAX && divisor <= INT64_MAX) {
        const auto a = static_cast<std::int64_t>(dividend);
        const auto b = static_cast<std::int64_t>(divisor);
        return {a / b, a % b};
    }
    return {dividend / divisor, dividend % divisor};
}

}  // namespace

std::vector<Int128> apportion(Int128 total, std::span<const Int128> weights) {
    Int128 sum = 0;
    for (const auto weight : weights) sum += weight;
    if (total == sum) return {weights.begin(), weights.end()};

    std::vector<Int128> shares(weights.size(), 0);
    if (sum == 0) return shares;

    std::vector<Int128> remainders(weights.size());
    std::vector<std::uint32_t> order(weights.size());
    Int128 left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto [share, remainder] = divide(total * weights[i], sum);
        shares[i] = share;
        left -= share;
        remainders[i] = remainder;
        order[i] = static_cast<std::uint32_t>(i);
    }
    // What is left is less than the number of weights.
    const auto winners = order.begin() + static_cast<std::ptrdiff_t>(left);
    std::partial_sort(order.begin(), winners, order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : a < b;
    });
    for (auto winner = order.begin(); winner != winners; ++winner) ++shares[*winner];
    return shares;
}

}  // namespace kms_cost
