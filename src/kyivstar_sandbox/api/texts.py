"""Words of refusals in the three languages, by code.

A client shows its own words; these are the note beside them (docs/contract.md 1.5).
"""

from __future__ import annotations

LANGUAGES = ("uk", "en", "ru")

_TEXTS: dict[str, tuple[str, str, str]] = {
    "invalidBody": ("Неправильний запит", "The request is not valid", "Неправильный запрос"),
    "invalidAmount": ("Неправильна сума", "The amount is not valid", "Неправильная сумма"),
    "invalidNumber": ("Неправильний номер", "The number is not valid", "Неправильный номер"),
    "invalidCard": (
        "Неправильні дані картки",
        "The card is not valid",
        "Неправильные данные карты",
    ),
    "passwordTooWeak": (
        "Пароль надто простий",
        "The password is too weak",
        "Пароль слишком простой",
    ),
    "unsupportedFilter": (
        "Такого фільтра немає",
        "This filter is not supported",
        "Такого фильтра нет",
    ),
    "unsupportedSort": (
        "Такого порядку немає",
        "This order is not supported",
        "Такого порядка нет",
    ),
    "idempotencyKeyMissing": (
        "Бракує ключа запиту",
        "The request key is missing",
        "Нет ключа запроса",
    ),
    "idempotencyKeyInvalid": (
        "Неправильний ключ запиту",
        "The request key is not valid",
        "Неправильный ключ запроса",
    ),
    "invalidToken": ("Потрібен вхід", "Sign in first", "Нужен вход"),
    "stepUpRequired": (
        "Підтвердьте дію кодом з SMS",
        "Confirm with an SMS code",
        "Подтвердите действие кодом из SMS",
    ),
    "forbiddenScope": (
        "Для цієї дії немає дозволу",
        "This action is not permitted",
        "На это действие нет разрешения",
    ),
    "forbiddenRole": (
        "Ваша роль цього не дозволяє",
        "Your role does not allow this",
        "Ваша роль этого не позволяет",
    ),
    "fourEyesRequired": (
        "Потрібна згода іншої особи",
        "Another person must approve",
        "Нужно согласие другого лица",
    ),
    "grantMismatch": (
        "Надана згода цього не охоплює",
        "The consent given does not cover this",
        "Данное согласие это не охватывает",
    ),
    "notFound": ("Не знайдено", "Not found", "Не найдено"),
    "methodNotAllowed": (
        "Так звертатися не можна",
        "The method is not allowed",
        "Такой запрос недопустим",
    ),
    "preconditionFailed": (
        "Дані тим часом змінилися",
        "The data has changed meanwhile",
        "Данные тем временем изменились",
    ),
    "bodyTooLarge": (
        "Запит завеликий",
        "The request is too large",
        "Запрос слишком большой",
    ),
    "unsupportedMediaType": (
        "Такий формат не підтримується",
        "The media type is not supported",
        "Такой формат не поддерживается",
    ),
    "misdirected": ("Не та адреса", "Wrong host", "Не тот адрес"),
    "idempotencyInProgress": (
        "Запит ще виконується",
        "The request is still running",
        "Запрос ещё выполняется",
    ),
    "duplicateRequest": (
        "Це вже виконано раніше",
        "This was done before",
        "Это уже выполнено раньше",
    ),
    "insufficientFunds": ("Недостатньо коштів", "Not enough money", "Недостаточно средств"),
    "limitExceeded": ("Перевищено ліміт", "The limit is exceeded", "Превышен лимит"),
    "feeChanged": ("Комісія змінилася", "The fee has changed", "Комиссия изменилась"),
    "numberNotServed": (
        "Номер не обслуговується",
        "The number is not served",
        "Номер не обслуживается",
    ),
    "accountFunded": (
        "Номер оплачує спільний рахунок",
        "The number is paid by a shared account",
        "Номер оплачивает общий счёт",
    ),
    "grantNotApproved": (
        "Ще немає згоди",
        "The approval is still missing",
        "Согласия ещё нет",
    ),
    "grantExpired": ("Згода застаріла", "The approval has expired", "Согласие устарело"),
    "grantExhausted": ("Згоду вичерпано", "The approval is used up", "Согласие исчерпано"),
    "transferNotAllowed": (
        "Переказ неможливий",
        "The transfer is not allowed",
        "Перевод невозможен",
    ),
    "shopVisitRequired": (
        "Зверніться до магазину",
        "A visit to a shop is needed",
        "Обратитесь в магазин",
    ),
    "contractEndRequired": (
        "Спершу розірвіть договір",
        "The contract must end first",
        "Сначала расторгните договор",
    ),
    "lineNotActive": ("Номер не активний", "The number is not active", "Номер не активен"),
    "alreadyActive": ("Уже підключено", "Already active", "Уже подключено"),
    "notActive": ("Не підключено", "Not active", "Не подключено"),
    "incompatibleOffering": (
        "Не поєднується з тарифом",
        "Does not fit the tariff",
        "Не сочетается с тарифом",
    ),
    "offeringNotAvailable": (
        "Пропозиція недоступна",
        "The offering is not available",
        "Предложение недоступно",
    ),
    "effectiveDateNotAllowed": (
        "Ця дата недоступна",
        "This date is not allowed",
        "Эта дата недоступна",
    ),
    "orderInProgress": (
        "Попереднє замовлення ще виконується",
        "An order is still in progress",
        "Предыдущий заказ ещё выполняется",
    ),
    "tooLateToCancel": (
        "Скасувати вже не можна",
        "It is too late to cancel",
        "Отменить уже нельзя",
    ),
    "advanceNotAllowed": (
        "«Екстра гроші» зараз недоступні",
        "The advance is not available now",
        "«Экстра деньги» сейчас недоступны",
    ),
    "trustPeriodUsed": (
        "«Тиждень довіри» вже використано",
        "The trust week is already used",
        "«Неделя доверия» уже использована",
    ),
    "chatAlreadyOpen": ("Чат уже відкрито", "A chat is already open", "Чат уже открыт"),
    "chatClosed": ("Чат завершено", "The chat is closed", "Чат завершён"),
    "contactMissing": (
        "Немає адреси для звʼязку",
        "The contact is missing",
        "Нет адреса для связи",
    ),
    "inUse": ("Зараз використовується", "It is in use", "Сейчас используется"),
    "idempotencyKeyReused": (
        "Ключ уже використано для іншого запиту",
        "The key belongs to another request",
        "Ключ уже использован для другого запроса",
    ),
    "tooManyRequests": ("Забагато запитів", "Too many requests", "Слишком много запросов"),
    "internalError": ("Помилка оператора", "The operator failed", "Ошибка оператора"),
    "notImplemented": (
        "Тут це не підтримується",
        "This is not supported here",
        "Здесь это не поддерживается",
    ),
    "maintenance": (
        "Тривають технічні роботи",
        "Maintenance is under way",
        "Идут технические работы",
    ),
    "ONE_TIME_PASSWORD_SMS.INVALID_OTP": ("Код неправильний", "The code is wrong", "Код неверный"),
    "ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED": (
        "Код застарів",
        "The code has expired",
        "Код устарел",
    ),
    "ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED": (
        "Забагато помилок, платіж відхилено",
        "Too many wrong codes, the payment is refused",
        "Слишком много ошибок, платёж отклонён",
    ),
    "ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED": (
        "Більше кодів надіслати не можна",
        "No more codes can be sent",
        "Больше кодов отправить нельзя",
    ),
    "INVALID_ARGUMENT": ("Неправильний запит", "The request is not valid", "Неправильный запрос"),
    "UNAUTHENTICATED": ("Потрібен вхід", "Sign in first", "Нужен вход"),
    "PERMISSION_DENIED": (
        "Для цієї дії немає дозволу",
        "This action is not permitted",
        "На это действие нет разрешения",
    ),
    "NOT_FOUND": ("Не знайдено", "Not found", "Не найдено"),
    "TOO_MANY_REQUESTS": ("Забагато запитів", "Too many requests", "Слишком много запросов"),
}


