/**
 * How Arabic orders its words of time. A rule's `means` names a production of the reader's times, which reads the
 * named parts. The longest match wins.
 */

interface OrderRule {
  readonly name: string;
  readonly sample: string;
  readonly pattern: string;
  readonly means: string;
}

const COUNT = "( count:# | count:@number )";
/** «24», «الـ21», «الرابع والعشرين», «خمسة». */
const DAY = "( time.article? day:#[1-31] | day:time.ordinal<the> | day:@number )";
/** «يوليو/ تموز», «فبراير (شباط)», «ديسمبر كانون الأول». */
const TWIN = "( ( '/' | '\\' | '-' | '(' | '_' )? also:time.month<> ')'? )";
const MONTH = `time.unit[unit=month]? month:time.month ${TWIN}?`;
const OF = "( 'من' | '/' | '-' | ',' )?";
const DAY_WORD = "( time.unit[unit=day]<!the> | time.dateword )? time.dateword?";
/** «2016», «، 2016», «من عام 2016», «ألفين وعشرين». */
const YEAR =
  "( ( ',' | '،' | '/' | '-' )? ( 'من' | 'في' )? time.unit[unit=year]? ( year:#[1300-2100] time.era? | year:@year ) )";
/** «من العام الماضي», «من العام ذاته», «هذا العام». */
const NAMED_YEAR =
  "( ( 'من' | 'في' )? ( time.unit[unit=year]<the> yearTurn:time.turn | sameYear:time.same time.unit[unit=year]<the> | thisYear:time.this time.unit[unit=year]<the> ) )";
const WHICH = `( ${YEAR} | ${NAMED_YEAR} | turn:time.turn )`;
const SLASH = "( '/' | '\\' | '-' | '–' | '.' )";
const DASH = "( '-' | '–' )";

