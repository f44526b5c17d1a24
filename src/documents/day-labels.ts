/**
 * Words with which a line says what its day is, in small letters: English, German, French, Spanish, Portuguese, Italian, Polish,
 * Ukrainian, Russian, Belarusian, Bulgarian and what else newspapers on the net are written in. Only these words make a day the
 * document's own: «Deadline», «Born», «Retrieved» are not here.
 */
const published =
  '(?:(?:first|originally|also) )?(?:published|posted|released|issued|created|filed)(?: online)?(?: (?:on|at))?|(?:publication|release|' +
  'publishing|posting|issue) (?:date|time)|' +
  'date (?:published|posted|issued)|(?:date|time) of (?:issue|publication|release)|' +
  '(?:zuerst |erstmals )?(?:veröffentlicht|erschienen|publiziert|erstellt|eingestellt)(?: (?:am|seit))?|online seit|veröffentlichungsdatum|' +
  'erscheinungsdatum|datum der veröffentlichung|' +
  '(?:article )?(?:publiée?|postée?|parue?|créée?|mise? en ligne|rédigée?|diffusée?)(?: le)?|date de (?:publication|parution|' +
  'mise en ligne)|' +
  '(?:publicad[oa]|cread[oa]|difundid[oa]|emitid[oa])(?: (?:el|em|a))?|fecha de (?:publicación|emisión)|data d[ea] publicação|' +
  'pubblicat[oa](?: il)?|data di pubblicazione|opublikowan[oya]|dodano|data publikacji|' +
  '(?:вперше )?(?:опубліковано|оприлюднено|розміщено|додано|створено)|(?:дата|час) (?:публікації|оприлюднення|розміщення|створення)|' +
  '(?:впервые )?(?:опубликовано|размещено|добавлено|создано)|(?:дата|время) (?:публикации|размещения|создания|выхода)|апублікавана|' +
  'публикувана?|' +
  'تاريخ النشر|نُ?شر(?: في)?|פורסם(?: ב)?|発行日|公開日|掲載日|发布时间|发布日期|게시일|입력|yayın tarihi';

/** «Date: …» says less: also of a concert it is said when it is. */
const dated = 'date|datum|fecha|data|дата';

const updated =
  '(?:last |most recently )?(?:updated?|modified|corrected|revised|edited|reviewed)(?: (?:on|at))?|last (?:update|change|revision)|' +
  'date (?:updated|modified)|' +
  '(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet|überarbeitet)(?: am)?|(?:letzte )?(?:aktualisierung|änderung)|stand(?: vom)?|' +
  '(?:dernière )?(?:mise? à jour|modifiée?|modification|actualisée?)(?: le)?|màj(?: le)?|' +
  '(?:últim[ao] )?(?:actualizad[oa]|actualización|modificad[oa]|modificación|atualizad[oa]|atualização)(?: (?:el|a las|em|às))?|' +
  '(?:ultimo )?(?:aggiornat[oa]|aggiornamento|modificat[oa])(?: il)?|(?:ostatnia )?(?:zaktualizowan[oya]|aktualizacja)|' +
  '(?:востаннє )?(?:оновлено|змінено|відредаговано)|(?:останнє )?оновлення|дата оновлення|' +
  '(?:последнее )?(?:обновлено|изменено|отредактировано|обновление|изменение)|дата (?:обновления|изменения)';

/** What somebody who is no newspaper calls a piece, and what a newspaper calls the issue that it stands in. */
const release =
  '(?:for )?immediate release|(?:press|media|news) (?:release|statement|note)|statement|bulletin|' +
  '(?:from )?(?:the )?(?:print )?(?:edition|issue)|in print|' +
  '(?:gemeinsame )?(?:pressemitteilung|presseinformation|medienmitteilung|pressemeldung|medieninformation|mitteilung|artikel|beitrag|' +
  'nachricht)|(?:\\p{L}{2,14})?(?:meldung|aussendung|blatt|zeitung|anzeiger)|' +
  '(?:aus der )?(?:print)?ausgabe|heft|' +
  'communiqué(?: de presse)?|édition|nota(?: de prensa| à imprensa)?|comunicado(?: de prensa)?|edición|comunicato(?: stampa)?|' +
  'komunikat(?: prasowy)?|' +
  'прес-?реліз|повідомлення|випуск|номер|новин[аи]|матеріал|публікація|пресс-?релиз|сообщение|выпуск|новост[ьи]|материал|публикация';

const ended = '(?![\\p{L}\\p{M}])';

/** What such a word may have behind it: a number, a colon, a stroke. */
const behind = '\\s{0,2}[:：]?';

const of = (words: string): RegExp => new RegExp(`(?:${words})${ended}${behind}`, 'iuy');

/** Each reads at its `lastIndex`. */
export const dayLabels = { published: of(published), dated: of(dated), updated: of(updated), release: of(release) };

/** What stands before the day on which a story was published, at the beginning of a line. */
export const publishedLead = new RegExp(`^[*_#>\\s]{0,6}(?:${published})(?:\\s{0,2}[:：][*_]{0,3}\\s{0,3}|\\s{1,3})`, 'iu');

/** A word that says that a story was changed, anywhere in a piece of a line. */
export const updatedWord = new RegExp(`(?<!\\p{L})(?:${updated})${ended}`, 'iu');

/** Such a word alone on its line: what it is said of stands on the next. */
export const labelAlone = new RegExp(`^[*_]{0,3}(?:(${published})|${updated})\\s{0,2}[:：]?[*_]{0,3}$`, 'iu');

/** «This story was first published on 3 March 2031»: a page's own sentence, to the day. */
export const ownSentence = new RegExp(
  '^(?:(?:this|the) (?:article|story|piece|post|report|column|statement|text|item)|diese[rs]? (?:artikel|text|beitrag|bericht|meldung)|' +
  '(?:cet|ce|cette) (?:article|texte|dépêche|billet|communiqué)|est[ea] (?:artículo|texto|noticia|nota|comunicado)|(?:цей|' +
  'ця) (?:матеріал|стаття|текст|новина)|' +
  '(?:этот|эта|данный|данная) (?:материал|статья|текст|новость|заметка))\\s(?:\\p{L}{1,12}\\s){0,3}?' +
  '(?:published|posted|released|issued|appeared|veröffentlicht|erschienen|erschien|publiée?|parue?|publicad[oa]|publicó|' +
  'опублікован\\p{L}{0,2}|оприлюднен\\p{L}{0,2}|опубликован\\p{L}{0,2}|вышел|вышла|вийшла?)' + ended, 'iu');
