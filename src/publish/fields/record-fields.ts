// The fields that tell of an exchange wherever it is published: each schema of the vocabulary with its meaning and how it is decided.
import { z } from 'zod';
import { Category, EventKind, EventStatus, PartyId, Qualifier } from '../../domain/event.ts';
import { ReviewState } from '../../domain/record.ts';
import { field } from './field.ts';

const Day = z.iso.date();
const VOTE = 'by the most independent reports; a reviewer’s correction stands before them';

export const recordId = field(z.string().min(1), {
  means: 'Names the record for ever. The id of a merged record leads to the one that it is in now; see retired.',
  decided: 'made of the first report that was folded into it',
  example: 'r-1f0c2b7a90de',
});

export const kind = field(EventKind, {
  means:
    'What happened: an exchange of living people; a release, one side only; remains, bodies of the dead; an agreement that pledges exchanges and is carried out in stages.',
  decided: `${VOTE}; a report that knows both sides makes an exchange of what others tell as a release`,
  example: 'exchange',
});

export const status = field(EventStatus, {
  means: 'How far it came: completed, ongoing (people are under way), planned, cancelled.',
  decided:
    'by the latest reports: what was planned and then carried out is completed; a reviewer’s correction stands before it',
  example: 'completed',
});

export const dateStart = field(Day.nullable(), {
  means: 'First day on which people changed hands. Empty: no report says.',
  unit: 'ISO 8601 day, local to the reporters',
  decided: `${VOTE}; a day of the week is read against the day of publication, and an undated article's “Friday” stays empty`,
  example: '2025-05-23',
});

export const dateEnd = field(Day.nullable(), {
  means:
    'Last day; the same as the first where one day is told of. With precision month or year, the last day of that.',
  unit: 'ISO 8601 day, local to the reporters',
  decided: 'as date_start',
  example: '2025-05-25',
});

export const datePrecision = field(z.enum(['day', 'month', 'year', 'unknown']), {
  means: 'How exactly the date is known: to the day, the month or the year; unknown where it is not said.',
  decided: 'by the most exact reports that agree with one another',
  example: 'day',
});

export const dateEdtf = field(z.string().nullable(), {
  means: 'The same date with its precision, in Extended Date/Time Format (ISO 8601-2, level 1).',
  decided: 'made of the three fields before it',
  example: '2025-05-23/2025-05-25',
});

export const parties = field(z.array(PartyId), {
  means: 'The sides, states by ISO 3166-1 alpha-2 code, others by name; the most reported first.',
  decided: 'every side that a report names, by the most independent reports',
  example: ['RU', 'UA'],
});

export const mediators = field(z.array(PartyId), {
  means: 'Who brokered it, coded as the sides are; the most reported first. Empty: no report says.',
  decided: 'everybody of whom a report says that they mediated; a reviewer’s correction stands before it',
  example: ['AE'],
});

export const location = field(z.string().nullable(), {
  means: 'Where people changed hands, in the words of the reports.',
  decided: VOTE,
  example: 'the border of Belarus and Ukraine',
});

export const agreement = field(z.string().nullable(), {
  means: 'The deal that it belongs to, in the words of the reports.',
  decided: VOTE,
  example: '1,000 for 1,000',
});

export const state = field(ReviewState, {
  means:
    'How far review has come: waiting (nobody has looked yet: the machine’s reading), approved, rejected (no exchange, or not this one), needs_second_source, reopened (approved, and contradicted since).',
  decided: 'by reviewers; the machine only reopens',
  example: 'approved',
});

export const to = field(PartyId, {
  means: 'The side that these people went to, coded as parties.',
  decided: 'read from the sentence; a reviewer’s correction stands before it',
  example: 'UA',
});

export const from = field(PartyId, {
  means: 'The side that let them go, coded as parties.',
  decided: 'read from the sentence; a reviewer’s correction stands before it',
  example: 'RU',
});

export const category = field(Category, {
  means:
    'Who they were: military, civilian, child (under 18), hostage, prisoner (held under criminal law), remains (the dead), mixed (several, not told apart), unspecified.',
  decided: 'by the words of the reports; never guessed from the sides',
  example: 'military',
});

export const count = field(z.number().int().nonnegative().nullable(), {
  means:
    'How many. Empty: some, not said how many. The figure with the most independent reports; every other one is a claim.',
  unit: 'persons, or bodies where the category is remains',
  decided: VOTE,
  example: 390,
});

export const qualifier = field(Qualifier, {
  means: 'How the number is meant: exact, about, at_least, at_most.',
  decided: 'by the words before the number: “about”, “more than”, “up to”',
  example: 'exact',
});

export const articles = field(z.number().int().nonnegative(), {
  means: 'How many articles report it.',
  unit: 'articles',
  decided: 'counted',
  example: 21,
});

export const independent = field(z.number().int().nonnegative(), {
  means: 'How many of them are no copies of one another: wire copy in twenty outlets is one.',
  unit: 'texts',
  decided: 'counted by the likeness of their texts',
  example: 9,
});

export const names = field(z.array(z.string()), {
  means:
    'Released people whose names may be published; empty unless names were asked for. Never those of minors. See docs/people.md.',
  decided: 'three independent reports name the person, or a reviewer said so',
  example: [],
});

export const url = field(z.string().nullable(), {
  means: 'Where the article is. Empty: it was handed in as a text.',
  decided: 'as it was accepted',
  example: 'https://news.example/2025/05/23/swap',
});

export const title = field(z.string().nullable(), {
  means: 'The headline of the article.',
  decided: 'read from the page',
  example: 'Russia and Ukraine swap 390 prisoners each',
});

export const publisher = field(z.string().nullable(), {
  means: 'Who published the article: what the page calls its site, or else the host.',
  decided: 'read from the page',
  example: 'The Example',
});

export const published = field(z.string().nullable(), {
  means: 'When the article was published: a day, or a time with the offset that the page gives.',
  unit: 'ISO 8601',
  decided: 'read from the page',
  example: '2025-05-23T21:40:00-04:00',
});

export const report = field(z.string(), {
  means: 'Names the exchange as one article tells it; an article that tells of two has two.',
  decided: 'made of the article and of what it tells',
  example: '0f9c1c2d7a5b4e60',
});
