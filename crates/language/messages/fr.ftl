month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
# "1er" on the first day of the month
date = { $day ->
    [1] 1er
   *[other] { $day }
} { month } { $year }
date-weekday = { weekday } { date }
date-time = { $date } à { $time } UTC
number = { $n }
# Between two things of a list, and between something and what is said of it
comma = { ", " }
colon = { " : " }
