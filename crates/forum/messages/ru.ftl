forum-nav = Форумы
forum-list-title = Форумы
forum-list-lead = Модерируемые онлайновые обсуждения на шести языках, открытые на определённый срок.
forum-list-none = Форумов пока нет.
forum-list-count = открыто { $open } из { $all }
forum-state = Состояние
forum-posts-title = Сообщения
forum-open-now = Открыто сейчас
forum-yours = Ваши форумы
forum-none-open = В настоящее время открытых форумов нет.
forum-closes = закрывается: { $when }
forum-answer-how = Выберите ниже сессию или подтему и напишите там на любом из шести языков.
forum-mandate = Мандат
forum-mandate-in = { $symbol }, пункт { $number }
forum-no-sessions = У этого форума пока нет сессий.
forum-set-up = Настройка
forum-walk = Источники и последующие меры: нить
forum-new-title = Создать форум
forum-new-lead = Укажите тему и срок. Сессии, вопросы и участники — на следующем шаге.
forum-new-button = Создать
forum-new-next = Далее: его сессии и подтемы.
phase-announced = объявлен
phase-open = открыт
phase-closed = закрыт
phase-box-announced = Открытие
phase-box-open = Закрытие
phase-box-closed = Закрыт
manner-nominated = назначен
manner-invited = приглашён
manner-open = зарегистрирован
topic-answer = Как ответить
topic-answer-how = Напишите ниже на любом из шести языков.
topic-answer-below = Выберите одну из подтем ниже.
topic-answer-closed = Обсуждение закрыто. Сказанное остаётся здесь.
topic-answer-later = Обсуждение ещё не открыто.
topic-moderator = Модератор
topic-afterwards = Затем
topic-afterwards-what = Сказанное здесь войдёт в доклад. Под каждым сообщением видно, где оно использовано.
topic-subtopics = Подтемы
topic-no-posts = сообщений нет
topic-first = Пока никто не написал. Начните первым.
topic-none-came = Сообщений не поступило.
topic-last = последнее: { $number }, { $date }
wording-title = Другие языки
wording-button = Сохранить
part-title = Добавить сессию или подтему
part-button = Добавить
part-new-session = новая сессия
part-new-topic = подтема сессии { $number }
question-title = Добавить направляющие вопросы
question-button = Добавить вопросы
post-write = Написать сообщение
post-button = Опубликовать
post-reply = Ответить
post-removed = Снято модератором
### What is decided about a post
post-pending = Ожидает модератора
post-refused = Не допущено
post-withdrawn = Отозвано автором
decide-withdraw = Отозвать
decide-remove = Снять
decide-what-withdraw = Ваш текст исчезнет со всех страниц. Номер останется вместе с вашей причиной и сегодняшней датой: тот, кто его ищет, увидит, что вы отозвали сообщение.
decide-what-remove = Текст исчезнет со всех страниц. Номер останется вместе с причиной и сегодняшней датой. Из неё автор узнает почему.
decide-back = Оставить как есть
field-why = Причина
hint-why = Одним предложением. Её могут прочитать все.
post-in-reply-to = в ответ на { $number }
post-for = от имени: { $whom } ({ $capacity })
post-answers = отвечает на { $numbers }
post-receipt = Спасибо. Номер вашего сообщения: { $number }.
post-receipt-digest = Контрольная сумма полученного:
post-receipt-keep = Сохраните квитанцию: она доказывает, что и когда получено.
post-receipt-next = Под ним будет видно, где оно использовано.
post-public = Опубликованное доступно всем под вашим именем и в указанном качестве.
post-sign-in = Чтобы писать, участники входят на сайт.
post-not-listed = Вас нет в списке участников этого форума. Если вы должны в нём быть, напишите в Секретариат.
post-cited = Использовано в { $paragraph }
post-cited-recommendation = Использовано в рекомендации { $recommendation }
post-cited-led = Использовано в { $paragraph }, что привело к рекомендации { $recommendation }
post-cited-and = { $cited }: { $reported }
post-reported = информацию представили { $reported } из { $asked }
said-title = Что сказала Сторона { $party }
said-nothing = { $party }: сообщений пока нет.
said-number = Номер
said-what = О чём
said-became = Последующие меры
said-cited = использовано
said-not-used = пока не использовано
participant-title = Участники
participant-list = Список участников
participant-none = В списке пока никого нет.
participant-add = Добавить участников
participant-add-button = Добавить
participant-who = Имя
participant-whose = От кого
participant-alone = в личном качестве
participant-as-directory = как указано в справочнике
participant-of = { $part } из { $whole }
participant-posted = Написали
participant-women = Женщины
participant-unknown = В справочнике нет таких адресов:
participant-withdraw = Исключить
participant-withdrawn = исключён
moderator-title = Модераторы
moderator-button = Назначить
moderator-none = пока нет
moderator-no-session = Сначала добавьте сессию.
field-introduction = Введение
field-opens_on = Открывается
field-closes_on = Закрывается
field-mandate = Мандат
field-addresses = Адреса электронной почты
field-address = Адрес электронной почты
field-questions = Вопросы
field-answers = Отвечает на направляющие вопросы
field-capacity = В каком качестве
field-manner = Как
field-part_of = В составе
field-session = Сессия
hint-forum-title = Тема в одной строке.
hint-forum-introduction = Зачем он проводится и что станет со сказанным.
hint-opens-on = С 00:00 UTC.
hint-closes-on = До конца этого дня, UTC.
hint-mandate = Номер записи пункта, которым он предусмотрен, если есть.
hint-number = Например, I или (ii).
hint-optional = Можно не заполнять.
hint-questions = По одному в строке.
hint-post = Можно использовать Markdown; #12 станет ссылкой на сообщение 12.
hint-addresses = По одному в строке, из справочника.
hint-wording = Тот же текст на выбранном языке.
fault-capacity = Здесь вы не можете выступать в этом качестве.
fault-closed = Обсуждение закрыто. Ваш текст сохранён здесь; отправьте его в Секретариат.
fault-divided = В этой сессии есть подтемы. Ваш текст сохранён здесь; напишите его в той подтеме, к которой он относится.
fault-many-addresses = За один раз можно добавить не более тысячи адресов. Добавьте их по частям.
fault-mandate = Такого пункта нет.
fault-manner = Выберите из списка.
fault-no-such-voice = Их должность не даёт права выступать в этом качестве.
fault-not-open = Обсуждение ещё не открыто. Ваш текст сохранён здесь; отправьте его, когда оно откроется.
fault-order = Закрытие должно быть позже открытия.
fault-session = Такой сессии здесь нет.
fault-session-used = В этой сессии уже есть сообщения; разделить её нельзя.
fault-unknown-address = Некоторых адресов нет в справочнике.
forum-posts = { $n ->
    [one] { $n } сообщение
    [few] { $n } сообщения
    [many] { $n } сообщений
   *[other] { $n } сообщения
}
forum-sessions = { $n ->
    [one] { $n } сессия
    [few] { $n } сессии
    [many] { $n } сессий
   *[other] { $n } сессии
}
forum-in-days = { $n ->
    [one] { $n } день до конца
    [few] { $n } дня до конца
    [many] { $n } дней до конца
   *[other] { $n } дня до конца
}
topic-older = { $n ->
    [one] { $n } более раннее
    [few] { $n } более ранних
    [many] { $n } более ранних
   *[other] { $n } более ранних
}
topic-newer = { $n ->
    [one] { $n } более позднее
    [few] { $n } более поздних
    [many] { $n } более поздних
   *[other] { $n } более поздних
}
participant-gender-unknown = { $n ->
    [one] { $n } человек: пол не указан
    [few] { $n } человека: пол не указан
    [many] { $n } человек: пол не указан
   *[other] { $n } человека: пол не указан
}
topic-figures = { $posts ->
    [one] { $posts } сообщение
    [few] { $posts } сообщения
    [many] { $posts } сообщений
   *[other] { $posts } сообщения
} от { $parties ->
    [one] { $parties } Стороны
    [few] { $parties } Сторон
    [many] { $parties } Сторон
   *[other] { $parties } Стороны
} и { $organizations ->
    [one] { $organizations } организации
    [few] { $organizations } организаций
    [many] { $organizations } организаций
   *[other] { $organizations } организации
}
participant-figures = { $people ->
    [one] { $people } человек
    [few] { $people } человека
    [many] { $people } человек
   *[other] { $people } человека
}, { $parties ->
    [one] { $parties } Сторона
    [few] { $parties } Стороны
    [many] { $parties } Сторон
   *[other] { $parties } Стороны
} и { $organizations ->
    [one] { $organizations } организация
    [few] { $organizations } организации
    [many] { $organizations } организаций
   *[other] { $organizations } организации
}
topic-questions = { $n ->
    [one] Направляющий вопрос
    [few] Направляющие вопросы
    [many] Направляющие вопросы
   *[other] Направляющие вопросы
}
post-late = получено после закрытия

