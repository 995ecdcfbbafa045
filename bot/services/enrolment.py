"""Who comes in: clinics, their alerts group, staff and patients, each by a single-use link."""

import re
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.clinical.scales import Tracks
from bot.clinical.schedule import day_ends, local_day, next_daily, safety_minute
from bot.errors import UserError
from bot.models import Clinic, EnrolStep, Link, LinkPurpose, Patient, PatientState, Role, Slot
from bot.services import access, lines
from bot.services.access import Action
from bot.services.checkins import KEPT_OPEN
from bot.services.groups import ask_owner, ask_to_confirm
from bot.services.plans import offer_later
from storage.database import Database, Transaction

CLINIC_LINK_VALID = timedelta(days=7)
PATIENT_LINK_VALID = timedelta(days=14)
CONSENT_VERSION = "2026-11"
LEAD_DAYS = 3
CODE = re.compile(r"[A-Z0-9][A-Z0-9_-]{0,15}")
FIRST_SAFETY = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class StartLinks:
    """The payloads of a new clinic's two links."""

    clinic: Clinic
    owner_start: str
    group_start: str


class EnrolmentService:
    """Makes links and takes them up."""

    def __init__(self, database: Database, countries: frozenset[str], languages: frozenset[str]) -> None:
        self._database = database
        self._countries = countries
        self._languages = languages

    async def add_clinic(self, name: str, timezone: str, country: str, language: str) -> StartLinks:
        """Add a clinic and return the payloads of its start links.

        Raises:
            UserError: the zone, the country or the language is not known.

        """
        if not name.strip():
            raise UserError("A clinic needs a name.")
        if timezone not in available_timezones():
            raise UserError("There is no time zone {zone}. Use an IANA name such as Europe/Madrid.", zone=timezone)
        if country.upper() not in self._countries:
            raise UserError(
                "Tidemark has no crisis lines for the country {country}. It knows: {known}.",
                country=country,
                known=" ".join(sorted(self._countries)),
            )
        if language not in self._languages:
            known = " ".join(sorted(self._languages))
            raise UserError(
                "Tidemark does not speak {language} yet. It speaks: {known}.", language=language, known=known
            )
        async with self._database.transaction() as tx:
            clinic = await tx.clinics.add(name.strip(), timezone, country.upper(), language, LEAD_DAYS)
            tx.audit.add("operator", "clinic_added", f"clinic:{clinic.id}", clinic_id=clinic.id)
            return StartLinks(
                clinic,
                await tx.links.add(clinic.id, LinkPurpose.OWNER, CLINIC_LINK_VALID),
                await tx.links.add(clinic.id, LinkPurpose.GROUP, CLINIC_LINK_VALID),
            )

    async def invite(self, by: int, chat_id: int, update_id: int, code: str, tracks: Tracks) -> None:
        """Make a patient's link (and the patient, if the code is new) and promise it to the member of staff.

        Raises:
            UserError: the code cannot be used, or belongs to a patient who has enrolled already.

        """
        if not CODE.fullmatch(code):
            raise UserError("A code has 1 to 16 letters, digits, - or _ , for example K-07. Never use a name.")
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.INVITE)
            clinic = await tx.clinics.get(member.clinic_id)
            if await lines.unconfirmed(tx, clinic, chat_id, update_id):
                return
            patient = await tx.patients.find_by_code(clinic.id, code)
            if patient and patient.state in {PatientState.ACTIVE, PatientState.ENROLLING}:
                raise UserError("{code} has enrolled already.", code=code)
            if patient is None:
                patient = await tx.patients.add(
                    clinic.id, code, tracks, clinic.language, clinic.country, clinic.timezone
                )
            await tx.patients.update(patient.id, tracks=tracks)
            await tx.links.revoke_of_patient(patient.id)
            token = await tx.links.add(clinic.id, LinkPurpose.PATIENT, PATIENT_LINK_VALID, patient_id=patient.id)
            tx.audit.add(f"staff:{member.id}", "invited", f"patient:{patient.id}", clinic_id=clinic.id)
            sealed = tx.vault.seal("outbox.token", token).hex()
            tx.outbox.enqueue(
                f"invite:{update_id}", "invite", chat_id, refs={"patient_id": patient.id, "token": sealed}
            )

    async def invite_staff(self, by: int, chat_id: int, update_id: int, role: Role) -> None:
        """Make a link by which a colleague becomes staff, and promise it to the owner."""
        async with self._database.transaction() as tx:
            member = await access.staff(tx, by, Action.MANAGE)
            token = await tx.links.add(member.clinic_id, LinkPurpose.STAFF, CLINIC_LINK_VALID, role=role)
            tx.audit.add(f"staff:{member.id}", "staff_invited", f"role:{role}", clinic_id=member.clinic_id)
            sealed = tx.vault.seal("outbox.token", token).hex()
            tx.outbox.enqueue(f"invite:{update_id}", "invite_staff", chat_id, refs={"role": role, "token": sealed})

    async def take_up(self, by: int, chat_id: int, update_id: int, token: str, name: str, *, private: bool) -> None:
        """Take up a start link.

        Raises:
            UserError: the link was used, has run out, or belongs in another kind of chat.

        """
        async with self._database.transaction() as tx:
            link = await tx.links.find(token)
            if link is None:
                raise UserError("This link is not one of ours. Please ask your clinic for a new one.")
            if link.used_at:
                raise UserError("This link has been used already. Please ask your clinic for a new one.")
            if link.expires_at <= tx.now:
                raise UserError("This link has run out. Please ask your clinic for a new one.")
            if (link.purpose == LinkPurpose.GROUP) == private:
                raise UserError(
                    "Open this link in the alerts group." if private else "Open this link in a private chat with me."
                )
            if not await self._accept(tx, link, by, chat_id, update_id, name):
                return
            if not await tx.links.mark_used(link.id, by):
                raise UserError("This link has been used already. Please ask your clinic for a new one.")

    async def _accept(self, tx: Transaction, link: Link, by: int, chat_id: int, update_id: int, name: str) -> bool:
        if link.purpose == LinkPurpose.PATIENT and link.patient_id is not None:
            return await self._begin_enrolment(tx, link.patient_id, by, chat_id, update_id)
        if link.purpose == LinkPurpose.GROUP:
            await ask_owner(tx, link.clinic_id, chat_id)
            return True
        return await self._join(tx, link, by, chat_id, update_id, name)

    async def _join(self, tx: Transaction, link: Link, by: int, chat_id: int, update_id: int, name: str) -> bool:
        """Make a person staff: the owner by the clinic's link, a colleague by the owner's."""
        if found := await tx.staff.find_by_user(by):
            if found.active:
                raise UserError("You are a member of staff already.")
            raise UserError("You were a member of staff once. Please ask the owner.")
        clinic = await tx.clinics.get(link.clinic_id)
        role = Role.OWNER if link.purpose == LinkPurpose.OWNER else link.role or Role.VIEWER
        member = await tx.staff.add(clinic.id, by, chat_id, name or str(by), role, clinic.language)
        tx.audit.add(f"staff:{member.id}", "joined", f"staff:{member.id}", clinic_id=clinic.id)
        tx.outbox.enqueue(f"reply:{update_id}", "welcome_staff", chat_id, refs={"staff_id": member.id})
        if role == Role.OWNER and clinic.pending_group_id:
            ask_to_confirm(tx, clinic, member)
        return True

    async def _begin_enrolment(self, tx: Transaction, patient_id: int, by: int, chat_id: int, update_id: int) -> bool:
        other = await tx.patients.find_by_user(by)
        if other and other.id != patient_id:
            raise UserError("You are enrolled already. /help shows what you can do.")
        patient = await tx.patients.get(patient_id)
        await tx.patients.update(
            patient.id, user_id=by, chat_id=chat_id, state=PatientState.ENROLLING, step=EnrolStep.CONSENT
        )
        tx.audit.add(f"patient:{patient.id}", "link_opened", f"patient:{patient.id}", clinic_id=patient.clinic_id)
        tx.outbox.enqueue(f"reply:{update_id}", "enrol", chat_id, refs={"patient_id": patient.id})
        return True

    async def consent(self, by: int, update_id: int, edit: int | None, *, agreed: bool) -> None:
        """Record the patient's informed choice and ask for the time zone, or let go of the person."""
        async with self._database.transaction() as tx:
            patient = await self._enrolling(tx, by, EnrolStep.CONSENT)
            if agreed:
                await tx.patients.update(
                    patient.id, consented_at=tx.now, consent_version=CONSENT_VERSION, step=EnrolStep.ZONE
                )
            else:
                await tx.patients.update(patient.id, user_id=None, chat_id=None, state=PatientState.INVITED)
            action = "consented" if agreed else "declined"
            tx.audit.add(
                f"patient:{patient.id}",
                action,
                f"patient:{patient.id}",
                clinic_id=patient.clinic_id,
                detail={"version": CONSENT_VERSION},
            )
            self._next(tx, patient, update_id, edit, kind="enrol" if agreed else "declined")

    async def choose_zone(self, by: int, update_id: int, zone: str, edit: int | None) -> None:
        """Save the patient's time zone and ask for the hour.

        Raises:
            UserError: no time zone has this name.

        """
        found = _zone(zone)
        async with self._database.transaction() as tx:
            patient = await self._enrolling(tx, by, EnrolStep.ZONE)
            await tx.patients.update(patient.id, timezone=found, step=EnrolStep.HOUR)
            self._next(tx, patient, update_id, edit)

    async def choose_hour(self, by: int, update_id: int, hour: int, edit: int | None) -> None:
        """Save the hour of the daily check-in, finish enrolment and ask the first questions at once.

        Raises:
            UserError: the hour is not one of the day.

        """
        if not 0 <= hour <= 23:  # noqa: PLR2004 -- the hours of a day
            raise UserError("An hour is a number from 0 to 23.")
        async with self._database.transaction() as tx:
            patient = await self._enrolling(tx, by, EnrolStep.HOUR)
            minute = hour * 60
            await tx.patients.update(
                patient.id,
                state=PatientState.ACTIVE,
                step=EnrolStep.DONE,
                checkin_minute=minute,
                next_checkin_at=_from_tomorrow(tx, patient.timezone, minute),
                next_safety_at=next_daily(tx.now + FIRST_SAFETY, safety_minute(minute), patient.timezone),
                assess_at=tx.now,
            )
            await offer_later(tx, patient.id, patient.timezone)
            tx.audit.add(f"patient:{patient.id}", "enrolled", f"patient:{patient.id}", clinic_id=patient.clinic_id)
            self._next(tx, patient, update_id, edit, kind="enrolled")
            day = local_day(tx.now, patient.timezone)
            checkin, _ = await tx.checkins.open(
                patient.id, day, Slot.DAILY, remind_at=None, close_at=day_ends(day, patient.timezone) + KEPT_OPEN
            )
            key = f"prompt:{patient.id}:{day}:{Slot.DAILY}"
            tx.outbox.enqueue(key, "checkin", patient.chat_id or by, refs={"checkin_id": checkin.id})

    async def show(self, by: int, update_id: int) -> None:
        """Show the enrolment question at hand again."""
        async with self._database.transaction() as tx:
            patient = await tx.patients.find_by_user(by)
            if patient:
                self._next(tx, patient, update_id, None)

    async def _enrolling(self, tx: Transaction, by: int, step: EnrolStep) -> Patient:
        patient = await tx.patients.find_by_user(by)
        if patient is None:
            raise access.StrangerError
        if patient.state != PatientState.ENROLLING or patient.step != step:
            raise UserError("This question has been answered already.")
        return patient

    def _next(self, tx: Transaction, patient: Patient, update_id: int, edit: int | None, kind: str = "enrol") -> None:
        refs = {"patient_id": patient.id} | ({"edit": edit} if edit else {})
        if patient.chat_id is not None:
            tx.outbox.enqueue(f"reply:{update_id}", kind, patient.chat_id, refs=refs)


def _from_tomorrow(tx: Transaction, zone: str, minute: int) -> object:
    """Return the first daily time that is not of today, since today's questions are asked at once."""
    found = next_daily(tx.now, minute, zone)
    return found if local_day(found, zone) > local_day(tx.now, zone) else next_daily(found, minute, zone)


def _zone(typed: str) -> str:
    """Return the IANA zone that a person means by its name or its city."""
    zones = available_timezones()
    if typed in zones:
        return ZoneInfo(typed).key
    city = typed.strip().replace(" ", "_").casefold()
    found = sorted(zone for zone in zones if zone.casefold() == city or zone.rpartition("/")[2].casefold() == city)
    if not found or "/" not in typed and len(city) < 3:  # noqa: PLR2004, RUF021 -- shorter words are abbreviations, not cities
        raise UserError(
            "I know no time zone “{zone}”. Type a large city near you, for example Madrid.", zone=typed[:40]
        )
    return found[0]
