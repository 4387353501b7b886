forum-nav = Форумы
forum-list-title = Форумы
forum-list-lead = Модерируемые сетевые обсуждения на шести языках, открытые на определённый срок.
forum-list-none = Форумов пока нет.
forum-list-count = Открыто: { $open } из { $all }
forum-state = Состояние
forum-posts-title = Сообщения
forum-open-now = Открыто сейчас
forum-yours = Ваши форумы
forum-running = Форумы, которые вы ведёте
nomination-waiting = { $n ->
    [one] Ожидает решения { $n } кандидатура
    [few] Ожидают решения { $n } кандидатуры
    [many] Ожидают решения { $n } кандидатур
   *[other] Ожидают решения { $n } кандидатуры
}
forum-none-open = В настоящее время открытых форумов нет.
forum-closes = закрывается: { $when }
forum-answer-how = Выберите ниже сессию или подтему и напишите там на любом из шести языков.
forum-mandate = Мандат
forum-mandate-in = { $symbol }, пункт { $number }
forum-no-sessions = У этого форума пока нет сессий.
forum-set-up = Подготовка
forum-walk = Источники и последующие меры: нить
forum-new-title = Создать форум
forum-new-lead = Укажите тему и сроки. Сессии, вопросы и участники — на следующем шаге.
forum-new-button = Создать
forum-new-next = Далее: его сессии и подтемы.
phase-announced = объявлен
phase-open = открыт
phase-closed = закрыт
phase-box-announced = Открытие
phase-box-open = Закрытие
phase-box-closed = Закрыт

### Setting up
phase-draft = проект
phase-extended = продлён
phase-summarized = итоги подведены
phase-archived = в архиве
phase-box-draft = Открытие
phase-box-extended = Закрытие (продлено)
phase-box-summarized = Закрыт
phase-box-archived = Закрыт
setup-title = Подготовка форума
setup-discard = Отказаться от этого черновика
setup-discard-what = Форум удаляется вместе с сессиями, вопросами и текстами и со списком людей. О нём ещё никому не сообщено.
setup-discard-button = Отказаться от черновика
setup-contents = Обзор
setup-wording = Название и введение, на каждом языке
setup-done = сделано
setup-to-do = предстоит
setup-draft-what = Этот форум пока лишь проект: его видит только Секретариат, и писем ещё никому не отправлено.
announce-title = Что рассылается при объявлении
announce-mails = Письма
announce-to = Кому
announce-without = Без адреса, им не пишут
announce-sample = Как это прочтёт { $name }:
setup-invited = { $n ->
    [0] В его списках пока никого нет.
    [one] Когда он будет объявлен, приглашение по почте получит { $n } человек из его списков.
    [few] Когда он будет объявлен, приглашения по почте получат { $n } человека из его списков.
    [many] Когда он будет объявлен, приглашения по почте получат { $n } человек из его списков.
   *[other] Когда он будет объявлен, приглашения по почте получат { $n } человека из его списков.
}
stage-button-published = Объявить форум
stage-button-summarized = Отметить: итоги подведены
stage-button-archived = Перевести в архив
stage-archive-what = Переданный в архив форум можно только читать и скачать: его нельзя открыть вновь, и его сроки не меняются.
fault-stage = Сейчас этот шаг невозможен.

### Выгрузка и загрузка

archive-take = скачать всё (ZIP)
archive-bring = Импортировать форум
archive-bring-lead = Форум, проходивший на другом сервере, или история списка рассылки импортируется как архивный форум: с датами, ветками, версиями и прежними номерами, если они свободны.
archive-hint = Архив (ZIP) или его forum.json в том виде, в каком они скачиваются здесь, либо почтовый ящик (mbox) с сообщениями списка. Не более 12 МБ; файлы большего размера импортируются на сервере командой «rapporteur forum import».
archive-people = Те, кто там выступал, не получают учётных записей: они значатся в справочнике как предложения, только по имени.
archive-bring-button = Импортировать
archive-preview-button = Показать, что будет внесено
archive-preview = Что будет внесено
archive-preview-lead = Пока ничего не внесено. Внесённое видит только Секретариат, пока сотрудник не откроет его для всех.
archive-before = Этот архив уже внесён: { $forum }. Второй раз он не вносится.
archive-own = Этот архив взят с этого сервера: { $forum }. Если внести его, форум будет здесь дважды.
archive-that-forum = форум
archive-source = Откуда
archive-places = Части
archive-places-count = Сессии: { $sessions } · подтемы: { $topics }
archive-span = с { $from } по { $until }
archive-languages = Языки
archive-files = Файлы
archive-files-count = { $n } ({ $size } КБ)
archive-people-known = Имена, которые есть в справочнике
archive-people-unknown = Имена, которых в нём нет
archive-parties-unknown = Правительства, здесь неизвестные
archive-left-out = Что не вносится
archive-left-unreadable = письма, которые нельзя прочитать: { $n }
archive-left-empty = письма без текста и файлов: { $n }
archive-left-twice = повторяющиеся письма: { $n }
archive-left-files = файлы непринимаемых видов: { $n }
archive-other = Выбрать другой файл
archive-hidden = видит только Секретариат
archive-publish = Открыть для всех
archive-hide = Убрать из открытого доступа
archive-hide-what = Убранный форум остаётся здесь со всем сказанным, только для Секретариата, и может быть открыт снова. В журнале сохраняется, кто это сделал.
field-archive = Файл
archive-from = Импортировано из { $source }.
archive-invented = Люди и слова в нём вымышлены.
fault-archive-none = Выберите файл.
fault-archive-kind = Это не архив форума и не почтовый ящик.
fault-archive-damaged = Файл повреждён.
fault-archive-large = Содержимое файла больше, чем принимает страница. Оператор может внести его на сервере командой «rapporteur forum import».
fault-archive-field = Что-то в файле не так, как должно быть. Ничего не импортировано; место указано ниже.
fault-archive-empty = В почтовом ящике нет ни одного сообщения, которое можно прочитать.

manner-nominated = выдвинут
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
topic-first = Пока никто не написал. Отправьте первое сообщение.
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
### Writing and changing a post
post-preview = Предварительный просмотр
post-quote = Цитировать
post-edited = изменено { $time }
draft-button = Сохранить как черновик
draft-discard = Удалить черновик
draft-kept = Ваш черновик от { $time }. Его видите только вы.
draft-kept-now = Сохранено как черновик.
draft-kept-here = Нет связи: ваш текст хранится в этом браузере.
draft-reply = Вы начали ответ на { $number }.
draft-other = Вы начали здесь сообщение.
edit-title = Изменить
edit-button = Сохранить новую версию
edit-until = До { $time }, пока никто не ответил на него и не сослался на него. Прежние версии остаются, и их можно прочитать.
version-title = Версии
version-only = Сообщение не изменялось.
version-what = Сначала последняя. Добавленное подчёркнуто, исключённое зачёркнуто.
version-corrected = { $who } (Секретариат): исправление внесённого. Причина:
version-number = Версия { $n }
version-digest = Контрольная сумма содержания (SHA-256):
version-receipt = Квитанция
forum-local = { $date }, { $time } ({ $zone })
forum-calendar = Добавить в мой календарь (.ics)
question-released = появится { $when }
told-opened = открыт
told-closing = закрывается через два дня
told-extended = новые даты
told-closed = закрыт
told-subject = { $forum }: { $what }
told-text-opened = Форум открыт; закрывается { $closes }. Пишите на его странице или отвечайте на его письма — на любом из шести языков.
told-text-closing = Форум закрывается { $closes }. Если вы хотели написать, время ещё есть.
told-text-closed = Форум закрылся { $closes }. Сказанное остаётся на его странице, и под каждым сообщением будет видно, где оно использовано.
told-text =
    Здравствуйте, { $name }!

    { $forum }

    { $news }

    Страница форума: { $page }
