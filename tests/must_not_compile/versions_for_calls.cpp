#include "core/scenario/scenario.hpp"

kms_cost::KeyGroup group(kms_cost::VersionsPerKey versions, kms_cost::Calls calls) {
    kms_cost::KeyGroup made;
    made.versions_per_key = versions;
#ifdef FORBIDDEN
    made.calls = versions;
#else
    made.calls = calls;
#endif
    return made;
}
