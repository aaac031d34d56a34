/**
 * French words with their syllables, counted by hand as read aloud with care (final e mute, e between consonants
 * sounded, one syllable for a glide). Written down after the rules of the counter, and not used to make them.
 */
export const FRENCH_WORDS: readonly (readonly [word: string, syllables: number])[] = `
abeille:2 abonnement:4 absent:2 absolument:4 accéder:3 accompagnement:5 accordent:2 actuellement:4 addition:3 adieu:2
administration:5 adresse:2 affaires:2 affichent:2 âgée:2 agréable:3 aider:2 aïeux:2 aimaient:2 ajouter:3 allaient:2
allergie:3 ambulance:3 améliorer:4 ancien:2 anniversaire:4 annoncent:2 annuellement:4 antérieur:3 apparemment:4
appareil:3 appeler:3 apprentissage:4 appuyer:3 arrière:2 arriérés:3 artificiel:4 assiette:2 association:4 assureur:3
atelier:3 attention:3 aucune:2 auprès:2 autobus:3 autoroute:3 autrement:3 avenue:3 aviez:2 avertissement:5 bailleur:2
balayer:3 bâtiment:3 beaucoup:2 bénéficiaire:4 bénévole:3 biais:1 bibliothécaire:5 bijou:2 bilingue:2 boîte:1 bouillir:2
boulevard:3 boulier:2 brièvement:4 bruyant:2 budget:2 cabinet:3 caméra:3 campagne:2 canadien:3 canadienne:3 cancer:2
capricieux:3 carrière:2 ceinture:2 célébrer:3 cellulaire:3 certainement:4 certificat:4 chaîne:1 chandail:2 chauffeur:2
chemin:2 chevaux:2 chien:1 chirurgien:3 choix:1 chômage:2 citoyenneté:5 clairement:3 clientèle:3 clignotant:3 coeur:1
coïncidence:4 collège:2 combien:2 comité:3 commerçant:3 communauté:4 compagnie:3 comprendre:2 concernent:2 concitoyen:4
conférence:3 confidentiel:4 confiance:2 congé:2 connaître:2 conscience:2 conseiller:3 consentement:4 contiennent:2
contribuable:3 coopération:5 copie:2 coûteux:2 créancier:3 création:3 croyance:2 cuisine:2 cyclable:2 débit:2
déclaration:4 décroître:2 défavorable:4 dégât:2 délai:2 déménagement:5 dépendent:2 dépliant:3 déplaisent:2 depuis:2
dernièrement:4 désavantage:4 deviennent:2 diabète:2 diagnostic:3 difficile:3 diplôme:2 directeur:3 disponible:3
distribuer:3 docteur:2 domicile:3 donnée:2 droit:1 durée:2 échéance:3 échouer:2 économie:4 écrivent:2 éducation:4 également:4
égout:2 électricité:5 électronique:4 éligible:3 embauche:2 émeuvent:2 empruntent:2 enceinte:2 énergie:3 enfouir:2
enlèvement:4 ennui:2 enquête:2 enregistrer:4 entièrement:4 entraîner:3 entreprise:3 entretien:3 environnement:5 envoyer:3
épicerie:4 équivalent:4 escalier:3 essai:2 étaient:2 évacuation:4 événement:4 évidemment:4 exigence:3 exonérer:4
expédient:3 expérimenter:5 facilement:4 facture:2 faillite:2 fiabilité:4 finançaient:3 fiscalité:4 fonctionnaire:3
fonctionnent:2 fourrière:2 fraude:1 fréquemment:3 froideur:2 garantie:3 garderie:3 généreux:3 gouverneur:3 gratuit:2
gratuitement:4 grièvement:4 guérir:2 guichet:2 habitation:4 handicap:3 héberger:3 hebdomadaire:4 héritière:3 heureux:2 hiver:2
homologuer:4 honoraires:3 humain:2 identité:4 immédiatement:5 immigrant:3 immeuble:2 inclure:2 incendie:3 inférieur:3
infirmière:3 ingénieur:3 inscription:3 insuffisant:4 interdiction:4 intéressé:4 intermédiaire:4 jeunesse:2 jouet:1 juin:1
juridique:3 justifier:3 laboratoire:4 laïcité:4 lauréat:3 légèrement:4 lentement:3 liaison:2 librairie:3 lieutenant:3
limitée:3 logiciel:3 lorsque:1 lumineux:3 majoritaire:4 malentendant:4 mardi:2 marier:2 maternelle:3 médecin:3 meilleur:2
mensuel:2 meuble:1 minuit:2 moitié:2 monoxyde:3 mortuaire:2 mouillé:2 moyennant:3 muet:1 mutuelle:2 naissance:2 naturel:3
négligence:3 neige:1 nettoyage:3 noyade:2 nucléaire:3 numéro:3 obéir:3 obligatoire:4 obtiennent:2 océanique:4 officiel:3 oignon:2
opérateur:4 ordinaire:3 oreille:2 orient:2 orphelin:3 oubliaient:3 ouragan:3 outil:2 ouvrent:1 pagaie:2 paient:1
palier:2 parapluie:3 parcours:2 parfois:2 partiel:2 patient:2 paysages:3 pénurie:3 permanent:3 persuader:3 piéton:2
piscine:2 placement:3 plein:1 plupart:2 poésies:3 poignée:2 poliomyélite:4 portefeuille:3 poubelle:2 poussière:2 praticien:3
préavis:3 précaire:2 préférence:3 prévention:3 priorités:4 privilégier:4 procédure:3 proie:1 propriétaire:4 prouesse:2 province:2
provisoire:3 psychiatre:2 publient:2 quartier:2 quelqu'un:2 quelquefois:3 quincaillerie:4 quinzaine:2 quotidien:3 quotient:2
rayon:2 réagir:3 recevoir:3 réclament:2 reçu:2 récréation:4 recueil:2 réduire:2 réfugié:3 regrettent:2 reliure:2 remboursement:4
rémunération:5 rencontrent:2 réouverture:4 reprennent:2 requièrent:2 réseau:2 résident:3 restaurant:3 réussir:3 reviennent:2
rivière:2 ruelle:1 saisonnier:3 salaire:2 sciure:1 secrétariat:4 sécurité:4 séjour:2 semaine:2 sénior:2 serrurier:3 seuil:1
signature:3 silencieux:3 soigner:2 soirée:2 stationnement:4 statuaire:2 subventionner:4 suggérer:3 suivant:2 superviseur:4
supplémentaire:4 surveillance:3 syndicat:3 taille:1 tardivement:4 taxe:1 téléphone:3 témoin:2 terrain:2 théologie:4 tiennent:1
tiroir:2 toiture:2 trahison:3 traitement:3 tramway:2 transmettent:2 travaux:2 tréfonds:2 trimestriel:4 triennal:3 truite:1
tuyauterie:4 ultérieur:3 urgence:2 usager:3 utilisent:3 vacances:2 valeur:2 variable:2 vérifier:3 versement:3 vétérinaire:4
vieillard:2 vieillir:2 vigueur:2 violence:2 vitesse:2 vivement:3 vocation:3 voirie:2 volontaire:3 voyelle:2 vraisemblable:3
c'est:1 n'est:1 j'aurais:2 qu'il:1 aujourd'hui:3 quelqu'une:2 l'on:1 d'habitude:3 l'hôpital:3 presqu'île:2
celui-ci:3 après-midi:4 grand-mère:2 porte-parole:3 sous-ministre:3 quatre-vingts:3 vingt-et-un:3 compte-rendu:3 puis-je:1 a-t-il:2`
  .trim()
  .split(/\s+/)
  .map((entry): [string, number] => {
    const [word = '', count = ''] = entry.split(':');
    return [word, Number(count)];
  });