texts-title = Что сказано о форуме
texts-lead = На каждом языке; если текста нет, показывается ближайший. Пустое поле убирает текст.
texts-show = Показать этот язык
texts-button = Сохранить эти тексты
background-title = Справочный документ
background-none = Документов пока нет.
background-button = Добавить документ
copy-title = Скопировать этот форум
copy-lead = Создаётся новый проект с теми же сессиями, подтемами, вопросами, правилами и текстами на всех языках.
copy-people = вместе с участниками и модераторами
copy-button = Скопировать
field-conduct = Правила поведения
field-afterwards = Что будет потом
field-outcome = Где следить за итогами
field-background = Условное обозначение документа
field-released_on = Появятся
field-released_at = Время
hint-conduct = Видны всем до того, как они напишут.
hint-afterwards = Что станет со сказанным и кто решает.
hint-outcome = Словами или в виде адреса.
hint-background = Так, как на него ссылаются, например LL/LG/1/2.
hint-released-on = Если пусто — сразу. В более поздний день они появятся сами.
fault-symbol = Документа с таким обозначением нет.
nomination-title = Кандидатуры
nomination-lead = Правительства и организации выдвигают кандидатов письмом; Секретариат подтверждает кандидатуры, и подтверждённых приглашают по почте.
nomination-none = Пока никто не выдвинут.
nomination-new = Выдвинуть кандидатуру
nomination-button = Выдвинуть
nomination-confirm = Подтвердить
nomination-decline = Отклонить
nomination-owner = В справочнике этот адрес принадлежит: { $who }.
nomination-owner-of = В справочнике этот адрес принадлежит: { $who } ({ $whose }).
nomination-closed = Сейчас кандидатуры на этот форум не принимаются.
nomination-form-title = Форма выдвижения
nomination-form-how = Ведомство, которое пользуется только электронной почтой, заполняет эту форму и отправляет её на адрес { $address }, приложив письмо. Секретариат вносит её.
nomination-form-mail = Написать по почте
nomination-mail-form = Кандидатура на форум «{ $forum }». Пожалуйста, пишите после каждого двоеточия и приложите письмо.
nomination-word-title = Заполнить форму в виде файла Word
nomination-word-download = Скачать форму (DOCX)
nomination-word-button = Прочитать форму
nomination-word-read = Форма прочитана, ничего ещё не отправлено. Проверьте, что в ней написано, выберите письмо и выдвиньте кандидатуру.
nomination-word-window = Форум открыт с { $opens } по { $closes }.
nomination-word-until = Кандидатуры принимаются до { $until }.
nomination-word-how = Заполните эту форму и отправьте её на адрес { $address }, приложив письмо, либо выберите файл на странице { $page }, чтобы проверить его до отправки.
nomination-word-nominator = Правительство или организация, выдвигающие кандидата
nomination-asked-title = Кому направлена просьба
nomination-asked-none = Просьб о выдвижении кандидатов ещё не направлено.
nomination-asked = Направлено просьб: { $asked }. Выдвинули кандидатов: { $did }. Не ответили: { $silent }.
nomination-asked-who = Кому направлена просьба и что сделано
nomination-asked-column = Правительство, организация или группа
nomination-asked-on = Дата просьбы
nomination-asked-until = Срок
nomination-asked-did = Кандидатуры
nomination-asked-reminded = напоминание: { $day }
nomination-asked-nothing = нет
nomination-asked-own = { $day } { $whose } была направлена просьба выдвинуть кандидатов до { $until }.
nomination-asked-of-you = Вас просят выдвинуть кандидатов
nomination-remind = Напомнить не ответившим ({ $n })
nomination-call-title = Приглашение выдвигать кандидатов
nomination-call-lead = Каждому направляется письмо на его языке с приложенной формой. Тем, кому просьба уже направлена, она повторно не направляется.
nomination-call-no-parties = без правительств
nomination-call-show = Показать адресатов
nomination-call-whom = Адресаты
nomination-call-reached = Будет отправлено писем: { $n }.
nomination-call-before = Просьба уже направлена: { $n }.
nomination-call-list = Кто это
nomination-call-vacant = Просьба не направляется: должность вакантна или у занимающего её лица нет адреса ({ $n }):
nomination-call-with = К каждому письму прилагается:
nomination-call-send = Отправить приглашение ({ $n })
nomination-call-subject = { $forum }: кандидатуры до { $until }
nomination-call-subject-again = Напоминание: { $forum }: кандидатуры до { $until }
nomination-call-asks = { $treaty } предлагает { $whose } выдвинуть кандидатов для участия в сетевом форуме «{ $forum }» до { $until }.
nomination-call-reminds = { $day } { $whose } было предложено выдвинуть кандидатов для участия в сетевом форуме «{ $forum }» до { $until }. Кандидатур пока не поступило.
nomination-call-text =
    Здравствуйте, { $name }!

    { $asks } Форум открыт с { $opens } по { $closes }.

    Вы можете заполнить приложенную форму и отправить её вместе с письмом о выдвижении в ответ на это сообщение или на адрес { $address }.

    Чтобы выдвинуть кандидата на странице, откройте эту ссылку и нажмите там кнопку:

    { $link }

    Ссылка действует один раз, до { $good }. Страница:

    { $page }

    Секретариат подтверждает или отклоняет каждую кандидатуру и сообщает Вам об этом по почте.
nomination-mail-title = Кандидатура по почте
nomination-mail-no-office = Когда пришла эта почта, её автор не занимал должности, дающей право выдвигать кандидатов.
nomination-mail-no-file = ни один из них
nomination-mail-entered = Секретариат внёс кандидатуру ({ $who }), присланную вами по почте. Вам сообщат о его решении.
nomination-mail-subject = { $forum }: кандидатура — { $who }
nomination-mail-confirmed = Секретариат подтвердил кандидатуру ({ $who }); приглашение отправлено по почте.
nomination-mail-declined = Секретариат не смог подтвердить кандидатуру ({ $who }): { $reason }
forum-nominate = Выдвинуть кандидатуру на этот форум
decision-proposed = ожидает решения Секретариата
decision-confirmed = подтверждена
decision-declined = отклонена
nominee-f = женщина
nominee-m = мужчина
nominee-x = иное
field-given = Имя
field-family = Фамилия
field-nominee_address = Адрес электронной почты кандидата
field-gender = Пол
field-position = Должность или род занятий
field-letter = Письмо
field-field_of_work = Область работы
field-qualifications = Квалификация
field-letter_file = Письмо в виде файла
field-correction_reason = Причина исправления
field-filled_form = Заполненная форма
field-nominate_for = От чьего имени выдвигается
field-call_instrument = Стороны договора
field-organizations = организации, у которых есть представитель в справочнике
field-groups = группы Сторон через их координаторов
field-call_until = Кандидатуры до
field-letter_attached = Письмо среди файлов, приложенных к почте
field-decline_reason = Причина, если отклоняется
field-same_person = Выдвинут именно этот человек
field-decision = Решение
hint-letter = Его номер и дата, и кто подписал.
hint-letter_file = Документ или изображение не более 10 МБ. Открыть его можете только вы и Секретариат.
hint-correction_reason = Его видят все рядом с версией; о нём сообщается подписавшему.
hint-filled_form = Файл Word (DOCX). Пока ничего не отправляется: вы увидите прочитанное и сможете это изменить.
hint-call_until = Последний день, указанный в письме. Поступившее позже принимается, пока длится форум.
fault-mail-address = Укажите адрес электронной почты, например name@example.org.
fault-nominated = Человек с этим адресом уже выдвинут на этот форум.
fault-correction-same = Ничего не изменено.
fault-form-missing = Пожалуйста, выберите заполненную форму.
fault-form-other = Это не форма для выдвижения кандидата. Скачайте её, заполните и выберите здесь.
fault-form-blank = В этой форме ничего не заполнено.
fault-form-large = Этот файл слишком велик для формы. Выберите только форму, без изображений.
fault-form-old = Файл в старом формате или защищён паролем. Сохраните его как DOCX без пароля.
fault-form-damaged = Файл повреждён и не читается. Сохраните его заново и выберите ещё раз.
fault-form-kind = Это не файл Word. Сохраните форму как DOCX.
fault-call-until = Выберите день от сегодняшнего до окончания форума.
fault-call-nobody = Больше некому направлять просьбу.
fault-decline-reason = Укажите причину: её сообщают тому, кто выдвинул кандидатуру.
fault-same-person = Отметьте, что выдвинут именно тот человек, которому в справочнике принадлежит этот адрес, или отклоните кандидатуру.

