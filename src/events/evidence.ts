// What speaks for and against an article's news being a handing over of captives: a line each, with what it weighs.
import { partyKind } from '../gazetteer/index.ts';
import { isDoubted, moves } from './asserts.ts';
import type { Holds } from './candidate.ts';
import {
  exchangesThings,
  HANDS_OVER,
  headDenies,
  headHopes,
  headIs,
  headIsOfTalks,
  headSpeaks,
  inLead,
  isBetweenSides,
  isBrokered,
  isDoubtedThroughout,
  isMostlyMoved,
  isOfMigrants,
  isOfThings,
  of,
  ofArticle,
  opensWith,
  opensWithThings,
  opensWithTravellers,
  SWAPS,
} from './evidence-of-article.ts';
import { isOfMercy, isOfMishap, isOnBail } from './evidence-of-no-captives.ts';
import {
  areCaptives,
  areEnemies,
  areFriendsWithoutSwap,
  areGivenByName,
  areOnTheirWay,
  countedSides,
  countedTellings,
  flagged,
  hasNoReturn,
  isAnonymous,
  isBare,
  isBetweenFriends,
  isBystanders,
  isLikeTheNews,
  isOfFriendsDead,
  isOfOwnSubjects,
  isOfTheDead,
  isOfTheFound,
  isOfUnnamed,
  isOnlyDoubted,
  isPutOff,
  isToldEarly,
  isToNobody,
  isTradeOfEnemies,
  isTradeOfFriends,
  isUndatedUncounted,
  isVaguePlan,
} from './evidence-of-thread.ts';
import { tellsOfTrade } from './headline.ts';

/** `says`: what is true of the article, for a reader who asks why. `weighs`: for the news, and for another exchange that it tells of. */
type Evidence = {
  readonly says: string;
  readonly weighs: readonly [news: number, other: number];
  readonly holds: Holds;
};

/**
 * No one of these settles it: reporters of rescues, trials and bonds write of captives, counts and exchanges too. The weights
 * are rounded from a regression over the articles of fixtures/ that may be looked at; docs/decisions/what-is-news.md says how.
 */
