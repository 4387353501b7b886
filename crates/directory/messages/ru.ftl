directory-nav = Стороны
directory-take-away = Скачать:
directory-source-un-2026 = Названия, коды, регионы и категории: Организация Объединенных Наций (UNTERM, M49, DGACM, CDP, OHRLLS), по состоянию на 1 января 2026 года.
directory-source-scbd-2020 = Статус: Секретариат Конвенции о биологическом разнообразии, таблица от 26 марта 2020 года; более поздние изменения в ней не отражены.
directory-source-un-groups-2026 = Члены: региональные группы Организации Объединённых Наций (ДГАКУ) по состоянию на 1 января 2026 года; членство указано с этого дня.
directory-source-eu-members = Члены: договоры о присоединении и соглашение о выходе Соединённого Королевства; по состоянию на 1 января 2026 года.

party-list-title = Стороны
party-list-all = Показать все
party-list-none = Нет ни одного подходящего правительства.
party-list-shown = { $n ->
    [0] в списке нет правительств
    [one] в списке { $n } правительство
    [few] в списке { $n } правительства
    [many] в списке { $n } правительств
   *[other] в списке { $n } правительства
}
party-count = { $n ->
    [0] Ни одного правительства
    [one] { $n } правительство
    [few] { $n } правительства
    [many] { $n } правительств
   *[other] { $n } правительства
}
party-count-status = { $instrument }, на { $date }: { $n ->
    [0] ни одной Стороны
    [one] { $n } Сторона
    [few] { $n } Стороны
    [many] { $n } Сторон
   *[other] { $n } Стороны
} из { $total } правительств
party-count-narrowed = { $instrument }, на { $date }: { $n ->
    [0] ни одной Стороны
    [one] { $n } Сторона
    [few] { $n } Стороны
    [many] { $n } Сторон
   *[other] { $n } Стороны
} из { $total } правительств, отвечающих остальным условиям
party-name = Правительство
party-group = Региональная группа
party-categories = Категории
party-party-to = Сторона
party-as-of = По состоянию на { $date }.
party-as-today = На сегодня
party-filter-name = Название или код
party-filter-instrument = Договор
party-filter-status = Статус
party-filter-status-party = Сторона
party-filter-status-not-party = не является Стороной
party-filter-status-signed = подписало, ещё не Сторона
party-filter-region = Регион или региональная группа
party-filter-category = Категория
party-filter-on = На дату
party-filter-any = любой вариант
party-filter-show = Показать
party-category-ldc = наименее развитая страна
party-category-lldc = развивающаяся страна, не имеющая выхода к морю
party-category-sids = малое островное развивающееся государство
party-category-transition = страна с переходной экономикой
party-category-developing = развивающаяся страна
party-category-short-ldc = НРС
party-category-short-lldc = РСНВМ
party-category-short-sids = МОРАГ
party-category-short-transition = СПЭ
party-status-title = Статус
party-standing-party = Сторона с { $date }
party-standing-joining = станет Стороной { $date }
party-standing-left = не является Стороной с { $date }
party-standing-signed = не является Стороной; подписание { $date }
party-standing-not = не является Стороной
party-joining-ratification = ратификация
party-joining-acceptance = принятие
party-joining-approval = утверждение
party-joining-accession = присоединение
party-joining-succession = правопреемство

instrument-list-title = Договоры
instrument-list-none = Здесь пока нет ни одного договора. Их вносит Секретариат.
instrument-name = Договор
instrument-adopted = Принятие
instrument-opened = Открытие для подписания
instrument-in-force = Вступление в силу
instrument-parties = Стороны на { $date }