### Files of a post
field-file = Файлы
hint-file = Документы, таблицы или изображения. Файлов: не более { $n }, каждый не более { $largest } МБ, все вместе не более { $together } МБ.
file-size = { $n } КБ
### What is decided about a post
post-pending = Ожидает модератора
post-refused = Не допущено
post-withdrawn = Отозвано автором
decide-withdraw = Отозвать
decide-remove = Снять
decide-what-withdraw = Ваш текст исчезнет со всех страниц. Номер останется вместе с вашей причиной и сегодняшней датой: тот, кто его ищет, увидит, что вы отозвали сообщение.
decide-what-remove = Текст исчезнет со всех страниц. Номер останется вместе с причиной и сегодняшней датой. Причина сообщается автору.
decide-back = Оставить как есть
field-why = Причина
hint-why = Одним предложением. Её могут прочитать все.
post-in-reply-to = в ответ на { $number }
post-for = от имени: { $whom } ({ $capacity })
post-parties = { $n ->
    [one] От имени { $n } Стороны
    [few] От имени { $n } Сторон
    [many] От имени { $n } Сторон
   *[other] От имени { $n } Стороны
}
post-parties-named = { $n ->
    [one] От имени { $n } Стороны: { $names }
    [few] От имени { $n } Сторон: { $names }
    [many] От имени { $n } Сторон: { $names }
   *[other] От имени { $n } Стороны: { $names }
}
post-answers = отвечает на { $numbers }
post-receipt = Спасибо. Номер вашего сообщения: { $number }.
post-receipt-digest = Контрольная сумма полученного:
post-receipt-keep = Сохраните квитанцию: она доказывает, что и когда получено.
post-receipt-next = Под ним будет видно, где оно использовано.
post-public = Опубликованное доступно всем под вашим именем и в указанном качестве.
post-sign-in = Чтобы писать, участникам нужно войти на сайт.
post-not-listed = Вас нет среди тех, кто может писать на этом форуме. Если вы должны быть среди них, напишите в Секретариат.
post-cited = Использовано в { $paragraph }
post-cited-recommendation = Использовано в рекомендации { $recommendation }
post-cited-led = Использовано в пункте { $paragraph }, который привёл к рекомендации { $recommendation }
post-cited-and = { $cited }: { $reported }
post-reported = информацию представили { $reported } из { $asked }
said-title = { $party }: что было сказано
said-nothing = { $party }: сообщений пока нет.
said-number = Номер
said-what = О чём
said-became = Последующие меры
said-cited = использовано в пункте { $paragraph }
said-not-used = пока не использовано
participant-title = Участники
participant-list = Список участников
participant-none = В списке пока никого нет.
participant-add = Добавить участников
participant-add-button = Добавить
participant-who = Имя
participant-whose = От чьего имени
participant-alone = в личном качестве
participant-as-directory = как указано в справочнике
participant-of = { $part } из { $whole }
participant-posted = Написали
participant-women = Женщины
participant-unknown = В справочнике нет таких адресов:
participant-withdraw = Исключить из списка
participant-withdrawn = больше не в списке
participant-change = Изменить
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
field-manner = Как участвует
field-part_of = В составе
field-session = Сессия
hint-forum-title = Тема в одной строке.
hint-forum-introduction = Зачем он проводится и что станет со сказанным.
hint-opens-on = С 00:00 UTC.
hint-closes-on = До конца этого дня, UTC.
hint-mandate = Пункт, которым он предусмотрен, если такой есть: условное обозначение и номер, например LL/SM/DEC/3/5, 3.
hint-number = Например, I или (ii).
hint-optional = Можно не заполнять.
hint-questions = По одному в строке.
hint-post = Можно использовать Markdown; #12 станет ссылкой на сообщение 12.
hint-addresses = По одному в строке; адреса людей из справочника.
hint-wording = Тот же текст на выбранном языке.
fault-capacity = Здесь вы не можете выступать в этом качестве.
fault-closed = Обсуждение закрыто. Ваш текст сохранён здесь; отправьте его в Секретариат.
fault-divided = В этой сессии есть подтемы. Ваш текст сохранён здесь; напишите его в той подтеме, к которой он относится.
fault-many-addresses = За один раз можно добавить не более тысячи адресов. Добавьте их по частям.
fault-mandate = Такого пункта нет.
fault-manner = Выберите из списка.
fault-no-such-voice = Их должность не даёт права выступать в этом качестве.
fault-question = Этого направляющего вопроса здесь больше нет. Пожалуйста, выберите ещё раз.
fault-not-open = Обсуждение ещё не открыто. Ваш текст сохранён здесь; отправьте его, когда оно откроется.
fault-order = Закрытие должно быть позже открытия.
fault-session = Такой сессии здесь нет.
fault-session-used = В этой сессии уже есть сообщения; разделить её нельзя.
fault-wording-stale = Тем временем этот текст изменил кто-то другой: он приведён выше. Ваш текст приведён ниже; сохраните ещё раз, если он должен остаться.
fault-setup-stale = Тем временем это изменил кто-то другой: то, что действует сейчас, приведено выше. Ваш текст сохранён; сохраните ещё раз, если он должен остаться.
stale-by = Изменено: { $who }, { $time }
stale-nothing = ничего
fault-unknown-address = Некоторых из этих адресов нет в справочнике.
forum-owner = Отвечает
forum-owner-who = Секретариат
answer-by-mail = Или по электронной почте: нажмите «Ответить» в любом уведомлении о сообщении, и ваш ответ станет сообщением.
forum-posts = { $n ->
    [0] сообщений пока нет
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
    [0] сегодня
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
} { $parties ->
    [0] ни от одной Стороны
    [one] от { $parties } Стороны
    [few] от { $parties } Сторон
    [many] от { $parties } Сторон
   *[other] от { $parties } Стороны
} и { $organizations ->
    [0] ни от одной организации
    [one] от { $organizations } организации
    [few] от { $organizations } организаций
    [many] от { $organizations } организаций
   *[other] от { $organizations } организации
}
participant-figures = { $people ->
    [0] никого
    [one] { $people } человек
    [few] { $people } человека
    [many] { $people } человек
   *[other] { $people } человека
}, { $parties ->
    [0] ни одной Стороны
    [one] { $parties } Сторона
    [few] { $parties } Стороны
    [many] { $parties } Сторон
   *[other] { $parties } Стороны
} и { $organizations ->
    [0] ни одной организации
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
post-level = Ответ, уровень
post-late = получено после закрытия

### Moderators' summaries
summary-title = Резюме модераторов
summary-of = Резюме
summary-whole = Резюме сессии
summary-week = Резюме за { $n }-ю неделю
summary-span = { $from } – { $until }
summary-what = До публикации написанное здесь видят только модераторы и Секретариат. Затем это сообщение, как и другие: оно рассылается, на него можно ответить, и оно стоит в начале сессии.
summary-is = Опубликовано как { $number }. Изменения станут новой версией; прежние версии сохраняются и доступны для чтения.
summary-words = Резюме
hint-summary = Markdown. Называйте каждое учтённое сообщение по номеру, например #12: номер станет ссылкой, а под сообщением будет видно, где оно учтено.
summary-publish = Опубликовать резюме
summary-amend = Сохранить новую версию
summary-kept = Сохранено: { $who }, { $time }.
summary-said = Что было сказано
summary-used = { $all ->
    [one] Учтено { $used } из { $all } сообщения
    [few] Учтено { $used } из { $all } сообщений
    [many] Учтено { $used } из { $all } сообщений
   *[other] Учтено { $used } из { $all } сообщения
}
summary-in = учтено
summary-none = не начато
summary-out = опубликовано
summary-due = требуется сейчас
moderate-summaries = { $n ->
    [one] Требуется { $n } резюме
    [few] Требуются { $n } резюме
    [many] Требуется { $n } резюме
   *[other] Требуется { $n } резюме
}
fault-summary-stale = Тем временем это резюме изменил кто-то другой. Его текст приведён ниже; объедините оба текста и отправьте ещё раз.

### Proceedings
proceedings-title = Материалы форума
proceedings-whole = Материалы всего форума
proceedings-discussion = Обсуждение
proceedings-what = Все сообщения в одном томе, по направляющим вопросам, каждое на языке оригинала. Распечатайте эту страницу, чтобы получить её на бумаге или в формате PDF.
proceedings-window = { $from } – { $until }
proceedings-contents = Содержание
proceedings-contributors = Участники обсуждения
proceedings-further = Другие сообщения
proceedings-also = На этот вопрос отвечают также

### Asking everybody, and reminding
question-pending = перевод готовится
prompt-title = Задать вопрос всем
prompt-what = Пока форум открыт, о новом вопросе сообщается по почте всем участникам, и на него можно ответить кнопкой «Ответить». Вопрос может появиться сначала на одном языке; на остальных он помечается до перевода.
prompt-mail-subject = { $n ->
    [one] { $forum }: новый вопрос ко всем
    [few] { $forum }: новые вопросы ко всем
    [many] { $forum }: новые вопросы ко всем
   *[other] { $forum }: новые вопросы ко всем
}
prompt-mail-how = На это письмо можно ответить обычной кнопкой «Ответить» на любом из шести языков: написанное станет сообщением форума. Или напишите на странице: { $page }
prompt-mail-text =
    Здравствуйте, { $name }!

    { $forum }
    { $place }

    { $questions }

    { $how }
reminder-title = Напоминание тем, кто ещё не писал
reminder-waiting = Предложено напоминаний: { $n }
reminder-lead = Его предлагает модератор, а отправляет сотрудник Секретариата. Оно уходит только тем из списка, кто к моменту отправки ничего не написал, каждому на его языке, с адресами, письмо на которые становится сообщением форума.
reminder-people = { $n ->
    [one] Из списка ещё не писал { $n } человек.
    [few] Из списка ещё не писали { $n } человека.
    [many] Из списка ещё не писали { $n } человек.
   *[other] Из списка ещё не писали { $n } человека.
}
reminder-language = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
reminder-usual = Форум «{ $forum }» открыт до { $closes }, а от вас мы пока ничего не получили. Помогут и несколько фраз о вашем опыте — на том из шести языков, на котором вам удобнее писать. Если кому-то из коллег ответить проще, пожалуйста, перешлите им это письмо.
reminder-more = Под вашим текстом указаны адреса, письмо на которые становится сообщением форума, страница форума и способ покинуть его список.
reminder-propose = Предложить напоминание
reminder-waits = Напоминание ждёт решения Секретариата
reminder-officer = Решение принимает сотрудник Секретариата.
reminder-proposed = Предложено: { $who }, { $time }
reminder-send = { $n ->
    [one] Отправить { $n } получателю
    [few] Отправить { $n } получателям
    [many] Отправить { $n } получателям
   *[other] Отправить { $n } получателя
}
reminder-decline = Не отправлять
reminder-past = Прежние напоминания
reminder-sent = { $n ->
    [0] не отправлено никому
    [one] отправлено { $n } получателю
    [few] отправлено { $n } получателям
    [many] отправлено { $n } получателям
   *[other] отправлено { $n } получателя
}
reminder-not-sent = не отправлено:
reminder-mail-subject = { $forum }: нам не хватает вашего мнения
reminder-mail-text =
    Здравствуйте, { $name }!

    { $words }

    Написать можно по почте, не входя на сайт. Письмо на один из этих адресов станет вашим сообщением в соответствующем разделе:

    { $places }

    Страница форума: { $page }
    Больше не получать писем этого форума: { $settings }
hint-reminder-why = Причину прочтёт тот, кто предложил напоминание.
field-reminder = Напоминание
fault-reminder-closed = Форум не открыт: никто не смог бы ответить.
fault-reminder-nobody = Все из списка уже написали.
fault-reminder-waits = Другое напоминание уже ждёт решения Секретариата.
moderate-pending-words = Вопросы, ожидающие перевода
moderate-pending-questions = { $n ->
    [one] { $n } вопрос есть не на всех шести языках
    [few] { $n } вопроса есть не на всех шести языках
    [many] { $n } вопросов есть не на всех шести языках
   *[other] { $n } вопроса есть не на всех шести языках
}

### How somebody hears of a place by mail.
### Moderating
thread-split = { $number } отделено от { $from }.
moderate-pending = { $n ->
    [one] { $n } сообщение ожидает допуска
    [few] { $n } сообщения ожидают допуска
    [many] { $n } сообщений ожидают допуска
   *[other] { $n } сообщения ожидают допуска
}
moderate-pending-title = Сообщения, ожидающие допуска
decide-admit = Допустить
decide-refuse = Не допускать
decide-what-refuse = Сообщение видят только его автор и модераторы. Автору сообщают причину по электронной почте.
decided-subject-admit = Ваше сообщение { $number } опубликовано на форуме
decided-subject-refuse = Ваше сообщение { $number } не допущено
decided-subject-remove = Ваше сообщение { $number } снято
decided-admit = Модератор допустил ваше сообщение { $number }: теперь его могут читать все.
decided-refuse = Модератор не допустил ваше сообщение { $number }.
decided-remove = Модератор снял ваше сообщение { $number }. Его номер остаётся вместе с причиной.
decided-reason = Причина: { $reason }
decided-text =
    Здравствуйте, { $name }!

    { $what }

    { $reason }

    { $page }

    Вот что вы написали:

    { $text }

    { $treaty }
field-phrase = Готовая формулировка
phrase-own = только своими словами
phrase-off-topic = Это сообщение не относится к теме обсуждения.
phrase-conduct = Это сообщение не соответствует правилам поведения.
phrase-personal = Это сообщение содержит персональные данные других лиц.
phrase-duplicate = То же самое уже сказано в обсуждении.
field-phrase-off-topic = Не по теме
field-phrase-conduct = Правила поведения
field-phrase-personal = Персональные данные
field-phrase-duplicate = Уже сказано
phrase-title = Готовые формулировки
phrase-lead = С их помощью модераторы объясняют свои решения на языке сообщения.
phrase-show = Показать
moderation-to-pre = Просматривать сообщения до их появления
moderation-to-post = Публиковать сообщения сразу
thread-title = Ветка
thread-what = Что бы вы ни решили, номер и ссылки сохраняются, а решение вносится в протокол с указанием причины.
thread-begins = Ветка начинается с { $number }.
thread-button = Решить
thread-pinned = закреплена
thread-closed = закрыта
thread-moved = { $number } вместе с ответами перенесено { $place }.
thread-moved-place = в другое место
thread-do-pin = Закрепить ветку
thread-do-unpin = Открепить ветку
thread-do-close = Закрыть ветку: отвечать больше нельзя
thread-do-reopen = Открыть ветку снова
thread-do-move = Перенести ветку в другое место
thread-do-split = Сделать этот ответ отдельной веткой
field-what = Решение
field-place = Куда, если переносится
fault-thread-what = При нынешнем состоянии ветки это решить нельзя.
fault-thread-place = Такого места на этом форуме нет.
fault-thread-closed = Модератор закрыл эту ветку. Ваш текст сохранён здесь; опубликуйте его новой веткой.
moderate-title = Рабочее место модератора
moderate-waits = Что ожидает решения
moderate-nothing-waits = Сейчас ничто не ожидает решения.
moderate-held = { $n ->
    [one] { $n } письмо задержано и ожидает решения Секретариата
    [few] { $n } письма задержаны и ожидают решения Секретариата
    [many] { $n } писем задержано и ожидает решения Секретариата
   *[other] { $n } письма задержаны и ожидают решения Секретариата
}
moderate-unanswered = { $n ->
    [one] { $n } сообщение, на которое никто не ответил
    [few] { $n } сообщения, на которые никто не ответил
    [many] { $n } сообщений, на которые никто не ответил
   *[other] { $n } сообщения, на которые никто не ответил
}
moderate-unanswered-title = Сообщения, на которые никто не ответил
moderate-thin = { $n ->
    [one] { $n } направляющий вопрос, на который мало ответов
    [few] { $n } направляющих вопроса, на которые мало ответов
    [many] { $n } направляющих вопросов, на которые мало ответов
   *[other] { $n } направляющего вопроса, на которые мало ответов
}
moderate-thin-title = Направляющие вопросы, на которые мало ответов
moderate-answers = { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
    [many] { $n } ответов
   *[other] { $n } ответа
}
moderate-silent-count = { $n ->
    [one] { $n } человек из списка ещё не написал
    [few] { $n } человека из списка ещё не написали
    [many] { $n } человек из списка ещё не написали
   *[other] { $n } человека из списка ещё не написали
}
moderate-silent-title = Кто ещё не написал
moderate-group-spoke = (её группа выступила: { $groups })
moderate-silent-what = Это видят только модераторы и Секретариат. Кто что читает, не записывается.
moderate-all-spoke = Все, кто есть в списке, написали.
moderate-per-day = Сообщения по дням
moderate-day = День
moderate-heard = Кто высказался
moderate-legend = Что означают квадраты
moderate-table = То же в виде таблицы
moderate-party = Сторона
moderate-group = Региональная группа
heard-heard = высказалась как правительство
heard-people-heard = высказались только выдвинутые ею лица
heard-silent = в списке, ещё не высказалась
heard-absent = никого нет в списке
gender-f = женщины
gender-m = мужчины
gender-x = иное
gender-not-stated = не указано
participation-title = Участие
participation-lead = Написали { $posted } из { $listed } человек в списке; всего сообщений: { $posts }.
participation-at = По состоянию на { $at }.
participation-how = «Написали» — это люди из списка; сообщения считаются там, где они написаны, каким бы путём они ни пришли. Правительство высказалось, если оно говорило от своего имени.
participation-all = Всего
participation-by-capacity = По качеству участия
participation-by-group = По региональным группам
participation-by-party-group = По группам Сторон
participation-parties-apart = Стороны, которые выступили и сами
participation-by-region = По регионам
participation-by-party = По Сторонам
participation-by-gender = По полу
participation-by-question = По направляющим вопросам
participation-capacity = В каком качестве
participation-group = Региональная группа
participation-region = Регион
participation-party = Сторона
participation-gender = Пол
participation-no-party = Организации и другие, без правительства
participation-no-region = Регион не указан
participation-others = Модераторы, Секретариат и те, кого больше нет в списке
participation-only-spoken = Здесь названы только Стороны, которые высказались сами или через выдвинутых ими лиц.
participation-no-questions = На этом форуме пока нет направляющих вопросов.
participation-answers = Ответы из числа сообщений
participation-people = Люди
participation-governments = Правительства
participation-governments-listed = Правительства в списке
participation-governments-heard = высказались как таковые
participation-people-heard = высказались они или выдвинутые ими лица
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
notices-thread = Ветка { $number }
notices-button = Сохранить
notices-how = На уведомление можно ответить кнопкой «Ответить» вашей почтовой программы: написанное появится в ветке под вашим именем.
notices-begin = Чтобы начать здесь новую ветку по почте, напишите на свой личный адрес:
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
digest-mail-read = В ветке: { $page }
digest-mail-more = { $n ->
    [one] И ещё { $n } сообщение:
    [few] И ещё { $n } сообщения:
    [many] И ещё { $n } сообщений:
   *[other] И ещё { $n } сообщения:
} { $page }
digest-mail-answer = Чтобы ответить на { $number } по почте, напишите на адрес: { $address }
digest-mail-how = Чтобы ответить на сообщение по почте, напишите на адрес, указанный под ним: написанное появится под вашим именем, на любом из шести языков. Кнопка «Ответить» не указывает, какое сообщение вы имеете в виду.
digest-mail-text =
    { $lead }

    { $posts }

    ____
    { $how }

    Форум: { $page }
    Больше писем, меньше или ни одного: { $settings }

### Who is told what.
participant-invited-how = Каждый получает по электронной почте приглашение на своём языке со ссылкой для входа.
field-notices = Уведомлять по почте
invitation-mail-places =
    Чтобы самому начать ветку по почте, напишите на адрес:
    { $places }
invitation-mail-places-later = Адрес, по которому вы сможете сами начать ветку по почте, появится на странице форума вместе с его сессиями.
invitation-mail-subject = Приглашение на сетевой форум «{ $forum }»
invitation-mail-text =
    Здравствуйте, { $name }!

    Приглашаем вас принять участие в сетевом форуме «{ $forum }» (в качестве: { $capacity }). Он открыт с { $opens } по { $closes }.

    Браузер для этого не нужен. Каждое сообщение приходит вам по электронной почте; то, что вы напишете, нажав кнопку «Ответить» вашей почтовой программы, появится на форуме под вашим именем — на любом из шести языков.

    { $begin }

    Чтобы читать и писать на странице, откройте эту ссылку и нажмите там кнопку:

    { $link }

    Ссылка действует один раз, срок её действия: { $until }. После этого новую ссылку можно запросить на странице форума:

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }, { $as }
notice-mail-how = Чтобы ответить, нажмите кнопку «Ответить» вашей почтовой программы: написанное появится под вашим именем, на любом из шести языков.
notice-mail-begin = Чтобы начать здесь новую ветку, напишите на адрес: { $begin }
notice-mail-reads = Вы читаете этот форум; пишут на нём его участники.
notice-mail-text =
    { $text }

    ____
    Автор: { $who }. Сообщение { $number }, { $at }, форум «{ $forum }», { $place }.

    { $how }

    В ветке: { $page }
    Меньше писем или ни одного: { $settings }
