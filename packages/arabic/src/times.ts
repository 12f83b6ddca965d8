/**
 * How Arabic orders its words of time. A rule's `means` names a production of the reader's times, which reads the
 * named parts. Longer matches win over shorter ones.
 */

interface OrderRule {
  readonly name: string;
  readonly sample: string;
  readonly pattern: string;
  readonly means: string;
}

const EDGE = {
  in: "time.edge[edge=in]",
  from: "time.edge[edge=from]",
  until: "time.edge[edge=until,to]",
  between: "time.edge[edge=between]",
};

/** «24», «الـ21», «الرابع والعشرين», «خمسة». */
const DAY = "( 'ال'? day:# | day:time.ordinal<the> | day:@number )";
/** «شهر يوليو/ تموز», «فبراير (شباط)», «ديسمبر كانون الأول». */
const MONTH =
  "time.unit[unit=month]? month:time.month ( ( '/' | '\\' | '-' | '(' | '_' )? also:time.month<> ')'? )?";
const OF = "( 'من' | '/' | '-' | ',' )?";
const DAY_WORD = "( time.unit[unit=day] | time.dateword )*";
/** «2016», «، 2016», «من عام 2016». */
const YEAR = "( ',' | '،' | '/' | '-' )? ( 'من' | 'في' )? time.unit[unit=year]? ( year:# | year:@number ) time.era?";
/** «من العام الماضي», «من العام ذاته», «هذا العام». */
const NAMED_YEAR =
  "( 'من' | 'في' )? ( time.unit[unit=year]<the> yearTurn:time.turn | sameYear:time.same time.unit[unit=year]<the> | thisYear:time.this time.unit[unit=year]<the> )";
const SLASH = "( '/' | '\\' | '-' | '–' | '.' )";

