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
celui-ci:3 après-midi:4 grand-mère:2 porte-parole:3 sous-ministre:3 quatre-vingts:3 vingt-et-un:3 compte-rendu:3 puis-je:1 a-t-il:2
abaissement:4 abandonnaient:4 abolissent:3 aboutissement:5 abréviation:4 abroger:3 acceptable:3 accessibilité:6
accidentellement:6 accroissement:4 accueillent:2 accueillir:3 achats:2 acheminer:4 achèteront:4 acquiert:2 acquitter:3
actif:2 actionnaire:3 adhèrent:2 admissibilité:6 adoptaient:3 aéroport:4 aérien:3 affectueux:3 afficheront:4
agissaient:3 agriculteur:4 aiguille:2 aiguiser:3 aînés:2 alcool:2 aliénation:4 allégeance:3 alliance:2 allouer:2
alphabétique:4 alternative:4 aluminium:4 amiante:2 amiable:2 aménagement:5 amoindrir:3 amont:2 analyse:3 annexent:2
annulation:4 anxieux:2 apercevoir:4 appartiennent:3 appliqueraient:4 apprennent:2 apprécient:3 appui:2 aquarium:3
aquatique:3 arguer:2 argument:3 armoire:2 arrêté:3 assainissement:5 assiduité:4 assiégé:3 assistaient:3 associer:3
assurent:2 atterrissent:3 attribuent:3 audience:2 augmentent:2 autochtone:3 autrui:2 auxiliaire:3 avions:2 avril:2
aveuglement:4 bacs:1 bactérie:3 baignade:2 banlieue:2 banqueroute:3 baril:2 bayou:2 béant:2 belliqueux:3 bénéficient:4
besoins:2 bienveillant:3 bilan:2 biodiversité:5 bisannuel:3 blanchir:2 boisson:2 boueux:1 bouée:1 bouillon:2 bourgeois:2
bousculent:2 brasserie:3 brouillard:2 brouette:2 bruissement:3 bruyère:2 bureau:2 câblage:2 caissier:2 calendrier:4
cambriolent:3 camionnage:3 capacité:4 cautionnement:4 ceintures:2 célibataire:4 cercueil:2 chaos:2 chauffage:2 chauve:1
chevreuil:2 chiffrer:2 choisissaient:3 chouette:1 chronique:2 cigarette:3 circonscription:4 circuit:2 citoyen:3
civière:2 clientèles:3 clouer:2 coaguler:4 coexister:4 cohabiter:4 coiffeuse:2 collectionneur:4 coloriage:3
combinaient:3 commissariat:4 communiquent:3 comparaître:3 compétence:3 compliqueront:4 comptabiliser:5 conciliation:4
concluent:2 conduisent:2 confieront:3 conjoints:2 connaissent:2 conscient:2 conseillent:2 constituent:3 construisent:2
consulaire:3 continuent:3 contribueront:4 convaincre:2 convient:2 coopérative:5 coordonnées:4 couette:1 coût:1
couturière:3 créaient:2 crédible:2 crieront:2 croustillant:3 croyaient:2 cueillette:2 cuillère:2 curieuse:2 cyanure:2
cycliste:2 danois:2 débourser:3 déçoivent:2 décourageaient:4 décriaient:3 déduire:2 défraîchi:3 dégradent:2 dehors:2
délivraient:3 demeurent:2 dénouement:3 dentiste:2 dépannage:3 dépaysé:4 dépouillement:4 déréglementation:6 dessaisir:3
deuil:1 développeraient:5 dévouement:3 dialogue:2 différencier:4 diffusent:2 diluent:2 diphtérie:3 dirigeants:3
discontinuer:4 diurne:1 douanier:2 douillet:2 drainage:2 duel:1 dynamique:3 maintenant:3 peut-être:2 c'est-à-dire:3
rendez-vous:3 week-end:2 internet:3 courriel:2 courriels:2 texto:2 smartphone:2 web:1 blogue:1 clavardage:3 parking:2
football:2 hockey:2 jogging:2 marketing:3 gouvernemental:5 samedi:3 mercredi:3 vendredi:3 février:3 juillet:2 août:1
septembre:2 novembre:2 quatorze:2 quinze:1 seize:1 vingt:1 trente:1 quarante:2 soixante:2 soixante-dix:3
quatre-vingt-dix:4 million:2 milliard:2 deuxième:2 troisième:2 quatrième:3 huitième:2 huit:1 hier:1 pied:1 pieds:1
ciel:1 miel:1 rien:1 bien:1 lien:1 lion:1 nuée:1 suée:1 fier:1 pierre:1 vieux:1 yeux:1 mieux:1 lieux:1 dieu:1 feuille:1
feuillet:2 fauteuil:2 orgueil:2 orgueilleux:3 écureuil:3 oeil:1 œil:1 œuvre:1 œufs:1 sœur:1 vœu:1 manœuvre:2 nœud:1
bœuf:1 noeud:1 oeuvre:1 manoeuvrer:3 coelacanthe:4 œdème:2 ouïe:1 oui:1 ouest:1 ouate:1 wagon:2 kiwi:2 sandwich:2
whisky:2 yaourt:2 yogourt:2 yacht:1 yoga:2 hyène:1 hiérarchie:3 hiatus:2 iode:1 ionique:2 aïeul:2 naïf:2 naïve:2
égoïste:3 égoïsme:3 héroïne:3 héroïque:3 caïd:2 laïque:2 maïs:2 stoïque:2 ambiguë:3 ambiguïté:4 exiguïté:4 contiguë:3
Noël:2 Israël:3 Joël:2 Raphaël:3 Michaël:3 Zoé:2 Noé:2 Chloé:2 Léa:2 Théo:2 Béatrice:3 Éléonore:4 Geneviève:3
Guillaume:2 Guy:1 Hugues:1 Jacques:1 Véronique:3 Dominique:3 Frédéric:3 Mathieu:2 Olivier:3 Xavier:2 Jean-Pierre:2
Marie-Ève:3 Louise:1 Louis:1 Joséphine:3 Montréal:3 Québec:2 Gatineau:3 Ottawa:3 Ontario:3 Canada:3 Manitoba:4
Saskatchewan:4 Alberta:3 Nunavut:3 Yukon:2 Sudbury:3 Kingston:2 Windsor:2 Trois-Rivières:3 Sherbrooke:2 Rimouski:3
Chicoutimi:4 Saguenay:3 Laval:2 Longueuil:2 Hawkesbury:3 Kapuskasing:4 Moncton:2 Acadie:3 Terre-Neuve:2 Labrador:3
Nouvelle-Écosse:4 Nouveau-Brunswick:4 Colombie-Britannique:6 Île-du-Prince-Édouard:5 europe:2 européen:4 coréen:3
lycéen:3 musée:2 trophée:2 fée:1 fées:1 armée:2 idées:2 océan:3 néant:2 géant:2 séance:2 créance:2 échéant:3 réunion:3
réussite:3 réélection:4 préétabli:4 créer:2 créé:2 créée:2 créées:2 agréer:3 agréée:3 suppléer:3 suppléance:3 théâtre:2
théorie:3 géographie:4 géologie:4 aorte:2 aérer:3 aéré:3 haïr:2 haï:2 trahir:2 envahir:3 cahot:2 ahuri:3 bohème:2
véhicule:3 véhicules:3 prohiber:3 cohue:2 cohérence:3 appréhender:4 compréhension:4 répréhensible:4 malheureux:3
bonheur:2 inhumain:3 exhaustif:3 gentilhomme:3 thé:1 thym:1 rythme:1 rhume:1 orthographe:3 photographie:4 psychologue:3
chrétien:2 chorale:2 échographie:4 zoo:1 alcoolique:3 coopérer:4 coordonnateur:5 microorganisme:5 oasis:3 croasser:3
boa:2 cacao:3 koala:3 poète:2 poésie:3 poème:2 poêle:1 moelle:1 bouleau:2 eau:1 beauté:2 sceau:1 seau:1 plateau:2
château:2 peau:1 oiseau:2 roseau:2 caoutchouc:3 paëlla:3 cyan:1 myope:1 myopie:2 hyperactif:4 dyade:1 embryon:3
embryonnaire:4 crayon:2 noyau:2 tuyau:2 joyeux:2 royaume:2 loyer:2 foyer:2 moyen:2 moyenne:2 essuyer:3 ennuyeux:3
payer:2 payeur:2 paye:1 paie:1 balaie:2 essaient:2 essayent:2 nettoient:2 emploient:2 employeur:3 employés:3
déploiement:3 éternuement:4 engouement:3 licenciement:4 remerciement:4 ralliement:3 reniement:3 maniement:3 aboiement:3
tutoiement:3 gaiement:2 vraiment:2 crûment:2 dûment:2 agrément:3 gréement:2 féerie:2 échangeait:3 échangeaient:3
mangeons:2 mangions:2 plongeoir:2 bourgeon:2 nageoire:2 gageure:2 vengeance:2 obligeance:3 changeant:2 orangeade:3
geôle:1 pigeon:2 guérison:3 guichetier:3 guide:1 guidaient:2 guerre:1 guêpe:1 langue:1 longue:1 fatigue:2 fatiguent:2
naviguer:3 naviguaient:3 linguiste:2 linguistique:3 bilinguisme:3 intrigue:2 orgue:1 dialoguent:2 quotidiennement:5
quelconque:2 quiconque:2 banque:1 banquier:2 manque:1 manquaient:2 manquent:1 équipe:2 équipement:4 équivaut:3
équilibre:3 équateur:3 éloquence:3 fréquence:2 fréquentent:2 conséquence:3 conséquemment:4 quête:1 requête:2 requérant:3
acquéreur:3 acquisition:4 loquace:2 adéquat:3 quantité:3 qualifier:3 qualifient:3 liquéfier:3 liquide:2 exigent:2
exigeant:3 négligemment:4 négligent:3 président:3 content:2 couvent:2 excellent:3 parent:2 prudemment:3 violemment:3
patiemment:3 impatience:3 science:1 sciences:1 scientifique:3 expérience:3 efficience:3 ingrédient:3 récipient:3
client:2 inconvénient:4 audient:2 étudient:3 remercient:3 justifient:3 vérifient:3 modifient:3 oublient:2 prient:1
crient:1 rient:1 lient:1 étudiaient:3 vérifiaient:3 publiaient:3 criaient:2 priaient:2 skiaient:1 remplissent:2
remplissaient:3 finissent:2 choisissent:2 réfléchissent:3 établiraient:4 fourniraient:3 rempliront:3 obtiendraient:3
viendraient:2 viennent:1 soutiennent:2 maintiennent:2 détenaient:3 interviennent:3 parviennent:2 prennent:1
comprennent:2 surprenaient:3 mettent:1 permettent:2 soumettaient:3 reçoivent:2 perçoivent:2 recevaient:3 concevraient:3
doivent:1 devraient:2 devaient:2 peuvent:1 pourraient:2 veulent:1 voudraient:2 savent:1 sauraient:2 valent:1 faudrait:2
croient:1 voient:1 verraient:2 envoient:2 enverront:3 prévoient:2 nettoieront:3 paieront:2 paieraient:2 essaieront:3
appuieront:3 appuient:2 ennuient:2 jouent:1 louent:1 avouent:2 échouent:2 joueront:2 louerait:2 avouerait:3 tuent:1
évaluent:3 évalueront:4 évaluation:4 distribuent:3 distribueront:4 diminuent:3 effectuent:3 effectueraient:4
effectueront:4 saluer:2 continuer:3 continuité:4 ingénuité:4 gratuité:3 perpétuité:4 annuité:3 fortuitement:4
cuisinier:3 cuisinière:3 ouvrier:3 ouvrière:3 meurtrier:3 tablier:3 bouclier:3 sanglier:3 encrier:3 peuplier:3
poudrier:3 étrier:3 plier:2 déplier:3 supplier:3 publier:3 oublieux:3 triomphe:2 triage:2 priorité:4 prioritaire:4
trier:2 trieuse:2 brièveté:4 griot:2 fluor:2 fluide:1 fluorure:3 influence:3 influent:3 affluence:3 congruence:3
cruauté:3 truand:2 gluant:2 brouillon:2 trouer:2 flouer:2 éblouissant:4 clouent:1 fruit:1 fruits:1 bruit:1 pluie:1
pluies:1 construire:2 destruction:3 détruire:2 suivre:1 suivaient:2 puissance:2 nuisible:2 cuivre:1 huile:1 huître:1
tuile:1 juif:1 menuisier:3 conduire:2 traduction:3 produisaient:3 luire:1 réduisent:2 fuite:1 enfuient:2 appuyaient:3
essuie-glace:3 pluvieux:2 voiture:2 loi:1 lois:1 boîtier:2 moins:1 soins:1 besoin:2 témoignage:3 éloignement:4 coin:1
pointu:2 poids:1 noyer:2 doyen:2 citoyennes:3 mitoyen:3 nation:2 nations:2 notion:2 motionnaire:3 question:2
questionnaire:3 gestionnaire:3 passion:2 mission:2 permission:3 décision:3 précision:3 session:2 pension:2
pensionnaire:3 extension:3 inspection:3 subvention:3 cotisation:4 immatriculation:6 radiation:3 appréciation:4
négociation:4 abréviations:4 variation:3 initiation:4 spécialiste:3 spécialité:4 matériaux:3 matériel:3 essentiel:3
essentiellement:5 superficiel:4 confidentialité:6 partiellement:4 potentiel:3 résidentiel:4 industriel:4 industrielle:4
artériel:3 industrieux:4 précieux:2 délicieux:3 sérieux:2 sérieusement:4 religieux:3 studio:2 radio:2 audio:2 scénario:3
patrimoine:3 viande:1 diagramme:2 dialyse:2 diaspora:3 diète:1 piétonne:2 société:3 propriété:4 variété:3 notoriété:4
piété:2 sobriété:4 anxiété:3 hôtelier:3 hôtellerie:4 chapelle:2 appellent:2 appelleront:4 rappelait:3 jetteront:3
jetaient:2 renouvellent:3 renouvellement:5 renouvelaient:4 développent:3 développaient:4 développements:5 achètent:2
achetaient:3 achèterait:4 pèsent:1 mènent:1 emmènent:2 lèverait:3 gèle:1 gelaient:2 cèdera:3 céderaient:3 médecine:3
promenade:3 semblable:2 semestre:2 petite:2 menace:2 demande:2 demandent:2 demanderont:4 demeure:2 revenu:3 revenus:3
retenue:3 retraite:2 regretter:3 reprendre:2 redevance:3 relevé:3 secours:2 secrétaire:3 seconde:2 levier:2 chandelier:3
chancelier:3 bachelier:3 richelieu:3 bourrelier:3 ficelier:3 cloud:1 streaming:2 feedback:2 leader:2 leadership:3
podcast:2 mailing:2 coach:1 coaching:2 design:2 designer:3 meeting:2 timing:2 lunch:1 startup:2 blog:1 tweet:1 hashtag:2
scanner:2 freelance:2 interface:3 site:1 firewall:2 newsletter:3 software:2 hardware:2 webinaire:3 baladodiffusion:6
infolettre:3 hameçonnage:4 pays:2 paysage:3 paysagiste:4 dépaysement:5 zoologie:4 zoonose:3 bleuet:2 bleuets:2 jouets:1
cloueront:2 rabroueraient:3 floueraient:2 flueraient:2 Guyane:2 coordonner:4 difforment:2 réarment:2 diplôment:2
féculent:3 occurrent:3 etc:4 chat:1 stress:1 test:1 tests:1 scores:1 email:2 emails:2 barbecue:3 bus:1 tourisme:2
toast:1 cake:1 steak:1 jean:1 jeans:1 goal:1 boat:1 roaming:2 square:1 bluetooth:2 wifi:2 wi-fi:2 laptop:2 stage:1
check-list:2 cockpit:2 looping:2 baby-boom:3 dollar:2 dollars:2 fair-play:2 spray:1 display:2 relay:2 autochtones:3
inuit:2 inuk:2 métis:2 iqaluit:3 tipi:2 toundra:2 caribou:3 achigan:3 ouananiche:3 maskinongé:4 magasiner:4 dépanneur:3
tuque:1 poutine:2 érablière:4 traversier:3 cégep:2 baccalauréat:5`
  .trim()
  .split(/\s+/)
  .map((entry): [string, number] => {
    const [word = '', count = ''] = entry.split(':');
    return [word, Number(count)];
  });
