"""Every problem of a rate card, from its JSON value."""

import re
from fractions import Fraction
from typing import Any

from . import catalogue, dates, decimals
from .fields import Fields, Problem

MOST_SOURCES = 32
MOST_SLABS = 16
MOST_OPERATIONS = 100
MOST_PLACES = 16  # of the price of one unit, multiplied and divided
CALLS_PER = (1, 10, 100, 1000, 10_000, 100_000, 1_000_000)
ID = re.compile(r"[a-z0-9-]{1,64}")
CURRENCY = re.compile(r"[A-Z]{3}")


class CardCheck:
    """One card being read. The sources and multipliers are known before the prices are read."""

    def __init__(self, value: Any):
        self.problems: list[Problem] = []
        self.root = Fields(value, "", self.problems)
        self.sources: list[str] = []
        self.factors: list[Fraction] = [Fraction(1)]

    def run(self) -> list[Problem]:
        root = self.root
        self._head()
        self._sources()
        self._multipliers()
        if hosting := root.child("hosting"):
            self._hosting(hosting)
        if root.has("calls") and root.value["calls"] is None:
            pass  # the card has no price for calls
        elif calls := root.child("calls"):
            self._calls(calls)
        if root.has("meters"):
            self._meters(root.child("meters"))
        root.close()
        return self.problems

    def _head(self) -> None:
        root = self.root
        root.text("$schema", None, 1000)
        root.whole("format", 1, 1)
        _form(root, "id", ID)
        _form(root, "currency", CURRENCY)
        root.text("name", longest=200)
        root.text("provider", None, 1000)
        root.text("product", None, 1000)
        if root.has("life"):
            life = root.child("life")
            for name in ("closedToNewCustomers", "endOfFullSupport", "endOfService"):
                _date(life, name, None)
            life.close()

    def _sources(self) -> None:
        for source in self.root.children("sources", MOST_SOURCES, 1):
            name = _form(source, "id", ID)
            if name in self.sources:
                source.report("id", "duplicate", value=name)
            elif name is not None:
                self.sources.append(name)
            source.text("title", longest=1000)
            source.text("url", None, 1000)
            source.text("path", None, 1000)
            for field in ("firstRead", "lastRead"):
                _date(source, field, None)
            source.close()

    def _multipliers(self) -> None:
        if not self.root.has("multipliers"):
            return
        clouds = []
        for entry in self.root.children("multipliers", 2):
            cloud = entry.choice("cloud", ("finance", "government"))
            if cloud in clouds:
                entry.report("cloud", "duplicate", value=cloud)
            clouds.append(cloud)
            factor = entry.decimal("factor", "0.0001", "1000", 4)
            if factor is not None:
                self.factors.append(factor)
            self._origin(entry)
            entry.close()

    def _hosting(self, hosting: Fields) -> None:
        hosting.choice("unit", ("key-version", "key"))
        hosting.choice("per", ("day",))
        if prices := hosting.child("prices"):
            for name in catalogue.HOSTING_CLASSES:
                if prices.has(name) and prices.value[name] is None:
                    continue  # the card has no price for this class
                if entry := prices.child(name):
                    self._hosting_price(entry)
            prices.close()
        hosting.close()

    def _hosting_price(self, entry: Fields) -> None:
        if not entry.has("slabs"):
            self._price(entry, 1)
            return
        if entry.has("price"):
            entry.report("price", "conflict", **{"with": "slabs"})
        slabs = entry.children("slabs", MOST_SLABS, 1)
        count = len(entry.value["slabs"]) if slabs else 0
        above = 0
        for i, slab in enumerate(slabs):
            up_to = slab.whole("upTo", 1, 10**15, None)
            last = i == count - 1
            if last and slab.has("upTo"):
                slab.report("upTo", "slab-limit-on-last")
            elif not last and not slab.has("upTo") and slab.readable:
                slab.report("upTo", "slab-limit-missing")
            if up_to is not None:
                if up_to <= above:
                    slab.report("upTo", "slabs-not-ascending", above=str(above))
                above = up_to
            self._price(slab, 1)
        entry.close()

    def _calls(self, calls: Fields) -> None:
        per = calls.whole("per", 1, 10**6)
        if per is not None and per not in CALLS_PER:
            calls.report("per", "unknown-value", allowed=[str(one) for one in CALLS_PER])
            per = None
        self._operations(calls)
        if calls.has("freeQuota") and calls.value["freeQuota"] is not None:
            quota = calls.child("freeQuota")
            quota.whole("calls", 0, 10**15)
            quota.choice("for", ("service-managed", "any-key"))
            self._origin(quota)
            quota.close()
        elif not calls.has("freeQuota") and calls.readable:
            calls.report("freeQuota", "missing")
        if prices := calls.child("prices"):
            for name in catalogue.API_CLASSES:
                if by_region := prices.child(name):
                    for region in catalogue.REGION_CLASSES:
                        if entry := by_region.child(region):
                            self._price(entry, per)
                    by_region.close()
            prices.close()
        calls.close()

    def _operations(self, calls: Fields) -> None:
        """All, or a list of names."""
        if calls.has("operations") and isinstance(calls.value["operations"], list):
            for name, text in calls.texts("operations", MOST_OPERATIONS, 1):
                if text is not None and len(text) > 1000:
                    calls.report(name, "too-long", maximum="1000")
        else:
            calls.choice("operations", ("all",))

    def _meters(self, meters: Fields) -> None:
        for name in catalogue.METERS:
            if meters.has(name):
                self._price(meters.child(name), None)
        if meters.readable and not meters.value:
            self.root.report("meters", "missing")
        meters.close()

    def _price(self, entry: Fields, per: int | None) -> None:
        price = entry.decimal("price", "0", "1000000", 12)
        if price is not None and per is not None:
            each = [price * factor / per for factor in self.factors]
            if any(decimals.places(one) > MOST_PLACES for one in each):
                entry.report("price", "price-not-representable", maximum=str(MOST_PLACES))
        self._origin(entry)
        entry.close()

    def _origin(self, entry: Fields) -> None:
        """Where and when a figure was read."""
        source = entry.text("source")
        if source is not None and source not in self.sources:
            entry.report("source", "unknown-source")
        _date(entry, "read")


def _form(fields: Fields, name: str, form: re.Pattern[str]) -> str | None:
    text = fields.text(name)
    if text is None or form.fullmatch(text):
        return text
    fields.report(name, "wrong-form", form=name)
    return None


def _date(fields: Fields, name: str, *default: None) -> None:
    text = fields.text(name, *default)
    if text is not None and dates.parse_day(text) is None:
        fields.report(name, "not-date")


def check_card(value: Any) -> list[Problem]:
    return CardCheck(value).run()