const dates: readonly OrderRule[] = [
  { name: "no time at all", sample: "في أمس الحاجة", pattern: "time.none", means: "none" },
  {
    name: "nth day of something",
    sample: "لليوم الثالث",
    pattern: "time.unit[unit=day]<the> time.ordinal<the>",
    means: "none",
  },
  {
    name: "relative day",
    sample: "يوم أمس",
    pattern: "( time.unit[unit=day] time.which? )? day:time.day",
    means: "day",
  },

  {
    name: "weekday",
    sample: "يوم الأحد الماضي",
    pattern: "( time.unit[unit=day]<!the> | time.this )? weekday:time.weekday<the> turn:time.turn?",
    means: "weekday",
  },
  {
    name: "weekday without its article",
    sample: "يوم جمعة",
    pattern: "time.unit[unit=day]<> weekday:time.weekday<> turn:time.turn?",
    means: "weekday",
  },
  {
    name: "weekday with the number of its day",
    sample: "الجمعة 11",
    pattern: "time.unit[unit=day]<!the>? weekday:time.weekday<the> day:#[1-31]",
    means: "weekdayNumbered",
  },
  {
    name: "weekdays in a list",
    sample: "يومي الخميس والجمعة الماضيين",
    pattern:
      "time.unit[unit=day]<!the>? from:time.weekday<the> time.weekday<and>? time.weekday<and>? to:time.weekday<and> turn:time.turn?",
    means: "weekdayList",
  },
  {
    name: "night between weekdays",
    sample: "ليل الجمعة/ السبت",
    pattern: `( time.part | time.unit[unit=night] ) from:time.weekday<the> ( '/' | '\\' | ${DASH} | time.on )? to:time.weekday<the>`,
    means: "nightBetween",
  },
  {
    name: "weekdays with a mark between",
    sample: "الجمعة/ السبت",
    pattern: "from:time.weekday<the> ( '/' | '\\' ) to:time.weekday<the>",
    means: "nightBetween",
  },

  {
    name: "day and month",
    sample: "الثالث من أغسطس (آب) العام الماضي",
    pattern: `${DAY_WORD} ${DAY} ${OF} ${MONTH} ${WHICH}?`,
    means: "date",
  },
  {
    name: "month before its day",
    sample: "يناير 22، 2018",
    pattern: `month:time.month ( day:#[1-31] ${YEAR} | day:time.ordinal<the> ${YEAR}? )`,
    means: "date",
  },
  {
    name: "month",
    sample: "شهر يوليو/ تموز الماضي",
    pattern: `${MONTH} ${WHICH}?`,
    means: "date",
  },
  {
    name: "month by its number",
    sample: "شهر 10 عام 2014",
    pattern: `time.unit[unit=month] ( number:#[1-12] | number:@number ) ${YEAR}`,
    means: "numberedMonth",
  },

  {
    name: "date in digits",
    sample: "31/08/2009",
    pattern: `${DAY_WORD} a:# ${SLASH} b:# ${SLASH} c:# era:time.era?`,
    means: "numeric",
  },
  {
    name: "date in digits with a comma",
    sample: "12/8، 2015",
    pattern: `a:#[1-31] ${SLASH} b:#[1-31] ( ',' | '،' ) c:#`,
    means: "numeric",
  },
  {
    name: "date in digits with points",
    sample: "31.08.2009",
    pattern: `${DAY_WORD} whole:#`,
    means: "dotted",
  },
  {
    name: "month and year in digits",
    sample: "3/2015",
    pattern: "a:# ( '/' | '-' ) b:#",
    means: "monthYear",
  },
  {
    name: "day and month in digits",
    sample: "في 4/22",
    pattern: "time.dateword? a:#[1-31] ( '/' | '-' ) b:#[1-31]",
    means: "dayMonth",
  },

  {
    name: "year",
    sample: "عام 2007",
    pattern: "time.unit[unit=year] ( year:#[1300-2100] time.era? | year:@year )",
    means: "year",
  },
  {
    name: "years",
    sample: "عامي 2004 و2008",
    pattern: `time.unit[unit=year] year:#[1900-2100] ( ${DASH} | 'و' | '/' | time.to ) time.unit[unit=year]? to:#[1900-2100]`,
    means: "year",
  },
  {
    name: "decade",
    sample: "سبعينيات القرن الماضي",
    pattern:
      "tens:time.tens ( 'من'? century:time.unit[unit=century]<the> ( time.turn | time.ordinal<the> ) )?",
    means: "decade",
  },
  {
    name: "age in decades",
    sample: "الأربعينيات من عمره",
    pattern: "time.tens 'من'? time.age",
    means: "none",
  },
  {
    name: "season",
    sample: "صيف عام 2014",
    pattern: "season:time.season ( time.unit[unit=year]? year:#[1900-2100] | turn:time.turn )",
    means: "season",
  },
  {
    name: "feast",
    sample: "ثاني أيام عيد الأضحى 2013",
    pattern:
      "( nth:time.ordinal time.unit[unit=day] )? feast:time.feast ( time.unit[unit=year]? year:#[1900-2100] | turn:time.turn )?",
    means: "feast",
  },

  {
    name: "unit that is pointed at",
    sample: "الأيام القليلة الماضية",
    pattern: "unit:time.unit<the> few:time.few? turn:time.turn",
    means: "period",
  },
  {
    name: "this unit",
    sample: "هذا الأسبوع",
    pattern: "( time.this | same:time.same ) unit:time.unit<the>",
    means: "period",
  },
  {
    name: "units with their number after them",
    sample: "الأيام الثلاثة الماضية",
    pattern: `unit:time.unit<the> time.article? ${COUNT} time.unit? turn:time.turn`,
    means: "period",
  },
  {
    name: "units with their number before them",
    sample: "الـ48 ساعة الماضية",
    pattern: `time.article? ${COUNT} unit:time.unit<> few:time.few? turn:time.turn`,
    means: "period",
  },
  {
    name: "latest units",
    sample: "آخر 24 ساعة",
    pattern: `time.latest ${COUNT}? unit:time.unit<>`,
    means: "latest",
  },

  {
    name: "length of time",
    sample: "نحو ثلاثة أسابيع",
    pattern: `( open:hedge[quantifier=more_than,less_than,at_least,up_to] | hedge )? ${COUNT}? unit:time.unit<!the> ( few:time.few | half:time.portion<and> time.unit? )?`,
    means: "amount",
  },
  {
    name: "length of time said twice",
    sample: "يوم واحد",
    pattern: "hedge? unit:time.unit<!the> again:@number",
    means: "amount",
  },
  {
    name: "open length of time",
    sample: "بضعة أيام",
    pattern: "time.some unit:time.unit<!the> few:time.few?",
    means: "someAmount",
  },
  {
    name: "lengths of time",
    sample: "شهر و21 يوما",
    pattern: `${COUNT}? unit:time.unit<!the> and:'و'? ( count2:# | count2:@number )? unit2:time.unit<!the> ( 'و'? ( count3:# | count3:@number )? unit3:time.unit<!the> )?`,
    means: "amounts",
  },

  { name: "again and again", sample: "يوميا", pattern: "time.daily", means: "undated" },
  { name: "now", sample: "الآن", pattern: "time.now", means: "now" },
  { name: "so far", sample: "حتى الساعة", pattern: "time.sofar", means: "soFar" },
  { name: "time spoken of", sample: "ذلك الحين", pattern: "then:time.then", means: "spokenOf" },
  { name: "lately", sample: "مؤخرا", pattern: "time.lately", means: "lately" },
];