plan-title = Создать форум на основе доклада
plan-lead = { $symbol } предусматривает этот форум. Проверьте предложенное, выберите направляющие вопросы и создайте его.
plan-none-lead = { $symbol } не предусматривает форума. Предлагается обычный: одна сессия с теми направляющими вопросами, которые есть в докладе.
plan-forum-title = Сетевой форум по документу { $symbol }
plan-duration = Продолжительность
plan-weeks-unknown = Не указана; обычно две недели.
plan-moderators = Предложены в качестве модераторов
plan-moderators-what = Только имена: учётная запись никому из них не создаётся. Модераторы назначаются позже, на странице участников.
plan-before = Уже создано на основе доклада
plan-parts = Сессии и подтемы
plan-choose = Для каждой сессии или подтемы, где пишут сообщения, выбираются два или три из предложенных направляющих вопросов.
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

### Reading

reading-search = Искать здесь
reading-flat = Показать сообщения в порядке поступления
reading-tree = Показать ответы под исходными сообщениями
reading-new = новое
reading-new-posts = { $n ->
    [one] { $n } новое сообщение
    [few] { $n } новых сообщения
    [many] { $n } новых сообщений
   *[other] { $n } нового сообщения
}
reading-many-new-posts = { $n ->
    [one] более { $n } нового сообщения
    [few] более { $n } новых сообщений
    [many] более { $n } новых сообщений
   *[other] более { $n } нового сообщения
}
reading-mark = Отметить как прочитанное
reading-own = Отметки видите только вы.
reading-feed = Лента Atom
reading-live = Новое с тех пор, как вы открыли эту страницу:
reading-print = Для печати
window-title-draft = Когда форум открыт
window-title-announced = Перенести форум
window-title-open = Продлить форум
window-title-extended = Продлить форум
window-title-closed = Открыть форум вновь
window-title-summarized = Открыть форум вновь
window-lead-draft = Форум откроется и закроется сам в указанное время.
window-lead-announced = Новые даты вместе с причиной указываются на странице форума.
window-lead-open = Решение и его причина указываются на странице форума, и все, кто внесён в его списки, извещаются по почте.
window-lead-extended = Решение и его причина указываются на странице форума, и все, кто внесён в его списки, извещаются по почте.
window-lead-closed = Решение и его причина указываются на странице форума, и все, кто внесён в его списки, извещаются по почте.
window-lead-summarized = Решение и его причина указываются на странице форума, и все, кто внесён в его списки, извещаются по почте.
window-button-draft = Сохранить даты
window-button-announced = Перенести
window-button-open = Продлить
window-button-extended = Продлить
window-button-closed = Открыть вновь
window-button-summarized = Открыть вновь
window-changes = Изменения дат
close-title = Закрыть сейчас
close-what = Форум закрывается немедленно, раньше срока. Участникам об этом сообщают с указанием причины, которая фиксируется, как и при продлении.
field-close_reason = Причина досрочного закрытия
window-first = Открыт: { $opens } — { $closes }.
window-moved = Перенесён: открыт { $opens } — { $closes }.
window-extended = Продлён: закрывается { $closes }.
window-shortened = Сокращён: закрывается { $closes }.
window-reopened = Открыт вновь: { $opens } — { $closes }.
settings-title = Правила форума
settings-button = Сохранить правила
participation-nominated = по выдвижению: кандидатов выдвигают правительства и организации, Секретариат подтверждает
participation-invited = по приглашению Секретариата
observers-post = могут писать
observers-read = только читают
moderation-pre = до публикации
moderation-post = после публикации
field-participation = Участие
field-observers = Те, кто не представляет ни одно правительство
field-moderation = Модераторы видят сообщения
field-edit_minutes = Сколько минут сообщение можно изменить
field-office_language = Рабочий язык
field-opens_at = Время
field-closes_at = Время
field-time_zone = Часовой пояс
field-window_reason = Причина
hint-opens-at = Если пусто — с начала дня.
hint-closes-at = Если пусто — до конца дня.
hint-time-zone = Например, Africa/Nairobi. Если пусто — UTC.
hint-reason = Её прочтут все.
hint-edit-minutes = Пока никто не ответил. 0 — нельзя вовсе.
fault-choice = Выберите из списка.
fault-minutes = Укажите число минут, не более недели (10080).
fault-reason = Укажите причину: она будет на странице форума.
fault-time = Запишите время в виде 14:30.
fault-window = Эти даты невозможны: форум должен закрываться позже настоящего момента, а уже открытый форум нельзя открыть в другой день.
fault-zone = Такого часового пояса нет.