office-title = Должности
office-none = Здесь пока не указано ни одной должности.
office-office = Должность
office-holder = Кто занимает
office-institution = Учреждение
office-of = { $role }, { $instrument }
office-since = с { $date }
office-since-when = С какого времени
office-coming = ещё не вступил(а) в должность
office-over = больше не занимает должность
office-from = с { $date }
office-from-to = с { $from } по { $to }
office-apart = Координационных центров: { $points }; разных учреждений, в которых они находятся: { $institutions }.
office-manner-primary = основной
office-manner-alternate = заместитель
office-manner-acting = исполняющий обязанности
office-vacant = вакантна
office-vacant-since = вакантна с { $date }
office-vacant-title = Вакантные должности
office-vacant-count = { $n ->
    [0] Ни одной вакантной должности в координационных центрах
    [one] Вакантна { $n } должность в координационных центрах
    [few] Вакантны { $n } должности в координационных центрах
    [many] Вакантно { $n } должностей в координационных центрах
   *[other] Вакантно { $n } должности в координационных центрах
} из { $total } на { $date }
office-vacant-see = { $n ->
    [one] вакантная должность в координационных центрах: запросы туда никому не поступают
    [few] вакантные должности в координационных центрах: запросы туда никому не поступают
    [many] вакантных должностей в координационных центрах: запросы туда никому не поступают
   *[other] вакантной должности в координационных центрах: запросы туда никому не поступают
}
office-role-focal-point = Национальный координационный центр
office-role-operational-focal-point = Оперативный координационный центр Фонда
office-role-expert = Назначенный эксперт
office-role-moderator = Модератор
office-role-observer = Наблюдатель
office-role-coordinator = Координатор группы Сторон
office-role-executive-secretary = Исполнительный секретарь
office-role-head-of-unit = Начальник группы
office-role-secretariat-officer = Сотрудник Секретариата
office-role-legal-adviser = Советник по правовым вопросам
office-role-information-officer = Сотрудник по вопросам информации
office-role-documents-officer = Сотрудник по документации
person-new = Добавить человека
person-new-lead = Вы увидите, что изменится, прежде чем что-либо изменится. Того, кто уже есть в справочнике с этим адресом, исправляют, а не добавляют второй раз.
person-edit = Исправить сведения
person-edit-lead = Это по-прежнему то же лицо: должности и сказанное сохраняются под исправленными именем и адресом. Письма отныне отправляются на новый адрес.
person-save = Сохранить исправление
person-other-party = Выбрать другое правительство
person-organization = Не правительство: организация или Секретариат
person-go-on = Далее
person-office = Занимаемая должность
person-no-office = без должности
person-holds-none = Должности этого лица здесь неизвестны.
person-gender-f = женский
person-gender-m = мужской
person-gender-x = другой
field-person_party = Правительство
field-person_institution = Учреждение
hint-person-institution = Учреждения вносятся импортом; можно оставить пустым.
field-person_given = Имя
field-person_family = Фамилия
field-person_email = Адрес электронной почты
hint-person-email = У каждого свой адрес; без него человеку нельзя написать, и он не сможет войти.
field-person_language = Читает на языке
field-person_gender = Пол
field-person_role = Должность
field-person_instrument = Документ
hint-person-instrument = Для национального координатора: по какому документу.
field-person_since = С какого дня
hint-person-since = Кто вступает позже, показан как ещё не вступивший в должность и говорит от её имени с этого дня.
field-person_manner = В качестве
field-person_authority = Каким письмом и от кого
hint-person-authority = Например: письмо министерства № 17 от 2 июня 2031 года
fault-person-known = В справочнике всё это уже есть.
fault-person-address = Укажите адрес вида name@example.org.
fault-person-address-taken = Этот адрес уже принадлежит другому лицу в справочнике.

