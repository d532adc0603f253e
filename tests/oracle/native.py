"""The native core through `kms_cost_answers`: a JSON scenario a line in, an answer a line out."""

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from .card import SHIPPED

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "build/native-release/tests/core/kms_cost_answers"


def answers(tool: Path, cards: list[dict[str, Any]], scenarios: list[str]) -> list[dict[str, Any]]:
    """The answers to scenario texts without line ends, with the shipped cards and these loaded."""
    with tempfile.TemporaryDirectory() as folder:
        files = sorted(SHIPPED.glob("*.json"))
        for i, card in enumerate(cards):
            files.append(Path(folder) / f"{i}.json")
            files[-1].write_text(json.dumps(card), encoding="utf-8")
        lines = "".join(f"{scenario}\n" for scenario in scenarios)
        done = subprocess.run(
            [tool, *files], input=lines.encode(), stdout=subprocess.PIPE, check=True
        )
    return [json.loads(line) for line in done.stdout.decode().splitlines()]
