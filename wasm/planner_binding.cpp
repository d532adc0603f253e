// The binding of the planner, which translates and nothing else. After a sweep `points()` gives the address of its
// totals: whole numbers of 128 bits in units of 10^-16 of the currency, as many as the answer says, until the next
// answer.

#include "json/plan/planner.hpp"
#include "wasm/exchange.hpp"

namespace {

using kms_cost::json::Planner;

unsigned points() {
    using namespace kms_cost::wasm;
    return address(exchange<Planner>().calculator().points().data());
}

}  // namespace

EMSCRIPTEN_BINDINGS(kms_cost_planner) {
    using namespace kms_cost::wasm;
    bind_exchange<Planner>();
    emscripten::function("project", &answer<Planner, &Planner::project>);
    emscripten::function("marginal", &answer<Planner, &Planner::marginal>);
    emscripten::function("solve", &answer<Planner, &Planner::solve>);
    emscripten::function("sweep", &answer<Planner, &Planner::sweep>);
    emscripten::function("compare", &answer<Planner, &Planner::compare>);
    emscripten::function("points", &points);
}
