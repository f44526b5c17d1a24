import assert from 'node:assert/strict';
import test from 'node:test';
import { speakersIn } from './marked-names.js';

/** A name for each quotation, or `?` where nobody may be named: it is one of two, and the text does not tell which. */
const sentences: Readonly<Record<string, readonly (readonly [by: readonly string[], text: string])[]>> = {
  en: [
    [['Ada Vale'], '{Ada Vale} met {Ben Orr}. “The pier is gone for good,” she said.'],
    [['Ben Orr'], '{Ada Vale} met {Ben Orr}. “The pier is gone for good,” he said.'],
    [['Ada Vale'], '{Ada Vale} wrote to {Cora Finch}. “The pier is gone for good,” she said.'],
    [['?'], '{Ada Vale} and {Cora Finch} run the port. “The pier is gone for good,” she said.'],
    [['Ada Vale', 'Ada Vale'], '“The pier is gone for good,” {Ada Vale} said. “Nobody will build it again.”'],
    [['Ada Vale', '?'], '“The pier is gone for good,” {Ada Vale} said.\n\n{Ben Orr} shook his head.\n\n“Nobody will build it again, not ever.”'],
    [['Ben Orr'], '{Ben Orr} spoke of {Ada Vale}. “The pier is gone for good,” he said.'],
    [['Ada Vale', '?'], '“The pier is gone for good,” {Ada Vale} told {Ben Orr}.\n\n“Nobody will build it again, not ever.”'],
    [['Ada Vale', 'Ada Vale'], '“The pier is gone for good,” {Ada Vale} said. She paused. “Nobody will build it again.”'],
    [['?'], '“The pier is gone for good,” she said.'],
  ],
  uk: [
    [['Ада Вейл'], '{Ада Вейл} зустріла {Бена Орра}. «Причал зник назавжди», — сказала вона.'],
    [['Бен Орр'], '{Ада Вейл} зустріла {Бена Орра}. «Причал зник назавжди», — сказав він.'],
    [['?'], '{Ада Вейл} і {Кора Фінч} керують портом. «Причал зник назавжди», — сказала вона.'],
    [['Ада Вейл', 'Ада Вейл'], '«Причал зник назавжди», — сказала {Ада Вейл}. «Ніхто його більше не збудує».'],
    [['Ада Вейл', '?'], '«Причал зник назавжди», — сказала {Ада Вейл}.\n\n{Бен Орр} похитав головою.\n\n«Ніхто його більше не збудує, ніколи».'],
    [['Ада Вейл'], '{Ада Вейл} написала {Корі Фінч}. «Причал зник назавжди», — додала вона.'],
    [['Бен Орр'], '{Бен Орр} говорив про {Аду Вейл}. «Причал зник назавжди», — сказав він.'],
    [['Бен Орр'], '{Бен Орр} подзвонив {Аді Вейл}. «Причал зник назавжди», — визнав.'],
    [['Ада Вейл', 'Ада Вейл'], '«Причал зник назавжди», — сказала {Ада Вейл}. Вона замовкла. «Ніхто його більше не збудує».'],
    [['?'], '«Причал зник назавжди», — сказала вона.'],
  ],
  ru: [
    [['Ада Вейл'], '{Ада Вейл} встретила {Бена Орра}. «Причал исчез навсегда», — сказала она.'],
    [['Бен Орр'], '{Ада Вейл} встретила {Бена Орра}. «Причал исчез навсегда», — сказал он.'],
    [['?'], '{Ада Вейл} и {Кора Финч} управляют портом. «Причал исчез навсегда», — сказала она.'],
    [['Ада Вейл', 'Ада Вейл'], '«Причал исчез навсегда», — сказала {Ада Вейл}. «Никто его больше не построит».'],
    [['Ада Вейл', '?'], '«Причал исчез навсегда», — сказала {Ада Вейл}.\n\n{Бен Орр} покачал головой.\n\n«Никто его больше не построит, никогда».'],
    [['Ада Вейл'], '{Ада Вейл} написала {Коре Финч}. «Причал исчез навсегда», — добавила она.'],
    [['Бен Орр'], '{Бен Орр} говорил об {Аде Вейл}. «Причал исчез навсегда», — сказал он.'],
    [['Бен Орр'], '{Бен Орр} позвонил {Аде Вейл}. «Причал исчез навсегда», — признал он.'],
    [['Ада Вейл', 'Ада Вейл'], '«Причал исчез навсегда», — сказала {Ада Вейл}. Она замолчала. «Никто его больше не построит».'],
    [['?'], '«Причал исчез навсегда», — сказала она.'],
  ],
  de: [
    [['Ada Vale'], '{Ada Vale} traf {Ben Orr}. „Der Kai ist für immer weg“, sagte sie.'],
    [['Ben Orr'], '{Ada Vale} traf {Ben Orr}. „Der Kai ist für immer weg“, sagte er.'],
    [['?'], '{Ada Vale} und {Cora Finch} leiten den Hafen. „Der Kai ist für immer weg“, sagte sie.'],
    [['Ada Vale', 'Ada Vale'], '„Der Kai ist für immer weg“, sagte {Ada Vale}. „Niemand wird ihn noch einmal bauen.“'],
    [['Ada Vale', '?'], '„Der Kai ist für immer weg“, sagte {Ada Vale}.\n\n{Ben Orr} schüttelte den Kopf.\n\n„Niemand wird ihn noch einmal bauen, auch später nicht mehr.“'],
    [['Ada Vale'], '{Ada Vale} schrieb an {Cora Finch}. „Der Kai ist für immer weg“, fügte sie hinzu.'],
    [['Ben Orr'], '{Ben Orr} sprach über {Ada Vale}. „Der Kai ist für immer weg“, sagte er.'],
    [['Ada Vale'], '{Ada Vale} half {Ben Orr}. Wie sie betonte, sei der Kai „für immer weg“.'],
    [['Ada Vale', 'Ada Vale'], '„Der Kai ist für immer weg“, sagte {Ada Vale}. Sie schwieg. „Niemand wird ihn noch einmal bauen.“'],
    [['?'], '„Der Kai ist für immer weg“, sagte sie.'],
  ],
  fr: [
    [['Ada Vale'], '{Ada Vale} a croisé {Ben Orr}. « Le quai a disparu pour toujours », a-t-elle dit.'],
    [['Ben Orr'], '{Ada Vale} a croisé {Ben Orr}. « Le quai a disparu pour toujours », a-t-il dit.'],
    [['?'], '{Ada Vale} et {Cora Finch} dirigent le port. « Le quai a disparu pour toujours », a-t-elle dit.'],
    [['Ada Vale', 'Ada Vale'], '« Le quai a disparu pour toujours », a dit {Ada Vale}. « Personne ne le reconstruira. »'],
    [['Ada Vale', '?'], '« Le quai a disparu pour toujours », a dit {Ada Vale}.\n\n{Ben Orr} a secoué la tête.\n\n« Personne ne le reconstruira, jamais. »'],
    [['Ada Vale'], '{Ada Vale} a écrit à {Cora Finch}. « Le quai a disparu pour toujours », ajoute-t-elle.'],
    [['Ben Orr'], '{Ben Orr} parlait de {Ada Vale}. « Le quai a disparu pour toujours », a-t-il dit.'],
    [['Ada Vale'], '{Ada Vale} aide {Ben Orr}. Elle le dit : « Le quai a disparu pour toujours. »'],
    [['Ada Vale', 'Ada Vale'], '« Le quai a disparu pour toujours », a dit {Ada Vale}. Elle s’est tue. « Personne ne le reconstruira. »'],
    [['?'], '« Le quai a disparu pour toujours », a-t-elle dit.'],
  ],
  es: [
    [['Ada Vale'], '{Ada Vale} vio a {Ben Orr}. «El muelle se fue para siempre», dijo ella.'],
    [['Ben Orr'], '{Ada Vale} vio a {Ben Orr}. «El muelle se fue para siempre», dijo él.'],
    [['?'], '{Ada Vale} y {Cora Finch} dirigen el puerto. «El muelle se fue para siempre», dijo ella.'],
    [['Ada Vale', 'Ada Vale'], '«El muelle se fue para siempre», dijo {Ada Vale}. «Nadie volverá a construirlo».'],
    [['Ada Vale', '?'], '«El muelle se fue para siempre», dijo {Ada Vale}.\n\n{Ben Orr} negó con la cabeza.\n\n«Nadie volverá a construirlo, nunca».'],
    [['Ada Vale'], '{Ada Vale} escribió a {Cora Finch}. «El muelle se fue para siempre», añadió ella.'],
    [['Ben Orr'], '{Ben Orr} habló de {Ada Vale}. «El muelle se fue para siempre», dijo él.'],
    [['Ada Vale'], '{Ada Vale} ayuda a {Ben Orr}. Ella lo dice: «El muelle se fue para siempre».'],
    [['Ada Vale', 'Ada Vale'], '«El muelle se fue para siempre», dijo {Ada Vale}. Ella calló. «Nadie volverá a construirlo».'],
    [['?'], '«El muelle se fue para siempre», dijo ella.'],
  ],
};

for (const [language, all] of Object.entries(sentences))
  for (const [by, text] of all) test(`pronoun, ${language}: ${text}`, () => assert.deepEqual(speakersIn(text, language).map((name) => name ?? '?'), by));
