"""Paths into the JSON of `vsmap figures`: `range.lead_time_s.high`, `steps[name=QA].visits`."""

from __future__ import annotations

import re
from typing import Any


def pick(document: Any, path: str) -> Any:
    """The value at a path; KeyError or StopIteration where there is none."""
    for part in re.findall(r"[^.\[\]]+|\[[^\]]*\]", path):
        if part.startswith("["):
            key, _, value = part[1:-1].partition("=")
            document = next(item for item in document if str(item.get(key)) == value)
        else:
            document = document[part]
    return document