const HOUR_OF_CLOCK = "time.clock ( # ( ':' # )? | time.ordinal | @number ) time.portion<and>?";
/** «وقت متأخر من», «الساعة الخامسة من صباح», «الرابعة من صباح», «مساء يوم». */
const BEFORE = `( time.late 'من'? )? ( ( ${HOUR_OF_CLOCK} | # ':' # | time.ordinal<the> ) ( time.part 'من'? | 'من' ) )? ( time.part 'من'? )? ( time.part 'من'? )? time.unit[unit=night]<!the>? time.unit[unit=day]<!the>?`;
const AFTER = "( time.late? time.part[adverb=1] )?";
const NEXT = "( '(' | '-' | same:time.alias | comma:',' | comma:'،' )?";
const CLOSE = "( ')' | '-' )?";
const JOIN = "( 'من' | time.in )?";
const TO = `( ${DASH} | time.to | time.edge[edge=until] )`;
const AND = `( 'و' | ${DASH} )`;

const moments: readonly OrderRule[] = [
  {
    name: "day of a month that is pointed at",
    sample: "الخامس من الشهر الجاري",
    pattern: "( time.article? day:#[1-31] | day:time.ordinal<the> ) from:'من'? of:@date",
    means: "dayIn",
  },
  {
    name: "day said three ways",
    sample: "صباح اليوم الجمعة 2 كانون الأول 2022",
    pattern: `${BEFORE} a:@date ${NEXT} b:@date ${CLOSE} ${NEXT} c:@date ${CLOSE} ${AFTER}`,
    means: "together",
  },
  {
    name: "day said two ways",
    sample: "مساء أمس الثلاثاء",
    pattern: `${BEFORE} a:@date ${NEXT} b:@date ')'? ${AFTER}`,
    means: "together",
  },
  {
    name: "day with its part",
    sample: "وقت متأخر من مساء الثلاثاء",
    pattern: `${BEFORE} a:@date ${AFTER}`,
    means: "together",
  },
  {
    name: "day before its hour",
    sample: "أمس في الساعة الثالثة",
    pattern: `a:@date time.in? ${HOUR_OF_CLOCK} time.part?`,
    means: "together",
  },
  {
    name: "day that is planned",
    sample: "المقرر عقدها الأربعاء",
    pattern: "time.planned ( of:@date | _ of:@date | _ _ of:@date )",
    means: "ahead",
  },
  {
    name: "weekday of a week",
    sample: "الاثنين من هذا الأسبوع",
    pattern: "( day:@date | weekday:time.weekday<> ) 'من'? of:@date",
    means: "weekdayIn",
  },
  {
    name: "week with its weekday",
    sample: "هذا الأسبوع الجمعة",
    pattern: "of:@date day:@date",
    means: "weekdayIn",
  },
  {
    name: "week of a date",
    sample: "أسبوع 16 سبتمبر",
    pattern: "unit:time.unit[unit=week]<> of:@date",
    means: "around",
  },

  {
    name: "nth unit",
    sample: "الأسبوع الثالث من هذا الشهر",
    pattern: `unit:time.unit<the> n:time.ordinal<the> ${JOIN} of:@date`,
    means: "nth",
  },
  {
    name: "nth unit, number first",
    sample: "أول أسبوع من أكتوبر",
    pattern: `n:time.ordinal unit:time.unit<> ${JOIN} of:@date`,
    means: "nth",
  },
  {
    name: "nth weekday",
    sample: "الجمعة الأخيرة من شهر رمضان",
    pattern: `weekday:time.weekday<the> n:time.ordinal<the> ${JOIN} of:@date`,
    means: "nth",
  },
  {
    name: "nth weekday, number first",
    sample: "أول يوم جمعة من يوليو",
    pattern: `n:time.ordinal time.unit[unit=day]? weekday:time.weekday<> ${JOIN} of:@date`,
    means: "nth",
  },
  {
    name: "half or quarter",
    sample: "الربع الثالث من عام 2016",
    pattern: `portion:time.portion<the> n:time.ordinal<the> ${JOIN} ( of:@date | year:#[1900-2100] | year:@year )`,
    means: "nth",
  },
  {
    name: "first units",
    sample: "الأشهر الستة الأولى من العام الجاري",
    pattern: `unit:time.unit<the> ${COUNT}? n:time.ordinal<the> ${JOIN} of:@date`,
    means: "stretch",
  },
  {
    name: "third of a time",
    sample: "أواخر الشهر الماضي",
    pattern: "third:time.third ( 'من'? of:@date | unit:time.unit<the> | year:#[1900-2100] )",
    means: "third",
  },
  {
    name: "rest of a time",
    sample: "بقية الأسبوع",
    pattern: "time.rest ( of:@date | unit:time.unit )",
    means: "rest",
  },

  {
    name: "from date to date",
    sample: "من 2 أكتوبر إلى 22 أكتوبر",
    pattern: `a:@date ${TO} b:@date`,
    means: "range",
  },
  {
    name: "dates joined",
    sample: "بين أغسطس/ آب وأكتوبر/ تشرين الأول الماضيين",
    pattern: `a:@date and:${AND}? b:@date`,
    means: "joined",
  },
  {
    name: "days joined",
    sample: "أمس واليوم",
    pattern: "a:@date b:@date",
    means: "daysJoined",
  },
  {
    name: "from day to date",
    sample: "من 3 إلى 5 مايو",
    pattern: `a:#[1-31] ( dash:${DASH} | ${TO} | ${AND} ) b:@date`,
    means: "rangeOfDays",
  },
  {
    name: "from day to day of a month",
    sample: "من 4 إلى 22 هذا الشهر",
    pattern: `a:#[1-31] ( ${TO} | ${AND} ) b:#[1-31] ${JOIN} of:@date`,
    means: "rangeInMonth",
  },
  {
    name: "from year to year",
    sample: "من 2014 إلى 2018",
    pattern: `a:#[1900-2100] ( ${TO} | ${AND} ) b:#[1900-2100]`,
    means: "years",
  },

  {
    name: "part of the running day",
    sample: "خلال الليل",
    pattern: "time.edge[edge=during]? part:time.part[weak!=1]<the>",
    means: "partOfRunningDay",
  },
  {
    name: "part of the day, as adverb",
    sample: "ليلا",
    pattern: "part:time.part[adverb=1]",
    means: "partOfDay",
  },
  {
    name: "hour",
    sample: "الساعة السادسة صباحا",
    pattern: `${HOUR_OF_CLOCK} time.part?`,
    means: "hour",
  },
];