### Translations
translation-title = Переводы
translation-lead = Цитируется и учитывается оригинал. О переводе сказано, каков он, кто и когда его сделал.
translation-none = Перевода этого сообщения пока нет.
translation-original = Оригинал
translation-also = Также на языках:
translation-entry = { $language } ({ $what })
translation-short-official = официальный
translation-short-courtesy-author = неофициальный, от автора
translation-short-courtesy-moderator = неофициальный, от модератора
translation-short-courtesy-officer = неофициальный, от Секретариата
translation-short-machine = машинный, не проверен
translation-what-official = Официальный перевод Секретариата
translation-what-courtesy-author = Неофициальный перевод автора
translation-what-courtesy-moderator = Неофициальный перевод модератора
translation-what-courtesy-officer = Неофициальный перевод Секретариата
translation-what-machine = Машинный перевод, не проверен
translation-kind-official = Официальный перевод
translation-kind-courtesy = Неофициальный перевод
translation-kind-machine = Машинный перевод
translation-read = { $n ->
    [one] Читать { $n } сообщение на русском языке, в переводе
    [few] Читать { $n } сообщения на русском языке, в переводе
    [many] Читать { $n } сообщений на русском языке, в переводе
   *[other] Читать { $n } сообщения на русском языке, в переводе
}
translation-read-originals = Читать все сообщения так, как они написаны
translation-earlier = Переводы более ранних версий
translation-of-version = Перевод версии { $n }: затем сообщение было изменено
translation-gone = Отозванные
translation-withdrawn = Отозван { $at }.
translation-attach = Приложить перевод
translation-attach-what = Он показывается рядом с сообщением, с вашим именем и указанием, каков он. На каждом языке может быть один перевод каждого вида.
translation-button = Приложить
translation-withdraw = Отозвать этот перевод
translation-withdraw-what = Его больше никто не прочтёт. Запись о нём останется, с вашим объяснением.
hint-translation = Можно использовать Markdown, как в сообщении.
field-translation = Вид перевода
fault-translation = Выберите вид перевода.
fault-translation-same = Сообщение написано на этом языке.
fault-translation-stale = Сообщение тем временем изменилось. Прочтите его снова и приложите перевод нынешнего текста.
fault-translation-there = Такой перевод на этот язык уже есть. Сначала отзовите его.
machine-title = Получить машинный перевод
machine-what = Слова этого сообщения, без имён, отправляются на { $host }. Ответ хранится здесь для всех с пометкой, что это машинный перевод, который никто не проверял.
machine-button = Перевести
field-into = На язык
fault-machine-busy = Служба перевода занята другими текстами. Повторите попытку через минуту.
fault-machine-often = Вы обращались к машине столько раз, сколько разрешено за один час. Попробуйте позже.
fault-machine-unreachable = Служба перевода сейчас недоступна. Повторите попытку позже.
fault-machine-slow = Служба перевода отвечала слишком долго. Повторите попытку позже.
fault-machine-refused = Служба перевода отказалась переводить этот текст.
fault-machine-language = Служба перевода не знает этого языка.
fault-machine-unreadable = Ответ службы перевода невозможно прочесть.
notice-translated-official = Официальный перевод на русский язык: { $page }
notice-translated-courtesy = Неофициальный перевод на русский язык: { $page }
### Registration

