/*
 * What stands around amounts, by what it means: periods, factors and currencies, in the languages of usual-headers.ts.
 */

export type Period = 'year' | 'quarter' | 'month' | 'half month' | 'two weeks' | 'week' | 'day' | 'hour';

const PERIODS: Readonly<Record<Period, string>> = {
  year:
    'y|yr|yrs|year|annum|annual|annually|yearly|pa|p a|jahr|jährlich|an|annuel|annuelle|année|año|anual|anno|annuo|annua|annuale|ano|jaar|jaarlijks|år|årligen|årlig|årligt|vuosi|vuodessa|rok|rocznie|roczne|roczny|roční|ročně|yıl|yıllık|' +
    'год|годовой|годовая|рік|річний|év|éves|an|χρόνο|έτος|ετήσιος|năm|tahun|tahunan|שנה|שנתי|سنة|سنوي|سنوياً|r',
  quarter: 'quarter|quarterly|qtr|quartal|trimestre|kwartaal|kvartal|kwartał|čtvrtletí|квартал',
  month:
    'mo|mon|mth|mnth|month|monthly|pm|p m|pcm|monat|monatlich|mtl|mon|mois|mensuel|mensuelle|mensuels|mes|mensual|mensuales|mese|mensile|mês|mensal|mensais|maand|maandelijks|mnd|mån|månad|månaden|månadsvis|måned|måneden|månedlig|md|' +
    'kk|kuukausi|kuukaudessa|mies|miesiąc|miesięcznie|miesięczne|miesięczny|měsíc|měsíčně|měsíční|ay|aylık|мес|месяц|ежемесячно|міс|місяць|hó|havi|hónap|lună|lunar|μήνα|μηνιαίος|μηνιαίως|tháng|bulan|bulanan|חודש|חודשי|شهر|شهري|شهرياً',
  'half month':
    'semi monthly|semimonthly|twice monthly|twice a month|half monthly|halbmonatlich|quincenal|quinzenal',
  'two weeks': 'fortnight|fortnightly|biweekly|bi weekly|two weeks|2 weeks|every two weeks|zweiwöchentlich',
  week: 'w|wk|week|weekly|woche|wöchentlich|semaine|semana|semanal|hebdomadaire|settimana|settimanale|wekelijks|vecka|uge|uke|viikko|tydzień|tydzien|týden|hafta|haftalık|неделя|неделю',
  day: 'd|day|daily|tag|täglich|tagessatz|jour|journalier|día|dia|diario|giorno|dag|dagelijks|päivä|dzień|den|gün|günlük|день',
  hour: 'h|hr|hrs|hour|hourly|std|stunde|stündlich|heure|horaire|hora|ora|orario|uur|timme|tim|time|timen|tunti|godz|godzina|hod|hodina|saat|saatlik|час|óra|ώρα|giờ|jam|שעה|ساعة',
};
export const PERIOD_OF: ReadonlyMap<string, Period> = new Map(
  (Object.entries(PERIODS) as [Period, string][]).flatMap(([period, words]) =>
    words.split('|').map((word) => [word, period] as const),
  ),
);

/** How words of headers begin that name a period together with what is paid: "Monatslohn", "Årslön", "Timlön". */
export const PERIOD_BEGINS: readonly (readonly [Period, RegExp])[] = [
  ['year', /^(jahres|annual|year|jaar|års|vuosi|rocz|roční|yıllık|годов|річн|éves|ετήσι|年|연봉|연간)/iu],
  [
    'month',
    /^(monats|monthly|mensu|mensi|mensa|maand|månads|måneds|kuukausi|miesi|měsíčn|aylık|месяч|місячн|havi|μηνια|lunar|月|월)/iu,
  ],
  ['week', /^(wochen|weekly|week|viikko|tygodn|haftalık|недельн|週|周)/iu],
  ['day', /^(tages|daily|dag|日)/iu],
  ['hour', /^(stunden|hourly|uur|timl|timel|tunti|godzin|hodin|saatlik|часов|時給|时薪|시급)/iu],
];
/** The same at the end of an amount, where words are not parted: "/月", "每年". */
export const PERIOD_SIGN = /\s*[/每\s]?\s*(年|月|日|[周週]|小时|小時|時間|연|월|시간)$/u;
export const PERIOD_OF_SIGN: Readonly<Record<string, Period>> = {
  年: 'year',
  연: 'year',
  月: 'month',
  월: 'month',
  周: 'week',
  週: 'week',
  日: 'day',
  小时: 'hour',
  小時: 'hour',
  時間: 'hour',
  시간: 'hour',
};

/** Words and signs for one currency; `$`, `¥`, `元` and `kr` stand for several. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
  '￥': '¥',
  元: '元',
  円: 'JPY',
  원: 'KRW',
  人民币: 'CNY',
  rmb: 'CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  us$: 'USD',
  usd$: 'USD',
  ca$: 'CAD',
  cad$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  aud$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sg$: 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
  nt$: 'TWD',
  euro: 'EUR',
  euros: 'EUR',
  'fr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  kr: 'kr',
  'kr.': 'kr',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  tl: 'TRY',
  lei: 'RON',
  руб: 'RUB',
  'руб.': 'RUB',
  'р.': 'RUB',
  грн: 'UAH',
  'грн.': 'UAH',
  rs: 'INR',
  'rs.': 'INR',
  rp: 'IDR',
  rm: 'MYR',
};
/** Codes that a sign may stand for. */
export const CODES_OF_SIGN: Readonly<Record<string, RegExp>> = {
  $: /^(USD|CAD|AUD|NZD|HKD|SGD|TWD|MXN|ARS|CLP|COP|BRL)$/,
  '¥': /^(JPY|CNY)$/,
  元: /^(CNY|TWD|HKD)$/,
  kr: /^(SEK|NOK|DKK|ISK)$/,
};

const FACTORS: readonly (readonly [factor: number, words: string])[] = [
  [
    1e3,
    'k|tsd|tsd.|thousand|mil|t|tkr|тыс|тыс.|тис|тис.|tys|tys.|tis|tis.|bin|ribu|nghìn|ngàn|mille|千|천|000s',
  ],
  [1e4, '万|萬|만'],
  [1e5, 'lakh|lakhs|lac|lacs'],
  [1e6, 'm|mm|mn|mio|mio.|million|millions|mln|mln.|млн|млн.|milyon|juta|triệu|百万'],
  [1e7, 'cr|cr.|crore|crores'],
  [1e8, '亿|億|억'],
  [1e9, 'bn|mrd|mrd.|млрд'],
];
export const FACTOR_OF: ReadonlyMap<string, number> = new Map(
  FACTORS.flatMap(([factor, words]) => words.split('|').map((word) => [word, factor] as const)),
);
/** A factor behind digits. */
export const FACTOR = new RegExp(
  `(?<=\\d)\\s*(${[...FACTOR_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')})$`,
  'iu',
);
