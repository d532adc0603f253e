"""The oracle as one object with the calls of the engine: add rate cards, then ask."""

from collections.abc import Callable
from typing import Any

from . import card as cards
from .card import RateCard
from .check_card import check_card
from .check_scenario import read_scenario
from .decimals import TooLarge
from .documents import Refused
from .estimate import estimate
from .fields import Problem
from .marginal import marginal
from .projection import project
from .requests import read_marginal, read_project, read_solve, read_sweep
from .scenario import Scenario
from .solve import proof_is_wrong, solve
from .sweep import sweep


def refusal(problems: list[Problem]) -> dict[str, Any]:
    return {"problems": [problem.to_json() for problem in problems]}


class Oracle:
    def __init__(self) -> None:
        self.cards = cards.shipped()

    def add_rate_card(self, value: Any) -> dict[str, Any]:
        problems = check_card(value)
        if problems:
            return refusal(problems)
        card = cards.from_json(value)
        self.cards[card.id] = card
        return {"id": card.id}

    def estimate(self, value: Any) -> dict[str, Any]:
        try:
            scenario = read_scenario(value, self.cards)
        except Refused as refused:
            return refusal(refused.problems)
        return self._priced("", scenario, lambda card: estimate(scenario, card))

    def project(self, value: Any) -> dict[str, Any]:
        def compute(card: RateCard) -> dict[str, Any]:
            return project(request.scenario, card, request.lines)

        try:
            request = read_project(value, self.cards)
        except Refused as refused:
            return refusal(refused.problems)
        return self._priced("scenario.", request.scenario, compute)

    def marginal(self, value: Any) -> dict[str, Any]:
        try:
            scenario = read_marginal(value, self.cards)
        except Refused as refused:
            return refusal(refused.problems)
        return self._priced("scenario.", scenario, lambda card: marginal(scenario, card))

    def solve(self, value: Any) -> dict[str, Any]:
        try:
            request = read_solve(value, self.cards)
        except Refused as refused:
            return refusal(refused.problems)
        return self._priced("scenario.", request.scenario, lambda card: solve(request, card))

    def proof_is_wrong(self, value: Any, answer: dict[str, Any]) -> list[str]:
        """What an answer to `solve` says about costs, tried out."""
        request = read_solve(value, self.cards)
        return proof_is_wrong(request, self.cards[request.scenario.rate_card], answer)

    def sweep(self, value: Any) -> dict[str, Any]:
        try:
            request = read_sweep(value, self.cards)
        except Refused as refused:
            return refusal(refused.problems)
        return self._priced("scenario.", request.scenario, lambda card: sweep(request, card))

    def answer(self, kind: str, value: Any) -> dict[str, Any]:
        """By the name of the call."""
        return getattr(self, kind)(value)

    def _priced(
        self, prefix: str, scenario: Scenario, compute: Callable[[RateCard], dict[str, Any]]
    ) -> dict[str, Any]:
        """What is found, or the problems of the whole; `prefix` is where the scenario stands."""
        try:
            return compute(self.cards[scenario.rate_card])
        except Refused as refused:
            return refusal(
                [
                    Problem(problem.code, prefix + problem.path, problem.parameters)
                    for problem in refused.problems
                ]
            )
        except TooLarge:
            return refusal([Problem("amount-too-large", "")])
