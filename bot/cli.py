"""The ``tidemark`` command: parses what the operator typed and delegates.

What a command needs is imported inside it, so that `tidemark --help` is quick and `run` loads no more than it uses.
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer
from typer.core import TyperGroup

from bot.errors import SetupError, StorageUnavailableError, UserError

if TYPE_CHECKING:
    from bot.clinics import NewClinic
    from bot.config import Settings
    from storage.database import Database

T = TypeVar("T")
FAILED, BAD_INPUT, INTERRUPTED = 1, 2, 130
"""Exit codes: something was found broken; something has to be put right first; stopped by Ctrl-C."""


class Commands(TyperGroup):
    """The one place where an error that the operator can put right becomes a line and an exit code."""

    def invoke(self, ctx: Any) -> object:  # noqa: ANN401 -- typer keeps the type private
        """Run a command; say in one line on standard error what has to be put right."""
        try:
            return super().invoke(ctx)
        except (SetupError, UserError) as error:
            typer.echo(f"tidemark: {error}", err=True)
            raise typer.Exit(BAD_INPUT) from None
        except StorageUnavailableError as error:
            typer.echo(f"tidemark: The database cannot be used ({error}). Is TIDEMARK_DATABASE_URL right?", err=True)
            raise typer.Exit(BAD_INPUT) from None
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None


app = typer.Typer(
    name="tidemark",
    cls=Commands,
    help="Tells a ketamine clinic who is losing relief, and by when a booster is likely to be needed.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
clinic = typer.Typer(help="The clinics of this installation.", no_args_is_help=True)
app.add_typer(clinic, name="clinic")


@app.command()
def run() -> None:
    """Run the bot until Ctrl-C or SIGTERM."""
    import uvloop

    from bot import config, log
    from bot.app import build
    from bot.clock import SystemClock

    log.configure()
    settings = config.load()

    async def serve() -> None:
        await (await build(settings, SystemClock())).run()

    uvloop.run(serve())


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port of the page.", min=0, max=65535)] = 8000,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = False,
) -> None:
    """Try Tidemark out: the bot, a Telegram that lives here, and a page with phones. Needs nothing."""
    from bot import log
    from bot.demo import serve

    log.configure()
    asyncio.run(serve(port, browser=browser))


@app.command()
def migrate() -> None:
    """Bring the database to this version's schema."""
    from bot import config
    from storage.migrate import upgrade

    settings = config.load()
    settings.make_data_dir()
    asyncio.run(upgrade(settings.database, settings.encryption_key()))
    typer.echo("The database has the schema of this version.")


@app.command()
def doctor(
    invariants: Annotated[
        bool, typer.Option("--invariants", help="Check only the promises that must always hold.")
    ] = False,
) -> None:
    """Look at everything that Tidemark needs, and say how to mend what is not well."""
    from rich.console import Console

    from bot import config
    from bot.clock import SystemClock
    from bot.doctor import examine, examine_invariants
    from bot.doctor.check import Check, Verdict
    from bot.doctor.report import show

    settings = config.load()

    async def collect() -> list[Check]:
        looks = (examine_invariants if invariants else examine)(settings, SystemClock())
        return [check async for check in looks]

    checks = asyncio.run(collect())
    show(checks, Console())
    if any(check.verdict == Verdict.BROKEN for check in checks):
        raise typer.Exit(FAILED)


@app.command("import")
def import_(
    ratings: Annotated[Path, typer.Option(help="CSV with the columns patient,date,mood,pain.")],
    infusions: Annotated[Path, typer.Option(help="CSV with the columns patient,date.")],
    patients: Annotated[Path | None, typer.Option(help="CSV with the columns patient,tracks.")] = None,
    clinic: Annotated[int | None, typer.Option(help="The clinic's number, if there are several.")] = None,
) -> None:
    """Bring in a clinic's past: all of it or nothing, beside the running bot, as often as you like."""
    from bot import history, progress
    from bot.services.forecasts import ForecastService
    from bot.services.imports import Imported, ImportService

    async def work(_: "Settings", database: "Database") -> Imported:
        imports = ImportService(database)
        of = await imports.clinic(clinic)
        with progress.bar() as advance:
            pasts = history.read(ratings, infusions, patients, await imports.limits(of))
            found = await imports.bring_in(of, pasts, advance("Saving", len(pasts)))
            step = advance("Assessing", len(pasts))
            for patient_id in found.patient_ids:
                await ForecastService(database).assess_imported([patient_id])
                step()
        return found

    typer.echo(_beside_the_bot(work).as_text())


@app.command()
def screen() -> None:
    """Screen messages for danger: JSON lines in, JSON lines out.

    Reads {"text": …, "language": …} from standard input, the language being optional, and answers each line with its
    tier (1 plain danger, 2 perhaps, 0 none), its concepts and its language.
    """
    from bot.screening import run as answer

    with typer.get_text_stream("stdin", encoding="utf-8", errors="replace") as lines:
        answer(lines, lambda line: typer.echo(line, nl=False))


@clinic.command("add")
def clinic_add(
    name: Annotated[str, typer.Option(help="The clinic's name, as its patients know it.")],
    timezone: Annotated[str, typer.Option(help="IANA time zone, for example Europe/Madrid.")],
    country: Annotated[str, typer.Option(help="Two-letter country code, for its crisis lines, for example ES.")],
    language: Annotated[str, typer.Option(help="Language of the clinic's messages, for example es.")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Add a clinic and print its two single-use start links."""
    from bot.clinics import add

    async def work(settings: "Settings", database: "Database") -> "NewClinic":
        return await add(settings, database, name, timezone, country, language)

    added = _beside_the_bot(work)
    typer.echo(json.dumps(added.as_json(), ensure_ascii=False, indent=2) if as_json else added.as_text())


def _beside_the_bot(work: Callable[["Settings", "Database"], Coroutine[Any, Any, T]]) -> T:
    """Do one piece of work on the prepared database, which the running bot may have open as well."""
    from bot import config

    settings = config.load()

    async def whole() -> T:
        async with _database(settings) as database:
            return await work(settings, database)

    return asyncio.run(whole())


@asynccontextmanager
async def _database(settings: "Settings") -> AsyncIterator["Database"]:
    from bot.clock import SystemClock
    from storage.database import Database
    from storage.migrate import prepare

    settings.make_data_dir()
    key = settings.encryption_key()
    await prepare(settings.database, key)
    database = Database.open(settings.database, key, SystemClock())
    try:
        yield database
    finally:
        await database.close()


def main() -> None:
    """Run the command; an error of our own making is logged without its text, which may hold anything."""
    try:
        app()
    except Exception:  # noqa: BLE001 -- the outermost place: what is left here is a defect
        import structlog

        from bot import log

        log.configure()
        structlog.get_logger().exception("command failed")
        sys.exit(FAILED)
