/** Words that no rule covers. Singular: a plural in -s is found by it. */
export const FRENCH_SYLLABLE_EXCEPTIONS: ReadonlyMap<string, number> = new Map(
  `abbaye:3 août:1 saoul:1 paon:1 faon:1
  taon:1 saône:1 moelle:1 moelleux:2 moelleuse:2 foetus:2 fœtus:2 oesophage:3 œsophage:3 oestrogène:3 œstrogène:3 aïe:1
  cookie:2 email:2 coach:1 coaching:2 toast:1 goal:1 boat:1 roaming:2 firewall:2 bluetooth:2 etc:4 hawkesbury:3 briefing:2 debriefing:3 monsieur:2 messieurs:2 poêle:1 poêlon:2 business:2 download:2 online:2 skype:1`
    .split(/\s+/)
    .map((entry): [string, number] => {
      const [word = '', count = '1'] = entry.split(':');
      return [word, Number(count)];
    }),
);

/** Stems, with the m, of the verbs whose third person plural ends in -ment: "ils forment". "Forment" is no noun. */
export const VERBS_IN_MENT: ReadonlySet<string> = new Set(
  `aim dorm endorm form inform transform conform déform réform nomm renomm surnomm dénomm ferm referm renferm enferm
  affirm confirm infirm consomm estim exprim imprim réimprim supprim déprim comprim réprim opprim prim rim réclam proclam
  acclam déclam clam programm arm désarm alarm charm germ assum résum présum consum fum parfum allum rallum enfum calm film
  anim réanim abîm entam blâm enflamm sèm parsèm somm assomm chôm gomm tram sublim légitim rédim périm mim lim intim
  diffam accoutum raccoutum embaum plum écum exhum inhum essaim difform préform transform retransform surarm gendarm redorm
  rendorm trim grim paum slalom diplôm envenim désenvenim autoproclam desquam surconsomm sous-estim mésestim surestim réaffirm
  réconfirm reprogramm déprogramm réarm rallum refum renferm surnomm renomm réestim conform gram étam ram cram tram spam
  costum germ regerm enthousiasm fantasm gomm dégomm`.split(/\s+/),
);

/** Words in -ent, other than -ment, -ient and -escent, whose ending is heard. Every other is read as a verb. */
export const SOUNDED_ENT: ReadonlySet<string> = new Set(
  `récent décent indécent innocent accent cent pourcent adjacent réticent
  accident incident président vice-président précédent évident prudent imprudent résident non-résident dissident occident
  dent trident antécédent excédent strident confident ardent impudent redent
  argent agent urgent intelligent inintelligent indigent diligent indulgent négligent régent contingent sergent convergent
  divergent détergent astringent tangent
  parent apparent transparent cohérent incohérent adhérent inhérent torrent concurrent récurrent différent indifférent
  référent afférent déférent
  lent talent violent excellent équivalent polyvalent ambivalent prévalent bivalent somnolent insolent opulent virulent
  corpulent indolent turbulent truculent relent
  permanent éminent imminent proéminent prééminent continent incontinent pertinent abstinent rémanent immanent
  content mécontent patent compétent incompétent impotent omnipotent pénitent intermittent latent
  présent omniprésent absent sent ressent consent pressent ment dément
  souvent vent couvent auvent paravent avent fervent
  affluent confluent congruent influent effluent fréquent éloquent conséquent subséquent délinquent onguent
  serpent arpent
  convent dolent évent féculent flatulent occurrent purulent univalent divalent trivalent quadrivalent multivalent plurivalent
  impénitent impermanent impertinent corégent coprésident supercontinent ultraviolent hyperviolent subjacent sous-jacent
  efférent interférent irrévérent inconséquent immunocompétent coprésent sanguinolent réfringent restringent
  coparent grand-parent beau-parent`
    .trim()
    .split(/\s+/),
);
