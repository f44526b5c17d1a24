import type { SpeechWords } from './speech.js';

const say =
  'dijo, dice, dijeron, dicen, decía, dicho, diciendo, afirmó, afirma, afirmaron, afirmado, asegur(ó|a|aron|ado), señal(ó|a|aron|ado), declar(ó|a|aron|ado), explic(ó|a|aron|ado), añad(ió|e|ieron|ido), ' +
  'agreg(ó|a|aron|ado), indic(ó|a|aron|ado), manifest(ó|aron|ado), manifiesta, subray(ó|a|aron|ado), sostuv(o|ieron), sostiene, destac(ó|a|aron|ado), precis(ó|a|aron|ado), apunt(ó|a|aron|ado), ' +
  'advirti(ó|do), advierte, advirtieron, coment(ó|a|aron|ado), escrib(ió|e|ieron), escrito, tuite(ó|a|ado), anunci(ó|a|aron|ado), insist(ió|e|ieron|ido), reiter(ó|a|aron|ado), record(ó|aron|ado), recuerda, ' +
  'reconoc(ió|e|ieron|ido), respond(ió|e|ieron|ido), contest(ó|a|aron|ado), pregunt(ó|a|aron|ado), expres(ó|a|aron|ado), prosigui(ó|do), prosigue, continu(ó|ado), continúa, conclu(yó|ye|ido), ' +
  'relat(ó|a|aron|ado), cont(ó|aron|ado), cuenta, admit(ió|e|ieron|ido), lament(ó|a|aron|ado), aclar(ó|a|aron|ado), puntualiz(ó|a|ado), denunci(ó|a|aron|ado), remarc(ó|a|ado), sentenci(ó|a|ado), ' +
  'zanj(ó|a|ado), opin(ó|a|aron|ado), confes(ó|ado), confiesa, argument(ó|a|aron|ado), asever(ó|a|ado), consider(ó|a|aron|ado), inform(ó|a|aron|ado), prometi(ó|do), promete, promet(ía|ían), afirmaba, aseguraba, sostenía, explicaba, contaba, recordaba, insistía, señalaba, escribía, exigi(ó|do), exige, pidió, ' +
  'pide, pidieron, reclam(ó|a|ado), coincidi(ó|do), detall(ó|a|ado), resalt(ó|a|ado), matiz(ó|a|ado), recalc(ó|a|ado), resumió, resume, celebró, celebra, valoró, valora, espetó, bromeó, confirm(ó|a|aron|ado), revel(ó|a|aron|ado), plante(ó|a|ado), se lee, apostill(ó|a), sugiri(ó|do), sugiere, enfatiz(ó|a|ado), acot(ó|a), habló de, habla de';

