import { addWords } from './known-words.js';
import type { MediaWords, Words } from './words.js';

/** English for film, sound and other sites' players. */
export const mediaWords: MediaWords = {
  video: 'Video',
  audio: 'Audio',
  embed: 'Elsewhere',
  showSensitive: 'Show the picture: {why}',
  uncover: 'Show all the same: {why}',
  playFrom: 'Play here (loads from {host})',
  openAt: 'Open at {host}',
  transcript: 'Transcript',
};

/** Builds these words in: what draws media does this before it speaks. */
export const addMediaWords = (): void => addWords('en', mediaWords as Words);