export const EVIDENCE: readonly Evidence[] = [
  { says: 'the headline speaks of a swap', weighs: [2, 1], holds: ({ around }) => headSpeaks(around, SWAPS) },
  {
    says: 'the headline has the two sides trade',
    weighs: [1, 0],
    holds: ({ around }) => tellsOfTrade(around.title, around.pair),
  },
  { says: 'the headline counts who moves', weighs: [1, 0.5], holds: ({ around }) => moves(around.head) },
  { says: 'the headline hands over', weighs: [1.5, -0.5], holds: ({ around }) => headSpeaks(around, HANDS_OVER) },
  { says: 'the lead counts who moves', weighs: [0.5, -1], holds: inLead(moves) },
  { says: 'the lead has both sides hand over', weighs: [0.5, 0], holds: isBetweenSides },
  { says: 'somebody brokered', weighs: [2, 1], holds: ofArticle(({ statements }) => statements.some(isBrokered)) },
  { says: 'the two are enemies', weighs: [1, 1], holds: ({ transfers }) => transfers.some(areEnemies) },
  { says: 'it has a day', weighs: [2, 2.5], holds: ({ thread }) => thread.dateMention !== null },
  { says: 'it is told early', weighs: [0.5, -1.5], holds: isToldEarly },
  { says: 'it is told more than once', weighs: [0, -0.5], holds: ({ thread }) => countedTellings(thread) > 1 },
  { says: 'both sides are counted', weighs: [1, 1.5], holds: ({ transfers }) => countedSides(transfers) > 1 },
  { says: 'enemies have traded on a day', weighs: [1.5, 1], holds: isTradeOfEnemies },
  { says: 'they are captives by name', weighs: [0.5, 0.5], holds: ({ transfers }) => transfers.some(areCaptives) },
  {
    says: 'a verb moves them',
    weighs: [0.5, 1],
    holds: ({ placed }) => placed.some(({ figure }) => figure.verb !== null),
  },
  {
    says: 'the giver is named',
    weighs: [1.5, 2],
    holds: ({ placed }) => placed.some(({ figure }) => figure.from !== null),
  },
  { says: 'most numbers are of who moves', weighs: [0.5, 2.5], holds: ofArticle(isMostlyMoved) },
  {
    says: 'nobody says who is counted',
    weighs: [-0.5, -0.5],
    holds: ({ placed }) => placed.length > 0 && placed.every(isBare),
  },
  { says: 'the headline denies it', weighs: [-1, 0], holds: headDenies(['denial', 'cancel']) },
  { says: 'the headline says that a report of it is false', weighs: [-2, -2.5], holds: headIs(['debunk']) },
  { says: 'the headline hopes for it', weighs: [-2, -1], holds: headHopes },
  { says: 'the headline has a "no"', weighs: [-1.5, -0.5], holds: headDenies(['not']) },
  { says: 'the headline calls them captives', weighs: [-0.5, 0.5], holds: headIs(['captiveWord']) },
  // What a first sentence in its place earns is less.
  { says: 'it has no headline', weighs: [1, 0], holds: ({ around }) => around.title === null },
  { says: 'the headline is of talks', weighs: [-1.5, -1], holds: headIsOfTalks },
  { says: 'the lead doubts it', weighs: [-0.5, -1], holds: inLead(isDoubted) },
  { says: 'it is doubted again and again', weighs: [-2.5, -1.5], holds: ofArticle(isDoubtedThroughout) },
  { says: 'whoever tells of it doubts it', weighs: [-3, -1.5], holds: isOnlyDoubted },
  { says: 'it opens with things, games or art', weighs: [-4.5, -4.5], holds: opensWithThings },
  { says: 'it is of things, games or art again and again', weighs: [-3, -3], holds: ofArticle(isOfThings) },
  { says: 'the lead exchanges things', weighs: [-1, -1], holds: inLead(exchangesThings) },
  { says: 'the headline is of a court or a gang', weighs: [-4, -4], holds: opensWith(['crime'], 0) },
  {
    says: 'the lead is of a court, a gang or a raid',
    weighs: [-1, 0.5],
    holds: inLead(of(['crime', 'rescue', 'unilateral'])),
  },
  { says: 'it opens with a raid, a wreck or a siege', weighs: [-2, -1.5], holds: opensWith(['rescue'], 2) },
  { says: 'it is put off, and so it is due', weighs: [2.5, 3], holds: ({ thread }) => thread.tellings.some(isPutOff) },
  { says: 'it opens with harm', weighs: [-1, -0.5], holds: opensWith(['harm'], 3) },
  { says: 'nobody is counted', weighs: [0, -0.5], holds: ({ counted }) => !counted },
  { says: 'it is a plan', weighs: [-1, 0.5], holds: ({ thread }) => thread.planned && !thread.begun },
  { says: 'it is a plan of which nobody agreed, for no day', weighs: [-2, -3], holds: isVaguePlan },
  { says: 'it was called off', weighs: [1.5, 1.5], holds: ({ thread }) => thread.cancelled },
  { says: 'it is of no day', weighs: [0.5, -1.5], holds: ({ thread }) => thread.date.start === null },
  { says: 'it is of a month', weighs: [-0.5, -1], holds: ({ thread }) => thread.date.precision === 'month' },
  { says: 'it is of a year', weighs: [-2.5, -4.5], holds: ({ thread }) => thread.date.precision === 'year' },
  { says: 'nobody is counted, and it has no day of its own', weighs: [-1.5, -1.5], holds: isUndatedUncounted },
  { says: 'beside the dead', weighs: [-0.5, 0.5], holds: ({ dead, kind }) => dead && kind !== 'remains' },
  { says: 'the living and the dead change hands beside each other', weighs: [1.5, 1], holds: ({ besides }) => besides },
  { says: 'beside the dead, and the living are not spoken of', weighs: [-3.5, -4.5], holds: isOfTheDead },
  { says: 'of the dead no verb says that they were handed over', weighs: [-1, -0.5], holds: isOfTheFound },
  { says: 'it is said to have taken place', weighs: [0.5, 1], holds: flagged(['event']) },
  { says: 'nobody was given in return, somebody says', weighs: [2, 2], holds: hasNoReturn },
  { says: 'they are told apart from the exchange of the day', weighs: [0, 1.5], holds: flagged(['separate']) },
  {
    says: 'one side gets, and nobody speaks of a swap',
    weighs: [-0.5, -1.5],
    holds: ({ kind, around }) => kind === 'release' && !around.swaps,
  },
  { says: 'one side lets go, and to whom is said nowhere', weighs: [-5, -5], holds: isToNobody },
  { says: 'the news let go of people of the same side, and so did this', weighs: [0, 3], holds: isLikeTheNews },
  { says: 'one side lets go those whom it rules', weighs: [-5, -3], holds: isOfOwnSubjects },
  { says: 'a state lets its own prisoners go by its mercy', weighs: [-3.5, -3.5], holds: isOfMercy },
  { says: 'one side lets go, on bail', weighs: [-3, -3], holds: isOnBail },
  { says: 'two states that are no enemies, and nobody in particular', weighs: [-1, -2], holds: isBystanders },
  { says: 'two states that are no enemies, neither in want of a pawn', weighs: [-5.5, -3], holds: isBetweenFriends },
  { says: 'the dead of an accident', weighs: [-5, -5], holds: isOfMishap },
  { says: 'the dead of one of two states that are no enemies', weighs: [-6, -5], holds: isOfFriendsDead },
  {
    says: 'two states that are no enemies, and nobody opens with a swap',
    weighs: [-2, -2],
    holds: areFriendsWithoutSwap,
  },
  {
    says: 'two states trade, and neither is at war, jails foreigners or hosts others',
    weighs: [-5.5, -4],
    holds: isTradeOfFriends,
  },
  { says: 'it opens with travellers and nobody’s captives', weighs: [-2.5, -1], holds: opensWithTravellers },
  {
    says: 'people come and go, and nobody speaks of holding or of giving anybody',
    weighs: [-5.5, -4],
    holds: areOnTheirWay,
  },
  { says: 'one side gets migrants whom the other deports', weighs: [-2, -2], holds: isOfMigrants },
  { says: 'all numbers are bare and of nobody', weighs: [-1, -1], holds: isAnonymous },
  {
    says: 'a group and a state',
    weighs: [-1, 0],
    holds: ({ transfers }) =>
      transfers.some(({ to, from }) => (partyKind(to) === 'group') !== (partyKind(from) === 'group')),
  },
  { says: 'a band that nobody names', weighs: [-2.5, -2.5], holds: isOfUnnamed },
  { says: 'nobody’s captives are spoken of', weighs: [-2.5, -2.5], holds: ({ around }) => !around.captives },
  {
    says: 'somebody is named',
    weighs: [0.5, 0.5],
    holds: ({ placed }) => placed.some(({ figure }) => figure.persons.length > 0),
  },
  { says: 'of each side somebody is named whom the other held', weighs: [2, 1], holds: areGivenByName },
  {
    says: 'all were guessed to go home',
    weighs: [0, 1],
    holds: ({ placed }) => placed.length > 0 && placed.every(({ guessed }) => guessed === true),
  },
  {
    says: 'each side the same',
    weighs: [1.5, 2],
    holds: ({ placed }) => placed.some(({ figure }) => figure.meaning === 'each'),
  },
];