const dates: readonly OrderRule[] = [
  { name: "no time at all", sample: "في أمس الحاجة", pattern: "time.none", means: "none" },
  { name: "the nth day of something", sample: "لليوم الثالث", pattern: "time.unit[unit=day]<the> time.ordinal<the>", means: "none" },
  { name: "relative day", sample: "يوم أمس", pattern: "time.unit[unit=day]? day:time.day", means: "day" },
  { name: "weekday", sample: "يوم الأحد الماضي", pattern: "( time.unit[unit=day] | time.this )? weekday:time.weekday<the> turn:time.turn?", means: "weekday" },
  { name: "weekday after the word for day", sample: "يوم جمعة", pattern: "time.unit[unit=day]<> weekday:time.weekday<> turn:time.turn?", means: "weekday" },
  { name: "weekdays in a list", sample: "يومي الخميس والجمعة الماضيين", pattern: "time.unit[unit=day]? from:time.weekday<the> time.weekday<and>* to:time.weekday<and> turn:time.turn?", means: "weekdayList" },
  { name: "night between weekdays", sample: "ليل الجمعة/ السبت", pattern: "( time.part | time.unit[unit=night] ) from:time.weekday<the> ( '/' | '\\' | '-' | '–' | time.edge[edge=on] )? to:time.weekday<the>", means: "nightBetween" },
  { name: "weekdays with a mark between", sample: "الجمعة/ السبت", pattern: "from:time.weekday<the> ( '/' | '\\' ) to:time.weekday<the>", means: "nightBetween" },

  { name: "day, month and year", sample: "2 كانون الأول 2022", pattern: `${DAY_WORD} ${DAY} ${OF} ${MONTH} ${YEAR}`, means: "date" },
  { name: "day and month of a year that is pointed at", sample: "الثالث من أغسطس العام الماضي", pattern: `${DAY_WORD} ${DAY} ${OF} ${MONTH} ${NAMED_YEAR}`, means: "date" },
  { name: "day and month that is pointed at", sample: "11 أغسطس الماضي", pattern: `${DAY_WORD} ${DAY} ${OF} ${MONTH} turn:time.turn`, means: "date" },
  { name: "day and month", sample: "24 فبراير", pattern: `${DAY_WORD} ${DAY} ${OF} ${MONTH}`, means: "date" },
  { name: "month before its day, with year", sample: "يناير 22، 2018", pattern: `month:time.month ( day:# | day:time.ordinal<the> ) ${YEAR}`, means: "date" },
  { name: "month before its day", sample: "يناير الثاني والعشرين", pattern: "month:time.month day:time.ordinal<the>", means: "date" },
  { name: "month and year", sample: "مايو/أيار عام 2007", pattern: `${MONTH} ${YEAR}`, means: "date" },
  { name: "month of a year that is pointed at", sample: "يناير من العام ذاته", pattern: `${MONTH} ${NAMED_YEAR}`, means: "date" },
  { name: "month that is pointed at", sample: "يوليو/ تموز الماضي", pattern: `${MONTH} turn:time.turn`, means: "date" },
  { name: "month", sample: "شهر مارس", pattern: "time.unit[unit=month] month:time.month ( ( '/' | '\\' | '-' | '(' )? also:time.month<> ')'? )?", means: "date" },
  { name: "month in two vocabularies", sample: "آذار/مارس", pattern: "month:time.month ( '/' | '\\' | '-' | '(' )? also:time.month<> ')'?", means: "date" },
  { name: "month alone", sample: "يوليو", pattern: "month:time.month[weak!=1]", means: "date" },
  { name: "month alone whose name is also another word", sample: "في مارس", pattern: "month:time.month[weak=1]", means: "dateAfterEdge" },

  { name: "digits with marks", sample: "31/08/2009", pattern: `${DAY_WORD} a:# ${SLASH} b:# ${SLASH} c:# era:time.era?`, means: "numeric" },
  { name: "digits with a mark and a comma", sample: "08/12, 2015", pattern: `a:# ${SLASH} b:# ( ',' | '،' ) c:#`, means: "numeric" },
  { name: "digits with points", sample: "31.08.2009", pattern: `${DAY_WORD} whole:#`, means: "dotted" },
  { name: "month and year in digits", sample: "3/2015", pattern: `a:# ( '/' | '-' ) b:#`, means: "monthYear" },
  { name: "day and month in digits", sample: "في 4/22", pattern: "time.dateword? a:# ( '/' | '-' ) b:#", means: "dayMonth" },

  { name: "year", sample: "عام 2007", pattern: "time.unit[unit=year] ( year:# | year:@number ) time.era?", means: "year" },
  { name: "years", sample: "عامي 2004 و2008", pattern: "time.unit[unit=year] year:# ( '-' | '–' | 'و' | '/' | time.edge[edge=to] ) time.unit[unit=year]? to:#", means: "year" },
  { name: "decade", sample: "سبعينيات القرن الماضي", pattern: "tens:time.tens ( 'من'? time.unit[unit=century]<the> ( time.turn | time.ordinal<the> ) )?", means: "decade" },
  { name: "season", sample: "صيف عام 2014", pattern: "season:time.season time.unit[unit=year]? year:#", means: "season" },
  { name: "season that is pointed at", sample: "الشتاء الماضي", pattern: "season:time.season turn:time.turn", means: "season" },
  { name: "feast", sample: "ثاني أيام عيد الأضحى", pattern: "( nth:time.ordinal time.unit[unit=day] )? feast:time.feast turn:time.turn?", means: "feast" },
  { name: "feast of a year", sample: "عيد الفطر 2013", pattern: "( nth:time.ordinal time.unit[unit=day] )? feast:time.feast time.unit[unit=year]? year:#", means: "feast" },

  { name: "unit that is pointed at", sample: "الأيام القليلة الماضية", pattern: "unit:time.unit<the> few:time.few? turn:time.turn", means: "period" },
  { name: "unit that is pointed at by this", sample: "هذا الأسبوع", pattern: "time.this unit:time.unit<the>", means: "period" },
  { name: "same unit", sample: "نفس اليوم", pattern: "same:time.same unit:time.unit<the>", means: "period" },
  { name: "units with their number after them", sample: "الأيام الثلاثة الماضية", pattern: "unit:time.unit<the> 'ال'? ( count:# | count:@number ) time.unit? turn:time.turn", means: "period" },
  { name: "units with their number before them", sample: "الـ48 ساعة الماضية", pattern: "'ال'? ( count:# | count:@number ) unit:time.unit few:time.few? turn:time.turn", means: "period" },
  { name: "latest units", sample: "آخر 24 ساعة", pattern: "time.latest ( count:# | count:@number )? unit:time.unit<>", means: "latest" },

  { name: "length of time", sample: "نحو ثلاثة أسابيع", pattern: "( open:hedge[quantifier=more_than,less_than,at_least,up_to] | hedge )? ( count:# | count:@number )? unit:time.unit<!the> few:time.few?", means: "amount" },
  { name: "length of time said twice", sample: "يوم واحد", pattern: "hedge? unit:time.unit<!the> again:@number", means: "amount" },
  { name: "length of time with a half", sample: "عام ونصف", pattern: "hedge? ( count:# | count:@number )? unit:time.unit<!the> half:time.portion<and> time.unit?", means: "amount" },
  { name: "open length of time", sample: "بضعة أيام", pattern: "time.some unit:time.unit<!the> few:time.few?", means: "someAmount" },
  { name: "lengths of time", sample: "شهر و21 يوما", pattern: "( count:# | count:@number )? unit:time.unit<!the> 'و'? ( count2:# | count2:@number )? unit2:time.unit<!the> ( 'و'? ( count3:# | count3:@number )? unit3:time.unit<!the> )?", means: "amount" },

  { name: "now", sample: "الآن", pattern: "time.now", means: "now" },
  { name: "time spoken of", sample: "ذلك الحين", pattern: "then:time.then", means: "then" },
  { name: "lately", sample: "مؤخرا", pattern: "time.lately", means: "lately" },
];

