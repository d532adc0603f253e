#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/catalogue/name.hpp"

namespace kms_cost {

/// Key specs of KMS 1.0, named as the API names them.
enum class KeySpec { aes_256, sm4, rsa_2048, rsa_3072, ec_p256, ec_p256k, ec_sm2 };

/// How the billing document divides the specs (its notes ③ and ④ on hosting, ② and ③ on calls).
enum class SpecFamily { basic, advanced };

struct KeySpecFacts {
    KeySpec spec;
    Name name;
    /// Another accepted name, or empty. The billing document writes Aliyun_SM2 where the API has EC_SM2.
    Name alias;
    SpecFamily family;
    bool asymmetric;
    /// Automatic rotation exists for the symmetric specs only.
    bool automatic_rotation;
    /// Exists only with protection level HSM, in mainland regions with managed HSMs.
    bool mainland_hsm_only;
};

inline constexpr std::array<KeySpecFacts, 7> key_specs{{
    {KeySpec::aes_256, "Aliyun_AES_256", "", SpecFamily::basic, false, true, false},
    {KeySpec::sm4, "Aliyun_SM4", "", SpecFamily::basic, false, true, true},
    {KeySpec::rsa_2048, "RSA_2048", "", SpecFamily::basic, true, false, false},
    {KeySpec::rsa_3072, "RSA_3072", "", SpecFamily::advanced, true, false, false},
    {KeySpec::ec_p256, "EC_P256", "", SpecFamily::advanced, true, false, false},
    {KeySpec::ec_p256k, "EC_P256K", "", SpecFamily::advanced, true, false, false},
    {KeySpec::ec_sm2, "EC_SM2", "Aliyun_SM2", SpecFamily::advanced, true, false, true},
}};

constexpr const KeySpecFacts& facts_of(KeySpec spec) { return key_specs[static_cast<std::size_t>(spec)]; }

/// By name or alias.
std::optional<KeySpec> find_key_spec(std::string_view name);

}  // namespace kms_cost