### How somebody hears of a place by mail.
notices-title = По электронной почте
notices-lead = Выберите, как вам сообщать по почте о том, что здесь говорится. Действует то, что выбрано ближе всего к сообщению.
notices-each = обо всех сообщениях
notices-replies = об ответах на мои сообщения
notices-daily = сводкой каждое утро
notices-weekly = сводкой по понедельникам утром
notices-none = ни о чём
notices-first = обо всех сообщениях, пока человек не выберет иное
notices-above = как выбрано уровнем выше
notices-unset = не выбрано
notices-thread = Обсуждение { $number }
notices-button = Сохранить
notices-how = На уведомление можно ответить кнопкой «Ответить» вашей почтовой программы: написанное появится в обсуждении под вашим именем.
notices-begin = Чтобы начать здесь новое обсуждение по почте, напишите на свой личный адрес:
post-follow = По почте
leave-title = Письма этого форума
leave-what = Выберите, какие письма вы ещё хотите получать. Пока вы не нажмёте кнопку, ничего не изменится.
leave-done = Сохранено.
leave-button = Сохранить

### The digest of a forum.
digest-mail-subject = { $n ->
    [one] { $n } новое сообщение
    [few] { $n } новых сообщения
    [many] { $n } новых сообщений
   *[other] { $n } нового сообщения
}: { $forum }
digest-mail-daily = { $n ->
    [one] После вашей прошлой сводки написано { $n } сообщение
    [few] После вашей прошлой сводки написано { $n } сообщения
    [many] После вашей прошлой сводки написано { $n } сообщений
   *[other] После вашей прошлой сводки написано { $n } сообщения
} на форуме «{ $forum }».
digest-mail-weekly = { $n ->
    [one] За неделю написано { $n } сообщение
    [few] За неделю написано { $n } сообщения
    [many] За неделю написано { $n } сообщений
   *[other] За неделю написано { $n } сообщения
} на форуме «{ $forum }».
digest-mail-post = { $number } · { $who } · { $at }
digest-mail-read = В обсуждении: { $page }
digest-mail-answer = Чтобы ответить на { $number } по почте, напишите на адрес: { $address }
digest-mail-text =
    { $lead }

    { $posts }

    ____
    Чтобы ответить на сообщение по почте, напишите на адрес, указанный под ним: написанное появится под вашим именем, на любом из шести языков. Кнопка «Ответить» не указывает, какое сообщение вы имеете в виду.

    Форум: { $page }
    Больше писем, меньше или ни одного: { $settings }