_OAUTH: dict[str, tuple[str, str, str]] = {
    "insufficient_authorization": ("Введіть код", "otp required", "Введите код"),
    "otp_invalid": ("Код неправильний", "The code is wrong", "Код неверный"),
    "otp_expired": ("Код застарів", "The code has expired", "Код устарел"),
    "password_invalid": (
        "Номер або пароль неправильні",
        "The number or the password is wrong",
        "Номер или пароль неверны",
    ),
    "locked": ("Вхід заблоковано", "Sign-in is locked", "Вход заблокирован"),
    "invalid_session": ("Почніть вхід спочатку", "Start again", "Начните вход сначала"),
    "redirect_to_web": (
        "Продовжіть у браузері",
        "Continue in the browser",
        "Продолжите в браузере",
    ),
    "slow_down": ("Зачекайте", "Too soon", "Подождите"),
    "access_denied": (
        "Вам цього не дозволено",
        "This is not allowed to you",
        "Вам это не разрешено",
    ),
    "invalid_grant": ("Увійдіть знову", "Sign in again", "Войдите снова"),
}


def oauth_text(error: str, language: str) -> str:
    """Return the words for an OAuth error; a programmer's fault is its own word."""
    found = _OAUTH.get(error)
    return found[LANGUAGES.index(language)] if found else error.replace("_", " ")


def refusal_text(code: str, language: str) -> str:
    """Return the words for `code` in `uk`, `en` or `ru`; an unlisted code is its own word."""
    found = _TEXTS.get(code)
    return found[LANGUAGES.index(language)] if found else code


def choose_language(header: str) -> str:
    """Best of uk, en, ru for an Accept-Language header; uk when none of them is asked for."""
    wanted: list[tuple[float, int, str]] = []
    for place, part in enumerate(header.lower().split(",")):
        tag, _, weight = part.strip().partition(";")
        language = tag.strip().split("-")[0]
        if language in LANGUAGES:
            wanted.append((-_weight(weight), place, language))
    best = min(wanted, default=(0.0, 0, "uk"))
    return best[2] if best[0] < 0 else "uk"


def _weight(text: str) -> float:
    name, _, value = text.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
