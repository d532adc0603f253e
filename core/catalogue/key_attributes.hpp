#pragma once

#include "core/catalogue/names.hpp"

namespace kms_cost {

/// Who made the key: an Alibaba Cloud service (alias acs/<service>) or the user.
enum class Creator { user, service };
inline constexpr Names<Creator, 2> creator_names{{"user", "service"}};

enum class Protection { software, hsm };
inline constexpr Names<Protection, 2> protection_names{{"SOFTWARE", "HSM"}};

enum class KeyState { enabled, disabled, pending_import, pending_deletion };
inline constexpr Names<KeyState, 4> key_state_names{{"Enabled", "Disabled", "PendingImport", "PendingDeletion"}};

/// Where the key material comes from.
enum class KeyOrigin { kms, external };
inline constexpr Names<KeyOrigin, 2> key_origin_names{{"Aliyun_KMS", "EXTERNAL"}};

}  // namespace kms_cost
