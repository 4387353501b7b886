kind-forum = Форум
kind-session = Сессия
kind-topic = Подтема
kind-question = Направляющий вопрос
kind-post = Сообщение
kind-document = Документ
kind-paragraph = Пункт
kind-recommendation = Рекомендация
kind-notification = Уведомление
kind-ask = Просьба к адресату
kind-progress = Доклад о ходе работы

status-no-information = нет информации
status-considered = рассмотрено
status-under-way = осуществляется
status-action-taken = меры приняты
status-ongoing = на постоянной основе
status-not-applicable = неприменимо
status-declined = отклонено

force-decided = постановлено
force-requested = запрошено
force-recommended = рекомендовано
force-invited = предложено
force-may-wish = возможно, пожелают

capacity-government = правительство
capacity-group = группа Сторон
capacity-organization = организация
capacity-expert = эксперт в личном качестве
capacity-moderator = модератор
capacity-officer = Секретариат

channel-web = на сайте
channel-mail = по электронной почте
channel-behalf = внесено от имени автора
kind-transmittal = Препровождение

### Rounds of comments
kind-review = Раунд замечаний
kind-comment = Замечание
channel-file = в файле
channel-api = через программу

### Files
fault-file-kind = Файлы такого вида, как «{ $file }», не принимаются. Сохраните его в одном из этих форматов: { $kinds }.
fault-file-empty = Файл «{ $file }» пуст. Выберите его ещё раз или не прилагайте.
fault-file-size = Файл «{ $file }» больше { $n } МБ. Уменьшите его или разделите на части.
fault-files-many = Файл «{ $file }» — лишний. Файлов при одном сообщении: не более { $n }. Отправьте его в ответе на своё сообщение.
fault-files-together = Вместе с файлом «{ $file }» общий размер файлов больше { $n } МБ. Отправьте его в ответе на своё сообщение.