group-list-title = Группы Сторон
group-lead = Группы, в которых Стороны выступают вместе. Сказанное от имени группы учитывается один раз, и при нём названы Стороны, входившие в неё в тот день.
group-list-none = Здесь пока нет ни одной группы. Их вносит Секретариат.
group-known-lead = Программе известны шесть групп: пять региональных групп и Европейский союз с его государствами-членами. Сначала вносятся группы, затем их Стороны, каждый раз с предварительным просмотром. Координаторов вносите Вы.
group-known-groups = Внести известные группы
group-known-members = Внести их Стороны
group-name = Группа
group-parties-on = Стороны на { $date }
group-parties = { $n ->
    [0] В неё не входит ни одна Сторона
    [one] { $n } Сторона
    [few] { $n } Стороны
    [many] { $n } Сторон
   *[other] { $n } Стороны
}
group-others = Уже не входят или ещё не входят
group-no-coordinator = Не указано, кто выступает от её имени.
group-span = с { $from } до { $to }
group-edit = Стороны и координатор
group-member-how = Сторона входит в группу начиная с определённого дня. Чтобы прекратить это, выберите Сторону в списке выше и укажите день, с которого она больше не входит.
group-member-button = Сохранить эту Сторону
group-coordinator-how = Координатор выступает от имени группы на форумах, в списках которых он состоит. Новый основной координатор сменяет прежнего.
group-coordinator-button = Назначить координатора
hint-group-to = Первый день, когда это уже не действует; пусто, если продолжается.
field-member_party = Сторона
field-member_from = Входит с
field-member_to = До
field-coordinator_address = Адрес электронной почты координатора
field-coordinator_manner = В качестве
field-coordinator_from = С
field-coordinator_to = До
field-coordinator_authority = Каким письмом и от кого
fault-group-party = Выберите Сторону.
fault-group-days = Этот день раньше первого.
fault-group-belongs = В это время Сторона уже входит в группу.
fault-group-manner = Выберите один из вариантов.
fault-group-person = Ни у кого в справочнике нет такого адреса.

import-title = Импорт
import-lead = Вставьте таблицу, скопированную из электронной таблицы. Вы увидите, что изменится, до внесения изменений.
import-one = Для одного человека:
import-table-name = Таблица
import-table-regions = Регионы
import-table-instruments = Договоры
import-table-parties = Правительства
import-table-status = Статус по договорам
import-table-institutions = Учреждения правительств
import-table-organizations = Организации
import-table-groups = Группы Сторон
import-table-group-members = Стороны групп
import-table-offices = Должности
import-table-people = Люди и занимаемые ими должности
hint-import-text = С названиями столбцов в первой строке; разделители — запятые, точки с запятой или знаки табуляции.
import-choose = Выберите
import-preview = Показать, что изменится
import-columns = Столбцы
import-columns-what = Столбцы, выделенные жирным, обязательны. Пропущенный столбец ничего не меняет; пустая ячейка означает, что сведений нет. Даты пишутся 2031-06-13, да и нет — 1 и 0. Импорт никогда ничего не удаляет.
import-recent = Последние импорты
import-when = Когда
import-who = Кем
import-more = Импортировать другую таблицу
import-counts = Новых: { $new } · изменённых: { $changed } · без изменений: { $unchanged } · ошибочных: { $faulty }
import-untouched = { $n ->
    [one] { $n } строки справочника нет в этой таблице; эти сведения не изменяются.
    [few] { $n } строк справочника нет в этой таблице; эти сведения не изменяются.
    [many] { $n } строк справочника нет в этой таблице; эти сведения не изменяются.
   *[other] { $n } строки справочника нет в этой таблице; эти сведения не изменяются.
}
import-unknown = Эти столбцы неизвестны и опущены:
import-missing = Нет обязательного столбца
import-missing-remedy = Ничего не прочитано. Назовите столбцы в первой строке так, как в перечне, и вставьте таблицу снова.
import-astray = Кавычка в строке { $line } объединяет другие строки в одну ячейку
import-astray-remedy = Ничего не прочитано. Открытая там кавычка не закрыта, текст продолжается после её закрытия или внутри неё находится строка таблицы. Удалите кавычку или удвойте её и вставьте таблицу ещё раз.
import-apply = { $n ->
    [one] Внести { $n } строку
    [few] Внести { $n } строки
    [many] Внести { $n } строк
   *[other] Внести { $n } строки
}
import-faulty-stay = { $n ->
    [one] { $n } ошибочная строка опущена: исправьте ошибки в своей таблице и импортируйте её снова.
    [few] { $n } ошибочные строки опущены: исправьте ошибки в своей таблице и импортируйте её снова.
    [many] { $n } ошибочных строк опущено: исправьте ошибки в своей таблице и импортируйте её снова.
   *[other] { $n } ошибочной строки опущено: исправьте ошибки в своей таблице и импортируйте её снова.
}
import-leave = Не вносить
import-nothing = Вносить нечего.
import-applied = Внесено: { $date }. Новых: { $new } · изменённых: { $changed }
import-too-old = Эта таблица не была внесена в течение суток и больше не хранится.
import-stale = Справочник изменился после этого предварительного просмотра
import-stale-remedy = Ничего не внесено. Ниже показано, что таблица изменит теперь; проверьте, прежде чем вносить.
import-rows = Строки
import-line = Строка №
import-row = Содержание
import-what = Что изменится
import-new = новая
import-changed = изменена
import-faulty = ошибочная
import-change = { $column }: вместо { $old } будет { $new }
import-change-from-nothing = { $column }: добавляется { $new }
import-change-to-nothing = { $column }: убирается { $old }
import-ends = Этим заканчивается срок пребывания в должности: { $name }.
field-import_table = Какая таблица
field-import_text = Сама таблица

