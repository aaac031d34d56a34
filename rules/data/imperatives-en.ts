/** Verbs with which a step of an online or office procedure begins. None is more often a noun at the head of a clause. */
export const IMPERATIVES_EN: ReadonlySet<string> = new Set(
  `add apply ask attach bring buy call choose click close collect complete confirm connect copy create delete describe
  dial download draw drop email enter explain fill find follow gather get give go hang hold insert install keep leave
  log look lift mail make measure move open pay pick place pour press print provide pull push put read register remove
  repeat replace reply request return review rinse save scan scroll select send sign speak start stop submit tap take
  tell tie turn type unplug upload use verify wait wash wear wipe write`.split(/\s+/),
);
