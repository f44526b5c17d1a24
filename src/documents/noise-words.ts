/**
 * Words on buttons, links and headings of a web page, in lower case and without punctuation: a line that is made of nothing else tells
 * nothing. English, German, French, Spanish, Portuguese, Italian, Polish, Ukrainian, Russian. Words that could be a line of somebody's
 * story («Now», «Politics») are not here.
 */
const navigation = `
go to home page|home page|homepage|home|back to top|to top|top|back to home|back|skip to content|skip to main content|skip navigation|clear
menu|main menu|read more|read full story|read full article|continue reading|learn more|see more|show more|load more|more|view all|see all
view more|more news|all news|news|share|share this|share this article|share this story|share on facebook|share on twitter|share on x
share on telegram|share on whatsapp|share on linkedin|share via email|tweet|print|print this page|print article|email|email this|copy link
link copied|save|bookmark|follow us|follow us on|follow|facebook|twitter|instagram|telegram|whatsapp|linkedin|youtube|pinterest|reddit
tiktok|rss|viber|vkontakte|odnoklassniki|search|search for|log in|login|sign in|sign up|sign out|register|my account|subscribe|subscribe now
donate|donate now|support us|contact|contact us|about us|about|privacy policy|privacy|terms of use|terms of service|terms and conditions
terms|imprint|sitemap|site map|advertise|advertise with us|careers|help|faq|accept|accept all|accept cookies|reject all|decline
manage cookies|cookie settings|cookie policy|cookies|close|ok|got it|next|previous|previous article|next article|previous post|next post
next page|previous page|advertisement|advertising|sponsored|sponsored content|loading|loading please wait|play|pause|mute|play video
watch live|listen|listen to this article|toggle navigation|open menu|close menu|image|photo|video|gallery|breadcrumb|you are here|startseite
zur startseite|nach oben|zum seitenanfang|zurück|weiterlesen|mehr lesen|mehr|mehr erfahren|mehr anzeigen|alle anzeigen|teilen|drucken|merken
kommentieren|suche|suchen|anmelden|abmelden|registrieren|abonnieren|jetzt abonnieren|kontakt|impressum|datenschutz|agb|über uns|anzeige
werbung|schließen|alle akzeptieren|ablehnen|einstellungen|weiter|nächster artikel|vorheriger artikel|menü|zum inhalt springen|link kopieren
folgen sie uns|newsletter|accueil|retour à l'accueil|haut de page|retour en haut|lire la suite|lire plus|en savoir plus|voir plus|voir tout
partager|imprimer|commenter|rechercher|recherche|connexion|se connecter|s'inscrire|s'abonner|je m'abonne|abonnez-vous|contactez-nous
mentions légales|politique de confidentialité|publicité|fermer|tout accepter|tout refuser|suivant|précédent|article suivant
article précédent|aller au contenu|suivez-nous|copier le lien|inicio|volver al inicio|ir al inicio|volver arriba|subir|leer más
seguir leyendo|ver más|ver todo|compartir|imprimir|comentar|buscar|iniciar sesión|registrarse|suscríbete|suscribirse|suscríbase|contacto
aviso legal|política de privacidad|publicidad|cerrar|aceptar|aceptar todo|rechazar|siguiente|anterior|síguenos|saltar al contenido
copiar enlace|início|voltar ao topo|ler mais|leia mais|ver mais|compartilhar|partilhar|inscreva-se|assine|publicidade|fechar|torna su
torna all'inizio|leggi tutto|leggi di più|condividi|stampa|cerca|accedi|abbonati|pubblicità|chiudi|strona główna|do góry|czytaj więcej
czytaj dalej|udostępnij|drukuj|szukaj|zaloguj się|subskrybuj|reklama|zamknij|головна|на головну|на головну сторінку|вгору|нагору|догори
читати далі|читати більше|детальніше|докладніше|більше|показати більше|усі новини|всі новини|поділитися|поширити|роздрукувати|друкувати
коментувати|пошук|увійти|вхід|реєстрація|підписатися|підписатись|підтримати|контакти|про нас|реклама|закрити|прийняти|наступна|попередня
меню|копіювати посилання|новини|приєднуйтесь|приєднатися|главная|на главную|на главную страницу|наверх|вверх|к началу|читать далее
читать полностью|подробнее|ещё|еще|показать ещё|показать еще|все новости|поделиться|распечатать|печать|комментировать|поиск|войти|вход
регистрация|подписаться|поддержать|контакты|о нас|закрыть|принять|следующая|предыдущая|копировать ссылку|новости|фото|видео|відео|назад
далее|далі|share on|share on social media|share via|e-mail|mail|e-mail to a friend|email to a friend|x|teilen auf|per e-mail teilen
partager sur|partager sur facebook|courriel|comparte esta noticia|compartir en|correo|correo electrónico|compartilhar no|condividi su
udostępnij na|поділитися в|поділитись|поделиться в
`;

