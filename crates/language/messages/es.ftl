month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
date = { $day } de { month } de { $year }
date-weekday = { weekday } { date }
date-time = { $date }, { $time } UTC
number = { $n }
# Between two things of a list, and between something and what is said of it
comma = { ", " }
colon = { ": " }
