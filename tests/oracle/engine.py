"""The oracle as one object with the calls of the engine: add rate cards, then estimate."""

from typing import Any

from . import card as cards
from .check_card import check_card
from .check_scenario import read_scenario
from .decimals import TooLarge
from .documents import Refused
from .estimate import estimate
from .fields import Problem


class Oracle:
    def __init__(self) -> None:
        self.cards = cards.shipped()

    def add_rate_card(self, value: Any) -> dict[str, Any]:
        problems = check_card(value)
        if problems:
            return {"problems": [problem.to_json() for problem in problems]}
        card = cards.from_json(value)
        self.cards[card.id] = card
        return {"id": card.id}

    def estimate(self, value: Any) -> dict[str, Any]:
        try:
            scenario = read_scenario(value, self.cards)
            return estimate(scenario, self.cards[scenario.rate_card])
        except Refused as refused:
            return {"problems": [problem.to_json() for problem in refused.problems]}
        except TooLarge:
            return {"problems": [Problem("amount-too-large", "").to_json()]}
