"""What the doctor looks at on this machine: settings, files, room, second channel, catalogues."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from bot import resources
from bot.clock import Clock
from bot.config import Settings
from bot.doctor.check import Check, broken, look, well
from bot.errors import SetupError
from bot.i18n import Languages
from bot.pager import Pager

LOW_SPACE, NO_SPACE = 1 << 30, 200 << 20


def examine_machine(settings: Settings, clock: Clock) -> Iterator[Check]:
    """Look at this machine."""
    yield _names()
    yield _key(settings)
    if settings.data_dir.exists():
        yield _folder(settings.data_dir)
        yield _space(settings.data_dir)
    else:
        yield look("data folder", f"{settings.data_dir} does not exist yet", "Nothing to do: the first start makes it.")
    yield _pager(settings)
    yield _catalogue(clock)
    yield _languages()


def _names() -> Check:
    """Look for variables that are none of ours, which most often are misspelt."""
    known = {f"TIDEMARK_{name}".upper() for name in Settings.model_fields}
    odd = sorted(name for name in os.environ if name.startswith("TIDEMARK_") and name not in known)
    if odd:
        return look("settings", f"not a setting: {', '.join(odd)}", "Correct the name; README.md lists every setting.")
    return well("settings", "every TIDEMARK_ variable is a setting")


def _key(settings: Settings) -> Check:
    path = settings.encryption_key_file
    if not path.exists():
        return look("key", f"{path} does not exist yet", "Nothing to do: the first start makes it. Then back it up.")
    try:
        settings.encryption_key()
    except SetupError as error:
        return broken("key", str(error), "Put the right key file back from your backup.")
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        return broken("key", f"{path} may be read by others (mode {mode:04o})", f"chmod 600 {path}")
    if path.resolve().is_relative_to(settings.data_dir.resolve()):
        return look("key", f"{path} lies beside the data", "Move it elsewhere and set TIDEMARK_ENCRYPTION_KEY_FILE.")
    return well("key", f"{path}, mode {mode:04o}")


def _folder(path: Path) -> Check:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        return broken("data folder", f"{path} may be read by others (mode {mode:04o})", f"chmod 700 {path}")
    return well("data folder", f"{path}, mode {mode:04o}")


def _space(path: Path) -> Check:
    free = shutil.disk_usage(path).free
    found = f"{free / (1 << 30):.1f} GB free"
    if free >= LOW_SPACE:
        return well("disk space", found)
    mend = "Free some space, or move the data (TIDEMARK_DATA_DIR) to a larger disk."
    return (broken if free < NO_SPACE else look)("disk space", found, mend)


def _pager(settings: Settings) -> Check:
    try:
        pager = Pager(settings.pager_urls)
    except SetupError as error:
        return broken("pager", str(error), "Correct it; https://github.com/caronc/apprise/wiki lists the forms.")
    if not pager.configured:
        return look(
            "pager",
            "there is no second channel",
            "Set TIDEMARK_PAGER_URLS, so that a crisis reaches someone when Telegram does not.",
        )
    return well("pager", f"{len(settings.pager_urls)} address(es) understood")


def _catalogue(clock: Clock) -> Check:
    try:
        found = resources.load()
    except SetupError as error:
        return broken("crisis lines", str(error), "Install Tidemark again.")
    today = clock.now().date()
    if stale := sorted(country.code for country in found.values() if country.stale(today)):
        return look(
            "crisis lines",
            f"looked up more than a year ago: {' '.join(stale)}",
            "Call each number of your country, and install a newer version.",
        )
    return well("crisis lines", f"{len(found)} countries, each looked up within a year")


def _languages() -> Check:
    try:
        return well("languages", " ".join(sorted(Languages().known)))
    except (SetupError, OSError) as error:
        return broken("languages", str(error), "Install Tidemark again.")
