import struct

import pytest
from telegram import Bot, InputFile
from telegram.error import BadRequest

from bot.simulator import Person, Telegram
from bot.simulator.media import Files, checked_photo, image_size
from bot.simulator.params import decode
from bot.simulator.people import DOT
from bot.simulator.refusal import RefusalError
from tests.simulator.conftest import Call


def png(width: int, height: int) -> bytes:
    return DOT[:16] + struct.pack(">II", width, height) + DOT[24:]


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + bytes(10)
    return b"\xff\xd8" + b"\xff\xe0\x00\x04ab" + frame


async def test_a_picture_travels_there_and_back(bot: Bot, anna: Person) -> None:
    picture = png(640, 480)
    sent = await bot.send_photo(anna.id, picture, caption="<b>chart</b>", parse_mode="HTML")
    assert (sent.photo[-1].width, sent.photo[-1].height) == (640, 480)
    assert sent.caption == "chart"
    assert anna.last.picture == picture
    assert anna.last.text == "chart"
    file = await bot.get_file(sent.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == picture
    again = await bot.send_photo(anna.id, sent.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id


async def test_a_document_keeps_its_name_and_bytes(bot: Bot, anna: Person) -> None:
    content = "code,wért\r\n".encode()
    sent = await bot.send_document(anna.id, InputFile(content, "répört 1.csv"), caption="x")
    assert sent.document is not None
    assert sent.document.file_name == "répört 1.csv"
    assert anna.last.picture == content
    await bot.edit_message_caption(anna.id, sent.message_id, caption="y")
    assert anna.last.text == "y"
    await bot.edit_message_caption(anna.id, sent.message_id)
    assert anna.last.text == ""
    with pytest.raises(BadRequest, match=r"(?i)no text in the message to edit"):
        await bot.edit_message_text("z", anna.id, sent.message_id)


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", "file must be non-empty"),
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (png(9000, 2000), "PHOTO_INVALID_DIMENSIONS"),
        (png(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (png(0, 100), "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_what_is_no_photo_is_refused(bot: Bot, anna: Person, content: bytes, refusal: str) -> None:
    with pytest.raises(BadRequest, match=rf"(?i){refusal}"):
        await bot.send_photo(anna.id, content)


async def test_a_caption_has_1024_characters_at_most(bot: Bot, anna: Person) -> None:
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_photo(anna.id, DOT, caption="x" * 1025)


async def test_a_photo_has_10_megabytes_at_most_and_jpeg_is_a_picture_too() -> None:
    with pytest.raises(RefusalError, match="file is too big"):
        checked_photo(DOT + bytes(10 * 2**20))
    assert image_size(jpeg(300, 200)) == (300, 200)
    assert image_size(b"\xff\xd8\xff\xe0\x00\x04ab") is None
    assert image_size(b"\x89PNG\r\n\x1a\n") is None


async def test_unknown_files_and_foreign_addresses_are_refused(telegram: Telegram, call: Call, anna: Person) -> None:
    for photo, refusal in (
        ("nope", "wrong file identifier"),
        ("", "no photo"),
        ("https://x.org/a.png", "failed to get"),
    ):
        status, answer = await call("sendPhoto", chat_id=anna.id, photo=photo)
        assert status == 400
        assert refusal in answer["description"]
    status, _ = await call("getFile", file_id="nope")
    assert status == 400


async def test_a_file_beyond_20_megabytes_cannot_be_fetched(telegram: Telegram, call: Call) -> None:
    kept = telegram.state.files.store(bytes(20 * 2**20 + 1), name="big", mime="x/y", folder="documents")
    status, answer = await call("getFile", file_id=kept.id)
    assert (status, answer["description"]) == (400, "Bad Request: file is too big")


async def test_a_file_beyond_50_megabytes_is_not_taken(telegram: Telegram) -> None:
    head = b'--b\r\nContent-Disposition: form-data; name="document"; filename="x"\r\n\r\n'
    params = decode(b"", b"multipart/form-data; boundary=b", head + bytes(50 * 2**20 + 1) + b"\r\n--b--")
    with pytest.raises(RefusalError) as error:
        Files().received(params, "document")
    assert error.value.code == 413


async def test_files_need_the_token(telegram: Telegram, bot: Bot, anna: Person) -> None:
    sent = await bot.send_photo(anna.id, DOT)
    file = await bot.get_file(sent.photo[-1].file_id)
    assert file.file_path is not None
    for path in (file.file_path.replace(telegram.token, "wrong"), f"{telegram.url}/file/bot{telegram.token}/nothing"):
        status, content = await bot.request.do_request(path, "GET")
        assert status == 404
        assert b'"ok":false' in content


async def test_people_send_pictures_files_voice_and_stickers(bot: Bot, anna: Person) -> None:
    anna.send_photo(caption="see")
    anna.send_document(b"abc", "a.txt")
    anna.send_voice()
    anna.send_sticker("🙂")
    photo, document, voice, sticker = [u.message for u in await bot.get_updates() if u.message][1:]
    assert photo.photo
    assert photo.caption == "see"
    assert document.document is not None
    assert document.document.file_name == "a.txt"
    assert voice.voice is not None
    assert voice.voice.file_size == 4
    assert sticker.sticker is not None
    assert sticker.sticker.emoji == "🙂"


@pytest.mark.parametrize(
    ("query", "kind", "body", "expected"),
    [
        (b"a=1&b=", b"", b"", {"a": "1", "b": ""}),
        (b"", b"application/x-www-form-urlencoded", b"a=%C3%A9", {"a": "é"}),
        (b"a=1", b"application/json; charset=utf-8", b'{"a": 2}', {"a": 2}),
        (b"", b'multipart/form-data; boundary="x"', b"--x\r\nother: 1\r\n\r\n1\r\n--x--", {}),
    ],
)
def test_values_come_in_every_form(query: bytes, kind: bytes, body: bytes, expected: dict[str, object]) -> None:
    assert decode(query, kind, body).values == expected


@pytest.mark.parametrize(
    ("kind", "body"), [(b"application/json", b"{"), (b"application/json", b"[]"), (b"multipart/form-data", b"x")]
)
def test_a_body_that_is_not_what_it_says_is_refused(kind: bytes, body: bytes) -> None:
    with pytest.raises(RefusalError):
        decode(b"", kind, body)


def test_a_file_name_may_come_in_the_extended_form() -> None:
    head = b"--b\r\nContent-Disposition: form-data; name=\"document\"; filename*=utf-8''%C3%A9.txt\r\n\r\nx\r\n--b--"
    assert decode(b"", b"multipart/form-data; boundary=b", head).files["document"].name == "é.txt"


def test_values_are_read_as_what_they_should_be() -> None:
    params = decode(b"n=x&flag=true&off=0&s=&list=[1]", b"", b"")
    assert params.integer("n") is None
    assert params.flag("flag")
    assert not params.flag("off")
    assert params.structure("s") is None
    assert params.structure("list") == [1]
    params.values["odd"] = 5
    assert params.text("odd") == "5"
