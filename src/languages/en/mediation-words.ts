// English words of those between the sides: who brokers, helps, is thanked, carries people across.
import type { WordClass } from '../word-class.ts';

const list = (words: string): readonly string[] => words.split(/\s*,\s*/u);

/** Each verb after "helped", "helped to" and "worked to": "helped to broker". */
const helpedTo = (verbs: string): readonly string[] =>
  list(verbs).flatMap((verb) =>
    ['helped', 'helped to', 'helps', 'helps to', 'worked to', 'had helped', 'had helped to'].map(
      (help) => `${help} ${verb}`,
    ),
  );

/** "played a key role", "has played an active part". */
const playedA = (adjectives: string): readonly string[] =>
  list(adjectives).flatMap((adjective) =>
    ['role', 'part'].map((noun) => `played ${/^[aeiou]/u.test(adjective) ? 'an' : 'a'} ${adjective} ${noun}`),
  );

/** "organised the exchange", "hosted the handover": done to the thing itself, by neither of its sides. */
const handled = (nouns: string): readonly string[] =>
  list(nouns).flatMap((noun) =>
    ['organised the', 'organized the', 'hosted the', 'guaranteed the', 'hosted and guaranteed the'].map(
      (verb) => `${verb} ${noun}`,
    ),
  );

export const mediationWords: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  mediate: [
    ...list(
      `mediated, mediates, mediate, mediating, brokered, broker, brokers, brokering, facilitated, facilitates, facilitate, facilitating, arranged, arranges, negotiated, engineered, orchestrated, coordinated, co-ordinated, sponsored, midwifed, oversaw, put together, pulled together, secured the deal,
      acted as mediator, acted as a mediator, acted as mediators, acting as mediator, acting as a mediator, acting as mediators, acted as an intermediary, acted as intermediary, acted as intermediaries, acting as an intermediary, acted as a go-between, acted as go-between, acted as the go-between, acted as go-betweens, acting as go-between, acting as a go-between, acting as go-betweens, acting as intermediary, acting as intermediaries,
      served as mediator, served as a mediator, served as mediators, served as intermediary, served as an intermediary, served as intermediaries, served as go-between, served as a go-between, serving as mediator, serving as intermediary, acting as a neutral intermediary, acted as a neutral intermediary, acted as neutral intermediary, acted as a bridge, acted as guarantor, stood between the two, stepped in as mediator,
      played the role of mediator, played the role of intermediary, played the main role, played a role, played a part, played such a part, of a mediating nature, of a mediatory nature, of a mediation nature, of an intermediary nature, led the negotiations, led the talks, led negotiations, chaired the talks, chaired the negotiations, convened the talks, presided over the talks, leaned on both sides, pressed both sides, prodded both sides, pushed both sides, prevailed on both sides, prevailed upon both sides, coaxed both sides, nudged both sides, played midwife, played the go-between, played go-between, played the broker, played broker, played the intermediary, played mediator, played the mediator, played peacemaker, played matchmaker, built bridges between, conveyed messages, conveyed the messages, carried letters, carried offers, passed proposals, passed on the lists, passed the lists,
      lent its good offices, lent their good offices, offered its good offices, used its good offices, lent their help, lent its help, lent a hand, had a hand in, were the mediators, were the intermediaries, made possible, was made possible, made it possible,
      carried the messages, carried messages, passed the messages, passed messages, relayed messages, relayed the messages, ferried messages, shuttled, shuttling, shuttle, went back and forth, carried out the mediation, led the mediation, led mediation, stitched together, brought together, brought the two sides together, brought the two parties together, brought the sides together, brought the parties together, got the two sides together, brought the two together, hammered out, brought about, has brought about, had brought about, persuaded, had persuaded, talked into, kept a line open, had kept a line open, kept a channel open, kept the line open, kept the channel open, directed the transfer, directed the operation, directed the handover, paved the way, smoothed the way, prepared the ground, did the groundwork, done the groundwork, bridged, acted as a channel, acted as channel, served as a channel, served as a conduit, acted as a conduit, made the deal possible, made the swap possible, made the exchange possible, made the release possible, to bring the two sides together, to bring the sides together, to bring the parties together, bringing the two sides together, bringing the sides together, worked out the details, hosted the talks that led, hosted the negotiations that led, was the go-between, were the go-betweens, was the intermediary, was the mediator, was instrumental, were instrumental, proved decisive, played its part, played their part, interceded, intervened, had interceded, had a part, negotiated the deal, ran the mediation, steered, conducted the mediation, had mediated, has mediated, have mediated, had brokered, has brokered, have brokered`,
    ),
    ...playedA(
      'mediating, mediation, key, central, crucial, important, vital, instrumental, leading, major, decisive, significant, pivotal, active, constructive, big, large, essential, critical, quiet',
    ),
    ...handled('exchange, swap, handover, release, transfer, deal, trade, repatriation'),
    ...helpedTo(
      'broker, mediate, arrange, negotiate, secure, facilitate, organise, organize, bring about, make it happen, clinch, win, strike',
    ),
  ],
  mediation: list(
    `mediation, mediation efforts, mediation effort, mediations, humanitarian mediation, good offices, intermediation, brokerage, facilitation, brokering, mediating, mediating role, mediating efforts, mediation role, intermediary efforts, auspices, intercession, aegis, go-between role, shuttle diplomacy, intermediacy, behind-the-scenes mediation, patronage, mediation work, mediation services, mediation mission, mediation drive, mediation process, mediation bid, mediation push, quiet mediation, backchannel, back channel, back-channel diplomacy, back-channel talks, intermediary role, role as mediator, role as intermediary, role as a mediator, role as an intermediary, role as go-between`,
  ),
  mediator: list(
    `mediator, mediators, intermediary, intermediaries, go-between, go-betweens, broker, brokers, facilitator, facilitators, neutral intermediary, guarantor, guarantors, mediating countries, mediating states, mediating country, mediation team, mediating team, middleman, middlemen, honest broker, third party, sponsor, sponsors, mediating nations, mediator countries, mediator states, mediation committee, mediating committee, peace broker, peace brokers, interlocutor, interlocutors, conciliator, conciliators, peacemaker, peacemakers`,
  ),
  /** What a broker did at another time is not of this exchange. */
  elsewhere: list(
    `at one time or another, at other times, in the past, on earlier occasions, on previous occasions, on other occasions, before now, others, other exchanges, other swaps, other deals, earlier exchanges, earlier swaps, earlier deals, previous exchanges, previous swaps, previous deals, past exchanges, past swaps, in earlier cases, an earlier exchange, a previous exchange, several earlier, several previous`,
  ),
  help: list(
    `help, assistance, support, diplomatic efforts, efforts, diplomacy, role, participation, involvement, co-operation, cooperation, effort, contribution, work, patience, good will, intervention, engagement, coordination, co-ordination, initiative, humanitarian efforts, part, quiet diplomacy, assistance and mediation`,
  ),
  thank: list(
    `thanked, thanks, thank, thanking, thanks to, thankful to, grateful to, gratitude to, gratitude, credited, credits, credit, crediting, expressed gratitude to, expressed thanks to, expressed his gratitude to, expressed their gratitude to, expressed its gratitude to, expressed appreciation to, expressed its appreciation to, expressed its appreciation for, appreciation to, appreciation for, is grateful to, are grateful to, was grateful to, were grateful to, praised, praising, hailed, paid tribute to, owed to, owe, owes, indebted to, attribute to, attributed to, gave credit to, lauded, commended, with thanks to`,
  ),
  carry: list(
    `supervised, was supervising, has supervised, had supervised, presided over, verified, checked, registered, ran the airlift, is running, was running, runs, drove off with, saw them, took them, carries out, is carrying out, carried out, conducts, conducted, received them, took charge, held private interviews, transferred, received the prisoners, delivered, monitored, took part, takes part, taken part, taking part, facilitated, supported, helped, escorted, carried, assisted, oversaw, accompanied, was present, were present, carried out the transfer, carried out the operation, carried out the repatriation, carried out the handover, carried out the release, transported, ferried, flew, drove, shepherded, arranged the transport, provided the aircraft, provided transport, provided the planes, provided the buses, handled the transfer, handled the handover, had spoken in private, in charge of the operation, in charge of the transfer, ran the operation, organised the transfer, organized the transfer, coordinated`,
  ),
};
