import { expect } from 'chai';
import type { Timeline } from '../../src/timeline/timeline.js';
import { all, change, eventCalled, textOf, timelineOf } from './timeline-fixture.js';

const events = [
  { id: 'night', date: '2021-03-01T02:10:00Z', headline: 'Lights go out' },
  { id: 'tokyo', date: '2021-03-01T20:00:00Z', timeZone: 'Asia/Tokyo', headline: 'Tokyo answers' },
  { id: 'day', date: '2021-03-05', headline: 'A day without a time' },
];

const dateOf = (timeline: Timeline, headline: string) => textOf(eventCalled(timeline, headline).querySelector('[part~=date]')!);

describe('time zones', () => {
  it('are the file’s, named', async () => {
    const timeline = await timelineOf({ events, timeZone: 'Europe/Lisbon' });
    expect(dateOf(timeline, 'Lights go out')).to.equal('1 March 2021 02:10 WET');
  });

  it('are the element’s where it names one: the day is that zone’s too', async () => {
    const timeline = await timelineOf({ events }, 'time-zone="America/New_York"');
    expect(dateOf(timeline, 'Lights go out')).to.match(/^28 February 2021 21:10 \S+/);
    expect(dateOf(timeline, 'A day without a time')).to.equal('5 March 2021');
    await change(timeline, { 'time-zone': 'Asia/Kolkata' });
    expect(dateOf(timeline, 'Lights go out')).to.match(/^1 March 2021 07:40 \S+/);
    await change(timeline, { 'time-zone': undefined });
    expect(dateOf(timeline, 'Lights go out')).to.equal('1 March 2021 02:10 UTC');
  });

  it('leave the machine’s date as the file has it', async () => {
    const timeline = await timelineOf({ events }, 'time-zone="America/New_York"');
    expect(eventCalled(timeline, 'Lights go out').querySelector('time')!.dateTime).to.equal('2021-03-01T02:10Z');
    expect(eventCalled(timeline, 'A day without a time').querySelector('time')!.dateTime).to.equal('2021-03-05');
  });

  for (const unknown of ['', 'Mars/Olympus', 'UTC+99', 'null']) {
    it(`are the file’s where the element’s is not known: «${unknown}»`, async () => {
      const timeline = await timelineOf({ events, timeZone: 'Europe/Lisbon' }, `time-zone="${unknown}"`);
      expect(dateOf(timeline, 'Lights go out')).to.equal('1 March 2021 02:10 WET');
    });
  }

  it('stand beside each other where the event has one of its own', async () => {
    const timeline = await timelineOf({ events }, 'time-zone="Asia/Kolkata"');
    expect(dateOf(timeline, 'Tokyo answers')).to.match(/^2 March 2021 01:30 \S+ 05:00 \S+$/);
    expect(dateOf(timeline, 'Lights go out')).not.to.match(/\d\d:\d\d.*\d\d:\d\d/);
    await change(timeline, { 'time-zone': 'Asia/Tokyo' });
    expect(dateOf(timeline, 'Tokyo answers')).not.to.match(/\d\d:\d\d.*\d\d:\d\d/);
  });

  it('do not let a time of another day pass for this one’s', async () => {
    const timeline = await timelineOf({ events });
    expect(dateOf(timeline, 'Tokyo answers')).to.match(/^1 March 2021 20:00 UTC .*2 March/);
  });

  for (const unit of ['day', 'month']) {
    it(`group an event under the date that it is shown with: ${unit}`, async () => {
      const timeline = await timelineOf({ events }, `time-zone="America/New_York" group-by="${unit}"`);
      const group = eventCalled(timeline, 'Lights go out').closest('[part~=group]')!;
      const heading = textOf(all(group, '[part~=group-title]')[0]!);
      expect(heading).to.match(unit === 'day' ? /^28 February 2021 / : /^February 2021 /);
    });
  }
});
