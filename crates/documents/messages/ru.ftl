documents-nav = Документы
document-list-lead = Доклады и другие документы с нумерованными пунктами: на чём основан каждый пункт и что за ним последовало.
document-list-empty = Пока ничего не принято. Принятые документы появятся здесь.
document-list-empty-officer = Документов пока нет. Начните новый или загрузите текст доклада.
document-list-later = Более поздние документы
document-list-earlier = Более ранние документы
document-new = Начать документ
document-new-lead = До принятия это проект, который видит только Секретариат.
document-begin = Начать документ
document-or-read = Если текст доклада уже есть: { $read }
document-symbol = Условное обозначение
document-title = Название
document-state = Состояние
document-draft = Проект
document-begun = начат { $date }
document-adopted = принят { $date }
document-issued = выпущено { $date }
document-pages = Страницы
document-page = Страница { $page } из { $pages }
document-page-before = Предыдущая страница
document-page-after = Следующая страница
document-latest = Последние документы
document-all = Все документы
document-drafts = Проекты
document-continue = Продолжить работу над проектом
document-place = Пункт { $number } документа { $symbol }
document-place-read = Прочитать на своём месте
document-original = Язык оригинала: { $language }
document-distribution = Общее распространение
document-annex = Приложение { $number }
document-notes = Примечания
document-note = На основе { $posts }.
document-note-back = Вернуться к тексту примечания { $n }
document-draft-what = Это проект: его видит только Секретариат, и его пункты ещё можно изменить. Напишите следующий пункт или укажите на рабочем месте для обобщения материалы, на которых основан пункт.
document-edit = Условное обозначение, название и вводная часть
document-reads-now = Теперь здесь значится
document-discard = Отказаться от этого проекта
document-discard-what = Проект удаляется вместе со всеми пунктами и их ссылками. Проект, который был разослан для замечаний или на который что-либо опирается, остаётся.
document-discard-button = Отказаться от проекта
document-desk = Рабочее место для обобщения
document-adopt = Принять
document-coverage = Какие материалы использованы
document-with-notes = С источниками в примечаниях
document-without-notes = Без примечаний
document-take-away = Скачать:
document-as-text = текст
document-was-read = Этот документ получен из текста доклада: { $reading }.
document-contents = Содержание
document-empty = Пунктов пока нет.
document-thread = Источники · последующие меры
document-adopt-title = Принять { $symbol }
document-adopt-empty = Принимать пока нечего: напишите первый пункт.
### What a round of comments brings
document-review = Запросить замечания
document-adopt-undecided = По некоторым замечаниям ещё нет решения. Документ можно будет принять, когда решение будет по каждому из них. Ожидают решения: { $n }.
document-adopt-open = Раунд замечаний по этому проекту ещё открыт. Закройте его и укажите, как учтены замечания; после этого документ можно будет принять.
paragraph-accepted = принято
paragraph-accepted-partly = принято частично
paragraph-accepted-deletion = Предложено его исключить.

document-adopt-lead = После принятия документ и его источники становятся общедоступными, и документ больше не изменяется.
document-adopt-counts = { $paragraphs ->
    [one] { $paragraphs } пункт
    [few] { $paragraphs } пункта
    [many] { $paragraphs } пунктов
   *[other] { $paragraphs } пункта
}, { $recommendations ->
    [0] рекомендаций среди них нет
    [one] из них { $recommendations } рекомендация
    [few] из них { $recommendations } рекомендации
    [many] из них { $recommendations } рекомендаций
   *[other] из них { $recommendations } рекомендации
}.
document-adopt-at-once = Адресуются сразу
document-adopt-later = Адресуются после регистрации препровождения
document-adopt-unclear = По справочнику нельзя определить, какие это правительства. Запрос будет направлен всем Сторонам или всем правительствам:
document-adopt-unknown = Этих органов нет среди учреждений справочника. К ним обращаются под указанным здесь названием:
document-adopt-button = Принять сейчас
document-adopt-not-yet = Пока нет

paragraph-new = Написать следующий пункт
paragraph-edit = Изменить пункт { $number }
paragraph-edit-short = Изменить
paragraph-recommends = Если это рекомендация
paragraph-recommends-what = Ничего не меняйте для пункта, который ни к кому не обращён. Подпункт перенимает силу, адресатов и срок пункта, который его вводит; сам этот пункт тогда ни к кому не обращается.
paragraph-no-force = не рекомендация
paragraph-inherits = как в пункте, который его вводит
paragraph-add = Добавить пункт
paragraph-reads-now = Сейчас он гласит
paragraph-save = Сохранить
paragraph-leave = Оставить как есть
paragraph-remove = Исключить этот пункт
paragraph-remove-what = Пункт исключается вместе с тем, на что он ссылается. Пункт, на который что-либо опирается или который был разослан для замечаний, остаётся.
paragraph-remove-button = Исключить пункт { $number }

