// What every module has besides its binding.

#include <__verbose_abort>

/// The C++ library's way out of what cannot happen, which would otherwise bring printf along.
[[noreturn]] void std::__libcpp_verbose_abort(const char*, ...) { __builtin_trap(); }

// Says which module the WebAssembly is, and of which version, so that the façade can refuse another before it is
// started.
__asm__(".section .custom_section." KMS_COST_MODULE ",\"\",@\n.ascii \"" KMS_COST_VERSION "\"\n");
