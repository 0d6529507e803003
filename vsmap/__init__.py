"""vsmap: draw how work flows from request to value, and see what holds it back."""

__version__ = "0.1.0"
