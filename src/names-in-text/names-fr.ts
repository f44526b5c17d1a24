import type { NameGrammar } from './name-grammar.js';

/** French. */
export const frenchNames: NameGrammar = {
  titles: {
    any: 'dr docteur pr professeur maître me capitaine colonel général commandant juge',
    f: 'mme madame mlle mademoiselle professeure docteure reine princesse sœur',
    m: 'm monsieur mm roi prince pape père frère',
  },
  roles: {
    any: `
      ministre chef cheffe porte-parole diplomate secrétaire responsable commissaire maire juge membre économiste journaliste
      spécialiste analyste pdg premier-ministre vice-ministre guide archiviste biologiste géologue élève artiste pilote capitaine
      général colonel amiral scientifique activiste militante fonctionnaire propriétaire bibliothécaire architecte interprète poète`,
    f: `
      présidente ministre directrice ambassadrice représentante chancelière gouverneure sénatrice députée conseillère experte
      chercheuse historienne autrice auteure rédactrice avocate procureure négociatrice ingénieure enseignante professeure fondatrice
      patronne élue rectrice conservatrice chanteuse actrice étudiante habitante candidate militante maîtresse adjointe coordinatrice
      inspectrice négociante navigatrice pêcheuse première vice-présidente cofondatrice dirigeante cheffe docteure gérante écrivaine
      préfète déléguée infirmière bergère vigneronne`,
    m: `
      président directeur ambassadeur représentant chancelier gouverneur sénateur député conseiller expert chercheur historien auteur
      rédacteur avocat procureur négociateur ingénieur enseignant professeur fondateur patron élu recteur conservateur chanteur acteur
      étudiant habitant candidat militant maître adjoint coordinateur inspecteur pêcheur vice-président cofondateur dirigeant gérant
      écrivain gardien agriculteur capitaine médecin docteur haut-représentant préfet délégué commandant infirmier berger vigneron
      voisin`,
  },
  roleWords: `
    affaires étrangères étrangère étranger intérieur défense culture économie finances santé éducation justice transports
    environnement énergie agriculture pêche mer générale général premier première haut haute vice ancien ancienne ex adjoint adjointe
    permanent permanente spécial spéciale diplomatie état politique sécurité extérieure port ville village conseil administration
    équipe municipal municipale régional régionale délégué déléguée opposition parti gouvernement cabinet presse syndicat chargé
    chargée exécutif exécutive technique scientifique commerce travail logement tourisme sport service recherche capitainerie mairie`,
  links: 'de du des d\' l\' la le les à au aux en et pour chargé chargée auprès sur',
  articles: { any: 'l\' les', f: 'la sa', m: 'le' },
  indefinite: 'un une des plusieurs certains deux trois quelques autre',
  unnamed: `
    source sources témoin témoins responsable fonctionnaire diplomate habitant habitante riverain riveraine participant participante
    proche proches employé employée passager passagère voisin voisine pêcheur pêcheuse expert experte conseiller conseillère collègue
    porte-parole soldat passant passante observateur observatrice officiel`,
  particles: 'de du des d\' le la van von der bin ibn al el ben di da del',
  saying: `
    dit a déclaré affirmé ajouté expliqué annoncé souligné estimé indiqué précisé assuré rappelé répondu écrit tweeté confirmé démenti
    insisté poursuivi conclu noté averti dénoncé reconnu promis demandé déclare affirme ajoute explique annonce souligne estime
    indique précise assure rappelle répond écrit confirme insiste poursuit conclut note avertit dénonce reconnaît promet avait doit
    est sera`,
  ordinary: `
    le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous
    vous je tu qui que qu' quoi dont où quand comment pourquoi si et ou mais donc or ni car à au aux en dans par pour sur sous avec
    sans chez vers entre contre depuis pendant durant avant après selon malgré parmi dès jusque jusqu' lors lorsque lorsqu' alors
    ainsi aussi même puis ensuite enfin encore déjà toujours jamais souvent hier aujourd'hui demain ici là très plus moins tout tous
    toute toutes chaque plusieurs certains certaines quelques aucun aucune autre autres premier première deuxième dernier dernière ne
    pas non oui c' s' n' j' m' t' est sont était a ont avait sera être avoir fait peut doit janvier février mars avril mai juin
    juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche printemps été automne hiver
    fin début mi-janvier quant face grâce outre toutefois cependant pourtant néanmoins parallèlement interrogé interrogée deux trois
    quatre cinq six sept huit neuf dix cent mille voici voilà afin bien bon nouveau nouvelle photo source lire partager ouest est nord
    sud occident`,
  nations: `
    français française américain américaine américains russe russes ukrainien ukrainienne ukrainiens allemand allemande allemands
    britannique britanniques espagnol espagnole italien italienne polonais polonaise européen européenne européens chinois chinoise
    japonais japonaise turc turque iranien iranienne israélien israélienne palestinien grec grecque belge suisse autrichien hongrois
    tchèque suédois norvégien danois finlandais canadien canadienne biélorusse géorgien soviétique anglais anglaise occidentaux russes
    français arabes africains`,
  organisations: `
    ministère département agence autorité mission ambassade commission comité conseil parlement union université institut banque parti
    police association fondation cour tribunal bureau service société régie opérateur groupe club fédération organisation
    administration gouvernement armée marine garde école hôpital musée ligue alliance réseau journal quotidien gazette radio chaîne
    chambre congrès sénat secrétariat consulat direction académie coopérative assemblée centre laboratoire observatoire théâtre
    bibliothèque préfecture mairie capitainerie syndicat compagnie quai gendarmerie courrier dépêche hebdomadaire`,
  bareOrganisations: 'police kremlin élysée matignon',
  headLast: false,
  places: `
    rue avenue place pont fleuve rivière lac baie île îles port vallée mont montagne mer océan presqu'île cap côte plage village ville
    région district gare aéroport parc palais château tour phare jetée quai forêt détroit golfe canal boulevard bourg quartier`,
  things: `
    convention nobel loi traité accord accords projet programme prix coupe jeux festival sommet plan rapport jour semaine année guerre
    conférence charte déclaration constitution fête foire protocole fonds église édition cuvée`,
  saintly: 'san santa saint sainte notre-dame',
  placeBefore: 'à en vers près depuis',
  given: {
    f: `
      ada adèle agathe agnès alice aline amélie anaïs andrée anna anne annie apolline aurélie béatrice bénédicte bernadette brigitte
      camille carole caroline catherine cécile céline chantal charlotte christelle christine claire clara clémence clémentine colette
      corinne danielle delphine denise diane dominique élise élisabeth elena élodie emma estelle ève eva fabienne florence françoise
      gabrielle geneviève hélène héloïse ida inès irène isabelle jacqueline jeanne joséphine judith julie juliette justine laura laure
      laurence léa léna liliane lise liz louise lucie madeleine manon margaux margot marguerite maria marianne marie marine marion
      marthe martine mathilde maud michèle monique nadia nadine nancy nathalie nicole nina noémie nora odile olga pascale patricia
      pauline rachel rosa rose sandra sandrine sarah solène sophie stéphanie suzanne sylvie thérèse ursula valérie véronique virginie
      viviane yvette yvonne zoé`,
    m: `
      adam adrien alain albert alexandre alexis alphonse andré antoine antony armand arnaud arthur auguste aurélien basile baptiste
      bastien ben benjamin benoît bernard bertrand boris bruno cédric charles christian christophe claude clément damien daniel david
      denis didier édouard émile emmanuel éric étienne eugène fabien fabrice félix fernand florent florian françois franck frédéric
      gabriel gaël georges gérard gilbert gilles grégoire guillaume gustave guy henri hervé hubert hugues hugo igor jacques jean jens
      jérôme joe joël john joseph josep jules julien laurent léo léon léonard louis loïc luc lucas lucien marc marcel martin mathieu
      matthieu maurice maxime michel nicolas noël octave olaf oleg olivier oscar pascal patrice patrick paul philippe pierre raoul
      raphaël raymond rémi rené richard robert roger roland romain samuel sébastien sergueï serge simon stanislas stéphane sylvain
      théo théodore thibault thierry thomas tom tristan valentin victor vincent vladimir volodymyr william xavier yann yves jean-luc
      jean-yves jean-pierre jean-marc jean-paul jean-claude pierre-yves`,
  },
};
