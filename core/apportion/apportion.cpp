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

    struct Claim {
        Int128 remainder;
        std::size_t index;
    };
    std::vector<Claim> claims(weights.size());
    Int128 left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto [share, remainder] = divide(total * weights[i], sum);
        shares[i] = share;
        left -= share;
        claims[i] = {remainder, i};
    }
    // What is left is less than the number of weights.
    const auto by_remainder = [](const Claim& a, const Claim& b) {
        return a.remainder != b.remainder ? a.remainder > b.remainder : a.index < b.index;
    };
    const auto winners = claims.begin() + static_cast<std::ptrdiff_t>(left);
    if (winners != claims.end()) std::nth_element(claims.begin(), winners, claims.end(), by_remainder);
    for (auto claim = claims.begin(); claim != winners; ++claim) ++shares[claim->index];
    return shares;
}

}  // namespace kms_cost
