import assert from 'node:assert/strict';
import test from 'node:test';
import { speakersIn } from './marked-names.js';

/** A name, or `?` where nobody with a name may be given: two people answer, or none. */
const sentences: Readonly<Record<string, readonly (readonly [by: string, text: string])[]>> = {
  en: [
    ['Ada Vale', '{Ada Vale|director of the port} came. {Ben Orr|mayor} left. “The pier is gone for good,” the director said.'],
    ['Ben Orr', '{Ada Vale|director of the port} came. {Ben Orr|mayor} left. “The pier is gone for good,” the mayor said.'],
    ['?', '{Ada Vale|deputy mayor} met {Ben Orr|mayor of the old town}. “The pier is gone for good,” the politician said.'],
    ['Ada Vale', '{Ada Vale}, a teacher, came early. {Ben Orr} came late. “The pier is gone for good,” the teacher said.'],
    ['Ada Vale', '{Ada Vale} is the captain of the ferry. {Ben Orr} came late. “The pier is gone for good,” the captain said.'],
    ['?', '{Ben Orr|fisherman} came late. “The pier is gone for good,” the actress said.'],
    ['?', '{Ben Orr|mayor} came. {Ada Vale} left. “The pier is gone for good,” the chemist said.'],
    ['Cora Finch', '{Ada Vale|mayor} came. “The pier is gone for good,” said the mayor of the old town, {Cora Finch}.'],
    ['Ben Orr', '{Ada Vale|director of the port} and {Ben Orr|director of the museum} came. “The pier is gone for good,” the museum director said.'],
    ['?', '{Ada Vale|mayor} came. “The pier is gone for good,” {Ada Vale}’s spokeswoman said.'],
  ],
  uk: [
    ['Ада Вейл', '{Ада Вейл|директорка порту} прийшла. {Бен Орр|мер} пішов. «Причал зник назавжди», — сказала директорка.'],
    ['Бен Орр', '{Ада Вейл|директорка порту} прийшла. {Бен Орр|мер} пішов. «Причал зник назавжди», — сказав мер.'],
    ['?', '{Ада Вейл|міністерка освіти} і {Кора Фінч|міністерка культури} прийшли. «Причал зник назавжди», — сказала міністерка.'],
    ['Ада Вейл', '{Ада Вейл|вчителька} прийшла. {Бен Орр} пішов. «Причал зник назавжди», — сказала вчителька.'],
    ['Бен Орр', '{Ада Вейл} прийшла. {Бен Орр|капітан порома} пішов. «Причал зник назавжди», — сказав капітан.'],
    ['?', '{Ада Вейл|капітанка} прийшла. «Причал зник назавжди», — сказав лікар.'],
    ['Кора Фінч', '{Ада Вейл|мерка} прийшла. «Причал зник назавжди», — сказала мерка старого міста, {Кора Фінч}.'],
    ['Ада Вейл', '{Ада Вейл|лікарка} прийшла. {Бен Орр|лікар} пішов. «Причал зник назавжди», — сказала лікарка.'],
    ['Бен Орр', '{Ада Вейл|лікарка} прийшла. {Бен Орр|редактор газети} пішов. За словами редактора, «причал зник назавжди».'],
    ['?', '{Бен Орр|рибалка} пішов. «Причал зник назавжди», — сказала акторка.'],
  ],
  ru: [
    ['Ада Вейл', '{Ада Вейл|директор порта} пришла. {Бен Орр|мэр} ушёл. «Причал исчез навсегда», — сказала директор.'],
    ['Бен Орр', '{Ада Вейл|директор порта} пришла. {Бен Орр|мэр} ушёл. «Причал исчез навсегда», — сказал мэр.'],
    ['?', '{Ада Вейл|министр образования} и {Кора Финч|министр культуры} пришли. «Причал исчез навсегда», — сказала министр.'],
    ['Ада Вейл', '{Ада Вейл|учительница} пришла. {Бен Орр} ушёл. «Причал исчез навсегда», — сказала учительница.'],
    ['Бен Орр', '{Ада Вейл} пришла. {Бен Орр|капитан парома} ушёл. «Причал исчез навсегда», — сказал капитан.'],
    ['?', '{Ада Вейл|капитан} пришла. «Причал исчез навсегда», — сказал врач.'],
    ['Кора Финч', '{Ада Вейл|мэр} пришла. «Причал исчез навсегда», — сказала мэр старого города, {Кора Финч}.'],
    ['Бен Орр', '{Ада Вейл|врач} пришла. {Бен Орр|врач} ушёл. «Причал исчез навсегда», — сказал врач.'],
    ['Бен Орр', '{Ада Вейл|врач} пришла. {Бен Орр|редактор газеты} ушёл. По словам редактора, «причал исчез навсегда».'],
    ['?', '{Бен Орр|рыбак} ушёл. «Причал исчез навсегда», — сказала актриса.'],
  ],
  de: [
    ['Ada Vale', '{Ada Vale|Direktorin des Hafens} kam. {Ben Orr|Bürgermeister} ging. „Der Kai ist für immer weg“, sagte die Direktorin.'],
    ['Ben Orr', '{Ada Vale|Direktorin des Hafens} kam. {Ben Orr|Bürgermeister} ging. „Der Kai ist für immer weg“, sagte der Bürgermeister.'],
    ['?', '{Ada Vale|Bildungsministerin} und {Cora Finch|Kulturministerin} kamen. „Der Kai ist für immer weg“, sagte die Ministerin.'],
    ['Ada Vale', '{Ada Vale|Lehrerin} kam. {Ben Orr} ging. „Der Kai ist für immer weg“, sagte die Lehrerin.'],
    ['Ben Orr', '{Ada Vale} kam. {Ben Orr|Kapitän der Fähre} ging. „Der Kai ist für immer weg“, sagte der Kapitän.'],
    ['Ben Orr', '{Ada Vale|Ministerin} kam. {Ben Orr|Minister} ging. „Der Kai ist für immer weg“, sagte der Minister.'],
    ['Cora Finch', '{Ada Vale|Bürgermeisterin} kam. „Der Kai ist für immer weg“, sagte die Bürgermeisterin der Altstadt, {Cora Finch}.'],
    ['Ada Vale', '{Ada Vale}, die Ärztin des Ortes, kam. {Ben Orr} ging. „Der Kai ist für immer weg“, sagte die Ärztin.'],
    ['Ben Orr', '{Ada Vale|Ärztin} kam. {Ben Orr|Redakteur der Zeitung} ging. Laut dem Redakteur ist der Kai „für immer und ewig weg“.'],
    ['?', '{Ben Orr|Fischer} ging. „Der Kai ist für immer weg“, sagte die Schauspielerin.'],
  ],
  fr: [
    ['Ada Vale', '{Ada Vale|directrice du port} est venue. {Ben Orr|maire} est parti. « Le quai a disparu pour toujours », a dit la directrice.'],
    ['Ben Orr', '{Ada Vale|directrice du port} est venue. {Ben Orr|maire} est parti. « Le quai a disparu pour toujours », a dit le maire.'],
    ['?', '{Ada Vale|ministre de l’éducation} et {Cora Finch|ministre de la culture} sont venues. « Le quai a disparu pour toujours », a dit la ministre.'],
    ['Ada Vale', '{Ada Vale|institutrice} est venue. {Ben Orr} est parti. « Le quai a disparu pour toujours », a dit l’institutrice.'],
    ['Ben Orr', '{Ada Vale} est venue. {Ben Orr|capitaine du bac} est parti. « Le quai a disparu pour toujours », a dit le capitaine.'],
    ['Ben Orr', '{Ada Vale|ministre de l’éducation} et {Ben Orr|ministre de la culture} sont venus. « Le quai a disparu pour toujours », a dit le ministre.'],
    ['Cora Finch', '{Ada Vale|maire} est venue. « Le quai a disparu pour toujours », a dit la maire de la vieille ville, {Cora Finch}.'],
    ['Ada Vale', '{Ada Vale}, la capitaine du bac, est venue. {Ben Orr} est parti. « Le quai a disparu pour toujours », a dit la capitaine.'],
    ['Ben Orr', '{Ada Vale|médecin} est venue. {Ben Orr|rédacteur du journal} est parti. Selon le rédacteur, le quai a « disparu pour toujours ».'],
    ['?', '{Ben Orr|pêcheur} est parti. « Le quai a disparu pour toujours », a dit la comédienne.'],
  ],
  es: [
    ['Ada Vale', '{Ada Vale|directora del puerto} vino. {Ben Orr|alcalde} se fue. «El muelle se fue para siempre», dijo la directora.'],
    ['Ben Orr', '{Ada Vale|directora del puerto} vino. {Ben Orr|alcalde} se fue. «El muelle se fue para siempre», dijo el alcalde.'],
    ['?', '{Ada Vale|ministra de Educación} y {Cora Finch|ministra de Cultura} vinieron. «El muelle se fue para siempre», dijo la ministra.'],
    ['Ada Vale', '{Ada Vale|maestra} vino. {Ben Orr} se fue. «El muelle se fue para siempre», dijo la maestra.'],
    ['Ben Orr', '{Ada Vale} vino. {Ben Orr|capitán del ferry} se fue. «El muelle se fue para siempre», dijo el capitán.'],
    ['Ben Orr', '{Ada Vale|ministra de Educación} y {Ben Orr|ministro de Cultura} vinieron. «El muelle se fue para siempre», dijo el ministro.'],
    ['Cora Finch', '{Ada Vale|alcaldesa} vino. «El muelle se fue para siempre», dijo la alcaldesa de la ciudad vieja, {Cora Finch}.'],
    ['Ada Vale', '{Ada Vale}, la capitana del ferry, vino. {Ben Orr} se fue. «El muelle se fue para siempre», dijo la capitana.'],
    ['Ben Orr', '{Ada Vale|médica} vino. {Ben Orr|redactor del diario} se fue. Según el redactor, el muelle «se fue para siempre».'],
    ['?', '{Ben Orr|pescador} se fue. «El muelle se fue para siempre», dijo la actriz.'],
  ],
};

const people = /^(?:Ada|Ben|Cora|Ада|Бен|Кора) /u;

for (const [language, all] of Object.entries(sentences))
  for (const [by, text] of all)
    test(`description, ${language}: ${text}`, () => {
      const named = speakersIn(text, language).map((name) => (name && people.test(name) ? name : '?'));
      assert.deepEqual(named, [by]);
    });
