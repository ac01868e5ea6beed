"""JSON text: with orjson where it is installed, else with the standard library."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from vmodl.codec.errors import DecodeError, EncodeError

__all__ = ["dumps", "loads"]


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


# Made once: json.loads and json.dumps make theirs anew in each call with options.
_decoder = json.JSONDecoder(parse_constant=_refuse_constant)
_encoder = json.JSONEncoder(
    # What is written was just built, so it holds no circles to look for.
    check_circular=False,
    ensure_ascii=False,
    allow_nan=False,
    separators=(",", ":"),
)


def _standard_loads(data: bytes | str) -> Any:
    return _decoder.decode(data if isinstance(data, str) else data.decode())


def _standard_dumps(value: Any) -> bytes:
    return _encoder.encode(value).encode()


_loads: Callable[[bytes | str], Any] = _standard_loads
_dumps: Callable[[Any], bytes] = _standard_dumps
try:
    import orjson
except ImportError:
    pass
else:
    _loads, _dumps = orjson.loads, orjson.dumps


def loads(data: bytes | str) -> Any:
    """Parse JSON text; raises `DecodeError` for anything else."""
    try:
        return _loads(data)
    except RecursionError:
        raise DecodeError("not JSON: nested too deeply") from None
    except ValueError as error:  # what UTF-8 and JSON decoders raise
        raise DecodeError(f"not JSON: {error}") from None


def dumps(value: Any) -> bytes:
    """Write JSON text as UTF-8, without spaces; raises `EncodeError`."""
    try:
        return _dumps(value)
    except RecursionError:
        raise EncodeError("nested too deeply") from None
    except (TypeError, ValueError) as error:
        raise EncodeError(f"no JSON for it: {error}") from None
