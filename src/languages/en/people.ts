// English words for people who change hands, by category; the head noun of "205 prisoners of war".
import type { PeopleWords } from '../language.ts';
import type { WordClass } from '../word-class.ts';
import { callings } from './callings.ts';

export const people: readonly PeopleWords[] = [
  // Before the words below: of what both name, these say what it is.
  { category: 'unspecified', nouns: callings.open },
  { category: 'civilian', nouns: callings.civilian },
  { category: 'military', nouns: callings.military },
  { category: 'prisoner', nouns: callings.prisoner },
  {
    category: 'military',
    nouns:
      `prisoner of war, prisoners of war, prisoner-of-war, prisoners-of-war, POW, POWs, soldier, soldiers, serviceman, servicemen, service member, service members,
      servicewoman, servicewomen, servicepeople, service personnel, military personnel, military servicemen, military men, defender, defenders, warrior, warriors, fighter, fighters, troops, conscript, conscripts,
      marine, marines, sailor, sailors, seaman, jawan, jawans, uniformed men, uniformed personnel, men in uniform, men of arms, army men, security men, combatant, combatants, officer, officers, guardsman, guardsmen, border guard, border guards, border guardsmen, paratrooper, paratroopers,
      airman, airmen, pilot, pilots, militant, militants, rebel fighters, members of the military, captured soldiers, national guardsmen, peacekeepers, peacekeeper,
      ranger, rangers, constable, policemen, police officers, insurgents, guerrilla, guerrillas, recruits, troopers, reservists, crewmen, commander, commanders, loyalists, operatives, gunmen, rebels, rebel, corporals, privates, lieutenants, army personnel, police personnel, police and army personnel, army and police personnel, security personnel, security staff, government personnel, military staff, security forces members, security force members, army members, police members, police and troops, troops and police, soldiers and police, police and soldiers, soldiers and policemen, policemen and soldiers, defence forces personnel, gendarmes, gendarme, militiaman, militiamen, policeman, policewoman, army captain, army major, army colonel, army general, army lieutenant, army sergeant, army officer, army officers, air force pilot, air force pilots, air force officer, police officer, navy officer, naval officer, naval officers, trooper, reservist, crewman, infantryman, infantrymen, rifleman, riflemen, sniper, snipers, suspected jihadists, suspected militants, suspected insurgents, suspected terrorists, suspected extremists, suspected rebels, suspected guerrillas, suspected Islamists, suspected fighters, suspected jihadist, suspected militant, suspected insurgent, suspected terrorist, suspected extremist, suspected rebel, jihadist, jihadists, jihadi, jihadis, Islamists, extremists, terrorists, commandos, cadets, militia members, militia fighters, paramilitaries, mercenary, mercenaries, foreign fighters, kidnappers, abductors, corporal, captains, majors, colonels, lieutenant-colonel, lieutenant colonel, lieutenant-colonels, lieutenant colonels, brigadiers, warrant officer, warrant officers, gunner, gunners, lieutenant, lieutenants, sergeant, a private, insurgent, guerrillas, recruit`.split(
        /,\s*/u,
      ),
  },
  {
    category: 'civilian',
    nouns:
      `civilian, civilians, Bedouin, Bedouins, tribesman, tribesmen, clansman, clansmen, tribeswomen, townsmen, countrymen, resident, residents, inhabitant, inhabitants, villager, villagers, seamen, merchant seamen, merchant sailors, mariners, fishermen, fisherman, aid workers, aid worker,
      civilian residents, pupil, pupils, non-combatants, noncombatants, journalists, activists, students, medics, doctors, nurses, civilian detainees, civilian prisoners, civilian hostages, civilian seamen, civilian sailors, sailors from merchant ships, sailors from a merchant ship, sailors of merchant ships, sailors of civilian vessels, sailors from civilian vessels, sailors of civilian ships, sailors from civilian ships, sailors of merchant vessels, sailors from merchant vessels, seamen from merchant ships, seamen of merchant ships, crew of merchant ships, crews of merchant ships, civil sailors, civil seamen, civil residents, merchant sailor, civilian sailor, pilgrims,
      aid worker, labourers, farm labourers, workers, schoolgirls, townspeople, border residents, tourist, tourists, journalist, academic, academics, traveller, travellers, missionary, missionaries, nurse, schoolteacher, teacher, schoolteachers, teachers, backpacker, backpackers, schoolgirl, trawlermen, boatmen, pastor, nun, nuns, humanitarian, businessman, businessmen, businesswoman, engineer, engineers, contractors, contractor, citizens and residents,
      student, medic, doctor, activist, pilgrim, scientist, scientists, researcher, researchers, scholar, scholars, professor, professors, lecturer, lecturers, reporter, reporters, photographer, photographers, cameraman, cameramen, blogger, bloggers,
      employee, employees, civil servant, civil servants, staff members, translator, translators, hiker, hikers, surgeon, surgeons, technician, technicians, driver, drivers, lorry driver, truck driver, lorry drivers, truck drivers, farmer, farmers, herder, herders, herdsmen, shepherd, shepherds, labourer, farm worker, farm workers, schoolboy, schoolboys, schoolchild, schoolchildren, shopkeeper, shopkeepers, carpenter, mechanic, mechanics, musician, artist, poet, basketball player, charity worker, charity workers, relief worker, relief workers, humanitarian worker, humanitarian workers, humanitarians`.split(
        /,\s*/u,
      ),
  },
  {
    category: 'child',
    nouns: [
      'child',
      'children',
      'minor',
      'minors',
      'boys',
      'girls',
      'girl',
      'teenagers',
      'adolescents',
      'toddlers',
      'infants',
      'youngsters',
      'orphan',
      'orphans',
      'babies',
    ],
  },
  {
    category: 'hostage',
    nouns: ['hostage', 'hostages', 'kidnap victims', 'abductees', 'living hostages', 'living captives'],
  },
  {
    category: 'prisoner',
    nouns:
      `political prisoner, political prisoners, convict, convicts, inmate, inmates, security prisoners, security prisoner, jailed people, spies, agents, spy, agent, prisoners and detainees,
      criminals, hackers, dissidents, political detainees, jailed militants, deportees, nephews, arms dealer, arms dealers, drug lord, drug trafficker, drug traffickers, drug smuggler, smuggler, smugglers, assassin, hitman, money launderer, financier, hacker, spymaster, security detainees, detained militants, jailed fighters, jailed rebels, terror suspects, terrorism suspects, detained suspects, jailed suspects, militant suspects, jihadist suspects, Islamist suspects, insurgency suspects, rebel suspects, long-term prisoners, unconverted prisoners`.split(
        /,\s*/u,
      ),
  },
  {
    category: 'remains',
    nouns:
      `body, bodies, remains, corpse, corpses, sets of remains, set of remains, human remains, mortal remains, skeletal remains, sets of human remains, set of human remains, sets of bones, bones, skeletons, skeleton, boxes of remains, boxes of bones, boxes of human remains, cases of remains, cases of human remains, crates of remains, body bags, body bag, cadavers, coffins, coffin, casket, caskets, dead bodies, bodies of fallen soldiers, fallen, fallen soldiers, fallen servicemen, its dead, their dead, our dead, its slain, their slain, our slain, its own fallen, their own fallen, its own dead, their own dead, its fallen, their fallen, our fallen, its war dead, their war dead, war dead, fallen defenders, fallen warriors, dead soldiers, dead, deceased`.split(
        /,\s*/u,
      ),
  },
  {
    category: 'unspecified',
    nouns:
      `prisoner, prisoners, captive, captives, detainee, detainees, people, persons, person, man, men, woman, women, individual, individuals, citizen, citizens, compatriots, countrymen,
      Muslims, Christians, Kurds, Arabs, Druze, Alawites, Yazidis, Tamils, Chechens, Hutus, Tutsis, Tuaregs, Hazaras, Rohingyas,
      returnees, lawyers, clerics, priests, foreigners, Europeans, Westerners, members, internees, suspects, abducted people, human beings, kidnapped people, heroes, lads, war prisoners, war captives, war detainees, personnel, diplomat, diplomats, national, nationals, dual national, dual nationals, foreigner, comrades, bodyguards, bodyguard, crew members, crewmembers, abductee, volunteer, volunteers, migrants, cadre, cadres, kinsman, kinsmen, brothers, sisters, siblings, sons, daughters, cousins, twins, couples`.split(
        /,\s*/u,
      ),
  },
  {
    category: 'unspecified',
    counts: 2,
    definite: true,
    nouns: `the couple, the married couple, the pair, the duo, both men, both women`.split(/,\s*/u),
  },
  {
    category: 'unspecified',
    counts: 3,
    definite: true,
    nouns: `the trio, the threesome, all three men, all three women`.split(/,\s*/u),
  },
  { category: 'unspecified', counts: 4, definite: true, nouns: ['the quartet', 'the foursome'] },
  {
    category: 'unspecified',
    counts: 2,
    nouns:
      `couple, a couple, married couple, a married couple, pair, a pair, duo, a father and son, a father and a son, a father and his son, father and son, a father and daughter, a father and his daughter, father and daughter, a mother and son, a mother and her son, mother and son,
      a mother and daughter, a mother and her daughter, mother and daughter, a husband and wife, husband and wife, a man and his wife, a man and a woman, a man and woman, a brother and sister, a brother and his sister, a sister and her brother, brother and sister, an uncle and nephew, an uncle and his nephew, a man and his son, a man and his daughter, a man and his brother, a woman and her son, a woman and her daughter, a woman and her husband, a woman and her sister`.split(
        /,\s*/u,
      ),
  },
  {
    category: 'unspecified',
    counts: 3,
    nouns: `trio, a trio, threesome`.split(/,\s*/u),
  },
  {
    category: 'unspecified',
    counts: 4,
    nouns: `quartet, a quartet, foursome`.split(/,\s*/u),
  },
];

/** Of these words each is said of several: "pilots", "seamen", "children". */
export const peopleWords: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  several: people.flatMap(({ nouns }) => nouns.filter((noun) => /(?:s|men|women|children)$/u.test(noun))),
};
