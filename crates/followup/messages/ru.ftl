followup-nav = Последующие меры
followup-title = Последующие меры по рекомендациям
followup-lead = Каждая рекомендация, её адресаты и сколько из них представили информацию.
followup-none = Пока ни к кому не обращено ни одной просьбы: рекомендация направляется, когда документ принят или препровождён.
followup-to-documents = Перейти к документам
followup-what = О чём
followup-of-whom = Адресаты
followup-reported = Представили информацию
followup-counts = { $reported } из { $asked }
followup-became = Что сделано: информацию представили { $reported } из { $asked }
followup-others = Другие правительства: информацию представили { $reported } из { $asked }
followup-asked-of = Адресовано: { $party }
followup-asked-none = Общедоступных просьб пока нет.
followup-list = таблица
followup-none-waits = Вы сообщили обо всём. Более поздний доклад дополняет сказанное.
followup-waits = { $n ->
    [one] Вашего доклада ждёт { $n } рекомендация.
    [few] Вашего доклада ждут { $n } рекомендации.
    [many] Вашего доклада ждут { $n } рекомендаций.
   *[other] Вашего доклада ждут { $n } рекомендации.
}
followup-say-of = Сообщить о { $number }
followup-asked-secretariat = Просьбы к Секретариату, по которым ещё не сообщено
followup-due = Срок
followup-no-date = без срока
followup-state = Состояние
followup-overdue = просрочено
followup-legend = Значение состояний
followup-table = То же в виде таблицы
followup-party = Сторона
followup-group = Региональная группа
followup-silent = Кто не представил информацию по добровольной просьбе, видят только Секретариат и соответствующее правительство.
followup-answered = Представили информацию
followup-receipt = Спасибо. Номер вашего доклада: { $number }.
followup-receipt-keep = Сохраните квитанцию: она доказывает, что и когда получено.
followup-nothing-yet = Информация об этом пока не представлена.
followup-say = Сообщить, что сделано
followup-choose = Выберите
followup-send = Отправить доклад
followup-public = Отправленное становится общедоступным от имени вашего правительства и больше не изменяется; последующий доклад его дополняет.
followup-walk = Источники и последующие меры
field-status = Что сделано
field-done = Принятые меры
field-evidence = Подтверждение
hint-done = Несколько предложений на любом из шести языков.
hint-evidence = Если есть: адрес, начинающийся с https://, или условное обозначение документа.
fault-status = Выберите один из вариантов.
fault-evidence = Укажите адрес, начинающийся с https://, или условное обозначение документа.
