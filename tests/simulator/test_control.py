import asyncio
import base64
import json
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from telegram import Bot

from bot.simulator import Group, Person, Telegram
from bot.simulator.__main__ import read, serve
from bot.simulator.people import DOT
from bot.simulator.stage import Act
from tests.simulator.conftest import Call, until

ROOT = Path(__file__).parents[2]


async def test_a_stranger_process_makes_people_and_groups(telegram: Telegram, control: Call) -> None:
    _, anna = await control("POST", "/people", first_name="Anna", language_code="de", id=42)
    _, group = await control("POST", "/groups", title="Alerts", members=[42], supergroup=True)
    _, state = await control("GET", "/state")
    assert anna["id"] == 42
    assert state["people"] == [anna]
    assert state["groups"] == [group]
    assert group["type"] == "supergroup"
    assert state["bot"]["username"] == telegram.username


async def test_a_phone_can_be_added_to_the_page(telegram: Telegram, control: Call) -> None:
    _, person = await control("POST", "/people", first_name="Visitor", on_stage=True)
    assert telegram.stage.phones[0].person_id == person["id"]


async def test_every_deed_of_a_person_can_be_asked_for(
    telegram: Telegram, control: Call, bot: Bot, anna: Person, nora: Person, group: Group
) -> None:
    deeds: list[tuple[str, dict[str, object]]] = [
        ("start", {"payload": "p"}),
        ("open_link", {"link": "https://t.me/clinic_sim_bot?start=q"}),
        ("type", {"text": "hello", "reply_to": 1}),
        ("photo", {"content": base64.b64encode(DOT).decode(), "caption": "c"}),
        ("document", {"content": base64.b64encode(b"abc").decode(), "name": "a.txt"}),
        ("voice", {}),
        ("sticker", {"emoji": "🙂"}),
        ("join", {"chat_id": group.id}),
        ("promote", {"chat_id": group.id, "anonymous": True}),
        ("leave", {"chat_id": group.id}),
        ("block", {}),
        ("unblock", {}),
    ]
    for name, values in deeds:
        status, answer = await control("POST", f"/people/{anna.id}/{name}", **values)
        assert status == 200, answer
    sent = await bot.send_message(anna.id, "forward me")
    later: list[tuple[str, dict[str, object]]] = [
        ("forward", {"from_chat_id": anna.id, "message_id": sent.message_id}),
        ("edit", {"message_id": 1, "text": "changed"}),
        ("delete", {"message_id": 1}),
        ("deactivate", {}),
    ]
    for name, values in later:
        status, answer = await control("POST", f"/people/{anna.id}/{name}", **values)
        assert status == 200, answer
    status, _ = await control("POST", f"/people/{nora.id}/kicks_bot", chat_id=group.id)
    assert group.chat.bot_status == "kicked"
    status, _ = await control("POST", f"/people/{nora.id}/adds_bot", chat_id=group.id, payload="x")
    assert group.chat.bot_status == "member"
    forwarded = await control(
        "POST", f"/people/{nora.id}/forward", from_chat_id=group.id, message_id=group.messages[0].id
    )
    assert forwarded[0] == 200


