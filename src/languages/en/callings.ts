// English words for what people do for a living, by category; singular here, the plural is made by rule.

const words = (list: string): readonly string[] => list.split(/\s*,\s*/u);

/** Who bears no arms. Left out: those who speak for a side ("official", "spokesman"), and whose word is another's as well ("judge", "star"). */
const CIVILIAN = words(`
  academician, accountant, actuary, administrator, township administrator, mayor, deputy mayor, local official, local mayor, agronomist, aid doctor, air hostess, anaesthetist, anthropologist, archaeologist, archeologist, architect,
  astronomer, baker, bank clerk, banker, barber, beekeeper, biker, biochemist, biologist, birdwatcher, boat captain, boatswain, bodybuilder, bookkeeper,
  bosun, botanist, boxer, brewer, bricklayer, broadcaster, builder, building worker, bus driver, butcher, cabin attendant, camerawoman, caretaker,
  cartographer, cartoonist, cashier, catechist, cattle trader, chambermaid, chaplain, chef, chemist, chief engineer, chief mate, childminder, civil
  servant, cleaner, clerk, climber, clinic worker, columnist, computer scientist, conservationist, construction worker, consular officer, consultant,
  contract worker, cook, correspondent, council member, council worker, councillor, councilman, councilwoman, county clerk, court clerk, crane operator,
  crew member, cyclist, deacon, deckhand, dentist, dietician, district collector, district commissioner, documentary maker, dressmaker, ecologist,
  economist, educator, election worker, electrician, embassy worker, employee, engineering student, entrepreneur, environmentalist, ethnographer,
  evangelist, factory worker, farm hand, farmhand, farmworker, fellow passenger, female journalist, film-maker, filmmaker, film director, film producer, film star, film critic, first mate, fisher,
  fisherwoman, fishmonger, flight attendant, forester, freelancer, fruit picker, fundraiser, garage owner, gardener, geographer, geologist,
  geophysicist, gold miner, goldsmith, graduate student, grocer, gynaecologist, hairdresser, headman, headmaster, headmistress, health worker,
  healthcare worker, holidaymaker, hospital worker, hotel worker, hotelier, house painter, housewife, human rights human-rights lawyer, hunter,
  innkeeper, instructor, interpreter, jeweller, journalism student, journalist couple, lab technician, landowner, law student, lay preacher, librarian,
  linguist, logistician, lorry owner, machinist, maid, marathon runner, marine biologist, market trader, mason, mathematician, medical student, medical
  worker, merchant, microbiologist, midwife, migrant worker, milkman, miner, mining engineer, missionary couple, motorcyclist, mountaineer, muezzin,
  music teacher, nanny, nature guide, neurologist, nomad, novice, nursing student, nutritionist, office worker, oil driller, driller, oilman, oil engineer, oil worker, oiler,
  ophthalmologist, optician, ornithologist, orthodontist, paediatrician, painter, paramedic, parish priest, passenger, pensioner, petty
  trader, pharmacist, philanthropist, philosopher, photojournalist, physician, physicist, physiotherapist, plumber, politician, postgraduate, postman,
  postwoman, power worker, preacher, presbyter, printer, programmer, project manager, property developer, psychiatrist, psychologist, publisher,
  puppeteer, quarryman, radio journalist, radio presenter, radiologist, railway worker, railwayman, ranch hand, rancher, rapper, researcher, restaurant
  owner, restaurateur, retiree, rights lawyer, road builder, road worker, salesman, saleswoman, scaffolder, schoolmaster, schoolmistress, sculptor,
  seafarer, seamstress, security consultant, seismologist, seminarian, ship's cook, ship's engineer, shipmate, shop assistant, shop owner, sister
  superior, social worker, sociologist, software developer, software engineer, solicitor, songwriter, staff member, staffer, steward, stewardess,
  stockbreeder, stoker, street vendor, stringer, surveyor, tailor, tanner, taxi driver, telecoms engineer, television presenter, tour guide, tour
  operator, township clerk, tractor driver, trader, train driver, travel agent, travel blogger, trekker, tribal chief, trucker, tutor, TV presenter,
  undergraduate, university lecturer, university teacher, vaccinator, vendor, vet, veterinarian, veterinary surgeon, video blogger, village chief,
  village head, vintner, vlogger, waiter, waitress, watchmaker, water engineer, weaver, welder, welfare worker, wildlife photographer, winemaker,
  woodcutter, logger, peasant, settler, firefighter, worshipper, pastor, grandfather, grandmother, kibbutz member, yachtsman, yachtswoman, yoga teacher, youth worker, YouTuber, zoologist`);

