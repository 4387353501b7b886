meeting-list-title = Совещания
meeting-list-lead = Совещания, к которым приурочены сроки. Когда совещанию назначен день, этот день получают и связанные с ним сроки.
meeting-list-none = Пока ни одного совещания нет.
meeting-name = Совещание
meeting-opens = Открытие
meeting-open = дата не назначена
meeting-place = Место
meeting-asks = Приурочено
meeting-form = Назначить дату совещания
meeting-set = Назначить
meeting-save = Сохранить
notification-list-title = Уведомления
notification-list-lead = Что Секретариат препроводил правительствам, с нумерацией по годам.
notification-list-none = Пока ничего не препровождено.
notification-list-cut = Показаны только последние { $n }.
notification-number = Номер
notification-what = О чём
notification-issued = Выпущено
notification-to = Кому
notification-from = Источник
notification-passed = Что препровождено
notification-read = Читать уведомление { $number }
notification-to-documents = Перейти к документам
notification-titled = Препровождение рекомендаций, содержащихся в { $document }
notification-mail-subject = Уведомление { $number }
transmittal-title = Препроводить рекомендации
transmittal-lead = Уведомлением запрашивается каждое правительство; с этого времени оно может сообщать о принятых мерах.
transmittal-none = В этом документе ничего не адресовано правительствам.
transmittal-all-done = Всё препровождено.
transmittal-what = Что препровождается
transmittal-whom = Кому
transmittal-words = Какими словами
transmittal-show = Показать этих адресатов
transmittal-list = Все адресаты
transmittal-number = Номер
transmittal-recommendation = Рекомендация
transmittal-due = Срок
transmittal-due-meeting = к { $meeting }
transmittal-state = Состояние
transmittal-done = препровождено: { $number }
transmittal-leave-out = пропустить { $number }
transmittal-issue = Выпустить уведомление
transmittal-after = Уведомление получает номер, каждое правительство — свои запросы, каждый координационный центр — письмо. Отозвать его нельзя.
transmittal-to-document = Назад к документу
transmittal-to-follow-up = Посмотреть, что сделано
transmittal-vacant-now = вакантно
transmittal-vacant-since = вакантно с { $date }
transmittal-waiting = Ожидает препровождения
transmittal-waiting-why = Правительства запрашиваются, когда рекомендации препровождены.
field-instrument = Стороны
field-others = и другим правительствам
field-notification_text = Вступительный текст
field-due = Ответ ожидается до
field-leave-out = Препровождаемое
field-body = Орган
field-ordinal = Порядковый номер
field-meeting_opens = Открывается
hint-body = Как в документах, например COP-MOP.
hint-ordinal = Число: 7 — седьмое.
hint-meeting-opens = Первый день; пусто, если не назначен.
hint-opening = Он стоит перед рекомендациями.
hint-due = Можно не заполнять.
fault-instrument = Такого документа нет.
fault-due = Этот день прошёл или слишком далёк.
fault-transmitted = Часть этого им уже препровождена. Исключите её.
fault-asks-nobody = Тогда никто ни о чём не был бы запрошен.
fault-body = Укажите орган его сокращением.
fault-ordinal = Укажите число от 1.
notification-vacant = { $n ->
    [one] { $n } должность вакантна
    [few] { $n } должности вакантны
    [many] { $n } должностей вакантны
   *[other] { $n } должности вакантны
}
transmittal-waiting-count = { $n ->
    [one] { $n } рекомендация
    [few] { $n } рекомендации
    [many] { $n } рекомендаций
   *[other] { $n } рекомендации
}
transmittal-vacant = { $n ->
    [one] { $n } должность вакантна
    [few] { $n } должности вакантны
    [many] { $n } должностей вакантны
   *[other] { $n } должности вакантны
}
notification-sent = { $parties ->
    [one] { $parties } Сторона
    [few] { $parties } Стороны
    [many] { $parties } Сторон
   *[other] { $parties } Стороны
} и { $others ->
    [one] { $others } другое правительство
    [few] { $others } других правительства
    [many] { $others } других правительств
   *[other] { $others } других правительства
}
transmittal-audience = { $instrument }, { $date }: { $parties ->
    [one] { $parties } Сторона
    [few] { $parties } Стороны
    [many] { $parties } Сторон
   *[other] { $parties } Стороны
} и { $others ->
    [one] { $others } другое правительство
    [few] { $others } других правительства
    [many] { $others } других правительств
   *[other] { $others } других правительства
}
notification-mail-asks-party = { $n ->
    [one] Адресат { $party }: { $n } рекомендация.
    [few] Адресат { $party }: { $n } рекомендации.
    [many] Адресат { $party }: { $n } рекомендаций.
   *[other] Адресат { $party }: { $n } рекомендации.
}
notification-mail-asks-other = { $n ->
    [one] Адресат { $party }: { $n } рекомендация.
    [few] Адресат { $party }: { $n } рекомендации.
    [many] Адресат { $party }: { $n } рекомендаций.
   *[other] Адресат { $party }: { $n } рекомендации.
}
notification-mail-text =
    Здравствуйте, { $name }!

    { $opening }

    { $asks }

    { $list }

    Ответить: { $desk }
    Уведомление: { $page }

    { $treaty }