### Who is told what.
participant-invited-how = Каждый получает по электронной почте приглашение на своём языке со ссылкой для входа.
field-notices = Уведомлять по почте
invitation-mail-places =
    Чтобы самому начать обсуждение по почте, напишите на адрес:
    { $places }
invitation-mail-places-later = Адрес, по которому вы сможете сами начать обсуждение по почте, появится на странице форума вместе с его сессиями.
invitation-mail-subject = Приглашение на онлайновый форум «{ $forum }»
invitation-mail-text =
    Здравствуйте, { $name }!

    Приглашаем вас принять участие в онлайновом форуме «{ $forum }» (в качестве: { $capacity }). Он открыт с { $opens } по { $closes }.

    Браузер для этого не нужен. Каждое сообщение приходит вам по электронной почте; то, что вы напишете, нажав кнопку «Ответить», появится на форуме под вашим именем — на любом из шести языков.

    { $begin }

    Чтобы читать и писать на странице, откройте эту ссылку и нажмите там кнопку:

    { $link }

    Ссылка действует один раз, срок её действия: { $until }. После этого новую ссылку можно запросить на странице форума:

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }, { $as }
notice-mail-how =
    Чтобы ответить, нажмите кнопку «Ответить» вашей почтовой программы: написанное появится под вашим именем, на любом из шести языков.

    Чтобы начать здесь новое обсуждение, напишите на адрес: { $begin }
notice-mail-reads = Вы читаете этот форум; пишут на нём его участники.
notice-mail-text =
    { $text }

    ____
    Автор: { $who }. Сообщение { $number }, { $at }, форум «{ $forum }», { $place }.

    { $how }

    В обсуждении: { $page }
    Меньше писем или ни одного: { $settings }
plan-title = Создать форум на основе доклада
plan-lead = { $symbol } предусматривает этот форум. Проверьте предложенное, выберите направляющие вопросы и создайте его.
plan-none-lead = { $symbol } не предусматривает форума. Предлагается обычный: одна сессия с теми направляющими вопросами, которые есть в докладе.
plan-forum-title = Онлайновый форум по документу { $symbol }
plan-duration = Продолжительность
plan-weeks-unknown = Не указана; обычно две недели.
plan-moderators = Предложены в качестве модераторов
plan-moderators-what = Только имена: учётная запись никому из них не создаётся. Модераторы назначаются позже, на странице участников.
plan-before = Уже создано на основе доклада
plan-parts = Сессии и подтемы
plan-choose = Для каждого места, где пишут сообщения, выбираются два или три из предложенных направляющих вопросов.
plan-no-questions = В докладе нет вопросов для этого места. Их можно добавить позже.
plan-unplaced = Без места
plan-unplaced-what = В докладе не указано место для этих вопросов. Выберите его для каждого или не включайте вопрос.
plan-leave-out = не включать
plan-next = Далее: его участники и модераторы.
hint-plan-closes = До конца этого дня, UTC. Если оставить пустым, дата определяется по продолжительности.
fault-question-count = Выберите для этого места два или три вопроса.
plan-weeks = { $n ->
    [one] { $n } неделя
    [few] { $n } недели
    [many] { $n } недель
   *[other] { $n } недели
}