/** Whom states jail as often as groups seize them. */
const OPEN = words(`
  abbot, athlete, attorney, ballerina, ballet dancer, basketball star, clergyman, company director, dancer, editor, executive, historian, human
  rights activist, human rights defender, human-rights activist, imam, manager, monk, news editor, newspaper editor, oil executive, oilman,
  bookseller, lobbyist, oligarch, podcaster, tycoon, war veteran, navy veteran, army veteran, opposition activist, opposition figure, opposition leader, opposition politician, political scientist, priest, nun, rabbi, rights activist,
  singer, trade unionist, union leader`);

/** Who bears arms, or serves with those who do. */
const MILITARY = words(`
  able seaman, commando, commando officer, legionnaire, partisan, deserter, guard, village defender, forest guard, park ranger, camp guard, embassy guard, sentry, marksman, reserve soldier, reserve officer, ex-soldier, ex-Marine, ex-marine, former Marine, former marine, sergeant major, sergeant-major, lance-corporal, militiawoman, air force captain, air force colonel, air force lieutenant, air force major, air force sergeant, airwoman, anti-aircraft gunner, army
  cadet, army chaplain, army commander, army cook, army doctor, army driver, army medic, army nurse, army private, artillery officer, artilleryman,
  bombardier, bomber pilot, border officer, border patrolman, border policeman, brigade commander, brigadier general, captured pilot, captured soldier,
  chief sergeant, co-pilot, coast guard officer, combat engineer, combat medic, copilot, counter-terrorism officer, customs officer, defence contractor,
  deminer, detective, doorgunner, drill sergeant, drone operator, drone pilot, ensign, field commander, fighter pilot, first lieutenant, flight
  engineer, flight lieutenant, foot soldier, gendarmerie officer, grenadier, guardswoman, helicopter pilot, infantry officer, jail
  guard, jailer, jet pilot, junior officer, junior sergeant, lance corporal, machine gunner, machine-gunner, major general, major-general, marine
  officer, midshipman, military doctor, military engineer, military medic, military officer, military pilot, militia commander, militia fighter, militia
  leader, mujahid, national guard officer, navy captain, navy sailor, non-commissioned officer, noncommissioned officer, patrolman, patrolwoman, petty
  officer, police cadet, police captain, police chief, police colonel, police commander, police constable, police inspector, police lieutenant, police
  major, police sergeant, police trooper, policewoman, prison guard, prison officer, prison warder, radio operator, rebel commander, rebel fighter,
  rebel leader, rocket engineer, second lieutenant, secret agent, security agent, security guard, security man, security officer, senior officer, senior
  sergeant, servicewoman, signaller, signalman, soldier of fortune, squadron leader, staff sergeant, sub-lieutenant, subedar, submariner, tank
  commander, tank crewman, tank driver, tank gunner, tankman, traffic policeman, village guard, warder, warrior, wing commander`);

/** Whom states swap: agents and those whom they want home. */
const PRISONER = words(`
  arms broker, arms smuggler, bitcoin trader, bitcoin dealer, bitcoin launderer, bomb maker, bomb-maker, bomber, bombmaker, computer hacker, convicted murderer, convicted spy, convicted terrorist, crime
  boss, cybercriminal, deep-cover agent, defector, double agent, drug baron, drug boss, drug kingpin, drug trader, fraudster, gun runner, gunrunner,
  illegal, intelligence agent, jailed spy, killer, kingpin, life prisoner, lifer, mole, murderer, narcotics trafficker, opposition blogger, political
  activist, prisoner of conscience, intelligence asset, intelligence source, informant, ransomware hacker, saboteur, sanctions evader, sanctions-buster, sleeper agent, spy couple, undercover agent`);

const PLURALS: Readonly<Record<string, string>> = {
  'sister superior': 'sisters superior',
  'prisoner of conscience': 'prisoners of conscience',
  'soldier of fortune': 'soldiers of fortune',
  mujahid: 'mujahideen',
};

function pluralOf(word: string): string {
  const known = PLURALS[word];
  if (known !== undefined) return known;
  if (/(?:^|[a-z])m[ae]n$/u.test(word) && !/(?:german|roman|human)$/iu.test(word)) return word.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(word)) return word.replace(/y$/u, 'ies');
  if (/wife$/u.test(word)) return word.replace(/fe$/u, 'ves');
  return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

function both(list: readonly string[]): readonly string[] {
  return [...new Set(list.map((word) => word.trim()).flatMap((word) => [word, pluralOf(word)]))];
}

export const callings = {
  open: both(OPEN),
  civilian: both(CIVILIAN),
  military: both(MILITARY),
  prisoner: both(PRISONER),
} as const;
