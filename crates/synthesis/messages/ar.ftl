synthesis-documents = الوثائق
desk-synthesis-title = مكتب التوليف
desk-synthesis-lead = في جانب ما قيل، وفي الجانب الآخر ما تجري صياغته. بيّنوا الكلمات التي تستند إليها كل فقرة.
desk-new-paragraph = كتابة فقرة
desk-evidence = ما قيل
desk-place = الجلسة أو الموضوع الفرعي
desk-everywhere = الكل
desk-whole-forum = المنتدى كله
desk-waiting = ما لم تستند إليه أي فقرة بعد فقط
desk-filter = عرض
desk-no-evidence = لم يُقل شيء هناك بعد، أو استُخدم كله.
desk-more = المزيد من المشاركات
desk-paragraph = الفقرة { $number }
desk-withdraw = سحب
desk-cite = بيان ما تستند إليه الفقرة { $number }
desk-cite-button = استشهاد
desk-no-paragraphs = لم تُكتب أي فقرة بعد. اكتبوا الأولى ثم بيّنوا ما تستند إليه.
field-post = رقم المشاركة
field-words = الكلمات التي تستند إليها كما وردت في المشاركة
fault-post-number = لا توجد مشاركة بهذا الرقم.
fault-not-said = لا ترد هذه الكلمات في تلك المشاركة. انسخوها منها.
fault-cited-already = تستند هذه الفقرة إلى هذه المشاركة بالفعل. اسحبوا ذلك الاستشهاد أولا للاستشهاد بكلمات أخرى.
coverage-title = مدى التغطية
coverage-to-desk = قراءة ما ينتظر في مكتب التوليف
coverage-by-party = المشاركات بحسب الطرف والمنظمة، وعدد ما تستند إليه الوثيقة منها
coverage-who = الطرف أو المنظمة
coverage-posts = المشاركات
coverage-cited = المستشهد بها
coverage-waiting = ما لم تستند إليه أي فقرة بعد
coverage-more = ترد هنا أول { $n }. ويعرض مكتب التوليف جميعها.
coverage-forum = المنتدى
coverage-none-waits = استُخدم كل ما قيل.
desk-used = { $n ->
    [zero] لا تستند إليها أي فقرة
    [one] تستند إليها فقرة واحدة
    [two] تستند إليها فقرتان
    [few] تستند إليها { $n } فقرات
    [many] تستند إليها { $n } فقرة
   *[other] تستند إليها { $n } فقرة
}
coverage-lead = { $posts ->
    [0] لا مشاركات بعد
    [one] استُشهد بعدد { $cited } من أصل مشاركة واحدة
    [two] استُشهد بعدد { $cited } من أصل مشاركتين
    [few] استُشهد بعدد { $cited } من أصل { $posts } مشاركات
    [many] استُشهد بعدد { $cited } من أصل { $posts } مشاركة
   *[other] استُشهد بعدد { $cited } من أصل { $posts } مشاركة
}{ $parties ->
    [0] {""}
    [one] ؛ وبعدد { $with } من أصل طرف واحد
    [two] ؛ وبعدد { $with } من أصل طرفين
    [few] ؛ وبعدد { $with } من أصل { $parties } أطراف
    [many] ؛ وبعدد { $with } من أصل { $parties } طرفا
   *[other] ؛ وبعدد { $with } من أصل { $parties } طرف
}
