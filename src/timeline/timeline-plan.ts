import { isUnit, suitableUnit, unitKey, type Unit } from '../dates/calendar-unit.js';
import { readDate, type EdtfDate } from '../dates/edtf-date.js';
import { spanOf } from '../dates/span.js';
import { orderEvents } from '../event-file/order.js';
import type { Story } from '../event-file/reader.js';
import type { TimelineEvent } from '../event-file/types.js';
import { gapsOf } from './gaps.js';

/** How a page or a reader wants the events laid out. */
export type PlanOptions = {
  order: 'oldest-first' | 'newest-first';
  groupBy: 'auto' | 'none' | Unit | null;
  /** EDTF: only what touches this window; an end that is left out or cannot be read is open. */
  from: string | null | undefined;
  to: string | null | undefined;
  /** How many events stand before «Show all»; undefined for every one. */
  limit: number | null | undefined;
};

/** One event in its place; `gapTo` is the event up to which the time that passed is written behind it. */
export type Row = { event: TimelineEvent; date: EdtfDate; gapTo: TimelineEvent | undefined };

/** Events under one heading; `key` is what `writeUnit` writes, undefined where the story is not grouped. */
export type Group = { key: string | undefined; rows: Row[] };

/** A story laid out: the groups that are shown, those behind «Show all», and all events with their ids in that order. */
export type Plan = {
  story: Story;
  shown: Group[];
  folded: Group[];
  unit: Unit | undefined;
  events: TimelineEvent[];
  ids: ReadonlySet<string>;
  /** The events that count: retracted ones do not. */
  counted: TimelineEvent[];
};

/** The events that are in a count: retracted ones are in none. */
export const counted = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.filter(({ status }) => status !== 'retracted');

const dateOf = (event: TimelineEvent): EdtfDate => readDate(event.date)!;

const inWindow = (events: readonly TimelineEvent[], { from, to }: PlanOptions, timeZone: string): TimelineEvent[] => {
  const first = readDate(from ?? '');
  const last = readDate(to ?? '');
  const start = first ? spanOf(first, timeZone).start : -Infinity;
  const end = last ? spanOf(last, timeZone).end : Infinity;
  return events.filter((event) => {
    const span = spanOf(dateOf(event), timeZone);
    return span.end > start && span.start < end;
  });
};

const grouped = (rows: readonly Row[], unit: Unit | undefined, timeZone: string): Group[] => {
  if (!unit) return rows.length ? [{ key: undefined, rows: [...rows] }] : [];
  const groups: Group[] = [];
  for (const row of rows) {
    const key = unitKey(row.date, unit, timeZone);
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, rows: [row] });
  }
  return groups;
};

const rowsOf = (events: TimelineEvent[], newestFirst: boolean, timeZone: string): Row[] => {
  const gaps = gapsOf(events, timeZone);
  const ordered = newestFirst ? events.toReversed() : events;
  // A gap is keyed by its earlier event; newest first, it is written behind the later one.
  const behind = newestFirst ? new Map([...gaps].map(([earlier, later]) => [later, earlier])) : gaps;
  return ordered.map((event) => ({ event, date: dateOf(event), gapTo: behind.get(event) }));
};

const unitFor = (events: readonly TimelineEvent[], groupBy: PlanOptions['groupBy'], zone: string): Unit | undefined => {
  if (groupBy === 'none') return undefined;
  if (isUnit(groupBy)) return groupBy;
  const unit = suitableUnit(events.map(dateOf), zone);
  return unit === 'none' ? undefined : unit;
};

/**
 * Lays a story out: window, order, groups, gaps, limit. Events whose dates begin in one unit stand in one group, by the
 * zone in which they are written.
 */
export const planTimeline = (story: Story, options: PlanOptions, writtenZone: string): Plan => {
  const zone = story.timeZone ?? 'UTC';
  const events = orderEvents(inWindow(story.events, options, zone), zone);
  const rows = rowsOf(events, options.order === 'newest-first', zone);
  const unit = unitFor(events, options.groupBy, zone);
  // An attribute that is taken away gives null, one that is no number gives NaN: both are no limit.
  const limit = Math.max(0, options.limit ?? NaN) || rows.length;
  return {
    story,
    shown: grouped(rows.slice(0, limit), unit, writtenZone),
    folded: grouped(rows.slice(limit), unit, writtenZone),
    unit,
    events: rows.map(({ event }) => event),
    ids: new Set(rows.map(({ event }) => event.id)),
    counted: counted(events),
  };
};
