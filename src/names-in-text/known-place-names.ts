import type { KnownName } from './known-names.js';

/** The officially assigned codes of ISO 3166-1, with Kosovo's XK. */
const regions = `AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN
  CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN
  IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY
  MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY
  SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW`;

export const placeLanguages = ['en', 'uk', 'ru', 'de', 'fr', 'es'] as const;

/** Names that CLDR does not give: short ones, old ones, those with an article. */
const alsoCalled: Readonly<Record<string, string>> = {
  AE: 'UAE|ОАЕ|ОАЭ',
  BY: 'Byelorussia|Білорусія|Белоруссия|Weißrussland|Biélorussie|Bielorrusia',
  CD: 'DR Congo',
  CN: 'КНР|PRC',
  CZ: 'Czech Republic|Чехія|Чехия|République tchèque',
  DE: 'ФРН|ФРГ|BRD|RFA',
  GB: 'UK|U.K.|Great Britain|Britain|England|Велика Британія|Британія|Великобритания|Англия|Англія|Großbritannien|England|Grande-Bretagne|Angleterre|Gran Bretaña|Inglaterra',
  KR: 'South Korea|Південна Корея|Республика Корея|Южная Корея|Südkorea|Corée du Sud|Corea del Sur',
  KP: 'North Korea|Північна Корея|КНДР|Северная Корея|Nordkorea|Corée du Nord|Corea del Norte',
  MD: 'Moldova|Молдова|Молдавия',
  MM: 'Burma',
  NL: 'Holland|Голландія|Голландия|Pays-Bas',
  PS: 'Palestine|Палестина|Palästina',
  RU: 'Russian Federation|РФ|Російська Федерація|Российская Федерация|Russische Föderation|Fédération de Russie|Federación Rusa',
  TR: 'Turkey|Turkiye|Туреччина|Турция|Türkei|Turquie|Turquía',
  UA: 'Ukraine|Украина|Україна',
  US: 'US|U.S.|USA|U.S.A.|United States of America|America|США|Сполучені Штати Америки|Сполучені Штати|Америка|Соединенные Штаты Америки|Соединенные Штаты|Соединённые Штаты|USA|Vereinigte Staaten von Amerika|Amerika|États-Unis d\'Amérique|Etats-Unis|EE.UU.|EEUU|EE. UU.|Estados Unidos de América',
  VA: 'Vatican|Ватикан|Vatikan|Vaticano',
};

