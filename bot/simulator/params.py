"""What a caller sent with a method: query, form, multipart or JSON, behind one set of accessors."""

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote

from bot.simulator.refusal import bad_request

_NAME = re.compile(rb'(?:^|[;\s])name="((?:[^"\\]|\\.)*)"', re.IGNORECASE)
_FILENAME = re.compile(rb'filename="((?:[^"\\]|\\.)*)"', re.IGNORECASE)
_FILENAME_EXTENDED = re.compile(rb"filename\*=utf-8''([^;\r\n]*)", re.IGNORECASE)
_TYPE = re.compile(rb"^content-type:\s*([^\r\n;]+)", re.IGNORECASE | re.MULTILINE)
_TRUE = frozenset({"true", "1", "yes", "True"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it arrived: its name, its claimed type and its bytes."""

    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Params:
    """The named values of one call; forms carry text, JSON bodies carry values, both read the same."""

    values: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a text, empty when it is missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else str(value)

    def integer(self, name: str) -> int | None:
        """Return a whole number, or None when it is missing or is none."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        try:
            return int(value)
        except (TypeError, ValueError):
            return None

    def flag(self, name: str) -> bool:
        """Return a yes or no; missing is no."""
        value = self.values.get(name)
        return value if isinstance(value, bool) else value is not None and str(value) in _TRUE

    def structure(self, name: str) -> Any:  # noqa: ANN401 -- JSON has no narrower type
        """Return a nested value, decoded when it came as text; None when missing. Raises RefusalError."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def upload(self, name: str) -> Upload | None:
        """Return the file under this name, sent plainly or through ``attach://``."""
        reference = self.text(name)
        if reference.startswith("attach://"):
            return self.files.get(reference.removeprefix("attach://"))
        return self.files.get(name)


def decode(query: bytes, content_type: bytes, body: bytes) -> Params:
    """Read one request. Raises RefusalError when the body is not what its type says."""
    params = Params(_form(query) if query else {})
    if not body:
        return params
    kind = content_type.partition(b";")[0].strip().lower()
    if kind == b"application/json":
        params.values.update(_json(body))
    elif kind == b"multipart/form-data":
        _multipart(params, content_type, body)
    else:
        params.values.update(_form(body))
    return params


def _form(body: bytes) -> dict[str, str]:
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def _json(body: bytes) -> dict[str, Any]:
    try:
        values = json.loads(body)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise bad_request("can't parse request body JSON object")
    return values


def _multipart(params: Params, content_type: bytes, body: bytes) -> None:
    _, found, boundary = content_type.partition(b"boundary=")
    if not found:
        raise bad_request("boundary of the multipart body is missing")
    delimiter = b"--" + boundary.split(b";")[0].strip().strip(b'"')
    for part in body.split(delimiter)[1:]:
        head, separator, content = part.partition(b"\r\n\r\n")
        if separator:
            _add_part(params, head, content.removesuffix(b"\r\n"))


def _add_part(params: Params, head: bytes, content: bytes) -> None:
    name = _NAME.search(head)
    if name is None:
        return
    key = name[1].decode("utf-8", "replace")
    plain, extended = _FILENAME.search(head), _FILENAME_EXTENDED.search(head)
    if plain is None and extended is None:
        params.values[key] = content.decode("utf-8", "replace")
        return
    mime = _TYPE.search(head)
    if extended is not None:
        file_name = unquote(extended[1].decode("ascii", "replace"))
    else:
        file_name = plain[1].decode("utf-8", "replace").replace('\\"', '"') if plain else ""
    kind = mime[1].decode("ascii", "replace").strip() if mime else "application/octet-stream"
    params.files[key] = Upload(file_name, kind, content)
