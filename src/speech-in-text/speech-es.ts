import type { SpeechWords } from './speech.js';

const say =
  'dijo, dice, dijeron, dicen, decía, dicho, diciendo, afirmó, afirma, afirmaron, afirmado, asegur(ó|a|aron|ado), señal(ó|a|aron|ado), declar(ó|a|aron|ado), explic(ó|a|aron|ado), añad(ió|e|ieron|ido), ' +
  'agreg(ó|a|aron|ado), indic(ó|a|aron|ado), manifest(ó|aron|ado), manifiesta, subray(ó|a|aron|ado), sostuv(o|ieron), sostiene, destac(ó|a|aron|ado), precis(ó|a|aron|ado), apunt(ó|a|aron|ado), ' +
  'advirti(ó|do), advierte, advirtieron, coment(ó|a|aron|ado), escrib(ió|e|ieron), escrito, tuite(ó|a|ado), anunci(ó|a|aron|ado), insist(ió|e|ieron|ido), reiter(ó|a|aron|ado), record(ó|aron|ado), recuerda, ' +
  'reconoc(ió|e|ieron|ido), respond(ió|e|ieron|ido), contest(ó|a|aron|ado), pregunt(ó|a|aron|ado), expres(ó|a|aron|ado), prosigui(ó|do), prosigue, continu(ó|ado), continúa, conclu(yó|ye|ido), ' +
  'relat(ó|a|aron|ado), cont(ó|aron|ado), cuenta, admit(ió|e|ieron|ido), lament(ó|a|aron|ado), aclar(ó|a|aron|ado), puntualiz(ó|a|ado), denunci(ó|a|aron|ado), remarc(ó|a|ado), sentenci(ó|a|ado), ' +
  'zanj(ó|a|ado), opin(ó|a|aron|ado), confes(ó|ado), confiesa, argument(ó|a|aron|ado), asever(ó|a|ado), consider(ó|a|aron|ado), inform(ó|a|aron|ado), prometi(ó|do), promete, promet(ía|ían), afirmaba, aseguraba, sostenía, explicaba, contaba, recordaba, insistía, señalaba, escribía, exigi(ó|do), exige, pidió, ' +
  'pide, pidieron, reclam(ó|a|ado), coincidi(ó|do), detall(ó|a|ado), resalt(ó|a|ado), matiz(ó|a|ado), recalc(ó|a|ado), resumió, resume, celebró, celebra, valoró, valora, espetó, bromeó, confirm(ó|a|aron|ado), revel(ó|a|aron|ado), plante(ó|a|ado), se lee, apostill(ó|a), sugiri(ó|do), sugiere, enfatiz(ó|a|ado), acot(ó|a), habló de, habla de';