registration-title = Регистрация на форум
registration-box = Регистрация
registration-lead = Сообщите о себе. Вы получите письмо со ссылкой: откройте её и нажмите кнопку, чтобы подтвердить регистрацию.
registration-then = Что дальше
registration-then-closed = Регистрация закрыта.
registration-then-at-once = Вы участвуете сразу после подтверждения.
registration-then-admitted = После подтверждения решение принимает Секретариат; вам сообщат о нём по почте.
registration-shown = Что видят другие
registration-shown-what = Ваше имя и организация, от имени которой вы выступаете, — в списке участников и рядом с тем, что вы пишете. Вашего адреса и пола не видит никто.
registration-government = Тех, кто выступает от имени правительства, выдвигает его национальный координационный центр.
register-as-organization = От имени организации
register-as-expert = В личном качестве, как эксперт
field-organization = Организация или учреждение
hint-organization = Полное название. Секретариат проверит его, прежде чем вы выступите от её имени.
registration-gender-why = Пол указывается, чтобы видеть соотношение среди участников; он показывается только в итоговых данных, и его можно не указывать.
field-consent = Согласие
registration-consent = Я буду соблюдать правила поведения и даю согласие на то, чтобы моё имя значилось в открытом списке участников.
fault-consent = Без этого согласия зарегистрироваться нельзя.
registration-button = Прислать ссылку
registration-asked = На указанный вами адрес отправляется ссылка.
registration-asked-next = Откройте письмо, перейдите по ссылке и нажмите кнопку на открывшейся странице. Если через несколько минут ничего не пришло, посмотрите среди нежелательных писем или проверьте адрес. На один адрес отправляется не более одного такого письма в час.
registration-closed-now = Сейчас зарегистрироваться на этот форум нельзя.
registration-listed = Вы уже в списке участников этого форума.
registration-confirm = Подтвердите регистрацию: { $name }
registration-press = Нажмите кнопку, чтобы подтвердить, что это ваш адрес. Если регистрировались не вы, закройте эту страницу: ничего не произойдёт.
registration-confirm-button = Подтвердить
registration-waits = Ваша регистрация подтверждена
registration-waits-what = Решение принимает Секретариат, после чего вам придёт письмо. Если вас допустят, в нём будет ссылка для входа.
registration-admitted = Вы участвуете в этом форуме
registration-admitted-what = Вам пришло письмо о том, как писать на форуме: на странице или по почте.
registration-declined = Секретариат отклонил эту регистрацию
registration-spent = Эта ссылка больше не действует
registration-spent-remedy = Она устарела. Зарегистрируйтесь ещё раз на странице форума.
registration-mail-subject = Подтвердите регистрацию на сетевой форум «{ $forum }»
registration-mail-text =
    Здравствуйте!

    Кто-то зарегистрировал этот адрес на сетевой форум «{ $forum }». Если это были вы, откройте эту ссылку и нажмите кнопку на странице:

    { $link }

    Срок действия ссылки: { $until }.

    Если это были не вы, ничего делать не нужно: без этого письма никто не регистрируется, а введённые данные стираются.

    { $treaty }
