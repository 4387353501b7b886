synthesis-documents = Документы
desk-synthesis-title = Рабочее место для обобщения
desk-synthesis-lead = С одной стороны — сказанное, с другой — текст, который составляется. Укажите, на каких словах основан каждый пункт.
desk-new-paragraph = Написать пункт
desk-evidence = Что было сказано
desk-place = Сессия или подтема
desk-everywhere = везде
desk-whole-forum = Весь форум
desk-waiting = только то, на чём ещё не основан ни один пункт
desk-filter = Показать
desk-no-evidence = Там пока ничего не сказано или всё уже использовано.
desk-more = Ещё сообщения
desk-paragraph = Пункт { $number }
desk-withdraw = снять
desk-cite = Указать, на чём основан пункт { $number }
desk-cite-button = Сослаться
desk-no-paragraphs = Ни одного пункта пока нет. Напишите первый, затем укажите, на чём он основан.
field-post = Номер сообщения
field-words = Слова, на которых он основан, как они стоят в сообщении
fault-post-number = Сообщения с таким номером нет.
fault-not-said = Этих слов нет в том сообщении. Скопируйте их оттуда.
fault-cited-already = Этот пункт уже опирается на данное сообщение. Чтобы привести другие слова, сначала снимите эту ссылку.
coverage-title = Охват
coverage-to-desk = Прочитать ожидающее на рабочем месте для обобщения
coverage-by-party = Сообщения по Сторонам и организациям и сколько из них легли в основу документа
coverage-who = Сторона или организация
coverage-posts = Сообщения
coverage-cited = Использовано
coverage-waiting = Сообщения, на которых ещё не основан ни один пункт
coverage-more = Названы первые { $n }. На рабочем месте для обобщения показаны все.
coverage-forum = Форум
coverage-none-waits = Всё сказанное использовано.
desk-used = { $n ->
    [one] на этом основан { $n } пункт
    [few] на этом основаны { $n } пункта
    [many] на этом основано { $n } пунктов
   *[other] на этом основано { $n } пункта
}
coverage-lead = { $posts ->
    [0] Сообщений пока нет
    [one] Использовано { $cited } из { $posts } сообщения
    [few] Использовано { $cited } из { $posts } сообщений
    [many] Использовано { $cited } из { $posts } сообщений
   *[other] Использовано { $cited } из { $posts } сообщения
}{ $parties ->
    [0] {""}
    [one] ; { $with } из { $parties } Стороны
    [few] ; { $with } из { $parties } Сторон
    [many] ; { $with } из { $parties } Сторон
   *[other] ; { $with } из { $parties } Стороны
}
