month = { $month }
weekday = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
date = { $year }年{ month }月{ $day }日
date-weekday = { date }{ weekday }
date-time = { $date } { $time }（协调世界时）
number = { $n }
# Between two things of a list, and between something and what is said of it
comma = { "、" }
colon = { "：" }
