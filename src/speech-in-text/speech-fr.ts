import type { SpeechWords } from './speech.js';

const say =
  'déclaré, déclare, déclarait, déclara, déclarent, dit, disait, disent, dire, affirmé, affirme, affirmait, affirment, ajouté, ajoute, ajoutait, expliqué, explique, expliquait, expliquent, ' +
  'souligné, souligne, soulignait, indiqué, indique, indiquait, indiquent, précisé, précise, précisait, estimé, estime, estimait, estiment, assuré, assure, assurait, annoncé, annonce, ' +
  'confié, confie, confiait, lancé, lance, lançait, répondu, répond, répondait, poursuivi, poursuit, poursuivait, conclu, conclut, concluait, écrit, écrivait, écrivent, tweeté, tweete, ' +
  'rappelé, rappelle, rappelait, insisté, insiste, insistait, noté, note, notait, reconnu, reconnaît, averti, avertit, prévenu, prévient, martelé, martèle, regretté, regrette, raconté, raconte, ' +
  'racontait, racontent, commenté, commente, fait savoir, fait valoir, félicité, félicite, jugé, juge, jugeait, résumé, résume, réagi, réagit, promis, promet, demandé, demande, ' +
  'interrogé, observé, observe, plaidé, plaide, reproché, admis, admet, avoué, avoue, évoqué, évoque, évoquait, soutenu, soutient, prétendu, prétend, révélé, révèle, témoigné, témoigne, ' +
  'considéré, considère, martelait, tranché, tranche, renchérit, renchéri, tempère, tempéré, ironisé, ironise, appelé à, exhorté, nié, confirmé, confirme, réaffirmé, réaffirme, ' +
  'relevé, relève, déploré, déplore, s inquiète, s exclame, peut on lire, lit on, constate, constaté, détaille, détaillé, argue, argué, abonde, glisse, glissé, répète, répété, s est réjoui, s est dit, parlé de, parle de';

/** Rarer ones, and phrases. */
const rarer =
  'plaisanté, plaisante, plaisantait, rétorqué, rétorque, rétorquait, répliqué, réplique, répliquait, riposté, riposte, objecté, objecte, lâché, lâche, lâchait, soufflé, souffle, soupiré, soupire, murmuré, murmure, chuchoté, chuchote, ' +
  'crié, crie, hurlé, hurle, tonné, tonne, fulminé, fulmine, pesté, peste, râlé, râle, grogné, grogne, maugréé, maugrée, bougonné, s indigne, indigné, s est indigné, s est indignée, s insurge, s est insurgé, s agace, s est agacé, ' +
  's étonne, s est étonné, s est étonnée, s interroge, s est interrogé, s amuse, s est amusé, amusé, sourit, souri, rit, s émeut, s enthousiasme, se réjouit, s est réjouie, se félicite, s est félicité, s est félicitée, se souvient, ' +
  's est souvenu, se souvenait, se rappelle, se désole, s est désolé, se plaint, s est plaint, s est plainte, se défend, s est défendu, s est défendue, s excuse, s est excusé, s est excusée, s est exclamé, s est exclamée, s est inquiété, ' +
  's est inquiétée, s emporte, s est emporté, s alarme, s est alarmé, alerte, alerté, menacé, menace, juré, jure, garanti, garantit, certifié, certifie, prédit, pronostiqué, pronostique, ' +
  ' souhaité, souhaite, réclamé, réclame, exigé, exige, supplié, supplie, imploré, implore, conseillé, conseille, recommandé, recommande, suggéré, suggère, proposé, propose, invité à, exhorte, appelle à, remercié, remercie, ' +
  'rassuré, rassure, nuancé, nuance, corrigé, corrige, rectifié, rectifie, complété, complète, développé, développe, détaillait, résumait, synthétisé, théorise, philosophe, analysé, analyse, décrypte, décrypté, diagnostique, pointé, pointe, ' +
  'pointait, insinué, insinue, laissé entendre, laisse entendre, sous entendu, concède, concédé, consenti, avouait, confessé, confesse, dévoilé, dévoile, divulgué, narré, narre, énuméré, énumère, énoncé, énonce, proclamé, proclame, ' +
  'scandé, scande, scandaient, récité, peut lire, pouvait on lire, lisait on, est il écrit, est il indiqué, indique t on, explique t on, assure t on, affirme t on, twitté, posté, poste, griffonné, noté, ' +
  'témoigne, déposé, plaidait, martelé, assène, asséné, balaie, balayé, enfonce, enfoncé, enchaîne, enchaîné, embraye, interrompt, intervient, intervenu, réplique t, démenti, dément, réfuté, réfute, contesté, conteste, ' +
  'désapprouve, approuve, approuvé, acquiesce, opine, considérait, reconnaissait, soutenait, prétendait, maintient, maintenu, persiste, insistait, répétait, ' +
  'réitéré, réitère, redit, évoquant, parlait de, parlent de, a parlé, fait remarquer, fait observer, fait part, mis en garde, met en garde, tient à, tenu à, ironisait, raillé, raille, moqué, se moque de, s est moqué, s est moquée, blagué, blague, bredouille, balbutie, ' +
  'déplorait, regrettait, dénonce, formulé, formule, déclarant, affirmant, ajoutant, expliquant, assurant, précisant, estimant, soulignant, indiquant, promettant, disant, écrivant, jugeant, rappelant, claironne, clame, clamé, tacle, taclé';