/** Names of a page's sections. In a row with a button («Home News Sport») or with each other they are its menu; alone they may be a title. */
const sections = `
news|world|politics|business|economy|sport|sports|weather|culture|opinion|health|science|tech|technology|travel|entertainment|local|national
international|lifestyle|nachrichten|politik|wirtschaft|kultur|welt|ausland|inland|panorama|meinung|wissen|gesundheit|reise|wetter|lokales
regional|unternehmen|actualités|politique|économie|monde|société|culture|santé|sciences|transports|météo|opinions|régions|faits divers
entreprises|noticias|política|economía|mundo|sociedad|cultura|deportes|salud|ciencia|opinión|sucesos|nacional|internacional|tecnología
economia|sociedade|esportes|notizie|cronaca|esteri|cultura|sport|salute|wiadomości|polityka|gospodarka|świat|kraj|kultura|політика|світ
спорт|економіка|суспільство|культура|бізнес|україна|події|здоров'я|технології|погода|думки|війна|наука|политика|мир|общество|экономика
культура|бизнес|происшествия|здоровье|технологии|погода|мнения|наука|в мире|россия|компании|компанії
`;

/** Headings under which a page lists other stories: the titles below them are not of this one. */
const related = `
latest posts|latest news|latest stories|latest|recent posts|recent articles|recent news|related posts|related articles|related stories
related news|related|more stories|more from this author|most read|most popular|popular posts|popular|trending|trending now|you may also like
you might also like|read also|see also|recommended|recommended for you|editors' picks|editor's picks|don't miss|in this section
more on this topic|more on this story|up next|what to read next|mehr zum thema|das könnte sie auch interessieren|meistgelesen
meistgelesene artikel|neueste artikel|aktuelle nachrichten|lesen sie auch|auch interessant|à lire aussi|lire aussi|à ne pas manquer
les plus lus|derniers articles|articles similaires|sur le même sujet|articles récents|lea también|lee también|te puede interesar|más leídas
lo más leído|últimas noticias|noticias relacionadas|artículos relacionados|entradas recientes|leia também|mais lidas|últimas notícias
notícias relacionadas|leggi anche|potrebbe interessarti|i più letti|ultime notizie|articoli correlati|czytaj także|czytaj też
najczęściej czytane|najnowsze|zobacz także|powiązane|читайте також|читайте ще|популярне|останні новини|головні новини|новини за темою
схожі новини|найпопулярніше|вас може зацікавити|дивіться також|читайте также|читайте ещё|популярное|последние новости|главные новости
новости по теме|похожие новости|самое читаемое|вам может быть интересно|смотрите также|материалы по теме|матеріали за темою|related topics
more from|a lire aussi|à lire également|verwandte themen|sujets liés|temas relacionados
`;

const commentForm = `
leave a reply|leave a comment|add a comment|post a comment|post comment|cancel reply|reply|comments|no comments|name|email|website|comment
submit|your email address will not be published|required fields are marked
your email address will not be published required fields are marked
save my name email and website in this browser for the next time i comment|notify me of follow-up comments by email
notify me of new posts by email|you must be logged in to post a comment|log in to leave a comment|comments are closed
be the first to comment|this site uses akismet to reduce spam|kommentar schreiben|schreibe einen kommentar|kommentar hinterlassen|antworten
kommentare|deine e-mail-adresse wird nicht veröffentlicht|erforderliche felder sind mit markiert|laisser un commentaire
ajouter un commentaire|commentaires|répondre|votre adresse e-mail ne sera pas publiée|les champs obligatoires sont indiqués avec
votre adresse de messagerie ne sera pas publiée|deja un comentario|deja una respuesta|comentarios|responder
tu dirección de correo electrónico no será publicada|los campos obligatorios están marcados con|deixe um comentário|comentários
lascia un commento|commenti|dodaj komentarz|komentarze|залишити коментар|додати коментар|коментарі|відповісти
ваша e-mail адреса не оприлюднюватиметься|обов'язкові поля позначені|your name|your comment|your email|ihr name|ihr kommentar|ihre e-mail
votre nom|votre commentaire|tu nombre|tu comentario|su comentario|seu nome|il tuo nome|прокоментувати|ваше ім'я|ваш коментар|ваше имя
ваш комментарий|прокомментировать|написать комментарий|написати коментар|1 comment|1 kommentar|оставить комментарий|добавить комментарий
комментарии|ответить|ваш адрес email не будет опубликован|обязательные поля помечены
`;

