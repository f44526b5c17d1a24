import type { SpeechWords } from './speech.js';

const say =
  'said, say(s|ing), stat(ed|es|ing), add(ed|s|ing), announc(ed|es|ing), not(ed|es|ing), explain(ed|s|ing), continu(ed|es|ing), ' +
  'went on, go(es|ing) on, conclud(ed|es|ing), insist(ed|s|ing), stress(ed|es|ing), emphasi(zed|sed|zes|ses|zing|sing), underlin(ed|es|ing), ' +
  'underscor(ed|es|ing), argu(ed|es|ing), claim(ed|s|ing), declar(ed|es|ing), warn(ed|s|ing), repl(ied|ies|ying), respond(ed|s|ing), ' +
  'answer(ed|s|ing), wrote, writ(es|ing), tweet(ed|s|ing), post(ed|ing), recall(ed|s|ing), remark(ed|s|ing), comment(ed|ing), observ(ed|es|ing), ' +
  'admit(ted|s|ting), acknowledg(ed|es|ing), confirm(ed|s|ing), den(ied|ies|ying), suggest(ed|s|ing), promis(ed|es|ing), pledg(ed|es|ing), ' +
  'vow(ed|s|ing), urg(ed|es|ing), demand(ed|ing), complain(ed|s|ing), jok(ed|es|ing), ask(ed|s|ing), exclaim(ed|s|ing), shout(ed|s|ing), ' +
  'whisper(ed|s), repeat(ed|ing), reiterat(ed|es|ing), elaborat(ed|es|ing), point(ed|s|ing) out, affirm(ed|s|ing), assert(ed|s|ing), ' +
  'maintain(ed|s|ing), contend(ed|s|ing), caution(ed|s|ing), predict(ed|s|ing), quip(ped|s), boast(ed|s|ing), lament(ed|s|ing), conced(ed|es|ing), ' +
  'recount(ed|s|ing), reveal(ed|s|ing), disclos(ed|es), testif(ied|ies|ying), quoted as saying, cited as saying, read, reads, clarif(ied|ies|ying), ' +
  'agreed, express(ed|es|ing), outlin(ed|ing), voic(ed|ing), thank(ed|s|ing), appeal(ed|ing), report(ed|s|ing), tells, remember(ed|s|ing), spoke of, speaks of, talked about, summed up';

/** Rarer ones, and phrases. Left out is what is as often a noun: «estimates», «protests», «volunteers». */
const rarer =
  'reason(ed|s|ing), mus(ed|es|ing), shot back, hit back, fired back, snap(ped|s|ping), retort(ed|s|ing), counter(ed|s|ing), interject(ed|s|ing), chim(ed|es) in, cut in, ' +
  'protested, protesting, object(ed|ing), scold(ed|s), admonish(ed|es), grumbl(ed|es|ing), groaned, moan(ed|s), mutter(ed|s|ing), mumbl(ed|es), murmur(ed|s), sigh(ed|s), ' +
  'sobbed, cried, cried out, yell(ed|s|ing), scream(ed|ing), roared, thundered, barked, gush(ed|es), beam(ed|s), enthus(ed|es|ing), crowed, chuckl(ed|es), ' +
  'volunteered, opin(ed|es|ing), ventured, speculat(ed|es|ing), surmis(ed|es), theori(zed|sed|zes|ses), concur(red|s), disagree(d|s), alleg(es|ing), alleged that, ' +
  'swore, swears, attest(ed|s), profess(ed|es), proclaim(ed|s|ing), pronounced, tout(ed|s), brag(ged|s|ging), gloat(ed|s), hinted, hinting, impl(ied|ies|ying), insinuat(ed|es), ' +
  'mention(ed|s|ing), allud(ed|es|ing) to, narrat(ed|es), specif(ied|ies|ying), spelled out, laid out, sums up, summing up, summari(zed|sed|zes|ses), advis(ed|es|ing), ' +
  'recommend(ed|s|ing), implor(ed|es|ing), beg(ged|s|ging), plead(ed|s|ing), exhort(ed|s), wonder(ed|s|ing), quer(ied|ies), inquired, enquired, questioned, teas(ed|es), deadpanned, kidded, ' +
  'ranted, railed, fum(ed|es|ing), vented, whined, confess(ed|es|ing), confid(ed|es|ing), apologi(zed|sed|zes|ses|zing|sing), signal(led|ed), text(ed|ing), messaged, emailed, blogged, ' +
  'captioned, took to, scribbled, penned, jotted, intoned, chanted, chanting, recit(ed|es), read out, reads out, read from, dictated, spoke about, speaks about, speaking of, talks about, talks of, talked of, talking about, ' +
  'put it, puts it, made clear, made it clear, makes clear, let slip, reported as saying, heard saying, heard to say, credited with saying, on record as saying, as saying, went as far as, ' +
  'hailed, blam(ed|es|ing), complain(s|ed) of, warn(ed|s) of, foresees, foresaw, envision(ed|s), recommended, cast doubt on, brushed off, ' +
  'counsel(led|ed|s), decried, decries, bemoan(ed|s|ing), rebuff(ed|s), rebuk(ed|es), sneer(ed|s), scoff(ed|s|ing), mock(ed|s|ing), vent(s) about, weighed in, signed off, opened with, replied in kind, ruled, told of, tells of';

