/** What can be done with a document or an agreement, in the words of six languages: by these, tellings of one event differ. */
const acts: Readonly<Record<string, RegExp>> = {
  published: /\b(?:published|released|made public)\b|опублік|оприлюдн|опублик|обнародов|veröffentlicht|publi(?:é|ée|és|ées)\b|publicó|publicaron|difundi/iu,
  'handed over': /\b(?:handed over|handed in|delivered|submitted)\b|переда(?:в|ла|ли|л)|привіз|вручи|übergeben|übergab|überreicht|remis|entregó|entregaron/iu,
  sent: /\bsent\b|надісла|відправи|направи|отправи|geschickt|sandte|gesandt|envoy(?:é|ée|a)\b|envió|enviaron/iu,
  signed: /\bsigned\b|підписа|подписа|unterzeichne|unterschrieb|signé|firmó|firmaron/iu,
};

/** The act that a clause tells of, undefined where it tells of none of them or of several. */
export const actIn = (clause: string): string | undefined => {
  const found = Object.entries(acts).filter(([, pattern]) => pattern.test(clause)).map(([act]) => act);
  return found.length === 1 ? found[0] : undefined;
};

/** Numbers that a clause counts with: without the digits of dates and times, which the day says. */
export const countsIn = (clause: string): Set<string> =>
  new Set([...clause.matchAll(/(?<![\p{L}\p{N}.:/-])\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})*(?![\p{L}\p{N}:/-]|[.,]\d)/gu)].map(([count]) => count.replace(/\D/gu, '')));