/** How a line begins that asks for something; what follows is the page's own («… to our newsletter»). Anchored and short. */
export const appeals: readonly RegExp[] = [
  new RegExp(
    '^(please )?(subscribe|sign up|register|join|follow|support|donate|download|like us|get)\\b.{0,60}\\b(newsletter|updates|inbox|' +
    'channel|app|alerts|notifications|us (on|via)|telegram|whatsapp|facebook|patreon|our (work|journalism|page))\\b', 'iu'),
  new RegExp(
    '^(jetzt |bitte )?(abonnieren|folgen|unterstützen|laden|melden) sie .{0,60}(newsletter|kanal|app|telegram|whatsapp|facebook|' +
    'journalismus|uns)', 'iu'),
  new RegExp(
    '^(abonnez-vous|inscrivez-vous|suivez|rejoignez|soutenez|téléchargez).{0,60}(newsletter|lettre d.information|chaîne|application|' +
    'telegram|whatsapp|facebook|nous)', 'iu'),
  new RegExp(
    '^(suscríb|síguenos|únete|apóyanos|descarga|inscreva-se|assine|siga|iscriviti|seguici|zapisz się|obserwuj).{0,60}(newsletter|' +
    'boletín|canal|app|telegram|whatsapp|facebook|boletim|kanał)', 'iu'),
  new RegExp(
    '^(підпис|підпиш|приєдн|долуча|стежте|читайте нас|слідкуйте|підтрим|завантаж).{0,60}(telegram|телеграм|канал|facebook|фейсбук|' +
    'розсилк|viber|вайбер|google news|whatsapp|twitter|нас)', 'iu'),
  new RegExp(
    '^(подпис|подпиш|присоедин|следите|читайте нас|поддерж|скачива).{0,60}(telegram|телеграм|канал|facebook|фейсбук|рассылк|viber|' +
    'вайбер|дзен|google news|whatsapp|twitter|нас)', 'iu'),
  /^(advertisement|sponsored|promoted|paid content|anzeige|werbung|publicité|publicidad|реклама)\s?[:—–-]/iu,
];

/** How a line begins that points to another story. */
export const pointers = new RegExp(
    '^(read (also|more|next)|see also|also read|related|more on this|watch( also)?|lesen sie (auch|mehr)|mehr dazu|(à )?lire aussi|' +
    'voir aussi|lea (también|más)|lee también|leia (também|mais)|leggi anche|czytaj (też|także|również)|читайте (також|ще|также|ещё|' +
    'еще)|дивіться також|смотрите также|по темі|по теме)\\s?[:—–|»›>→-]', 'iu');

/** What a banner about cookies begins with. */
export const cookieBanner = new RegExp(
  '^((we (and our partners )?|(this|our) (web)?site )uses?( [-\\p{L}]+){0,2} cookies|(by (continuing|using|clicking)|wir (verwenden|nutzen)|' +
    'diese (web)?seite (verwendet|nutzt)|nous utilisons|ce site utilise|utilizamos|este sitio (web )?utiliza|este site (usa|utiliza)|' +
    'utilizziamo|questo sito utilizza|ta strona (używa|korzysta)|ми використовуємо|цей сайт використовує|мы используем|' +
    'этот сайт использует|наш сайт).{0,60}(cookie|куки))', 'iu');

/** The words by which a page speaks to who reads it. */
export const toReader = new RegExp(
  '(?<!\\p{L})(you|your|yours|ihre[nrms]?|ihnen|vous|votre|vos|su|sus|tu|seu|sua|vostra?|twoj\\p{L}{0,3}|ваш\\p{L}{0,3}|вас|вам|' +
  'вами)(?!\\p{L})', 'iu');

/** Before a list of topics. */
export const tagLead = new RegExp(
  '^(tags?|topics?|keywords?|filed under|categor(y|ies)|posted in|schlag(worte|wörter)|themen|stichworte|mots[- ]clés|étiquettes|' +
  'sujets|etiquetas|temas|categorías?|categorias?|tagi|tag|теги|мітки|теми|метки|темы|ключові слова|ключевые слова|рубрик[аи])\\s?:', 'iu');

const phrasesIn = (list: string): string[] => list.split(/[|\n]/).filter(Boolean);

export type PhraseKind = 'navigation' | 'related' | 'comment-form' | 'section';

/** What each phrase is. */
export const phrases: ReadonlyMap<string, PhraseKind> = new Map([
  ...phrasesIn(sections).map((phrase): [string, PhraseKind] => [phrase, 'section']),
  ...phrasesIn(navigation).map((phrase): [string, PhraseKind] => [phrase, 'navigation']),
  ...phrasesIn(commentForm).map((phrase): [string, PhraseKind] => [phrase, 'comment-form']),
  ...phrasesIn(related).map((phrase): [string, PhraseKind] => [phrase, 'related']),
]);