const CLOSE = "( ')' | '-' )?";
const LINK = "( '(' | '-' | time.dateword | comma:',' | comma:'،' )?";
/** «في وقت متأخر من», «الساعة الخامسة من», «في الرابعة من». */
const HOUR =
  "( hedge? time.clock ( # ( ':' # )? | time.ordinal | @number ) ( time.portion<and> )? | # ':' # | time.ordinal<the> )";
const BEFORE = `( ${EDGE.in}? time.late 'من'? )? ( ${EDGE.in}? ${HOUR} ( time.part 'من'? | 'من' ) )? ( time.part 'من'? )* ( time.unit[unit=night] )? ( time.unit[unit=day] )?`;
const AFTER = `( time.late? time.part[adverb=1] )?`;
const JOIN = `( 'من' | ${EDGE.in} )?`;
const TO = `( '-' | '–' | ${EDGE.until} )`;
const AND = "( 'و' | '-' | '–' )";

const moments: readonly OrderRule[] = [
  { name: "day said three ways", sample: "صباح اليوم الجمعة 2 كانون الأول 2022", pattern: `${BEFORE} a:@date ${LINK} b:@date ${CLOSE} ${LINK} c:@date ${CLOSE} ${AFTER}`, means: "together" },
  { name: "day said two ways", sample: "مساء أمس الثلاثاء", pattern: `${BEFORE} a:@date ${LINK} b:@date ')'? ${AFTER}`, means: "together" },
  { name: "day with its part", sample: "في وقت متأخر من مساء الثلاثاء", pattern: `${BEFORE} a:@date ${AFTER}`, means: "together" },
  { name: "day before its hour", sample: "أمس في الساعة الثالثة", pattern: `a:@date ${EDGE.in}? time.clock ( # ( ':' # )? | time.ordinal | @number ) ( time.part | time.part[adverb=1] )?`, means: "together" },
  { name: "day of a month that is pointed at", sample: "الخامس من الشهر الجاري", pattern: "( 'ال'? day:# | day:time.ordinal<the> ) 'من' of:@date", means: "dayIn" },
  { name: "day that is planned", sample: "المقرر الأربعاء", pattern: "time.planned _? _? of:@date", means: "ahead" },
  { name: "weekday of a week", sample: "الاثنين من هذا الأسبوع", pattern: "( day:@date | weekday:time.weekday<> ) 'من'? of:@date", means: "weekdayIn" },
  { name: "week with its weekday", sample: "هذا الأسبوع الجمعة", pattern: "of:@date day:@date", means: "weekdayIn" },
  { name: "nth unit", sample: "الأسبوع الثالث من هذا الشهر", pattern: `unit:time.unit<the> n:time.ordinal<the> ${JOIN} of:@date`, means: "nth" },
  { name: "nth unit, number first", sample: "أول أسبوع من أكتوبر", pattern: `n:time.ordinal unit:time.unit<> ${JOIN} of:@date`, means: "nth" },
  { name: "nth weekday", sample: "الثلاثاء الثالث من أيلول", pattern: `weekday:time.weekday<the> n:time.ordinal<the> ${JOIN} of:@date`, means: "nth" },
  { name: "nth weekday, number first", sample: "أول يوم جمعة من يوليو", pattern: `n:time.ordinal time.unit[unit=day]? weekday:time.weekday<> ${JOIN} of:@date`, means: "nth" },
  { name: "half or quarter", sample: "الربع الثالث من عام 2016", pattern: `portion:time.portion<the> n:time.ordinal<the> ${JOIN} of:@date`, means: "nth" },
  { name: "first units", sample: "الأشهر الستة الأولى من العام الجاري", pattern: `unit:time.unit<the> ( count:# | count:@number )? n:time.ordinal<the> ${JOIN} of:@date`, means: "stretch" },
  { name: "third of a time", sample: "أواخر الشهر الماضي", pattern: "third:time.third 'من'? of:@date", means: "third" },
  { name: "third of the running unit", sample: "مطلع العام", pattern: "third:time.third unit:time.unit<the>", means: "third" },
  { name: "third of a year", sample: "نهاية 2021", pattern: "third:time.third year:#", means: "third" },
  { name: "rest of a time", sample: "بقية الأسبوع", pattern: "time.rest ( of:@date | unit:time.unit<the> )", means: "rest" },
  { name: "from date to date", sample: "من 2 أكتوبر إلى 22 أكتوبر", pattern: `( ${EDGE.from} | ${EDGE.between} )? a:@date ${TO} b:@date`, means: "range" },
  { name: "between dates", sample: "بين 2 أكتوبر و22 أكتوبر", pattern: `${EDGE.between} a:@date ${AND}? b:@date`, means: "range" },
  { name: "dates joined", sample: "أغسطس/ آب وأكتوبر/ تشرين الأول الماضيين", pattern: "a:@date and:'و'? b:@date", means: "pair" },
  { name: "from day to date", sample: "من 3 إلى 5 مايو", pattern: `( ${EDGE.from} | ${EDGE.between} ) a:# ( ${TO} | ${AND} ) b:@date`, means: "rangeOfDays" },
  { name: "days with a dash", sample: "19-20 نوفمبر", pattern: "a:# ( '-' | '–' ) b:@date", means: "rangeOfDays" },
  { name: "from day to day of a month", sample: "من 4 إلى 22 هذا الشهر", pattern: `( ${EDGE.from} | ${EDGE.between} ) a:# ( ${TO} | ${AND} ) b:# ${JOIN} of:@date`, means: "rangeInMonth" },
  { name: "from year to year", sample: "من 2014 إلى 2018", pattern: `( ${EDGE.from} | ${EDGE.between} ) a:# ( ${TO} | ${AND} ) b:#`, means: "years" },
  { name: "part of the running day", sample: "في الصباح", pattern: `( ${EDGE.in} | time.edge[edge=during] ) part:time.part<the>`, means: "partOfDay" },
  { name: "hours of a part of the running day", sample: "منذ ساعات الصباح", pattern: "time.edge[edge=since] part:time.part[hours=1] time.late?", means: "partOfDay" },
  { name: "part of the day, as adverb", sample: "ليلا", pattern: "part:time.part[adverb=1]", means: "partOfDay" },
  { name: "hour", sample: "الساعة السادسة صباحا", pattern: "hedge? time.clock ( # ( ':' # )? | time.ordinal | @number ) ( time.portion<and> )? time.part?", means: "hour" },
];

