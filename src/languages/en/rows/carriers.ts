// Rows for organisations that carry out a handover; who only carries or receives brokered nothing where others did.
import type { MediatorRow } from '../../row.ts';

export const carriers: readonly MediatorRow[] = [
  {
    id: 'en/organisation-took-part',
    kind: 'mediator',
    says: '{org:m} ..4 {carry}',
    examples: [['The Red Cross took part in the operation.', 'Red Cross']],
  },
  {
    id: 'en/organisation-said-it-helped',
    kind: 'mediator',
    says: '{org:m} {speech} ..5 {carry}',
    examples: [['The Red Cross said that it had merely helped with the transfer.', 'Red Cross']],
  },
  {
    id: 'en/organisation-relative',
    kind: 'mediator',
    says: '{org:m} {comma}? {relative} ..2 {carry}',
    examples: [['The Red Cross, which carried out the repatriation, interviewed all.', 'Red Cross']],
  },
  {
    id: 'en/run-by-organisation',
    kind: 'mediator',
    says: 'run|organised|organized|supervised|overseen|monitored|facilitated|observed|conducted|coordinated|handled|managed|operated|carried_out|led {by} ..2 {org:m}',
    examples: [['They crossed in an operation run by the ICRC.', 'ICRC']],
  },
  {
    id: 'en/under-eye-of-organisation',
    kind: 'mediator',
    says: 'aegis|auspices|participation|involvement|coordination|cooperation|co-operation|urging|care|presence|supervision|oversight {of|with} ..3 {org:m}',
    examples: [
      ['The handover took place in coordination with the ICRC.', 'ICRC'],
      ['They were handed over in the presence of delegates of the Red Cross.', 'Red Cross'],
    ],
    counterexamples: ['The presence of mines in the fields around it delays the Red Cross.'],
  },
  {
    id: 'en/under-supervision-by-organisation',
    kind: 'mediator',
    says: 'under|with {determiner}? {org:m} {possessive}? supervision|auspices|escort|protection|oversight|coordination|monitoring',
    examples: [['Under Red Cross supervision 59 men crossed.', 'Red Cross']],
  },
  {
    id: 'en/organisation-brought-them',
    kind: 'mediator',
    carries: true,
    says: '{org:m} took|brought|drove|escorted|accompanied|ferried|flew|carried|led ..1 both|them|the ..1 groups|group|men|prisoners|captives|detainees|hostages|soldiers|sides|across|home|back|to|through|over',
    examples: [['The ICRC brought both groups to the checkpoint.', 'ICRC']],
    counterexamples: ['The ICRC brought medicine to the camp.'],
  },
  {
    id: 'en/moved-in-vehicles-of-organisation',
    kind: 'mediator',
    carries: true,
    says: '{give|get|come|sent|carry|swap|goes} ..9 in|aboard|by|on|under ..2 {org:m} {possessive}? ..1 aircraft|plane|planes|aeroplane|flight|flights|bus|buses|coaches|vehicle|vehicles|convoy|convoys|truck|trucks|lorries|jeeps|cars|cruisers|ambulances|helicopter|helicopters|flag|flags|boat|boats|emblem',
    examples: [['Fifty-nine Iraqis crossed on Monday aboard Red Cross coaches.', 'Red Cross']],
    counterexamples: ['Red Cross ambulances waited by the road.'],
  },
  {
    id: 'en/vehicles-of-organisation-moved',
    kind: 'mediator',
    says: '{org:m} {possessive}? ..1 aircraft|plane|planes|aeroplane|flight|flights|bus|buses|coaches|vehicle|vehicles|convoy|convoys|truck|trucks|lorries|jeeps|cars|cruisers|ambulances|helicopter|helicopters|flag|flags|boat|boats|emblem ..2 {give|get|come|sent|carry|goes}',
    examples: [['Red Cross planes brought them to Aden.', 'Red Cross']],
  },
  {
    id: 'en/vehicles-of-the-organisation',
    kind: 'mediator',
    carries: true,
    says: 'aircraft|plane|planes|aeroplane|flight|flights|bus|buses|coaches|vehicle|vehicles|convoy|convoys|truck|trucks|lorries|jeeps|cars|cruisers|ambulances|helicopter|helicopters|flag|flags|boat|boats|emblem {of} {determiner}? {org:m}',
    examples: [['They left on aircraft of the Red Cross.', 'Red Cross']],
  },
  {
    id: 'en/delegates-of-organisation',
    kind: 'mediator',
    says: 'delegates|representatives|staff|members|doctors|employees|officials|teams {of|from} {determiner}? {org:m} ..2 {carry|give|visit}',
    examples: [['Delegates of the Red Cross registered everyone at the line.', 'Red Cross']],
  },
  {
    id: 'en/organisation-rendered-help',
    kind: 'mediator',
    says: '{org:m} ..4 rendered|provided|offered|extended|gave|lent ..3 {help}',
    examples: [['The Red Cross provided assistance.', 'Red Cross']],
  },
  {
    id: 'en/organisation-to-carry-out',
    kind: 'mediator',
    says: '{org:m} {comma}? {relative} ..3 carry_out|run|conduct|supervise|escort|oversee',
    examples: [['The Red Cross, which is to supervise the operation, said so.', 'Red Cross']],
  },
  {
    id: 'en/organisation-moved-people',
    kind: 'mediator',
    carries: true,
    says: '{org:m} ..2 {give|get|swap} ..4 {figure|people|they|person}',
    examples: [
      ['On Saturday the ICRC flew 360 Ethiopian prisoners home.', 'ICRC'],
      ['The Red Cross handed over the men at the bridge.', 'Red Cross'],
    ],
    counterexamples: ['The Red Cross visited the men at the camp.'],
  },
  {
    id: 'en/handed-to-mission-of',
    kind: 'mediator',
    carries: true,
    says: '{give|come|swap|get} ..9 mission|delegation|delegates|representatives|team|teams|staff|commission ..7 {org:m}',
    examples: [['The rebels turned them over to a mission made up of delegates of the Red Cross.', 'Red Cross']],
  },
  {
    id: 'en/handed-to-organisation',
    kind: 'mediator',
    carries: true,
    says: '{give|come|sent} ..3 {to} ..1 {org:m}',
    examples: [['The rebels delivered them to the Red Cross at the airstrip.', 'Red Cross']],
  },
  {
    id: 'en/organisation-said-it-facilitated',
    kind: 'mediator',
    says: '{org:m} ..24 {speech} it {mediate|carry}',
    examples: [
      [
        'The ICRC, which had visited the men and checked that each wished to go, said it facilitated the operation.',
        'ICRC',
      ],
    ],
  },
  {
    id: 'en/brokered-with-organisation',
    kind: 'mediator',
    says: '{mediate} ..4 with {determiner}? {org:m}',
    examples: [['The Patriarch brokered the exchange with the OSCE.', 'OSCE']],
  },
  {
    id: 'en/talks-led-by-organisation',
    kind: 'mediator',
    says: '{talks} ..3 led|chaired|conducted ..2 {by} {determiner}? {org:m}',
    examples: [['The Swiss talks were led jointly by the United Nations and the ICRC.', 'United Nations']],
  },
  {
    id: 'en/moved-through-organisation',
    kind: 'mediator',
    carries: true,
    says: '{give|get|come|sent|carry|swap|goes} ..9 through|via|by_way_of {determiner}? {org:m}',
    examples: [['Four of them were handed over on Tuesday through the Red Cross.', 'Red Cross']],
    counterexamples: ['He heard of it through the Red Cross.'],
  },
];