const TARGET = "( of:@moment | year:#[1900-2100] )";

const COMMA = "( '،' | ',' )";

const spans: readonly OrderRule[] = [
  {
    name: "time that went on until another",
    sample: "مساء السبت واستمر حتى صباح أمس",
    pattern: `a:@moment ${COMMA}? going:time.lasting<and> ( time.edge[edge=until] | time.to ) b:@moment`,
    means: "lastingUntil",
  },
  {
    name: "hours of a part of the running day",
    sample: "منذ ساعات الصباح الباكر",
    pattern: "time.edge[edge=since] time.part[hours=1] time.late?",
    means: "sinceHours",
  },
  {
    name: "since a time",
    sample: "منذ الجمعة",
    pattern: `time.edge[edge=since,starting] hedge? ${TARGET}`,
    means: "since",
  },
  {
    name: "since a time until another",
    sample: "منذ مطلع العام وحتى الآن",
    pattern: `time.edge[edge=since,starting] ${TARGET} ${COMMA}? 'و'? time.edge[edge=until] to:@moment`,
    means: "sinceUntil",
  },
  {
    name: "since a length of time",
    sample: "منذ نحو عام",
    pattern: "time.edge[edge=since] amount:@amount",
    means: "sinceAmount",
  },
  {
    name: "length of time before now",
    sample: "منذ شهر من الآن",
    pattern: "time.edge[edge=since]? amount:@amount 'من' now:@moment",
    means: "agoFromNow",
  },
  {
    name: "until a time",
    sample: "حتى أمس الأربعاء",
    pattern: `edge:time.edge[edge=until,by] ${TARGET}`,
    means: "until",
  },
  {
    name: "during a time",
    sample: "خلال الشهر الماضي",
    pattern: `time.edge[edge=during] ( ${TARGET} | unit:time.unit<the> )`,
    means: "during",
  },
  {
    name: "during a length of time",
    sample: "خلال أسبوع",
    pattern: "time.edge[edge=during] amount:@amount",
    means: "lasting",
  },
  {
    name: "in a length of time",
    sample: "في 15 شهرا",
    pattern: "amount:@amount",
    means: "lastingIn",
  },
  { name: "in a year", sample: "في 2011", pattern: "year:#[1900-2100]", means: "inYear" },
  {
    name: "so long ago",
    sample: "قبل ثلاثة أيام",
    pattern: "time.edge[edge=before] amount:@amount",
    means: "ago",
  },
  {
    name: "before a time",
    sample: "قبل يوم الجمعة",
    pattern: "time.edge[edge=before] of:@moment",
    means: "before",
  },
  {
    name: "before an event of a day",
    sample: "قبل غارات أمس",
    pattern: "time.edge[edge=before] event:_ of:@moment",
    means: "beforeEvent",
  },
  {
    name: "so long after something",
    sample: "بعد يومين من الهجوم",
    pattern: "time.edge[edge=after] amount:@amount time.only? ( 'من' | time.on )",
    means: "agoThen",
  },
  {
    name: "so long after",
    sample: "بعد يومين",
    pattern: "time.edge[edge=after] amount:@amount",
    means: "hence",
  },
  {
    name: "so long from now",
    sample: "بعد أسبوعين من الآن",
    pattern: "time.edge[edge=after] amount:@amount 'من' now:@moment",
    means: "henceFromNow",
  },
  {
    name: "length of an event",
    sample: "ثلاثة أيام من القتال",
    pattern: "amount:@amount time.only? 'من' event:_",
    means: "lengthOfEvent",
  },
  {
    name: "since an event",
    sample: "منذ اندلاع القتال",
    pattern: "time.edge[edge=since] _",
    means: "sinceEvent",
  },
];

/** The word orders of Arabic times, by layer. */
export const arabicTimes = { dates, moments, spans };