report-read = Загрузить доклад
report-read-lead = Вставьте текст доклада о работе совещания. Его пункты, заголовки, приложения и рекомендации станут документом.
report-read-then = Документ считается принятым. Названные в нём лица и органы становятся предложениями, которые вы подтверждаете или отклоняете.
report-read-button = Прочитать
report-what-was-read = Что прочитано
report-read-document = Перейти к документу
report-plan-forum = Создать форум, предусмотренный этим докладом
report-question-forum = Создать форум с направляющими вопросами этого доклада
report-usual-forum = Создать обычный форум: доклад его не предусматривает
report-paragraphs = Пункты
report-with-subparagraphs = { $paragraphs }, { $subparagraphs ->
    [0] без подпунктов
    [one] в них { $subparagraphs } подпункт
    [few] в них { $subparagraphs } подпункта
    [many] в них { $subparagraphs } подпунктов
   *[other] в них { $subparagraphs } подпункта
}
report-recommendations = Рекомендации
report-annexes = Приложения
report-agenda = Пункты повестки дня
report-questions = Направляющие вопросы
report-members = Присутствовало членов
report-officers = Должностные лица
report-unplaced = Чему не нашлось места
report-all-placed = Весь текст нашёл своё место.
report-unplaced-what = Эти тексты хранятся вместе с докладом и не входят ни в один пункт документа.
report-unplaced-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}

proposal-title = Названные лица и органы
proposal-lead = Они названы в докладе. Подтверждённое вами лицо вносится в справочник без адреса и без учётной записи.
proposal-none = В докладе не удалось распознать ни одного имени.
proposal-choose = Выбрать
proposal-name = Имя или название
proposal-role = В качестве
proposal-party = Сторона или организация
proposal-open = ожидают решения: { $part } из { $whole }
proposal-confirm = Подтвердить выбранных
proposal-reject = Отклонить выбранных
proposal-done = По всем приняты решения.
proposal-kind-person = Модератор
proposal-kind-participant = Участник
proposal-state-proposed = предложено
proposal-state-confirmed = подтверждено
proposal-state-rejected = отклонено

field-symbol = Условное обозначение
field-document_title = Название документа
field-document_language = Язык документа
field-document_opening = Вводный текст
field-paragraph_number = Номер пункта
field-paragraph_text = Текст пункта
field-heading = Заголовок над ним
field-annex = Приложение
field-after = Стоит после
field-grows_out_of = Вытекает из
field-force = Степень обязательности
field-addressees = Адресаты
field-verb = Действие
field-timing = Срок
field-report_text = Текст доклада
field-proposal = Лица и органы

hint-symbol = Как на него будут ссылаться, например LL/PSM/4/5.
hint-document-opening = То, что стоит перед первым пунктом; может быть пустым.
hint-paragraph-number = Например 33, 33(f) или 33(f)(ii).
hint-heading = Только там, где начинается новый раздел.
hint-annex = Его номер, если пункт находится в приложении.
hint-after = Номер предшествующего пункта или 0, если он стоит в начале. Если поле пустое: в конце или под пунктом, который его вводит.
hint-after-stays = Номер предшествующего пункта или 0, если он стоит в начале. Если поле пустое, пункт остаётся на месте. То, что стоит под ним, перемещается вместе с ним.
hint-grows-out-of = Номер более раннего пункта; если он в другом документе — с условным обозначением перед номером; по одному в строке.
hint-addressees = По одному в строке: Стороны, другие правительства, Исполнительный секретарь или название органа.
hint-verb = Глагол того, что следует сделать, например «укрепить». Если пусто, берётся первое слово текста.
hint-timing = Как сказано в тексте, например «до 31 марта 2031 года» или «до КС-7».
hint-report-text = Весь текст с номерами и заголовками на английском, испанском или французском языке.
hint-report-found = Оставьте пустым, чтобы взять то, что сказано в тексте.

fault-symbol-taken = Это условное обозначение уже есть у другого документа.
fault-symbol-not-found = В тексте нет условного обозначения. Укажите его.
fault-title-not-found = В тексте не удалось распознать название. Укажите его.
fault-document-stale = Документ изменился с тех пор, как была показана эта страница. Просмотрите его ещё раз и затем примите.
fault-paragraph-stale = Тем временем этот пункт изменил кто-то другой. Ваш текст приведён ниже; сохраните ещё раз, если он должен остаться.
fault-paragraph-number = Напишите номер, например 33, 33(f) или 33(f)(ii).
fault-paragraph-number-taken = В документе уже есть пункт с этим номером.
fault-document-head-stale = Тем временем кто-то другой внёс изменения. Нынешний текст показан выше; сохраните ещё раз, чтобы заменить его своим.
fault-document-used = На этот проект что-либо опирается, или он был разослан для замечаний: он остаётся.
fault-paragraph-used = На этот пункт что-либо опирается, или он был разослан для замечаний: он остаётся, и его текст можно изменить.
fault-paragraph-introduces = Под этим пунктом стоят подпункты: сначала исключите их.
fault-paragraph-chapeau = Нет пункта, который вводит этот подпункт: сначала напишите его.
fault-paragraph-after = Нет такого пункта, после которого он мог бы стоять.
fault-force = Выберите из списка.
fault-force-missing = Выберите степень обязательности, если пункт является рекомендацией, или очистите поля ниже.
fault-addressees = Укажите, кому адресована рекомендация.
fault-grows-out-of = Такого пункта нет. Напишите его номер и перед ним условное обозначение его документа.
fault-report-unread = В этом тексте не найдено ни одного нумерованного пункта.
fault-proposal-none = Выберите хотя бы одно предложение, по которому ещё нет решения.
fault-proposal-decision = Подтвердите или отклоните.
