"""Typed answers: yes, no, unsure, and "I'd rather not say", in every language that people here speak."""

import re
import unicodedata

from bot.clinical.triage import Answer

LONGEST = 40
_WORDS: dict[Answer, str] = {
    Answer.YES: (
        "yes|y|yeah|yep|yup|yea|yess|i do|i am|i have|of course|definitely|"
        "sí|si|claro|sip|"
        "ja|jep|jawohl|schon|"
        "oui|ouais|"
        "sim|claro que sim|"
        "да|ага|конечно"
    ),
    Answer.NO: (
        "no|n|nope|nah|no thanks|not at all|never|not now|"
        "para nada|nunca|no gracias|"
        "nein|nee|nö|niemals|"
        "non|pas du tout|jamais|"
        "não|nao|nunca|de modo nenhum|"
        "нет|неа|никогда|совсем нет"
    ),
    Answer.UNSURE: (
        "unsure|not sure|i'm not sure|im not sure|i am not sure|don't know|dont know|i don't know|i dont know|idk|"
        "maybe|perhaps|kind of|sort of|sometimes|a bit|a little|"
        "no sé|no se|no lo sé|no lo se|quizás|quizas|tal vez|a veces|un poco|"
        "weiß nicht|weiss nicht|ich weiß nicht|ich weiss nicht|vielleicht|unsicher|manchmal|ein bisschen|jein|"
        "je ne sais pas|je sais pas|sais pas|peut-être|peut être|parfois|un peu|"
        "não sei|nao sei|talvez|às vezes|as vezes|um pouco|"
        "не знаю|не уверен|не уверена|может быть|наверное|иногда|немного"
    ),
    Answer.UNSAID: (
        "rather not say|i'd rather not say|id rather not say|i would rather not say|prefer not to say|"
        "i prefer not to say|no comment|pass|skip|won't say|don't want to say|i don't want to say|"
        "prefiero no decirlo|prefiero no decir|prefiero no contestar|no quiero decirlo|paso|"
        "möchte ich nicht sagen|möchte nicht sagen|das möchte ich nicht sagen|lieber nicht|keine angabe|"
        "sage ich nicht|"
        "je préfère ne pas le dire|je préfère ne pas dire|préfère ne pas répondre|sans réponse|"
        "prefiro não dizer|prefiro nao dizer|não quero dizer|"
        "не хочу говорить|предпочитаю не говорить|не скажу|без комментариев"
    ),
}


def _plain(text: str) -> str:
    """Return text in lower case, without accents, emphasis and closing marks."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    letters = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return re.sub(r"\s+", " ", letters).strip(" .!?¡¿,;:…")


_BY_WORDS = {_plain(word): answer for answer, words in _WORDS.items() for word in words.split("|")}


def answer_of(text: str) -> Answer | None:
    """Return what a short text answers to a yes-or-no question, None when it is anything else."""
    return _BY_WORDS.get(_plain(text)) if len(text) <= LONGEST else None