async def test_a_tap_can_be_followed_to_its_answer(control: Call, call: Call, bot: Bot, anna: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    await call("sendMessage", chat_id=anna.id, text="Go?", reply_markup=markup)
    _, seen = await control("POST", "/wait", chat_id=anna.id, text="Go", button="Go")
    _, tap = await control("POST", f"/people/{anna.id}/tap", label="Go", message_id=seen["message_id"])
    await bot.answer_callback_query(tap["tap"], "Gone")
    _, query = await control("GET", f"/taps/{tap['tap']}")
    assert (query["answered"], query["text"], query["data"]) == (True, "Gone", "go")
    assert (await control("GET", "/taps/1"))[0] == 404


async def test_waiting_ends_when_the_bot_writes_and_when_it_does_not(control: Call, bot: Bot, anna: Person) -> None:
    waiting = asyncio.ensure_future(control("POST", "/wait", chat_id=anna.id, text="late"))
    sent = await bot.send_message(anna.id, "late")
    assert (await waiting)[1]["message_id"] == sent.message_id
    status, answer = await control("POST", "/wait", chat_id=anna.id, after=sent.message_id, seconds=0.01)
    assert (status, answer["error"]) == (408, "The bot did not write this in time.")


async def test_messages_and_files_can_be_read(
    telegram: Telegram, control: Call, session: aiohttp.ClientSession, bot: Bot, anna: Person
) -> None:
    await bot.send_photo(anna.id, DOT)
    document = anna.send_document(b"<script>", "x.html")
    assert document.picture == b"<script>"
    _, messages = await control("GET", f"/chats/{anna.id}/messages?after=1")
    assert [message["attachment"]["kind"] for message in messages] == ["photo", "document"]
    found = []
    for message in messages:
        async with session.get(f"{telegram.url}/control/files/{message['attachment']['file_id']}") as response:
            found.append((response.content_type, response.headers.get("Content-Disposition"), await response.read()))
    assert found == [("image/png", None, DOT), ("application/octet-stream", "attachment", b"<script>")]
    async with session.get(f"{telegram.url}/control/files/none") as response:
        assert response.status == 404


async def test_voice_and_stickers_are_described(control: Call, anna: Person) -> None:
    anna.send_voice()
    anna.send_sticker("🙂")
    _, messages = await control("GET", f"/chats/{anna.id}/messages?after=1")
    assert [message["attachment"]["kind"] for message in messages] == ["voice", "sticker"]


async def test_groups_change(control: Call, nora: Person, group: Group) -> None:
    old = group.id
    _, found = await control("POST", f"/groups/{old}", promote_bot=True, title="Renamed")
    assert (found["bot"], found["title"]) == ("administrator", "Renamed")
    _, found = await control("POST", f"/groups/{old}", upgrade=True, by=nora.id)
    assert found["id"] != old


async def test_the_clock_is_pushed_set_and_sped_up(telegram: Telegram, control: Call) -> None:
    start = telegram.clock.now()
    await control("POST", "/clock", hours=1, seconds=30)
    assert telegram.clock.now() == start + timedelta(hours=1, seconds=30)
    await control("POST", "/clock", to=(start + timedelta(days=1)).isoformat())
    assert telegram.clock.now() == start + timedelta(days=1)
    assert (await control("POST", "/clock", rate=2))[1]["rate"] == 2
    assert (await control("GET", "/clock"))[1]["rate"] == 2
    assert (await control("POST", "/clock", seconds=-5))[0] == 400


async def test_the_stage_may_move_the_clock_in_its_own_way_one_thing_at_a_time(
    telegram: Telegram, control: Call
) -> None:
    pushed: list[timedelta] = []
    done = asyncio.Event()

    async def advance(step: timedelta) -> None:
        pushed.append(step)

    async def act() -> None:
        telegram.report(1, 2, "half way")
        await done.wait()

    telegram.stage.advance = advance
    telegram.stage.acts.append(Act("one", "Act one", act))
    await control("POST", "/clock", days=2)
    assert pushed == [timedelta(days=2)]
    await control("POST", "/play/one")
    await until(lambda: telegram.stage.done)
    _, state = await control("GET", "/state")
    assert (state["stage"]["playing"], state["stage"]["note"]) == ("one", "half way")
    assert (await control("POST", "/play/one"))[0] == 409
    assert (await control("POST", "/clock", days=2))[0] == 409
    done.set()
    await until(lambda: not telegram.stage.playing)
    assert (await control("POST", "/play/two"))[0] == 404


async def test_faults_limits_and_updates_are_set_from_outside(
    telegram: Telegram, control: Call, call: Call, anna: Person
) -> None:
    _, fault = await control("POST", "/faults", kind="error", method="sendMessage", status=400, times=None)
    await control("POST", "/faults", kind="html")
    assert [planted["kind"] for planted in (await control("GET", "/faults"))[1]] == ["error", "html"]
    await control("DELETE", f"/faults?id={fault['id']}")
    await control("DELETE", "/faults")
    assert (await control("GET", "/faults"))[1] == []
    assert (await control("POST", "/faults", kind="gremlin"))[0] == 400
    assert (await control("POST", "/settings", limits=True, reads_all_groups=True))[1] == {
        "limits": True,
        "reads_all_groups": True,
    }
    _, injected = await control("POST", "/updates", update={"poll": {}}, skip_ids=10)
    _, updates = await control("GET", "/updates")
    assert updates[-1] == {"update_id": injected["update_id"], "poll": {}}
    assert (await control("POST", "/updates"))[1] == {"update_id": None}


async def test_the_log_is_read_and_emptied(control: Call, call: Call, anna: Person) -> None:
    await call("sendMessage", chat_id=anna.id, text="x")
    await call("sendChatAction", chat_id=anna.id, action="typing")
    _, everything = await control("GET", "/sent")
    _, texts = await control("GET", f"/sent?chat_id={anna.id}&method=sendMessage")
    _, later = await control("GET", "/sent?after=1")
    assert [entry["method"] for entry in everything["calls"]] == ["sendMessage", "sendChatAction"]
    assert [entry["values"]["text"] for entry in texts["calls"]] == ["x"]
    assert [entry["number"] for entry in later["calls"]] == [2]
    await control("DELETE", "/sent")
    assert (await control("GET", "/sent"))[1] == {"total": 2, "calls": []}


@pytest.mark.parametrize(
    ("path", "values", "status", "error"),
    [
        ("/people/{anna}/dance", {}, 404, "A person cannot dance"),
        ("/people/{anna}/type", {}, 400, "The value text is missing."),
        ("/people/{anna}/type", {"text": ""}, 400, "A text has 1 to 4,096 characters."),
        ("/people/{anna}/type", {"text": "x", "chat_id": -5}, 404, "There is no chat with the id -5."),
        ("/people/{anna}/join", {}, 400, "This needs the chat_id of a group."),
        ("/people/{anna}/photo", {"content": "?"}, 400, "The value content is base64."),
        ("/people/7/type", {"text": "x"}, 404, "There is no person with the id 7."),
        ("/people/{anna}/tap", {"label": "Go"}, 404, "No message has a button 'Go'. The last ones: []"),
        ("/people", {"first_name": "Twin", "id": "{anna}"}, 400, ""),
    ],
)
async def test_what_cannot_be_done_is_explained(
    control: Call, anna: Person, path: str, values: dict[str, object], status: int, error: str
) -> None:
    filled = {key: anna.id if value == "{anna}" else value for key, value in values.items()}
    found, answer = await control("POST", path.format(anna=anna.id), **filled)
    assert found == status
    assert answer["error"].startswith(error)


async def test_a_body_that_is_no_object_is_refused(telegram: Telegram, session: aiohttp.ClientSession) -> None:
    for body in ("[]", "{"):
        async with session.post(f"{telegram.url}/control/clock", data=body) as response:
            assert response.status == 400


async def test_another_site_in_the_same_browser_is_kept_out(telegram: Telegram, session: aiohttp.ClientSession) -> None:
    for origin, status in (("https://evil.example", 409), (telegram.url, 200)):
        async with session.post(f"{telegram.url}/control/clock", json={}, headers={"Origin": origin}) as response:
            assert response.status == status


async def test_an_act_that_fails_says_so_on_the_page(telegram: Telegram, control: Call) -> None:
    async def act() -> None:
        raise ValueError("the scenery fell")

    telegram.stage.acts.append(Act("bad", "Bad act", act))
    await control("POST", "/play/bad")
    await until(lambda: telegram.stage.note)
    assert telegram.stage.note == "Bad act stopped: the scenery fell"
    assert telegram._act is not None
    assert isinstance(telegram._act.exception(), ValueError)


async def test_it_says_where_it_is_and_serves_until_it_is_told_to_stop(capsys: pytest.CaptureFixture[str]) -> None:
    serving = asyncio.ensure_future(serve(read(["--rate", "60", "--username", "some_bot"])))
    printed = ""

    def has_printed() -> bool:
        nonlocal printed
        printed += capsys.readouterr().out
        return printed.endswith("\n")

    await until(has_printed)
    assert json.loads(printed)["username"] == "some_bot"
    assert not serving.done()
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(serving, 10)


async def test_it_runs_as_a_process_of_its_own() -> None:
    command = [
        sys.executable,
        "-m",
        "bot.simulator",
        "--rate",
        "0",
        "--start",
        "2026-03-02T09:00+00:00",
        "--token",
        "7:x",
    ]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, cwd=ROOT)
    assert process.stdout is not None
    about = json.loads(await process.stdout.readline())
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{about['url']}/bot7:x/getMe") as response:
            assert (await response.json())["result"]["id"] == 7
        async with session.get(f"{about['url']}/control/clock") as response:
            assert (await response.json())["now"] == "2026-03-02T09:00:00+00:00"
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0
