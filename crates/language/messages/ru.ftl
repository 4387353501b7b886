month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
date = { $day } { month } { $year } года
# The weekday stands in brackets: so the date fits any sentence, whatever case it asks for.
date-weekday = { date } ({ weekday })
date-time = { $date }, { $time } UTC
number = { $n }
# Between two things of a list, and between something and what is said of it
comma = { ", " }
colon = { ": " }
