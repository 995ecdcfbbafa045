"""Files: where they are kept, and what size a picture has."""

import hashlib
import struct

from bot.simulator.model import StoredFile
from bot.simulator.params import Params, Upload
from bot.simulator.refusal import Json, RefusalError, bad_request

MAX_PHOTO_BYTES = 10 * 2**20
MAX_UPLOAD_BYTES = 50 * 2**20
MAX_DOWNLOAD_BYTES = 20 * 2**20
MAX_PHOTO_SIDES = 10_000
MAX_PHOTO_RATIO = 20
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_MARKER = 0xFF
_SIZED = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG's frame headers, which carry the size; the three left out lie between them and do not."""


class Files:
    """Every file of the simulated server, by file_id and by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def store(self, content: bytes, *, name: str, mime: str, folder: str) -> StoredFile:
        """Keep a file and return it; the same content again has the same ``unique_id``."""
        number = len(self._by_id) + 1
        suffix = name.rsplit(".", 1)[-1].lower() if "." in name else "bin"
        path = f"{folder}/file_{number}.{suffix if suffix.isalnum() else 'bin'}"
        unique = hashlib.sha256(content).hexdigest()[:16]
        kept = StoredFile(f"SIM{number:06d}{unique}", unique, path, name, mime, content)
        self._by_id[kept.id] = kept
        self._by_path[path] = kept
        return kept

    def get(self, file_id: str) -> StoredFile:
        """Return a file. Raises RefusalError 400 for an unknown id."""
        if file_id not in self._by_id:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return self._by_id[file_id]

    def at(self, path: str) -> StoredFile | None:
        """Return the file at a path of getFile, or None."""
        return self._by_path.get(path)

    def received(self, params: Params, name: str) -> StoredFile:
        """Return the file that a call sent, newly or by file_id. Raises RefusalError 400."""
        upload = params.upload(name)
        if upload is None:
            return self._known(params.text(name), name)
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > MAX_UPLOAD_BYTES:
            raise RefusalError(413, "Request Entity Too Large")
        return self._store_upload(upload, name)

    def _store_upload(self, upload: Upload, name: str) -> StoredFile:
        if name == "photo":
            width, height = checked_photo(upload.content)
            kind = "png" if upload.content.startswith(_PNG) else "jpeg"
            return self.store(
                upload.content, name=f"photo-{width}x{height}.{kind}", mime=f"image/{kind}", folder="photos"
            )
        return self.store(upload.content, name=upload.name or "document", mime=upload.mime, folder="documents")

    def _known(self, reference: str, name: str) -> StoredFile:
        if not reference:
            raise bad_request(f"there is no {name} in the request")
        if reference.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        return self.get(reference)


def checked_photo(content: bytes) -> tuple[int, int]:
    """Return width and height in pixels. Raises RefusalError 400 for what Telegram does not take as a photo."""
    if len(content) > MAX_PHOTO_BYTES:
        raise bad_request("file is too big")
    size = image_size(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    short, long = sorted(size)
    if not short or sum(size) > MAX_PHOTO_SIDES or long > MAX_PHOTO_RATIO * short:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def image_size(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG or JPEG in pixels, or None for anything else."""
    if content.startswith(_PNG) and len(content) >= len(_PNG) + 16:
        width, height = struct.unpack_from(">II", content, 16)
        return width, height
    return _jpeg_size(content) if content.startswith(_JPEG) else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content) and content[position] == _MARKER:
        marker, length = content[position + 1], int.from_bytes(content[position + 2 : position + 4], "big")
        if marker in _SIZED:
            height, width = struct.unpack_from(">HH", content, position + 5)
            return width, height
        position += 2 + length
    return None


def photo_sizes(kept: StoredFile) -> list[Json]:
    """Return the Bot API's ``photo`` array: this server keeps the one size it was given."""
    width, height = image_size(kept.content) or (0, 0)
    return [{**reference(kept), "width": width, "height": height}]


def document(kept: StoredFile) -> Json:
    """Return the Bot API's Document."""
    return {**reference(kept), "file_name": kept.name, "mime_type": kept.mime}


def reference(kept: StoredFile) -> Json:
    """Return the fields that every kind of file has."""
    return {"file_id": kept.id, "file_unique_id": kept.unique_id, "file_size": len(kept.content)}
