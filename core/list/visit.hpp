#pragma once

namespace kms_cost {

/// What is called with things one after another: a reference to any function object that outlives the call. Whoever
/// visits is compiled once, and not anew for each visitor.
template <class... Things>
class Visit {
public:
    template <class Function>
    Visit(const Function& function)  // NOLINT(google-explicit-constructor): a lambda is passed as it is
        : function_(&function),
          call_([](const void* called, Things... things) { (*static_cast<const Function*>(called))(things...); }) {}

    void operator()(Things... things) const { call_(function_, things...); }

private:
    const void* function_;
    void (*call_)(const void*, Things...);
};

}  // namespace kms_cost
