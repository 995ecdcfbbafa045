"""Words in the reader's language: gettext catalogues in the tree, read at start, plurals and dates by CLDR."""

import io
from datetime import date, datetime
from gettext import GNUTranslations, NullTranslations
from importlib import resources
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.errors import SetupError

SOURCE = "en"


class Words:
    """One language. Called with an English sentence it returns that sentence in this language."""

    def __init__(self, language: str, sentences: NullTranslations) -> None:
        self.language = language
        self._sentences = sentences

    def __call__(self, sentence: str, **values: object) -> str:
        """Return ``sentence`` in this language, its ``{placeholders}`` filled with ``values``."""
        return self._filled(self._sentences.gettext(sentence), values)

    def count(self, number: int, one: str, many: str, /, **values: object) -> str:
        """Return the sentence that fits ``number``, which fills ``{count}``, by this language's rule of plurals."""
        return self._filled(self._sentences.ngettext(one, many, number), {**values, "count": number})

    def _filled(self, sentence: str, values: dict[str, object]) -> str:
        return sentence.format(**{name: self._shown(value) for name, value in values.items()})

    def _shown(self, value: object) -> object:
        return self.day(value) if isinstance(value, date) and not isinstance(value, datetime) else value

    def day(self, day: date, *, weekday: bool = False) -> str:
        """Return a date as people write it here: "14 March", with ``weekday`` "Sat 14 March"."""
        skeleton = {"en": "d MMMM", "es": "d 'de' MMMM"}.get(self.language, "d MMMM")
        return format_date(day, f"EEE {skeleton}" if weekday else skeleton, locale=self.language)

    def short_day(self, day: date) -> str:
        """Return a date where room is scarce: "14 Mar"."""
        return format_date(day, "d MMM", locale=self.language)

    def ends(self, low: date, high: date) -> dict[str, str]:
        """Return the two ends of an interval as ``low`` and ``high``: "14 Mar", "14 Mar 2027" when years differ."""
        skeleton = "d MMM" if low.year == high.year else "d MMM y"
        return {name: format_date(day, skeleton, locale=self.language) for name, day in (("low", low), ("high", high))}

    def time(self, at: datetime, zone: str) -> str:
        """Return the wall time of an instant: "14:05"."""
        return at.astimezone(ZoneInfo(zone)).strftime("%H:%M")


class Languages:
    """Every language that has a catalogue, and the one that a person's own falls back to."""

    def __init__(self) -> None:
        self._words = {SOURCE: Words(SOURCE, NullTranslations())}
        for folder in resources.files("bot").joinpath("locales").iterdir():
            file = folder.joinpath("messages.po")
            if file.is_file():
                self._words[folder.name] = Words(folder.name, _read(file.read_bytes(), folder.name))

    @property
    def known(self) -> frozenset[str]:
        """The codes of every language."""
        return frozenset(self._words)

    def __call__(self, language: str) -> Words:
        """Return the words of ``language`` (``es``, ``es-MX``), of English when there are none."""
        return self._words.get(language.lower().partition("-")[0], self._words[SOURCE])


def _read(content: bytes, language: str) -> NullTranslations:
    compiled = io.BytesIO()
    try:
        lines = content.decode().splitlines(keepends=True)
        write_mo(compiled, read_po(lines, locale=language, abort_invalid=True))
    except (ValueError, UnicodeDecodeError) as error:
        raise SetupError(f"The catalogue of the language {language} cannot be read: {error}.") from error
    compiled.seek(0)
    return GNUTranslations(compiled)
