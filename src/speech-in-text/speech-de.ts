import type { SpeechWords } from './speech.js';

const say =
  'sagte, sagten, sagt, sagen, gesagt, erklärte, erklärten, erklärt, betonte, betonten, betont, meinte, meinten, meint, gemeint, teilte, teilten, mitgeteilt, fügte, hinzugefügt, ' +
  'schrieb, schrieben, schreibt, geschrieben, twitterte, postete, warnte, warnten, warnt, gewarnt, forderte, forderten, fordert, gefordert, kritisierte, kritisierten, kritisiert, ' +
  'antwortete, antworteten, antwortet, geantwortet, fragte, fragt, gefragt, hieß es, heißt es, hiess es, berichtete, berichteten, berichtet, verkündete, verkündet, kündigte, angekündigt, ' +
  'ergänzte, ergänzt, unterstrich, unterstrichen, versicherte, versichert, behauptete, behauptet, räumte, eingeräumt, stellte klar, klargestellt, äußerte, äußerten, geäußert, ' +
  'sprach von, sprach, spricht von, gesprochen, mahnte, mahnten, mahnt, gemahnt, lobte, gelobt, erzählte, erzählt, erinnerte, erinnert, bekräftigte, bekräftigt, konstatierte, resümierte, gab zu, ' +
  'gab an, wies darauf hin, wies, urteilte, urteilt, klagte, klagt, beklagte, beklagt, appellierte, versprach, versprochen, bestätigte, bestätigt, bemerkte, bemerkt, begründete, rief, rief auf, ' +
  'gestand, schilderte, schildert, zeigte sich, verriet, findet, fand, glaubt, befand, hob hervor, stellte fest, so';

/** Rarer ones, and phrases. */
const rarer =
  'scherzte, scherzt, gescherzt, entgegnete, entgegnet, erwiderte, erwidert, konterte, kontert, gekontert, witzelte, witzelt, spottete, spottet, gespottet, höhnte, lästerte, ätzte, frotzelte, ' +
  'gab zu bedenken, gibt zu bedenken, zu bedenken gegeben, gab zu protokoll, gab bekannt, gibt bekannt, bekannt gegeben, ließ wissen, lässt wissen, ließ mitteilen, ließ verlauten, ließ ausrichten, verlautbarte, ' +
  'verlautete, sinnierte, sinniert, grübelte, überlegte, überlegt, mutmaßte, mutmaßt, vermutete, vermutet, schätzte, schätzt, prophezeite, prophezeit, orakelte, prognostizierte, prognostiziert, ' +
  'schimpfte, schimpft, wetterte, wettert, polterte, poltert, tobte, donnerte, zürnte, ärgerte sich, ärgert sich, empörte sich, empört sich, beschwerte sich, beschwert sich, freute sich, freut sich, wunderte sich, ' +
  'zeigte sich überzeugt, zeigt sich, gab sich, gibt sich, seufzte, seufzt, jubelte, jubelt, schwärmte, schwärmt, lachte, lacht, lächelte, lächelt, schmunzelte, schmunzelt, brummte, brummt, murmelte, murmelt, flüsterte, ' +
  'flüstert, schrie, schreit, brüllte, jammerte, jammert, stöhnte, stöhnt, klagte, plauderte, berichtigte, korrigierte, korrigiert, präzisierte, präzisiert, erläuterte, erläutert, führte aus, führt aus, legte nach, legt nach, ' +
  'fuhr fort, fährt fort, schob nach, fasste zusammen, fasst zusammen, bilanzierte, bilanziert, schlussfolgerte, folgerte, argumentierte, argumentiert, beteuerte, beteuert, beharrte, beharrt, insistierte, pochte, drängte, drängt, ' +
  'drohte, droht, gedroht, bat, bittet, gebeten, plädierte, plädiert, empfahl, empfiehlt, empfohlen, riet, rät, geraten, warb, wirbt, verlangte, verlangt, gelobte, schwor, schwört, dankte, dankt, bedankte sich, gratulierte, ' +
  'entschuldigte sich, räumt ein, gibt zu, stellt fest, stellt klar, hebt hervor, weist, verweist, verwies, verwiesen, unterstreicht, gesteht, bekannte, bekennt, verrät, offenbarte, offenbart, enthüllte, kommentierte, kommentiert, ' +
  'bezeugte, sagte aus, sagt aus, ausgesagt, zitierte, twittert, postet, gepostet, mailte, simste, chattete, notierte, notiert, vermerkte, formulierte, formuliert, es formulierte, es formuliert, es ausdrückte, es ausdrückt, es nannte, es nennt, es beschrieb, es beschreibt, so formulierte, drückte, ausdrückte, ausdrückt, wiederholte, wiederholt, hakte nach, ' +
  'wollte wissen, will wissen, warf ein, wirft ein, widersprach, widerspricht, widersprochen, dementierte, dementiert, bestritt, bestreitet, bestritten, wies zurück, weist zurück, zurückgewiesen, pflichtete bei, stimmte zu, lobt, ' +
  'würdigte, würdigt, spricht, sprechen von, redete von, redet von, rede von, meldete sich, las vor, liest vor, verlas, ' +
  'zu lesen, zu hören, ist überzeugt, sei überzeugt, war überzeugt, mit den worten zitiert, mit den worten, mit dem satz, wird zitiert, wurde zitiert, attestierte, bescheinigte, nennt es, erzählen, räsonierte, philosophierte';

