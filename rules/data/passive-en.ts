/*
 * What tells a passive ("was sent") from a state ("is closed"), English.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** With a form of "be" these describe a state: no finding, unless the text says by whom. */
export const STATES_EN: readonly string[] = words(`
  abandoned accented accustomed acquainted addicted advanced aged agreed aligned amazed amused annoyed armed ashamed
  associated assured balanced based blocked bored born bound bundled called centered centred certified challenged
  cleared closed combined committed complicated composed comprised concentrated concerned confused connected
  contaminated convinced correlated crowded customized damaged deceased dedicated delighted depressed derived
  designed detailed determined devastated devoted disabled disappointed dispersed distinguished divorced done
  dressed dried drunk educated embedded employed empowered enabled encrypted endangered engaged enrolled entitled
  equipped excited exempted exhausted experienced expired exposed fascinated fed finished flooded focused focussed
  frozen frustrated furnished gone grounded guaranteed handicapped hidden honored honoured hurt packed loaded
  trapped accredited impaired impressed inclined infected injured insulated insured integrated intended
  interconnected interested intoxicated involved isolated known learned left licenced licensed limited lit located
  loved married mistaken mixed motivated obligated obliged occupied oriented overcrowded overjoyed overloaded
  overwhelmed parked pleased populated positioned powered predisposed prepared privileged puzzled qualified recessed
  registered related relaxed relieved renowned rented retired rooted rounded rushed satisfied scared scattered
  seated segmented shaken shaped shocked shut situated sized skilled spread staffed stained stamped starred stocked
  stranded stressed structured stuck subscribed suited supposed surprised surrounded suspected tempted thrilled
  tired troubled trusted typed unchanged undecided understood headed outdated gifted talented wooded forested
  overworked underpaid overpaid carpeted shaded curved pointed bearded gated spirited unionized specialized
  sophisticated inspired fatigued dehydrated malnourished biased prejudiced opinionated rusted rotted torn swollen
  bruised inflamed congested jammed clogged stalled docked layered salaried bonded acclaimed elated horrified
  terrified frightened intimidated alarmed astonished startled stunned embarrassed humiliated offended insulted
  heartbroken discouraged disgusted irritated agitated perplexed baffled intrigued captivated charmed strained
  indebted rumoured rumored flawed misguided doomed destined poised geared tilted tangled cluttered hooked orphaned
  paralyzed wounded salted smoked spiced refrigerated chilled carbonated coloured colored deserted dated elevated
  flattered humbled invested skewed nested unemployed united unpaid unrelated unused upset vaccinated valued varied
  vested wanted weighted widowed wired worn worried opposed overheated drained
`);

/** States with "is" and "are" ("fees are listed below"), acts after "will be", "must be", "been" and the like. */
export const STATES_OR_ACTS_EN: readonly string[] = words(`
  attached broken covered delayed distributed divided enclosed established excluded extended found fixed heated
  included incorporated indicated informed joined linked listed locked made marked named posted printed paved
  decorated renovated fenced automated computerized centralized booked cracked bolted secured cooked baked furnished
  furloughed landscaped lit sold sedated plugged restricted protected reserved scheduled sealed separated set
  settled shown stored trained tailored lost
`);

/** Words in -ed that are no participle. */
export const NOT_PARTICIPLES_EN: readonly string[] = words(`
  bed beloved bleed breed creed crooked deed embed exceed feed greed heed hundred indeed infrared kindred naked
  need proceed ragged red reed rugged sacred seed shed shred sled speed steed succeed tweed unneeded weed wicked
  wretched
`);

/** With "was", "were", "be" and "been" these are acts too ("was injured", "will be charged"); with "is" and "are", states. */
export const ACTS_IN_TIME_EN: readonly string[] = words(`
  called challenged cleared combined contaminated customized damaged designed determined devastated distinguished
  embedded encrypted exempted exposed fed flooded honored honoured hurt packed loaded trapped accredited infected
  injured learned licenced licensed motivated positioned powered registered rented seated shaped stamped stocked
  structured subscribed suspected tempted troubled typed vaccinated valued weighted wired loved abandoned certified
  disabled dispersed done enabled prepared guaranteed impressed insulated staffed trusted varied left drained
`);

/** States in the present, acts in the past: "was posted on the door", "is posted below". */
export const ACTS_IN_PAST_EN: readonly string[] = words(`
  posted printed established excluded extended found fixed incorporated informed named sealed settled set stored
  distributed divided marked made shown paved decorated renovated automated computerized centralized booked cooked
  baked landscaped sold sedated restricted
`);

/** With these, "by" tells where, not by whom. */
export const PLACED_EN: readonly string[] = words('located situated seated parked positioned surrounded');

/** May stand between "be" and its participle; words in -ly may as well. */
export const ADVERBS_EN: readonly string[] = words(`
  not also always never often already still now only just then soon sometimes usually therefore thus ever once
  first last later again even all both each either further instead otherwise
`);

/**
 * A participle that is followed by anything else describes a noun ("are licensed professionals").
 */
export const FOLLOWERS_EN: readonly string[] = words(`
  a about above according across after against ahead all along among and another any anywhere as at away back
  because before behind below beside between beyond both but by down during each eight either every except five
  following for forward four free from her here his how if immediately in inside instead into it its later more
  my near nine no not now of off on once one online only onto or our out outside over per seven since six so
  some soon ten than that the their them then there these this those three through throughout to today together
  tomorrow toward towards twice two under unless until up upon us via what when where whether which while who
  why with within without yet you your
  yesterday last next starting beginning ending effective pending again together he she we i whose whenever
  wherever regardless rather because yearly very such many several most twice please depending according
  overnight abroad unfairly around right half guilty responsible less fully near past against amid wherever upstairs downtown
`);

/** After "by", these name no doer. */
export const NOT_AGENTS_EN: readonly string[] = words(`
  mail phone email e-mail fax post courier cheque check credit debit hand telephone default accident appointment
  law regular registered means way virtue reason clicking january february march april may june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday this that noon
  midnight calling sending completing using
`);

/** "get" with one of these is a passive; with others ("get started") it is not. */
export const GET_PASSIVES_EN: readonly string[] = words(`
  approved assigned audited cancelled charged delayed deleted denied evicted fined notified paid refused
  reimbursed rejected removed selected arrested caught cut deported elected expelled fired hired injured killed
  promoted robbed stolen suspended taxed ticketed towed tested treated
`);

/** Regular verbs whose base form we can build with certainty from the participle, for the active rewrite. */
export const REGULAR_VERBS_EN: readonly string[] = words(`
  accept add address administer adopt advise allow announce answer appoint approve arrange ask assess assign
  assist audit award calculate call cancel change charge check clean close collect complete conduct confirm
  consider contact contain control cover create decide define delay delete deliver deny describe design destroy
  determine develop direct discuss distribute document elect email enforce enter establish estimate evaluate
  examine exempt explain fill finance fix fund govern handle help hire host identify impose improve include
  inform inspect install interview investigate invite issue license limit list mail maintain manage mark measure
  monitor move name notify offer open operate order organize own pass permit plan prepare prescribe present
  print process produce propose protect provide publish receive recommend record reduce refer refund refuse
  register regulate reimburse reject release remove renew repair replace report request require resolve restore
  return review revise schedule screen select serve share sign sponsor start submit supply support suspend tax
  test train transfer translate treat update use validate verify visit witness
`);
