"""How the Bot API says no: one exception that becomes the JSON answer."""

from typing import Any

Json = dict[str, Any]

TITLES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
    500: "Internal Server Error",
}


class RefusalError(Exception):
    """A call that the Bot API turns down, with its code, its words and its parameters."""

    def __init__(self, code: int, description: str = "", **parameters: int) -> None:
        title = TITLES.get(code, "Error")
        self.code = code
        self.description = f"{title}: {description}" if description else title
        self.parameters = parameters
        super().__init__(self.description)

    def envelope(self) -> Json:
        """Return the JSON object that the caller receives."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = dict(self.parameters)
        return answer


def bad_request(words: str, **parameters: int) -> RefusalError:
    """Return a 400."""
    return RefusalError(400, words, **parameters)


def forbidden(words: str) -> RefusalError:
    """Return a 403."""
    return RefusalError(403, words)


def flood(seconds: int) -> RefusalError:
    """Return a 429 that asks to wait for whole seconds."""
    return RefusalError(429, f"retry after {seconds}", retry_after=seconds)
