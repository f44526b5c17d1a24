import type { SpeechWords } from './speech.js';

const say =
  'sagte, sagten, sagt, sagen, gesagt, erklärte, erklärten, erklärt, betonte, betonten, betont, meinte, meinten, meint, gemeint, teilte, teilten, mitgeteilt, fügte, hinzugefügt, ' +
  'schrieb, schrieben, schreibt, geschrieben, twitterte, postete, warnte, warnten, warnt, gewarnt, forderte, forderten, fordert, gefordert, kritisierte, kritisierten, kritisiert, ' +
  'antwortete, antworteten, antwortet, geantwortet, fragte, fragt, gefragt, hieß es, heißt es, hiess es, berichtete, berichteten, berichtet, verkündete, verkündet, kündigte, angekündigt, ' +
  'ergänzte, ergänzt, unterstrich, unterstrichen, versicherte, versichert, behauptete, behauptet, räumte, eingeräumt, stellte klar, klargestellt, äußerte, äußerten, geäußert, ' +
  'sprach von, sprach, spricht von, gesprochen, mahnte, mahnten, mahnt, gemahnt, lobte, gelobt, erzählte, erzählt, erinnerte, erinnert, bekräftigte, bekräftigt, konstatierte, resümierte, gab zu, ' +
  'gab an, wies darauf hin, wies, urteilte, urteilt, klagte, klagt, beklagte, beklagt, appellierte, versprach, versprochen, bestätigte, bestätigt, bemerkte, bemerkt, begründete, rief, rief auf, ' +
  'gestand, schilderte, schildert, zeigte sich, verriet, findet, fand, glaubt, befand, hob hervor, stellte fest, so';

/** German. `so` stands for a verb where it follows the quotation. */
export const germanSpeech: SpeechWords = {
  say,
  tell: 'informierte, informierten, unterrichtete',
  call: 'nannte, nannten, nennt, nennen, genannt, bezeichnete, bezeichneten, bezeichnet, verurteilte, verurteilten, beschrieb, beschreibt, bewertete, wertete, warf vor',
  auxiliaries: 'hat, haben, hatte, hatten, habe, dazu, auch, zudem, weiter, später',
  that: 'dass, daß, ob, wie, sei, seien, werde, würde, habe, es, als',
  accordingTo: 'laut, nach angaben, nach den worten, nach worten, gemäß, nach aussage, nach ansicht, den worten, in den worten, nach (seinen|ihren) (worten|angaben), nach eigenen angaben',
  accordingAfter: 'zufolge',
  cite: 'zitiert, zitierte, zitieren, zitierten',
  report: 'berichtete, berichtet, berichten, meldete, meldet, zitierte, zitiert, zitierten, gegenüber, interview mit, sagte der, laut, dem sender, der zeitung',
  he: 'er, ihm, seinen, ihn',
  she: 'sie, ihr, ihren',
  it: 'es',
  they: 'sie, ihnen',
  who: 'der, die, das',
  prepositions:
    'dem, den, des, einem, eines, einen, von, vom, zu, zum, zur, mit, bei, beim, nach, in, im, an, am, auf, aus, für, gegen, über, unter, vor, um, durch, ohne, seit, bis, zwischen, hinter, neben, wegen, trotz, während, ' +
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
