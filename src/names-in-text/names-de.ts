import type { NameGrammar } from './name-grammar.js';

/** German. Heads of roles and organisations are found at the end of compounds too: «Hafenmeisterin». */
export const germanNames: NameGrammar = {
  titles: {
    any: 'dr prof professor',
    f: 'frau fräulein professorin königin prinzessin schwester doktorin',
    m: 'herr herrn könig prinz papst pater bruder doktor',
  },
  roles: {
    any: '',
    f: `
      ministerin präsidentin kanzlerin sekretärin botschafterin sprecherin vertreterin beauftragte chefin leiterin direktorin
      kommissarin bürgermeisterin meisterin gouverneurin senatorin abgeordnete vorsitzende beraterin expertin ökonomin forscherin
      historikerin autorin journalistin redakteurin anwältin staatsanwältin richterin diplomatin managerin ingenieurin ärztin lehrerin
      pilotin kapitänin unternehmerin gründerin inhaberin politikerin landrätin stadträtin rätin rektorin dekanin bibliothekarin
      architektin künstlerin sängerin schauspielerin gesandte küsterin lotsin polizistin betreuerin pflegerin verkäuferin führerin
      arbeiterin händlerin künstlerin rentnerin beamtin studentin anwohnerin kandidatin aktivistin biologin wissenschaftlerin
      fischerin wirtin bäuerin trainerin analystin geologin meteorologin pfarrerin bischöfin rednerin referentin koordinatorin
      soziologin physikerin chemikerin`,
    m: `
      minister ministers präsident präsidenten kanzler kanzlers sekretär sekretärs botschafter botschafters sprecher sprechers
      vertreter vertreters beauftragter beauftragten chef chefs leiter leiters direktor direktors kommissar bürgermeister
      bürgermeisters meister meisters gouverneur senator abgeordneter vorsitzender vorsitzenden berater experte experten ökonom
      forscher historiker autor journalist journalisten redakteur anwalt staatsanwalt richter diplomat diplomaten manager ingenieur
      arzt lehrer pilot kapitän kommandant general oberst admiral unternehmer gründer inhaber politiker landrat stadtrat rektor dekan
      bibliothekar architekt künstler sänger gesandter gesandten küster lotse polizist betreuer pfleger führer arbeiter händler
      rentner beamter feuerwehrmann seemann schauspieler student anwohner kandidat aktivist biologe biologen wissenschaftler fischer
      wirt landwirt bauer trainer analyst geologe meteorologe pfarrer bischof premier redner referent koordinator soziologe physiker
      chemiker wärter`,
  },
  roleWords: `
    hoher hohe hohen ehemaliger ehemalige ehemaligen früherer frühere früheren amtierender amtierende amtierenden ständiger ständige
    ständigen stellvertretender stellvertretende stellvertretenden neuer neue neuen erster erste ersten leitender leitende außen-
    designierte designierter oberster oberste obersten parlamentarischer parlamentarische und sicherheitspolitik`,
  links: 'der des die das den dem von vom für zur zum in im am bei beim und',
  articles: { any: 'den dem des ein einem einen eines', f: 'die', m: 'der' },
  indefinite: 'ein eine einer eines einem einen mehrere einige zwei drei viele',
  unnamed: `
    quelle quellen augenzeuge augenzeugin augenzeugen zeuge zeugin zeugen beamter beamtin beamte mitarbeiter mitarbeiterin insider
    kreise kreisen diplomat diplomatin sprecher sprecherin anwohner anwohnerin fischer fischerin passant passantin experte expertin
    berater beraterin teilnehmer teilnehmerin vertreter vertreterin nachbar nachbarin bewohner bewohnerin soldat kollege kollegin`,
  particles: 'van von der den de zu zur del di da bin ibn al el le la du ter',
  saying: `
    sagte sagt sagten erklärte erklärt teilte teilt betonte betont schrieb schreibt meinte meint kündigte kündigt fügte fügt warnte
    warnt forderte fordert berichtete berichtet bestätigte bestätigt dementierte erwiderte antwortete äußerte twitterte verlangte rief
    kritisierte lobte erläuterte versicherte versprach behauptete ergänzte stellte wies nannte zeigte hielt begründete entgegnete
    unterstrich mahnte verkündete gab hat habe ist war wird will werde hatte`,
  ordinary: `
    der die das den dem des ein eine einer eines einem einen kein keine und oder aber doch denn sondern auch als wie wenn ob dass weil
    da damit bevor nachdem während obwohl sobald solange bis seit in im an am auf aus bei beim mit nach von vom vor zu zum zur über
    unter zwischen durch für gegen ohne um wegen trotz statt laut gemäß hinter neben ich du er sie es wir ihr mein dein sein unser
    euer ihre seine dies diese dieser dieses jene jeder jede alle alles viele einige mehrere manche beide man wer was wo wann warum
    hier dort dann danach dazu dabei davon darum deshalb daher so noch schon nur nun jetzt heute gestern morgen bereits zudem außerdem
    dennoch trotzdem allerdings jedoch unterdessen inzwischen später früher zuvor zuletzt schließlich erst ende anfang mitte nicht
    nichts ja nein bitte danke januar februar märz april mai juni juli august september oktober november dezember montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag frühjahr herbst uhr prozent euro dollar meter kilometer tonnen millionen
    milliarden tausend hundert jahr jahre jahren jahres tag tage tagen woche wochen monat monate stunden minuten angaben quelle foto
    ist sind war waren hat haben wird werden kann können muss soll will seitdem demnach ebenso ferner einst anfangs wegen nahe rund
    etwa zwei drei vier fünf sechs sieben acht neun zehn hunderte tausende menschen leute mai`,
  nations: `
    deutsche deutscher deutschen amerikanische amerikanischer amerikanischen us-amerikanische russische russischer russischen
    ukrainische ukrainischer ukrainischen britische britischer britischen französische französischer französischen spanische
    spanischer italienische italienischer polnische polnischer europäische europäischer europäischen chinesische chinesischer
    japanische türkische türkischer iranische israelische österreichische österreichischer schweizer niederländische belgische
    ungarische tschechische schwedische norwegische dänische finnische kanadische weißrussische belarussische georgische sowjetische
    norddeutsche westliche östliche russe russen russin amerikaner ukrainer deutsche briten franzosen spanier italiener polen europäer
    chinesen türken`,
  organisations: `
    ministerium ministeriums behörde amt amtes amts botschaft kommission ausschuss rat rates rats parlament union universität
    hochschule institut bank partei polizei verband stiftung gericht gerichtshof büro dienst dienstes unternehmen gesellschaft gruppe
    klub verein verwaltung regierung armee marine schule krankenhaus klinik museum bund allianz netzwerk zeitung anzeiger kurier blatt
    agentur sender rundfunk kammer kongress senat konsulat akademie genossenschaft vertretung mission kanzleramt werke reederei werft
    feuerwehr kirche fraktion kreisverband wasserschutz seenotrettung gewerkschaft kollegium vereinigung organisation vorstand
    tagesblatt pressestelle theater oper`,
  bareOrganisations: 'polizei kreml bundesregierung feuerwehr auswärtiges auswärtige',
  headLast: false,
  places: `
    straße platz brücke fluss see bucht insel hafen tal berg gebirge meer küste strand dorf stadt kreis land bezirk region flughafen
    bahnhof park schloss burg turm leuchtturm wald allee gasse viertel ufer markt hof deich kanal förde`,
  things: `
    abkommen vertrag gesetz projekt programm preis pokal spiele fest gipfel plan bericht tag woche jahr krieg konferenz charta
    erklärung verfassung meisterschaft messe nobelpreis protokoll abschnitt seite lied vereinbarung`,
  saintly: 'san santa sankt st',
  placeBefore: 'in nahe bei aus nach',
  given: {
    f: `
      ada agnes alexandra alina amelie andrea angela angelika anja anna anne annalena annegret antje astrid barbara beate bettina
      birgit brigitte carla carolin charlotte christa christiane christina clara claudia cornelia daniela doris edith elena elisabeth
      elke ella emma erika eva franziska frieda gabriele gerda gisela greta hanna hannah heike helga hilde ida ina ingrid irene iris
      jana johanna julia jutta karin karla katharina katja katrin klara lara laura lea lena lina lisa luise magdalena manuela
      margarete maria marie marina marlene martha martina mathilda meike mia monika nadia nadine nancy nele nina nora olga paula petra
      regina renate rosa ruth sabine sandra sara sarah silke silvia simone sofia sonja sophie stefanie susanne svenja tanja tatjana
      theresa ulrike ursula ute vera viola wiebke yvonne liz`,
    m: `
      adam albert alexander alfred andreas anton antony arne axel ben benjamin bernd björn boris bruno carl christian christoph
      clemens daniel david dennis detlef dieter dietmar dirk eckart edgar elias emil emmanuel erich ernst erwin fabian felix florian
      frank franz friedrich fritz georg gerd gerhard gregor günter hannes hans harald hartmut heiko heinrich heinz helmut henning
      henrik henry hermann holger horst hugo igor ingo jakob jan jens joachim jochen joe johann johannes john jonas jörg josef josep
      julian jürgen kai karl karsten klaus konrad kurt lars leo leon leonhard lothar ludwig lukas manfred marcel marco mario markus
      martin mathias matthias max maximilian michael moritz niklas nils norbert olaf oleg oliver oskar otto patrick paul peter philipp
      rainer ralf reinhard richard robert robin roland rolf rudolf sebastian sergej simon stefan sven theo thomas thorsten tim tobias
      tom torsten ulrich uwe viktor volker walter werner wilhelm wladimir wolfgang wolodymyr`,
  },
};