fault-import-table = Выберите, какая это таблица.
fault-import-cells = В строке ячеек: { $value }; в первой строке их другое число. Ячейка с разделителем внутри берётся в кавычки.
fault-import-empty = Это поле нужно заполнить.
fault-import-too-long = Слишком длинно.
fault-import-code = «{ $value }» не может быть кодом. Используйте буквы и цифры из перечня кодов.
fault-import-unknown-party = Нет правительства с кодом «{ $value }». Исправьте код или сначала импортируйте правительство.
fault-import-unknown-region = Нет региона или группы с кодом «{ $value }». Исправьте код или сначала импортируйте регион.
fault-import-unknown-instrument = Нет договора с кодом «{ $value }». Исправьте код или сначала импортируйте договор.
fault-import-unknown-group = Нет группы Сторон с кодом «{ $value }». Исправьте код или сначала импортируйте группу.
fault-import-unknown-institution = У этого правительства (среди организаций) нет учреждения «{ $value }». Исправьте или сначала импортируйте его.
fault-import-day = «{ $value }» — не дата. Пишите так: 2031-06-13.
fault-import-day-order = { $value } раньше даты в столбце «{ $other }». Исправьте одну из двух.
fault-import-flag = «{ $value }» — ни да ни нет. Пишите 1 или 0.
fault-import-language = «{ $value }» — не один из языков ar, en, es, fr, ru, zh.
fault-import-zone = «{ $value }» — не часовой пояс. Пишите, например, Africa/Nairobi.
fault-import-email = «{ $value }» — не адрес электронной почты. Пишите name@host.org, ничего не добавляя.
fault-import-word = «{ $value }» — не одно из слов: { $words }.
fault-import-role = Роль «{ $value }» неизвестна. Пишите, например, «focal point of the Protocol», «expert» или «Secretariat officer».
fault-import-which-instrument = Неясно, о каком договоре речь. Укажите его код в столбце «instrument».
fault-import-needs-party = Это должность при правительстве: укажите его код в столбце «code».
fault-import-needs-group = Координатор выступает от имени группы Сторон: укажите её код в столбце «group».
fault-import-belongs = В это время Сторона уже входит в эту группу. Укажите в «until», когда это заканчивается.
fault-import-needs-organization = Это должность в организации: оставьте «code» пустым и укажите ключ организации в столбце «institution».
fault-import-no-name = Нужно название хотя бы на одном языке.
fault-import-nameless-language = Укажите в столбце «language», на каком языке это название.
fault-import-no-days = Нужна дата: подписания, сдачи на хранение или начала участия.
fault-import-no-joining = Укажите, как оно стало Стороной: ratification, acceptance, approval, accession или succession.
fault-import-twice = Та же строка уже стоит под номером { $line }. Оставьте одну из двух.
fault-import-other-name = В строке { $line } этот адрес указан при другом имени. Дайте каждому собственный адрес.
fault-import-held = В строке { $line } эту должность занимает другой человек. Укажите срок одного из них в «until» или «alternate» в «manner».
