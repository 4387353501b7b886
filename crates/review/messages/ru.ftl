### The rounds
review-nav = Замечания
review-lead = Проекты, по которым запрашиваются замечания, и решения по замечаниям.
review-none = Сейчас нет проектов, открытых для замечаний.
review-none-officer = Сейчас нет проектов, открытых для замечаний. Раунд начинается со страницы проекта.
review-to-documents = К документам
review-draft = Проект
review-window = Срок представления
review-comments = Получено замечаний
review-opens = открывается { $at }
review-open-until = открыто до { $at }
review-closed-at = закрыто { $at }
review-panel-open = Проекты, открытые для замечаний
review-panel-document = Замечания к этому документу
review-count = замечаний: { $n }
review-undecided = без решения: { $n }

### Holding a round
review-new = Запросить замечания по проекту
review-new-what = Проект рассылается в его нынешнем виде: работу над ним можно продолжать, а замечания остаются привязанными к тем пунктам, которые видели их авторы.
review-new-earlier = Раундов по этому документу уже проведено: { $n }.
review-new-button = Разослать проект для замечаний
review-version-usual = Проект { $n }
review-title-usual = { $title }. { $version }
review-whole-days = Полные дни, по UTC.
review-audience = К кому обращён запрос
review-no-forum = ни из одного форума
review-no-instrument = без координационных центров
review-public = Проект и замечания может читать каждый
review-shown-at-once = сразу после представления
review-shown-after-closing = после окончания срока
review-invited-how = Приглашения рассылаются по электронной почте, каждому на его языке; замечания можно представить на странице, кнопкой «Ответить» или в файле.
field-review_version = Название этой версии
hint-review-version = Так она будет называться в опубликованной таблице.
field-review_opens = Первый день
field-review_closes = Последний день
field-review_introduction = Записка для получателей
hint-review-introduction = На что обратить внимание прежде всего. Можно не заполнять.
field-review_afterwards = Что будет потом
hint-review-afterwards = Например: таблица решений публикуется вместе с окончательным текстом.
field-review_forum = Участники форума
field-review_instrument = Национальные координационные центры по договору
field-review_addresses = Люди, по адресам электронной почты
hint-review-addresses = Адреса лиц из справочника, по одному в строке.
field-review_shown = Другие видят замечания
field-review_role = Роль
review-role-commenter = приглашён представить замечания
review-role-editor = решает, что делать с замечаниями
field-review_reason = Причина
review-keep = Вести этот раунд
review-spoke = Представили замечания: { $part } из { $whole }.
review-add = Пригласить других
review-add-button = Внести в список
review-extended = { $at } продлено до { $closes }:
review-extend-button = Установить другой последний день
fault-review-order = Последний день должен быть позже первого.
fault-review-choice = Выберите из списка.
fault-review-nobody = Укажите, к кому обращён запрос: форум, координационные центры или люди.
fault-review-unknown = Одного из этих адресов нет в справочнике.

### The draft and what is said of it
review-how = Как представить замечания
review-how-open = Рядом с пунктом на этой странице, кнопкой «Ответить» в вашем приглашении или в файле:
review-how-announced = Срок представления ещё не начался.
review-how-closed = Срок истёк. Письма, поступившие позже, ожидают решения Секретариата.
review-sign-in = Приглашённые сначала входят на сайт.
review-hand-in = Представить файл
review-afterwards = Затем
review-away = Скачать
review-away-word = проект в формате Word
review-away-table = таблица для заполнения
review-table = Замечания и решения по ним
review-dispose = Решить, что делать с замечаниями
review-kept-back = Замечания других будут видны после окончания срока.
review-whole = Проект в целом
review-more = Ещё { $n }
review-comment-whole = Замечание ко всему проекту
review-comment-here = Замечание к этому пункту
review-comment-on = Замечание к пункту { $number }
review-back = Назад к проекту
review-pages = Страницы проекта
review-page = Страница { $page } из { $pages }
review-before = Предыдущая страница
review-after = Следующая страница
review-walk = На чём основан этот раунд и что за ним последовало
review-write = Ваше замечание
field-comment_text = Замечание
field-proposed_text = Предлагаемый текст пункта
hint-proposed-text = Пункт в нынешнем виде. Измените его здесь; оставьте без изменений, если ничего не предлагаете, или пустым, если предлагаете его исключить.
field-comment_capacity = В каком качестве
field-comment_language = Язык замечания
review-comment-button = Представить замечание
review-seen-public = Его сможет прочитать каждый, под вашим именем; изменить его потом нельзя.
review-seen-audience = Его смогут прочитать участники этого раунда, под вашим именем; изменить его потом нельзя.
review-taken = Принято, начиная с { $number }. Вам сообщат о решении.
review-for = { $whom } ({ $capacity })
review-named = автор указал «{ $place }»
review-proposes = Предлагаемый текст:
review-deletes = Предлагается исключить пункт.
review-taken-up = Учтено в { $version }
fault-review-closed = Срок истёк. Замечание ещё можно отправить ответом на приглашение: решение примет Секретариат.
fault-review-not-open = Срок для замечаний ещё не начался.
fault-review-not-listed = Вас нет в списке приглашённых. Секретариат может вас внести.

