import type { NameGrammar } from './name-grammar.js';

/** Spanish. */
export const spanishNames: NameGrammar = {
  titles: {
    any: 'dr capitán coronel general juez',
    f: 'sra señora srta señorita doña dña dra doctora reina princesa sor',
    m: 'sr señor don doctor rey príncipe papa padre fray',
  },
  roles: {
    any: `
      portavoz representante jefe líder comisario economista periodista analista fiscal juez miembro responsable diplomático canciller
      general coronel almirante comandante especialista artista piloto guía biólogo geólogo activista estudiante oficial cantante`,
    f: `
      presidenta ministra directora embajadora secretaria gobernadora senadora diputada consejera concejala alcaldesa experta
      investigadora historiadora autora escritora redactora abogada fiscala jueza negociadora ingeniera maestra profesora fundadora
      dueña rectora bibliotecaria arquitecta actriz vecina candidata jefa comisaria médica enfermera capitana pescadora primera
      vicepresidenta viceministra subdirectora coordinadora inspectora gerente tesorera científica meteoróloga bióloga geóloga
      diplomática lideresa asesora encargada archivera adjunta prefecta regidora maestra delegada`,
    m: `
      presidente ministro director embajador secretario gobernador senador diputado consejero concejal alcalde experto investigador
      historiador autor escritor redactor abogado negociador ingeniero maestro profesor fundador dueño rector bibliotecario arquitecto
      actor vecino candidato médico enfermero capitán pescador vicepresidente viceministro subdirector coordinador inspector tesorero
      científico meteorólogo biólogo geólogo diplomático asesor encargado archivero comisario adjunto almirante prefecto regidor
      maestro delegado salinero`,
  },
  roleWords: `
    asuntos exteriores exterior relaciones interior defensa cultura economía hacienda sanidad salud educación justicia transportes
    transporte medio ambiente energía agricultura pesca general primer primera alto alta vice ex exministro antiguo antigua adjunto
    adjunta permanente especial estado política seguridad común puerto ciudad pueblo consejo administración equipo municipal regional
    oposición partido gobierno gabinete prensa sindicato ejecutivo ejecutiva técnico técnica comercio trabajo vivienda turismo
    diplomacia investigación capitanía ayuntamiento junta autoridad portuaria portuario`,
  links: 'de del la las los el a al en y e para ante',
  articles: { any: 'los las', f: 'la', m: 'el' },
  indefinite: 'un una unos unas varios varias algunos algunas dos tres otro otra',
  unnamed: `
    fuente fuentes testigo testigos funcionario funcionaria diplomático diplomática responsable vecino vecina participante allegado
    allegados empleado empleada pasajero pasajera pescador pescadora experto experta asesor asesora colega portavoz soldado transeúnte
    observador observadora oficial`,
  particles: 'de del la las los y van von der bin ibn al el da di e',
  saying: `
    dijo dice declaró declara afirmó afirma añadió añade explicó explica anunció anuncia subrayó subraya señaló señala indicó indica
    precisó precisa aseguró asegura recordó recuerda respondió responde escribió escribe tuiteó confirmó confirma negó insistió
    insiste concluyó apuntó advirtió denunció reconoció prometió pidió comentó manifestó sostuvo destacó agregó informó ha había`,
  ordinary: `
    el la los las lo un una unos unas al del de a en con por para sin sobre entre desde hasta hacia según contra durante tras ante
    bajo mediante y e o u pero mas sino ni que quien quienes cual cuales cuyo donde cuando como cuanto si no sí también tampoco muy
    más menos tan tanto ya aún todavía siempre nunca jamás hoy ayer mañana aquí ahí allí luego después antes entonces ahora así además
    sin embargo mientras aunque porque pues este esta esto estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro
    nuestra se le les me te nos yo tú él ella ellos ellas usted ustedes nosotros todo toda todos todas cada varios varias algunos
    algunas ningún ninguna otro otra otros otras mismo misma primer primera segundo último última es son era eran fue fueron ser ha
    han había hay tiene puede debe enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
    martes miércoles jueves viernes sábado domingo primavera verano otoño invierno finales principios mediados dos tres cuatro cinco
    seis siete ocho nueve diez cien mil foto fuente leer compartir gracias preguntado preguntada asimismo oeste este norte sur
    occidente`,
  nations: `
    español española españoles estadounidense estadounidenses ruso rusa rusos ucraniano ucraniana ucranianos alemán alemana alemanes
    francés francesa franceses británico británica británicos italiano italiana polaco polaca europeo europea europeos chino china
    japonés japonesa turco turca iraní israelí palestino griego belga suizo austriaco húngaro checo sueco noruego danés finlandés
    canadiense bielorruso georgiano soviético inglés inglesa mexicano mexicana argentino argentina chileno colombiano`,
  organisations: `
    ministerio departamento agencia autoridad misión embajada comisión comité consejo parlamento unión universidad instituto banco
    partido policía asociación fundación tribunal corte oficina servicio compañía empresa grupo club federación organización
    administración gobierno ejército armada guardia escuela hospital museo liga alianza red diario periódico gaceta radio cadena
    cámara congreso senado secretaría consulado dirección academia cooperativa asamblea centro laboratorio observatorio teatro
    biblioteca ayuntamiento capitanía sindicato naviera junta consejería concejalía fiscalía correo heraldo semanario cancillería
    diputación`,
  bareOrganisations: 'policía kremlin moncloa',
  headLast: false,
  places: `
    calle avenida plaza puente río lago bahía isla islas puerto valle monte montaña mar océano península cabo costa playa pueblo
    ciudad región distrito estación aeropuerto parque palacio castillo torre faro muelle bosque estrecho golfo canal barrio ría villa`,
  things: `
    convención nobel ley tratado acuerdo acuerdos proyecto programa premio copa juegos festival cumbre plan informe día semana año
    guerra conferencia carta declaración constitución fiesta feria protocolo fondo iglesia edición real santa semana`,
  saintly: 'san santa santo',
  placeBefore: 'en hacia cerca desde',
  given: {
    f: `
      ada adela adriana agustina aitana alba alejandra alicia alma amalia amelia amparo ana andrea ángela antonia aurora beatriz belén
      berta blanca camila carla carlota carmen carolina catalina cecilia celia clara claudia concepción consuelo cristina daniela
      diana dolores elena elisa elsa elvira emilia emma ester eugenia eva fátima fernanda francisca gabriela gloria graciela guadalupe
      ida inés irene isabel josefa juana julia julieta laura leonor leticia lidia liz lola lorena lourdes lucía luisa luz magdalena
      manuela margarita maría mariana marina marta martina mercedes mónica nadia nancy natalia nieves nora noelia nuria olga olivia
      paloma patricia paula pilar raquel rebeca rocío rosa rosario sandra sara silvia sofía sonia susana teresa ursula valentina
      valeria vera verónica victoria virginia ximena yolanda`,
    m: `
      adán adolfo adrián agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio antony armando arturo augusto ben
      benito benjamín bernardo boris bruno carlos césar claudio cristian cristóbal daniel david diego domingo eduardo elías emilio
      emmanuel enrique ernesto esteban eugenio federico felipe félix fernando fidel francisco gabriel gerardo germán gonzalo gregorio
      guillermo gustavo héctor hernán hugo ignacio igor íñigo isidro iván jaime javier jens jesús joaquín joe john jordi jorge josé
      josep juan julián julio leandro leo leonardo lorenzo lucas luis manuel marcelo marco marcos mariano mario martín mateo matías
      mauricio maximiliano miguel moisés nicolás óscar pablo pascual patricio pedro rafael ramón raúl ricardo roberto rodolfo rodrigo
      rubén salvador samuel santiago sebastián serguéi sergio simón teodoro tomás vicente víctor vladimir vladímir volodímir xavier`,
  },
};
