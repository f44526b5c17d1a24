import type { KnownName } from './known-names.js';

/** One a line, spellings divided by «|»; the first is the name. */
const organisations = `
European Union|EU|E.U.|Європейський Союз|ЄС|Євросоюз|Европейский союз|ЕС|Евросоюз|Europäische Union|Union européenne|UE|Unión Europea
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Alliance|НАТО|Північноатлантичний альянс|Североатлантический альянс|OTAN|Otan|Alliance atlantique|Nordatlantikpakt|Alianza Atlántica
United Nations|UN|U.N.|ООН|Організація Об'єднаних Націй|Организация Объединенных Наций|Vereinte Nationen|UNO|Nations unies|Naciones Unidas|ONU
UN Security Council|Security Council|Рада Безпеки ООН|Радбез ООН|Совет Безопасности ООН|Совбез ООН|UN-Sicherheitsrat|Sicherheitsrat|Conseil de sécurité|Consejo de Seguridad
Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe|OSCE|ОБСЄ|ОБСЕ|OSZE|Organisation pour la sécurité et la coopération en Europe|Organización para la Seguridad y la Cooperación en Europa
European Commission|Європейська комісія|Єврокомісія|Европейская комиссия|Еврокомиссия|Europäische Kommission|EU-Kommission|Commission européenne|Comisión Europea
European Parliament|Європейський парламент|Європарламент|Европейский парламент|Европарламент|Europäisches Parlament|Europaparlament|EU-Parlament|Parlement européen|Parlamento Europeo|Eurocámara
European Council|Європейська рада|Европейский совет|Europäischer Rat|Conseil européen|Consejo Europeo
Council of Europe|Рада Європи|Совет Европы|Europarat|Conseil de l'Europe|Consejo de Europa
European External Action Service|EEAS|Європейська служба зовнішньої дії|ЄСЗД|Европейская служба внешнеполитической деятельности|ЕСВД|Europäischer Auswärtiger Dienst|EAD|Service européen pour l'action extérieure|SEAE|Servicio Europeo de Acción Exterior
European Central Bank|ECB|Європейський центральний банк|ЄЦБ|Европейский центральный банк|ЕЦБ|Europäische Zentralbank|EZB|Banque centrale européenne|BCE|Banco Central Europeo
Russian Foreign Ministry|Foreign Ministry of Russia|Russian Ministry of Foreign Affairs|Ministry of Foreign Affairs of the Russian Federation|Ministry of Foreign Affairs of Russia|МЗС РФ|МЗС Росії|російське МЗС|Міністерство закордонних справ Росії|МИД РФ|МИД России|российский МИД|Министерство иностранных дел России|Министерство иностранных дел Российской Федерации|russisches Außenministerium|russische Außenministerium|russischen Außenministerium|ministère russe des Affaires étrangères|ministère des Affaires étrangères russe|Ministerio de Exteriores ruso|Ministerio de Relaciones Exteriores de Rusia
US State Department|State Department|U.S. State Department|Department of State|Державний департамент США|Держдепартамент США|Держдепартамент|Держдеп США|Держдеп|Государственный департамент США|Госдепартамент США|Госдепартамент|Госдеп США|Госдеп|US-Außenministerium|amerikanische Außenministerium|amerikanischen Außenministerium|département d'État|département d'Etat|Département d'État|Departamento de Estado
Foreign Office|Форін-офіс|Форин-офис
Auswärtiges Amt|Auswärtige Amt|Auswärtigen Amt|German Foreign Office|МЗС Німеччини|МИД Германии
МЗС України|Міністерство закордонних справ України|Ukrainian Foreign Ministry|Ministry of Foreign Affairs of Ukraine|МИД Украины|ukrainische Außenministerium|ukrainischen Außenministerium|ministère ukrainien des Affaires étrangères|Ministerio de Exteriores ucraniano
White House|Білий дім|Белый дом|Weißes Haus|Weiße Haus|Weißen Haus|Weißen Hauses|Maison Blanche|Maison-Blanche|Casa Blanca
Kremlin|Кремль|Kreml|Kremls
Élysée|Elysée|Єлисейський палац|Елисейский дворец|Élysée-Palast|Elíseo
Pentagon|Пентагон|Pentágono
CIA|ЦРУ
FBI|ФБР
Verkhovna Rada|Верховна Рада|Верховная Рада|Werchowna Rada|Rada suprême
State Duma|Державна дума|Держдума|Государственная дума|Госдума|Staatsduma|Douma|Duma
Bundestag|Бундестаг
Bundesregierung
World Health Organization|World Health Organisation|WHO|ВООЗ|Всесвітня організація охорони здоров'я|ВОЗ|Weltgesundheitsorganisation|Organisation mondiale de la santé|OMS|Organización Mundial de la Salud
International Monetary Fund|IMF|МВФ|Міжнародний валютний фонд|Международный валютный фонд|IWF|Internationaler Währungsfonds|Fonds monétaire international|FMI|Fondo Monetario Internacional
World Bank|Світовий банк|Всемирный банк|Weltbank|Banque mondiale|Banco Mundial
International Atomic Energy Agency|IAEA|МАГАТЕ|МАГАТЭ|Internationale Atomenergie-Organisation|IAEO|AIEA|OIEA
World Trade Organization|WTO|СОТ|ВТО|OMC
Red Cross|Червоний Хрест|Красный Крест|Rotes Kreuz|Rote Kreuz|Roten Kreuzes|Croix-Rouge|Cruz Roja
African Union|Африканський Союз|Африканский союз|Afrikanische Union|Union africaine|Unión Africana
СБУ|Служба безпеки України|Служба безопасности Украины|SBU
ФСБ|FSB
TASS|ТАСС|Tass
Reuters|Рейтер
AFP|Agence France-Presse|Agence France Presse|АФП
Associated Press|AP|Ассошіейтед Пресс
dpa|DPA|Deutsche Presse-Agentur
EFE|Agencia EFE|Efe
Bloomberg|Блумберг
Sputnik|Sputnik International|Sputnik News
RIA Novosti|RIA|РИА Новости|РІА Новини
Interfax|Интерфакс|Інтерфакс|Interfax-Ukraine|Інтерфакс-Україна
Ukrinform|Укрінформ|Укринформ
UNIAN|УНІАН|УНИАН
RT|Russia Today
Xinhua|Сіньхуа|Синьхуа
EIRNS
BBC|Бі-бі-сі|Би-би-си
CNN
Fox News
Deutsche Welle|DW
Euronews
China Daily
New York Times|The New York Times|NYT
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal|WSJ
Financial Times|The Financial Times
Guardian|The Guardian
Le Monde
Le Figaro
El País
El Mundo
Der Spiegel|Spiegel
Die Zeit
Frankfurter Allgemeine Zeitung|FAZ
Süddeutsche Zeitung
Zvezda|Звезда|Звезда ТВ
Izvestia|Izvestiya|Известия|Ізвестія
Kommersant|Коммерсантъ|Коммерсант
OBOZREVATEL|Obozrevatel|Обозреватель
Ukrainska Pravda|Українська правда|Украинская правда
Radio Free Europe/Radio Liberty|Radio Free Europe|Radio Liberty|Радіо Свобода|Радио Свобода
Twitter|Твіттер|Твиттер
Facebook|Фейсбук
Telegram|Телеграм|Телеграмм
YouTube|Youtube
Google
Microsoft
Apple
Amazon
Gazprom|Газпром
ADAC
SPD
CDU
CSU
FDP
AfD
`;

/** Organisations that most news name, in the six languages that documents are read in. */
export const knownOrganisations: readonly KnownName[] = organisations
  .trim()
  .split('\n')
  .map((line): KnownName => {
    const [name = '', ...names] = line.split('|');
    return { name, names, kind: 'organization' };
  });