### Files
review-file-lead = Замечания считываются из файла и показываются вам до представления.
review-file-word = Либо внесите правку в проект в режиме исправлений и с примечаниями:
review-file-table = либо заполните таблицу:
field-comment_file = Файл
hint-comment-file = DOCX, XLSX или CSV, не более 5 МБ.
review-file-read = Прочитать файл
review-file-title = Вот что прочитано
review-file-count = Замечаний в файле: { $n }.
review-file-unplaced = Без пункта проекта: { $n }. Они будут отнесены к проекту в целом, с указанным вами местом.
review-unplaced = нет такого пункта
review-file-hand-in = Представить все ({ $n })
review-file-other = Отправить другой файл
review-file-done = Этот файл уже представлен.
review-word-how = Вносите правку в режиме исправлений, а замечания пишите в примечаниях. Номера пунктов не меняйте; файл верните на странице или в Секретариат.
review-table-how = Заполните два последних столбца; пустые строки не учитываются.
review-until = Замечания до { $at }.
fault-review-no-file = Выберите файл.
fault-review-says-nothing = Файл совпадает с проектом: в нём нет ни правки, ни примечаний.
fault-file-too-large = Файл слишком велик или становится таким при распаковке.
fault-file-entities = В файле объявлены сущности XML, чего текстовые редакторы не делают. Сохраните его заново в редакторе.
fault-file-old = Файл в старом формате или защищён паролем. Сохраните его в DOCX, XLSX или CSV без пароля.
fault-file-unknown = Это не файл Word и не таблица. Отправьте DOCX, XLSX или CSV.
fault-file-damaged = Файл повреждён и не читается. Сохраните и отправьте его ещё раз.
fault-file-no-columns = В таблице нет строки с названиями столбцов: пункт, замечание, предлагаемый текст.
fault-file-not-unicode = Таблица не в кодировке Юникод. Сохраните её как «CSV UTF-8» или XLSX.
fault-file-too-many = В файле более 1000 замечаний. Отправьте его частями.

### What becomes of the comments
review-waiting = Без решения: { $waiting } из { $all }.
review-all = Показать все замечания
review-only-waiting = Показать только ожидающие
review-no-comments = Замечаний пока нет.
review-all-decided = По каждому замечанию есть решение.
review-tick = Решить по { $number }
review-decide = По отмеченным замечаниям
review-decide-button = Решить
review-told-how = Авторы видят это сразу; через час после первого решения им сообщают обо всех по электронной почте.
field-disposition = Решение
disposition-accepted = принято
disposition-partly = принято частично
disposition-not-accepted = не принято
field-disposition_reason = Обоснование
hint-disposition-reason = Обязательно, если замечание не принято полностью.
field-taken_up = Версия, в которой оно учтено
hint-taken-up = Можно не заполнять.
field-comment = Отмеченные замечания
fault-review-none-ticked = Отметьте хотя бы одно замечание этого раунда.
review-column-number = №
review-column-who = Кто
review-column-whom = От чьего имени
review-column-paragraph = Пункт
review-column-draft = Текст в нынешнем виде
review-column-comment = Замечание
review-column-proposed = Предлагаемый текст
review-column-disposition = Решение
review-column-reason = Обоснование
review-column-taken-up = Учтено в

### Mails
review-mail-subject = Просьба о замечаниях: { $draft }
review-told-subject = Решения по вашим замечаниям: { $draft }
review-told-line = { $number } ({ $place }): { $disposition }
review-mail-text =
    Здравствуйте, { $name }!

    Просим вас представить замечания по проекту «{ $draft }» с { $opens } по { $closes }.

    { $introduction }

    Браузер для этого не нужен. Нажмите кнопку «Ответить» вашей почтовой программы: строка, которая начинается с номера пункта и двоеточия, например 12(a):, относится к этому пункту, а слова «Предлагаемый текст:» вводят новый текст для него. Всё, что стоит раньше, относится к проекту в целом. Можно писать на любом из шести языков.

    Проект в формате Word, для правки в режиме исправлений и с примечаниями: { $word }
    Таблица для заполнения: { $table }
    И то и другое можно прислать обратно вложением к ответу: замечания из файла будут прочитаны.

    Чтобы представить замечания на странице, откройте эту ссылку и нажмите там кнопку:

    { $link }

    Ссылка действует один раз, срок её действия: { $until }. После этого можно войти на странице:

    { $page }

    { $treaty }
review-told-text =
    Здравствуйте, { $name }!

    Вот решения по вашим замечаниям к проекту «{ $draft }»:

    { $what }

    Таблица всех замечаний: { $page }

    { $treaty }
fault-review-file-unread = «{ $file }»: замечаний в нём прочитать не удалось. Читаются файлы Word с отслеживаемыми исправлениями или примечаниями и таблицы (.xlsx, .csv) со столбцами для пункта, замечания и предлагаемого текста.
