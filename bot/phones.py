"""Telephone numbers inside a text, written so that a phone offers to call them.

Telegram makes a number tappable when it is in international form. Country codes: ITU-T E.164; the trunk prefix that
is dropped abroad: national numbering plans (ITU "World Telephone Numbering Guide").
"""

import re

FEWEST_DIGITS, MOST_DIGITS = 7, 13
_CODES = {
    "US": ("1", "1"), "CA": ("1", "1"), "GB": ("44", "0"), "IE": ("353", "0"), "AU": ("61", "0"), "NZ": ("64", "0"),
    "NL": ("31", "0"), "BE": ("32", "0"), "FR": ("33", "0"), "ES": ("34", ""), "PT": ("351", ""), "BR": ("55", "0"),
    "DE": ("49", "0"), "AT": ("43", "0"), "CH": ("41", "0"), "SE": ("46", "0"), "NO": ("47", ""), "DK": ("45", ""),
    "FI": ("358", "0"), "IT": ("39", ""), "PL": ("48", ""), "CZ": ("420", ""), "UA": ("380", "0"), "RU": ("7", "8"),
    "IL": ("972", "0"), "IN": ("91", "0"), "JP": ("81", "0"), "KR": ("82", "0"), "SG": ("65", ""), "HK": ("852", ""),
    "CN": ("86", "0"), "ZA": ("27", "0"), "MX": ("52", ""), "AR": ("54", "0"), "CL": ("56", ""), "AE": ("971", "0"),
    "CO": ("57", ""),
}  # fmt: skip
_NUMBER = re.compile(r"\+\d(?:[ .\-/()]{0,2}\d)+|(?<![\w+])\(?\d(?:[ .\-/()]{0,2}\d)+(?!\w)")


def tappable(text: str, country: str) -> str:
    """Return ``text`` with the national numbers of ``country`` in international form; short numbers stay."""
    if country not in _CODES:
        return text
    return _NUMBER.sub(lambda found: _international(found[0], *_CODES[country]), text)


def _international(number: str, code: str, trunk: str) -> str:
    if number.startswith("+"):
        return number
    digits = re.sub(r"\D", "", number)
    if not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        return number
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+{code}{digits.removeprefix(trunk) if trunk else digits}"