const TARGET = `( of:@moment | year:# )`;

const spans: readonly OrderRule[] = [
  { name: "since a time", sample: "منذ الجمعة", pattern: `time.edge[edge=since] hedge? ${TARGET}`, means: "since" },
  { name: "since a time until another", sample: "منذ مطلع العام وحتى الآن", pattern: `time.edge[edge=since] ${TARGET} 'و'? time.edge[edge=until] to:@moment`, means: "sinceUntil" },
  { name: "since a length of time", sample: "منذ نحو عام", pattern: "time.edge[edge=since] amount:@amount", means: "sinceAmount" },
  { name: "a length of time from now", sample: "منذ شهر من الآن", pattern: "time.edge[edge=since]? amount:@amount 'من' now:@moment", means: "agoFromNow" },
  { name: "until a time", sample: "حتى أمس الأربعاء", pattern: `time.edge[edge=until,by] ${TARGET}`, means: "until" },
  { name: "during a time", sample: "خلال الشهر الماضي", pattern: `time.edge[edge=during] ${TARGET}`, means: "during" },
  { name: "during a length of time", sample: "خلال أسبوع", pattern: "time.edge[edge=during] amount:@amount", means: "lasting" },
  { name: "during the running unit", sample: "خلال العام", pattern: "time.edge[edge=during] unit:time.unit<the>", means: "thisUnit" },
  { name: "in a length of time", sample: "في 15 شهرا", pattern: `${EDGE.in} amount:@amount`, means: "lastingIn" },
  { name: "in a year", sample: "في 2011", pattern: `${EDGE.in} year:#`, means: "during" },
  { name: "so long ago", sample: "قبل ثلاثة أيام", pattern: "time.edge[edge=before] amount:@amount", means: "ago" },
  { name: "before an event of a day", sample: "قبل غارات أمس", pattern: "time.edge[edge=before] event:_ of:@moment", means: "beforeEvent" },
  { name: "before a time", sample: "قبل يوم الجمعة", pattern: "time.edge[edge=before] of:@moment", means: "before" },
  { name: "so long after something", sample: "بعد يومين من الهجوم", pattern: "time.edge[edge=after] amount:@amount time.only? ( 'من' | time.edge[edge=on] )", means: "agoThen" },
  { name: "so long after", sample: "بعد يومين", pattern: "time.edge[edge=after] amount:@amount", means: "hence" },
  { name: "so long from now", sample: "بعد أسبوعين من الآن", pattern: "time.edge[edge=after] amount:@amount 'من' now:@moment", means: "henceFromNow" },
  { name: "length of an event", sample: "ثلاثة أيام من القتال", pattern: "amount:@amount time.only? 'من' event:_", means: "lengthOfEvent" },
  { name: "since an event", sample: "منذ اندلاع القتال", pattern: "time.edge[edge=since] _", means: "sinceEvent" },
];

/** The word orders of Arabic times, by layer. */
export const arabicTimes = { dates, moments, spans };
