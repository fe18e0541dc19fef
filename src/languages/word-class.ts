// The semantic classes of words that the engine and the rows know.

/** The semantic classes that the engine and the rows know; what belongs to each is the language's business. */
export type WordClass =
  // What is done with people.
  | 'give' // released, handed over, let go: the subject loses them
  | 'get' // received, got back, brought home: the subject wins them
  | 'come' // came home, crossed, walked free: the people are the subject
  | 'swap' // exchanged, traded: both
  | 'exchange' // the nouns: swap, exchange, trade
  | 'release' // the nouns: release, return, repatriation, handover
  | 'free' // freed by one side or home again: "are free", "were back"
  // Around it.
  | 'rulersOf' // "government", "loyalist": before soldiers, those of the state in such a war
  | 'rebelsOf' // "rebel", "insurgent": before fighters, those of its group
  | 'rulers' // "the army", "the government": the state, in a war with one group
  | 'rebels' // "the rebels", "the movement": that group
  | 'rebelFolk' // "jihadists", "rebels": that group too, where people are freed by them
  | 'homeFolk' // "defenders", "heroes": soldiers, as only their own side calls them
  | 'stateFolk' // "policemen", "troops": told beside rebels they are the state's
  | 'be'
  | 'will'
  | 'each'
  | 'inReturn'
  | 'rank' // Sgt, Lt: before a name, with a stop behind it
  | 'conclude' // ended, broke up, resumed: what talks do
  | 'slain' // killed: done to somebody
  | 'died' // fell, perished: of themselves
  | 'letLive' // set free, let go: done to the living only
  | 'compass' // north, went south: the way of one side, where the other went another
  | 'for'
  | 'to'
  | 'from'
  | 'outOf' // "back from", "out of": from the hands of others, and never from among them
  | 'by'
  | 'captivity'
  | 'jailhouse' // whoever is taken there stays held
  | 'lastName'
  | 'institution'
  | 'own'
  | 'our'
  | 'speech'
  | 'mediate'
  | 'mediation'
  | 'mediator'
  | 'thank'
  | 'elsewhere' // in the past, others: brokered, but not this one
  | 'deal'
  | 'agree'
  | 'capture'
  | 'occasion' // attack, war, armistice: what a date right behind it is the date of
  | 'harm'
  | 'hold'
  | 'jailing' // locked up, accused, serving: what a state does to one whom it holds
  | 'spying' // spying, agents: for a side
  | 'arrest' // arrested, seized: where it was done is often, not always, where he was held
  | 'youth' // "a boy of seven": before an age
  | 'extradited' // to whom, there he is held
  | 'mercy' // pardoned, clemency: how it lets him go
  | 'aboard' // on board, boarded, on the way
  | 'greet' // hugged, welcomed: by whom shows where he came
  | 'sat' // sat, stood, waited: "on board sat Ann Adams"
  | 'leftOut' // not included, left behind
  | 'succeed' // "succeeded in freeing": before what was done
  | 'breakOff' // pulled out, turned back: what ends a plan of which the sentence told
  | 'them' // them, him, her: people named before, to whom something is done
  | 'believe' // believes, is fooled: what nobody does of a denial
  | 'few' // few, hardly anyone
  | 'onto' // on, onto: "onto Texan soil"
  | 'still'
  | 'since'
  | 'total'
  | 'tally'
  | 'soFar'
  | 'raise' // brings, takes, raises: "the total to"
  | 'reaches' // has risen to, stands at, is now
  | 'waits'
  | 'truce' // what is brokered beside exchanges
  | 'envoyLike' // diplomats, lawyers, spies: who mediates for a side
  | 'troop' // brigade, army, navy: whose members are soldiers
  | 'military' // "33 military and 51 civilian": soldiers without a noun, and a word of an office's name
  | 'younger' // under, below: an age, where people stand before it
  | 'older' // over: an age too, or more than so many
  | 'forces' // military, police: stands for its members behind a number
  | 'share' // half, most: "of the group, 34 men"
  | 'previous'
  | 'first'
  | 'plan'
  | 'cancel'
  | 'postpone'
  | 'hope'
  | 'livingExchange' // of prisoners, not of the dead
  | 'takenAs' // prisoner, captive: behind the people, they are taken and not received
  | 'suppose' // imagine, what if: the whole sentence is made up
  | 'deny' // denied, dismissed: that it was done
  | 'not'
  | 'nobody'
  | 'including'
  | 'thereof' // including, of whom: before a part, never before the whole
  | 'addition'
  | 'soWas' // so was, so were: as whoever was told of before
  | 'alsoBehind'
  | 'onTop'
  | 'single'
  | 'jailed'
  | 'band' // "of the group", "the movement's": a group that is no state
  | 'rivals'
  | 'definite'
  | 'homeland'
  | 'subset'
  | 'thing'
  | 'time'
  | 'money'
  | 'age'
  | 'people'
  | 'several' // "pilots", "seamen": more than one of them
  | 'remains'
  | 'modifier'
  | 'stage'
  | 'both'
  | 'body' // "the government side", "the rebel camp": those of a side
  | 'belong' // "30 belonging to the Houthis"
  | 'seated' // "Britain-based": where somebody sits is no side
  | 'border' // "on the Cameroonian border": where, and nobody
  | 'backer' // "the Iran-backed Houthis", "the al-Qaeda affiliate JNIM": nor is who stands behind a side
  | 'two' // "both" as such
  | 'warring' // "each of the warring sides"
  | 'side'
  | 'other'
  | 'clause'
  | 'and'
  | 'neither'
  | 'fiction'
  | 'they'
  | 'someone' // he, she: a person named before
  | 'adverb' // then, instead: with a capital no part of a name
  | 'digest' // briefing, in brief: several stories under one headline
  | 'even' // one for one, on equal terms: as many each
  | 'didSo' // "75 came home in May, 80 did in June"
  | 'companion' // wife, driver: told with whom they were held
  | 'formula'
  | 'named'
  // Small words that hold phrases together.
  | 'loyalTo' // "fighters loyal to the government"
  | 'of'
  | 'in'
  | 'on'
  | 'partitive'
  | 'happen' // took place, carried out
  | 'begin' // began, set off: not yet over
  | 'provide'
  | 'help'
  | 'tallySince'
  | 'when'
  | 'holds'
  | 'remain'
  | 'thought'
  | 'perfect'
  | 'countNoun'
  | 'with'
  | 'containing'
  | 'box' // cases and bags: where the dead lie in them, one in each
  | 'whose'
  | 'relative'
  | 'there'
  | 'separately'
  | 'goodwill'
  | 'alsoBefore'
  | 'put'
  | 'record'
  | 'visit'
  | 'unilateral'
  | 'underway' // not yet over
  | 'amid' // in the middle of
  | 'migrant' // deported, without papers: whom a state sends home, and has not held
  | 'opinion' // what a headline is called that somebody argues under
  | 'justice' // police, courts: who takes people and lets them go where no war is
  | 'bail' // let go by a court, or by a clerk's mistake
  | 'award' // between, prison terms: what a court gives people
  | 'debunk' // fact check, hoax: a headline that says that the news is false
  | 'denial' // what a headline says of news that is none: denied, ruled out
  | 'rescue' // freed by force or flight
  | 'react' // condemned, hailed: what is said of it, on a day of its own
  | 'mishap' // drowned, an earthquake: of what people die whom nobody killed or held
  | 'crime' // held for gain, let go by one's own state, tried, tortured
  | 'traveller' // patients, students, migrants, envoys: who goes from one state to another and was nobody's captive
  | 'kidnap' // taken by a group for what they are worth: hostages, whatever noun stands there
  | 'talks'
  | 'goes'
  | 'landmark' // island, bridge, airport, storm: what bears a name and is nobody
  | 'walkFree' // walked free: what stands behind may be where they were or whither they came
  | 'leave' // left, quit: what stands behind is where they were
  | 'press' // newspapers named like a capital and a thing: "the Washington Post"
  | 'vehicle' // planes and buses: who is in one is on the way
  | 'carry'
  | 'duration'
  | 'captiveWord'
  | 'covers'
  | 'have'
  | 'over'
  | 'weak'
  | 'control'
  | 'determiner'
  | 'recovery' // the nouns: recovery, retrieval
  | 'respectively'
  | 'toBe' // "are to be"
  | 'foretold' // would: what was still to come when it was said
  | 'at' // on, across, near
  | 'mission' // embassy, consul: "in Minsk" it is another's
  | 'via' // through, by way of: a land on the way
  | 'home' // after "are": back, free, safe
  | 'contrast' // while, whereas, but: what follows is of somebody else
  | 'sent' // sent, taken, flown: with "to" a side
  | 'exchanges' // swaps, handovers: several, each on a day of its own
  | 'every'; // each, either, both, before "side"
