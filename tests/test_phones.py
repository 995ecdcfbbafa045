import pytest

from bot.phones import tappable


@pytest.mark.parametrize(
    ("text", "country", "shown"),
    [
        ("Mum 612 345 678", "ES", "Mum +34612345678"),
        ("Dr. Hahn (030) 123456-7", "DE", "Dr. Hahn +49301234567"),
        ("Sam 07911 123456.", "GB", "Sam +447911123456."),
        ("Ed (212) 555-0123", "US", "Ed +12125550123"),
        ("Ed 1-212-555-0123", "US", "Ed +12125550123"),
        ("Rosa 02 2327 2327", "IT", "Rosa +390223272327"),
        ("+34 612 345 678", "ES", "+34 612 345 678"),
        ("0034612345678", "FR", "+34612345678"),
        ("call 112 or 024", "ES", "call 112 or 024"),
        ("room 12345", "ES", "room 12345"),
        ("612345678", "XX", "612345678"),
        ("12345678901234567890", "ES", "12345678901234567890"),
        ("a1234567", "ES", "a1234567"),
    ],
)
def test_national_numbers_are_written_so_that_a_tap_calls_them(text: str, country: str, shown: str) -> None:
    assert tappable(text, country) == shown