/** Spanish. */
export const spanishSpeech: SpeechWords = {
  say,
  tell: '',
  call: 'calific(ó|a|aron|ado), tach(ó|a|aron|ado), tild(ó|a|aron|ado), llam(ó|aron|ado), describi(ó|do), describe, denomin(ó|a), conden(ó|a|aron|ado), acus(ó|a|aron|ado), critic(ó|a|aron|ado)',
  auxiliaries: 'ha, han, había, habían, haber, se, le, lo, también, además, luego, después, les, me',
  that: 'que, cómo, si, como',
  accordingTo: 'según, de acuerdo con, en palabras de, a juicio de, en opinión de, para',
  accordingAfter: '',
  cite: 'cita, citó, citaba',
  days: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, ayer, hoy, este, esta, en, durante, a',
  report: 'recogid(o|a|os|as) por, difundid(o|a|os|as) por, informó, informa, informaron, recoge, recogió, reportó, reporta, citado por, citada por, cita, citó, difundió, entrevista con, entrevista a, declaraciones a, a la agencia, al diario, al periódico, a la cadena, según',
  he: 'él',
  she: 'ella',
  it: 'ello',
  they: 'ellos, ellas',
  who: 'que, quien, quienes',
  prepositions:
    'de, del, a, al, con, por, para, sobre, bajo, en, contra, entre, hacia, sin, tras, desde, hasta, durante, ante, mediante, según, junto, respecto, excepto',
  and: 'y, e, pero, o, mientras, cuando, aunque, porque, pues, sino',
  articles: 'el, la, los, las, un, una, su, sus, señor, señora, don, doña, entonces, ex, exministro, antiguo, antigua',
  documents:
    'tratado, acuerdo, acuerdos, convenio, convención, protocolo, declaración, pacto, carta, ley, proyecto, proyectos, resolución, decreto, directiva, documento, libro, novela, película, filme, serie, documental, ' +
    'canción, álbum, disco, poema, obra, ópera, cuadro, artículo, ensayo, estudio, informe, capítulo, título, titulado, titulada, titulados, llamado, llamada, lema, eslogan, inscripción, pancarta, hashtag, etiqueta, ' +
    'sección, programa, revista, diario, periódico, semanario, sitio, canal, cadena, blog, podcast, exposición, columna, titular, leyenda',
  things:
    'agencia, barco, buque, fragata, crucero, submarino, operación, operaciones, operativo, ejercicio, maniobras, proyecto, campaña, empresa, fábrica, hotel, restaurante, café, club, equipo, partido, movimiento, grupo, fundación, ' +
    'organización, asociación, premio, orden, medalla, satélite, cohete, misil, batallón, brigada, estadio, teatro, cine, centro, gasoducto, marca, plan, iniciativa, palabra, palabras, término, términos, expresión, ' +
    'concepto, noción, nombre, apodo, apodado, apodada, alias, denominado, denominada, bautizado, bautizada, colectivo, categoría, nivel, banda, coalición, plataforma',
  soCalled: 'llamad(o|a|os|as), así llamad(o|a|os|as), denominad(o|a|os|as), supuest(o|a|os|as), presunt(o|a|os|as), conocid(o|a|os|as) como, autodenominad(o|a|os|as), mal llamad(o|a|os|as), autoproclamad(o|a)',
  thisWas: 'así lo, así, esto, eso, con estas palabras, de esta manera, de este modo, tales',
  people: {
    'canciller, jefe de la diplomacia, jefa de la diplomacia, diplomático, diplomática': 'canciller, exteriores, diplomacia, embajador, alto representante, secretario de estado',
    'ministro, ministra': 'ministr, secretari',
    'primer ministro, primera ministra, premier, jefe de gobierno, jefe del gobierno': 'primer ministr, primera ministr, premier, canciller',
    'presidente, presidenta, mandatario, mandataria, jefe de estado, jefe del estado, gobernante': 'president, jefe de estado',
    'portavoz, vocero, vocera': 'portavoz, vocer',
    'alcalde, alcaldesa, edil, regidor, regidora': 'alcald',
    'embajador, embajadora, diputado, diputada, senador, senadora, secretario, secretaria, director, directora, profesor, profesora, juez, jueza, abogado, abogada, fiscal, general, comisario, comisaria, gobernador, gobernadora, papa, rey, reina, delegado, delegada': '',
    'político, política, dirigente, líder, funcionario, funcionaria, jefe, jefa, candidato, candidata': 'president, ministr, alcald, diputad, director, jefe, jefa, senador, secretari, candidat, dirigente, líder, goberna',
    'experto, experta, investigador, investigadora, autor, autora, escritor, escritora, entrenador, jugador, analista, economista, médico, testigo, cantante, actor, actriz, técnico, empresario, futbolista, vecino, vecina, activista': '',
  },
  bodies: {
    'cancillería, ministerio': 'ministerio, cancillería',
    'embajada, agencia, empresa, compañía, grupo, comisión, consejo, gobierno, parlamento, policía, fiscalía, tribunal, corte, partido, alianza, fundación, organización, asociación, ong, sindicato, banco, universidad, instituto, ejército, misión, delegación, ayuntamiento, organismo, entidad, institución': '',
    'comunicado, declaración, carta, informe, texto, documento, nota': '*',
  },
  dropsSubject: true,
};
