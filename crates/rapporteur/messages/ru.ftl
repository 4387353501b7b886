home-nav = Главная
home-title = Каждый заданный вопрос, каждое полученное слово, судьба каждой рекомендации
home-lead = О чём просят Стороны, что говорят они и другие участники, что отражается в докладах и какие меры за этим следуют: каждая фраза на одной нити.
home-asked = Запрошено
home-asked-what = направляющие вопросы и рекомендации
home-received = Получено
home-reported = Отражено
home-followed = Последующие меры
home-of = { $part } из { $whole }
home-followed-what = Сторон, получивших просьбу, представили информацию
home-thread = Что стало со сказанным
home-thread-whole = Проследить всю нить
home-received-from = материалы { $parties ->
    [0] пока ни от одной Стороны
    [one] от { $parties } Стороны
    [few] от { $parties } Сторон
    [many] от { $parties } Сторон
   *[other] от { $parties } Стороны
} и { $organizations ->
    [0] пока ни от одной организации
    [one] от { $organizations } организации
    [few] от { $organizations } организаций
    [many] от { $organizations } организаций
   *[other] от { $organizations } организации
}
home-reported-on = { $used ->
    [0] пункты, основанные на них
    [one] пункты, основанные на { $used } из них
    [few] пункты, основанные на { $used } из них
    [many] пункты, основанные на { $used } из них
   *[other] пункты, основанные на { $used } из них
}; { $waiting ->
    [0] ни один не ожидает
    [one] ожидает { $waiting }
    [few] ожидают { $waiting }
    [many] ожидают { $waiting }
   *[other] ожидают { $waiting }
}

### Search

search-nav = Поиск
search-title = Поиск
search-words = Что вы ищете?
search-hint = Слова на любом из шести языков, во всех формах; в кавычках — слова, стоящие рядом.
search-button = Найти
search-in = Раздел:
search-everywhere = искать везде
search-narrow = Уточнить поиск
search-party = Сторона
search-region = Регион или региональная группа
search-capacity = В каком качестве
search-from = С
search-until = По
search-any = любой вариант
search-contributed = Все материалы, начиная с последних
search-none = Ничего не найдено. Попробуйте меньше слов, другую форму слова или поиск без фильтров.
search-latest-first = Найденное, начиная с последнего
search-next = Более ранние результаты
search-first = Вернуться к последним

### Доступ для программ

api-nav = Для программ
api-title = Для программ: чтение и запись без страниц
api-lead = Всё, что есть на страницах, может прочитать программа, а то, что вы можете там написать, может написать за вас ваша программа.
api-read = То, что открыто для всех, читается без токена:
api-token = Чтобы писать и чтобы читать то, что предназначено только вам, программа предъявляет один из ваших токенов ({ $tokens }):
api-once = Изменение, отправленное снова с тем же ключом Idempotency-Key, делается один раз: после обрыва связи отправьте его ещё раз.
api-lists = Списки приходят частями; «next» — адрес следующей части. Язык определяется параметром «?lang» или заголовком Accept-Language.
api-description = Каждый запрос и каждый ответ описаны в файле { $file } (OpenAPI 3.1).
api-doors = Что можно запросить
api-problems = Что сообщается программе, если что-то не так
api-problems-lead = Ошибки приходят в виде application/problem+json (RFC 9457); «type» ведёт к строке на этой странице, «errors» называет место в отправленном.
### A person's page, for officers

person-over = Лицо из справочника
person-name-local = В написании на родном языке
person-address = Адрес электронной почты
person-no-address = Неизвестен.
person-reads = Читает на языке
person-correct = Исправить имя, адрес или язык

### Walks

walk-title = Источники и последующие меры
walk-here = Эта запись
walk-alone = С этим пока ничего не связано: оно ни на чём не основано, и на нём ничего не основано.
walk-ends = Записей на этом шаге: { $n }. Дальше прослеживаются не все.
walk-ends-or-more = Записей на этом шаге: { $n } или больше. Дальше прослеживаются не все.
walk-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}

read-forum = Перейти к форуму
read-session = Перейти к сессии
read-topic = Перейти к обсуждению
read-post = Читать в ветке
read-document = Читать документ
read-notification = Читать уведомление
read-ask = Перейти к этой просьбе
read-paragraph = Читать в документе
read-recommendation = Читать в документе

step-forum = Запрошено на форуме
step-session = На сессии
step-topic = В рамках подтемы
step-question = Направляющий вопрос
step-post = Сказано
step-document = В документе
step-paragraph = Отражено в докладе
step-recommendation = Рекомендовано
step-notification = Препровождено
step-ask = Адресовано
step-progress = Что сделано
step-review = Раунд замечаний к нему
step-comment = Замечания
step-hidden = Не для общего доступа

desk-title = Обращённые к вам просьбы
desk-nothing = В настоящее время обращённых к вам просьб нет. То, что открыто для всех, находится на главной странице.
desk-at-hand = Также доступно
step-transmittal = Препровождено
read-transmittal = Читать уведомление
read-review = Читать проект и замечания
read-comment = Читать замечание рядом с пунктом
