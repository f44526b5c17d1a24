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

/** French. */
export const frenchSpeech: SpeechWords = {
  say,
  tell: 'informé, informe',
  call: 'qualifié, qualifie, qualifiait, qualifiant, dénoncé, dénonce, dénonçait, dénonçant, décrit, décrivait, traité, taxé, condamné, condamne, salué, salue, accusé, accuse, critiqué, critique, fustigé, fustige',
  auxiliaries: 'a, ont, avait, avaient, ayant, est, t, il, elle, ils, elles, on, s, se, l, aussi, également, ensuite, encore, alors, lui, y, en, leur',
  that: 'que, qu, comment, si, comme',
  accordingTo: 'selon, d après, pour, aux yeux, de l avis, à en croire, selon les mots, selon les termes',
  accordingAfter: '',
  cite: 'cite, citent, citait',
  days: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, aujourd hui, ce matin, ce soir, dans, lors, à, au',
  report: 'rapporte, rapporté, rapportent, cité par, citée par, cite, a cité, relaie, relayé par, interview à, entretien à, entretien avec, au micro, auprès de, à l agence, au journal, dans les colonnes, selon, écrit le',
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
    'expert, experte, chercheur, chercheuse, auteur, autrice, auteure, écrivain, réalisateur, réalisatrice, entraîneur, joueur, analyste, économiste, médecin, témoin, chanteur, chanteuse, acteur, actrice, sociologue, historien, historienne, spécialiste, scientifique': '',
  },
  bodies: {
    'ministère, quai d orsay': 'ministère',
    'ambassade, agence, entreprise, société, groupe, compagnie, commission, conseil, gouvernement, parlement, police, parquet, tribunal, cour, parti, alliance, fondation, organisation, association, ong, syndicat, banque, université, institut, armée, mission, délégation, mairie, préfecture': '',
    'communiqué, déclaration, lettre, rapport, texte, document': '*',
  },
};