/** Cities and regions in English, Ukrainian, Russian, German, French and Spanish, then their other spellings. */
const cities = `
Moscow|Москва|Москва|Moskau|Moscou|Moscú
Kyiv|Київ|Киев|Kiew|Kiev|Kiev|Kyjiw
Washington|Вашингтон|Вашингтон|Washington|Washington|Washington|Washington, D.C.
London|Лондон|Лондон|London|Londres|Londres
Paris|Париж|Париж|Paris|Paris|París
Berlin|Берлін|Берлин|Berlin|Berlin|Berlín
Madrid|Мадрид|Мадрид|Madrid|Madrid|Madrid
Brussels|Брюссель|Брюссель|Brüssel|Bruxelles|Bruselas
Geneva|Женева|Женева|Genf|Genève|Ginebra
Vienna|Відень|Вена|Wien|Vienne|Viena
Rome|Рим|Рим|Rom|Rome|Roma
Warsaw|Варшава|Варшава|Warschau|Varsovie|Varsovia
Prague|Прага|Прага|Prag|Prague|Praga
Budapest|Будапешт|Будапешт|Budapest|Budapest|Budapest
Minsk|Мінськ|Минск|Minsk|Minsk|Minsk
Vilnius|Вільнюс|Вильнюс|Vilnius|Vilnius|Vilna
Riga|Рига|Рига|Riga|Riga|Riga
Tallinn|Таллінн|Таллин|Tallinn|Tallinn|Tallin
Helsinki|Гельсінкі|Хельсинки|Helsinki|Helsinki|Helsinki
Stockholm|Стокгольм|Стокгольм|Stockholm|Stockholm|Estocolmo
Oslo|Осло|Осло|Oslo|Oslo|Oslo
Copenhagen|Копенгаген|Копенгаген|Kopenhagen|Copenhague|Copenhague
Amsterdam|Амстердам|Амстердам|Amsterdam|Amsterdam|Ámsterdam
The Hague|Гаага|Гаага|Den Haag|La Haye|La Haya
Lisbon|Лісабон|Лиссабон|Lissabon|Lisbonne|Lisboa
Athens|Афіни|Афины|Athen|Athènes|Atenas
Ankara|Анкара|Анкара|Ankara|Ankara|Ankara
Istanbul|Стамбул|Стамбул|Istanbul|Istanbul|Estambul
Bucharest|Бухарест|Бухарест|Bukarest|Bucarest|Bucarest
Sofia|Софія|София|Sofia|Sofia|Sofía
Belgrade|Белград|Белград|Belgrad|Belgrade|Belgrado
Chisinau|Кишинів|Кишинёв|Chisinau|Chisinau|Chisinau
Tbilisi|Тбілісі|Тбилиси|Tiflis|Tbilissi|Tiflis
Yerevan|Єреван|Ереван|Jerewan|Erevan|Ereván
Baku|Баку|Баку|Baku|Bakou|Bakú
Astana|Астана|Астана|Astana|Astana|Astaná
Beijing|Пекін|Пекин|Peking|Pékin|Pekín
Tokyo|Токіо|Токио|Tokio|Tokyo|Tokio
Seoul|Сеул|Сеул|Seoul|Séoul|Seúl
New Delhi|Нью-Делі|Нью-Дели|Neu-Delhi|New Delhi|Nueva Delhi
Tehran|Тегеран|Тегеран|Teheran|Téhéran|Teherán
Jerusalem|Єрусалим|Иерусалим|Jerusalem|Jérusalem|Jerusalén
Tel Aviv|Тель-Авів|Тель-Авив|Tel Aviv|Tel-Aviv|Tel Aviv
Cairo|Каїр|Каир|Kairo|Le Caire|El Cairo
Damascus|Дамаск|Дамаск|Damaskus|Damas|Damasco
Kabul|Кабул|Кабул|Kabul|Kaboul|Kabul
New York|Нью-Йорк|Нью-Йорк|New York|New York|Nueva York
Ottawa|Оттава|Оттава|Ottawa|Ottawa|Ottawa
Mexico City|Мехіко|Мехико|Mexiko-Stadt|Mexico|Ciudad de México
Buenos Aires|Буенос-Айрес|Буэнос-Айрес|Buenos Aires|Buenos Aires|Buenos Aires
Dublin|Дублін|Дублин|Dublin|Dublin|Dublín
Bern|Берн|Берн|Bern|Berne|Berna
Munich|Мюнхен|Мюнхен|München|Munich|Múnich
Hamburg|Гамбург|Гамбург|Hamburg|Hambourg|Hamburgo
Bremen|Бремен|Бремен|Bremen|Brême|Bremen
Strasbourg|Страсбург|Страсбург|Straßburg|Strasbourg|Estrasburgo
Barcelona|Барселона|Барселона|Barcelona|Barcelone|Barcelona
Odesa|Одеса|Одесса|Odessa|Odessa|Odesa
Kharkiv|Харків|Харьков|Charkiw|Kharkiv|Járkov|Харкова|Харкові
Lviv|Львів|Львов|Lwiw|Lviv|Leópolis|Lemberg
Donetsk|Донецьк|Донецк|Donezk|Donetsk|Donetsk
Luhansk|Луганськ|Луганск|Luhansk|Louhansk|Lugansk
Saint Petersburg|Санкт-Петербург|Санкт-Петербург|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|St. Petersburg|St Petersburg
Crimea|Крим|Крым|Krim|Crimée|Crimea
Donbas|Донбас|Донбасс|Donbass|Donbass|Dombás
Europe|Європа|Европа|Europa|Europe|Europa
Eastern Europe|Східна Європа|Восточная Европа|Osteuropa|Europe de l'Est|Europa del Este
Central Asia|Середня Азія|Центральная Азия|Zentralasien|Asie centrale|Asia Central|Центральна Азія
Transcaucasia|Закавказзя|Закавказье|Transkaukasien|Transcaucasie|Transcaucasia
Africa|Африка|Африка|Afrika|Afrique|África
Asia|Азія|Азия|Asien|Asie|Asia
Middle East|Близький Схід|Ближний Восток|Nahost|Proche-Orient|Oriente Medio|Naher Osten|Nahen Osten|Moyen-Orient
Soviet Union|Радянський Союз|Советский Союз|Sowjetunion|Union soviétique|Unión Soviética|USSR|СРСР|СССР|UdSSR|URSS
Black Sea|Чорне море|Чёрное море|Schwarzes Meer|mer Noire|Mar Negro
Baltic Sea|Балтійське море|Балтийское море|Ostsee|mer Baltique|Mar Báltico
`;

const displayNames = placeLanguages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));

/** «Congo - Brazzaville», «Myanmar (Burma)»: what stands before the bracket is what texts say. */
const plain = (name: string): string => name.replace(/ \(.*\)$/, '');

const countries = regions.split(/\s+/).map((code): KnownName => {
  const names = displayNames.map((inLanguage) => plain(inLanguage.of(code) ?? code));
  const also = alsoCalled[code]?.split('|') ?? [];
  return { name: names[0]!, names: [...new Set([...names.slice(1), ...also])], kind: 'place' };
});

/** Countries as CLDR writes them in the six languages that documents are read in, and what the news name besides. */
export const knownPlaces: readonly KnownName[] = [
  ...countries,
  ...cities.trim().split('\n').map((line): KnownName => {
    const [name = '', ...names] = line.split('|');
    return { name, names: [...new Set(names)], kind: 'place' };
  }),
];
