// Generated from the schema by build/generate-event-file.ts: change the schema and run that.

/**
 * What the reader walks: each object of the format, with the kinds of its fields and, after each kind, the fields of that kind.
 * A kind is the name of an object or of a sort of string, `string`, `=value`, `least..most`, `one|another`, `#id borne`,
 * `@id referred to`, `[list of]`, `{record of}`, or `one or several+`. Before it stands `!` where the field is required,
 * `^` where it may be missing but, when it is unsound, costs the object.
 */
export const description: Readonly<Record<string, string>> = {
  EventFile:
    'string $schema;' +
    '!=1 version;' +
    'Id id;' +
    '!Language language;' +
    'Text kicker summary byline licence;' +
    '!Text title;' +
    'TimeZone timeZone;' +
    'DateTime published updated;' +
    '[Media] media;' +
    '{Person} people;' +
    '{Source} sources;' +
    '{Topic} topics;' +
    '[Era] eras;' +
    '![Event] events;' +
    '[Correction] corrections',
  Media:
    '!image|video|audio|embed type;' +
    '!RelativeAddress url;' +
    'Text alt title caption credit;' +
    '1..100000 width height;' +
    'Srcset srcset;' +
    'string sizes;' +
    'RelativeAddress poster thumbnail link transcript;' +
    '^Text sensitive;' +
    '[Track] tracks',
  Track:
    '!RelativeAddress url;' +
    '!Language language;' +
    '!subtitles|captions|descriptions|chapters|metadata kind;' +
    'Text label',
  Person:
    '!Text name;' +
    '[Text] names;' +
    'Text role;' +
    'person|organization|unnamed kind;' +
    'Address image url',
  Source:
    'Text publisher author title via;' +
    'Address url archived;' +
    'Edtf published accessed;' +
    'Language language;' +
    'free|registration|paywall|offline access;' +
    'Document document',
  Document:
    '!FileName name;' +
    '!Sha256 sha256',
  Topic:
    '!Text name',
  Era:
    'Id id;' +
    '!Interval date;' +
    'Text title',
  Event:
    '!#event id;' +
    '[string] aliases;' +
    '!Edtf date;' +
    'Text displayDate headline summary;' +
    'TimeZone timeZone;' +
    'key|normal importance;' +
    'reported|unconfirmed|expected|cancelled|retracted status;' +
    'Place place;' +
    '[@person] people;' +
    '[@topic] topics;' +
    '[@event] respondsTo;' +
    '[Citation] citations;' +
    '[Quote] quotes;' +
    '[Difference] differences;' +
    '[Media] media;' +
    '[Link] links;' +
    'DateTime published updated;' +
    'Retraction retraction;' +
    'Draft draft;' +
    'Review reviewed',
  Place:
    '!Text name;' +
    '-90..90 latitude;' +
    '-180..180 longitude',
  Citation:
    '!@source source;' +
    'Passage passage;' +
    'Text via note',
  Passage:
    '!Words exact;' +
    'Affix prefix suffix',
  Quote:
    '#quote id;' +
    'Text lead role context via translator;' +
    '!Words text;' +
    'Language language;' +
    '@person speaker;' +
    'Edtf date;' +
    '!@source source;' +
    'Passage+ passage;' +
    '=true edited roundTrip;' +
    '^OriginalLanguage original;' +
    '[QuoteVersion] versions;' +
    'Draft draft;' +
    'Review reviewed',
  QuoteVersion:
    '!Language language;' +
    '!Words text;' +
    '@source source;' +
    'Passage+ passage;' +
    '!source|editor|machine translator',
  Draft:
    'Text by;' +
    '0..1 confidence;' +
    '[Text] questions',
  Review:
    '!Text by;' +
    '!DateTime at',
  Difference:
    '!Text about;' +
    '![Account] accounts',
  Account:
    '@person by;' +
    '@source source;' +
    'Edtf date;' +
    'Text summary;' +
    '[Quote] quotes;' +
    '[Citation] citations',
  Link:
    '!RelativeAddress url;' +
    '!Text title',
  Retraction:
    '!Edtf date;' +
    '!Text note',
  Correction:
    'Id id;' +
    '!Edtf date;' +
    'correction|clarification|update kind;' +
    '!Text note;' +
    '@event event;' +
    '@quote quote',
};
