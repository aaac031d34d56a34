/** The samples that Dale and Chall (1948) work out in their instructions; the texts are of the US Children's Bureau, in the public domain. */
export const DALE_CHALL_SAMPLES: readonly string[] = [
  `A happy, useful life - that's what you want for your baby, isn't it? And because a healthy mind and body are so
    necessary to happiness and long life, you must do all you can to get your baby off to a good start. There is
    much you can do while he is still a baby to lay the foundation for good health and good health habits. Many
    things affect your baby's health. One was the state of your own health during pregnancy, and the special care
    your doctor gave you before the baby was born. Other things important to your child's health are food, clothes,
    baths, sleep, and habit training. A baby needs a clean, happy place to live, and he must be kept from having any
    sickness that can be prevented.`,
  `Diphtheria used to kill many babies. Today no child need die of diphtheria. It is one of the diseases for which
    we have very good treatment and almost sure prevention. But your baby will not be safe from this disease unless
    he has been protected by immunization. The way to protect your baby is simple. Physicians usually give
    injections of three doses of toxoid, three to four weeks apart, generally beginning when a baby is about six
    months old. Your doctor will tell you that your baby should have this protection before his first birthday. Six
    months after the last injection of toxoid, the physician may test your baby to see if another dose of toxoid is
    necessary. Before the child enters school an extra shot of toxoid is often given.`,
  `The germs that cause tuberculosis can enter the baby's body through his mouth or be breathed in through his
    nose. These germs come to him on spray or moisture which the person with active tuberculosis breathes or coughs
    out. Germ-filled spray from the mouth or nose may light on the baby's food, his dishes, his toys. The baby's
    hands may carry germs from soiled objects to his mouth. Kissing is one way of spreading TB as well as other
    germs. Tuberculosis of the bones or joints or of certain organs of the body besides the lungs can come to the
    bottle-fed baby in milk which has not been pasteurized or boiled.`,
].map((text) => text.replace(/\s+/g, ' '));
