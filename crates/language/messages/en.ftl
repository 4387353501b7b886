month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
date = { $day } { month } { $year }
date-weekday = { weekday } { date }
date-time = { $date }, { $time } UTC
number = { $n }
# Between two things of a list, and between something and what is said of it
comma = { ", " }
colon = { ": " }