/** Rarer ones, and phrases. */
const rarer =
  'ironiz(ó|a|ado), replic(ó|a|ado), repus(o|ieron), razon(ó|a|ado), se quej(ó|a|aron), quejado, brome(a|ado), se burl(ó|a) de, protest(ó|a|ado), objet(ó|a|ado), rebati(ó|do), rebate, contraatac(ó|a), suspir(ó|a), susurr(ó|a), murmur(ó|a), ' +
  'grit(ó|a|aron), exclam(ó|a|ado), clam(ó|a), bram(ó|a), tron(ó|a), refunfuñ(ó|a), gruñ(ó|e), masculló, mascull(a), balbuce(ó|a), ri(ó|e), se ri(ó|e), sonri(ó|e), sonríe, se sincer(ó|a), sincerado, se lament(ó|a), se pregunt(ó|a), se sorprend(ió|e), se alegr(ó|a), ' +
  'se felicit(ó|a), se disculp(ó|a), disculpado, pidió perdón, se defendi(ó|do), se defiende, se mostr(ó|aron), se mostró, se indign(ó|a), indignado, se congratul(ó|a), se jact(ó|a), presumi(ó|do), presume, alarde(ó|a), ' +
  'augur(ó|a|ado), pronostic(ó|a|ado), vaticin(ó|a|ado), predij(o|eron), predice, estim(ó|aron), calcul(ó|aron), opinaba, consideraba, juzg(ó|a), conjetur(ó|a), especul(ó|a), ' +
  'alert(ó|a|aron|ado), amenaz(ó|a|aron|ado), jur(ó|a|ado), garantiz(ó|a|ado), certific(ó|a), ratific(ó|a|ado), corrobor(ó|a|ado), desminti(ó|do), desmiente, neg(ó|aron|ado), niega, rechaz(ó|a|aron|ado), refut(ó|a|ado), ' +
  'cuestion(ó|a|ado), discrep(ó|a), asinti(ó), asiente, admitía, reconocía, reconoce, sostenido, mantien(e|en), mantuvo, defendi(ó|do|eron), defiende, defienden, aleg(ó|a|aron|ado), adujo, aduce, esgrimi(ó|do), esgrime, apel(ó|a|ado), apelaron, rog(ó|aron), ruega, implor(ó|a), ' +
  'suplic(ó|a), exhort(ó|a|aron|ado), inst(ó|a|aron|ado) a, recomend(ó|aron|ado), recomienda, aconsej(ó|a|ado), propus(o|ieron), propone, propuesto, agradeci(ó|do|eron), agradece, elogi(ó|a|ado), aplaud(ió|e|ieron), critic(aba), arremeti(ó|do) contra, arremete contra, carg(ó|a) contra, ' +
  'reproch(ó|a|ado), achac(ó|a|ado), atribuy(ó|e), atribuyó, recrimin(ó|a), espet(a|ado), solt(ó|ado), suelta, lanz(ó|ado), dej(ó|a) caer, dejó claro, deja claro, dejado claro, hizo hincapié, hace hincapié, hizo saber, puso de relieve, pone el acento, insinu(ó|a|ado), dio a entender, da a entender, ' +
  'desvel(ó|a|ado), divulg(ó|a), narr(ó|a|aron|ado), rememor(ó|a|ado), evoc(ó|a|ado), recordando, afirmando, asegurando, señalando, añadiendo, explicando, concret(ó|ado), especific(ó|a|ado), pormenoriz(ó|a), desgran(ó|a), enumer(ó|a), ilustr(ó|a), argumentaba, reflexion(ó|a|ado), ' +
  'filosof(ó|a), medit(ó|a), analiz(ó|a), diagnostic(ó|a), repiti(ó|do), repite, repetía, abund(ó|a), ahond(ó|a), terci(ó|a), interrump(ió|e), intervino, interviene, zanjó, remat(ó|a|ado), culmin(ó|a), cerr(ó) su, arranc(ó), comenz(ó) diciendo, public(ó|a|ado), poste(ó|a|ado), tuiteaba, ' +
  'comparti(ó|do), rez(a|aba), se puede leer, se podía leer, puede leerse, reza, ha dejado escrito, dej(ó) escrito, dict(ó|a), testific(ó|a|ado), declaraba, relataba, comentaba, respondía, contestaba, respondiendo, hablaba de, hablan de, habló, hablado de, explicado, sube el tono, tacha de, hizo constar, consta, anunciaba, prometido, dijo que, decían, dirá, diría';