/** German. `so` stands for a verb where it follows the quotation. */
export const germanSpeech: SpeechWords = {
  say: `${say}, ${rarer}`,
  tell: 'informierte, informierten, informiert, unterrichtete, unterrichtet, versicherte seinen, versicherte ihren, erinnerte daran',
  call: 'nannte, nannten, nennt, nennen, genannt, bezeichnete, bezeichneten, bezeichnet, verurteilte, verurteilten, beschrieb, beschreibt, bewertete, wertete, warf vor, wirft vor, verspottete, verspottet, geißelte, geißelt, rügte, rügt, tadelte, brandmarkte, brandmarkt, tat ab, abgetan, verhöhnte, pries, preist, feierte, feiert, charakterisierte, charakterisiert, titulierte, tituliert, betitelte, beklagte',
  auxiliaries: 'hat, haben, hatte, hatten, habe, dazu, auch, zudem, weiter, später',
  that: 'dass, daß, ob, wie, sei, seien, werde, würde, habe, es, als',
  sayings:
    'antwort, antworten, reaktion, urteil, fazit, kommentar, bemerkung, worte, worten, aussage, erklärung, begründung, mahnung, warnung, rat, bitte, appell, forderung, botschaft, nachricht, meinung, ansicht, einschätzung, ' +
    'versprechen, eingeständnis, geständnis, frage, replik, satz, motto, credo, prognose, ausrede, entschuldigung, brief, mitteilung, schreiben, stellungnahme, tweet, post, beitrag, rede, zitat',
  accordingTo: 'laut, wie es in den worten von, mit den worten von, nach einschätzung, nach überzeugung, nach auffassung, nach meinung, nach darstellung, aus sicht, in den augen, so die worte von, nach angaben, nach den worten, nach worten, gemäß, nach aussage, nach ansicht, den worten, in den worten, nach (seinen|ihren) (worten|angaben), nach eigenen angaben',
  accordingAfter: 'zufolge',
  cite: 'zitiert, zitierte, zitieren, zitierten',
  report: 'im gespräch mit, gespräch mit, im interview mit, in einem interview mit, im interview der, interview der, in einem beitrag für, in einem gastbeitrag für, gastbeitrag für, der zeitung, der tageszeitung, dem magazin, dem portal, der agentur, der nachrichtenagentur, der zeitschrift, dem blatt, dem radiosender, dem fernsehsender, zitiert von, von der, wie die, wie der, wie das, auf anfrage von, auf anfrage der, auf nachfrage der, gesagt der, schreibt, schrieb, berichtete, berichtet, berichten, meldete, meldet, zitierte, zitiert, zitierten, gegenüber, interview mit, sagte der, laut, dem sender, der zeitung',
  he: 'er, ihm, seinen, ihn, sein, seine, seiner, seinem, seines',
  she: 'sie, ihr, ihren, ihre, ihrer, ihrem, ihres',
  it: 'es',
  they: 'sie, ihnen',
  who: 'der, die, das',
  prepositions:
    'laut, gemäß, dem, den, des, einem, eines, einen, von, vom, zu, zum, zur, mit, bei, beim, nach, in, im, an, am, auf, aus, für, gegen, über, unter, vor, um, durch, ohne, seit, bis, zwischen, hinter, neben, wegen, trotz, während, ' +
    'statt, samt, außer, namens, anlässlich',
  and: 'und, aber, doch, während, oder, als, weil, denn, sowie, nachdem, bevor',
  articles: 'der, die, das, ein, eine, einer, herr, frau, damalige, damaligen, ehemalige, ehemaligen, frühere, früheren',
  documents:
    'vertrag, vertrags, abkommen, abkommens, gesetz, gesetzes, entwurf, buch, buches, roman, romans, film, films, serie, lied, song, album, gedicht, stück, oper, gemälde, artikel, aufsatz, ' +
    'studie, bericht, protokoll, erklärung, resolution, charta, verordnung, dekret, erlass, richtlinie, dokument, titel, überschrift, schlagzeile, kapitel, motto, slogan, parole, ' +
    'aufschrift, hashtag, banner, rubrik, sendung, magazin, zeitung, zeitschrift, blatt, sender, kanal, blog, podcast, portal, programm, ausstellung, dokumentation, hit, spiel, thriller, drama, ' +
    'komödie, band, kolumne, bestseller, krimi, tatort, stichwort, thema, konzept, aktionsplan, abschnitt, klausel',
  things:
    'agentur, nachrichtenagentur, schiff, frachter, fregatte, kreuzer, u boot, boot, fähre, yacht, jacht, operation, manöver, übung, projekt, projekts, kampagne, firma, fabrik, hotel, restaurant, café, club, ' +
    'klub, team, partei, bewegung, gruppe, stiftung, organisation, initiative, verein, verband, bündnis, allianz, preis, orden, satellit, rakete, bataillon, brigade, stadion, theater, kino, zentrum, ' +
    'pipeline, marke, begriff, begriffs, wort, wörter, ausdruck, name, namen, aktion, tierheim, gasthof, band, schule, galerie, siedlung, unternehmen, konzern, kategorie, fraktion, formation, modell',
  soCalled:
    'sogenannt(e|en|er|es|em), so genannt(e|en|er|es|em), namens, unter dem namen, titels, mit dem titel, bekannt als, genannte, spitznamen, getauft, vermeintlich(e|en|er|es|em), angeblich(e|en|er|es|em), begriff, wort, betitelt',
  thisWas: 'das, dies, damit, so, das sagte, das teilte, das erklärte',
  people: {
    'außenminister, außenministerin, chefdiplomat, chefdiplomatin, diplomat, diplomatin, außenbeauftragte, außenbeauftragter':
      'außenminister, außenbeauftragt, botschafter, diplomat, außen',
    'minister, ministerin, ressortchef, ressortchefin': 'minister',
    'kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, regierungschef, regierungschefin': 'kanzler, regierungschef, ministerpräsident, premier',
    'präsident, präsidentin, staatschef, staatschefin, staatsoberhaupt': 'präsident, staatschef',
    'premier, premierminister, premierministerin, ministerpräsident, ministerpräsidentin': 'premier, ministerpräsident',
    'sprecher, sprecherin, regierungssprecher, regierungssprecherin, ministeriumssprecher': 'sprecher',
    'bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, rathauschef, rathauschefin': 'bürgermeister',
    'botschafter, botschafterin, abgeordnete, abgeordneter, generalsekretär, generalsekretärin, staatssekretär, direktor, direktorin, professor, professorin, richter, richterin, anwalt, anwältin, verteidiger, staatsanwalt, staatsanwältin, senator, senatorin, general, kommissar, kommissarin': '',
    'politiker, politikerin, parteichef, parteichefin, vorsitzende, vorsitzender, chef, chefin, leiter, leiterin, fraktionschef': 'minister, präsident, vorsitz, chef, kanzler, abgeordnet, leiter, bürgermeister, politiker, sekretär',
    'lehrer, lehrerin, schulleiter, schulleiterin, rektor, rektorin, dekan, dekanin, kapitän, kapitänin, skipper, pilot, pilotin, fischer, fischerin, bauer, bäuerin, landwirt, landwirtin, winzer, winzerin, wirt, wirtin, bäcker, bäckerin, hafenmeister, hafenmeisterin, schauspieler, schauspielerin, sänger, sängerin, dichter, dichterin, maler, malerin, komponist, komponistin, musiker, musikerin, historiker, historikerin, archäologe, archäologin, biologe, biologin, chemiker, chemikerin, physiker, physikerin, geologe, geologin, architekt, architektin, kurator, kuratorin, bibliothekar, bibliothekarin, chirurg, chirurgin, krankenschwester, pfleger, pflegerin, hebamme, feuerwehrmann, feuerwehrfrau, polizist, polizistin, kommissar, soldat, soldatin, offizier, offizierin, oberst, admiral, pfarrer, pfarrerin, bischof, bischöfin, papst, mönch, nonne, redakteur, redakteurin, reporter, reporterin, journalist, journalistin, fotograf, fotografin, moderator, moderatorin, verleger, verlegerin, händler, händlerin, ingenieur, ingenieurin, techniker, technikerin, gründer, gründerin, eigentümer, eigentümerin, betreiber, betreiberin, investor, investorin, berater, beraterin, manager, managerin, vorstand, aufsichtsrat, stadtrat, stadträtin, landrat, landrätin, dezernent, dezernentin, referent, referentin, gesandte, gesandter, unterhändler, unterhändlerin, könig, königin, prinz, prinzessin, spieler, spielerin, torwart, stürmer, schwimmer, schwimmerin, läufer, läuferin, schiedsrichter, anwohner, anwohnerin, nachbar, nachbarin, augenzeuge, augenzeugin, schüler, schülerin, student, studentin, rentner, rentnerin, witwe, witwer, mutter, vater, großmutter, großvater, tochter, sohn, bruder, schwester, angeklagte, angeklagter, klägerin, kläger, opfer, gärtner, gärtnerin, imker, imkerin, förster, försterin, wärter, wärterin, wissenschaftlerin, aktivist, aktivistin, schriftstellerin, regisseurin, analyst, analystin, ökonomin, beamter, beamte, beamtin, beauftragte, beauftragter, präfekt, präfektin': '',
    'experte, expertin, forscher, forscherin, wissenschaftler, wissenschaftlerin, autor, autorin, trainer, trainerin, unternehmer, unternehmerin, ökonom, arzt, ärztin, zeuge, zeugin, geschäftsführer, geschäftsführerin, schriftsteller, regisseur, künstler, künstlerin': '',
  },
  bodies: {
    'außenministerium, außenamt, auswärtiges amt, auswärtige amt': 'außenministerium, auswärtige, außenamt',
    'ministerium, behörde, amt, ressort': 'ministerium, behörde, amt, ministerium',
    'botschaft, agentur, unternehmen, konzern, kommission, rat, regierung, bundesregierung, parlament, polizei, staatsanwaltschaft, gericht, partei, bündnis, allianz, stiftung, organisation, verband, verein, bank, universität, institut, militär, armee, mission, vertretung, fraktion, gewerkschaft': '',
    'mitteilung, erklärung, stellungnahme, schreiben, brief, bericht, papier': '*',
  },
  wantsCue: true,
};