/** French. */
export const frenchSpeech: SpeechWords = {
  say: `${say}, ${rarer}`,
  tell: 'informé, informe',
  call: 'qualifié, qualifie, qualifiait, qualifiant, dénoncé, dénonce, dénonçait, dénonçant, décrit, décrivait, traité, taxé, condamné, condamne, salué, salue, accusé, accuse, critiqué, critique, fustigé, fustige, moqué, raillé, loué, vanté, vante, brocardé, comparé, compare, appelé, appelle, surnommé, étrillé, épinglé, épingle, rejeté, rejette, balayé, décrié, blâmé, reproché, reproche, imputé, attribué',
  auxiliaries: 'a, ont, avait, avaient, ayant, est, t, il, elle, ils, elles, on, s, se, l, aussi, également, ensuite, encore, alors, lui, y, en, leur',
  that: 'que, qu, comment, si, comme',
  accordingTo: 'selon, d après, dans les mots de, pour reprendre les mots, pour citer, comme (le|l|la) (dit|disait|résume|rappelle|écrit|explique|souligne), comme dit, de l aveu, aux dires, au dire, à entendre, du point de vue, selon l expression, selon la formule, pour, aux yeux, de l avis, à en croire, selon les mots, selon les termes',
  accordingAfter: '',
  cite: 'cite, citent, citait',
  days: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, aujourd hui, ce matin, ce soir, dans, lors, à, au',
  sayings:
    'réponse, réaction, verdict, message, commentaire, remarque, mots, mot, propos, paroles, explication, conclusion, conseil, avertissement, avis, réplique, déclaration, aveu, promesse, appel, question, constat, bilan, excuse, ' +
    'phrase, formule, tweet, lettre, témoignage, plaidoyer, argument, credo, devise, pronostic, refrain',
  report: 'dans un entretien à, dans un entretien au, dans un entretien avec, dans une interview à, dans une interview au, dans une interview avec, entretien au, entretien accordé à, entretien accordé au, interview accordée à, interview accordée au, interview au, interrogé par, interrogée par, joint par, jointe par, contacté par, contactée par, sollicité par, sollicitée par, ' +
    '(déclaré|dit|confié|affirmé|expliqué|raconté|indiqué|assuré|précisé|répondu|témoigné|confie|explique|raconte|déclare|affirme|indique|assure|précise) (à|au), au micro du, dans une tribune au, dans une tribune à, tribune publiée par, publié par, publiée par, diffusé par, diffusée par, diffusé sur, sur l antenne de, sur le plateau de, invité de, invitée de, cités par, citées par, selon les informations de, a rapporté, ont rapporté, repris par, rapportés par, rapporté par, rapporte, rapporté, rapportent, cité par, citée par, cite, a cité, relaie, relayé par, interview à, entretien à, entretien avec, au micro, auprès de, à l agence, au journal, dans les colonnes, selon, écrit le',
  he: 'il, lui',
  she: 'elle',
  it: '',
  they: 'ils, elles, eux',
  who: 'qui',
  prepositions:
    'de, d, du, des, à, au, aux, avec, par, pour, sur, sous, dans, en, chez, contre, entre, vers, sans, après, avant, depuis, pendant, lors, devant, derrière, envers, parmi, malgré, outre, concernant, selon, face',
  and: 'et, mais, ou, tandis, alors, quand, car, lorsque, puisque, donc',
  articles: 'le, la, l, les, un, une, son, sa, leur, m, mme, monsieur, madame, ancien, ancienne, feu',
  documents:
    'traité, accord, accords, convention, protocole, déclaration, pacte, charte, loi, projet, projets, proposition, résolution, décret, directive, document, livre, ouvrage, roman, film, série, ' +
    'documentaire, chanson, album, poème, pièce, opéra, tableau, article, essai, étude, rapport, chapitre, titre, intitulé, intitulée, intitulés, titré, baptisé, baptisée, slogan, devise, mention, inscription, ' +
    'pancarte, banderole, hashtag, rubrique, émission, magazine, journal, quotidien, hebdomadaire, revue, site, chaîne, blog, podcast, programme, exposition, spectacle, tribune, titres',
  things:
    'agence, navire, bateau, frégate, croiseur, sous marin, opération, opérations, exercice, projet, campagne, société, entreprise, usine, hôtel, restaurant, café, club, équipe, parti, mouvement, ' +
    'groupe, fondation, organisation, association, prix, ordre, médaille, satellite, fusée, missile, bataillon, brigade, stade, théâtre, cinéma, centre, gazoduc, marque, label, plan, initiative, mot, mots, ' +
    'terme, termes, expression, notion, concept, nom, surnom, surnommé, surnommée, dit, dite, collectif, programme, statut, formule, catégorie, niveau, qualité, dispositif, principe',
  soCalled: 'soi disant, prétendu, prétendue, prétendus, prétendues, dit, dite, dits, dites, appelé, appelée, appelés, appelées, nommé, nommée, connu sous, supposé, supposée, baptisé, baptisée, au nom de, dénommé',
  thisWas: 'c est ce, ainsi, voilà ce, tels sont, ces propos, ce sont',
  people: {
    'chef de la diplomatie, cheffe de la diplomatie, diplomate, ministre des affaires étrangères': 'affaires étrangères, diplomatie, ambassad, diplomat, secrétaire d état, haut représentant',
    'ministre': 'ministre, secrétaire',
    'premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement': 'premier ministre, première ministre, chef du gouvernement, chancel',
    'président, présidente, chef de l état, cheffe de l état': 'président, chef de l état',
    'porte parole': 'porte parole',
    'maire, édile': 'maire',
    'ambassadeur, ambassadrice, député, députée, sénateur, sénatrice, secrétaire général, secrétaire générale, directeur, directrice, professeur, professeure, juge, avocat, avocate, procureur, procureure, préfet, préfète, général, commissaire, chancelier, chancelière, gouverneur': '',
    'responsable, élu, élue, dirigeant, dirigeante, politicien, leader, patron, patronne, chef, cheffe, candidat, candidate': 'président, ministre, maire, député, directeur, directrice, chef, sénat, secrétaire, candidat, dirigeant, patron, pdg',
    'instituteur, institutrice, enseignant, enseignante, maître, maîtresse, proviseur, proviseure, recteur, rectrice, doyen, doyenne, capitaine, pilote, marin, pêcheur, pêcheuse, agriculteur, agricultrice, vigneron, vigneronne, éleveur, éleveuse, boulanger, boulangère, cuisinier, cuisinière, restaurateur, restauratrice, hôtelier, hôtelière, commerçant, commerçante, comédien, comédienne, poète, poétesse, peintre, artiste, compositeur, compositrice, musicien, musicienne, cinéaste, archéologue, biologiste, chimiste, physicien, physicienne, géologue, architecte, conservateur, conservatrice, bibliothécaire, infirmier, infirmière, chirurgien, chirurgienne, pompier, pompière, policier, policière, gendarme, soldat, soldate, colonel, lieutenant, amiral, curé, prêtre, évêque, archevêque, pape, imam, rabbin, pasteur, rédacteur, rédactrice, journaliste, reporter, photographe, animateur, animatrice, éditeur, éditrice, banquier, ingénieur, ingénieure, technicien, technicienne, fondateur, fondatrice, propriétaire, exploitant, exploitante, investisseur, consultant, consultante, conseiller, conseillère, conseiller municipal, conseillère municipale, adjoint, adjointe, délégué, déléguée, émissaire, envoyé, négociateur, négociatrice, roi, reine, prince, princesse, gardien, gardienne, joueuse, entraîneuse, nageur, nageuse, coureur, coureuse, cycliste, arbitre, champion, championne, riverain, riveraine, habitant, habitante, voisin, voisine, étudiant, étudiante, lycéen, lycéenne, retraité, retraitée, veuf, veuve, mère, père, fils, fille, frère, sœur, victime, accusé, accusée, prévenu, prévenue, plaignant, plaignante, jardinier, jardinière, apiculteur, apicultrice, berger, bergère, militant, militante, bénévole, syndicaliste, secrétaire, trésorier, trésorière, porte parole adjoint, gérant, gérante, cadre, fonctionnaire, magistrat, magistrate, inspecteur, inspectrice, chroniqueur, chroniqueuse, météorologue, sismologue, virologue, psychologue, politologue, romancier, romancière': '',
    'expert, experte, chercheur, chercheuse, auteur, autrice, auteure, écrivain, réalisateur, réalisatrice, entraîneur, joueur, analyste, économiste, médecin, témoin, chanteur, chanteuse, acteur, actrice, sociologue, historien, historienne, spécialiste, scientifique': '',
  },
  bodies: {
    'ministère, quai d orsay': 'ministère',
    'ambassade, agence, entreprise, société, groupe, compagnie, commission, conseil, gouvernement, parlement, police, parquet, tribunal, cour, parti, alliance, fondation, organisation, association, ong, syndicat, banque, université, institut, armée, mission, délégation, mairie, préfecture': '',
    'communiqué, déclaration, lettre, rapport, texte, document': '*',
  },
};
