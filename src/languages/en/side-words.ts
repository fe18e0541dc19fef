// English words for the sides of a war that bear no name: armies, governments, rebels, their people, ministries and spokesmen.
import type { WordClass } from '../word-class.ts';

const list = (words: string): readonly string[] => words.split(/\s*,\s*/u);

export const sideWords: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  institution: list(
    `ministry, defence ministry, defense ministry, ministry of defence, ministry of defense, foreign ministry, foreign minister, defence minister, defense minister, interior ministry, interior minister, president, government, prime minister, ombudsman, ombudswoman, human rights commissioner, human rights ombudsman, commissioner for human rights, ombudsman for human rights, ombudswoman for human rights, commissioner for children, commissioner for children’s rights, commissioner for missing persons, coordinator for prisoners,
    human rights ombudswoman, rights commissioner, commissioner, lawmaker, lawmakers, military, army, officials, official, authorities, authority, negotiator, negotiators, delegation, team, search team, forensic team, spokesman, spokeswoman, spokesperson, military intelligence, intelligence, security service, side, administration, presidency, presidential office, state media, state news agency, news agency, leader, leaders,
    sheikh, ruler, intelligence chief, spy chief, leadership, foreign secretary, secretary of state, intelligence agency, security agency, ambassador, queen, monarch, diplomat, national security adviser, special representative, special envoy, general staff, commander, commander-in-chief, armed forces, parliament, embassy, envoy, envoys, mediators, diplomats, statement, ministry of foreign affairs, defence department, ministries, deputy prime minister, chief negotiator, premier, chancellor, crown prince, emir, king, sultan, foreign office, police, regime, rebels, movement, group, militia, forces, office, prosecutor, prosecutors, parliamentary ombudsman, intelligence service, intelligence services, justice ministry, health ministry, prison service, president’s office, ministry for reintegration, state`,
  ),
  lastName: list(`king, marshal, pope, prince`),
  mission: list(`embassy, embassies, consulate, consulates, ambassador, consul, nuncio, diplomats, diplomat, mission`),
  rulers: list(
    `government forces, government security forces, state security forces, the government, the army, the military, the state, the authorities, government forces, the government side, the regime, state forces, the central government, the federal government, the national army, the armed forces, the junta, the military junta, the ruling junta, the transitional authorities, the transitional government, the military government, the military authorities, the federal authorities, the governmental side, the security services, the presidency, the government troops, the security forces`,
  ),
  rulersOf: list(`government, pro-government, loyalist, regime, army, federal, government-aligned, regime-held`),
  rebelsOf: list(`rebel, insurgent, guerrilla, anti-government, rebel army`),
  rebels: list(
    `the rebels, the movement, the group, the militants, the insurgents, the guerrillas, the guerrilla, the separatists, the rebel group, the militia, the armed group, the kidnappers, the extremists, the jihadists, the insurgency, the rebel movement, the rebel side, the militant group, the Islamists, the faction, the paramilitaries, the paramilitary group, rebel forces, the rebel forces, the guerrilla group, the insurgent group, the jihadist group, the Islamist group, the separatist group, the terrorist group, the terrorists, the rebellion, the rebel alliance, the secessionists, the gunmen, the armed men, the captors, the hostage-takers, the abductors, the guerrilla movement, the separatist movement, the armed wing, the rebel army, the rebel force, the hijackers`,
  ),
  rebelFolk: list(
    `rebels, militants, guerrillas, insurgents, jihadists, jihadis, Islamists, extremists, separatists, secessionists, gunmen, kidnappers, captors, hostage-takers, abductors, fighters, Islamist militants, Islamist insurgents, Islamist rebels, Islamist extremists, Islamist fighters, Islamic militants, Islamic extremists, jihadist militants, jihadist fighters, jihadist rebels, jihadist insurgents, armed militants, rebel fighters, rebel gunmen, leftist rebels, leftist guerrillas, Marxist rebels, Marxist guerrillas, Maoist rebels, communist rebels, communist guerrillas, separatist rebels, separatist fighters, separatist guerrillas, insurgent fighters, armed rebels, suspected militants, suspected jihadists, suspected Islamists`,
  ),
  homeFolk: list(`defender, defenders, warrior, warriors, heroes, heroines, fellow citizens, compatriots`),
  stateFolk: list(
    `soldiers, soldier, troops, policemen, policeman, police officers, police officer, police, officers, servicemen, marines, gendarmes, conscripts, army officers, army officer, soldiers and police, soldiers and policemen, police and soldiers, policemen and soldiers, troops and police, police and troops, army personnel, military personnel, constables, commandos, air force officers, national guardsmen, border guards, loyalists`,
  ),
  rivals: list(
    `foes, rivals, enemies, adversaries, opponents, belligerents, warring parties, warring sides, warring factions, warring camps, two sides, neighbours`,
  ),
  forces: list(`military, police, military police, riot police, border police, infantry, cavalry`),
  troop: list(
    `armed formations, the armed formations, formations, military formations, armed units, military units, law enforcement agencies, territorial defence, the armed forces, the army, the military, the navy, the air force, the border service, the national guard, brigade, brigades, regiment, regiments, battalion, battalions, division, corps, garrison, armed forces, army, armies, navy, fleet, air force, marines, infantry, national guard, border guard, border service, ground forces, special forces, battery, platoon, squadron, military`,
  ),
  military: list(`military`),
  loyalTo: list(
    `loyal to, allied to, allied with, aligned with, belonging to, affiliated with, affiliated to, serving with, under the command of, commanded by, who fought for, fighting for, fighting with`,
  ),
  warring: list(`warring, opposing, rival, belligerent, feuding`),
  body: list(`side, camp, ranks, army, forces, troops, bloc, movement, group`),
  belong: list(`belonging`),
  seated: list(`based`),
  border: list(
    `border, borders, frontier, border crossing, border post, frontier post, border point, airspace, coast, territorial waters`,
  ),
  backer: list(
    `backed, linked, allied, aligned, affiliated, supported, sponsored, trained, affiliate, branch, offshoot, franchise, ally`,
  ),
};