/** Spanish. */
export const spanishSpeech: SpeechWords = {
  say: `${say}, ${rarer}`,
  tell: '',
  call: 'calific(ó|a|aron|ado), tach(ó|a|aron|ado), tild(ó|a|aron|ado), llam(ó|aron|ado), describi(ó|do), describe, denomin(ó|a), conden(ó|a|aron|ado), acus(ó|a|aron|ado), critic(ó|a|aron|ado), burl(ó|a|ado) de, ridiculiz(ó|a|ado), defini(ó|do), define, definieron, bautiz(ó|a|ado) como, compar(ó|a|ado), celebr(ó|a) como, tildaba, califica como, cataloga, catalog(ó|ado), reprob(ó|ado), censur(ó|a|ado), fustig(ó|a), aplaudió, saludó, denomina, etiquet(ó|a), atac(ó|a|ado), achac(ó|a|ado)',
  auxiliaries: 'ha, han, había, habían, haber, se, le, lo, también, además, luego, después, les, me',
  that: 'que, cómo, si, como',
  accordingTo: 'según, en las palabras de, con palabras de, como (dijo|dice|decía|explicó|explica|recuerda|recordó|señaló|escribió|resumió|resume), al decir de, a decir de, en boca de, desde el punto de vista de, a ojos de, a entender de, palabras de, de acuerdo con, en palabras de, a juicio de, en opinión de, para',
  accordingAfter: '',
  cite: 'cita, citó, citaba',
  days: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, ayer, hoy, este, esta, en, durante, a',
  sayings:
    'respuesta, reacción, veredicto, mensaje, comentario, frase, palabras, explicación, conclusión, consejo, advertencia, opinión, réplica, declaración, confesión, promesa, llamamiento, pregunta, balance, excusa, carta, tuit, ' +
    'testimonio, alegato, argumento, lema, pronóstico, diagnóstico, queja, petición, súplica',
  report: 'en una entrevista con, en una entrevista a, en una entrevista en, entrevistado por, entrevistada por, en una conversación con, conversación con, en conversación con, en declaraciones a, en declaraciones para, preguntado por, preguntada por, consultado por, consultada por, en un artículo en, en una tribuna en, ' +
    '(dijo|declaró|contó|explicó|aseguró|confirmó|afirmó|señaló|confesó|relató|indicó|comentó|dicho|declarado|contado|explicado|asegurado|confirmado|afirmado|relatado|explica|cuenta|asegura|dice) a, al semanario, a la revista, a la radio, a la emisora, al canal, al portal, a la televisión, citados por, citadas por, publicad(o|a|os|as) por, publicad(o|a|os|as) en, emitid(o|a) por, reproducid(o|a|os|as) por, ha informado, publica, publicó, recoge, recogid(o|a|os|as) por, difundid(o|a|os|as) por, informó, informa, informaron, recoge, recogió, reportó, reporta, citado por, citada por, cita, citó, difundió, entrevista con, entrevista a, declaraciones a, a la agencia, al diario, al periódico, a la cadena, según',
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
    'maestro, maestra, docente, rector, rectora, decano, decana, capitán, capitana, piloto, marinero, marinera, patrón, pescador, pescadora, agricultor, agricultora, ganadero, ganadera, panadero, panadera, cocinero, cocinera, hotelero, hotelera, comerciante, poeta, pintor, pintora, artista, compositor, compositora, músico, cineasta, historiador, historiadora, arqueólogo, arqueóloga, biólogo, bióloga, químico, química, físico, física, geólogo, geóloga, arquitecto, arquitecta, conservador, conservadora, bibliotecario, bibliotecaria, enfermero, enfermera, cirujano, cirujana, bombero, bombera, policía, guardia, soldado, coronel, teniente, almirante, cura, sacerdote, obispo, arzobispo, imán, pastor, pastora, redactor, redactora, periodista, reportero, reportera, fotógrafo, fotógrafa, presentador, presentadora, editor, editora, banquero, ingeniero, ingeniera, fundador, fundadora, propietario, propietaria, dueño, dueña, inversor, consultor, consultora, consejero, consejera, concejal, concejala, asesor, asesora, enviado, enviada, negociador, negociadora, príncipe, princesa, guarda, farero, farera, jugadora, entrenadora, nadador, nadadora, corredor, corredora, ciclista, árbitro, campeón, campeona, estudiante, alumno, alumna, jubilado, jubilada, viudo, viuda, madre, padre, hijo, hija, hermano, hermana, víctima, acusado, acusada, denunciante, jardinero, jardinera, apicultor, apicultora, voluntario, voluntaria, sindicalista, tesorero, tesorera, gerente, encargado, encargada, magistrado, magistrada, inspector, inspectora, columnista, meteorólogo, meteoróloga, sismólogo, virólogo, viróloga, psicólogo, psicóloga, sociólogo, socióloga, novelista, científico, científica, médica, ministro consejero, residente, testiga': '',
    'experto, experta, investigador, investigadora, autor, autora, escritor, escritora, entrenador, jugador, analista, economista, médico, testigo, cantante, actor, actriz, técnico, empresario, futbolista, vecino, vecina, activista': '',
  },
  bodies: {
    'cancillería, ministerio': 'ministerio, cancillería',
    'embajada, agencia, empresa, compañía, grupo, comisión, consejo, gobierno, parlamento, policía, fiscalía, tribunal, corte, partido, alianza, fundación, organización, asociación, ong, sindicato, banco, universidad, instituto, ejército, misión, delegación, ayuntamiento, organismo, entidad, institución': '',
    'comunicado, declaración, carta, informe, texto, documento, nota': '*',
  },
  dropsSubject: true,
};
