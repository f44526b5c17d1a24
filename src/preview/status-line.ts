import type { CheckedNews } from './preview-data.js';

const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const verdict = ({ refused, drafts }: CheckedNews): string => {
  const left = [refused ? counted(refused, 'problem') : '', drafts ? counted(drafts, 'unread draft') : ''].filter(Boolean);
  return left.length ? `${left.join(', ')}.` : 'It can be published.';
};

/** What there is to say of the file as it is now, in a line. */
export const statusLine = (news: CheckedNews): string => {
  if (news.isKept) return 'The file cannot be shown as it is now. The story stays as it was last sound.';
  return [verdict(news), news.isHeld ? '' : 'No --documents: its words were held to nothing.'].filter(Boolean).join(' ');
};

/** How bad that is: what the line looks like. */
export const statusLevel = ({ isKept, refused, drafts }: CheckedNews): string => (isKept || refused ? 'error' : drafts ? 'draft' : 'well');

/** «Saved 10:26:07», in the reader's way of writing time; with the day where that is not today. */
export const savedText = (savedAt: number | undefined): string => {
  if (savedAt === undefined) return '';
  const isToday = new Date(savedAt).toDateString() === new Date().toDateString();
  return `Saved ${new Intl.DateTimeFormat(undefined, { timeStyle: 'medium', ...(!isToday && { dateStyle: 'medium' }) }).format(savedAt)}`;
};
