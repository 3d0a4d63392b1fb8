"""The small knowledge base, and the sentences in which the helper and the consultants speak."""

from __future__ import annotations

from typing import Final

from kyivstar_sandbox.rules import support_base_lines, support_base_money
from kyivstar_sandbox.rules.support_topic import LANGUAGES, Topic, best, score, spread

TOPICS: Final = (*support_base_money.TOPICS, *support_base_lines.TOPICS)
_HUMAN: Final = (
    "людин", "оператор", "консультант", "спеціаліст", "жива ", "живого", "живу ", "менеджер",
    "человек", "людьми", "специалист", "human", "operator", "agent ", "real person", "a person",
    "consultant", "representative", "someone real",
)  # fmt: skip
_DISPUTE: Final = (
    "поверніть", "повернути кошт", "повернути грош", "повернення кошт", "повернення грош",
    "скарг", "скарж", "оскарж", "не замовля", "не підключа", "не вмика", "верните", "вернуть ден",
    "вернуть сред", "возврат", "жалоб", "жалуюсь", "пожалова", "оспор", "не заказыв",
    "не подключал", "не включал", "refund", "money back", "complain", "dispute", "did not order",
    "didnt order", "never ordered", "not ordered",
)  # fmt: skip
_SMALL: Final = (
    Topic(
        "thanks",
        ("дяку", "спасиб", "благодар", "thank", "thx"),
        (
            "Будь ласка! Якщо буде ще щось — пишіть сюди.",
            "You are welcome! If there is anything else, write here.",
            "Пожалуйста! Если будет что-то ещё — пишите сюда.",
        ),
    ),
    Topic(
        "greeting",
        ("віта", "добрий", "доброго", "привіт", "здравств", "добрый", "привет", "hello", "hi ",
         "good morning", "good evening"),
        (
            "Вітаю! Напишіть, що сталося: про списання, поповнення, тариф, інтернет, роумінг, SIM.",
            ("Hello! Write what has happened: a charge, a top-up, the tariff, internet, roaming, "
            "SIM."),
            "Здравствуйте! Напишите, что случилось: списание, пополнение, тариф, интернет, SIM.",
        ),
    ),
)  # fmt: skip

Words = tuple[str, str, str]
HELPER: Final[Words] = ("Інтернет-помічник", "Internet helper", "Интернет-помощник")
GREETING: Final[Words] = (
    (
        "Вітаю! Я автоматичний помічник, відповідаю одразу. Напишіть питання або «людина», і я "
        "передам розмову консультанту."
    ),
    (
        "Hello! I am the automatic helper and answer at once. Write your question, or the word "
        "human to be handed over to a consultant."
    ),
    (
        "Здравствуйте! Я автоматический помощник, отвечаю сразу. Напишите вопрос или «человек», и "
        "я передам разговор консультанту."
    ),
)
MISSED: Final[Words] = (
    (
        "Не впевнений, що зрозумів. Напишіть інакше: про списання, поповнення, тариф, інтернет, "
        "роумінг, SIM… Або напишіть «людина», і відповість консультант."
    ),
    (
        "I am not sure I understand. Please put it differently: a charge, a top-up, the tariff, "
        "internet, roaming, SIM… Or write human, and a consultant will answer."
    ),
    (
        "Не уверен, что понял. Напишите иначе: списание, пополнение, тариф, интернет, роуминг, "
        "SIM… Или напишите «человек», и ответит консультант."
    ),
)
HANDED: Final[Words] = (
    (
        "Передаю розмову консультанту. Ваше місце в черзі: {place}. Перша відповідь — до 3 хвилин, "
        "цілодобово; писати далі можна вже зараз."
    ),
    (
        "I am handing you over to a consultant. Your place in the queue: {place}. The first answer "
        "comes within 3 minutes, day and night; you can go on writing."
    ),
    (
        "Передаю разговор консультанту. Ваше место в очереди: {place}. Первый ответ — до 3 минут, "
        "круглосуточно; писать дальше можно уже сейчас."
    ),
)
JOINED: Final[Words] = (
    "Добрий день, мене звати {name}, я консультант.",
    "Good day, my name is {name}, I am a consultant.",
    "Добрый день, меня зовут {name}, я консультант.",
)
ASK: Final[Words] = ("Чим можу допомогти?", "How can I help you?", "Чем могу помочь?")
GOT_FILE: Final[Words] = (
    "Дякую, файл отримала.",
    "Thank you, I have the file.",
    "Спасибо, файл получила.",
)
FILED: Final[Words] = (
    "Подала заявку {reference}, строк відповіді {until}. Відповідь прийде сюди та в SMS.",
    (
        "I have filed request {reference}, to be answered by {until}. The answer comes here and by "
        "SMS."
    ),
    "Подала заявку {reference}, срок ответа {until}. Ответ придёт сюда и в SMS.",
)
ADDED: Final[Words] = (
    "Додала це до вашої заявки {reference}.",
    "I have added this to your request {reference}.",
    "Добавила это к вашей заявке {reference}.",
)
CLARIFY: Final[Words] = (
    "Уточніть, будь ласка, номер і дату: перевірю та відповім тут.",
    "Please tell me the number and the date: I will check and answer here.",
    "Уточните, пожалуйста, номер и дату: проверю и отвечу здесь.",
)
HERE: Final[Words] = (
    "Так, вам відповідає консультант.",
    "Yes, a consultant is answering you.",
    "Да, вам отвечает консультант.",
)


def said(words: Words, language: str) -> str:
    """One of three by language."""
    return words[LANGUAGES.index(language)]


def wants_human(text: str) -> bool:
    """Whether somebody asks for a human."""
    return score(_HUMAN, spread(text)) > 0


def is_dispute(text: str) -> bool:
    """Whether somebody complains or wants money back."""
    return score(_DISPUTE, spread(text)) > 0


def topic_of(text: str) -> Topic | None:
    """The topic of a question, None when the base has none."""
    return best(TOPICS, text)


def small_talk(text: str) -> Topic | None:
    """A greeting or thanks."""
    return best(_SMALL, text)