registration-declined-subject = { $forum }: ваша регистрация
registration-declined-news = Секретариат не смог принять вашу регистрацию: { $reason }
registration-list-title = Регистрации
registration-rule-closed = Этот форум не открыт для регистрации.
registration-rule-at-once = Кто подтвердил адрес, участвует сразу. Кто назвал организацию, которая за ним в справочнике не числится, выступает в личном качестве.
registration-rule-admitted = Вы принимаете решение по каждому, кто подтвердил адрес. Допущенных приглашают по почте; остальным сообщают причину.
registration-none = Пока никто не зарегистрировался. Желающие регистрируются на странице форума.
registration-state-waiting = ожидает решения Секретариата
registration-state-admitted = принята
registration-state-declined = не принята
registration-admit = Принять
registration-organization = Подтвердить организацию
registration-alone = в личном качестве
registration-new = внести указанное название в справочник: { $kind }
field-speaks_for = Выступает от имени
organization-kind-non-governmental-organization = неправительственная организация
organization-kind-research-organization = исследовательская организация
organization-kind-indigenous-peoples-and-local-communities = коренные народы и местные общины
organization-kind-business = деловые круги
organization-kind-intergovernmental-organization = межправительственная организация
organization-kind-united-nations = система Организации Объединенных Наций
field-registration = Регистрация
registration-setting-closed = не открыта
registration-setting-at-once = кто подтвердил адрес, участвует сразу
registration-setting-admitted = Секретариат принимает решение по каждой регистрации
field-registered = Модераторы видят сообщения зарегистрировавшихся
registration-waiting = { $n ->
    [one] Ожидает решения { $n } регистрация
    [few] Ожидают решения { $n } регистрации
    [many] Ожидают решения { $n } регистраций
   *[other] Ожидают решения { $n } регистрации
}

### Templates

field-template = Шаблон
template-what = Шаблон содержит сессии, направляющие вопросы и правила на шести языках; потом всё можно изменить.
template-kept = Ваши собственные шаблоны:
template-none = без шаблона: начать с пустого форума
template-experts = Сетевой форум экспертов (две сессии, обычно две недели)
template-experts-1-title = Опыт и потребности
template-experts-1-body = Что сделано, что работает и чего не хватает.
template-experts-1-question-1 = Что сделано в вашей стране или организации и каков результат?
template-experts-1-question-2 = Что мешает и что помогло?
template-experts-2-title = Дальнейшие шаги
template-experts-2-body = Что должно последовать, кто мог бы это сделать и при какой поддержке.
template-experts-2-question-1 = Какие меры помогли бы больше всего и кто должен их принять?
template-experts-2-question-2 = Какая поддержка нужна и из каких источников?
template-experts-afterwards = Модераторы подводят итог каждой сессии, Секретариат докладывает о сказанном, а под каждым сообщением видно, где оно использовано.
template-consultation = Письменные консультации или коллегиальный обзор (одна сессия, обычно четыре недели)
template-consultation-1-title = Замечания по документу
template-consultation-1-body = Указывайте пункт, о котором говорите, и по возможности предлагайте формулировки.
template-consultation-1-question-1 = Что в нём неверно или устарело?
template-consultation-1-question-2 = Чего не хватает и каким источником это подтверждается?
template-consultation-1-question-3 = Какие места нуждаются в иной формулировке?
template-consultation-afterwards = Секретариат перерабатывает документ; о каждом замечании говорится, что по нему решено и почему.
template-exchange = Краткий обмен мнениями перед совещанием (одна сессия, обычно одна неделя)
template-exchange-1-title = Перед совещанием
template-exchange-1-body = Первые мнения, чтобы совещание начиналось с ними.
template-exchange-1-question-1 = Что следует знать участникам совещания до его начала?
template-exchange-1-question-2 = По каким вопросам вы ожидаете согласия, а какие требуют времени?
template-exchange-afterwards = Резюме представляется совещанию при его открытии.
template-conduct = Пишите по теме и уважительно друг к другу. Указывайте, от чьего имени выступаете. Не публикуйте конфиденциальные сведения и чужие персональные данные. Указывайте источники. Модераторы могут задержать или снять то, что нарушает эти правила; они объясняют причину, а номер сохраняется.
setup-template-what = Это шаблон: его не объявляют, по нему создаются другие форумы.
setup-template-end = Сделать его отдельным форумом
setup-template-title = Сохранить как шаблон
setup-template-keep = Сохраняется копия структуры, вопросов, правил и текстов, без людей и сообщений.
setup-template-button = Сохранить копию как шаблон

