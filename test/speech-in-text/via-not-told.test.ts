import assert from 'node:assert/strict';
import test from 'node:test';
import { quotationsIn } from './marked-names.js';

/** Through whom the words of Ada Vale came. */
const sentences: Readonly<Record<string, readonly (readonly [via: string | undefined, text: string])[]>> = {
  en: [
    ['Harbour Herald', '“The pier is gone for good,” {Ada Vale} said in an interview with the {Harbour Herald}.'],
    ['Harbour Herald', '“The pier is gone for good,” {Ada Vale} said, as quoted by the {Harbour Herald}.'],
    ['Harbour Herald', '“The pier is gone for good,” {Ada Vale} said in comments carried by the {Harbour Herald}.'],
    ['Harbour Herald', 'Speaking to the {Harbour Herald}, {Ada Vale} said: “The pier is gone for good.”'],
    ['Kestrel', '“The pier is gone for good,” {Ada Vale} told Kestrel.'],
    ['aif.ru', '“The pier is gone for good,” {Ada Vale} told «aif.ru».'],
    ['Harbour Herald', 'The {Harbour Herald} quoted {Ada Vale} as saying: “The pier is gone for good.”'],
    [undefined, '“The pier is gone for good,” {Ada Vale} told the council.'],
    ['Harbour Herald', '“The pier is gone for good,” {Ada Vale} told the {Harbour Herald} on Friday.'],
    ['Kestrel', 'In an interview with the newspaper Kestrel, {Ada Vale} said: “The pier is gone for good.”'],
    ['Quay News', '“The pier is gone for good,” {Ada Vale} wrote in a column for {Quay News}.'],
    [undefined, '“The pier is gone for good,” {Ada Vale} said in March.'],
  ],
  uk: [
    ['Чайка', '«Причал зник назавжди», — сказала {Ада Вейл} у коментарі «Чайка».'],
    ['Чайка', '«Причал зник назавжди», — сказала {Ада Вейл} в інтерв’ю виданню «Чайка».'],
    ['Чайка', '«Причал зник назавжди», — цитує «Чайка» слова {Ада Вейл}.'],
    ['Чайка', 'Як пише «Чайка», {Ада Вейл} сказала: «Причал зник назавжди».'],
    ['Чайка', '«Причал зник назавжди», — розповіла {Ада Вейл}, повідомляє «Чайка».'],
    [undefined, '«Причал зник назавжди», — сказала {Ада Вейл} журналістам.'],
    ['Чайка', '«Причал зник назавжди», — сказала {Ада Вейл} у розмові з виданням «Чайка».'],
    ['Чайка', '«Причал зник назавжди», — сказала {Ада Вейл} в ефірі телеканалу «Чайка».'],
    ['Чайка', '«Причал зник назавжди», — заявила {Ада Вейл}, передає агентство «Чайка».'],
    [undefined, '«Причал зник назавжди», — сказала {Ада Вейл} під час зустрічі.'],
  ],
  ru: [
    ['Чайка', '«Причал исчез навсегда», — сказала {Ада Вейл} в комментарии «Чайка».'],
    ['Чайка', '«Причал исчез навсегда», — сказала {Ада Вейл} в интервью изданию «Чайка».'],
    ['Чайка', '«Причал исчез навсегда», — цитирует «Чайка» слова {Ада Вейл}.'],
    ['Чайка', 'Как пишет «Чайка», {Ада Вейл} сказала: «Причал исчез навсегда».'],
    ['Чайка', '«Причал исчез навсегда», — сказала {Ада Вейл}, сообщает «Чайка».'],
    [undefined, '«Причал исчез навсегда», — сказала {Ада Вейл} журналистам.'],
    ['Чайка', '«Причал исчез навсегда», — сказала {Ада Вейл} в беседе с изданием «Чайка».'],
    ['Чайка', '«Причал исчез навсегда», — сказала {Ада Вейл} в эфире телеканала «Чайка».'],
    ['Чайка', '«Причал исчез навсегда», — заявила {Ада Вейл}, передаёт агентство «Чайка».'],
    [undefined, '«Причал исчез навсегда», — сказала {Ада Вейл} на встрече.'],
  ],
  de: [
    ['Möwe', '„Der Kai ist für immer weg“, sagte {Ada Vale} der Zeitung „Möwe“.'],
    ['Möwe', '„Der Kai ist für immer weg“, sagte {Ada Vale} im Gespräch mit der „Möwe“.'],
    ['Möwe', '„Der Kai ist für immer weg“, sagte {Ada Vale} im Interview mit der „Möwe“.'],
    ['Quay News', '„Der Kai ist für immer weg“, erklärte {Ada Vale} gegenüber {Quay News}.'],
    ['Quay News', 'Laut {Quay News} sagte {Ada Vale}: „Der Kai ist für immer weg.“'],
    [undefined, '„Der Kai ist für immer weg“, sagte {Ada Vale} vor Journalisten.'],
    ['Möwe', '„Der Kai ist für immer weg“, sagte {Ada Vale} dem Sender „Möwe“.'],
    ['Quay News', '„Der Kai ist für immer weg“, sagte {Ada Vale} im Gespräch mit {Quay News}.'],
    ['Quay News', '„Der Kai ist für immer weg“, sagte {Ada Vale}, wie {Quay News} berichtet.'],
    [undefined, '„Der Kai ist für immer weg“, sagte {Ada Vale} der Presse.'],
  ],
  fr: [
    ['Mouette', '« Le quai a disparu pour toujours », a déclaré {Ada Vale} dans un entretien à « Mouette ».'],
    ['Quay News', '« Le quai a disparu pour toujours », a déclaré {Ada Vale} à {Quay News}.'],
    ['Quay News', '« Le quai a disparu pour toujours », a confié {Ada Vale} au micro de {Quay News}.'],
    ['Quay News', '« Le quai a disparu pour toujours », a déclaré {Ada Vale}, citée par {Quay News}.'],
    ['Quay News', 'Interrogée par {Quay News}, {Ada Vale} a répondu : « Le quai a disparu pour toujours. »'],
    [undefined, '« Le quai a disparu pour toujours », a déclaré {Ada Vale} à la presse.'],
    ['Quay News', '« Le quai a disparu pour toujours », a expliqué {Ada Vale} dans une interview à {Quay News}.'],
    ['Mouette', '« Le quai a disparu pour toujours », a dit {Ada Vale} au journal « Mouette ».'],
    ['Quay News', '« Le quai a disparu pour toujours », a dit {Ada Vale}, rapporte {Quay News}.'],
    [undefined, '« Le quai a disparu pour toujours », a dit {Ada Vale} à son arrivée.'],
  ],
  es: [
    ['Gaviota', '«El muelle se fue para siempre», dijo {Ada Vale} en una entrevista con «Gaviota».'],
    ['Quay News', '«El muelle se fue para siempre», dijo {Ada Vale} a {Quay News}.'],
    ['Quay News', '«El muelle se fue para siempre», declaró {Ada Vale} en declaraciones a {Quay News}.'],
    ['Quay News', '«El muelle se fue para siempre», dijo {Ada Vale}, citada por {Quay News}.'],
    ['Quay News', 'En una conversación con {Quay News}, {Ada Vale} dijo: «El muelle se fue para siempre».'],
    [undefined, '«El muelle se fue para siempre», dijo {Ada Vale} a los periodistas.'],
    ['Gaviota', '«El muelle se fue para siempre», dijo {Ada Vale} al diario «Gaviota».'],
    ['Quay News', '«El muelle se fue para siempre», declaró {Ada Vale}, según {Quay News}.'],
    ['Quay News', '«El muelle se fue para siempre», dijo {Ada Vale}, informó {Quay News}.'],
    [undefined, '«El muelle se fue para siempre», dijo {Ada Vale} a su llegada.'],
  ],
};

for (const [language, all] of Object.entries(sentences))
  for (const [via, text] of all)
    test(`via, ${language}: ${text}`, () => {
      const [found] = quotationsIn(text, language).filter(({ text: words }) => words.length > 12);
      assert.deepEqual([found?.speaker?.mention.name, found?.via], [/\p{Script=Cyrillic}/u.test(text.replace('aif.ru', '')) ? 'Ада Вейл' : 'Ada Vale', via]);
    });
