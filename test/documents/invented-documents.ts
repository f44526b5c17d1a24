/** Six short documents in six scripts, invented, each with a quotation in it that stands there word for word. */
export type InventedDocument = { script: string; text: string; quotation: string; negation: string; spaces: boolean };

const document = (script: string, negation: string, before: string, quotation: string, after: string, spaces = true): InventedDocument =>
  ({ script, negation, quotation, text: `${before}${quotation}${after}`, spaces });

export const inventedDocuments: readonly InventedDocument[] = [
  document('Latin', 'not',
    'The harbour office wrote on 5 March 2031 to all 12 ferrymen.\nAda Vale, its master, said: “',
    'We close the Lower Bridge for 14 days, Ben Orr’s ferry goes “every hour” — and nobody pays 2 crowns 🌉 for it',
    '.” She left at 10:26. A café below the bridge stays open; the naïve would call it a day off.'),
  document('Cyrillic', 'не',
    'Управа порту написала 5 березня 2031 року всім 12 поромникам. Ада Вейл сказала: «',
    'Ми закриваємо Нижній міст на 14 днів, пором Бена Орра ходить «щогодини» — і ніхто з п’яти сіл не платить 2 крони',
    '». Вона пішла о 10:26. Кав’ярня під мостом працює.'),
  document('Greek', 'δεν',
    'Το λιμεναρχείο έγραψε στις 5 Μαρτίου 2031 σε 12 πορθμείς. Η Άντα Βέιλ είπε: «',
    'Κλείνουμε την Κάτω Γέφυρα για 14 ημέρες, το πλοίο του Μπεν Ορ περνά κάθε ώρα – και κανείς πληρώνει 2 κορόνες',
    '». Έφυγε στις 10:26.'),
  document('Arabic', 'لا',
    'كتب مكتب الميناء في 5 آذار 2031 إلى 12 صاحب عبّارة. وقالت آدا فيل: «',
    'نُغلِق الجسر السفلي مدة 14 يومًا، وتمرّ عبّارة بن أور كل ساعة، ويدفع الناس 2 كراون فقط',
    '». ثم غادرت.'),
  document('Devanagari', 'नहीं',
    'बंदरगाह कार्यालय ने 5 मार्च 2031 को 12 नाविकों को लिखा। आदा वेल ने कहा: “',
    'हम निचला पुल 14 दिन के लिए बंद करते हैं, बेन ऑर की नाव हर घंटे चलेगी और लोग 2 क्राउन देंगे',
    '”। वह चली गईं।'),
  document('Japanese', 'ない',
    '港湾局は2031年3月5日に12人の渡し守に書いた。アダ・ヴェイルは「',
    '下の橋を14日間閉じます。ベン・オーの渡し船は毎時出て、料金は2クローネです',
    '」と述べた。その後、部屋を出た。', false),
];
