/** What the names of newspapers, agencies and broadcasters have in them. */
export const outletName =
  /(?:radio|\btv\b|televi|diario|post(?!\p{L})|herald|broadcasting|dispatch|chronicle|observer|telegraph\b|bulletin\b|courier|nachrichten|tageblatt|rundschau|вісник|вестник|новини|новости|хроник|кур.{1,2}єр|курьер|courrier|dépêche|gaceta|noticias|crónica|heraldo|correo|\bnews|times|gazette|tribune|journal|zeitung|blatt|agenc|agentur|presse?\b|rundfunk|kurier|anzeiger|пошта|газет|агент|канал|інформ|информ|вести|вісті|радіо|радио)/iu;
