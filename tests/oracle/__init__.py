"""An independent oracle: the pricing rules in plain Python with exact fractions.

It is written from the specification and from the documented JSON, never from the C++ core, and
prefers the obvious computation to a quick one. `python3 -m tests.oracle scenario.json` prints an
estimate; README.md in this folder says what each module holds.
"""
