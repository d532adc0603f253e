#include "core/over_time/limits_passed.hpp"

#include "core/over_time/growth.hpp"
#include "core/over_time/timeline.hpp"

namespace kms_cost {

namespace {

/// Looks at one group.
class Limits {
public:
    Limits(const Plan& plan, std::size_t index, const HorizonDays& horizon, const Path& path, Problems& problems)
        : group_(plan.scenario.groups[index]),
          life_(plan.lives[index]),
          timeline_(plan, index, horizon, HostingUnit::key_version),
          first_month_(plan.horizon.first),
          horizon_(horizon),
          path_(path),
          problems_(problems) {}

    void look() const {
        if (timeline_.is_empty() || !timeline_.is_in_use()) return;
        look_at_keys();
        look_at_versions();
        if (life_.call_growth) look_at_calls();
    }

private:
    [[nodiscard]] int beginning() const { return horizon_.month_of(timeline_.begin()); }

    void report(int month, Name field, Name limit, std::int64_t maximum) const {
        auto& problem = problems_.add(ProblemCode::limit_passed, path_.field(field));
        problem.text = limit;
        problem.number = maximum;
        problem.minimum = first_month_ + month;
    }

    void look_at_keys() const {
        if (!life_.key_growth && life_.keys_per_month == 0) return;
        Compounded compounded(group_.keys.count(), life_.key_growth);
        Int128 added = 0;
        for (auto month = beginning() + 1;
             month < horizon_.months() && horizon_.start_of(month) < timeline_.added_until(); ++month) {
            compounded.grow();
            added += life_.keys_per_month;
            if (compounded.count() + added > limits::keys) return report(month, "keyGrowth", "keys", limits::keys);
        }
    }

    void look_at_versions() const {
        if (timeline_.versions_per_key(timeline_.added_until()) <= limits::versions_per_key) return;
        auto month = beginning();
        while (timeline_.versions_per_key(horizon_.start_of(month + 1)) <= limits::versions_per_key) ++month;
        report(month, rotates(group_) ? Name("rotationDays") : Name("versionsAdded"), "versionsPerKey",
               limits::versions_per_key);
    }

    void look_at_calls() const {
        Compounded compounded(group_.calls.count(), life_.call_growth);
        for (auto month = beginning(); month <= horizon_.month_of(timeline_.end() - 1); ++month) {
            if (compounded.count() > limits::calls) return report(month, "callGrowthPercent", "calls", limits::calls);
            compounded.grow();
        }
    }

    const KeyGroup& group_;
    const GroupLife& life_;
    Timeline timeline_;
    MonthNumber first_month_;
    const HorizonDays& horizon_;
    const Path& path_;
    Problems& problems_;
};

}  // namespace

void find_limits_passed(const Plan& plan, Problems& problems) {
    const HorizonDays horizon(plan.horizon);
    const Path root;
    const auto groups = root.field("keys");
    for (std::size_t i = 0; i < plan.lives.size(); ++i) {
        const auto path = groups.element(i);
        Limits(plan, i, horizon, path, problems).look();
    }
}

}  // namespace kms_cost
