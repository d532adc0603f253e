#pragma once

#include <string>
#include <string_view>

namespace kms_cost::test {

/// RFC 4648, for case files that hold bytes which JSON text cannot.
inline std::string from_base64(std::string_view text) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const auto value = alphabet.find(c);
        if (value == std::string_view::npos) break;
        buffer = buffer << 6 | static_cast<unsigned>(value);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(buffer >> bits & 0xFFU);
    }
    return bytes;
}

}  // namespace kms_cost::test
