home-nav = Главная
home-title = Каждый заданный вопрос, каждое полученное слово, судьба каждой рекомендации
home-lead = О чём запрашивают Стороны, что говорят они и другие, что об этом докладывается и что из этого следует: каждая фраза на одной нити.

walk-title = Откуда это и что из этого вышло
walk-here = Эта запись
walk-alone = С этим пока ничего не связано: оно ни на чём не основано, и на нём ничего не основано.
walk-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}

read-forum = Перейти к форуму
read-session = Перейти к сессии
read-topic = Перейти к обсуждению
read-post = Читать в обсуждении
read-document = Читать документ
read-notification = Читать уведомление
read-ask = Перейти к этой просьбе
read-paragraph = Читать в документе
read-recommendation = Читать в документе

step-forum = Вопрос задан на форуме
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
step-hidden = Не для общего доступа