const documents =
  'treaty, agreement, agreements, accord, accords, convention, protocol, declaration, pact, charter, law, act, bill, resolution, decree, directive, ' +
  'draft, drafts, document, documents, book, novel, film, movie, documentary, series, show, song, album, single, poem, play, opera, ballet, musical, painting, article, essay, ' +
  'column, paper, study, report, titled, entitled, headline, headlined, chapter, section, clause, slogan, motto, hashtag, banner, headed, inscribed, ' +
  'inscription, title, podcast, programme, program, episode, exhibition, exhibit, memoir, autobiography, anthem, magazine, newspaper, blog, website, channel, hit';

const things =
  'agency, ship, vessel, yacht, frigate, cruiser, submarine, ferry, boat, operation, operations, exercise, exercises, project, projects, campaign, company, firm, factory, hotel, ' +
  'restaurant, café, cafe, club, team, party, movement, group, foundation, organisation, organization, association, union, award, prize, order, medal, ' +
  'satellite, rocket, missile, battalion, brigade, regiment, division, stadium, theatre, theater, cinema, centre, center, pipeline, codenamed, nicknamed, ' +
  'nickname, named, brand, plan, initiative, word, words, term, terms, phrase, expression, concept, notion, category, level, letter';

/** English, as newspapers on both sides of the Atlantic write it. */
export const englishSpeech: SpeechWords = {
  say: `${say}, ${rarer}`,
  tell: 'told, tells, telling, inform(ed|s|ing), assur(ed|es|ing), remind(ed|s|ing), notif(ied|ies|ying), brief(ed|s|ing), messag(ed|es|ing), texted, emailed, lectured, scolded, reassur(ed|es|ing), promised, begged, urged, warned, asked, advised',
  call:
    'call(ed|s|ing), describ(ed|es|ing), label(led|ed|s|ling|ing), brand(ed|s|ing), characteri(zed|sed|zing|sing), denounc(ed|es|ing), condemn(ed|s|ing), ' +
    'referred to, refer(s|ring) to, hail(ed|s|ing), prais(ed|es|ing), dismiss(ed|es|ing), critici(zed|sed|zing|sing), accus(ed|es|ing), reject(ed|s|ing), ' +
    'blast(ed|s|ing), slam(med|s|ming), mock(ed|s|ing), ridicul(ed|es|ing), derid(ed|es|ing), decr(ied|ies|ying), lambast(ed|es), lambasted, pann(ed), tout(ed|s), bill(ed|s) it as, paint(ed|s), portray(ed|s|ing), term(ed|s), welcom(ed|es|ing), applaud(ed|s|ing), laud(ed|s|ing), likened, compar(ed|es|ing), attack(ed|s|ing), blam(ed|es|ing), depict(ed|s),  deem(ed|s), consider(ed|s), view(ed|s) it as',
  auxiliaries: 'has, have, had, is, was, also, then, later, further, again, reportedly, once, just, would, did',
  that: 'that, how, as, if, whether, it, was, were, is, are, would, will, had, could, should',
  accordingTo: 'according to, in the words of, in the view of, in the opinion of, in the eyes of, to quote, as told by, as described by, as expressed by, a statement by, a statement from, words of,  in (his|her|their) words, per, as stated by, citing',
  accordingAfter: '',
  cite: 'quotes, quoted, cites, cited',
  sayings:
    'answer, reply, response, verdict, message, comment, comments, remark, remarks, words, explanation, conclusion, advice, warning, view, reaction, retort, statement, admission, promise, plea, appeal, question, ' +
    'judgement, judgment, assessment, opinion, complaint, excuse, apology, claim, assertion, prediction, tweet, post, motto, testimony, refrain, argument',
  report:
    'in an interview with, in an interview to, in remarks to, in comments carried by, in a conversation with, in conversation with, comments to, remarks to, told, quoted in, cited in, published by, published in, obtained by, seen by, broadcast by, aired by, broadcast on, aired on, spoke to, spoke with, talking to, talked to, said on, reported by, first reported by, writing in, writes in, in a column for, in an op ed for, in an article for, in an essay for, in a letter to, ' +
    'reported, reports, report, reporting, quoted by, as quoted by, cited by, quotes, quoted, cites, told, tells, interview with, interview to, carried by, speaking to, ' +
    'speaking with, according to, in comments to, wrote in',
  he: 'he, him, his',
  she: 'she, her, hers',
  it: 'it, its',
  they: 'they, them, their',
  who: 'who, which',
  prepositions:
    'of, to, with, from, by, for, about, against, between, on, in, at, after, before, under, over, behind, following, regarding, including, than, like, via, through, ' +
    'near, towards, toward, into, during, without, within, among, alongside, beside, despite, since, until, upon, concerning, both',
  and: 'and, but, while, whereas, or, when, as, because, although, though, after, before',
  articles: 'the, a, an, his, her, its, their, then, former, late',
  documents,
  things,
  soCalled: 'so called, known as, dubbed, referred to as, the word, the term, the phrase, a sign reading, nicknamed, named after, a.k.a, aka, called for, what is called, often called',
  thisWas: 'this was, this is what, these words, such was, that was how, thus, the words are, it was',
  people: {
    'top diplomat, chief diplomat, diplomatic chief, diplomat, foreign policy chief':
      'foreign minister, foreign secretary, secretary of state, foreign policy, foreign affairs, high representative, ambassador, envoy, diplomat, permanent representative',
    'foreign minister, head of the foreign ministry': 'foreign minister, foreign secretary, foreign affairs, external',
    'prime minister, premier, head of government': 'prime minister, premier, chancellor, head of government',
    'minister, head of the ministry': 'minister, secretary',
    'president, head of state': 'president, head of state',
    'secretary of state': 'secretary of state',
    'secretary general, secretary': 'secretary',
    'spokesman, spokeswoman, spokesperson, press secretary': 'spokes, press secretary',
    'mayor, ambassador, senator, governor, chancellor, commissioner, chairman, chairwoman, chair, director, general, commander, professor, judge, lawyer, attorney, prosecutor': '',
    'chief, head, leader, boss': 'chief, head, leader, president, minister, director, chair, representative, secretary, mayor',
    'official, politician, statesman, lawmaker, legislator, candidate': 'minister, president, secretary, senator, mayor, official, member, representative, chair, governor, deputy, candidate, leader',
    'expert, analyst, scientist, researcher, author, writer, journalist, activist, engineer, doctor, officer, captain, colonel, executive, founder, owner, coach, manager, teacher, economist': '',
    'envoy, representative, delegate, negotiator, adviser, advisor, deputy, aide, king, queen, prince, princess, pope, bishop, archbishop': '',
    'teacher, headteacher, principal, skipper, pilot, harbourmaster, fisherman, fisherwoman, captain, actress, actor, singer, poet, painter, artist, composer, musician, film maker, filmmaker, historian, archaeologist, biologist, chemist, physicist, geologist, architect, curator, librarian, nurse, surgeon, midwife, paramedic, firefighter, baker, butcher, chef, shopkeeper, landlord, landlady, priest, vicar, rabbi, imam, monk, nun, columnist, editor, reporter, correspondent, photographer, blogger, presenter, broadcaster, publisher, banker, treasurer, accountant, auditor, inspector, detective, sergeant, lieutenant, major, admiral, marshal, soldier, sailor, veteran, guard, driver, conductor, mechanic, electrician, builder, carpenter, miner, keeper, warden, ranger, gardener, beekeeper, shepherd, councillor, councilor, councilman, councilwoman, congressman, congresswoman, mp, peer, whip, sheriff, ombudsman, magistrate, barrister, solicitor, plaintiff, defendant, champion, striker, goalkeeper, midfielder, swimmer, runner, cyclist, athlete, referee, pensioner, widow, widower, grandmother, grandfather, daughter, son, brother, sister, husband, wife, parent, pupil, graduate, volunteer, refugee, migrant, hotelier, entrepreneur, investor, philanthropist, consultant, designer, developer, programmer, technician, seismologist, meteorologist, forecaster, virologist, epidemiologist, psychologist, sociologist, lecturer, dean, rector': '',
    'resident, neighbour, neighbor, witness, survivor, victim, mother, father, farmer, student, worker, source': '',
  },
  bodies: {
    'foreign ministry': 'foreign ministry, ministry of foreign affairs, ministry',
    'ministry, department': 'ministry, department',
    'mission, embassy, consulate, delegation': '',
    'agency, service, body, authority, office, organisation, organization, institution, bureau': 'ministry, agency, department, service, office, bureau, authority, organi',
    'company, firm, corporation, bank, airline, operator, manufacturer': 'company, inc, ltd, corp, bank, group, holding',
    'commission, council, committee, court, parliament, government, police, army, military, union, alliance, association, foundation, party, group, club, board, team, university, institute, navy, church': '',
    'statement, communiqué, communique, readout, press release, letter, report, message, document, post, declaration': '*',
  },
};