### The list of participants

list-lead = Участников: { $people }; правительств, которые кого-либо направили: { $governments }.
list-count = { $senders } · участников: { $people }
list-section-parties = Стороны
list-section-other-governments = Другие правительства
list-section-groups = Группы Сторон
list-section-organizations = Организации
list-section-experts = Эксперты в личном качестве
list-balance = Соотношение по региональным группам и полу
list-gender-how = Женщин из числа указавших пол; не показывается, если указали менее пяти человек или если это следовало бы из других цифр. Правительств — из числа имеющихся в справочнике.
list-public = Список, каким его видят все, для печати

### What came by letter
letter-title = Внести полученное письмом
letter-what = То, что человек из списка написал в Секретариат письмом, факсом или по электронной почте, становится его сообщением: слова принадлежат ему, а в сообщении указано, кто его внёс. Письмо прилагается и доступно всем; подписавший получает уведомление по почте.
letter-signed = Подпись:
letter-other = Кто-то другой
letter-find = Найти
letter-nobody = В списке нет никого с таким именем или адресом. Сначала внесите этого человека в список:
letter-unlisted = { $name } не значится в списке участников этого форума в качестве, в котором можно внести письмо. Сначала внесите это лицо в список или найдите того, кто подписал.
letter-more = Есть и другие. Уточните имя.
letter-button = Внести как сообщение подписавшего
correct-title = Исправить внесённое
correct-what = Слова принадлежат { $who }. Исправленное становится новой версией рядом с прежней, с указанием причины и Вашего имени; подписавший получает текст снова.
correct-button = Внести исправление
field-who = Кто подписал
hint-who = Имя или адрес человека из списка форума.
field-way = Как получено
way-letter = письмом
way-fax = факсом
way-e-mail = по электронной почте
field-arrived_on = День получения
hint-arrived = Решает этот день: полученное после закрытия форума отмечается как полученное после закрытия.
fault-arrived = Этот день ещё не наступил.
fault-arrived-early = Оно не могло прийти до создания форума.
field-parent = В ответ на сообщение
hint-parent = Его номер, например #12. Если пусто — ни на какое.
fault-parent = Здесь нет такого сообщения.
hint-letter-file = Письмо в том виде, в каком оно получено, с приложениями: PDF, изображения, электронные письма, Word или простой текст. Его может прочитать каждый. Файлов: не более { $n }, каждый не более { $largest } МБ, все вместе не более { $together } МБ.
fault-letter = Приложите письмо в том виде, в каком оно получено.
hint-letter-text = Слово в слово, на языке письма.
entered-from-letter = внесено Секретариатом ({ $who }) по письму, полученному { $day }
entered-from-fax = внесено Секретариатом ({ $who }) по факсу, полученному { $day }
entered-from-e-mail = внесено Секретариатом ({ $who }) по электронному письму, полученному { $day }
entered-news-letter = Ваше письмо, полученное Секретариатом { $day }, теперь стоит на форуме под вашим именем: это сообщение { $number }.
entered-news-fax = Ваш факс, полученный Секретариатом { $day }, теперь стоит на форуме под вашим именем: это сообщение { $number }.
entered-news-e-mail = Ваше электронное письмо, полученное Секретариатом { $day }, теперь стоит на форуме под вашим именем: это сообщение { $number }.
entered-news-corrected = Секретариат исправил то, что было внесено от Вашего имени под номером { $number } на основании полученного от Вас { $day }. Причина: { $reason }
entered-mail-subject = { $forum }: ваши слова — сообщение { $number }
entered-mail-text =
    Здравствуйте, { $name }!

    { $news }

    { $forum }
    { $place }

    Внесено следующее:

    ____
    { $text }
    ____

    Если это не то, что вы написали, ответьте на это письмо: ваш ответ будет стоять под сообщением. После закрытия форума его сначала читает сотрудник Секретариата.

    Сообщение и то, что вы прислали: { $page }

    { $treaty }
participation-letter = письмом

### Files that are sent before their post
upload-part = { $part } из { $whole } КБ
upload-again = Файл получен не полностью. Выберите его ещё раз — отправка продолжится с этого места.
upload-waits = Связь прервалась. Отправка продолжится сама.
upload-refused = Не принято: вид или размер файла не соответствует указанным выше ограничениям.
upload-sending = Сообщение будет отправлено, как только файлы дойдут.
fault-file-unfinished = Файл «{ $file }» получен не полностью. Выберите его ещё раз или не прилагайте.
post-erased = Стёрто по требованию закона
decide-erase = Стереть навсегда
decide-what-erase = Для текста, который закон не позволяет хранить, например личных данных. Любое другое сообщение снимается: тогда его текст остаётся в записях, но никому не показывается.
erase-goes = Что исчезнет навсегда
erase-versions = Текст во всех редакциях
erase-translations = Его переводы
erase-files = Приложенные файлы
erase-passages = Отрывки, приведённые там, где на него ссылаются
erase-mails = Письмо, которым оно пришло, и письма, в которых о нём говорится
erase-stays = Что останется
erase-stays-number = Номер, кто, от чьего имени и когда это сказал, и указанная вами причина. В опечатанном журнале остаётся отпечаток, по которому никто не может угадать текст.
erase-stays-copies = Копии, сделанные раньше: доставленные письма, выгруженные файлы, резервные копии. Поступите с ними, как требует закон.
erase-stays-others = Написанное другими, где он может цитироваться. Прочтите и это
erase-button = Стереть навсегда
erase-instead = Если закон не позволяет хранить текст, сотрудник Секретариата может { $erase }.
erase-instead-link = стереть его навсегда
hint-why-erase = По какому закону или по чьей просьбе, не говоря, о чём шла речь. Это могут прочитать все.
fault-unsealed = То, что журнал содержит об этом сообщении, ещё не опечатано. Попробуйте снова через минуту.
decided-subject-erase = Текст вашего сообщения { $number } стёрт
decided-erase = Секретариат стёр текст вашего сообщения { $number }, как того требует закон. Его номер остаётся вместе с причиной.
erased-text =
    Здравствуйте, { $name }!

    { $what }

    { $reason }

    { $page }

    { $treaty }
